import type { Figure } from "../../domain/ledger.js";
import type { Cell } from "../cells.js";
import type { Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { reportsOf, withIds } from "../words/looked-up.js";
import { sourceText } from "../words/names.js";
import type { GedColumn } from "./columns.js";

/**
 * The reports that a figure rests on, each with its publisher, day and title, in the order of their days; and who they say
 * says so. In one cell they are parted by semicolons, one for each report in every column, empty where nothing is known.
 */
export function sourcesOf(
  figure: Figure,
  { claims, reports }: Shown,
): Readonly<Partial<Record<GedColumn, Cell>>> {
  const own = withIds(claims, figure.used);
  const heads = reportsOf(figure.used, { claims, reports })
    .map(({ id, title, publisher, published }) => ({
      id,
      office: listed(publisher ?? ""),
      day: published?.slice(0, 10) ?? "",
      headline: listed(title),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const list = (cell: (head: (typeof heads)[number]) => string) => heads.map(cell).join(";");
  return {
    number_of_sources: heads.length,
    source_article: list(({ id, office, day, headline }) => `"${office},${day},${headline} (${id})"`),
    source_office: list(({ office }) => office),
    source_date: list(({ day }) => day),
    source_headline: list(({ headline }) => headline),
    source_original: [...new Set(own.map(({ source }) => listed(sourceText(source))))].join(";"),
  };
}

/** Words as one item of a list: without the signs that part items. */
function listed(words: string): string {
  return oneLine(words).replaceAll(";", ",").replaceAll('"', "'");
}
