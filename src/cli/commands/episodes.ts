import type { Command } from "commander";
import type { EpisodeHead } from "../../book/index.js";
import { CATEGORIES } from "../../domain/category.js";
import type { Figure } from "../../domain/ledger.js";
import { countText, dayText, painter, plural, sideText, wrap } from "../../formats/index.js";
import type { Context } from "../context.js";
import { type BookOption, type JsonOption, withBook, withJson } from "../options.js";
import type { Terminal } from "../terminal.js";
import { withOpenBook } from "../with-book.js";

const EXAMPLE = `
Example:
  tollbook episodes --json`;

/** `tollbook episodes`: the stretches of violence that the book's reports are about. */
export function episodes(program: Command, context: Context): Command {
  const command = program
    .command("episodes")
    .description("list the episodes: name, sides, places, days, reports and toll")
    .addHelpText("after", EXAMPLE);
  withBook(withJson(command, "as JSON, with the ids of the reports"));
  return command.action(({ book: path, json }: BookOption & JsonOption) =>
    withOpenBook(path, context, async (book) => {
      const found = await book.episodes();
      const { terminal } = context;
      if (json === true) await terminal.out(`${JSON.stringify({ episodes: found }, null, 2)}\n`);
      else if (found.length === 0)
        await terminal.out("No episode: none of the reports looked at tells of anybody harmed.\n");
      else await terminal.out(found.map((episode) => episodeText(episode, terminal)).join("\n"));
    }),
  );
}

function episodeText(episode: EpisodeHead, { width, colour }: Terminal): string {
  const paint = painter(colour);
  const { id, name, sides, places, start, end, reports, toll } = episode;
  const lines = [
    `sides: ${sides.join(", ") || "none named"}`,
    `places: ${places.join(", ") || "none named"}`,
    `days: ${start === null ? "undated" : `${dayText(start)} to ${dayText(end)}`}; ${plural(reports.length, "report")}`,
    ...toll.map(tollText),
  ];
  const wrapped = lines.flatMap((line) =>
    wrap(line, width - 4).map((part, index) => (index === 0 ? `  ${part}` : `    ${part}`)),
  );
  return `${paint("bold", name)}  ${paint("dim", id)}\n${wrapped.join("\n")}\n`;
}

function tollText({ category, side, kind, low, best, high, approx }: Figure): string {
  const count =
    best === null
      ? { min: low, max: high, approx }
      : { min: best, max: high === null && low === best ? null : best, approx };
  return `${CATEGORIES[category].label}: ${countText(count)} (${sideText(side)}${kind === "any" ? "" : `, ${kind}`})`;
}
