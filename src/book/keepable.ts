import type { Report } from "../domain/report.js";

/**
 * The report as every database can keep it to the letter: NUL and lone surrogates, which none keeps alike, become
 * U+FFFD, one unit for one, so no offset moves. Done before anything is read out of the report.
 */
export function keepable(report: Report): Report {
  const { id, title, text, published, publisher, url, language } = report;
  return {
    id: clean(id),
    title: clean(title),
    text: clean(text),
    published: published === null ? null : clean(published),
    publisher: publisher === null ? null : clean(publisher),
    url: url === null ? null : clean(url),
    language: language === null ? null : clean(language),
  };
}

const clean = (words: string): string => words.replace(/[\0\p{Surrogate}]/gu, "\ufffd");
