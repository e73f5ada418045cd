import type { Category } from "../../domain/category.js";
import type { Claim } from "../../domain/claim.js";
import type { EpisodeLedger, Figure } from "../../domain/ledger.js";
import type { ReportHead } from "../../domain/report.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { tellingReports } from "../words/figure.js";
import { byId } from "../words/looked-up.js";

/** Wikidata's properties: number of deaths, of injured, of missing. */
const PROPERTIES: Readonly<Partial<Record<Category, string>>> = {
  killed: "P1120",
  wounded: "P1339",
  missing: "P1446",
};

/** The item is not the book's to know: Q0 does not exist and is put right by whoever knows. */
const ITEM = "Q0";

/**
 * Statements for Wikidata (QuickStatements, version 1): the figure of all sides of each category that has a property, with
 * its bounds, the day it holds for and a reference for each report that gives it. A figure that no report gives as it
 * is, or whose bounds are open, makes no statement.
 */
export const quickstatements: Format = {
  title: "statements for Wikidata, as QuickStatements",
  type: "text/plain",
  ending: "txt",
  write: (shown) => `${shown.ledger.episodes.flatMap((episode) => statements(episode, shown)).join("\n")}\n`,
};

function statements({ figures }: EpisodeLedger, { claims, reports }: Shown): readonly string[] {
  const own = byId(claims);
  const heads = byId(reports);
  return figures.flatMap((figure) => {
    const property = PROPERTIES[figure.category];
    const amount = amountOf(figure);
    const sources = tellingReports(figure, own).flatMap((claim) => reference(claim, heads.get(claim.report)));
    if (property === undefined || amount === null || sources.length === 0) return [];
    const when = figure.asOf === null ? [] : ["P585", timeOf(figure.asOf)];
    const refs = [...new Map(sources.map((parts) => [parts.join("\t"), parts])).values()];
    const cells = refs.flatMap(([first = "", ...rest], index) => [
      index === 0 ? first : `!${first}`,
      ...rest,
    ]);
    return [`${[ITEM, property, amount, ...when, ...cells].join("\t")}\t/* tollbook ${figure.id} */`];
  });
}

function amountOf({ side, kind, speaker, low, best, high }: Figure): string | null {
  if (side !== "all" || kind !== "any" || speaker !== null) return null;
  if (low === null || best === null || high === null) return null;
  return low === high ? String(best) : `${best}[${low},${high}]`;
}

/** Address, title, date of publication and words of a report; nothing for one without an address of the web. */
function reference({ quote }: Claim, head: ReportHead | undefined): readonly (readonly string[])[] {
  const { url = null, title = "", published = null, language = null } = head ?? {};
  if (url === null || !/^https?:\/\/[^\s"|]+$/iu.test(url)) return [];
  const tongue = language !== null && /^[a-z]{2,3}$/u.test(language) ? language : "und";
  return [
    [
      ...["S854", `"${url}"`],
      ...(title === "" ? [] : ["S1476", `${tongue}:"${plain(title)}"`]),
      ...(published === null ? [] : ["S577", timeOf(published)]),
      ...["S1683", `${tongue}:"${plain(quote)}"`],
    ],
  ];
}

/** "+2022-09-20T00:00:00Z/11": a day, a month or a year with the precision that says which. */
function timeOf(iso: string): string {
  const [, year = "", month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso) ?? [];
  const precision = day !== undefined ? 11 : month !== undefined ? 10 : 9;
  return `+${year}-${month ?? "00"}-${day ?? "00"}T00:00:00Z/${precision}`;
}

/** QuickStatements has no escapes: its separators and quotation marks become their likes. */
function plain(words: string): string {
  return oneLine(words)
    .replaceAll('"', "”")
    .replaceAll("|", "¦")
    .replaceAll("/*", "/ *")
    .replaceAll("*/", "* /");
}
