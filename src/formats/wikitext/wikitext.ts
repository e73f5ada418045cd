import { CATEGORIES } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { asOfText, stretchText } from "../words/day.js";
import { figureWords, tellingReports } from "../words/figure.js";
import { byId } from "../words/looked-up.js";

/** The casualties of a military conflict's infobox in wikitext, a reference for every report that gives the figure. */
export const wikitext: Format = {
  title: "an infobox's casualties in wikitext, with references",
  type: "text/plain",
  ending: "wiki",
  write: (shown) => shown.ledger.episodes.map((episode) => infobox(episode, shown)).join("\n") || "\n",
};

interface Citing {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly heads: ReadonlyMap<string, ReportHead>;
  /** Claims that have been cited in full. */
  readonly cited: Set<string>;
}

function infobox(episode: EpisodeLedger, { claims, reports }: Shown): string {
  const citing: Citing = {
    claims: byId(claims),
    heads: byId(reports),
    cited: new Set(),
  };
  const [a, b] = episode.sides;
  const of = (isOurs: (side: string | null) => boolean) =>
    episode.figures.filter(({ side }) => isOurs(side)).map((figure) => figureText(figure, citing));
  const sides = [of((side) => side !== null && side === a), of((side) => side !== null && side === b)];
  const others = of((side) => side === null || (side !== a && side !== b));
  const fields = [
    ["conflict", escaped(episode.name)],
    ["date", escaped(stretchText(episode.start, episode.end))],
    ["combatant1", escaped(a ?? "")],
    ["combatant2", escaped(b ?? "")],
    ["casualties1", sides[0]?.join("<br>") ?? ""],
    ["casualties2", sides[1]?.join("<br>") ?? ""],
    ["casualties3", others.join("<br>")],
  ];
  const lines = fields.flatMap(([name, value]) => (value === "" ? [] : [`| ${name} = ${value}`]));
  return `{{Infobox military conflict\n${lines.join("\n")}\n}}\n`;
}

/** "3 civilians killed" */
const KINDS = {
  any: "",
  civilian: " civilians",
  military: " military personnel",
  police: " police",
  mixed: " civilians and military",
  unknown: " of no stated kind",
} as const satisfies Record<Figure["kind"], string>;

/** "59 killed<!-- f_… --><ref …>": a side of its own is named where the field does not. */
function figureText(figure: Figure, citing: Citing): string {
  const words = figureWords(figure, { claims: citing.claims, year: undefined });
  const range = words.range === "" ? "" : ` (${words.range})`;
  const kind = KINDS[figure.kind];
  const day = words.asOf === "" ? "" : `, ${asOfText(words.asOf)}`;
  const said = `${words.best}${range}${kind} ${CATEGORIES[figure.category].label}${day}`;
  const whose = figure.side === "all" ? "All sides: " : "";
  const refs = tellingReports(figure, citing.claims).map((claim) => reference(claim, citing));
  return `${whose}${escaped(said)}<!-- ${figure.id} -->${[...new Set(refs)].join("")}`;
}

/** A claim in full the first time, by its name after. */
function reference(claim: Claim, { heads, cited }: Citing): string {
  const name = `name="${claim.id}"`;
  if (cited.has(claim.id)) return `<ref ${name} />`;
  cited.add(claim.id);
  const head = heads.get(claim.report);
  const fields = [
    ["title", escaped(head?.title ?? "")],
    ["url", webAddress(head?.url ?? null)],
    ["work", escaped(head?.publisher ?? "")],
    ["date", /^\d{4}(?:-\d{2}-\d{2})?/u.exec(head?.published ?? "")?.[0] ?? ""],
    ["language", head?.language === null || head?.language === "en" ? "" : escaped(head?.language ?? "")],
    ["quote", escaped(claim.quote)],
  ];
  const given = fields.flatMap(([field, value]) => (value === "" ? [] : [` |${field}=${value}`]));
  return `<ref ${name}>{{cite news${given.join("")}}}</ref>`;
}

/** An address of the web with nothing in it that wikitext reads; empty for all else. */
function webAddress(url: string | null): string {
  if (url === null || !/^https?:\/\/[^\s]+$/iu.test(url)) return "";
  return url.replace(/["'<>[\]{|}]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Words that wikitext shows as they are: no link, template, tag, signature or bold. */
function escaped(words: string): string {
  return oneLine(words).replace(/[&<>[\]{|}'~_]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
