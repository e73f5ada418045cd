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
const post = async (url: string, payload: object) => {
  const response = await sample.app.inject({ method: "POST", url, payload });
  return { status: response.statusCode, body: response.json() };
};

test("two people read blind, are compared when both are done, and settle what differs", async () => {
  const given = await post("/api/assignments", {
    name: "September",
    reports: ["wire-1", "wire-2"],
    readers: ["Amina", "Bakyt"],
  });
  expect(given.status).toBe(201);
  const path = `/api/assignments/${given.body.id}`;
  const { claims } = await get(`${path}/work?reader=Amina`);
  expect(claims.length).toBe(given.body.claims);
  const all = claims.map(({ id }: { id: string }) => ({ claim: id, verdict: "accept" }));

  const soon = await post(`${path}/answers`, { reader: "Amina", answers: all.slice(1), finished: true });
  expect(soon.body.code).toBe("decision/impossible");
  await post(`${path}/answers`, { reader: "Amina", answers: all, finished: true });
  expect((await get(`${path}/comparison`)).code).toBe("decision/impossible");
  const [line] = (await get("/api/log?kind=decision/answer")).items;
  expect(Object.keys(line.body).sort()).toEqual(["id", "seal"]);
  expect((await get(`${path}/work?reader=Bakyt`)).answers).toEqual([]);
  expect((await get(`${path}/work?reader=Cholpon`)).code).toBe("decision/impossible");

  const [first, second] = all;
  const others = [
    { claim: first.claim, verdict: "correct", fields: { kind: "civilian" } },
    { claim: second.claim, verdict: "reject" },
    ...all.slice(2),
  ];
  await post(`${path}/answers`, { reader: "Bakyt", answers: others, finished: true });
  const { agreement, items } = await get(`${path}/comparison`);
  const byField = new Map(agreement.map((row: { field: string }) => [row.field, row]));
  const many = claims.length;
  expect(byField.get("verdict")).toMatchObject({ claims: many, same: many - 1, kappa: 0 });
  expect(byField.get("kind")).toMatchObject({ claims: many - 1, same: many - 2 });
  expect(byField.get("category")).toMatchObject({ percent: 100 });
  expect(items.filter(({ differ }: { differ: boolean }) => differ)).toHaveLength(2);

  const settled = await post(`${path}/settlements`, { claim: first.claim, choice: "second" });
  expect(settled.body.decisions).toMatchObject([{ ruling: { kind: "correct" } }]);
  expect(settled.body.decisions[0].reason).toBe("settled between Amina and Bakyt (September), as Bakyt says");
  const again = await post(`${path}/settlements`, { claim: first.claim, choice: "first" });
  expect(again.body.code).toBe("decision/impossible");
  expect((await get(`/api/explain/${first.claim}`)).claim.victims.kind).toBe("civilian");
});
