import { isIP } from "node:net";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { type Desk, openBook, shownName } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import { type EndpointOptions, type Meter, openEndpoint, openMeter } from "../../observe/index.js";
import type { Context } from "../context.js";
import { type FetchOptions, fetcherFor, withFetching } from "../fetching.js";
import { type Listen, metricsOption } from "../listen.js";
import { type BookOption, numberOf, withBook } from "../options.js";
import { PACKAGE_ROOT } from "../package-root.js";
import { versionOf } from "../version.js";

const EXAMPLE = `
Examples:
  tollbook serve                      the desk over tollbook.db, on this machine alone
  tollbook serve --book batken.db --port 9000`;

const PORT = 8484;
const LOOPBACK = "127.0.0.1";

const MEASURES = {
  tollbook_requests_total: { kind: "counter", help: "Requests answered, by method, route and status." },
  tollbook_request_seconds: { kind: "histogram", help: "From a request to its answer, by method." },
  tollbook_book_up: { kind: "gauge", help: "1 while the book answers." },
  tollbook_book_revision: {
    kind: "gauge",
    help: "The last line of the log that changed what the book says.",
  },
} as const;

interface Options extends BookOption, FetchOptions {
  readonly metrics?: Listen;
  readonly host: string;
  readonly port: number;
  readonly trustProxy?: readonly string[];
}

/** `tollbook serve`: the HTTP API and the desk. */
export function serve(program: Command, context: Context): Command {
  const command = program
    .command("serve")
    .description("open the desk and the HTTP API over a book, until Ctrl-C")
    .option(
      "--port <number>",
      "the port to listen on; 0 for any that is free",
      numberOf("--port", 0, 65_535),
      PORT,
    )
    .option("--host <address>", "the address to listen on", LOOPBACK)
    .option(
      "--trust-proxy <address>",
      "a proxy's address or network, believed when it says for whom it asks; may be given again",
      (value: string, before: readonly string[] = []) => [...before, proxyOf(value)],
    )
    .addHelpText("after", EXAMPLE);
  withFetching(withBook(command)).addOption(metricsOption());
  return command.action((options: Options) => run(options, context));
}

function proxyOf(value: string): string {
  const [address = "", bits, more] = value.split("/");
  const most = isIP(address) === 4 ? 32 : 128;
  const isNetwork = bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= most);
  if (isIP(address) !== 0 && isNetwork && more === undefined) return value;
  throw new TollbookError("usage/bad-option", {
    option: "--trust-proxy",
    value,
    expected: "an address or a network, such as 10.0.0.5 or 10.0.0.0/8",
  });
}

async function run(options: Options, context: Context): Promise<void> {
  const { book: path, host, port, trustProxy = [] } = options;
  const { terminal, now, stop } = context;
  // most commands never serve: what it takes is loaded only here
  const { deskFiles, isLoopback, serve: start } = await import("../../api/index.js");
  const open = () => openBook(path, { now, create: true });
  const book = await open();
  const meter = openMeter(MEASURES);
  const endpoint =
    options.metrics === undefined
      ? null
      : await openEndpoint({ ...options.metrics, ...tellingOf(book, meter) });
  try {
    const server = await start({
      onAnswer({ method, route, status, seconds }) {
        meter.add("tollbook_requests_total", 1, { method, route, status: String(status) });
        meter.took("tollbook_request_seconds", seconds, { method });
      },
      ...{ book, openAgain: open, now, host, port, trustProxy, loopback: isLoopback(host) },
      version: versionOf(),
      fetcher: () => fetcherFor(options, context),
      files: deskFiles(fileURLToPath(new URL("dist/web/", PACKAGE_ROOT))),
    });
    await terminal.out(
      `The desk over ${shownName(path)}: ${server.address}\nThe API: ${server.address}api/reference\n`,
    );
    if (endpoint !== null) terminal.err(`note: metrics at ${endpoint.address}metrics`);
    terminal.err("Ctrl-C stops it.");
    const warming = setTimeout(() => warm(book), WARM_AFTER_MS);
    await stopped(stop);
    clearTimeout(warming);
    await server.close();
  } finally {
    await endpoint?.close();
    await book.close();
  }
}

/** What is told of a server: asking the book is how it is known that it answers. */
function tellingOf(book: Desk, meter: Meter<typeof MEASURES>): Pick<EndpointOptions, "metrics" | "ready"> {
  const ask = async () => {
    const revision = await book.revision().catch(() => null);
    meter.set("tollbook_book_up", revision === null ? 0 : 1);
    if (revision !== null) meter.set("tollbook_book_revision", revision);
    return revision !== null;
  };
  return {
    async metrics() {
      await ask();
      return meter.text();
    },
    async ready() {
      const ok = await ask();
      return { ok, says: ok ? "The book answers." : "The book does not answer." };
    },
  };
}

/** Once those who wait for the first page have it, the book gets ready for what comes in. */
const WARM_AFTER_MS = 5_000;

function warm(book: Desk): void {
  // what stands in its way is told to whoever asks for the same
  if (!book.readOnly) book.warm().catch(() => {});
}

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve();
    else stop.addEventListener("abort", () => resolve(), { once: true });
  });
}
