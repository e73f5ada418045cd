import { describe, expect, test } from "vitest";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

/** The places of the claims in a text, in order, each once. */
function placesOf(text: string, language: "en" | "fr" | "ru" = "en"): readonly (string | null)[] {
  const pack = PACKS[language];
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  const { claims } = extract(
    { id: "r", title: "", text, published: "2022-09-18", publisher: null, url: null, language },
    pack,
  );
  if (claims.length === 0) throw new Error(`nothing read: ${text}`);
  return [...new Set(claims.map(({ place }) => place))];
}

describe("where somebody spoke is not where it happened", () => {
  test.each([
    "Fifty Azerbaijani servicemen were killed, the Defence Ministry in Baku said.",
    "The Defence Ministry in Baku said that fifty Azerbaijani servicemen had been killed.",
    "Fifty Azerbaijani servicemen were killed, said the Defence Ministry in Baku.",
    "Fifty Azerbaijani servicemen were killed, according to the Defence Ministry in Baku.",
    "According to officials in Baku, fifty Azerbaijani servicemen were killed.",
    "Speaking in Geneva, the UN spokesman said 36 Kyrgyz civilians had been killed.",
    "The UN spokesman, speaking in Geneva, said 36 Kyrgyz civilians had been killed.",
    "Speaking to reporters in Geneva on Friday, the UN spokesman said 36 Kyrgyz civilians had been killed.",
    "At a briefing in Geneva the UN spokesman said 36 Kyrgyz civilians had been killed.",
    "A UN spokesman told a news conference in Geneva that 36 Kyrgyz civilians had been killed.",
    "A UN spokesman said in Geneva on Friday that 36 Kyrgyz civilians had been killed.",
    "36 Kyrgyz civilians were killed, a UN spokesman said in Geneva.",
    "36 Kyrgyz civilians were killed, a UN spokesman told reporters in Geneva on Friday.",
    "Two security sources in Dushanbe said 30 Tajiks had been killed.",
    "Reuters, citing two security sources in Dushanbe, reported that 30 Tajiks had been killed.",
    "Deputy Foreign Minister Sodik Imomi told reporters in Dushanbe on Monday that 41 Tajiks had been killed.",
    "Ministry in Bishkek: 36 people killed",
  ])("%s", (text) => expect(placesOf(text)).toEqual([null]));

  test.each([
    "Le ministère de la Défense à Bakou a annoncé que cinquante soldats azerbaïdjanais avaient été tués.",
    "Cinquante soldats azerbaïdjanais ont été tués, a déclaré un porte-parole à Genève.",
    "S'exprimant à Genève, le porte-parole de l'ONU a déclaré que 36 civils avaient été tués.",
  ])("%s", (text) => expect(placesOf(text, "fr")).toEqual([null]));

  test.each([
    "Представитель ООН заявил в Женеве, что погибли 36 мирных жителей.",
    "Выступая в Женеве, представитель ООН заявил, что погибли 36 мирных жителей.",
    "Погибли 30 военнослужащих, сообщил источник в Душанбе.",
  ])("%s", (text) => expect(placesOf(text, "ru")).toEqual([null]));
});

describe("where it happened is, whoever tells it and wherever", () => {
  test.each([
    ["A border guard was killed in Batken, the ministry in Bishkek said.", "Batken"],
    ["The ministry in Bishkek said that a border guard had been killed in Batken.", "Batken"],
    ["The ministry in Bishkek said shelling in Batken had killed 12 people.", "Batken"],
    ["The ministry said that in Batken 12 people had been killed.", "Batken"],
    ["In Batken, the ministry said, 12 people were killed.", "Batken"],
    ["Speaking in Geneva, a UN spokesman said 36 civilians had been killed in Batken.", "Batken"],
    ["A UN spokesman told reporters in Geneva that 36 people had been killed in Batken.", "Batken"],
    ["The ministry told Reuters soldiers in Batken had killed 12 people.", "Batken"],
    ["At a briefing on the fighting in Batken the minister said 12 people had been killed.", "Batken"],
    ["36 deaths were reported in Batken.", "Batken"],
    ["36 people have been confirmed dead in Batken.", "Batken"],
    ["Twelve people were killed in Batken, officials said.", "Batken"],
    ["Two soldiers wounded in Batken told reporters they had been left behind.", "Batken"],
    ["Hospitals in Bishkek admitted 12 wounded.", "Bishkek"],
    ["Hospitals in Bishkek said they had admitted 12 wounded.", "Bishkek"],
    ["Hospitals in Bishkek said 12 people had been killed in Batken.", "Batken"],
  ])("%s", (text, place) => expect(placesOf(text)).toEqual([place]));

  test.each([
    ["Douze soldats ont été tués à Bichkek, a annoncé le ministère à Bakou.", "fr", "Bichkek"],
    ["В Баткене погибли 12 человек, сообщили в Минздраве в Бишкеке.", "ru", "Баткене"],
    ["Представитель ООН заявил в Женеве, что в Баткене погибли 36 человек.", "ru", "Баткене"],
  ] as const)("%s", (text, language, place) => expect(placesOf(text, language)).toEqual([place]));
});
