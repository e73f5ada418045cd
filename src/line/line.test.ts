import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findNats } from "../../test/needs.js";
import { type Link, lineStanding, poisonOn, putBack, sweepParts, type Waiting } from "./index.js";
import { itemOf, type NatsServer, openOn, putting, some, startNats, takingFrom } from "./samples.js";
import { namesOf, subjectOf } from "./streams.js";

const binary = findNats();
const TEXT = "Seven people were killed, the ministry said.";

describe.skipIf(binary === null)("the line", () => {
  let nats: NatsServer;
  let made = 0;
  beforeAll(async () => {
    nats = await startNats(binary as string);
  });
  afterAll(() => nats.stop());

  /** A line of its own for each test. */
  function open(query = ""): Promise<Link> {
    made += 1;
    return openOn(nats.host, `line${made}`, query);
  }

  test("what is put there comes out as it went, once, in order, and leaves when it is done", async () => {
    const link = await open();
    const putter = putting(link);
    const items = ["a", "b", "c"].map((id) => itemOf(id, TEXT));
    for (const item of items) expect(await putter.put(item)).toBe("put");
    expect(await putter.put({ ...(items[0] as (typeof items)[0]), origin: "again/a.json" })).toBe("known");
    const taking = await takingFrom(link);
    const taken = await some(taking, 3);
    expect(taken.map(({ item }) => item.report)).toEqual(items.map(({ report }) => report));
    expect(await lineStanding(link)).toMatchObject({ waiting: 3, inHand: 3, put: 3, poison: 0 });
    for (const each of taken) each.done();
    await link.connection.flush();
    await pause(50);
    expect(await lineStanding(link)).toMatchObject({ waiting: 0, settled: 3, oldest: null, redeliveries: 0 });
    await taking.stop();
    await link.close();
  });

  test("what is larger than a message goes in pieces, and its pieces go when it is done", async () => {
    const link = await open();
    const putter = putting(link);
    const item = itemOf("large", TEXT, { bytes: randomBytes(3_500_000), form: "pdf" });
    expect(await putter.put(item)).toBe("put");
    expect(await putter.put(item)).toBe("known");
    const parts = async () => (await link.manager.streams.info(namesOf(link.address).parts)).state.messages;
    expect(await parts()).toBe(4);
    const taking = await takingFrom(link);
    const [taken] = await some(taking, 1);
    expect(Buffer.compare(taken?.item.bytes ?? new Uint8Array(), item.bytes ?? new Uint8Array())).toBe(0);
    taken?.done();
    await expect.poll(parts).toBe(0);
    await taking.stop();
    await link.close();
  });

  test("a line that is full makes who puts there wait, and loses nothing", async () => {
    const link = await open("?max-items=5");
    const waits: (Waiting | null)[] = [];
    const putter = putting(link, waits);
    const all = Promise.all(Array.from({ length: 12 }, (_, i) => putter.put(itemOf(`f${i}`, TEXT))));
    await expect.poll(() => waits).toContain("full");
    expect((await lineStanding(link)).waiting).toBe(5);
    const taking = await takingFrom(link);
    const found: string[] = [];
    while (found.length < 12)
      for (const taken of await taking.next({ items: 3, size: 1e6, patience: 200 })) {
        found.push(taken.item.report.id);
        taken.done();
      }
    await all;
    expect(new Set(found).size).toBe(12);
    expect(waits.at(-1)).toBeNull();
    await taking.stop();
    await link.close();
  });

  test("who waits before a full line can be stopped, and says so", async () => {
    const link = await open("?max-items=1");
    const stop = new AbortController();
    const putter = putting(link, [], stop.signal);
    await putter.put(itemOf("one", TEXT));
    const second = putter.put(itemOf("two", TEXT));
    setTimeout(() => stop.abort(), 300);
    await expect(second).rejects.toMatchObject({ code: "line/stopped" });
    await link.close();
  });

  test("an item that the line can never hold is refused by name", async () => {
    const link = await open("?max-bytes=1MB");
    const large = itemOf("huge", TEXT, { bytes: randomBytes(5_000_000) });
    await expect(putting(link).put(large)).rejects.toMatchObject({ code: "line/too-large" });
    await link.close();
  });

  test("what is given back comes again, and counts", async () => {
    const link = await open();
    await putting(link).put(itemOf("back", TEXT));
    const taking = await takingFrom(link);
    (await some(taking, 1))[0]?.giveBack();
    const [again] = await some(taking, 1);
    expect(again?.deliveries).toBe(2);
    expect(await lineStanding(link)).toMatchObject({ redeliveries: 1, redelivered: 1 });
    again?.done();
    await taking.stop();
    await link.close();
  });

  test("two versions of a report are never in two hands: the later waits for the earlier", async () => {
    const link = await open();
    const putter = putting(link);
    await putter.put(itemOf("v", "First: 24 were killed."));
    const one = await takingFrom(link);
    const [first] = await some(one, 1);
    await one.stop(); // takes nothing more, but has the first in hand
    await putter.put(itemOf("v", "Second: 36 were killed."));
    await putter.put(itemOf("w", "Another."));
    const two = await takingFrom(link);
    const early = await some(two, 1);
    expect(early.map(({ item }) => item.report.id)).toEqual(["w"]);
    expect(await two.next({ items: 10, size: 1e6, patience: 300 })).toEqual([]);
    first?.done();
    expect((await some(two, 1))[0]?.item.report.text).toMatch(/^Second/u);
    await two.stop();
    await link.close();
  });

  test("two versions that wait together are handed out together, in order", async () => {
    const link = await open();
    const putter = putting(link);
    for (const count of [1, 2, 3, 4]) await putter.put(itemOf("v", `Version ${count}.`));
    const taking = await takingFrom(link);
    await expect.poll(() => taking.inHand).toBe(4);
    const taken = await taking.next({ items: 10, size: 1e6, patience: 500 });
    expect(taken.map(({ item }) => item.report.text)).toEqual([
      "Version 1.",
      "Version 2.",
      "Version 3.",
      "Version 4.",
    ]);
    await taking.stop();
    await link.close();
  });

  test("what is no item is set aside with the reason, and what follows it is read", async () => {
    const link = await open();
    const { stream, address } = link;
    await stream.publish(subjectOf(address, "junk"), "not an item", { msgID: "junk" });
    await putting(link).put(itemOf("good", TEXT));
    const unreadable: string[] = [];
    const taking = await takingFrom(link, unreadable);
    const [good] = await some(taking, 1);
    expect(good?.item.report.id).toBe("good");
    good?.done();
    expect(unreadable).toEqual(["item 1 line/unreadable"]);
    const [poison] = await poisonOn(link, 10);
    expect(poison).toMatchObject({ code: "line/unreadable", item: "junk", deliveries: 1, worker: "test" });
    expect(poison?.why).toContain("does not begin as an item does");
    await expect.poll(async () => (await lineStanding(link)).waiting).toBe(0);
    await taking.stop();
    await link.close();
  });

  test("an origin and a reason that would be cut within a character do not keep an item off", async () => {
    const link = await open();
    const origin = `${"o".repeat(499)}\u{1F4F0}`;
    expect(await putting(link).put(itemOf("cut", TEXT, { origin }))).toBe("put");
    const taking = await takingFrom(link);
    const [taken] = await some(taking, 1);
    await taken?.setAside({ code: "worker/gave-up", why: `${"w".repeat(999)}\u{1F4F0}` });
    const [poison] = await poisonOn(link, 5);
    expect(poison?.origin).toBe(`${"o".repeat(499)}\uFFFD`);
    expect(poison?.why).toBe(`${"w".repeat(999)}\uFFFD`);
    await taking.stop();
    await link.close();
  });

  test("an item of a newer format stays on the line", async () => {
    const link = await open();
    await link.stream.publish(subjectOf(link.address, "n"), `p${JSON.stringify({ format: 99 })}\n`);
    const unreadable: string[] = [];
    const taking = await takingFrom(link, unreadable);
    await expect
      .poll(async () => (await taking.next({ items: 1, size: 1e6, patience: 50 })).length + unreadable.length)
      .toBe(1);
    expect(unreadable).toEqual(["item 1 line/newer-item"]);
    expect(await lineStanding(link)).toMatchObject({ waiting: 1, poison: 0 });
    await taking.stop();
    await link.close();
  });

  test("what was set aside can be put back, pieces and all", async () => {
    const link = await open();
    const large = itemOf("p", TEXT, { bytes: randomBytes(2_500_000), form: "pdf" });
    await putting(link).put(large);
    const taking = await takingFrom(link);
    const [taken] = await some(taking, 1);
    await taken?.setAside({ code: "worker/gave-up", why: "it would not – «нет»" });
    expect(await poisonOn(link, 5)).toMatchObject([{ why: "it would not – «нет»", origin: "p.json" }]);
    expect(await lineStanding(link)).toMatchObject({ waiting: 0, poison: 1 });
    expect(await sweepParts(link, Date.now() + 48 * 3600_000)).toBe(0); // its pieces are still wanted
    expect(await putBack(link)).toBe(1);
    const [again] = await some(taking, 1);
    expect(again?.item.bytes?.length).toBe(2_500_000);
    expect(await poisonOn(link, 5)).toEqual([]);
    again?.done();
    await taking.stop();
    await link.close();
  });

  test("pieces that nobody finished putting there are swept, later and only then", async () => {
    const link = await open();
    const { name } = link.address;
    await link.stream.publish(`${name}.parts.${"0".repeat(20)}.0`, "piece");
    expect(await sweepParts(link, Date.now())).toBe(0);
    expect(await sweepParts(link, Date.now() + 48 * 3600_000)).toBe(1);
    expect((await link.manager.streams.info(namesOf(link.address).parts)).state.messages).toBe(0);
    await link.close();
  });
});
