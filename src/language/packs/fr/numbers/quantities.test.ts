import { expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { ELISIONS } from "../elisions.js";
import { readQuantities } from "./index.js";

/** "24–24", "24–", "–30", "30–30 ~" and " +" for one beside another figure: every quantity of a phrase. */
function read(text: string): string[] {
  return readQuantities(tokenise(text, 0, ELISIONS)).map(
    ({ min, max, approx, additional }) =>
      `${min ?? ""}–${max ?? ""}${approx ? " ~" : ""}${additional ? " +" : ""}`,
  );
}

test.each([
  ["24 morts", ["24–24"]],
  ["136 770 déplacés", ["136770–136770"]],
  ["136\u00a0770 déplacés", ["136770–136770"]],
  ["136\u202f770 déplacés", ["136770–136770"]],
  ["136.770 déplacés", ["136770–136770"]],
  ["1,2 million de personnes", ["1200000–1200000"]],
  ["2 millions 300 000 personnes", ["2300000–2300000"]],
  ["vingt et un soldats", ["21–21"]],
  ["soixante-dix soldats", ["70–70"]],
  ["soixante et onze soldats", ["71–71"]],
  ["soixante-dix-sept soldats", ["77–77"]],
  ["soixante-dix-huit soldats", ["78–78"]],
  ["quatre-vingts soldats", ["80–80"]],
  ["quatre-vingt-douze soldats", ["92–92"]],
  ["quatre vingt dix-neuf soldats", ["99–99"]],
  ["septante-trois soldats", ["73–73"]],
  ["cent quatre soldats", ["104–104"]],
  ["deux cents soldats", ["200–200"]],
  ["mille deux cent trente-quatre soldats", ["1234–1234"]],
  ["trois cent mille soldats", ["300000–300000"]],
  ["une dizaine de soldats", ["10–10 ~"]],
  ["une trentaine de soldats", ["30–30 ~"]],
  ["une demi-douzaine de soldats", ["6–6 ~"]],
  ["plus d'une centaine de soldats", ["101– ~"]],
  ["un millier de soldats", ["1000–1000 ~"]],
  ["des dizaines de soldats", ["20– ~"]],
  ["des centaines de milliers de personnes", ["200000– ~"]],
  ["plusieurs soldats", ["3– ~"]],
  ["quelques dizaines de soldats", ["20– ~"]],
  ["deux millions et demi de personnes", ["2500000–2500000 ~"]],
  ["au moins 24 soldats", ["24–"]],
  ["pas moins de 24 soldats", ["24–"]],
  ["24 soldats au moins", ["24–"]],
  ["plus de 24 soldats", ["25–"]],
  ["moins de 24 soldats", ["–23"]],
  ["jusqu'à 24 soldats", ["–24"]],
  ["environ 24 soldats", ["24–24 ~"]],
  ["quelque 200 soldats", ["200–200 ~"]],
  ["près de 200 soldats", ["200–200 ~"]],
  ["entre 5 et 7 soldats", ["5–7"]],
  ["de 5 à 7 soldats", ["5–7"]],
  ["deux ou trois soldats", ["2–3 ~"]],
  ["passé de 24 à 36", ["24–24", "36–36"]],
  ["douze soldats de plus", ["12–12 +"]],
  ["douze autres soldats", ["12–12 +"]],
  ["au moins 7 morts et 28 blessés", ["7–", "28–"]],
  ["aucun mort", ["0–0"]],
  ["pas de victime", ["0–0"]],
  ["sans faire de blessé", ["0–0"]],
  ["un mort", ["1–1"]],
  ["24 ans", []],
  ["âgés de 4, 6 et 12 ans", []],
  ["24 km", []],
  ["3 millions de dollars", []],
  ["24 %", []],
  ["à 16 heures", []],
  ["le 16 septembre 2022", []],
  ["la résolution 2254", []],
  ["T-72", []],
  ["trente-cinq pour cent", []],
  ["1,5 point", []],
])("%s", (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});
