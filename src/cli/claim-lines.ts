import type { Claim } from "../domain/claim.js";
import { isBareCell, isImported } from "../domain/imported.js";
import { countText, dayText, languageText, painter, sideText, wrap } from "../formats/index.js";
import type { Settings } from "./config.js";

/** A claim as two or more lines: what it says, its words in their own language, which is named, and who says so. */
export function claimLines(
  claim: Claim,
  { width, colour }: Settings,
  { indent = "  ", language = null }: { readonly indent?: string; readonly language?: string | null } = {},
): readonly string[] {
  const paint = painter(colour);
  const room = Math.min(width, 140) - indent.length - 2;
  const first = `${indent}${paint("dim", claim.id)}  ${paint("bold", `${claim.category} ${numberOf(claim)}`)}  ${attributesOf(claim)}`;
  const from = isBareCell(claim) ? "a table's cell, imported" : isImported(claim) ? "imported" : null;
  const where = [from, claim.inTitle ? "title" : null, languageText(language)].filter(
    (part) => part !== null,
  );
  const quote = wrap(`“${claim.quote}”${where.length === 0 ? "" : ` (${where.join(", ")})`}`, room);
  const more = [
    wrap(sourceOf(claim), room),
    claim.setAside === undefined ? [] : wrap(`set aside: ${claim.setAside}`, room),
  ];
  return [first, ...[...quote, ...more.flat()].map((line) => `${indent}  ${line}`)];
}

function numberOf(claim: Claim): string {
  if (claim.status === "withheld") return "no figure given";
  return claim.unquantified ? "some, no number" : countText(claim);
}

function attributesOf({ victims, scope, status, previous }: Claim): string {
  const side = sideText(victims.side);
  return [
    victims.kind === "unknown" ? side : `${side} (${victims.kind})`,
    previous ? `earlier ${scope}` : scope,
    ...(status === "asserted" ? [] : [status]),
  ].join(", ");
}

function sourceOf({ source, via, asOf, place }: Claim): string {
  const who = source ?? "the report itself";
  return [
    via === null ? who : `${who}, through ${via}`,
    dayText(asOf),
    ...(place === null ? [] : [place]),
  ].join(" · ");
}
