import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { openEndpoint, openMeter, openTraces } from "./index.js";

const MEASURES = {
  reports_total: { kind: "counter", help: "Reports." },
  up: { kind: "gauge", help: "Whether it is up." },
  took_seconds: { kind: "histogram", help: "How long." },
} as const;

test("what is measured is told in Prometheus' words", () => {
  const meter = openMeter(MEASURES);
  meter.add("reports_total", 2, { status: "new" });
  meter.add("reports_total", 1, { status: 'a "quoted\\" one\n' });
  meter.set("up", 1);
  meter.took("took_seconds", 0.03);
  meter.took("took_seconds", 4);
  const lines = meter.text().split("\n");
  expect(lines).toContain('reports_total{status="new"} 2');
  expect(lines).toContain('reports_total{status="a \\"quoted\\\\\\" one\\n"} 1');
  expect(lines).toContain("up 1");
  expect(lines).toContain('took_seconds_bucket{le="0.02"} 0');
  expect(lines).toContain('took_seconds_bucket{le="0.05"} 1');
  expect(lines).toContain('took_seconds_bucket{le="5"} 2');
  expect(lines).toContain('took_seconds_bucket{le="+Inf"} 2');
  expect(lines).toContain("took_seconds_sum 4.03");
  expect(lines).toContain("took_seconds_count 2");
  expect(openMeter(MEASURES).text()).toContain("\nreports_total 0\n");
});

test("labels from outside cannot fill the memory", () => {
  const meter = openMeter(MEASURES);
  for (let i = 0; i < 5_000; i += 1) meter.add("reports_total", 1, { status: `s${i}` });
  expect(meter.text().split("\n").length).toBeLessThan(600);
});

test("health, readiness and metrics are answered, and nothing else", async () => {
  let ok = true;
  const endpoint = await openEndpoint({
    ...{ host: "127.0.0.1", port: 0, metrics: () => "up 1\n" },
    ready: () => ({ ok, says: ok ? "It works." : "The book is away." }),
  });
  const ask = async (path: string, method = "GET") => {
    const answer = await fetch(`${endpoint.address}${path}`, { method });
    return [answer.status, await answer.text()];
  };
  expect(await ask("healthz")).toEqual([200, "ok\n"]);
  expect(await ask("metrics")).toEqual([200, "up 1\n"]);
  expect(await ask("readyz")).toEqual([200, "It works.\n"]);
  ok = false;
  expect(await ask("readyz")).toEqual([503, "The book is away.\n"]);
  expect(await ask("")).toMatchObject([404, expect.any(String)]);
  expect(await ask("metrics", "POST")).toMatchObject([405, expect.any(String)]);
  const port = Number(new URL(endpoint.address).port);
  const second = openEndpoint({
    host: "127.0.0.1",
    port,
    metrics: () => "",
    ready: () => ({ ok, says: "" }),
  });
  await expect(second).rejects.toMatchObject({ code: "serve/no-address" });
  await endpoint.close();
});

test("spans arrive with their parents, and an endpoint that is gone holds nothing up", async () => {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    bodies.push(`${request.url} ${request.headers["x-key"]} ${body}`);
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}/v1/traces`;
  const traces = openTraces(
    { endpoint, headers: { "x-key": "k" }, service: "desk" },
    () => 1_700_000_000_123,
  );
  const put = traces.start("put");
  const keep = traces.start("keep", put.traceparent);
  keep.end({ "tollbook.report": "r_1", "tollbook.claims": 3 });
  put.end({}, "it failed");
  await traces.close();
  expect(bodies).toHaveLength(1);
  const [path, key, ...json] = bodies[0]?.split(" ") ?? [];
  expect([path, key]).toEqual(["/v1/traces", "k"]);
  const [child, parent] = JSON.parse(json.join(" ")).resourceSpans[0].scopeSpans[0].spans;
  expect(child).toMatchObject({
    name: "keep",
    traceId: parent.traceId,
    parentSpanId: parent.spanId,
    status: { code: 1 },
  });
  expect(child.startTimeUnixNano).toBe("1700000000123000000");
  expect(child.attributes).toContainEqual({ key: "tollbook.claims", value: { doubleValue: 3 } });
  expect(parent).toMatchObject({ status: { code: 2, message: "it failed" } });
  expect(parent.parentSpanId).toBeUndefined();

  await new Promise((resolve) => server.close(resolve));
  const gone = openTraces({ endpoint, headers: {}, service: "desk" }, () => 0);
  for (let i = 0; i < 3_000; i += 1) gone.start("put", "no traceparent").end();
  await gone.close();
});
