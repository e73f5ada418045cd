// From the claims of one report to the report's one figure for a category, for sets whose gold is a figure a report.

const UNSAID = new Set(["denied", "unconfirmed", "withheld"]);

/**
 * The figure a reader takes from a report that is about one incident: `{ min, max, from }`, null when it gives none.
 *
 * 1. Only what is asserted about this incident counts: no background, nothing superseded, nothing withheld or denied.
 * 2. Figures of two or more (subsets of another figure apart) are totals: the one told most often wins; among equals an exact one, then the
 *    larger, because a total contains its parts. An increment beside a total says what is in it already.
 * 3. Without a total the single victims are added, each once: as many as there are different names, or as one clause tells apart
 *    ("a man and a woman were killed"); one, when all the report speaks of may be the same person.
 * 4. Without those a claim of people without a number gives "one or more"; else a zero gives zero.
 *
 * "killed" takes deaths alone. "wounded" takes the wounded alone; a report that only gives all who were hit (`casualties`) gives those less
 * the dead.
 */
export function figureOf(claims, category) {
  const own = figureFrom(claims.filter((claim) => claim.category === category));
  if (category !== "wounded" || (own !== null && own.from !== "unquantified")) return own;
  const hit = figureFrom(claims.filter((claim) => claim.category === "casualties"));
  if (hit === null || hit.min === null) return own;
  const dead = figureFrom(claims.filter((claim) => claim.category === "killed"));
  const less = (bound) => (bound === null ? null : Math.max(0, bound - (dead?.min ?? 0)));
  return { min: less(hit.min), max: less(hit.max), from: "casualties less deaths" };
}

function figureFrom(all) {
  const claims = all.filter(isAboutThis);
  const counted = claims.filter((claim) => !claim.unquantified && claim.max !== 0);
  const several = counted.filter((claim) => !isSingle(claim));
  const totals = several.filter((claim) => claim.scope === "total" || claim.scope === "incident");
  const best = mostTold(totals) ?? mostTold(several);
  if (best !== null) return { min: best.min, max: best.max, from: "total" };
  const singles = counted.filter(isSingle);
  if (singles.length > 0) {
    const number = peopleIn(singles);
    return { min: number, max: number, from: "singles" };
  }
  if (claims.some((claim) => claim.unquantified)) return { min: 1, max: null, from: "unquantified" };
  return claims.some((claim) => claim.max === 0) ? { min: 0, max: 0, from: "zero" } : null;
}

function isAboutThis(claim) {
  return claim.scope !== "background" && !claim.previous && !UNSAID.has(claim.status);
}

function isSingle({ min, max }) {
  return min === 1 && max === 1;
}

function mostTold(claims) {
  const figures = new Map();
  for (const claim of claims) {
    const key = `${claim.min}-${claim.max}`;
    const { min, max } = claim;
    const size = min ?? max;
    figures.set(key, {
      min,
      max,
      size,
      exact: min === max && !claim.approx,
      told: (figures.get(key)?.told ?? 0) + 1,
    });
  }
  const order = (a, b) => b.told - a.told || Number(b.exact) - Number(a.exact) || b.size - a.size;
  return [...figures.values()].sort(order)[0] ?? null;
}

/** How many different people single claims speak of, at the least: "Ann Hill" and "Hill" are one, "a man" may be anybody. */
function peopleIn(singles) {
  const names = new Set();
  const together = new Map();
  for (const { victims, quote, inTitle, start } of singles) {
    const name = /(?:\p{Lu}[\p{L}.’'-]+ )*\p{Lu}[\p{L}’'-]+$/u.exec(victims.who ?? "")?.[0];
    if (name !== undefined) names.add(name.toLowerCase());
    const clause = `${inTitle} ${start} ${quote}`;
    together.set(clause, (together.get(clause) ?? 0) + 1);
  }
  const people = [...names].filter((name) => ![...names].some((longer) => longer.endsWith(` ${name}`)));
  return Math.max(1, people.length, ...together.values());
}

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
