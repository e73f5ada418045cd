import { parseAtomFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DISPATCHES, type Sample, sampleServer } from "./samples.js";

/** The feed of an episode's changes, as a feed reader has it. */

let sample: Sample;
beforeAll(async () => {
  sample = await sampleServer(DISPATCHES.slice(0, 2));
});
afterAll(() => sample.close());

async function feedOf(headers: Record<string, string> = {}) {
  const [episode] = (await sample.app.inject({ url: "/api/episodes" })).json().items;
  const url = `/api/episodes/${episode.id}/changes.atom`;
  return { url, response: await sample.app.inject({ url, headers }) };
}

test("a reader finds an entry a day, the newest first, under ids that stay", async () => {
  const { url, response } = await feedOf();
  expect(response.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const feed = parseAtomFeed(response.body);
  expect(feed.links).toEqual([expect.objectContaining({ rel: "self", href: url })]);
  expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
    expect.stringMatching(/^17 Sep 2022: /u),
    expect.stringMatching(/^16 Sep 2022: /u),
  ]);
  const again = await feedOf({ "if-none-match": String(response.headers.etag) });
  expect([again.response.statusCode, again.response.body]).toEqual([304, ""]);

  await sample.book.add({ report: DISPATCHES[2] as (typeof DISPATCHES)[number], origin: "daily-1.json" });
  const later = await feedOf({ "if-none-match": String(response.headers.etag) });
  const grown = parseAtomFeed(later.response.statusCode === 304 ? response.body : later.response.body);
  expect(grown.id).toBe(feed.id);
  const ids = grown.entries?.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(feed.entries?.map(({ id }) => id) ?? []));
});

test("an episode that is not there is a Problem", async () => {
  const { statusCode, body } = await sample.app.inject({ url: "/api/episodes/e_000000000000/changes.atom" });
  expect([statusCode, JSON.parse(body).code]).toEqual([404, "episode/unknown"]);
});
