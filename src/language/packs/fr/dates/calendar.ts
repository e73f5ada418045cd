/** Names of months, full and short, as numbers 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    .split(" ")
    .map((name, at) => [name, at + 1] as const)
    .concat([
      ["fevrier", 2],
      ["aout", 8],
      ["decembre", 12],
      ["janv", 1],
      ["févr", 2],
      ["avr", 4],
      ["juil", 7],
      ["sept", 9],
      ["oct", 10],
      ["nov", 11],
      ["déc", 12],
    ]),
);

/** Short names, which are months only behind a day and, for "sept", before a stop or a year. */
export const SHORT: ReadonlySet<string> = new Set("janv févr avr juil sept oct nov déc".split(" "));

/** Sunday is 0, as in `Date`. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ").map((name, at) => [name, at] as const),
);
