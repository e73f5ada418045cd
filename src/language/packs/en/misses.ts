import type { Sentences } from "../../example.js";

/** English sentences that are read wrongly today, with what we want; `npm run review -- --sort` moves out those that work. */
export const misses: Sentences = {
  "digits and words": {
    "The army said 7 of its soldiers were killed and 19 wounded in Mopti.": [
      { category: "killed", min: 7, max: 7, source: "army", kind: "military" },
      { category: "wounded", min: 19, max: 19, source: "army", kind: "military" },
    ],
  },
  floors: {
    "More than a hundred people lost their lives in Houla.": [{ category: "killed", min: 101, max: null }],
    "He said 33 people, if not more, had been killed.": [{ category: "killed", min: 33, max: null }],
  },
  "ceilings and ranges": {
    "From 40 to 60 insurgents were killed in Sambisa forest, the military claimed.": [
      { category: "killed", min: 40, max: 60, source: "military" },
    ],
  },
  "single people": {
    "Journalist Halima Sadou was shot dead in Agadez.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Captain Ravi Nair died of his wounds in Leh.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "The village head was beheaded by militants in Basilan.": [{ category: "killed", min: 1, max: 1 }],
    "A 12-year-old girl was wounded by shrapnel in Shusha.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "An elderly man was injured by a mine in Quang Tri.": [{ category: "wounded", min: 1, max: 1 }],
    "His brother was abducted by gunmen in Zaria.": [{ category: "captured", min: 1, max: 1 }],
    "The conductor of the bus was shot dead by the attackers.": [{ category: "killed", min: 1, max: 1 }],
    "Lt. Col. Samuel Okello was killed when his convoy was ambushed near Kitgum.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
  },
  wounded: {
    "Five women received shrapnel wounds in Kupiansk.": [
      { category: "wounded", min: 5, max: 5, kind: "civilian" },
    ],
    "Nine journalists were beaten by soldiers, three of them needing treatment.": [
      { category: "wounded", min: 3, max: 3, kind: "civilian" },
    ],
    "A shell injured a farmer and his son in Kargil.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
  },
  missing: {
    "Contact was lost with eight servicemen in the Panjgur area.": [
      { category: "missing", min: 8, max: 8, kind: "military" },
    ],
    "The whereabouts of six engineers are unknown.": [
      { category: "missing", min: 6, max: 6, kind: "civilian" },
    ],
  },
  captured: {
    "Gunmen took 30 people hostage in Beslan.": [{ category: "captured", min: 30, max: 30 }],
    "Azerbaijan is holding 62 Armenian prisoners of war.": [
      { category: "captured", min: 62, max: 62, side: "Armenia", kind: "military" },
    ],
    "Ukraine and Russia exchanged 90 prisoners each.": [
      { category: "captured", min: 90, max: 90, side: "Ukraine" },
      { category: "captured", min: 90, max: 90, side: "Russia" },
    ],
    "Ten hostages were released by the ELN in Choco.": [{ category: "captured", min: 10, max: 10 }],
  },
  displaced: {
    "Some 4,300 are sheltering in schools in Kosovo.": [
      { category: "displaced", min: 4300, max: 4300, approx: true },
    ],
    "Residents of 14 villages were evacuated in Belgorod region.": [
      { category: "displaced", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
  },
  casualties: {
    "The army suffered 50 casualties in the battle for Shusha.": [
      { category: "casualties", min: 50, max: 50, kind: "military" },
    ],
    "The attack caused 14 victims, the mayor of Cali said.": [
      { category: "casualties", min: 14, max: 14, source: "mayor of Cali" },
    ],
    "The enemy lost 70 men killed and wounded.": [
      { category: "casualties", min: 70, max: 70, kind: "military" },
    ],
    "The convoy took casualties in the Salang pass.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "Dead and missing come to 61 in Beirut.": [{ category: "killed", min: null, max: 61 }],
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
    "India and Pakistan lost two soldiers each.": [
      { category: "killed", min: 2, max: 2, side: "India", kind: "military" },
      { category: "killed", min: 2, max: 2, side: "Pakistan", kind: "military" },
    ],
  },
  "kind of people": {
    "Thirty soldiers and civilians were killed in Wau.": [
      { category: "killed", min: 30, max: 30, kind: "mixed" },
    ],
    "Civilian deaths reached 130 in Helmand.": [{ category: "killed", min: 130, max: 130, kind: "civilian" }],
    "Military fatalities stand at 14.": [{ category: "killed", min: 14, max: 14, kind: "military" }],
  },
  "the speaker before and after": {
    '"We buried 16 people today," said Musa Danladi, a village chief.': [
      { category: "killed", min: 16, max: 16, source: "Musa Danladi" },
    ],
    '"Twelve of our men fell," the commander, Abdou Keita, said.': [
      { category: "killed", min: 12, max: 12, source: "Abdou Keita" },
    ],
    "TASS, citing the Emergencies Ministry, reported 10 wounded.": [
      { category: "wounded", min: 10, max: 10, source: "Emergencies Ministry", via: "TASS" },
    ],
    "The number of dead has risen to 27, the Health Ministry said on Telegram.": [
      { category: "killed", min: 27, max: 27, source: "Health Ministry", via: "Telegram" },
    ],
    "The rebels admitted losing 30 fighters.": [{ category: "killed", min: 30, max: 30, source: "rebels" }],
    "The military claims to have killed 100 militants in Marib.": [
      { category: "killed", min: 100, max: 100, source: "military" },
    ],
    "Four people died in the attack, said the spokesman of the presidency, Ali Camara.": [
      { category: "killed", min: 4, max: 4, source: "Ali Camara" },
    ],
    "Seven people were killed, read a statement issued by the governorate.": [
      { category: "killed", min: 7, max: 7, source: "governorate" },
    ],
    "The toll was 31 dead, it was learnt from hospital officials.": [
      { category: "killed", min: 31, max: 31, source: "hospital officials" },
    ],
  },
  "the speaker goes on": {
    "Governor Ahmed Saleh visited the wounded in Taiz. He said nine people had died.": [
      { category: "killed", min: 9, max: 9, source: "Governor Ahmed Saleh" },
    ],
    '"Two of my sons were killed," said Amina, 50. "My husband was wounded."': [
      { category: "killed", min: 2, max: 2, source: "Amina" },
      { category: "wounded", min: 1, max: 1, source: "Amina" },
    ],
  },
  "parts of a figure": {
    "Among the 31 dead were nine women.": [
      { category: "killed", min: 31, max: 31 },
      { category: "killed", min: 9, max: 9, kind: "civilian", scope: "subset" },
    ],
    "Of the 60 wounded, 12 are in a serious condition.": [
      { category: "wounded", min: 60, max: 60 },
      { category: "wounded", min: 12, max: 12, scope: "subset" },
    ],
    "Thirty-three people died, 21 in Herat and 12 in Farah.": [
      { category: "killed", min: 33, max: 33 },
      { category: "killed", min: 21, max: 21, scope: "subset", place: "Herat" },
      { category: "killed", min: 12, max: 12, scope: "subset", place: "Farah" },
    ],
    "Nine were killed, one of them a toddler.": [
      { category: "killed", min: 9, max: 9 },
      { category: "killed", min: 1, max: 1, scope: "subset", kind: "civilian" },
    ],
    "Two of the injured later died in Gulu hospital.": [{ category: "killed", min: 2, max: 2 }],
  },
  "more than before": {
    "Three additional soldiers succumbed to wounds, taking military losses to 19.": [
      { category: "killed", min: 3, max: 3, scope: "increment", kind: "military" },
      { category: "killed", min: 19, max: 19, scope: "total", kind: "military" },
    ],
  },
  "one strike, one day": {
    "In the last 24 hours 56 people were killed in Gaza.": [
      { category: "killed", min: 56, max: 56, scope: "incident" },
    ],
    "A suicide bomber killed 31 people at a mosque in Peshawar.": [
      { category: "killed", min: 31, max: 31, scope: "incident" },
    ],
    "On Wednesday, eight people were killed in Khartoum.": {
      published: "2023-05-12",
      claims: [{ category: "killed", min: 8, max: 8, scope: "incident", asOf: "2023-05-10" }],
    },
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
    "The number of wounded climbed from 103 to 121.": [
      { category: "wounded", min: 103, max: 103, previous: true },
      { category: "wounded", min: 121, max: 121, previous: false },
    ],
    "The ministry had previously reported 41 dead.": [
      { category: "killed", min: 41, max: 41, previous: true, source: "ministry" },
    ],
    "The earlier toll was 24 dead.": [{ category: "killed", min: 24, max: 24, previous: true }],
  },
  "denied, unconfirmed, withheld": {
    "The rebels said they had killed 40 soldiers, which the army denied.": [
      { category: "killed", min: 40, max: 40, status: "denied", source: "rebels", kind: "military" },
    ],
    "The group said it had killed 30 troops; the figure could not be independently verified.": [
      { category: "killed", min: 30, max: 30, status: "unconfirmed", kind: "military" },
    ],
  },
  nobody: {
    "The army said it suffered no losses.": [{ category: "casualties", min: 0, max: 0, source: "army" }],
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
    "Ten were killed in Mopti, six in Gao and two in Timbuktu.": [
      { category: "killed", min: 10, max: 10, place: "Mopti" },
      { category: "killed", min: 6, max: 6, place: "Gao" },
      { category: "killed", min: 2, max: 2, place: "Timbuktu" },
    ],
    "The army lost 12 men, the rebels 30.": [
      { category: "killed", min: 12, max: 12 },
      { category: "killed", min: 30, max: 30 },
    ],
    "Six policemen died and as many were wounded.": [
      { category: "killed", min: 6, max: 6, kind: "police" },
      { category: "wounded", min: 6, max: 6, kind: "police" },
    ],
    "Armenia reported 49 dead, Azerbaijan 50.": [
      { category: "killed", min: 49, max: 49, side: "Armenia", source: "Armenia" },
      { category: "killed", min: 50, max: 50, side: "Azerbaijan", source: "Azerbaijan" },
    ],
    "Two soldiers were killed and another wounded.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
      { category: "wounded", min: 1, max: 1, kind: "military" },
    ],
    "Four people died and a fifth was seriously wounded.": [
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Nine dead in Idlib, 14 in Aleppo.": [
      { category: "killed", min: 9, max: 9, place: "Idlib" },
      { category: "killed", min: 14, max: 14, place: "Aleppo" },
    ],
    "Among the civilians, 3 dead and 11 injured; among the military, 8 dead.": [
      { category: "killed", min: 3, max: 3, kind: "civilian" },
      { category: "wounded", min: 11, max: 11, kind: "civilian" },
      { category: "killed", min: 8, max: 8, kind: "military" },
    ],
  },
  "British, Indian and other usage": {
    "Two jawans were martyred in an encounter in Kupwara.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "Four terrorists were sent to hell in Miranshah, ISPR said.": [
      { category: "killed", min: 4, max: 4, source: "ISPR" },
    ],
    "Two lance-naiks laid down their lives in Siachen.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "A dacoit was killed in an exchange of fire in Ghotki, and three cops were injured.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 3, max: 3, kind: "police" },
    ],
  },
  "translated English": {
    "There are killed: 6 servicemen of the Armed Forces.": [
      { category: "killed", min: 6, max: 6, kind: "military" },
    ],
    "Without news disappeared 7 fighters.": [{ category: "missing", min: 7, max: 7, kind: "military" }],
  },
  "lines, bullets and tables": {
    "Toll as of Tuesday:\n- Killed: 41\n- Wounded: 117\n- Missing: 5": [
      { category: "killed", min: 41, max: 41 },
      { category: "wounded", min: 117, max: 117 },
      { category: "missing", min: 5, max: 5 },
    ],
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
  "none: houses, vehicles, weapons": {
    "The fire killed 200 head of cattle.": [],
    "Two dogs were killed by the blast.": [],
    "Militants captured two armoured cars in Kolofata.": [],
  },
  "none: rescued, helped, living": {
    "Three hundred refugees went back to their villages.": [],
  },
  "none: mourning, the dead in passing": {
    "An inquiry into the killings was opened.": [],
    "The remains of victims were identified by DNA.": [],
    "A fund for the war wounded was set up.": [],
  },
  "none: money, scores, politics": {
    "The captain was injured in training and will miss the match.": [],
  },
  "none: statements without a toll": {
    "The strike hit a building that housed 60 people.": [],
    "The prison can hold 800 people.": [],
  },
  "none: words that look like a toll": {
    "The casualty ward has two doctors.": [],
    "Four people were charged with murder.": [],
    "Losses at the bank reached 40 million.": [],
  },
  "none: would be, threats, questions": {
    "He threatened to kill ten of them.": [],
    "The mine can kill a man at 30 metres.": [],
    "Planners had expected 500 casualties.": [],
    "The drill simulated an attack with 40 wounded.": [],
    "The army is ready to evacuate 5,000 people.": [],
    "Nobody should die for a border, she said.": [],
  },
  "people beside other numbers": {
    "Two tanks and 14 soldiers were lost in the attack on Hajin, the army said.": [
      { category: "killed", min: 14, max: 14, kind: "military", source: "army" },
    ],
    "A 24-year-old man was killed in Nablus.": [{ category: "killed", min: 1, max: 1 }],
    "The 37th Brigade lost 12 men on 4 May.": [{ category: "killed", min: 12, max: 12, kind: "military" }],
    "Of the 60 people aboard flight 714, nine were wounded when it was hit.": [
      { category: "wounded", min: 9, max: 9 },
    ],
    "Rescuers saved 14 people and recovered three bodies.": [{ category: "killed", min: 3, max: 3 }],
    "The blast injured 11 people and killed 200 head of cattle.": [{ category: "wounded", min: 11, max: 11 }],
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
    "The camp, built for 5,000, now shelters 23,000 displaced people.": [
      { category: "displaced", min: 23000, max: 23000 },
    ],
    "The mission of 900 soldiers has had 31 killed.": [
      { category: "killed", min: 31, max: 31, kind: "military" },
    ],
  },
};
