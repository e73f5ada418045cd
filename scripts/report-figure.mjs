// From the claims of one report to the report's one figure for a category, for sets whose gold is a figure a report.

const UNSAID = new Set(["denied", "unconfirmed", "withheld"]);

/**
 * The figure a reader takes from a report that is about one incident: `{ min, max, from }`, null when it gives none.
 *
 * 1. Only what is asserted about this incident counts: no background, nothing superseded, withheld or denied.
 * 2. Claims whose words overlap are one statement, and its figure their sum: "four men and a woman were wounded" tells
 *    of five. A subset adds nothing; nor does an increment beside a larger total, which contains it.
 * 3. A number in the title is the figure, be it a one ("1 dead, three hurt"): the title says what the report is about.
 * 4. Else, among the statements of a number, ones in so many words too, the one told most often wins; among equals an
 *    exact one, then the larger, because a total contains its parts. A number told once, and only behind victims told
 *    one by one, is of other people: what the report is about comes first, and a city's toll of the year at its end.
 * 5. Without those the single victims are added, each once: as many as there are different names told more than once;
 *    one, when all the report speaks of may be the same person. A name told once is as often another case's.
 * 6. Without those a claim of people without a number gives "one or more"; else a zero gives zero.
 *
 * "killed" takes deaths alone. "wounded" takes the wounded alone; a report that only counts all who were hit
 * (`casualties`) gives those less the dead.
 */
export function figureOf(claims, category) {
  const own = figureFrom(claims.filter((claim) => claim.category === category));
  if (category !== "wounded" || (own !== null && own.from !== "unquantified")) return own;
  const hit = figureFrom(claims.filter((claim) => claim.category === "casualties"));
  if (hit === null || hit.min === null || hit.from === "unquantified") return own;
  const dead = figureFrom(claims.filter((claim) => claim.category === "killed"));
  const less = (bound) => (bound === null ? null : Math.max(0, bound - (dead?.min ?? 0)));
  return { min: less(hit.min), max: less(hit.max), from: "casualties less deaths" };
}

function figureFrom(all) {
  const claims = all.filter(isAboutThis);
  const counted = claims.filter((claim) => !claim.unquantified && claim.max !== 0);
  const whole = counted.filter((claim) => claim.scope !== "subset");
  const statements = statementsOf(whole.length > 0 ? whole : counted);
  const numbers = statements.filter(isNumber);
  const title = mostTold(numbers.filter(isInTitle));
  if (title !== null) return { min: title.min, max: title.max, from: "title" };
  const best = mostTold(numbers.filter((statement) => !isOfOthers(statement, statements)));
  if (best !== null) return { min: best.min, max: best.max, from: "total" };
  if (statements.length > 0) {
    const number = peopleIn(statements.flatMap((statement) => statement.claims));
    return { min: number, max: number, from: "singles" };
  }
  if (claims.some((claim) => claim.unquantified)) return { min: 1, max: null, from: "unquantified" };
  return claims.some((claim) => claim.max === 0) ? { min: 0, max: 0, from: "zero" } : null;
}

function isAboutThis(claim) {
  return claim.scope !== "background" && !claim.previous && !UNSAID.has(claim.status);
}

/** Two or more, or a one that is said: not "a man", who is one by being told of. */
function isNumber({ min, max, claims }) {
  return min !== 1 || max !== 1 || claims.some(({ quote }) => SAID_ONE.test(quote));
}

const SAID_ONE = /\b(?:one|1)\b/iu;

function isInTitle({ claims }) {
  return claims[0].inTitle;
}

/** Told once, behind somebody told of without a number. */
function isOfOthers(one, statements) {
  const told = statements.filter(({ min, max }) => min === one.min && max === one.max);
  const first = statements.find((statement) => !isNumber(statement));
  return told.length === 1 && first !== undefined && isBefore(first, one);
}

function isBefore(a, b) {
  if (isInTitle(a) !== isInTitle(b)) return isInTitle(a);
  return a.claims[0].start < b.claims[0].start;
}

