#!/usr/bin/env node
// Reports go through a line into PostgreSQL while workers are killed and both servers are restarted and paused; none may
// be lost or there twice. Takes minutes. It prints its seed; the same seed breaks the same things in the same order.
//
//   npm run faults [-- --reports 20000] [-- --seed 7]
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "20000" }, seed: { type: "string", default: "" } },
});
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const child = spawn(process.execPath, [vitest, "run", "test/faults"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)),
  stdio: "inherit",
  env: { ...process.env, TOLLBOOK_FAULTS: values.reports, TOLLBOOK_SEED: values.seed },
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
