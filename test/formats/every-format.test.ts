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

describe.each([
  ["the sample", SAMPLE],
  ["the whole corpus", CORPUS],
])("of %s", (_, paths) => {
  let open: OpenBook;
  beforeAll(async () => {
    open = await bookOf(paths);
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
    await CHECKS[name](typeof content === "string" ? bytes.toString("utf8") : new Uint8Array(bytes));
  });
});
