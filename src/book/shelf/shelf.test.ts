import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore, SHELF_ORDERS, type Store } from "../../store/index.js";
import { connect } from "../../store/sqlite/libsql.js";
import type { DecisionDraft } from "../decisions/index.js";
import type { Desk } from "../desk.js";
import { ledger } from "../ledger.js";
import { openBook } from "../open.js";
import { reviewQueue } from "../review.js";
import { dispatch, now, randomOf, temporaryFolder } from "../samples.js";
import { type Seeing, startSeeing } from "../seeing.js";
import { episodePage, shelf } from "./shelf.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let book: Desk;
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  book = await openBook(path, { now, create: true });
});
afterEach(async () => {
  await book.close();
  folder.clear();
});

const PLACES = [
  ["El Fasher", "Sudan", "the Rapid Support Forces"],
  ["Goma", "Congo", "the M23 rebels"],
  ["Batken", "Kyrgyzstan", "Tajikistan"],
] as const;

/** A report of one of a few events; the same number is the same report, `words` make another version of it. */
function report(number: number, words = "") {
  const [place, side, other] = PLACES[number % PLACES.length] as (typeof PLACES)[number];
  const killed = 4 + ((number * 7) % 30);
  const published = number % 5 === 4 ? null : `2022-0${1 + (number % 3) * 3}-${10 + (number % 9)}`;
  return {
    ...{ ...dispatch(0), id: `n${number}`, published, title: `Shelling in ${place} kills ${killed}` },
    text:
      `Shelling of a market in ${place} in ${side} killed at least ${killed} people, a doctor at the hospital said. ` +
      `${side} blamed ${other}. Another ${killed * 2} people were wounded in ${place}. ${words}`,
  };
}

/** What a book answers, with its shelf or without. */
async function answers(seen: Seeing) {
  return seen(async (view, grouping) => {
    const all: unknown[] = [];
    for (const asOf of [undefined, "2022-04-14", "2022-07-12", "2021-01-01"]) {
      all.push(await shelf(view, grouping, asOf));
      for (const order of SHELF_ORDERS)
        for (const words of ["", "goma", "SUDAN 2022", "nowhere"]) {
          let after: Awaited<ReturnType<typeof episodePage>>["next"] = null;
          do {
            const asked = { order, words, limit: 2, ...(asOf === undefined ? {} : { asOf }) };
            const page: Awaited<ReturnType<typeof episodePage>> = await episodePage(view, grouping, {
              ...asked,
              ...(after === null ? {} : { after }),
            });
            all.push(page);
            after = page.next;
          } while (after !== null);
        }
    }
    all.push(await episodePage(view, grouping, { order: "oldest", limit: 50, side: "Sudan" }));
    all.push(await reviewQueue(view, grouping, {}), await reviewQueue(view, grouping, { limit: 3 }));
    const whole = await ledger(view, grouping, {});
    all.push(whole);
    for (const { id, reports } of whole.episodes) {
      all.push(await reviewQueue(view, grouping, { episode: id }));
      for (const each of reports) all.push((await grouping.at(view)).episodeOf(each)?.id);
    }
    return JSON.stringify(all);
  });
}

const STEPS = [
  "add",
  "add",
  "version",
  "correct",
  "reject",
  "date",
  "withdraw",
  "rename",
  "merge",
  "split",
  "move",
  "undo",
  "sign",
  "fold",
] as const;
type Step = readonly [(typeof STEPS)[number], number];

