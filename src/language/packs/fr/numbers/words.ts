/** Number words below seventeen and the names of tens, with the Belgian and Swiss ones. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["zéro", 0],
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["onze", 11],
  ["douze", 12],
  ["treize", 13],
  ["quatorze", 14],
  ["quinze", 15],
  ["seize", 16],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["cent", 100],
  ["cents", 100],
  ["mille", 1_000],
  ["millier", 1_000],
  ["milliers", 1_000],
  ["million", 1_000_000],
  ["millions", 1_000_000],
  ["milliard", 1_000_000_000],
  ["milliards", 1_000_000_000],
]);

/** Collective nouns: "une trentaine" is about thirty; their plurals are two of the kind and more. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map([
  ["huitaine", 8],
  ["dizaine", 10],
  ["douzaine", 12],
  ["quinzaine", 15],
  ["vingtaine", 20],
  ["trentaine", 30],
  ["quarantaine", 40],
  ["cinquantaine", 50],
  ["soixantaine", 60],
  ["centaine", 100],
  ["millier", 1_000],
  ["million", 1_000_000],
]);

export const PLURALS: ReadonlyMap<string, number> = new Map(
  [...COLLECTIVES].map(([word, value]) => [`${word}s`, value * 2]),
);

/** After a number these make it a measure, a time, a share or money: no count of people or things. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    "% ° km kms kilomètre kilomètres mètre mètres m cm mm centimètre centimètres millimètre millimètres milles " +
    "kg kilo kilos kilogramme kilogrammes gramme grammes tonne tonnes litre litres baril barils hectare hectares ha degrés degré " +
    "seconde secondes minute minutes min heure heures h jour jours journée journées nuit nuits semaine semaines mois an ans année années " +
    "décennie décennies siècle siècles gmt utc dollar dollars euro euros franc francs fcfa cfa rouble roubles som soms somoni somonis centimes " +
    "livre livres yuan yuans shekel shekels hryvnia hryvnias naira nairas fois page pages points mégawatts kilowatts calibre " +
    "tiers quart quarts pourcent étages nœuds"
  ).split(" "),
);

export const MEASURE_FILL: ReadonlySet<string> = new Set(
  "dernières derniers premières premiers prochaines prochains bons bonnes pleins longues longs carrés cubes de d' us américains".split(
    " ",
  ),
);

export const CURRENCY_SIGNS: ReadonlySet<string> = new Set("$ € £ ¥ ₽ ₴ usd eur".split(" "));

/** Before a number these make it the name of something: "résolution 2254", "numéro deux". */
export const LABELS: ReadonlySet<string> = new Set(
  "n° no numéro résolution article vol page chapitre route rn nationale annexe paragraphe phase alinéa décret loi canal boeing airbus § № # covid acte étape".split(
    " ",
  ),
);

/** Nouns of harm: "un mort" counts, and "pas de victimes", "sans faire de blessé" count nobody. */
export const HARM: ReadonlySet<string> = new Set(
  "mort morte morts mortes blessé blessée blessés blessées tué tuée tués tuées disparu disparue disparus disparues décès victime victimes déplacé déplacés otage otages prisonnier prisonniers perte pertes décédé décédés".split(
    " ",
  ),
);

/** A clause with one of these tells of an old and a new figure: "de 93 à 115" is no range there. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    "passe passé passée passés passent passait passant passer grimpe grimpé grimper monte monté monter augmente augmenté augmentant augmentation hausse bondi bondit " +
    "alourdi alourdie alourdit alourdissent porte porté portée portant ramené ramenée revu revue révisé révisée élevé élève tombe tombé baissé recule reculé corrigé gonflé progressé " +
    "diminué diminue chuté évolué évolue"
  ).split(" "),
);
