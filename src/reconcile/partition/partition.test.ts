import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Partition, type Profile } from "./index.js";

const FILL = ["one", "two", "three", "four", "five", "six"];

function profile(id: string, day: number | null, ...terms: string[]): Profile {
  return { id, published: day === null ? null : `2022-09-${day}`, day, terms, sides: [], threads: [] };
}

/** A report of one event: eight terms, six of them the event's own. */
function about(event: string, id: string, day: number | null = 10): Profile {
  return profile(id, day, ...FILL.map((word) => `${event}-${word}`), `${id}-a`, `${id}-b`);
}

function partsOf(partition: Partition): string[] {
  return [...partition.episodes()].map(({ reports }) => [...reports].sort().join(" ")).sort();
}

const partsFrom = (profiles: readonly Profile[]) => partsOf(new Partition(profiles));

describe("what belongs together", () => {
  test("reports of one event, and no others", () => {
    const reports = [
      about("x", "x1"),
      about("y", "y1"),
      about("x", "x2"),
      about("y", "y2"),
      about("z", "z1"),
    ];
    expect(partsFrom(reports)).toEqual(["x1 x2", "y1 y2", "z1"]);
  });

  test("the same words a month later are another event", () => {
    expect(partsFrom([about("x", "x1", 10), about("x", "x2", 25)])).toEqual(["x1 x2"]);
    expect(partsFrom([about("x", "x1", 10), about("x", "x2", 40)])).toEqual(["x1", "x2"]);
  });

  test("days in between make one episode of weeks that are far apart", () => {
    const reports = [10, 25, 40, 55].map((day) => about("x", `x${day}`, day));
    expect(partsFrom(reports)).toEqual(["x10 x25 x40 x55"]);
  });

  test("an undated report joins what it is like", () => {
    expect(partsFrom([about("x", "x1"), about("x", "u", null), about("y", "y1")])).toEqual(["u x1", "y1"]);
  });

  test("an undated report does not make one of two times", () => {
    const parts = partsFrom([about("x", "x1", 10), about("x", "x2", 400), about("x", "u", null)]);
    expect(parts).toHaveLength(2);
  });

  test("a report that speaks of two events belongs to one and bridges them not", () => {
    const both = profile("both", 10, "x-one", "x-two", "x-three", "y-one", "y-two", "y-three", "p", "q");
    const others = ["1", "2", "3", "4", "5"].flatMap((n) => [about("x", `x${n}`), about("y", `y${n}`)]);
    const parts = partsFrom([...others, both]);
    expect(parts).toEqual(["both x1 x2 x3 x4 x5", "y1 y2 y3 y4 y5"]);
  });

  test("numbers alone make nothing one, and with a name they tell", () => {
    const numbers = ["24", "46", "87", "1,310", "09", "30"];
    const [one, other] = [profile("x", 10, "side/A", ...numbers), profile("y", 10, "side/B", ...numbers)];
    expect(partsFrom([one, other])).toEqual(["x", "y"]);
    expect(partsFrom([one, profile("z", 10, "side/A", ...numbers)])).toEqual(["x z"]);
    const grown = new Partition([one]);
    grown.add(other);
    expect(partsOf(grown)).toEqual(["x", "y"]);
  });

  test("reports of other parties are not one, whatever else they share", () => {
    const words = ["defence", "ministry", "monday", "nations", "17", "19"];
    const of = (id: string, day: number | null, ...terms: string[]) => profile(id, day, ...words, ...terms);
    const dated = of("x", 10, "side/Ethiopia", "side/Eritrea", "zalambessa");
    const thai = ["side/Thailand", "side/Cambodia"];
    expect(partsFrom([dated, of("u", null, ...thai)])).toEqual(["u", "x"]);
    expect(partsFrom([dated, of("y", 10, ...thai)])).toEqual(["x", "y"]);
    const grown = new Partition([of("u", null, ...thai)]);
    grown.add(dated);
    expect(partsOf(grown)).toEqual(["u", "x"]);
    expect(partsFrom([of("x", 10, "side/Mali"), of("u", null, "side/Haiti")])).toEqual(["u", "x"]);
  });

  test("reports that count one party's people each are one where either speaks of the other's", () => {
    const words = ["defence", "ministry", "monday", "nations"];
    const of = (id: string, day: number | null, ...terms: string[]) => profile(id, day, ...words, ...terms);
    const kyrgyz = of("x", 10, "side/Kyrgyzstan", "tajik");
    expect(partsFrom([kyrgyz, of("u", null, "side/Tajikistan")])).toEqual(["u x"]);
    expect(partsFrom([kyrgyz, of("u", null, "side/Uzbekistan", "place/Batken")])).toEqual(["u", "x"]);
    expect(partsFrom([of("x", 10, "side/Sudan"), of("u", null)])).toEqual(["u x"]);
    // a town may be taken for a land
    expect(partsFrom([of("x", 10, "side/United States"), of("y", 10, "side/Lebanon")])).toEqual(["x y"]);
  });

  test("one word in common is not enough, however rare", () => {
    expect(partsFrom([profile("a", 10, "isfana", "b1"), profile("b", 10, "isfana", "c1")])).toEqual(["a b"]);
    const many = (id: string) => Array.from({ length: 20 }, (_, n) => `${id}${n}`);
    expect(
      partsFrom([profile("a", 10, "isfana", ...many("p")), profile("b", 10, "isfana", ...many("q"))]),
    ).toEqual(["a", "b"]);
  });

  test("a thread keeps reports together that share no word, as long as it does not break", () => {
    const along = (id: string, day: number) => ({ ...about(id, id, day), threads: ["front/A|B"] });
    const reports = [along("a", 1), along("b", 12), along("c", 26), along("d", 41)];
    expect(partsFrom(reports)).toEqual(["a b c", "d"]);
    expect(partsFrom([...reports, along("e", 30)])).toEqual(["a b c d e"]);
  });

  test("a term that half of a large book has tells nothing any more", () => {
    const common = Array.from({ length: 1100 }, (_, n) => about("x", `x${n}`, n * 40));
    const pair = [profile("a", 5, ...FILL.map((word) => `x-${word}`), "a1", "a2")];
    const other = [profile("b", 6, ...FILL.map((word) => `x-${word}`), "b1", "b2")];
    expect(partsFrom([...pair, ...other])).toEqual(["a b"]);
    expect(partsFrom([...common, ...pair, ...other])).toEqual(expect.arrayContaining(["a", "b"]));
  });
});

