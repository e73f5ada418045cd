import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ruling } from "../../domain/decision.js";
import type { Report } from "../../domain/report.js";
import type { Desk } from "../desk.js";
import { openBook } from "../open.js";
import { dispatch, now, temporaryFolder } from "../samples.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let book: Desk;
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  book = await openBook(path, { now, create: true, actor: "Amina" });
  await add(dispatch(0));
  await add({ ...dispatch(20), published: "2022-09-17" });
});
afterEach(async () => {
  expect((await book.verify()).problems).toEqual([]);
  await book.close();
  folder.clear();
});

const add = (report: Report) => book.add({ report, origin: `folder/${report.id}.json` });
const decide = async (ruling: Ruling, reason: string | null = null) =>
  (await book.decide([{ ruling, reason }]))[0] as NonNullable<Awaited<ReturnType<Desk["decide"]>>[number]>;

async function claimOf(report: string, category = "killed") {
  const found = (await book.claims({ report })).find(
    (claim) => claim.category === category && !claim.inTitle && claim.setAside === undefined,
  );
  if (found === undefined) throw new Error(`no claim of ${report}`);
  return found;
}

async function toll() {
  const { episodes } = await book.ledger({ category: "killed", side: "Kyrgyzstan" });
  return episodes.flatMap(({ figures }) => figures.map(({ best, low }) => best ?? low));
}

test("a correction moves the figure, the reading stays, and undoing it brings all back", async () => {
  const before = await book.ledger();
  const claim = await claimOf("dispatch-20");
  const decision = await decide(
    { kind: "correct", claim: claim.id, fields: { min: 46, max: 46 } },
    "misread",
  );
  expect(await toll()).toContain(46);
  const told = await book.explain(claim.id);
  expect(told).toMatchObject({
    claim: { id: claim.id, min: 46, max: 46, decisions: [decision.id], revision: decision.seq },
    read: { min: 44 },
    decisions: [{ id: decision.id, actor: "Amina", reason: "misread", undoneBy: null }],
  });
  const undo = await decide({ kind: "undo", decision: decision.id });
  const after = await book.ledger();
  expect(after).toEqual(before);
  expect((await book.decisions({ subject: claim.id }))[1]?.undoneBy).toBe(undo.id);
  await decide({ kind: "undo", decision: undo.id });
  expect(await toll()).toContain(46);
});

test("a rejected claim is in no figure, and every ledger says why", async () => {
  const claim = await claimOf("dispatch-20");
  await decide({ kind: "reject", claim: claim.id }, "the paper withdrew it");
  expect(await toll()).not.toContain(44);
  const { episodes } = await book.ledger();
  const ignored = episodes.flatMap(({ figures }) => figures.flatMap((figure) => figure.ignored));
  const reason = ignored.find((each) => each.claim === claim.id)?.reason;
  expect(reason).toBe("rejected: by Amina on 2026-01-02, because: the paper withdrew it");
});

test("a claim is added by its words, and its quote is what stands there", async () => {
  const { text } = dispatch(0);
  const start = text.indexOf("Tajikistan did not give figures");
  const fields = {
    category: "wounded",
    status: "withheld",
    side: "Tajikistan",
    start,
    end: start + 31,
  } as const;
  const { makes } = await decide({ kind: "add", report: "dispatch-0", fields });
  const [claim] = await book.claims({ id: makes[0] as string });
  expect(claim).toMatchObject({ quote: "Tajikistan did not give figures", victims: { side: "Tajikistan" } });
  expect((await book.explain(makes[0] as string)).kind).toBe("claim");
  const { episodes } = await book.ledger();
  expect(episodes[0]?.withheld.flatMap(({ claims }) => claims)).toContain(makes[0]);
});

test("decisions survive a newer version of the report, and say when their words are gone", async () => {
  const claim = await claimOf("dispatch-0");
  const start = dispatch(0).text.indexOf("Tajikistan did");
  const fields = {
    category: "killed",
    status: "withheld",
    side: "Tajikistan",
    start,
    end: start + 31,
  } as const;
  await decide({ kind: "correct", claim: claim.id, fields: { kind: "civilian" } });
  await decide({ kind: "add", report: "dispatch-0", fields });
  const { text } = dispatch(0);
  await add({ ...dispatch(0), text: `BISHKEK — An editor's line was put before all of it.\n${text}` });
  const moved = await claimOf("dispatch-0");
  expect(moved.id).not.toBe(claim.id);
  expect(moved.victims.kind).toBe("civilian");
  expect(await book.revisionOf(moved.id)).toBe(moved.revision);
  const added = (await book.claims({ report: "dispatch-0" })).find(({ rules }) =>
    rules.includes("decision/added"),
  );
  expect(added?.start).toBe(start + 53);
  await decide({ kind: "reject", claim: moved.id }, "counted twice");
  await add({ ...dispatch(0), text: "Nothing was said of anybody." });
  expect((await book.decisions({ report: "dispatch-0" })).map(({ adrift }) => adrift)).toEqual([
    true,
    true,
    true,
  ]);
});

