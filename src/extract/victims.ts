import type { NameMention } from "../language/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";
import { does, isMark } from "./sentence.js";
import type { Speakers } from "./speaker.js";
import { words } from "./voice.js";

/** Says whose people a claim counts, from the phrase outwards: the phrase, the clause, the speaker, the report. */
export function settleVictims(drafts: readonly Draft[], context: Context, speakers: Speakers): void {
  for (const each of drafts) {
    each.who = whoOf(each);
    const { side, rule } = sideOf(each, context, speakers);
    each.side = side;
    each.rules.push(rule);
    if (each.kind === "unknown" && each.parent !== null && each.group?.type === "bare")
      each.kind = each.parent.kind;
  }
  const quantified = drafts.filter((each) => !each.unquantified && each.min !== null);
  for (const each of drafts) {
    if (each.rules.at(-1) !== "side/none") continue;
    // a bare toll takes the side of the same figure elsewhere in the report
    const same = quantified.filter(
      (other) =>
        other !== each &&
        other.category === each.category &&
        other.min === each.min &&
        other.side !== null &&
        other.rules.every((rule) => rule !== "side/none"),
    );
    const sides = new Set(same.map((other) => other.side));
    if (sides.size === 1 && !each.unquantified) {
      each.side = same[0]?.side ?? null;
      each.rules.push("side/same-figure");
      continue;
    }
    each.side = context.sides.length === 0 ? null : (onlySide(drafts, each) ?? "all");
    each.rules.push("side/report");
  }
}

