import { execFileSync } from "node:child_process";

/** Builds `dist` once before the tests: the command line is tested as the process people run. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/clean.mjs"], { stdio: "inherit" });
  execFileSync("npx", ["tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
  execFileSync("npx", ["vite", "build", "--logLevel", "warn"], { stdio: "inherit" });
}
