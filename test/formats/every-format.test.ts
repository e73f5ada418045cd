import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMAT_NAMES, FORMATS } from "../../src/formats/index.js";
import { bookOf, CORPUS, type OpenBook, SAMPLE } from "./books.js";
import { CHECKS } from "./shapes.js";

/** `tollbook export` writes every format, and what it writes is what its readers rely on. */

const command = fileURLToPath(new URL("../../bin/tollbook.js", import.meta.url));

describe("of the sample, by the command", () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await bookOf(SAMPLE);
  }, 120_000);
  afterAll(() => open.close());

  test.each(FORMAT_NAMES)("%s", async (name) => {
    const file = join(open.path, "..", `out.${FORMATS[name].ending}`);
    const args = ["export", "--format", name, "--out", file, "--json", "--book", open.path];
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    const bytes = readFileSync(file);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ file, format: name, bytes: bytes.length });
    expect(said.policy).toBe(
      { "ucdp-ged": "ucdp", acled: "acled", "acled-apart": "acled" }[name as string] ?? "latest-official",
    );
    const { content } = await open.book.exportAs(name);
    expect(Buffer.from(content).equals(bytes)).toBe(true);
    await check(name, content);
  });
});

describe("of the whole corpus", () => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await bookOf(CORPUS);
  }, 120_000);
  afterAll(() => open.close());

  test.each(FORMAT_NAMES)("%s", async (name) => check(name, (await open.book.exportAs(name)).content));
});

const check = (name: (typeof FORMAT_NAMES)[number], content: string | Uint8Array) =>
  CHECKS[name](typeof content === "string" ? content : new Uint8Array(content));
