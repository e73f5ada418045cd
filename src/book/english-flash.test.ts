import { expect, test } from "vitest";
import { isEnglishFlash } from "./english-flash.js";

test.each([
  "Army kills 20 militants",
  "Russian shelling killed 12 people in Donetsk.",
  "Kharkiv: six killed in shelling",
  "6 dead in Gaza attack",
  "Airstrike on Idlib market kills 14, wounds 30",
  "At least 20 dead in Kabul blast",
  "Two soldiers wounded near Avdiivka",
  "Ukraine says 300 Russian troops killed",
  "Death toll in Los Angeles rises to 12",
  "Hamas releases 24 hostages",
  "Türkiye: three police officers shot dead",
])("is an English flash: %s", (text) => {
  expect(isEnglishFlash(text)).toBe(true);
});

test.each([
  "Se reportan 20 muertos en Donetsk",
  "20 Tote bei Angriff in Donezk",
  "Au moins 20 morts dans une frappe",
  "Die Armee tötet 20 Militante",
  "20 Tote in Kiew",
  "Kiew: 20 Tote, 30 Verletzte",
  "20 morti in un attacco a Kiev",
  "20 doden bij aanval in Kyiv",
  "Zeker 20 doden in Charkov",
  "20 mortos em ataque em Gaza",
  "Ejército mata 20 militantes",
  "Donetsk: 20 muertos",
  "Minst 20 döda i attack mot Kiev",
  "20 zabitych w ataku na Kijów",
  "Serangan menewaskan 20 orang di Gaza",
  "Saldırıda 20 kişi öldü",
  "Wojsko zabija 20 osób",
  "Army 20 человек",
  "Погибли 24 человека",
  "24, 36, 87",
  "",
])("is no English flash: %s", (text) => {
  expect(isEnglishFlash(text)).toBe(false);
});
