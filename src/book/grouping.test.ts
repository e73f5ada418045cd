import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { connect } from "../store/sqlite/libsql.js";
import type { Book } from "./book.js";
import { openBook } from "./open.js";
import { now, temporaryFolder, unsealTopics } from "./samples.js";

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let book: Book;
const open = () => openBook(path, { now, create: true });
beforeEach(async () => {
  folder = temporaryFolder();
  path = join(folder.path, "book.db");
  book = await open();
});
afterEach(async () => {
  await book.close();
  folder.clear();
});

function batken(id: string, published: string | null, words = ""): Report {
  const text =
    `At least 24 people were killed in Batken, the Kyrgyz Health Ministry said. Tajikistan said 35 Tajik citizens were killed ` +
    `near Isfara and Vorukh. Shelling was heard in Leilek, said Kamchybek Tashiev. ${words}`;
  const title = "Death toll in Batken rises to 24";
  return { id, title, text, published, publisher: "Sample Wire", url: null, language: "en" };
}

function goma(id: string, published: string | null): Report {
  const text =
    "Thirteen South African soldiers were killed near Goma, the defence department said. The M23 rebels hold the airport of Goma " +
    "and the road to Sake, and the governor of North Kivu was killed. Three Malawian soldiers were killed too.";
  return { ...batken(id, published), title: "Thirteen South Africans killed near Goma", text };
}

const add = (reports: readonly Report[], into = book) =>
  into.addMany(reports.map((report) => ({ report, origin: "x" })));
const STORIES = [
  batken("b1", "2022-09-16"),
  goma("g1", "2025-01-25"),
  batken("b2", "2022-09-18"),
  goma("g2", null),
];
const PARTED = [
  ["b1", "b2"],
  ["g1", "g2"],
];

describe("a book of several episodes", () => {
  test("keeps them apart, an undated report with its like", async () => {
    await add(STORIES);
    const episodes = await book.episodes();
    expect(episodes.map(({ reports }) => reports)).toEqual(PARTED);
    expect(episodes[0]?.name).toBe("Kyrgyzstan – Tajikistan, September 2022");
    expect(await book.partition()).toEqual(PARTED);
  });

  test("the same comes out when it grows one by one, when others add, and when it is opened again", async () => {
    const other = await open();
    for (const [index, report] of STORIES.entries()) {
      await add([report], index % 2 === 0 ? book : other);
      await book.partition();
    }
    const whole = await book.ledger();
    expect(whole.episodes.map(({ reports }) => reports)).toEqual(PARTED);
    expect(await other.ledger()).toEqual(whole);
    await other.close();
    await book.close();
    book = await open();
    expect(await book.ledger()).toEqual(whole);
  });

  test("the ledger and claims of one are those of the whole", async () => {
    await add(STORIES);
    const whole = await book.ledger();
    for (const episode of whole.episodes) {
      expect(await book.ledger({ episode: episode.id })).toEqual({ episodes: [episode] });
      const claims = await book.claims({ episode: episode.id, category: "killed" });
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) expect(episode.reports).toContain(claim.report);
      expect(await book.episodeOf(episode.reports[1] ?? "")).toBe(episode.id);
    }
    expect(await book.episodeOf("nobody")).toBeNull();
  });

  test("a new version of a report may move it to another episode", async () => {
    await add(STORIES);
    await book.partition();
    await add([{ ...goma("b2", "2025-01-26") }]);
    expect(await book.partition()).toEqual([["b1"], ["g1", "b2", "g2"]]);
  });

  test("a new version that speaks of the same leaves it where it is, and others beside it", async () => {
    await add(STORIES);
    await book.partition();
    await add([
      { ...batken("b2", "2022-09-18"), url: "https://wire.example/b2" },
      batken("b3", "2022-09-19"),
    ]);
    expect(await book.partition()).toEqual([
      ["b1", "b2", "b3"],
      ["g1", "g2"],
    ]);
  });

  test("a book whose reports have no topics yet makes them from the words", async () => {
    await add(STORIES);
    const before = await book.ledger();
    await book.close();
    unsealTopics(path);
    const connection = connect(path);
    connection.exec("update reports set topics = null");
    connection.close();
    book = await open();
    expect(await book.ledger()).toEqual(before);
    expect((await book.verify()).problems).toEqual([]);
  });

  test("a background figure names the earlier episode, which lists it as recalled", async () => {
    const words = "In January 2025 at least 13 South African soldiers were killed in Goma.";
    const later = { ...batken("b9", "2025-09-18", words) };
    await add([...STORIES, later]);
    const { episodes } = await book.ledger();
    const [, gomaLedger, last] = episodes;
    expect(last?.reports).toEqual(["b9"]);
    expect(last?.background).toMatchObject([
      { when: "2025-01", min: 13, side: "South Africa", episode: gomaLedger?.id },
    ]);
    expect(gomaLedger?.recalled).toMatchObject([{ when: "2025-01", min: 13, episode: last?.id }]);
    expect(await book.ledger({ episode: gomaLedger?.id ?? "" })).toEqual({ episodes: [gomaLedger] });
    const known = await book.ledger({ episode: gomaLedger?.id ?? "", asOf: "2025-02-01" });
    expect(known.episodes[0]?.recalled).toEqual([]);
  });
});
