import type { Added, Book } from "../book/index.js";
import type { ReportHead } from "../domain/report.js";
import type { Terminal } from "./terminal.js";

/** A report that was read. */
interface Read extends Pick<Added, "status"> {
  readonly id: string;
  readonly origin: string;
}

/**
 * Tells of new reports whose title, address and words the book has already under another date: a file that is read again with
 * `--published` is another report than its undated self, and who does so wants the one and not both.
 */
export async function tellTwins(fresh: readonly Read[], book: Book, terminal: Terminal): Promise<void> {
  const added = fresh.filter(({ status }) => status === "new");
  if (added.length === 0) return;
  const heads = await book.reports();
  const isNew = new Set(added.map(({ id }) => id));
  const own = new Map(heads.filter(({ id }) => isNew.has(id)).map((head) => [head.id, head]));
  const titles = new Set([...own.values()].map(({ title }) => title));
  const alike = new Map<string, ReportHead[]>();
  // of a hundred thousand reports only those of the same title are looked at closely
  for (const head of heads) {
    if (head.sketch.length === 0 || isNew.has(head.id) || !titles.has(head.title)) continue;
    const words = wordsOf(head);
    const known = alike.get(words);
    if (known === undefined) alike.set(words, [head]);
    else known.push(head);
  }
  for (const { id, origin } of added) {
    const head = own.get(id);
    const twin = (head && alike.get(wordsOf(head)))?.find((other) => isTwin(head, other));
    if (head !== undefined && twin !== undefined) terminal.err(`note: ${origin}: ${twinText(head, twin)}`);
  }
}

const wordsOf = ({ title, url, sketch }: ReportHead): string => JSON.stringify([title, url, sketch]);

/** Another date, and no other paper that carries the same words. */
function isTwin(a: ReportHead, b: ReportHead): boolean {
  const isOnePaper = a.publisher === b.publisher || a.publisher === null || b.publisher === null;
  return a.published !== b.published && isOnePaper;
}

function twinText(head: ReportHead, twin: ReportHead): string {
  const day = (published: string | null) => (published === null ? "undated" : `of ${published}`);
  const undated = head.published === null ? head : twin;
  const dated = undated === head ? twin : head;
  return (
    `the book has these words already, as the report ${twin.id}, ${day(twin.published)}; both are in it now. ` +
    `To have one: tollbook review withdraw ${undated.id} --reason "read again as ${dated.id}". ` +
    `"tollbook review date" gives a report that is in the book its date.`
  );
}
