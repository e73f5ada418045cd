/** What each error carries. A released code keeps its meaning. */
export interface Details {
  "book/not-a-book": { path: string };
  "book/newer": { path: string; version: number; known: number };
  "book/missing": { path: string };
  "book/read-only": { path: string };
  "book/no-folder": { path: string };
  "book/disk-full": { path: string };
  "book/busy": { path: string; seconds: number };
  "book/damaged": { path: string; what: string };
  "book/unreachable": { path: string; why: string };
  "book/refused": { path: string; why: string };
  "book/no-database": { path: string };
  "book/older": { path: string; version: number; known: number };
  "book/unsuitable": { path: string; why: string };
  "book/lost": { path: string; why: string };
  "book/half-copied": { path: string };
  "book/not-empty": { path: string };
  "book/copy-differs": { path: string; what: string };
  "book/verify-failed": { path: string; problems: number };
  "input/missing": { path: string };
  "input/unreadable": { path: string; why: string };
  "input/empty": { path: string };
  "input/binary": { path: string };
  "input/encoding": { path: string };
  "input/unknown-format": { path: string; known: readonly string[] };
  "input/broken-json": { path: string; line: number | null; why: string };
  "input/not-a-report": { path: string; line: number | null; why: string };
  "input/too-large": { path: string; line: number | null; limit: string };
  "input/damaged": { path: string; record: number; address: string | null; position: number; why: string };
  "input/bad-archive": { path: string; why: string };
  "input/no-columns": { path: string; columns: readonly string[] };
  "input/no-match": { pattern: string };
  "input/bad-date": { value: string };
  "reading/given-up": { report: string; why: string };
  "import/columns": { path: string; why: string };
  "import/broken-table": { path: string; row: number; why: string };
  "import/cell": { path: string; row: number; column: string; value: string; expected: string };
  "import/row": { path: string; row: number; why: string };
  "import/refused": { path: string; problems: number };
  "fetch/bad-address": { url: string; why: string };
  "fetch/private-address": { url: string; address: string };
  "fetch/robots": { url: string };
  "fetch/status": { url: string; status: number; after: number | null };
  "fetch/unreachable": { url: string; why: string };
  "fetch/timeout": { url: string; seconds: number };
  "fetch/too-large": { url: string; limit: string };
  "fetch/broken": { url: string; why: string };
  "fetch/redirects": { url: string; count: number };
  "fetch/not-a-report": { url: string; type: string };
  "fetch/stopped": { url: string };
  "feed/broken": { path: string; why: string };
  "feed/no-words": { path: string; why: string };
  "watch/nothing": { source: string };
  "webhook/failed": { url: string; why: string };
  "line/bad-address": { line: string; why: string };
  "line/unreachable": { line: string; why: string };
  "line/refused": { line: string; why: string };
  "line/no-jetstream": { line: string };
  "line/not-a-line": { line: string; stream: string; why: string };
  "line/missing": { line: string };
  "line/stopped": { line: string };
  "line/too-large": { origin: string; size: number; most: number };
  "line/unreadable": { why: string };
  "line/newer-item": { format: number; known: number };
  "line/no-secret": { name: string; why: string };
  "worker/gave-up": { origin: string; tries: number; why: string };
  "pack/unknown": { language: string; known: readonly string[] };
  "policy/unknown": { policy: string; known: readonly string[] };
  "episode/unknown": { episode: string };
  "id/unknown": { id: string };
  "usage/bad-option": { option: string; value: string; expected: string };
  "usage/wrong-call": { problem: string; command: string };
  "evaluate/no-reports": { path: string };
  "decision/stale": {
    subject: string;
    revision: number;
    named: number;
    actor: string | null;
    at: string;
  };
  "decision/no-revision": { subject: string };
  "decision/bad-field": { field: string; value: string; expected: string };
  "decision/impossible": { why: string };
  "account/needed": { what: string };
  "account/refused": { name: string };
  "account/too-many": { seconds: number };
  "account/forbidden": { role: string; needed: string };
  "account/unknown": { name: string };
  "account/exists": { name: string };
  "account/bad-name": { name: string };
  "account/weak-password": { shortest: number };
  "account/last-admin": { name: string };
  "request/invalid": { problem: string };
  "request/no-route": { method: string; path: string };
  "request/too-large": { limit: string };
  "request/media-type": { type: string; known: readonly string[] };
  "request/cursor": { cursor: string };
  "request/host": { host: string };
  "request/cross-site": { origin: string };
  "serve/accounts-needed": { host: string };
  "serve/no-address": { host: string; port: number; why: string };
  "stamp/failed": { server: string; why: string };
  "output/failed": { why: string };
  "output/in-the-way": { path: string; what: string };
  "internal/unexpected": { why: string };
}

