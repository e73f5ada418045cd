import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";
import { parseAtomFeed } from "feedsmith";
import { parquetReadObjects } from "hyparquet";
import type { FormatName } from "../../src/formats/index.js";

/** How programs that know nothing of tollbook read its figures out of each format. */

export type Content = string | Uint8Array;
/** Low, best and high of a figure; undefined where the format does not have that number. */
export type Bounds = readonly [
  low: number | null | undefined,
  best: number | null | undefined,
  high: number | null | undefined,
];
export type Figures = Readonly<Record<string, Bounds>>;

interface Reader {
  /** Whether every figure that has a best number is in it. */
  readonly complete: boolean;
  readonly read: (content: Content) => Figures | Promise<Figures>;
}

interface Element {
  readonly id: string;
  readonly textContent: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  readonly JSDOM: new (content: string) => { readonly window: { readonly document: Element } };
};

export const rowsOf = (csv: Content): Record<string, string>[] =>
  parse(String(csv), { columns: true, relax_column_count: false });
export const domOf = (html: Content) => new JSDOM(String(html)).window.document;

export async function parquetRows(bytes: Content): Promise<Record<string, unknown>[]> {
  if (typeof bytes === "string") throw new Error("Parquet is bytes");
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return await parquetReadObjects({ file: file as ArrayBuffer });
}

const cell = (text: string | undefined) => (text === undefined || text === "" ? null : Number(text));
const best = (words: string | undefined): Bounds => {
  const { over, digits } =
    /^(?<over>over )?(?:about )?(?<digits>\d[\d,]*)\+?$/u.exec((words ?? "").trim())?.groups ?? {};
  // "over 100" is at least 101
  const number =
    digits === undefined ? undefined : Number(digits.replaceAll(",", "")) + (over === undefined ? 0 : 1);
  return [undefined, number, undefined];
};
const figures = (all: Iterable<readonly [string | undefined, Bounds]>): Figures =>
  Object.fromEntries([...all].map(([id = "", bounds]) => [id, bounds]));
const matches = (content: Content, pattern: RegExp) =>
  figures([...String(content).matchAll(pattern)].map(({ groups }) => [groups?.id, best(groups?.best)]));
const fromJson = (each: { readonly low: number; readonly best: number; readonly high: number }): Bounds => [
  each.low,
  each.best,
  each.high,
];

/** Formats without a figure: places, claims, acts, sources, drawings. */
export const NO_FIGURES: readonly FormatName[] = [
  ...(["geojson", "csv-claims", "chart", "ceasefires", "timemap-sources"] as const),
  ...(["parquet-claims", "parquet-acts"] as const),
];

/** What stands in a paragraph without ids is compared with the brief's table. */
export const WITHOUT_IDS: readonly FormatName[] = ["summary"];

