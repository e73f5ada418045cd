import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openBook } from "../../src/book/index.js";
import {
  connect,
  ensureLine,
  lineStanding,
  NO_SECRETS,
  poisonOn,
  readLineAddress,
} from "../../src/line/index.js";
import { startNats } from "../../src/line/samples.js";
import { findNats, findPostgres } from "../needs.js";
import { startPostgres } from "../postgres/server.js";

/** How many reports go through; `npm run faults` asks for 20,000. */
const REPORTS = Number(process.env.TOLLBOOK_FAULTS || 300);
const SEED = Number(process.env.TOLLBOOK_SEED || Math.floor(Math.random() * 2 ** 31));
const WORKERS = 3;
const MINUTE = 60_000;

const BIN = fileURLToPath(new URL("../../bin/tollbook.js", import.meta.url));
const now = () => new Date().toISOString();

/** Numbers from 0 to 1, the same for the same seed (xorshift). */
function randomFrom(seed: number): () => number {
  let state = seed || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Short reports, each with a claim of its own; one in twenty comes in a second version right after. */
function reportLines(
  count: number,
  random: () => number,
): { lines: string[]; versions: Map<string, number> } {
  const versions = new Map<string, number>();
  const lines = Array.from({ length: count }, (_, index) => {
    const isVersion = index > 0 && random() < 0.05;
    const number = isVersion ? index - 1 : index;
    const id = `f${number}`;
    versions.set(id, (versions.get(id) ?? 0) + 1);
    const killed = 2 + Math.floor(random() * 90);
    const day = String(1 + (number % 28)).padStart(2, "0");
    const text = `The health ministry said on the ${day}th that ${killed} people were killed in village ${number}. Text ${index}.`;
    const report = {
      id,
      title: `Strike on village ${number}`,
      text,
      published: `2024-03-${day}`,
      publisher: "The Daily",
      language: "en",
    };
    return JSON.stringify(report);
  });
  return { lines, versions };
}

const missing = findNats() === null || findPostgres() === null;

test.skipIf(missing)(
  `${REPORTS} reports: workers killed, servers restarted and paused; none lost, none twice (seed ${SEED})`,
  async () => {
    console.log(`faults: ${REPORTS} reports, seed ${SEED} (TOLLBOOK_SEED=${SEED} repeats it)`);
    const random = randomFrom(SEED);
    const folder = mkdtempSync(join(tmpdir(), "tollbook-faults-"));
    const nats = await startNats(findNats() as string);
    const postgres = await startPostgres({ safe: true });
    const line = `nats://${nats.host}/faults?max-items=${Math.max(50, Math.floor(REPORTS / 10))}`;
    const book = `${postgres.address()}?schema=faults`;
    const { lines, versions } = reportLines(REPORTS, random);
    const file = join(folder, "reports.jsonl");
    writeFileSync(file, lines.join("\n"));

    const link = await connect(readLineAddress(line), { secrets: NO_SECRETS, as: "faults" });
    await ensureLine(link);
    // whoever is killed should not be waited for for a minute
    await link.manager.consumers.update("faults-items", "workers", { ack_wait: 5e9 });

    const said: string[] = [];
    let over = false;
    let settled = false;
    let reader: ChildProcess | null = null;
    const run = (args: readonly string[]): ChildProcess => {
      const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding("utf8").on("data", (text: string) => said.push(text));
      return child;
    };
    const workers: ChildProcess[] = [];
    const startWorker = (place: number) => {
      if (over) return;
      const child = run(["worker", "--from", line, "--book", book, "--tries", "100"]);
      workers[place] = child;
      child.once("exit", () => setTimeout(() => startWorker(place), 50));
    };
    for (let place = 0; place < WORKERS; place += 1) startWorker(place);

    // whatever becomes of the test, nothing of it goes on
    onTestFinished(async () => {
      over = true;
      settled = true;
      for (const child of [...workers, reader]) child?.kill("SIGKILL");
      await nats.stop().catch(() => {});
      await postgres.stop().catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    });

    // the reader is killed too, and started again until it says that all is there
    let readers = 0;
    const reading = (async () => {
      for (let code: number | null = null; code !== 0 && !over; ) {
        readers += 1;
        reader = run(["read", file, "--to", line]);
        code = await new Promise((resolve) => reader?.once("exit", resolve));
      }
      reader = null;
    })();

    const counts: Record<string, number> = {};
    const paused = async (child: ChildProcess) => {
      child.kill("SIGSTOP");
      await pause(300 + random() * 2_000);
      child.kill("SIGCONT");
    };
    const any = () => workers[Math.floor(random() * WORKERS)] as ChildProcess;
    const faults: Record<string, () => Promise<unknown> | unknown> = {
      "worker killed": () => any().kill("SIGKILL"),
      "worker killed again": () => any().kill("SIGKILL"),
      "worker paused": () => paused(any()),
      "worker told to stop": () => any().kill("SIGTERM"),
      "reader killed": () => readers < 3 && reader?.kill("SIGKILL"),
      "line restarted": () => nats.restart(),
      "line paused": () => paused(nats.child()),
      "book restarted": () => postgres.crash(),
      "book paused": async () => {
        postgres.signal("SIGSTOP");
        await pause(300 + random() * 2_000);
        postgres.signal("SIGCONT");
      },
    };
    const names = Object.keys(faults);
    const plan: string[] = [];
    // as fast as the work goes, on a machine that does much else, too: something comes through between two faults
    let seen = 0;
    const progress = async () => {
      await pause(200 + random() * 600);
      for (let waited = 0; waited < 60 && !settled; waited += 1) {
        const found = await lineStanding(link).catch(() => null);
        if (found !== null && found.settled >= Math.min(seen + REPORTS / 40, REPORTS)) {
          seen = found.settled;
          return;
        }
        await pause(250);
      }
    };
    const breaking = (async () => {
      await progress();
      while (!settled) {
        if (plan.length === 0)
          plan.push(
            ...names
              .map((name) => ({ name, at: random() }))
              .sort((a, b) => a.at - b.at)
              .map(({ name }) => name),
          );
        const name = plan.pop() as string;
        counts[name] = (counts[name] ?? 0) + 1;
        await faults[name]?.();
        await progress();
      }
    })();

    const empty = async () => {
      const found = await lineStanding(link).catch(() => null);
      return found !== null && found.waiting === 0 && found.poison === 0;
    };
    await reading;
    // at least one of each fault, however fast the reports went
    while (names.some((name) => !counts[name])) await pause(100);
    settled = true;
    await breaking;
    while (!(await empty())) {
      const poison = await poisonOn(link, 5).catch(() => []);
      expect(poison).toEqual([]);
      await pause(200);
    }
    over = true;
    const ends = workers.map(
      (child) =>
        new Promise((resolve) =>
          child.exitCode !== null || child.signalCode !== null ? resolve(null) : child.once("exit", resolve),
        ),
    );
    for (const child of workers) child.kill("SIGTERM");
    await Promise.all(ends);

    const opened = await openBook(book, { now });
    const kept = new Map<string, number>();
    let added = 0;
    for await (const { kind, subject } of opened.log()) {
      if (kind !== "report/added" && kind !== "report/version") continue;
      if (kind === "report/added") added += 1;
      kept.set(subject, (kept.get(subject) ?? 0) + 1);
    }
    const problems = (await opened.verify()).problems;
    await opened.close();
    await link.close();
    console.log(`faults: ${JSON.stringify(counts)}, readers ${readers}`);

    const wrong = [...versions]
      .filter(([id, count]) => kept.get(id) !== count)
      .map(([id, count]) => ({ id, count, kept: kept.get(id) ?? 0 }));
    expect(wrong.slice(0, 5), said.join("").slice(-3_000)).toEqual([]);
    expect([added, kept.size]).toEqual([versions.size, versions.size]);
    expect(problems).toEqual([]);
  },
  Math.max(6 * MINUTE, REPORTS * 120),
);
