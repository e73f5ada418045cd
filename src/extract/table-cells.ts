import type { QuantityMention } from "../language/index.js";
import { isVerbLike } from "./noun-phrase.js";
import type { Sentence } from "./sentence.js";
import { isMark } from "./sentence.js";

/** A run of tokens between two separators of a line, and its number where it is nothing else. */
export interface Cell {
  readonly first: number;
  readonly last: number;
  readonly quantity: QuantityMention | null;
}

/** What parts the cells of a table: a bar, a mark, or nothing but room. */
export type Separator = "|" | ";" | "," | "";

/** The fewest cells of a head that bars do not part: prose has commas, too. */
const FEWEST = 3;
/** The longest head of a table without marks, in tokens. */
const LONGEST_PLAIN = 8;

/** How the head of a table parts its cells: "Town | Dead | Wounded", "Town,Dead,Wounded", "Town Dead Wounded"; null for none. */
export function separatorOf(sentence: Sentence): Separator | null {
  if (cellsOf(sentence, "|").length > 1) return "|";
  const { tokens } = sentence;
  if (isMark(sentence, tokens.length - 1, ".", "!", "?", ":", ",", ";")) return null;
  for (let at = 0; at < tokens.length; at += 1)
    if (sentence.outcomeAt[at] === undefined && isVerbLike(sentence, at)) return null;
  for (const mark of [";", ","] as const) {
    const cells = cellsOf(sentence, mark);
    if (cells.length >= FEWEST) return countsIn(sentence, cells[0] as Cell) ? null : mark;
  }
  return isPlainHead(sentence) ? "" : null;
}

function countsIn({ outcomeAt }: Sentence, { first, last }: Cell): boolean {
  for (let at = first; at <= last; at += 1) if (outcomeAt[at] !== undefined) return true;
  return false;
}

/** "Town Dead Wounded": words alone, of which the last two or more are outcomes. */
function isPlainHead({ tokens, outcomes, outcomeAt }: Sentence): boolean {
  if (tokens.length > LONGEST_PLAIN || outcomes.length < FEWEST - 1 || outcomeAt[0] !== undefined)
    return false;
  if (tokens.some(({ kind }) => kind !== "word")) return false;
  return outcomes.every(
    ({ first, last }, at) => first === last && first === tokens.length - outcomes.length + at,
  );
}

/** The heads of a table's columns behind the first. */
export function headsOf(sentence: Sentence, separator: Separator): readonly Cell[] {
  if (separator !== "") return cellsOf(sentence, separator).slice(1);
  return sentence.outcomes.map(({ first, last }) => ({ first, last, quantity: null }));
}

/** A line of bars and dashes alone: the rule below the head of a table. */
export function isRuler({ tokens }: Sentence): boolean {
  let bars = 0;
  for (const { text } of tokens) {
    if (text === "|" || text === "+") bars += 1;
    else if (!/^[-–—=:]+$/u.test(text)) return false;
  }
  return tokens.length > 2 && bars > 0;
}

/** The cells of a row with as many columns behind its label as the head has, at most. */
export function cellsOfRow(sentence: Sentence, separator: Separator, columns: number): readonly Cell[] {
  if (separator === "|") return cellsOf(sentence, "|");
  const cells = separator === "" ? plainCells(sentence) : parted(sentence, cellsOf(sentence, separator));
  return cells.length === columns + 1 ? cells : [];
}

/** The cells of a line that a mark parts; one where none does. A mark at an end parts nothing. */
function cellsOf(sentence: Sentence, separator: string): Cell[] {
  const { tokens, quantityAt } = sentence;
  const cells: Cell[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && tokens[at]?.text !== separator) continue;
    if (at > first) {
      const quantity = quantityAt[first];
      const isWhole = quantity !== undefined && quantity.first === first && quantity.last === at - 1;
      cells.push({ first, last: at - 1, quantity: isWhole ? quantity : null });
    }
    first = at + 1;
  }
  return cells;
}

/** "Batken 12 30": a label, and numbers behind it. */
function plainCells({ tokens, quantities }: Sentence): Cell[] {
  const [opening] = quantities;
  if (opening === undefined || opening.first === 0) return [];
  let next = opening.first;
  const cells: Cell[] = [{ first: 0, last: next - 1, quantity: null }];
  for (const quantity of quantities) {
    if (quantity.first !== next) return [];
    cells.push({ first: quantity.first, last: quantity.last, quantity });
    next = quantity.last + 1;
  }
  return next === tokens.length ? cells : [];
}

const NUMBERS = /^\d{1,6}(?:,\d{1,6})+$/u;

/** "Batken,12,30": numbers that commas without room part are one token. */
function parted({ tokens }: Sentence, cells: readonly Cell[]): Cell[] {
  return cells.flatMap((cell) => {
    const { first, last } = cell;
    const text = first === last ? (tokens[first]?.text ?? "") : "";
    if (!NUMBERS.test(text)) return [cell];
    return text.split(",").map((digits) => ({ first, last, quantity: numberAt(first, Number(digits)) }));
  });
}

function numberAt(at: number, value: number): QuantityMention {
  const core = { first: at, last: at };
  return {
    ...core,
    min: value,
    max: value,
    approx: false,
    form: "digits",
    additional: false,
    core,
    rules: [],
  };
}
