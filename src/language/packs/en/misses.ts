import type { Sentences } from "../../example.js";

/** English sentences that are read wrongly today, with what we want; `npm run review -- --sort` moves out those that work. */
export const misses: Sentences = {
  floors: {
    "More than a hundred people lost their lives in Houla.": [{ category: "killed", min: 101, max: null }],
    "He said 33 people, if not more, had been killed.": [{ category: "killed", min: 33, max: null }],
  },
  wounded: {
    "Nine journalists were beaten by soldiers, three of them needing treatment.": [
      { category: "wounded", min: 3, max: 3, kind: "civilian" },
    ],
  },
  captured: {
    "Azerbaijan is holding 62 Armenian prisoners of war.": [
      { category: "captured", min: 62, max: 62, side: "Armenia", kind: "military" },
    ],
  },
  displaced: {
    "Residents of 14 villages were evacuated in Belgorod region.": [
      { category: "displaced", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
  },
  casualties: {
    "The army suffered 50 casualties in the battle for Shusha.": [
      { category: "casualties", min: 50, max: 50, kind: "military" },
    ],
    "The enemy lost 70 men killed and wounded.": [
      { category: "casualties", min: 70, max: 70, kind: "military" },
    ],
    "Ninety casualties, 20 of them fatal, were recorded in Helmand.": [
      { category: "casualties", min: 90, max: 90 },
      { category: "killed", min: 20, max: 20, scope: "subset" },
    ],
  },
  "whose people": {
    "Twelve Ethiopian and nine Eritrean soldiers were killed at Badme.": [
      { category: "killed", min: 12, max: 12, side: "Ethiopia", kind: "military" },
      { category: "killed", min: 9, max: 9, side: "Eritrea", kind: "military" },
    ],
  },
  "kind of people": {
    "Thirty soldiers and civilians were killed in Wau.": [
      { category: "killed", min: 30, max: 30, kind: "mixed" },
    ],
  },
  "the speaker before and after": {
    "Seven people were killed, read a statement issued by the governorate.": [
      { category: "killed", min: 7, max: 7, source: "governorate" },
    ],
  },
  "parts of a figure": {
    "Of the Ghanaian dead, two had been serving in the north and the other seven with the mission.": [
      { category: "killed", min: 2, max: 2, side: "Ghana", scope: "subset" },
      { category: "killed", min: 7, max: 7, side: "Ghana", scope: "subset" },
    ],
  },
  "another war, the long run": {
    "In 2014, fighting there killed more than 2,000 people.": [
      { category: "killed", min: 2001, max: null, scope: "background", asOf: "2014" },
    ],
    "The uprising that began in 1989 has killed tens of thousands.": [
      { category: "killed", min: 20000, max: null, approx: true, scope: "background" },
    ],
  },
  "an older figure": {
    "The toll, earlier put at 18, now stands at 22.": [
      { category: "killed", min: 18, max: 18, previous: true },
      { category: "killed", min: 22, max: 22, previous: false },
    ],
    "The ministry had previously reported 41 dead.": [
      { category: "killed", min: 41, max: 41, previous: true, source: "ministry" },
    ],
  },
  nobody: {
    "There were no deaths or injuries.": [
      { category: "killed", min: 0, max: 0 },
      { category: "wounded", min: 0, max: 0 },
    ],
    "Zero casualties were recorded among our troops, the colonel said.": [
      { category: "casualties", min: 0, max: 0, source: "colonel", kind: "military" },
    ],
  },
  "families and households": {
    "A family of five was killed in the shelling of Saraqib.": [
      { category: "killed", min: 5, max: 5, kind: "civilian" },
    ],
  },
  "lists and what is left unsaid": {
    "Six policemen died and as many were wounded.": [
      { category: "killed", min: 6, max: 6, kind: "police" },
      { category: "wounded", min: 6, max: 6, kind: "police" },
    ],
    "Among the civilians, 3 dead and 11 injured; among the military, 8 dead.": [
      { category: "killed", min: 3, max: 3, kind: "civilian" },
      { category: "wounded", min: 11, max: 11, kind: "civilian" },
      { category: "killed", min: 8, max: 8, kind: "military" },
    ],
  },
  "translated English": {
    "There are killed: 6 servicemen of the Armed Forces.": [
      { category: "killed", min: 6, max: 6, kind: "military" },
    ],
  },
  "lines, bullets and tables": {
    "Aleppo: 12 killed, 30 wounded\nHoms: 4 killed, 9 wounded": [
      { category: "killed", min: 12, max: 12, place: "Aleppo" },
      { category: "wounded", min: 30, max: 30, place: "Aleppo" },
      { category: "killed", min: 4, max: 4, place: "Homs" },
      { category: "wounded", min: 9, max: 9, place: "Homs" },
    ],
  },
  "as of when, and where": {
    "On 3 October 2020, shelling of Stepanakert wounded 10 people.": {
      published: "2020-10-04",
      claims: [
        {
          category: "wounded",
          min: 10,
          max: 10,
          scope: "incident",
          asOf: "2020-10-03",
          place: "Stepanakert",
        },
      ],
    },
  },
  "none: mourning, the dead in passing": {
    "The remains of victims were identified by DNA.": [],
  },
  "none: money, scores, politics": {
    "The captain was injured in training and will miss the match.": [],
  },
  "none: statements without a toll": {
    "The strike hit a building that housed 60 people.": [],
  },
  "none: words that look like a toll": {
    "The killing of the envoy in 1914 started the war.": [],
    "Losses at the bank reached 40 million.": [],
  },
  "none: would be, threats, questions": {
    "Planners had expected 500 casualties.": [],
    "The drill simulated an attack with 40 wounded.": [],
  },
  "people beside other numbers": {
    "Two tanks and 14 soldiers were lost in the attack on Hajin, the army said.": [
      { category: "killed", min: 14, max: 14, kind: "military", source: "army" },
    ],
    "The 37th Brigade lost 12 men on 4 May.": [{ category: "killed", min: 12, max: 12, kind: "military" }],
    "The 44-day war of 2020 left 2,900 Azerbaijani soldiers dead.": [
      {
        category: "killed",
        min: 2900,
        max: 2900,
        side: "Azerbaijan",
        kind: "military",
        scope: "background",
        asOf: "2020",
      },
    ],
    "Eight of the 20 hostages were freed for 1 million dollars.": [
      { category: "captured", min: 8, max: 8, scope: "subset" },
      { category: "captured", min: 20, max: 20 },
    ],
    "The mission of 900 soldiers has had 31 killed.": [
      { category: "killed", min: 31, max: 31, kind: "military" },
    ],
  },
  "killed, other turns": {
    "The lives of 19 people were lost at the checkpoint.": [{ category: "killed", min: 19, max: 19 }],
    "The commander of the brigade and three of his men were killed.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
      { category: "killed", min: 3, max: 3, kind: "military" },
    ],
  },
  "wounded, missing, captured, displaced, other turns": {
    "There is no word of eight fishermen who sailed on Monday.": [
      { category: "missing", min: 8, max: 8, kind: "civilian" },
    ],
    "Fighting sent 17,000 people across the Oubangui river.": [
      { category: "displaced", min: 17000, max: 17000 },
    ],
  },
  "who says so, other turns": {
    '"There are nine dead," the mayor was quoted as saying by Interfax.': [
      { category: "killed", min: 9, max: 9, source: "mayor", via: "Interfax" },
    ],
    "Speaking to the BBC, Dr Yusuf Hamdan said 40 people were being treated.": [
      { category: "wounded", min: 40, max: 40, source: "Yusuf Hamdan", via: "BBC" },
    ],
    "As reported by the Emergency Service, 16 people were rescued and two died.": [
      { category: "killed", min: 2, max: 2, source: "Emergency Service" },
    ],
    '"My unit lost nine men," a lieutenant said.': [
      { category: "killed", min: 9, max: 9, source: "lieutenant", kind: "military" },
    ],
    "The death toll was 15, according to a count by the news agency EFE.": [
      { category: "killed", min: 15, max: 15, source: "EFE" },
    ],
  },
  "whose people, other turns": {
    "Among Georgian troops there are 12 dead.": [
      { category: "killed", min: 12, max: 12, side: "Georgia", kind: "military" },
    ],
    "Both armies together lost 400 men.": [
      { category: "killed", min: 400, max: 400, side: "all", kind: "military" },
    ],
    "At least 200 people have died on the Armenian side and 150 on the Azerbaijani side.": [
      { category: "killed", min: 200, max: null, side: "Armenia" },
      { category: "killed", min: 150, max: 150, side: "Azerbaijan" },
    ],
  },
  "none: counts beside a toll word": {
    "The wounded soldier's father is 71.": [],
  },
  "short reports": {
    "An Israeli strike killed at least 71 Palestinians and wounded 289 in Khan Younis on Saturday, the enclave's health ministry said. More than 38,400 people have been killed in Gaza since October 7, it said. Israel has not given a figure for Hamas fighters killed in the strike.":
      {
        title: "Gaza: 71 killed in strike on Khan Younis",
        published: "2024-07-13",
        claims: [
          { category: "killed", min: 71, max: 71, side: "Palestine", scope: "incident" },
          {
            category: "killed",
            min: 71,
            max: null,
            side: "Palestine",
            scope: "incident",
            source: "health ministry",
          },
          { category: "wounded", min: 289, max: 289, scope: "incident", source: "health ministry" },
          { category: "killed", min: 38401, max: null, scope: "total", source: "health ministry" },
          { category: "killed", min: null, max: null, side: "Hamas", status: "withheld", source: "Israel" },
        ],
      },
    "Fifteen soldiers died in a clash with Abu Sayyaf militants in Patikul on Monday, the military said. Ten others were wounded. Major Filemon Tan, a spokesman, said at least 20 militants had also been killed in the past week, among them a commander.":
      {
        title: "Philippines army battles Abu Sayyaf in Sulu",
        published: "2016-08-29",
        claims: [
          {
            category: "killed",
            min: 15,
            max: 15,
            side: "Philippines",
            kind: "military",
            scope: "incident",
            source: "military",
          },
          {
            category: "wounded",
            min: 10,
            max: 10,
            side: "Philippines",
            kind: "military",
            source: "military",
          },
          { category: "killed", min: 20, max: null, side: "Abu Sayyaf", source: "Filemon Tan" },
          { category: "killed", min: 1, max: 1, scope: "subset" },
        ],
      },
    "Armenia's Health Ministry said on Monday that 2,718 bodies of servicemen had been examined, up from 2,425 in November. Azerbaijan has put its own military dead at 2,783. Both sides say that about 100 civilians were killed.":
      {
        title: "Nagorno-Karabakh: Armenia revises toll upwards",
        published: "2020-12-14",
        claims: [
          {
            category: "killed",
            min: 2718,
            max: 2718,
            side: "Armenia",
            kind: "military",
            source: "Health Ministry",
          },
          { category: "killed", min: 2425, max: 2425, side: "Armenia", previous: true },
          {
            category: "killed",
            min: 2783,
            max: 2783,
            side: "Azerbaijan",
            kind: "military",
            source: "Azerbaijan",
          },
          { category: "killed", min: 100, max: 100, approx: true, kind: "civilian", side: "all" },
        ],
      },
    'A missile fired by the Houthis hit a mosque in a military camp in Marib on Saturday, killing more than 70 soldiers, medical and military sources said. "The toll could rise: some of the 50 wounded are in a critical condition," a doctor at Marib hospital said. There was no immediate comment from the Houthis.':
      {
        title: "Yemen: Houthi missile kills soldiers at Marib camp",
        published: "2020-01-19",
        claims: [
          { category: "killed", min: 1, max: null, unquantified: true, kind: "military", side: "Yemen" },
          {
            category: "killed",
            min: 71,
            max: null,
            kind: "military",
            scope: "incident",
            source: "medical and military sources",
          },
          { category: "wounded", min: 50, max: 50, source: "doctor" },
          { category: "wounded", min: 1, max: null, unquantified: true, scope: "subset", source: "doctor" },
        ],
      },
  },
};
