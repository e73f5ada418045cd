import type { Declension, Forms, Gender } from "./cases.js";
import { endsInVowel, isHushing, isSoftening } from "./cases.js";

/** A noun declined, with its gender, by which its adjectives agree. */
export interface Noun extends Declension {
  readonly gender: Gender;
}

/** Nouns no paradigm gives: singular and plural, case by case. */
const IRREGULAR: Readonly<Record<string, readonly [Gender, string, string]>> = {
  человек: [
    "masculine",
    "человек человека человеку человека человеком человеке",
    "люди людей людям людей людьми людях",
  ],
  ребенок: [
    "masculine",
    "ребенок ребенка ребенку ребенка ребенком ребенке",
    "дети детей детям детей детьми детях",
  ],
  брат: [
    "masculine",
    "брат брата брату брата братом брате",
    "братья братьев братьям братьев братьями братьях",
  ],
  друг: ["masculine", "друг друга другу друга другом друге", "друзья друзей друзьям друзей друзьями друзьях"],
  сын: ["masculine", "сын сына сыну сына сыном сыне", "сыновья сыновей сыновьям сыновей сыновьями сыновьях"],
  муж: ["masculine", "муж мужа мужу мужа мужем муже", "мужья мужей мужьям мужей мужьями мужьях"],
  отец: ["masculine", "отец отца отцу отца отцом отце", "отцы отцов отцам отцов отцами отцах"],
  мать: [
    "feminine",
    "мать матери матери мать матерью матери",
    "матери матерей матерям матерей матерями матерях",
  ],
  дочь: [
    "feminine",
    "дочь дочери дочери дочь дочерью дочери",
    "дочери дочерей дочерям дочерей дочерями дочерях",
  ],
  семья: ["feminine", "семья семьи семье семью семьей семье", "семьи семей семьям семьи семьями семьях"],
  сестра: [
    "feminine",
    "сестра сестры сестре сестру сестрой сестре",
    "сестры сестер сестрам сестер сестрами сестрах",
  ],
  медсестра: [
    "feminine",
    "медсестра медсестры медсестре медсестру медсестрой медсестре",
    "медсестры медсестер медсестрам медсестер медсестрами медсестрах",
  ],
  судья: ["masculine", "судья судьи судье судью судьей судье", "судьи судей судьям судей судьями судьях"],
  пленный: [
    "masculine",
    "пленный пленного пленному пленного пленным пленном",
    "пленные пленных пленным пленных пленными пленных",
  ],
  имя: ["neuter", "имя имени имени имя именем имени", "имена имен именам имена именами именах"],
  село: ["neuter", "село села селу село селом селе", "села сел селам села селами селах"],
  день: ["masculine", "день дня дню день днем дне", "дни дней дням дни днями днях"],
  год: ["masculine", "год года году год годом годе/году", "годы/года лет/годов годам годы годами годах"],
  раз: ["masculine", "раз раза разу раз разом разе", "разы раз разам разы разами разах"],
  дом: ["masculine", "дом дома дому дом домом доме", "дома домов домам дома домами домах"],
  город: [
    "masculine",
    "город города городу город городом городе",
    "города городов городам города городами городах",
  ],
  поезд: [
    "masculine",
    "поезд поезда поезду поезд поездом поезде",
    "поезда поездов поездам поезда поездами поездах",
  ],
  глава: ["masculine", "глава главы главе главу главой главе", "главы глав главам глав главами главах"],
  сми: ["neuter", "сми сми сми сми сми сми", "сми сми сми сми сми сми"],
};

/** Feminine nouns in a soft sign; all others that end so are masculine. */
const FEMININE_SOFT = new Set(
  "область гибель часть смерть цель речь ночь жизнь помощь связь площадь сеть власть новость милость казань сызрань керчь рязань тверь пермь астрахань сибирь кость общественность численность безопасность оборонность молодежь церковь".split(
    " ",
  ),
);

