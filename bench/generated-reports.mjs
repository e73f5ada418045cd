// Reports for a book of any size: events over ten years, written out of made-up names, so that every report has words
// of its event, of its region and of everybody. The same count gives the same reports.
import { randomOf } from "./random.mjs";

export const SIDES = [
  "Kyrgyzstan",
  "Tajikistan",
  "Armenia",
  "Azerbaijan",
  "Sudan",
  "Chad",
  "Ukraine",
  "Russia",
  "India",
  "Pakistan",
];

const random = randomOf(1);
const pick = (count) => Math.floor(random() * count);
const syllables = [
  "ba",
  "ke",
  "li",
  "mo",
  "nu",
  "ra",
  "si",
  "ta",
  "vo",
  "zha",
  "dir",
  "gan",
  "hol",
  "kur",
  "mes",
];
const nameFrom = (seed) => {
  const next = randomOf(seed);
  const word = Array.from({ length: 3 }, () => syllables[Math.floor(next() * syllables.length)]).join("");
  return `${word[0].toUpperCase()}${word.slice(1)}${seed.toString(36)}`;
};

/** Words in small letters that say nothing: without them every report would be a copy of every other. */
const plain = (count) =>
  Array.from({ length: count }, () => nameFrom(2_000_000 + pick(3000)).toLowerCase()).join(" ");

const LARGE = 2_000;

/** One large episode in the middle of many small ones; none where it is not wanted, or there are few reports. */
export function* generated(count, { withLarge = count > LARGE } = {}) {
  let made = 0;
  for (let event = 0; made < count; event++) {
    const large = event === 50 && withLarge;
    const size = Math.min(count - made, large ? LARGE : 1 + pick(12));
    const start = Date.UTC(2014, 0, 1) + pick(3650) * 86_400_000;
    for (let n = 0; n < size; n++) yield reportOf(event, n, start, pick(large ? 40 : 4));
    made += size;
  }
}

/** The toll rises from day to day; now and then a report has an older one. */
function reportOf(event, n, start, day) {
  const time = start + day * 86_400_000;
  const region = event % 400;
  const own = Array.from({ length: 12 }, (_, k) => nameFrom(1_000_000 + event * 12 + k)).filter(
    () => random() < 0.6,
  );
  const local = Array.from({ length: 6 }, (_, k) => nameFrom(1_000 + region * 6 + k)).filter(
    () => random() < 0.5,
  );
  const general = Array.from({ length: 8 }, () => nameFrom(pick(500)));
  const pair = (region * 2) % SIDES.length;
  const [ours, theirs] = [SIDES[pair], event % 20 === 10 ? SIDES[pair + 1] : SIDES[pair]];
  const killed = 5 + (event % 7) + 3 * Math.max(0, day - (pick(10) === 0 ? 1 : 0));
  const office = ["Health Ministry", "Interior Ministry", "Defence Ministry", "Emergencies Ministry"][
    pick(4)
  ];
  const sentences = [
    `At least ${killed} people were killed in ${own[0] ?? local[0] ?? ours}, the ${office} of ${ours} said on Friday.`,
    `Another ${killed * 2} people were wounded near ${own[1] ?? own[0] ?? ours}.`,
    n % 3 === 0 ? `The army of ${theirs} said ${1 + day + pick(2)} of its soldiers were killed.` : "",
    ...[...own, ...local, ...general].map((name) => `${plain(3)} ${name} ${plain(5)}.`),
  ];
  return {
    id: `e${event}-${n}-${pick(1e9).toString(36)}`,
    title: `Death toll in ${own[0] ?? local[0] ?? ours} rises to ${killed}`,
    text: sentences.filter((sentence) => sentence !== "").join(" "),
    published: new Date(time).toISOString().slice(0, 10),
    publisher: "Bench Wire",
    url: null,
    language: "en",
  };
}
