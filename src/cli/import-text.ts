import type { ImportedRow, ImportOutcome } from "../book/index.js";
import type { Claim } from "../domain/claim.js";
import { countText, dayText, plural, sideText, wrap } from "../formats/index.js";
import type { Settings } from "./config.js";

/** What the table's columns were read as, and which were not. */
export function columnLines(
  { file, columns, counts }: ImportOutcome,
  { width }: Settings,
): readonly string[] {
  const read = columns.flatMap(({ heading, field }) => (field === null ? [] : [`${heading} → ${field}`]));
  const left = columns.flatMap(({ heading, field }) => (field === null && heading !== "" ? [heading] : []));
  const room = Math.min(width, 140);
  return [
    ...wrap(`${file.path}: ${plural(counts.rows, "row")}. ${read.join(", ")}.`, room),
    ...(left.length === 0 ? [] : wrap(`Not read: ${left.join(", ")}.`, room)),
  ];
}

/** A row and what becomes of it. */
export function rowLines({ row, what, claims, why }: ImportedRow, { width }: Settings): readonly string[] {
  const head = `row ${row}  ${what === "version" ? "new version" : what}`;
  const said = claims.map(claimText).join("; ");
  const words = [said, why].filter((part) => part !== null && part !== "").join(": ");
  return wrap(`${head}  ${words}`, Math.min(width, 140) - 4).map((line, index) =>
    index === 0 ? line : `    ${line}`,
  );
}

function claimText(claim: Claim): string {
  const number =
    claim.status === "withheld"
      ? "no figure given"
      : claim.unquantified
        ? "some, no number"
        : countText(claim);
  const { side, kind } = claim.victims;
  return [
    `${claim.category} ${number}`,
    kind === "unknown" ? sideText(side) : `${sideText(side)} (${kind})`,
    claim.source ?? "no source named",
    dayText(claim.asOf),
  ].join(", ");
}
