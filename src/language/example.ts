import type { Category } from "../domain/category.js";
import type { Claim, Scope, Status, VictimKind } from "../domain/claim.js";

/** A claim that a careful reader finds in an example. What is not named here is not compared. */
export interface ExpectedClaim {
  readonly category: Category;
  readonly min: number | null;
  readonly max: number | null;
  /** False where it is not named, as is `unquantified`. */
  readonly approx?: boolean;
  readonly unquantified?: boolean;
  readonly side?: string | null;
  readonly kind?: VictimKind;
  /** As in the text; articles and case do not count, and one name may be a part of the other. */
  readonly source?: string | null;
  readonly via?: string | null;
  readonly status?: Status;
  readonly scope?: Scope;
  readonly previous?: boolean;
  readonly place?: string | null;
  readonly asOf?: string | null;
}

/** An example that is not a plain text without a date. */
export interface ExampleInSetting {
  /** The words are the report's title instead of its text. */
  readonly inTitle?: true;
  /** The title of a report whose text the words are; its claims are wanted too. */
  readonly title?: string;
  /** The report's date. */
  readonly published?: string;
  /** Who put the report out. */
  readonly publisher?: string;
  readonly claims: readonly ExpectedClaim[];
}

/** Examples of a language by class: a sentence or a few lines, and all the claims in it; none for most classes. */
export type Sentences = Readonly<
  Record<string, Readonly<Record<string, readonly ExpectedClaim[] | ExampleInSetting>>>
>;

/** One example of the table, in one shape. */
export interface Example {
  readonly group: string;
  readonly words: string;
  readonly inTitle: boolean;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly claims: readonly ExpectedClaim[];
}

/** All examples of a table, in its order. */
export function examplesOf(sentences: Sentences): readonly Example[] {
  return Object.entries(sentences).flatMap(([group, examples]) =>
    Object.entries(examples).map(([words, value]) => {
      const setting: ExampleInSetting = "claims" in value ? value : { claims: value };
      const { inTitle = false, title = null, published = null, publisher = null, claims } = setting;
      return { group, words, inTitle, title, published, publisher, claims };
    }),
  );
}

/**
 * What is wrong with a reading of an example, a line each; empty when it is the reading wanted. Each claim
 * wanted is met by one of its own, in any order, and nothing else may be claimed.
 */
export function faultsOf(wanted: readonly ExpectedClaim[], read: readonly Claim[]): readonly string[] {
  const free = new Set(read);
  const open: ExpectedClaim[] = [];
  for (const want of wanted) {
    const met = [...free].find((claim) => differences(want, claim).length === 0);
    if (met === undefined) open.push(want);
    else free.delete(met);
  }
  const faults: string[] = [];
  for (const want of open) {
    const near = [...free].find((claim) => countOf(claim) === countOf(want));
    if (near === undefined) {
      faults.push(`missed: ${countOf(want)}`);
      continue;
    }
    free.delete(near);
    faults.push(...differences(want, near).map((difference) => `${countOf(want)}: ${difference}`));
  }
  return [...faults, ...[...free].map((claim) => `not there: ${countOf(claim)} in "${claim.quote}"`)];
}

function countOf({ category, min, max }: Pick<ExpectedClaim, "category" | "min" | "max">): string {
  return `${category} ${min ?? ""}..${max ?? ""}`;
}

function differences(want: ExpectedClaim, claim: Claim): string[] {
  const read = { ...claim, side: claim.victims.side, kind: claim.victims.kind };
  const wanted = { approx: false, unquantified: false, ...want };
  return (Object.keys(wanted) as (keyof typeof wanted)[])
    .filter((name) => !agrees(name, wanted[name], read[name]))
    .map((name) => `${name} is ${JSON.stringify(read[name])}, not ${JSON.stringify(wanted[name])}`);
}

function agrees(name: string, wanted: unknown, read: unknown): boolean {
  const named = name === "source" || name === "via" || name === "place";
  if (!named || typeof wanted !== "string" || typeof read !== "string") return wanted === read;
  const [one, other] = [wordsOf(wanted), wordsOf(read)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((word) => long.includes(word));
}

function wordsOf(name: string): readonly string[] {
  const plain = name.toLowerCase().replace(/['’]s\b/gu, "");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !/^(?:the|an?|of|in|its|their)$/u.test(word),
  );
}
