import { type Command, Option } from "commander";
import { type Book, openBook } from "../../book/index.js";
import { TollbookError } from "../../domain/error.js";
import { isWebAddress, readSourceList } from "../../ingest/index.js";
import type { LineAddress } from "../../line/index.js";
import type { Context } from "../context.js";
import { agentFor, type FetchOptions, fetcherFor, withFetching } from "../fetching.js";
import { type BookOption, eitherOr, type JsonOption, lineOption, withBook, withJson } from "../options.js";
import { tellFailure } from "../reading.js";
import { openBoard, timeText } from "../watching/status.js";
import { passingOn, type Taker, takingIn } from "../watching/taking.js";
import { watchSources } from "../watching/watching.js";
import { postNotices } from "../watching/webhook.js";

const EXAMPLE = `
Examples:
  tollbook watch https://news.example/world.rss --every 10m
  tollbook watch feeds.opml --once
  tollbook watch feeds.opml --to nats://queue.example/tollbook --book seen.db
  tollbook watch https://agency.example/live --webhook https://desk.example/hook`;

interface Options extends BookOption, JsonOption, FetchOptions {
  readonly every: number;
  readonly once?: boolean;
  readonly webhook?: string;
  readonly to?: LineAddress;
}

/** `tollbook watch`: reads what feeds and pages newly hold, and tells what changed. */
export function watch(program: Command, context: Context): Command {
  const command = program
    .command("watch")
    .description("look at feeds and pages again and again, read what is new, tell what changed in the ledger")
    .argument(
      "<source...>",
      "addresses of feeds (RSS, Atom, JSON Feed, sitemaps) or pages, or lists of feeds (OPML)",
    )
    .addOption(
      new Option("--every <time>", "between two looks at a source: 90s, 10m, 2h")
        .argParser(everyOf)
        .default(600, "10m"),
    )
    .option("--once", "look at each source once, and end")
    .option("--webhook <address>", "post what changed there, as JSON", webhookOf)
    .addOption(
      lineOption(
        "to",
        "put what is new on this line, for workers to read; the book holds what was seen, and no reports",
      ),
    )
    .addHelpText("after", EXAMPLE);
  withBook(withJson(withFetching(command), "one JSON object a line instead of text"));
  return command.action((sources: readonly string[], options: Options) =>
    watchAll(sources, options, context),
  );
}

async function watchAll(named: readonly string[], options: Options, context: Context): Promise<void> {
  const { terminal, now, stop, end } = context;
  const once = options.once === true;
  const webhook = options.webhook ?? null;
  if (options.to !== undefined && webhook !== null) throw eitherOr("--to", "--webhook");
  const sources = await sourcesOf(named);
  const book = await openBook(options.book, { now, create: true });
  const fetcher = await fetcherFor(options, context);
  const board = openBoard(sources.length, context);
  let taker: Taker | null = null;
  try {
    const opened = await (options.to === undefined
      ? takingIn({ book, now, terminal, json: options.json === true, webhook })
      : passingOn(options.to, options.json === true, context));
    taker = opened;
    const post = postingTo(webhook, book, agentFor(options, context), context);
    await post();
    await watchSources({
      ...{ sources, once, teller: opened, afterTelling: post },
      eyes: {
        ...{ watchlist: book.watchlist, fetcher, now, stop, every: options.every, onFetch: board.fetching },
        async take(arrival) {
          if (await opened.take(arrival)) board.read();
        },
        onLeft(failure, again) {
          tellFailure(failure, terminal);
          if (again && !once) terminal.err(`note: ${failure.origin}: it is tried again later.`);
          if (once) end(1);
        },
        async onSome() {
          await opened.tell();
          await post();
        },
      },
      onSource(source, failure, pause) {
        if (failure !== null) tellFailure(failure, terminal);
        if (failure !== null && once) end(1);
        if (failure !== null && !once)
          terminal.err(`note: ${source}: the next look is in ${timeText(pause * 1000)}.`);
        if (failure === null && board.isFailing(source)) terminal.err(`note: ${source}: well again.`);
        board.looked(source, failure, pause);
      },
    });
    if (stop.aborted)
      terminal.err(`Stopped. What was read is ${opened.where}; the same command goes on from there.`);
  } finally {
    board.close();
    await taker?.close();
    await fetcher.close();
    await book.close();
  }
}

/** The sources named: addresses as they are, and those that the lists in files name. */
async function sourcesOf(named: readonly string[]): Promise<readonly string[]> {
  const sources: string[] = [];
  for (const source of named) {
    if (isWebAddress(source)) {
      sources.push(source);
      continue;
    }
    const list = await readSourceList(source);
    if ("error" in list) throw list.error;
    if (list.kind !== "sources" || list.sources.length === 0)
      throw new TollbookError("watch/nothing", { source });
    sources.push(...list.sources);
  }
  return sources;
}

/** Posts what is to be posted; a receiver that fails is told of once, until it takes something again. */
function postingTo(
  webhook: string | null,
  book: Book,
  agent: string,
  { terminal, stop }: Context,
): () => Promise<void> {
  let failing = false;
  return async () => {
    if (webhook === null || stop.aborted) return;
    try {
      await postNotices(webhook, book, agent, stop);
      failing = false;
    } catch (error) {
      if (!(error instanceof TollbookError) || error.code !== "webhook/failed") throw error;
      if (!failing && !stop.aborted) terminal.err(`${error.code}: ${error.message}`);
      failing = true;
    }
  };
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function everyOf(value: string): number {
  const match = /^(\d{1,6})([smhd])$/u.exec(value.trim());
  const seconds = Number(match?.[1]) * (UNITS[match?.[2] ?? ""] ?? Number.NaN);
  if (seconds >= 1 && seconds <= 7 * 86_400) return seconds;
  const expected = "a time from 1s to 7d, such as 90s, 10m or 2h";
  throw new TollbookError("usage/bad-option", { option: "--every", value, expected });
}

function webhookOf(value: string): string {
  if (isWebAddress(value) && URL.canParse(value)) return value;
  const expected = "an address such as https://desk.example/hook";
  throw new TollbookError("usage/bad-option", { option: "--webhook", value, expected });
}
