import type { ActKind } from "../../../../domain/act.js";
import type { ActCue, ActDeed, ActTopic, ActWord } from "../../../acts.js";
import { formsOf } from "./forms.js";

/** What acts are about. Patterns as in `formsOf`, parted by commas. */
const THEMES: Readonly<Record<ActTopic, string>> = {
  ceasefire: `ceasefire+, cease - fire+, cease fire, truce+, armistice, ceasefire deal/agreement/pact/accord/regime, cease - fire deal/agreement/pact/accord, truce deal/agreement/pact,
    cessation of hostilities/fighting/fire, end/ending/halt/halting/stop/stopping ?the/all fighting/hostilities/shelling, cease/ceasing hostilities/fire, halt/end to ?the fighting/hostilities, peace deal/agreement/accord`,
  fighting: `clash/clashes, fighting, shooting+, shootout+, gunfight+, gun battle+, firefight+, skirmish/skirmishes, hostilities, violence, battle+, combat, gunfire, shots, fire, confrontation+,
    exchange/exchanges of fire/gunfire/shots, artillery duel/duels, armed incident+`,
  attack: `attack+, assault+, offensive+, counteroffensive+, airstrike+, air strike+, strike+, raid+, air raid+, shelling, bombardment+, bombing+, incursion+, invasion+, ambush/ambushes, military operation, onslaught, barrage+`,
  weapon:
    "rocket+, shell+, mortar+, missile+, artillery, mortar shell+, artillery shell+, drone+, grenade+, bomb+, cluster munitions, round+",
  forces:
    "force+, troop+, unit+, soldier+, military, army, equipment, heavy equipment, tank+, weapon+, heavy weapon+, weaponry, artillery, hardware, fighter+, assets, personnel, convoy+, reinforcements",
  pullback:
    "withdrawal+, pullback+, pull - back+, pullout+, pull - out+, disengagement, retreat+, drawdown, pulling back, demilitarisation, demilitarization",
  talks: `talks, negotiation+, meeting+, phone/telephone call/calls/conversation/conversations/interview/interviews/talk/talks, conversation+, consultations, dialogue, peace talks, mediation, by/via telephone/phone, over/on the telephone/phone,
    video conference, good offices, conference, round of talks/negotiations/consultations`,
  restraint:
    "restraint, escalation, de - escalation, deescalation, peace, peaceful, peacefully, calm, dialogue, diplomacy, diplomatic, bloodshed, provocations, use of force, tension+, conflict, aggression, war, international law, violation+",
  situation: `situation, border, border area+, line of contact, contact line, line of control, border line, front, front line, frontline, frontier, region, area, city, town, village, night, sector, calm, quiet, security situation, tensions`,
  emergency:
    "state of emergency, emergency situation, emergency regime, emergency rule, martial law, state of war, state of siege, curfew+, day/days of mourning, day/days of ?national mourning, national mourning, mourning, general/partial/full mobilisation/mobilization",
  border:
    "border+, border crossing+, border checkpoint+, border post+, crossing+, crossing point+, checkpoint+, frontier+, airspace, air space",
  held: "body, bodies, remains, prisoner+, prisoner+ of war, pow+, captive+, captured soldiers/servicemen/troops, hostage+, detainee+, detained soldiers, prisoner exchange/swap/exchanges/swaps, exchange/swap of prisoners/bodies/hostages/detainees/captives, the dead, the fallen",
  charge: "accusation+, allegation+, charge+, claim+, blame, responsibility, involvement",
};

interface DeedRow extends Partial<Omit<ActDeed, "part" | "kind" | "topics" | "frame">> {
  readonly kind: ActKind;
  readonly frame: ActDeed["frame"];
  readonly topics?: readonly ActTopic[];
  readonly words: string;
}

const OCCURS = `break/breaks/broke/broken/breaking out, erupt*, flare*, flare* up, continue*, resume*, rage*, rag/raging, take/takes/took/taken/taking place, occur/occurs/occurred/occurring, intensify*, escalate*, begin/begins/began/begun, start*,
  oppose*, pit/pits/pitted/pitting, be under way, is/are/was/were under way, is/are/was/were underway, go/goes/went on, spread/spreads/spreading, ensue*, restart*, renew*, recorded, reported, registered, observed`;

