#!/usr/bin/env node
// Writes docs/cli.md from the commands' own help; with --check fails where the page is out of date.
//
//   node scripts/cli-page.mjs [--check]
import { readFileSync, writeFileSync } from "node:fs";

const page = new URL("../docs/cli.md", import.meta.url);
const { cliPage } = await import(new URL("../dist/cli/page.js", import.meta.url).href);
if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== cliPage()) {
    process.stderr.write("docs/cli.md is out of date. Run `node scripts/cli-page.mjs`.\n");
    process.exitCode = 1;
  }
} else writeFileSync(page, cliPage());
