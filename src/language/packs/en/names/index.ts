import { type NameEntry, NameMatcher } from "../../../names/index.js";
import { HIDDEN } from "./hidden.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "./lines.js";
import { personEntries } from "./people.js";
import { REGIONS } from "./regions.js";
import { forceEntries, groupEntries, officeEntries, organisationEntries, outletEntries } from "./speakers.js";
import { stateEntries } from "./states.js";

let matcher: NameMatcher | null = null;

/** The names English reports use, for countries, people, places, groups, offices and media; built at the first call. */
export function enNames(): NameMatcher {
  matcher ??= new NameMatcher(enEntries(), { hidden: phrasesOf(HIDDEN) });
  return matcher;
}

/** Every wording the gazetteer knows; of two with the same words, the first is meant. */
export function enEntries(): NameEntry[] {
  return [
    ...stateEntries(),
    ...groupEntries(),
    ...forceEntries(),
    ...organisationEntries(),
    ...outletEntries(),
    ...personEntries(),
    ...regionEntries(),
    ...officeEntries(),
  ];
}

function regionEntries(): NameEntry[] {
  return rowsOf(REGIONS).flatMap(([side = "", names]) =>
    wordingsOf(names).flatMap((wording) => entriesOf(wording, { kind: "place", side, key: keyOf(wording) })),
  );
}

function phrasesOf(list: string): string[] {
  return list.split(";").flatMap((phrase) => phrase.trim().toLowerCase() || []);
}
