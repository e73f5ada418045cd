import type { Category } from "../domain/category.js";
import type { Draft } from "./draft.js";
import type { Sentence } from "./sentence.js";

/** How many drafts around one are looked at where a rule speaks of "near": a bound that keeps reading linear. */
const NEAR = 40;

/**
 * The drafts of a report, which stand in the order of their sentences, looked up by sentence, by place in that order, and by
 * figure.
 */
export class Readings {
  readonly #byFigure = new Map<string, Draft[]>();
  readonly #largest = new Map<Category, number>();
  readonly #mins = new Map<Category, Set<number>>();

  constructor(readonly drafts: readonly Draft[]) {
    for (const each of drafts) {
      const { category, min } = each;
      if (each.unquantified || min === null) continue;
      push(this.#byFigure, figureKey(category, min, each.max), each);
      if (each.parent !== null) continue;
      const mins = this.#mins.get(category);
      if (mins === undefined) this.#mins.set(category, new Set([min]));
      else mins.add(min);
      if (!each.previous) this.#largest.set(category, Math.max(min, this.#largest.get(category) ?? 0));
    }
  }

  /** Where the claims begin of a sentence, by its index, and of those behind it. */
  #from(index: number): number {
    let low = 0;
    let high = this.drafts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.drafts[middle] as Draft).sentence.index < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The place of a claim in the order of all. */
  #order(each: Draft): number {
    return this.drafts.indexOf(each, this.#from(each.sentence.index));
  }

  /** The last claim of a sentence before a token, of those that are meant. */
  lastBefore({ index }: Sentence, token: number, isMeant = isAny): Draft | undefined {
    const from = this.#from(index);
    for (let at = this.#from(index + 1) - 1; at >= from; at -= 1) {
      const each = this.drafts[at] as Draft;
      if (each.last < token && isMeant(each)) return each;
    }
    return undefined;
  }

  /** The first claim of a sentence behind a token, of those that are meant. */
  firstBehind({ index }: Sentence, token: number, isMeant = isAny): Draft | undefined {
    const to = this.#from(index + 1);
    for (let at = this.#from(index); at < to; at += 1) {
      const each = this.drafts[at] as Draft;
      if (each.first > token && isMeant(each)) return each;
    }
    return undefined;
  }

  /** The claim just before one. */
  previous(each: Draft): Draft | undefined {
    return this.drafts[this.#order(each) - 1];
  }

  /** The nearest claim before one, of those that are meant. */
  nearest(each: Draft, isMeant: (other: Draft) => boolean): Draft | undefined {
    const from = this.#order(each);
    for (let at = from - 1; at >= Math.max(0, from - NEAR); at -= 1) {
      const other = this.drafts[at] as Draft;
      if (isMeant(other)) return other;
    }
    return undefined;
  }

  /** The claims just before one, nearest first. */
  preceding(each: Draft): Draft[] {
    const at = this.#order(each);
    return this.drafts.slice(Math.max(0, at - NEAR), at).reverse();
  }

  /** The claims just behind one, nearest first. */
  following(each: Draft): Draft[] {
    const at = this.#order(each);
    return this.drafts.slice(at + 1, at + 1 + NEAR);
  }

  /** Other claims of the same bounds, in the given categories. */
  sameFigure(each: Draft, categories: readonly Category[] = [each.category]): Draft[] {
    if (each.min === null) return [];
    const same: Draft[] = [];
    for (const category of categories) {
      const all = this.#byFigure.get(figureKey(category, each.min, each.max)) ?? [];
      for (const other of all.slice(0, NEAR)) if (other !== each) same.push(other);
    }
    return same;
  }

  /** Other claims of the category with the same least number: "24 dead" here, "at least 24" there. */
  sameLeast(each: Draft): Draft[] {
    if (each.min === null) return [];
    const min = each.min;
    // only the first few are copied: a figure may be told thousands of times
    const near = (this.#byFigure.get(figureKey(each.category, min, null)) ?? []).slice(0, NEAR);
    const exact = this.#byFigure.get(figureKey(each.category, min, min)) ?? [];
    for (const other of exact.slice(0, NEAR - near.length)) near.push(other);
    return near.filter((other) => other !== each);
  }

  /** Another claim of the body with the same least number: "24 dead" in the title is "at least 24" in the text. */
  sameFloor(each: Draft): Draft | undefined {
    return this.sameLeast(each).find((other) => !other.sentence.inTitle && other.parent === null);
  }

  /** The report has a larger figure of this category. */
  isExceeded({ category, min }: Draft): boolean {
    return min !== null && (this.#largest.get(category) ?? 0) > min;
  }

  /** The same voice, or any where nobody is named, gives another counted figure of this category. */
  hasOtherOfVoice({ category, min, sourceKey }: Draft): boolean {
    return this.drafts.some(
      (other) =>
        other.category === category &&
        other.min !== null &&
        other.min !== min &&
        (sourceKey === null || other.sourceKey === sourceKey),
    );
  }

  /** The report has another counted figure of this category. */
  hasOtherFigure(each: Draft): boolean {
    const mins = this.#mins.get(each.category);
    return (
      mins !== undefined && (mins.size > 1 || (each.min !== null && mins.size === 1 && !mins.has(each.min)))
    );
  }
}

function isAny(_: Draft): boolean {
  return true;
}

function figureKey(category: Category, min: number, max: number | null): string {
  return `${category} ${min} ${max ?? ""}`;
}

function push<Key>(map: Map<Key, Draft[]>, key: Key, each: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [each]);
  else list.push(each);
}