test("two people decide about one claim at once: one is told, and nothing is lost", async () => {
  const claim = await claimOf("dispatch-0");
  const other = (await openBook(path, { now })).by("Bakyt");
  const revision = await book.revisionOf(claim.id);
  const draft = (min: number) => ({
    ruling: { kind: "correct", claim: claim.id, fields: { min, max: min } } as const,
    revisions: { [claim.id]: revision },
  });
  const settled = await Promise.allSettled([book.decide([draft(30)]), other.decide([draft(31)])]);
  const lost = settled.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
  expect(lost).toHaveLength(1);
  expect(lost[0]).toMatchObject({ code: "decision/stale", details: { subject: claim.id, named: 0 } });
  expect(await book.decisions({ subject: claim.id })).toHaveLength(1);
  expect([30, 31]).toContain((await claimOf("dispatch-0")).min);
  await other.close();
});

test("an episode whose ledger was signed can still be renamed", async () => {
  const [episode] = await book.episodes();
  if (episode === undefined) throw new Error("no episode");
  await book.sign({ episode: episode.id, name: "Ann" });
  await decide({ kind: "rename-episode", episode: episode.id, name: "Batken, September" });
  expect((await book.episodes())[0]?.name).toBe("Batken, September");
});

test("claims are merged and split, and both are said in the ledger", async () => {
  const [one, two] = [await claimOf("dispatch-0", "wounded"), await claimOf("dispatch-20", "wounded")];
  await decide({ kind: "merge-claims", claims: [two.id, one.id] });
  const { makes } = await decide({
    kind: "split-claim",
    claim: two.id,
    into: [
      { min: 60, max: 60, kind: "civilian" },
      { min: 40, max: 40, kind: "military" },
    ],
  });
  const all = new Map((await book.claims()).map((claim) => [claim.id, claim]));
  expect(all.get(one.id)?.setAside).toMatch(/^merged: /u);
  expect(all.get(two.id)?.setAside).toMatch(/^split: /u);
  expect(makes.map((id) => all.get(id)?.min)).toEqual([60, 40]);
});

test("a claim is not split into parts that say the same", async () => {
  const { id } = await claimOf("dispatch-0", "wounded");
  for (const into of [
    [{}, {}],
    [{ min: 4 }, { min: 5 }, { min: 4 }],
  ])
    await expect(decide({ kind: "split-claim", claim: id, into })).rejects.toThrow(/must differ/u);
});

test("episodes are split, merged and named, and a report goes to another", async () => {
  const [whole] = await book.partition();
  const id = (await book.episodeOf("dispatch-0")) as string;
  await decide({ kind: "rename-episode", episode: id, name: "Batken, autumn" });
  expect((await book.episodes())[0]?.name).toBe("Batken, autumn");
  const split = await decide({ kind: "split-episode", episode: id, reports: ["dispatch-20"] });
  expect(await book.partition()).toHaveLength(2);
  const other = (await book.episodeOf("dispatch-20")) as string;
  await decide({ kind: "assign-report", report: "dispatch-0", episode: other });
  expect(await book.partition()).toHaveLength(1);
  await decide({ kind: "undo", decision: (await book.decisions())[0]?.id as string });
  await decide({ kind: "merge-episodes", episodes: [id, other] });
  expect(await book.partition()).toEqual([whole]);
  await decide({ kind: "undo", decision: (await book.decisions())[0]?.id as string });
  await decide({ kind: "undo", decision: split.id });
  expect(await book.partition()).toEqual([whole]);
  expect((await book.episodes())[0]?.name).toBe("Batken, autumn");
});