/** Claims with overlapping words together, with their sum. */
function statementsOf(claims) {
  const groups = [];
  const place = (claim) => `${claim.report} ${claim.inTitle}`;
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    const open = groups.find(
      (group) => place(group[0]) === place(claim) && group.some((other) => claim.start < other.end),
    );
    if (open === undefined) groups.push([claim]);
    else open.push(claim);
  }
  return groups.map((group) => {
    const total = Math.max(0, ...group.filter((claim) => claim.scope !== "increment").map(sizeOf));
    const parts = group.filter((claim) => claim.scope !== "increment" || sizeOf(claim) >= total);
    const open = parts.some((claim) => claim.max === null);
    return {
      min: parts.every((claim) => claim.min === null)
        ? null
        : parts.reduce((sum, claim) => sum + (claim.min ?? 0), 0),
      max: open ? null : parts.reduce((sum, claim) => sum + claim.max, 0),
      approx: parts.some((claim) => claim.approx),
      claims: parts,
    };
  });
}

function sizeOf({ min, max }) {
  return min ?? max;
}

function mostTold(statements) {
  const figures = new Map();
  for (const { min, max, approx } of statements) {
    const key = `${min}-${max}`;
    const told = (figures.get(key)?.told ?? 0) + 1;
    figures.set(key, { min, max, size: min ?? max, exact: min === max && !approx, told });
  }
  const order = (a, b) => b.told - a.told || Number(b.exact) - Number(a.exact) || b.size - a.size;
  return [...figures.values()].sort(order)[0] ?? null;
}

/**
 * How many different people single claims speak of, at the least: names told more than once, where "Ann Hill" and "Hill"
 * are one, and "a man" anybody.
 */
function peopleIn(singles) {
  const told = singles
    // in a title "Man" and "Teen" are written as names are
    .filter(({ inTitle }) => !inTitle)
    .map(({ victims }) => NAME.exec(victims.who ?? "")?.[0].toLowerCase())
    .filter((name) => name !== undefined);
  const isShort = (name) => told.some((longer) => longer.endsWith(` ${name}`));
  const timesOf = (name) => told.filter((other) => other === name || name.endsWith(` ${other}`)).length;
  const names = [...new Set(told)].filter((name) => !isShort(name) && timesOf(name) > 1);
  return Math.max(1, names.length);
}

const NAME = /(?:\p{Lu}[\p{L}.’'-]+ )*\p{Lu}[\p{L}’'-]+$/u;

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const DEATH =
  /\b(?:kill|dead\b|die[ds]?\b|dying|death|fatal|murder|homicide|slain|slay|manslaughter|body\b|bodies\b|suicide|succumb)/iu;
const HARM = /\b(?:wound|injur|hurt\b|shot\b|shoot|struck\b|hospital|critical|stable condition|surviv)/iu;

/**
 * Whether a report's text carries a figure at all, by a plain rule that knows nothing of claims: one is carried by any word of the outcome;
 * more by a sentence with a word of the outcome and the number (digits, word, "both" or "couple" for two, "dozen" for twelve), or, for the
 * wounded, the number of killed and wounded together; or by at least so many people told apart by their ages.
 */
export function carriesFigure({ title, text }, category, gold) {
  const outcome = category === "killed" ? DEATH : HARM;
  const number = gold[category];
  const sentences = `${title ?? ""}\n${text}`
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((line) => outcome.test(line));
  if (sentences.length === 0) return false;
  if (number === 1) return true;
  const numbers = category === "wounded" ? [number, number + gold.killed] : [number];
  const forms = numbers.flatMap((value) => [
    String(value),
    NUMBERS[value],
    { 2: "both|couple", 12: "dozen" }[value],
  ]);
  const said = new RegExp(
    `(?<![\\w.:$-])(?:${forms.filter(Boolean).join("|")})(?![\\w:%])(?! ?(?:[ap]\\.?m|years? old|-year))`,
    "iu",
  );
  if (sentences.some((line) => said.test(line))) return true;
  const ages = [...text.matchAll(/\p{Lu}\p{L}+, (?:age |aged )?(\d{1,2})\b|\b(\d{1,2})[- ]years?[- ]old/gu)];
  return new Set(ages.map((match) => match[1] ?? match[2])).size >= number;
}
