// Makes the points and countries of src/gazetteer from GeoNames' cities15000.txt and countryInfo.txt (CC BY 4.0):
//   node scripts/build-points.mjs [GAZETTEER_FOLDER]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.mjs";

const [lists = "/work/shared/gazetteer"] = process.argv.slice(2);
const room = fileURLToPath(new URL("../src/gazetteer/", import.meta.url));
for (const name of ["cities15000.txt", "countryInfo.txt"]) {
  if (existsSync(join(lists, name))) continue;
  console.error(`${join(lists, name)} is missing. Name its folder: node scripts/build-points.mjs GAZETTEER.`);
  process.exit(1);
}
buildIfStale();
const { fold } = await import(new URL("../dist/gazetteer/fold.js", import.meta.url).href);
const rowsOf = (name) =>
  readFileSync(join(lists, name), "utf8")
    .split("\n")
    .filter((row) => /^(?:\d+|[A-Z]{2})\t/.test(row))
    .map((row) => row.split("\t"));

// other spellings only where the reading knows them
const cities = readFileSync(new URL("../src/language/names/latin/cities.gen.ts", import.meta.url), "utf8");
const read = new Set(cities.split("\n").map((row) => row.replace(/^.*`/, "").split("|")[0]));

const found = new Map();
for (const [id, name, ascii, alternates, latitude, longitude, , kind, code, , , , , , population] of rowsOf(
  "cities15000.txt",
)) {
  const size = Number(population);
  const point = { id, code, latitude: Number(latitude), longitude: Number(longitude) };
  const offer = (words, weight) => {
    const key = fold(words);
    if (!/^[a-z][a-z' .]{2,29}$/.test(key)) return;
    const known = found.get(key) ?? new Map();
    known.set(id, { point, weight: Math.max(weight, known.get(id)?.weight ?? 0) });
    found.set(key, known);
  };
  offer(name, size);
  offer(ascii, size);
  if (size < 100_000 && kind !== "PPLC" && kind !== "PPLA") continue;
  // another spelling of one place counts for less than a place whose name it is
  for (const other of alternates.split(",")) if (read.has(fold(other))) offer(other, size / 5);
}

const points = [...found].flatMap(([key, known]) => {
  const [first, second] = [...known.values()].sort(
    (a, b) => b.weight - a.weight || (a.point.id < b.point.id ? -1 : 1),
  );
  if (second !== undefined && second.weight * 3 > first.weight) return []; // two of like size: nobody can tell which
  const { code, latitude, longitude } = first.point;
  return [`${key}|${code}|${latitude.toFixed(3)}|${longitude.toFixed(3)}`];
});
write("points", "POINTS", points, [
  "Places over 15,000 people from GeoNames (geonames.org, CC BY 4.0), sorted: `name|country|latitude|longitude`, the name",
  "folded. Names that two places of like size share are left out.",
]);
write(
  "countries",
  "COUNTRIES",
  rowsOf("countryInfo.txt").map((row) => [row[0], row[1], row[2], row[4], row[8]].join("|")),
  [
    "Countries from GeoNames (geonames.org, CC BY 4.0), sorted: `ISO 3166 alpha-2|alpha-3|numeric|name|continent`.",
  ],
);

function write(file, name, rows, comment) {
  const table = rows.sort().join("\n");
  if (/[\\`$]/.test(table)) throw new Error(`${file}: a letter that a template would read`);
  const doc = comment.map((line) => ` * ${line}`).join("\n");
  const body = `// Made by scripts/build-points.mjs: change that, not this.\n/**\n${doc}\n */\nexport const ${name} = \`${table}\`;\n`;
  writeFileSync(join(room, `${file}.gen.ts`), body);
  console.log(`${file}.gen.ts ${body.length} bytes, ${rows.length} items`);
}
