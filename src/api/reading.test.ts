import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleServer } from "./samples.js";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleServer();
});
afterAll(() => sample.close());

async function get(url: string) {
  const response = await sample.app.inject({ url });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

test("an episode can be followed from the list to the words of a figure", async () => {
  const { body: list } = await get("/api/episodes");
  expect(list.items).toHaveLength(1);
  const [row] = list.items;
  expect(row.spark.map(({ value }: { value: number }) => value)).toEqual([24, 81, 81]);
  const { body: ledger } = await get(`/api/episodes/${row.id}`);
  const figure = ledger.figures.find(
    (each: { category: string; side: string }) => each.category === "killed" && each.side === "Kyrgyzstan",
  );
  expect(figure.best).toBe(46);
  const { body: why } = await get(`/api/explain/${figure.id}`);
  expect(why.used.map(({ quote }: { quote: string }) => quote).join()).toContain("46");
  const { body: claim } = await get(`/api/explain/${figure.used[0]}`);
  expect(claim.report.text.slice(claim.claim.start, claim.claim.end)).toBe(claim.claim.quote);
});

test("as of a day, later reports are not known", async () => {
  const { body } = await get("/api/episodes?asOf=2022-09-16");
  expect(body.items[0].toll[0].best ?? body.items[0].toll[0].low).toBe(24);
});

test("an episode is seen from all sides", async () => {
  const id = (await get("/api/episodes")).body.items[0].id;
  const { body: compared } = await get(`/api/episodes/${id}/comparison?policies=ucdp,by-speaker`);
  expect(compared.policies).toEqual(["ucdp", "by-speaker"]);
  const { body: history } = await get(`/api/episodes/${id}/history`);
  expect(history.days.map(({ day }: { day: string }) => day)).toEqual([
    "2022-09-16",
    "2022-09-17",
    "2022-09-18",
  ]);
  const { body: chronicle } = await get(`/api/episodes/${id}/chronicle`);
  expect(chronicle.ceasefires).toHaveLength(1);
  const { body: copies } = await get(`/api/episodes/${id}/copies`);
  expect(copies.items).toMatchObject([{ first: { id: "wire-2" }, copies: [{ id: "daily-1", alike: 1 }] }]);
  const { body: places } = await get(`/api/episodes/${id}/places`);
  expect(places.items[0].place).toContain("Batken");
});

test("a long list comes page by page, each thing once", async () => {
  for (const path of ["/api/reports", "/api/claims", "/api/log"]) {
    const { body: whole } = await get(path);
    const found: unknown[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const { body }: { body: { items: unknown[]; next: string | null } } = await get(
        `${path}?limit=1${next === "" ? "" : `&after=${next}`}`,
      );
      expect(body.items.length).toBeLessThanOrEqual(1);
      found.push(...body.items);
      next = body.next;
    }
    expect(found).toEqual(whole.items);
    expect(found.length).toBeGreaterThan(2);
  }
});

test("reports and claims are searched by words", async () => {
  expect((await get("/api/reports?q=valley+daily")).body.items).toMatchObject([{ id: "daily-1" }]);
  expect((await get("/api/reports?q=%25")).body.items).toEqual([]);
  const { body } = await get("/api/claims?q=87+wounded");
  expect(body.items.map(({ min }: { min: number }) => min)).toEqual([87]);
});

test("the same content has the same tag, and is not sent twice", async () => {
  const { headers } = await get("/api/episodes");
  const again = await sample.app.inject({
    url: "/api/episodes",
    headers: { "if-none-match": String(headers.etag) },
  });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("every line of the log is verified, and so is the book", async () => {
  const { body } = await get("/api/log?kind=report/");
  expect(body.items.map(({ holds, kind }: { holds: boolean; kind: string }) => [holds, kind])).toEqual([
    [true, "report/added"],
    [true, "report/added"],
    [true, "report/added"],
  ]);
  expect((await get("/api/verify")).body).toMatchObject({ holds: true, problems: [] });
});

test("words are found in either case in any script, and a source by its key", async () => {
  const text = "По меньшей мере 24 человека погибли в Баткене, сообщил Минздрав Киргизии в пятницу.";
  const report = { id: "ru-1", title: "Число погибших", text, published: "2022-09-16" };
  const russian = await sampleServer([{ ...report, publisher: null, url: null, language: "ru" }]);
  const found = async (url: string) => (await russian.app.inject({ url })).json().items.length;
  try {
    for (const words of ["Минздрав", "минздрав", "МИНЗДРАВ", "минздрав киргизии"]) {
      const asked = encodeURIComponent(words);
      for (const url of [`/api/reports?q=${asked}`, `/api/claims?q=${asked}`, `/api/claims?source=${asked}`])
        expect([words, url, await found(url)]).toEqual([words, url, 1]);
    }
    const key = encodeURIComponent("Kyrgyzstan/health-ministry");
    expect(await found(`/api/claims?source=${key}`)).toBe(1);
    expect(await found(`/api/claims?source=${key}&q=${encodeURIComponent("погибли")}`)).toBe(1);
    expect(await found("/api/claims?source=%25")).toBe(0);
  } finally {
    await russian.close();
  }
});
