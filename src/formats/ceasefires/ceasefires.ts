import type { Ceasefire, ChronicleEntry, EpisodeChronicle } from "../../domain/chronicle.js";
import { type Cell, csvOf } from "../cells.js";
import { regionOf, stateNumber } from "../events/gleditsch-ward.js";
import { whereOf } from "../events/where.js";
import type { Format, Shown } from "../format.js";
import { oneLine } from "../words/brief.js";
import { byId } from "../words/looked-up.js";
import { sourceText } from "../words/names.js";

const COLUMNS = [
  ...[
    "cc",
    "location",
    "region",
    "cf_id",
    "uniq_id",
    "ucdp_acd_id",
    "ucdp_dyad",
    "ucdp_actor_id",
    "actor_name",
  ],
  ...["cf_dec_yr", "cf_dec_month", "cf_dec_day", "cf_effect_yr", "cf_effect_month", "cf_effect_day"],
  ...["ceasefire_class", "written", "partial", "purpose_1", "purpose_2", "mediator_nego", "implement"],
  ...["enforcement", "ended", "end_yr", "end_month", "end_day", "comment"],
  // what that data set has no column for
  ...[
    "effect_time",
    "reported",
    "last_breach",
    "holding_since",
    "breaches_alleged",
    "episode",
    "entries",
    "acts",
  ],
] as const;

/** The code of the ETH/PRIO data for a part of a date that is not known. */
const UNKNOWN = -1;

/** The ceasefires of the chronicle in the shape of the ETH/PRIO Civil Conflict Ceasefire data: a row for each party to each. */
export const ceasefires: Format = {
  title: "ceasefires by party in the shape of the ETH/PRIO data",
  type: "text/csv",
  ending: "csv",
  needs: ["chronicles"],
  write: (shown) => {
    const rows = shown.chronicles.flatMap((chronicle) =>
      chronicle.ceasefires.flatMap((ceasefire) => rowsOf(ceasefire, chronicle, shown)),
    );
    return csvOf(
      COLUMNS,
      rows.map((row) => COLUMNS.map((column) => row[column] ?? null)),
    );
  },
};

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

function rowsOf(ceasefire: Ceasefire, chronicle: EpisodeChronicle, shown: Shown): readonly Row[] {
  const { parties, declared, effective, reported, lastBreach, holdingSince, allegations } = ceasefire;
  const told = entriesOf(ceasefire, chronicle);
  const [first] = told;
  const id = ceasefire.entries[0] ?? chronicle.id;
  const common: Row = {
    ...placeOf(chronicle, shown),
    cf_id: Number.parseInt(id.replace(/^h_/u, ""), 16) || null,
    ...dateOf("dec", declared),
    ...dateOf("effect", effective),
    ceasefire_class:
      ["unilateral", "bilateral"][parties.length - 1] ?? (parties.length > 2 ? "multilateral" : null),
    end_yr: UNKNOWN,
    end_month: UNKNOWN,
    end_day: UNKNOWN,
    comment: first === undefined ? null : wordsOf(first),
    effect_time: /T(.+)$/u.exec(effective ?? "")?.[1] ?? null,
    reported,
    last_breach: lastBreach,
    holding_since: holdingSince,
    breaches_alleged: allegations.reduce((sum, { count }) => sum + count, 0),
    episode: chronicle.id,
    entries: ceasefire.entries.join(" "),
    acts: told.flatMap(({ acts }) => acts).join(" "),
  };
  const actors = parties.length === 0 ? [null] : parties;
  return actors.map((actor, index) => ({ ...common, actor_name: actor, uniq_id: `${id}-${index + 1}` }));
}

function entriesOf({ entries }: Ceasefire, chronicle: EpisodeChronicle): readonly ChronicleEntry[] {
  const wanted = new Set(entries);
  return chronicle.entries.filter(({ id }) => wanted.has(id));
}

function wordsOf({ quote, tellers }: ChronicleEntry): string {
  const who = [...new Set(tellers.map(({ source }) => sourceText(source)))].join(", ");
  return `“${oneLine(quote)}”${who === "" ? "" : ` (${who})`}`;
}

function placeOf({ id }: EpisodeChronicle, shown: Shown): Row {
  const episode = byId(shown.ledger.episodes).get(id);
  const country = episode === undefined ? undefined : whereOf(episode, shown)?.located.country;
  const number = country === undefined ? null : stateNumber(country.alpha2);
  return {
    cc: number,
    location: country?.name ?? null,
    region: number === null ? null : regionOf(number),
  };
}

/** The parts of a date that are known, and the code for those that are not. */
function dateOf(which: "dec" | "effect", iso: string | null): Row {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso ?? "") ?? [];
  const part = (digits: string | undefined) => (digits === undefined ? UNKNOWN : Number(digits));
  return {
    [`cf_${which}_yr`]: part(year),
    [`cf_${which}_month`]: part(month),
    [`cf_${which}_day`]: part(day),
  };
}
