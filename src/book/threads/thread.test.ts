import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import type { Report } from "../../domain/report.js";
import { startReadingPool } from "./reading-pool.js";
import { type Fate, startThread } from "./thread.js";

const report: Report = {
  ...{ id: "r", title: "", text: "24 killed.", published: null },
  ...{ publisher: null, url: null, language: "en" },
};

test("a thread whose answer cannot be read is ended, and leaves what it was asked", async () => {
  const worker = new Worker("setInterval(() => {}, 1_000)", { eval: true });
  await once(worker, "online");
  const ended: unknown[] = [];
  const fate: Fate = { onRoom: () => {}, onEnded: (...told) => void ended.push(told) };
  const thread = startThread(64, fate, worker);
  const task = { report, toKeep: false, length: 10, deaths: 0, settle: () => {} };
  thread.post(task);
  worker.emit("messageerror", new Error("no answer"));
  await once(worker, "exit");
  expect(ended).toEqual([["no answer", [task], false]]);
});

/** Ends over the first report it is given. */
const FRAIL = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", () => process.exit());
  parentPort.postMessage("ready");`;

test("the calling thread never reads a report that ended a thread, and reads others", async () => {
  let ready = Promise.resolve<unknown>(null);
  const frail: typeof startThread = (megabytes, fate) => {
    const worker = new Worker(FRAIL, { eval: true });
    ready = once(worker, "message");
    return startThread(megabytes, fate, worker);
  };
  const pool = startReadingPool({ threads: 2, withCaller: true, firstHere: 0 }, frail);
  const [first] = await Promise.all([pool.read(report), ready]);
  expect(first.claims).toHaveLength(1);
  // the other thread has nothing to do: it is given this one, and so is the next that is started
  await expect(pool.read(report)).rejects.toMatchObject({ code: "reading/given-up" });
  await pool.close();
});
