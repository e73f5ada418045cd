import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  connect as connectTo,
  ensureLine,
  type Link,
  NO_SECRETS,
  type Putter,
  readLineAddress,
  startPutting,
  startTaking,
  type Taken,
  type Taking,
  type Waiting,
} from "./index.js";
import type { Item } from "./item.js";

/** A NATS server of a test's own, with JetStream, on a free port of the loopback. */
export interface NatsServer {
  /** "127.0.0.1:40123" */
  readonly host: string;
  /** The process that runs now. */
  readonly child: () => ChildProcess;
  /** Ends it, as if by kill -9, and starts it again on the same port with what it had kept. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server at `binary`; `config` is added to its configuration. */
export async function startNats(binary: string, config = ""): Promise<NatsServer> {
  const folder = mkdtempSync(join(tmpdir(), "tollbook-nats-"));
  let child: ChildProcess;
  let port = -1; // any that is free

  async function launch(): Promise<void> {
    const file = join(folder, "nats.conf");
    writeFileSync(
      file,
      `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${folder}/store" }\nports_file_dir: "${folder}"\n${config}\n`,
    );
    child = spawn(binary, ["-c", file, "-l", join(folder, "log")], { stdio: "ignore" });
    const ports = join(folder, `${basename(binary)}_${child.pid}.ports`);
    for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
      const text = existsSync(ports) ? readFileSync(ports, "utf8") : "";
      if (text.trimEnd().endsWith("}")) {
        const [url = ""] = (JSON.parse(text) as { nats: string[] }).nats;
        port = Number(url.slice(url.lastIndexOf(":") + 1));
        return;
      }
      await pause(25);
    }
    throw new Error(`nats-server did not start: ${readFileSync(join(folder, "log"), "utf8").slice(-2000)}`);
  }

  async function end(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  await launch();
  return {
    get host() {
      return `127.0.0.1:${port}`;
    },
    child: () => child,
    async restart() {
      await end();
      await launch();
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A way to a server that can lose an answer, or hold a question up. */
export interface Lossy {
  /** "127.0.0.1:40124" */
  readonly host: string;
  /**
   * Lets what holds `words` and all after it through to the server, and no answer back; once `until` holds, it cuts the
   * connection. Later ones go through. Returns when it has cut.
   */
  lose(words: string, until: () => Promise<boolean>): Promise<void>;
  /** Holds up what holds `words` until `work` is done. Returns then. */
  hold(words: string, work: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

/** Listens on a free port of the loopback and passes everything on to the server at `host`. */
export async function startLossy(host: string): Promise<Lossy> {
  const sockets = new Set<Socket>();
  let armed: { readonly words: string; readonly hit: (from: Socket, to: Socket) => Promise<void> } | null =
    null;
  const server = createServer((from) => {
    const to = connect(Number(host.slice(host.lastIndexOf(":") + 1)), "127.0.0.1");
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        from.destroy();
        to.destroy();
      });
    }
    to.pipe(from);
    from.on("data", async (data: Buffer) => {
      if (armed !== null && data.includes(armed.words)) {
        const { hit } = armed;
        armed = null;
        from.pause();
        await hit(from, to);
        from.resume();
      }
      to.write(data);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    async lose(words, until) {
      const [from, to] = await new Promise<[Socket, Socket]>((resolve) => {
        const hit = async (...ends: [Socket, Socket]) => {
          ends[1].unpipe(ends[0]);
          ends[1].resume();
          resolve(ends);
        };
        armed = { words, hit };
      });
      while (!(await until())) await pause(20);
      from.destroy();
      to.destroy();
    },
    hold(words, work) {
      return new Promise<void>((resolve, reject) => {
        const hit = () => work().then(() => resolve(), reject);
        armed = { words, hit };
      });
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An item as the reader of a JSON file gives it. */
export function itemOf(id: string, text: string, more: Partial<Item> = {}): Item {
  const report = {
    ...{ id, title: `Report ${id}`, text, published: "2022-09-16", publisher: "The Daily" },
    ...{ url: null, language: "en" },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(report));
  return { report, origin: `${id}.json`, bytes, form: "json", messages: [], reading: 1, ...more };
}

/** A line of that name on the server at `host`, opened and seen to; `query` sets something for it. */
export async function openOn(host: string, name: string, query = ""): Promise<Link> {
  const link = await connectTo(readLineAddress(`nats://${host}/${name}${query}`), {
    ...{ secrets: NO_SECRETS, as: "test" },
  });
  await ensureLine(link);
  return link;
}

/** Puts things on a line; `waits` gets each reason to wait, and null when it went on. */
export function putting(
  link: Link,
  waits: (Waiting | null)[] = [],
  stop = new AbortController().signal,
): Putter {
  return startPutting({ link, stop, onWaiting: (why) => waits.push(why) });
}

/** Takes things from a line; `unreadable` gets the origin and code of what could not be read. */
export function takingFrom(link: Link, unreadable: string[] = []): Promise<Taking> {
  return startTaking({
    link,
    most: 50,
    as: "test",
    onUnreadable: (origin, { code }) => unreadable.push(`${origin} ${code}`),
  });
}

/** Waits until so many items were taken. */
export async function some(taking: Taking, count: number): Promise<Taken[]> {
  const found: Taken[] = [];
  while (found.length < count) found.push(...(await taking.next({ items: 10, size: 1e9, patience: 500 })));
  return found;
}
