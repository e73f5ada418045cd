import type { NameMention } from "../language/index.js";
import { beforeList, beforeName } from "./before-name.js";
import type { Context } from "./context.js";
import { isLaunchedFrom } from "./doer.js";
import type { Draft } from "./draft.js";
import { partiesOf } from "./opponent.js";
import type { Sentence } from "./sentence.js";
import { does, isArms, isMark } from "./sentence.js";

/** Between two states, a town is its country's: "in the Batken region"; so it is where another state strikes it. */
export function locatedIn(each: Draft, context: Context, doer: string | null): string | null {
  if (!context.interstate && doer === null) return null;
  const { sentence } = each;
  const parties = (doer === null ? partiesOf(context) : context.sides).filter((side) => side !== doer);
  for (const name of sentence.names) {
    if (
      name.side === null ||
      !(name.kind === "place" || name.kind === "capital" || isWarringLand(name, context)) ||
      !parties.includes(name.side) ||
      (does(sentence, name.last + 1, "genitive") && isArms(sentence, name))
    )
      continue;
    if (isBehindSemicolon(sentence, each, name)) continue;
    const before = beforeList(sentence, name);
    if (!does(sentence, before, "within") && !does(sentence, before, "joins")) continue;
    if (does(sentence, before, "against")) continue;
    const distance = name.first > each.last ? name.first - each.last : each.first - name.last;
    if (distance < (name.last < each.first ? 32 : 16)) return name.side;
  }
  return null;
}

/** "Rocket kills two in Haifa; 34 dead in Lebanon raids": what stands behind a semicolon is somewhere else. */
function isBehindSemicolon(sentence: Sentence, each: Draft, name: NameMention): boolean {
  const [from, to] = name.last < each.first ? [name.last, each.first] : [each.last, name.first];
  for (let at = from + 1; at < to; at += 1) if (isMark(sentence, at, ";")) return true;
  return false;
}

/** "in northern Israel": of two states at war a land is a place as its towns are. */
function isWarringLand({ kind }: NameMention, { landOfGroups }: Context): boolean {
  return kind === "country" && landOfGroups.size > 0;
}

/** "Ukrainian shelling of Donetsk killed nine": a town of the doer's own land, held by whoever. */
export function isOnLandOf(sentence: Sentence, doer: string): boolean {
  return sentence.names.some(
    (name) =>
      name.side === doer &&
      (name.kind === "place" || name.kind === "capital") &&
      !isLaunchedFrom(sentence, name),
  );
}

/** "Moscow said eight people died in Avdiivka": a speaker counts its own people, but hardly in the other's town. */
export function isAbroad(each: Draft, side: string, context: Context): boolean {
  if (context.civil || each.kind === "military" || each.category === "displaced") return false;
  const { sentence } = each;
  for (let at = each.last + 1; at <= each.last + 3; at += 1) {
    if (isMark(sentence, at, ",", ";", ".")) return false;
    const name = sentence.nameAt[at];
    if (name?.side != null && name.side !== side && (name.kind === "place" || name.kind === "capital"))
      return does(sentence, beforeName(sentence, name), "within");
  }
  return false;
}

/** "Belgrade said so. The number killed in the shelling of northern Kosovo is 14": in the land of the other, and nobody says so again. */
export function isInLandOfOther(
  { sentence, kind, category }: Draft,
  side: string,
  context: Context,
): boolean {
  if (context.civil || kind === "military" || category === "displaced") return false;
  const lands = sentence.names.filter(
    (name) =>
      name.side !== null &&
      name.kind === "country" &&
      context.sides.includes(name.side) &&
      does(sentence, beforeName(sentence, name), "joins") &&
      !does(sentence, beforeName(sentence, name), "against"),
  );
  return lands.length > 0 && lands.every((name) => name.side !== side);
}
