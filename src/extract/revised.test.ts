import { expect, test } from "vitest";
import { REVISED_RULE } from "../domain/claim.js";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

const read = (title: string, text: string) => {
  const report: Report = {
    ...{ id: "r", title, text, published: "2031-05-05" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.filter(({ scope }) => scope === "total");
};

test("a total names the rule where its title tells of a revision", () => {
  const [total] = read("Kenya revises toll down", "Kenya's army said nine soldiers had died in the war.");
  expect(total?.rules).toContain(REVISED_RULE);
});

test("a title that tells of another thing's revision names none", () => {
  const [total] = read("Ministry revises budget", "Kenya's army said nine soldiers had died in the war.");
  expect(total?.rules).not.toContain(REVISED_RULE);
});

test.each([
  [
    "Armenia's Health Ministry said 118 people had been killed, because six names had been counted twice.",
    true,
  ],
  ["The army lowered its toll to 52, saying some of the missing had been found alive.", true],
  ["The ministry put the death toll at 41. Some names had been listed twice.", true],
  ["The ministry now counts 90 dead. It said the earlier figure had been given wrongly.", true],
  ["The ministry corrected the number of dead to 61. It gave no reason.", true],
  ["Police said 84 people had been killed in the war. Their count had been revised after a check.", true],
  [
    "The army says 70 soldiers have been killed since May. Two others listed wrongly are at their posts.",
    true,
  ],
  ["The ministry put the death toll at 41. One of the missing turned out to be alive.", true],
  ["The UN said 52 people had been killed since Monday. The town has been bombed twice this week.", false],
  ["The UN said 52 people had been killed since Monday. The mayor is alive and well.", false],
  ["The UN said 52 people had been killed since Monday. Soldiers lowered the flag over the fort.", false],
  ["The UN said 52 people had been killed since Monday. A girl was found alive under the rubble.", false],
  ["The UN said 52 people had been killed since Monday. He said it had mistakenly hit a school.", false],
  ["The UN said 52 people had been killed since Monday. Parliament revised the law on conscripts.", false],
  ["Officials said 30 people had been killed in the fighting. Rescuers brought food to villages.", false],
  ["The army said 12 soldiers had been killed so far. It shelled the town again.", false],
])("a total names the rule where its report tells of a revision: %s", (text, isRevised) => {
  const totals = read("", text);
  expect(totals.length).toBeGreaterThan(0);
  expect(totals.some(({ rules }) => rules.includes(REVISED_RULE))).toBe(isRevised);
});
