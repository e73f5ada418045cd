import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { TollbookError } from "../domain/error.js";
import { sha256OfBytes } from "../domain/id.js";
import type { Book } from "./book.js";
import { openBook } from "./open.js";
import { dispatch, incoming, incomings, now, temporaryFolder } from "./samples.js";

let folder: ReturnType<typeof temporaryFolder>;
let book: Book;
beforeEach(async () => {
  folder = temporaryFolder();
  book = await openBook(join(folder.path, "book.db"), { now, create: true, actor: "a tester" });
});
afterEach(async () => {
  await book.close();
  folder.clear();
});

const linesOf = async () => {
  const lines = [];
  for await (const line of book.log()) lines.push(line);
  return lines;
};

describe("adding", () => {
  test("a report is read with the pack of its language, and every claim has its words", async () => {
    const added = await book.add(incoming(0));
    expect(added.status).toBe("new");
    expect(added.claims).toContainEqual(expect.objectContaining({ category: "killed", min: 24, max: null }));
    for (const claim of await book.claims()) {
      const { title, text } = dispatch(0);
      expect((claim.inTitle ? title : text).slice(claim.start, claim.end)).toBe(claim.quote);
    }
    expect(await book.claims()).toEqual(added.claims);
    expect(await book.report("dispatch-0")).toEqual(dispatch(0));
  });

  test("the same report again is known, with the claims the book has, and changes nothing", async () => {
    const first = await book.add(incoming(0));
    const lines = await linesOf();
    expect(await book.add(incoming(0))).toEqual({ ...first, status: "known" });
    expect(await linesOf()).toEqual(lines);
  });

  test("changed words under the same id are a version, and only its claims count", async () => {
    await book.add(incoming(0));
    const { report } = incoming(0);
    const text = report.text.replace("At least 24", "At least 46");
    const added = await book.add({ report: { ...report, text }, origin: "again" });
    expect(added).toMatchObject({ status: "version", version: 2 });
    expect(await book.claims()).toEqual(added.claims);
    expect((await book.claims()).map(({ min }) => min)).toContain(46);
    expect((await book.verify()).problems).toEqual([]);
  });

  test("many are added in order, and each is told when it is safe", async () => {
    const told: string[] = [];
    const added = await book.addMany([...incomings(150), incoming(3)], (each) => told.push(each.report.id));
    expect(added.map(({ status }) => status)).toEqual([...Array(150).fill("new"), "known"]);
    expect(told).toEqual(added.map(({ report }) => report.id));
    expect(await book.reports()).toHaveLength(150);
    expect(await linesOf()).toHaveLength(151);
  });

  test("the log says who, when, from where, and what came in", async () => {
    const bytes = new TextEncoder().encode("as received");
    await book.add({ ...incoming(0), bytes });
    expect((await linesOf())[1]).toMatchObject({
      ...{ at: now(), actor: "a tester", kind: "report/added", subject: "dispatch-0" },
      body: { version: 1, origin: "folder/0.json", received: sha256OfBytes(bytes) },
    });
  });

  test("a report in a language without a pack is kept, and a message says so", async () => {
    const report = { ...dispatch(0), language: "xx" };
    const { claims, messages } = await book.add({ report, origin: "x" });
    expect(claims).toEqual([]);
    expect(messages).toMatchObject([{ rule: "extract/no-pack" }]);
    expect(await book.messages("dispatch-0")).toEqual(messages);
    expect(await book.report("dispatch-0")).toEqual(report);
  });

  test("messages from the way here are kept with those of the reading", async () => {
    const noticed = { rule: "ingest/bad-date", message: "No date.", start: null, end: null };
    await book.add({ ...incoming(0), messages: [noticed] });
    expect((await book.messages("dispatch-0"))[0]).toEqual(noticed);
  });

  test("NUL and lone surrogates, which no database keeps alike, move no offset and break no quote", async () => {
    const report = dispatch(0);
    const odd = { ...report, text: `\0 \ud800 𝕏 ${report.text}` };
    const { claims } = await book.add({ report: odd, origin: "x" });
    expect(claims.length).toBeGreaterThan(0);
    expect((await book.report("dispatch-0"))?.text).toBe(`\ufffd \ufffd 𝕏 ${report.text}`);
    expect((await book.add({ report: odd, origin: "x" })).status).toBe("known");
    expect((await book.verify()).problems).toEqual([]);
  });
});

