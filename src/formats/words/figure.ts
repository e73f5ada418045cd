import type { Claim } from "../../domain/claim.js";
import { isFloor } from "../../domain/floor.js";
import type { Figure } from "../../domain/ledger.js";
import { byDayText } from "./by-day.js";
import { bestNumberText, boundsText, countText, numberText } from "./count.js";
import { dayText, withDays } from "./day.js";
import { historyOf } from "./history.js";
import { plural, reportsText, sideText, sourceText } from "./names.js";
import type { Setting } from "./setting.js";

/** A figure in words, cell by cell. */
export interface FigureWords {
  readonly id: string;
  readonly side: string;
  readonly best: string;
  /** Lowest to highest, where that says more than the best figure; else empty. */
  readonly range: string;
  readonly asOf: string;
  /** Who says so, and in how many reports. */
  readonly source: string;
  /** What it grew from, what others say, how it was computed: a sentence each. */
  readonly details: readonly string[];
}

export function figureWords(figure: Figure, setting: Setting): FigureWords {
  const used = figure.used.flatMap((id) => setting.claims.get(id) ?? []);
  const stating = used.filter((claim) => tells(figure, claim));
  const telling = stating.length > 0 ? stating : partsOf(figure, used);
  return {
    id: figure.id,
    side: figure.kind === "any" ? sideText(figure.side) : `${sideText(figure.side)}, ${KINDS[figure.kind]}`,
    best: bestText(figure, used),
    range: rangeText(figure),
    asOf:
      figure.asOf === null && figure.best === null && figure.low === null
        ? ""
        : dayText(figure.asOf, setting.year),
    source: whoSays(figure, telling),
    details: detailsOf(figure, used, telling, setting),
  };
}

/** The same where lines are not broken at their width: with plain spaces throughout. */
export function plainFigureWords(figure: Figure, setting: Setting): FigureWords {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  const words = figureWords(figure, setting);
  return { ...words, source: plain(words.source), details: words.details.map(plain) };
}

const KINDS = {
  any: "",
  civilian: "civilian",
  military: "military",
  police: "police",
  mixed: "mixed",
  unknown: "not said",
} as const;

function bestText(figure: Figure, used: readonly Claim[]): string {
  const { low, best, high, approx } = figure;
  if (best !== null) return addedFloor(figure, best) ?? bestNumberText({ ...figure, best });
  if (low === null && high === null) return noFigureText(figure);
  if (used.length > 0 && used.every((claim) => claim.unquantified)) return "some";
  return countText({ min: low, max: high, approx });
}

/** What stands for a number where there is none: a party kept it to itself, all that is said is denied, or neither. */
export function noFigureText({ ignored }: Figure): string {
  if (ignored.some(({ reason }) => reason.startsWith("withheld:"))) return "not disclosed";
  return ignored.some(({ reason }) => reason.startsWith("denied:")) ? "denied" : "no figure";
}

/** The claims with a number that the figure leaves out because somebody denies them. */
function deniedIn(figure: Figure, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  return figure.ignored
    .filter(({ reason }) => reason.startsWith("denied:"))
    .flatMap(({ claim }) => claims.get(claim) ?? [])
    .filter(({ victims, unquantified }) => victims.side === figure.side && !unquantified);
}

function rangeText(figure: Figure): string {
  const { best } = figure;
  return best === null ? "" : boundsText({ ...figure, best });
}

/** The claims among those used that state the figure's own number; none where it was added up. */
export function tellingClaims(figure: Figure, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  return figure.used.flatMap((id) => claims.get(id) ?? []).filter((claim) => tells(figure, claim));
}

/** Of the claims that state the figure's own number one for each report: the one with the most words. */
export function tellingReports(figure: Figure, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  const fullest = new Map<string, Claim>();
  for (const claim of tellingClaims(figure, claims)) {
    const known = fullest.get(claim.report);
    if (known === undefined || claim.quote.length > known.quote.length) fullest.set(claim.report, claim);
  }
  return [...fullest.values()];
}

/** Whether a claim states the figure's own number: of the people it is about, or of any where none is of them. */
function tells({ best, low, high, side }: Figure, claim: Claim): boolean {
  if (claim.victims.side !== side && !(side === "all" && claim.victims.side === null)) return false;
  if (best !== null) return claim.min === best || (claim.min === null && claim.max === best);
  // of several incidents the largest is the floor, whatever else it leaves open
  return low === null ? claim.max === high : claim.min === low;
}

/** What a number was put together from: the 75 soldiers and 45 civilians of 120, the 46 and "13 more" of 59. */
function partsOf({ notes, side }: Figure, used: readonly Claim[]): readonly Claim[] {
  const [made] = notes.flatMap((note) => /^put together: (.+)$/u.exec(note)?.[1] ?? []);
  const numbers = new Set(made?.match(/\d+/gu)?.map(Number));
  return used.filter(({ min, victims }) => victims.side === side && min !== null && numbers.has(min));
}

