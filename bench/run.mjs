// Runs every measurement and prints its table; with --write the tables also replace those of docs/bench.md.
//   npm run bench [-- --write]
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = new URL("../docs/bench.md", import.meta.url);
const MARK = "<!-- measured: everything below is written by `npm run bench -- --write` -->";

let tables = "";
for (const name of ["extract.mjs", "scaling.mjs", "archives.mjs"]) tables += await outputOf(name);

if (process.argv.includes("--write")) {
  const [head] = readFileSync(page, "utf8").split(MARK);
  writeFileSync(page, `${head}${MARK}\n\n${tables.trimEnd()}\n`);
}

function outputOf(name) {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${name} ended with ${code}`)),
    );
  });
}
