/** How many people a cell says; null where it says that nothing is known. */
export interface CellCount {
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
}

/** Which sign stands before decimals in a table's cells, and what tells: null where nothing does. */
export interface NumberStyle {
  readonly decimal: "," | "." | null;
  /** A cell shows it ("12,5", "1.234.567"); else only what parts the table's cells. */
  readonly shown: boolean;
}

/** What a cell of numbers should have been: the end of an error. */
export const COUNT_EXPECTED =
  'a whole number of people such as 24, "at least 24", "20-30", "about 24", or nothing where none is known';

const MAX_PEOPLE = 10_000_000_000;

/** Looks at all number cells of a table: a comma or a point before three digits is told by the others. */
export function numberStyleOf(cells: Iterable<string>, delimiter: string): NumberStyle {
  const seen = { ",": false, ".": false };
  for (const cell of cells) {
    for (const sign of [",", "."] as const) {
      const other = sign === "," ? "." : ",";
      if (DECIMALS[sign].test(cell)) seen[sign] = true;
      if (GROUPED[sign].test(cell)) seen[other] = true;
    }
  }
  if (seen[","] !== seen["."]) return { decimal: seen[","] ? "," : ".", shown: true };
  if (seen[","]) return { decimal: null, shown: true };
  const told = { ";": ",", ",": "." } as const;
  return { decimal: told[delimiter as ";" | ","] ?? null, shown: false };
}

/** Cells that have decimals for certain, and cells in which the sign parts thousands for certain. */
const DECIMALS = { ",": /^\D*\d+,(?:\d{1,2}|\d{4,})\D*$/u, ".": /^\D*\d+\.(?:\d{1,2}|\d{4,})\D*$/u } as const;
const GROUPED = {
  ",": /\b\d{1,3}(?:,\d{3}){2,}\b|\b\d{1,3},\d{3}\.\d/u,
  ".": /\b\d{1,3}(?:\.\d{3}){2,}\b|\b\d{1,3}\.\d{3},\d/u,
} as const;

const NOTHING = /^(?:[-–—?]|n\/?a|n\.?d\.?|unknown|not known|no data|none given|null)?$/iu;

/** Phrases of no number of their own, by docs/claims.md. */
const VAGUE: Readonly<Record<string, CellCount>> = {
  none: { min: 0, max: 0, approx: false },
  nil: { min: 0, max: 0, approx: false },
  zero: { min: 0, max: 0, approx: false },
  "a dozen": { min: 12, max: 12, approx: true },
  "two dozen": { min: 24, max: 24, approx: true },
  several: { min: 3, max: null, approx: true },
  dozens: { min: 24, max: null, approx: true },
  scores: { min: 40, max: null, approx: true },
  hundreds: { min: 200, max: null, approx: true },
  thousands: { min: 2000, max: null, approx: true },
};

const NUMBER = String.raw`\d[\d.,'’\u0020\u00a0\u2009\u202f]{0,24}`;
const APPROX = String.raw`(?<approx>~|≈|c\.|ca\.?|circa|about|around|nearly|almost|some|approx\.?|approximately|an estimated|estimated)?`;
const BOUND = `(?<bound>≥|>=|at least|no fewer than|>|more than|over|≤|<=|up to|as many as|at most|no more than|<|fewer than|less than|under)?`;
const PHRASE = new RegExp(
  String.raw`^${APPROX}\s*${BOUND}\s*(?<number>${NUMBER})(?<plus>\+|[\s-]?plus)?$`,
  "iu",
);
const RANGE = new RegExp(
  String.raw`^${APPROX}\s*(?:between\s+)?(?<low>${NUMBER}?)\s*(?:-|–|—|\bto\b|\band\b)\s*(?<high>${NUMBER})$`,
  "iu",
);

/** Reads a cell; undefined where it is no number of people that can be told. */
export function readCount(cell: string, style: NumberStyle): CellCount | null | undefined {
  const text = cell.trim().replace(/^'/u, "");
  if (text.length > 80) return undefined;
  if (NOTHING.test(text)) return null;
  const vague = text.toLowerCase();
  if (Object.hasOwn(VAGUE, vague)) return VAGUE[vague];
  const phrase = PHRASE.exec(text)?.groups;
  if (phrase !== undefined) return phraseCount(phrase, style);
  const range = RANGE.exec(text)?.groups;
  if (range === undefined) return undefined;
  const [low, high] = [readNumber(range.low ?? "", style), readNumber(range.high ?? "", style)];
  if (low === undefined || high === undefined || low > high) return undefined;
  return { min: low, max: high, approx: range.approx !== undefined };
}

type Groups = Readonly<Record<string, string | undefined>>;

function phraseCount({ approx, bound, number, plus }: Groups, style: NumberStyle): CellCount | undefined {
  const value = readNumber(number ?? "", style);
  if (value === undefined || (bound !== undefined && plus !== undefined)) return undefined;
  const vague = approx !== undefined;
  const side = plus === undefined ? (bound?.toLowerCase() ?? "=") : "at least";
  if (side === "=") return { min: value, max: value, approx: vague };
  if (/^(?:≥|>=|at least|no fewer than)$/u.test(side)) return { min: value, max: null, approx: vague };
  if (/^(?:>|more than|over)$/u.test(side)) return { min: value + 1, max: null, approx: vague };
  if (/^(?:<|fewer than|less than|under)$/u.test(side))
    return value === 0 ? undefined : { min: null, max: value - 1, approx: vague };
  return { min: null, max: value, approx: vague };
}

/** A whole number as a spreadsheet writes it; undefined where it is none, or may be one of two. */
export function readNumber(written: string, { decimal, shown }: NumberStyle): number | undefined {
  const text = written.trim();
  if (/^\d{1,16}$/u.test(text)) return inReach(Number(text));
  if (/^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+$/u.test(text)) return inReach(digitsOf(text));
  const single = /^\d{1,3}([.,])\d{3}$/u.exec(text);
  if (single !== null) {
    const [, sign] = single;
    if (decimal !== null && sign !== decimal) return inReach(digitsOf(text));
    return sign === decimal && shown && /[.,]000$/u.test(text) ? Number.parseInt(text, 10) : undefined;
  }
  const [whole, group] = [
    /^(\d{1,3}(?:,\d{3})+)(?:\.0+)?$|^(\d{1,3}(?:\.\d{3})+)(?:,0+)?$/u.exec(text),
    /^(\d{1,16})[.,]0+$/u.exec(text),
  ];
  const found = whole?.[1] ?? whole?.[2] ?? group?.[1];
  return found === undefined ? undefined : inReach(digitsOf(found));
}

function digitsOf(text: string): number {
  return Number(text.replace(/\D/gu, ""));
}

function inReach(value: number): number | undefined {
  return value <= MAX_PEOPLE ? value : undefined;
}
