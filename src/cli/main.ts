import { userInfo } from "node:os";
import { settleCompiling } from "./compiling.js";
import {
  bookAddressOf,
  contactOf,
  lineSecretsOf,
  personOf,
  settingsOf,
  timeStampServerOf,
  traceSettingsOf,
} from "./config.js";
import { run } from "./run.js";
import { openTerminal } from "./terminal.js";

settleCompiling();

/** How long what a command leaves behind may take to end by itself. */
const GRACE_MS = 1000;

// Ctrl-C once: finish what is begun and say what was done. Twice: go at once; the book is good either way.
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1);
    stop.abort();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  terminal: openTerminal(
    process.stdout,
    process.stderr,
    settingsOf(process.env, process.stdout, process.stderr),
  ),
  now: () => new Date().toISOString(),
  stdin: process.stdin,
  stop: stop.signal,
  contact: contactOf(process.env),
  person: personOf(process.env, userInfo),
  timeStampServer: timeStampServerOf(process.env),
  bookAddress: (path) => bookAddressOf(process.env, path),
  lineSecrets: () => lineSecretsOf(process.env),
  traceSettings: traceSettingsOf(process.env),
});

// All was said and handed over. What still holds the process is nobody's: a socket to a server that stands still.
setTimeout(() => process.exit(), GRACE_MS).unref();
