import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findNats } from "../../test/needs.js";
import {
  connect,
  ensureLine,
  type Link,
  lineStanding,
  NO_SECRETS,
  readLineAddress,
  strandedOn,
  type Taken,
  type Waiting,
} from "./index.js";
import { itemOf, type NatsServer, openOn, putting, startNats, takingFrom } from "./samples.js";
import { namesOf, subjectOf } from "./streams.js";

const binary = findNats();
const TEXT = "Seven people were killed, the ministry said.";

describe.skipIf(binary === null)("the servers of a line", () => {
  let nats: NatsServer;
  let made = 0;
  beforeAll(async () => {
    nats = await startNats(binary as string);
  });
  afterAll(() => nats.stop());

  /** A line of its own for each test. */
  function open(query = "", host = nats.host): Promise<Link> {
    made += 1;
    return openOn(host, `line${made}`, query);
  }

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