/** What is done. Of two rows with one word, the first whose theme is there is read. */
const DEEDS: readonly DeedRow[] = [
  {
    kind: "accusation",
    frame: "doer",
    telling: true,
    words:
      "accuse*, blame*, hold/holds/held responsible, point/points/pointed the finger at, lay/lays/laid ?the blame on, put/puts ?the blame on",
  },
  {
    kind: "accusation",
    frame: "mutual",
    telling: true,
    topics: ["charge"],
    words: "trade*, exchange*, swap/swapped/swaps",
  },
  {
    kind: "accusation",
    frame: "doer",
    denies: true,
    topics: ["charge"],
    words: "deny*, reject*, dismiss*, refute*, rebut/rebutted/rebuts",
  },
  {
    kind: "ceasefire-violation-alleged",
    frame: "doer",
    breach: true,
    topics: ["ceasefire"],
    words:
      "violate*, violation+, breach*, breach of, break/breaks/broke/broken/breaking, infringe*, disregard*, flout*",
  },
  {
    kind: "ceasefire-violation-alleged",
    frame: "self",
    breach: true,
    partyless: true,
    topics: ["ceasefire"],
    words:
      "collapse*, fall/falls/fell/fallen/falling apart, break/breaks/broke/broken down, unravel*, crumble*, disintegrate*, lapse*, in tatters, is/was over, not hold/held/holding, not being observed/respected",
  },
  {
    kind: "ceasefire-agreed",
    frame: "mutual",
    topics: ["ceasefire"],
    words:
      "agree*, agree* on/to/upon, sign*, reach*, conclude*, extend*, renew*, accept*, approve*, establish*, introduce*, secure*, finalise*, finalize*, strike/strikes/struck, come/comes/came to, negotiate*, arrange*, implement*, set/sets",
  },
  {
    kind: "ceasefire-agreed",
    frame: "self",
    topics: ["ceasefire"],
    words:
      "take/takes/took/taken/taking effect, come/comes/came/coming into force/effect, enter* into force, go/goes/went/gone into effect/force, enter* into effect, is/was in force/effect, follow*, begin/begins/began/begun, start*",
  },
  {
    kind: "ceasefire-agreed",
    frame: "doer",
    topics: ["ceasefire"],
    weak: true,
    words: "announce*, declare*, proclaim*, order*, broker*, mediate*, confirm*",
  },
  {
    kind: "status",
    frame: "self",
    partyless: true,
    topics: ["ceasefire"],
    words: "hold, holds, held, holding, observed, respected, complied with, being observed, being respected",
  },
  {
    kind: "withdrawal",
    frame: "doer",
    topics: ["forces"],
    words:
      "withdraw/withdraws/withdrew/withdrawn/withdrawing, pull* back, pull* out, draw/draws/drew/drawn/drawing down, draw/drew/drawn back, move/moves/moved/moving back, remove*, evacuate*",
  },
  {
    kind: "withdrawal",
    frame: "self",
    topics: ["forces"],
    words:
      "withdraw/withdraws/withdrew/withdrawn/withdrawing, pull* back, pull* out, draw/draws/drew/drawn/drawing down, retreat*, disengage*, leave/leaves/left, return* to",
  },
  {
    kind: "withdrawal",
    frame: "mutual",
    topics: ["pullback"],
    words:
      "agree*, agree* on/to/upon, begin/begins/began/begun, start*, complete*, finish*, continue*, maintain*, announce*, order*, confirm*, carry/carries/carried out, implement*, conduct*",
  },
  {
    kind: "talks",
    frame: "mutual",
    words: `meet/meets/met, meet/meets/met with, hold/holds/held talks/negotiations/consultations ?with, hold/held a meeting ?with, telephone*, phone*, speak/speaks/spoke/spoken by phone/telephone ?with, talk* by phone/telephone, in ?a phone/telephone call/conversation/interview/talk, in phone/telephone calls/conversations/interviews/talks,
    during ?a phone/telephone call/conversation/interview/talk, during phone/telephone calls/conversations/interviews/talks, had a phone/telephone call/conversation ?with, sit/sat down with, mediate* between, in talks with`,
  },
  {
    kind: "talks",
    frame: "mutual",
    topics: ["talks"],
    words:
      "hold/holds/held/holding, call*, call* up, speak/speaks/spoke/spoken, speak/speaks/spoke/spoken with/to, talk*, talk* to/with, discuss/discusses/discussed, discuss/discussed with, conduct*, open*, join*, begin/begins/began/begun, start*, resume*, continue*, convene*, attend*, host*, enter*, contact*",
  },
  {
    kind: "talks",
    frame: "self",
    topics: ["talks"],
    words:
      "take/takes/took/taken/taking place, begin/begins/began/begun, start*, resume*, continue*, is/are/was/were under way, is/are/was/were underway, is/are/was/were held",
  },
  { kind: "talks", frame: "doer", topics: ["talks"], words: "offer*, propose*" },
  {
    kind: "talks",
    frame: "doer",
    words: "offer* to mediate, offer* ?his/her/its/their mediation, propose* to mediate, ready to mediate",
  },
  {
    kind: "statement",
    frame: "doer",
    telling: true,
    topics: ["restraint", "ceasefire", "fighting", "attack", "talks", "pullback"],
    words:
      "call* on, call* for, call* upon, urge*, appeal* for, appeal* to, condemn*, denounce*, deplore*, express/expresses/expressed/expressing ?deep/serious/grave concern, voice* ?deep/serious/grave concern, demand*, welcome*, press/pressed for, plead/pleaded for, exhort*, reiterate* ?its/his/her/their call/calls",
  },
  {
    kind: "exchange",
    frame: "mutual",
    topics: ["held"],
    words:
      "exchange*, swap/swaps/swapped/swapping, trade*, hold/holds/held, carry/carries/carried out, conduct*, complete*, agree* on, agree* to, take/takes/took place",
  },
  {
    kind: "exchange",
    frame: "doer",
    topics: ["held"],
    words:
      "hand* over, hand* back, return*, repatriate*, transfer/transfers/transferred/transferring, deliver* to, turn* over, give/gave/given back, release*",
  },
  {
    kind: "emergency",
    frame: "doer",
    topics: ["emergency"],
    words: "declare*, impose*, introduce*, announce*, proclaim*, extend*, order*, establish*",
  },
  {
    kind: "emergency",
    frame: "doer",
    topics: ["border"],
    words: "close*, shut/shuts/shutting, shut down, seal*, seal* off, reopen*",
  },
  {
    kind: "clash",
    frame: "mutual",
    words:
      "clashed ?with, clashing ?with, exchange* fire/gunfire/shots/artillery ?fire, exchange* heavy fire, trade* fire/gunfire/shots/blows, trade* artillery fire, engaged in ?a gunfight/firefight/battle, fought each other, fought one another",
  },
  {
    kind: "clash",
    frame: "mutual",
    needsTarget: true,
    words: "fought, fought with/against, battled, battled with/against",
  },
  { kind: "clash", frame: "self", topics: ["fighting"], words: `${OCCURS}, exchanged` },
  {
    kind: "attack",
    frame: "self",
    topics: ["attack"],
    words: "continue*, resume*, begin/begins/began/begun, start*, take/takes/took/taken place, intensify*",
  },
  {
    kind: "status",
    frame: "self",
    absent: true,
    partyless: true,
    topics: ["fighting", "attack"],
    words:
      "reported, recorded, registered, observed, heard, seen, took/taken place, occurred, noted, detected",
  },
  {
    kind: "status",
    frame: "self",
    partyless: true,
    topics: ["situation"],
    words:
      "calm, calmer, quiet, quieter, tense, stable, volatile, stabilise*, stabilize*, normalise*, normalize*, under control, back to normal, return* to normal, return*, deteriorate*, worsen*, relatively calm/quiet/stable, uneasy, fragile, calm down, calmed down, eased, easing, subside*, subsided, unstable",
  },
  {
    kind: "attack",
    frame: "doer",
    words:
      "shell/shells/shelled, shell*, bombard*, storm*, attack*, raid*, strafe*, invade*, pound*, ambush*, open* fire on/at/against, fire* on/at/upon/into, fire* at/on/upon/into, launch* an attack/assault/offensive on/against",
  },
  {
    kind: "attack",
    frame: "doer",
    needsTarget: true,
    words:
      "bomb*, strike/strikes/struck/striking, hit/hits, target*, assault*, cross/crosses/crossed into, open* fire",
  },
  {
    kind: "attack",
    frame: "doer",
    topics: ["attack"],
    words:
      "launch*, carry/carries/carried/carrying out, conduct*, mount*, stage*, undertake/undertook/undertaken, begin/begins/began/begun, start*, resume*, continue*, perpetrate*",
  },
  {
    kind: "attack",
    frame: "doer",
    topics: ["weapon"],
    needsTarget: true,
    words: "fire*, launch*, drop/drops/dropped/dropping, use*, lob/lobbed",
  },
];

