import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The command line as people run it: what its tests share. */

export const BIN = fileURLToPath(new URL("../../bin/tollbook.js", import.meta.url));
export const ENV = { ...process.env, COLUMNS: "80" };

/** A folder of its own to run in; `clear` takes it away. */
export function workplace() {
  const root = mkdtempSync(join(tmpdir(), "tollbook-cli-"));
  return {
    root,
    clear: () => rmSync(root, { recursive: true, force: true }),
    tollbook(
      args: readonly string[],
      more: { input?: string | Buffer; cwd?: string; env?: NodeJS.ProcessEnv } = {},
    ) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
        cwd: root,
        env: ENV,
        encoding: "utf8",
        maxBuffer: 1 << 28,
        ...more,
      });
      return { code: status, out: stdout, err: stderr };
    },
    /** The same without blocking: for a test that serves what the command fetches. */
    running(args: readonly string[]) {
      const child = spawn(process.execPath, [BIN, ...args], { cwd: root, env: ENV });
      return { child, ended: endOf(child) };
    },
    write(name: string, content: string | Uint8Array): string {
      const path = join(root, name);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
  };
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function endOf(child: ChildProcess): Promise<Ended> {
  let [out, err] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (part: string) => (out += part));
  child.stderr?.setEncoding("utf8").on("data", (part: string) => (err += part));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

export const FIRST = {
  id: "first",
  published: "2022-09-16",
  publisher: "The Daily",
  language: "en",
  title: "Clashes kill 24",
  text: "At least 24 people have been killed on the Kyrgyz side, the Kyrgyz Health Ministry said on Friday. Kyrgyzstan said 87 people were wounded.",
};
export const SECOND = {
  id: "second",
  published: "2022-09-18",
  publisher: "The Herald",
  language: "en",
  title: "Border clashes: what is known",
  text: "The clashes are over. The Kyrgyz Health Ministry said on Sunday that 46 people have been killed on the Kyrgyz side.",
};
