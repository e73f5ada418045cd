import type { ActKind } from "../../../../domain/act.js";
import type { ActCue, ActDeed, ActTopic, ActWord } from "../../../acts.js";
import { formsOf } from "../agreement.js";

/** What acts are about. Patterns of `formsOf`, parted by commas. */
const THEMES: Readonly<Record<ActTopic, string>> = {
  ceasefire:
    "cessez-le-feu, trêve+, armistice, cessation des hostilités, cessation des combats, arrêt des hostilités, arrêt des combats, fin des hostilités, fin des combats, accord+ de cessez-le-feu, accord+ de paix, accord+ de trêve, régime de cessez-le-feu",
  fighting:
    "combat+, affrontement+, tir+, échange+ de tirs, échanges de tirs, échange+ de coups de feu, fusillade+, accrochage+, hostilités, violence+, bataille+, heurts, escarmouche+, coups de feu, duel+ d'artillerie, incident+ armé+, confrontation+",
  attack:
    "attaque+, assaut+, offensive+, contre-offensive+, frappe+, frappe+ aérienne+, raid+, raid+ aérien+, bombardement+, pilonnage+, incursion+, invasion, embuscade+, opération militaire, agression, attentat+",
  weapon:
    "roquette+, obus, mortier+, missile+, artillerie, drone+, grenade+, bombe+, lance-roquettes, lance-roquettes multiples, armes lourdes, arme+ lourde+, blindés, aviation",
  forces:
    "force+, troupe+, troupes, unité+, soldat+, armée+, matériel, matériel lourd, char+, blindé+, arme+ lourde+, armement+, artillerie, combattants, effectifs, convoi+, renforts",
  pullback:
    "retrait, retrait des troupes, repli, désengagement, désescalade militaire, démilitarisation, retrait des forces",
  talks:
    "pourparlers, négociation+, réunion+, rencontre+, entretien téléphonique, entretiens téléphoniques, conversation téléphonique, entretien+, discussions, dialogue, médiation, consultations, sommet, par téléphone, au téléphone, bons offices, conférence",
  restraint:
    "retenue, escalade, désescalade, paix, calme, dialogue, diplomatie, bain de sang, provocations, recours à la force, tension+, conflit, agression, guerre, droit international, violation+, apaisement, hostilités",
  situation:
    "situation, frontière, ligne de contact, ligne de front, front, région, ville, village, nuit, secteur, situation sécuritaire, calme, tensions, zone frontalière, accalmie",
  emergency:
    "état d'urgence, situation d'urgence, loi martiale, état de guerre, état de siège, couvre-feu, journée+ de deuil, journée de deuil national, deuil national, jour+ de deuil, mobilisation générale, mobilisation partielle",
  border:
    "frontière+, poste+ frontière, postes-frontières, poste+ frontaliers, point+ de passage, points de passage, espace aérien, passage+ frontalier+",
  held: "corps, dépouille+, prisonnier+, prisonnier+ de guerre, captif+, otage+, détenu+, soldats capturés, échange de prisonniers, échange+ de corps, échange d'otages, échange de dépouilles",
  charge: "accusation+, allégation+, responsabilité, implication, faute",
};

interface DeedRow extends Partial<Omit<ActDeed, "part" | "kind" | "topics" | "frame">> {
  readonly kind: ActKind;
  readonly frame: ActDeed["frame"];
  readonly topics?: readonly ActTopic[];
  readonly words: string;
}

const OCCURS = `éclat*, repris, reprennent, reprendre, reprirent, se poursuivent, poursuivi, poursuivis, continu*, opposé~, opposent, oppose, opposant, opposaient, eu lieu, ont lieu, survenu~, intensifi*, rag*, font rage, fait rage, faisaient rage, commenc*, débuté~, enregistré~, signalé~, observé~, se déroulent, déroulé~, produit~`;