function whoSays(figure: Figure, telling: readonly Claim[]): string {
  const speaker = figure.speaker === null ? null : sourceText(figure.speaker);
  if (telling.length === 0)
    return (
      speaker ?? (figure.side === "all" && (figure.best ?? figure.low) !== null ? addedText(figure) : "")
    );
  const newest = telling.filter((claim) => claim.asOf?.slice(0, 10) === figure.asOf?.slice(0, 10));
  const first = (newest.length > 0 ? newest : telling).find((claim) => claim.source !== null) ?? telling[0];
  const source = sourceText(first?.source ?? null);
  const named =
    speaker === null || speaker === source || first?.source === null
      ? (speaker ?? source)
      : `${speaker}: ${source}`;
  return `${named}, ${reportsText(telling).replace(" ", "\u00a0")}`;
}

const ONE_SIDE = /^only the people of (?<side>.+) are counted$/u;

/** "the sides added up", where there are several. */
function addedText({ notes }: Figure): string {
  const isSum = notes.some((note) => SUM.test(note));
  const [only] = notes.flatMap((note) => ONE_SIDE.exec(note)?.groups?.side ?? []);
  return isSum || only === undefined ? "the sides added up" : `${sideText(only)} alone is counted`;
}

function detailsOf(
  figure: Figure,
  used: readonly Claim[],
  telling: readonly Claim[],
  setting: Setting,
): readonly string[] {
  const sum = figure.notes.find((note) => SUM.test(note));
  const others = othersText(
    figure,
    used.filter((claim) => !telling.includes(claim)),
    setting,
  );
  return [
    // What a computed sum grew from are its parts, told in their own lines.
    ...(sum === undefined && figure.days === undefined ? historyOf(figure, telling, setting) : []),
    ...byDayText(figure, setting.year),
    ...(figure.grade === undefined ? [] : [`graded ${figure.grade}`]),
    ...(sum === undefined ? [] : [withDays(sum, setting.year)]),
    ...(others === null ? [] : [others]),
    ...deniedText(figure, setting),
    ...partsText(figure, setting),
    ...figure.notes.filter((note) => TOLD_NOTE.test(note)).map((note) => withDays(note, setting.year)),
  ];
}

/** "101+" of 71 and 30 that were added up: nobody said "over 100". */
function addedFloor(figure: Figure, best: number): string | null {
  const number = numberText(best);
  const isAdded = figure.notes.some((note) =>
    ["", "+"].some((end) => note.includes(` = ${number}${end}, computed`)),
  );
  return isAdded && isFloor(figure) ? `${figure.approx ? "about " : ""}${number}+` : null;
}

/** "46 (Kyrgyzstan) + 35 (Tajikistan) = 81, computed from the sides' figures" */
const SUM = /^(?:about )?(?:over )?[\d,]+\+? \(.+\) \+ /u;

/** Notes without which the numbers would be misread. */
const TOLD_NOTE =
  /^(?:put together: |set aside: |more is said: |own count: |not in it: |counts (?:in part )?families )/u;

/** "denied: 200 (Rebels, 13 May)": what is said and denied, with whoever says it. */
function deniedText(figure: Figure, { claims, year }: Setting): readonly string[] {
  const said = saidOnce(deniedIn(figure, claims), year);
  return said.length === 0 ? [] : [`denied: ${listed(said, "denied figure")}`];
}

/** "a part of others: 34+ (Israel, 1 Feb)": all that is told of people of whom nobody gives a figure. */
function partsText(figure: Figure, { claims, year }: Setting): readonly string[] {
  if (figure.low !== null || figure.best !== null || figure.high !== null) return [];
  const parts = figure.ignored
    .filter(({ reason }) => reason.startsWith("subset:"))
    .flatMap(({ claim }) => claims.get(claim) ?? [])
    .filter(({ min, unquantified }) => min !== null && !unquantified);
  return parts.length === 0 ? [] : [`a part of others: ${listed(saidOnce(parts, year), "part")}`];
}

/** "others: 41 (Foreign Ministry, 20 Sep); 30 (security sources, 18 Sep)": what the range is made of. */
function othersText(figure: Figure, others: readonly Claim[], { year }: Setting): string | null {
  const own = others.filter(
    (claim) => claim.victims.side === figure.side && claim.min !== null && !claim.unquantified,
  );
  const said = saidOnce(own, year);
  return said.length === 0 ? null : `others: ${listed(said, "other figure")}`;
}

/** Each count once, with the first who says it and when: somebody named before a title. */
function saidOnce(claims: readonly Claim[], year: string | undefined): readonly string[] {
  const said = new Map<string, string>();
  const namedFirst = [...claims].sort((a, b) => Number(a.source === null) - Number(b.source === null));
  for (const claim of namedFirst) {
    const count = countText(claim);
    if (!said.has(count))
      said.set(count, `${count} (${sourceText(claim.source)}, ${dayText(claim.asOf, year)})`);
  }
  return [...said.values()];
}

function listed(said: readonly string[], noun: string): string {
  const more = said.length - MAX_OTHERS;
  return `${said.slice(0, MAX_OTHERS).join("; ")}${more > 0 ? `; and ${plural(more, noun)}` : ""}`;
}

const MAX_OTHERS = 4;
