import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reconcile } from "./reconcile.js";
import { CORPUS, type GoldRow, inputOf, readFinal, readGold, sideFigureIn } from "./suite.js";

interface Compared {
  readonly episode: string;
  readonly row: GoldRow;
  readonly ours: { readonly low: number | null; readonly best: number | null; readonly high: number | null };
}

function compareWithGold(episode: string): readonly Compared[] {
  const ledger = reconcile(inputOf(readGold(join(CORPUS, episode))));
  return readFinal(join(CORPUS, episode)).map((row) => ({
    episode,
    row,
    ours: sideFigureIn(ledger, row.category, row.side) ?? { low: null, best: null, high: null },
  }));
}

const isRight = ({ row, ours }: Compared) => row.best === ours.best;

/** Is the analyst's best within our low and high? Where we have no figure at all, only no best is. */
const isInOurs = (each: Compared) =>
  isRight(each) ||
  ((each.ours.low !== null || each.ours.high !== null) && isWithin(each.row.best, each.ours));
/** Is our best within the analyst's low and high? */
const isInTheirs = ({ row, ours }: Compared) => ours.best !== null && isWithin(ours.best, row);

function isWithin(
  value: number | null,
  range: { readonly low: number | null; readonly high: number | null },
) {
  return value === null || (value >= (range.low ?? 0) && value <= (range.high ?? Number.POSITIVE_INFINITY));
}

const rows = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => compareWithGold(name));

const say = (range: {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}) => `${range.low ?? "-"} / ${range.best ?? "-"} / ${range.high ?? "-"}`;

test("most final figures of the annotated episodes come out as the analyst's", () => {
  const table = rows.map((row) =>
    [
      isRight(row) ? "right" : isInOurs(row) ? "range" : "WRONG",
      row.episode.padEnd(26),
      row.row.category.padEnd(9),
      row.row.side.padEnd(12),
      say(row.row).padEnd(26),
      say(row.ours),
    ].join(" "),
  );
  const right = rows.filter(isRight).length;
  const inOurs = rows.filter(isInOurs).length;
  const inTheirs = rows.filter((row) => isRight(row) || isInTheirs(row)).length;
  const sum = `best right ${right}, analyst's best in our range ${inOurs}, our best in the analyst's ${inTheirs}, of ${rows.length}`;
  console.info([...table, sum].join("\n"));
  expect(right / rows.length).toBeGreaterThanOrEqual(22 / 28);
  expect(inOurs / rows.length).toBeGreaterThanOrEqual(0.95);
});

/** What a reader of the reports up to a day would hold: best by side, the days in order. */
function told(episode: string, sides: readonly string[], days: readonly string[]) {
  const input = inputOf(readGold(join(CORPUS, episode)));
  return Object.fromEntries(
    days.map((asOf) => {
      const ledger = reconcile(input, { asOf });
      return [asOf, sides.map((side) => sideFigureIn(ledger, "killed", side)?.best ?? null)];
    }),
  );
}

test("Batken and Isfara, day by day: the Kyrgyz toll, the Tajik one, and both", () => {
  const days = ["2022-09-16", "2022-09-17", "2022-09-20", "2022-09-24", "2022-10-09"];
  expect(told("kyrgyz-tajik-2022-09", ["Kyrgyzstan", "Tajikistan", "all"], days)).toEqual({
    "2022-09-16": [24, null, 24],
    "2022-09-17": [24, null, 24],
    "2022-09-20": [59, 41, 100],
    "2022-09-24": [62, 41, 103],
    "2022-10-09": [63, 41, 104],
  });
});

test("Thailand and Cambodia, day by day", () => {
  const days = ["2025-07-24", "2025-07-25", "2025-07-26", "2025-07-27", "2025-07-28", "2025-07-31"];
  expect(told("thailand-cambodia-2025-07", ["Thailand", "Cambodia", "all"], days)).toEqual({
    "2025-07-24": [12, null, null],
    "2025-07-25": [15, 1, 16],
    "2025-07-26": [20, 13, 33],
    "2025-07-27": [20, 13, 33],
    "2025-07-28": [20, 13, 35],
    "2025-07-31": [30, 13, 43],
  });
});

test("South African soldiers in Goma, day by day", () => {
  const days = ["2025-01-25", "2025-01-28", "2025-01-29", "2025-02-06"];
  expect(told("goma-2025-01", ["South Africa"], days)).toEqual({
    "2025-01-25": [9],
    "2025-01-28": [9],
    "2025-01-29": [13],
    "2025-02-06": [13],
  });
});
