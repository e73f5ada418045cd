import { ATTRIBUTE_NAMES, attributeValue, type Predicted } from "./attributes.js";
import type { GoldClaim } from "./gold.js";
import type { Miss, Rates, Score } from "./score.js";

/** The score as a person reads it: all claims, each category, each attribute. Ends with a line break. */
export function scoreTable(score: Score): string {
  const categories = Object.entries(score.categories).map(
    ([name, rates]) => `  ${name.padEnd(10)} ${ratesText(rates)}  (gold ${rates.gold})`,
  );
  const attributes = ATTRIBUTE_NAMES.map((name) => `${name} ${percent(score.attributes[name])}`);
  return [
    `${score.reports} reports (${score.missing} without an answer), ${score.gold} gold claims, ${score.predicted} read, ${score.matched} found`,
    `claims       ${ratesText(score)}   strict F1 ${percent(score.strict_f1).padStart(5)}`,
    ...categories,
    `right among the found, in percent: ${attributes.slice(0, 4).join("  ")}`,
    `                                   ${attributes.slice(4).join("  ")}`,
    "",
  ].join("\n");
}

function ratesText({ precision, recall, f1 }: Rates): string {
  return `P ${percent(precision).padStart(5)}  R ${percent(recall).padStart(5)}  F1 ${percent(f1).padStart(5)}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

/** What was read wrongly, by cause: what was missed, what is not there, then each attribute, gold beside read. */
export function errorTable(errors: readonly Miss[]): string {
  const missed = errors.flatMap((miss) => (miss.type === "missed" ? [lineOf(miss.report, miss.gold)] : []));
  const spurious = errors.flatMap((miss) =>
    miss.type === "spurious" ? [lineOf(miss.report, miss.predicted)] : [],
  );
  const attributes = ATTRIBUTE_NAMES.map((name) => {
    const lines = errors.flatMap((miss) =>
      miss.type === "attributes" && miss.wrong.includes(name)
        ? [
            `${lineOf(miss.report, miss.gold)}\n      ${attributeValue(miss.gold, name)} → read as ${attributeValue(miss.predicted, name)}`,
          ]
        : [],
    );
    return section(`wrong ${name}`, lines);
  });
  return [section("missed", missed), section("not in the gold", spurious), ...attributes].join("");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title} (${lines.length})\n${lines.join("\n")}\n`;
}

function lineOf(report: string, claim: GoldClaim | Predicted): string {
  const { category, min = null, max = null, quote, inTitle } = claim;
  const words = quote.replace(/\s+/gu, " ");
  return `  ${report}: ${category} ${min ?? ""}–${max ?? ""}${inTitle ? " (title)" : ""}\n      “${words}”`;
}
