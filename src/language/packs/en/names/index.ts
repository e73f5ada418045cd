import { type NameEntry, NameMatcher } from "../../../names/index.js";
import { HIDDEN } from "./hidden.js";
import { ORDINARY } from "./ordinary.gen.js";
import { personEntries } from "./people.js";
import { nameTables, regionEntries } from "./places.js";
import { forceEntries, groupEntries, officeEntries, organisationEntries, outletEntries } from "./speakers.js";
import { stateEntries } from "./states.js";

export { bodyOf } from "./bodies.js";

let matcher: NameMatcher | null = null;

/** The names English reports use, for countries, people, places, groups, offices and media; built at the first call. */
export function enNames(): NameMatcher {
  matcher ??= new NameMatcher(enEntries(), {
    hidden: HIDDEN.split(";").map((phrase) => phrase.trim().toLowerCase()),
    ordinary: new Set(ORDINARY.split(" ")),
    tables: nameTables(),
  });
  return matcher;
}

/** Every wording the hand-written tables know; of two with the same words, the first is meant. */
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
