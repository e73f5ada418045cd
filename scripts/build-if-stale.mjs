import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds dist/ unless each source already has its output, and none is older than a source or a compiler setting. */
export function buildIfStale() {
  if (isFresh()) return;
  process.stderr.write("building ...\n");
  execFileSync(process.execPath, [`${root}scripts/clean.mjs`], { stdio: "inherit" });
  const compiler = import.meta.resolve("typescript/package.json").replace("package.json", "bin/tsc");
  execFileSync(process.execPath, [fileURLToPath(compiler), "-p", `${root}tsconfig.build.json`], {
    stdio: ["ignore", 2, 2],
  });
}

function isFresh() {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !/\.test\.ts$|\/(?:suite|samples)\.ts$/u.test(path),
  );
  const settings = ["tsconfig.json", "tsconfig.build.json"].map((path) => changed(root + path));
  return sources.every((path) => {
    const built = changed(`${root}dist/${path.replace(/\.ts$/u, ".js")}`);
    return built >= Math.max(changed(`${root}src/${path}`), ...settings);
  });
}

/** When the file last changed; before all time when there is none. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfStale();
