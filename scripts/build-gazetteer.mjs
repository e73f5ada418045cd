// Makes the generated name tables of the languages in Latin letters from public lists:
//   node scripts/build-gazetteer.mjs [GAZETTEER_FOLDER] [TEXTS_FOLDER]
// The first folder holds GeoNames' cities15000.txt and countryInfo.txt (geonames.org, CC BY 4.0) and the Phoenix
// actor dictionaries of the Petrarch2 project (MIT). The second holds JSON lines of English news with a "text":
// only its word counts are used, to tell ordinary words and personal names from places. docs/data.md has the rules.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [lists = "/work/shared/gazetteer", texts = "/work/shared/corpus/thirdparty"] = process.argv.slice(2);
const latin = fileURLToPath(new URL("../src/language/names/latin/", import.meta.url));
const english = fileURLToPath(new URL("../src/language/packs/en/names/", import.meta.url));

for (const path of [join(lists, "cities15000.txt"), join(lists, "Phoenix.Countries.actors.txt"), texts]) {
  if (existsSync(path)) continue;
  console.error(`${path} is missing. Name the folders: node scripts/build-gazetteer.mjs GAZETTEER TEXTS.`);
  process.exit(1);
}

// towns that share a name with a month, a day or a make of car
const NOT_PLACES = new Set(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday toyota honda nissan suzuki media metro asia union alliance summit university police".split(
    " ",
  ),
);

const codes = countryCodes();
const words = countWords(texts);
const persons = phoenixPersons(join(lists, "Phoenix.Countries.actors.txt"));
const isPersonal = personalNames(words, persons);

write("cities", "CITIES", citiesTable(join(lists, "cities15000.txt")), [
  "Places over 15,000 people from GeoNames (geonames.org, CC BY 4.0), sorted by words: `words|country`; the country is",
  "empty where two of like size share the name; \"~\" before it marks a name that is a person's or an English-speaking town's.",
]);
write("persons", "OFFICE_HOLDERS", personsTable(persons), [
  "Members of governments after 2000 from the Phoenix dictionaries of the Petrarch2 project (MIT), sorted by words:",
  "`words|country`. To 2014.",
]);
write("ordinary", "ORDINARY", ordinaryWords(words).join(" "), [
  "The commonest English words of news reports, which a capital letter does not make a name.",
]);

function write(file, name, table, comment) {
  const text = table.replace(/[\\`$]/g, "\\$&");
  const doc = comment.map((line) => ` * ${line}`).join("\n");
  const body = `// Made by scripts/build-gazetteer.mjs: change that, not this.\n/**\n${doc}\n */\nexport const ${name} = \`${text}\`;\n`;
  writeFileSync(join(file === "ordinary" ? english : latin, `${file}.gen.ts`), body);
  console.log(`${file}.gen.ts ${body.length} bytes, ${table.split(/[\n ]/).length} items`);
}

/** ISO 3166-1: alpha-3 to alpha-2. */
function countryCodes() {
  const rows = readFileSync(join(lists, "countryInfo.txt"), "utf8").split("\n");
  return new Map(
    rows.filter((row) => /^[A-Z]{2}\t/.test(row)).map((row) => row.split("\t").slice(0, 2).reverse()),
  );
}

/** How often each word stands small, or capitalised inside a sentence; and names of people as reports give them. */
function countWords(folder) {
  const counts = { small: new Map(), capital: new Map(), first: new Map(), last: new Map() };
  const add = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const text = line === "" ? "" : (JSON.parse(line).text ?? "");
      if (text === text.toUpperCase()) continue; // capitals throughout tell nothing
      for (const [word] of text.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{Ll}]+(?![\p{L}'’-])/gu))
        add(counts.small, word);
      for (const [, word] of text.matchAll(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}+)(?!\p{L})/gu))
        add(counts.capital, word.toLowerCase());
      const people =
        /(\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?(\p{Lu}\p{Ll}+)(?:,? [JS]r\.?)?(?:, (?:age )?\d{1,2}\b|, who | said| told| was | had | has )/gu;
      for (const [, first, last] of text.matchAll(people)) {
        add(counts.first, first.toLowerCase());
        add(counts.last, last.toLowerCase());
      }
      const titled =
        /(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Det|Officer|Detective|Sheriff|Chief|Judge|Mayor|President|General)\.? (\p{Lu}\p{Ll}+)(?! (?:County|City|Police|Street))/gu;
      for (const [, last] of text.matchAll(titled)) add(counts.last, last.toLowerCase());
    }
  }
  return counts;
}

function ordinaryWords({ small, capital }) {
  return [...small]
    .filter(([word, count]) => word.length > 1 && count >= 8 && count > (capital.get(word) ?? 0))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 4000)
    .map(([word]) => word)
    .sort();
}

