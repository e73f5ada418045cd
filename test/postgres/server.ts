import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findPostgres } from "../needs.js";

/** A PostgreSQL server of a test's own, in a folder for temporary files. */
export interface PostgresServer {
  /** `postgres://` address of a database, over TCP: the superuser's, or another's. */
  address(database?: string, user?: string): string;
  readonly port: number;
  /** Runs SQL as the superuser and gives what psql prints, without frills. */
  sql(text: string, database?: string): string;
  /** Stops it at once, as a crash would, and starts it again; the port stays. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Stops the processes of the server where they are, and lets them go on. */
  signal(name: "SIGSTOP" | "SIGCONT"): void;
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Lines of postgresql.conf. */
  readonly settings?: readonly string[];
  /** Ask for passwords: everybody's is "secret". */
  readonly passwords?: boolean;
  /** Files beside the data, by name, readable by the server alone. */
  readonly files?: Readonly<Record<string, string>>;
  /** Write to the disk as a real one does; left out, the disk is not waited for. */
  readonly safe?: boolean;
}

const SUPERUSER = "postgres";

/** Starts a server from what is installed; the caller leaves itself out where `findPostgres` finds none. */
export async function startPostgres(options: ServerOptions = {}): Promise<PostgresServer> {
  const bin = findPostgres();
  if (bin === null) throw new Error("PostgreSQL is not installed");
  const folder = mkdtempSync(join(tmpdir(), "tollbook-pg-"));
  const account = ordinaryUser();
  if (account !== null) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  const quiet = { ...account, cwd: folder, stdio: "pipe" } as const;
  const password = join(folder, "password");
  own(password, "secret\n", account);
  execFileSync(
    join(bin, "initdb"),
    [
      ...["-D", data, "-U", SUPERUSER, "--encoding", "UTF8", "--locale", "C", "--no-sync"],
      ...[`--auth=${options.passwords === true ? "scram-sha-256" : "trust"}`, `--pwfile=${password}`],
    ],
    quiet,
  );
  for (const [name, text] of Object.entries(options.files ?? {})) own(join(folder, name), text, account);
  const port = await freePort();
  const settings = [
    ...["listen_addresses = '127.0.0.1'", `port = ${port}`, `unix_socket_directories = '${folder}'`],
    ...["max_connections = 60", "shared_buffers = 32MB", "log_min_messages = fatal"],
    ...(options.safe === true ? [] : ["fsync = off", "full_page_writes = off"]),
    ...(options.settings ?? []).map((line) => line.replaceAll("{folder}", folder)),
  ];
  writeFileSync(join(data, "postgresql.auto.conf"), `${settings.join("\n")}\n`);

  let child: ChildProcess | null = null;
  const server: PostgresServer = {
    port,
    address: (database = "postgres", user = SUPERUSER) =>
      `postgres://${user}:secret@127.0.0.1:${port}/${database}`,
    sql: (text, database = "postgres") =>
      execFileSync(
        join(bin, "psql"),
        [
          "-X",
          "-q",
          "-A",
          "-t",
          "-v",
          "ON_ERROR_STOP=1",
          "-h",
          folder,
          "-p",
          String(port),
          "-U",
          SUPERUSER,
          database,
        ],
        { input: text, encoding: "utf8", stdio: "pipe", env: { ...process.env, PGPASSWORD: "secret" } },
      ).trim(),
    async start() {
      child = spawn(join(bin, "postgres"), ["-D", data], { ...account, cwd: folder, stdio: "ignore" });
      await ready(server, child);
    },
    async crash() {
      await ended(child, "SIGQUIT");
      await server.start();
    },
    signal(name) {
      for (const id of processesOf(data, child)) process.kill(id, name);
    },
    async stop() {
      await ended(child, "SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await server.start();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The server refuses to be run by root. */
function ordinaryUser(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const [, , uid, gid] = (/^nobody:.*$/mu.exec(readFileSync("/etc/passwd", "utf8"))?.[0] ?? "").split(":");
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

function own(path: string, text: string, account: Account | null): void {
  writeFileSync(path, text, { mode: 0o600 });
  if (account !== null) chownSync(path, account.uid, account.gid);
}

async function ready(server: PostgresServer, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`postgres ended with ${child.exitCode}`);
    try {
      server.sql("select 1");
      return;
    } catch {
      await pause(100);
    }
  }
  throw new Error("postgres did not start");
}

async function ended(child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGCONT");
  child.kill(signal);
  await end;
}

/** The server's own processes and no others: its first, and those whose parent it is. */
function processesOf(data: string, child: ChildProcess | null): readonly number[] {
  if (child?.pid === undefined || !existsSync(data)) return [];
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8");
  return [child.pid, ...children.trim().split(" ").filter(Boolean).map(Number)];
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
