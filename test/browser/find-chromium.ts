import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where Debian and others put Chromium; `CHROMIUM` names another. */
const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The browser's path; null where there is none. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = [
    process.env.CHROMIUM ?? "",
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}
