import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lineHash } from "../digest.js";
import { sampleDeposit } from "../samples.js";
import type { LogLine, Store } from "../store.js";
import type { Ground } from "../suite.js";
import type { ShelfMark, Shelved } from "./shape.js";

const OCCASION = { at: "2026-01-02T03:04:05Z", actor: null };

const episode = (number: number, by: Partial<Shelved["by"]> = {}): Shelved => ({
  episode: `e_${number}`,
  outline: JSON.stringify({ id: `e_${number}`, reports: [`report-${number}`] }),
  row: JSON.stringify({ id: `e_${number}`, name: "Ötkön 𝕏" }),
  wanting: JSON.stringify([number]),
  by: {
    ...{ firstDay: `2022-09-${10 + number}`, lastDay: `2022-10-${10 + number}`, deaths: number % 3 },
    ...{
      words: `batken ${number % 2 === 0 ? "even" : "odd"}`,
      sides: JSON.stringify([`Side "${number % 2}"`]),
    },
    ...{ begun: `2022-09-${10 + number}`, wholeBy: number === 4 ? null : `2022-10-${10 + number}` },
    ...{ weight: number / 4, heaviest: `c_${number}`, ...by },
  },
});

/** What every store must pass of the shelf, on the running database. */
export function shelfSuite(name: string, prepare: () => Promise<Ground>): void {
  describe(name, () => {
    let ground: Ground;
    let store: Store;
    let mark: ShelfMark;
    beforeEach(async () => {
      ground = await prepare();
      store = await ground.open();
      await store.save([sampleDeposit(1), sampleDeposit(2)], OCCASION);
      const [line] = await store.view((view) => view.logLines(2, 1));
      mark = { rules: "one", line: 3, hash: (line as LogLine).hash, isWhole: true };
      expect(lineHash(line as LogLine)).toBe(mark.hash);
    });
    afterEach(async () => {
      await store.close();
      await ground.clear();
    });

    const ALL = [1, 2, 3, 4, 5].map((number) => episode(number));
    const fill = (put: readonly Shelved[] = ALL) =>
      store.shelve({ before: null, after: mark, gone: [], put });
    const ids = (rows: readonly string[]) => rows.map((row) => Number(JSON.parse(row).id.slice(2)));
    const page = (query: Parameters<Awaited<Parameters<Parameters<Store["view"]>[0]>[0]>["shelfPage"]>[0]) =>
      store.view(async (view) => ids(await view.shelfPage(query)));

    test("a new book has none; what was put there comes back as it was, after closing too", async () => {
      expect(await store.view((view) => view.shelfMark())).toBeNull();
      expect(await fill()).toBe(true);
      await store.close();
      store = await ground.open();
      await store.view(async (view) => {
        expect(await view.shelfMark()).toEqual(mark);
        const back = await view.shelved(["e_5", "e_1", "e_9"]);
        expect(back.sort((a, b) => (a.episode < b.episode ? -1 : 1))).toEqual([ALL[0], ALL[4]]);
        expect(await view.shelvedEpisodes()).toEqual(ALL.map((each) => each.episode));
        expect((await view.shelfOutlines()).sort()).toEqual(ALL.map(({ outline }) => outline));
        expect(ids(await view.shelfRows()).sort()).toEqual([1, 2, 3, 4, 5]);
      });
    });

    test("rows come in each order, page after page, and are searched", async () => {
      await fill([...ALL, { ...episode(6), row: null }]);
      expect(await page({ order: "newest", limit: 9 })).toEqual([5, 4, 3, 2, 1]);
      expect(await page({ order: "oldest", limit: 2 })).toEqual([1, 2]);
      expect(await page({ order: "oldest", limit: 2, after: { key: "2022-09-12", episode: "e_2" } })).toEqual(
        [3, 4],
      );
      expect(await page({ order: "toll", limit: 9 })).toEqual([2, 5, 1, 4, 3]);
      expect(await page({ order: "toll", limit: 2, after: { key: 2, episode: "e_2" } })).toEqual([5, 1]);
      expect(await page({ order: "newest", limit: 9, words: ["odd", "batk"] })).toEqual([5, 3, 1]);
      expect(await page({ order: "newest", limit: 9, words: ["%"] })).toEqual([]);
      expect(await page({ order: "newest", limit: 9, side: 'Side "0"' })).toEqual([4, 2]);
      expect(await page({ order: "newest", limit: 9, side: "Side" })).toEqual([]);
      expect(await page({ order: "newest", limit: 9, wholeBy: "2022-10-13" })).toEqual([3, 2, 1]);
    });

    test("what is in parts at a time, and what weighs most", async () => {
      await fill();
      await store.view(async (view) => {
        expect((await view.shelfPartsAt("2022-10-12")).sort()).toEqual(["e_3", "e_4", "e_5"]);
        expect((await view.shelfPartsAt("2022-09-11")).sort()).toEqual(["e_1"]);
        expect((await view.shelfWanting({ limit: 2 })).sort()).toEqual(["[4]", "[5]"]);
        expect(await view.shelfWanting({ limit: 2, episode: "e_3" })).toEqual(["[3]"]);
        expect(await view.shelfWanting({ limit: 2, episode: "e_none" })).toEqual([]);
      });
    });

    test("episodes are put in the place of what was there, and taken off", async () => {
      await fill();
      const after = { ...mark, isWhole: false };
      const put = [episode(2, { deaths: 90 }), episode(7)];
      expect(await store.shelve({ before: mark, after, gone: ["e_1", "e_9"], put })).toBe(true);
      expect(await page({ order: "toll", limit: 3 })).toEqual([2, 5, 4]);
      expect(await store.view((view) => view.shelvedEpisodes())).toEqual(["e_2", "e_3", "e_4", "e_5", "e_7"]);
      expect(await store.view((view) => view.shelfMark())).toEqual(after);
    });

    test("where somebody else was faster nothing is changed", async () => {
      await fill();
      expect(await fill([episode(7)])).toBe(false);
      const other = { ...mark, isWhole: false };
      expect(await store.shelve({ before: other, after: mark, gone: ["e_1"], put: [] })).toBe(false);
      expect(await store.view((view) => view.shelvedEpisodes())).toHaveLength(5);
      const both = await Promise.all(
        [1, 2].map(() => store.shelve({ before: mark, after: other, gone: [], put: [] })),
      );
      expect(both.sort()).toEqual([false, true]);
    });

    test("what other rules made is taken off when these begin", async () => {
      await fill();
      const rules = { ...mark, rules: "two" };
      expect(await store.shelve({ before: null, after: rules, gone: [], put: [episode(7)] })).toBe(true);
      expect(await store.view((view) => view.shelvedEpisodes())).toEqual(["e_7"]);
    });

    test("a shelf of another log is none", async () => {
      await store.shelve({ before: null, after: { ...mark, hash: "0".repeat(64) }, gone: [], put: ALL });
      expect(await store.view((view) => view.shelfMark())).toBeNull();
      await store.shelve({ before: null, after: { ...mark, line: 99 }, gone: [], put: ALL });
      expect(await store.view((view) => view.shelfMark())).toBeNull();
      expect(await fill([episode(7)])).toBe(true);
      expect(await store.view((view) => view.shelvedEpisodes())).toEqual(["e_7"]);
    });

    test("one that is known is looked at no further while it stands there", async () => {
      await fill();
      await store.view(async (view) => {
        const known = { ...mark };
        expect(await view.shelfMark(known)).toBe(known);
        expect(await view.shelfMark({ ...mark, line: 2 })).toEqual(mark);
      });
    });
  });
}