/** One more report, version or decision; nothing where the book has not what it needs. */
async function go(on: Desk, [what, number]: Step): Promise<void> {
  const pick = <T>(all: readonly T[]): T | undefined => all[number % Math.max(1, all.length)];
  const episodes = (await on.episodes()).map(({ id }) => id);
  const [episode, other] = [pick(episodes), episodes[(number + 1) % Math.max(1, episodes.length)]];
  const claims = await on.claims();
  const [claim, next] = [pick(claims)?.id, claims[(number + 3) % Math.max(1, claims.length)]?.id];
  const ids = (await on.reports()).map(({ id }) => id);
  const id = pick(ids);
  const decide = async (ruling: DecisionDraft["ruling"]) => {
    await on.decide([{ ruling, reason: "of the test" }]).catch((error: { code?: string }) => {
      if (!/^(?:decision|id|episode)\//u.test(error.code ?? "")) throw error;
    });
  };
  if (what === "add" || id === undefined || claim === undefined || episode === undefined)
    await on.add({ report: report(number), origin: "x" });
  else if (what === "version") await on.add({ report: report(number, `Version ${number}.`), origin: "x" });
  else if (what === "correct") await decide({ kind: "correct", claim, fields: { min: number, max: number } });
  else if (what === "reject") await decide({ kind: "reject", claim });
  else if (what === "date")
    await decide({
      kind: "date-report",
      report: id,
      published: number % 4 === 0 ? null : `2022-04-${10 + (number % 9)}`,
    });
  else if (what === "withdraw") await decide({ kind: "withdraw-report", report: id });
  else if (what === "rename")
    await decide({ kind: "rename-episode", episode, name: `Called ${number} \u0000\ud800 “Ö”` });
  else if (what === "merge" && other !== undefined)
    await decide({ kind: "merge-episodes", episodes: [episode, other] });
  else if (what === "split") await decide({ kind: "split-episode", episode, reports: [id] });
  else if (what === "move") await decide({ kind: "assign-report", report: id, episode });
  else if (what === "fold" && next !== undefined)
    await decide({ kind: "merge-claims", claims: [claim, next] });
  else if (what === "sign") await on.sign({ episode, name: "A. Reader" });
  else if (what === "undo") {
    const decision = pick(await on.decisions());
    if (decision !== undefined) await decide({ kind: "undo", decision: decision.id });
  }
}

const withStore = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
  const store = await openStore(path, { create: false, occasion: { at: now(), actor: null } });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
};

/** Made without a shelf; with that of a book that stays open; and with what a book opened just now finds there. */
async function expectSame(kept: Seeing): Promise<void> {
  const without = await withStore((store) => answers(startSeeing(store, () => null)));
  expect(await answers(kept)).toBe(without);
  const found = await withStore(async (store) => {
    const seen = startSeeing(store);
    const said = await answers(seen);
    await seen.stop();
    return said;
  });
  expect(found).toBe(without);
  expect(await withStore((store) => store.view((view) => view.shelfMark()))).not.toBeNull();
}

test("answers with the shelf and without are the same, byte for byte, whatever is read and decided", {
  timeout: 240_000,
}, async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(40)), { minLength: 1, maxLength: 9 });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      round += 1;
      path = join(folder.path, `book-${round}.db`);
      const on = await openBook(path, { now, create: true });
      const store = await openStore(path, { create: false, occasion: { at: now(), actor: null } });
      const kept = startSeeing(store);
      try {
        await on.addMany([1, 2, 3, 4, 6].map((number) => ({ report: report(number), origin: "x" })));
        for (const [at, step] of all.entries()) {
          await go(on, step);
          if (at % 3 === 0) await answers(kept);
        }
        await expectSame(kept);
        expect((await on.verify()).problems).toEqual([]);
      } finally {
        await kept.stop();
        await store.close();
        await on.close();
      }
    }),
    { numRuns: 12, seed: 20221114 },
  );
});

const sql = (text: string) => {
  const connection = connect(path);
  try {
    connection.exec(text);
  } finally {
    connection.close();
  }
};
const brief = async () =>
  (await book.verify()).problems.map(({ rule, subject }) => `${rule} ${subject}`).sort();

