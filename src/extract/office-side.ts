import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import { isLaunchedFrom } from "./doer.js";
import { bitsOf } from "./role-set.js";
import type { Sentence } from "./sentence.js";
import { does, doesOne, isArms } from "./sentence.js";
import type { Voice } from "./voice.js";

/** Names that stand for a state, whatever it is called by. */
export const NATIONAL: ReadonlySet<string> = new Set(["country", "demonym", "capital"]);

/** "Russia's ministry", "the country's army". */
export function opensGenitive(sentence: Sentence, { first }: Voice): boolean {
  return (
    does(sentence, first, "genitive") ||
    does(sentence, first + 1, "genitive") ||
    does(sentence, first + 2, "genitive")
  );
}

/** "the country's Health Ministry", "the ministry": whose, by the last country named before it. */
export function possessorSide(
  sentence: Sentence,
  voice: Voice,
  context: Context,
  before: Sentence | undefined,
): string | null {
  if (voice.names.length === 0) return null;
  // a hospital speaks for nobody, wherever it is
  if (voice.names.every(({ kind, key }) => kind === "office" && key === "hospital")) return null;
  const named = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.last < voice.first &&
      NATIONAL.has(name.kind) &&
      !isArms(sentence, name) &&
      !isLaunchedFrom(sentence, name) &&
      !does(sentence, name.first - 1, "against"),
  );
  const owned = opensGenitive(sentence, voice);
  const isArmy = voice.names.some(({ kind, victimKind }) => kind === "office" && victimKind === "military");
  // "Twelve people were killed in Gaza, the military said": of the state that has an army
  if (isArmy && !owned && context.army !== null) return context.army;
  if (owned && named.length > 0) return named.at(-1)?.side ?? null;
  // an army's spokesman tells for the state, the health ministry for the land it fights
  const isOfHealth = voice.names.some(({ kind, key }) => kind === "office" && OF_HEALTH.has(key));
  if (isOfHealth && named.length === 0) {
    const land = onlyLand(context);
    if (land !== null) return land;
  }
  const set = landThatOpens(sentence, named[0]);
  if (set !== null) return set;
  if (named.length === 0 && !sentence.ownersFollow) {
    const nation = nationThatOpens(before, sentence);
    if (nation !== null) return nation;
  }
  if (context.home !== null) return context.home;
  if (new Set(named.map((name) => name.side)).size > 1) return null;
  if (named.length > 0 && !sentence.inTitle) return named.at(-1)?.side ?? null;
  // "... граждан Киргизии. Об этом сообщили в Минздраве республики"
  const spoken = named.length === 0 && sentence.ownersFollow ? nationBefore(before) : null;
  if (spoken !== null || !context.interstate) return spoken ?? context.state;
  if (isArmy) return context.army;
  // rescuers, police and mayors are on both sides of the border
  return voice.names.some(({ kind, key }) => kind === "office" && OF_LAND.has(key))
    ? landFoughtFrom(context)
    : null;
}

/** "In Thailand five soldiers died, the army reported": the land that the sentence is set in. */
function landThatOpens(sentence: Sentence, name: NameMention | undefined): string | null {
  if (name === undefined || name.kind === "demonym" || sentence.inTitle || sentence.ownersFollow) return null;
  return name.first === 1 && does(sentence, 0, "within") ? name.side : null;
}

const OF_HEALTH = new Set(["health-ministry", "health-authorities"]);
const OF_LAND = new Set(["health-ministry", "health-authorities", "ministry", "interior-ministry"]);

/** The land from which groups fight a state; null where there are several, or none. */
function onlyLand({ landOfGroups }: Context): string | null {
  const [land, another] = new Set(landOfGroups.values());
  return land !== undefined && another === undefined ? land : null;
}

/** A report from the land of a group that another state fights: its ministries are that land's. */
function landFoughtFrom({ landOfGroups, state }: Context): string | null {
  return [...landOfGroups.values()].some((land) => land === state) ? state : null;
}

/** "Baku called it a local measure. The defence ministry said": whose ministry, by the nation that acts in the sentence before. */
function nationThatOpens(before: Sentence | undefined, sentence: Sentence): string | null {
  const name = before?.names[0];
  if (before === undefined || name === undefined || before.paragraph !== sentence.paragraph || before.inTitle)
    return null;
  const isNation = (name.kind === "country" || name.kind === "capital") && name.first === 0;
  if (!isNation || isArms(before, name)) return null;
  // "Armenia's bookkeeping was slower. The government's balance shows ..."
  const isOwner = does(before, name.last + 1, "genitive") && !does(before, name.last + 2, "force");
  return isOwner || mayAct(before, name.last + 1) ? name.side : null;
}

/** "called", "kept": a verb behind a name that opens a sentence, whichever; not "of", "'s", "and", nor a noun that is known. */
function mayAct(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== "word" || token.capital || doesOne(sentence, at, NO_VERB)) return false;
  return sentence.personAt[at] === undefined && sentence.nameAt[at] === undefined;
}

const NO_VERB = bitsOf([
  "genitive",
  "preposition",
  "of",
  "and",
  "or",
  "event",
  "events",
  "thing",
  "adjective",
]);

/** The nation that a sentence speaks of before all others: not the one it fights with. */
function nationBefore(sentence: Sentence | undefined): string | null {
  const name = sentence?.names.find(
    (each) =>
      each.side !== null &&
      NATIONAL.has(each.kind) &&
      !(each.kind === "country" && does(sentence, each.first - 1, "against")),
  );
  return name?.side ?? null;
}
