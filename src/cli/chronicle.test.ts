import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workplace } from "./samples.js";

const { root, clear, tollbook: run } = workplace();
const tollbook = (...args: readonly string[]) => run(args);

afterAll(clear);

const REPORT = {
  ...{
    id: "r1",
    published: "2022-09-18",
    language: "en",
    title: "Kyrgyzstan and Tajikistan count their dead",
  },
  text:
    "At least 24 people were killed on the Kyrgyz side, the Kyrgyz Health Ministry said. Kyrgyzstan and Tajikistan " +
    "agreed on a ceasefire on Friday.\nTajikistan accused Kyrgyzstan of violating the ceasefire on Saturday.",
};

beforeAll(() => {
  writeFileSync(join(root, "r1.json"), JSON.stringify(REPORT));
  expect(tollbook("read", "r1.json").code).toBe(0);
});
test("prints acts by day, the clock and who blames whom", () => {
  const { code, out } = tollbook("chronicle");
  expect(code).toBe(0);
  expect(out).toContain("\n16 Sep\n  ceasefire      Kyrgyzstan and Tajikistan\n");
  expect(out).toContain("\n17 Sep\n  breach alleged Tajikistan → Kyrgyzstan\n");
  expect(out.replace(/\s+/gu, " ")).toContain(
    "declared 16 Sep. Last breach or fighting told: 17 Sep. Nothing against it is told since 18 Sep",
  );
  expect(tollbook("chronicle", "kyrgyz").out).toBe(out);
});

test("each id it prints is explained by acts, quotes and reports", () => {
  const ids = tollbook("chronicle").out.match(/\bh_[0-9a-f]{12}\b/gu) ?? [];
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    const { entry, acts } = JSON.parse(tollbook("explain", id, "--json").out);
    expect(acts.map(({ act }: { act: { id: string } }) => act.id)).toEqual(entry.acts);
    const { code, out } = tollbook("explain", id);
    expect(code).toBe(0);
    for (const { act } of acts) {
      expect(out).toContain(act.id);
      expect(out.replace(/\s+/gu, " ")).toContain(`«${act.quote}»`);
    }
    expect(out).toContain("in “Kyrgyzstan and Tajikistan count their dead”");
  }
});

test("gives the same as JSON; before the report there is nothing", () => {
  const { episodes } = JSON.parse(tollbook("chronicle", "--json").out);
  expect(episodes[0].ceasefires).toMatchObject([{ declared: "2022-09-16", holdingSince: "2022-09-18" }]);
  expect(episodes[0].entries.every(({ acts }: { acts: string[] }) => acts.length > 0)).toBe(true);
  const before = JSON.parse(tollbook("chronicle", "--as-of", "2022-09-17", "--json").out);
  expect(before.episodes[0].entries).toEqual([]);
});

test("an entry is explained as of a day on which it could be known", () => {
  const [id = ""] = tollbook("chronicle", "--as-of", "2022-09-18").out.match(/\bh_[0-9a-f]{12}\b/u) ?? [];
  expect(tollbook("explain", id, "--as-of", "2022-09-18").out).toContain(id);
  expect(tollbook("explain", id, "--as-of", "2022-09-17").err).toMatch(/^id\/unknown: /u);
});

test("refuses an unknown episode and a date that is none", () => {
  expect(tollbook("chronicle", "nowhere")).toMatchObject({ code: 1, out: "" });
  expect(tollbook("chronicle", "nowhere").err).toMatch(/^episode\/unknown: /u);
  expect(tollbook("chronicle", "--as-of", "soon")).toMatchObject({ code: 2, out: "" });
});

test("as of a day, the heading is that of the day, and says so", () => {
  const later = { ...REPORT, id: "r2", published: "2022-09-25", title: "The dead of the border clashes" };
  writeFileSync(join(root, "r2.json"), JSON.stringify(later));
  expect(tollbook("read", "r1.json", "r2.json", "--book", "two.db").code).toBe(0);
  const headOf = (...args: readonly string[]) =>
    tollbook(...args, "--book", "two.db")
      .out.split("\n\n", 1)[0]
      ?.replace(/\s+/gu, " ") ?? "";
  expect(headOf("chronicle")).toContain("2 reports");
  const [told, ledger] = ["chronicle", "ledger"].map((name) => headOf(name, "--as-of", "2022-09-20"));
  expect(told).toContain(", as of 20 Sep 2022 ");
  expect(told).toContain("· 1 report ·");
  const days = (head: string | undefined) => /as of 20 Sep 2022 (.*?) · 1 report/u.exec(head ?? "")?.[1];
  expect(days(told)).toBe(days(ledger));
  expect(headOf("chronicle", "--as-of", "2022-09-01")).toContain("0 reports");
});
