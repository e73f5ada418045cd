import type { Blame, ChronicleEntry } from "../../domain/chronicle.js";
import { compareText } from "../placed.js";
import { daysOf } from "./ceasefires.js";

/** One charge: who makes it against whom, of what. */
interface Charge {
  readonly accuser: string;
  readonly accused: string;
  readonly of: Blame["of"];
  readonly entry: ChronicleEntry;
}

/**
 * Who accuses whom of what, how often, and what the other side says: a row for each pair and kind. Counts are
 * entries: a charge that many reports carry counts once. A denial is the accused's own word against that kind of
 * charge; a bare "accusation" it rejects answers them all. Rule C3 in docs/chronicle.md.
 */
export function blameOf(entries: readonly ChronicleEntry[]): Blame[] {
  const charges = entries.flatMap(chargesOf);
  const rows = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = JSON.stringify([charge.accuser, charge.accused, charge.of]);
    const own = rows.get(key);
    if (own === undefined) rows.set(key, [charge]);
    else own.push(charge);
  }
  const denied = entries.filter(({ status }) => status === "denied");
  return [...rows.values()]
    .flatMap((row) => {
      const [first] = row;
      if (first === undefined) return [];
      const { accuser, accused, of } = first;
      const own = row.map(({ entry }) => entry);
      const back = charges.filter((charge) => charge.accuser === accused && charge.accused === accuser);
      return [
        {
          ...{ accuser, accused, of, count: own.length, days: daysOf(own) },
          entries: own.map(({ id }) => id),
          denials: denied.filter((entry) => isDenial(entry, first)).map(({ id }) => id),
          blamesBack: back.length,
        },
      ];
    })
    .sort(
      (a, b) =>
        compareText(a.accuser, b.accuser) || compareText(a.accused, b.accused) || compareText(a.of, b.of),
    );
}

function chargesOf(entry: ChronicleEntry): Charge[] {
  const { kind, status, actors, targets, tellers } = entry;
  if (status !== "asserted") return [];
  if (kind === "accusation" || kind === "ceasefire-violation-alleged")
    return pairs(actors, targets).map(([accuser, accused]) => ({ accuser, accused, of: kind, entry }));
  if (kind !== "attack") return [];
  // told by somebody's own side, of another: "Tajik forces shelled the village, the Kyrgyz Border Service said"
  const sides = [...new Set(tellers.flatMap(({ sourceSide }) => sourceSide ?? []))].filter(
    (side) => side !== "all",
  );
  return pairs(sides, actors)
    .filter(([accuser]) => !actors.includes(accuser))
    .map(([accuser, accused]) => ({ accuser, accused, of: kind, entry }));
}

function pairs(from: readonly string[], to: readonly string[]): (readonly [string, string])[] {
  return from.flatMap((one) => to.filter((other) => other !== one).map((other) => [one, other] as const));
}

function isDenial(
  { kind, actors, targets, tellers }: ChronicleEntry,
  { accused, of, accuser }: Charge,
): boolean {
  const own = tellers.some(({ sourceSide }) => sourceSide === accused);
  if (!own) return false;
  if (kind === "attack") return of === "attack" && actors.includes(accused);
  if (kind !== "accusation" && kind !== of) return false;
  return targets.includes(accused) && (actors.length === 0 || actors.includes(accuser));
}