/** People of the Phoenix file with a part in a government after 2000: names and ISO alpha-2 code. */
function phoenixPersons(path) {
  const people = [];
  let names = [];
  let roles = [];
  const close = () => {
    const code = codes.get(
      roles.map((role) => /\[(\p{Lu}{3})(?:GOV|MIL)/u.exec(role)?.[1]).find(Boolean) ?? "",
    );
    if (code && roles.some(isRecent)) people.push({ names, code });
  };
  for (const line of readFileSync(path, "latin1").split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (/^\s/.test(line)) roles.push(...(line.match(/\[[^\]]*\]/g) ?? []));
    else {
      const name = /^\+?([^\t#[]+)/.exec(line)?.[1] ?? "";
      if (!line.startsWith("+")) {
        close();
        [names, roles] = [[], []];
      }
      names.push(name.replaceAll("_", " ").trim().toLowerCase());
      roles.push(...(line.match(/\[[^\]]*\]/g) ?? []));
    }
  }
  close();
  return people;
}

/** "[KGZGOV 030101-050430]": the last year is the fourth group of two digits. */
function isRecent(role) {
  // heads of state and government, ministers of defence, interior, health and foreign affairs, commanders
  if (!/\[\p{Lu}{3}(?:GOV|MIL|GOVMIL|GOVHLH|GOVCOP|GOVSPY)[ \]]/u.test(role)) return false;
  if (/>\d{6}/.test(role)) return true;
  const until = /\d{6}-(\d\d)\d{4}/.exec(role)?.[1];
  return until !== undefined && Number(until) < 20;
}

function personalNames({ small, capital, first, last }, people) {
  const given = new Map();
  for (const { names } of people)
    for (const name of names.slice(0, 1))
      given.set(name.split(" ")[0], (given.get(name.split(" ")[0]) ?? 0) + 1);
  const family = new Map();
  for (const { names } of people) {
    const name = names[0].split(" ").at(-1);
    family.set(name, (family.get(name) ?? 0) + 1);
  }
  return (word) =>
    (family.get(word) ?? 0) >= 3 ||
    (first.get(word) ?? 0) >= 2 ||
    (last.get(word) ?? 0) >= 2 ||
    (given.get(word) ?? 0) >= 3 ||
    (small.get(word) ?? 0) > (capital.get(word) ?? 0) * 4;
}

/** Where names of people and towns are English: a town there is easily taken for a person. */
function isEnglishSpeaking(code) {
  return /^(?:US|GB|CA|AU|NZ|IE|JM|BS|BB|TT)$/.test(code);
}

function personsTable(people) {
  const table = new Map();
  for (const { names, code } of people) {
    if (isEnglishSpeaking(code)) continue;
    for (const name of names) {
      const parts = name.split(/[ -]/);
      // two words make a name too common to say a country where Spanish or Portuguese ones are shared by many
      const least =
        /^(?:AR|BO|CL|CO|CR|CU|DO|EC|SV|GT|HN|MX|NI|PA|PY|PE|UY|VE|ES|PT|BR|PH|AO|MZ|CV|ST|GW|GQ)$/.test(code)
          ? 3
          : 2;
      if (parts.length < least || parts.length > 5 || !/^[a-z' -]+$/.test(name)) continue;
      if (
        parts.some((part) =>
          /^(?:president|minister|general|prime|king|of|the|ministry|government|army)$/.test(part),
        )
      )
        continue;
      if (parts.every((part) => part.length < 3)) continue;
      if ((words.first.get(parts[0]) ?? 0) > 1 && (words.last.get(parts.at(-1)) ?? 0) > 1) continue;
      const key = parts.join(" ");
      table.set(key, table.has(key) && table.get(key) !== code ? "" : code);
    }
  }
  return sorted([...table].filter(([, code]) => code !== ""));
}

function citiesTable(path) {
  const { small } = words;
  const sizes = new Map();
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => row.split("\t"));
  const offer = (name, code, size) => {
    const key = fold(name);
    if (!isPlaceName(key)) return;
    const known = sizes.get(key) ?? new Map();
    known.set(code, Math.max(known.get(code) ?? 0, size));
    sizes.set(key, known);
  };
  for (const [, name, ascii, alternates, , , , kind, code, , , , , , population] of rows) {
    const size = Number(population);
    offer(name, code, size);
    if (fold(ascii) !== fold(name)) offer(ascii, code, size);
    if (isEnglishSpeaking(code)) continue;
    if (size < 100_000 && kind !== "PPLC" && kind !== "PPLA") continue;
    // spellings of one place count for less than a place whose name they are
    for (const other of alternates.split(","))
      if (/^\p{Lu}[\p{Ll}' -]{4,}/u.test(other) && isLikely(fold(other), fold(name)))
        offer(other, code, size / 5);
  }
  const lines = [];
  for (const [key, known] of sizes) {
    const [[code, size], second] = [...known].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const single = !key.includes(" ");
    const personal = single && (isPersonal(key) || isEnglishSpeaking(code));
    if (single && (isOrdinary(key) || isOrdinary(key.replace(/s$/, "")))) continue;
    if (single && (isPersonal(key) || key.length < 5) && size < (isPersonal(key) ? 400_000 : 50_000))
      continue;
    const shared = second !== undefined && second[1] * 3 > size;
    lines.push([key, `${personal ? "~" : ""}${shared ? "" : code}`]);
  }
  return sorted(lines);

  function isOrdinary(key) {
    return (
      (small.get(key) ?? 0) >= 20 ||
      ((small.get(key) ?? 0) >= 3 && (small.get(key) ?? 0) * 10 > (words.capital.get(key) ?? 0))
    );
  }
  function isPlaceName(key) {
    return (
      /^[a-z][a-z' .]+$/.test(key) &&
      key.length > 3 &&
      !NOT_PLACES.has(key) &&
      key.length < 30 &&
      !/^(?:of|in|at|the) /.test(key)
    );
  }
  /** A spelling that begins or ends like the name: not one language's word for it, nor a district's. */
  function isLikely(other, name) {
    return (
      other[0] === name[0] &&
      other.length <= name.length + 4 &&
      other.split(" ").length === name.split(" ").length
    );
  }
}

function sorted(rows) {
  const firstOf = (row) => row[0].split(" ")[0];
  return rows
    .sort((a, b) => compare(firstOf(a), firstOf(b)) || compare(a[0], b[0]))
    .map((row) => row.join("|"))
    .join("\n");
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** As src/language/names/entry.ts folds: no accents, hyphens as spaces, plain apostrophes. */
function fold(name) {
  return name
    .toLowerCase()
    .replace(/[’ʼʻ‘`]/gu, "'")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ł/gu, "l")
    .replace(/ø/gu, "o")
    .replace(/đ/gu, "d")
    .replaceAll("-", " ")
    .replace(/\s+/g, " ")
    .trim();
}
