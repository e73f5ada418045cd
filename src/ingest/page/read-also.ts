import type { PageElement } from "./dom.js";

/**
 * How a line begins, or what a heading says, that leads to other reports: sorted by language. A line counts only where
 * the rest of it is a link, a heading only where links follow: the words alone may begin a sentence of the story.
 */
const PHRASES: readonly string[] = [
  ...["اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأ المزيد", "مواضيع ذات صلة", "أخبار ذات صلة"], // Arabic
  ...["Կարդացեք նաև", "Կարդալ նաև", "Տես նաև"], // Armenian
  ...["Həmçinin oxuyun", "Həmçinin bax"], // Azerbaijani
  ...["Чытайце таксама"], // Belarusian
  ...["আরও পড়ুন", "আরো পড়ুন"], // Bengali
  ...["相关阅读", "相关新闻", "延伸阅读", "更多阅读", "相關新聞", "延伸閱讀"], // Chinese
  ...["Lees ook"], // Dutch
  ...[
    "also read",
    "also see",
    "don't miss",
    "further reading",
    "more on this",
    "more on this story",
    "read also",
  ], // English
  ...[
    "read more",
    "read more about",
    "read next",
    "recommended",
    "related",
    "related articles",
    "related coverage",
  ],
  ...["related news", "related stories", "related story", "related topics", "see also", "you may also like"],
  ...["À lire aussi", "A lire aussi", "Lire aussi", "À lire", "Voir aussi", "Sur le même sujet"], // French
  ...["ასევე წაიკითხეთ", "წაიკითხეთ ასევე", "წაიკითხეთ აგრეთვე", "იხილეთ აგრეთვე"], // Georgian
  ...["Lesen Sie auch", "Lesen Sie mehr", "Mehr zum Thema", "Auch interessant", "Siehe auch"], // German
  ...["Διαβάστε επίσης", "Δείτε επίσης"], // Greek
  ...["קראו גם", "קרא גם"], // Hebrew
  ...["यह भी पढ़ें", "यह भी पढ़ें", "ये भी पढ़ें", "ये भी पढ़ें", "और पढ़ें"], // Hindi
  ...["Baca juga"], // Indonesian
  ...["Leggi anche"], // Italian
  ...["関連記事", "あわせて読みたい"], // Japanese
  ...["Тағы оқыңыз", "Оқи отырыңыз"], // Kazakh
  ...["관련 기사", "관련기사"], // Korean
  ...["Дагы окуңуз"], // Kyrgyz
  ...["بیشتر بخوانید", "همچنین بخوانید", "مطالب مرتبط"], // Persian
  ...["Czytaj też", "Czytaj także", "Zobacz też"], // Polish
  ...["Leia também", "Leia mais", "Veja também"], // Portuguese
  ...["Citește și"], // Romanian
  ...[
    "Читайте также",
    "Читайте еще",
    "Читайте ещё",
    "Читать также",
    "По теме",
    "Смотрите также",
    "Материалы по теме",
  ], // Russian
  ...["Прочитајте и", "Pročitajte i", "Читајте и"], // Serbian
  ...[
    "Lea también",
    "Lee también",
    "Le puede interesar",
    "Lea más",
    "Más sobre este tema",
    "Noticias relacionadas",
  ], // Spanish
  ...["Инчунин хонед", "Ҳамчунин бихонед"], // Tajik
  ...["இதையும் படியுங்கள்", "மேலும் படிக்க"], // Tamil
  ...["İlgili haber", "İlgili haberler", "Ayrıca okuyun"], // Turkish
  ...["Читайте також", "Дивіться також", "За темою"], // Ukrainian
  ...["مزید پڑھیں", "یہ بھی پڑھیں"], // Urdu
  ...["Shuningdek o'qing", "Mavzuga oid"], // Uzbek
  ...["Xem thêm", "Đọc thêm"], // Vietnamese
];

const LEADS: ReadonlySet<string> = new Set(PHRASES.map(plain));
const LONGEST = Math.max(...[...LEADS].map((lead) => lead.length));

/** Blocks that may be such a line or heading; a longer one is a part of the story. */
const CANDIDATES = "p, div, li, h2, h3, h4, h5, h6, blockquote, section, aside";
const MAX_LINE = 400;

/** What share of the words after the lead stands in links. */
const MOSTLY = 0.8;

/** Takes the lines that lead to other reports out of a page, and the lists of links under such headings. */
export function removeReadAlso(body: PageElement): void {
  for (const block of [...body.querySelectorAll(CANDIDATES)]) {
    const words = block.textContent;
    if (words.length > MAX_LINE * 4) continue;
    const line = words.replace(/\s+/gu, " ").trim();
    const lead = line.length > MAX_LINE ? null : leadOf(line);
    if (lead === null) continue;
    if (line.length - lead.length <= 2) removeHeading(block);
    else if (linkedIn(block) >= MOSTLY * (line.length - lead.length)) block.remove();
  }
}

/** The phrase that a line begins with, and ends with or is set off from what follows; null for none. */
function leadOf(line: string): string | null {
  const start = plain(line.slice(0, LONGEST + 2));
  for (let end = Math.min(LONGEST, start.length); end >= 2; end -= 1) {
    if (LEADS.has(start.slice(0, end)) && !/^[\p{L}\p{M}\p{N}]/u.test(start.slice(end)))
      return line.slice(0, end);
  }
  return null;
}

/** A heading goes with the list of links that follows it, and stays where none does. */
function removeHeading(heading: PageElement): void {
  let next = heading.nextElementSibling;
  if (next === null || linkedIn(next) < MOSTLY * lengthOf(next)) return;
  heading.remove();
  while (next !== null && lengthOf(next) > 0 && linkedIn(next) >= MOSTLY * lengthOf(next)) {
    const after: PageElement | null = next.nextElementSibling;
    next.remove();
    next = after;
  }
}

function lengthOf(element: PageElement): number {
  return element.textContent.replace(/\s+/gu, " ").trim().length;
}

function linkedIn(element: PageElement): number {
  const links =
    element.localName.toLowerCase() === "a" ? [element] : [...element.querySelectorAll("a[href]")];
  return links.reduce((sum, link) => sum + lengthOf(link), 0);
}

function plain(words: string): string {
  return words.normalize("NFC").toLowerCase().replaceAll("’", "'").replace(/\s+/gu, " ");
}