describe("reading", () => {
  test("the ledger is made from the newest versions, and one episode of it can be asked for", async () => {
    await book.addMany(incomings(2));
    const whole = await book.ledger();
    const [episode] = await book.episodes();
    expect(episode?.reports).toEqual(["dispatch-0", "dispatch-1"]);
    expect(episode?.toll.map(({ category }) => category)).toContain("killed");
    expect(await book.ledger({ episode: episode?.id ?? "" })).toEqual(whole);
    await expect(book.ledger({ episode: "e_none" })).rejects.toMatchObject({ code: "episode/unknown" });
    await expect(book.ledger({ policy: "none" as never })).rejects.toBeInstanceOf(TollbookError);
  });

  test("claims are found by source, whatever its case, and by episode", async () => {
    await book.addMany(incomings(2));
    const [episode] = await book.episodes();
    const all = await book.claims({ episode: episode?.id ?? "" });
    const ministry = await book.claims({ source: "HEALTH ministry", category: "killed" });
    expect(all).toEqual(await book.claims());
    expect(ministry.length).toBeGreaterThan(0);
    expect(ministry.length).toBeLessThan(all.length);
    for (const claim of ministry) expect(claim.source).toMatch(/Health Ministry/u);
    expect(await book.claims({ source: ministry[0]?.sourceKey ?? "" })).toEqual(
      expect.arrayContaining(ministry),
    );
  });

  test("a claim is explained by its quote between the sentence before and the sentence after", async () => {
    await book.add(incoming(0));
    const claim = (await book.claims({ category: "wounded" })).find(({ inTitle }) => !inTitle);
    const explanation = await book.explain(claim?.id ?? "");
    if (explanation.kind !== "claim") throw new Error(explanation.kind);
    const { before, quote, after } = explanation.context;
    expect(explanation.claim).toEqual(claim);
    expect(quote).toBe(claim?.quote);
    expect(dispatch(0).text).toContain(before + quote + after);
    expect(before).toMatch(/^At least 24 people/u);
    expect(after).toMatch(/Tajikistan did not give figures\.$/u);
  });

  test("a claim of a replaced version is still explained, as no longer current", async () => {
    const { claims } = await book.add(incoming(0));
    const report = { ...dispatch(0), title: "No figures", text: "Nothing is known." };
    await book.add({ report, origin: "again" });
    expect(await book.explain(claims[0]?.id ?? "")).toMatchObject({
      kind: "claim",
      version: 1,
      current: false,
    });
  });

  test("every figure of the ledger is explained by its claims, of either policy", async () => {
    await book.addMany(incomings(2));
    for (const policy of ["latest-official", "by-speaker"] as const) {
      const figures = (await book.ledger({ policy })).episodes.flatMap((episode) => episode.figures);
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        const explanation = await book.explain(figure.id);
        if (explanation.kind !== "figure") throw new Error(explanation.kind);
        expect(explanation.figure).toEqual(figure);
        expect(explanation.used.map(({ id }) => id)).toEqual(figure.used);
        expect(explanation.ignored.map(({ claim }) => claim.id)).toEqual(
          figure.ignored.map(({ claim }) => claim),
        );
      }
    }
  });

  test("every figure of the ledger of a day is explained as of that day", async () => {
    const later = { ...dispatch(9), published: "2022-09-18" };
    await book.addMany([incoming(0), { report: later, origin: "later" }]);
    const asOf = "2022-09-17";
    const figures = (await book.ledger({ asOf })).episodes.flatMap((episode) => episode.figures);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const explanation = await book.explain(figure.id, { asOf });
      if (explanation.kind !== "figure") throw new Error(explanation.kind);
      expect(explanation.figure).toEqual(figure);
      expect(explanation.used.map(({ report }) => report)).not.toContain(later.id);
      expect(await book.explain(figure.id)).not.toEqual(explanation);
    }
    const [figure] = figures;
    await expect(book.explain(figure?.id ?? "", { asOf: "2022-09-15" })).rejects.toMatchObject({
      code: "id/unknown",
    });
    await expect(book.explain(figure?.id ?? "", { asOf: "soon" })).rejects.toMatchObject({
      code: "input/bad-date",
    });
  });

  test("an id that is nobody's is id/unknown", async () => {
    await expect(book.explain("c_000000000000")).rejects.toMatchObject({ code: "id/unknown" });
  });
});
