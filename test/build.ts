import { execFileSync } from "node:child_process";

/** Builds `dist` once before the tests: the command line is tested as the process people run. */
export default function setup(): void {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
}
