import type { Claim, Report } from "../domain/index.js";
import { contentId } from "../domain/index.js";
import type { Draft } from "./draft.js";

/** The claim that a draft comes to, once all is settled. */
export function claimOf(report: Report, each: Draft): Claim {
  const text = each.sentence.inTitle ? report.title : report.text;
  const start = each.sentence.tokens[Math.max(0, each.first)]?.start ?? each.sentence.start;
  const { sentence, last } = each.until ?? each;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  const quote = text.slice(start, end);
  const fields = {
    category: each.category,
    min: each.min,
    max: each.max,
    approx: each.approx,
    unquantified: each.unquantified,
    victims: { side: each.side, kind: each.kind, who: each.who },
    source: each.source,
    sourceKey: each.sourceKey,
    sourceSide: each.sourceSide,
    via: each.via,
    status: each.status,
    scope: each.scope,
    previous: each.previous,
    place: each.place,
    asOf: each.asOf,
    quote,
    start,
    end,
    inTitle: each.sentence.inTitle,
  };
  return {
    id: contentId("c", report.id, fields),
    report: report.id,
    // each by itself: with `...fields` it takes several times as long
    category: fields.category,
    min: fields.min,
    max: fields.max,
    approx: fields.approx,
    unquantified: fields.unquantified,
    victims: fields.victims,
    source: fields.source,
    sourceKey: fields.sourceKey,
    sourceSide: fields.sourceSide,
    via: fields.via,
    status: fields.status,
    scope: fields.scope,
    previous: fields.previous,
    place: fields.place,
    asOf: fields.asOf,
    quote: fields.quote,
    start: fields.start,
    end: fields.end,
    inTitle: fields.inTitle,
    confidence: Math.round(100 / (1 + each.doubt * 0.35)) / 100,
    rules: each.rules.filter((rule, at) => each.rules.indexOf(rule) === at),
  };
}
