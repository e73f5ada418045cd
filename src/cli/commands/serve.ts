import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { openBook, shownName } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import type { Context } from "../context.js";
import { type FetchOptions, fetcherFor, withFetching } from "../fetching.js";
import { type BookOption, withBook } from "../options.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { versionOf } from "../version.js";

const EXAMPLE = `
Examples:
  tollbook serve                      the desk over tollbook.db, on this machine alone
  tollbook serve --book batken.db --port 9000`;

const PORT = 8484;
const LOOPBACK = "127.0.0.1";

interface Options extends BookOption, FetchOptions {
  readonly host: string;
  readonly port: number;
}

/** `tollbook serve`: the HTTP API and the desk. */
export function serve(program: Command, context: Context): Command {
  const command = program
    .command("serve")
    .description("open the desk and the HTTP API over a book, until Ctrl-C")
    .option("--port <number>", "the port to listen on; 0 for any that is free", portOf, PORT)
    .option("--host <address>", "the address to listen on", LOOPBACK)
    .addHelpText("after", EXAMPLE);
  withFetching(withBook(command));
  return command.action((options: Options) => run(options, context));
}

function portOf(value: string): number {
  const port = /^\d{1,5}$/u.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new TollbookError("usage/bad-option", {
    option: "--port",
    value,
    expected: "a number from 0 to 65535",
  });
}

async function run(options: Options, context: Context): Promise<void> {
  const { book: path, host, port } = options;
  const { terminal, now, stop } = context;
  // most commands never serve: what it takes is loaded only here
  const { deskFiles, isLoopback, serve: start } = await import("../../api/index.js");
  const open = () => openBook(path, { now, create: true });
  const book = await open();
  try {
    const server = await start({
      ...{ book, openAgain: open, now, host, port, loopback: isLoopback(host) },
      version: versionOf(),
      fetcher: () => fetcherFor(options, context),
      files: deskFiles(fileURLToPath(new URL("dist/web/", PACKAGE_ROOT))),
    });
    await terminal.out(
      `The desk over ${shownName(path)}: ${server.address}\nThe API: ${server.address}api/reference\n`,
    );
    terminal.err("Ctrl-C stops it.");
    await stopped(stop);
    await server.close();
  } finally {
    await book.close();
  }
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });
}
