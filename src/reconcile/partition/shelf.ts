import { DAYS_APART } from "./likeness.js";

/** The reports that have one term, by stretches of days, so that those near a day are found without the others. */
export class Shelf {
  readonly #stretches = new Map<number, number[]>();
  #size = 0;

  /** How many reports there are. */
  get size(): number {
    return this.#size;
  }

  add(report: number, day: number | null): void {
    const stretch = stretchOf(day);
    const known = this.#stretches.get(stretch);
    if (known === undefined) this.#stretches.set(stretch, [report]);
    else known.push(report);
    this.#size += 1;
  }

  /** Every report that may be tied to one of this day, and some that are too far: all for one without a day. Each list ascends. */
  near(day: number | null): readonly (readonly number[])[] {
    if (day === null) return [...this.#stretches.values()];
    const stretch = stretchOf(day);
    const found: (readonly number[])[] = [];
    for (const each of [stretch - 1, stretch, stretch + 1, UNDATED]) {
      const reports = this.#stretches.get(each);
      if (reports !== undefined) found.push(reports);
    }
    return found;
  }
}

const UNDATED = Number.MIN_SAFE_INTEGER;

/** Reports less than DAYS_APART apart are in one stretch or in two that follow each other. */
function stretchOf(day: number | null): number {
  return day === null ? UNDATED : Math.floor(day / DAYS_APART);
}
