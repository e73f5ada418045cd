import { parentPort } from "node:worker_threads";
import { READ_HERE } from "../report-reader.js";
import type { Answer, Question } from "./thread.js";

// A thread that reads reports: what a pool starts. Questions come in by its port and are answered one after another.
const port = parentPort;
if (port === null) throw new Error("This file is started as a thread, by startReadingPool.");

let last = Promise.resolve();
port.on("message", (question: Question) => {
  last = last.then(async () => port.postMessage(await answerTo(question)));
});
port.postMessage("ready");

async function answerTo({ report, toKeep }: Question): Promise<Answer> {
  try {
    return { reading: await (toKeep ? READ_HERE.readToKeep(report) : READ_HERE.read(report)) };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
