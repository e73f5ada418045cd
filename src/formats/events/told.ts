import { CATEGORIES } from "../../domain/category.js";
import type { ChronicleEntry } from "../../domain/chronicle.js";
import type { Figure } from "../../domain/ledger.js";
import { plainFigureWords, tellingClaims } from "../words/figure.js";
import { byId, oncePerShown } from "../words/looked-up.js";
import { plural, sourceText } from "../words/names.js";

/** Something on a line of time: a figure, or what a party did or said. */
export interface Told {
  /** Of the figure, or of the chronicle's entry. */
  readonly id: string;
  readonly episode: string;
  readonly episodeName: string;
  /** The category, or the kind of act. */
  readonly what: string;
  /** ISO 8601, as exact as it is told: a day, a month, a year; null where no words say. */
  readonly when: string | null;
  /** The first day a report told of it; null where no such report has a date. */
  readonly reported: string | null;
  readonly place: string | null;
  readonly headline: string;
  /** A sentence each. */
  readonly details: readonly string[];
  readonly quotes: readonly string[];
  /** Ids of claims or of acts. */
  readonly rests: readonly string[];
  readonly reports: readonly string[];
}

/** All figures and all entries of the chronicle, episode by episode. */
export const toldOf = oncePerShown((shown): readonly Told[] => {
  const claims = byId(shown.claims);
  const reportOf = new Map([...shown.claims, ...shown.acts].map(({ id, report }) => [id, report] as const));
  const reports = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => reportOf.get(id) ?? []))];
  const published = new Map(shown.reports.map((head) => [head.id, head.published?.slice(0, 10) ?? null]));
  const firstDay = (ids: readonly string[]) => ids.flatMap((id) => published.get(id) ?? []).sort()[0] ?? null;
  return shown.ledger.episodes.flatMap((episode) => {
    const common = { episode: episode.id, episodeName: episode.name };
    const entries = byId(shown.chronicles).get(episode.id)?.entries ?? [];
    return [
      ...episode.figures.map((figure) => ({
        ...common,
        ...figureTold(figure, claims),
        reported: firstDay(reports(figure.used)),
        reports: reports(figure.used),
      })),
      ...entries.map((entry) => ({ ...common, ...entryTold(entry), reports: reports(entry.acts) })),
    ];
  });
});

type Own = Omit<Told, "episode" | "episodeName" | "reports">;

function figureTold(figure: Figure, claims: Parameters<typeof tellingClaims>[1]): Omit<Own, "reported"> {
  const { best, side, range, source, details } = plainFigureWords(figure, { claims, year: undefined });
  const telling = tellingClaims(figure, claims);
  return {
    id: figure.id,
    what: figure.category,
    when: figure.asOf,
    place: null,
    headline: `${best} ${CATEGORIES[figure.category].label}, ${side}`,
    details: [
      ...(range === "" ? [] : [`Range: ${range}`]),
      ...(source === "" ? [] : [source]),
      ...details,
      `Policy ${figure.policy}`,
    ],
    quotes: [...new Set(telling.map(({ quote }) => quote))],
    rests: figure.used,
  };
}

const DOES: Readonly<Record<ChronicleEntry["kind"], string>> = {
  clash: "Clash",
  attack: "Attack",
  accusation: "Accusation",
  "ceasefire-agreed": "Ceasefire",
  "ceasefire-violation-alleged": "Breach of a ceasefire alleged",
  withdrawal: "Withdrawal",
  talks: "Talks",
  statement: "Statement",
  status: "State of things",
  emergency: "Emergency",
  exchange: "Exchange",
};

function entryTold(entry: ChronicleEntry): Own {
  const { id, kind, actors, targets, status, day, reported, place, quote, tellers, tellings, acts } = entry;
  const to = targets.length === 0 ? "" : ` → ${targets.join(", ")}`;
  const who = actors.length === 0 ? "" : `: ${actors.join(", ")}`;
  const said = [...new Set(tellers.map(({ source }) => sourceText(source)))].join("; ");
  return {
    ...{ id, what: kind, when: day, reported, place, quotes: [quote], rests: acts },
    headline: `${DOES[kind]}${who}${to}`,
    details: [
      ...(status === "asserted" ? [] : [`Status: ${status}`]),
      `${said === "" ? "no source named" : said}, ${plural(tellings, "independent telling")}`,
    ],
  };
}
