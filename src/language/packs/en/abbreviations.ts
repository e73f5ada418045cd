/** English abbreviations that do not end a sentence, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm approx apr aug ave brig capt cf cmdr co col corp cpl dec dept dist dr e.g est etc feb fig fr gen gov hon i.e inc inst jan jr jul jun lt ltd maj mar messrs mr mrs ms msgr mt
  no nos nov oct ph.d pm pres prof pvt rep reps rev sen sens sep sept sgt sr st supt u.k u.n u.s vol vs spc pfc eng engr insp amb cdr comdt atty det cllr`.split(
    /\s+/,
  ),
);