describe("the episode's outline", () => {
  test("its id stays while its first report stays", () => {
    const partition = new Partition([about("x", "x5", 15)]);
    const { id } = partition.add(about("x", "x6", 16));
    expect(partition.add(about("x", "u", null)).id).toBe(id);
    const grown = partition.add(about("x", "x4", 14));
    expect(grown.id).not.toBe(id);
    expect(grown).toMatchObject({ reports: ["x4", "x5", "x6", "u"], first: 14, last: 16 });
  });

  test("a report that comes twice changes nothing", () => {
    const partition = new Partition([about("x", "x1"), about("x", "x2")]);
    expect(partition.add(about("x", "x1")).reports).toEqual(["x1", "x2"]);
    expect(partition.size).toBe(2);
  });
});

/** Few terms, few days and few threads, so that terms become common, ties loosen and threads close gaps. */
const books = fc
  .array(
    fc.record({
      day: fc.option(fc.integer({ min: 0, max: 70 }), { freq: 6 }),
      terms: fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 10 }),
      thread: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 2 }),
    }),
    { maxLength: 60 },
  )
  .map((reports) =>
    reports.map(({ day, terms, thread }, n) => ({
      ...profile(`r${n}`, day, ...terms.map((term) => `t${term}`)),
      threads: thread === null ? [] : [`thread ${thread}`],
    })),
  );

describe("for any reports", () => {
  test("one at a time gives what all at once give, at every step", () => {
    fc.assert(
      fc.property(books, (reports) => {
        const partition = new Partition();
        for (const [index, report] of reports.entries()) {
          const { reports: own } = partition.add(report);
          expect(own).toContain(report.id);
          if (index % 7 === 0) expect(partsOf(partition)).toEqual(partsFrom(reports.slice(0, index + 1)));
        }
        expect(partsOf(partition)).toEqual(partsFrom(reports));
      }),
      { numRuns: 300 },
    );
  });

  test("any order gives the same episodes, with the same ids", () => {
    const idsOf = (reports: readonly Profile[]) =>
      [...new Partition(reports).episodes()].map(({ id, reports: own }) => `${id} ${own.join()}`).sort();
    fc.assert(
      fc.property(
        books.chain((reports) =>
          fc.tuple(
            fc.constant(reports),
            fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
          ),
        ),
        ([reports, mixed]) => {
          expect(idsOf(mixed)).toEqual(idsOf(reports));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("every report is in one episode, once", () => {
    fc.assert(
      fc.property(books, (reports) => {
        const all = [...new Partition(reports).episodes()].flatMap(({ reports: own }) => own);
        expect([...all].sort()).toEqual(reports.map(({ id }) => id).sort());
      }),
    );
  });
});
