import { expect, test } from "vitest";
import { looksEnglish } from "./looks-english.js";

const ENGLISH = [
  "At least 24 people were killed in clashes on the border, the ministry said.",
  "The death toll has risen to 36, and 87 others were wounded, officials said on Saturday.",
  "Thirty-five citizens killed, do we count Tajikistan. Forty-six counted for its part, the Ministry of Health of Kyrgyzstan.",
];
const OTHER = {
  German:
    "Bei den Kämpfen an der Grenze starben mindestens 24 Menschen, was das Ministerium am Freitag in Bischkek bestätigte.",
  French:
    "Au moins 24 personnes ont été tuées dans les affrontements à la frontière, a indiqué le ministère de la Santé.",
  Spanish:
    "Al menos 24 personas murieron en los enfrentamientos en la frontera, dijo el ministerio de Salud.",
  Dutch:
    "Zeker 24 mensen zijn omgekomen bij gevechten aan de grens, zegt het ministerie van Volksgezondheid in Bisjkek.",
  Turkish: "Sınırdaki çatışmalarda en az 24 kişi öldü, 87 kişi yaralandı, Sağlık Bakanlığı açıkladı.",
  Russian: "По данным Минздрава, погибли 24 человека, ещё 87 ранены.",
  Chinese: "卫生部表示，至少24人在边境冲突中丧生。",
  mostlyCyrillic:
    "The Ministry: По данным Минздрава, погибли 24 человека, ещё 87 ранены, сообщили в ведомстве.",
  digits: "24, 36, 87",
  nothing: "",
};

test.each(ENGLISH)("is taken for English: %s", (text) => {
  expect(looksEnglish(text)).toBe(true);
});

test.each(Object.entries(OTHER))("is not taken for English: %s", (_, text) => {
  expect(looksEnglish(text)).toBe(false);
});
