import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sample, sampleServer } from "./samples.js";

let sample: Sample;
beforeEach(async () => {
  sample = await sampleServer();
});
afterEach(async () => {
  expect((await sample.book.verify()).problems).toEqual([]);
  await sample.close();
});

const get = async (url: string) => (await sample.app.inject({ url })).json();
const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  sample.app.inject({ method: "POST", url, payload, headers });

async function claimOf(report: string) {
  const { items } = await get(`/api/claims?report=${report}&category=killed`);
  return items.find((claim: { inTitle: boolean }) => !claim.inTitle);
}

test("a claim is corrected with If-Match, figure and log change, and it is undone", async () => {
  const claim = await claimOf("wire-2");
  const ruling = { kind: "correct", claim: claim.id, fields: { min: 59, max: 59 } };
  const without = await post("/api/decisions", { ruling });
  expect([without.statusCode, without.json().code]).toEqual([428, "decision/no-revision"]);
  const made = await post("/api/decisions", { ruling, reason: "misprint" }, { "if-match": '"0"' });
  expect(made.statusCode).toBe(201);
  const [decision] = made.json().decisions;
  const again = await post("/api/decisions", { ruling }, { "if-match": '"0"' });
  expect([again.statusCode, again.json().code]).toEqual([412, "decision/stale"]);
  expect(await get(`/api/explain/${claim.id}`)).toMatchObject({
    claim: { min: 59, revision: decision.seq, decisions: [decision.id] },
    read: { min: claim.min },
    decisions: [{ id: decision.id, reason: "misprint" }],
  });
  expect((await get("/api/log?limit=1")).items[0]).toMatchObject({ kind: "decision/correct", holds: true });
  const undone = await post("/api/decisions", { ruling: { kind: "undo", decision: decision.id } });
  expect(undone.statusCode).toBe(201);
  const { items, revision } = await get(`/api/decisions?subject=${claim.id}`);
  expect(items.map(({ undoneBy }: { undoneBy: string | null }) => undoneBy)).toEqual([null, items[0].id]);
  expect(revision).toBe(items[0].seq);
  expect((await claimOf("wire-2")).min).toBe(claim.min);
});

test("two people decide at once over HTTP: one is told", async () => {
  const claim = await claimOf("wire-1");
  const ruling = { kind: "reject", claim: claim.id };
  const both = await Promise.all(
    ["one", "two"].map((reason) => post("/api/decisions", { ruling, reason }, { "if-match": '"0"' })),
  );
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 412]);
  expect((await get(`/api/decisions?subject=${claim.id}`)).items).toHaveLength(1);
});

test("what wants a look comes heaviest first, and is gone once decided", async () => {
  const { items } = await get("/api/review");
  const weights = items.map(({ weight }: { weight: number }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  const [first] = items;
  expect(first.concerns.length).toBeGreaterThan(0);
  await post("/api/decisions", { ruling: { kind: "accept", claim: first.claim.id } }, { "if-match": '"0"' });
  const ids = (await get("/api/review")).items.map(({ claim }: { claim: { id: string } }) => claim.id);
  expect(ids).not.toContain(first.claim.id);
});

test("a ledger is signed, and what changes later is told against it", async () => {
  const episode = (await get("/api/episodes")).items[0].id;
  const signed = await post("/api/signatures", {
    episode,
    name: "Amina Osmonova",
    statement: "As of today.",
  });
  expect(signed.statusCode).toBe(201);
  const { id } = signed.json();
  expect(await get(`/api/signatures/${id}`)).toMatchObject({ holds: true, asSigned: [], today: [] });
  const claim = await claimOf("wire-2");
  const ruling = { kind: "correct", claim: claim.id, fields: { min: 59, max: 59 } };
  await post("/api/decisions", { ruling }, { "if-match": '"0"' });
  const { holds, today } = await get(`/api/signatures/${id}`);
  expect(holds).toBe(false);
  expect(today.map(({ what }: { what: string }) => what)).toContain("risen");
  expect((await get(`/api/signatures?episode=${episode}`)).items).toMatchObject([{ name: "Amina Osmonova" }]);
});

test("a page of another site changes nothing", async () => {
  const claim = await claimOf("wire-1");
  const ruling = { kind: "accept", claim: claim.id };
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ] as Record<string, string>[]) {
    const refused = await post("/api/decisions", { ruling }, { "if-match": '"0"', ...headers });
    expect([refused.statusCode, refused.json().code]).toEqual([403, "request/cross-site"]);
  }
  expect((await get("/api/decisions")).items).toEqual([]);
});
