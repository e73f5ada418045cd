/** Numbers below twenty, as words. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ["zero", 0],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19],
]);

export const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40], // seen misspelt
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1_000],
  ["lakh", 100_000],
  ["lakhs", 100_000],
  ["lac", 100_000],
  ["million", 1_000_000],
  ["mln", 1_000_000],
  ["mn", 1_000_000],
  ["crore", 10_000_000],
  ["crores", 10_000_000],
  ["billion", 1_000_000_000],
]);

/** A plural that stands for "at least this many": two of its kind, save where the specification says more. */
export const PLURALS: ReadonlyMap<string, number> = new Map([
  ["tens", 20],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
]);

/** Ordinals that can stand for one more person ("a fourth soldier"); figures ("4th") are told by their shape. */
export const ORDINALS: ReadonlySet<string> = new Set(
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  ),
);

/** What tells whose a whole is, before its number: "of the twelve", "of its 300 villagers". */
export const OWNERS: ReadonlySet<string> = new Set("the its their his her our these those".split(" "));

/** What follows a number in a fraction: "two thirds", "one quarter". */
export const FRACTIONS: ReadonlySet<string> = new Set(
  "half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh eighth eighths tenth tenths".split(
    " ",
  ),
);

/** After a number these make it a measure, a time, a share or money: no count of people or things. */
export const MEASURES: ReadonlySet<string> = new Set(
  (
    "% percent percentage pct percentile ° " +
    "km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters m cm mm centimetre centimetres " +
    "centimeter centimeters millimetre millimetres millimeter millimeters inch inches foot feet ft yard yards " +
    "kg kgs kilo kilos kilogram kilograms gram grams ton tons tonne tonnes lb lbs ounce ounces litre litres liter liters " +
    "gallon gallons barrel barrels hectare hectares ha acre acres caliber calibre magnitude degrees degree celsius fahrenheit " +
    "megawatt megawatts mw kilowatt kilowatts kw volt volts knots mph kph kmh megabytes gigabytes kilotons " +
    "second seconds minute minutes min mins hour hours hrs hr day days night nights week weeks weekends fortnight " +
    "month months year years yr yrs decade decades century centuries generations o'clock oclock a.m. p.m. am pm gmt utc est edt cet " +
    "msk ist bst hours' days' weeks' months' years' " +
    "dollar dollars euro euros pound pounds cent cents rupee rupees rouble roubles ruble rubles som soms somoni somonis " +
    "tenge yuan yen won baht riel riels kyat dong peso pesos franc francs shekel shekels lira liras rial rials dinar dinars " +
    "dirham dirhams hryvnia hryvnias naira shilling shillings usd eur gbp aud cad inr pkr thb rub kgs tjs rwf cdf " +
    "counts times fold block blk page pages pc pp rpm bps gb mb"
  ).split(" "),
);

/** May stand between a number and its measure: "two full days", "24 square kilometres". */
export const MEASURE_FILL: ReadonlySet<string> = new Set(
  "full consecutive straight whole long successive square cubic sq nautical more additional further other local us american canadian australian sterling metric calendar working short".split(
    " ",
  ),
);

/** Before a number these make it money. */
export const CURRENCY_SIGNS: ReadonlySet<string> = new Set(
  "$ € £ ¥ ₹ ₽ ₴ ฿ rs usd eur gbp inr us$ a$".split(" "),
);

/** Before a number these make it the name of something: "Resolution 2254", "Flight 1812". */
export const LABELS: ReadonlySet<string> = new Set(
  "resolution flight article chapter page pages highway route paragraph phase appendix annex clause № # nos decree copyright © channel apartment apt suite".split(
    " ",
  ),
);

/** The same, only where capitalised: "on Day 24", but "that day 24 people". */
export const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  "day week homicide line room gate channel apartment building grade protocol order law camp hill point post outpost checkpoint sector zone stage level category type mark version part volume issue unit house school hospital area channel figure table section brigade division battalion regiment squadron group team agenda expo track no covid".split(
    " ",
  ),
);

/** One person whose age may follow after a comma or "of": "his son, 5," and "a girl of 15". */
export const AGED_NOUNS: ReadonlySet<string> = new Set(
  "man woman boy girl child baby infant toddler teenager teen youth son daughter mother father husband wife brother sister grandmother grandfather uncle aunt cousin nephew niece lad student pupil schoolboy schoolgirl minor".split(
    " ",
  ),
);

/** People whose age limits may follow: "children under 12". */
export const AGED_PLURALS: ReadonlySet<string> = new Set(
  "children kids minors people persons women men girls boys those anyone everyone residents citizens youths males females adults patients sons daughters brothers sisters siblings teens teenagers".split(
    " ",
  ),
);

/** A clause with one of these tells of an old and a new figure: "from 93 to 115" is no range there. */
export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  (
    "rise rises rose risen rising climb climbs climbed climbing jump jumps jumped jumping increase increases increased increasing " +
    "grow grows grew grown growing go goes went gone going drop drops dropped dropping fall falls fell fallen falling decrease " +
    "decreased decreasing decline declined reduce reduced reducing lower lowered lowering revise revises revised revising raise " +
    "raises raised raising up down soar soared surge surged swell swelled swollen change changed update updated upgraded amend " +
    "amended correct corrected bring brings brought bringing take takes took taken taking push pushes pushed pushing double doubled " +
    "edged mounted mounts mount shot hike hiked adjusted cut lift lifts lifted lifting"
  ).split(" "),
);
