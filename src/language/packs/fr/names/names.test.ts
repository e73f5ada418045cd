import { expect, test } from "vitest";
import { rowsOf } from "../../../names/index.js";
import { tokenise } from "../../../text/tokens.js";
import { OFFICES as EN_OFFICES, PORTFOLIOS as EN_PORTFOLIOS } from "../../en/names/offices.js";
import { ORGANISATIONS as EN_ORGANISATIONS } from "../../en/names/organisations.js";
import { sidesByCode as englishSides } from "../../en/names/states.js";
import { ELISIONS } from "../elisions.js";
import { ORGANISATIONS } from "./bodies.js";
import { COUNTRIES } from "./countries.js";
import { readNames, sidesByCode } from "./index.js";
import { OFFICES, PORTFOLIOS } from "./offices.js";

/** Each name as "words|kind|side|key", the side "-" for none. */
function read(text: string): string[] {
  const tokens = tokenise(text, 0, ELISIONS);
  return readNames(tokens).map(({ first, last, kind, side, key }) => {
    const words = text.slice(tokens[first]?.start, tokens[last]?.end);
    return `${words}|${kind}|${side ?? "-"}|${key}`;
  });
}

test.each([
  [
    "le Kirghizstan et la Côte d'Ivoire",
    ["Kirghizstan|country|Kyrgyzstan|kyrgyzstan", "Côte d'Ivoire|country|Ivory Coast|ivory-coast"],
  ],
  [
    "les garde-frontières tadjiks",
    ["garde-frontières|office|-|border-service", "tadjiks|demonym|Tajikistan|tajikistan"],
  ],
  ["le ministère de la Santé", ["ministère de la Santé|office|-|health-ministry"]],
  ["le ministère kirghiz de la Santé", ["ministère kirghiz de la Santé|office|Kyrgyzstan|health-ministry"]],
  [
    "le ministère kirghiz des Situations d’urgence",
    ["ministère kirghiz des Situations d’urgence|office|Kyrgyzstan|emergencies-ministry"],
  ],
  [
    "le ministre tadjik des Affaires étrangères",
    ["ministre tadjik des Affaires étrangères|office|Tajikistan|foreign-ministry"],
  ],
  [
    "l'ONU, le HCR et la Croix-Rouge",
    ["ONU|organisation|-|un", "HCR|organisation|-|unhcr", "Croix-Rouge|organisation|-|red-cross"],
  ],
  [
    "les FARDC et le M23 à Goma",
    ["FARDC|force|DR Congo|military", "M23|group|M23|m23", "Goma|place|DR Congo|goma"],
  ],
  [
    "Bichkek et Douchanbé",
    ["Bichkek|capital|Kyrgyzstan|kyrgyzstan", "Douchanbé|capital|Tajikistan|tajikistan"],
  ],
  [
    "Emomali Rakhmon et Sadyr Japarov",
    ["Emomali Rakhmon|person|Tajikistan|rahmon", "Sadyr Japarov|person|Kyrgyzstan|japarov"],
  ],
  ["selon l'AFP et RFI", ["AFP|outlet|-|afp", "RFI|outlet|-|rfi"]],
  ["l’Etat islamique", ["Etat islamique|group|Islamic State|islamic-state"]],
  ["Trente personnes et Est Républicain", []],
])("%s", (text, names) => {
  expect(read(text)).toEqual(names);
});

test("every country has the canonical name it has in English", () => {
  const english = englishSides();
  for (const [code, side] of sidesByCode()) expect(english.get(code), code).toBe(side);
  expect(new Set(rowsOf(COUNTRIES).map(([code, side]) => `${code} ${side}`)).size).toBe(
    rowsOf(COUNTRIES).length,
  );
});

test("every office and body has the key it has in English, so that it is one source in both", () => {
  const keysOf = (...tables: string[]) =>
    new Set(tables.flatMap((table) => rowsOf(table).map(([key = ""]) => key.replace("!", ""))));
  const english = keysOf(EN_OFFICES, EN_PORTFOLIOS, EN_ORGANISATIONS);
  const own = [...keysOf(OFFICES, PORTFOLIOS, ORGANISATIONS)].filter((key) => !english.has(key));
  // bodies that only French reports name
  expect(own).toEqual(["fidh"]);
});
