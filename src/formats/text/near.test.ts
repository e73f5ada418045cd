import { expect, test } from "vitest";
import { nearOnes } from "./near.js";

const episode = (id: string, sides: readonly string[], start: string | null, end = start) => ({
  ...{ id, name: id, sides, start, end, places: [], reports: [] },
});

test("the one war of the same people within a week is found, and none where there are several", () => {
  const war = episode("war", ["Chad", "Sudan"], "2024-01-10", "2024-01-20");
  const alone = episode("alone", ["Chad"], "2024-01-27");
  const late = episode("late", ["Chad"], "2024-02-04");
  const undated = episode("undated", ["Chad"], null);
  const niger = episode("niger", ["Niger"], "2024-01-15");
  const third = episode("third", ["Mali", "Libya", "Niger"], "2024-01-15");
  expect([...nearOnes([war, undated, late, niger, third])]).toEqual([]);
  expect([...nearOnes([war, alone])]).toEqual([[alone, war]]);
  expect([...nearOnes([war, episode("other", ["Libya", "Chad"], "2024-01-25"), alone])]).toEqual([]);
});

test("a ledger of thousands of episodes is looked through once", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => {
    const start = new Date(Date.UTC(1900, 0, at * 2)).toISOString().slice(0, 10);
    return episode(`e${at}`, ["Chad"], start);
  });
  const began = performance.now();
  expect(nearOnes(many).size).toBe(0);
  expect(performance.now() - began).toBeLessThan(2000);
});
