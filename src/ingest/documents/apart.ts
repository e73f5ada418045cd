import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What reading a document apart came to. */
export type Apart<T> = { readonly value: T } | { readonly why: string };

const SECONDS = 60;
const MEMORY_MB = 512;

/**
 * Runs a library on the bytes of a document in a thread of its own: what a hostile document makes it do ends after a
 * minute or at half a gigabyte of memory, and nothing else with it. `library` is imported as `library`; `body` is the
 * inside of an async function of `library` and `bytes` (a Uint8Array), a constant of ours.
 */
export function readApart<T>(library: string, body: string, bytes: Uint8Array): Promise<Apart<T>> {
  const path = createRequire(import.meta.url).resolve(library);
  const program = `
    const { parentPort, workerData } = require("node:worker_threads");
    (async (library, bytes) => { ${body} })(require(workerData.path), workerData.bytes).then(
      (value) => parentPort.postMessage({ value }),
      (error) => parentPort.postMessage({ why: String(error && error.message || error) }),
    );`;
  const worker = new Worker(program, {
    eval: true,
    workerData: { path, bytes: new Uint8Array(bytes) },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    const end = (apart: Apart<T>) => {
      clearTimeout(timer);
      resolve(apart);
      void worker.terminate();
    };
    const timer = setTimeout(() => end({ why: `it took longer than ${SECONDS} seconds` }), SECONDS * 1000);
    worker.once("message", end);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      end({ why: isFull ? `it takes more than ${MEMORY_MB} MB of memory` : error.message });
    });
    worker.once("exit", () => end({ why: "its reading ended by itself" }));
  });
}
