import type { Claim } from "../../domain/claim.js";
import { labelOf, sayCount } from "../words/counts.js";
import { sayDay } from "../words/days.js";
import { SCOPE_WORDS, STATUS_WORDS, sayConfidence, saySource, sayVictims } from "../words/names.js";

/** What a claim says, field by field; where a person changed one, what was read stands beside it. */
export function ClaimFieldList({
  claim,
  read = null,
}: {
  readonly claim: Claim;
  readonly read?: Claim | null;
}) {
  const rows = rowsOf(claim);
  const before = read === null ? null : rowsOf(read);
  return (
    <dl class="claim-fields">
      {rows.map(([name, value], at) => {
        const was = before?.[at]?.[1];
        return (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value}
              {was === undefined || was === value ? null : <span class="quiet"> (read as: {was})</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function rowsOf(claim: Claim): readonly (readonly [string, string])[] {
  const { category, source, sourceSide, via, status, scope, previous, place, asOf, confidence, rules } =
    claim;
  return [
    ["Says", `${sayCount(claim, claim)}, ${labelOf(category)}`],
    ["Whose people", sayVictims(claim)],
    ["Who says so", `${saySource(source)}${sourceSide === null ? "" : ` (speaks for ${sourceSide})`}`],
    ["Told through", via ?? "nobody in between"],
    ["Covers", SCOPE_WORDS[scope] + (previous ? ", quoted as a former figure" : "")],
    ["How it is said", STATUS_WORDS[status]],
    ["As of", sayDay(asOf, "no time given")],
    ["Place", place ?? "none named"],
    ["The reading is", sayConfidence(confidence)],
    ["Read by the rules", rules.join(", ") || "a person"],
  ];
}
