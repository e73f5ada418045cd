import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Book } from "./book.js";
import { openBook } from "./open.js";
import { incoming, now, temporaryFolder } from "./samples.js";

let folder: ReturnType<typeof temporaryFolder>;
let book: Book;
beforeEach(async () => {
  folder = temporaryFolder();
  book = await openBook(join(folder.path, "book.db"), { now, create: true });
});
afterEach(async () => {
  await book.close();
  folder.clear();
});

const TRUCE = "Kyrgyzstan and Tajikistan agreed on a ceasefire on Friday.";
const BREACH = "Kyrgyzstan accused Tajikistan of violating the ceasefire.";

test("acts are kept with their report, and every act has its words", async () => {
  const added = await book.add(incoming(0, TRUCE));
  expect(added.acts).toContainEqual(expect.objectContaining({ kind: "ceasefire-agreed", day: "2022-09-16" }));
  expect(await book.acts()).toEqual(added.acts);
  for (const { quote, start, end, inTitle } of added.acts)
    expect((inTitle ? added.report.title : added.report.text).slice(start, end)).toBe(quote);
  expect((await book.verify()).problems).toEqual([]);
});

test("the chronicle of an episode is made from the acts of its reports", async () => {
  await book.addMany([incoming(0, TRUCE), incoming(1, `${TRUCE} ${BREACH}`)]);
  const [episode, ...others] = await book.chronicles();
  expect(others).toEqual([]);
  const told = (await book.acts()).map(({ id }) => id);
  expect(episode?.entries.flatMap(({ acts }) => acts).sort()).toEqual(told.sort());
  expect(episode?.ceasefires).toMatchObject([
    { declared: "2022-09-16", allegations: [{ accuser: "Kyrgyzstan", blamed: ["Tajikistan"], count: 1 }] },
  ]);
  expect(episode?.blame).toMatchObject([{ accuser: "Kyrgyzstan", accused: "Tajikistan", count: 1 }]);
  expect(await book.chronicles({ episode: episode?.id ?? "" })).toEqual([episode]);
});

test("an unknown episode is refused; before the first report nothing is known", async () => {
  await book.add(incoming(0, TRUCE));
  await expect(book.chronicles({ episode: "e_none" })).rejects.toMatchObject({ code: "episode/unknown" });
  expect(await book.chronicles({ asOf: "2022-09-15" })).toMatchObject([{ entries: [], ceasefires: [] }]);
});

test("an entry is explained by its acts, each where it stands", async () => {
  await book.addMany([incoming(0, TRUCE), incoming(1, `${TRUCE} ${BREACH}`)]);
  const [episode] = await book.chronicles();
  const kinds = episode?.entries.map(({ kind }) => kind);
  expect(kinds).toContain("ceasefire-agreed");
  for (const entry of episode?.entries ?? []) {
    const explained = await book.explain(entry.id);
    if (explained.kind !== "chronicle-entry") throw new Error(explained.kind);
    expect(explained).toMatchObject({ entry, episode: { id: episode?.id } });
    expect(explained.acts.map(({ act }) => act.id)).toEqual(entry.acts);
    for (const { act, report, context } of explained.acts) {
      expect(report.id).toBe(act.report);
      expect(context.quote).toBe(act.quote);
    }
  }
  await expect(book.explain("h_000000000000")).rejects.toMatchObject({ code: "id/unknown" });
});

test("an act is explained where it stands", async () => {
  const { acts } = await book.add(incoming(0, TRUCE));
  const [act] = acts.filter(({ kind }) => kind === "ceasefire-agreed");
  const explained = await book.explain(act?.id ?? "");
  expect(explained).toMatchObject({ kind: "act", act, context: { quote: act?.quote } });
});

test("one episode's chronicle is its part of all, with reports dated and withdrawn by people", async () => {
  const desk = await openBook(join(folder.path, "book.db"), { now });
  await desk.addMany([incoming(0, TRUCE), incoming(1, `${TRUCE} ${BREACH}`), incoming(2, BREACH)]);
  await desk.decide([
    { ruling: { kind: "date-report", report: "dispatch-1", published: "2022-09-17" } },
    { ruling: { kind: "withdraw-report", report: "dispatch-2" }, reason: "a copy" },
  ]);
  const all = await desk.chronicles();
  for (const episode of all) expect(await desk.chronicles({ episode: episode.id })).toEqual([episode]);
  expect(all.length).toBeGreaterThan(0);
  await desk.close();
});