export type ErrorCode = keyof Details;

const STATUS_WORDS: Readonly<Record<number, string>> = {
  401: " (it wants a name and password)",
  402: " (it wants to be paid)",
  403: " (it does not let us in)",
  404: " (there is nothing)",
  410: " (it is gone)",
  429: " (it is asked too often)",
  451: " (withheld for legal reasons)",
  503: " (it is not available now)",
};

function afterText(status: number, after: number | null): string {
  if (after !== null) return `It asks to come back in ${after} seconds.`;
  return status === 429 || status >= 500 ? "Try again later." : "Check the address.";
}

/** What happened, with the values; then what to do about it. */
const SAY: { readonly [C in ErrorCode]: (details: Details[C]) => string } = {
  "book/not-a-book": ({ path }) =>
    `${path} is not a tollbook book. Name another file with --book, or move this one away.`,
  "book/newer": ({ path, version, known }) =>
    `${path} was written by a newer tollbook (book version ${version}, this one knows ${known}). Upgrade tollbook; the book was not touched.`,
  "book/missing": ({ path }) =>
    `There is no book at ${path}. Make one with "tollbook read PATH --book ${path}", or name another with --book.`,
  "book/read-only": ({ path }) =>
    path.startsWith("postgres://")
      ? `${path} cannot be written by this user. Take one that may write, or make the book first as its owner ("tollbook migrate").`
      : `${path} cannot be written. Give yourself the right to write it and its folder, or name another book with --book.`,
  "book/no-folder": ({ path }) =>
    `The folder of ${path} does not exist. Make the folder, or name another book with --book.`,
  "book/disk-full": ({ path }) =>
    `The disk that holds ${path} is full. Free some space and run the same command again: what was read so far is kept.`,
  "book/busy": ({ path, seconds }) =>
    `${path} was locked by another process for ${seconds} seconds. Run the same command again when that process is done.`,
  "book/damaged": ({ path, what }) =>
    `${path} is damaged (${what}). Run "tollbook verify --book ${path}" to see what still holds, and restore a copy.`,
  "book/unreachable": ({ path, why }) =>
    `The server of ${path} could not be reached (${why}). Check that it runs, and the address.`,
  "book/refused": ({ path, why }) =>
    `The server of ${path} does not let you in (${why}). Check the user, the password and what the server allows.`,
  "book/no-database": ({ path }) =>
    `The server has no database for ${path}. Make it with "createdb --encoding UTF8", or name another.`,
  "book/older": ({ path, version, known }) =>
    `${path} is of book version ${version}, and this tollbook writes ${known}. Whoever owns the tables brings it up: "tollbook migrate --book ${path}".`,
  "book/unsuitable": ({ path, why }) => `${path} cannot hold a book: ${why}. Name another database.`,
  "book/lost": ({ path, why }) =>
    `The connection to ${path} was lost (${why}). What was under way is in the book as a whole or not at all: run the same command again.`,
  "book/half-copied": ({ path }) =>
    `${path} is half of a copy that was stopped or failed. Run the same "tollbook copy" again: it begins anew.`,
  "book/not-empty": ({ path }) =>
    `${path} holds something already, and a copy takes an empty place. It was left as it is: name another.`,
  "book/copy-differs": ({ path, what }) =>
    `The copy in ${path} is not what was copied: ${what}. It stays marked as half a copy; run the same command again.`,
  "book/verify-failed": ({ path, problems }) =>
    `${problems} ${problems === 1 ? "thing does" : "things do"} not hold in ${path}; each is named above. Restore a copy from before the damage.`,
  "input/missing": ({ path }) => `There is nothing at ${path}. Check the path.`,
  "input/unreadable": ({ path, why }) =>
    `${path} cannot be read (${why}). Name a file, and one that you may read.`,
  "input/empty": ({ path }) => `${path} holds no text. Nothing was read from it.`,
  "input/binary": ({ path }) => `${path} is not text. Convert it to text or HTML first.`,
  "input/encoding": ({ path }) =>
    `The encoding of ${path} could not be told. Save it as UTF-8 and read it again.`,
  "input/unknown-format": ({ path, known }) =>
    `tollbook does not read files like ${path}. It reads ${known.join(", ")}.`,
  "input/broken-json": ({ path, line, why }) =>
    `${line === null ? path : `Line ${line} of ${path}`} is not valid JSON (${why}). Mend it and read the file again.`,
  "input/not-a-report": ({ path, line, why }) =>
    `${line === null ? path : `Line ${line} of ${path}`} is not a report: ${why}. A report is an object with "title" and "text".`,
  "input/too-large": ({ path, line, limit }) =>
    `${line === null ? path : `Line ${line} of ${path}`} is larger than ${limit} and was not read. Split it into smaller reports.`,
  "input/damaged": ({ path, record, address, position, why }) =>
    `Record ${record} of ${path} (${address ?? "no address"}, from byte ${position}) was not read: ${why}. The others are read.`,
  "input/bad-archive": ({ path, why }) =>
    `${path} was not read: ${why}. Get the archive again from where it came from.`,
  "input/no-columns": ({ path, columns }) =>
    `The first line of ${path} names no column "title" or "text" (it names ${columns.join(", ") || "nothing"}). Name the columns as a report's fields are named.`,
  "input/no-match": ({ pattern }) => `No file matches ${pattern}. Check the pattern.`,
  "input/bad-date": ({ value }) => `"${value}" is not a date. Write it as 2022-09-18 or 2022-09-18T14:00.`,
  "reading/given-up": ({ report, why }) =>
    `The reading of report ${report} was given up: ${why}. Nothing of it was kept; the same command tries it again. With --threads 1 it has no limits.`,
  "import/columns": ({ path, why }) => `${path} cannot be imported: ${why}.`,
  "import/broken-table": ({ path, row, why }) =>
    `Row ${row} of ${path} is broken: ${why}. Nothing was imported: mend the row, or save the table as CSV again.`,
  "import/cell": ({ path, row, column, value, expected }) =>
    `Row ${row} of ${path}, column "${column}": "${value}" cannot be read. Give ${expected}.`,
  "import/row": ({ path, row, why }) => `Row ${row} of ${path} cannot be imported: ${why}.`,
  "import/refused": ({ path, problems }) =>
    `${problems} ${problems === 1 ? "thing" : "things"} in ${path} cannot be imported; each is named above. Nothing was imported: mend them, and import the table again.`,
  "fetch/bad-address": ({ url, why }) =>
    `${url} was not fetched: ${why}. Give an address such as https://news.example/item.`,
  "fetch/private-address": ({ url, address }) =>
    `${url} was not fetched: it leads to ${address}, which is not an address of the public net. For an intranet give --allow-private.`,
  "fetch/robots": ({ url }) =>
    `${url} was not fetched: the site's robots.txt asks programs to leave it alone. Open it in a browser, save the page, and read the file.`,
  "fetch/status": ({ url, status, after }) =>
    `${url} answered ${status}${STATUS_WORDS[status] ?? ""}. ${afterText(status, after)}`,
  "fetch/unreachable": ({ url, why }) =>
    `${url} could not be reached (${why}). Check the address and the connection, and try again.`,
  "fetch/timeout": ({ url, seconds }) => `${url} did not answer within ${seconds} seconds. Try again later.`,
  "fetch/too-large": ({ url, limit }) =>
    `${url} is larger than ${limit}, packed or unpacked, and was not read. No report is so large: check the address.`,
  "fetch/broken": ({ url, why }) => `What ${url} sent cannot be read: ${why}. Try again later.`,
  "fetch/redirects": ({ url, count }) =>
    `${url} leads on to other addresses more than ${count} times. Open it in a browser, and give the address where it ends.`,
  "fetch/not-a-report": ({ url, type }) =>
    `${url} is ${type}, which tollbook does not read from an address. Give a page's, a text's or a feed's address.`,
  "fetch/stopped": ({ url }) => `${url} was not fetched: the work was stopped. The same command fetches it.`,
  "feed/broken": ({ path, why }) =>
    `${path} cannot be read as a feed (${why}). Open it in a browser: it may be a page, or broken for the moment.`,
  "feed/no-words": ({ path, why }) => `Nothing was read from ${path}: ${why}.`,
  "watch/nothing": ({ source }) =>
    `${source} names no feed to watch. Give addresses of feeds or pages, or an OPML list with feeds in it.`,
  "webhook/failed": ({ url, why }) =>
    `What changed could not be posted to ${url} (${why}). It is kept and posted again later.`,
  "line/bad-address": ({ line, why }) =>
    `"${line}" names no line: ${why}. Give an address such as nats://queue.example:4222/tollbook.`,
  "line/unreachable": ({ line, why }) =>
    `The line ${line} cannot be reached (${why}). Check the address, and that the NATS server runs.`,
  "line/refused": ({ line, why }) =>
    `The line ${line} does not let this program in (${why}). Check the name, password or credentials it was given.`,
  "line/no-jetstream": ({ line }) =>
    `The NATS server of ${line} keeps nothing: start it with JetStream ("jetstream" in its configuration, or -js).`,
  "line/not-a-line": ({ line, stream, why }) =>
    `The stream "${stream}" of ${line} is not a line's: ${why}. Name the line otherwise, or remove that stream.`,
  "line/missing": ({ line }) =>
    `There is no line ${line} yet. "tollbook read --to" or "tollbook worker --from" make it.`,
  "line/stopped": ({ line }) =>
    `Stopped while the line ${line} took nothing. What it took is safe; the same command puts the rest there.`,
  "line/too-large": ({ origin, size, most }) =>
    `${origin} takes ${size} bytes, and the line holds ${most} in all: it was not put there. Give the line more room (max-bytes) or read it into the book directly.`,
  "line/unreadable": ({ why }) =>
    `What stands on the line is no item of tollbook's: ${why}. It was set aside.`,
  "line/newer-item": ({ format, known }) =>
    `An item on the line is of format ${format}, this tollbook reads up to ${known}. It is left to newer workers: update this one.`,
  "line/no-secret": ({ name, why }) => `${name} cannot be used: ${why}.`,
  "worker/gave-up": ({ origin, tries, why }) =>
    `${origin} was tried ${tries} times and could not be kept (${why}). It was set aside; "tollbook worker --again" puts it back.`,
  "pack/unknown": ({ language, known }) => `No language pack for "${language}". Packs: ${known.join(", ")}.`,
  "policy/unknown": ({ policy, known }) => `No policy "${policy}". Policies: ${known.join(", ")}.`,
  "episode/unknown": ({ episode }) => `No episode "${episode}" in this book. "tollbook episodes" lists them.`,
  "id/unknown": ({ id }) =>
    `Nothing in this book has the id "${id}". "tollbook claims" and "tollbook ledger --json" list ids.`,
  "usage/bad-option": ({ option, value, expected }) => `${option} cannot be "${value}". Give ${expected}.`,
  "usage/wrong-call": ({ problem, command }) => `${problem}. "${command} --help" shows how to call it.`,
  "evaluate/no-reports": ({ path }) =>
    `No annotated report under ${path}. Name a folder of JSON reports with "claims".`,
  "decision/stale": ({ subject, actor, at }) =>
    at === ""
      ? `Nothing has been decided about ${subject} yet, and the decision names a revision of it. Look at it again, then decide.`
      : `${actor ?? "Somebody"} decided about ${subject} at ${at}, after you looked. Nothing was changed: look at it again, then decide.`,
  "decision/no-revision": ({ subject }) =>
    `The decision does not say on which revision of ${subject} it was made. Send it in If-Match, or in "revisions".`,
  "decision/bad-field": ({ field, value, expected }) => `${field} cannot be ${value}. Give ${expected}.`,
  "decision/impossible": ({ why }) => `That cannot be decided: ${why}.`,
  "account/needed": ({ what }) => `${what} Sign in, or send a token: "Authorization: Bearer ...".`,
  "account/refused": () => "The name and the password do not belong together. Try again.",
  "account/too-many": ({ seconds }) =>
    `Too many tries to sign in. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
  "account/forbidden": ({ role, needed }) =>
    `A ${role} may not do that; it takes a ${needed}. Ask whoever keeps the accounts.`,
  "account/unknown": ({ name }) => `There is no account "${name}". "tollbook users list" lists them.`,
  "account/exists": ({ name }) => `There is an account "${name}" already. Choose another name.`,
  "account/bad-name": ({ name }) =>
    `"${name}" cannot be the name of an account. Take 1 to 100 letters, digits, spaces and . _ ' @ -`,
  "account/weak-password": ({ shortest }) =>
    `A password has ${shortest} characters or more. Take some words that nobody would guess.`,
  "account/last-admin": ({ name }) =>
    `"${name}" is the only admin. Make another one first: nobody could keep the accounts.`,
  "request/invalid": ({ problem }) =>
    `The request cannot be understood: ${problem}. /api/openapi.json describes every route.`,
  "request/no-route": ({ method, path }) =>
    `There is nothing at ${method} ${path}. /api/openapi.json lists every route.`,
  "request/too-large": ({ limit }) => `The body is larger than ${limit}. Send it in smaller parts.`,
  "request/media-type": ({ type, known }) =>
    `A body of type "${type}" is not read here. Send it as ${known.join(" or ")}.`,
  "request/cursor": ({ cursor }) =>
    `"${cursor}" is no cursor of this list. Take the one that the page before gave, or start again without one.`,
  "request/host": ({ host }) =>
    `This server does not answer for "${host}". Use the address that "tollbook serve" printed.`,
  "request/cross-site": ({ origin }) =>
    `A page of ${origin} asked to change something here. Only the desk's own pages, and programs, may.`,
  "serve/accounts-needed": ({ host }) =>
    `${host} can be reached from other machines, and this book has no accounts. Make one with "tollbook users add NAME --role admin", or listen on 127.0.0.1.`,
  "serve/no-address": ({ host, port, why }) =>
    `${host}:${port} cannot be listened on (${why}). Choose another with --host and --port.`,
  "stamp/failed": ({ server, why }) =>
    `${server} gave no time stamp: ${why}. What was read is kept; the next reading asks again.`,
  "output/failed": ({ why }) =>
    `The output could not be written (${why}). Name a place that is there, may be written and has room, and run the command again.`,
  "output/in-the-way": ({ path, what }) =>
    `${path} is there already and is ${what}: it was left as it is. Name another file.`,
  "internal/unexpected": ({ why }) =>
    `Something went wrong inside tollbook (${why}). The book is as it was; please report this with the command you ran.`,
};

/** Every error tollbook throws on purpose. Callers branch on `code`, never on the wording. */
export class TollbookError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "TollbookError";
  constructor(
    readonly code: C,
    readonly details: Details[C],
    options?: ErrorOptions,
  ) {
    super((SAY[code] as (details: Details[C]) => string)(details), options);
  }
}

/** All codes, sorted: what docs/errors.md must list. */
export const ERROR_CODES = Object.keys(SAY).sort() as readonly ErrorCode[];

/** Codes whose cause is a wrong call rather than failed work: exit code 2. */
const USAGE: ReadonlySet<string> = new Set<ErrorCode>([
  "usage/bad-option",
  "usage/wrong-call",
  "policy/unknown",
  "input/bad-date",
  "line/bad-address",
]);

/** 2 for wrong usage, 1 for a failure of the work. */
export function exitCodeOf(error: TollbookError): 1 | 2 {
  return USAGE.has(error.code) ? 2 : 1;
}
