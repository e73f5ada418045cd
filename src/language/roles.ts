/**
 * Small words by what they do in a sentence; one word can do several things. In the built files a role is its number in this
 * list (`scripts/number-names.mjs`), and whether a word plays it one bit.
 */
export const ROLES = [
  "be", // is, were, been
  "have",
  "modal",
  "bePlural", // were, are: the verb of several
  "ofOffice", // official: before a toll, that of the authorities
  "beOne", // was, is: the verb of one
  "bareBe", // be: where no modal stands before it, only wished for
  "get",
  "negation", // not, never, no longer
  "determiner",
  "possessive", // its, their
  "pronoun",
  "demonstrative", // this, those
  "relative", // who, which, that
  "and",
  "or",
  "but",
  "agent", // by: before the doer or the speaker of a passive
  "joins", // prepositions that hang a name on a noun: of, in, for
  "whether", // whether, if: opens what is only asked or supposed
  "contrast", // while, whereas: the other clause has a speaker of its own
  "clause", // while, after, when, because: opens a clause of its own
  "preposition",
  "of",
  "adverb",
  "change", // rose, climbed, reached, stands, number: from a toll to its figure
  "tell", // said, announced: a speech verb
  "utters", // said, announced: a speech verb whose subject speaks, whatever it is called
  "speaksOf", // spoke, talked: a speech verb where "of" or "about" stands behind it, and not always right behind
  "identifies", // named, identified: with a number of people behind it, a speech verb
  "accuses", // accused, blamed: whoever accuses another tells what it did
  "inverts", // сообщил: a speech verb whose speaker may stand behind it anywhere, or be the place where it was said
  "impersonal", // сообщается, говорится: a speech verb without a subject; who says it is the place behind it, or nobody
  "addressee", // журналистам: by its form whom one speaks to
  "told", // told: its object is who was told
  "toWhom", // à, auprès de: behind a speech verb, before who was told
  "discovers", // found: before bodies no word of speech
  "sees", // saw: before bodies, of a reporter or a witness, a word of speech
  "count", // counted, confirmed, registered: a speech verb whose object is the figure
  "accordingTo",
  "citing",
  "document", // statement, report, data: speaks for who issued it
  "issuing", // informs, announces: in the present, a body's own document says so
  "network", // Telegram, social media: where anybody may post, and who posts there says so
  "preface", // the following, the public: what or whom such a document is about to tell
  "asOf", // as of, by, so far: a count that runs up to a day
  "ended", // ended, concluded: of a war, it is past
  "countsFrom", // since: opens when a count began
  "indefinite", // some, many, most: people without a number
  "personal", // he, she: a person
  "neuter", // it: no person
  "firstPerson", // I, we: whoever speaks
  "manner", // telephone, e-mail: "said by telephone"
  "hears", // learned, heard: with "from", who stands behind it says so
  "personalPossessive", // his, her
  "pluralPossessive", // their
  "passedOn", // circulated, provided: of somebody's figure
  "hearsay", // video, post, rumour: what is passed on, and nobody
  "account", // by X's account, count, estimate
  "ongoing", // saying, speaking of: never a passive
  "ofState", // local, government, army: the state's own forces
  "genitive", // 's
  "majority", // most, mostly, the bulk: what a toll is made of
  "fraction", // half, a third, per cent: a share of a whole
  "made", // carried out, compiled: what is done to a document by its author
  "composing", // make up, account for: what stands before is what a share is made of
  "force", // forces, artillery, jets: what a party strikes with
  "speechAct", // promised, urged, met: verbs whose day is not the harm's
  "events", // attacks, strikes: several incidents
  "laidAway", // buried, in the morgue, handed over: where the bodies of some of the dead are by now
  "grave", // critical, intensive care: the state that some of the wounded are in
  "identified", // identified, unidentified, claimed: said of some of the dead
  "sourceLabel", // source: before a colon and the name of who says so
  "speaker", // source, spokesman: "the spokesman" is the one who spoke last
  "indefiniteArticle", // a, an
  "together", // with
  "besides", // as well as, along with: before others whom the same befell
  "onto", // to: before the newer of two figures
  "outOf", // from
  "struck", // struck, shelled, ambushed: verbs of one incident
  "almost", // nearly, almost: before a verb, it did not come to that
  "preventing", // prevented, stopped: before people, with "from" behind them
  "demands", // asked, demanded: behind it, "that the army explain" is only wished for
  "inGeneral", // dies: behind "when a soldier", of any
  "plainHarm", // kill, capture: the bare form of a verb of harm
  "irreal", // would, could, threatened to: nothing has happened
  "setFree", // freed, released: of those who were held
  "captive", // prisoner, hostage: "took 20 soldiers prisoner"
  "formerly", // former: of men who laid down their arms
  "hostage", // hostage: of two lands at war a group's are the other's
  "taking", // claimed, cost, lost: with "lives"
  "accused", // charged, sought: the people before it did the harm
  "ordinalKin", // father of: "a father of three" is one
  "age", // old, aged, year: parts of "a 30-year-old man"
  "plainVerb", // is, said: ends a phrase of adjectives
  "label", // image, channel: the number behind it is a name
  "personalObject", // him, them
  "oneObject", // him, her: behind a verb of harm, one person
  "reflexive", // himself
  "distributive", // each, every: nobody in particular
  "both", // both: two who speak together
  "summing", // which makes, making it: what stands before adds up to it
  "bringing", // bringing the toll to: what stands before is the increment
  "there", // there were ...
  "voice", // spokesman, official, source, statement: nouns that speak
  "medium", // Telegram, television, agency, newspaper: nouns that carry
  "including",
  "ranks", // members, men, operatives: of an army or a group, its soldiers
  "leads", // leader, head, chief: who leads a body, or speaks for it
  "extreme", // youngest, oldest, first: one of a body of people
  "compared", // higher, fewer than: behind how much a figure differs from another
  "listing", // lists, counts, includes: before the people that a toll is made of
  "among",
  "partitive", // of them, of whom, of these
  "partRelative", // of whom, of which: opens a clause about a part of those just told
  "previous", // earlier, previous, up from
  "earlier", // previous, earlier, initial: tells an old figure
  "had", // had: the past before the past
  "tallied", // number, toll, count: nouns whose value is a figure
  "superlative", // worst, deadliest: compares, dates nothing
  "unclear", // unknown, unclear, yet to be confirmed
  "howMany", // how many
  "party", // side, soil, territory: "the Kyrgyz side"
  "origin", // of, from: people of a place
  "between", // between: before the two that fight
  "region", // east, part: before "of" and a country, some of its land
  "within", // in, inside, across
  "nearby", // near, outside: before the town that a place lies at
  "against", // with, against: the other party
  "makes", // fait: what stands before it did it to the people counted behind
  "rescuing", // rescued, saved: before people who are no longer lost
  "striking", // shot, beat, burned: with "dead", "to death" or "alive" behind those it befell
  "toDeath", // dead, to death, alive, to hell: behind them
  "goingFree", // walked free, came home: of those who had been held
  "relation", // mother, husband: one who is somebody's
  "causing", // caused, made, left: before the victims of an event
  "losing", // lost, mourns: the subject's own people
  "partWith", // among them: opens a sentence about a part of those just counted
  "getaway", // the scene, on foot, in a car: what some few run from or with who did a deed
  "carrying", // took, rushed, flew: before people who are brought to a hospital
  "hitting", // hitting, striking: before people, where arms were fired
  "shooting", // shooting, firing, shots, gun: that arms were fired
  "wound", // wounds, bullets: counted, and no people
  "leaving", // left: went away from the place behind it
  "arriving", // arrived, entered, crossed: came to a place, as refugees do
  "dweller", // people, residents, families: who has a home to leave, and no errand
  "freeing", // released, freed, exchanged: what is done to prisoners in the end
  "swapping", // exchanged, swap of: before prisoners
  "takenOut", // taken out to, led out of: before where people are brought from, or to
  "crossing", // crossed: of a river or a border
  "moving", // moved to: where people go to live
  "fetching", // brought home: of people who had been held
  "jailed", // jail, prisons, behind bars: where captives are, and stay
  "holding", // hold, holds, being held, in custody: of captives, and it goes on
  "keeping", // held, kept: of people, in a clause about them
  "foreign", // foreigners, foreign: people of no land that the report is about
  "confined", // held, imprisoned: kept where the captor is
  "handing", // hand, give, let: before people who are held
  "homeward", // back, return, go: behind them
  "returning", // return of: before soldiers who had been held
  "dwelling", // village, homes: where people live
  "moment", // when: at that point in time
  "every", // all, both: each of those just counted
  "costing", // cost: what stands behind it paid
  "breakaway", // separatist, self-proclaimed: of the land that broke away
  "bodyNoun", // organisation, agency: a definite one is the body that spoke last
  "movement", // group, movement, militia: the armed group that the report is about
  "rebels", // rebels, militants: people of the armed group a report is about
  "undone", // have come back, survived: those people did not suffer it, or no longer
  "mission", // peacekeepers: sent by many states, of none where no nation is named
  "irregulars", // fighters, militiamen: men under arms of a group rather than of a state
  "combatants", // combatants: men under arms of any party
  "band", // gunmen, militias, tribesmen: men of a community who fight
  "assailants", // attackers, gunmen: men who did it, of whatever party, and not of those they attacked
  "missiles", // rockets, shells: arms that are fired; the name before them tells whence
  "landNoun", // the strip, the enclave: a land that is no state, by a noun
  "feud", // tribes, clans, sectarian, armed groups: parties of a war inside a state, whom no name tells
  "rival", // rival, rivals: groups that fight each other rather than the state
  "underArms", // armed: before the name of a community
  "rest", // others, the rest
  "event", // attack, strike, explosion: one incident
  "befalling", // blast, ambush, crash: behind a country's bare name it happened there, whoever did it
  "occurrence", // attack, raid, ambush: a noun for one event that a whole report may be about
  "inAll", // in all, altogether, combined: of a figure that sums up others
  "partOfDay", // late, morning, hours: beside a day, when on it
  "lapse", // weeks, years: time that has passed since another event
  "years", // year, decades: a long time, of a war with its length before it
  "ahead", // before: "before the fighting"
  "wherein", // in which: behind an event, before what befell people in it
  "ofSeries", // first, last: before a statement or toll, one of several
  "nth", // second, third: counts an event beside an earlier one of its kind
  "latest", // present, current: an adjective of what is going on now
  "occurring", // shelling, bombing: such a noun where an article makes it one event
  "conflict", // conflict, fighting, war: the episode
  "battled", // fought, clashed: what parties did to each other
  "unconfirmed",
  "denial",
  "untrue", // false, a lie: what is said of a word that is denied; falsely: of how it was told
  "disputes", // disputed, contested: denial of a word or count, and of nothing else
  "calls", // called, described: gives a word a name: "called the claim a lie"
  "confirms", // confirm, verify: with a negation, leaves a word open
  "assertion", // claim, allegation: a noun for somebody's word, true or not
  "withhold", // disclose, release, specify: verbs of giving details
  "details", // figures, details, number
  "pending", // specified, established: being so, a figure is not there yet
  "silence", // declined to, remained silent
  "declines", // declined to, refused to: a silence only where the verb behind it is one of telling
  "sum", // both sides, in total, overall
  "enemy", // the enemy, the invaders, the other side: not the speaker's own people
  "arrested", // arrested, detained, in custody: what a state does to suspects
  "beyond", // across, over, on the other side of: before the border between two lands
  "border", // border, frontier, fence: what parts two lands
  "respectively", // to each of those named, in their order, one of the figures
  "latter", // second, latter, other: with an article one of two parties named before
  "ours", // we, our, ours: the speaker's own people
  "journey", // arrived, entered: told of very many people, they were displaced
  "receiving", // received, registered, exchanged: before refugees and prisoners whom it counts
  "shelter", // camps, tents, schools: where households that are taken in have fled to
  "admitting", // admitted, acknowledged, reported: verbs whose object are losses
  "inflicting", // inflicted, caused: before losses, with "on" and whose they are behind them
  "suffering", // suffered, sustained: what befell its subject
  "participle", // walking, wearing: hangs on the noun before it
  "verb", // other common verbs: a clause of their own
  "adjective",
  "kin", // relatives, friends, colleagues: people who are somebody's
  "speaking", // speaking, addressing, briefing, conference: where it is, something is said
  "burning", // burned, buried: done to somebody alive, he dies of it
  "wanted", // suspect, inmate: flees like a culprit, and may be among those harmed
  "timeUnit", // hours, days: behind people counted, when it befell them
  "culprit", // attacker, gunman, robber: who flees the place of a deed is not displaced
  "parley", // talks, summit, negotiations: the town where they are held is not where people were harmed
  "spot", // house, market, bus, checkpoint, wedding: where one attack finds people
  "hospital", // hospital, clinic, morgue: where the wounded and the dead are brought
  "lowers", // lowered, revised, corrected, wrongly: beside a toll, mended it
  "miscounted", // twice, wrongly: beside counted or listed, why a toll is mended
  "alive", // behind the missing or the dead: a count is mended
  "thing", // nouns that are counted and are not people
] as const;

/** What a word does in a sentence. */
export type Role = (typeof ROLES)[number];
