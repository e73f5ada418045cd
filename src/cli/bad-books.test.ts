import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIRST, SECOND, workplace } from "./samples.js";

const { root, clear, tollbook, write } = workplace();

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});
afterAll(clear);

describe("bad books", () => {
  test("no book, no folder, and a file that is no book are named and not touched", () => {
    const text = write("notes.db", "These are my notes.");
    for (const [book, code] of [
      ["none.db", "book/missing"],
      [text, "book/not-a-book"],
    ] as const) {
      const { code: exit, out, err } = tollbook(["ledger", "--book", book]);
      expect({ exit, out }).toEqual({ exit: 1, out: "" });
      expect(err).toMatch(new RegExp(`^${code}: [^\\n]+\\n$`, "u"));
    }
    expect(tollbook(["read", "day1", "--book", text]).err).toMatch(/^book\/not-a-book: /u);
    expect(readFileSync(text, "utf8")).toBe("These are my notes.");
    expect(tollbook(["read", "day1", "--book", "no/folder/x.db"]).err).toMatch(/^book\/no-folder: /u);
    expect(existsSync(join(root, "none.db"))).toBe(false);
  });

  test("a folder that cannot be written is named", ({ skip }) => {
    const folder = "/proc/sys";
    if (!existsSync(folder)) skip("no /proc here");
    const { code, err } = tollbook(["read", "day1", "--book", `${folder}/x.db`]);
    expect(code).toBe(1);
    expect(err).toMatch(/^book\/(?:read-only|no-folder): /u);
  });

  test("a full disk is named, what was read is kept, and the rest follows once there is room", ({ skip }) => {
    const disk = join(root, "disk");
    mkdirSync(disk);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]);
    if (mounted.status !== 0) skip("a small disk cannot be mounted here");
    try {
      const reports = Array.from({ length: 300 }, (_, index) =>
        JSON.stringify({
          id: `d${index}`,
          title: "Toll",
          text: `${index} people were killed. ${"They said no more. ".repeat(300)}`,
          published: "2022-09-18",
          language: "en",
        }),
      );
      const path = write("many.jsonl", reports.join("\n"));
      const book = join(disk, "full.db");
      const full = tollbook(["read", path, "--book", book]);
      expect(full.code).toBe(1);
      expect(full.err).toMatch(/^book\/disk-full: /mu);
      execFileSync("mount", ["-o", "remount,size=64m", disk]);
      expect(tollbook(["verify", "--book", book]).code).toBe(0);
      const again = tollbook(["read", path, "--book", book]);
      expect(again.code).toBe(0);
      const [, read, known] = /(\d+) reports? read, (\d+) already known, 0 failed/u.exec(again.out) ?? [];
      expect(Number(read) + Number(known)).toBe(300);
    } finally {
      spawnSync("umount", [disk]);
    }
  });
});
