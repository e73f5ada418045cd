import type { NameEntry } from "../entry.js";
import { entriesOf, keyOf, rowsOf, wordingsOf } from "../lines.js";

/**
 * Peoples, tribes and faiths that have fought each other inside a state: canonical name, other wordings. "*" stands for
 * its people ("34 Druze"), "+" also makes the plural with s, "~" is a personal name too. Whether one is a party is
 * for the report to tell: by itself such a name has no side.
 */
const COMMUNITIES = `
Druze* | Druzes*
Bedouin* | Bedouins*, Beduin+*, Bedu*
Alawites | Alawite, Alawites*, Alawi+*
Sunni* | Sunnis*
Shia* | Shias*, Shiite+*, Shi'ite+*, Shi'a*
Hindus | Hindu, Hindus*
Muslims | Muslim, Muslims*
Christians* |
Sikhs | Sikh, Sikhs*
Maronites | Maronite, Maronites*
Yazidis | Yazidi, Yazidis*, Yezidi, Yezidis*
Kurds | Kurdish, Kurds*
Kuki* | Kukis*, Kuki-Zo*, Kuki-Zomi*
Meitei* | Meiteis*, Meetei+*
~Naga* | Nagas*
~Bodo* | Bodos*
Santhal* | Santhals*, Santal+*, Adivasi+*
Karbi* | Karbis*
Dimasa* | Dimasas*
Tripuri* | Tripuris*
Rohingya* | Rohingyas*
Rakhine Buddhists* |
Hazara* | Hazaras*
Pashtun* | Pashtuns*
Kuchi* | Kuchis*
~Turi* | Toori*
Bangash* |
Dayak* | Dayaks*
Madurese* |
Fulani* | Fulanis*, Fula*, Peul+*, Peuhl+*, Fulbe*
Dogon* | Dogons*, Dozo*, Dozos*
Bambara* | Bambaras*
Mossi* | Mossis*
Songhai* | Songhay*, Sonrai*
Tuareg* | Tuaregs*, Touareg+*
Toubou* | Tebu*, Toubous*
Zaghawa* |
Masalit* | Massalit*
Rizeigat* | Rezeigat*, Northern Rizeigat*, Southern Rizeigat*
Misseriya* | Messiria*, Misseriyya*
Salamat* |
Beni Halba* |
Beni Hussein* |
Maaliya* | Ma'alia*
Habaniya* | Habbaniya*
Hawazma* |
Berti* |
Nuba* |
Ngok Dinka* |
Twic Dinka* |
Dinka* | Dinkas*, Bor Dinka*
Nuer* | Nuers*, Lou Nuer*, Jikany Nuer*
Murle* |
Shilluk* | Chollo*
Mundari* |
Toposa* |
Anuak* | Anyuak*
Azande* | Zande*
Balanda* |
Hausa* | Hausas*
~Berta* |
Berom* | Birom*
Irigwe* |
~Tiv* | Tivs*
Jukun* | Jukuns*
Mambila* |
Ijaw* | Ijaws*
Itsekiri* | Itsekiris*
Urhobo* |
Yoruba* | Yorubas*
Igbo* | Igbos*, Ibo*, Ibos*
~Hema* | Hemas*
Lendu* | Lendus*, Ngiti*
Nande* |
Hunde* |
Nyanga* |
Banyamulenge* |
Babembe* | Bembe*
Bafuliru* | Bafuliiru*, Fuliru*
Twa* | Batwa*
Luba* | Baluba*
Teke* | Tekes*
Yaka* | Yakas*
Hutus | Hutu, Hutus*
Tutsis | Tutsi, Tutsis*
Oromo* | Oromos*
Amhara* | Amharas*
Afar* | Afars*
Issa Somali* | Issas*
Gedeo* |
Guji* |
Gumuz* |
Agaw* |
Qemant* | Kimant*
Nyangatom* |
Dassanech* | Daasanach*
Turkana* |
Pokot* | Pokots*
Samburu* |
Rendille* |
Borana* | Boran*
~Gabra* |
Degodia* |
Marakwet* |
Orma* |
Pokomo* |
Kikuyu* | Kikuyus*
~Luo* | Luos*
Kalenjin* | Kalenjins*
Karamojong* |
Konkomba* | Konkombas*
Nanumba* |
Dagomba* | Dagombas*
Kusasi* |
Mamprusi* |
Guere* |
Dioula* |
Guerze* |
Konianke* |
Mousgoum* | Musgum*
Kotoko* |
Choa Arab* | Choa Arabs*, Arab Choa*, Arab Choas*, Shuwa Arab+*
Moundang* |
`;

/** The names of communities; they stand for no side until a report tells that they fight. */
export function communityEntries(): NameEntry[] {
  return rowsOf(COMMUNITIES).flatMap(([marked = "", names]) => {
    const sense = { kind: "community", side: null, key: keyOf(nameOf(marked)) } as const;
    return [marked, ...wordingsOf(names)].flatMap((wording) => entriesOf(wording, sense));
  });
}

let byKey: Map<string, string> | null = null;

/** The canonical name of a community, by the key of its mentions. */
export function communityOf(key: string): string {
  byKey ??= new Map(rowsOf(COMMUNITIES).map(([marked = ""]) => [keyOf(nameOf(marked)), nameOf(marked)]));
  return byKey.get(key) ?? key;
}

function nameOf(marked: string): string {
  return marked.replace(/[~*]/gu, "");
}
