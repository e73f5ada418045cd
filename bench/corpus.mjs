import { readdirSync, readFileSync } from "node:fs";

const corpus = new URL("../corpus/", import.meta.url);

/** The annotated reports of corpus/, without their claims, in the order of their paths. */
export function corpusReports() {
  return readdirSync(corpus, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && !path.endsWith("ledger.json"))
    .sort()
    .map((path) => JSON.parse(readFileSync(new URL(path, corpus), "utf8")))
    .map(({ id, title, text, published, publisher, url, language }) => ({
      id,
      title: title ?? "",
      text,
      published: published ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      language: language ?? "en",
    }));
}

/** `count` reports: the corpus over and over, each with an id of its own. */
export function repeatedReports(count) {
  const reports = corpusReports();
  return Array.from({ length: count }, (_, n) => {
    const report = reports[n % reports.length];
    return { ...report, id: `${report.id}#${Math.floor(n / reports.length)}` };
  });
}
