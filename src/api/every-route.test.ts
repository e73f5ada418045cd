import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleServer } from "./samples.js";

/** Asks every route that the OpenAPI document names: none may be there that is not tried here. */

let sample: Sample;
const tried = new Set<string>();
beforeAll(async () => {
  sample = await sampleServer();
});
afterAll(() => sample.close());

type Method = "GET" | "POST" | "PATCH" | "DELETE";
async function ask(route: string, values: Record<string, string> = {}, payload?: object, query = "") {
  const [method = "GET", path = ""] = route.split(" ") as [Method, string];
  tried.add(route);
  const url =
    path.replace(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(values[name] ?? "")) + query;
  const response = await sample.app.inject({ method, url, ...(payload === undefined ? {} : { payload }) });
  return { status: response.statusCode, body: response.body, json: () => response.json() };
}

test("every route of the document answers as it says, and to what is wrong with a Problem", async () => {
  const episode = (await ask("GET /api/episodes")).json().items[0];
  const id = { id: episode.id };
  const ok = async (...args: Parameters<typeof ask>) => {
    const response = await ask(...args);
    expect([args[0], response.status < 300, response.status < 300 ? "" : response.body]).toEqual([
      args[0],
      true,
      "",
    ]);
    return response.body === "" ? null : response;
  };
  await ok("GET /api/health");
  await ok("GET /api/vocabulary");
  for (const part of ["", "/comparison", "/history", "/chronicle", "/copies", "/places"]) {
    const query = ["/copies"].includes(part) ? "" : "?asOf=2022-09-17";
    await ok(`GET /api/episodes/{id}${part}`, id, undefined, query);
  }
  await ok("GET /api/episodes/{id}/changes.atom", id, undefined, "?policy=ucdp");
  const claim = (await ok("GET /api/claims"))?.json().items[0];
  await ok("GET /api/explain/{id}", { id: claim.id });
  await ok("GET /api/explain/{id}", { id: episode.toll[0].id });
  await ok("GET /api/reports");
  await ok("GET /api/reports/{id}", { id: claim.report });
  await ok("GET /api/log");
  await ok("GET /api/verify");
  for (const format of ["json", "csv", "csv-claims", "text", "acled", "parquet"])
    await ok("GET /api/export", {}, undefined, `?format=${format}&episode=${episode.id}`);
  await ok("GET /api/review");
  await ok("GET /api/decisions", {}, undefined, `?subject=${claim.id}`);
  const ruling = { kind: "accept", claim: claim.id };
  await ok("POST /api/decisions", {}, { ruling, revisions: { [claim.id]: 0 } });
  const signed = (await ok("POST /api/signatures", {}, { episode: episode.id, name: "Amina" }))?.json();
  await ok("GET /api/signatures");
  await ok("GET /api/signatures/{id}", { id: signed.id });

  const base64 = Buffer.from("Three people were killed in Osh, officials said on Friday.").toString("base64");
  const file = { kind: "file", name: "osh.txt", base64, published: "2022-09-17", language: "en" };
  let reading = (await ok("POST /api/readings", {}, file))?.json();
  for (; reading.state === "reading"; await pause(5))
    reading = (await ok("GET /api/readings/{id}", { id: reading.id }))?.json();
  await ok("GET /api/readings/{id}", { id: reading.id });
  await ok("GET /api/readings");
  await ok("GET /api/reports/{id}/original", { id: reading.reports[0].id });

  const given = { name: "A", reports: ["wire-1"], readers: ["Amina", "Bakyt"] };
  const assignment = (await ok("POST /api/assignments", {}, given))?.json();
  const own = { id: assignment.id };
  await ok("GET /api/assignments");
  const { claims } =
    (await ok("GET /api/assignments/{id}/work", own, undefined, "?reader=Amina"))?.json() ?? {};
  const answers = claims.map((each: { id: string }) => ({ claim: each.id, verdict: "reject" }));
  for (const reader of given.readers)
    await ok("POST /api/assignments/{id}/answers", own, { reader, answers, finished: true });
  await ok("GET /api/assignments/{id}/comparison", own);
  await ok("POST /api/assignments/{id}/settlements", own, { claim: claims[0].id, choice: "first" });

  await ok("GET /api/session");
  const password = "a long word for nobody else";
  await ok("POST /api/users", {}, { name: "amina", role: "admin", password });
  await ok("POST /api/users", {}, { name: "bakyt", role: "reader", password });
  await ok("POST /api/session", {}, { name: "amina", password });
  await ok("DELETE /api/session");
  await ok("GET /api/users");
  await ok("PATCH /api/users/{name}", { name: "bakyt" }, { role: "reviewer" });
  const { token } = (await ok("POST /api/tokens", {}, { user: "bakyt", label: "nightly" }))?.json() ?? {};
  await ok("GET /api/tokens");
  await ok("DELETE /api/tokens/{id}", { id: token.id });
  await ok("DELETE /api/users/{name}", { name: "bakyt" });
  expect((await sample.book.verify()).problems).toEqual([]);
});

test("the stream of events begins with the revision and tells the next", async () => {
  await sample.app.listen({ host: "127.0.0.1", port: 0 });
  const address = sample.app.server.address();
  const port = typeof address === "object" ? address?.port : 0;
  tried.add("GET /api/events");
  const stop = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/api/events`, { signal: stop.signal });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  const hear = async (times: number) => {
    while (heard.split("event: revision").length <= times) heard += (await reader?.read())?.value ?? "";
  };
  await hear(1);
  const before = await sample.book.revision();
  const { items } = (await sample.app.inject({ url: "/api/claims?report=wire-2" })).json();
  await sample.book.decide([{ ruling: { kind: "accept", claim: items[0].id } }]);
  await hear(2);
  expect(heard).toContain(`data: {"revision":${before}}`);
  // what changes nothing that the book says is a line of its log, all the same
  const revision = await sample.book.revision();
  await sample.book.twoReaders.give("both", ["wire-1"], ["Aida", "Bek"]);
  const line = `event: log\ndata: {"line":${await sample.book.logEnd()}}`;
  while (!heard.includes(line)) heard += (await reader?.read())?.value ?? "";
  expect(await sample.book.revision()).toBe(revision);
  expect(heard).toContain(`data: {"revision":${await sample.book.revision()}}`);
  stop.abort();
});

test("every route was tried, and each refuses what it does not know", async () => {
  const { paths } = (await sample.app.inject({ url: "/api/openapi.json" })).json();
  const named = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(named.filter((route) => !tried.has(route))).toEqual([]);
  for (const route of named.filter((each) => each.startsWith("POST"))) {
    const refused = await ask(route, { id: "x" }, { nonsense: true });
    expect([route, refused.status, refused.json().code]).toEqual([route, 400, "request/invalid"]);
  }
});
