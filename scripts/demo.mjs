// Reads the sample reports into a fresh demo.db in the current folder, prints the ledger, says how to go on.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.mjs";

const command = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
const sample = fileURLToPath(new URL("../examples/batken-2022", import.meta.url));
const book = "demo.db";

function tollbook(args, stdout) {
  const run = spawnSync(process.execPath, [command, ...args], {
    stdio: ["ignore", stdout, "inherit"],
    encoding: "utf8",
  });
  if (run.error) throw run.error;
  if (run.status !== 0) process.exit(run.status ?? 1);
  return run.stdout ?? "";
}

buildIfStale();
for (const ending of ["", "-wal", "-shm"]) rmSync(book + ending, { force: true });

const told = tollbook(["read", sample, "--book", book], "pipe");
console.log(`${told.trimEnd().split("\n").at(-1)}\n`);
tollbook(["ledger", "--book", book], "inherit");
console.log(`
The book is ${book}. Go on with
  npx tollbook ledger --book ${book} --as-of 2022-09-17     the same, as of an earlier day
  npx tollbook claims --book ${book} --category killed      every claim, with its words
  npx tollbook explain ID --book ${book}                    where a figure or a claim comes from
  npx tollbook read YOUR-FOLDER --book mine.db              your own reports, in your own book`);
