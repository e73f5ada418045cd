import { likeness, likenessOf, nearness, stepOf, TIED, weightOf } from "./likeness.js";
import { Parties } from "./parties.js";
import type { Profile } from "./profile.js";
import { Shelf } from "./shelf.js";

/** What a new report changed besides its own ties: the reports whose ties a term loosened by growing common. */
export interface Change {
  readonly report: number;
  readonly loosened: ReadonlySet<number>;
}

/**
 * Which reports of a book are alike, kept up as reports come in. Reports and terms have numbers, in order of
 * arrival. A term's weight falls as it grows common and never rises, so a report that comes in ties itself to
 * others and may loosen old ties, but never makes one between two others: the ties are those that all reports
 * together would give, whatever the order.
 */
export class Ties {
  readonly #terms = new Map<string, number>();
  /** By term: the reports that have it, and its weight. */
  readonly #having: Shelf[] = [];
  readonly #weights: number[] = [];
  /** By term: whether it names somebody or something, and is no number. */
  readonly #naming: boolean[] = [];
  /** By report. */
  readonly #profiles: { readonly day: number | null; readonly terms: Uint32Array }[] = [];
  readonly #tied: Map<number, number>[] = [];
  #sums = new Int32Array(0);
  readonly #parties = new Parties();

  /** The reports tied to one, with how alike they are. */
  of(report: number): ReadonlyMap<number, number> {
    return this.#tied[report] ?? NONE;
  }

  add(profile: Profile): Change {
    const { report, fallen } = this.#enter(profile);
    const loosened = this.#loosen(fallen, report);
    this.#tie(report);
    return { report, loosened };
  }

  /** Takes in the first reports together: the same as one by one, but no tie is made only to be loosened. Some at a time. */
  *start(profiles: Iterable<Profile>): Generator<undefined, void> {
    for (const profile of profiles) if (this.#enter(profile).report % AT_ONCE === 0) yield;
    // each two once: the later of them looks for the earlier
    for (const report of this.#profiles.keys()) {
      this.#tie(report, report);
      if (report % AT_ONCE === 0) yield;
    }
  }

  /** Gives the report's number and the terms whose weight fell for others. */
  #enter(profile: Profile): { readonly report: number; readonly fallen: readonly number[] } {
    const report = this.#profiles.length;
    const terms = Uint32Array.from(profile.terms, (term) => this.#numberOf(term)).sort();
    this.#profiles.push({ day: profile.day, terms });
    this.#tied.push(new Map());
    return { report, fallen: [...terms].filter((term) => this.#count(term, report)) };
  }

  #numberOf(term: string): number {
    const known = this.#terms.get(term);
    if (known !== undefined) return known;
    const number = this.#terms.size;
    this.#terms.set(term, number);
    this.#parties.enter(term);
    this.#having.push(new Shelf());
    this.#weights.push(0);
    this.#naming.push(!/^\p{N}/u.test(term));
    return number;
  }

  /** Puts the report under the term; true where the term's weight fell for others. */
  #count(term: number, report: number): boolean {
    const having = this.#having[term] as Shelf;
    having.add(report, this.#profiles[report]?.day ?? null);
    this.#weights[term] = weightOf(having.size);
    return having.size > 1 && stepOf(having.size) !== stepOf(having.size - 1);
  }

  #loosen(fallen: readonly number[], newest: number): ReadonlySet<number> {
    const loosened = new Set<number>();
    const isFallen = new Set(fallen);
    const having = fallen.flatMap((term) => [...(this.#having[term]?.near(null) ?? [])].flat());
    for (const report of new Set(having)) {
      if (report === newest) continue;
      for (const other of this.of(report).keys()) {
        if (!this.#share(report, other, (term) => isFallen.has(term))) continue;
        if (this.#retie(report, other)) loosened.add(report).add(other);
      }
    }
    return loosened;
  }

  /** Whether two reports have such a term in common: one walk over both, for terms stand in order. */
  #share(a: number, b: number, isMeant: (term: number) => boolean): boolean {
    const [one, other] = [this.#termsOf(a), this.#termsOf(b)];
    for (let i = 0, j = 0; i < one.length && j < other.length; ) {
      const [mine, theirs] = [one[i] as number, other[j] as number];
      if (mine === theirs && isMeant(mine)) return true;
      if (mine <= theirs) i += 1;
      if (theirs <= mine) j += 1;
    }
    return false;
  }

  /**
   * Numbers alone tie nobody who says where or whose people: in a small book each is rare, and a clock's time or another
   * war's toll may be the same. Nor does anything tie two reports that count other parties' people.
   */
  #isOfOthers(a: number, b: number): boolean {
    if (!this.#share(a, b, (term) => this.#parties.isPlacing(term))) {
      const bothDated = [a, b].every((report) => (this.#profiles[report]?.day ?? null) !== null);
      if (this.#parties.areOthers(this.#termsOf(a), this.#termsOf(b), bothDated)) return true;
    }
    if (this.#share(a, b, (term) => this.#naming[term] === true)) return false;
    return [a, b].every((report) => this.#termsOf(report).some((term) => this.#parties.isPlacing(term)));
  }

  #termsOf(report: number): Uint32Array {
    return this.#profiles[report]?.terms ?? new Uint32Array();
  }

  /** Weighs a tie anew, and unties what is no longer alike enough; true where that changed anything. */
  #retie(a: number, b: number): boolean {
    const before = this.of(a).get(b);
    const value = likeness(this.#termsOf(a), this.#termsOf(b), this.#weights) * this.#nearness(a, b);
    if (value === before) return false;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (value >= TIED) this.#tied[one]?.set(other, value);
      else this.#tied[one]?.delete(other);
    }
    return true;
  }

  /** Ties a report to those it is alike, of those numbered below `end`. */
  #tie(report: number, end = this.#profiles.length): void {
    const terms = this.#termsOf(report);
    const day = this.#profiles[report]?.day ?? null;
    const sums = this.#sumsFor(end);
    const met: number[] = [];
    for (const term of terms) {
      const square = (this.#weights[term] as number) ** 2;
      if (square === 0) continue;
      for (const reports of (this.#having[term] as Shelf).near(day)) {
        for (let at = 0; at < reports.length; at += 1) {
          const other = reports[at] as number;
          if (other >= end) break;
          if (other === report) continue;
          if (sums[other] === 0) met.push(other);
          sums[other] = (sums[other] as number) + square;
        }
      }
    }
    for (const other of met) {
      const sum = sums[other] as number;
      sums[other] = 0;
      const likeness = likenessOf(sum, terms.length, this.#termsOf(other).length);
      const value = likeness * this.#nearness(report, other);
      if (value < TIED || this.#isOfOthers(report, other)) continue;
      this.#tied[report]?.set(other, value);
      this.#tied[other]?.set(report, value);
    }
  }

  /** Room for a sum beside each report numbered below `end`, all 0: kept, and left at 0 by who uses it. */
  #sumsFor(end: number): Int32Array {
    if (this.#sums.length < end) this.#sums = new Int32Array(Math.max(64, end * 2));
    return this.#sums;
  }

  #nearness(a: number, b: number): number {
    return nearness(this.#profiles[a]?.day ?? null, this.#profiles[b]?.day ?? null);
  }
}

/** So many reports make a step. */
const AT_ONCE = 200;

const NONE: ReadonlyMap<number, number> = new Map();