/** What is done. Of two rows with one word, the first whose theme is there is read. */
const DEEDS: readonly DeedRow[] = [
  {
    kind: "accusation",
    frame: "doer",
    telling: true,
    words:
      "accus*, reproch*, impute, imputé, imputent, met en cause, mettent en cause, mis en cause, tient pour responsable, rejette la faute sur, rejettent la faute sur, rejeté la faute sur, rejette la responsabilité sur, accusé~ mutuellement",
  },
  {
    kind: "accusation",
    frame: "mutual",
    telling: true,
    topics: ["charge"],
    words: "échang*, se renvoient, se rejettent",
  },
  {
    kind: "accusation",
    frame: "doer",
    denies: true,
    topics: ["charge"],
    words: "dément, démentent, démenti, nie, nient, nié, rejett*, rejet*, réfut*, conteste, contesté",
  },
  {
    kind: "ceasefire-violation-alleged",
    frame: "doer",
    breach: true,
    topics: ["ceasefire"],
    words:
      "viol*, violation+, violation+ de, rompu~, rompre, rompt, enfreint, enfreindre, bafou*, rupture+, violé~, non-respect",
  },
  {
    kind: "ceasefire-violation-alleged",
    frame: "self",
    breach: true,
    partyless: true,
    topics: ["ceasefire"],
    words:
      "s'effondre, s'est effondré~, effondré~, volé en éclats, vole en éclats, n'a pas tenu, n'ont pas tenu, ne tient pas, ne tient plus, n'est pas respecté~, n'a pas été respecté~",
  },
  {
    kind: "ceasefire-agreed",
    frame: "mutual",
    topics: ["ceasefire"],
    words:
      "convenu~, conviennent, conclu~, conclure, conclut, sign*, entendu~, accept*, prolong*, reconduit~, approuv*, instaur*, négoci*, mis d'accord, mettent d'accord, parvenu~, parviennent, parvenir, décrété~, accordé~ sur, tomb* d'accord",
  },
  {
    kind: "ceasefire-agreed",
    frame: "self",
    topics: ["ceasefire"],
    words: "entr* en vigueur, entrée en vigueur, pris effet, prend effet, prendre effet, en vigueur",
  },
  {
    kind: "ceasefire-agreed",
    frame: "doer",
    topics: ["ceasefire"],
    weak: true,
    words: "annonc*, déclar*, proclam*, décrèt*, ordonn*, confirm*, obtenu~",
  },
  {
    kind: "status",
    frame: "self",
    partyless: true,
    topics: ["ceasefire"],
    words: "tient, tenait, tiennent, respecté~, observé~, est respecté, était respecté",
  },
  {
    kind: "withdrawal",
    frame: "doer",
    topics: ["forces"],
    words: "retir*, repli*, évacu*, ramen*, ordonné le retrait de",
  },
  {
    kind: "withdrawal",
    frame: "self",
    topics: ["forces"],
    words:
      "retirées, retirés, repliés, repliées, se retirent, se replient, quitté, regagné, regagnent, se sont retirées, se sont retirés",
  },
  {
    kind: "withdrawal",
    frame: "mutual",
    topics: ["pullback"],
    words:
      "ordonn*, convenu~, conclu~, entam*, commenc*, achev*, poursuiv, poursuivi, annonc*, confirm*, effectu*, débuté, accordé~ sur, terminé",
  },
  {
    kind: "talks",
    frame: "mutual",
    words:
      "rencontr*, se sont rencontrés, s'est entretenu, s'est entretenu avec, se sont entretenus, entretenu~, entretenu~ avec, tenu des pourparlers, réuni~, appelé au téléphone, téléphoné à, eu un entretien téléphonique, lors d'un entretien téléphonique, en pourparlers",
  },
  {
    kind: "talks",
    frame: "mutual",
    topics: ["talks"],
    words:
      "tenu~, tient, tiennent, tenir, men*, mèn*, ouvert~, ouvrir, entam*, reprend, reprennent, repris, poursuivi~, particip*, organis*, accueill, accueilli, eu",
  },
  {
    kind: "talks",
    frame: "self",
    topics: ["talks"],
    words: "eu lieu, commencé, débuté, repris, se poursuivent, en cours",
  },
  { kind: "talks", frame: "doer", topics: ["talks"], words: "propos*, offert, offre, offrent" },
  {
    kind: "statement",
    frame: "doer",
    telling: true,
    topics: ["restraint", "ceasefire", "fighting", "attack", "talks", "pullback"],
    words:
      "appelé~ à, appelle à, appellent à, appelant à, appelé~, appelle, appellent, exhort*, condamn*, dénonc*, exprimé sa préoccupation, exprimé son inquiétude, s'est dit préoccupé, s'est dite préoccupée, préoccupé~, demand*, exig*, salu*, plaidé pour, plaide pour, invit*, réclam*, inquiété~",
  },
  { kind: "exchange", frame: "mutual", topics: ["held"], words: "échang*, procédé à, procèdent à, effectué" },
  {
    kind: "exchange",
    frame: "doer",
    topics: ["held"],
    words:
      "remis, remet, remettent, remettre, remise, rendu~, rendent, restitu*, rapatri*, transfér*, livré~, libér*, relâch*",
  },
  {
    kind: "emergency",
    frame: "doer",
    topics: ["emergency"],
    words: "déclar*, décrèt*, décrét*, instaur*, impos*, proclam*, prolong*, annonc*",
  },
  { kind: "emergency", frame: "doer", topics: ["border"], words: "ferm*, boucl*, rouvert~, rouvre" },
  {
    kind: "clash",
    frame: "mutual",
    words:
      "se sont affrontés, s'affrontent, s'affrontaient, affrontés, échangé des tirs, échangent des tirs, échangé des coups de feu, se sont battus",
  },
  {
    kind: "clash",
    frame: "mutual",
    needsTarget: true,
    words: "affronté, affronte, affrontent, combattu, combat, combattent",
  },
  { kind: "clash", frame: "self", topics: ["fighting"], words: OCCURS },
  {
    kind: "attack",
    frame: "self",
    topics: ["attack"],
    words: "repris, se poursuivent, continué, continuent, commencé, eu lieu, intensifi*",
  },
  {
    kind: "status",
    frame: "self",
    absent: true,
    partyless: true,
    topics: ["fighting", "attack"],
    words: "signalé~, enregistré~, constaté~, entendu~, observé~, rapporté~, eu lieu",
  },
  {
    kind: "status",
    frame: "self",
    partyless: true,
    topics: ["situation"],
    words:
      "calme+, tendu~, stable+, stabilis*, volatile+, normalis*, sous contrôle, revenu~ à la normale, revenue au calme, précaire+, dégradé~, détérioré~, se dégrade, se détériore, fragile+, relativement calme, s'est stabilisée, confuse",
  },
  {
    kind: "attack",
    frame: "doer",
    words:
      "bombard*, attaqu*, pilonn*, assaill, pris d'assaut, donné l'assaut, ouvert le feu sur, ouvrir le feu sur, tiré sur, tirent sur, lancé une attaque contre, lancé une offensive contre, tendu une embuscade, envahi~, mitraill*",
  },
  {
    kind: "attack",
    frame: "doer",
    needsTarget: true,
    words: "frapp*, vis*, cibl*, touché, ouvert le feu, ouvrir le feu, pénétré dans, franchi la frontière",
  },
  {
    kind: "attack",
    frame: "doer",
    topics: ["attack"],
    words: "lanc*, men*, mèn*, conduit~, perpétr*, entam*, repris, poursuivi, déclench*",
  },
  {
    kind: "attack",
    frame: "doer",
    topics: ["weapon"],
    needsTarget: true,
    words: "tir*, lanc*, largu*, utilis*, employ*",
  },
];

