import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DISPATCHES, type Sample, sampleServer } from "./samples.js";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleServer();
});
afterAll(() => sample.close());

async function handed(payload: object) {
  const begun = await sample.app.inject({ method: "POST", url: "/api/readings", payload });
  expect(begun.statusCode).toBe(202);
  for (;;) {
    const reading = (await sample.app.inject({ url: `/api/readings/${begun.json().id}` })).json();
    if (reading.state !== "reading") return reading;
    await pause(5);
  }
}
const base64 = (words: string) => Buffer.from(words).toString("base64");

test("words that are pasted are read, and known the second time", async () => {
  const given = {
    kind: "text",
    title: "Two more die in Batken",
    text: "Two more people were killed in Batken, the Kyrgyz Health Ministry said on Sunday.",
    published: "2022-09-18",
    language: "en",
  };
  const first = await handed(given);
  expect(first).toMatchObject({
    state: "done",
    reports: [{ status: "new", title: "Two more die in Batken" }],
  });
  expect(first.reports[0].claims).toBeGreaterThan(0);
  expect((await handed(given)).reports).toMatchObject([{ status: "known", id: first.reports[0].id }]);
});

test("a file is read by its ending, its bytes are kept, and its name leads nowhere", async () => {
  const page = `<html><head><title>Toll rises</title></head><body><article><p>At least 24 people were killed in Batken, officials said on Friday.</p></article></body></html>`;
  const reading = await handed({ kind: "file", name: "../../etc/Page.HTML", base64: base64(page) });
  expect(reading.reports).toMatchObject([{ origin: "Page.HTML", title: "Toll rises" }]);
  const original = await sample.app.inject({ url: `/api/reports/${reading.reports[0].id}/original` });
  expect(original.body).toBe(page);
  expect(original.headers["content-disposition"]).toMatch(/^attachment/u);
  const lines = DISPATCHES.map((report) => JSON.stringify({ ...report, id: `line-${report.id}` })).join("\n");
  const many = await handed({ kind: "file", name: "many.jsonl", base64: base64(`${lines}\nnot json\n`) });
  expect([many.reports.length, many.failures]).toMatchObject([
    3,
    [{ origin: "many.jsonl:4", code: "input/broken-json" }],
  ]);
  expect(many.failures[0].message).toContain("many.jsonl");
  expect(JSON.stringify(many)).not.toContain("/tmp");
});

test("what cannot be read says so", async () => {
  const empty = await handed({ kind: "file", name: "x.txt", base64: "" });
  expect(empty).toMatchObject({ state: "failed", failures: [{ code: "input/empty" }] });
  const odd = await handed({ kind: "address", address: "file:///etc/passwd" });
  expect(odd).toMatchObject({ state: "failed", failures: [{ code: "fetch/bad-address" }] });
});

test("a date that is none is no date of a report, and one is kept as reports have it", async () => {
  const post = (given: object) => {
    const payload = {
      kind: "text",
      title: "Six die",
      text: "Six people were killed in Osh, police said.",
      ...given,
    };
    return sample.app.inject({ method: "POST", url: "/api/readings", payload });
  };
  for (const [given, code] of [
    [{ published: "soon" }, "input/bad-date"],
    [{ language: "of old" }, "usage/bad-option"],
  ] as const) {
    const refused = await post(given);
    expect([refused.statusCode, refused.json().code]).toEqual([400, code]);
  }
  const text = "Seven people were killed in Osh, police said.";
  const reading = await handed({
    kind: "text",
    title: "",
    text,
    published: "18 September 2022",
    language: "en-GB",
  });
  const { report } = (await sample.app.inject({ url: `/api/reports/${reading.reports[0].id}` })).json();
  expect(report).toMatchObject({ published: "2022-09-18", language: "en" });
});
