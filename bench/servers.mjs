// A nats-server and a PostgreSQL of a measurement's own, on free ports of the loopback, and what they cost the processor.
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** A folder that holds these programs: one that `variable` names, one of the PATH, or where Debian keeps them. */
function folderOf(programs, variable, more) {
  const folders = [process.env[variable] ?? "", ...(process.env.PATH ?? "").split(delimiter), ...more];
  const has = (folder) => folder !== "" && programs.every((program) => existsSync(join(folder, program)));
  const found = folders.find(has);
  if (found === undefined) throw new Error(`no ${programs.join(", ")} here; ${variable}=/folder names them`);
  return found;
}

/** A nats-server with JetStream. */
export async function startNats() {
  const binary = join(folderOf(["nats-server"], "NATS_BIN", ["/usr/sbin", "/usr/local/sbin"]), "nats-server");
  const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-nats-"));
  const port = await freePort();
  const file = join(folder, "nats.conf");
  writeFileSync(file, `listen: "127.0.0.1:${port}"\njetstream { store_dir: "${folder}/store" }\n`);
  const child = spawn(binary, ["-c", file, "-l", join(folder, "log")], { stdio: "ignore" });
  return {
    pid: child.pid,
    host: `127.0.0.1:${port}`,
    version: execFileSync(binary, ["--version"], { encoding: "utf8" }).trim(),
    stop: () => endAndClear(child, folder),
  };
}

/** A PostgreSQL that waits for its disk at each COMMIT, otherwise as it comes, and has room for all of `connections`. */
export async function startPostgres(connections) {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const bin = folderOf(
    ["postgres", "initdb", "psql"],
    "POSTGRES_BIN",
    versions.map((version) => join(debian, version, "bin")),
  );
  const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-pg-"));
  const account = ordinaryAccount();
  if (account !== null) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  const own = { ...account, cwd: folder };
  const initial = ["-D", data, "-U", "postgres", "--encoding", "UTF8", "--locale", "C", "--auth=trust"];
  execFileSync(join(bin, "initdb"), initial, { ...own, stdio: "pipe" });
  const port = await freePort();
  const settings = { listen_addresses: "'127.0.0.1'", port, unix_socket_directories: `'${folder}'` };
  const lines = Object.entries({ ...settings, max_connections: connections, log_min_messages: "fatal" });
  writeFileSync(
    join(data, "postgresql.auto.conf"),
    lines.map(([name, value]) => `${name} = ${value}\n`).join(""),
  );
  const child = spawn(join(bin, "postgres"), ["-D", data], { ...own, stdio: "ignore" });
  const say = ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-p", port, "-U", "postgres"];
  /** What psql prints, a list of columns for each row. */
  const rows = (text) =>
    execFileSync(join(bin, "psql"), say, { input: text, encoding: "utf8", stdio: "pipe" })
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.split("|"));
  for (let tries = 0; ; tries += 1) {
    try {
      rows("select 1");
      break;
    } catch (error) {
      if (tries === 100 || child.exitCode !== null) {
        await endAndClear(child, folder, "SIGINT");
        throw error;
      }
      await pause(100);
    }
  }
  return {
    pid: child.pid,
    address: (schema) => `postgres://postgres@127.0.0.1:${port}/postgres?schema=${schema}`,
    rows,
    version: execFileSync(join(bin, "postgres"), ["--version"], { encoding: "utf8" }).trim(),
    stop: () => endAndClear(child, folder, "SIGINT"),
  };
}

/** PostgreSQL refuses to be run by root. */
function ordinaryAccount() {
  if (process.getuid?.() !== 0) return null;
  const [, , uid, gid] = (/^nobody:.*$/mu.exec(readFileSync("/etc/passwd", "utf8"))?.[0] ?? "").split(":");
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

async function endAndClear(child, folder, signal = "SIGTERM") {
  await ended(child, signal);
  rmSync(folder, { recursive: true, force: true });
}

/** Ends a process that was started here, and waits until it has ended. */
export async function ended(child, signal = "SIGTERM") {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await end;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Milliseconds of one tick of /proc: 100 a second on every Linux that Node runs on. */
const TICK = 10;

/**
 * Processor time of a process, its children that live and those that ended, in milliseconds; null where no /proc tells.
 */
export function processorTime(pid) {
  if (!existsSync("/proc/self/stat")) return null;
  const own = statOf(pid);
  if (own === null) return 0;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter(Boolean);
  const living = children.flatMap((child) => statOf(child)?.slice(0, 2) ?? []);
  return [...own, ...living].reduce((sum, ticks) => sum + ticks, 0) * TICK;
}

/** In the kernel and outside, of itself and of children that ended; null where the process is gone. */
function statOf(pid) {
  try {
    // the name of the program, in brackets, may have spaces
    const [, rest] = readFileSync(`/proc/${pid}/stat`, "utf8").split(/\) (?=\S )/u);
    return rest.split(" ").slice(11, 15).map(Number);
  } catch {
    return null;
  }
}
