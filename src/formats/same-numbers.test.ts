import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "../domain/ledger.js";
import { FORMATS, type Shown, type TextFormatName } from "./index.js";
import { domOf, EPISODE, figure, linesOf, PLAIN, SHOWN } from "./samples.js";

/** The numbers of a figure, read out of each format as another program or a person would. */

const written = (name: TextFormatName, shown: Shown = SHOWN) => FORMATS[name].write(shown, PLAIN);

type Numbers = Readonly<Record<string, readonly (number | null)[]>>;
const numberOf = (cell: string | undefined) => (cell === undefined || cell === "" ? null : Number(cell));
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

/** How another program would read low, best and high of each figure out of a format. */
const READERS: Partial<Record<TextFormatName, (content: string) => Numbers>> = {
  json: (content) =>
    Object.fromEntries(
      (JSON.parse(content) as Shown["ledger"]).episodes.flatMap(({ figures }) =>
        figures.map(({ id, low, best, high }) => [id, [low, best, high]]),
      ),
    ),
  jsonl: (content) =>
    Object.fromEntries(
      linesOf(content)
        .filter(({ record }) => record === "figure")
        .map(({ id, low, best, high }) => [id, [low, best, high]]),
    ),
  hxl: fromHxl,
  csv: (content) =>
    Object.fromEntries(
      rowsOf(content).map(({ id = "", low, best, high }) => [
        id,
        [numberOf(low), numberOf(best), numberOf(high)],
      ]),
    ),
};

/** The numbers of a row of HXL: of all its cells of people, those of its category. */
function fromHxl(content: string): Numbers {
  const [, tags = [], ...rows]: string[][] = parse(content);
  const at = tags.indexOf("#meta+figure+id");
  return Object.fromEntries(
    rows.map((row) => {
      const full = tags.flatMap((tag, index) =>
        tag.startsWith("#affected") && row[index] !== "" ? [tag] : [],
      );
      const group = full[0]?.replace(/\+\w+$/u, "") ?? "";
      const cell = (bound: string) => numberOf(row[tags.indexOf(`${group}+${bound}`)]);
      return [row[at] ?? "", [cell("min"), cell("best"), cell("max")]];
    }),
  );
}

/** The same of formats for people: only the best figure, as it is printed. */
const PRINTED: Partial<Record<TextFormatName, (content: string) => Readonly<Record<string, string>>>> = {
  brief: (content) =>
    Object.fromEntries(
      [...content.matchAll(/^\| [^|]+ \| (?<best>[^|]+) \|.*\| `(?<id>f_\w+)` \|$/gmu)].map(({ groups }) => [
        groups?.id,
        groups?.best ?? "",
      ]),
    ),
  html: (content) =>
    Object.fromEntries(
      [...domOf(content).querySelectorAll(".figure")].map((each) => [
        each.id,
        each.querySelector("b")?.textContent ?? "",
      ]),
    ),
  wikitext: (content) =>
    Object.fromEntries(
      [...content.matchAll(/(?<best>[\d,]+\+?)(?: \([^)]*\))? \w+, as of [^<]+<!-- (?<id>f_\w+) -->/gu)].map(
        ({ groups }) => [groups?.id, groups?.best ?? ""],
      ),
    ),
};

const figures = fc
  .array(
    fc.record({
      category: fc.constantFrom("killed", "wounded", "displaced") as fc.Arbitrary<Figure["category"]>,
      side: fc.constantFrom("Kyrgyzstan", "Tajikistan", "all", null),
      bounds: fc.uniqueArray(fc.nat(2_000_000), { minLength: 3, maxLength: 3 }),
      open: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) =>
    all.map(({ category, side, bounds, open }, index) => {
      const [low = 0, best = 0, high = 0] = [...bounds].sort((a, b) => a - b);
      return figure({ id: `f_${index}`, category, side, low, best, high: open ? null : high, notes: [] });
    }),
  );

test("every format has the same numbers for the same figures", () => {
  fc.assert(
    fc.property(figures, (all) => {
      const shown = { ...SHOWN, ledger: { episodes: [{ ...EPISODE, figures: all }] } };
      const expected = Object.fromEntries(all.map(({ id, low, best, high }) => [id, [low, best, high]]));
      for (const [name, read] of Object.entries(READERS))
        expect(read(written(name as TextFormatName, shown)), name).toEqual(expected);
      const best = Object.fromEntries(all.map((each) => [each.id, String(each.best)]));
      for (const [name, read] of Object.entries(PRINTED)) {
        const printed = Object.entries(read(written(name as TextFormatName, shown)));
        const plain = printed.map(([id, words]) => [id, words.replace(/[,+]/gu, "")]);
        expect(Object.fromEntries(plain), name).toEqual(best);
      }
    }),
    { numRuns: 25 },
  );
});
