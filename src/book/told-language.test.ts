import { expect, test } from "vitest";
import { PACKS } from "../language/packs/index.js";
import { readReport, toldLanguage } from "./index.js";
import { languageByLetters } from "./language-by-letters.js";

const report = (text: string, language: string | null = null) => ({
  ...{ id: "x", title: "", text, language, published: null, publisher: null, url: null },
});

const SENTENCES = {
  fr: "Au moins 24 personnes ont été tuées dans les affrontements à la frontière, a indiqué le ministère de la Santé.",
  ru: "По данным Минздрава, погибли 24 человека, ещё 87 ранены. Бои на границе продолжались до вечера пятницы.",
  uk: "За даними Міністерства охорони здоров’я, загинули 24 людини, ще 87 поранені внаслідок обстрілу.",
  be: "Міністэрства аховы здароўя паведаміла, што загінулі 24 чалавекі, яшчэ 87 параненыя.",
  bg: "Министерството на здравеопазването съобщи, че 24 души са загинали, а 87 са ранени при сблъсъците на границата.",
  sr: "Министарство здравља саопштило је да су погинуле 24 особе, а да је 87 рањено у сукобима на граници.",
  ky: "Саламаттыкты сактоо министрлиги 24 адам каза болуп, 87 адам жарадар болгонун билдирди.",
  kk: "Денсаулық сақтау министрлігі 24 адам қаза тауып, 87 адам жараланғанын хабарлады.",
  tg: "Вазорати тандурустӣ гуфт, ки 24 нафар кушта ва 87 нафар захмӣ шудаанд, ва сарҳад то ҳол баста аст.",
  mn: "Эрүүл мэндийн яам 24 хүн амь үрэгдэж, 87 хүн шархадсан гэж мэдээлсэн бөгөөд хилийн боомт хаалттай хэвээр байна.",
  de: "Bei den Kämpfen an der Grenze starben mindestens 24 Menschen, was das Ministerium am Freitag bestätigte.",
  es: "Al menos 24 personas murieron en los enfrentamientos en la frontera, dijo el ministerio de Salud.",
  ar: "قالت وزارة الصحة إن 24 شخصا على الأقل قتلوا وأصيب 87 آخرون في الاشتباكات على الحدود بين البلدين.",
  hy: "Առողջապահության նախարարությունը հայտնել է, որ զոհվել է 24 մարդ, վիրավորվել՝ 87-ը։",
  ka: "ჯანდაცვის სამინისტრომ განაცხადა, რომ 24 ადამიანი დაიღუპა და 87 დაშავდა საზღვარზე მომხდარი შეტაკებების დროს.",
};

test.each(Object.entries(SENTENCES))("%s is told by a sentence", (code, text) => {
  expect(languageByLetters(text)).toBe(code);
});

test.each([
  "Погибли 24 человека",
  "24 personnes tuées",
  "Au moins 20 morts à Gaza",
  "24, 36, 87",
  "",
  "Batken, Leilek, Isfara, Vorukh, Kök-Tash, Ak-Sai, Samarkandek, Dostuk, Maksat, Arka, Kulundu",
  "The Ministry: По данным Минздрава, погибли 24 человека, ещё 87 ранены, reported the agency on Friday.",
  "Omwen 24 moun mouri nan batay ki te fèt sou fwontyè a, dapre ministè Sante a.",
  "Per susirėmimus pasienyje žuvo mažiausiai 24.",
])("no language is made up for: %s", (text) => {
  expect(languageByLetters(text)).toBeNull();
});

test("a report that says its language is believed", async () => {
  expect(await toldLanguage(report(SENTENCES.fr, "ru"))).toEqual({ code: "ru", by: "stated" });
});

test("a language without a pack is named, and the report has no claims", async () => {
  const { claims, messages } = await readReport(report(SENTENCES.ky));
  expect(claims).toEqual([]);
  expect(messages).toMatchObject([{ rule: "extract/no-pack" }]);
  expect(messages[0]?.message).toContain('it looks like Kyrgyz, and there is no language pack for "ky"');
  expect((await readReport(report("Погибли 24 человека"))).messages[0]?.message).toContain("do not tell it");
});

test.each(Object.keys(PACKS).filter((code) => code in SENTENCES && code !== "en"))(
  "a report in %s is read with its pack, and said to be",
  async (code) => {
    const { messages } = await readReport(report(SENTENCES[code as keyof typeof SENTENCES]));
    expect(messages[0]).toMatchObject({ rule: "extract/guessed-language" });
  },
);
