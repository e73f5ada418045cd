import { rowsOf, wordingsOf } from "../lines.js";

/**
 * The state inside which an armed group fights, for groups that fight in one: state, then canonical names. Reports
 * from such a war often name the group and its towns alone.
 */
const HOMES = `
Cameroon | Ambazonia Defence Forces
Central African Republic | Anti-Balaka, Seleka, CPC, 3R, UPC
Colombia | FARC, FARC dissidents, ELN, EPL, M-19, Quintin Lame, AUC, Clan del Golfo
DR Congo | M23, CODECO, Wazalendo, Mai-Mai, Twirwaneho, FRPI, CNDP, RCD
El Salvador | FMLN
Ethiopia | TPLF, OLA, Fano, ONLF
Guatemala | URNG
Haiti | Viv Ansanm, Gran Grif
India | Maoists, ULFA, NSCN, NDFB, United National Liberation Front, Hizbul Mujahideen, The Resistance Front, Indian Mujahideen
Indonesia | GAM, Free Papua Movement
Libya | Libyan National Army
Mozambique | Renamo, Ansar al-Sunna
Myanmar | Kachin Independence Army, Arakan Army, KNLA, DKBA, Karenni Nationalities Defence Force, MNDAA, TNLA, UWSA, Shan State Army, Chin National Front, ARSA, PDF, National Unity Government, Three Brotherhood Alliance
Nigeria | Ansaru, MEND, IPOB
Pakistan | BLA, BLF, Baloch Republican Army, Lashkar-e-Jhangvi, Lashkar-e-Islam, Jamaat-ul-Ahrar
Peru | Shining Path, MRTA
Philippines | NPA, MILF, MNLF, BIFF, Abu Sayyaf, Maute group
Somalia | Islamic Courts Union
Sri Lanka | LTTE, JVP
Sudan | RSF, SPLM-North, JEM, SLA
South Sudan | SPLM-IO, White Army, National Salvation Front
Syria | Free Syrian Army, Syrian National Army, Syrian Democratic Forces, Hayat Tahrir al-Sham, Ahrar al-Sham, Jaish al-Islam
Thailand | BRN
Turkey | Kurdistan Freedom Falcons, DHKP-C
Yemen | Houthis, AQAP, Southern Transitional Council
`;

let homes: Map<string, string> | null = null;

/** The state inside which a group fights; null where it fights in several, or is not known. */
export function homeOfGroup(group: string): string | null {
  homes ??= new Map(
    rowsOf(HOMES).flatMap(([state = "", groups]) => wordingsOf(groups).map((each) => [each, state] as const)),
  );
  return homes.get(group) ?? null;
}

/**
 * Groups that fight another state from the land of their own: the land, the states they fight, canonical names. The
 * pairs are those of UCDP's dyads. What befalls people there befalls one of two lands, as between states.
 */
const ACROSS = `
Lebanon | Israel | Hezbollah, Amal movement
Palestine | Israel | Hamas, Palestinian Islamic Jihad, PFLP, DFLP, Al-Aqsa Martyrs' Brigades, Popular Resistance Committees | no army
Yemen | Israel, Saudi Arabia, United Arab Emirates, United States, United Kingdom | Houthis
Syria | Turkey | Syrian Democratic Forces
Iraq | Israel, United States | Kataib Hezbollah, Harakat al-Nujaba, Islamic Resistance in Iraq
`;

/** A group's land, and the states that it fights across its border. */
export interface WarAbroad {
  readonly land: string;
  readonly foes: readonly string[];
  /** Whether the land has an army of its own beside its groups: "the army" may then be either side's. */
  readonly hasArmy: boolean;
}

let wars: Map<string, WarAbroad> | null = null;

/** The land of a group that fights another state from there; null for every other group. */
export function warAbroadOf(group: string): WarAbroad | null {
  wars ??= new Map(
    rowsOf(ACROSS).flatMap(([land = "", foes, groups, army = ""]) =>
      wordingsOf(groups).map(
        (each) => [each, { land, foes: wordingsOf(foes), hasArmy: army === "" }] as const,
      ),
    ),
  );
  return wars.get(group) ?? null;
}

let armless: Map<string, { readonly foes: readonly string[]; readonly landOf: Map<string, string> }> | null =
  null;

/** Each group that fights a state from a land without an army of its own, to that land; null for every other two. */
export function groupsFrom(land: string, state: string): ReadonlyMap<string, string> | null {
  armless ??= new Map(
    rowsOf(ACROSS)
      .filter(([, , , army]) => army !== undefined)
      .map(([from = "", foes, groups]) => [
        from,
        { foes: wordingsOf(foes), landOf: new Map(wordingsOf(groups).map((each) => [each, from])) },
      ]),
  );
  const found = armless.get(land);
  return found?.foes.includes(state) === true ? found.landOf : null;
}

/**
 * Lands that broke away from a state and fight it, with the state of their kin: land, state, kin, and whether the kin's own
 * army fought beside it (Georgia in 2008, Moldova in 1992, Ukraine from 2014), and so has dead of its own.
 */
const BREAKAWAY = `
Nagorno-Karabakh | Azerbaijan | Armenia
South Ossetia | Georgia | Russia | fights
Abkhazia | Georgia | Russia | fights
Transnistria | Moldova | Russia | fights
Donetsk People's Republic | Ukraine | Russia | fights
Luhansk People's Republic | Ukraine | Russia | fights
`;

/** A land that broke away, the state it fights, and the state whose people are its own. */
export interface Breakaway {
  readonly land: string;
  readonly state: string;
  readonly kin: string;
  /** The kin's own army fights beside the land: its ministers count their own people, not the land's. */
  readonly kinFights: boolean;
}

let lands: Map<string, Breakaway> | null = null;

/** What is known of a land that broke away; null for every other. */
export function breakawayOf(land: string): Breakaway | null {
  lands ??= new Map(
    rowsOf(BREAKAWAY).map(
      ([land = "", state = "", kin = "", fights]) =>
        [land, { land, state, kin, kinFights: fights !== undefined }] as const,
    ),
  );
  return lands.get(land) ?? null;
}