const CUES: Readonly<Record<ActCue["part"], string>> = {
  parties:
    "les deux pays, les deux parties, les deux voisins, les deux camps, les deux États, les deux armées, les deux républiques, les deux présidents, les deux gouvernements, les deux capitales, les deux ex-républiques soviétiques, chacun des deux pays, les parties, les belligérants, les parties en conflit, l'un l'autre, mutuellement, les deux dirigeants, les deux chefs d'État, les deux côtés",
  lead: "convenu~ de, ordonné de, commencé à, décidé de, continuent de, accepté de, a dû, ont dû, procédé",
  plan: "prévoit, prévoient, prévu, envisage, envisagent, menace de, menacent de, en cas de, afin d'éviter, pour éviter, éviter, empêcher, espère, espèrent, refuse de, refusent de, risque de, crainte de, craint, possible, possibilité de, veut, veulent, cherche à, tente de, pourrait, pourraient, devrait, devraient, si, proposition+, projet de, en vue de",
  habit:
    "régulièrement, souvent, fréquemment, fréquent~, périodiquement, parfois, de temps à autre, sporadiquement, habituellement, chaque année, depuis des décennies, récurrent~",
  none: "aucun, aucune, pas de, pas d', sans, ni, pas un seul, pas une seule, plus de",
  between: "entre",
};

function add(lexicon: Map<string, ActWord[]>, words: string, meaning: ActWord): void {
  for (const pattern of words.split(/[,\n]/u)) {
    if (pattern.trim() === "") continue;
    for (const phrase of formsOf(pattern)) {
      const known = lexicon.get(phrase);
      if (known === undefined) lexicon.set(phrase, [meaning]);
      else if (!known.includes(meaning)) known.push(meaning);
    }
  }
}

/** The words of the chronicle, with all their forms. */
export function actEntries(): Map<string, readonly ActWord[]> {
  const lexicon = new Map<string, ActWord[]>();
  for (const { words, kind, frame, topics = [], ...flags } of DEEDS)
    add(lexicon, words, { part: "deed", kind, topics, frame, ...flags });
  for (const [topic, words] of Object.entries(THEMES) as [ActTopic, string][])
    add(lexicon, words, { part: "theme", topic });
  for (const [part, words] of Object.entries(CUES) as [ActCue["part"], string][])
    add(lexicon, words, { part });
  return lexicon;
}
