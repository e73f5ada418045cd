import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBook } from "../open.js";
import { incomings, now, temporaryFolder } from "../samples.js";

/** As another process runs it: the built library. */
const LIBRARY = new URL("../../../dist/index.js", import.meta.url).href;

/** Corrects one claim after another, signs now and then, and tells of each decision that is safe. */
const DECIDER = `
  const { writeSync } = await import("node:fs");
  const { openBook } = await import(${JSON.stringify(LIBRARY)});
  const book = await openBook(process.argv[1], { now: () => "2026-01-02T03:04:05Z", actor: String(process.pid) });
  const claims = await book.claims();
  const [episode] = await book.episodes();
  for (let turn = 0; ; turn += 1) {
    const { id } = claims[turn % claims.length];
    const [{ id: made }] = await book.decide([{ ruling: { kind: "correct", claim: id, fields: { min: turn, max: null } } }]);
    writeSync(1, made + "\\n");
    if (turn % 5 === 0) writeSync(1, (await book.sign({ episode: episode.id, name: "A" })).id + "\\n");
  }
`;

test("killed in the middle of deciding and signing, the book verifies and keeps what was told", async () => {
  const folder = temporaryFolder();
  const path = join(folder.path, "book.db");
  const made = await openBook(path, { now, create: true });
  await made.addMany(incomings(6));
  await made.close();
  const told: string[] = [];
  for (const after of [1, 4, 7, 13]) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", DECIDER, path]);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      output += part;
      if (output.split("\n").length > after) child.kill("SIGKILL");
    });
    const code = await new Promise((resolve) => child.on("close", (_, signal) => resolve(signal)));
    expect(code).toBe("SIGKILL");
    told.push(...output.slice(0, output.lastIndexOf("\n")).split("\n"));
    const book = await openBook(path, { now });
    expect((await book.verify()).problems).toEqual([]);
    const kept = new Set([
      ...(await book.decisions({ limit: 10_000 })).map(({ id }) => id),
      ...(await book.signatures()).map(({ id }) => id),
    ]);
    expect(told.filter((id) => !kept.has(id))).toEqual([]);
    await book.close();
  }
  folder.clear();
});
