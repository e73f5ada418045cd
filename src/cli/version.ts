import { readFileSync } from "node:fs";
import { PACKAGE_ROOT } from "./package-root.js";

/** The version of tollbook that runs. */
export function versionOf(): string {
  const path = new URL("package.json", PACKAGE_ROOT);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
