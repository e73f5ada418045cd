#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/bin/main.js", import.meta.url);
if (!existsSync(main)) {
  process.stderr.write(
    "cli/not-built: tollbook is not built yet. Run `npm run build` in its folder first.\n",
  );
  process.exit(1);
}
await import(main.href);