/** A side-less toll in a report that counts one side only takes that side. */
function onlySide(drafts: readonly Draft[], one: Draft): string | null {
  const sides = new Set(
    drafts
      .filter((each) => each !== one && each.scope !== "background" && !each.rules.includes("side/none"))
      .map((each) => each.side),
  );
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

function whoOf(each: Draft): string | null {
  const { group, sentence } = each;
  if (group === null)
    return sentence.personAt[each.first] !== undefined
      ? words(sentence, each.first, sentence.personAt[each.first]?.last ?? each.first)
      : null;
  const from = (group.quantity?.last ?? group.first - 1) + 1;
  return from <= group.last ? words(sentence, from, group.last) : null;
}

interface Settled {
  readonly side: string | null;
  readonly rule: string;
}

function sideOf(each: Draft, context: Context, speakers: Speakers): Settled {
  const { sentence, group } = each;
  const inside = sidesOfNames(group?.names ?? [], context);
  if (inside !== null) return { side: inside, rule: "side/phrase" };
  const both = bothSides(sentence, each);
  if (both) return { side: "all", rule: "side/both" };
  const near = afterPhrase(each, context);
  if (near !== null) return { side: near, rule: "side/prepositional" };
  if (each.parent !== null && each.parent.side !== null)
    return { side: each.parent.side, rule: "side/parent" };
  const possessed = possessedBy(each, speakers);
  if (possessed !== null) return { side: possessed, rule: "side/possessive" };
  if (isGroupWord(each) && context.group !== null) return { side: context.group, rule: "side/group" };
  const lost = loserOf(each);
  if (lost !== null) return { side: lost, rule: "side/loser" };
  const speaker = speakers.at(sentence, Math.floor((each.first + each.last) / 2));
  if (speaker?.side != null && speaker.side !== "all") {
    if (context.interstate && !speaker.key.startsWith("?"))
      return { side: speaker.side, rule: "side/speaker" };
    if (each.kind === "military") return { side: speaker.side, rule: "side/speaker" };
  }
  if (speaker?.side === "all") return { side: "all", rule: "side/speakers" };
  return { side: null, rule: "side/none" };
}

const PEOPLE_OF = new Set(["country", "demonym", "capital", "group", "force"]);

function sidesOfNames(names: readonly NameMention[], context: Context): string | null {
  const sides = [
    ...new Set(
      names
        .filter((name) => name.side !== null && PEOPLE_OF.has(name.kind))
        .map((name) => name.side as string),
    ),
  ];
  if (sides.length === 1) return sides[0] ?? null;
  if (sides.length > 1) {
    const known = sides.filter((side) => context.sides.includes(side));
    return known.length > 1 ? "all" : (known[0] ?? null);
  }
  const peacekeepers = names.find((name) => name.kind === "organisation" && name.side !== null);
  return peacekeepers?.side ?? null;
}

function bothSides(sentence: Sentence, each: Draft): boolean {
  for (
    let at = Math.max(0, each.first - 8);
    at <= Math.min(sentence.tokens.length - 1, each.last + 10);
    at += 1
  ) {
    if (
      does(sentence, at, "sum") &&
      sentence.tokens.slice(at, at + 3).some((token) => SIDE_WORDS.has(token.lower))
    )
      return true;
  }
  return false;
}
const SIDE_WORDS = new Set(["sides", "countries", "nations", "states"]);

/** "citizens of Kyrgyzstan", "on the Tajik side", "dead in Tajikistan", "from Malawi": not "with", "border", "by". */
function afterPhrase(each: Draft, context: Context): string | null {
  const { sentence } = each;
  const from = each.group?.last ?? each.first;
  const end = clauseStop(sentence, Math.max(from, each.outcome?.last ?? from) + 1);
  for (let at = from + 1; at <= end; at += 1) {
    const name = sentence.nameAt[at];
    if (name === undefined || name.first !== at) continue;
    const side = locates(sentence, name, context);
    if (side !== null) return side;
  }
  // before: "On the Kyrgyz side ... no dead", "In Kyrgyzstan 24 died", "Kyrgyzstan: 24 dead"
  const start = clauseBegin(sentence, each.first - 1);
  for (let at = each.first - 1; at >= start; at -= 1) {
    const name = sentence.nameAt[at];
    if (name === undefined || name.last !== at) continue;
    if (isMark(sentence, at + 1, ":") && name.side !== null && name.first <= 1 && name.kind !== "person")
      return name.side;
    const side = locates(sentence, name, context);
    if (side !== null) return side;
  }
  return null;
}

function locates(sentence: Sentence, name: NameMention, context: Context): string | null {
  if (name.side === null || name.kind === "person" || name.kind === "office" || name.kind === "outlet")
    return null;
  let at = name.first - 1;
  while (
    at >= 0 &&
    (does(sentence, at, "determiner") ||
      (does(sentence, at, "adjective") && !does(sentence, at, "preposition")))
  )
    at -= 1;
  const word = sentence.tokens[at]?.lower;
  const next = sentence.tokens[name.last + 1]?.lower;
  if (next === "side" || next === "soil" || next === "territory") return name.side;
  if (next === "border" || next === "-" || sentence.tokens[name.first - 1]?.text === "-") return null;
  if (word === undefined || !does(sentence, at, "joins")) return null;
  if (word === "with" || word === "at") return null;
  const before = sentence.tokens[at - 1]?.lower ?? "";
  if (word === "of" || word === "from") {
    // "citizens of Kyrgyzstan", not "the border of Kyrgyzstan", "the ministry of Kyrgyzstan"
    const isPeople =
      sentence.personAt[at - 1] !== undefined ||
      sentence.outcomeAt[at - 1] !== undefined ||
      before === "side" ||
      sentence.quantityAt[at - 1] !== undefined;
    return isPeople ? name.side : null;
  }
  if (word === "on" || word === "for")
    return name.kind === "country" && word === "for" && sentence.outcomeAt[at - 1] !== undefined
      ? name.side
      : null;
  if (name.kind === "country") return context.interstate || context.sides[0] !== name.side ? name.side : null;
  if (name.kind === "place" || name.kind === "capital")
    return context.interstate && context.sides.slice(0, 2).includes(name.side) ? name.side : null;
  return null;
}

function clauseStop(sentence: Sentence, from: number): number {
  let at = from;
  for (; at < Math.min(sentence.tokens.length, from + 14); at += 1) {
    if (isMark(sentence, at, ";", ":", ".")) break;
    if (isMark(sentence, at, ",")) break;
    if (
      does(sentence, at, "contrast") ||
      (does(sentence, at, "tell") && !does(sentence, at, "change")) ||
      does(sentence, at, "accordingTo")
    )
      break;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") break;
    if (does(sentence, at, "and") && sentence.outcomeAt[at + 1] !== undefined) break;
  }
  return at - 1;
}

function clauseBegin(sentence: Sentence, from: number): number {
  let at = from;
  for (; at >= 0 && at > from - 14; at -= 1) {
    if (isMark(sentence, at, ";")) break;
    if (does(sentence, at, "contrast") || does(sentence, at, "accordingTo")) break;
    if (does(sentence, at, "tell") && !does(sentence, at, "change")) break;
    if (sentence.quantityAt[at] !== undefined && sentence.quantityAt[at]?.form !== "article") break;
  }
  return at + 1;
}

/** "its dead", "three of its peacekeepers": whose, by the subject of the sentence or the speaker. */
function possessedBy(each: Draft, speakers: Speakers): string | null {
  const { sentence, group } = each;
  const before = (each.group?.first ?? each.first) - 1;
  const outcomeBefore = (each.outcome?.first ?? 0) - 1;
  const has =
    group?.possessive === true ||
    does(sentence, before, "possessive") ||
    (outcomeBefore >= 0 &&
      does(sentence, outcomeBefore, "possessive") &&
      sentence.tokens[outcomeBefore]?.lower !== "'s");
  if (!has) {
    if (outcomeBefore >= 1 && sentence.tokens[outcomeBefore]?.lower === "'s")
      return sentence.nameAt[outcomeBefore - 1]?.side ?? null;
    return null;
  }
  const speaker = speakers.at(sentence, each.first);
  return speakers.sideBefore(sentence, each.first) ?? speaker?.side ?? null;
}

function isGroupWord(each: Draft): boolean {
  const head = each.group?.head;
  if (head == null) return false;
  return GROUP_WORDS.has(each.sentence.tokens[head.last]?.lower ?? "");
}
const GROUP_WORDS = new Set([
  "rebels",
  "rebel",
  "militants",
  "militant",
  "insurgents",
  "insurgent",
  "guerrillas",
  "guerrilla",
  "militiamen",
  "jihadists",
]);

/** "Tajikistan lost 35": the subject of losing is whose they were. */
function loserOf(each: Draft): string | null {
  const { sentence, outcome } = each;
  if (outcome === null || !LOSING.has(sentence.tokens[outcome.first]?.lower ?? "")) return null;
  for (let at = outcome.first - 1; at >= Math.max(0, outcome.first - 6); at -= 1) {
    const name = sentence.nameAt[at];
    if (name?.side != null) return name.side;
    if (isMark(sentence, at, ";")) return null;
  }
  return null;
}
const LOSING = new Set(["lost", "lose", "loses", "losing", "mourns", "mourned", "buried"]);
