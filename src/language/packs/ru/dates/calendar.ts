/** Months by their genitive ("16 сентября") and prepositional ("в сентябре") and nominative, as numbers 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "январь января январе янв",
    "февраль февраля феврале фев",
    "март марта марте",
    "апрель апреля апреле апр",
    "май мая мае",
    "июнь июня июне",
    "июль июля июле",
    "август августа августе авг",
    "сентябрь сентября сентябре сен сент",
    "октябрь октября октябре окт",
    "ноябрь ноября ноябре ноя нояб",
    "декабрь декабря декабре дек",
  ].flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
);

/** Weekdays in the cases in which news has them; Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "воскресенье воскресенья воскресенью",
    "понедельник понедельника понедельнику",
    "вторник вторника вторнику",
    "среду среда среды среде",
    "четверг четверга четвергу",
    "пятницу пятница пятницы пятнице",
    "субботу суббота субботы субботе",
  ].flatMap((forms, index) => forms.split(" ").map((form) => [form, index] as const)),
);
