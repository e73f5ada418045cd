import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reconcile } from "./reconcile.js";
import { figureIn, type GoldRow, inputOf, readGold, SHARED } from "./suite.js";

const folder = join(SHARED, "seeds");

describe.skipIf(!existsSync(folder))(
  "the two seed reports (in ../shared, skipped where it is missing)",
  () => {
    const input = inputOf(readGold(folder));
    const ledger = reconcile(input);
    const episode = ledger.episodes[0];
    const gold = () =>
      JSON.parse(readFileSync(join(folder, "ledger.json"), "utf8")) as { final: readonly GoldRow[] };

    test("give the analyst's figures, low, best and high", () => {
      const rows = gold().final.map(({ category, side, low, best, high }) => ({
        category,
        side,
        low,
        best,
        high,
      }));
      const ours = rows.map(({ category, side }) => {
        const figure = figureIn(ledger, category, side);
        return { category, side, low: figure?.low, best: figure?.best, high: figure?.high };
      });
      expect(rows.length).toBe(5);
      expect(ours).toEqual(rows);
    });

    test("are one episode, named for its sides and month", () => {
      expect(episode).toMatchObject({
        name: "Kyrgyzstan – Tajikistan, September 2022",
        sides: ["Kyrgyzstan", "Tajikistan"],
        start: "2022-09-16",
        end: "2022-09-18",
        reports: ["seeds/004", "seeds/000"],
      });
    });

    test("have the 24 of Friday superseded by the 46 of Sunday", () => {
      const row = episode?.series.find(({ min, supersededBy }) => min === 24 && supersededBy !== null);
      const next = episode?.series.find(({ id }) => id === row?.supersededBy);
      expect(row).toMatchObject({
        side: "Kyrgyzstan",
        asOf: "2022-09-16",
        reason: "update: replaced by 46 of 2022-09-18",
      });
      expect(next).toMatchObject({ min: 46, max: 46, asOf: "2022-09-18" });
    });

    test("have a sum that agrees, in plain words", () => {
      expect(episode?.checks).toEqual([
        expect.objectContaining({
          rule: "sides-sum",
          holds: true,
          message: "46 (Kyrgyzstan) + 35 (Tajikistan) = 81 agrees with the reported at least 80",
        }),
      ]);
    });

    test("show Tajikistan's losses withheld from Friday until Sunday", () => {
      expect(episode?.withheld).toContainEqual(
        expect.objectContaining({
          category: "casualties",
          side: "Tajikistan",
          asOf: "2022-09-16",
          until: "2022-09-18",
        }),
      );
    });

    test("keep April 2021 in the background and out of every figure", () => {
      expect(episode?.background.map(({ min, max, when }) => ({ min, max, when }))).toEqual([
        { min: 50, max: 50, when: "2021" },
        { min: 51, max: null, when: "2021-04" },
      ]);
      const background = new Set(episode?.background.flatMap(({ claims }) => claims));
      const all = figureIn(ledger, "killed", "all");
      expect(all?.used.some((id) => background.has(id))).toBe(false);
      expect(all?.ignored.filter(({ claim }) => background.has(claim)).map(({ reason }) => reason)).toEqual([
        "background: about another episode or the long run",
        "background: about another episode or the long run",
      ]);
    });

    test("show only what could be known on Friday, as of Friday", () => {
      const friday = reconcile(input, { asOf: "2022-09-16" });
      expect(figureIn(friday, "killed", "Kyrgyzstan")).toMatchObject({ low: 24, best: 24 });
      expect(figureIn(friday, "killed", "Tajikistan")).toBeUndefined();
      expect(friday.episodes[0]?.withheld).toMatchObject([{ asOf: "2022-09-16", until: null }]);
    });

    test("by speaker, Tajikistan's undisclosed losses stand as not disclosed", () => {
      const figures = reconcile(input, { policy: "by-speaker" }).episodes[0]?.figures ?? [];
      const own = figures.find(
        ({ category, speaker }) => category === "casualties" && speaker === "Tajikistan",
      );
      expect(own).toMatchObject({ low: null, best: null, high: null });
      expect(own?.notes).toEqual(["own claim", "not disclosed: no figure was given"]);
      expect(
        figures.find((f) => f.category === "killed" && f.speaker === "neutral" && f.side === "all"),
      ).toMatchObject({ low: 80 });
    });
  },
);
