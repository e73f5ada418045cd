import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

const TITLE = "Thailand and Cambodia exchange fire";

/** "killed 16 all (the report)": each claim with whose people it counts and who says so. */
function claimsOf(text: string, title = TITLE): readonly string[] {
  const report: Report = {
    ...{ id: "r", title, text, published: "2025-07-28" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.map(
    ({ category, min, victims, source }) => `${category} ${min} ${victims.side} (${source ?? "the report"})`,
  );
}

const THAI = "Thailand's Health Ministry said on Monday that the number of dead had risen to 15.";
const CAMBODIAN = "A Cambodian official said one civilian had been killed in Oddar Meanchey.";

test.each([
  "In all 16 people have died.",
  "Altogether, at least 16 people have been killed in the fighting.",
  "Overall, 16 people have died.",
  "The combined toll stands at 16.",
  "16 people have died in total.",
  "At least 16 people have been killed on both sides.",
])("a sum of both sides' dead is of all, and the report's own: %s", (sum) => {
  expect(claimsOf(`${THAI} ${CAMBODIAN} ${sum}`).at(-1)).toBe("killed 16 all (the report)");
});

test("a sum told by somebody of neither side stays with the speaker", () => {
  expect(
    claimsOf("The UN said 15 Thais and one Cambodian had been killed. In all 16 people have died.").at(-1),
  ).toBe("killed 16 all (The UN)");
});

test("what one side's figures add up to is that side's", () => {
  const ten = "Thailand's Health Ministry said 10 people had been killed in Sisaket and five in Surin.";
  expect(claimsOf(`${CAMBODIAN} ${ten} In all, 15 people have died.`).at(-1)).toBe(
    "killed 15 Thailand (Thailand's Health Ministry)",
  );
});

test.each([
  ["said in words of its own", "The ministry said that in all 16 people had died."],
  ["too low for both", "In all, 15 people have died."],
  ["without a word of summing", "16 people have died."],
  ["of all provinces", "In all border provinces 16 people have died."],
])("no sum of both sides: %s", (_, sentence) => {
  const read = claimsOf(`${CAMBODIAN} ${THAI} ${sentence}`).at(-1);
  expect(read).toContain(" Thailand (Thailand's Health Ministry)");
});

test.each([
  "Cambodia has not published any casualty figures.",
  "Cambodia declined to comment on casualties.",
  "Cambodia did not say how many had died.",
])("who holds figures back tells nothing in the next sentence: %s", (silence) => {
  const next = "More than 40,000 civilians were evacuated from 86 villages.";
  const [, read] = claimsOf(`${silence} ${next}`);
  expect(read).toBe("displaced 40001 all (the report)");
  expect(claimsOf(`${silence} ${next}`, "").at(-1)).toBe("displaced 40001 null (the report)");
});

test.each([
  ["Cambodia published its casualty figures. More than 40,000 civilians were evacuated.", "Cambodia"],
  ["Cambodia has not released any figures of casualties. It said 40,001 people had fled.", "Cambodia"],
  [
    "The Thai army said 14 people had died. The Thai army did not say how many were soldiers. 40,001 people have fled.",
    "The Thai army",
  ],
])("who tells figures keeps the word: %s", (text, source) => {
  expect(claimsOf(text).at(-1)).toContain(`(${source})`);
});
