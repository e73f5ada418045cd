import type { Token } from "../../../text/tokens.js";
import { type Cardinal, lowerAt } from "./cardinal.js";

/** Words right before a figure that make it a name, an hour or an ordinal. */
const NAMING = new Set(
  "№ # номер номером школа школе школы трасса трассе трассы статья статье статьи ст пункт пункте квартира дом корпус канал больница больнице больницы часть части указ указом резолюция резолюции".split(
    " ",
  ),
);

/** What behind a figure makes it an age, a share, a measure of time or of money. */
const MEASURED =
  /^(?:лет|года?|году|годов|годам|летн\p{L}*|процент\p{L}*|%|час(?:а|ов|у|ам|ы)?|минут\p{L}*|секунд\p{L}*|руб\p{L}*|долл\p{L}*|€|\$|₽|км|г|°|градус\p{L}*|балл\p{L}*)$/u;

/** Whether a number counts nothing: "10:00", "№ 5", "18-летний", "С-300", "5-й", "34 года", "2022 г.". */
export function isNoCount(tokens: readonly Token[], number: Cardinal): boolean {
  const { first, last } = number;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (NAMING.has(lowerAt(tokens, first - 1)) && number.form === "digits") return true;
  if (MEASURED.test(lowerAt(tokens, last + 1))) return true;
  if (number.form !== "digits") return number.max === 1 && isOneOfKind(tokens, last);
  if (isJoined(tokens, first - 1) || isClock(tokens, number)) return true;
  // "18-летний", "5-й", "2-х"; "11-ти человек" is a count in an odd dress
  if (after?.lower === "-" && !after.spaced) {
    const tail = lowerAt(tokens, last + 2);
    if (tokens[last + 2]?.kind === "word") return !/^(?:ти|х|ми|м|ю|ро|их|и)$/u.test(tail);
  }
  return before?.lower === "$" || before?.lower === "+" || before?.lower === "№";
}

/** "С-300", "Ту-154": a figure joined to a word by a hyphen. */
function isJoined(tokens: readonly Token[], hyphen: number): boolean {
  const mark = tokens[hyphen];
  return mark?.lower === "-" && !mark.spaced && tokens[hyphen - 1]?.kind === "word";
}

function isClock(tokens: readonly Token[], { first, last }: Cardinal): boolean {
  const beside = (at: number, next: number): boolean =>
    tokens[at]?.lower === ":" && tokens[next]?.kind === "number" && tokens[at]?.spaced === false;
  return beside(last + 1, last + 2) || beside(first - 1, first - 2);
}

/** "один из крупнейших", "одна из сторон": no count. */
function isOneOfKind(tokens: readonly Token[], last: number): boolean {
  if (lowerAt(tokens, last + 1) !== "из") return false;
  return /^(?:сам|крупн|главн|основн|перв|последн|сторон|лидер|город|район|сел|важн|глав)/u.test(
    lowerAt(tokens, last + 2),
  );
}