describe("what on the shelf is not what the claims give", () => {
  let [first, second]: string[] = [];
  beforeEach(async () => {
    await book.addMany([1, 2, 3, 4, 5].map((number) => ({ report: report(number), origin: "x" })));
    [first, second] = (await book.shelf()).map(({ id }) => id).sort();
    expect(await brief()).toEqual([]);
  });

  test.each([
    "update shelf_rows set row_json = replace(row_json, '\"low\":', '\"low\":1')",
    "update shelf_episodes set deaths = deaths + 1",
    "update shelf_episodes set whole_by = null, words = ''",
    "update shelf_rows set wanting = '[]'",
    "update shelf_episodes set has_row = 0",
    "delete from shelf_episodes",
    `update shelf_rows set outline = replace(outline, '"reports":["', '"reports":["other","')`,
  ])("is named: %s", async (change) => {
    sql(`${change} where episode = '${first}'`);
    expect(await brief()).toEqual([`shelf/changed ${first}`]);
  });

  test("is named: an episode taken off, and one that is none", async () => {
    sql(
      `delete from shelf_rows where episode = '${first}'; delete from shelf_episodes where episode = '${first}'`,
    );
    sql(`update shelf_rows set episode = 'e_none' where episode = '${second}'`);
    expect(await brief()).toEqual(
      [`shelf/changed ${second}`, `shelf/missing ${first}`, "shelf/stray e_none"].sort(),
    );
  });

  test("is named in a shelf that is behind, where it would be kept", async () => {
    await book.add({ report: report(6), origin: "x" });
    expect(await brief()).toEqual([]);
    sql("update shelf_rows set wanting = '[]'");
    const told = await brief();
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThan((await book.partition()).length);
    await book.shelf();
    expect(await brief()).toEqual(told);
  });

  test.each(["rules = 'others'", "hash = 'f'", "line = line - 1"])(
    "is not believed where the shelf is of other rules or another log: %s",
    async (change) => {
      const before = JSON.stringify(await book.shelf());
      sql(
        `update shelf_state set ${change}; update shelf_rows set row_json = replace(row_json, 'Batken', 'Isfara')`,
      );
      expect(await brief()).toEqual([]);
      expect(JSON.stringify(await book.shelf())).toBe(before);
      const fresh = await openBook(path, { now });
      expect(JSON.stringify(await fresh.shelf())).toBe(before);
      await fresh.close();
      expect(await brief()).toEqual([]);
    },
  );
});

test("two who bring one shelf up to date at once both get it right", async () => {
  const random = randomOf(7);
  await book.addMany(Array.from({ length: 30 }, (_, number) => ({ report: report(number), origin: "x" })));
  const others = await Promise.all([1, 2, 3].map(() => openBook(path, { now })));
  for (let round = 0; round < 3; round += 1) {
    await go(book, ["correct", Math.floor(random() * 40)]);
    await go(book, ["add", 40 + round]);
    const all = await Promise.all([...others, book].map((each) => each.shelf()));
    for (const one of all) expect(one).toEqual(all[0]);
    expect(await brief()).toEqual([]);
  }
  for (const other of others) await other.close();
});

test("a book that cannot be written to answers the same", async () => {
  await book.addMany([1, 2, 3, 4].map((number) => ({ report: report(number), origin: "x" })));
  const kept = await withStore((store) => answers(startSeeing(store)));
  await withStore(async (store) => {
    const barred = startSeeing({ ...store, readOnly: true, shelve: () => Promise.reject(new Error("no")) });
    expect(await answers(barred)).toBe(kept);
  });
});

test("ended at any point, the shelf is true as far as it goes, and the next goes on from there", async () => {
  await book.addMany([1, 2, 3, 4, 5, 7].map((number) => ({ report: report(number), origin: "x" })));
  await book.shelf();
  // other days: every episode is parted anew, more than are put there together
  await book.addMany([1, 2, 3, 4, 5, 7].map((number) => ({ report: report(number, "More."), origin: "x" })));
  const episodes = (await book.partition()).length;
  expect(episodes).toBeGreaterThan(2);
  for (let last = 0; ; last += 1) {
    let calls = 0;
    const isDone = await withStore(async (store) => {
      const shelve: Store["shelve"] = (shelving) => {
        calls += 1;
        if (calls > 1 && calls > last) throw new Error("ended here");
        return store.shelve(shelving);
      };
      const seen = startSeeing({ ...store, shelve }, undefined, 1);
      const looked = await seen((_, grouping) => grouping.lists()).catch((error: unknown) => error);
      await seen.stop();
      return !(looked instanceof Error);
    });
    expect(await brief()).toEqual([]);
    if (isDone) break;
    expect(last).toBeLessThan(3 * episodes);
  }
  await withStore((store) => expectSame(startSeeing(store)));
});
