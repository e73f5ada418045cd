import { afterAll, beforeAll, expect, test } from "vitest";
import { ERROR_CODES } from "../domain/error.js";
import { STATUS } from "./problem.js";
import { type Sample, sampleServer } from "./samples.js";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleServer();
});
afterAll(() => sample.close());

const get = (url: string, headers: Record<string, string> = {}) => sample.app.inject({ url, headers });

test("every code has a status, and failures have one shape", async () => {
  expect(Object.keys(STATUS).sort()).toEqual([...ERROR_CODES]);
  for (const [url, status, code] of [
    ["/api/nothing", 404, "request/no-route"],
    ["/api/episodes/e_nothing", 404, "episode/unknown"],
    ["/api/explain/c_nothing", 404, "id/unknown"],
    ["/api/reports/nothing", 404, "id/unknown"],
    ["/api/episodes?asOf=yesterday", 400, "input/bad-date"],
    ["/api/episodes?limit=0", 400, "request/invalid"],
    ["/api/episodes?colour=red", 400, "request/invalid"],
    ["/api/reports?after=x", 400, "request/cursor"],
    ["/api/claims?category=lost", 400, "request/invalid"],
    ["/api/episodes/e_1/comparison?policies=mine", 404, "episode/unknown"],
    ["/api/export?format=json&policyOption=hierarchy=friends", 400, "usage/bad-option"],
  ] as const) {
    const response = await get(url);
    expect([url, response.statusCode, response.json().code]).toEqual([url, status, code]);
    expect(Object.keys(response.json()).sort()).toEqual(["code", "details", "message"]);
  }
});

test("the document names every route, and every schema it refers to", async () => {
  const document = (await get("/api/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  const named = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/gu)].map(
    ([, name]) => name,
  );
  expect([...new Set(named)].sort()).toEqual(Object.keys(document.components.schemas).sort());
});

test("a name pointed at this machine is not answered", async () => {
  const response = await get("/api/health", { host: "attacker.example" });
  expect([response.statusCode, response.json().code]).toEqual([421, "request/host"]);
  expect((await get("/api/health", { host: "localhost:8484" })).statusCode).toBe(200);
});

test("every answer forbids what is not our own, failures too", async () => {
  for (const url of ["/api/health", "/api/nothing", "/", "/api/reference"]) {
    const { headers } = await get(url);
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("the reference is a page without a script", async () => {
  const { body, headers } = await get("/api/reference");
  expect(headers["content-type"]).toContain("text/html");
  expect(body).toContain("/api/episodes/{id}");
  expect(body).not.toMatch(/<script|style=|onload/u);
});