export const READERS: Partial<Record<FormatName, Reader>> = {
  text: {
    complete: true,
    // "  Kyrgyzstan   59   20 Sep   …", and under it the id
    read: (content) =>
      matches(
        content,
        /^ {2}\S+(?: \S+)* {2,}(?<best>(?:over )?(?:about )?[\d,]+\+?)(?: {2}.*)?\n {2}(?<id>f_\w+)/gmu,
      ),
  },
  json: {
    complete: true,
    read: (content) =>
      figures(
        JSON.parse(String(content)).episodes.flatMap((episode: { figures: { id: string }[] }) =>
          episode.figures.map((each) => [each.id, fromJson(each as never)] as const),
        ),
      ),
  },
  jsonl: {
    complete: true,
    read: (content) =>
      figures(
        String(content)
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
          .filter(({ record }) => record === "figure")
          .map((each) => [each.id, fromJson(each)] as const),
      ),
  },
  csv: {
    complete: true,
    read: (content) =>
      figures(rowsOf(content).map((row) => [row.id, [cell(row.low), cell(row.best), cell(row.high)]])),
  },
  parquet: {
    complete: true,
    read: async (content) => {
      const number = (value: unknown) => (value === null ? null : Number(value));
      return figures(
        (await parquetRows(content)).map(
          (row) => [String(row.id), [number(row.low), number(row.best), number(row.high)]] as const,
        ),
      );
    },
  },
  hxl: { complete: true, read: fromHxl },
  brief: {
    complete: true,
    read: (content) => matches(content, /^\| [^|]+ \| (?<best>[^|]+) \|.*\| `(?<id>f_\w+)` \|$/gmu),
  },
  html: {
    complete: true,
    read: (content) =>
      figures(
        [...domOf(content).querySelectorAll(".figure")].map((each) => [
          each.id,
          best(each.querySelector("b")?.textContent),
        ]),
      ),
  },
  wikitext: {
    complete: true,
    read: (content) =>
      matches(
        content,
        /(?:= |: |<br>)(?<best>(?:over )?(?:about )?[\d,]+\+?)(?: \([^)\n]*\))? [^<\n]*<!-- (?<id>f_\w+) -->/gu,
      ),
  },
  quickstatements: { complete: false, read: fromQuickStatements },
  "ucdp-ged": {
    complete: false,
    read: (content) =>
      figures(rowsOf(content).map((row) => [row.relid, [cell(row.low), cell(row.best), cell(row.high)]])),
  },
  acled: {
    complete: false,
    read: (content) => {
      const sums = new Map<string, number>();
      for (const { tags = "", fatalities } of rowsOf(content)) {
        const id = /figure=(f_\w+)/u.exec(tags)?.[1];
        if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + Number(fatalities));
      }
      return figures([...sums].map(([id, sum]) => [id, [undefined, sum, undefined]]));
    },
  },
  "acled-apart": {
    complete: false,
    read: (content) =>
      figures(
        rowsOf(content)
          .filter(({ figure }) => figure !== "")
          .map((row) => [row.figure, [cell(row.low), cell(row.best), cell(row.high)]]),
      ),
  },
  jsonld: {
    complete: true,
    read: (content) =>
      figures(
        JSON.parse(String(content))
          ["@graph"].filter(
            (node: Record<string, string>) =>
              node["@type"] === "Observation" && node.identifier?.startsWith("f_"),
          )
          .map(
            (node: Record<string, number>) =>
              [
                String(node.identifier),
                [node.minValue ?? null, node.value ?? null, node.maxValue ?? null],
              ] as const,
          ),
      ),
  },
  ftm: {
    complete: true,
    read: (content) =>
      figures(
        rowsOf(content)
          .filter(({ entity_id: id, prop }) => id?.startsWith("f_") && prop === "summary")
          .map(({ entity_id: id, value = "" }) => {
            const bound = (name: string) => cell(new RegExp(`${name} (\\d+)`, "u").exec(value)?.[1]);
            return [id, [bound("low"), bound("best"), bound("high")]];
          }),
      ),
  },
  timelinejs: {
    complete: true,
    read: (content) =>
      figures(
        JSON.parse(String(content))
          .events.filter(({ unique_id: id }: { unique_id: string }) => id.startsWith("f_"))
          .map((event: { unique_id: string; text: { headline: string } }) => [
            event.unique_id,
            best(leading(event.text.headline)),
          ]),
      ),
  },
  timemap: {
    complete: false,
    read: (content) =>
      figures(
        JSON.parse(String(content))
          .filter(({ id }: { id: string }) => id.startsWith("f_"))
          .map(({ id, description }: { id: string; description: string }) => [
            id,
            best(leading(description)),
          ]),
      ),
  },
  atom: { complete: true, read: fromAtom },
  embed: {
    complete: false,
    read: (content) =>
      figures(
        [...domOf(content).querySelectorAll("[data-figure]")].map((each) => [
          each.getAttribute("data-figure") ?? "",
          best(each.querySelector("b")?.textContent),
        ]),
      ),
  },
};

/** "59 killed, Kyrgyzstan": the number. */
const leading = (words: string) => /^(?:over )?(?:about )?[\d,]+\+?(?= )/u.exec(words)?.[0];

function fromHxl(content: Content): Figures {
  const [, tags = [], ...rows]: string[][] = parse(String(content));
  return figures(
    rows.map((row) => {
      const full = tags.find((tag, index) => tag.startsWith("#affected") && row[index] !== "");
      const group = full?.replace(/\+\w+$/u, "") ?? "";
      const bound = (name: string) => cell(row[tags.indexOf(`${group}+${name}`)]);
      return [row[tags.indexOf("#meta+figure+id")], [bound("min"), bound("best"), bound("max")]] as const;
    }),
  );
}

function fromQuickStatements(content: Content): Figures {
  const lines = String(content)
    .split("\n")
    .filter((line) => line !== "");
  return figures(
    lines.map((line) => {
      const [, , amount = ""] = line.split("\t");
      const { value, low, high } =
        /^(?<value>\d+)(?:\[(?<low>\d+),(?<high>\d+)\])?$/u.exec(amount)?.groups ?? {};
      const id = /tollbook (f_\w+)/u.exec(line)?.[1];
      return [id, [Number(low ?? value), Number(value), Number(high ?? value)]] as const;
    }),
  );
}

/** What the newest entry that speaks of a figure says of it. */
function fromAtom(content: Content): Figures {
  const { entries = [] } = parseAtomFeed(String(content));
  const newest = new Map<string, Bounds>();
  for (const { content: html } of entries)
    for (const item of domOf(html?.value ?? "").querySelectorAll("li")) {
      const id = item.querySelector("code")?.textContent ?? "";
      const said = /: (?<best>(?:over )?(?:about )?[\d,]+\+?)(?: \([^)]*\))? f_\w+$/u.exec(item.textContent)
        ?.groups?.best;
      if (id.startsWith("f_") && !newest.has(id)) newest.set(id, best(said));
    }
  return figures(newest);
}
