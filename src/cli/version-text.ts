import type { Added } from "../book/index.js";
import type { Claim } from "../domain/claim.js";
import { dayText, plural, wrap } from "../formats/index.js";
import type { Settings } from "./config.js";

/** Claims quoted of what went and of what came; the others are counted. */
const MAX_QUOTES = 3;

const FIELDS = ["title", "text", "published", "publisher", "url", "language"] as const;

/** What differs from the version before; nothing where there is none. */
export function changedIn({ report, before }: Added): readonly string[] {
  return before === null ? [] : FIELDS.filter((name) => before.report[name] !== report[name]);
}

/** What a new version of a report says otherwise, as lines; nothing for a report that is new or known. */
export function versionText(added: Added, settings: Settings): readonly string[] {
  const { before, claims, report, version } = added;
  if (before === null) return [];
  const gone = missingFrom(claims, before.claims);
  const come = missingFrom(before.claims, claims);
  const counted = [
    ...(gone.length === 0 ? [] : [`${plural(gone.length, "claim")} gone`]),
    ...(come.length === 0 ? [] : [`${plural(come.length, "claim")} new`]),
  ];
  const what = [
    `changed: ${changedIn(added).join(", ")}`,
    ...(counted.length === 0 ? ["the same claims"] : counted),
  ];
  const room = Math.min(settings.width, 140);
  const head = `Version ${version} of “${report.title || report.id}” (${report.url ?? report.id}) ${what.join("; ")}.`;
  return [...hung(head, room), ...quoted("-", gone, room), ...quoted("+", come, room)];
}

/** Those of `others` that no claim of `claims` says in the same words; where they stand does not matter. */
function missingFrom(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const said = new Set(claims.map(keyOf));
  return others.filter((claim) => !said.has(keyOf(claim)));
}

function keyOf({ category, min, max, victims, source, status, scope, asOf, quote }: Claim): string {
  return JSON.stringify([category, min, max, victims.side, victims.kind, source, status, scope, asOf, quote]);
}

function quoted(sign: string, claims: readonly Claim[], room: number): readonly string[] {
  const lines = claims
    .slice(0, MAX_QUOTES)
    .flatMap(({ category, quote, source, asOf }) =>
      hung(`  ${sign} ${category}, ${source ?? "no source named"}, ${dayText(asOf)}: “${quote}”`, room),
    );
  const more = claims.length - MAX_QUOTES;
  return more > 0 ? [...lines, `  ${sign} and ${more} more`] : lines;
}

function hung(words: string, room: number): readonly string[] {
  const indent = /^ */u.exec(words)?.[0] ?? "";
  return wrap(words.trim(), room - 6).map((line, index) =>
    index === 0 ? `${indent}${line}` : `    ${line}`,
  );
}
