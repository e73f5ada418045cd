import type { Declension, Forms, Gender } from "./cases.js";
import { isHushing, isSoftening } from "./cases.js";

const HARD: Readonly<Record<Gender, string>> = {
  masculine: "N ого ому N/ого Ым ом",
  feminine: "ая ой ой ую ой/ою ой",
  neuter: "ое ого ому ое Ым ом",
};
const SOFT: Readonly<Record<Gender, string>> = {
  masculine: "N его ему N/его им ем",
  feminine: "Яя ей ей Юю ей/ею ей",
  neuter: "ее его ему ее им ем",
};
const MANY = "Ые Ых Ым Ые/Ых Ыми Ых";

/** Adjectives and pronouns no paradigm gives. */
const IRREGULAR: Readonly<Record<string, Readonly<Record<Gender | "plural", string>>>> = {
  третий: {
    masculine: "третий третьего третьему третий/третьего третьим третьем",
    feminine: "третья третьей третьей третью третьей третьей",
    neuter: "третье третьего третьему третье третьим третьем",
    plural: "третьи третьих третьим третьи/третьих третьими третьих",
  },
};

/** Whether a lower-case word in its dictionary form is declined as an adjective; "ся" may follow. */
export function isAdjective(lemma: string): boolean {
  return /(?:ый|ой|ий)(?:ся)?$/u.test(lemma) && lemma.length > 4;
}

/** The forms of an adjective, participle or noun so declined ("раненый"), in the gender asked for. */
export function declineAdjective(lemma: string, gender: Gender): Declension {
  const known = IRREGULAR[lemma];
  if (known !== undefined) return { singular: cells(known[gender]), plural: cells(known.plural) };
  const tail = lemma.endsWith("ся") ? "ся" : "";
  const nominative = tail === "" ? lemma : lemma.slice(0, -2);
  const stem = nominative.slice(0, -2);
  const soft = nominative.endsWith("ий") && !/[гкх]$/u.test(stem);
  const i = soft || isSoftening(stem) ? "и" : "ы";
  const plain = isHushing(stem) ? "а у" : "я ю";
  const [ya = "я", yu = "ю"] = plain.split(" ");
  const end = (cell: string): Forms =>
    cell.split("/").map((ending) => {
      if (ending === "N") return nominative + tail;
      return stem + ending.replace("Ы", i).replace("Я", ya).replace("Ю", yu) + tail;
    });
  const rows = (soft ? SOFT : HARD)[gender];
  return { singular: rows.split(" ").map(end), plural: MANY.split(" ").map(end) };
}

function cells(row: string): Forms[] {
  return row.split(" ").map((cell) => cell.split("/"));
}