const CUES: Readonly<Record<ActCue["part"], string>> = {
  parties: `the two countries/sides/nations/neighbours/neighbors/states/parties/armies/republics, both countries/sides/nations/neighbours/neighbors/states/parties/armies, the two * countries/nations/neighbours/neighbors/states/republics, the two * * countries/nations/neighbours/neighbors/states/republics,
    both * countries/nations/neighbours/neighbors/states/republics, both * * countries/nations/states, these countries, the * neighbours/neighbors, the * * neighbours/neighbors, the two to, the two not to, the parties, the sides, the warring parties/sides, the warring parties to the conflict, the conflicting parties, the opposing sides, each other, one another, the two presidents/leaders/foreign/defence/prime ?ministers, each government/country/side/party/state/army, the other of/for, the other side/party/country/government/army, both presidents/leaders, their two countries`,
  lead: "agree*, order*, instruct*, begin/begins/began/begun, start*, continue*, decide*, command*, direct*, seem*, appear*, had/has/have ?been ordered, manage*, proceed*, undertake/undertook, commit/committed, started, forced",
  plan: "plan/plans/planned/planning, in case of, in the event of, threaten*, intend*, intention, ready, prepare*, prevent*, avoid*, hope*, expect*, refuse*, fail*, possible, possibility of, risk of, fear of, fears of, fearing, want*, call+ for, demand+ for, to prevent, would, try, tries, tried, trying, aim*, seek, sought, seeking, need, needs, discuss, discussed, discussing, proposal+, proposed, potential, if, unless, whether, once",
  habit:
    "regularly, regular, often, frequently, frequent, periodically, periodic, sometimes, occasionally, occasional, sporadically, usually, routinely, from time to time, now and then, traditionally, historically, recurring, every year, decades of, years of, long - running",
  none: "no, not a single, not one, without any, no more, neither, no further, no new, no attempts at, no cases of",
  between: "between",
};

