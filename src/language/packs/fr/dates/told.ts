import { Lexicon } from "../../../text/lexicon.js";
import { spelled } from "../elisions.js";

/** What a fixed phrase tells of a day: so many days back, this week, a day told from another one, the long run. */
export type Told = number | "week" | "other" | "long";

const PHRASES: readonly (readonly [Told, string])[] = [
  [0, "aujourd'hui, ce matin, ce soir, cet après-midi, cette nuit, dans la nuit, ce jour, cette journée"],
  [1, "hier, hier soir, hier matin, hier après-midi, la nuit dernière, la nuit passée, dans la nuit d'hier"],
  [2, "avant-hier"],
  [
    "week",
    "au début de la semaine, en début de semaine, en milieu de semaine, plus tôt dans la semaine, en fin de semaine, dans la semaine, de la semaine",
  ],
  [
    "other",
    "la veille, le lendemain, le même jour, la même nuit, l'avant-veille, le surlendemain, du jour au lendemain",
  ],
  [
    "long",
    `ces dernières années, au fil des ans, au fil des années, depuis des années, depuis des décennies, depuis plusieurs années, depuis plusieurs mois,
    depuis l'indépendance, depuis la chute de l'urss, depuis la fin de l'urss, depuis la dislocation de l'urss, ces derniers mois, au cours des derniers mois,
    au cours des dernières années, en dix ans, depuis longtemps, depuis trente ans`,
  ],
];

/** Fixed phrases that name a day or a stretch. */
export const TOLD = new Lexicon<Told>(() =>
  PHRASES.flatMap(([told, phrases]) =>
    phrases
      .split(/[,\n]/u)
      .flatMap((phrase): [string, Told][] => (phrase.trim() === "" ? [] : [[spelled(phrase), told]])),
  ),
);