test("a report is given its date, its words are read anew for it, and undoing takes it back", async () => {
  await add({ ...dispatch(40), id: "undated", published: null });
  const before = await book.ledger();
  const dated = await decide({ kind: "date-report", report: "undated", published: "2022-09-16" });
  const told = await book.reportFile("undated");
  expect(told.report.published).toBe("2022-09-16");
  expect(told.claims.find(({ category, inTitle }) => category === "killed" && !inTitle)?.asOf).toBe(
    "2022-09-16",
  );
  await decide({ kind: "undo", decision: dated.id });
  expect(await book.ledger()).toEqual(before);
});

test("a withdrawn report stays, and counts no more", async () => {
  await decide({ kind: "withdraw-report", report: "dispatch-20" }, "a hoax");
  expect(await toll()).not.toContain(44);
  const file = await book.reportFile("dispatch-20");
  expect(file.withdrawn).toBe("a hoax");
  expect(file.claims.every(({ setAside }) => setAside?.startsWith("withdrawn: "))).toBe(true);
});

test.each([
  [{ kind: "reject", claim: "c" }, "decision/impossible"],
  [{ kind: "accept", claim: "c_nothing" }, "id/unknown"],
  [{ kind: "merge-episodes", episodes: ["e_1", "e_2"] }, "episode/unknown"],
  [{ kind: "withdraw-report", report: "dispatch-0" }, "decision/impossible"],
  [{ kind: "date-report", report: "dispatch-0", published: "soon" }, "input/bad-date"],
  [{ kind: "undo", decision: "d_nothing" }, "id/unknown"],
  [{ kind: "add", report: "dispatch-0", fields: { category: "killed", min: 3 } }, "decision/bad-field"],
  [
    { kind: "add", report: "dispatch-0", fields: { category: "killed", start: 0, end: 5 } },
    "decision/impossible",
  ],
] as const)("what cannot be decided is told: %j", async (ruling, code) => {
  await expect(book.decide([{ ruling: ruling as Ruling }])).rejects.toMatchObject({ code });
  expect(await book.decisions()).toEqual([]);
});

test.each([
  [{ min: -1 }, "min"],
  [{ min: 50, max: 40 }, "max"],
  [{ category: "lost" }, "category"],
  [{ source: "a neighbour" }, "source"],
  [{ start: 5, end: 4 }, "end"],
  [{ colour: "red" }, "colour"],
  [{ asOf: "Friday" }, "asOf"],
])("a field holds only what it can: %j", async (fields, field) => {
  const claim = await claimOf("dispatch-0");
  const ruling = { kind: "correct", claim: claim.id, fields } as unknown as Ruling;
  await expect(book.decide([{ ruling }])).rejects.toMatchObject({
    code: "decision/bad-field",
    details: { field },
  });
});

test("claims folded into one that is then rejected, or whose report is withdrawn, speak for themselves again", async () => {
  const stays = await claimOf("dispatch-20");
  const other = await claimOf("dispatch-0");
  await decide({ kind: "merge-claims", claims: [stays.id, other.id] });
  const state = async () => (await book.claims({ id: other.id }))[0]?.setAside?.split(":", 1)[0];
  expect(await state()).toBe("merged");
  const rejection = await decide({ kind: "reject", claim: stays.id }, "another war");
  expect(await state()).toBeUndefined();
  expect(await toll()).toContain(other.min);
  await decide({ kind: "undo", decision: rejection.id });
  expect(await state()).toBe("merged");
  await decide({ kind: "withdraw-report", report: "dispatch-20" }, "retracted");
  expect(await state()).toBeUndefined();
});

test("a place is not counted for claims that were set aside", async () => {
  const [episode] = await book.episodes();
  const claim = await claimOf("dispatch-0");
  await decide({ kind: "correct", claim: claim.id, fields: { place: "Batken" } });
  const counted = async () =>
    (await book.places({ episode: episode?.id ?? "" })).map(({ place, claims }) => [place, claims]);
  expect(await counted()).toContainEqual(["Batken", [claim.id]]);
  await decide({ kind: "reject", claim: claim.id }, "no");
  expect((await counted()).map(([place]) => place)).not.toContain("Batken");
});

test("a subject called as every object's own names are is decided on at its own revision", async () => {
  await add({ ...dispatch(30), id: "constructor" });
  const ruling: Ruling = { kind: "date-report", report: "constructor", published: "2022-09-20" };
  await expect(book.decide([{ ruling, revisions: { constructor: 7 } }])).rejects.toMatchObject({
    code: "decision/stale",
  });
  expect((await decide(ruling)).subjects).toEqual(["constructor"]);
});
