import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Partition } from "../reconcile/index.js";
import { openStore, type Store, type StoreView } from "../store/index.js";
import { decidedParting } from "./decisions/parting.js";
import { startStanding } from "./decisions/standing.js";
import { decidedView } from "./decisions/view.js";
import type { Desk } from "./desk.js";
import { startGrouping } from "./grouping.js";
import { openBook } from "./open.js";
import { batken, now, temporaryFolder } from "./samples.js";
import { startSeeing } from "./seeing.js";
import { startSummaries } from "./summaries.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let book: Desk;
const stores: Store[] = [];
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  book = await openBook(path, { now, create: true });
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  await book.close();
  folder.clear();
});

/** A connection of its own: what is asked of it does not wait for what is asked of another, as on a server. */
async function open(): Promise<Store> {
  const store = await openStore(path, { create: false, occasion: { at: now(), actor: null } });
  stores.push(store);
  return store;
}

// too far apart for one episode; what is published between them joins them
const APART = [batken("b1", "2022-09-01"), batken("b3", "2022-10-03")];
const BETWEEN = batken("b2", "2022-09-17");

test("who looks while another takes a decision in sees it as well, and each is taken in once", async () => {
  await book.addMany(APART);
  const standing = startStanding();
  const [one, other] = [await open(), await open()];
  const look = (store: Store) => store.view((view) => standing.at(view));
  await look(one);
  for (const [at, { id: claim }] of (await book.claims()).entries()) {
    await book.decide([{ ruling: { kind: "accept", claim } }]);
    const seen = await Promise.all([look(one), look(other), look(one), look(other)]);
    expect(seen.map(({ all }) => all.length)).toEqual(Array(4).fill(at + 1));
  }
});

test("a decision that could not be read when it was first looked for is taken in later", async () => {
  await book.addMany(APART);
  const standing = startStanding();
  const store = await open();
  const [claim] = await book.claims();
  await book.decide([{ ruling: { kind: "accept", claim: claim?.id ?? "" } }]);
  const cut = new Error("the connection was cut");
  const looking = store.view((view) => standing.at({ ...view, decisions: () => Promise.reject(cut) }));
  await expect(looking).rejects.toBe(cut);
  expect((await store.view((view) => standing.at(view))).all).toHaveLength(1);
});

test("what comes in while the shelf is brought up to date is no part of what is kept of the moment before", async () => {
  await book.addMany(APART);
  const store = await open();
  const parted = [["b1"], ["b3"]];
  let joined = parted;
  const seen = startSeeing({
    ...store,
    async shelve(shelving) {
      if (joined === parted) {
        await book.add(BETWEEN);
        joined = [...(await seen((view, grouping) => grouping.at(view))).episodes()].map(({ reports }) => [
          ...reports,
        ]);
      }
      return store.shelve(shelving);
    },
  });
  const rows = await seen(async (_, grouping) => (await grouping.lists()).rows());
  await seen.stop();
  expect(joined).toEqual([["b1", "b2", "b3"]]);
  expect(rows.map(({ reports }) => reports)).toEqual(joined);
  expect(await store.view((view) => view.shelvedEpisodes())).toEqual(rows.map(({ id }) => id));
  expect((await book.verify()).problems).toEqual([]);
});

test("who takes in what is new while all is parted anew misses nothing of it in the end", async () => {
  await book.addMany(APART);
  const grouping = startGrouping();
  const store = await open();
  const at = (view: StoreView) => grouping.at(view, "", false);
  await grouping.prepare((use) => store.view(use), "");
  // the new parting has been begun when the report comes in, and is there before the report is taken into the old one
  let isBegun = () => {};
  const begun = new Promise<void>((resolve) => {
    isBegun = resolve;
  });
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const second = await open();
  const preparing = grouping.prepare(async (use) => {
    const found = await second.view(use);
    isBegun();
    await held;
    return found;
  }, "");
  await begun;
  await book.add(BETWEEN);
  const partition = await store.view((own) =>
    at({
      ...own,
      async heads(ids) {
        goOn();
        await preparing;
        return own.heads(ids);
      },
    }),
  );
  expect(partition?.size).toBe(3);
  expect((await store.view(at))?.size).toBe(3);
});

test("what changed is made anew also where another looks at an earlier moment meanwhile", async () => {
  await book.addMany(APART);
  const summaries = startSummaries();
  const at = async (view: StoreView, kept = summaries, logLines = view.logLines) => {
    const now = await startStanding().at(view);
    const seen = decidedView(view, now, new Map());
    const byWords = (await startGrouping().at(seen, "", true)) as Partition;
    return kept.at({ ...seen, logLines }, await decidedParting(seen, byWords, now.episodes), now);
  };
  const reject = async (report: string) => {
    const claims = await book.claims({ report });
    await book.decide(
      claims.map(({ id: claim }) => ({ ruling: { kind: "reject", claim }, reason: "of the test" })),
    );
  };
  const [early, late] = [await open(), await open()];
  await early.view(async (before) => {
    await before.logEnd();
    await reject("b1");
    await late.view((view) => at(view));
    await reject("b3");
    await late.view(async (view) => {
      const logLines: StoreView["logLines"] = async (...range) => {
        await at(before);
        return view.logLines(...range);
      };
      expect(await at(view, summaries, logLines)).toEqual(await at(view, startSummaries()));
    });
  });
});
