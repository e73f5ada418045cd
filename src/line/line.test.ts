import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findNats } from "../../test/needs.js";
import {
  connect,
  ensureLine,
  type Link,
  lineStanding,
  NO_SECRETS,
  poisonOn,
  putBack,
  readLineAddress,
  startPutting,
  startTaking,
  strandedOn,
  sweepParts,
  type Taken,
  type Taking,
  type Waiting,
} from "./index.js";
import { itemOf, type NatsServer, startNats } from "./samples.js";
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
  async function open(query = "", host = nats.host): Promise<Link> {
    made += 1;
    const link = await connect(readLineAddress(`nats://${host}/line${made}${query}`), {
      ...{ secrets: NO_SECRETS, as: "test" },
    });
    await ensureLine(link);
    return link;
  }
  const putting = (link: Link, waits: (Waiting | null)[] = [], stop = new AbortController().signal) =>
    startPutting({ link, stop, onWaiting: (why) => waits.push(why) });
  const takingFrom = (link: Link, unreadable: string[] = []) =>
    startTaking({
      link,
      most: 50,
      as: "test",
      onUnreadable: (origin, { code }) => unreadable.push(`${origin} ${code}`),
    });
  async function some(taking: Taking, count: number): Promise<Taken[]> {
    const found: Taken[] = [];
    while (found.length < count) found.push(...(await taking.next({ items: 10, size: 1e6, patience: 500 })));
    return found;
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

  test("a server that is killed and comes back has all that was put there", async () => {
    const own = await startNats(binary as string);
    const link = await open("", own.host);
    const waits: (Waiting | null)[] = [];
    const putter = putting(link, waits);
    for (let i = 0; i < 20; i += 1) await putter.put(itemOf(`k${i}`, TEXT));
    const ended = own.restart();
    const more = Promise.all(Array.from({ length: 20 }, (_, i) => putter.put(itemOf(`l${i}`, TEXT))));
    await Promise.all([ended, more]);
    const taking = await takingFrom(link);
    const found = new Set<string>();
    while (found.size < 40)
      for (const taken of await taking.next({ items: 10, size: 1e6, patience: 500 })) {
        found.add(taken.item.report.id);
        taken.done();
      }
    expect(found.size).toBe(40);
    await taking.stop();
    await link.close();
    await own.stop();
  });

  test("a full line whose server is killed drops nothing that nobody has read, and what came back is found", async () => {
    const own = await startNats(binary as string);
    const link = await open("?max-items=60", own.host);
    const putter = putting(link);
    for (let i = 0; i < 60; i += 1) await putter.put(itemOf(`a${i}`, TEXT));
    const taking = await takingFrom(link);
    const first: Taken[] = [];
    while (first.length < 50) first.push(...(await taking.next({ items: 50, size: 1e6, patience: 500 })));
    for (const taken of first.slice(5)) taken.done();
    await taking.stop();
    await expect.poll(async () => (await lineStanding(link)).waiting).toBe(15);
    for (let i = 0; i < 45; i += 1) await putter.put(itemOf(`b${i}`, TEXT));
    await pause(300);
    await own.restart();
    const answers = () => lineStanding(link).then(Boolean, () => false);
    await expect.poll(answers, { timeout: 30_000 }).toBe(true);
    const read = new Set<string>();
    const again = await takingFrom(link);
    for (const until = Date.now() + 30_000; Date.now() < until; ) {
      const items = [
        ...(await again.next({ items: 50, size: 1e6, patience: 300 })),
        ...(await strandedOn(link, 50).catch(() => [])),
      ];
      for (const taken of items) {
        read.add(taken.item.report.id);
        taken.done();
      }
      const all = Array.from({ length: 45 }, (_, i) => `b${i}`);
      if (items.length === 0 && all.every((id) => read.has(id))) break;
    }
    for (const { item } of first.slice(0, 5)) {
      const subject = subjectOf(link.address, item.report.id);
      const kept = await link.manager.direct.getMessage(namesOf(link.address).items, {
        last_by_subj: subject,
      });
      expect(kept !== null || read.has(item.report.id), item.report.id).toBe(true);
    }
    for (let i = 0; i < 45; i += 1) expect(read).toContain(`b${i}`);
    await again.stop();
    await link.close();
    await own.stop();
  });

  test("a stream that has a limit of its own is no line", async () => {
    made += 1;
    const address = readLineAddress(`nats://${nats.host}/line${made}`);
    const link = await connect(address, { secrets: NO_SECRETS, as: "test" });
    const config = { retention: "workqueue", discard: "new", max_msgs: 100 } as const;
    await link.manager.streams.add({
      name: `line${made}-items`,
      subjects: [`line${made}.items.*`],
      ...config,
    });
    await expect(ensureLine(link)).rejects.toMatchObject({ code: "line/not-a-line" });
    await link.close();
  });

  test("a stream of that name that keeps what was read, or drops what does not fit, is no line", async () => {
    made += 1;
    const address = readLineAddress(`nats://${nats.host}/line${made}`);
    const link = await connect(address, { secrets: NO_SECRETS, as: "test" });
    await link.manager.streams.add({ name: `line${made}-items`, subjects: [`line${made}.items.*`] });
    await expect(ensureLine(link)).rejects.toMatchObject({ code: "line/not-a-line" });
    await expect(lineStanding(link)).rejects.toMatchObject({ code: "line/missing" });
    await link.close();
  });

  test("who asks needs the name and password that the server knows, and neither is ever shown", async () => {
    const own = await startNats(binary as string, "authorization { user: desk, password: sesame }");
    const as = { as: "test" };
    const to = (login: string) => readLineAddress(`nats://${login}${own.host}/x`);
    const wrong = await connect(to("desk:open%20it@"), { ...as, secrets: NO_SECRETS }).catch(
      (error) => error,
    );
    expect(wrong).toMatchObject({ code: "line/refused" });
    expect(wrong.message).not.toMatch(/open|desk/u);
    const byUrl = await connect(to("desk:sesame@"), { ...as, secrets: NO_SECRETS });
    await byUrl.close();
    const secrets = { ...NO_SECRETS, user: "desk", password: "sesame" };
    const bySecret = await connect(to(""), { ...as, secrets });
    await bySecret.close();
    await own.stop();
  });

  test("a server that keeps nothing, and one that is not there, are told apart", async () => {
    const own = await startNats(binary as string, "max_payload: 1MB");
    const { host } = own;
    await own.stop();
    const gone = connect(readLineAddress(`nats://${host}/x`), { secrets: NO_SECRETS, as: "test" });
    await expect(gone).rejects.toMatchObject({ code: "line/unreachable" });
  });
});
