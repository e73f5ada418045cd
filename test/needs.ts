import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { findChromium } from "./browser/find-chromium.js";

/** A program that some tests need beside Node, and what is left out where it is not installed. */
export interface Need {
  readonly what: string;
  /** Its path; null where it is not installed. */
  readonly find: () => string | null;
  /** What is left out without it. */
  readonly suites: string;
  /** How to get it. */
  readonly hint: string;
}

/** The folder with `postgres`, `initdb` and `psql`: Debian keeps them beside the PATH. `POSTGRES_BIN` names another. */
export function findPostgres(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env.POSTGRES_BIN ?? "",
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  const has = (folder: string) =>
    ["postgres", "initdb", "psql"].every((name) => existsSync(join(folder, name)));
  return folders.find((folder) => folder !== "" && has(folder)) ?? null;
}

/** The path of nats-server; `NATS_SERVER` names another. */
export function findNats(): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const places = [process.env.NATS_SERVER ?? "", ...folders.map((folder) => join(folder, "nats-server"))];
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}

/** Everything that tests need and may miss: a suite that leaves itself out does so by one of these. */
export const NEEDS: readonly Need[] = [
  {
    what: "Chromium",
    find: findChromium,
    suites: "the tests of the desk and of the printed brief in a browser",
    hint: "Debian's package chromium, or CHROMIUM=/path",
  },
  {
    what: "PostgreSQL",
    find: findPostgres,
    suites: "the tests of a book in PostgreSQL",
    hint: "Debian's package postgresql, or POSTGRES_BIN=/folder",
  },
  {
    what: "nats-server",
    find: findNats,
    suites: "the tests of the line over NATS",
    hint: "Debian's package nats-server, or NATS_SERVER=/path",
  },
];
