import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { openTerminal } from "./terminal.js";

const PLAIN = { width: 80, colour: false, progress: false };

function terminalOn({ isTTY, progress = false }: { isTTY: boolean; progress?: boolean }) {
  const [stdout, stderr] = [Object.assign(new PassThrough(), { isTTY }), new PassThrough()];
  const textOf = (stream: PassThrough) => String(stream.read() ?? "");
  return {
    terminal: openTerminal(stdout, stderr, { ...PLAIN, progress }),
    out: () => textOf(stdout),
    err: () => textOf(stderr),
  };
}

describe("what others wrote gives the terminal no commands", () => {
  test("an error is one line, whatever a file is called", () => {
    const { terminal, err } = terminalOn({ isTTY: false });
    terminal.err("input/empty: a\u001b[31m\u009b2J\nb.txt holds no text.");
    expect(err()).toBe("input/empty: a\ufffd[31m\ufffd2J b.txt holds no text.\n");
  });

  test("nor does progress", () => {
    const { terminal, err } = terminalOn({ isTTY: true, progress: true });
    terminal.passing("reading a\u001b]0;title\u0007.txt");
    expect(err()).toBe("\r\u001b[Kreading a\ufffd]0;title\ufffd.txt");
  });

  test("on a screen our colours stay and other commands do not", async () => {
    const { terminal, out } = terminalOn({ isTTY: true });
    await terminal.out("\u001b[1mKilled\u001b[22m\u001b[2J 24\r25\u0007\ta,b\r\n");
    expect(out()).toBe("\u001b[1mKilled\u001b[22m\ufffd[2J 24\ufffd25\ufffd\ta,b\r\n");
  });

  test("a file or a pipe gets the text as it is", async () => {
    const { terminal, out } = terminalOn({ isTTY: false });
    await terminal.out("24\u001b[2J\r25\n");
    expect(out()).toBe("24\u001b[2J\r25\n");
  });
});