function same(word: ActWord): () => ActWord {
  return () => word;
}

function add(lexicon: Map<string, ActWord[]>, words: string, meaningOf: (phrase: string) => ActWord): void {
  for (const pattern of words.split(/[,\n]/u)) {
    if (pattern.trim() === "") continue;
    for (const phrase of formsOf(pattern)) {
      const meaning = meaningOf(phrase);
      const known = lexicon.get(phrase);
      if (known === undefined) lexicon.set(phrase, [meaning]);
      else if (!known.includes(meaning)) known.push(meaning);
    }
  }
}

/** The words of the chronicle, with all their forms. */
export function actEntries(): Map<string, readonly ActWord[]> {
  const lexicon = new Map<string, ActWord[]>();
  for (const { words, kind, frame, topics = [], ...flags } of DEEDS) {
    const deed: ActDeed = { part: "deed", kind, topics, frame, ...flags };
    const ongoing: ActDeed = { ...deed, ongoing: true };
    add(lexicon, words, (phrase) => (/^\p{L}+ing\b/u.test(phrase) ? ongoing : deed));
  }
  for (const [topic, words] of Object.entries(THEMES) as [ActTopic, string][])
    add(lexicon, words, same({ part: "theme", topic }));
  for (const [part, words] of Object.entries(CUES) as [ActCue["part"], string][])
    add(lexicon, words, same({ part }));
  return lexicon;
}