/** The declension of a noun in its dictionary form, lower case and with "е" for "ё"; "подросток:подростк" gives its stem. */
export function declineNoun(lemma: string): Noun {
  const [nominative = "", oblique] = lemma.split(":");
  const known = IRREGULAR[nominative];
  if (known !== undefined) return { gender: known[0], singular: cells(known[1]), plural: cells(known[2]) };
  const last = nominative.slice(-1);
  const stem = nominative.slice(0, -1);
  if (nominative.endsWith("ия")) return build("feminine", stem, "я и и ю ей и", "и й ям и/й ями ях");
  if (nominative.endsWith("ий") || nominative.endsWith("ей"))
    return build("masculine", stem, "й я ю я/й ем и/е", "и ев ям и/ев ями ях");
  if (nominative.endsWith("ие") || nominative.endsWith("ье"))
    return build("neuter", stem, "е я ю е ем и/е", "я й ям я ями ях", "ий");
  if (last === "я") return build("feminine", stem, "я и е ю ей/ею е", "и ь ям и/ь ями ях");
  if (last === "а") return feminineHard(stem);
  if (last === "о") return build("neuter", stem, "о а у о ом е", "а ? ам а ами ах");
  if (last === "е") return build("neuter", stem, "е а/я у/ю е ем е", "а/я ?/ей ам/ям а/я ами/ями ах/ях");
  if (last === "ь" && FEMININE_SOFT.has(nominative))
    return build("feminine", stem, "ь и и ь ью и", "и ей ям/ам и ями/ами ях/ах");
  if (last === "ь") return soften(nominative, oblique ?? stem);
  if (/(?:ян|жан|дан|чан|тан)ин$/u.test(nominative)) return inhabitant(nominative);
  return masculineHard(nominative, oblique ?? stemOf(nominative));
}

/** "боец" gives "бойц", "беженец" "беженц", "стрелок" "стрелк". */
function stemOf(nominative: string): string {
  if (/[^аеиоуыэюя]ец$/u.test(nominative) && nominative.length > 4) {
    const body = nominative.slice(0, -2);
    return `${body}${body.endsWith("л") ? "ь" : ""}ц`;
  }
  if (nominative.endsWith("ец") && nominative.length > 3) return `${nominative.slice(0, -2)}йц`;
  return nominative;
}

function masculineHard(nominative: string, stem: string): Noun {
  const i = isSoftening(stem) ? "и" : "ы";
  const many = isHushing(stem) ? ["ей"] : stem.endsWith("ц") ? ["ев", "ов"] : ["ов"];
  const by = isHushing(stem) || stem.endsWith("ц") ? ["ем", "ом"] : ["ом"];
  const add = (...endings: string[]): Forms => endings.map((ending) => stem + ending);
  const all = add(...many);
  return {
    gender: "masculine",
    singular: [[nominative], add("а"), add("у"), [nominative, `${stem}а`], add(...by), add("е")],
    plural: [add(i), all, add("ам"), [...add(i), ...all], add("ами"), add("ах")],
  };
}

/** "гражданин": a plural without the ending of the singular. */
function inhabitant(nominative: string): Noun {
  const stem = nominative.slice(0, -2);
  return {
    gender: "masculine",
    singular: declineCells(nominative, [" ", "а", "у", "а", "ом", "е"]),
    plural: declineCells(stem, ["е", " ", "ам", " ", "ами", "ах"]),
  };
}

function soften(nominative: string, stem: string): Noun {
  const noun = build("masculine", stem, "ь я ю я/ь ем е", "и ей ям и/ей ями ях");
  return { ...noun, singular: [[nominative], ...noun.singular.slice(1)] };
}

function feminineHard(stem: string): Noun {
  const i = isSoftening(stem) ? "и" : "ы";
  const by = isHushing(stem) || stem.endsWith("ц") ? "ей" : "ой/ою";
  const noun = build("feminine", stem, `а ${i} е у ${by} е`, `${i} ? ам ${i} ами ах`);
  const many = zeroEnding(stem);
  return {
    ...noun,
    plural: noun.plural.map((forms, index) =>
      index === 1 ? [many] : index === 3 ? [...forms, many] : forms,
    ),
  };
}

/** "студентка" gives "студенток", "девочка" "девочек". */
function zeroEnding(stem: string): string {
  const body = stem.slice(0, -1);
  if (!stem.endsWith("к") || body === "" || endsInVowel(body)) return stem;
  if (/[ьй]$/u.test(body)) return `${body.slice(0, -1)}ек`;
  return `${body}${isHushing(body) ? "е" : "о"}к`;
}

/** "?" stands for the bare stem. */
function build(gender: Gender, stem: string, singular: string, plural: string, many?: string): Noun {
  const read = (row: string): Forms[] =>
    row.split(" ").map((cell) => cell.split("/").map((ending) => stem + (ending === "?" ? "" : ending)));
  const rows = read(plural);
  // "ранение" gives "ранений"
  if (many !== undefined) rows[1] = [stem.slice(0, -1) + many];
  return { gender, singular: read(singular), plural: rows };
}

function declineCells(stem: string, endings: readonly string[]): Forms[] {
  return endings.map((ending) => [stem + ending.trim()]);
}

function cells(row: string): Forms[] {
  return row.split(" ").map((cell) => cell.split("/"));
}
