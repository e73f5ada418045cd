import type { Act } from "../domain/act.js";
import type { Claim } from "../domain/claim.js";
import { contentId } from "../domain/id.js";
import type { Report } from "../domain/report.js";
import type { Deposit } from "./store.js";

/** Reports with claims as the tests of stores and books write them by hand. */

function sampleReport(number: number, words = ""): Report {
  const killed = 20 + number;
  return {
    id: `report-${number}`,
    title: `At least ${killed} killed in border clashes`,
    text: `At least ${killed} people were killed, the Kyrgyz Health Ministry said. “Ötkön” 𝕏 tüñü. ${words}`,
    published: `2022-09-${String(16 + (number % 10)).padStart(2, "0")}`,
    publisher: "Sample Wire",
    url: number % 2 === 0 ? null : `https://example.org/${number}`,
    language: "en",
  };
}

function sampleClaim(report: Report): Claim {
  const quote = /^At least \d+ people/u.exec(report.text)?.[0] ?? "";
  const min = Number(/\d+/u.exec(quote)?.[0] ?? 1);
  return {
    id: contentId("c", report.id, quote, 0),
    ...{ report: report.id, category: "killed", min, max: null, approx: false, unquantified: false },
    victims: { side: "Kyrgyzstan", kind: "unknown", who: "people" },
    ...{ source: "the Kyrgyz Health Ministry", sourceKey: "Kyrgyzstan/health-ministry" },
    ...{ sourceSide: "Kyrgyzstan", via: null, status: "asserted", scope: "total", previous: false },
    ...{ place: null, asOf: report.published, quote, start: 0, end: quote.length, inTitle: false },
    ...{ confidence: 0.875, rules: ["en/at-least", "en/passive"] },
  };
}

function sampleTitleClaim(report: Report): Claim {
  const quote = /^At least \d+ killed/u.exec(report.title)?.[0] ?? "";
  const id = contentId("c", report.id, quote, "title");
  return {
    ...sampleClaim(report),
    id,
    quote,
    end: quote.length,
    inTitle: true,
    source: null,
    sourceKey: null,
  };
}

function sampleAct(report: Report): Act {
  const quote = "border clashes";
  const start = report.title.indexOf(quote);
  return {
    ...{ id: contentId("a", report.id, quote), report: report.id, kind: "clash" },
    ...{ actors: ["Kyrgyzstan"], targets: ["Tajikistan"], source: null, sourceKey: null, sourceSide: null },
    ...{ via: null, status: "asserted", day: null, place: null, quote, start, end: start + quote.length },
    ...{ inTitle: true, confidence: 0.5, rules: ["en/clash"] },
  };
}

export function sampleDeposit(number: number, words = ""): Deposit {
  const report = sampleReport(number, words);
  return {
    ...{
      report,
      sketch: [number, 4294967295, 7],
      topics: ["side/Kyrgyzstan", "ötkön"],
      origin: `folder/${number}.json`,
    },
    claims: [sampleTitleClaim(report), sampleClaim(report)],
    acts: [sampleAct(report)],
    messages: [{ rule: "extract/seen", message: "One plain sentence.", start: 3, end: null }],
  };
}
