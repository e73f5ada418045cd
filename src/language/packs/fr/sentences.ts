import type { Sentences } from "../../example.js";

/** French sentences and every claim a careful reader finds in them, by docs/claims.md alone; written for tollbook. */
export const sentences: Sentences = {
  "chiffres et mots": {
    "Vingt-quatre personnes ont été tuées dans le bombardement de Taëz.": [
      { category: "killed", min: 24, max: 24 },
    ],
    "Les affrontements au Darfour ont fait 1 240 morts.": [{ category: "killed", min: 1240, max: 1240 }],
    "Quelque 136 770 habitants ont été évacués.": [
      { category: "displaced", min: 136770, max: 136770, approx: true, kind: "civilian" },
    ],
    "Environ 1,2 million de personnes ont fui leur domicile.": [
      { category: "displaced", min: 1200000, max: 1200000, approx: true },
    ],
    "Deux cent six soldats ont péri dans l'embuscade.": [
      { category: "killed", min: 206, max: 206, kind: "military" },
    ],
    "Soixante-dix-sept villageois ont été massacrés.": [
      { category: "killed", min: 77, max: 77, kind: "civilian" },
    ],
    "Quatre-vingt-douze personnes ont été blessées.": [{ category: "wounded", min: 92, max: 92 }],
    "Vingt et un gendarmes ont trouvé la mort.": [{ category: "killed", min: 21, max: 21, kind: "military" }],
    "Trois mille cinq cents personnes ont été déplacées par les combats.": [
      { category: "displaced", min: 3500, max: 3500 },
    ],
    "Un soldat a été tué.": [{ category: "killed", min: 1, max: 1, kind: "military" }],
    "L'attaque a fait un mort et deux blessés.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 2, max: 2 },
    ],
    "Mille deux cents réfugiés ont traversé la frontière.": [{ category: "displaced", min: 1200, max: 1200 }],
    "On compte 19 000 déplacés dans la région.": [{ category: "displaced", min: 19000, max: 19000 }],
  },
  "nombres ronds": {
    "Une trentaine de civils ont été tués.": [
      { category: "killed", min: 30, max: 30, approx: true, kind: "civilian" },
    ],
    "Plus d'une centaine de personnes ont été blessées.": [
      { category: "wounded", min: 101, max: null, approx: true },
    ],
    "Des dizaines de personnes sont mortes.": [{ category: "killed", min: 20, max: null, approx: true }],
    "Des dizaines de milliers d'habitants ont pris la fuite.": [
      { category: "displaced", min: 20000, max: null, approx: true, kind: "civilian" },
    ],
    "Plusieurs centaines de familles ont quitté leurs maisons.": [
      { category: "displaced", min: 200, max: null, approx: true, kind: "civilian" },
    ],
    "L'explosion a blessé plusieurs enfants.": [
      { category: "wounded", min: 3, max: null, approx: true, kind: "civilian" },
    ],
    "Une douzaine de militaires sont tombés au combat.": [
      { category: "killed", min: 12, max: 12, approx: true, kind: "military" },
    ],
    "Près d'un millier de personnes ont été tuées.": [
      { category: "killed", min: 1000, max: 1000, approx: true },
    ],
  },
  bornes: {
    "Au moins 24 personnes ont été tuées, a annoncé le ministère de la Santé.": [
      { category: "killed", min: 24, max: null, source: "ministère de la Santé" },
    ],
    "Pas moins de 40 habitants ont péri.": [{ category: "killed", min: 40, max: null, kind: "civilian" }],
    "Plus de 50 personnes ont perdu la vie sur le marché.": [{ category: "killed", min: 51, max: null }],
    "Jusqu'à 30 combattants ont été capturés.": [
      { category: "captured", min: null, max: 30, kind: "military" },
    ],
    "Moins de 30 personnes ont été hospitalisées.": [{ category: "wounded", min: null, max: 29 }],
    "Entre 20 et 30 soldats ont été tués.": [{ category: "killed", min: 20, max: 30, kind: "military" }],
    "De 5 à 7 civils ont été blessés.": [{ category: "wounded", min: 5, max: 7, kind: "civilian" }],
    "Près de 140 000 personnes ont été évacuées.": [
      { category: "displaced", min: 140000, max: 140000, approx: true },
    ],
    "Les combats ont fait au moins 700 morts et 2 800 blessés.": [
      { category: "killed", min: 700, max: null },
      { category: "wounded", min: 2800, max: null },
    ],
    "Le bilan dépasse les 50 morts.": [{ category: "killed", min: 51, max: null }],
    "L'attentat a coûté la vie à 12 personnes au moins.": [{ category: "killed", min: 12, max: null }],
  },
  issues: {
    "Trois journalistes ont été enlevés par des hommes armés.": [
      { category: "captured", min: 3, max: 3, kind: "civilian" },
    ],
    "Huit soldats sont portés disparus.": [{ category: "missing", min: 8, max: 8, kind: "military" }],
    "Le naufrage a fait 14 disparus.": [{ category: "missing", min: 14, max: 14 }],
    "Vingt-deux rebelles ont été faits prisonniers.": [
      { category: "captured", min: 22, max: 22, kind: "military" },
    ],
    "Les corps de 38 personnes ont été retrouvés.": [{ category: "killed", min: 38, max: 38 }],
    "L'armée a perdu neuf hommes.": [{ category: "killed", min: 9, max: 9 }],
    "Quinze policiers ont été pris en otage.": [{ category: "captured", min: 15, max: 15, kind: "police" }],
    "Quarante blessés ont été évacués vers un hôpital de Goma.": [{ category: "wounded", min: 40, max: 40 }],
    "Quatorze tués, c'est le bilan de la frappe.": [{ category: "killed", min: 14, max: 14 }],
    "Les morts sont 31.": [{ category: "killed", min: 31, max: 31 }],
    "Les blessés sont 144.": [{ category: "wounded", min: 144, max: 144 }],
    "La mort de quatre militaires a été confirmée.": [
      { category: "killed", min: 4, max: 4, kind: "military" },
    ],
    "Une frappe a tué une mère et ses deux filles.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "Le nombre de déplacés atteint 400 000.": [{ category: "displaced", min: 400000, max: 400000 }],
    "Les affrontements ont fait 59 morts, dont 13 enfants.": [
      { category: "killed", min: 59, max: 59 },
      { category: "killed", min: 13, max: 13, kind: "civilian", scope: "subset" },
    ],
    "Six blessés ont succombé à leurs blessures.": [{ category: "killed", min: 6, max: 6 }],
  },
  "qui parle": {
    "« Quarante et un habitants ont été tués », a déclaré le gouverneur.": [
      { category: "killed", min: 41, max: 41, source: "le gouverneur", kind: "civilian" },
    ],
    "Selon la Croix-Rouge, 19 000 personnes ont été évacuées.": [
      { category: "displaced", min: 19000, max: 19000, source: "la Croix-Rouge" },
    ],
    "D'après l'ONU, 700 personnes sont mortes à Goma.": [
      { category: "killed", min: 700, max: 700, source: "l'ONU", place: "Goma" },
    ],
    "Trente-six personnes sont mortes, ont annoncé dimanche les autorités kirghizes.": [
      { category: "killed", min: 36, max: 36, source: "les autorités kirghizes", side: "Kyrgyzstan" },
    ],
    "Le ministère kirghiz de la Santé fait état de 134 blessés.": [
      {
        category: "wounded",
        min: 134,
        max: 134,
        source: "ministère kirghiz de la Santé",
        side: "Kyrgyzstan",
      },
    ],
    "L'armée ukrainienne a indiqué que sept de ses soldats avaient été tués.": [
      {
        category: "killed",
        min: 7,
        max: 7,
        source: "L'armée ukrainienne",
        side: "Ukraine",
        kind: "military",
      },
    ],
    "Douze soldats ont été tués, a-t-il ajouté.": [
      { category: "killed", min: 12, max: 12, source: null, kind: "military" },
    ],
    "Le gouverneur s'est exprimé vendredi. Douze soldats ont été tués, a indiqué le gouverneur. Neuf autres ont été blessés, a-t-il ajouté.":
      [
        { category: "killed", min: 12, max: 12, source: "le gouverneur", kind: "military" },
        { category: "wounded", min: 9, max: 9, source: "le gouverneur" },
      ],
    "Quatre personnes ont été tuées, a déclaré à l'AFP le maire de la ville.": [
      { category: "killed", min: 4, max: 4, source: "le maire de la ville", via: "l'AFP" },
    ],
    "Le HCR recense 230 000 déplacés.": [
      { category: "displaced", min: 230000, max: 230000, source: "Le HCR" },
    ],
    "Comme l'a annoncé Moscou, trois civils ont été blessés.": [
      { category: "wounded", min: 3, max: 3, source: "Moscou", side: "Russia", kind: "civilian" },
    ],
    "Côté tadjik, 35 personnes ont été tuées.": [
      { category: "killed", min: 35, max: 35, side: "Tajikistan" },
    ],
    "Bichkek a fait savoir que 24 de ses citoyens avaient péri.": [
      { category: "killed", min: 24, max: 24, source: "Bichkek", side: "Kyrgyzstan" },
    ],
    "Les talibans ont affirmé avoir tué 12 soldats pakistanais.": [
      { category: "killed", min: 12, max: 12, source: "Les talibans", side: "Pakistan", kind: "military" },
    ],
  },
  "bilans et reprises": {
    "Le bilan s'alourdit à 59 morts, contre 46 auparavant.": [
      { category: "killed", min: 59, max: 59 },
      { category: "killed", min: 46, max: 46, previous: true },
    ],
    "Le nombre de morts est passé de 24 à 36.": [
      { category: "killed", min: 24, max: 24, previous: true },
      { category: "killed", min: 36, max: 36 },
    ],
    "Douze Kirghiz de plus ont péri, ce qui porte le bilan à 36 tués.": [
      { category: "killed", min: 12, max: 12, side: "Kyrgyzstan", scope: "increment" },
      { category: "killed", min: 36, max: 36, side: "Kyrgyzstan" },
    ],
    "Un précédent bilan faisait état de 24 morts. Il y en a désormais 36, selon la police. Le bilan est de 36 morts.":
      [
        { category: "killed", min: 24, max: 24, previous: true },
        { category: "killed", min: 36, max: 36 },
      ],
    "Le bilan a été porté à 102 morts, a indiqué la protection civile.": [
      { category: "killed", min: 102, max: 102, source: "la protection civile" },
    ],
    "Parmi les 59 morts figurent six enfants.": [
      { category: "killed", min: 59, max: 59 },
      { category: "killed", min: 6, max: 6, kind: "civilian", scope: "subset" },
    ],
    "Quarante soldats ont été tués, parmi lesquels trois officiers.": [
      { category: "killed", min: 40, max: 40, kind: "military" },
      { category: "killed", min: 3, max: 3, kind: "military", scope: "subset" },
    ],
    "Soixante personnes ont été blessées ; dix d'entre elles sont dans un état grave.": [
      { category: "wounded", min: 60, max: 60 },
      { category: "wounded", min: 10, max: 10, scope: "subset" },
    ],
  },
  "conditionnel et doute": {
    "L'attaque aurait fait plus de 70 morts.": [
      { category: "killed", min: 71, max: null, status: "unconfirmed" },
    ],
    "Trois otages seraient morts.": [{ category: "killed", min: 3, max: 3, status: "unconfirmed" }],
    "Une vingtaine de soldats auraient été capturés.": [
      { category: "captured", min: 20, max: 20, approx: true, status: "unconfirmed", kind: "military" },
    ],
    "Vingt-quatre personnes ont été tuées et douze seraient portées disparues.": [
      { category: "killed", min: 24, max: 24, status: "asserted" },
      { category: "missing", min: 12, max: 12, status: "unconfirmed" },
    ],
    "Douchanbé n'a pas communiqué de bilan.": [
      {
        category: "casualties",
        min: null,
        max: null,
        status: "withheld",
        source: "Douchanbé",
        side: "Tajikistan",
      },
    ],
    "L'armée dément que 40 de ses soldats aient été tués.": [
      { category: "killed", min: 40, max: 40, status: "denied", kind: "military" },
    ],
    "Des civils ont péri, a dit le maire, sans en donner le nombre.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "civilian", source: "le maire" },
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "L'attaque n'a fait aucune victime.": [{ category: "casualties", min: 0, max: 0 }],
    "Le drone s'est écrasé sans faire de blessé.": [{ category: "wounded", min: 0, max: 0 }],
  },
  "sans nombre": {
    "Des civils ont été tués dans les bombardements.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
    "Les habitants ont pris la fuite.": [
      { category: "displaced", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
    "Des soldats ont été blessés.": [
      { category: "wounded", min: 1, max: null, unquantified: true, kind: "military" },
    ],
  },
  titres: {
    "Mali : 24 soldats tués dans une embuscade": {
      inTitle: true,
      claims: [{ category: "killed", min: 24, max: 24, side: "Mali", kind: "military" }],
    },
    "Kirghizstan : le bilan grimpe à 36 morts": {
      inTitle: true,
      claims: [{ category: "killed", min: 36, max: 36, side: "Kyrgyzstan" }],
    },
    "Trois Malawites tués à Goma": {
      inTitle: true,
      claims: [{ category: "killed", min: 3, max: 3, side: "Malawi" }],
    },
    "Une frappe russe fait 45 morts à Dnipro": {
      inTitle: true,
      claims: [{ category: "killed", min: 45, max: 45, side: "Ukraine" }],
    },
  },
  jours: {
    "Le 16 septembre, 24 personnes ont été tuées à Batken.": {
      published: "2022-09-18",
      claims: [{ category: "killed", min: 24, max: 24, asOf: "2022-09-16", scope: "incident" }],
    },
    "Dix personnes ont été tuées vendredi.": {
      published: "2022-09-18",
      claims: [{ category: "killed", min: 10, max: 10, asOf: "2022-09-16", scope: "incident" }],
    },
    "Hier, une mine a tué deux enfants.": {
      published: "2022-09-18",
      claims: [
        { category: "killed", min: 2, max: 2, kind: "civilian", asOf: "2022-09-17", scope: "incident" },
      ],
    },
    "À la date du 18 septembre, 59 personnes avaient été tuées.": {
      published: "2022-09-19",
      claims: [{ category: "killed", min: 59, max: 59, asOf: "2022-09-18", scope: "total" }],
    },
    "Les affrontements de 2021 avaient fait 36 morts.": {
      published: "2022-09-18",
      claims: [{ category: "killed", min: 36, max: 36, scope: "background" }],
    },
  },
  "pas de victimes": {
    "Le ministre a rencontré 24 soldats.": [],
    "Quarante maisons ont été incendiées.": [],
    "L'homme, âgé de 24 ans, est né à Och.": [],
    "Les deux pays ont signé un accord de cessez-le-feu à 16 heures.": [],
    "Trois véhicules blindés ont été détruits.": [],
    "Il a été condamné à mort.": [],
    "Le garde du corps du président a démissionné.": [],
    "Vingt-quatre avions ont été abattus.": [],
    "La frontière est longue de 970 kilomètres.": [],
    "Le bilan du gouvernement est jugé décevant.": [],
    "La peine de mort a été abolie en 2007.": [],
    "Les secours ont sauvé 12 personnes.": [],
    "Le parti a perdu 12 sièges au parlement.": [],
    "Environ 3 000 soldats sont déployés dans la région.": [],
    "Le cessez-le-feu est entré en vigueur à minuit.": [],
    "La ville compte 60 000 habitants.": [],
    "Le 16 septembre 2022, les combats ont repris.": [],
    "Les funérailles des victimes auront lieu lundi.": [],
    "Une journée de deuil a été décrétée pour les morts.": [],
    "Le corps d'armée a été renforcé.": [],
    "Les prix ont augmenté de 24 %.": [],
    "Il a perdu la vue.": [],
    "La résolution 2254 a été adoptée.": [],
    "Le vol 1812 a été annulé.": [],
    "La banque a subi de lourdes pertes financières.": [],
    "Le lieutenant a disparu des écrans.": [],
    "Deux postes-frontières ont été touchés par des tirs.": [],
    "Les deux présidents se sont entretenus par téléphone.": [],
    "Douze chars ont franchi la frontière.": [],
    "Ces munitions pourraient tuer des dizaines de personnes.": [],
    "Le général a menacé de tuer les otages.": [],
    "L'hôpital compte 200 lits.": [],
    "Trente tonnes d'aide sont arrivées à Goma.": [],
    "Le président Sadyr Japarov s'est rendu à Samarcande.": [],
    "Le ministère a publié un communiqué de trois pages.": [],
    "Il a été arrêté une décision en conseil des ministres.": [],
    "Les négociations ont duré 12 heures.": [],
    "La moitié du village a brûlé.": [],
    "L'accord prévoit le retrait de 24 pièces d'artillerie.": [],
    "Un drone a été abattu au-dessus de la mer.": [],
    "Le quotidien tire à 30 000 exemplaires.": [],
    "Quatre roquettes sont tombées dans un champ.": [],
    "Le pays célèbre la mémoire de ses morts.": [],
    "L'équipe a perdu trois à zéro.": [],
    "Les deux voisins s'accusent d'avoir ouvert le feu.": [],
    "Un fonds de 12 millions de dollars aidera les familles.": [],
    "Selon le ministère, la situation est calme.": [],
    "Le 7 octobre est férié.": [],
    "Cinq ministres ont démissionné.": [],
    "La route nationale 2 est coupée.": [],
    "Il a quitté la région de Batken dans les années 1990.": [],
    "Le M23 occupe la ville depuis janvier.": [],
    "Les pertes de terrain de l'armée se multiplient.": [],
    "Le maire a promis 200 logements.": [],
    "Le bétail a péri.": [],
    "Deux tiers des habitants parlent le russe.": [],
    "Un témoin a vu des soldats.": [],
    "Le journaliste a interrogé douze témoins.": [],
    "Le président a limogé 12 généraux.": [],
    "Les manifestants réclament le départ du gouverneur.": [],
    "Une cinquantaine de camions attendent à la frontière.": [],
    "Il reste 300 mètres à parcourir.": [],
    "La population de la province est estimée à 8 millions d'habitants.": [],
    "Le colonel a refusé de répondre aux questions.": [],
    "Le cessez-le-feu a été violé à trois reprises, affirme Bichkek.": [],
    "Onze pays ont voté pour la résolution.": [],
    "L'école, ouverte en 2015, accueille 400 élèves.": [],
    "Le prix du pain a doublé en 24 heures.": [],
    "Les deux armées ont échangé des tirs dans la nuit.": [],
    "Le vaccin a été administré à 2 000 enfants.": [],
    "Le président de la commission vit à Paris depuis trente ans.": [],
    "La centrale a perdu la moitié de sa puissance.": [],
    "L'ambassadeur a été rappelé pour consultations.": [],
    "Les troupes se sont repliées sur leurs positions.": [],
    "Une minute de silence a été observée pour les disparus.": [],
    "La ligne 3 du métro est fermée.": [],
    "La marine a saisi 12 bateaux.": [],
  },
};
