import { expect, test } from "vitest";
import type { Added, Incoming } from "../book/index.js";
import { TollbookError } from "../domain/error.js";
import type { Arrival, Failure } from "../ingest/index.js";
import { addTogether } from "./adding.js";

const arrivalOf = (id: string): Arrival => {
  const nothing = { published: null, publisher: null, url: null, language: "en" };
  return { report: { id, title: id, text: "", ...nothing }, origin: `${id}.txt`, messages: [] };
};
const addedOf = ({ report }: Incoming): Added => ({
  ...{ status: "new", before: null, version: 1, report, claims: [], acts: [], messages: [] },
});

/** A book that fails over one report: with it a whole call, as a transaction does. */
function bookFailingOver(id: string, error: Error) {
  return {
    addMany: async (some: readonly Incoming[], onAdded?: (added: Added) => void) => {
      if (some.some(({ report }) => report.id === id)) throw error;
      for (const each of some) onAdded?.(addedOf(each));
      return some.map(addedOf);
    },
  };
}

async function added(error: Error) {
  const [read, failures]: [string[], Failure[]] = [[], []];
  await addTogether(bookFailingOver("b", error), ["a", "b", "c"].map(arrivalOf), {
    onAdded: (origin, { report }) => read.push(`${report.id} of ${origin}`),
    onFailed: (failure) => failures.push(failure),
  });
  return { read, failures };
}

test("one report that fails unexpectedly is named, and those beside it are read", async () => {
  const { read, failures } = await added(new RangeError("Maximum call stack size exceeded"));
  expect(read).toEqual(["a of a.txt", "c of c.txt"]);
  expect(failures.map(({ origin, error }) => [origin, error.code])).toEqual([
    ["b.txt", "internal/unexpected"],
  ]);
  expect(failures[0]?.error.message).toContain("over b.txt: Maximum call stack");
});

test("what the book fails of ends the reading", async () => {
  const full = new TollbookError("book/disk-full", { path: "x.db" });
  await expect(added(full)).rejects.toBe(full);
});
