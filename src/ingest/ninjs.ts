import { type Draft, EMPTY_DRAFT } from "./draft.js";

type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON object is a news item as agencies exchange them: IPTC ninjs, 1.x or 2.x. */
export function isNinjs(fields: Fields): boolean {
  const isNew = Array.isArray(fields.headlines) || Array.isArray(fields.bodies);
  return isNew || "headline" in fields || Object.keys(fields).some((name) => /^body_\w+$/u.test(name));
}

/** The report in a ninjs item: its main headline and body, the time of this version, who provides it. */
export function ninjsDraft(fields: Fields): Draft {
  return {
    ...EMPTY_DRAFT,
    title: wordsOf(fields.headline) ?? wordsOf(fields.title) ?? mainOf(fields.headlines)?.words ?? "",
    text: bodyOf(fields),
    published:
      wordsOf(fields.versioncreated) ??
      wordsOf(fields.versionCreated) ??
      wordsOf(fields.firstcreated) ??
      wordsOf(fields.firstCreated),
    publisher: providerOf(fields),
    url: [fields.uri, fields.altids].map(wordsOf).find((uri) => /^https?:/iu.test(uri ?? "")) ?? null,
    language: wordsOf(fields.language),
  };
}

interface Part {
  readonly words: string;
  readonly type: string;
}

/** Of several, the one marked as main, else the first. */
function mainOf(parts: unknown): Part | null {
  if (!Array.isArray(parts)) return null;
  const all = parts.slice(0, 50).filter((part): part is Fields => typeof part === "object" && part !== null);
  const main = all.find(({ role }) => role === "main") ?? all[0];
  const words = wordsOf(main?.value);
  return words === null ? null : { words, type: String(main?.contenttype ?? main?.contentType ?? "") };
}

function bodyOf(fields: Fields): string {
  const plain = wordsOf(fields.body_text);
  if (plain !== null) return plain;
  const marked = wordsOf(fields.body_xhtml) ?? wordsOf(fields.body_html);
  if (marked !== null) return withoutTags(marked);
  const main = mainOf(fields.bodies);
  if (main === null) return "";
  return /html/iu.test(main.type) || /^\s*<\w/u.test(main.words) ? withoutTags(main.words) : main.words;
}

function providerOf(fields: Fields): string | null {
  const sources = Array.isArray(fields.infosources) ? (fields.infosources as readonly unknown[]) : [];
  const first = sources.find((source): source is Fields => typeof source === "object" && source !== null);
  return wordsOf(fields.source) ?? wordsOf(first?.name) ?? wordsOf(fields.copyrightholder) ?? null;
}

function wordsOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

const BLOCK = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|hr)\b[^<>]{0,1000}>/giu;
const DROPPED = /<(script|style)\b[^<>]{0,1000}>[^<]*<\/\1>/giu;
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", ndash: "–", mdash: "—" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", hellip: "…" },
};

/** The words of a body that is marked up plainly, as agencies do: a line for each block. */
function withoutTags(marked: string): string {
  return marked
    .replace(/[ \t\r\n]+/gu, " ")
    .replace(DROPPED, "")
    .replace(BLOCK, "\n")
    .replace(/<[a-z/!][^<>]{0,2000}>/giu, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/giu, (whole, ten, sixteen, name) =>
      name === undefined
        ? letterOf(Number.parseInt(ten ?? sixteen, ten === undefined ? 16 : 10))
        : (NAMED[name] ?? whole),
    )
    .split("\n")
    .map(withoutSpaces)
    .filter((line) => line !== "")
    .join("\n")
    .trim();
}

/** Without spaces before and behind; a pattern would look at a run of them once for each of them. */
function withoutSpaces(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && line[start] === " ") start += 1;
  while (end > start && line[end - 1] === " ") end -= 1;
  return line.slice(start, end);
}

function letterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
