import { type Command, Option } from "commander";
import { plural } from "../../formats/index.js";
import type { LineAddress } from "../../line/index.js";
import { openEndpoint } from "../../observe/index.js";
import type { Context } from "../context.js";
import { tracesOf } from "../lines.js";
import { type Listen, metricsOption } from "../listen.js";
import { type BookOption, lineOption, numberOf, withBook } from "../options.js";
import { workerMeter } from "../working/measures.js";

const EXAMPLE = `
Examples:
  tollbook worker --from nats://queue.example/tollbook --book batken.db
  tollbook worker --from tls://queue.example --book batken.db --metrics 9484
  tollbook worker --from nats://127.0.0.1 --once        read what waits, and end`;

interface Options extends BookOption {
  readonly from: LineAddress;
  readonly tries: number;
  readonly once?: boolean;
  readonly again?: boolean;
  readonly metrics?: Listen;
}

/** `tollbook worker`: from a line into a book. */
export function worker(program: Command, context: Context): Command {
  const command = program
    .command("worker")
    .description(
      "take reports from a line, read them into the book, and have the line forget what the book has",
    )
    .addOption(lineOption("from", "the line to take reports from").makeOptionMandatory())
    .addOption(
      new Option("--tries <number>", "how often a report is tried before it is set aside")
        .argParser(numberOf("--tries", 1, 100))
        .default(5),
    )
    .option("--once", "end when nothing waits on the line any more")
    .option("--again", "first put back on the line what was set aside")
    .addOption(metricsOption())
    .addHelpText("after", EXAMPLE);
  withBook(command);
  return command.action((options: Options) => run(options, context));
}

async function run({ from, book, tries, once = false, again = false, metrics }: Options, context: Context) {
  const { terminal } = context;
  // most commands use no line: what it takes is loaded only here
  const { startWorker } = await import("../working/worker.js");
  const meter = workerMeter();
  const worker = startWorker({ from, book, tries, once, again, meter, traces: tracesOf(context) }, context);
  const ready = () => {
    const { state, says } = worker.standing();
    return { ok: state === "working", says };
  };
  const text = async () => {
    await worker.measure();
    return meter.text();
  };
  const endpoint = metrics === undefined ? null : await openEndpoint({ ...metrics, metrics: text, ready });
  if (endpoint !== null) terminal.err(`note: metrics at ${endpoint.address}metrics`);
  try {
    await worker.run();
  } finally {
    await endpoint?.close();
  }
  const { reports, known, setAside } = worker.standing();
  await terminal.out(`${plural(reports, "report")} read, ${known} already known, ${setAside} set aside.\n`);
}
