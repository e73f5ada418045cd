import { readFileSync } from "node:fs";

/** The version of tollbook that runs. */
export function versionOf(): string {
  const path = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly version: string }).version;
}
