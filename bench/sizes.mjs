// Bytes a report takes in a book: in PostgreSQL by table and index, in a file, packed on the line; and what `verify` needs.
//   npm run build && node bench/sizes.mjs [REPORTS]
// Once with the annotated reports of corpus/ over and over (real lengths and numbers of claims, few different words), once
// with generated ones (many different words, few claims).
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { openBook } from "../dist/book/index.js";
import { READING } from "../dist/ingest/index.js";
import { repeatedReports } from "./corpus.mjs";
import { generated } from "./generated-reports.mjs";
import { startPostgres } from "./servers.mjs";

const REPORTS = Number(process.argv[2] ?? 2_000);
const TOGETHER = 64;
const PROGRAM = fileURLToPath(new URL("../bin/tollbook.js", import.meta.url));
const now = () => new Date().toISOString();
const folder = mkdtempSync(join(tmpdir(), "tollbook-bench-"));
const postgres = await startPostgres(100);
try {
  console.log(`### Bytes a report\n\n${REPORTS} reports; ${postgres.version}.\n`);
  await kind("corpus", repeatedReports(REPORTS));
  await kind("generated", [...generated(REPORTS, { withLarge: false })]);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function kind(name, reports) {
  const incoming = reports.map((report) => {
    const bytes = Buffer.from(JSON.stringify(report));
    return { report, origin: `${report.id}.json`, bytes, form: "json", messages: [], reading: READING };
  });
  const file = join(folder, `${name}.db`);
  const address = postgres.address(name);
  const before = wal();
  const claims = await fill(address, incoming);
  const written = wal() - before;
  await fill(file, incoming);
  postgres.rows("vacuum analyze");
  const each = (bytes) => Math.round(bytes / REPORTS).toLocaleString("en");
  const received = incoming.reduce((sum, { bytes }) => sum + bytes.length, 0);
  console.log(`#### ${name}: ${each(received)} bytes as received, ${(claims / REPORTS).toFixed(1)} claims\n`);
  console.log("| table | rows | rows' bytes | indexes' bytes | all |\n|---|---|---|---|---|");
  const tables = postgres.rows(`
    select relname, pg_table_size(oid), pg_indexes_size(oid), pg_total_relation_size(oid) from pg_class
    where relnamespace = '${name}'::regnamespace and relkind = 'r' order by 4 desc`);
  let [rest, whole] = [0, 0];
  for (const [table, own, indexes, total] of tables) {
    whole += Number(total);
    const [[count]] = postgres.rows(`select count(*) from ${name}.${table}`);
    if (Number(total) / REPORTS < 10) rest += Number(total);
    else
      console.log(
        `| ${table} | ${(count / REPORTS).toFixed(2)} | ${each(own)} | ${each(indexes)} | ${each(total)} |`,
      );
  }
  console.log(`| the rest | | | | ${each(rest)} |\n| all | | | | ${each(whole)} |\n`);
  console.log("| index | bytes |\n|---|---|");
  const indexes = postgres.rows(`
    select relname, pg_relation_size(oid) from pg_class
    where relnamespace = '${name}'::regnamespace and relkind = 'i' order by 2 desc limit 14`);
  for (const [index, bytes] of indexes) console.log(`| ${index} | ${each(bytes)} |`);
  console.log(
    `\nThe same book as a file: ${each(statSync(file).size)} bytes; into the log ahead ${each(written)}.\n`,
  );
  const { seconds, peak } = await verify(address);
  console.log(`\`verify\`: ${seconds.toFixed(1)} s, ${Math.round(peak / 1024)} MB at most.\n`);
}

async function fill(path, incoming) {
  const book = await openBook(path, { now, create: true });
  let claims = 0;
  for (let from = 0; from < incoming.length; from += TOGETHER)
    for (const added of await book.addMany(incoming.slice(from, from + TOGETHER)))
      claims += added.claims.length;
  await book.close();
  return claims;
}

/** How long it takes, and the most memory it had, in kilobytes, as /proc tells. */
function verify(address) {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "verify", "--book", address], { stdio: "ignore" });
  let peak = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      peak = Math.max(peak, Number(/^VmHWM:\s+(\d+)/mu.exec(status)?.[1] ?? 0));
    } catch {
      // it has ended, or there is no /proc
    }
  }, 20);
  return new Promise((resolve, reject) =>
    child.on("exit", (code) => {
      clearInterval(look);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, peak });
      else reject(new Error(`verify ended with ${code}`));
    }),
  );
}

function wal() {
  return Number(postgres.rows("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")[0][0]);
}
