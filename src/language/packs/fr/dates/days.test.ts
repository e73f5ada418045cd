import { expect, test } from "vitest";
import { tokenise } from "../../../text/tokens.js";
import { ELISIONS } from "../elisions.js";
import { readDays } from "./index.js";

/** A Sunday. */
const PUBLISHED = "2022-09-18T12:00+02:00";

test.each([
  ["le 16 septembre", ["day 2022-09-16"]],
  ["le 1er janvier 2025", ["day 2025-01-01"]],
  ["vendredi 16 septembre 2022", ["day 2022-09-16"]],
  ["vendredi", ["day 2022-09-16"]],
  ["vendredi dernier", ["day 2022-09-16"]],
  ["dimanche dernier", ["day 2022-09-11"]],
  ["samedi matin", ["day 2022-09-17"]],
  ["samedi à 10h30", ["day 2022-09-17T10:30"]],
  ["samedi à 16 heures", ["day 2022-09-17T16:00"]],
  ["le 18 septembre à 10 h 05", ["day 2022-09-18T10:05"]],
  ["dans la nuit de samedi à dimanche", ["day 2022-09-18"]],
  ["hier soir", ["day 2022-09-17"]],
  ["avant-hier", ["day 2022-09-16"]],
  ["aujourd'hui", ["day 2022-09-18"]],
  ["la veille", ["day null"]],
  ["il y a trois jours", ["day 2022-09-15"]],
  ["ces dernières 24 heures", ["day 2022-09-18"]],
  ["du 14 au 17 septembre", ["span 2022-09-14 2022-09-17"]],
  ["du 28 août au 2 septembre", ["span 2022-08-28 2022-09-02"]],
  ["entre le 14 et le 16 septembre", ["span 2022-09-14 2022-09-16"]],
  ["les 14 et 15 septembre", ["span 2022-09-14 2022-09-15"]],
  ["entre mercredi et vendredi", ["span 2022-09-14 2022-09-16"]],
  ["cette semaine", ["span 2022-09-12 2022-09-18"]],
  ["la semaine dernière", ["span 2022-09-05 2022-09-11"]],
  ["depuis mercredi", ["span 2022-09-14 2022-09-18"]],
  ["en avril 2021", ["month 2021-04"]],
  ["le mois dernier", ["month 2022-08"]],
  ["en 2021", ["year 2021"]],
  ["les affrontements de 2021", ["year 2021"]],
  ["l'année dernière", ["year 2021"]],
  ["depuis 2014", ["long 2014"]],
  ["depuis l'indépendance", ["long null"]],
  ["16/09/2022", ["day 2022-09-16"]],
  ["2022-09-16", ["day 2022-09-16"]],
  ["sept soldats", []],
  ["mars est une planète", []],
  ["2021 soldats", []],
])("%s", (text, days) => {
  const found = readDays(tokenise(text, 0, ELISIONS), PUBLISHED);
  expect(
    found.map(({ grain, value, until }) => `${grain} ${value}${until === null ? "" : ` ${until}`}`),
  ).toEqual(days);
});

test("without a date of publication a day that needs one has no value", () => {
  const values = readDays(tokenise("vendredi, hier, le 16 septembre, le 16 septembre 2022"), null);
  expect(values.map(({ value }) => value)).toEqual([null, null, null, "2022-09-16"]);
});
