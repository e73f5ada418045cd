import { parentPort } from "node:worker_threads";
import { answerTo, type Question } from "./answer.js";

// A thread that reads reports: what a pool starts. Questions come in by its port and are answered one after another.
const port = parentPort;
if (port === null) throw new Error("This file is started as a thread, by startReadingPool.");

let last = Promise.resolve();
port.on("message", (question: Question) => {
  last = last.then(async () => port.postMessage(await answerTo(question)));
});
port.postMessage("ready");
