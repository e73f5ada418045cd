import { addends } from "./addends.js";
import { alone } from "./alone.js";
import { askedHowMany } from "./asked-how-many.js";
import { besides } from "./besides.js";
import { boundTo } from "./bound.js";
import { letGoSince, stillHeld, takenCaptive } from "./captive.js";
import { carriedToHospital, mayBeCarried } from "./carried.js";
import type { Counted, CountRule } from "./counted.js";
import { linkOf } from "./counted.js";
import { countedGroups } from "./counted-groups.js";
import type { Draft } from "./draft.js";
import { faredSo } from "./fared.js";
import { gapped } from "./gapped-figure.js";
import type { Group } from "./group.js";
import { hitByFire } from "./hit-by-fire.js";
import { includedIn } from "./included.js";
import { goneAway } from "./leaving.js";
import { linksOf } from "./links-of.js";
import { listed } from "./listed.js";
import { ofItself, receivedOrHeld } from "./of-itself.js";
import { older } from "./older-figure.js";
import { part, toldAgain, undone, whatPartIs } from "./parts.js";
import { ofTollBefore, putBefore } from "./put-before.js";
import { selfHarmed } from "./self.js";
import type { Sentence } from "./sentence.js";
import { SHARED } from "./shared.js";
import { struckDead } from "./struck-dead.js";
import { swapped } from "./swapped.js";
import { extremeOne, whatSomeWere } from "./what-some-were.js";

/**
 * How a group of counted people becomes claims. The rules are asked in this order, and the first that has an answer
 * decides; each is stated in a file of its own.
 *
 * The order is from the words that say most of a figure to those that say least:
 *
 * 1. Words that take a group out of the count, or make it somebody named: nothing behind may count these again.
 * 2. A figure that leans on one told before it by its own form: an older one ("up from 103"), how a part fared ("two
 *    fatally"), a part of people named by their outcome ("the dead include"), a noun left out ("and Azerbaijan 35"). They
 *    stand before what the sentence links them to, for an outcome word that stands near by is the other figure's.
 * 3. People whose own noun and verb tell of them ("1,200 refugees have arrived"), or who are no longer so. Only where no
 *    outcome word is linked, which would say more.
 * 4. Captives and parts ("it lists 34 women", "of whom 59 were civilians", "Nine were children"): these weigh the outcome linked to them against that of their whole,
 *    so they come before the plain case.
 * 5. What befell them by a word of the sentence: most figures.
 * 6. Without such a word: people who left a place or are held still; the outcome of a figure told before, from the closest tie to the
 *    loosest; people received or held.
 */
const RULES: readonly CountRule[] = [
  whatPartIs,
  toldAgain,
  alone,
  older,
  faredSo,
  includedIn,
  gapped,
  ofItself,
  swapped,
  letGoSince,
  undone,
  takenCaptive,
  struckDead,
  carriedToHospital,
  hitByFire,
  listed,
  whatSomeWere,
  extremeOne,
  askedHowMany,
  besides,
  putBefore,
  part,
  boundTo,
  goneAway,
  stillHeld,
  ofTollBefore,
  ...SHARED,
  receivedOrHeld,
];

/** How many drafts back another's outcome is looked for. */
const NEAR = 12;

/**
 * Composes the mentions of a sentence into drafts of claims. `drafts` are those of the sentences before,
 * latest last: a count without an outcome of its own may share theirs ("the other 12", "13 of them"). A surname
 * alone is somebody where `isSurname` knows it.
 */
export function compose(
  sentence: Sentence,
  drafts: readonly Draft[],
  isSurname: (word: string) => boolean,
  prior: Sentence | null,
): Draft[] {
  if (sentence.quantities.length === 0 && sentence.outcomes.length === 0 && !mayBeCarried(sentence))
    return [];
  const groups = countedGroups(sentence, isSurname);
  if (groups.length === 0) return selfHarmed(sentence, []);
  const links = linksOf(sentence, groups);
  const before = drafts.slice(-NEAR);
  const here: Draft[] = [];
  for (let index = 0; index < groups.length; index += 1) {
    const group = groups[index] as Group;
    const counted: Counted = {
      sentence,
      group,
      prior,
      previous: groups[index - 1],
      next: groups[index + 1],
      links,
      bound: linkOf(links, group),
      here,
      before,
    };
    for (const rule of RULES) {
      const made = rule(counted);
      if (made === null) continue;
      for (const one of made) here.push(one);
      break;
    }
  }
  for (const each of selfHarmed(sentence, here)) here.push(each);
  return groups.length > here.length ? [...here, ...addends(sentence, groups, here)] : here;
}
