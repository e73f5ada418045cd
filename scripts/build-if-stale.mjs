import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds dist/ unless each source already has its output, and none is older than a source or a compiler setting. */
export function buildIfStale() {
  if (isFresh()) return;
  process.stderr.write("building ...\n");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: ["ignore", 2, 2] });
}

function isFresh() {
  const all = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" });
  const sources = all.filter(
    (path) =>
      path.endsWith(".ts") && !path.startsWith("web/") && !/\.test\.ts$|\/(?:suite|samples)\.ts$/u.test(path),
  );
  // the desk is bundled from its own files and the domain's
  const ofDesk = all.filter((path) => /^(?:web|domain)\/.*\.\w+$/u.test(path) && !path.endsWith(".test.ts"));
  const desk = changed(`${root}dist/web/index.html`);
  const bundling = changed(`${root}vite.config.ts`);
  const joined = changed(`${root}dist/bin/main.js`);
  if (joined < changed(`${root}vite.cli.config.ts`)) return false;
  if (ofDesk.some((path) => changed(`${root}src/${path}`) > desk) || bundling > desk) return false;
  const settings = ["tsconfig.json", "tsconfig.build.json", "scripts/number-names.mjs"].map((path) =>
    changed(root + path),
  );
  return sources.every((path) => {
    const built = changed(`${root}dist/${path.replace(/\.ts$/u, ".js")}`);
    return joined >= built && built >= Math.max(changed(`${root}src/${path}`), ...settings);
  });
}

/** When the file last changed; before all time when there is none. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfStale();
