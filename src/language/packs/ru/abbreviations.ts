/** Russian abbreviations that do not end a sentence, without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "тыс млн млрд г гг в вв р руб коп ул пр пер д кв обл р-н пос с дер гор им св т тов гос о об ст см стр рис табл п пп ч чел ок напр др проч т.д т.п т.е т.к и.о кг км мин сек сек янв февр фев апр авг сент сен окт нояб ноя дек жит проф акад доц гр зам нач полк подп ген лейт кап м ж жен муж".split(
    " ",
  ),
);
