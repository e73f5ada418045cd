import { expect, test } from "vitest";
import type { Report } from "../domain/report.js";
import { PACKS } from "../language/packs/index.js";
import { extract } from "./extract.js";

function sidesOf(title: string, text: string): readonly string[] {
  const report: Report = {
    ...{ id: "r", title, text, published: "2025-03-12" },
    ...{ publisher: null, url: null, language: "en" },
  };
  const pack = PACKS.en;
  if (pack === undefined) throw new Error("no English");
  return extract(report, pack).claims.map(
    ({ category, min, victims }) => `${category} ${min} ${victims.side}`,
  );
}

test("people whom an attack befell in a war inside a state are the state's", () => {
  const text = `JNIM fighters came to Tougouna in northern Burkina Faso on motorbikes on Monday and set fire to the market.

A resident said 31 people had been killed. One man died on the way to Titao.`;
  expect(sidesOf("Gunmen raid a village in Burkina Faso", text)).toEqual([
    "killed 31 Burkina Faso",
    "killed 1 Burkina Faso",
  ]);
});

test("a toll of the fighting in a war inside a state is of all sides", () => {
  const text = `Fighting between the army of Burkina Faso and JNIM has gone on around Djibo for a week.

A nurse spoke of 31 dead and 40 wounded. The clashes have emptied the town.`;
  expect(sidesOf("Djibo in Burkina Faso", text)).toEqual(["killed 31 all", "wounded 40 all"]);
});

test("where there is fighting too, a strike told of in the sentence befell the state's people", () => {
  const text = `Fighting between the army of Burkina Faso and JNIM has gone on around Djibo for a week. The clashes have emptied the town.

On Monday JNIM shelled the clinic, and nine people died.`;
  expect(sidesOf("Djibo in Burkina Faso", text)).toEqual(["killed 9 Burkina Faso"]);
});

test("a group's men are never the state's people", () => {
  const text = `JNIM fighters came to Tougouna in northern Burkina Faso on Monday. The army said about 100 fighters had been killed.`;
  expect(sidesOf("Raid on a village in Burkina Faso", text)).toEqual(["killed 100 JNIM"]);
});
