import { randomBytes } from "node:crypto";
import { headers } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findNats } from "../../test/needs.js";
import { type Link, lineStanding, poisonOn, putBack, sweepParts, type Waiting } from "./index.js";
import {
  itemOf,
  type NatsServer,
  openOn,
  putting,
  some,
  startLossy,
  startNats,
  takingFrom,
} from "./samples.js";
import { namesOf, subjectOf } from "./streams.js";

const binary = findNats();
const TEXT = "Seven people were killed, the ministry said.";

describe.skipIf(binary === null)("items in pieces", () => {
  let nats: NatsServer;
  let made = 0;
  beforeAll(async () => {
    nats = await startNats(binary as string);
  });
  afterAll(() => nats.stop());

  const open = (name: string, query = "", host = nats.host) => openOn(host, name, query);
  const nameOfNext = () => {
    made += 1;
    return `pieces${made}`;
  };
  const large = (id: string, size = 2_500_000) => itemOf(id, TEXT, { bytes: randomBytes(size), form: "pdf" });
  const partsOn = async (link: Link) =>
    (await link.manager.streams.info(namesOf(link.address).parts)).state.messages;

  test("an item whose answer was lost keeps its pieces when it is put there once more", async () => {
    const name = nameOfNext();
    const direct = await open(name);
    const lossy = await startLossy(nats.host);
    const link = await open(name, "", lossy.host);
    const item = large("lost");
    const cut = lossy.lose(`${name}.items.`, async () => (await lineStanding(direct)).put === 1);
    expect(await putting(link).put(item)).toBe("put");
    await cut;
    expect(await lineStanding(direct)).toMatchObject({ waiting: 1, put: 1 });
    expect(await partsOn(direct)).toBe(3);
    const taking = await takingFrom(direct);
    const [taken] = await some(taking, 1);
    expect(Buffer.compare(taken?.item.bytes ?? new Uint8Array(), item.bytes ?? new Uint8Array())).toBe(0);
    taken?.done();
    await taking.stop();
    for (const each of [link, direct, lossy]) await ("close" in each ? each.close() : each.stop());
  });

  test("an item whose answer was lost and that was set aside meanwhile keeps its pieces", async () => {
    const name = nameOfNext();
    const direct = await open(name);
    const lossy = await startLossy(nats.host);
    const link = await open(name, "", lossy.host);
    const taking = await takingFrom(direct);
    const aside = async () => {
      const [taken] = await some(taking, 1);
      await taken?.setAside({ code: "worker/gave-up", why: "the book would not have it" });
    };
    let setting: Promise<void> | null = null;
    const cut = lossy.lose(`${name}.items.`, async () => {
      setting ??= aside();
      await setting;
      return (await lineStanding(direct)).waiting === 0;
    });
    const item = large("aside");
    expect(await putting(link).put(item)).toBe("known");
    await cut;
    expect(await poisonOn(direct, 5)).toHaveLength(1);
    expect(await putBack(direct)).toBe(1);
    const [again] = await some(taking, 1);
    expect(again?.item.bytes?.length).toBe(item.bytes?.length);
    again?.done();
    await taking.stop();
    for (const each of [link, direct, lossy]) await ("close" in each ? each.close() : each.stop());
  });

  test("items in pieces count by their whole size where a size is asked for", async () => {
    const link = await open(nameOfNext());
    for (const id of ["a", "b", "c"]) await putting(link).put(large(id, 1_500_000));
    const taking = await takingFrom(link);
    await expect.poll(() => taking.inHand).toBe(3);
    const sizes: number[] = [];
    while (sizes.length < 2) {
      const taken = await taking.next({ items: 10, size: 3_200_000, patience: 500 });
      sizes.push(taken.length);
      for (const each of taken) each.done();
    }
    expect(sizes).toEqual([2, 1]);
    await taking.stop();
    await link.close();
  });

  test("an item whose pieces are more than it says is set aside, and the next is read", async () => {
    const link = await open(nameOfNext());
    const { stream, address } = link;
    const upload = "0".repeat(20);
    for (const part of [0, 1])
      await stream.publish(`${address.name}.parts.${upload}.${part}`, randomBytes(1_000));
    const head = headers();
    head.set("Tollbook-Parts", `${upload} 2 1500`);
    await stream.publish(subjectOf(address, "lies"), "", { headers: head });
    await putting(link).put(itemOf("good", TEXT));
    const taking = await takingFrom(link);
    expect((await some(taking, 1))[0]?.item.report.id).toBe("good");
    expect(await poisonOn(link, 5)).toMatchObject([{ code: "line/unreadable" }]);
    await taking.stop();
    await link.close();
  });

  test("what is put back while the sweep looks around keeps its pieces", async () => {
    const name = nameOfNext();
    const direct = await open(name);
    const lossy = await startLossy(nats.host);
    const link = await open(name, "", lossy.host);
    await putting(direct).put(large("back"));
    const taking = await takingFrom(direct);
    await (await some(taking, 1))[0]?.setAside({ code: "worker/gave-up", why: "for now" });
    await expect.poll(async () => (await lineStanding(direct)).waiting).toBe(0);
    const held = lossy.hold(`STREAM.INFO.${name}-poison`, () => putBack(direct));
    expect(await sweepParts(link, Date.now() + 48 * 3600_000)).toBe(0);
    await held;
    expect(await poisonOn(direct, 5)).toEqual([]);
    expect((await some(taking, 1))[0]?.item.bytes?.length).toBe(2_500_000);
    await taking.stop();
    for (const each of [link, direct, lossy]) await ("close" in each ? each.close() : each.stop());
  });

  test("a sweep that cannot read what was set aside throws nothing away", async () => {
    const name = nameOfNext();
    const direct = await open(name);
    const lossy = await startLossy(nats.host);
    const link = await open(name, "", lossy.host);
    await putting(direct).put(large("kept"));
    const taking = await takingFrom(direct);
    await (await some(taking, 1))[0]?.setAside({ code: "worker/gave-up", why: "for now" });
    await expect.poll(async () => (await lineStanding(direct)).waiting).toBe(0);
    const cut = lossy.lose(`DIRECT.GET.${name}-poison`, async () => true);
    const sweeping = sweepParts(link, Date.now() + 48 * 3600_000);
    await expect(sweeping).rejects.toMatchObject({ code: "line/unreachable" });
    await cut;
    expect(await partsOn(direct)).toBe(3);
    await taking.stop();
    for (const each of [link, direct, lossy]) await ("close" in each ? each.close() : each.stop());
  });

  test("pieces of what was set aside leave the room to others, and those of what waits do not", async () => {
    const name = nameOfNext();
    const link = await open(name, "?max-bytes=4MB");
    await putting(link).put(large("poison", 3_500_000));
    const taking = await takingFrom(link);
    await (await some(taking, 1))[0]?.setAside({ code: "worker/gave-up", why: "for now" });
    await taking.stop();
    await expect.poll(async () => (await lineStanding(link)).waiting).toBe(0);
    const stop = new AbortController();
    const waits: (Waiting | null)[] = [];
    const putter = putting(link, waits, stop.signal);
    expect(await putter.put(large("one", 3_500_000))).toBe("put");
    expect(waits).toEqual([]);
    const two = putter.put(large("two", 3_500_000));
    await expect.poll(() => waits).toEqual(["full"]);
    stop.abort();
    await expect(two).rejects.toMatchObject({ code: "line/stopped" });
    await link.close();
  });

  test("what somebody else put there is known, and the pieces of the second are thrown away", async () => {
    const link = await open(nameOfNext());
    const item = large("twice");
    expect(await putting(link).put(item)).toBe("put");
    expect(await putting(link).put(item)).toBe("known");
    expect(await partsOn(link)).toBe(3);
    const taking = await takingFrom(link);
    (await some(taking, 1))[0]?.done();
    await expect.poll(() => partsOn(link)).toBe(0);
    expect(await putting(link).put(item)).toBe("known"); // read already, and remembered
    expect(await partsOn(link)).toBe(0);
    await taking.stop();
    await link.close();
  });
});
