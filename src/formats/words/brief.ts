import { CATEGORIES, CATEGORY_NAMES, type Category } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import { countText } from "./count.js";
import { asOfText, dayText, stretchText, withDays, yearOf } from "./day.js";
import { type FigureWords, plainFigureWords } from "./figure.js";
import { byId } from "./looked-up.js";
import { capital, plural, sideText, sourceText } from "./names.js";
import { checkSentence, withheldSentence } from "./sentences.js";
import { webAddress } from "./web-address.js";

/** A claim's words, and where they stand. */
export interface Quoted {
  readonly id: string;
  readonly quote: string;
  readonly count: string;
  readonly who: string;
  readonly asOf: string;
  /** "The Daily, 18 Sep 2022": who put it out and when. */
  readonly outlet: string;
  readonly title: string;
  readonly language: string | null;
  /** Only of the web; null for all else. */
  readonly url: string | null;
}

export interface BriefFigure {
  readonly figure: Figure;
  readonly words: FigureWords;
  readonly used: readonly Quoted[];
  readonly ignored: readonly (Quoted & { readonly reason: string })[];
}

/** A sentence, and the claims it rests on. */
export interface Remark {
  readonly sentence: string;
  readonly claims: readonly string[];
}

/** An episode as a brief tells it: nothing that the ledger does not hold. */
export interface Brief {
  readonly episode: EpisodeLedger;
  readonly facts: readonly string[];
  /** One paragraph of plain English. */
  readonly summary: string;
  readonly sections: readonly {
    readonly category: Category;
    readonly title: string;
    readonly figures: readonly BriefFigure[];
  }[];
  readonly withheld: readonly Remark[];
  readonly failing: readonly Remark[];
  readonly holding: readonly Remark[];
  readonly background: readonly Remark[];
}

/** What a brief of an episode says, without a format. */
export function briefOf(
  episode: EpisodeLedger,
  { claims, reports }: { readonly claims: readonly Claim[]; readonly reports: readonly ReportHead[] },
): Brief {
  const own = byId(claims);
  const heads = byId(reports);
  const year = yearOf(episode.start, episode.end);
  const quoted = (id: string): readonly Quoted[] => {
    const claim = own.get(id);
    return claim === undefined ? [] : [quotedOf(claim, heads.get(claim.report))];
  };
  const told = episode.figures.map((figure) => ({
    figure,
    words: plainFigureWords(figure, { claims: own, year }),
    used: figure.used.flatMap(quoted),
    ignored: figure.ignored.flatMap(({ claim, reason }) =>
      quoted(claim).map((each) => ({ ...each, reason: withDays(reason, year) })),
    ),
  }));
  const sections = CATEGORY_NAMES.flatMap((category) => {
    const figures = told.filter(({ figure }) => figure.category === category);
    return figures.length === 0 ? [] : [{ category, title: capital(CATEGORIES[category].label), figures }];
  });
  const checks = episode.checks.map((check) => ({
    holds: check.holds,
    remark: { sentence: checkSentence(check, year), claims: check.claims },
  }));
  const facts = factsOf(episode, heads);
  const withheld = episode.withheld.map((row) => ({
    sentence: withheldSentence(row, year),
    claims: row.claims,
  }));
  return {
    episode,
    facts,
    summary: summaryOf(episode, facts, sections, withheld),
    sections,
    withheld,
    failing: checks.filter(({ holds }) => !holds).map(({ remark }) => remark),
    holding: checks.filter(({ holds }) => holds).map(({ remark }) => remark),
    background: episode.background.map((row) => ({
      sentence: `${dayText(row.when)}: ${countText(row)} ${CATEGORIES[row.category].label}, ${sideText(row.side)}.`,
      claims: row.claims,
    })),
  };
}

function factsOf(episode: EpisodeLedger, heads: ReadonlyMap<string, ReportHead>): readonly string[] {
  const undated = episode.reports.filter((id) => heads.get(id)?.published === null).length;
  const policies = [...new Set(episode.figures.map(({ policy }) => policy))];
  return [
    stretchText(episode.start, episode.end),
    plural(episode.reports.length, "report") + (undated > 0 ? ` (${undated} undated)` : ""),
    ...(policies.length === 0 ? [] : [`policy ${policies.join(", ")}`]),
  ];
}

function summaryOf(
  { name }: EpisodeLedger,
  facts: Brief["facts"],
  sections: Brief["sections"],
  withheld: readonly Remark[],
): string {
  const lists = sections.map(({ title, figures }) => `${title}: ${figures.map(figureSaid).join("; ")}.`);
  const figures = lists.length === 0 ? ["No figure is held."] : lists;
  return [`${name} (${facts.join(", ")}).`, ...figures, ...withheld.map(({ sentence }) => sentence)].join(
    " ",
  );
}

function figureSaid({ words: { side, best, range, asOf, source } }: BriefFigure): string {
  const said = [source, asOfText(asOf), range === "" ? "" : `range ${range}`];
  const known = said.filter((part) => part !== "").join(", ");
  return `${side} ${best}${known === "" ? "" : ` (${known})`}`;
}

function quotedOf(claim: Claim, head: ReportHead | undefined): Quoted {
  return {
    id: claim.id,
    quote: oneLine(claim.quote),
    count: countText(claim),
    who: sourceText(claim.source) + (claim.via === null ? "" : ` via ${claim.via}`),
    asOf: dayText(claim.asOf),
    outlet: `${head?.publisher ?? "publisher not known"}, ${dayText(head?.published ?? null)}`,
    title: oneLine(head?.title ?? ""),
    language: head?.language ?? null,
    url: webAddress(head?.url ?? null),
  };
}

/** Words on one line: a quote may run over two of the report's. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}
