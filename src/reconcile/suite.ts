/** For tests of this room alone: annotated reports as what `reconcile` takes, and claims made by hand. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Category } from "../domain/category.js";
import type { Claim, Scope, Status, VictimKind } from "../domain/claim.js";
import { contentId } from "../domain/id.js";
import type { Figure, Ledger } from "../domain/ledger.js";
import type { ReportHead } from "../domain/report.js";
import type { ReconcileInput } from "./reconcile.js";

export const SHARED = join(import.meta.dirname, "../../../shared/corpus");
export const CORPUS = join(import.meta.dirname, "../../corpus");

interface GoldClaim {
  readonly category: Category;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly unquantified?: boolean;
  readonly victims: { readonly side: string | null; readonly kind: VictimKind; readonly who: string | null };
  readonly source: string | null;
  readonly sourceSide: string | null;
  readonly via: string | null;
  readonly status: Status;
  readonly scope: Scope;
  readonly previous?: boolean;
  readonly place: string | null;
  readonly asOf?: string | null;
  readonly quote: string;
  readonly inTitle?: boolean;
}

export interface GoldReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
  readonly publisher?: string;
  readonly claims: readonly GoldClaim[];
}

export interface GoldRow {
  readonly category: Category;
  readonly side: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

export function readGold(folder: string): readonly GoldReport[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "ledger.json");
  return names.sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as GoldReport);
}

export function readFinal(folder: string): readonly GoldRow[] {
  const ledger = JSON.parse(readFileSync(join(folder, "ledger.json"), "utf8")) as {
    final: readonly GoldRow[];
  };
  return ledger.final;
}

/** Annotated reports with what extraction and ingestion add: ids, source keys, offsets, sketches. */
export function inputOf(gold: readonly GoldReport[]): ReconcileInput {
  return {
    reports: gold.map(headOf),
    claims: gold.flatMap((report) => report.claims.map((claim, index) => claimOf(report, claim, index))),
  };
}

function headOf({ id, title, text, published = null, publisher }: GoldReport): ReportHead {
  const sketch = sketchOf(`${title}\n${text}`);
  return {
    id,
    title,
    published: published || null,
    publisher: publisher ?? null,
    url: null,
    language: "en",
    sketch,
  };
}

function claimOf(report: GoldReport, gold: GoldClaim, index: number): Claim {
  const start = Math.max(0, (gold.inTitle ? report.title : report.text).indexOf(gold.quote));
  return {
    ...gold,
    id: contentId("c", report.id, index),
    report: report.id,
    unquantified: gold.unquantified ?? false,
    previous: gold.previous ?? false,
    asOf: gold.asOf ?? null,
    inTitle: gold.inTitle ?? false,
    sourceKey: gold.source === null ? null : sourceKey(gold.source, gold.sourceSide),
    start,
    end: start + gold.quote.length,
    confidence: 1,
    rules: [],
  };
}

const OFFICE = /health|foreign|emergenc|interior|defen[cs]e|information|prime/giu;
const EMPTY =
  /^(?:a|an|and|authorities|country|government|its|of|officials|people|public|republic|s|side|the|there)$/u;

/** One key for one source however it is worded: the office of the side, else the words that are not its name. */
export function sourceKey(source: string, side: string | null): string {
  const words =
    source
      .toLowerCase()
      .normalize("NFKD")
      .match(/[a-z0-9]+/gu) ?? [];
  const name = side === null ? [] : side.toLowerCase().split(/\s+/u);
  const own = words.filter(
    (word) => !EMPTY.test(word) && !name.some((part) => word.startsWith(part.slice(0, 4))),
  );
  const office = /minist/iu.test(source) ? (source.toLowerCase().match(OFFICE) ?? []) : [];
  const key =
    office.length > 0
      ? `${[...new Set(office.map((word) => word.slice(0, 5)))].sort().join("-")}-ministry`
      : [...own].sort().join("-");
  return [side ?? "", key].filter((part) => part !== "").join("/");
}

/** As many positions as ingestion makes: the estimate is good to a few hundredths. */
const POSITIONS = 64;

/** MinHash over the text's three-word runs. */
export function sketchOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const sketch = new Array<number>(POSITIONS).fill(0xffffffff);
  for (let i = 0; i + 2 < words.length; i++) {
    const base = hash(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    for (let p = 0; p < POSITIONS; p++) {
      const mixed = mix(base ^ Math.imul(p + 1, 0x9e3779b1));
      if (mixed < (sketch[p] ?? 0)) sketch[p] = mixed;
    }
  }
  return words.length < 3 ? [] : sketch;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A claim of one side's dead, with what a test wants to be different. */
export function claimLike(
  part: Partial<Claim> & { readonly side?: string | null; readonly kind?: VictimKind } = {},
): Claim {
  const { side = "Kyrgyzstan", kind = "unknown", ...rest } = part;
  const source = rest.source ?? null;
  const claim = {
    ...{ report: "r1", category: "killed" as const, min: 24, max: 24, approx: false, unquantified: false },
    ...{ victims: { side, kind, who: null }, source, sourceKey: source, sourceSide: null, via: null },
    ...{ status: "asserted" as const, scope: "total" as const, previous: false, place: null, asOf: null },
    ...{ quote: "24 dead", start: 0, end: 7, inTitle: false, confidence: 1, rules: [] },
    ...rest,
  };
  return { id: rest.id ?? contentId("c", claim), ...claim };
}

export function reportLike(part: Partial<ReportHead> = {}): ReportHead {
  return {
    ...{
      id: "r1",
      title: "",
      published: "2022-09-16",
      publisher: null,
      url: null,
      language: "en",
      sketch: [],
    },
    ...part,
  };
}

/** The figure of one line of a ledger's only episode. */
export function figureIn(
  ledger: Ledger,
  category: Category,
  side: string | null,
  kind: VictimKind | "any" = "any",
): Figure | undefined {
  return ledger.episodes[0]?.figures.find(
    (f) => f.category === category && f.side === side && f.kind === kind,
  );
}

/** A side's figure: of all its people, else of the only kind counted. */
export function sideFigureIn(ledger: Ledger, category: Category, side: string): Figure | undefined {
  const own = ledger.episodes[0]?.figures.filter((f) => f.category === category && f.side === side) ?? [];
  return (
    own.find(({ kind, best }) => kind === "any" && best !== null) ??
    own.find(({ best }) => best !== null) ??
    own[0]
  );
}
