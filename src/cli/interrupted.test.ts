import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BIN, ENV, FIRST, SECOND, workplace } from "./samples.js";

const { root, clear, tollbook, running, write } = workplace();

beforeAll(() => {
  write("day1/first.json", JSON.stringify(FIRST));
  write("day2/second.json", JSON.stringify(SECOND));
});
afterAll(clear);

describe("outside the happy path", () => {
  test("a reader that goes away is no error", () => {
    const path = write(
      "long.jsonl",
      Array.from({ length: 3000 }, (_, index) => JSON.stringify({ ...FIRST, id: `x${index}` })).join("\n"),
    );
    const command = `"${process.execPath}" "${BIN}" extract "${path}" | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: root, encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n").at(-1)).toBe("0");
  });

  test("an output that cannot be written is named", ({ skip }) => {
    if (!existsSync("/dev/full")) skip("no /dev/full here");
    expect(tollbook(["read", "day1"]).code).toBe(0);
    const { stderr, status } = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" "${BIN}" claims > /dev/full`],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^output\/failed: /u);
  });

  test("a line that takes connections and says nothing is given up, and the command ends", async () => {
    const held: Socket[] = [];
    const server = createServer((socket) => void held.push(socket)).listen(0, "127.0.0.1");
    try {
      await once(server, "listening");
      const line = `nats://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
      const { code, err } = await running(["read", "day1", "--to", line]).ended;
      expect(err).toMatch(/^line\/unreachable: /u);
      expect(code).toBe(1);
      expect(held.length).toBeGreaterThan(0);
    } finally {
      for (const socket of held) socket.destroy();
      server.close();
    }
  });

  test("Ctrl-C ends a read with a good book and says what was read", async () => {
    const reports = Array.from({ length: 600 }, (_, index) =>
      JSON.stringify({ ...FIRST, id: `s${index}`, text: `${FIRST.text} Report ${index}.` }),
    );
    const path = write("stop.jsonl", reports.join("\n"));
    const child = spawn(process.execPath, [BIN, "read", path, "--book", "stop.db"], { cwd: root, env: ENV });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    await untilBook(join(root, "stop.db-wal"), 100_000);
    child.kill("SIGINT");
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Stopped\. What was read so far is in the book; the same command reads the rest\.$/mu,
    );
    const read = Number(/(\d+) reports? read, 0 already known, 0 failed/u.exec(out)?.[1]);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(600);
    expect(tollbook(["verify", "--book", "stop.db"]).code).toBe(0);
    appendFileSync(path, "\n");
    expect(tollbook(["read", path, "--book", "stop.db"]).out).toMatch(
      new RegExp(`${600 - read} reports? read, ${read} already known, 0 failed`, "u"),
    );
  });
});

/** Waits until a file has so many bytes: the reading has begun to write. */
async function untilBook(path: string, size: number): Promise<void> {
  while (!existsSync(path) || readFileSync(path).length < size)
    await new Promise((resolve) => setTimeout(resolve, 5));
}
