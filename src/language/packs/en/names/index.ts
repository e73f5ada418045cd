import { type NameEntry, NameMatcher } from "../../../names/index.js";
import {
  communityEntries,
  forceEntries,
  groupEntries,
  nameTables,
  organisationEntries,
  outletEntries,
  personEntries,
  regionEntries,
} from "../../../names/latin/index.js";
import { FORCES } from "./forces.js";
import { HIDDEN } from "./hidden.js";
import { ORDINARY } from "./ordinary.gen.js";
import { ORGANISATIONS } from "./organisations.js";
import { officeEntries } from "./speakers.js";
import { sidesByCode, stateEntries } from "./states.js";

export { bodyOf } from "./bodies.js";

/** What stands before a surname that others bear too: "President Biya". */
const TITLES: ReadonlySet<string> = new Set(
  "president premier minister chancellor ayatollah king pm".split(" "),
);

let matcher: NameMatcher | null = null;

/** The names English reports use, for countries, people, places, groups, offices and media; built at the first call. */
export function enNames(): NameMatcher {
  matcher ??= new NameMatcher(enEntries(), {
    hidden: HIDDEN.split(";").map((phrase) => phrase.trim().toLowerCase()),
    ordinary: new Set(ORDINARY.split(" ")),
    tables: nameTables(sidesByCode()),
  });
  return matcher;
}

/** Every wording the hand-written tables know; of two with the same words, the first is meant. */
export function enEntries(): NameEntry[] {
  return [
    ...stateEntries(),
    ...groupEntries(),
    ...forceEntries(FORCES),
    ...organisationEntries(ORGANISATIONS),
    ...outletEntries(),
    ...personEntries(TITLES),
    ...regionEntries(),
    ...officeEntries(),
    ...communityEntries(),
  ];
}
