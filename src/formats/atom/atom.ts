import { CATEGORIES } from "../../domain/category.js";
import { sha256Hex } from "../../domain/id.js";
import type { EpisodeHistory, Figure, HistoryDay, Statement } from "../../domain/ledger.js";
import type { Format, Shown } from "../format.js";
import { countText } from "../words/count.js";
import { asOfText, dayText } from "../words/day.js";
import { plural, sideText, sourceText, whoseText } from "../words/names.js";
import { xmlText } from "../words/xml.js";

/**
 * What changed in an episode, day by day, as an Atom feed (RFC 4287): an entry for each day on which something new could be
 * known, the newest first. An entry keeps its id whatever is read later; where a report is read late, its entry is
 * updated at the time it was read.
 */
export const atom: Format = {
  title: "what changed in an episode, day by day, as an Atom feed",
  type: "application/atom+xml",
  ending: "atom",
  needs: ["histories"],
  write: (shown) => {
    const entries = shown.histories
      .flatMap((history) => history.days.map((day) => entryOf(day, history)))
      .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.id < b.id ? -1 : 1));
    const updated = entries.map((entry) => entry.updated).sort();
    const [first] = shown.histories;
    const title =
      shown.histories.length === 1 && first !== undefined
        ? first.name
        : plural(shown.histories.length, "episode");
    return [
      `<?xml version="1.0" encoding="utf-8"?>`,
      `<feed xmlns="http://www.w3.org/2005/Atom">`,
      `<id>${lastingId("feed", first?.id ?? null, first?.policy ?? null)}</id>`,
      `<title>${xmlText(title)}: changes</title>`,
      `<updated>${updated.at(-1) ?? NEVER}</updated>`,
      `<author><name>tollbook</name></author>`,
      ...linkTo(shown),
      ...entries.map(({ xml }) => xml),
      "</feed>\n",
    ].join("\n");
  },
};

/** When nothing has a day. */
const NEVER = "1970-01-01T00:00:00Z";

function linkTo({ address }: Shown): readonly string[] {
  return address === null
    ? []
    : [`<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`];
}

interface Entry {
  readonly id: string;
  /** What is known without a date comes last, and so is the newest. */
  readonly day: string;
  readonly updated: string;
  readonly xml: string;
}

function entryOf({ day, statements, figures }: HistoryDay, history: EpisodeHistory): Entry {
  const id = lastingId("day", history.id, history.policy, day);
  const updated = updatedAt(day, statements, history);
  const lines = [
    ...figures.map((figure) => `<li>${xmlText(figureSaid(figure))} <code>${xmlText(figure.id)}</code></li>`),
    ...statements.map(
      (each) =>
        `<li>${xmlText(statementSaid(each))} ${each.claims.map((claim) => `<code>${xmlText(claim)}</code>`).join(" ")}</li>`,
    ),
  ];
  const html = `<ul>${lines.join("")}</ul>`;
  const when = day === null ? "Reports without a date" : dayText(day);
  return {
    id,
    updated,
    day: day ?? "undated",
    xml: [
      "<entry>",
      `<id>${id}</id>`,
      `<title>${xmlText(`${when}: ${headlineOf(figures, statements)}`)}</title>`,
      `<updated>${updated}</updated>`,
      ...(day === null ? [] : [`<published>${day.slice(0, 10)}T00:00:00Z</published>`]),
      `<category term="${xmlText(history.id)}" label="${xmlText(history.name)}"/>`,
      `<content type="html">${xmlText(html)}</content>`,
      "</entry>",
    ].join("\n"),
  };
}

/** The day itself; of a day of which a report was read late, when it was. */
function updatedAt(
  day: string | null,
  statements: readonly Statement[],
  { days, end }: EpisodeHistory,
): string {
  const last = days.at(-1)?.day ?? days.at(-2)?.day ?? end;
  const own = day ?? last;
  const times = [
    ...(own === null ? [] : [`${own.slice(0, 10)}T00:00:00Z`]),
    ...statements.flatMap(({ readLate }) => (readLate === null ? [] : [timeOf(readLate)])),
  ];
  return times.sort().at(-1) ?? NEVER;
}

function timeOf(iso: string): string {
  const time = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(time) ? NEVER : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

function headlineOf(figures: readonly Figure[], statements: readonly Statement[]): string {
  const all = figures.filter(({ side, kind }) => side === "all" && kind === "any");
  const told = (all.length > 0 ? all : figures).slice(0, 3).map((figure) => figureSaid(figure));
  return told.length > 0 ? told.join("; ") : plural(statements.length, "new statement");
}

function figureSaid(figure: Figure): string {
  const { category, speaker, low, best, high, approx } = figure;
  const number = countText({ min: low, max: high, approx });
  const said =
    best === null || low === high ? number : `${countText({ min: best, max: best, approx })} (${number})`;
  return `${CATEGORIES[category].label}, ${whoseText(figure)}${speaker === null ? "" : `, by ${speaker}`}: ${said}`;
}

function statementSaid(statement: Statement): string {
  const { category, side, source, asOf, before } = statement;
  const was = before === null ? "" : `, before ${countText(before)}`;
  return `${sourceText(source)}: ${countText(statement)} ${CATEGORIES[category].label}, ${sideText(side)}, ${asOfText(dayText(asOf))}${was}`;
}

/** A UUID (RFC 9562, version 8) made from content: the same for the same parts, wherever the feed is made. */
function lastingId(...parts: readonly unknown[]): string {
  const hex = sha256Hex(JSON.stringify(["tollbook atom", ...parts]));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
