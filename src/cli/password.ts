import { TollbookError } from "../domain/error.js";
import type { Context } from "./context.js";

type Keyboard = AsyncIterable<Uint8Array> & {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
};

const [ENTER, NEWLINE, BACKSPACE, DELETE, INTERRUPT, END] = [13, 10, 8, 127, 3, 4];

/**
 * The first line of standard input; at a terminal it is asked for and not shown.
 *
 * @throws {TollbookError} `usage/wrong-call` where nothing comes.
 */
export async function readPassword({ stdin, terminal }: Context, command: string): Promise<string> {
  const keyboard = stdin as Keyboard;
  const hidden = keyboard.isTTY === true && keyboard.setRawMode !== undefined;
  if (hidden) {
    terminal.err("Password (not shown), then Enter:");
    keyboard.setRawMode?.(true);
  }
  const typed: number[] = [];
  try {
    reading: for await (const chunk of stdin)
      for (const byte of chunk) {
        if (byte === ENTER || byte === NEWLINE || (hidden && byte === END)) break reading;
        if (hidden && byte === INTERRUPT)
          throw new TollbookError("usage/wrong-call", { problem: "Stopped: no password was given", command });
        if (hidden && (byte === BACKSPACE || byte === DELETE)) removeLast(typed);
        else typed.push(byte);
      }
  } finally {
    if (hidden) keyboard.setRawMode?.(false);
  }
  const password = new TextDecoder().decode(Uint8Array.from(typed));
  if (password !== "") return password;
  const problem = "A password is read from standard input, and none came";
  throw new TollbookError("usage/wrong-call", { problem, command });
}

/** Of a character of several bytes all. */
function removeLast(typed: number[]): void {
  for (let byte = typed.pop(); byte !== undefined && (byte & 0xc0) === 0x80; ) byte = typed.pop();
}
