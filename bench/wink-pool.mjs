import { Worker } from "node:worker_threads";

const FILE = new URL("wink-thread.mjs", import.meta.url);
/** Texts in a message, and messages waiting at a thread: few enough to share out evenly, enough to keep it busy. */
const TOGETHER = 4;
const WAITING = 2;

/** wink-nlp in so many threads: `count` gives the tokens of all texts, `close` ends the threads. */
export function startWinkPool(threads) {
  const workers = Array.from({ length: threads }, () => new Worker(FILE));
  return {
    count: (texts) =>
      new Promise((resolve, reject) => {
        let [next, done, tokens] = [0, 0, 0];
        const post = (worker) => {
          if (next >= texts.length) return;
          worker.postMessage(texts.slice(next, next + TOGETHER));
          next += TOGETHER;
        };
        const messages = Math.ceil(texts.length / TOGETHER);
        for (const worker of workers) {
          worker.removeAllListeners("message").removeAllListeners("error");
          worker.on("error", reject).on("message", (found) => {
            tokens += found;
            done += 1;
            if (done === messages) resolve(tokens);
            else post(worker);
          });
          for (let each = 0; each < WAITING; each += 1) post(worker);
        }
      }),
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
