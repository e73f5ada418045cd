import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Desk } from "./desk.js";
import { openBook } from "./open.js";
import { dispatch, incoming, now, temporaryFolder } from "./samples.js";

let folder: ReturnType<typeof temporaryFolder>;
let book: Desk;
beforeEach(async () => {
  folder = temporaryFolder();
  book = await openBook(join(folder.path, "book.db"), { now, create: true });
});
afterEach(async () => {
  await book.close();
  folder.clear();
});

const sudan = (id: string, published: string | null, killed: number) => ({
  report: {
    ...dispatch(0),
    ...{ id, published },
    title: `Shelling of the market in El Fasher kills ${killed}`,
    text: `Shelling of a market in El Fasher in Sudan killed at least ${killed} people, a doctor at the Saudi hospital said. Sudan blamed the Rapid Support Forces.`,
  },
  origin: `${id}.json`,
});

/** What is kept beside the book is what another opening makes of it all at once. */
async function asFresh(): Promise<void> {
  const fresh = await openBook(join(folder.path, "book.db"), { now });
  try {
    for (const asOf of [undefined, "2022-09-16", "2022-09-17", "2024-03-02", "2021-01-01"]) {
      const byId = (rows: Awaited<ReturnType<Desk["shelf"]>>) =>
        [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(await book.shelf(asOf)), asOf ?? "today").toEqual(byId(await fresh.shelf(asOf)));
      const { episodes } = await fresh.ledger(asOf === undefined ? {} : { asOf });
      expect(byId(await book.shelf(asOf)).map(({ id, reports }) => [id, reports])).toEqual(
        episodes.map(({ id, reports }) => [id, reports]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
      );
    }
    expect(await book.reviewQueue()).toEqual(await fresh.reviewQueue());
  } finally {
    await fresh.close();
  }
}

test("lists stay true through reports, versions, decisions and their undoing", async () => {
  await book.addMany([incoming(1), incoming(2), sudan("s1", "2024-03-01", 9)]);
  await asFresh();
  await book.addMany([sudan("s2", "2024-03-03", 12), sudan("s3", null, 14)]);
  await asFresh();
  await book.add({ ...incoming(1), report: { ...dispatch(1, "More words."), title: "Toll put at 90" } });
  await asFresh();
  const [first] = await book.claims({ report: "s2" });
  const [corrected] = await book.decide([
    {
      ruling: { kind: "correct", claim: first?.id ?? "", fields: { min: 31, max: 31 } },
      reason: "as it stands there",
    },
  ]);
  await asFresh();
  expect((await book.shelf()).some(({ toll }) => toll.some(({ low }) => low === 31))).toBe(true);
  await book.decide([{ ruling: { kind: "undo", decision: corrected?.id ?? "" } }]);
  await asFresh();
  expect((await book.shelf()).some(({ toll }) => toll.some(({ low }) => low === 31))).toBe(false);
  const [dated] = await book.decide([
    { ruling: { kind: "date-report", report: "s3", published: "2024-03-02" } },
  ]);
  await asFresh();
  await book.decide([{ ruling: { kind: "withdraw-report", report: "s2" }, reason: "made up" }]);
  await asFresh();
  await book.decide([{ ruling: { kind: "undo", decision: dated?.id ?? "" } }]);
  await asFresh();
  const episode = (await book.episodeOf("s1")) ?? "";
  await book.decide([{ ruling: { kind: "rename-episode", episode, name: "El Fasher" } }]);
  await asFresh();
  expect((await book.shelf()).map(({ name }) => name)).toContain("El Fasher");
  await book.decide([
    { ruling: { kind: "assign-report", report: "s3", episode: (await book.episodeOf("dispatch-2")) ?? "" } },
  ]);
  await asFresh();
});

test("lists of another episode stay true where a merge with one of its claims falls apart", async () => {
  const tolls = async () => (await book.shelf()).map(({ id, toll }) => [id, toll]);
  const claimOf = async (report: string) => (await book.claims({ report }))[0]?.id ?? "";
  await book.addMany([incoming(1), sudan("s1", "2024-03-01", 9)]);
  const [kept, folded] = [await claimOf("dispatch-1"), await claimOf("s1")];
  expect(await book.episodeOf("dispatch-1")).not.toBe(await book.episodeOf("s1"));
  const apart = await tolls();
  await book.decide([{ ruling: { kind: "merge-claims", claims: [kept, folded] }, reason: "one statement" }]);
  await asFresh();
  expect(await tolls()).not.toEqual(apart);
  const other = async () => (await tolls()).filter(([id]) => id === sudanese);
  const sudanese = await book.episodeOf("s1");
  const merged = await other();
  const steps = [
    { kind: "reject", claim: kept },
    { kind: "withdraw-report", report: "dispatch-1" },
  ] as const;
  for (const ruling of steps) {
    const [fell] = await book.decide([{ ruling, reason: "misread" }]);
    await asFresh();
    expect(await other()).not.toEqual(merged);
    await book.decide([{ ruling: { kind: "undo", decision: fell?.id ?? "" } }]);
    await asFresh();
    expect(await other()).toEqual(merged);
  }
});

test("what another process adds and decides is seen", async () => {
  await book.addMany([incoming(1), sudan("s1", "2024-03-01", 9)]);
  await book.shelf();
  const other = await openBook(join(folder.path, "book.db"), { now });
  await other.add(sudan("s2", "2024-03-04", 40));
  const [claim] = await other.claims({ report: "s1" });
  await other.decide([{ ruling: { kind: "reject", claim: claim?.id ?? "" }, reason: "misread" }]);
  await other.close();
  await asFresh();
});

test("a time that is none is told, of an empty book too", async () => {
  await expect(book.shelf("soon")).rejects.toMatchObject({ code: "input/bad-date" });
  await expect(book.reviewQueue({ episode: "e_none" })).rejects.toMatchObject({ code: "episode/unknown" });
});
