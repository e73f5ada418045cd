import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../domain/report.js";
import { type LogLine, lineHash, NO_HASH } from "../store/index.js";
import type { Incoming } from "./book.js";

/** Reports as the tests of books read them, and folders to keep the books in. */

const NOW = "2026-01-02T03:04:05Z";
export const now = (): string => NOW;

/** A report that the English pack reads something out of; its numbers come from `number`. */
export function dispatch(number: number, words = ""): Report {
  const [killed, wounded] = [24 + number, 80 + number];
  return {
    id: `dispatch-${number}`,
    title: `Death toll in border clashes rises to ${killed}`,
    text:
      `At least ${killed} people were killed in the fighting, the Kyrgyz Health Ministry said on Friday. ` +
      `Another ${wounded} people were wounded.\nTajikistan did not give figures. ${words}`,
    published: "2022-09-16",
    publisher: "Sample Wire",
    url: null,
    language: "en",
  };
}

export function incoming(number: number, words = ""): Incoming {
  return { report: dispatch(number, words), origin: `folder/${number}.json` };
}

/** One of several reports of the same places and people: near in time they are of one episode. */
export function batken(id: string, published: string): Incoming {
  return {
    report: {
      ...{ ...dispatch(0), id, published },
      text:
        "At least 24 people were killed in Batken, the Kyrgyz Health Ministry said. Tajikistan said 35 Tajik citizens were " +
        "killed near Isfara and Vorukh. Shelling was heard in Leilek, said Kamchybek Tashiev.",
    },
    origin: "x",
  };
}

export function incomings(count: number): Incoming[] {
  return Array.from({ length: count }, (_, number) => incoming(number));
}

export function temporaryFolder(): { readonly path: string; clear(): void } {
  const path = mkdtempSync(join(tmpdir(), "tollbook-book-"));
  return { path, clear: () => rmSync(path, { recursive: true, force: true }) };
}

interface Sql {
  exec(sql: string): void;
  prepare(sql: string): { all(parameters: readonly unknown[]): unknown[] };
  close(): void;
}

/** Writes a book's log as it was before it sealed topics: each line's body without them, and the chain over that. */
export function unsealTopics(path: string): void {
  const database: Sql = new (createRequire(import.meta.url)("libsql") as new (path: string) => Sql)(path);
  let previous = NO_HASH;
  for (const line of database.prepare("select * from log order by seq").all([]) as LogRow[]) {
    const { topics: _, ...rest } = JSON.parse(line.body);
    const bodyText = JSON.stringify(rest); // canonical still: its keys keep their order
    const hash = lineHash({ ...line, bodyText, previous });
    database
      .prepare("update log set body = ?, previous = ?, hash = ? where seq = ? returning seq")
      .all([bodyText, previous, hash, line.seq]);
    previous = hash;
  }
  database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all([]);
  database.close();
}

type LogRow = Omit<LogLine, "body"> & { readonly body: string };

/** Mulberry32: the same numbers on every machine. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
