import { joinAlike, Sets, THREAD_DAYS, type Tied } from "./join.js";
import { type Outline, outlineOf } from "./outline.js";
import type { Profile } from "./profile.js";
import { Ties } from "./ties.js";

export { byFirstReport, type Outline, outlineOf, type Parting } from "./outline.js";
export { type Profile, profileOf } from "./profile.js";

/**
 * Keeps reports parted into episodes as they come in. A report is compared only with those that share a telling
 * term with it, and only the surroundings of what changed are parted anew; the parts are those that all reports
 * at once would give, whatever their order. Nothing in it is more than its reports: it can be made again any time.
 */
export class Partition {
  readonly #profiles: Profile[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #ties = new Ties();
  readonly #threads = new Map<string, Standing[]>();
  /** By report: the reports that hang together with it through ties or a thread, all in one array. */
  readonly #around: number[][] = [];
  /** By such an array: its episodes. */
  readonly #parts = new Map<readonly number[], readonly (readonly number[])[]>();
  readonly #partOf: (readonly number[])[] = [];
  readonly #outlines = new WeakMap<readonly number[], Outline>();

  constructor(profiles: Iterable<Profile> = []) {
    for (const _ of this.#start(profiles));
  }

  /** The same, some reports at a time: between two steps others may have their turn. */
  static *made(profiles: Iterable<Profile>): Generator<undefined, Partition> {
    const partition = new Partition();
    yield* partition.#start(profiles);
    return partition;
  }

  *#start(profiles: Iterable<Profile>): Generator<undefined, void> {
    for (const profile of profiles) if (!this.#placeOf.has(profile.id)) this.#enter(profile);
    yield* this.#ties.start(this.#profiles);
    for (const [report, profile] of this.#profiles.entries()) {
      this.#follow(profile, report);
      if (report % AT_ONCE === 0) yield;
    }
    yield* this.#renew(this.#profiles.keys());
  }

  get size(): number {
    return this.#profiles.length;
  }

  /** The episode a report is in; null for one that was not taken in. */
  episodeOf(id: string): Outline | null {
    const place = this.#placeOf.get(id);
    return place === undefined ? null : this.#outline(this.#partOf[place] ?? []);
  }

  /** Whether the report is in as just this profile has it. */
  holds(profile: Profile): boolean {
    const known = this.#profiles[this.#placeOf.get(profile.id) ?? -1];
    return known !== undefined && JSON.stringify(known) === JSON.stringify(profile);
  }

  /** Takes a report in, and gives the episode it is now in. A report that is in already changes nothing. */
  add(profile: Profile): Outline {
    for (const _ of this.#renew(this.#place(profile)));
    return this.episodeOf(profile.id) as Outline;
  }

  /** The episodes, in no order. */
  *episodes(): Generator<Outline> {
    for (const parts of this.#parts.values()) for (const part of parts) yield this.#outline(part);
  }

  #outline(part: readonly number[]): Outline {
    const known = this.#outlines.get(part);
    if (known !== undefined) return known;
    const outline = outlineOf(part.map((report) => this.#profiles[report] as Profile));
    this.#outlines.set(part, outline);
    return outline;
  }

  /** Gives the reports whose surroundings changed. */
  #place(profile: Profile): Iterable<number> {
    if (this.#placeOf.has(profile.id)) return [];
    this.#enter(profile);
    const { report, loosened } = this.#ties.add(profile);
    return [report, ...loosened, ...this.#ties.of(report).keys(), ...this.#follow(profile, report)];
  }

  #enter(profile: Profile): void {
    const report = this.#profiles.length;
    this.#placeOf.set(profile.id, report);
    this.#profiles.push(profile);
    this.#around.push([report]);
    this.#partOf.push([report]);
  }

  /** Gives the reports next to it on its threads. */
  #follow({ threads, day }: Profile, report: number): readonly number[] {
    if (day === null) return [];
    return threads.flatMap((thread) => {
      const along = this.#threads.get(thread) ?? [];
      this.#threads.set(thread, along);
      let at = along.length;
      while (at > 0 && (along[at - 1]?.day ?? 0) > day) at -= 1;
      along.splice(at, 0, { report, day });
      return [along[at - 1], along[at + 1]].flatMap((beside) =>
        beside !== undefined && Math.abs(beside.day - day) <= THREAD_DAYS ? [beside.report] : [],
      );
    });
  }

  /** Parts anew what hangs together with the reports given. */
  *#renew(changed: Iterable<number>): Generator<undefined, void> {
    const stale = new Set<readonly number[]>();
    for (const report of changed) stale.add(this.#around[report] ?? []);
    for (const around of stale) this.#parts.delete(around);
    let done = 0;
    for (const around of yield* this.#hangingTogether([...stale].flat())) {
      for (const report of around) this.#around[report] = around;
      const parts = this.#part(around);
      this.#parts.set(around, parts);
      for (const part of parts) for (const report of part) this.#partOf[report] = part;
      done += around.length;
      if (done < AT_ONCE) continue;
      done = 0;
      yield;
    }
  }

  *#hangingTogether(reports: readonly number[]): Generator<undefined, Iterable<number[]>> {
    const placeOf = new Map(reports.map((report, place) => [report, place]));
    const sets = new Sets(reports.length);
    const last = new Map<string, Standing>();
    const byDay = reports.map((report) => ({ report, profile: this.#profiles[report] as Profile }));
    byDay.sort((a, b) => (a.profile.day ?? 0) - (b.profile.day ?? 0));
    for (const [at, { report, profile }] of byDay.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) yield;
      const place = placeOf.get(report) ?? 0;
      for (const other of this.#ties.of(report).keys()) sets.join(place, placeOf.get(other) ?? place);
      if (profile.day === null) continue;
      for (const thread of profile.threads) {
        const before = last.get(thread);
        if (before !== undefined && profile.day - before.day <= THREAD_DAYS)
          sets.join(place, placeOf.get(before.report) ?? place);
        last.set(thread, { report, day: profile.day });
      }
    }
    return grouped(reports, (place) => sets.rootOf(place)).values();
  }

  #part(around: readonly number[]): readonly (readonly number[])[] {
    if (around.length === 1) return [around];
    const placeOf = new Map(around.map((report, place) => [report, place]));
    const tied: Tied[] = around.map((report) => ({
      profile: this.#profiles[report] as Profile,
      ties: new Map(
        [...this.#ties.of(report)].map(([other, value]) => [placeOf.get(other) ?? 0, value] as const),
      ),
    }));
    const episode = joinAlike(tied);
    return [...grouped(around, (place) => episode[place] ?? place).values()];
  }
}

/** So many reports make a step. */
const AT_ONCE = 500;

interface Standing {
  readonly report: number;
  readonly day: number;
}

function grouped(reports: readonly number[], keyOf: (place: number) => number): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [place, report] of reports.entries()) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return groups;
}
