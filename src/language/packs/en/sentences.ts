import type { Sentences } from "../../example.js";

/** English sentences and every claim a careful reader finds in them, by docs/claims.md alone; written for tollbook. */
export const sentences: Sentences = {
  "digits and words": {
    "Twenty-four people were killed in the shelling of Taiz.": [{ category: "killed", min: 24, max: 24 }],
    "Clashes in Darfur killed 1,240 people.": [{ category: "killed", min: 1240, max: 1240 }],
    "The bombardment left 2 315 people wounded.": [{ category: "wounded", min: 2315, max: 2315 }],
    "Some 1.5 million people have fled their homes in Sudan.": [
      { category: "displaced", min: 1500000, max: 1500000, approx: true },
    ],
    "Two hundred and six soldiers were killed in the ambush.": [
      { category: "killed", min: 206, max: 206, kind: "military" },
    ],
    "A hundred and twelve villagers died in the raid on Zamfara.": [
      { category: "killed", min: 112, max: 112, kind: "civilian" },
    ],
    "Around half a million Rohingya have been displaced.": [
      { category: "displaced", min: 500000, max: 500000, approx: true },
    ],
    "3 police officers died in the attack in Quetta.": [
      { category: "killed", min: 3, max: 3, kind: "police" },
    ],
    "Seventeen died.": [{ category: "killed", min: 17, max: 17 }],
    "One person was killed in the explosion.": [{ category: "killed", min: 1, max: 1 }],
    "A total of 64 people died in the fighting in Tripoli.": [{ category: "killed", min: 64, max: 64 }],
    "1 killed, 3 injured in grenade attack in Bujumbura.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 3, max: 3 },
    ],
    "Twelve fishermen are missing after gunboats opened fire off Mullaitivu.": [
      { category: "missing", min: 12, max: 12, kind: "civilian" },
    ],
    "The bombing killed exactly 31 people.": [{ category: "killed", min: 31, max: 31 }],
    "The number of the wounded is 57.": [{ category: "wounded", min: 57, max: 57 }],
    "Killed: 14. Wounded: 32.": [
      { category: "killed", min: 14, max: 14 },
      { category: "wounded", min: 32, max: 32 },
    ],
    "The death toll stands at 211.": [{ category: "killed", min: 211, max: 211 }],
    "The toll: 9 dead, 41 wounded and 6 missing.": [
      { category: "killed", min: 9, max: 9 },
      { category: "wounded", min: 41, max: 41 },
      { category: "missing", min: 6, max: 6 },
    ],
    "The army said 7 of its soldiers were killed and 19 wounded in Mopti.": [
      { category: "killed", min: 7, max: 7, source: "army", kind: "military" },
      { category: "wounded", min: 19, max: 19, source: "army", kind: "military" },
    ],
  },
  floors: {
    "At least 24 people were killed, the Syrian Health Ministry said.": [
      { category: "killed", min: 24, max: null, source: "Syrian Health Ministry", side: "Syria" },
    ],
    "No fewer than 40 people were killed in Plateau State.": [{ category: "killed", min: 40, max: null }],
    "Not less than 40 persons were killed in Plateau State.": [{ category: "killed", min: 40, max: null }],
    "No less than a dozen soldiers died in the assault.": [
      { category: "killed", min: 12, max: null, approx: true, kind: "military" },
    ],
    "More than 50 people were killed in the market bombing.": [{ category: "killed", min: 51, max: null }],
    "Over 300 civilians have been killed since the siege of El Fasher began.": [
      { category: "killed", min: 301, max: null, kind: "civilian" },
    ],
    "Upwards of 70 people were wounded.": [{ category: "wounded", min: 71, max: null }],
    "The blast killed 24 or more people.": [{ category: "killed", min: 24, max: null }],
    "60-plus people were injured in the stampede away from the gunfire.": [
      { category: "wounded", min: 60, max: null },
    ],
    "100+ dead in Port-au-Prince gang violence": [{ category: "killed", min: 100, max: null }],
    "A minimum of 15 migrants were killed by border guards.": [{ category: "killed", min: 15, max: null }],
    "In excess of 2,000 people were displaced by the fighting in Marawi.": [
      { category: "displaced", min: 2001, max: null },
    ],
    "Well over 1,000 people have been wounded in Khartoum.": [{ category: "wounded", min: 1001, max: null }],
    "At least one person was killed in the drone strike on Belgorod.": [
      { category: "killed", min: 1, max: null },
    ],
    "At the very least 80 people died.": [{ category: "killed", min: 80, max: null }],
    "The attack killed at least 8 people and wounded at least 20.": [
      { category: "killed", min: 8, max: null },
      { category: "wounded", min: 20, max: null },
    ],
    "The attack killed at least 8 people and wounded 20.": [
      { category: "killed", min: 8, max: null },
      { category: "wounded", min: 20, max: 20 },
    ],
    "More than two dozen villagers were abducted in Kaduna.": [
      { category: "captured", min: 25, max: null, approx: true, kind: "civilian" },
    ],
  },
  "ceilings and ranges": {
    "Up to 30 soldiers may have been killed.": [
      { category: "killed", min: null, max: 30, status: "unconfirmed", kind: "military" },
    ],
    "As many as 200 people were wounded in the shelling of Hodeidah.": [
      { category: "wounded", min: null, max: 200 },
    ],
    "Fewer than 30 people died in the raid.": [{ category: "killed", min: null, max: 29 }],
    "No more than 12 people were injured.": [{ category: "wounded", min: null, max: 12 }],
    "At most five people were hurt.": [{ category: "wounded", min: null, max: 5 }],
    "Between 20 and 30 people were killed when jets struck the wedding.": [
      { category: "killed", min: 20, max: 30 },
    ],
    "20 to 30 fighters were killed near Deir al-Zor.": [{ category: "killed", min: 20, max: 30 }],
    "Some 15-20 people were abducted from the bus.": [
      { category: "captured", min: 15, max: 20, approx: true },
    ],
    "The number of dead is put at between 150 and 400.": [{ category: "killed", min: 150, max: 400 }],
    "Between 8,000 and 10,000 people have fled across the border into Chad.": [
      { category: "displaced", min: 8000, max: 10000 },
    ],
    "From 40 to 60 insurgents were killed in Sambisa forest, the military claimed.": [
      { category: "killed", min: 40, max: 60, source: "military" },
    ],
  },
  "round and vague": {
    "About 140,000 people have been displaced in Mandalay region.": [
      { category: "displaced", min: 140000, max: 140000, approx: true },
    ],
    "Nearly 60 people were killed in Beni.": [{ category: "killed", min: 60, max: 60, approx: true }],
    "An estimated 4,000 people have been killed since 2017.": [
      { category: "killed", min: 4000, max: 4000, approx: true },
    ],
    "Approximately 85 people were hurt.": [{ category: "wounded", min: 85, max: 85, approx: true }],
    "Roughly a hundred people died.": [{ category: "killed", min: 100, max: 100, approx: true }],
    "Close to 90 people were wounded.": [{ category: "wounded", min: 90, max: 90, approx: true }],
    "Some 24 rebels were killed in Caqueta.": [{ category: "killed", min: 24, max: 24, approx: true }],
    "A dozen people were killed in Kabul.": [{ category: "killed", min: 12, max: 12, approx: true }],
    "Two dozen people were wounded in Herat.": [{ category: "wounded", min: 24, max: 24, approx: true }],
    "Dozens were killed in an air strike in Saada.": [
      { category: "killed", min: 24, max: null, approx: true },
    ],
    "Scores of people were injured in Jenin.": [{ category: "wounded", min: 40, max: null, approx: true }],
    "Hundreds of families fled the village of Palma.": [
      { category: "displaced", min: 200, max: null, approx: true, kind: "civilian" },
    ],
    "Thousands have been displaced from Bamenda.": [
      { category: "displaced", min: 2000, max: null, approx: true },
    ],
    "Several policemen were wounded in Srinagar.": [
      { category: "wounded", min: 3, max: null, approx: true, kind: "police" },
    ],
    "Tens of thousands of people have been displaced in northern Ethiopia.": [
      { category: "displaced", min: 20000, max: null, approx: true },
    ],
    "Half a hundred people died on the bridge.": [{ category: "killed", min: 50, max: 50, approx: true }],
    "Several soldiers were wounded.": [
      { category: "wounded", min: 3, max: null, approx: true, kind: "military" },
    ],
    "A couple of people were injured.": [{ category: "wounded", min: 2, max: 2, approx: true }],
    "Almost 1,200 people have been wounded in Aden since the assault began.": [
      { category: "wounded", min: 1200, max: 1200, approx: true },
    ],
    "70-odd people died in the camp.": [{ category: "killed", min: 70, max: 70, approx: true }],
    "Forty or so people were wounded.": [{ category: "wounded", min: 40, max: 40, approx: true }],
    "We know about 30 killed, the mayor of Bucha said.": [
      { category: "killed", min: 30, max: 30, source: "mayor of Bucha" },
    ],
    "Dozens of people have been killed and hundreds injured in the Gedeo zone.": [
      { category: "killed", min: 24, max: null, approx: true },
      { category: "wounded", min: 200, max: null, approx: true },
    ],
    "Hundreds of thousands have been uprooted in Cabo Delgado.": [
      { category: "displaced", min: 200000, max: null, approx: true },
    ],
  },
  "single people": {
    "A soldier was killed in Uri sector.": [{ category: "killed", min: 1, max: 1, kind: "military" }],
    "A Ukrainian serviceman was killed near Avdiivka.": [
      { category: "killed", min: 1, max: 1, side: "Ukraine", kind: "military" },
    ],
    "An ambulance driver was killed in Rafah.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "A woman and her two children were killed when a shell hit their house in Gorlovka.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "A second policeman died in hospital on Tuesday.": [
      { category: "killed", min: 1, max: 1, kind: "police" },
    ],
    "A French legionnaire lost his life in Gao.": [
      { category: "killed", min: 1, max: 1, side: "France", kind: "military" },
    ],
    "A shell killed a teacher in Artsakh.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "The village head was beheaded by militants in Basilan.": [{ category: "killed", min: 1, max: 1 }],
    "A 12-year-old girl was wounded by shrapnel in Shusha.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "An elderly man was injured by a mine in Quang Tri.": [{ category: "wounded", min: 1, max: 1 }],
    "His brother was abducted by gunmen in Zaria.": [{ category: "captured", min: 1, max: 1 }],
    "The conductor of the bus was shot dead by the attackers.": [{ category: "killed", min: 1, max: 1 }],
    "Journalist Halima Sadou was shot dead in Agadez.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Captain Ravi Nair died of his wounds in Leh.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "Lt. Col. Samuel Okello was killed when his convoy was ambushed near Kitgum.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
  },
  killed: {
    "Gunmen killed 14 worshippers at a church in Owo.": [{ category: "killed", min: 14, max: 14 }],
    "Fifteen miners were shot dead by gunmen in Duki.": [
      { category: "killed", min: 15, max: 15, kind: "civilian" },
    ],
    "Nine people were massacred in the village of Kishishe.": [{ category: "killed", min: 9, max: 9 }],
    "Six of the attackers were gunned down.": [{ category: "killed", min: 6, max: 6 }],
    "The strike claimed the lives of 11 people.": [{ category: "killed", min: 11, max: 11 }],
    "The blast claimed 18 lives.": [{ category: "killed", min: 18, max: 18 }],
    "Shelling took the lives of four civilians in Zaporizhzhia.": [
      { category: "killed", min: 4, max: 4, kind: "civilian" },
    ],
    "The raid cost 16 people their lives.": [{ category: "killed", min: 16, max: 16 }],
    "Eight people lost their lives in Bentiu.": [{ category: "killed", min: 8, max: 8 }],
    "Three officers were martyred in Dera Ismail Khan.": [{ category: "killed", min: 3, max: 3 }],
    "Ten people succumbed to their injuries.": [{ category: "killed", min: 10, max: 10 }],
    "Five herders were hacked to death in Gao.": [{ category: "killed", min: 5, max: 5, kind: "civilian" }],
    "Rescuers pulled 21 bodies from the rubble of the theatre.": [{ category: "killed", min: 21, max: 21 }],
    "The bodies of seven soldiers were recovered from the river.": [
      { category: "killed", min: 7, max: 7, kind: "military" },
    ],
    "The morgue received 33 bodies overnight.": [{ category: "killed", min: 33, max: 33 }],
    "Four corpses were found in a ditch near Iguala.": [{ category: "killed", min: 4, max: 4 }],
    "Thirteen insurgents were killed in Diyarbakir, the Turkish Defence Ministry said.": [
      { category: "killed", min: 13, max: 13, source: "Turkish Defence Ministry" },
    ],
    "Government forces eliminated 45 fighters near Palma.": [{ category: "killed", min: 45, max: 45 }],
    "There were 26 deaths in Guayaquil prison.": [{ category: "killed", min: 26, max: 26 }],
    "Fighting in Tigray caused the death of 52 people.": [{ category: "killed", min: 52, max: 52 }],
    "Two children perished in the fire started by the shell.": [
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "Fatalities reached 61 in Nagorno-Karabakh.": [{ category: "killed", min: 61, max: 61 }],
    "The siege ended with 12 hostages dead.": [{ category: "killed", min: 12, max: 12 }],
    "Four rangers were slain by militia in Virunga.": [{ category: "killed", min: 4, max: 4 }],
    "The Saudi-led coalition lost five soldiers.": [{ category: "killed", min: 5, max: 5, kind: "military" }],
    "A car bomb left nine dead in Mogadishu.": [{ category: "killed", min: 9, max: 9 }],
    "Twenty drowned when the boat carrying people from Sirte was fired on.": [
      { category: "killed", min: 20, max: 20 },
    ],
    "Seven villagers were burnt alive in Adamawa.": [
      { category: "killed", min: 7, max: 7, kind: "civilian" },
    ],
    "Three aid workers were executed by their captors in Borno.": [
      { category: "killed", min: 3, max: 3, kind: "civilian" },
    ],
    "The dead number 44.": [{ category: "killed", min: 44, max: 44 }],
  },
  wounded: {
    "Thirty people were injured in Kashmir.": [{ category: "wounded", min: 30, max: 30 }],
    "The mortar fire wounded 12.": [{ category: "wounded", min: 12, max: 12 }],
    "Six soldiers sustained injuries in Turbat.": [{ category: "wounded", min: 6, max: 6, kind: "military" }],
    "Nineteen people suffered burns when the depot was shelled.": [{ category: "wounded", min: 19, max: 19 }],
    "Four children were hurt by a grenade in Cucuta.": [
      { category: "wounded", min: 4, max: 4, kind: "civilian" },
    ],
    "23 people are being treated in hospital in Gedaref.": [{ category: "wounded", min: 23, max: 23 }],
    "Eleven people were hospitalised after the rocket hit Sderot.": [
      { category: "wounded", min: 11, max: 11 },
    ],
    "Three men were taken to hospital with gunshot wounds.": [{ category: "wounded", min: 3, max: 3 }],
    "Doctors in Arbil are treating 16 wounded, two of them in critical condition.": [
      { category: "wounded", min: 16, max: 16 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "Hospitals in Sanaa admitted 140 wounded.": [{ category: "wounded", min: 140, max: 140 }],
    "Eight policemen were left with injuries.": [{ category: "wounded", min: 8, max: 8, kind: "police" }],
    "The number of injured rose to 75.": [{ category: "wounded", min: 75, max: 75 }],
    "Seven people were maimed by landmines in Kunduz.": [{ category: "wounded", min: 7, max: 7 }],
    "There were 22 injuries in Hebron.": [{ category: "wounded", min: 22, max: 22 }],
    "Five women received shrapnel wounds in Kupiansk.": [
      { category: "wounded", min: 5, max: 5, kind: "civilian" },
    ],
    "A shell injured a farmer and his son in Kargil.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
  },
  missing: {
    "Sixty people are missing in Derna.": [{ category: "missing", min: 60, max: 60 }],
    "Five soldiers remain unaccounted for after the ambush in Inates.": [
      { category: "missing", min: 5, max: 5, kind: "military" },
    ],
    "Fourteen people are trapped under the rubble in Kharkiv.": [{ category: "missing", min: 14, max: 14 }],
    "Three sailors went missing when the frigate was hit.": [{ category: "missing", min: 3, max: 3 }],
    "Forty-three students disappeared in Guerrero.": [
      { category: "missing", min: 43, max: 43, kind: "civilian" },
    ],
    "The number of missing persons has reached 118.": [{ category: "missing", min: 118, max: 118 }],
    "Contact was lost with eight servicemen in the Panjgur area.": [
      { category: "missing", min: 8, max: 8, kind: "military" },
    ],
    "The whereabouts of six engineers are unknown.": [
      { category: "missing", min: 6, max: 6, kind: "civilian" },
    ],
  },
  captured: {
    "Rebels captured 25 soldiers in Bambari.": [{ category: "captured", min: 25, max: 25, kind: "military" }],
    "Ninety-one schoolboys were kidnapped in Kankara.": [
      { category: "captured", min: 91, max: 91, kind: "civilian" },
    ],
    "Six fishermen were detained by the navy off Jaffna.": [
      { category: "captured", min: 6, max: 6, kind: "civilian" },
    ],
    "Twelve fighters surrendered in Jolo.": [{ category: "captured", min: 12, max: 12, kind: "military" }],
    "Police arrested 17 suspects in Garissa.": [{ category: "captured", min: 17, max: 17 }],
    "The militants freed 21 girls.": [{ category: "captured", min: 21, max: 21, kind: "civilian" }],
    "Four peacekeepers were abducted near Kutum.": [
      { category: "captured", min: 4, max: 4, kind: "military" },
    ],
    "Iran returned two captured pilots to Iraq.": [{ category: "captured", min: 2, max: 2 }],
    "Forty soldiers were taken prisoner in Aksum.": [
      { category: "captured", min: 40, max: 40, kind: "military" },
    ],
    "Gunmen took 30 people hostage in Beslan.": [{ category: "captured", min: 30, max: 30 }],
    "Ten hostages were released by the ELN in Choco.": [{ category: "captured", min: 10, max: 10 }],
    "Ukraine and Russia exchanged 90 prisoners each.": [
      { category: "captured", min: 90, max: 90, side: "Ukraine" },
      { category: "captured", min: 90, max: 90, side: "Russia" },
    ],
  },
  displaced: {
    "35,000 people fled Kadugli.": [{ category: "displaced", min: 35000, max: 35000 }],
    "More than 6,000 residents were evacuated from Kherson.": [
      { category: "displaced", min: 6001, max: null, kind: "civilian" },
    ],
    "Fighting displaced 12,400 people in Kayah State.": [{ category: "displaced", min: 12400, max: 12400 }],
    "The clashes drove 900 people from their homes in Wamena.": [
      { category: "displaced", min: 900, max: 900 },
    ],
    "Two thousand people were left homeless in Agdam.": [{ category: "displaced", min: 2000, max: 2000 }],
    "Over 20,000 refugees have crossed into Uganda.": [{ category: "displaced", min: 20001, max: null }],
    "The number of internally displaced persons has risen to 310,000.": [
      { category: "displaced", min: 310000, max: 310000 },
    ],
    "600 families were forced to leave Jonglei.": [
      { category: "displaced", min: 600, max: null, kind: "civilian" },
    ],
    "52,000 people have taken refuge in the stadium in Juba.": [
      { category: "displaced", min: 52000, max: 52000 },
    ],
    "Three million Afghans have been uprooted.": [
      { category: "displaced", min: 3000000, max: 3000000, side: "Afghanistan" },
    ],
    "Some 4,300 are sheltering in schools in Kosovo.": [
      { category: "displaced", min: 4300, max: 4300, approx: true },
    ],
  },
  casualties: {
    "Casualties are mounting in Aleppo.": [{ category: "casualties", min: 1, max: null, unquantified: true }],
    "There were heavy losses among the rebels.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "Killed and wounded together number 230.": [{ category: "casualties", min: 230, max: 230 }],
    "Dead and missing come to 61 in Beirut.": [{ category: "killed", min: null, max: 61 }],
    "The convoy took casualties in the Salang pass.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "The attack caused 14 victims, the mayor of Cali said.": [
      { category: "casualties", min: 14, max: 14, source: "mayor of Cali" },
    ],
  },
  "whose people": {
    "Four Indian soldiers were killed in Poonch.": [
      { category: "killed", min: 4, max: 4, side: "India", kind: "military" },
    ],
    "Three Malawians were killed near Sake.": [
      { category: "killed", min: 3, max: 3, side: "Malawi", kind: "unknown" },
    ],
    "Pakistan lost 11 soldiers in the night.": [
      { category: "killed", min: 11, max: 11, side: "Pakistan", kind: "military" },
    ],
    "Seven Hamas fighters were killed in Rafah.": [
      { category: "killed", min: 7, max: 7, side: "Hamas", kind: "military" },
    ],
    "Hezbollah said six of its fighters were killed.": [
      { category: "killed", min: 6, max: 6, side: "Hezbollah", source: "Hezbollah" },
    ],
    "Eight Boko Haram militants were killed in Borno.": [
      { category: "killed", min: 8, max: 8, side: "Boko Haram", kind: "military" },
    ],
    "On the Armenian side 105 servicemen were killed.": [
      { category: "killed", min: 105, max: 105, side: "Armenia", kind: "military" },
    ],
    "The Azerbaijani Defence Ministry said 50 of its servicemen had been killed.": [
      {
        category: "killed",
        min: 50,
        max: 50,
        side: "Azerbaijan",
        kind: "military",
        source: "Azerbaijani Defence Ministry",
      },
    ],
    "Israeli shelling killed five Palestinians in Khan Younis.": [
      { category: "killed", min: 5, max: 5, side: "Palestine" },
    ],
    "Five civilians were killed by Sudanese army shelling in Omdurman.": [
      { category: "killed", min: 5, max: 5, kind: "civilian" },
    ],
    "Armenia reported 49 dead. Azerbaijan said 50 of its soldiers had been killed. In all 99 people have died.":
      [
        { category: "killed", min: 49, max: 49, side: "Armenia", source: "Armenia" },
        { category: "killed", min: 50, max: 50, side: "Azerbaijan", source: "Azerbaijan" },
        { category: "killed", min: 99, max: 99, side: "all", source: null },
      ],
    "Armenia reported 20 dead. Azerbaijan said 30 people had been killed in Lachin. It said that in all 50 people had died.":
      [
        { category: "killed", min: 20, max: 20, side: "Armenia", source: "Armenia" },
        { category: "killed", min: 30, max: 30, side: "Azerbaijan", source: "Azerbaijan" },
        { category: "killed", min: 50, max: 50, side: "Azerbaijan", source: "Azerbaijan" },
      ],
    "Twenty people were killed on both sides.": [{ category: "killed", min: 20, max: 20, side: "all" }],
    "The Taliban killed 13 Afghan policemen in Ghazni.": [
      { category: "killed", min: 13, max: 13, side: "Afghanistan", kind: "police" },
    ],
    "Two Kenyan peacekeepers were wounded in Haiti.": [
      { category: "wounded", min: 2, max: 2, side: "Kenya", kind: "military" },
    ],
    "The Philippine army said it had killed 15 Abu Sayyaf gunmen.": [
      { category: "killed", min: 15, max: 15, side: "Abu Sayyaf", source: "Philippine army" },
    ],
    "Some 200 Yemeni families were displaced from Hajjah.": [
      { category: "displaced", min: 200, max: null, approx: true, side: "Yemen", kind: "civilian" },
    ],
    "Colombia's army said three of its men had died.": [
      { category: "killed", min: 3, max: 3, side: "Colombia", source: "Colombia's army" },
    ],
    "A Turkish soldier and four PKK militants were killed in Hakkari.": [
      { category: "killed", min: 1, max: 1, side: "Turkey", kind: "military" },
      { category: "killed", min: 4, max: 4, side: "PKK", kind: "military" },
    ],
    "India and Pakistan lost two soldiers each.": [
      { category: "killed", min: 2, max: 2, side: "India", kind: "military" },
      { category: "killed", min: 2, max: 2, side: "Pakistan", kind: "military" },
    ],
  },
  "kind of people": {
    "Nineteen residents of Bucha were killed.": [{ category: "killed", min: 19, max: 19, kind: "civilian" }],
    "Nineteen citizens were killed.": [{ category: "killed", min: 19, max: 19, kind: "unknown" }],
    "Six people, four of them civilians, were killed in Sirte.": [
      { category: "killed", min: 6, max: 6 },
      { category: "killed", min: 4, max: 4, kind: "civilian", scope: "subset" },
    ],
    "Ten border guards were wounded in Batken.": [
      { category: "wounded", min: 10, max: 10, kind: "military" },
    ],
    "Fourteen gendarmes were killed in Soum.": [{ category: "killed", min: 14, max: 14 }],
    "Two traffic policemen were wounded in Quetta.": [
      { category: "wounded", min: 2, max: 2, kind: "police" },
    ],
    "Twenty-two pupils were wounded when the school was shelled.": [
      { category: "wounded", min: 22, max: 22, kind: "civilian" },
    ],
    "Eleven militiamen died in Sabha.": [{ category: "killed", min: 11, max: 11, kind: "military" }],
    "Three doctors and a nurse were killed at the clinic in Idlib.": [
      { category: "killed", min: 3, max: 3, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Civilian deaths reached 130 in Helmand.": [{ category: "killed", min: 130, max: 130, kind: "civilian" }],
    "Military fatalities stand at 14.": [{ category: "killed", min: 14, max: 14, kind: "military" }],
  },
  "the speaker before and after": {
    "At least 12 people were killed, officials said.": [
      { category: "killed", min: 12, max: null, source: "officials" },
    ],
    "According to the Interior Ministry, 18 people were wounded.": [
      { category: "wounded", min: 18, max: 18, source: "Interior Ministry" },
    ],
    "The governor of Zamfara said 20 people had been abducted.": [
      { category: "captured", min: 20, max: 20, source: "governor of Zamfara" },
    ],
    "Nine people died, according to the Red Cross.": [
      { category: "killed", min: 9, max: 9, source: "Red Cross" },
    ],
    "Police said on Monday that four people had been killed.": [
      { category: "killed", min: 4, max: 4, source: "Police" },
    ],
    'Said the mayor: "Six houses burned and two people died."': [
      { category: "killed", min: 2, max: 2, source: "mayor" },
    ],
    "The Syrian Observatory for Human Rights reported 33 dead.": [
      { category: "killed", min: 33, max: 33, source: "Syrian Observatory for Human Rights" },
    ],
    "UNICEF: 18 children killed in Taiz": [
      { category: "killed", min: 18, max: 18, kind: "civilian", source: "UNICEF" },
    ],
    "14 dead in Kandahar blast: police": [{ category: "killed", min: 14, max: 14, source: "police" }],
    "14 dead in Kandahar blast - police": [{ category: "killed", min: 14, max: 14, source: "police" }],
    "Forty people were killed, says opposition leader Juan Ortega.": [
      { category: "killed", min: 40, max: 40, source: "Juan Ortega" },
    ],
    "Three people were injured, witnesses told Al Jazeera.": [
      { category: "wounded", min: 3, max: 3, source: "witnesses", via: "Al Jazeera" },
    ],
    "A hospital source told Reuters that 15 bodies had been brought in.": [
      { category: "killed", min: 15, max: 15, source: "hospital source", via: "Reuters" },
    ],
    "According to Reuters, 30 people were killed.": [
      { category: "killed", min: 30, max: 30, source: "Reuters", via: null },
    ],
    "Ozodi reported that two people had died.": [
      { category: "killed", min: 2, max: 2, source: "Ozodi", via: null },
    ],
    "In the words of General Anders Holm, 45 insurgents were killed.": [
      { category: "killed", min: 45, max: 45, source: "Anders Holm" },
    ],
    "A statement from the junta put the number of dead at 13.": [
      { category: "killed", min: 13, max: 13, source: "junta" },
    ],
    "By the army's count, 90 rebels have been killed.": [
      { category: "killed", min: 90, max: 90, source: "army" },
    ],
    "Local media put the toll at 22 dead.": [{ category: "killed", min: 22, max: 22, source: "Local media" }],
    "The UN refugee agency estimates that 70,000 people have fled.": [
      { category: "displaced", min: 70000, max: 70000, source: "UN refugee agency" },
    ],
    "Moscow says 14 of its soldiers were wounded.": [
      { category: "wounded", min: 14, max: 14, source: "Moscow", side: "Russia" },
    ],
    "The Health Ministry of Gaza has counted 120 dead.": [
      { category: "killed", min: 120, max: 120, source: "Health Ministry of Gaza" },
    ],
    "The health minister said, quoting the police, that 8 people had died.": [
      { category: "killed", min: 8, max: 8, source: "police" },
    ],
    "It was announced by the General Staff that 21 servicemen had been wounded.": [
      { category: "wounded", min: 21, max: 21, source: "General Staff", kind: "military" },
    ],
    'Nobody knows the full toll, but "at least 60 are dead", a priest in Beni said.': [
      { category: "killed", min: 60, max: null, source: "priest" },
    ],
    "Army spokesperson Lt Col Mak Hazukay said that 13 rebels had been killed and five rifles recovered.": [
      { category: "killed", min: 13, max: 13, source: "Mak Hazukay" },
    ],
    "Figures from the Defence Ministry show 2,700 soldiers killed.": [
      { category: "killed", min: 2700, max: 2700, source: "Defence Ministry", kind: "military" },
    ],
    "Data collected by ACLED show that 4,800 people were killed.": [
      { category: "killed", min: 4800, max: 4800, source: "ACLED" },
    ],
    '"We buried 16 people today," said Musa Danladi, a village chief.': [
      { category: "killed", min: 16, max: 16, source: "Musa Danladi" },
    ],
    "TASS, citing the Emergencies Ministry, reported 10 wounded.": [
      { category: "wounded", min: 10, max: 10, source: "Emergencies Ministry", via: "TASS" },
    ],
    "The rebels admitted losing 30 fighters.": [{ category: "killed", min: 30, max: 30, source: "rebels" }],
    "The military claims to have killed 100 militants in Marib.": [
      { category: "killed", min: 100, max: 100, source: "military" },
    ],
    "Four people died in the attack, said the spokesman of the presidency, Ali Camara.": [
      { category: "killed", min: 4, max: 4, source: "Ali Camara" },
    ],
    "The toll was 31 dead, it was learnt from hospital officials.": [
      { category: "killed", min: 31, max: 31, source: "hospital officials" },
    ],
    "The number of dead has risen to 27, the Health Ministry said on Telegram.": [
      { category: "killed", min: 27, max: 27, source: "Health Ministry", via: "Telegram" },
    ],
    '"Twelve of our men fell," the commander, Abdou Keita, said.': [
      { category: "killed", min: 12, max: 12, source: "Abdou Keita" },
    ],
    "The toll rose to 33 on Saturday, as both sides said they wanted a ceasefire.": [
      { category: "killed", min: 33, max: 33, source: null },
    ],
    "Nine people were killed at Sirte, as the army said on Tuesday.": [
      { category: "killed", min: 9, max: 9, source: "the army" },
    ],
    "Nine people were killed, while the army said it had lost two men.": [
      { category: "killed", min: 9, max: 9, source: null },
      { category: "killed", min: 2, max: 2, source: "the army" },
    ],
    "Twelve people died in the blast, police said, as crowds gathered outside.": [
      { category: "killed", min: 12, max: 12, source: "police" },
    ],
    "The price rose to 33 on Saturday, as both sides said they wanted a ceasefire.": [],
    "Nine shops were closed, as the army said on Tuesday.": [],
  },
  "the speaker goes on": {
    "The ministry said 12 people were killed in Shusha. It added that 40 had been wounded.": [
      { category: "killed", min: 12, max: 12, source: "ministry" },
      { category: "wounded", min: 40, max: 40, source: "ministry" },
    ],
    'The hospital director said ten bodies had arrived. "We have also treated 33 wounded," she said.': [
      { category: "killed", min: 10, max: 10, source: "hospital director" },
      { category: "wounded", min: 33, max: 33 },
    ],
    "The army said three soldiers died in Kidal. Eight more were wounded.": [
      { category: "killed", min: 3, max: 3, source: "army" },
      { category: "wounded", min: 8, max: 8, source: "army" },
    ],
    "Police said five people died. The Red Cross spoke of 11 dead.": [
      { category: "killed", min: 5, max: 5, source: "Police" },
      { category: "killed", min: 11, max: 11, source: "Red Cross" },
    ],
    "President Tesfaye condemned the attack, which killed 14 people.": [
      { category: "killed", min: 14, max: 14, source: null },
    ],
    "The foreign minister arrived in Goma after fighting that killed 60 people.": [
      { category: "killed", min: 60, max: 60, source: null },
    ],
    "The envoy called for calm. Eleven people have died in the fighting.": [
      { category: "killed", min: 11, max: 11 },
    ],
    "The army said it had repelled the raid, with 12 attackers killed.": [
      { category: "killed", min: 12, max: 12 },
    ],
    "The ministry reported 46 dead, 30 of whom were women and children.": [
      { category: "killed", min: 46, max: 46, source: "ministry" },
      { category: "killed", min: 30, max: 30, source: "ministry", scope: "subset", kind: "civilian" },
    ],
    '"Two of my sons were killed," said Amina, 50. "My husband was wounded."': [
      { category: "killed", min: 2, max: 2, source: "Amina" },
      { category: "wounded", min: 1, max: 1, source: "Amina" },
    ],
    "Governor Ahmed Saleh visited the wounded in Taiz. He said nine people had died.": [
      { category: "killed", min: 9, max: 9, source: "Governor Ahmed Saleh" },
    ],
  },
  "parts of a figure": {
    "Twenty people were killed, including seven children.": [
      { category: "killed", min: 20, max: 20 },
      { category: "killed", min: 7, max: 7, kind: "civilian", scope: "subset" },
    ],
    "The attack killed 17 people: ten soldiers, four policemen and three villagers.": [
      { category: "killed", min: 17, max: 17 },
      { category: "killed", min: 10, max: 10, scope: "subset", kind: "military" },
      { category: "killed", min: 4, max: 4, scope: "subset", kind: "police" },
      { category: "killed", min: 3, max: 3, scope: "subset", kind: "civilian" },
    ],
    "Fourteen people died, half of them civilians.": [{ category: "killed", min: 14, max: 14 }],
    "At least 50 people have been killed, most of them civilians.": [
      { category: "killed", min: 50, max: null },
    ],
    "Sixteen people, among them two journalists, were abducted.": [
      { category: "captured", min: 16, max: 16 },
      { category: "captured", min: 2, max: 2, scope: "subset", kind: "civilian" },
    ],
    "Some 80,000 people have fled, 35,000 of them children.": [
      { category: "displaced", min: 80000, max: 80000, approx: true },
      { category: "displaced", min: 35000, max: 35000, scope: "subset", kind: "civilian" },
    ],
    "Most of the dead are civilians.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
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
    "Two of the injured later died in Gulu hospital.": [{ category: "killed", min: 2, max: 2 }],
    "Nine were killed, one of them a toddler.": [
      { category: "killed", min: 9, max: 9 },
      { category: "killed", min: 1, max: 1, scope: "subset", kind: "civilian" },
    ],
  },
  "more than before": {
    "Another 13 people were killed overnight, bringing the toll to 59.": [
      { category: "killed", min: 13, max: 13, scope: "increment" },
      { category: "killed", min: 59, max: 59, scope: "total" },
    ],
    "Twelve more died on Thursday.": [{ category: "killed", min: 12, max: 12, scope: "increment" }],
    "A further 87 people were wounded.": [{ category: "wounded", min: 87, max: 87, scope: "increment" }],
    "Six new deaths were recorded, the ministry said.": [
      { category: "killed", min: 6, max: 6, scope: "increment", source: "ministry" },
    ],
    "An additional 4,000 people were displaced this week.": [
      { category: "displaced", min: 4000, max: 4000, scope: "increment" },
    ],
    "Five more bodies were found, raising the number of dead to 38.": [
      { category: "killed", min: 5, max: 5, scope: "increment" },
      { category: "killed", min: 38, max: 38, scope: "total" },
    ],
    "Three additional soldiers succumbed to wounds, taking military losses to 19.": [
      { category: "killed", min: 3, max: 3, scope: "increment", kind: "military" },
      { category: "killed", min: 19, max: 19, scope: "total", kind: "military" },
    ],
  },
  "one strike, one day": {
    "A drone strike on a market in Alamata killed 17 people.": [
      { category: "killed", min: 17, max: 17, scope: "incident" },
    ],
    "An ambush on Friday near Tillaberi left nine soldiers dead.": [
      { category: "killed", min: 9, max: 9, scope: "incident", kind: "military" },
    ],
    "Overnight shelling wounded six people in Nikopol.": [
      { category: "wounded", min: 6, max: 6, scope: "incident" },
    ],
    "Twenty-nine people died when a missile struck the railway station in Kramatorsk.": [
      { category: "killed", min: 29, max: 29, scope: "incident" },
    ],
    "Since the fighting began, 450 people have been killed.": [
      { category: "killed", min: 450, max: 450, scope: "total" },
    ],
    "NATO bombs hit a refugee convoy near Korisa on Friday. Yugoslav television said 87 people had been killed. The alliance gave the number as about 50.":
      {
        title: "Kosovo: the war goes on",
        claims: [
          { category: "killed", min: 87, max: 87, scope: "incident" },
          { category: "killed", min: 50, max: 50, approx: true, scope: "incident", source: "The alliance" },
        ],
      },
    "At least 18 rebels were killed late on Monday when jets hit their base at Saraqib, a local group said. The rebels gave no figure for their dead.":
      {
        title: "Idlib offensive enters second week",
        claims: [
          { category: "killed", min: 18, max: null, scope: "incident" },
          { category: "killed", min: null, max: null, status: "withheld", scope: "incident" },
        ],
      },
    "A shell fell on a school in Terter at noon. Nobody was hurt.": {
      title: "Karabakh war, day five",
      claims: [{ category: "wounded", min: 0, max: 0, scope: "incident" }],
    },
    "Both sides shelled each other in Kherson. The clashes went on all day. No Ukrainian soldier has been hurt, the army said.":
      {
        title: "War in Ukraine: day 300",
        claims: [{ category: "wounded", min: 0, max: 0, scope: "total", side: "Ukraine", kind: "military" }],
      },
    "The health ministry on Friday raised to 55 the number of people killed in the explosions that tore through a market a day earlier. Nurses worked by torchlight. Two lorries with blankets left Sanaa. A second one is due. Nobody knows when the war will end.":
      {
        title: "Hodeidah: aid rushed in after blasts",
        published: "2018-08-03",
        claims: [{ category: "killed", min: 55, max: 55, scope: "incident" }],
      },
    "More than 100 fighters had died in the first strikes, the general repeated.": {
      title: "War in Tigray goes on",
      claims: [{ category: "killed", min: 101, max: null, scope: "incident", kind: "military" }],
    },
    "The prime minister says 165 people have been killed on the government side. How many of the dead were soldiers he would not say.":
      {
        title: "Marawi war",
        claims: [
          { category: "killed", min: 165, max: 165, scope: "total" },
          { category: "killed", min: null, max: null, status: "withheld", scope: "subset", kind: "military" },
        ],
      },
    "The spokesman laughed at the army, which pretends to have killed 500 of them.": {
      title: "Marawi war",
      claims: [{ category: "killed", min: 500, max: 500, scope: "total" }],
    },
    "In Ariha a row of houses fell in before dawn on 16 May. The monitor found 44 dead there.": {
      title: "The war in Idlib, year nine",
      published: "2019-05-18",
      claims: [{ category: "killed", min: 44, max: 44, scope: "incident", source: "The monitor" }],
    },
    "Jets have bombed Idlib since Monday. The health ministry said 28 people had been killed there.": {
      title: "The war in Idlib, year nine",
      claims: [{ category: "killed", min: 28, max: 28, scope: "total", source: "The health ministry" }],
    },
    "The doctors said 65 people had been brought in with wounds in the course of the evening.": {
      title: "Beirut under fire",
      claims: [{ category: "wounded", min: 65, max: 65, scope: "incident", source: "The doctors" }],
    },
    "In Ariha a row of houses fell in before dawn on 16 May. The monitor found no target there.": [],
    "Jets have bombed Idlib since Monday. The bridges there are gone.": [],
    "How many of the tents were new he would not say.": [],
    "The first strikes hit the runway and two hangars.": [],
    "Many roads were cleared in the course of the evening.": [],
    "More than 400 army prisoners are held in a camp at Zalingei, according to the radio.": {
      title: "Darfur war",
      claims: [{ category: "captured", min: 401, max: null, scope: "total", source: "the radio" }],
    },
    "The camp at Zalingei was built between June and December 2018.": [],
    "The explosions that tore through the market broke windows a mile away.": [],
    "Clashes in the morning closed the road to Goma.": [],
    "The encounter between the two generals lasted an hour.": [],
    "Up to noon on Sunday the bridge was open to traffic.": [],
    "When we left you last night, the count stood at 124 houses.": [],
    "The last civil war, which ended in 2005, began in the hills.": [],
    "A patrol drove into an ambush near Kutum on Saturday; both lorries burned till morning.": [],
    "The rebels hold the prison and both bridges.": [],
    "The alliance gave the number of sorties as about 50.": [],
    "The air force had earlier spoken of six raids.": [],
    "The ministry announced today, Friday, that the crossing will open.": [],
    "The army chief, who said in September last year that the war was won, is in Mekelle.": [],
    "14 killed in night of street fighting": {
      inTitle: true,
      claims: [{ category: "killed", min: 14, max: 14, scope: "incident" }],
    },
    "Clashes in the morning left 20 people hurt, doctors said.": [
      { category: "wounded", min: 20, max: 20, scope: "incident", source: "doctors" },
    ],
    "Fighting has raged for months, and the night brought no calm. Doctors said clashes had left 20 people hurt.":
      [{ category: "wounded", min: 20, max: 20, scope: "total", source: "Doctors" }],
    "Up to noon on Sunday the morgue had taken in 24 bodies, its director said.": {
      title: "Tigray crisis",
      published: "2021-03-14",
      claims: [{ category: "killed", min: 24, max: 24, scope: "total" }],
    },
    "When we left you last night, the count stood at 124 dead.": {
      title: "Live: Marawi siege",
      published: "2017-06-14",
      claims: [{ category: "killed", min: 124, max: 124, scope: "total" }],
    },
    "Day six of the war: 830 citizens have been injured to varying degrees, the Health Ministry announced today, Friday.":
      {
        published: "2020-10-02",
        claims: [{ category: "wounded", min: 830, max: 830, scope: "total", source: "the Health Ministry" }],
      },
    "The army chief, who said in September last year that 408 soldiers had died by then, is in Mekelle.": {
      title: "What are our sons doing in Tigray?",
      published: "2022-03-14",
      claims: [{ category: "killed", min: 408, max: 408, scope: "background", kind: "military" }],
    },
    "Gunmen attacked barracks on Friday and killed 12. The last civil war, which ended in 2005, left 300,000 dead.":
      {
        published: "2015-12-12",
        claims: [
          { category: "killed", min: 12, max: 12, scope: "incident" },
          { category: "killed", min: 300000, max: 300000, scope: "background" },
        ],
      },
    "The war has killed 12,000. A patrol drove into an ambush near Kutum on Saturday, a commander told reporters; 17 of its men died there.":
      {
        title: "Fighting in Darfur",
        claims: [
          { category: "killed", min: 12000, max: 12000, scope: "total" },
          { category: "killed", min: 17, max: 17, scope: "incident" },
        ],
      },
    "The Rapid Support Forces say they hold 300 soldiers. The army says 120 fighters captured at Nyala are in its prisons.":
      {
        title: "Darfur war",
        claims: [
          { category: "captured", min: 300, max: 300, scope: "total" },
          { category: "captured", min: 120, max: 120, scope: "total" },
        ],
      },
    "In October 74 people were detained in Nyala for helping the rebels, lawyers said.": {
      title: "Darfur war",
      claims: [{ category: "captured", min: 74, max: 74, scope: "total", source: "lawyers" }],
    },
    "On Sunday militiamen attacked a church in Suai and killed 40 people, a priest said. He declined to say how many prisoners they were holding.":
      {
        title: "Clashes in East Timor",
        claims: [
          { category: "killed", min: 40, max: 40, scope: "incident" },
          { category: "captured", min: null, max: null, status: "withheld", scope: "total" },
        ],
      },
    "The war has killed 12,000 people so far.": [
      { category: "killed", min: 12000, max: 12000, scope: "total" },
    ],
    "Yesterday rockets killed two farmers in Metula.": {
      published: "2024-02-03",
      claims: [
        { category: "killed", min: 2, max: 2, scope: "incident", asOf: "2024-02-02", kind: "civilian" },
      ],
    },
    "In the last 24 hours 56 people were killed in Gaza.": [
      { category: "killed", min: 56, max: 56, scope: "incident" },
    ],
    "On Wednesday, eight people were killed in Khartoum.": {
      published: "2023-05-12",
      claims: [{ category: "killed", min: 8, max: 8, scope: "incident", asOf: "2023-05-10" }],
    },
    "A suicide bomber killed 31 people at a mosque in Peshawar.": [
      { category: "killed", min: 31, max: 31, scope: "incident" },
    ],
  },
  "another war, the long run": {
    "The civil war of 1991 to 2002 killed 50,000 people.": [
      { category: "killed", min: 50000, max: 50000, scope: "background" },
    ],
    "Six weeks of war in 2020 left about 6,500 dead.": {
      published: "2023-09-20",
      claims: [{ category: "killed", min: 6500, max: 6500, approx: true, scope: "background", asOf: "2020" }],
    },
    "It was the deadliest fighting since 2020, when more than 6,500 people were killed.": {
      published: "2022-09-15",
      claims: [{ category: "killed", min: 6501, max: null, scope: "background" }],
    },
    "The raid was the worst since 2021 when 55 people died.": {
      published: "2022-09-15",
      claims: [{ category: "killed", min: 55, max: 55, scope: "background" }],
    },
    "The fighting has gone on since Tuesday, when 12 soldiers were killed.": {
      published: "2022-09-15",
      claims: [{ category: "killed", min: 12, max: 12, scope: "total" }],
    },
    "The conflict has claimed 40,000 lives since 1984.": [
      { category: "killed", min: 40000, max: 40000, scope: "background" },
    ],
    "A similar attack in January killed 100 villagers.": {
      published: "2021-03-22",
      claims: [
        { category: "killed", min: 100, max: 100, scope: "background", asOf: "2021-01", kind: "civilian" },
      ],
    },
  },
  "an older figure": {
    "The death toll rose to 36 from 24.": [
      { category: "killed", min: 36, max: 36, previous: false },
      { category: "killed", min: 24, max: 24, previous: true },
    ],
    "Sixty-one people have died, up from 54 on Monday.": [
      { category: "killed", min: 61, max: 61, previous: false },
      { category: "killed", min: 54, max: 54, previous: true },
    ],
    "Officials revised the number of dead down to 28 from 35.": [
      { category: "killed", min: 28, max: 28, previous: false },
      { category: "killed", min: 35, max: 35, previous: true },
    ],
    "The number of hostages fell to 11 from 15.": [
      { category: "captured", min: 11, max: 11, previous: false },
      { category: "captured", min: 15, max: 15, previous: true },
    ],
    "The number of wounded climbed from 103 to 121.": [
      { category: "wounded", min: 103, max: 103, previous: true },
      { category: "wounded", min: 121, max: 121, previous: false },
    ],
    "The earlier toll was 24 dead.": [{ category: "killed", min: 24, max: 24, previous: true }],
  },
  "denied, unconfirmed, withheld": {
    "The ministry denied that six of its soldiers had been captured.": [
      { category: "captured", min: 6, max: 6, status: "denied", kind: "military" },
    ],
    "As many as 300 people are feared dead.": [
      { category: "killed", min: null, max: 300, status: "unconfirmed" },
    ],
    "Twenty people are feared to have been killed in Woro.": [
      { category: "killed", min: 20, max: 20, status: "unconfirmed" },
    ],
    "Unconfirmed reports speak of 15 dead.": [
      { category: "killed", min: 15, max: 15, status: "unconfirmed" },
    ],
    "Unofficially, the number of dead is put at 90.": [
      { category: "killed", min: 90, max: 90, status: "unconfirmed" },
    ],
    "Nine people were reportedly killed in Gambella.": [
      { category: "killed", min: 9, max: 9, status: "asserted" },
    ],
    "The death toll may be as high as 500.": [
      { category: "killed", min: null, max: 500, status: "unconfirmed" },
    ],
    "More than 70 people are presumed dead in Les Cayes.": [
      { category: "killed", min: 71, max: null, status: "unconfirmed" },
    ],
    "The army gave no figure for its dead.": [
      { category: "killed", min: null, max: null, status: "withheld", source: "army" },
    ],
    "The Eritrean government has not disclosed its casualties.": [
      {
        category: "casualties",
        min: null,
        max: null,
        status: "withheld",
        side: "Eritrea",
        source: "Eritrean government",
      },
    ],
    "The ministry said soldiers had been killed but did not say how many.": [
      { category: "killed", min: 1, max: null, unquantified: true, source: "ministry", kind: "military" },
      { category: "killed", min: null, max: null, status: "withheld", source: "ministry" },
    ],
    "Baku did not specify the number of its wounded.": [
      { category: "wounded", min: null, max: null, status: "withheld", side: "Azerbaijan", source: "Baku" },
    ],
    "Rwanda dismissed as false a claim that 12 of its soldiers had been killed.": [
      { category: "killed", min: 12, max: 12, status: "denied", side: "Rwanda", kind: "military" },
    ],
    "The army said it was not yet clear how many of its men had been wounded.": [
      { category: "wounded", min: null, max: null, status: "withheld", source: "army" },
    ],
    "No losses were reported by the Malian army.": [
      {
        category: "casualties",
        min: null,
        max: null,
        status: "withheld",
        source: "Malian army",
        side: "Mali",
      },
    ],
    "The rebels said they had killed 40 soldiers, which the army denied.": [
      { category: "killed", min: 40, max: 40, status: "denied", source: "rebels", kind: "military" },
    ],
    "The group said it had killed 30 troops; the figure could not be independently verified.": [
      { category: "killed", min: 30, max: 30, status: "unconfirmed", kind: "military" },
    ],
    "Its media office claimed that 40 officers had been killed, something the army dismisses as propaganda.":
      [{ category: "killed", min: 40, max: 40, source: "Its media office", status: "denied" }],
    "The rebels say they killed 40 soldiers, which the army disputes.": [
      { category: "killed", min: 40, max: 40, source: "The rebels", status: "denied" },
    ],
    "That another 80 people were seized in secret, as activists have claimed, has been denied by both governments.":
      [{ category: "captured", min: 80, max: 80, source: "activists", status: "denied" }],
    "The ministry rejected the false information spread by the rebels that 10 civilians were killed.": [
      { category: "killed", min: 10, max: 10, source: "the rebels", status: "denied" },
    ],
    "The ombudsman says that at least 200 people have been killed. Ten of the dead are civilians. We cannot verify his numbers independently.":
      [
        { category: "killed", min: 200, max: null, source: "The ombudsman", status: "unconfirmed" },
        { category: "killed", min: 10, max: 10, source: "The ombudsman", status: "unconfirmed" },
      ],
    "A man who calls himself a commander claims that the group killed 30 soldiers. No one has been able to check this.":
      [
        {
          category: "killed",
          min: 30,
          max: 30,
          source: "A man who calls himself a commander",
          status: "unconfirmed",
        },
      ],
    "Its media office claimed that 40 trucks had burned, something the army dismisses as propaganda.": [],
    "That another 80 trucks were seized, as activists have claimed, has been denied.": [],
    "The ombudsman says that roads are closed. We cannot verify his numbers independently.": [],
    "The mayor said nine people had died. Nurses check his numbers every day.": [
      { category: "killed", min: 9, max: 9, source: "The mayor" },
    ],
    "The army said nine soldiers had died. It has information about the attackers.": [
      { category: "killed", min: 9, max: 9, source: "The army" },
    ],
    "The ministry shared information about 10 civilians killed in the raid.": [
      { category: "killed", min: 10, max: 10, source: null },
    ],
  },
  nobody: {
    "No one was hurt in the shelling, the mayor said.": [
      { category: "wounded", min: 0, max: 0, source: "mayor" },
    ],
    "There were no casualties, the Interior Ministry said.": [
      { category: "casualties", min: 0, max: 0, source: "Interior Ministry" },
    ],
    "Nobody was killed.": [{ category: "killed", min: 0, max: 0 }],
    "None of the soldiers was injured.": [{ category: "wounded", min: 0, max: 0, kind: "military" }],
    "No civilians were killed in the strike, the coalition said.": [
      { category: "killed", min: 0, max: 0, kind: "civilian", source: "coalition" },
    ],
    "The attack caused no fatalities.": [{ category: "killed", min: 0, max: 0 }],
    "No one was hurt and nobody is missing.": [
      { category: "wounded", min: 0, max: 0 },
      { category: "missing", min: 0, max: 0 },
    ],
    "The army said it suffered no losses.": [{ category: "casualties", min: 0, max: 0, source: "army" }],
  },
  "families and households": {
    "250 families were displaced from Kachin State.": [
      { category: "displaced", min: 250, max: null, kind: "civilian" },
    ],
    "Some 1,100 households fled Mocimboa da Praia.": [
      { category: "displaced", min: 1100, max: null, approx: true, kind: "civilian" },
    ],
    "At least 90 families have been evacuated from Tal Rifaat.": [
      { category: "displaced", min: 90, max: null, kind: "civilian" },
    ],
    "Three families were killed in their homes in Deir Hafir.": [
      { category: "killed", min: 3, max: null, kind: "civilian" },
    ],
  },
  "lists and what is left unsaid": {
    "Forty soldiers and six civilians were hurt, nine captured.": [
      { category: "wounded", min: 40, max: 40, kind: "military" },
      { category: "wounded", min: 6, max: 6, kind: "civilian" },
      { category: "captured", min: 9, max: 9 },
    ],
    "The strike left seven dead, 20 wounded and three missing.": [
      { category: "killed", min: 7, max: 7 },
      { category: "wounded", min: 20, max: 20 },
      { category: "missing", min: 3, max: 3 },
    ],
    "Eight were killed on Monday, and five on Tuesday.": [
      { category: "killed", min: 8, max: 8, scope: "incident" },
      { category: "killed", min: 5, max: 5, scope: "incident" },
    ],
    "The injuries of four people, two of whom have died, were caused by a mine.": [
      { category: "wounded", min: 4, max: 4 },
      { category: "killed", min: 2, max: 2 },
    ],
    "Ten were killed in Mopti, six in Gao and two in Timbuktu.": [
      { category: "killed", min: 10, max: 10, place: "Mopti" },
      { category: "killed", min: 6, max: 6, place: "Gao" },
      { category: "killed", min: 2, max: 2, place: "Timbuktu" },
    ],
    "In Goma, seat of a province in the country's east, the head of the hospital told a hearing of the council, about 3,000 people were killed.":
      [{ category: "killed", min: 3000, max: 3000, approx: true, place: "Goma" }],
    "Armenia reported 49 dead, Azerbaijan 50.": [
      { category: "killed", min: 49, max: 49, side: "Armenia", source: "Armenia" },
      { category: "killed", min: 50, max: 50, side: "Azerbaijan", source: "Azerbaijan" },
    ],
    "Two soldiers were killed and another wounded.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
      { category: "wounded", min: 1, max: 1, kind: "military" },
    ],
    "Nine dead in Idlib, 14 in Aleppo.": [
      { category: "killed", min: 9, max: 9, place: "Idlib" },
      { category: "killed", min: 14, max: 14, place: "Aleppo" },
    ],
    "The army lost 12 men, the rebels 30.": [
      { category: "killed", min: 12, max: 12 },
      { category: "killed", min: 30, max: 30 },
    ],
    "Four people died and a fifth was seriously wounded.": [
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 1, max: 1 },
    ],
  },
  headlines: {
    "Gunmen kill 12 in Nigerian village": {
      inTitle: true,
      claims: [{ category: "killed", min: 12, max: 12 }],
    },
    "Blast in Kabul kills 9, wounds 31": {
      inTitle: true,
      claims: [
        { category: "killed", min: 9, max: 9 },
        { category: "wounded", min: 31, max: 31 },
      ],
    },
    "Mali: 14 soldiers dead in ambush": {
      inTitle: true,
      claims: [{ category: "killed", min: 14, max: 14, side: "Mali", kind: "military" }],
    },
    "Death toll in Karachi bombing climbs to 44": {
      inTitle: true,
      claims: [{ category: "killed", min: 44, max: 44 }],
    },
    "Five hurt as rocket lands in Ashkelon": {
      inTitle: true,
      claims: [{ category: "wounded", min: 5, max: 5 }],
    },
    "Strike on Mykolaiv leaves three dead": {
      inTitle: true,
      claims: [{ category: "killed", min: 3, max: 3 }],
    },
    "Two Turkish soldiers martyred in northern Iraq": {
      inTitle: true,
      claims: [{ category: "killed", min: 2, max: 2, side: "Turkey", kind: "military" }],
    },
    "Thousands flee as fighting nears Sweida": {
      inTitle: true,
      claims: [{ category: "displaced", min: 2000, max: null, approx: true }],
    },
    "Hundreds feared dead after raid in Darfur": {
      inTitle: true,
      claims: [{ category: "killed", min: 200, max: null, approx: true, status: "unconfirmed" }],
    },
    "Army says 22 rebels killed in Chocó": {
      inTitle: true,
      claims: [{ category: "killed", min: 22, max: 22, source: "Army" }],
    },
    "Cartel gunmen abduct 19 migrants in Tamaulipas": {
      inTitle: true,
      claims: [{ category: "captured", min: 19, max: 19 }],
    },
    "Toll in Manipur violence rises to 60, 231 injured": {
      inTitle: true,
      claims: [
        { category: "killed", min: 60, max: 60 },
        { category: "wounded", min: 231, max: 231 },
      ],
    },
    "3 killed, 5 wounded in Bujumbura grenade attacks, police say": {
      inTitle: true,
      claims: [
        { category: "killed", min: 3, max: 3, source: "police" },
        { category: "wounded", min: 5, max: 5, source: "police" },
      ],
    },
  },
  "upper case": {
    "TWELVE KILLED IN SHELLING OF ALEPPO": [{ category: "killed", min: 12, max: 12 }],
    "AT LEAST 30 SOLDIERS DEAD IN TIGRAY AMBUSH, GOVERNMENT SAYS": [
      { category: "killed", min: 30, max: null, kind: "military", source: "GOVERNMENT" },
    ],
    "14 WOUNDED AS DRONE HITS BELGOROD, GOVERNOR SAYS": [
      { category: "wounded", min: 14, max: 14, source: "GOVERNOR" },
    ],
    "DEATH TOLL RISES TO 71": [{ category: "killed", min: 71, max: 71 }],
    "REBELS ABDUCT 8 AID WORKERS IN SOUTH KIVU": [{ category: "captured", min: 8, max: 8, kind: "civilian" }],
  },
  "British, Indian and other usage": {
    "1.2 lakh people have been displaced in Assam.": [{ category: "displaced", min: 120000, max: 120000 }],
    "Five ultras were gunned down in Gadchiroli, police said.": [
      { category: "killed", min: 5, max: 5, source: "police" },
    ],
    "Eleven persons sustained injuries and were shifted to hospital in Jammu.": [
      { category: "wounded", min: 11, max: 11 },
    ],
    "The deceased were nine constables of the Frontier Corps.": [{ category: "killed", min: 9, max: 9 }],
    "Over 60,000 persons have been rendered homeless in Imphal valley.": [
      { category: "displaced", min: 60001, max: null },
    ],
    "A PSNI officer was injured when a pipe bomb went off in Strabane.": [
      { category: "wounded", min: 1, max: 1, kind: "police" },
    ],
    "Two jawans were martyred in an encounter in Kupwara.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "Two lance-naiks laid down their lives in Siachen.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "A dacoit was killed in an exchange of fire in Ghotki, and three cops were injured.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 3, max: 3, kind: "police" },
    ],
    "Four terrorists were sent to hell in Miranshah, ISPR said.": [
      { category: "killed", min: 4, max: 4, source: "ISPR" },
    ],
  },
  "translated English": {
    "As a result of shelling, 8 persons died, 15 got wounds of different severity.": [
      { category: "killed", min: 8, max: 8 },
      { category: "wounded", min: 15, max: 15 },
    ],
    "The number of victims of the bombing is 19 killed.": [{ category: "killed", min: 19, max: 19 }],
    "From the side of Azerbaijan, 71 killed.": [{ category: "killed", min: 71, max: 71, side: "Azerbaijan" }],
    "Got injured 4 peaceful inhabitants.": [{ category: "wounded", min: 4, max: 4, kind: "civilian" }],
    "It is known about 5 dead and 10 injured.": [
      { category: "killed", min: 5, max: 5 },
      { category: "wounded", min: 10, max: 10 },
    ],
    "The losses of our side make 13 persons.": [{ category: "casualties", min: 13, max: 13 }],
    "To the hospital were delivered 22 wounded.": [{ category: "wounded", min: 22, max: 22 }],
    "Without news disappeared 7 fighters.": [{ category: "missing", min: 7, max: 7, kind: "military" }],
  },
  "lines, bullets and tables": {
    "* 3 soldiers killed\n* 8 civilians injured": [
      { category: "killed", min: 3, max: 3, kind: "military" },
      { category: "wounded", min: 8, max: 8, kind: "civilian" },
    ],
    "Dead 16\nInjured 48": [
      { category: "killed", min: 16, max: 16 },
      { category: "wounded", min: 48, max: 48 },
    ],
    "Toll as of Tuesday:\n- Killed: 41\n- Wounded: 117\n- Missing: 5": [
      { category: "killed", min: 41, max: 41 },
      { category: "wounded", min: 117, max: 117 },
      { category: "missing", min: 5, max: 5 },
    ],
  },
  "as of when, and where": {
    "As of March 8, 474 civilians had been killed, the UN human rights office said.": {
      published: "2022-03-09",
      claims: [
        {
          category: "killed",
          min: 474,
          max: 474,
          asOf: "2022-03-08",
          scope: "total",
          source: "UN human rights office",
          kind: "civilian",
        },
      ],
    },
    "By Sunday morning 2,670 people had been killed in Gaza.": {
      published: "2023-10-15",
      claims: [{ category: "killed", min: 2670, max: 2670, scope: "total" }],
    },
    "Seven people were killed in the town of Nyala.": [
      { category: "killed", min: 7, max: 7, place: "Nyala" },
    ],
    "Nineteen people were killed in Zabul province.": [
      { category: "killed", min: 19, max: 19, place: "Zabul province" },
    ],
  },
  "people told by name": {
    "Orlando Rey, a street vendor walking through the area, was killed.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "The bomb killed Judge Maria Vega, her driver and two guards.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "They condemned the killing in Lima on 12 May of Judge Ana Rey and of her driver.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The mayor of Yola, a former judge of the high court, was found dead, police said.": [
      { category: "killed", min: 1, max: 1, source: "police" },
    ],
    "The driver of Col. Haq was killed, Mr. Khan said.": [
      { category: "killed", min: 1, max: 1, kind: "civilian", source: "Mr. Khan" },
    ],
    "REBELS KILLED SENATOR PABLO ARRIETA AND HIS BROTHER NEAR CALI, POLICE REPORTED TODAY.": [
      { category: "killed", min: 1, max: 1, source: "POLICE" },
      { category: "killed", min: 1, max: 1, kind: "civilian", source: "POLICE" },
    ],
    "THE BISHOP CONDEMNED THE MURDER OF DR ANA LUISA RIVAS IN THE CAPITAL YESTERDAY.": [
      { category: "killed", min: 1, max: 1 },
    ],
  },
  "flashes, tallies and situation reports": {
    "URGENT: Four peacekeepers killed in Bangui ambush - UN mission": {
      inTitle: true,
      claims: [{ category: "killed", min: 4, max: 4, kind: "military", source: "UN mission" }],
    },
    "15:02 - Rescue chief: two more bodies pulled from rubble, bringing total to 19": [
      { category: "killed", min: 2, max: 2, scope: "increment", source: "Rescue chief" },
      { category: "killed", min: 19, max: 19, scope: "total", source: "Rescue chief" },
    ],
    "The General Staff of the Armed Forces of Ukraine: over the past day the enemy lost 870 personnel, 5 tanks and 12 guns.":
      [
        {
          category: "killed",
          min: 870,
          max: 870,
          side: null,
          source: "General Staff of the Armed Forces of Ukraine",
        },
      ],
    "Military casualties: 3 killed, 11 wounded.": [
      { category: "killed", min: 3, max: 3, source: null },
      { category: "wounded", min: 11, max: 11, source: null },
    ],
    "Monitors counted 94 civilians killed in October; 48 of them were killed by soldiers, 17 by rebels and 29 by unknown men.":
      [
        { category: "killed", min: 94, max: 94, kind: "civilian", source: "Monitors" },
        { category: "killed", min: 48, max: 48, scope: "subset" },
        { category: "killed", min: 17, max: 17, scope: "subset" },
        { category: "killed", min: 29, max: 29, scope: "subset" },
      ],
    "Gunmen stormed Yargoje village, killing 13 vigilantes, a resident, Musa Lawal, told Daily Trust by phone.":
      [{ category: "killed", min: 13, max: 13, source: "Musa Lawal", via: "Daily Trust" }],
    "The Houthi-run health ministry said the toll from US strikes on Ras Isa had risen to 80 dead; the Pentagon declined to comment on casualties.":
      [
        { category: "killed", min: 80, max: 80, source: "health ministry" },
        { category: "casualties", min: null, max: null, status: "withheld", source: "the Pentagon" },
      ],
    "The ministry announces the martyrdom of Sergeant Omar Khalil and two soldiers of the 4th Brigade.": [
      { category: "killed", min: 1, max: 1, kind: "military", source: "ministry" },
      { category: "killed", min: 2, max: 2, kind: "military", source: "ministry" },
    ],
    "Over 100 people died in the clashes; reports suggest that 37 of them were civilians.": [
      { category: "killed", min: 101, max: null, source: null },
      { category: "killed", min: 37, max: 37, kind: "civilian", scope: "subset", source: "reports" },
    ],
  },
  "none: flashes that count nobody": {
    "14:10 - Rescue chief: work goes on at the site with 40 crews and 6 cranes": [],
    "URGENT: UN mission calls for calm in Bangui after ambush": [],
    "According to preliminary information, there is no information about victims.": [],
    "The enemy shelled the district 14 times, the General Staff said.": [],
    "Partners report that 23 trucks with food for 9,000 families reached the Abu Shouk camp.": [],
    "The Pentagon declined to say how many jets took part.": [],
  },
  "what befell them in the end": {
    "A man was shot in the chest and later died at a hospital.": [{ category: "killed", min: 1, max: 1 }],
    "Three guards were wounded near Jos and later died.": [
      { category: "wounded", min: 3, max: 3, kind: "military" },
      { category: "killed", min: 3, max: 3, kind: "military" },
    ],
    "Luis Castillo was at a truck. Castillo died at the scene.": [{ category: "killed", min: 1, max: 1 }],
    "The victim died on the spot.": [{ category: "killed", min: 1, max: 1 }],
    "12 people died and two men were arrested.": [
      { category: "killed", min: 12, max: 12 },
      { category: "captured", min: 2, max: 2 },
    ],
    "The teen, identified as Luis Paz of Cali, was pronounced dead.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
  },
  "none: figures beside the dead": {
    "The dead man had two young sons.": [],
    "He faces a charge of murder and three counts of assault.": [],
    "In Castillo the market opened again.": [],
  },
  "none: named, but not harmed": {
    "Mayor Torres denounced the killings at a meeting with Judge Vega.": [],
    "GENERAL RAMON DUARTE SAID TODAY THAT THE ARMY WILL DEFEND THE ROADS OF THE NORTH.": [],
    "Ann Hill, a friend of the suspect, told officers what she had seen.": [],
    "Ledrue Okoth, a relative of the deceased, spoke to reporters.": [],
    "The mayor visited the family of Luis Paz, who lives in Cali.": [],
  },
  "none: houses, vehicles, weapons": {
    "Militants captured two armoured cars in Kolofata.": [],
    "Twenty-four border posts were destroyed.": [],
    "The shelling damaged 60 houses and two schools in Marinka.": [],
    "Rebels destroyed 14 tanks and shot down two helicopters.": [],
    "Four jets were lost in the raid.": [],
    "Three positions were captured by the army near Hajin.": [],
    "The army captured 12 villages in Tigray.": [],
    "Nineteen vehicles were burnt in Bamenda.": [],
    "The insurgents lost 30 pickup trucks.": [],
    "Air defences destroyed 41 drones over Kursk.": [],
    "Two bridges were hit and a depot was left in ruins.": [],
    "Soldiers seized 300 rifles and 20 machine guns.": [],
    "Herders lost 1,200 camels in the raid.": [],
    "The bombing wounded the economy of Lebanon.": [],
    "Five ambulances were hit.": [],
    "At least seven churches were burnt.": [],
    "The frigate was hit and sank.": [],
    "The attack left 90 homes without power.": [],
    "Eighteen shops were looted in Goz Beida.": [],
    "A missile destroyed a grain store holding 500 tonnes.": [],
    "Four warships were damaged in Sevastopol.": [],
    "Sappers defused 120 mines near Izium.": [],
    "The raid cost the rebels six trucks and a radar.": [],
    "Gunners fired 200 rounds at the ridge.": [],
    "Three cranes fell in the port after the blast.": [],
    "The army recovered 17 stolen motorcycles.": [],
    "The bombing wrecked a mosque of the 12th century.": [],
    "Two trains were stopped and a signal box was wrecked.": [],
    "The quarter lost its only pharmacy.": [],
    "The brigade lost three drones in a week.": [],
    "Seven oil wells were set ablaze in Kirkuk.": [],
    "Forty sheep were missing after the raid.": [],
    "Eleven boats were taken by the navy.": [],
    "Six horses were injured in the shelling.": [],
    "Two dogs were killed by the blast.": [],
    "The fire killed 200 head of cattle.": [],
  },
  "none: ages, dates, times, distances": {
    "The village lies 24 kilometres from the front.": [],
    "Shelling started at 5.30 a.m. on 14 May.": [],
    "She was 24 when the war reached Sarajevo.": [],
    "Mahmoud, 31, keeps a shop in Hebron.": [],
    "The war is in its 11th year.": [],
    "The truce of 1994 ended the fighting.": [],
    "They walked for three days to reach Adré.": [],
    "The border is 970 kilometres long.": [],
    "The curfew runs from 8 p.m. to 5 a.m.": [],
    "It was the third attack in five weeks.": [],
    "Resolution 1701 ended the war of 2006.": [],
    "The 44-day war ended with a truce.": [],
    "Flight 714 was diverted to Doha.": [],
    "The 12th Brigade holds the northern edge of the town.": [],
    "The 24-year-old was born in Mostar.": [],
    "The road to Kabul is 400 kilometres long.": [],
    "He has commanded the unit since 2019.": [],
    "The rocket flew 80 kilometres before it fell in a field.": [],
    "The siege lasted 1,425 days.": [],
    "The talks begin on 12 June at 9 a.m.": [],
    "The drone came within 300 metres of the school.": [],
    "The museum is 150 years old.": [],
    "At 34, she leads a platoon.": [],
    "The ceasefire took effect at 22:00 GMT.": [],
    "Snow fell to a depth of 60 centimetres.": [],
    "It happened on 7 October.": [],
    "A patrol crossed the river at kilometre 41.": [],
    "The report covers January to June 2018.": [],
  },
  "none: troops, crowds, populations": {
    "Some 30,000 troops took part in the exercise.": [],
    "Russia has massed 100,000 soldiers near the border.": [],
    "The town has 140,000 inhabitants.": [],
    "About 3,000 mercenaries are fighting for the government.": [],
    "The mission has 14,000 peacekeepers.": [],
    "A column of 400 fighters entered Bangui.": [],
    "Thousands of people marched in Belgrade against the war.": [],
    "The parliament has 120 members.": [],
    "Twenty delegates attended the talks in Doha.": [],
    "Four million people live in the delta.": [],
    "France will withdraw 2,400 soldiers from the Sahel.": [],
    "Kenya sent 1,000 police officers to Haiti.": [],
    "Reinforcements of 200 men arrived in Kidal.": [],
    "Burundi has 2,000 soldiers in South Kivu.": [],
    "The militia can call on 5,000 men.": [],
    "Three battalions were moved to Gao.": [],
    "Fifty lorries with soldiers passed through Asmara.": [],
    "A crowd of 10,000 gathered in Tbilisi.": [],
    "The district is home to 60,000 Tuareg.": [],
    "Some 700 observers will watch the vote.": [],
    "Sweden will train 300 Ukrainian sailors.": [],
    "The base can take 1,500 men.": [],
    "The two armies have 40,000 men on the plateau.": [],
    "About 200 fighters took part in the assault, the colonel said.": [],
    "The guerrillas recruited 80 boys.": [],
    "Seven generals met in Juba.": [],
    "Twelve countries sent observers.": [],
    "The union has 3,000 members in Sidon.": [],
    "The new force will have 6,000 soldiers.": [],
  },
  "none: rescued, helped, living": {
    "Rescuers saved 14 people from the cellar.": [],
    "Sixty people were rescued from the sea off Lampedusa.": [],
    "Doctors vaccinated 9,000 children in the camp.": [],
    "The charity fed 3,000 people a day.": [],
    "Two children were found alive in the rubble.": [],
    "Twelve thousand people received tents.": [],
    "Aid reached 40,000 people in Aleppo.": [],
    "Six hundred people returned to their homes in Raqqa.": [],
    "Nine miners escaped unharmed.": [],
    "The agency helped 500 families rebuild.": [],
    "The surgeon has trained 40 nurses.": [],
    "Volunteers handed out 2,000 blankets.": [],
    "The airline flew 180 tourists to Cairo as planned.": [],
    "The school reopened for 600 pupils.": [],
    "Rescuers brought nine people out of the lift.": [],
    "All 32 passengers are safe.": [],
    "A girl was found alive after two days.": [],
    "The clinic has seen 700 patients this year for malaria.": [],
    "The bakery feeds 4,000 people.": [],
    "Villagers returned to Azaz after six years.": [],
    "Two thousand people got clean water.": [],
    "Three hundred refugees went back to their villages.": [],
  },
  "none: mourning, the dead in passing": {
    "Relatives of those killed gathered in the square.": [],
    "A minute of silence was held for the dead.": [],
    "The president offered condolences to the families of the victims.": [],
    "Funerals for the soldiers will be held on Monday.": [],
    "A monument to the fallen was unveiled in Yerevan.": [],
    "The names of the dead were read out: Ali, Hassan, Omar, Yusuf.": [],
    "Flowers were laid at the grave of the unknown soldier.": [],
    "He wished the injured a speedy recovery.": [],
    "The families of the missing want answers.": [],
    "The government will pay compensation to the wounded.": [],
    "Relatives demanded the truth about the disappeared.": [],
    "The nation mourns its dead.": [],
    "Candles were lit for the hostages.": [],
    "The wall bears the names of 58 soldiers.": [],
    "Mothers of the fallen met the president.": [],
    "A service for the victims was held in Bogota.": [],
    "The cemetery lies on a hill above Srebrenica.": [],
    "The day of the martyrs is marked on 6 May.": [],
    "The bereaved were received by the bishop.": [],
    "He dedicated the prize to the dead.": [],
    "Survivors spoke of their fear.": [],
    "The wounded were visited by the prime minister.": [],
    "The bodies were handed to relatives.": [],
    "A list of the missing hangs in the town hall.": [],
    "The captives' relatives blocked the road.": [],
    "An inquiry into the killings was opened.": [],
  },
  "none: money, scores, politics": {
    "The attack cost the company 24 million dollars.": [],
    "The government lost 14 seats in the election.": [],
    "The team lost 3-1 and finished ninth.": [],
    "Parliament voted 45 to 12 to end the mission.": [],
    "The damage is put at $300 million.": [],
    "Inflation killed the appetite for reform.": [],
    "He was fined 500 pounds.": [],
    "Shares lost 12 per cent after the attack.": [],
    "The minister lost his post.": [],
    "The bill was killed by 60 votes.": [],
    "Talks collapsed after 20 rounds.": [],
    "Oil rose to 90 dollars a barrel after the strike.": [],
    "The court heard 31 witnesses.": [],
    "Eleven states signed the treaty.": [],
    "The opposition captured 40 per cent of the vote.": [],
    "A 24-page report was handed to the council.": [],
    "The group lost 2 billion dollars in a year.": [],
    "The party lost the vote by 12 points.": [],
    "The club has lost five matches in a row.": [],
    "Ransom of 50,000 dollars was paid.": [],
    "A reward of 5 million is offered.": [],
    "The budget for the war rose to 9 per cent.": [],
    "The strike by 3,000 dockers ended.": [],
    "A strike by teachers closed 400 schools.": [],
    "The pact was signed by 31 states.": [],
    "The dispute has cost the port 200 jobs.": [],
    "The minister survived a vote by 61 to 58.": [],
    "Traders lost their savings.": [],
    "The army lost the support of the king.": [],
    "Fire insurance rose by 18 per cent.": [],
  },
  "none: statements without a toll": {
    "The two sides blamed each other for the shelling.": [],
    "The truce held overnight.": [],
    "Gunfire was heard near the airport.": [],
    "The army said it had repelled an attack.": [],
    "The UN called for restraint.": [],
    "Both sides agreed to pull back heavy weapons.": [],
    "The minister said the situation was under control.": [],
    "Fighting resumed at dawn in three districts.": [],
    "The spokesman declined to comment on the talks.": [],
    "Drones were seen over the port.": [],
    "The border will stay shut until Friday.": [],
    "Snipers fired at the convoy, which turned back.": [],
    "The Security Council will meet on Tuesday.": [],
    "The rebels handed over their weapons.": [],
    "A state of emergency was declared in six provinces.": [],
    "The commander vowed to take the city within ten days.": [],
    "There is no military solution, the envoy said.": [],
    "The hospital has 40 beds and two surgeons.": [],
    "Smoke rose over Donetsk.": [],
    "The mayor asked people to stay indoors.": [],
    "The ministry said the attack was foiled.": [],
    "Troops entered the town without a fight.": [],
    "Both armies fired artillery for three hours.": [],
    "The rebels opened two fronts.": [],
    "The colonel read a statement on television.": [],
    "The ambassador was summoned.": [],
    "An investigation has begun.": [],
    "Helicopters flew over Sweida.": [],
    "Four missiles were intercepted over Riyadh.": [],
    "The mediators will try again.": [],
    "The road between Kassala and Port Sudan is open.": [],
    "Police used tear gas on the crowd.": [],
    "The president fired the chief of staff.": [],
    "Both delegations left the hall.": [],
    "The generals took power in 1980.": [],
    "The parties took 14 days to agree.": [],
    "The prison can hold 800 people.": [],
  },
  "none: words that look like a toll": {
    "The deadline expired at noon.": [],
    "The photographer shot 24 pictures of the bridge.": [],
    "The road is a death trap, drivers say.": [],
    "The film about the siege was shot in 1994.": [],
    "Peace is dead, the newspaper wrote.": [],
    "The victims' lawyer spoke for 20 minutes.": [],
    "The missing pages were found in an archive.": [],
    "He captured the mood of the nation.": [],
    "The dead end of the street is mined.": [],
    "The hurt of that war remains.": [],
    "The toll road was closed for two days.": [],
    "The rains claimed the harvest.": [],
    "The army lost contact with the village.": [],
    "The lost decade cost the country dearly.": [],
    "His speech left many cold.": [],
    "The dead sea of sand stretches for 300 miles.": [],
    "A shot was fired, and two men ran away.": [],
    "Six suspects will stand trial.": [],
    "The wounded pride of a nation is hard to heal.": [],
    "No decision was taken.": [],
    "Nothing is missing from the museum.": [],
    "The talks died after two days.": [],
    "Hope died in Mogadishu that winter.": [],
    "The battery was dead.": [],
    "He was dead tired after 30 hours on guard.": [],
    "They buried the hatchet after 20 years.": [],
    "Ten proposals were shot down in parliament.": [],
    "The tape was missing from 12 boxes.": [],
    "The paper fell to 30,000 copies.": [],
    "Two governments fell in one year.": [],
    "The missile missed its target.": [],
    "Night fell on Bamako.": [],
    "The captain captured the moment in 12 drawings.": [],
    "A treaty of 1923 fixed the border.": [],
    "The injured party may appeal within 30 days.": [],
    "Victims of the drought got 50 sacks of maize.": [],
    "He treats the subject in three chapters.": [],
    "The shelter was built in 1951.": [],
    "The shelter has 20 rooms.": [],
    "The battle for votes killed the debate.": [],
    "The curfew was a blow to 300 traders.": [],
    "Four people were charged with murder.": [],
    "The casualty ward has two doctors.": [],
  },
  "none: would be, threats, questions": {
    "If the dam breaks, 10,000 people could drown.": [],
    "How many must die before the world acts?": [],
    "The law allows the death penalty.": [],
    "Insurgents offered a reward for each soldier killed.": [],
    "The plan was to kidnap the minister.": [],
    "He threatened to kill ten of them.": [],
    "The mine can kill a man at 30 metres.": [],
    "The army is ready to evacuate 5,000 people.": [],
    "Nobody should die for a border, she said.": [],
  },
  "none: remainders and fragments": {
    "The others have light injuries.": [],
    "Body parts were strewn across the street.": [],
    "His wounds have healed.": [],
    "The rest are at home.": [],
    "Blood donors queued in the heat.": [],
    "The remaining passengers are safe.": [],
  },
  "people beside other numbers": {
    "The attack killed nine people and destroyed 40 houses.": [{ category: "killed", min: 9, max: 9 }],
    "Three women aged 19, 22 and 60 were wounded in Nikopol.": [
      { category: "wounded", min: 3, max: 3, kind: "civilian" },
    ],
    "Some 300 fighters on 40 motorcycles attacked the post and killed 17 soldiers.": [
      { category: "killed", min: 17, max: 17, kind: "military" },
    ],
    "At 5.30 a.m. shells fell 24 kilometres from Goma and injured six people.": [
      { category: "wounded", min: 6, max: 6 },
    ],
    "Twelve thousand people live in the town, where 30 have been killed.": [
      { category: "killed", min: 30, max: 30 },
    ],
    "Police used tear gas; 21 protesters were hurt and 300 windows broken.": [
      { category: "wounded", min: 21, max: 21 },
    ],
    "Six men were killed with the 12 camels they were leading.": [{ category: "killed", min: 6, max: 6 }],
    "In its 14th raid this year the gang killed five villagers.": [
      { category: "killed", min: 5, max: 5, kind: "civilian" },
    ],
    "A 24-year-old man was killed in Nablus.": [{ category: "killed", min: 1, max: 1 }],
    "Rescuers saved 14 people and recovered three bodies.": [{ category: "killed", min: 3, max: 3 }],
    "The camp, built for 5,000, now shelters 23,000 displaced people.": [
      { category: "displaced", min: 23000, max: 23000 },
    ],
    "The blast injured 11 people and killed 200 head of cattle.": [{ category: "wounded", min: 11, max: 11 }],
    "Of the 60 people aboard flight 714, nine were wounded when it was hit.": [
      { category: "wounded", min: 9, max: 9 },
    ],
  },
  "killed, other turns": {
    "There are 18 dead in Sabratha.": [{ category: "killed", min: 18, max: 18 }],
    "The number of those killed in Pibor has reached 73.": [{ category: "killed", min: 73, max: 73 }],
    "The fighting has brought to 140 the number of people killed.": [
      { category: "killed", min: 140, max: 140 },
    ],
    "Fighting near Hodeidah has seen 62 people killed.": [{ category: "killed", min: 62, max: 62 }],
    "The shelling turned deadly, with six people killed and ten injured.": [
      { category: "killed", min: 6, max: 6 },
      { category: "wounded", min: 10, max: 10 },
    ],
    "Killed in the raid were four farmers and a nurse.": [
      { category: "killed", min: 4, max: 4, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The dead include 14 soldiers.": [{ category: "killed", min: 14, max: 14, kind: "military" }],
    "A roadside bomb killed all six people in the car.": [{ category: "killed", min: 6, max: 6 }],
    "Eight people met their deaths when a mortar struck the bakery.": [
      { category: "killed", min: 8, max: 8 },
    ],
    "Gunfire killed two and injured six at the border post.": [
      { category: "killed", min: 2, max: 2 },
      { category: "wounded", min: 6, max: 6 },
    ],
    "Five people have been stabbed to death in Jos.": [{ category: "killed", min: 5, max: 5 }],
    "Seventeen people were found dead in Tarhuna.": [{ category: "killed", min: 17, max: 17 }],
    "The 22 people killed came from three villages.": [{ category: "killed", min: 22, max: 22 }],
    "His three sons died in the strike.": [{ category: "killed", min: 3, max: 3 }],
    "The operation ended with the death of 30 militants.": [
      { category: "killed", min: 30, max: 30, kind: "military" },
    ],
    "Police shot dead two attackers in Garissa.": [{ category: "killed", min: 2, max: 2 }],
    "Thirty-one people did not survive the attack.": [{ category: "killed", min: 31, max: 31 }],
    "The bombing killed a pregnant woman.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "All nine passengers were killed.": [{ category: "killed", min: 9, max: 9 }],
    "More bodies, 13 in all, were taken from the well.": [{ category: "killed", min: 13, max: 13 }],
    "The offensive has cost 1,900 lives.": [{ category: "killed", min: 1900, max: 1900 }],
    "The twelfth victim died in hospital on Monday.": [{ category: "killed", min: 1, max: 1 }],
  },
  "wounded, missing, captured, displaced, other turns": {
    "The clinic in Bria took in 28 wounded.": [{ category: "wounded", min: 28, max: 28 }],
    "Some 110 girls are still missing from the school at Dapchi.": [
      { category: "missing", min: 110, max: 110, approx: true },
    ],
    "Gunmen seized 14 travellers on the road to Ouahigouya.": [{ category: "captured", min: 14, max: 14 }],
    "Sixteen villagers are being held by the Lord's Resistance Army.": [
      { category: "captured", min: 16, max: 16, kind: "civilian" },
    ],
    "The army freed 31 captives in Sambisa.": [{ category: "captured", min: 31, max: 31 }],
    "Two hundred rebels laid down their arms in Buenaventura.": [
      { category: "captured", min: 200, max: 200 },
    ],
    "Nineteen protesters are in custody in Khartoum.": [{ category: "captured", min: 19, max: 19 }],
    "The number of detainees stands at 260.": [{ category: "captured", min: 260, max: 260 }],
    "A further 5,000 people have been uprooted in Palma.": [
      { category: "displaced", min: 5000, max: 5000, scope: "increment" },
    ],
    "The exodus from Stepanakert has reached 100,000.": [{ category: "displaced", min: 100000, max: 100000 }],
    "Half the population of Bakhmut has fled.": [
      { category: "displaced", min: 1, max: null, unquantified: true },
    ],
    "Thousands more are on the move near Saada.": [
      { category: "displaced", min: 2000, max: null, approx: true },
    ],
    "The authorities moved 3,400 people out of Shebekino.": [{ category: "displaced", min: 3400, max: 3400 }],
    "There are 58,000 internally displaced people in Bunia.": [
      { category: "displaced", min: 58000, max: 58000 },
    ],
    "In all nine people were injured, two seriously.": [
      { category: "wounded", min: 9, max: 9 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "Forty-two people required treatment for shrapnel wounds.": [{ category: "wounded", min: 42, max: 42 }],
  },
  "who says so, other turns": {
    "The ministry's spokeswoman, Leyla Haddad, told reporters that 11 people had died.": [
      { category: "killed", min: 11, max: 11, source: "Leyla Haddad" },
    ],
    "In a statement, the navy said three sailors were missing.": [
      { category: "missing", min: 3, max: 3, source: "navy", kind: "military" },
    ],
    "Citing hospital staff, AFP reported 26 wounded.": [
      { category: "wounded", min: 26, max: 26, source: "hospital staff", via: "AFP" },
    ],
    "Human Rights Watch documented the killing of 53 civilians.": [
      { category: "killed", min: 53, max: 53, source: "Human Rights Watch", kind: "civilian" },
    ],
    "The army chief confirmed the death of four paratroopers.": [
      { category: "killed", min: 4, max: 4, source: "army chief", kind: "military" },
    ],
    "Fourteen of its staff have been killed, Medecins Sans Frontieres announced.": [
      { category: "killed", min: 14, max: 14, source: "Medecins Sans Frontieres" },
    ],
    "The UN says in a report that 1,300 civilians were killed in Ituri.": [
      { category: "killed", min: 1300, max: 1300, source: "UN", kind: "civilian" },
    ],
    "Ramzan Aliyev, head of the district, said five people were injured.": [
      { category: "wounded", min: 5, max: 5, source: "Ramzan Aliyev" },
    ],
    "Per the Interior Ministry, 33 people have been detained.": [
      { category: "captured", min: 33, max: 33, source: "Interior Ministry" },
    ],
    "Sanaa's health ministry, run by the Houthis, counted 12 dead.": [
      { category: "killed", min: 12, max: 12, source: "Sanaa's health ministry" },
    ],
    "The committee puts the number of missing at 340.": [
      { category: "missing", min: 340, max: 340, source: "committee" },
    ],
    "Ankara said on Friday it had killed 26 militants in Sinjar.": [
      { category: "killed", min: 26, max: 26, source: "Ankara" },
    ],
    "It said 14 people had been killed.": [{ category: "killed", min: 14, max: 14 }],
    '"Thirteen people were killed in my street." Those are the words of Fatima, 40.': [
      { category: "killed", min: 13, max: 13 },
    ],
    "The rebel spokesman claimed 60 soldiers had been killed and 11 taken prisoner.": [
      { category: "killed", min: 60, max: 60, source: "rebel spokesman", kind: "military" },
      { category: "captured", min: 11, max: 11, source: "rebel spokesman" },
    ],
    "A source who asked not to be named said two generals had been captured.": [
      { category: "captured", min: 2, max: 2, source: "source", kind: "military" },
    ],
    "The governor wrote on Telegram that three people had been wounded.": [
      { category: "wounded", min: 3, max: 3, source: "governor", via: "Telegram" },
    ],
    "Villagers reached by phone spoke of 20 dead.": [
      { category: "killed", min: 20, max: 20, source: "Villagers" },
    ],
    "Interfax quoted the mayor as saying that nine people had died.": [
      { category: "killed", min: 9, max: 9, source: "mayor", via: "Interfax" },
    ],
    "Residents said soldiers had shot seven people dead.": [
      { category: "killed", min: 7, max: 7, source: "Residents" },
    ],
  },
  "whose people, other turns": {
    "Ukraine lost 70 soldiers in the battle, Russia's Defence Ministry said.": [
      {
        category: "killed",
        min: 70,
        max: 70,
        side: "Ukraine",
        kind: "military",
        source: "Russia's Defence Ministry",
      },
    ],
    "Eritrea's army lost 300 men, Addis Ababa said.": [
      { category: "killed", min: 300, max: 300, side: "Eritrea", source: "Addis Ababa" },
    ],
    "Fifteen Israelis and 230 Palestinians have been killed.": [
      { category: "killed", min: 15, max: 15, side: "Israel" },
      { category: "killed", min: 230, max: 230, side: "Palestine" },
    ],
    "Rwandan soldiers killed nine Congolese villagers.": [
      { category: "killed", min: 9, max: 9, side: "DR Congo", kind: "civilian" },
    ],
    "The PKK lost 11 fighters in Turkish strikes.": [
      { category: "killed", min: 11, max: 11, side: "PKK", kind: "military" },
    ],
    "The Houthis said 16 of their fighters had been killed.": [
      { category: "killed", min: 16, max: 16, side: "Houthis", source: "Houthis" },
    ],
    "Thirteen US service members were killed at Kabul airport.": [
      { category: "killed", min: 13, max: 13, side: "United States", kind: "military" },
    ],
    "Eleven Syrian children were killed in a Turkish air strike.": [
      { category: "killed", min: 11, max: 11, side: "Syria", kind: "civilian" },
    ],
    "Five peacekeepers from Chad were killed in Aguelhok.": [
      { category: "killed", min: 5, max: 5, side: "Chad", kind: "military" },
    ],
    "Chadian losses are put at 23 dead.": [{ category: "killed", min: 23, max: 23, side: "Chad" }],
  },
  "several lines and sentences": {
    "Fighting broke out on Tuesday. By Friday 90 people were dead, 30 of them children.": [
      { category: "killed", min: 90, max: 90 },
      { category: "killed", min: 30, max: 30, scope: "subset", kind: "civilian" },
    ],
    "The strike hit a bus. Eleven passengers died. The driver survived.": [
      { category: "killed", min: 11, max: 11 },
    ],
    "Six people were killed in Tal Abyad. All were members of one family.": [
      { category: "killed", min: 6, max: 6 },
    ],
    "Thirty people were wounded. Four of them have since died.": [
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 4, max: 4 },
    ],
    'Militants attacked the base at dawn. "We lost eight men," the commander said. "Five are missing."': [
      { category: "killed", min: 8, max: 8, source: "commander" },
      { category: "missing", min: 5, max: 5, source: "commander" },
    ],
    "The army reported 12 dead. The rebels put army losses at 50.": [
      { category: "killed", min: 12, max: 12, source: "army" },
      { category: "killed", min: 50, max: 50, source: "rebels" },
    ],
    "The ministry put the dead at 41. On Sunday it had spoken of 33.": [
      { category: "killed", min: 41, max: 41, source: "ministry" },
      { category: "killed", min: 33, max: 33, previous: true },
    ],
  },
  "since something began, and what is over": {
    "The union said on Tuesday that 822 civilians had been killed since the war began on April 15.": {
      published: "2023-05-17",
      claims: [{ category: "killed", min: 822, max: 822, scope: "total", asOf: "2023-05-16" }],
    },
    "The ministry said 41 soldiers had been killed since clashes resumed on Sunday.": {
      published: "2024-08-08",
      claims: [
        { category: "killed", min: 41, max: 41, scope: "total", asOf: "2024-08-08", kind: "military" },
      ],
    },
    "The clinic said 120 people had died since the ceasefire collapsed on May 12.": {
      published: "2021-05-19",
      claims: [{ category: "killed", min: 120, max: 120, scope: "total", asOf: "2021-05-19" }],
    },
    "At least 14 people were killed on Sunday, the deadliest day since the war began on April 15.": {
      published: "2023-05-16",
      claims: [{ category: "killed", min: 14, max: null, scope: "incident", asOf: "2023-05-14" }],
    },
    "Georgia's Interior Ministry published its first figures on Sunday: 35 people killed. A few hours earlier the Russian Defence Ministry had spoken of 46 dead.":
      {
        published: "2008-08-12",
        claims: [
          { category: "killed", min: 35, max: 35, side: "Georgia", previous: false },
          { category: "killed", min: 46, max: 46, side: "Russia" },
        ],
      },
    "The hospital now counts 40 dead. In its first statement it had spoken of 14 dead.": [
      { category: "killed", min: 40, max: 40, previous: false },
      { category: "killed", min: 14, max: 14, previous: true },
    ],
    "A Georgian minister put the dead at 14.": [
      { category: "killed", min: 14, max: 14, source: "Georgian minister" },
    ],
    "A Georgian official put his country's dead at 14.": [
      { category: "killed", min: 14, max: 14, side: "Georgia" },
    ],
    "A soldier was among the dead.": [{ category: "killed", min: 1, max: 1 }],
    "A doctor said the dead were buried.": [],
    "The mayor laid a wreath for the war that ended in 1994.": [],
    "The museum tells of the war, which lasted from 1988 to 1994.": [],
    "Clashes have gone on since the truce collapsed on May 12.": [],
    "The ministry published its first figures on Sunday.": [],
    "The minister put the dead man's name on a list.": [],
    "Some 30,000 people died in the war that ended in 1994.": {
      published: "2020-10-02",
      claims: [{ category: "killed", min: 30000, max: 30000, approx: true, scope: "background" }],
    },
    "In the first Chechen war, which ended in 1996, 40,000 civilians died.": {
      published: "2004-03-02",
      claims: [{ category: "killed", min: 40000, max: 40000, scope: "background", kind: "civilian" }],
    },
    "Some 30,000 people died in the war, which lasted from 1988 to 1994.": {
      published: "2020-10-02",
      claims: [{ category: "killed", min: 30000, max: 30000, approx: true, scope: "background" }],
    },
    "A veteran of the war that ended in 1994 was killed at home.": {
      published: "2020-10-02",
      claims: [{ category: "killed", min: 1, max: 1, scope: "incident" }],
    },
  },
  "none: counts beside a toll word": {
    "The trial of 24 men accused of the killings opened.": [],
    "The report names 40 officers as responsible for the deaths.": [],
    "The families of 30 hostages wrote to the president.": [],
    "A crowd of 2,000 buried the commander.": [],
    "The search for survivors entered its ninth day.": [],
    "The camp for the displaced has 14 wells.": [],
    "The killer of the mayor was sentenced to 25 years.": [],
    "The attack came 40 years after the massacre.": [],
    "Three weeks after the killings the market reopened.": [],
    "The funeral of the officer drew 5,000 people.": [],
    "Victims' relatives filed 60 complaints.": [],
    "Fourteen charities work with the displaced.": [],
    "The casualty list runs to four pages.": [],
    "He spent 11 years as a prisoner of war.": [],
    "Two of the killers wore masks.": [],
    "It was the worst killing in 20 years.": [],
    "Doctors ask for 300 units of blood for the wounded.": [],
    "The killing fields lie 15 kilometres to the south.": [],
    "The mass grave measures four metres by nine.": [],
    "The hostages' ordeal lasted 53 hours.": [],
    "The memorial to the fallen cost 2 million euros.": [],
    "Forty villagers came to greet the freed pilot.": [],
    "The missing man's car was found after three weeks.": [],
    "The inquiry into the deaths will take 18 months.": [],
  },
  "none: verbs of another sense": {
    "He hurt nobody's pride with his 30 remarks.": [],
    "The army captured the airport on 4 March.": [],
    "Rebels took 12 towns in a week.": [],
    "The government lost control of three provinces.": [],
    "Troops left the city after nine days.": [],
    "The column moved 40 kilometres north.": [],
    "Engineers evacuated the equipment.": [],
    "The court detained nobody's attention for long.": [],
    "The militia released a video of 14 minutes.": [],
    "The paper released 300 documents.": [],
    "The missile was captured on film.": [],
    "The battle cost the general his post.": [],
    "The strike hit 14 positions of the group.": [],
    "The bridge was taken after six hours.": [],
    "The ship went missing from the charts.": [],
    "The army recovered four mortars.": [],
    "Peacekeepers returned to 11 bases.": [],
    "The ceasefire collapsed within 12 minutes.": [],
    "Soldiers treated the villagers with respect.": [],
    "Nine settlements were liberated.": [],
    "The colonel held 20 meetings.": [],
    "The guns fell silent after 33 days.": [],
    "The militia buried 60 mines along the road.": [],
    "The regime executed its plan in three stages.": [],
    "The blow killed hopes of a truce.": [],
    "Parliament suffered a loss of face.": [],
    "The prize is named after an officer and brings 900 euros.": [],
    "The brigade celebrates its 50th year.": [],
    "A shell fell 20 metres from the mosque.": [],
    "The strike force has 12 aircraft.": [],
    "The generals met for the third time in ten days.": [],
    "The border has eight crossings, three of them shut.": [],
    "The new mission costs 40 million a year.": [],
    "Eleven of the 14 districts are calm.": [],
    "A convoy of 30 lorries reached Mekelle.": [],
    "The crew lost sight of the coast.": [],
    "Four rivers took their names from the war.": [],
    "The offensive claimed the headlines for 12 days.": [],
    "The envoy left 14 questions open.": [],
    "The two brothers fell out in 1998.": [],
    "The regiment lost its flag.": [],
  },
  "short reports": {
    "A suicide bomber and gunmen attacked a beach in Mogadishu on Friday evening, killing 32 people and wounding 63, police said.\n\nAl-Shabaab claimed responsibility. One soldier was among the dead, police spokesman Abdifatah Adan Hassan said. All the attackers were shot dead.":
      {
        title: "Suicide bombing kills 32 at Mogadishu beach",
        published: "2024-08-03",
        claims: [
          { category: "killed", min: 32, max: 32, scope: "incident" },
          { category: "killed", min: 32, max: 32, scope: "incident", source: "police", asOf: "2024-08-02" },
          { category: "wounded", min: 63, max: 63, scope: "incident", source: "police" },
          {
            category: "killed",
            min: 1,
            max: 1,
            kind: "military",
            scope: "subset",
            source: "Abdifatah Adan Hassan",
          },
          { category: "killed", min: 1, max: null, unquantified: true },
        ],
      },
    "India struck nine sites in Pakistan early on Wednesday. Pakistan's military said 26 civilians had been killed and 46 wounded. Pakistani shelling across the frontier killed at least 15 people, according to the Indian army.":
      {
        title: "India and Pakistan trade fire in Kashmir",
        published: "2025-05-07",
        claims: [
          {
            category: "killed",
            min: 26,
            max: 26,
            side: "Pakistan",
            kind: "civilian",
            source: "Pakistan's military",
          },
          { category: "wounded", min: 46, max: 46, side: "Pakistan", source: "Pakistan's military" },
          { category: "killed", min: 15, max: null, side: "India", source: "Indian army" },
        ],
      },
    "Fifteen soldiers and three civilians were killed on Wednesday in attacks at Sonkolo and Kalumba, the Malian army said. It added that 48 assailants had been killed.":
      {
        title: "Mali army says 15 soldiers killed",
        published: "2022-07-28",
        claims: [
          { category: "killed", min: 15, max: 15, side: "Mali", kind: "military", source: "army" },
          { category: "killed", min: 15, max: 15, side: "Mali", kind: "military", source: "Malian army" },
          { category: "killed", min: 3, max: 3, kind: "civilian", source: "Malian army" },
          { category: "killed", min: 48, max: 48, source: "Malian army" },
        ],
      },
    "A newborn baby was killed when a rocket struck a maternity ward in Vilniansk, the governor of Zaporizhzhia said on Telegram. The baby's mother and a doctor were pulled alive from the rubble. Six floors were damaged.":
      {
        title: "Missile hits hospital in Vilniansk",
        published: "2022-11-23",
        claims: [{ category: "killed", min: 1, max: 1, kind: "civilian", scope: "incident" }],
      },
    "The number of people killed in Tuesday's air strike on Pazigyi has exceeded 100, residents said on Wednesday. The National Unity Government put the toll at 165, including 19 children. The junta confirmed the strike but gave no number of dead.":
      {
        title: "Myanmar: toll in Sagaing air strike exceeds 100",
        published: "2023-04-12",
        claims: [
          { category: "killed", min: 101, max: null },
          { category: "killed", min: 101, max: null, source: "residents" },
          { category: "killed", min: 165, max: 165, source: "National Unity Government" },
          {
            category: "killed",
            min: 19,
            max: 19,
            kind: "civilian",
            scope: "subset",
            source: "National Unity Government",
          },
          { category: "killed", min: null, max: null, status: "withheld", source: "junta" },
        ],
      },
    "Ethiopian and Tigrayan commanders will meet again on Monday. The first round lasted five days. The 2022 deal, signed in Pretoria, provides for the handover of heavy weapons within 30 days. Some 40 observers are in the region.":
      { title: "Talks on border truce to resume", published: "2023-01-12", claims: [] },
    "More than 80 people have been killed in five days of fighting between the ELN and dissidents of the FARC in north-eastern Colombia, the governor of Norte de Santander, William Villamizar, said on Sunday. Twenty-four people were injured and 11,000 displaced, according to his office. The army evacuated dozens of people by helicopter.":
      {
        title: "Colombia: at least 80 dead in Catatumbo",
        published: "2025-01-20",
        claims: [
          { category: "killed", min: 80, max: null },
          { category: "killed", min: 81, max: null, source: "William Villamizar" },
          { category: "wounded", min: 24, max: 24 },
          { category: "displaced", min: 11000, max: 11000 },
          { category: "displaced", min: 24, max: null, approx: true },
        ],
      },
    "At least 70 people, including 10 women and three infants, were killed when the Gran Grif gang attacked Pont-Sonde on Thursday, the UN human rights office said. Sixteen people were seriously injured, among them two gang members hit in a gun battle with police. Some 6,270 people fled their homes, according to the International Organization for Migration.":
      {
        title: "Haiti gang attack leaves 70 dead",
        published: "2024-10-04",
        claims: [
          { category: "killed", min: 70, max: 70 },
          { category: "killed", min: 70, max: null, source: "UN human rights office", scope: "incident" },
          { category: "killed", min: 10, max: 10, scope: "subset", kind: "civilian" },
          { category: "killed", min: 3, max: 3, scope: "subset", kind: "civilian" },
          { category: "wounded", min: 16, max: 16 },
          { category: "wounded", min: 2, max: 2, scope: "subset" },
          {
            category: "displaced",
            min: 6270,
            max: 6270,
            approx: true,
            source: "International Organization for Migration",
          },
        ],
      },
    "The monitoring mission recorded 14 ceasefire violations over the weekend, down from 52 a week before. No shelling was heard after Sunday noon. The mission has 700 monitors and 12 drones. Its head said that 24 houses had been repaired since June and that 3,000 people had gone back to their homes.":
      { title: "Monitors report calm along front", published: "2021-07-11", claims: [] },
    "A Kosovo police officer was killed and another wounded in an ambush in the village of Banjska on Sunday, the police said. Three attackers were killed and six arrested in the hours that followed, Interior Minister Xhelal Svecla said. Serbia's president denied that his country had had any part in it.":
      {
        title: "Kosovo: policeman killed in Banjska",
        published: "2023-09-24",
        claims: [
          { category: "killed", min: 1, max: 1, kind: "police" },
          { category: "killed", min: 1, max: 1, kind: "police", scope: "incident", source: "police" },
          { category: "wounded", min: 1, max: 1, kind: "police", scope: "incident", source: "police" },
          { category: "killed", min: 3, max: 3, source: "Xhelal Svecla" },
          { category: "captured", min: 6, max: 6, source: "Xhelal Svecla" },
        ],
      },
    "Georgia says it lost 215 people in the war, 133 of them soldiers and 69 of them civilians; 70 soldiers are missing. Russia says that 64 of its servicemen were killed and 323 wounded. The International Committee of the Red Cross has visited 19 captured Georgian soldiers.":
      {
        title: "Georgia and Russia count losses",
        published: "2008-08-20",
        claims: [
          { category: "killed", min: 215, max: 215, side: "Georgia", source: "Georgia" },
          {
            category: "killed",
            min: 133,
            max: 133,
            side: "Georgia",
            kind: "military",
            scope: "subset",
            source: "Georgia",
          },
          {
            category: "killed",
            min: 69,
            max: 69,
            side: "Georgia",
            kind: "civilian",
            scope: "subset",
            source: "Georgia",
          },
          { category: "missing", min: 70, max: 70, side: "Georgia", kind: "military", source: "Georgia" },
          { category: "killed", min: 64, max: 64, side: "Russia", kind: "military", source: "Russia" },
          { category: "wounded", min: 323, max: 323, side: "Russia", kind: "military", source: "Russia" },
          { category: "captured", min: 19, max: 19, side: "Georgia", kind: "military" },
        ],
      },
    "An air strike in Ethiopia's Tigray region killed 56 people and injured 30, including children, in a camp for displaced people, two aid workers told Reuters on Saturday, citing local authorities and eyewitness accounts. The government did not respond to requests for comment.":
      {
        title: "Ethiopia air strike kills 56 in Tigray camp - aid workers",
        published: "2022-01-08",
        claims: [
          { category: "killed", min: 56, max: 56, source: "aid workers" },
          { category: "killed", min: 56, max: 56, scope: "incident", via: "Reuters" },
          { category: "wounded", min: 30, max: 30, scope: "incident", via: "Reuters" },
        ],
      },
    "The new hospital has 120 beds and cost 14 million euros. Some 400 veterans attended the opening. A 92-year-old former pilot cut the ribbon. The minister recalled the sacrifice of the fallen and said that 60 doctors would work there.":
      { title: "Minister opens veterans' hospital", published: "2019-11-11", claims: [] },
    "Two ballistic missiles hit a military institute and a hospital in Poltava, killing 51 people and wounding 219, President Volodymyr Zelensky said on Tuesday. Earlier in the day he had spoken of 41 dead. Eleven people were pulled out of the rubble alive.":
      {
        title: "Ukraine: 51 killed in Poltava",
        published: "2024-09-03",
        claims: [
          { category: "killed", min: 51, max: 51, scope: "incident" },
          { category: "killed", min: 51, max: 51, scope: "incident", source: "Volodymyr Zelensky" },
          { category: "wounded", min: 219, max: 219, scope: "incident", source: "Volodymyr Zelensky" },
          { category: "killed", min: 41, max: 41, previous: true, source: "Volodymyr Zelensky" },
        ],
      },
    'Chad\'s president, Idriss Deby, said 92 soldiers had been killed on Monday in an attack on the island of Boma. "We have lost 92 of our soldiers, non-commissioned officers and officers," he told state television. It was the deadliest attack ever on his forces. Officials had at first spoken of 23 dead.':
      {
        title: "Chad says 23 soldiers killed by Boko Haram",
        published: "2020-03-24",
        claims: [
          { category: "killed", min: 23, max: 23, side: "Chad", kind: "military", source: "Chad" },
          {
            category: "killed",
            min: 92,
            max: 92,
            side: "Chad",
            kind: "military",
            source: "Idriss Deby",
            scope: "incident",
          },
          { category: "killed", min: 92, max: 92, side: "Chad", kind: "military", source: "Idriss Deby" },
          { category: "killed", min: 23, max: 23, previous: true, source: "Officials" },
        ],
      },
    "Gunmen on motorcycles abducted 287 pupils from a school in Kuriga, Kaduna state, on Thursday, the school's head teacher, Sani Abdullahi, told officials. One person was shot dead. In April 2014, 276 girls were kidnapped from Chibok by Boko Haram; about 90 of them are still missing.":
      {
        title: "Nigeria: gunmen abduct pupils in Kuriga",
        published: "2024-03-08",
        claims: [
          { category: "captured", min: 1, max: null, unquantified: true, kind: "civilian" },
          {
            category: "captured",
            min: 287,
            max: 287,
            kind: "civilian",
            scope: "incident",
            source: "Sani Abdullahi",
          },
          { category: "killed", min: 1, max: 1 },
          {
            category: "captured",
            min: 276,
            max: 276,
            kind: "civilian",
            scope: "background",
            asOf: "2014-04",
          },
          { category: "missing", min: 90, max: 90, approx: true, scope: "subset" },
        ],
      },
    "The government has declared two days of mourning after an ambush in the north killed 41 members of a civilian defence force. The fighters were escorting traders on Thursday when they were attacked near Titao, the government said. Among the dead was Soumaila Ganame, a leader of the force.":
      {
        title: "Burkina Faso: militants kill 41",
        published: "2021-12-25",
        claims: [
          { category: "killed", min: 41, max: 41 },
          { category: "killed", min: 41, max: 41, scope: "incident" },
          { category: "killed", min: 1, max: 1, scope: "subset" },
        ],
      },
  },
  "whose arms, whose dead": {
    "Russian shelling killed 12 people in Donetsk, the governor said.": [
      { category: "killed", min: 12, max: 12, source: "the governor", side: "Ukraine" },
    ],
    "An Israeli strike killed nine people in Beirut.": [
      { category: "killed", min: 9, max: 9, side: "Lebanon", scope: "incident" },
    ],
    "Thai troops killed 12 Cambodian soldiers, the ministry said.": [
      { category: "killed", min: 12, max: 12, side: "Cambodia", kind: "military", source: "the ministry" },
    ],
    "A spokesman for the Russian Defence Ministry said that only eight people died in Avdiivka.": [
      { category: "killed", min: 8, max: 8, source: "Russian Defence Ministry" },
    ],
    "The Ukrainian army took 20 Russian soldiers prisoner.": [
      { category: "captured", min: 20, max: 20, side: "Russia", kind: "military" },
    ],
    "Rebels took 15 civilians hostage.": [{ category: "captured", min: 15, max: 15, kind: "civilian" }],
    "Ukraine's count of 15 dead civilians is false, a Russian spokesman said.": [
      { category: "killed", min: 15, max: 15, source: "Ukraine", status: "denied", kind: "civilian" },
    ],
    "The boat took 20 people to the island.": [],
    "M23 fighters hailed the capture of the city and its two million people.": [],
    "The bus has taken 300 pilgrims to the shrine.": [],
    "The choir took 40 children on tour.": [],
    "Russian artillery has 300 guns near Kupiansk.": [],
    "Israeli jets flew 12 sorties over Beirut.": [],
    "The minister took two aides to Geneva.": [],
    "Ukraine's claim of 15 destroyed tanks is untrue, a Russian spokesman said.": [],
  },
  "in whose land, whoever speaks": {
    "A refinery at Isfahan was bombed overnight. The Israeli military said that two people had been killed.":
      {
        title: "Iran and Israel trade blows",
        claims: [{ category: "killed", min: 2, max: 2, side: "Iran", source: "The Israeli military" }],
      },
    "The Israeli army went into Rafah. It said two people had been hurt by a rocket in the south.": [
      { category: "wounded", min: 2, max: 2, side: "Israel", source: "The Israeli army" },
    ],
    "Cambodian rockets fell near Surin on Friday. The Cambodian army said nobody had been hurt. The Thai army said three villagers were wounded.":
      [
        { category: "wounded", min: 0, max: 0, side: "Thailand", source: "The Cambodian army" },
        { category: "wounded", min: 3, max: 3, side: "Thailand", source: "The Thai army" },
      ],
    "Jets of India struck Muzaffarabad in Pakistan on Tuesday night. The Indian army said 70 people were killed. India's foreign secretary said that seven people had been killed by shelling.":
      [
        { category: "killed", min: 70, max: 70, side: "Pakistan", source: "The Indian army" },
        { category: "killed", min: 7, max: 7, side: "India", source: "India's foreign secretary" },
      ],
    "Russian rockets hit a Russian-held town in Ukraine, Ukraine said.\n\nAn ambulance service in Belgorod said two people had died there.\n\nBefore dawn jets struck Sumska Street, in the middle of Kharkiv. The emergency service says it has taken out eight bodies.\n\n26 bodies from Sumska Street so far, say the rescuers.":
      {
        title: "Russia and Ukraine: the night",
        claims: [
          { category: "killed", min: 2, max: 2, side: "Russia" },
          { category: "killed", min: 8, max: 8, side: "Ukraine", source: "The emergency service" },
          { category: "killed", min: 26, max: 26, side: "Ukraine" },
        ],
      },
    "Thai shells killed four villagers in Cambodia on Friday. On the other side of the border, 12 people have been killed since Thursday. Across the frontier the shelling has driven 40,000 people from their homes.":
      [
        { category: "killed", min: 4, max: 4, side: "Cambodia" },
        { category: "killed", min: 12, max: 12, side: "Thailand" },
        { category: "displaced", min: 40000, max: 40000, side: "Cambodia" },
      ],
    "Two Israelis were killed in Sderot by rockets fired across the border from Gaza. Over the border, hospitals reported 30 dead.":
      [
        { category: "killed", min: 2, max: 2, side: "Israel" },
        { category: "killed", min: 30, max: 30, side: "Palestine", source: "hospitals" },
      ],
    "India and Pakistan fought for four days.\n\nPakistan's army lists 40 civilians killed in Muzaffarabad and Lahore. In India nobody argues. Twenty-one people were killed.":
      [
        { category: "killed", min: 40, max: 40, side: "Pakistan" },
        { category: "killed", min: 21, max: 21, side: "India", source: null },
      ],
    "Two Nepali workers have been killed and eight others hurt by a Ukrainian drone in the Moscow region, Russian police say.\n\nIn Kathmandu the foreign ministry confirmed both deaths. Four of the injured were still in hospital in Moscow, said its spokesman. No other Nepali had been hurt, the embassy said.\n\nThe number of people killed in Russia has reached 12.\n\nOn the other side of the border the shelling has driven 5,200 people from their homes.":
      [
        { category: "killed", min: 2, max: 2, side: "Nepal" },
        { category: "wounded", min: 8, max: 8, side: "Nepal" },
        { category: "killed", min: 2, max: 2, side: "Nepal", source: "foreign ministry" },
        { category: "wounded", min: 4, max: 4, side: "Nepal", scope: "subset" },
        { category: "wounded", min: 0, max: 0, side: "Nepal" },
        { category: "killed", min: 12, max: 12, side: "Russia" },
        { category: "displaced", min: 5200, max: 5200, side: "Ukraine" },
      ],
    "Thailand and Cambodia exchanged fire. On the Thai side 14 people were killed, two of them citizens of Myanmar.":
      [
        { category: "killed", min: 14, max: 14, side: "Thailand" },
        { category: "killed", min: 2, max: 2, side: "Myanmar", scope: "subset" },
      ],
    "Russian missiles slammed into a market in Dnipro on Tuesday, killing 14 people, the governor said.\n\nThe Russian army said the strike had hit a command post. No civilians had been harmed in the raid, it said.":
      {
        title: "Missiles kill 14 in Dnipro, Ukraine",
        claims: [
          { category: "killed", min: 14, max: 14, side: "Ukraine" },
          { category: "killed", min: 14, max: 14, side: "Ukraine" },
          { category: "casualties", min: 0, max: 0, side: "Ukraine", source: "The Russian army" },
        ],
      },
    "Azerbaijani drones struck Vardenis. The defence ministry in Yerevan put its losses at 105 soldiers. Baku said 71 servicemen had been killed.":
      {
        title: "Armenia and Azerbaijan count losses",
        claims: [
          { category: "casualties", min: 105, max: 105, side: "Armenia" },
          { category: "killed", min: 71, max: 71, side: "Azerbaijan" },
        ],
      },
    "Hezbollah fought Israel for a fifth day. Rockets hit Haifa, raids on Tyre killed 11. A foreign worker from India was killed near Margaliot.":
      [
        { category: "killed", min: 11, max: 11, side: "Lebanon" },
        { category: "killed", min: 1, max: 1, side: "India" },
      ],
    "Nine people were killed by a bomb in Kano on Friday, Nigerian police said. Four suspects were arrested. A police spokesman said 12 people had been detained.":
      [
        { category: "killed", min: 9, max: 9, side: "Nigeria" },
        { category: "captured", min: 4, max: 4, side: null },
        { category: "captured", min: 12, max: 12, side: null },
      ],
    "Gunmen abducted 40 pupils in Kaduna state, Nigerian officials said. Bandits detained 20 travellers.": [
      { category: "captured", min: 40, max: 40, side: "Nigeria" },
      { category: "captured", min: 20, max: 20, side: "Nigeria" },
    ],
    "Ukrainian troops fought in the Kursk region, the Russian defence ministry said.\n\nKyiv kept silent about the operation. The General Staff mentioned the region only once, and gave no information on casualties.":
      {
        title: "Russia reports battle on Kursk border",
        claims: [
          {
            category: "casualties",
            min: null,
            max: null,
            status: "withheld",
            side: "Ukraine",
            source: "The General Staff",
          },
        ],
      },
    "Azerbaijan shelled Vardenis in Armenia again. As of noon our Ministry of Health has registered 29 dead and 48 wounded.":
      {
        title: "YEREVAN holds on as Armenia counts its dead in fighting with Azerbaijan",
        claims: [
          { category: "killed", min: 29, max: 29, side: "Armenia" },
          { category: "wounded", min: 48, max: 48, side: "Armenia" },
        ],
      },
    "Thailand and Cambodia traded fire. In Cambodia, five soldiers died yesterday, the army reported.": [
      { category: "killed", min: 5, max: 5, side: "Cambodia", source: "the army" },
    ],
    "Armenia and Azerbaijan fought over the heights. Armenia's bookkeeping was slower. The government's final balance shows 412 dead.":
      [{ category: "killed", min: 412, max: 412, side: "Armenia" }],
    "Fighting between the army and M23 rebels flared up near Goma in DR Congo. At least 43 combatants were killed, medics said. The army said 20 rebel combatants had died.":
      [
        { category: "killed", min: 43, max: null, side: "all" },
        { category: "killed", min: 20, max: 20, side: "M23" },
      ],
    "M23 rebels fight the army in North Kivu. Fighting went on around Goma on Friday, the third day of the war. An explosion ripped through a market in Beni, killing 12 people. A bomb tore through a bus in Bunia and killed nine people. Fighting in Masisi killed 30 people.":
      [
        { category: "killed", min: 12, max: 12, side: "DR Congo" },
        { category: "killed", min: 9, max: 9, side: "DR Congo" },
        { category: "killed", min: 30, max: 30, side: "all" },
      ],
    "The Saudi-led coalition bombs Yemen. More than 250 of the Iran-backed Houthi militia have been killed, its spokesman said.":
      [{ category: "killed", min: 251, max: null, side: "Houthis" }],
    "Twenty Ukrainian soldiers were captured near Avdiivka, the Russian defence ministry said. Another 12 had been wounded, it said.":
      [
        { category: "captured", min: 20, max: 20, side: "Ukraine" },
        { category: "wounded", min: 12, max: 12, side: "Ukraine" },
      ],
    "Pakistan said six villagers had been killed by Indian shelling in Kotli. India said three people had been killed in Poonch. Pakistani officials said another 12 had been wounded.":
      [
        { category: "killed", min: 6, max: 6, side: "Pakistan" },
        { category: "killed", min: 3, max: 3, side: "India" },
        { category: "wounded", min: 12, max: 12, side: "Pakistan" },
      ],
    "Colombian troops fought in Catatumbo. An ELN commander said seven of his men had died.": [
      { category: "killed", min: 7, max: 7, side: "ELN" },
    ],
    "The commander has 70 of his men in Goma.": [],
    "Another 12 brigades had been moved, the Russian ministry said.": [],
    "Across the border 40 lorries were waiting.": [],
    "Across the frontier the mayor has 30 buses ready.": [],
    "Beyond the border fence stand 12 watchtowers.": [],
    "The Iran-backed Houthi militia has 250 boats.": [],
    "More than 40 of the Russian-made tanks were new.": [],
    "Our Ministry of Health has bought 29 ambulances.": [],
    "In Cambodia the army has five brigades.": [],
    "In Israel nobody argues about the 13 shelters.": [],
    "Both ministries confirmed the two meetings.": [],
    "Police in Kano have 12 suspects to question.": [],
    "The army said it had arrested the trade in 40 stolen cars.": [],
    "Armenia's bookkeeping was slower by 12 days.": [],
    "The combatants met at 14 tables.": [],
    "An explosion of joy ripped through 12 towns.": [],
    "Kyiv kept silent for 12 hours.": [],
    "Rescuers in Kharkiv have 26 excavators.": [],
    "On the other side of the fence the army has 12 posts.": [],
    "In Manila the ministry confirmed both visits.": [],
    "Rockets fell near Surin. The Thai army said both roads were open.": [],
  },
  "the enemy's people and one's own": {
    "Fighting between Armenia and Azerbaijan flared again.\nArmenia's General Staff said the enemy had left 40 dead.":
      [{ category: "killed", min: 40, max: 40, side: "Azerbaijan", source: "Armenia's General Staff" }],
    "Thai and Cambodian troops exchanged fire.\nThe Thai army said enemy losses came to 64 killed.": [
      { category: "killed", min: 64, max: 64, side: "Cambodia", source: "The Thai army" },
    ],
    'Thai and Cambodian troops exchanged fire.\n"The opponent suffered 30 dead," a Thai army spokesman said.':
      [{ category: "killed", min: 30, max: 30, side: "Cambodia", source: "a Thai army spokesman" }],
    "India and Pakistan traded fire overnight.\nThe Indian Army said that at least 35 adversary soldiers were killed.":
      [{ category: "killed", min: 35, max: null, side: "Pakistan", source: "The Indian Army" }],
    "Ethiopia and Eritrea are at war again.\nAsmara said the aggressors lost 200 men and left 60 bodies behind.":
      [
        { category: "killed", min: 200, max: 200, side: "Ethiopia", source: "Asmara" },
        { category: "killed", min: 60, max: 60, side: "Ethiopia", source: "Asmara" },
      ],
    "Ethiopia and Eritrea are at war again.\nEritrea's Information Ministry said 77 were killed on the enemy side.":
      [{ category: "killed", min: 77, max: 77, side: "Ethiopia", source: "Eritrea's Information Ministry" }],
    "Ukraine's General Staff put the invaders' losses at 640 killed and wounded; Russia was silent.": [
      { category: "casualties", min: 640, max: 640, side: "Russia", source: "Ukraine's General Staff" },
    ],
    "Kyrgyz and Tajik border guards clashed.\nDushanbe said 19 of the enemy's soldiers had been killed and 40 wounded.":
      [
        { category: "killed", min: 19, max: 19, side: "Kyrgyzstan", source: "Dushanbe" },
        { category: "wounded", min: 40, max: 40, side: "Kyrgyzstan", source: "Dushanbe" },
      ],
    'Georgia and Russia fought for five days.\n"On our side 14 were killed," the Georgian general said.': [
      { category: "killed", min: 14, max: 14, side: "Georgia", source: "the Georgian general" },
    ],
    "Peru and Ecuador clash.\nPeru's command reported 30 dead among the opposing troops.": [
      { category: "killed", min: 30, max: 30, side: "Ecuador", source: "Peru's command" },
    ],
    "The Arakan Army said the enemy had left 40 dead in the war with Myanmar's junta.": [
      { category: "killed", min: 40, max: 40, side: "Myanmar", source: "The Arakan Army" },
    ],
    "Sudan's war went on. Saudi Arabia, Egypt and Chad called for calm.\nThe Egyptian ambassador said the enemy had left 40 dead.":
      [{ category: "killed", min: 40, max: 40, side: null, source: "The Egyptian ambassador" }],
    'Armenia and Azerbaijan fight on.\n"Six of our soldiers are dead," said the Azerbaijani defence minister.':
      [
        {
          category: "killed",
          min: 6,
          max: 6,
          side: "Azerbaijan",
          source: "the Azerbaijani defence minister",
        },
      ],
    'Ethiopia and Eritrea are at war again.\n"We lost 31 fighters and they lost 100 men," an Ethiopian officer said.':
      [
        { category: "killed", min: 31, max: 31, side: "Ethiopia", source: "an Ethiopian officer" },
        { category: "killed", min: 100, max: 100, side: "Eritrea", source: "an Ethiopian officer" },
      ],
    'Ethiopia and Eritrea are at war again.\n"Our boys killed 44 soldiers," the Eritrean president said.': [
      { category: "killed", min: 44, max: 44, side: "Ethiopia", source: "the Eritrean president" },
    ],
    "The Armenian side opened fire at dawn.\nThe enemy's losses: 52 killed. Ours: 3 killed, 8 wounded.": {
      title: "Communiqué of the Armed Forces of Azerbaijan",
      claims: [
        { category: "killed", min: 52, max: 52, side: "Armenia", source: "the Armed Forces of Azerbaijan" },
        { category: "killed", min: 3, max: 3, side: "Azerbaijan", source: "the Armed Forces of Azerbaijan" },
        { category: "wounded", min: 8, max: 8, side: "Azerbaijan", source: "the Armed Forces of Azerbaijan" },
      ],
    },
    "Armenia and Azerbaijan fight on.\nArmenia said enemy fire killed 12 of its soldiers.": [
      { category: "killed", min: 12, max: 12, side: "Armenia", source: "Armenia" },
    ],
    "Armenia and Azerbaijan fight on.\nBaku said 14 soldiers died in fighting with the enemy.": [
      { category: "killed", min: 14, max: 14, side: "Azerbaijan", source: "Baku" },
    ],
    "Armenia and Azerbaijan fight on.\nThe enemy left four villages in ruins and 12 people dead, Yerevan said.":
      [{ category: "killed", min: 12, max: 12, side: "Armenia", source: "Yerevan" }],
    "Peru and Ecuador clash.\nPeru said the enemy's ambush left nine dead.": [
      { category: "killed", min: 9, max: 9, side: "Peru", source: "Peru" },
    ],
    "The enemy lost 12 tanks, and our troops took 40 villages.": [],
    "Armenia said the enemy left 40 vehicles behind.": [],
    '"We have 12 goals and they have nine," the coach said.': [],
    "Opponents of the bill have 40 seats, ours 38.": [],
    "The other side of the border is 40 kilometres away.": [],
    "The adversary attacked our positions near Jermuk with 60 drones.": [],
    "We have 105 confirmed guests.": [],
    "Their opponents suffered 30 defeats.": [],
    '"We lost 3 matches and they lost none," the coach said.': [],
    "The invaders held 12 towns on the other side.": [],
    "The enemy's guns fired 300 shells at our village.": [],
  },
  "the second party's figure": {
    "Armenia and Azerbaijan counted their dead.\nThe Armenian parliament speaker said 207 people had died and the Defence Ministry in Baku 80.":
      [
        {
          category: "killed",
          min: 207,
          max: 207,
          side: "Armenia",
          source: "The Armenian parliament speaker",
        },
        { category: "killed", min: 80, max: 80, side: "Azerbaijan", source: "the Defence Ministry in Baku" },
      ],
    "Thailand reported 14 deaths, Cambodia 13.": [
      { category: "killed", min: 14, max: 14, side: "Thailand", source: "Thailand" },
      { category: "killed", min: 13, max: 13, side: "Cambodia", source: "Cambodia" },
    ],
    "The Thai army reported 15 soldiers wounded and the Cambodian army 32.": [
      { category: "wounded", min: 15, max: 15, side: "Thailand", source: "The Thai army" },
      { category: "wounded", min: 32, max: 32, side: "Cambodia", source: "the Cambodian army" },
    ],
    "The Thai Health Ministry said 14 had been killed, the Cambodian one 13.": [
      { category: "killed", min: 14, max: 14, side: "Thailand", source: "The Thai Health Ministry" },
      { category: "killed", min: 13, max: 13, side: "Cambodia", source: "the Cambodian one" },
    ],
    "Iran's Health Ministry gave a toll of 224 and the Israeli emergency service one of 24.": [
      { category: "killed", min: 224, max: 224, side: "Iran", source: "Iran's Health Ministry" },
      { category: "killed", min: 24, max: 24, side: "Israel", source: "the Israeli emergency service" },
    ],
    "Islamabad puts the number of its dead at 31, New Delhi at 16.": [
      { category: "killed", min: 31, max: 31, side: "Pakistan", source: "Islamabad" },
      { category: "killed", min: 16, max: 16, side: "India", source: "New Delhi" },
    ],
    "Thailand's toll is 14 and Cambodia's 13.": [
      { category: "killed", min: 14, max: 14, side: "Thailand", source: null },
      { category: "killed", min: 13, max: 13, side: "Cambodia", source: null },
    ],
    "Thailand has 14 dead and Cambodia 13.": [
      { category: "killed", min: 14, max: 14, side: "Thailand", source: null },
      { category: "killed", min: 13, max: 13, side: "Cambodia", source: null },
    ],
    "The Kyrgyz side lost 46 people, the Tajik side 35.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: null },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: null },
    ],
    "Azerbaijan lost 71 and Armenia 105.": [
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: null },
      { category: "killed", min: 105, max: 105, side: "Armenia", source: null },
    ],
    "Azerbaijan said on Friday it lost 71.": [
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: "Azerbaijan" },
    ],
    "Malawi lost three soldiers, South Africa 14 and Uruguay one.": [
      { category: "killed", min: 3, max: 3, side: "Malawi", source: null },
      { category: "killed", min: 14, max: 14, side: "South Africa", source: null },
      { category: "killed", min: 1, max: 1, side: "Uruguay", source: null },
    ],
    "Thai and Cambodian troops fought.\nThe Thai army said that it had killed 64 soldiers and Cambodia 12 civilians.":
      [
        { category: "killed", min: 64, max: 64, side: "Cambodia", source: "The Thai army" },
        { category: "killed", min: 12, max: 12, side: "Thailand", source: "The Thai army" },
      ],
    "Ethiopia and Eritrea are at war.\nEritrea's ministry said it lost 12 soldiers and the other side 77.": [
      { category: "killed", min: 12, max: 12, side: "Eritrea", source: "Eritrea's ministry" },
      { category: "killed", min: 77, max: 77, side: "Ethiopia", source: "Eritrea's ministry" },
    ],
    "Kyrgyzstan said 46 people had died in Kyrgyzstan and 35 in Tajikistan.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Kyrgyzstan" },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: "Kyrgyzstan" },
    ],
    "The UN said 900 bodies had been collected and the Red Cross 770.": [
      { category: "killed", min: 900, max: 900, side: null, source: "The UN" },
      { category: "killed", min: 770, max: 770, side: null, source: "the Red Cross" },
    ],
    "Kyrgyzstan and Tajikistan reported 46 deaths and 35 deaths respectively.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Kyrgyzstan" },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: "Tajikistan" },
    ],
    "Kyrgyzstan and Tajikistan lost 46 and 35 people respectively.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: null },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: null },
    ],
    "The Armenian and Azerbaijani defence ministries reported 105 and 71 dead respectively.": [
      {
        category: "killed",
        min: 105,
        max: 105,
        side: "Armenia",
        source: "The Armenian and Azerbaijani defence ministries",
      },
      {
        category: "killed",
        min: 71,
        max: 71,
        side: "Azerbaijan",
        source: "The Armenian and Azerbaijani defence ministries",
      },
    ],
    "Armenia and Azerbaijan have lost nearly 290 soldiers.": [
      { category: "killed", min: 290, max: 290, approx: true, side: "all", source: null },
    ],
    "The loss of 300 soldiers was admitted in Asmara.": [
      { category: "killed", min: 300, max: 300, side: "Eritrea", source: null },
    ],
    "Armenia said 207 people have been killed or are missing.": [
      { category: "killed", min: null, max: 207, side: "Armenia", source: "Armenia" },
    ],
    "We have 105 confirmed dead.": [{ category: "killed", min: 105, max: 105, side: null, source: null }],
    "Thailand reported 14 attacks, Cambodia 13.": [],
    "The Thai army reported 15 tanks lost and the Cambodian army 32.": [],
    "Thailand lost 3-1 and Cambodia won.": [],
    "The Cambodian team lost 3 to Thailand.": [],
    "Thailand's markets lost 24 per cent, Cambodia's 13.": [],
    "The ruling party lost 71 in the vote.": [],
    "Kyrgyzstan and Tajikistan have 46 and 35 border posts respectively.": [],
    "Islamabad puts the number of its planes at 31, New Delhi at 16.": [],
    "The army has 300 tanks and the navy 14 ships.": [],
    "The Thai ministry said 14 roads were closed, the Cambodian one 13.": [],
    "Armenia bought 105 drones and Azerbaijan 71.": [],
    "Iran lost 24 aircraft, Israel two.": [],
    "We have 105 confirmed and 30 pending requests.": [],
    "Azerbaijan lost 71 days to the dispute and Armenia 105.": [],
  },
  "who fights whom in a title": {
    "Dushanbe was silent.": {
      title: "59 people killed in four days of fighting with Tajikistan",
      claims: [{ category: "killed", min: 59, max: 59, side: null, source: null }],
    },
    "The ministry gave no names.": {
      title: "More than 40 soldiers dead in clashes with Azerbaijan",
      claims: [{ category: "killed", min: 41, max: null, side: null, source: null }],
    },
    "The border is calm.": {
      title: "Armenia, Azerbaijan put combined toll at close to 290",
      claims: [
        { category: "killed", min: 290, max: 290, approx: true, side: "all", source: "Armenia, Azerbaijan" },
      ],
    },
    "Artillery was heard again.": {
      title: "Thailand, Cambodia report 33 dead in third day of clashes",
      claims: [{ category: "killed", min: 33, max: 33, side: "all", source: "Thailand, Cambodia" }],
    },
    "The talks went on.": { title: "Thailand, Cambodia report progress", claims: [] },
    "A road was opened.": { title: "Four days of talks with Tajikistan", claims: [] },
  },
  "none: second parties, losses and camps of other things": {
    "The enemy has three brigades and we have two.": [],
    "Armenia sent 12 envoys and Azerbaijan nine.": [],
    "Turkey and Greece signed 14 and 15 accords respectively.": [],
    "The other side asked for 48 hours, ours for 24.": [],
    "France lost 2-0 and Spain drew.": [],
    "Iran lost 24 per cent of its oil income, Iraq 13.": [],
    "The Thai side asked for 12 days, the Cambodian side 14.": [],
    "Our troops moved 40 kilometres, the enemy 12.": [],
  },
  "a figure told where another was": {
    "Bishkek reported 46 dead. Dushanbe gave 35.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Bishkek" },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: "Dushanbe" },
    ],
    "Ankara says 33 of its soldiers died. Damascus puts its own at 90.": [
      { category: "killed", min: 33, max: 33, side: "Turkey", source: "Ankara" },
      { category: "killed", min: 90, max: 90, side: "Syria", source: "Damascus" },
    ],
    "Riyadh: 12 killed. Sanaa: 30.": [
      { category: "killed", min: 12, max: 12, side: "Saudi Arabia", source: null },
      { category: "killed", min: 30, max: 30, side: "Yemen", source: null },
    ],
    "Armenia's last toll was 135 dead; in October its Defence Ministry gave 204.": [
      { category: "killed", min: 135, max: 135, side: "Armenia", source: null },
      { category: "killed", min: 204, max: 204, side: "Armenia", source: "its Defence Ministry" },
    ],
    "Armenia puts its dead at 105; Azerbaijan put its own at 71.": [
      { category: "killed", min: 105, max: 105, side: "Armenia", source: "Armenia" },
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: "Azerbaijan" },
    ],
    "According to Yerevan 105 soldiers died, according to Baku 71.": [
      { category: "killed", min: 105, max: 105, side: "Armenia", source: "Yerevan" },
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: "Baku" },
    ],
    "Kyrgyz and Tajik guards clashed.\nBishkek says 46 people died on its side and 35 on the other.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Bishkek" },
      { category: "killed", min: 35, max: 35, side: "Tajikistan", source: "Bishkek" },
    ],
    "At least 105 soldiers were killed on the Armenian side and 71 on the Azerbaijani.": [
      { category: "killed", min: 105, max: null, side: "Armenia", source: null },
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: null },
    ],
    "Armenia's losses are given as 105 killed, Azerbaijan's as 71.": [
      { category: "killed", min: 105, max: 105, side: "Armenia", source: null },
      { category: "killed", min: 71, max: 71, side: "Azerbaijan", source: null },
    ],
    '"We lost 31 fighters and they lost 100," an Ethiopian officer said of Eritrea.': [
      { category: "killed", min: 31, max: 31, side: "Ethiopia", source: "an Ethiopian officer" },
      { category: "killed", min: 100, max: 100, side: "Eritrea", source: "an Ethiopian officer" },
    ],
    "Azerbaijan and Armenia trade blame.\nA foreign envoy put the combined number of dead at 176.": [
      { category: "killed", min: 176, max: 176, side: "all", source: "A foreign envoy" },
    ],
    "Bishkek reported 46 dead. The governor gave 35 interviews.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Bishkek" },
    ],
    "Bishkek reported 46 dead. Tajikistan put the temperature at 35.": [
      { category: "killed", min: 46, max: 46, side: "Kyrgyzstan", source: "Bishkek" },
    ],
    "Armenia reported 105 fires. Azerbaijan reported 71.": [],
    "Ankara says 33 of its jets flew. Damascus puts its own at 90.": [],
    "Riyadh: 12 degrees. Sanaa: 30.": [],
    "Bishkek says 46 talks were held on its side and 35 on the other.": [],
    "Armenia's exports are given as 105 million, Azerbaijan's as 71.": [],
    "According to Yerevan 105 drones flew, according to Baku 71.": [],
    "The Tajik army has 300 tanks, and we have 200.": [],
    "The combined number of seats is 176.": [],
    "The envoy gave 35 interviews; the ministry gave 12.": [],
  },
  "a party told of between commas": {
    "Thailand, which reported 14 deaths, and Cambodia, which reported 13, agreed to talk.": [
      { category: "killed", min: 14, max: 14, side: "Thailand", source: "Thailand" },
      { category: "killed", min: 13, max: 13, side: "Cambodia", source: "Cambodia" },
    ],
    "Armenia, which has said 105 soldiers died, asked for help.": [
      { category: "killed", min: 105, max: 105, side: "Armenia", source: "Armenia" },
    ],
    "Fighting with Thailand, which reported 14 fires, went on.": [],
    "Thailand, which reported 14 fires, and Cambodia, which reported 13, agreed to talk.": [],
  },
  "the body people belong to": {
    "Nine members of the Sudanese armed forces were killed.": [
      { category: "killed", min: 9, max: 9, side: "Sudan", kind: "military" },
    ],
    "Chad lost six members of its army.": [
      { category: "killed", min: 6, max: 6, side: "Chad", kind: "military" },
    ],
    "At least 40 of the country's soldiers have died, Mali's prime minister said.": [
      { category: "killed", min: 40, max: null, side: "Mali", kind: "military" },
    ],
    "Ethiopia has not given any military toll.": [
      { category: "killed", min: null, max: null, status: "withheld", kind: "military" },
    ],
    "The number of wounded servicemen is 118.": [
      { category: "wounded", min: 118, max: 118, kind: "military" },
    ],
    "Shelling left six villagers dead and 22 injured.": [
      { category: "killed", min: 6, max: 6, kind: "civilian" },
      { category: "wounded", min: 22, max: 22, kind: "civilian" },
    ],
    "Farmers: 4 killed, 9 injured.": [
      { category: "killed", min: 4, max: 4, kind: "civilian" },
      { category: "wounded", min: 9, max: 9, kind: "civilian" },
    ],
    "Six members of the armed forces commission flew to Khartoum.": [],
    "The country's soldiers paraded in 40 columns.": [],
    "Chad lost the match by two goals to its neighbour.": [],
    "Mali's army has 40,000 men.": [],
  },
  "dead and missing together": {
    "The number of Malians killed or missing has reached 61.": [
      { category: "killed", min: null, max: 61, side: "Mali" },
    ],
    "There are 73 dead and missing soldiers.": [{ category: "killed", min: null, max: 73, kind: "military" }],
    "At least 30 people are dead or missing.": [
      { category: "killed", min: 1, max: null, unquantified: true },
    ],
    "Nine are dead, and missing dogs were found.": [{ category: "killed", min: 9, max: 9 }],
    "The missing ship carried dead batteries.": [],
  },
  "parts of adjectives": {
    "Yemen shot down two Iranian-made drones. Four soldiers were wounded.": [
      { category: "wounded", min: 4, max: 4, kind: "military" },
    ],
    "A US-brokered truce was signed after 19 people died in Juba.": [
      { category: "killed", min: 19, max: 19 },
    ],
    "Russian-made rockets lay in 12 crates.": [],
    "A Turkish-built bridge was opened by 300 guests.": [],
  },
  "a source in brackets": {
    "19 soldiers killed (Ministry of Defence, 4 May).": [
      {
        category: "killed",
        min: 19,
        max: 19,
        kind: "military",
        source: "Ministry of Defence",
        scope: "total",
      },
    ],
    "Displaced: 12,000 people (UNHCR).": [{ category: "displaced", min: 12000, max: 12000, source: "UNHCR" }],
    "The Ministry of Defence (MoD) said that 19 soldiers had died.": [
      { category: "killed", min: 19, max: 19, source: "The Ministry of Defence (MoD)" },
    ],
    "Eleven people died (six of them children).": [
      { category: "killed", min: 11, max: 11, source: null },
      { category: "killed", min: 6, max: 6, kind: "civilian", source: null },
    ],
    "400 hygiene kits were handed out (UNHCR).": [],
    "The road is closed (Ministry of Transport).": [],
  },
  "figures and people over several sentences": {
    "At least 61 people were killed in the strike, medics said. On Tuesday the governor had put the dead at 48.":
      {
        published: "2018-03-22",
        claims: [
          { category: "killed", min: 61, max: null, source: "medics", scope: "incident" },
          { category: "killed", min: 48, max: 48, source: "the governor", scope: "incident", previous: true },
        ],
      },
    "The army said on Thursday 44 soldiers had died in the valley. On Monday its spokesman had given the number of dead as 31.":
      {
        published: "2018-03-22",
        claims: [
          { category: "killed", min: 44, max: 44, previous: false },
          { category: "killed", min: 31, max: 31, previous: true },
        ],
      },
    "Sixty people were killed, the army said. The governor had spoken of 45 dead.": [
      { category: "killed", min: 60, max: 60, source: "the army" },
      { category: "killed", min: 45, max: 45, source: "the governor", previous: false },
    ],
    "On Tuesday the governor had put the cost of the bridge at 48 million.": [],
    "A day earlier the mayor had spoken of peace.": [],
    "Fighting has killed 205 people, WHO says.": [{ category: "killed", min: 205, max: 205, source: "WHO" }],
    "Nine soldiers loyal to President Idriss Deby were killed.": [
      { category: "killed", min: 9, max: 9, kind: "military" },
    ],
    "Guards of the palace loyal to President Idriss Deby were seen.": [],
    "Envoys sent by President Idriss Deby were in Geneva when the convoy was looted.": [],
    "At least 62 displaced people were killed and 38 injured in the night.": [
      { category: "killed", min: 62, max: null },
      { category: "wounded", min: 38, max: 38 },
    ],
    "Three displaced families were moved into a school.": [{ category: "displaced", min: 3, max: null }],
    "Attacks on four displacement sites have killed 123 civilians.": [
      { category: "killed", min: 123, max: 123 },
    ],
    "There are 12 displacement sites in the district.": [],
    "Nearly 25,000 people have been displaced, according to the IOM, up from 18,000 on Monday.": [
      { category: "displaced", min: 25000, max: 25000, approx: true, scope: "total" },
      { category: "displaced", min: 18000, max: 18000, previous: true },
    ],
    "Prices are up from 18,000 on Monday.": [],
    "Twelve people died, medics at a local hospital said on Tuesday, in what would be the deadliest raid since May.":
      [{ category: "killed", min: 12, max: 12, source: "medics at a local hospital" }],
    "A worker at the morgue said that 12 bodies had come in.": [
      { category: "killed", min: 12, max: 12, source: "a worker at the morgue" },
    ],
    "A worker at the morgue said that nothing was left.": [],
    "The army of Pakistan said Indian shelling had killed eleven villagers, three of them in Skardu.\n\nThe bodies of five soldiers were brought to a hospital in Srinagar, from where the Indian army's guns had fired.":
      [
        { category: "killed", min: 11, max: 11, side: "Pakistan" },
        { category: "killed", min: 3, max: 3, side: "Pakistan", scope: "subset" },
        { category: "killed", min: 5, max: 5, side: "India" },
      ],
    "The army of Pakistan spoke of shelling in Skardu.\n\nGuns were heard in Srinagar, from where the Indian army had fired.":
      [],
    "Gunmen loyal to the Maute group stormed Marawi. The death toll has reached 290, the armed forces said, with 58 soldiers and 206 militants among the dead.":
      [
        { category: "killed", min: 290, max: 290, side: "all" },
        { category: "killed", min: 58, max: 58, side: "Philippines", scope: "subset" },
        { category: "killed", min: 206, max: 206, side: "Maute group", scope: "subset" },
      ],
    "A senior officer, who asked not to be named, told Sahel Post that the number of dead was 98.": [
      { category: "killed", min: 98, max: 98, source: "a senior officer, who asked not to be named" },
    ],
    "A senior officer told Sahel Post that the roads were open.": [],
    "The interior minister, Ahmed al-Mayssari, conceded defeat in a video. He said 14 men were dead.": [
      { category: "killed", min: 14, max: 14, source: "the interior minister, Ahmed al-Mayssari" },
    ],
    "The interior minister, Ahmed al-Mayssari, conceded defeat in a video.": [],
    "Two hundred soldiers of the Presidential Guard surrendered.": [
      { category: "captured", min: 200, max: 200, kind: "military" },
    ],
    "The chief of the Presidential Guard drove off.": [],
    "Rebels took the palace after four days of fighting in which, the United Nations said, as many as 40 people were killed.":
      [{ category: "killed", min: null, max: 40, source: "the United Nations" }],
    "The town fell after four days in which, the United Nations said, as many as 40 trucks were burnt.": [],
    "The Observatory, a monitor based in Britain, has counted 74 civilian dead in Afrin, where Turkey fights the Syrian Democratic Forces.":
      [{ category: "killed", min: 74, max: 74, side: "Syria", kind: "civilian" }],
    "The Observatory, a monitor based in Britain, has counted 74 tanks in Afrin.": [],
    "Eighteen soldiers were killed in a clash with the Abu Sayyaf in Basilan. A Moroccan bomb-maker had trained the gunmen.":
      [{ category: "killed", min: 18, max: 18, side: "Philippines" }],
    "A Moroccan bomb-maker had trained the gunmen in Basilan.": [],
    "Boko Haram fighters killed at least 92 Chadian soldiers on an island in Lake Chad, President Idriss Deby said in N'Djamena. The wounded, 47 soldiers, were flown out.":
      [
        { category: "killed", min: 92, max: null, side: "Chad" },
        { category: "wounded", min: 47, max: 47, side: "Chad" },
      ],
    "Boko Haram fighters left an island in Lake Chad, President Idriss Deby said.": [],
    "Clashes between the army and the southern separatists of Yemen left 40 people dead in Aden.": [
      { category: "killed", min: 40, max: 40, side: "all" },
    ],
    "In Barkin Ladi, a member of the state assembly, Dickson Chollom, said that 50 people were killed.": [
      { category: "killed", min: 50, max: 50, source: "a member of the state assembly, Dickson Chollom" },
    ],
    "A member of the state assembly, Dickson Chollom, said that the road was open.": [],
    "Two civilians lost their lives when a mortar landed in a village, a local elected official told reporters by telephone.":
      [{ category: "killed", min: 2, max: 2, source: "a local elected official" }],
    "A local elected official told reporters that the road was open.": [],
    "At least 16 suspected insurgents were killed, the military said.": [
      { category: "killed", min: 16, max: null, status: "asserted" },
    ],
    "At least 16 suspected insurgents live in the village, the military said.": [],
    "None of the marines was hurt, the navy said.": [{ category: "wounded", min: 0, max: 0, scope: "total" }],
    "None of the marines spoke, the navy said.": [],
    "Russia and Ukraine each handed over 103 prisoners of war on Saturday.": [
      { category: "captured", min: 103, max: 103, side: "Russia" },
      { category: "captured", min: 103, max: 103, side: "Ukraine" },
    ],
    "Armenia and Azerbaijan lost 12 soldiers each.": [
      { category: "killed", min: 12, max: 12, side: "Armenia" },
      { category: "killed", min: 12, max: 12, side: "Azerbaijan" },
    ],
    "Armenia and Azerbaijan each sent 12 envoys.": [],
    "Russia and Ukraine are at war. Moscow and Kyiv said that 14,000 civilians are still being held in Russia.":
      [{ category: "captured", min: 14000, max: 14000, side: "Ukraine" }],
    "Russia and Ukraine are at war. Moscow and Kyiv said that 14,000 tonnes are still being held in Russia.":
      [],
    "Turkish and Syrian soldiers clashed in Idlib.\n\n- Some 830,000 people are displaced.": {
      title: "North-west Syria: flash update no. 11",
      claims: [{ category: "displaced", min: 830000, max: 830000, approx: true, side: "Syria" }],
    },
    "Shells fell on a town of Ukraine for a sixth day. It was the worst day. Windows broke. Nobody slept. A British photographer, Chris Noon, took pictures. The power failed. The water froze. There was no bread. The governor of Donetsk in Ukraine said 15 people had been killed.":
      [{ category: "killed", min: 15, max: 15, side: "Ukraine" }],
    "A British photographer, Chris Noon, took pictures of a town of Ukraine.": [],
    "Nineteen Chadian peacekeepers were wounded in northern Mali, where jihadists attacked a camp. A mortar fell on a village. By evening 14 of the wounded had been flown to Gao.":
      [
        { category: "wounded", min: 19, max: 19, side: "Chad" },
        { category: "wounded", min: 14, max: 14, side: "Chad", scope: "subset" },
      ],
    "By evening the doctors had been flown to Gao in Mali.": [],
    "The number of Turkish soldiers killed in the operation has reached 31.": [
      { category: "killed", min: 31, max: 31, side: "Turkey", kind: "military" },
    ],
    "So the number of Abu Sayyaf killed is now 13.": [
      { category: "killed", min: 13, max: 13, side: "Abu Sayyaf" },
    ],
    "The number of Turkish soldiers sent to the region has reached 3,100.": [],
    "An AFP correspondent saw 54 corpses in the mosque.": [
      { category: "killed", min: 54, max: 54, source: "an AFP correspondent" },
    ],
    "Friday saw 12 dead in the town.": [{ category: "killed", min: 12, max: 12, source: null }],
    "Residents saw 12 trucks.": [],
    "Kyiv accused Moscow of shelling the town and killing 12 people.": [
      { category: "killed", min: 12, max: 12, source: "Kyiv" },
    ],
    "Kyiv accused Moscow of shelling the town and burning 12 houses.": [],
    "The army said its troops had killed 207 rebels, while 180 others had surrendered.": [
      { category: "killed", min: 207, max: 207, source: "the army" },
      { category: "captured", min: 180, max: 180, source: "the army" },
    ],
    "The ministry said 12 soldiers had died, while rebels put the figure at 30.": [
      { category: "killed", min: 12, max: 12, source: "the ministry" },
      { category: "killed", min: 30, max: 30, source: "rebels" },
    ],
    "The ministry said it was ready, while the rebels had left.": [],
    "Rebels stormed an army post at Mbua on Monday. Four workers are still missing.": [
      { category: "missing", min: 4, max: 4, source: null },
    ],
    "Rebels stormed an army post at Mbua on Monday.": [],
    "The minister said cattle rustling in the North Rift had claimed over 100 civilians in six months.": [
      { category: "killed", min: 101, max: null, source: "the minister" },
    ],
    "The minister said cattle rustling in the North Rift had claimed over 100 farms.": [],
    "After the mayor said that the road was open, 12 people died there.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "After the mayor said that the road was open, 12 cars passed.": [],
    'The army put the dead at 108. GAM spokesman Sofyan Dawood rejected the claims. "We have lost 62 fighters," he said by telephone.':
      [
        { category: "killed", min: 108, max: 108, source: "the army" },
        { category: "killed", min: 108, max: 108, source: "the army", status: "denied" },
        { category: "killed", min: 62, max: 62, source: "GAM spokesman Sofyan Dawood", side: "GAM" },
      ],
    'GAM spokesman Sofyan Dawood rejected the claims. "We have lost nothing," he said.': [],
    "Nine people, all foreign nationals, were killed in strikes on Iran, state media reported.": [
      { category: "killed", min: 9, max: 9, side: null, source: "state media" },
    ],
    "The Abu Sayyaf is still holding 18 foreigners in Sulu.": [
      { category: "captured", min: 18, max: 18, side: null },
    ],
    "Nine companies, all foreign, left Iran, state media reported.": [],
    "The foreign minister of Iran met 18 envoys.": [],
    "Gunmen attacked three camps in Burundi on Friday, and fighting went on all night. In the clashes 87 people were killed, the army said.":
      [{ category: "killed", min: 87, max: 87, side: "all", source: "the army" }],
    "Gunmen attacked a market in Burundi on Friday. Twelve people were killed, the mayor said.": [
      { category: "killed", min: 12, max: 12, side: "Burundi", source: "the mayor" },
    ],
    "Gunmen attacked three camps in Burundi on Friday, and fighting went on all night.": [],
    "Gunmen attacked a market in Burundi on Friday, the mayor said.": [],
  },
  sections: {
    "Ethiopia\n\n- 60 military personnel killed (Ministry of Defence).\n- 4 civilians injured.\n\nEritrea\n\n- 35 military personnel killed.\n- No houses were damaged.":
      [
        {
          category: "killed",
          min: 60,
          max: 60,
          side: "Ethiopia",
          kind: "military",
          source: "Ministry of Defence",
        },
        { category: "wounded", min: 4, max: 4, side: "Ethiopia", kind: "civilian", source: null },
        { category: "killed", min: 35, max: 35, side: "Eritrea", kind: "military", source: null },
      ],
    "Ethiopia\n\n- 40 tents.\n\nEritrea\n\n- 12 lorries.": [],
    "Kenya\n\nThe president flew home on Monday with 14 ministers.": [],
  },
  "one speaker, two clauses": {
    "The number of soldiers killed has risen to 31, while 57 have been injured, the army said.": [
      { category: "killed", min: 31, max: 31, source: "the army" },
      { category: "wounded", min: 57, max: 57, source: "the army" },
    ],
    "Sudan's leader told of 207 dead, and Chad of 80 killed.": [
      { category: "killed", min: 207, max: 207, source: "Sudan's leader", side: "Sudan" },
      { category: "killed", min: 80, max: 80, source: "Chad", side: "Chad" },
    ],
    "Defence Minister Yair Golan said at least 100 militants had been killed.": [
      { category: "killed", min: 100, max: null, kind: "military", side: null },
    ],
    "The earlier toll stood at 31 dead and 57 injured.": [
      { category: "killed", min: 31, max: 31 },
      { category: "wounded", min: 57, max: 57 },
    ],
    "Niger freed 17 Nigerian soldiers, the foreign ministry in Abuja said.": [
      { category: "captured", min: 17, max: 17, side: "Nigeria", source: "the foreign ministry in Abuja" },
    ],
    "The ministry released 17 photographs, the agency said.": [],
    "Chad spoke of peace, and Sudan of 80 projects.": [],
    "The minister, whose last visit was in May, said little.": [],
  },
  "lists by place, sums and owners": {
    "Nine people were killed in the morning, the governor says: five in Sumy, three in Konotop, one in Romny.":
      [
        { category: "killed", min: 9, max: 9, side: "Ukraine", source: "the governor" },
        { category: "killed", min: 5, max: 5, scope: "subset", source: "the governor" },
        { category: "killed", min: 3, max: 3, scope: "subset" },
        { category: "killed", min: 1, max: 1, scope: "subset" },
      ],
    "The group recorded 54 new deaths, which brings the total to 639.": [
      { category: "killed", min: 54, max: 54, scope: "increment" },
      { category: "killed", min: 639, max: 639, scope: "total" },
    ],
    "The number of injured stands at 1,329, among whom are 134 soldiers.": [
      { category: "wounded", min: 1329, max: 1329 },
      { category: "wounded", min: 134, max: 134, scope: "subset", kind: "military" },
    ],
    "A further 310 have been taken to hospital.": [{ category: "wounded", min: 310, max: 310 }],
    "Sudan's army says that it killed 30 rebel commanders in Nyala.": [
      { category: "killed", min: 30, max: 30, source: "Sudan's army", kind: "military" },
    ],
    "Some 90 died in Chad, 28 in Niger.": [
      { category: "killed", min: 90, max: 90, approx: true, side: "Chad" },
      { category: "killed", min: 28, max: 28, side: "Niger" },
    ],
    "In Eritrea, 28 people lost their lives. Its Health Ministry registered 320 injured. Ethiopia was silent.":
      [
        { category: "killed", min: 28, max: 28, side: "Eritrea" },
        { category: "wounded", min: 320, max: 320, side: "Eritrea", source: "Its Health Ministry" },
      ],
    "Chad's ambassador to the United Nations said that 78 people had been killed.": [
      {
        category: "killed",
        min: 78,
        max: 78,
        source: "Chad's ambassador to the United Nations",
        side: "Chad",
      },
    ],
    "He named three towns: two in Sumy, one in Poltava.": [],
    "The ministry brought the total to 639 schools.": [],
    "Officials in hospitals asked for beds.": [],
    "Four lorries were sent to hospitals to help.": [],
    "Its Health Ministry bought 320 beds.": [],
    "The ambassador to the United Nations thanked 12 donors.": [],
  },
  "its own count": {
    "In the 1999 war, Chad lost 527 soldiers by its own count.": [
      { category: "killed", min: 527, max: 527, source: "Chad", side: "Chad" },
    ],
    "Niger was praised in Algiers. Chad lost 60 soldiers by its own account.": [
      { category: "killed", min: 60, max: 60, source: "Chad", side: "Chad" },
    ],
    "The army warned residents. A studio was bombed. Three of its employees died, it said later.": [
      { category: "killed", min: 3, max: 3, source: null },
    ],
    "Chad has 60 tanks by its own count.": [],
    "By its own account the ministry has 12 offices.": [],
  },
  "who is heard, cited or asked": {
    "The agency Le Midi has learned from hospital sources that 20 people died.": [
      { category: "killed", min: 20, max: 20, source: "hospital sources" },
    ],
    "Reuters learned from a security source that nine soldiers were killed.": [
      { category: "killed", min: 9, max: 9, source: "a security source", via: "Reuters" },
    ],
    "Quoting a drivers' union, Le Soir wrote that 14 people were killed.": [
      { category: "killed", min: 14, max: 14, source: "a drivers' union", via: "Le Soir" },
    ],
    "Le Soir, citing a hospital, reported 12 dead.": [
      { category: "killed", min: 12, max: 12, source: "a hospital", via: "Le Soir" },
    ],
    "The army said 12 rebels died, while Le Soir, citing a hospital, reported 30 dead.": [
      { category: "killed", min: 12, max: 12, source: "The army" },
      { category: "killed", min: 30, max: 30, source: "a hospital" },
    ],
    "Thirty-one people died, a survivor said by telephone from the next town.": [
      { category: "killed", min: 31, max: 31, source: "a survivor" },
    ],
    "At least 31 deaths were reported by the district hospital.": [
      { category: "killed", min: 31, max: null, source: "the district hospital" },
    ],
    "Defence Minister Musa Traoré, on state television: 15 soldiers died.": [
      { category: "killed", min: 15, max: 15, source: "Defence Minister Musa Traoré" },
    ],
    "On the rebel side: 40 dead.": [{ category: "killed", min: 40, max: 40, source: null }],
    '"I found three of my neighbours dead," a herder said.': [
      { category: "killed", min: 3, max: 3, source: "a herder" },
    ],
    "The government has been silent for days. On Sunday it said that 20 soldiers had died.": [
      { category: "killed", min: 20, max: 20, source: "The government" },
    ],
    "A hospital source spoke of 20 dead. Three people were arrested, the minister said.": [
      { category: "killed", min: 20, max: 20, source: "A hospital source" },
      { category: "captured", min: 3, max: 3, source: "the minister" },
    ],
    "The Defence Ministry's list of its dead has grown to 77.": [
      { category: "killed", min: 77, max: 77, source: "The Defence Ministry" },
    ],
    "Iran has not updated its toll, which stood at 78.": [
      { category: "killed", min: 78, max: 78, source: "Iran" },
    ],
    "The camp was attacked at dawn. The toll is as follows:\n\n- 11 dead and 23 wounded.": {
      title: "Communiqué No. 41 of the General Staff of the Armed Forces",
      claims: [
        { category: "killed", min: 11, max: 11, source: "the General Staff of the Armed Forces" },
        { category: "wounded", min: 23, max: 23, source: "the General Staff of the Armed Forces" },
      ],
    },
    "The post was attacked at dawn. Two soldiers died. A nurse said that 12 people were wounded.": {
      title: "Ministry of Defence statement on the incident",
      claims: [
        { category: "killed", min: 2, max: 2, source: "Ministry of Defence" },
        { category: "wounded", min: 12, max: 12, source: "A nurse" },
      ],
    },
    "The post was attacked at dawn. Three soldiers died.": {
      title: "General Staff of the Armed Forces meets in the capital",
      claims: [{ category: "killed", min: 3, max: 3, source: null }],
    },
    "Iran's death toll stands at 78.": [{ category: "killed", min: 78, max: 78, side: "Iran", source: null }],
    "The teachers' association fears that six teachers were killed.": [
      { category: "killed", min: 6, max: 6, source: "The teachers' association" },
    ],
    "Police were quoted by local media as saying four people had died in Jos.": [
      { category: "killed", min: 4, max: 4, source: "Police", via: "local media" },
    ],
    "The state news agency quoted the health minister as saying 56 people had been injured.": [
      { category: "wounded", min: 56, max: 56, source: "the health minister", via: "The state news agency" },
    ],
    "Health minister Firass Abiad was quoted as saying that 56 people had been injured.": [
      { category: "wounded", min: 56, max: 56, source: "Health minister Firass Abiad" },
    ],
    "The two sides gave different figures: Islamabad spoke of 31 dead, Delhi of 16.": [
      { category: "killed", min: 31, max: 31, source: "Islamabad" },
      { category: "killed", min: 16, max: 16, source: "Delhi" },
    ],
    "Officials in Rutshuru said five people had been killed and those in Masisi two.": [
      { category: "killed", min: 5, max: 5, source: "Officials in Rutshuru" },
      { category: "killed", min: 2, max: 2, source: "those in Masisi" },
    ],
    "The BBC and Mediazona have named 121,000 Russian soldiers killed in the war.": [
      { category: "killed", min: 121000, max: 121000, source: "The BBC and Mediazona" },
    ],
    "The mayor said schools had been closed after a strike that killed 12 people.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "The UN said it was alarmed by the fighting, with more than 40 people dead since Monday.": [
      { category: "killed", min: 41, max: null, source: null },
    ],
    "The governor said 12 people had died after a drone hit a bus.": [
      { category: "killed", min: 12, max: 12, source: "The governor" },
    ],
    "Police reported an attack that killed 12 people.": [
      { category: "killed", min: 12, max: 12, source: "Police" },
    ],
    "The ministry said 12 people were killed, with 30 others wounded.": [
      { category: "killed", min: 12, max: 12, source: "The ministry" },
      { category: "wounded", min: 30, max: 30, source: "The ministry" },
    ],
    "Police were quoted by local media as saying the road was closed.": [],
    "The BBC and Mediazona have named 121 Russian officers.": [],
    "Officials in Rutshuru said five roads were closed and those in Masisi two.": [],
    "The mayor said schools had been closed after a strike that damaged 12 houses.": [],
  },
  "none: lists, letters and associations": {
    "The Defence Ministry's list of demands has grown to 77 points.": [],
    "The army learned from its mistakes of 2015.": [],
    "Quoting a poem of 12 lines, the mayor wrote that the town would be rebuilt.": [],
    "The teachers' association has 640 members in the district.": [],
    "The minister answered 14 questions by telephone from the capital.": [],
    "Le Soir, citing the timetable, reported that 30 trains were late.": [],
    "On the eastern side: 12 villages without water.": [],
    '"I found the road empty for 40 kilometres," a herder said.': [],
    "The government's figures show 3 per cent growth.": [],
    "Iran has not updated its list of 200 banned goods.": [],
    "In their first statement the drivers' union and two others called for a strike of three days.": [],
    "The ambush of 1994 is taught in 20 military schools.": [],
  },
  "what a figure covers, by the sentences around it": {
    "A hospital source says 50 people were killed. We have not been able to verify this.": [
      { category: "killed", min: 50, max: 50, status: "unconfirmed" },
    ],
    "The rebels say 200 soldiers died. These figures are false.": [
      { category: "killed", min: 200, max: 200, status: "denied", source: "The rebels" },
    ],
    "The army says 20 soldiers died. It denies that it lost a helicopter.": [
      { category: "killed", min: 20, max: 20, status: "asserted" },
    ],
    "Before the war there was a blast in which five soldiers were wounded.": [
      { category: "wounded", min: 5, max: 5, scope: "background" },
    ],
    "Officers met in the morning before the ambush in which five soldiers were wounded.": [
      { category: "wounded", min: 5, max: 5, scope: "incident" },
    ],
    "In the 1999 Kargil war India lost 527 soldiers.": {
      published: "2025-05-20",
      claims: [{ category: "killed", min: 527, max: 527, scope: "background" }],
    },
    "A base at Inata was overrun in 2021. In that attack 57 people were killed.": {
      published: "2025-05-20",
      claims: [{ category: "killed", min: 57, max: 57, scope: "background" }],
    },
    "A base at Inata was built in 2021. In an attack on it 57 people were killed.": {
      published: "2025-05-20",
      claims: [{ category: "killed", min: 57, max: 57, scope: "incident" }],
    },
    "Since January more than 2,000 people have been killed.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 2001, max: null, scope: "total" }],
    },
    "Since January 2021 more than 2,000 people have been killed.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 2001, max: null, scope: "background" }],
    },
    "In the flood of fighting of 2020, 17 people were killed, including a general.": {
      published: "2025-03-12",
      claims: [
        { category: "killed", min: 17, max: 17, scope: "background" },
        { category: "killed", min: 1, max: 1, scope: "subset" },
      ],
    },
    "The army had reported eight dead on Monday.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 8, max: 8, scope: "total" }],
    },
    "The army said eight people were killed on Monday.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 8, max: 8, scope: "incident", asOf: "2025-03-10" }],
    },
    "In Israel 28 people died, the last four of them on Tuesday.": {
      published: "2025-03-12",
      claims: [
        { category: "killed", min: 28, max: 28, scope: "total" },
        { category: "killed", min: 4, max: 4, scope: "subset" },
      ],
    },
    "A truce took hold on Tuesday after twelve days of war that cost 638 lives.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 638, max: 638, scope: "total" }],
    },
    "The raids came two weeks after gunmen shot dead 26 tourists.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 26, max: 26, scope: "background" }],
    },
    "The army burned three villages after killing 24 people.": {
      published: "2025-03-12",
      claims: [{ category: "killed", min: 24, max: 24, scope: "total" }],
    },
    "Five soldiers died yesterday, the army reported, which brings the dead there to 20.": {
      published: "2025-03-12",
      claims: [
        { category: "killed", min: 5, max: 5, scope: "increment" },
        { category: "killed", min: 20, max: 20, scope: "total" },
      ],
    },
    "Tajikistan lost 35 of its residents, which brings the total of deaths to at least 81.": [
      { category: "killed", min: 35, max: 35, scope: "total" },
      { category: "killed", min: 81, max: null, scope: "total" },
    ],
    "Officials said 137,000 people had been evacuated; the government made 19 September a day of mourning.": {
      published: "2022-09-18",
      claims: [{ category: "displaced", min: 137000, max: 137000, scope: "total" }],
    },
    "24 people died, 14 in Batken.": [
      { category: "killed", min: 24, max: 24 },
      { category: "killed", min: 14, max: 14, scope: "subset" },
    ],
    "610 people died in Iran, 28 in Israel.": [
      { category: "killed", min: 610, max: 610, scope: "total" },
      { category: "killed", min: 28, max: 28, scope: "total" },
    ],
    "The army has identified 121 of its dead.": [{ category: "killed", min: 121, max: 121, scope: "subset" }],
    "31 people have died and 57 have been injured. Five more people died in the night.": [
      { category: "killed", min: 31, max: 31 },
      { category: "wounded", min: 57, max: 57 },
      { category: "killed", min: 5, max: 5, scope: "increment" },
    ],
  },
  "one attack among many": {
    "On the night of 15 to 16 March, gunmen of Boko Haram came by boat to an island in the lake and killed 23 fishermen there.":
      { published: "2025-03-20", claims: [{ category: "killed", min: 23, max: 23, scope: "incident" }] },
    "At the hospital 14 people were still being treated yesterday.": {
      published: "2025-03-20",
      claims: [{ category: "wounded", min: 14, max: 14, scope: "total" }],
    },
    "At the hospital 14 people were treated yesterday.": {
      published: "2025-03-20",
      claims: [{ category: "wounded", min: 14, max: 14, scope: "incident" }],
    },
    "Gunmen of Boko Haram rode into Kirchinga and killed nine herders. Four women were abducted. Two herders died of their wounds.":
      [
        { category: "killed", min: 9, max: 9, scope: "incident" },
        { category: "captured", min: 4, max: 4, scope: "incident" },
        { category: "killed", min: 2, max: 2, scope: "incident" },
      ],
    "Boko Haram fighters have killed 64 teachers in Borno.": [
      { category: "killed", min: 64, max: 64, scope: "total" },
    ],
    "Boko Haram fighters killed 1,900 villagers in Borno.": [
      { category: "killed", min: 1900, max: 1900, scope: "total" },
    ],
    "Boko Haram fighters killed 31 soldiers in the fighting for Baga.": [
      { category: "killed", min: 31, max: 31, scope: "total" },
    ],
    "India and Pakistan blame each other. Pakistan lost nine soldiers, its army said.": [
      { category: "killed", min: 9, max: 9, scope: "total" },
    ],
    "A drone hit the bus station of Kosti. Traders were opening their stalls. The hospital counted 11 dead.":
      [{ category: "killed", min: 11, max: 11, scope: "incident" }],
    "A drone hit the bus station of Kosti. The war is in its third year. The hospital counted 11 dead.": [
      { category: "killed", min: 11, max: 11, scope: "total" },
    ],
    "An ambush near Menaka cost JNIM dearly, the army says. So far it has found 14 bodies.": [
      { category: "killed", min: 14, max: 14, scope: "incident" },
    ],
  },
  "none: attacks without a count": {
    "Gunmen of Boko Haram rode into Kirchinga and burned nine houses.": [],
    "A drone hit the bus station of Kosti. Traders were opening their stalls.": [],
    "The hospital of Kosti counted 11 vehicles.": [],
    "Boko Haram fighters took 31 rifles in Baga.": [],
    "An ambush near Menaka cost JNIM dearly, the army says.": [],
  },
  "what a toll is made of": {
    "Nearly two thirds of the displaced are women and children.": [
      { category: "displaced", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "More than 90 per cent of the casualties are civilians, he wrote.": [
      { category: "casualties", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "Civilians made up 46 per cent of the dead.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "Pupils who were in the hall at that moment make up most of the dead, officials said.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "Some 7,200 people were displaced. Six in ten are children.": [
      { category: "displaced", min: 7200, max: 7200, approx: true },
      { category: "displaced", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "The army now counts 20 dead in total; the majority of those are conscripts.": [
      { category: "killed", min: 20, max: 20 },
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "military" },
    ],
    'A "significant" number of the dead are villagers, she said.': [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "Most of the victims, he said, were killed by mines.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset" },
    ],
    "Three quarters of those killed were farmers.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "Some of the injured are in a grave condition.": [
      { category: "wounded", min: 1, max: null, unquantified: true, scope: "subset" },
    ],
  },
  "none: shares of other things": {
    "Half of the town is without water.": [],
    "Two thirds of the houses are damaged; the mayor spoke of the dead.": [],
    "Most of the soldiers are from the north.": [],
    "Most of the aid went to schools.": [],
    "Most of the dead were buried on Monday.": [],
    "Women make up a third of the council.": [],
    "Six in ten are children, the head of the school said.": [],
    "Some of the photographs are in a grave condition.": [],
    "The majority of those are new.": [],
    "Most of the displaced have returned.": [],
  },
  "whose they are, by what stands around them": {
    "The army of the Philippines puts the losses of Abu Sayyaf at 21 dead.": [
      { category: "killed", min: 21, max: 21, side: "Abu Sayyaf" },
    ],
    "Peru and Ecuador fired on each other. Ecuador's army says that its own losses are light: nine killed.": [
      { category: "killed", min: 9, max: 9, side: "Ecuador" },
    ],
    "Gunmen of Boko Haram rode into a village in Nigeria and killed 23 fishermen. Twelve others were injured.":
      [
        { category: "killed", min: 23, max: 23, side: "Nigeria" },
        { category: "wounded", min: 12, max: 12, side: "Nigeria" },
      ],
    "Gunmen of Boko Haram came to Baga in Nigeria. Thirty-five people are dead. Among them were two policemen.":
      [
        { category: "killed", min: 35, max: 35, side: "Nigeria" },
        { category: "killed", min: 2, max: 2, side: "Nigeria", kind: "police", scope: "subset" },
      ],
    "Boko Haram came to Baga in Nigeria. The army said 35 insurgents had been killed and nine wounded.": [
      { category: "killed", min: 35, max: 35, side: "Boko Haram" },
      { category: "wounded", min: 9, max: 9, side: "Boko Haram" },
    ],
    "Peru and Ecuador fired on each other. Ecuador's army said its forces had killed 38 Peruvian soldiers, taken five prisoner and lost six men.":
      [
        { category: "killed", min: 38, max: 38, side: "Peru" },
        { category: "captured", min: 5, max: 5, side: "Peru" },
        { category: "killed", min: 6, max: 6, side: "Ecuador" },
      ],
    "Peru and Ecuador fired on each other. Peru has given no figure of its losses. Witnesses speak of seven dead.":
      [
        { category: "casualties", min: null, max: null, status: "withheld", side: "Peru" },
        { category: "killed", min: 7, max: 7, side: "Peru" },
      ],
    "Peru and Ecuador fired on each other. Ecuador lost nine soldiers. Near Tumbes in Peru a shell struck a bus. Eleven passengers were killed.":
      [
        { category: "killed", min: 9, max: 9, side: "Ecuador" },
        { category: "killed", min: 11, max: 11, side: "Peru" },
      ],
  },
  "none: losses of other things": {
    "The bank puts the losses of the traders at 21 million dollars.": [],
    "Peru has given no figure of its exports.": [],
    "Its own losses are light: nine vehicles.": [],
    "Twelve others were late.": [],
    "Among them were two policemen.": [],
    "A shell struck a bus near Tumbes in Peru.": [],
  },
  "the other's, in a war of two": {
    "Peru and Ecuador are at war. Ecuador's troops shelled a village and killed nine people.": [
      { category: "killed", min: 9, max: 9, side: "Peru" },
    ],
    "Peru and Ecuador are at war. Peruvian forces fired on ambulances and dropped a bomb on a square, by which 10 civilians died.":
      [{ category: "killed", min: 10, max: 10, side: "Ecuador" }],
    "Peru and Ecuador are at war. Ecuador's army shelled a village. Nine people were killed.": [
      { category: "killed", min: 9, max: 9, side: "Peru" },
    ],
    "Peru and Ecuador are at war. Peru and Ecuador shelled villages and killed nine people.": [
      { category: "killed", min: 9, max: 9, side: "all" },
    ],
    "Peru and Ecuador are at war. A gang attacked Ecuador and killed nine people.": [
      { category: "killed", min: 9, max: 9, side: "all" },
    ],
    "Russia and Ukraine are at war. Ukrainian forces shelled Donetsk and killed nine people.": [
      { category: "killed", min: 9, max: 9, side: null },
    ],
    "Peru and Ecuador are at war. A Peruvian mortar round fell short and killed two of its own soldiers.": [
      { category: "killed", min: 2, max: 2, side: "Peru" },
    ],
  },
  "none: strikes without a count": {
    "Peru and Ecuador are at war. Ecuador's troops shelled a village and burned nine houses.": [],
    "Peruvian forces fired on ambulances and dropped a bomb on a square.": [],
    "Peru and Ecuador shelled nine villages.": [],
    "Ukrainian forces shelled Donetsk for nine hours.": [],
    "Ecuador's jets flew 30 sorties over Peru.": [],
  },
  "none: answers, doubts and past wars": {
    "We have not been able to verify this.": [],
    "These figures are false, the minister said.": [],
    "The 1999 Kargil war lasted 84 days.": [],
    "Before the war the town had 24 schools.": [],
    "Since January 14 roads have been closed.": [],
    "In that attack 12 vehicles were burned.": [],
    "The army reported 30 mines on Monday.": [],
    "The fort fell in 1885, in the last of its seven sieges.": [],
    "A ceasefire that had held for 24 days ended on Tuesday.": [],
    "The ministry's document of 40 pages is dated Monday.": [],
    "Nobody has been able to verify the age of the 12 statues.": [],
    "The union published a list of 212 demands; this is not final.": [],
    "Fears grew in the town, 40 kilometres from the front.": [],
    "The communiqué No. 41 has 3 paragraphs.": [],
    "The road was opened two weeks after the bridge of 40 metres was built.": [],
    "The school had 31 classes; 19 September is a day of mourning.": [],
    "Which brings us to the 20 questions of today.": [],
  },
  "who changes a count": {
    "Chad's Health Ministry raised its count of the dead to 36.": [
      { category: "killed", min: 36, max: 36, source: "Chad's Health Ministry", side: "Chad" },
    ],
    "Niger lifted its own toll from 36 to 46.": [
      { category: "killed", min: 36, max: 36, source: "Niger", previous: true },
      { category: "killed", min: 46, max: 46, source: "Niger", previous: false },
    ],
    "Day 2: at least 22 killed.": [{ category: "killed", min: 22, max: null }],
    "Clashes in Gao raised the toll to 36.": [{ category: "killed", min: 36, max: 36, source: null }],
    "Niger raised its toll on the road to 46 francs.": [],
    "Day 2: talks go on.": [],
    "The ministry raised its own budget from 36 to 46 million.": [],
  },
  "names of stations": {
    "Police told 2 News that three men had died.": [{ category: "killed", min: 3, max: 3 }],
    "Police told 8 News on Monday that nobody was home.": [],
  },
  "ages, rooms and marks": {
    "A three -year-old girl has been shot dead.": [{ category: "killed", min: 1, max: 1 }],
    ">> One woman is dead.": [{ category: "killed", min: 1, max: 1 }],
    "Patricio Simono, 64 (killed in apartment 304)": [],
    "Homicide detectives asked for two cars.": [],
    "He retired at 25.": [],
  },
  "who speaks is not who was hurt": {
    "A shell hit the market of Loikaw, killing five people and wounding about 50 others, an official and two residents said.":
      [
        { category: "killed", min: 5, max: 5 },
        { category: "wounded", min: 50, max: 50, approx: true },
      ],
    "Five civilians confirmed dead in Loikaw.": [{ category: "killed", min: 5, max: 5, kind: "civilian" }],
    "Three people reported missing in Loikaw were found.": [{ category: "missing", min: 3, max: 3 }],
    "The road had been shelled for hours, two drivers and a monk said.": [],
  },
  "ages of those spoken of": {
    "The sisters, who were 19 and 22, died in the raid.": [],
    "A man of about 60 died in the shelling.": [{ category: "killed", min: 1, max: 1 }],
    "One of the eleven, a porter, died in hospital.": [{ category: "killed", min: 1, max: 1 }],
    "The twins, who were 12, hid in the cellar.": [],
  },
  "a war inside a state": {
    "The Arakan Army said 30 soldiers had surrendered at Bhamo.": [
      { category: "captured", min: 30, max: 30, side: "Myanmar", kind: "military" },
    ],
    "The Arakan Army said three of its fighters had been killed.": [
      { category: "killed", min: 3, max: 3, side: "Arakan Army", kind: "military" },
    ],
    '"We hold 23 prisoners," said the spokesman of the Arakan Army in Myanmar.': [
      { category: "captured", min: 23, max: 23, side: "Myanmar" },
    ],
    "Myanmar's army and the Arakan Army clashed near Bhamo; 14 soldiers and 9 fighters were killed.": [
      { category: "killed", min: 14, max: 14, side: "Myanmar" },
      { category: "killed", min: 9, max: 9, side: "Arakan Army" },
    ],
    "Shells on the camp killed 40 people, six of them children, in Myanmar's war with the Arakan Army.": [
      { category: "killed", min: 40, max: 40, side: "all" },
      { category: "killed", min: 6, max: 6, side: "Myanmar", kind: "civilian", scope: "subset" },
    ],
    "Some 200 fighters of the Arakan Army left the town in Myanmar.": [],
    "The Arakan Army holds three towns and a bridge in Myanmar.": [],
  },
  "in hospital and in need": {
    "Nine of the children are in a critical state.": [
      { category: "wounded", min: 9, max: 9, kind: "civilian" },
    ],
    "A nurse lost her left arm in the blast.": [{ category: "wounded", min: 1, max: 1, kind: "civilian" }],
    "By noon the clinic had admitted eleven people.": [{ category: "wounded", min: 11, max: 11 }],
    "The minister admitted 13 mistakes.": [],
    "The firm lost an arm of its business.": [],
  },
  "on the move": {
    "About 120 families left the town.": [{ category: "displaced", min: 120, max: null, approx: true }],
    "Around 1,700 people crossed into Thailand at night.": [
      { category: "displaced", min: 1700, max: 1700, approx: true, side: null },
    ],
    "Seven rebels were taken alive.": [{ category: "captured", min: 7, max: 7, kind: "military" }],
    "Some 200 rebels left the town.": [],
    "Three lorries left the village before dawn.": [],
  },
  "parts that add up": {
    "The toll of Wednesday's raid is now 34, the rescuers said; 17 women, 16 men and an infant.": [
      { category: "killed", min: 34, max: 34 },
      { category: "killed", min: 17, max: 17, scope: "subset", kind: "civilian" },
      { category: "killed", min: 16, max: 16, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset", kind: "civilian" },
    ],
    "The ministry says 71 soldiers have been killed, 62 of the army and nine guards.": [
      { category: "killed", min: 71, max: 71, kind: "military" },
      { category: "killed", min: 62, max: 62, scope: "subset" },
      { category: "killed", min: 9, max: 9, scope: "subset" },
    ],
    "The army has 34 posts here; 17 men hold each.": [],
  },
  "rows below a heading": {
    "Deaths recorded in October, by group:\nArakan Army: 96\nCivilians: 187": [
      { category: "killed", min: 96, max: 96, side: "Arakan Army", source: null, kind: "military" },
      { category: "killed", min: 187, max: 187, kind: "civilian" },
    ],
    "Wounded since Monday:\nBorder guards: 12\nHouses: 40": [
      { category: "wounded", min: 12, max: 12, kind: "military" },
    ],
    "Damage recorded in October:\nHouses: 96\nSchools: 4": [],
    "Deaths, room by room:\nRoom 12 is theirs.": [],
  },
  "all but": {
    "All but two of the twelve men in his unit were killed.": [{ category: "killed", min: 10, max: 10 }],
    "All but two died.": [],
    "The town was all but empty.": [],
  },
  "numbers behind their noun": {
    "In Yesagyo soldiers were attacked, soldiers 12 perished and weapons 9 were seized.": [
      { category: "killed", min: 12, max: 12, kind: "military" },
    ],
    "With the bombing, houses 20 have burned, and trucks 8 are dead also.": [],
  },
  "most of them": {
    "At least 24 people died on Monday. Most of them were civilians.": [
      { category: "killed", min: 24, max: null },
      { category: "killed", min: 1, max: null, unquantified: true, kind: "civilian", scope: "subset" },
    ],
    "Twelve houses burned. Most of them were new.": [],
    "The council sat for hours. Most of them were soldiers.": [],
  },
  "people who leave, prisoners taken, losses denied": {
    "Some 1,100 families shelter in schools.": [
      { category: "displaced", min: 1100, max: null, approx: true, kind: "civilian" },
    ],
    "About 400 of the village's residents are sleeping at two monasteries.": [
      { category: "displaced", min: 400, max: 400, approx: true, kind: "civilian" },
    ],
    "The rebels say that twenty soldiers are in their hands.": [
      { category: "captured", min: 20, max: 20, kind: "military" },
    ],
    "The town gave 40 dogs shelter in a barn.": [],
    "The council has 20 files in its hands.": [],
    "Soldiers in the town shelter in cellars.": [],
    "Some 2,000 families left Kaiga.": [
      { category: "displaced", min: 2000, max: null, approx: true, kind: "civilian" },
    ],
    "More than 600 residents have left villages along the river.": [
      { category: "displaced", min: 601, max: null, kind: "civilian" },
    ],
    "More than 1,200 families, roughly 5,000 people, have left three border provinces.": [
      { category: "displaced", min: 1201, max: null },
      { category: "displaced", min: 5000, max: 5000, approx: true },
    ],
    "Hundreds of families have left for Titao.": [
      { category: "displaced", min: 200, max: null, approx: true },
    ],
    "Some 300 people left the hall.": [],
    "Two residents left Kaiga.": [],
    "Two hundred rebels left the town.": [],
    "About 400 villagers left for work.": [],
    "The militia had taken five prisoner.": [{ category: "captured", min: 5, max: 5 }],
    "They boasted of having taken 11 prisoners.": [{ category: "captured", min: 11, max: 11 }],
    "Ethiopia's army denied losing any men at Badme.": [
      { category: "killed", min: 0, max: 0, side: "Ethiopia", status: "asserted" },
    ],
    "The army denies that any civilians were hurt.": [
      { category: "wounded", min: 0, max: 0, status: "asserted", source: "The army" },
    ],
    "The army denied that no civilians were hurt.": [
      { category: "wounded", min: 0, max: 0, status: "denied" },
    ],
    "The army denied any role.": [],
    "The bank denied losing any money.": [],
    "Four drivers and a Turkmen were killed.": [
      { category: "killed", min: 4, max: 4, kind: "civilian" },
      { category: "killed", min: 1, max: 1, side: "Turkmenistan" },
    ],
    "A Turkmen carpet was sold.": [],
    "The hospital took in the bodies of four villagers and 11 injured people.": [
      { category: "killed", min: 4, max: 4, kind: "civilian" },
      { category: "wounded", min: 11, max: 11 },
    ],
    "Thirty died, the mayor said. Among them were two gendarmes who had come to help.": [
      { category: "killed", min: 30, max: 30 },
      { category: "killed", min: 2, max: 2, scope: "subset", kind: "police", source: "mayor" },
    ],
    "Shops stood open. Among them were two bakeries.": [],
    "Officials said 33 people died. An earlier count stood at 23.": [
      { category: "killed", min: 33, max: 33 },
      { category: "killed", min: 23, max: 23, previous: true },
    ],
    "The vote was close. An earlier count stood at 23.": [],
  },
  "tables and rows": {
    "Some 14,300 people have been displaced.\nDistrict | Displaced\nBaga Sola | 9,100\nBol | 5,200": [
      { category: "displaced", min: 14300, max: 14300, approx: true, scope: "total" },
      { category: "displaced", min: 9100, max: 9100, scope: "subset" },
      { category: "displaced", min: 5200, max: 5200, scope: "subset" },
    ],
    "Some 20,000 people have been displaced.\nDistrict | Displaced\nBaga Sola | 9,100\nBol | 5,200": [
      { category: "displaced", min: 20000, max: 20000, approx: true, scope: "total" },
      { category: "displaced", min: 9100, max: 9100, scope: "total" },
      { category: "displaced", min: 5200, max: 5200, scope: "total" },
    ],
    "In the south of the Philippines 14 villagers were killed.\nTown | Killed\nPiang | 9\nSalibo | 5\nTotal | 14":
      [
        { category: "killed", min: 14, max: 14, side: "Philippines" },
        { category: "killed", min: 9, max: 9, side: "Philippines", scope: "subset" },
        { category: "killed", min: 5, max: 5, side: "Philippines", scope: "subset" },
        { category: "killed", min: 14, max: 14, side: "Philippines" },
      ],
    "KILLED AND INJURED BY MUNICIPALITY (Department of Social Welfare)\nTown | Killed | Injured\nPiang | 9 | 21":
      [
        { category: "killed", min: 9, max: 9, source: "Department of Social Welfare" },
        { category: "wounded", min: 21, max: 21, source: "Department of Social Welfare" },
      ],
    "Photographs by our team (in French)\nTown | Killed | Injured\nPiang | 9 | 21": [
      { category: "killed", min: 9, max: 9, source: null },
      { category: "wounded", min: 21, max: 21, source: null },
    ],
    "KILLED AND INJURED BY MUNICIPALITY (Department of Social Welfare)\nTown | Houses | Cars\nPiang | 9 | 21":
      [],
    "Twenty-three civilians dead and 80 wounded, by the count of the health department.": [
      { category: "killed", min: 23, max: 23, source: "health department" },
      { category: "wounded", min: 80, max: 80, source: "health department" },
    ],
    "ISWAP, in a message on Telegram, put the soldiers' dead at 21.": [
      { category: "killed", min: 21, max: 21, source: "ISWAP" },
    ],
    "ISWAP, in a message on Telegram, put the soldiers' cars at 21.": [],
    "District | New arrivals | Killed | Houses burnt\nAuno | 9,100 | 12 | 400\nBama | 5,200 | 3 | 1": [
      { category: "displaced", min: 9100, max: 9100, place: "Auno" },
      { category: "killed", min: 12, max: 12, place: "Auno" },
      { category: "displaced", min: 5200, max: 5200, place: "Bama" },
      { category: "killed", min: 3, max: 3, place: "Bama" },
    ],
    "Deaths in May, by country:\nMali - 41\nNiger - 18\nTotal: 59": [
      { category: "killed", min: 41, max: 41, side: "Mali", scope: "subset" },
      { category: "killed", min: 18, max: 18, side: "Niger", scope: "subset" },
      { category: "killed", min: 59, max: 59, side: "all", scope: "total" },
    ],
    "District | Schools closed\nAuno | 12": [],
    "Match | Score | Killed off by\nAuno v Bama | 3-1 | Musa": [],
    "Deaths in May, by country:\nSee page 41.": [],
  },
  "earlier, but no older figure": {
    "Skirmishes earlier this week have taken the lives of 37 farmers.": [
      { category: "killed", min: 37, max: 37, previous: false },
    ],
    "The army counted 36 deaths from the earlier fighting. Later 40 people died.": [
      { category: "killed", min: 36, max: 36, previous: false },
      { category: "killed", min: 40, max: 40, previous: false },
    ],
    "Until then the ministry had reported 12 dead. Now it says 19 have died.": [
      { category: "killed", min: 12, max: 12, previous: true },
      { category: "killed", min: 19, max: 19, previous: false },
    ],
    "Fighting between India and Pakistan spread. In Poonch, Rajouri and Kupwara it had left 35 wounded.": [
      { category: "wounded", min: 35, max: 35, side: "India" },
    ],
    "Earlier this week 30 shops were closed.": [],
    "Until then the ministry had reported 12 leaks.": [],
  },
  "men of a mission": {
    "More than 20 peacekeepers were killed in Goma.": [
      { category: "killed", min: 21, max: null, side: "peacekeepers", kind: "military" },
    ],
    "Three South African peacekeepers were killed.": [
      { category: "killed", min: 3, max: 3, side: "South Africa" },
    ],
    "Some 2,000 peacekeepers came home.": [],
  },
  "what befell a part": {
    "Eight soldiers, one of whom lost his life, held the bridge.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "At least 24 people, six of them children, were killed.": [
      { category: "killed", min: 24, max: null },
      { category: "killed", min: 6, max: 6, kind: "civilian", scope: "subset" },
    ],
    "Some 2,300 people fled. Of them, 600 have come back.": [
      { category: "displaced", min: 2300, max: 2300, approx: true },
    ],
    "Sixteen students, three of whom speak Karen, run the school.": [],
  },
  "the figure as others have it": {
    "Officials said 30 people were killed. A rescuer gave the number as nine.": [
      { category: "killed", min: 30, max: 30, source: "Officials" },
      { category: "killed", min: 9, max: 9, source: "A rescuer" },
    ],
    "Officials say 1,700 people fled. A camp committee put it at 2,500.": [
      { category: "displaced", min: 1700, max: 1700 },
      { category: "displaced", min: 2500, max: 2500, source: "A camp committee" },
    ],
    "The owner gave the number as nine.": [],
    "The price rose. Traders put it at 2,500.": [],
  },
  "verbs with over": {
    "The army handed over 104 prisoners.": [{ category: "captured", min: 104, max: 104 }],
    "The group took over 12 posts.": [],
  },
  "numbers of threads, beds and beasts": {
    "6/ Around 3,000 people had to flee.": [{ category: "displaced", min: 3000, max: 3000, approx: true }],
    "STRIKE ON HOSPITAL IN KHARKIV KILLS 34": [{ category: "killed", min: 34, max: 34 }],
    "In bed 14 lies a man with burns.": [{ category: "wounded", min: 1, max: 1 }],
    "The shelling killed 12 goats.": [],
  },
  "a land beside its number": {
    "The fighting has led to the evacuation of more than 138,000 people in Thailand, and in Cambodia more than 35,000.":
      [
        { category: "displaced", min: 138001, max: null, side: "Thailand" },
        { category: "displaced", min: 35001, max: null, side: "Cambodia" },
      ],
    "Twenty soldiers captured by Thailand's forces after clashes with Cambodia are still held.": [
      { category: "captured", min: 20, max: 20, side: "Cambodia", kind: "military" },
    ],
    "Peacekeepers from Malawi and Uruguay died near Goma.": [
      { category: "killed", min: 1, max: null, unquantified: true, side: "peacekeepers", kind: "military" },
    ],
    "Roads were closed in Thailand, and in Cambodia 35 schools.": [],
    "Peacekeepers from Malawi and Uruguay flew home.": [],
  },
  "whose people, by land, loser and heading": {
    "Benin mourns eleven soldiers killed near Koalou.": [
      { category: "killed", min: 11, max: 11, side: "Benin", kind: "military" },
    ],
    "The long war with its neighbour cost Eritrea 19,000 dead.": [
      { category: "killed", min: 19000, max: 19000, side: "Eritrea" },
    ],
    "The bridge cost Eritrea 40 million dollars.": [],
    "Benin was calm.\n\nUganda next. Nine camps were closed.": [],
    "POONCH. Eight houses and 14 shops burned.": [],
    "All of them farmers, they had come to sell maize.": [],
    "The Arakan Army shelled a ferry. Nine fishermen were killed.": [
      { category: "killed", min: 9, max: 9, side: "Myanmar", kind: "civilian" },
    ],
    "ISWAP raided the island of Kofia in Chad. Six traders were killed.": [
      { category: "killed", min: 6, max: 6, side: "Chad", kind: "civilian" },
    ],
    "At least 60 militants were killed in Mopti, Mali.": [
      { category: "killed", min: 60, max: null, side: null, kind: "military" },
    ],
    "Twenty people, all of them farmers, were killed in Mopti.": [
      { category: "killed", min: 20, max: 20, kind: "civilian" },
    ],
    "Seven dead, all soldiers, were counted after the raid.": [
      { category: "killed", min: 7, max: 7, kind: "military" },
    ],
    "Twenty people, all of them farmers and soldiers, were killed in Mopti.": [
      { category: "killed", min: 20, max: 20, kind: "unknown" },
    ],
    "Indian and Pakistani guns fell silent.\n\nPOONCH. Eight dead and 14 wounded.\n\nKOTLI. Five dead.": [
      { category: "killed", min: 8, max: 8, side: "India" },
      { category: "wounded", min: 14, max: 14, side: "India" },
      { category: "killed", min: 5, max: 5, side: "Pakistan" },
    ],
    "Two Kenyans kidnapped last week are free.\n\nUganda next. Nine soldiers were killed in the camp.": [
      { category: "captured", min: 2, max: 2, side: "Kenya" },
      { category: "killed", min: 9, max: 9, side: "Uganda", kind: "military" },
    ],
  },
  "communities that fight each other": {
    "Clashes between Kuki and Meitei villagers in Manipur, India, have killed 60 people. Among the dead are 35 Kukis and 20 Meiteis.":
      [
        { category: "killed", min: 60, max: 60, side: "all" },
        { category: "killed", min: 35, max: 35, side: "Kuki", scope: "subset" },
        { category: "killed", min: 20, max: 20, side: "Meitei" },
      ],
    "Nuer youths raided a Murle village in Jonglei. At least 28 Murle were killed. The Nuer lost 11 fighters.":
      [
        { category: "killed", min: 28, max: null, side: "Murle" },
        { category: "killed", min: 11, max: 11, side: "Nuer" },
      ],
    "Hema and Lendu militias fought in Ituri. Officials said 44 people had been killed: 30 Lendu, nine children among them, 12 Hema and two members of the security forces.":
      [
        { category: "killed", min: 44, max: 44, side: "all" },
        { category: "killed", min: 30, max: 30, side: "Lendu" },
        { category: "killed", min: 9, max: 9, side: "Lendu", kind: "civilian" },
        { category: "killed", min: 12, max: 12, side: "Hema" },
        { category: "killed", min: 2, max: 2, side: "DR Congo" },
      ],
    "Fulani gunmen attacked Bokkos in Plateau state, Nigeria, and killed 40 villagers. Two Fulani herders died in a reprisal.":
      [
        { category: "killed", min: 40, max: 40, side: "Nigeria", kind: "civilian" },
        { category: "killed", min: 2, max: 2, side: "Fulani" },
      ],
    "A rocket from Lebanon killed 12 Druze children on the Golan, the Israeli army said.": [
      { category: "killed", min: 12, max: 12, side: "Israel", kind: "civilian" },
    ],
    "The Druze leader Walid Jumblatt said 12 people had been killed in the Israeli strike on Aley.": [
      { category: "killed", min: 12, max: 12, side: null },
    ],
    "The Hema elders met 40 Lendu elders in Bunia.": [],
    "Kuki and Meitei leaders signed 12 articles.": [],
    "Druze gunmen hold 30 positions.": [],
    "The Misseriya own 40,000 cattle, the Rizeigat fewer.": [],
    "In Bolan 110 people have died in the confrontation of the tribes since Friday, officials in Pakistan said.":
      [{ category: "killed", min: 110, max: 110, side: "all" }],
    "Fighting between the Hema and Lendu killed 32 people. Of the dead, 14 were Lendu and 18 Hema.": [
      { category: "killed", min: 32, max: 32, side: "all" },
      { category: "killed", min: 14, max: 14, side: "Lendu" },
      { category: "killed", min: 18, max: 18, side: "Hema" },
    ],
    "Kuki families fled as Meitei mobs burnt houses in Imphal, India.": [
      { category: "displaced", min: 1, max: null, unquantified: true, side: "Kuki" },
    ],
    "Tribal elders in Yemen said 12 soldiers had been killed by the Houthis.": [
      { category: "killed", min: 12, max: 12, side: "Yemen" },
    ],
    "In Ituri, DR Congo, 38 soldiers and policemen lost their lives in the fighting of Hema and Lendu militias. Two men of the tribe Lendu have perished.":
      [
        { category: "killed", min: 38, max: 38, side: "DR Congo" },
        { category: "killed", min: 2, max: 2, side: "Lendu" },
      ],
    "Both sides agreed to a truce in Kurram, Pakistan. The Turi and the Bangash had quarrelled for weeks. The dead number 133, the administration said.":
      [{ category: "killed", min: 133, max: 133, side: "all" }],
    "Two men of the tribe told us of their 40 camels in Yemen.": [],
    "Both tribes lost 20 houses.": [],
    "The rival teams scored 31 goals.": [],
    "The clans of Galkayo met 60 elders.": [],
  },
  "groups that fight each other inside a state": {
    "The war between the ELN and a rival faction in Colombia drove out 9,000 people and killed 60, the governor said. 12 people are held by the ELN.":
      [
        { category: "displaced", min: 9000, max: 9000, side: "Colombia" },
        { category: "killed", min: 60, max: 60, side: "all" },
        { category: "captured", min: 12, max: 12, side: "Colombia" },
      ],
    "ELN fighters murdered three members of one family in Tibu, Colombia.": [
      { category: "killed", min: 3, max: 3, side: "Colombia" },
    ],
    "The army in Colombia captured nine members of the illegal armed group ELN.": [
      { category: "captured", min: 9, max: 9, side: "ELN" },
    ],
    "The rebels of the M23 said two were wounded on their side in Masisi.": [
      { category: "wounded", min: 2, max: 2, side: "M23" },
    ],
    "The armed group ELN owns 12 radios.": [],
    "The ELN and its rival hold 30 villages.": [],
    "On their side of the river they built 12 huts.": [],
  },
  "whose soldiers and whose enemy": {
    "Azerbaijan lists 192 soldiers killed in Armenia. Armenia denied the fighting.": [
      { category: "killed", min: 192, max: 192, side: "Azerbaijan" },
    ],
    "Ukraine said 12 soldiers had been killed in Russia. Russia said it killed 40 soldiers in Ukraine.": [
      { category: "killed", min: 12, max: 12, side: "Ukraine" },
      { category: "killed", min: 40, max: 40, side: "Ukraine" },
    ],
    "Azerbaijan's prosecutor said that five servicemen of the peacekeeping contingent of the Russian Federation had been killed in Karabakh.":
      [{ category: "killed", min: 5, max: 5, side: "Russia" }],
    "The Israeli enemy struck Tyre in Lebanon. The enemy said three of its soldiers were wounded. The occupation army admitted the death of six soldiers.":
      [
        { category: "wounded", min: 3, max: 3, side: "Israel", source: "The enemy" },
        { category: "killed", min: 6, max: 6, side: "Israel", source: "The occupation army" },
      ],
    "Hezbollah and Israel fought in Lebanon. Israel's army said it had killed a number of militants.": [
      { category: "killed", min: 1, max: null, unquantified: true, side: "Hezbollah" },
    ],
    "Israel's army spoke of 200 Hezbollah fighters killed; it now says the figure is above 300.": [
      { category: "killed", min: 200, max: 200, side: "Hezbollah" },
      { category: "killed", min: 301, max: null, side: "Hezbollah" },
    ],
    "He served in the battalion of the city of Kharkiv for 12 years.": [],
    "The enemy of the good is the better, 12 ministers said.": [],
    "The occupation army has 40 tanks in the village.": [],
    "The contingent of Russia had 2,000 men.": [],
  },
  "whose document it is": {
    "The Ministry of Defence of Armenia announces the following.\n\nFive soldiers were killed in the night.\n\nNine were wounded at the bridge.":
      [
        { category: "killed", min: 5, max: 5, source: "Ministry of Defence of Armenia" },
        { category: "wounded", min: 9, max: 9, source: "Ministry of Defence of Armenia" },
      ],
    "Review of the week by Ruben Saryan, spokesman of the army.\n\nWe lost 12 men.": [
      { category: "killed", min: 12, max: 12, source: "Ruben Saryan, spokesman of the army" },
    ],
    "The ministry published the following account.\n\nFive soldiers were killed in the night.": [
      { category: "killed", min: 5, max: 5, source: null },
    ],
    "The Ministry of Defence announces the following.\n\nThe road to the south is open.": [],
    "Review of the week by Ruben Saryan, spokesman of the army.\n\nThe road is open.": [],
  },
  "how it was said": {
    "The army for its part said 12 soldiers were killed.": [
      { category: "killed", min: 12, max: 12, source: "The army" },
    ],
    "The army on Telegram said 12 soldiers were killed.": [
      { category: "killed", min: 12, max: 12, source: "The army", via: "Telegram" },
    ],
    "Twelve soldiers were killed, the army said in a post on Facebook.": [
      { category: "killed", min: 12, max: 12, source: "the army", via: "Facebook" },
    ],
    "The road is closed, Governor Aziz Karimov said. On Facebook he wrote that nine people had died.": [
      { category: "killed", min: 9, max: 9, source: "Governor Aziz Karimov", via: null },
    ],
    "The army for its part said the road was open.": [],
    "On Facebook he wrote that the road was open.": [],
    "A spokesman for Facebook said the page was closed.": [],
  },
  "who speaks, with a clause of its own": {
    "A member of the committee that held the feast said seven people died.": [
      { category: "killed", min: 7, max: 7, source: "A member of the committee that held the feast" },
    ],
    "A medic, who would give only her first name, Leila, told us that two children had died.": [
      { category: "killed", min: 2, max: 2, source: "A medic" },
    ],
    "Red Crescent, the relief society, said a woman died in Batken.": [
      { category: "killed", min: 1, max: 1, source: "Red Crescent" },
    ],
    "Iran's ambassador to the United Nations said 12 people were killed.": [
      { category: "killed", min: 12, max: 12, source: "Iran's ambassador to the United Nations" },
    ],
    "The Saturday Post said 12 people were killed.": [
      { category: "killed", min: 12, max: 12, source: "The Saturday Post" },
    ],
    "A member of the committee that held the feast said it would be held again.": [],
    "A bridge that fell in the flood said much about the builders.": [],
    "The Saturday Post said the road was open.": [],
    "A source at the interior ministry told AFP that 43 people had died in Gedo.": [
      { category: "killed", min: 43, max: 43, source: "A source at the interior ministry", via: "AFP" },
    ],
    "A nurse at Saint Luke hospital said 19 people had died.": [
      { category: "killed", min: 19, max: 19, source: "A nurse at Saint Luke hospital" },
    ],
    "Doctors at two hospitals in Bangui said 43 people had been wounded.": [
      { category: "wounded", min: 43, max: 43, source: "Doctors at two hospitals in Bangui" },
    ],
    "The Kenya-led mission said one of its officers was killed.": [
      { category: "killed", min: 1, max: 1, source: "The Kenya-led mission" },
    ],
    "The Russian-installed governor of Kherson said nine people were killed.": [
      { category: "killed", min: 9, max: 9, source: "The Russian-installed governor of Kherson" },
    ],
    "Eleven people were killed, according to the region's acting governor, Pavel Orlov.": [
      { category: "killed", min: 11, max: 11, source: "the region's acting governor, Pavel Orlov" },
    ],
    "An official who spoke on condition of anonymity said 16 soldiers were killed.": [
      { category: "killed", min: 16, max: 16, source: "An official who spoke on condition of anonymity" },
    ],
    "A soldier who survived the ambush said 16 of his comrades were killed.": [
      { category: "killed", min: 16, max: 16, source: "A soldier who survived the ambush" },
    ],
    "The general, speaking in Juba, said rebels captured 30 soldiers.": [
      { category: "captured", min: 30, max: 30, source: "The general" },
    ],
    "A source at the interior ministry told AFP that the roads were open.": [],
    "The Kenya-led mission said one of its trucks was burnt.": [],
    "Eleven houses burnt down, according to the region's acting governor, Pavel Orlov.": [],
    "A soldier who survived the ambush said 16 trucks were burnt.": [],
    "A nurse at Saint Luke hospital asked for blood.": [],
  },
  "whose words the rest are": {
    "The fighting caused 12 deaths, Cambodian officials said, so that the dead on both sides now number 32.":
      [
        { category: "killed", min: 12, max: 12, source: "Cambodian officials" },
        { category: "killed", min: 32, max: 32, source: null },
      ],
    "Kyrgyzstan announced 13 more deaths, so that its dead now number 59.": [
      { category: "killed", min: 13, max: 13, source: "Kyrgyzstan" },
      { category: "killed", min: 59, max: 59, source: "Kyrgyzstan" },
    ],
    "Eleven soldiers were killed and 78 wounded while defending the pass, the army said on Tuesday.": [
      { category: "killed", min: 11, max: 11, source: "the army" },
      { category: "wounded", min: 78, max: 78, source: "the army" },
    ],
    "The search went on for a week and nine bodies were found.": [
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "Our forces went on with the march south.": [],
    "The army said the road was open, so that trade could begin.": [],
  },
  "what is somebody else's claim": {
    "The claim of the rebels that they killed 60 soldiers on the road is untrue.": [
      { category: "killed", min: 60, max: 60, source: "the rebels", status: "denied" },
    ],
    "The assertion of the Russian Ministry of Defence that 40 men were killed in Odesa is a lie.": [
      { category: "killed", min: 40, max: 40, source: "the Russian Ministry of Defence", status: "denied" },
    ],
    "The army denied the figure of 40 soldiers killed.": [
      { category: "killed", min: 40, max: 40, source: null, status: "denied" },
    ],
    "Armenia says it lost 12 men. Baku says it lost nine men. Neither account could be checked.": [
      { category: "killed", min: 12, max: 12, source: "Armenia", status: "unconfirmed" },
      { category: "killed", min: 9, max: 9, source: "Baku", status: "unconfirmed" },
    ],
    "Suspected jihadists killed nine villagers in Tillia, the governor said.": [
      { category: "killed", min: 9, max: 9, source: "the governor", status: "asserted" },
    ],
    "Nine suspected deaths of cholera were counted.": [
      { category: "killed", min: 9, max: 9, status: "unconfirmed" },
    ],
    "The claim of the rebels that they hold the road is untrue.": [],
    "The army denied the figure of 40 tanks.": [],
    "Neither account could be checked.": [],
    "Suspected jihadists robbed nine shops.": [],
  },
  "who it is not": {
    "The hospital counted 12 wounded. In bed 14 lies a driver. Nine of his friends were killed, he says.": [
      { category: "wounded", min: 12, max: 12, source: "The hospital" },
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "The Health Ministry registered 20 wounded; 300 people had to leave their homes.": [
      { category: "wounded", min: 20, max: 20, source: "The Health Ministry" },
      { category: "displaced", min: 300, max: 300, source: null },
    ],
    "Nine farmers died during the clashes, in which 86 soldiers were killed by official counts.": [
      { category: "killed", min: 9, max: 9, source: null },
      { category: "killed", min: 86, max: 86, source: "official counts" },
    ],
    "The government's own tally has not moved since Sunday, when it was 24 killed.": [
      { category: "killed", min: 24, max: 24, source: "The government" },
    ],
    "The mayor has posted on X. The president said 12 people were killed.": [
      { category: "killed", min: 12, max: 12, source: "The president" },
    ],
    "Our own side: 19 soldiers killed.": [{ category: "killed", min: 19, max: 19, source: null }],
    "First reports that the army has from local agencies show houses burning.": [],
    "Our own side: 19 lorries lost.": [],
    "The Health Ministry registered 20 complaints; 300 people came to the meeting.": [],
    "By official counts the harvest was good.": [],
    "The bodies could be seen from the road in the old film.": [],
    "The mayor has posted on X. The president said nothing new.": [],
  },
  "the report's own words beside somebody's": {
    "Cambodia says 12 more dead in fighting, toll now 32": {
      inTitle: true,
      claims: [
        { category: "killed", min: 12, max: 12, source: "Cambodia" },
        { category: "killed", min: 32, max: 32, source: null },
      ],
    },
    "Tourists tell of terror as 38 die": {
      inTitle: true,
      claims: [{ category: "killed", min: 38, max: 38, source: null }],
    },
    "Did 60 people die in the raid?": {
      inTitle: true,
      claims: [{ category: "killed", min: 60, max: 60, source: null, status: "unconfirmed" }],
    },
    "A truce is near, the president said. He spoke as the toll climbed to 33.": [
      { category: "killed", min: 33, max: 33, source: null },
    ],
    '"Nine people died," the envoy said. "Six of them were children," Amir Karimi said.': [
      { category: "killed", min: 9, max: 9, source: "the envoy" },
      { category: "killed", min: 6, max: 6, source: "Amir Karimi", scope: "subset" },
    ],
    "Eleven people were killed, the chairman of the village said.": [
      { category: "killed", min: 11, max: 11, source: "the chairman of the village" },
    ],
    "Sixteen people were wounded, it is known from the headman.": [
      { category: "wounded", min: 16, max: 16, source: "the headman" },
    ],
    "Malawi, meanwhile, plans to bring its troops home. It announced that 60 had left.": [],
    "A truce is near, the president said. He spoke as the talks began.": [],
    "The chairman of the village said the road was open.": [],
    "It is known from the headman that the well is dry.": [],
    "Did 60 people come to the feast?": [],
  },
  "who did two things, and who is told of by a participle": {
    "The army repelled the attack and said it had captured seven rebels.": [
      { category: "captured", min: 7, max: 7, source: "The army" },
    ],
    "A resident reached by phone said he had seen nine bodies.": [
      { category: "killed", min: 9, max: 9, source: "A resident" },
    ],
    "Rescuers in Batken found 12 bodies.": [
      { category: "killed", min: 12, max: 12, source: null, place: "Batken" },
    ],
    "Rescuers found that 12 people had died.": [{ category: "killed", min: 12, max: 12, source: "Rescuers" }],
    "Nine villagers died in the raid, Fortify Rights found.": [
      { category: "killed", min: 9, max: 9, source: "Fortify Rights" },
    ],
    "Officials from both sides said 36 people were killed.": [
      { category: "killed", min: 36, max: 36, source: "Officials from both sides" },
    ],
    "The ministry has counted 12 dead. On Monday a shell hit the market. Nine people died there.": [
      { category: "killed", min: 12, max: 12, source: "The ministry" },
      { category: "killed", min: 9, max: 9, source: null },
    ],
    '"We are tired of this war and want it to end," the governor said.\n\nMore than 3,000 people have died since 2014.':
      [{ category: "killed", min: 3001, max: null, source: null }],
    "The army repelled the attack and said it held the bridge.": [],
    "A resident reached by phone said the road was open.": [],
    "Rescuers in Batken found 12 dogs.": [],
    "Officials from both sides said 36 houses burned.": [],
    "Rescuers found that the well was dry.": [],
    "The bridge fell and said nothing of its builders.": [],
  },
  "each his own figure, and what is told behind a denial": {
    "Reuters reported five dead, and the ministry said eight were hurt.": [
      { category: "killed", min: 5, max: 5, source: "Reuters" },
      { category: "wounded", min: 8, max: 8, source: "the ministry" },
    ],
    "AFP said 12 people were killed while police said nine had died.": [
      { category: "killed", min: 12, max: 12, source: "AFP" },
      { category: "killed", min: 9, max: 9, source: "police" },
    ],
    "TASS, quoting the ministry, reported 12 dead, and the army said nine were hurt.": [
      { category: "killed", min: 12, max: 12, source: "the ministry" },
      { category: "wounded", min: 9, max: 9, source: "the army" },
    ],
    "Bandits burned the market and a trader said 14 people had died.": [
      { category: "killed", min: 14, max: 14, source: "a trader" },
    ],
    "The rebels left the city and the army counted 30 bodies.": [
      { category: "killed", min: 30, max: 30, source: "the army" },
    ],
    "The minister inspected the seized guns and announced a curfew. Nine people were killed in the raid.": [
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "The governor announced a curfew. Nine people were killed in the raid.": [
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "The army confirmed the attack. Nine soldiers were killed.": [
      { category: "killed", min: 9, max: 9, source: "The army" },
    ],
    "The mayor found 12 survivors; 30 people were killed.": [
      { category: "killed", min: 30, max: 30, source: null },
    ],
    "The army denied the report, adding that six soldiers had died.": [
      { category: "killed", min: 6, max: 6, source: "The army", status: "asserted" },
    ],
    "The claim is false, police said, adding that six people had died.": [
      { category: "killed", min: 6, max: 6, source: "police", status: "asserted" },
    ],
    "They denied, said the agency, that 60 people had died.": [
      { category: "killed", min: 60, max: 60, status: "denied" },
    ],
    "The army denied and condemned a report saying 60 people had died.": [
      { category: "killed", min: 60, max: 60, source: null, status: "denied" },
    ],
    "KABUL. Pakistan and Afghanistan traded fire on Friday. Afghanistan blamed Pakistan. Twelve people were killed on the front, aid workers said.":
      [{ category: "killed", min: 12, max: 12, side: "all", source: "aid workers" }],
    "Reuters reported five fires, and the ministry said eight houses were lost.": [],
    "Bandits burned the market and a trader said 14 stalls were gone.": [],
    "The rebels left the city and the army counted 30 tanks.": [],
    "The governor visited the market and announced a curfew.": [],
    "The army confirmed the sale. Nine tanks were gone.": [],
    "KABUL. Pakistan and Afghanistan traded fire on Friday. Afghanistan blamed Pakistan. Twelve posts were lost.":
      [],
    "The mayor found 12 coins; 30 more were gold.": [],
    "The army denied the report, adding that six tanks had been sold.": [],
    "The claim is false, police said, adding that six roads were open.": [],
    "They denied, said the agency, that 60 tanks had come.": [],
  },
  "what is called false, and by whom": {
    "Baku says it lost 120 men; that is false.": [
      { category: "killed", min: 120, max: 120, source: "Baku", status: "denied" },
    ],
    "The Kenyan army called the claim of 120 dead false.": [
      { category: "killed", min: 120, max: 120, source: null, status: "denied" },
    ],
    "The governor described reports of 40 deaths as untrue.": [
      { category: "killed", min: 40, max: 40, source: null, status: "denied" },
    ],
    "A spokesman said reports of 40 dead were “fake”.": [
      { category: "killed", min: 40, max: 40, source: null, status: "denied" },
    ],
    "Hamas rejected the Israeli claim that 200 fighters were killed.": [
      { category: "killed", min: 200, max: 200, source: "Israeli", status: "denied" },
    ],
    "Kenya's police disputed the figure of 12 dead given by the rights commission.": [
      { category: "killed", min: 12, max: 12, source: "the rights commission", status: "denied" },
    ],
    "Sudan denied that 300 of its soldiers had died, as Chad had claimed.": [
      { category: "killed", min: 300, max: 300, source: "Chad", status: "denied" },
    ],
    "The claim that 40 soldiers were killed was denied by Kyiv.": [
      { category: "killed", min: 40, max: 40, source: null, status: "denied" },
    ],
    "Early reports that 30 people had died turned out to be wrong.": [
      { category: "killed", min: 30, max: 30, source: null, status: "denied" },
    ],
    "It was wrongly reported that 30 people had died.": [
      { category: "killed", min: 30, max: 30, source: null, status: "denied" },
    ],
    "The army has not lost 120 men, its spokesman said.": [
      { category: "killed", min: 120, max: 120, source: null, status: "denied" },
    ],
    "To those who write of 300 dead: that is false, the Defence Ministry said.": [
      { category: "killed", min: 300, max: 300, source: null, status: "denied" },
    ],
    "Moscow said 40 Ukrainian soldiers were killed, but Kyiv denied it.": [
      { category: "killed", min: 40, max: 40, source: "Moscow", status: "denied" },
    ],
    "The rebels say 200 soldiers died; the army called that propaganda and said it had lost 12.": [
      { category: "killed", min: 200, max: 200, source: "The rebels", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "army" },
    ],
    "Chad says it killed 120 Sudanese soldiers. Their command denies this.": [
      { category: "killed", min: 120, max: 120, source: "Chad", status: "asserted", side: "Sudan" },
      { category: "killed", min: 120, max: 120, source: "Chad", status: "denied" },
    ],
    "The rebels say 200 soldiers died. The army denied the figure and said it had lost 12 men.": [
      { category: "killed", min: 200, max: 200, source: "The rebels", status: "asserted" },
      { category: "killed", min: 200, max: 200, source: "The rebels", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The army", status: "asserted" },
    ],
    "Hamas rejected the truce after 40 people were killed.": [
      { category: "killed", min: 40, max: 40, status: "asserted" },
    ],
    "Russia denied responsibility for the strike in which 12 civilians died.": [
      { category: "killed", min: 12, max: 12, source: null, status: "asserted" },
    ],
    "Russia denied shelling the school where 12 children were killed.": [
      { category: "killed", min: 12, max: 12, source: null, status: "asserted" },
    ],
    "The general rejected a demand to resign over the 12 deaths.": [
      { category: "killed", min: 12, max: 12, status: "asserted" },
    ],
    "In the disputed region 12 soldiers were killed.": [
      { category: "killed", min: 12, max: 12, status: "asserted" },
    ],
    "The police said 12 people died. They denied it was their fault.": [
      { category: "killed", min: 12, max: 12, source: "The police", status: "asserted" },
    ],
    "Moscow said 40 soldiers were killed, but denied it had lost the town.": [
      { category: "killed", min: 40, max: 40, source: "Moscow", status: "asserted" },
    ],
    "The mayor said 12 people died, and called it a tragedy.": [
      { category: "killed", min: 12, max: 12, source: "The mayor", status: "asserted" },
    ],
    "The army called the report of 120 lost tanks false.": [],
    "The governor described the 40 pages as untrue.": [],
    "Kenya's police disputed the figure of 12 stolen cars.": [],
    "It was wrongly reported that 30 roads were closed.": [],
    "The rebels say the road is theirs. The army denies this.": [],
    "The army has not lost 12 tanks, its spokesman said.": [],
    "There is no truth in reports of a mutiny, the governor said.": [],
    "Moscow said 40 shells fell, but Kyiv denied it.": [],
    "The general rejected a demand to resign over the 12 shells.": [],
    "Chad says it holds 12 hills. Their command denies this.": [],
    "Hamas rejected the truce after 40 days.": [],
    "The mayor called the 12 visits a success.": [],
    "The claim that 40 tanks were lost was denied by Kyiv.": [],
    "Early reports that 30 shops had burned turned out to be wrong.": [],
  },
  "who spoke before, and goes on or not": {
    "The mayor reported a fire. Nine people were killed.": [
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "Police confirmed clashes in Goma. At least nine people died.": [
      { category: "killed", min: 9, max: null, source: null },
    ],
    "The mayor reported a fire. Nine people had been killed.": [
      { category: "killed", min: 9, max: 9, source: "The mayor" },
    ],
    "The mayor said a fire had broken out. Nine people were killed.": [
      { category: "killed", min: 9, max: 9, source: "The mayor" },
    ],
    "The ministry published new figures. Nine people were killed.": [
      { category: "killed", min: 9, max: 9, source: "The ministry" },
    ],
    "According to the authorities, 207 people have been killed. BRI teams visited 14 shelters and registered 1,310 displaced people.":
      [
        { category: "killed", min: 207, max: 207, source: "the authorities" },
        { category: "displaced", min: 1310, max: 1310, source: "BRI teams" },
      ],
    "“They took everything,” said Musa, a farmer. At least 12 people were killed in the attack.": [
      { category: "killed", min: 12, max: null, source: null },
    ],
    "“They took everything,” said Musa, a farmer. “They killed 12 people.”": [
      { category: "killed", min: 12, max: 12, source: "Musa" },
    ],
    "“We lost nine men in the ambush,” the general said.\n\nMore than 3,000 people have died in the conflict.":
      [
        { category: "killed", min: 9, max: 9, source: "the general" },
        { category: "killed", min: 3001, max: null, source: null },
      ],
    "The mayor reported a fire. Nine shops were lost.": [],
    "Police confirmed clashes in Goma. At least nine roads were shut.": [],
    "BRI teams visited 14 shelters and registered 1,310 tents.": [],
    "“They took everything,” said Musa, a farmer. At least 12 cows were gone.": [],
    "“We need nine days,” the general said.\n\nMore than 3,000 shells have fallen in the conflict.": [],
    "The ministry published new figures. Nine roads are closed.": [],
  },
  "lists of labels": {
    "Killed: 46, wounded: 102, missing: 7": [
      { category: "killed", min: 46, max: 46 },
      { category: "wounded", min: 102, max: 102 },
      { category: "missing", min: 7, max: 7 },
    ],
    "KILLED: 46 | WOUNDED: 102": [
      { category: "killed", min: 46, max: 46 },
      { category: "wounded", min: 102, max: 102 },
    ],
    "Opened: 46, closed: 102, planned: 7": [],
    "Rooms: 46 | Beds: 102": [],
  },
  "zeros, and what is none of the toll": {
    "The ministry said 204 had died and three bodies had not been identified.": [
      { category: "killed", min: 204, max: 204, scope: "total" },
      { category: "killed", min: 3, max: 3, scope: "subset" },
    ],
    "Only six of the 24 bodies have been identified.": [
      { category: "killed", min: 6, max: 6, scope: "subset" },
      { category: "killed", min: 24, max: 24, scope: "total" },
    ],
    "Six unidentified bodies were found in Goma.": [{ category: "killed", min: 6, max: 6, scope: "total" }],
    "Six people were wounded, none seriously.": [{ category: "wounded", min: 6, max: 6 }],
    "Six soldiers were hurt, none of them badly, the army said.": [{ category: "wounded", min: 6, max: 6 }],
    "Six civilians were hurt; none was killed.": [
      { category: "wounded", min: 6, max: 6 },
      { category: "killed", min: 0, max: 0 },
    ],
    "There were no reports of casualties.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "The attack caused neither deaths nor injuries.": [
      { category: "killed", min: 0, max: 0 },
      { category: "wounded", min: 0, max: 0 },
    ],
    "The operation ended without a single casualty.": [{ category: "casualties", min: 0, max: 0 }],
    "None of the 12 hostages was killed.": [{ category: "killed", min: 0, max: 0, scope: "subset" }],
    "Armenia and Azerbaijan say they have no losses.": [
      { category: "casualties", min: 0, max: 0, side: "Armenia" },
      { category: "casualties", min: 0, max: 0, side: "Azerbaijan" },
    ],
    "None of the wounded is in danger.": [],
    "Twelve bags have not been identified.": [],
    "None of the 12 tanks was lost.": [],
    "Armenia and Azerbaijan say they have no plans.": [],
    "There were no reports of fires.": [],
    "The operation ended without a single shot.": [],
    "The flood caused neither leaks nor fires.": [],
    "Six roads were closed, none for long.": [],
  },
  "what is not confirmed": {
    "Neither ministry confirmed the report by Azg that 120 were killed.": [
      { category: "killed", min: 120, max: 120, source: "Azg", status: "unconfirmed" },
    ],
    "Azg reported that 120 soldiers were killed. Neither ministry has confirmed this.": [
      { category: "killed", min: 120, max: 120, source: "Azg", status: "unconfirmed" },
    ],
    "Azg reported 120 soldiers killed; neither ministry confirmed the figure.": [
      { category: "killed", min: 120, max: 120, source: "Azg", status: "unconfirmed" },
    ],
    "The ministry declined to confirm that 40 people died.": [
      { category: "killed", min: 40, max: 40, source: null, status: "unconfirmed" },
    ],
    "No official has confirmed the rebels' claim that 40 soldiers were killed.": [
      { category: "killed", min: 40, max: 40, source: "rebels", status: "unconfirmed" },
    ],
    "The army would neither confirm nor deny that 40 soldiers were killed.": [
      { category: "killed", min: 40, max: 40, source: null, status: "unconfirmed" },
    ],
    "The army has not commented on reports that 40 soldiers were killed.": [
      { category: "killed", min: 40, max: 40, source: null },
    ],
    "The army confirmed reports that 40 soldiers had died.": [
      { category: "killed", min: 40, max: 40, source: "The army", status: "asserted" },
    ],
    "The governor confirmed the claim that 40 people were killed.": [
      { category: "killed", min: 40, max: 40, source: "The governor", status: "asserted" },
    ],
    "Neither ministry confirmed the report by Azg that 120 tanks were lost.": [],
    "No official has confirmed the rebels' claim that the road is theirs.": [],
    "Nobody has confirmed that talks are planned.": [],
    "The army confirmed reports that 40 tanks had gone.": [],
    "The ministry declined to confirm that 40 roads were closed.": [],
    "The army would neither confirm nor deny that it had 40 tanks.": [],
    "Neither side confirmed the report of a truce.": [],
    "The ministry called the report of a mutiny a lie.": [],
    "Reports that 12 ships had sunk were false.": [],
    "It is not true that 12 tanks were lost, the army said.": [],
    "The Kremlin dismissed as a lie the figure of 40 jets.": [],
    "The rebels claim the town; the army denied it.": [],
    "The mayor denied rumours of a curfew.": [],
    "The company disputed the figure of 30 leaks, but the state did not.": [],
  },
  "parts of a whole, clauses inside, who fell": {
    "They had 40 men at the fort, nine of whom were killed.": [
      { category: "killed", min: 9, max: 9, scope: "subset" },
    ],
    "Forty people lived in the yard, of whom nine were shot dead.": [
      { category: "killed", min: 9, max: 9, scope: "subset" },
    ],
    "He was held with 16 other students, three of whom have since been executed.": [
      { category: "killed", min: 3, max: 3, scope: "subset" },
    ],
    "A soldier who carried the water was killed, the army said.": [
      { category: "killed", min: 1, max: 1, kind: "military", source: "The army" },
    ],
    "Two women who had come to sell bread were wounded.": [{ category: "wounded", min: 2, max: 2 }],
    "The officer who killed two men was arrested.": [{ category: "killed", min: 2, max: 2 }],
    "A trader who sold the bread was fined.": [],
    "Two of the wounded have died, the governor said.": [
      { category: "killed", min: 2, max: 2, source: "the governor", scope: "subset" },
    ],
    "Two of the damaged shops have closed, the mayor said.": [],
    "A viral post saying 300 were dead in Kano is wrong, says the Red Cross.": [
      { category: "killed", min: 300, max: 300, status: "denied", source: null },
    ],
    "Three soldiers died. They were buried in the presence of 200 officers.": [
      { category: "killed", min: 3, max: 3, kind: "military" },
    ],
    "The cups were buried in the presence of 200 officers.": [],
    "Two sources who asked not to be named said 12 Indian soldiers were killed.": [
      {
        category: "killed",
        min: 12,
        max: 12,
        side: "India",
        kind: "military",
        source: "Two sources who asked not to be named",
      },
    ],
    "Two sources who asked not to be named said 12 Indian cars were lost.": [],
    "A diplomat, who declined to be named, put Eritrean losses at 100 dead.": [
      {
        category: "killed",
        min: 100,
        max: 100,
        side: "Eritrea",
        source: "A diplomat, who declined to be named",
      },
    ],
    "A diplomat, who declined to be named, put Eritrean sales at 100 tons.": [],
    "Two fishermen from Khor Angar were wounded.": [
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
    ],
    "Two boats from Khor Angar were sold.": [],
    "Some 1,200 people (231 households) have fled their homes.": [
      { category: "displaced", min: 1200, max: 1200, approx: true },
    ],
    "Djibouti moved 4,000 troops to the border with Eritrea.": [],
    "There are twelve dead, not one more, the minister said.": [
      { category: "killed", min: 12, max: 12, source: "the minister" },
    ],
    "Police corrected the toll to 84 from 87, as three had been counted twice.": [
      { category: "killed", min: 84, max: 84 },
      { category: "killed", min: 87, max: 87, previous: true },
    ],
    "Mozambique's army said 41 insurgents were put out of action, of whom 36 were killed and five captured.":
      [
        { category: "casualties", min: 41, max: 41, source: "Mozambique's army", kind: "military" },
        {
          category: "killed",
          min: 36,
          max: 36,
          source: "Mozambique's army",
          side: null,
          scope: "subset",
          kind: "military",
        },
        {
          category: "captured",
          min: 5,
          max: 5,
          source: "Mozambique's army",
          side: null,
          scope: "subset",
          kind: "military",
        },
      ],
    "Umm Sawra has 31 schools, of which 12 are open.": [],
    "Police say four, not seven, people were killed.": [
      { category: "killed", min: 4, max: 4, source: "Police" },
    ],
    "Police say four, not seven, cars were stolen.": [],
    "The blast, which the rebels denied carrying out, killed nine worshippers.": [
      { category: "killed", min: 9, max: 9, kind: "unknown" },
    ],
    "The blast, which the rebels denied carrying out, shook nine houses.": [],
    "NIAMEY, Niger - JNIM fighters stormed a village in Niger's Tera state on Saturday, a local official and residents said, killing 27 villagers.":
      [{ category: "killed", min: 27, max: 27, side: "Niger", source: "a local official and residents" }],
    "NIAMEY, Niger - JNIM fighters stormed a village in Niger's Tera state on Saturday, a local official and residents said, burning 27 houses.":
      [],
    "The Nigerian army said its troops had killed 15 insurgents in a counter-attack and lost two men.": [
      { category: "killed", min: 15, max: 15, source: "The Nigerian army", kind: "military" },
      { category: "killed", min: 2, max: 2, source: "The Nigerian army", side: "Nigeria" },
    ],
    "The Nigerian army said its troops had lost two trucks.": [],
    "The group, which has killed thousands of people since 2009, said that it had killed 50 soldiers.": [
      { category: "killed", min: 2000, max: null, approx: true, scope: "background" },
      { category: "killed", min: 50, max: 50, kind: "military", source: "The group" },
    ],
    "The group, which has burned thousands of houses since 2009, said that it had burned 50 cars.": [],
    "The Serbian Defence Ministry stood by its figure of five dead.": [
      { category: "killed", min: 5, max: 5, source: "The Serbian Defence Ministry", side: "Serbia" },
    ],
    "The Serbian Defence Ministry stood by its plan of five years.": [],
    "Reuters, citing a Serbian security source, put Belgrade's dead at eight.": [
      { category: "killed", min: 8, max: 8, source: "a Serbian security source", side: "Serbia" },
    ],
    "Reuters, citing a Serbian security source, put Belgrade's claim at eight.": [],
    "Pristina accused Belgrade of shelling. Belgrade said five of its soldiers had died. The number killed in the shelling of northern Kosovo is 14.":
      [
        { category: "killed", min: 5, max: 5, source: "Belgrade", side: "Serbia", kind: "military" },
        { category: "killed", min: 14, max: 14, side: "Kosovo" },
      ],
    "The number of tanks lost in the shelling of northern Kosovo is 14.": [],
    "One patient, a nurse, had died on Sunday.": [{ category: "killed", min: 1, max: 1, scope: "incident" }],
    "One patient, a nurse, had left on Sunday.": [],
    "Islamabad's last word is 40 dead.": [
      { category: "killed", min: 40, max: 40, source: "Islamabad", side: "Pakistan" },
    ],
    "Islamabad's last word is no.": [],
    "Nineteen fighters fell in the battle and 40 were wounded.": [
      { category: "killed", min: 19, max: 19, kind: "military" },
      { category: "wounded", min: 40, max: 40 },
    ],
    "Four soldiers fell into the canal and swam out.": [],
    "Nineteen shells fell in the fields.": [],
    "A boy of eight died of his wounds.": [{ category: "killed", min: 1, max: 1 }],
    "A girl of nine won the prize.": [],
    "The province has opened over 300 evacuation centres.": [],
    "The raid killed dozens and has stranded thousands of travellers.": [
      { category: "killed", min: 24, max: null, approx: true },
    ],
    "The Red Crescent treated 34 wounded people and gave food packs to 5,000.": [
      { category: "wounded", min: 34, max: 34 },
    ],
    "The unit destroyed 34 rigs and gave food packs to 5,000.": [],
    "Our unit lost nobody.": [{ category: "killed", min: 0, max: 0 }],
    "Our unit lost nothing.": [],
    "The major said that his men had lost nobody, though a corporal was hurt.": [
      { category: "killed", min: 0, max: 0, source: "The major" },
      { category: "wounded", min: 1, max: 1, source: "The major", kind: "military" },
    ],
    "The group says it killed 30 guards and took nine of them alive.": [
      { category: "killed", min: 30, max: 30, source: "The group" },
      { category: "captured", min: 9, max: 9, source: "The group" },
    ],
    "Up to five people are still under the slabs.": [{ category: "missing", min: null, max: 5 }],
    "Up to five cars are still under the slabs.": [],
    "Eight guerrillas have given themselves up.": [
      { category: "captured", min: 8, max: 8, kind: "military" },
    ],
    "The clashes killed 27 people. Nineteen of the 27 were fighters.": [
      { category: "killed", min: 27, max: 27 },
      { category: "killed", min: 19, max: 19, scope: "subset", kind: "military" },
    ],
    "Nineteen of the 27 were barns.": [],
    "More than half of the displaced are children.": [
      { category: "displaced", min: 1, max: null, unquantified: true, scope: "subset", kind: "civilian" },
    ],
    "More than half of the fields are barren.": [],
    "A dealer who had come to sell bread was fined.": [],
    "The price of bread fell in the city.": [],
    "There are six casualty stations.": [],
    "Thirty trucks, nine of which were old, stood there.": [],
    "Civilians made up 46 per cent of the voters.": [],
    "There have been significant casualties in the city.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "The ministry put its own losses: 71 servicemen have been killed.": [
      { category: "killed", min: 71, max: 71, kind: "military", source: "The ministry" },
    ],
  },
  "labels, counters and bylines": {
    "Killed: 24. Wounded: 87. Source: Kyrgyz Health Ministry.": [
      { category: "killed", min: 24, max: 24, source: "Kyrgyz Health Ministry", side: "Kyrgyzstan" },
      { category: "wounded", min: 87, max: 87, source: "Kyrgyz Health Ministry" },
    ],
    "7,600 people displaced in Syunik (source: Government of Armenia)": [
      { category: "displaced", min: 7600, max: 7600, source: "Government of Armenia" },
    ],
    "7,600 people displaced in Syunik [Source: OCHA]": [
      { category: "displaced", min: 7600, max: 7600, source: "OCHA" },
    ],
    "Source: Gaza Health Ministry: 46 killed in Rafah.": [
      { category: "killed", min: 46, max: 46, source: "Gaza Health Ministry" },
    ],
    "2/6 The mayor of Goma says 12 people died.": [
      { category: "killed", min: 12, max: 12, source: "The mayor of Goma" },
    ],
    "4/n The Kenyan army says 12 soldiers died.": [
      { category: "killed", min: 12, max: 12, source: "The Kenyan army" },
    ],
    "12 soldiers were killed (video).": [{ category: "killed", min: 12, max: 12, source: null }],
    "12 people were killed (AFP photo).": [{ category: "killed", min: 12, max: 12, source: null }],
    "12 people were killed (AFP).": [{ category: "killed", min: 12, max: 12, source: "AFP" }],
    "12 dead (list), 4 wounded (hospital).": [
      { category: "killed", min: 12, max: 12, source: null },
      { category: "wounded", min: 4, max: 4, source: "hospital" },
    ],
    "Video: 12 people killed in market blast": [{ category: "killed", min: 12, max: 12, source: null }],
    "Update by our correspondent Jane Smith\n\nTwelve soldiers died in Mandera.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "Update by Mary Guard\n\nTwelve soldiers died in Mandera.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "Statement by the President\n\nTwelve soldiers died in Mandera.": [
      { category: "killed", min: 12, max: 12, source: "the President" },
    ],
    "Source: Kyrgyz Health Ministry.": [],
    "2/6 The mayor of Goma says 12 roads are closed.": [],
    "4/n The Kenyan army says thank you.": [],
    "12 tanks were lost (video).": [],
    "Opened: 24 shops. Closed: 87. Source: Ministry of Trade.": [],
    "Video: 12 goals in one match": [],
    "Update by Mary Guard\n\nTwelve roads were closed in Mandera.": [],
    "Sources: police, hospital.": [],
    "7,600 trees planted in Syunik (source: Government of Armenia)": [],
  },
  "our losses in a communiqué": {
    "Our losses: 12 killed and 20 wounded.": {
      publisher: "Ministry of Defence of Armenia",
      claims: [
        { category: "killed", min: 12, max: 12, side: "Armenia", source: null },
        { category: "wounded", min: 20, max: 20, side: "Armenia", source: null },
      ],
    },
    "In the night Azerbaijani units attacked positions near Jermuk. We lost 12 men. The Azerbaijani side lost at least 40 soldiers.":
      {
        publisher: "Ministry of Defence of Armenia",
        claims: [
          { category: "killed", min: 12, max: 12, side: "Armenia" },
          { category: "killed", min: 40, max: null, side: "Azerbaijan" },
        ],
      },
    "Armenian sabotage groups attacked. Our dead number 50.": {
      publisher: "Ministry of Defence of Azerbaijan",
      claims: [{ category: "killed", min: 50, max: 50, side: "Azerbaijan" }],
    },
    "Russian troops attacked near Pokrovsk. Our losses are 12 killed and 30 wounded. Enemy losses: 210 killed.":
      {
        publisher: "General Staff of Ukraine",
        claims: [
          { category: "killed", min: 12, max: 12, side: "Ukraine" },
          { category: "wounded", min: 30, max: 30, side: "Ukraine" },
          { category: "killed", min: 210, max: 210, side: "Russia" },
        ],
      },
    "The Myanmar army attacked our camp at Kyaukphyu. We lost nine comrades.": {
      publisher: "Arakan Army",
      claims: [{ category: "killed", min: 9, max: 9, side: "Arakan Army" }],
    },
    "The M23 attacked our positions near Sake. On our side there are 9 dead.": {
      publisher: "Armed Forces of the DR Congo",
      claims: [{ category: "killed", min: 9, max: 9, side: "DR Congo" }],
    },
    "Azerbaijani forces attacked. They lost 60 men.": {
      publisher: "Ministry of Defence of Armenia",
      claims: [{ category: "killed", min: 60, max: 60, side: "Azerbaijan" }],
    },
    "Azerbaijani forces attacked. Azerbaijan's defence ministry says we lost 200 men.": {
      publisher: "Ministry of Defence of Armenia",
      claims: [
        { category: "killed", min: 200, max: 200, side: "Armenia", source: "Azerbaijan's defence ministry" },
      ],
    },
    "Azerbaijani forces attacked. Our losses are 105 dead.": {
      publisher: "The Armenian Weekly",
      claims: [{ category: "killed", min: 105, max: 105, side: null }],
    },
    "Azerbaijan and Armenia fought at Sotk. Our losses: 12 killed.": {
      publisher: "Reuters",
      claims: [{ category: "killed", min: 12, max: 12, side: null }],
    },
    'Armenia and Azerbaijan fought again. "We lost 12 and they lost 60," the Armenian defence ministry said.':
      [
        { category: "killed", min: 12, max: 12, side: "Armenia" },
        { category: "killed", min: 60, max: 60, side: "Azerbaijan" },
      ],
    "Our losses: 12 tanks and 20 lorries.": { publisher: "Ministry of Defence of Armenia", claims: [] },
    "Our side repaired 12 bridges.": { publisher: "General Staff of Ukraine", claims: [] },
    "We lost 12 positions near Kyaukphyu.": { publisher: "Arakan Army", claims: [] },
    "Our forces hold 12 hills at the border.": { publisher: "Royal Thai Army", claims: [] },
    "They lost 12 hectares of forest.": { publisher: "Ministry of Defence of Armenia", claims: [] },
  },
  "losses among insurgents": {
    "Fighting broke out near Maiduguri in Nigeria on Monday. Among the insurgents 58 were killed, the Defence Ministry said.":
      [{ category: "killed", min: 58, max: 58, side: null }],
    "The Nigerian army said that among the militants 58 had died.": [
      { category: "killed", min: 58, max: 58, side: null },
    ],
    "Boko Haram attacked a base at Damboa. On the insurgents' side 41 were killed, Nigeria's Defence Ministry said.":
      [{ category: "killed", min: 41, max: 41, side: "Boko Haram" }],
    "Boko Haram attacked a base at Damboa. The insurgents lost 41 men, Nigeria's Defence Ministry said.": [
      { category: "killed", min: 41, max: 41, side: "Boko Haram" },
    ],
    "Losses among the rebels came to 27 dead, Mali's army said.": [
      { category: "killed", min: 27, max: 27, side: null },
    ],
    "Among the terrorists, 19 died and seven were wounded, the Malian army said.": [
      { category: "killed", min: 19, max: 19, side: null },
      { category: "wounded", min: 7, max: 7, side: null },
    ],
    "On the side of the rebels 31 died, the Malian army said.": [
      { category: "killed", min: 31, max: 31, side: null },
    ],
    "Among the soldiers 8 were killed, the Nigerian Defence Ministry said.": [
      { category: "killed", min: 8, max: 8, side: "Nigeria" },
    ],
    "Militants killed 31 soldiers, the Malian army said.": [
      { category: "killed", min: 31, max: 31, side: "Mali" },
    ],
    "Fighting with rebels killed 17 soldiers, the Philippine army said.": [
      { category: "killed", min: 17, max: 17, side: "Philippines" },
    ],
    "Among the insurgents 58 asked for work, the Defence Ministry said.": [],
    "The rebels lost 41 villages, Mali's army said.": [],
    "Among the militants' weapons were 12 rifles, the Malian army said.": [],
    "On the side of the rebels stood 31 lawmakers, the speaker said.": [],
  },
  "hearsay is nobody's word": {
    "A video saying 300 were killed is fake, says the Red Cross.": [
      { category: "killed", min: 300, max: 300, source: null, status: "denied" },
    ],
    "A viral video claims 300 people were killed in Goma; the Red Cross says it is fake.": [
      { category: "killed", min: 300, max: 300, source: null, status: "denied" },
    ],
    "The ministry said three soldiers died. A video says 300 were killed.": [
      { category: "killed", min: 3, max: 3, source: "The ministry" },
      { category: "killed", min: 300, max: 300, source: null },
    ],
    "The ministry said three soldiers died. Rumours put the toll at 300.": [
      { category: "killed", min: 3, max: 3, source: "The ministry" },
      { category: "killed", min: 300, max: 300, source: null },
    ],
    "An audio message claims that 35 were killed.": [{ category: "killed", min: 35, max: 35, source: null }],
    "Twelve people died, according to a video.": [{ category: "killed", min: 12, max: 12, source: null }],
    "A Facebook post said 12 died.": [{ category: "killed", min: 12, max: 12, source: null }],
    "A message on WhatsApp says that 60 were killed; it is a hoax, the governor said.": [
      { category: "killed", min: 60, max: 60, source: null, status: "denied" },
    ],
    "A message from the governor says 12 died.": [
      { category: "killed", min: 12, max: 12, source: "A message from the governor" },
    ],
    "The mayor said in a video that 12 people had died.": [
      { category: "killed", min: 12, max: 12, source: "The mayor" },
    ],
    "The Washington Post said 12 people had died.": [
      { category: "killed", min: 12, max: 12, source: "The Washington Post" },
    ],
    "300 soldiers were not killed at the base.": [
      { category: "killed", min: 300, max: 300, status: "denied" },
    ],
    "A video says the bridge is closed.": [],
    "A rumour that the bank will close is untrue, police said.": [],
    "Photos show 12 new buses.": [],
    "Posts on Telegram claimed 300 likes.": [],
    "The claim that 12 shops are closed is a lie, the mayor said.": [],
    "Our losses are 12 points.": [],
    "On our side there are nine schools.": [],
    "The enemy lost 12 positions.": [],
    "Among the rebels were nine teachers, the governor said.": [],
    "Kyiv says it is holding 12 talks.": [],
    "Its ministry said 12 roads were closed.": [],
    "The army denied that it had closed 12 roads.": [],
    "Rebels take Bukavu: 12 schools closed": [],
    "The mayor called the figure of 44 shops false: there are twelve.": [],
    "Rumours say the market will open.": [],
    "A post claims that 300 trees were cut.": [],
    "A message on WhatsApp says that 60 roads are closed; it is a hoax, the governor said.": [],
    "Twelve shops are open, according to a video.": [],
    "The video of the bridge is fake, says the Red Cross.": [],
  },
  "killed no one": {
    "Israel denied the report and said that the strike killed no one.": [
      { category: "killed", min: 0, max: 0, source: "Israel" },
    ],
    "The blast killed no one but wounded nine.": [
      { category: "killed", min: 0, max: 0 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "We lost no one, the commander said.": [{ category: "killed", min: 0, max: 0 }],
    'The militia denied killing 20 villagers. "We killed no one," its spokesman said.': [
      { category: "killed", min: 20, max: 20, source: null, status: "denied" },
    ],
    "The rebels killed no one, the governor said.": [],
    "Our forces killed no civilians, the army said.": [],
    '"They killed nobody," a villager said of the rebels.': [],
    "The army denies it killed no one.": [],
  },
  "what is told behind a denial": {
    'The Defence Ministry rejected the figure of 44 given by the rebels: "There are twelve dead."': [
      { category: "killed", min: 44, max: 44, source: "the rebels", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The Defence Ministry" },
    ],
    'The army rejected the figure of 44 dead given by the M23: "There are twelve," its spokesman said.': [
      { category: "killed", min: 44, max: 44, source: "the M23", status: "denied" },
      { category: "killed", min: 12, max: 12 },
    ],
    'The governor denied that 44 had been killed: "The dead are twelve."': [
      { category: "killed", min: 44, max: 44, source: null, status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The governor" },
    ],
    'The mayor dismissed the tally of 44 dead by the hospital: "We have twelve."': [
      { category: "killed", min: 44, max: 44, source: "the hospital", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The mayor" },
    ],
    "The mayor disputed the opposition's figure of 44 dead, putting the toll at 12.": [
      { category: "killed", min: 44, max: 44, source: "opposition", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The mayor" },
    ],
    "The ministry rejected a figure of 44 dead circulated by the rebels and put the number of dead at 12.": [
      { category: "killed", min: 44, max: 44, source: "the rebels", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "The ministry" },
    ],
    "Moscow denied that it had lost 600 men, confirming 63 deaths.": [
      { category: "killed", min: 600, max: 600, status: "denied" },
      { category: "killed", min: 63, max: 63, source: "Moscow" },
    ],
    "The opposition claimed 44 dead; the government, rejecting the figure, said 12 had died.": [
      { category: "killed", min: 44, max: 44, source: "The opposition", status: "denied" },
      { category: "killed", min: 12, max: 12, source: "the government" },
    ],
    "The mayor denied that 44 people had died, and that 12 were hurt.": [
      { category: "killed", min: 44, max: 44, source: null, status: "denied" },
      { category: "wounded", min: 12, max: 12, source: null, status: "denied" },
    ],
    "The agency rejected these figures: 44 dead and 60 hurt.": [
      { category: "killed", min: 44, max: 44, status: "denied" },
      { category: "wounded", min: 60, max: 60, status: "denied" },
    ],
    "The mayor denied reports of 60 killed by the army.": [
      { category: "killed", min: 60, max: 60, source: null, status: "denied" },
    ],
    "The court rejected his appeal after 44 people had died.": [
      { category: "killed", min: 44, max: 44, source: null },
    ],
    'The mayor dismissed the count of 44 roads by the ministry: "We have twelve."': [],
    'The governor rejected the plan: "There are twelve bridges."': [],
    "The mayor disputed the budget of 44 million, putting it at 12.": [],
    "The agency rejected these figures: 44 trees and 60 shrubs.": [],
    "Moscow denied that it had lost 600 tanks, confirming 63.": [],
    "The government, rejecting the figure, said 12 roads were open.": [],
  },
  "other times, told behind the news of the day": {
    "A bomb killed nine people at a barracks in Mogadishu on Tuesday. A 2012 blast in the same barracks killed four.":
      {
        published: "2025-10-15",
        claims: [
          { category: "killed", min: 9, max: 9, scope: "incident" },
          { category: "killed", min: 4, max: 4, scope: "background" },
        ],
      },
    "A bomb killed nine people in Mogadishu on Tuesday. In January a strike killed 39.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 9, max: 9, scope: "incident" },
        { category: "killed", min: 39, max: 39, scope: "background" },
      ],
    },
    "A bomb killed nine people in Mogadishu on Tuesday. The 2017 truck bombing killed 587 people.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 9, max: 9, scope: "incident" },
        { category: "killed", min: 587, max: 587, scope: "background" },
      ],
    },
    "Nine people died in the shelling on Tuesday, the army said. The February shelling of the town killed 14.":
      {
        published: "2025-10-15",
        claims: [
          { category: "killed", min: 9, max: 9, scope: "incident" },
          { category: "killed", min: 14, max: 14, scope: "background" },
        ],
      },
    "In January a strike killed 39 people at a camp. On Tuesday another killed 12.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 39, max: 39, scope: "background" },
        { category: "killed", min: 12, max: 12, scope: "incident" },
      ],
    },
    "Nine died on Monday in the barracks where a 2012 blast killed four.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 9, max: 9 },
        { category: "killed", min: 4, max: 4, scope: "background" },
      ],
    },
    "Rockets hit Derna on 12 October, killing four. The 2011 war killed 25,000 people.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 4, max: 4 },
        { category: "killed", min: 25000, max: 25000, scope: "background" },
      ],
    },
    "Four died in Derna on Sunday. The toll since January is 190.": {
      published: "2025-10-15",
      claims: [
        { category: "killed", min: 4, max: 4 },
        { category: "killed", min: 190, max: 190, scope: "total" },
      ],
    },
    "In June 1995, 71 people were killed in Tuzla by a shell. The court on Monday jailed the officer.": {
      published: "2025-10-15",
      claims: [{ category: "killed", min: 71, max: 71 }],
    },
    "A bomb closed the market on Tuesday. A 2012 blast had closed four streets.": {
      published: "2025-10-15",
      claims: [],
    },
    "In January the strike lasted 39 days.": { published: "2025-10-15", claims: [] },
    "The 2017 truck sale brought in 587 buyers.": { published: "2025-10-15", claims: [] },
    "A 2012 law put 12 police posts there.": { published: "2025-10-15", claims: [] },
  },
  "where it was said, titles of persons, and a title's verb": {
    "The government retook the town.": {
      title: "Government retakes Palma: toll at 60",
      claims: [{ category: "killed", min: 60, max: 60, source: null }],
    },
    "Rebels took the town.": {
      title: "Rebels take Bukavu: toll rises to 60",
      claims: [{ category: "killed", min: 60, max: 60, source: null }],
    },
    "The town is quiet.": {
      title: "Ministry: 60 dead in Palma",
      claims: [{ category: "killed", min: 60, max: 60, source: "Ministry" }],
    },
    "In Asmara the president said 60 had died.": [
      { category: "killed", min: 60, max: 60, source: "the president" },
    ],
    "In Goma police said 60 had died.": [{ category: "killed", min: 60, max: 60, source: "police" }],
    "From Geneva the UN said 60 had died.": [{ category: "killed", min: 60, max: 60, source: "the UN" }],
    "In a statement the president said 60 had died.": [
      { category: "killed", min: 60, max: 60, source: "the president" },
    ],
    "Sixty had died, said Prof. Ivan Petrov.": [
      { category: "killed", min: 60, max: 60, source: "Prof. Ivan Petrov" },
    ],
    "Sixty died, according to Dr. Omar Said, head of the hospital.": [
      { category: "killed", min: 60, max: 60, source: "Dr. Omar Said" },
    ],
    "Eng. Musa Bala said 60 had died.": [{ category: "killed", min: 60, max: 60, source: "Eng. Musa Bala" }],
    "Lt. Col. A. B. Singh said 60 soldiers had died.": [
      { category: "killed", min: 60, max: 60, source: "Lt. Col. A. B. Singh" },
    ],
    "The government retook the town on Sunday.": {
      title: "Government retakes Palma: shops open",
      claims: [],
    },
    "In Asmara the president said 60 roads would be built.": [],
    "In a statement the president said 60 shops were closed.": [],
    "Sixty roads were closed, said Prof. Ivan Petrov.": [],
    "Eng. Musa Bala said 60 bridges were safe.": [],
    "From Geneva the UN said 60 aircraft had landed.": [],
  },
  "older figures, abbreviations and tables": {
    "The hospital counted 44 dead; it had earlier spoken of 36.": [
      { category: "killed", min: 44, max: 44, source: "The hospital" },
      { category: "killed", min: 36, max: 36, source: "The hospital", previous: true },
    ],
    "The ministry put the dead at 44. It had earlier spoken of 36.": [
      { category: "killed", min: 44, max: 44, source: "The ministry" },
      { category: "killed", min: 36, max: 36, source: "The ministry", previous: true },
    ],
    "The ministry said 44 had died, having earlier spoken of 36 dead.": [
      { category: "killed", min: 44, max: 44, source: "The ministry" },
      { category: "killed", min: 36, max: 36, source: "The ministry", previous: true },
    ],
    "The ministry, which had earlier spoken of 36, said 44 had died.": [
      { category: "killed", min: 44, max: 44, source: "The ministry" },
    ],
    "Death toll now 46 (was 24).": [
      { category: "killed", min: 46, max: 46 },
      { category: "killed", min: 24, max: 24, previous: true },
    ],
    "46 dead (was 24), 102 hurt (was 87).": [
      { category: "killed", min: 46, max: 46 },
      { category: "killed", min: 24, max: 24, previous: true },
      { category: "wounded", min: 102, max: 102 },
      { category: "wounded", min: 87, max: 87, previous: true },
    ],
    "Death toll: 46 (previously 24).": [
      { category: "killed", min: 46, max: 46 },
      { category: "killed", min: 24, max: 24, previous: true },
    ],
    "The rebels put the dead at 90. The army, in a statement, gave 61.": [
      { category: "killed", min: 90, max: 90, source: "The rebels" },
      { category: "killed", min: 61, max: 61, source: "The army" },
    ],
    "The rebels said 90 had died, while the army, which runs the hospital, gave 61.": [
      { category: "killed", min: 90, max: 90, source: "The rebels" },
      { category: "killed", min: 61, max: 61 },
    ],
    "9 KIA, 60 WIA, 3 MIA.": [
      { category: "killed", min: 9, max: 9 },
      { category: "wounded", min: 60, max: 60 },
      { category: "missing", min: 3, max: 3 },
    ],
    "Our side: KIA 9, WIA 60.": [
      { category: "killed", min: 9, max: 9 },
      { category: "wounded", min: 60, max: 60 },
    ],
    "46 dead/102 injured.": [
      { category: "killed", min: 46, max: 46 },
      { category: "wounded", min: 102, max: 102 },
    ],
    "46 killed/102 wounded/9 missing in Derna": [
      { category: "killed", min: 46, max: 46 },
      { category: "wounded", min: 102, max: 102 },
      { category: "missing", min: 9, max: 9 },
    ],
    "102 hurt, 46 fatally.": [
      { category: "wounded", min: 102, max: 102 },
      { category: "killed", min: 46, max: 46, scope: "subset" },
    ],
    "102 people were injured, 46 of them fatally.": [
      { category: "wounded", min: 102, max: 102 },
      { category: "killed", min: 46, max: 46, scope: "subset" },
    ],
    "| Town | Dead | Wounded |\n|---|---|---|\n| Batken | 12 | 30 |\n| Leilek | 4 | 9 |": [
      { category: "killed", min: 12, max: 12 },
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "Town,Dead,Wounded\nBatken,12,30\nLeilek,4,9": [
      { category: "killed", min: 12, max: 12 },
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "District, killed, wounded\nBatken, 12, 30\nLeilek, 4, 9": [
      { category: "killed", min: 12, max: 12 },
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "Town\tDead\tWounded\nBatken\t12\t30\nLeilek\t4\t9": [
      { category: "killed", min: 12, max: 12 },
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "Side;Killed;Wounded\nArmenia;105;20\nAzerbaijan;80;281": [
      { category: "killed", min: 105, max: 105, side: "Armenia" },
      { category: "wounded", min: 20, max: 20, side: "Armenia" },
      { category: "killed", min: 80, max: 80, side: "Azerbaijan" },
      { category: "wounded", min: 281, max: 281, side: "Azerbaijan" },
    ],
    "The shop counted 44 chairs; it had earlier spoken of 36.": [],
    "Ticket price now 46 (was 24).": [],
    "Mia, 9, and Kia Lee, 60, won.": [],
    "A Kia and 60 lorries were sold.": [],
    "12 Kia cars were washed.": [],
    "Town,Schools,Shops\nBatken,12,30": [],
    "Town\tSchools\tShops\nBatken\t12\t30": [],
    "| Town | Trees |\n|---|---|\n| Batken | 12 |": [],
    "The report was 46 pages/102 pictures.": [],
    "A fatally flawed plan of 46 pages was dropped.": [],
    "The number of dead was 43, not 61 as reported earlier, the fire service said on Monday.": [
      { category: "killed", min: 43, max: 43, source: "the fire service" },
      { category: "killed", min: 61, max: 61, source: "the fire service", previous: true },
    ],
    "Police said nine people had died and not 12 as first announced.": [
      { category: "killed", min: 9, max: 9, source: "Police" },
      { category: "killed", min: 12, max: 12, source: "Police", previous: true },
    ],
    "Seventeen people died, rather than the 40 initially reported.": [
      { category: "killed", min: 17, max: 17, source: null },
      { category: "killed", min: 40, max: 40, source: null, previous: true },
    ],
    "The health ministry put the toll at 274 in the late afternoon and at 356 two hours later.": [
      { category: "killed", min: 274, max: 274, source: "The health ministry", previous: true },
      { category: "killed", min: 356, max: 356, source: "The health ministry", previous: false },
    ],
    "Officials put the toll at 31 on Monday and at 44 on Tuesday.": [
      { category: "killed", min: 31, max: 31, source: "Officials", previous: true },
      { category: "killed", min: 44, max: 44, source: "Officials", previous: false },
    ],
    "Eight people died in the strike, the rescue service says. It was five an hour ago.": [
      { category: "killed", min: 8, max: 8, source: "the rescue service" },
      { category: "killed", min: 5, max: 5, source: "the rescue service", previous: true },
    ],
    "The toll stands at 52, the ministry said. It had previously given 36.": [
      { category: "killed", min: 52, max: 52, source: "the ministry" },
      { category: "killed", min: 36, max: 36, source: "the ministry", previous: true },
    ],
    "Police first said 12 people had died, but later raised the figure to 15.": [
      { category: "killed", min: 12, max: 12, source: "Police", previous: true },
      { category: "killed", min: 15, max: 15, source: "Police", previous: false },
    ],
    "The ministry, which first reported 36 deaths, now says 52 people died.": [
      { category: "killed", min: 36, max: 36, source: "The ministry", previous: true },
      { category: "killed", min: 52, max: 52, source: "The ministry", previous: false },
    ],
    "The ministry first spoke of 36 dead, then of 52.": [
      { category: "killed", min: 36, max: 36, source: "The ministry", previous: true },
      { category: "killed", min: 52, max: 52, source: "The ministry", previous: false },
    ],
    "An initial toll of 30 was revised to 41.": [
      { category: "killed", min: 30, max: 30, source: null, previous: true },
      { category: "killed", min: 41, max: 41, source: null, previous: false },
    ],
    "Sixty people died this year, against 12 last year.": [
      { category: "killed", min: 60, max: 60, source: null, previous: false },
      { category: "killed", min: 12, max: 12, source: null, previous: false },
    ],
    "The opposition says 60 people died, against 12 by the government's count.": [
      { category: "killed", min: 60, max: 60, source: "The opposition" },
      { category: "killed", min: 12, max: 12, source: "the government", previous: false },
    ],
    "The first report said 12 people had died. Later the police spoke of 15.": [
      { category: "killed", min: 12, max: 12, source: "The first report" },
      { category: "killed", min: 15, max: 15, source: "the police" },
    ],
    "The bridge was built in 43 days, not 61 as reported earlier.": [],
    "It was nine years ago. The ministry had previously given 36 tents.": [],
    "Police first said 12 houses had collapsed, but later raised the figure to 15.": [],
    "The police put the speed at 74 in the afternoon and at 96 two hours later.": [],
    "Prices rose by 60 per cent this year, against 12 last year.": [],
    "The first report said 12 roads were closed. Later the police spoke of 15.": [],
    "Four, not seven, people were killed.": [{ category: "killed", min: 4, max: 4, source: null }],
  },
  "things behind a toll, theirs and ours, a fourth": {
    "Armenia counted 105 dead, Azerbaijan 12 wrecked vehicles and 80 dead.": [
      { category: "killed", min: 105, max: 105, side: "Armenia" },
      { category: "killed", min: 80, max: 80, side: "Azerbaijan" },
    ],
    "Armenia counted 105 dead, Azerbaijan 12 lost drones.": [
      { category: "killed", min: 105, max: 105, side: "Armenia" },
    ],
    "Armenia's toll is 105. Azerbaijan 12 destroyed tanks.": [
      { category: "killed", min: 105, max: 105, side: "Armenia" },
    ],
    "Armenia counted 105 dead, Azerbaijan 80.": [
      { category: "killed", min: 105, max: 105, side: "Armenia" },
      { category: "killed", min: 80, max: 80, side: "Azerbaijan" },
    ],
    'Armenia and Azerbaijan fought again. "On our side 12 died, on theirs at least 60," the Armenian defence ministry said.':
      [
        { category: "killed", min: 12, max: 12, side: "Armenia" },
        { category: "killed", min: 60, max: null, side: "Azerbaijan" },
      ],
    '"On our side 12 died. On theirs at least 60," Armenia\'s defence ministry said of the fighting with Azerbaijan.':
      [
        { category: "killed", min: 12, max: 12, side: "Armenia" },
        { category: "killed", min: 60, max: null, side: "Azerbaijan" },
      ],
    'Armenia and Azerbaijan fought again. "Five of ours fell. Twenty of theirs fell," Armenia\'s defence minister said.':
      [
        { category: "killed", min: 5, max: 5, side: "Armenia" },
        { category: "killed", min: 20, max: 20, side: "Azerbaijan" },
      ],
    "Three guards were killed at the bridge. A fourth, shot in the leg, is in hospital.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Three soldiers were wounded. A fourth, shot in the head, died.": [
      { category: "wounded", min: 3, max: 3 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Three soldiers were killed. A fourth was wounded.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Three soldiers were killed and a fourth, wounded in the leg, was taken to Goma.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Three bridges were built. A fourth was planned.": [],
    "Three shops opened. A fourth, in the square, will open soon.": [],
    "Five of ours failed. Twenty of theirs failed.": [],
    '"On our side 12 voted, on theirs at least 60," the speaker said.': [],
    "Armenia showed 105 tanks, Azerbaijan 12 wrecked vehicles.": [],
    "A fourth of the crop was lost.": [],
  },
  "whose soldiers another's fire killed": {
    "Pakistan said on Friday that Afghan fire across the Chaman crossing had killed four of its soldiers.": [
      { category: "killed", min: 4, max: 4, side: "Pakistan", source: "Pakistan" },
    ],
    "15:30 Army retakes Anefis: toll at 44": [{ category: "killed", min: 44, max: 44, source: null }],
    "Police superintendent Okoro Bala: 12 dead in Lafia": [
      { category: "killed", min: 12, max: 12, source: "Police superintendent Okoro Bala" },
    ],
    "15:30 Army retakes Anefis: schools at work": [],
    "Pakistan said on Friday that Afghan fire had burnt four of its posts.": [],
    "Police superintendent Okoro Bala: 12 shops closed in Lafia": [],
  },
  "whom a party holds, and whose ministry says so": {
    "Djibouti holds 100 Eritrean prisoners, its ministry said.": [
      { category: "captured", min: 100, max: 100, side: "Eritrea", source: "its ministry" },
    ],
    "Djibouti and Eritrea fought on the border at Ras Doumeira. Djibouti says it has captured 100.": [
      { category: "captured", min: 100, max: 100, side: "Eritrea", source: "Djibouti" },
    ],
    "Djibouti says it has captured 100.": [
      { category: "captured", min: 100, max: 100, side: null, source: "Djibouti" },
    ],
    "Djibouti says it holds 100 captives.": [
      { category: "captured", min: 100, max: 100, side: null, source: "Djibouti" },
    ],
    "Ukraine and Russia traded blows. Kyiv says it is holding 594 servicemen.": [
      { category: "captured", min: 594, max: 594, side: "Russia", source: "Kyiv" },
    ],
    "Ukraine and Russia traded blows. Kyiv says 594 of its men are held by Russia.": [
      { category: "captured", min: 594, max: 594, side: "Ukraine", source: "Kyiv" },
    ],
    "Ukraine and Russia fought near Kursk. Ukraine claims to have captured 100 soldiers.": [
      { category: "captured", min: 100, max: 100, side: "Russia", source: "Ukraine" },
    ],
    'Ukraine and Russia fought near Kursk. "We have taken 100 prisoners," the Ukrainian army said.': [
      { category: "captured", min: 100, max: 100, side: "Russia", source: "the Ukrainian army" },
    ],
    "Cambodia and Thailand fought. Cambodia says Thailand holds 18 of its soldiers.": [
      { category: "captured", min: 18, max: 18, side: "Cambodia", source: "Cambodia" },
    ],
    "Cambodia and Thailand fought. Cambodia said 18 soldiers were captured.": [
      { category: "captured", min: 18, max: 18, side: "Cambodia", source: "Cambodia" },
    ],
    "India and Pakistan clashed. India says it captured 30 and wounded 12.": [
      { category: "captured", min: 30, max: 30, side: "Pakistan", source: "India" },
      { category: "wounded", min: 12, max: 12, side: "Pakistan", source: "India" },
    ],
    "India and Pakistan clashed. India says it killed 40 and lost 12.": [
      { category: "killed", min: 40, max: 40, side: "Pakistan", source: "India" },
      { category: "killed", min: 12, max: 12, side: "India", source: "India" },
    ],
    "Kenya lost 12 soldiers in Somalia, its army said.": [
      { category: "killed", min: 12, max: 12, side: "Kenya", source: "its army" },
    ],
    "Rwanda shelled a camp near Goma and killed nine Congolese civilians, its army admitted.": [
      { category: "killed", min: 9, max: 9, side: "DR Congo", source: "its army" },
    ],
    "Israel killed 12 Syrian soldiers, their ministry said.": [
      { category: "killed", min: 12, max: 12, side: "Syria", source: "their ministry" },
    ],
    "Twelve seats are held by women.": [],
    "Kyiv says it holds 30 villages.": [],
    "Kenya lost 12 matches in Somalia, its coach said.": [],
    "Cambodia says Thailand holds 18 of its temples.": [],
    "Ukraine claims to have captured 100 tanks.": [],
    "Djibouti says it has captured the port.": [],
    "India says it captured three hills.": [],
    "Rwanda shelled nine villages, its army admitted.": [],
    '"We have taken 100 photographs," the Ukrainian army said.': [],
  },
  "whose figures a count is made of, and whose a document is": {
    "At least 100 people are dead, according to an AFP tally on Tuesday of figures from hospitals in Goma.": [
      { category: "killed", min: 100, max: null, source: "hospitals in Goma", via: "an AFP tally" },
    ],
    "More than 300 people have died, according to an AFP count of official figures.": [
      { category: "killed", min: 301, max: null, source: "an AFP count of official figures" },
    ],
    "An assessment carried out by the WHO (World Health Organization) and partners between the 26th and yesterday reports 700 people killed.":
      [
        {
          category: "killed",
          min: 700,
          max: 700,
          source: "the WHO (World Health Organization) and partners",
        },
      ],
    "A list published on Friday by the Afar regional government shows 45 dead.": [
      { category: "killed", min: 45, max: 45, source: "the Afar regional government" },
    ],
    "More than 300 people have died, says a tally based on data from the two governments.": [
      { category: "killed", min: 301, max: null },
    ],
    "An assessment carried out by the WHO and partners reports 700 broken pumps.": [],
    "A list published on Friday by the Afar regional government shows 45 schools.": [],
    "Rainfall was low, according to an AFP tally of figures from hospitals in Goma.": [],
    "The study was carried out by the WHO and partners.": [],
  },
  "bodies that are somewhere by now": {
    "More than 7,000 people have died, the premier said. Of the dead, 2,500 bodies had been buried with no name.":
      [
        { category: "killed", min: 7001, max: null, scope: "total" },
        { category: "killed", min: 2500, max: 2500, scope: "subset" },
      ],
    "The army has lost 135 men. The bodies of 32 soldiers were handed over on Saturday.": [
      { category: "killed", min: 135, max: 135 },
      { category: "killed", min: 32, max: 32, scope: "subset" },
    ],
    "Morgues in Goma had 773 bodies in them.": [{ category: "killed", min: 773, max: 773, scope: "total" }],
    "Buried cables were handed over on Saturday.": [],
    "The seven buried boxes were returned.": [],
  },
  "parts far behind their whole, a share of it beside it": {
    "The clashes killed nine people, one child among them. In Ampil six people died. In Kralanh two people died. In Thmar one person died.":
      [
        { category: "killed", min: 9, max: 9, scope: "total" },
        { category: "killed", min: 1, max: 1, scope: "subset" },
        { category: "killed", min: 6, max: 6, scope: "subset" },
        { category: "killed", min: 2, max: 2, scope: "subset" },
        { category: "killed", min: 1, max: 1, scope: "subset" },
      ],
    "Nine roads were closed: six in Ampil, two in Kralanh, one in Thmar.": [],
  },
  "a war across a border, of a group and another state": {
    "Israel and Hezbollah are at war in Lebanon. Israeli jets struck Tyre on Monday. Twenty-two people were killed, the Health Ministry said.":
      [{ category: "killed", min: 22, max: 22, side: "Lebanon", source: "the Health Ministry" }],
    "A drone launched by Hezbollah crashed into a base in northern Israel on Sunday and four soldiers were killed.":
      [{ category: "killed", min: 4, max: 4, side: "Israel" }],
    "Israel's army has fought Hezbollah in Lebanon for a year. It believes it killed around 3,000 of the group's men.":
      [{ category: "killed", min: 3000, max: 3000, approx: true, side: "Hezbollah" }],
    "Israel's army said its soldiers had killed 45 fighters of Hezbollah in Lebanon.": [
      { category: "killed", min: 45, max: 45, side: "Hezbollah" },
    ],
    "The Israeli military claimed to have killed ten soldiers of Hezbollah in Lebanon.": [
      { category: "killed", min: 10, max: 10, side: "Hezbollah", source: "The Israeli military" },
    ],
    "Israel's jets struck 45 depots of Hezbollah in Lebanon.": [],
    "Hezbollah launched 200 rockets at northern Israel.": [],
    "The group's 45 trucks crossed into Lebanon.": [],
  },
  "who speaks in a clause behind its name": {
    "The health ministry in Beirut, which had put the toll at 274 in the late afternoon, said 1,645 people had been wounded.":
      [
        { category: "killed", min: 274, max: 274, source: "The health ministry in Beirut" },
        { category: "wounded", min: 1645, max: 1645, source: "The health ministry in Beirut" },
      ],
    "The first comes from the Ministry of Public Health, which in its bulletin of 4 December spoke of 4,047 dead.":
      [{ category: "killed", min: 4047, max: 4047, source: "the Ministry of Public Health" }],
    "On its own side the Israeli authorities count 45 dead.": [
      { category: "killed", min: 45, max: 45, source: "the Israeli authorities" },
    ],
    "The office of the president said 45 people had died.": [
      { category: "killed", min: 45, max: 45, source: "The office of the president" },
    ],
    "The first comes from the Ministry of Public Health, which counted 4,047 beds.": [],
    "On its own side the Israeli authorities count 45 tanks.": [],
    "The Red Cross, which had put up 274 tents, said it was raining.": [],
    "A witness, Fatou Camara, said gunmen on motorbikes killed 13 people.": [
      { category: "killed", min: 13, max: 13, source: "A witness, Fatou Camara" },
    ],
    "The local chairman, Musa Ardo, said soldiers opened fire and killed nine herders.": [
      { category: "killed", min: 9, max: 9, source: "The local chairman, Musa Ardo" },
    ],
    "The ministry, in a statement, said militants killed seven troops.": [
      { category: "killed", min: 7, max: 7, source: "The ministry" },
    ],
    "Witnesses, who asked not to be named, said soldiers shot 12 people dead.": [
      { category: "killed", min: 12, max: 12, source: "Witnesses, who asked not to be named" },
    ],
    "At least 14 people have died, said doctors treating 30 others.": [
      { category: "killed", min: 14, max: null, source: "doctors" },
      { category: "wounded", min: 30, max: 30, source: "doctors" },
    ],
    '"They came at night and killed nine people," said a man who had hidden in a well.': [
      { category: "killed", min: 9, max: 9, source: "a man" },
    ],
    "The police chief, Ali Khan, said a convoy passed the bridge.": [],
    "The ministry, in a statement, said militants burned seven trucks.": [],
    "Seven trucks burned, said soldiers who guarded the bridge.": [],
    "On the fourth day of the rebels' January assault the governor of Norte spoke of 80 dead.": [
      { category: "killed", min: 80, max: 80, source: "the governor of Norte" },
    ],
    "After the attack on the base the army said 12 soldiers had died.": [
      { category: "killed", min: 12, max: 12, source: "the army" },
    ],
    "A drone struck an ambulance, the governor wrote; its driver and a paramedic died.": [
      { category: "killed", min: 1, max: 1, source: "the governor" },
      { category: "killed", min: 1, max: 1, source: "the governor" },
    ],
    "A strike killed 53 people, the governor said on Wednesday. The first report that day had given 41 dead.":
      [
        { category: "killed", min: 53, max: 53, source: "the governor" },
        { category: "killed", min: 41, max: 41, source: null, previous: true },
      ],
    "Officials said 82 people had been killed. The new deaths bring that to 92.": [
      { category: "killed", min: 82, max: 82, source: "Officials" },
      { category: "killed", min: 92, max: 92, source: null },
    ],
    "Local channels have been writing that 40 soldiers were captured.": [
      { category: "captured", min: 40, max: 40, source: "Local channels" },
    ],
    "A resident who fled to Arcahaie said 14 neighbours had been killed.": [
      { category: "killed", min: 14, max: 14, source: "A resident who fled to Arcahaie" },
    ],
    "Russia's foreign ministry said it was concerned. The two countries fought a war in 2020 that left 6,500 people dead.":
      [{ category: "killed", min: 6500, max: 6500, source: null }],
    "No group claimed the attack. The governor met the families, whose loss is 12 dead.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "Baku's ministry of defence called the Armenian figures false. It said the enemy had lost 20 men.": [
      { category: "killed", min: 20, max: 20, source: "Baku's ministry of defence" },
    ],
    "The commander, Osman Barre, said his troops held the town and had captured 102 rebels.": [
      { category: "captured", min: 102, max: 102, source: "The commander, Osman Barre" },
    ],
    "On the fourth day of the rebels' January assault the governor of Norte spoke of hope.": [],
    "Local channels have been writing that dozens of tanks were captured.": [],
    "A drone struck an ambulance, the governor wrote; its engine and a wheel were lost.": [],
  },
  "some by the state they are in, the rest, and two who lost": {
    "In all 129 people were wounded. Three persons lie in intensive care, the ministry added.": [
      { category: "wounded", min: 129, max: 129, scope: "total" },
      { category: "wounded", min: 3, max: 3, scope: "subset", source: "the ministry" },
    ],
    "Three persons lie in intensive care, the ministry added.": [
      { category: "wounded", min: 3, max: 3, scope: "total", source: "the ministry" },
    ],
    "The ministry noted that among those killed 34 were from its own side and the remaining 12 from the Tajik side.":
      [
        { category: "killed", min: 34, max: 34, scope: "subset" },
        { category: "killed", min: 12, max: 12, scope: "subset", side: "Tajikistan" },
      ],
    "In the clashes Tajikistan and Kyrgyzstan lost 35 of its residents, which brings the total of deaths to at least 81.":
      [
        { category: "killed", min: 35, max: 35, side: "all" },
        { category: "killed", min: 81, max: null, side: "all" },
      ],
    "The ministry spends 129 million on intensive care.": [],
    "In the talks Tajikistan and Kyrgyzstan gave up 35 of their posts.": [],
    "The remaining 12 roads were closed.": [],
  },
  "a land that broke away, its kin and the state it fights": {
    "Azerbaijan shelled Nagorno-Karabakh on Tuesday. At least 25 people had been killed, the breakaway region's authorities said.":
      [{ category: "killed", min: 25, max: null, side: "Nagorno-Karabakh" }],
    "Azerbaijan shelled Nagorno-Karabakh on Tuesday. The number of dead has gone up to 32, the separatist health ministry says.":
      [{ category: "killed", min: 32, max: 32, side: "Nagorno-Karabakh" }],
    "Azerbaijan shelled Nagorno-Karabakh. The Armenian government has registered 65,036 displaced people.": [
      {
        category: "displaced",
        min: 65036,
        max: 65036,
        side: "Nagorno-Karabakh",
        source: "The Armenian government",
      },
    ],
    "Azerbaijan's offensive in Nagorno-Karabakh is over. According to the health ministry in Baku, 192 of its servicemen were killed.":
      [{ category: "killed", min: 192, max: 192, side: "Azerbaijan" }],
    "Azerbaijan fights Nagorno-Karabakh. The defence ministry in Yerevan said two Armenian soldiers had been killed.":
      [{ category: "killed", min: 2, max: 2, side: "Armenia" }],
    "Azerbaijan shelled Nagorno-Karabakh. The separatist government named 25 ministers.": [],
    "After Azerbaijan took Nagorno-Karabakh, Armenian officials counted 65,036 cars.": [],
    "The breakaway region's authorities opened 25 schools.": [],
  },
  "who is named behind a figure speaks for no more than it": {
    "More than 600 people have died, according to a Reuters tally. Last week 39 people were killed by mines.":
      [
        { category: "killed", min: 601, max: null, source: "a Reuters tally" },
        { category: "killed", min: 39, max: 39, source: null },
      ],
    "Some 40 people had died, according to the ministry. Nine had been wounded.": [
      { category: "killed", min: 40, max: 40, approx: true, source: "the ministry" },
      { category: "wounded", min: 9, max: 9, source: "the ministry" },
    ],
    "Baku called it a local measure. The defence ministry said 12 soldiers of Azerbaijan had been killed.": [
      { category: "killed", min: 12, max: 12, side: "Azerbaijan", source: "The defence ministry" },
    ],
    "Some 40 roads were closed, according to the ministry. Last week 39 were.": [],
    "Baku called it a local measure. The defence ministry said 12 tanks had been hit.": [],
  },
  "the people of neither, and what happened at one moment": {
    "Israel and Hezbollah are at war in Lebanon. The Israeli army admitted that two peacekeepers were hurt.":
      [{ category: "wounded", min: 2, max: 2, side: "peacekeepers", source: "The Israeli army" }],
    "Two peacekeepers were wounded at Naqoura in Lebanon as Israel and Hezbollah fought.": [
      { category: "wounded", min: 2, max: 2, side: "peacekeepers" },
    ],
    "Last week 39 people were wounded when pagers blew up in Lebanon.": [
      { category: "wounded", min: 39, max: 39, scope: "incident" },
    ],
    "Last week 39 people were wounded in the war in Lebanon.": [
      { category: "wounded", min: 39, max: 39, scope: "total" },
    ],
    "Two peacekeepers were moved to Naqoura.": [],
    "Last week 39 people were at work when pagers rang.": [],
    "The Israeli army let two peacekeepers pass the post.": [],
  },
  "a verb that is no part of a name": {
    "Gunmen stormed a church and the priest said 12 people died.": [
      { category: "killed", min: 12, max: 12, source: "the priest" },
    ],
    "Rebels overran the camp and a nurse said 14 patients were killed.": [
      { category: "killed", min: 14, max: 14, source: "a nurse" },
    ],
    "Police cordoned off the street and a witness said four people were shot dead.": [
      { category: "killed", min: 4, max: 4, source: "a witness" },
    ],
    "The army beat back the rebels and a spokesman said 12 had died.": [
      { category: "killed", min: 12, max: 12, source: "a spokesman" },
    ],
    "The president flew to Goma and said 12 people had died.": [
      { category: "killed", min: 12, max: 12, source: "The president" },
    ],
    "The mayor of the town and a priest said 12 people died.": [
      { category: "killed", min: 12, max: 12, source: "The mayor of the town and a priest" },
    ],
    "Officials from the army and the police said 12 people died.": [
      { category: "killed", min: 12, max: 12, source: "Officials from the army and the police" },
    ],
    "Gunmen stormed a church and the priest said mass.": [],
    "The president flew to Goma and said 12 roads would open.": [],
    "Rebels overran the camp and a nurse said 14 beds were gone.": [],
    "The army beat back the rebels and a spokesman said 12 tanks were lost.": [],
  },
  "names with ages, letters and hyphens": {
    "The raid left 18-year-old Omar T. Saleh dead.": [{ category: "killed", min: 1, max: 1 }],
    "The killing of 22-year-old Marta Lind on Friday was filmed.": [{ category: "killed", min: 1, max: 1 }],
    "A shell claimed the life of 61 year old Petro Hnat.": [{ category: "killed", min: 1, max: 1 }],
    "Ana Reyes-Molina, of Tumaco, was pronounced dead at the clinic.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Police shot dead Tom Reyes-Molina, 44, on Sunday.": [{ category: "killed", min: 1, max: 1 }],
    "A father and son were shot dead in Culiacan.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Luis Paz, a friend and neighbour, wept.": [],
    "The 19-year-old Lea Brandt spoke at the rally.": [],
    "The shelling hit Al-Sheikh Maqsoud.": [],
  },
  "found dead, and told of inside": {
    "A 16-year-old boy was found shot to death on Tuesday.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The family of a driver killed by a drone has fled.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Two people — including a nurse — were shot dead.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1, kind: "civilian", scope: "subset" },
    ],
    "She told her three children that their uncle was dead.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Soldiers hunted three men after a woman was killed.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Police sought two suspects in a shooting that left a teacher dead.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The man who was shot dead was a teacher.": [{ category: "killed", min: 1, max: 1 }],
    "Gunmen killed the mayor's driver.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "The blast killed one guard and sent three others running.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "Mines caused the death of six people and crippled 23 others.": [
      { category: "killed", min: 6, max: 6 },
      { category: "wounded", min: 23, max: 23 },
    ],
    "Both men face murder charges.": [],
    "The man found three shells.": [],
    "Gunmen killed a grandson of Luis Paz.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "The murder of a grandson of Luis Paz was filmed.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "One of five guards in the blast has died.": [
      { category: "killed", min: 1, max: 1, kind: "military", scope: "subset" },
    ],
    "One of ten guards who were killed was a Dane.": [
      { category: "killed", min: 1, max: 1, kind: "military", scope: "subset" },
      { category: "killed", min: 10, max: 10, kind: "military" },
    ],
    "He is charged with the murder of a guard and the shooting of two others.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "He spoke of the fatal shooting of the girl, according to two brothers.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A woman was killed on Friday; three charged.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "He said: I thought I was dead.": [],
    "The girl's uncle, a friend of Ana Paz, spoke at the vigil.": [],
    "Three men are wanted in connection with the raid.": [],
    "The guard found the gate open and himself alone.": [],
  },
  "by their own hand": {
    "The gunman shot and killed himself.": [{ category: "killed", min: 1, max: 1 }],
    "The officer took her own life in the barracks.": [
      { category: "killed", min: 1, max: 1, kind: "police" },
    ],
    "A recruit fatally shot himself at the base.": [{ category: "killed", min: 1, max: 1, kind: "military" }],
    "The sergeant suffered a fatal head wound.": [{ category: "killed", min: 1, max: 1, kind: "military" }],
    "A guard shot a recruit and then killed himself.": [
      { category: "wounded", min: 1, max: 1, kind: "military" },
      { category: "killed", min: 1, max: 1 },
    ],
    "A man killed his wife and then himself.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1 },
    ],
    "He killed his brother and a cousin, then shot himself to death.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1 },
    ],
    "The prisoner threatened to kill himself.": [],
    "She did not take her own life, her lawyer said.": [],
    "The colonel turned the gun on the door.": [],
    "The minister himself visited the front.": [],
    "He feared for his own life and the guard himself fled.": [],
    "The guard shot at himself in the mirror.": [],
    "He turned the gun on the crowd.": [],
  },
  "who dies in the end": {
    "A miner hurt in the blast on Friday has died.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A farmer shot on his field on Friday has died.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "He was taken to hospital with a wound to the neck and later died.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "A farmer was shot in his field on Friday. He died in hospital.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", previous: true },
      { category: "killed", min: 1, max: 1 },
    ],
    "A nurse was wounded near Bakhmut. The nurse was pronounced dead in the clinic.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", previous: true },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A nurse was wounded near Bakhmut. A driver was killed near Izium.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", previous: false },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A nurse was wounded near Bakhmut. Five drivers were killed near Izium.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", previous: false },
      { category: "killed", min: 5, max: 5, kind: "civilian" },
    ],
  },
  "numbers that tell which one, not how many": {
    "A man was shot dead at 427 Palm Dr. on Sunday.": [{ category: "killed", min: 1, max: 1 }],
    "There was a fatal shooting at the Blue Door, 1555 Main St.": [],
    "He was tried for the 1991 killings.": [],
    "He spoke of the 2014 murder of a priest.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "Two boys, 17 and 19 years old, were found dead.": [
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "An 8 yo boy was killed in Gaza.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "They were killed in the attack 3 / 12 Back to Gallery": [],
    "At least 9 shots were fired after a man died.": [{ category: "killed", min: 1, max: 1 }],
    "The 911 caller said a man had died.": [{ category: "killed", min: 1, max: 1 }],
    "911 people were killed in the war.": [{ category: "killed", min: 911, max: 911 }],
    "2014 people were killed in the war.": [{ category: "killed", min: 2014, max: 2014 }],
    "He was charged with murder and two counts of assault.": [],
    "The house at 12 Elm Street was shelled.": [],
    "Photo 4 / 9 of the vigil.": [],
    "She called 911 at midnight.": [],
    "A 12 yo boy wrote the letter.": [],
    "The trial over the 1998 bombing goes on.": [],
    "A father killed his two sons, 10 and 12, on Friday.": [
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "Reports say a 16-year-old was shot dead and four others died.": [
      { category: "killed", min: 1, max: 1, previous: false },
      { category: "killed", min: 4, max: 4, previous: false },
    ],
  },
  "a figure that is told before another noun opens": {
    "The clinic put the dead of the siege at 412 and the maimed at 97.": [
      { category: "killed", min: 412, max: 412 },
      { category: "wounded", min: 97, max: 97 },
    ],
    "The ministry had put the dead of the war at 3,120 and the wounded at 9,455, up from 3,094 and 9,310 a day before.":
      [
        { category: "killed", min: 3120, max: 3120, previous: false },
        { category: "wounded", min: 9455, max: 9455, previous: false },
        { category: "killed", min: 3094, max: 3094, previous: true },
        { category: "wounded", min: 9310, max: 9310, previous: true },
      ],
    "The number of martyrs since the start of the siege has reached 1,204, and of injured 3,870.": [
      { category: "killed", min: 1204, max: 1204 },
      { category: "wounded", min: 3870, max: 3870 },
    ],
    "The junta spoke of 400 rebels killed; it now says the figure is above 900, and its generals add that hundreds more have been wounded.":
      [
        { category: "killed", min: 400, max: 400 },
        { category: "killed", min: 901, max: null },
        { category: "wounded", min: 200, max: null, approx: true },
      ],
    "The Red Crescent counted 310 dead. Its head warned that it might reach 500, since some of the injured are in a grave condition.":
      [
        { category: "killed", min: 310, max: 310 },
        { category: "killed", min: null, max: 500, status: "unconfirmed" },
        { category: "wounded", min: 1, max: null, unquantified: true },
      ],
    "Eleven people died in Herat, two days after the governor gave a figure of nine.": [
      { category: "killed", min: 11, max: 11 },
      { category: "killed", min: 9, max: 9 },
    ],
    "Ten villages burned. The governor gave a figure of nine.": [],
    "The price rose to 46 and the wounded pride of the traders was soothed.": [],
    "The temperature reached 46, and the dead grass caught fire.": [],
    "The army lost tanks in the valley, and the count stands at 12.": [],
    "It might reach 1,100 by noon, the seller said.": [],
  },
  "parts that are told to be among them": {
    "The registry spoke of 2,031 dead, 214 children and 390 women among them, and of 7,716 injured.": [
      { category: "killed", min: 2031, max: 2031 },
      { category: "killed", min: 214, max: 214, scope: "subset", kind: "civilian" },
      { category: "killed", min: 390, max: 390, scope: "subset", kind: "civilian" },
      { category: "wounded", min: 7716, max: 7716 },
    ],
    "Forty were wounded, nine nurses and three drivers among them.": [
      { category: "wounded", min: 40, max: 40 },
      { category: "wounded", min: 9, max: 9, scope: "subset" },
      { category: "wounded", min: 3, max: 3, scope: "subset" },
    ],
    "Forty guests came, nine nurses and three drivers among them.": [],
  },
  "the same counted by another": {
    "Raids on Idlib left 14 dead according to the ministry, nine according to the mayors.": [
      { category: "killed", min: 14, max: 14, source: "the ministry" },
      { category: "killed", min: 9, max: 9, source: "the mayors" },
    ],
    "The raid burned 14 huts according to the ministry, nine according to the mayors.": [],
  },
  "who the dead are, right behind them": {
    "Sudan's own dead, 52 civilians and about 30 soldiers, are known by name.": [
      { category: "killed", min: 52, max: 52, side: "Sudan", kind: "civilian" },
      { category: "killed", min: 30, max: 30, approx: true, kind: "military" },
    ],
    "Counting Yemen's dead: three ledgers that do not add up": { inTitle: true, claims: [] },
    "Sudan's dead: two lists and no answer": { inTitle: true, claims: [] },
    "Its neighbours, 46 civilians and two soldiers, are known by name.": [],
  },
  "parts of deaths and injuries": {
    "60 of the deaths and 168 of the injuries were recorded in Khartoum.": [
      { category: "killed", min: 60, max: 60 },
      { category: "wounded", min: 168, max: 168 },
    ],
    "Twelve of the houses and 20 of the shops were in Hama.": [],
  },
  "who speaks at some place": {
    "A fire officer at the scene said 17 people were unaccounted for.": [
      { category: "missing", min: 17, max: 17 },
    ],
    "A nurse in the town said nine people had died.": [{ category: "killed", min: 9, max: 9 }],
    "A nurse at the gate said the road was open.": [],
    "An officer in the market said nothing.": [],
  },
  "a speaker near a place, and whose figure stands alone": {
    "An officer of the special forces outside Bakhmut said four soldiers had died.": [
      {
        category: "killed",
        min: 4,
        max: 4,
        source: "An officer of the special forces outside Bakhmut",
        kind: "military",
      },
    ],
    "Two residents close to the airport said 14 bodies lay in the street.": [
      { category: "killed", min: 14, max: 14, source: "Two residents close to the airport" },
    ],
    "An army post near Debaltseve reported three killed.": [
      { category: "killed", min: 3, max: 3, source: null },
    ],
    "The army spokesman, Colonel Jo-Ar Herrera, showed reporters in Marawi rifles seized in the fighting and said 26 militants had been killed.":
      [
        {
          category: "killed",
          min: 26,
          max: 26,
          source: "The army spokesman, Colonel Jo-Ar Herrera",
          kind: "military",
        },
      ],
    "Twelve people died in Marawi, said reporters at the scene.": [
      { category: "killed", min: 12, max: 12, source: "reporters" },
    ],
    "An officer on leave in Dakar, who asked not to be named, puts the Senegalese soldiers killed in Casamance at between 12 and 15.":
      [
        {
          category: "killed",
          min: 12,
          max: 15,
          source: "An officer on leave in Dakar, who asked not to be named",
          side: "Senegal",
        },
      ],
    "The UN mission, which has no access, puts the people displaced from Dili at 120,000.": [
      { category: "displaced", min: 120000, max: 120000, source: "The UN mission" },
    ],
    "Russia said three of its pilots had been killed. The news agency TASS identified one of them as Major Ivan Petrov.":
      [
        { category: "killed", min: 3, max: 3, source: "Russia" },
        { category: "killed", min: 1, max: 1, source: "The news agency TASS", scope: "subset" },
      ],
    "The army said it had killed 14 militants. The rebels themselves gave no figure for their dead.": [
      { category: "killed", min: 14, max: 14, source: "The army" },
      { category: "killed", min: null, max: null, source: "The rebels", status: "withheld" },
    ],
    "Villagers put the dead at 40. The soldiers did not give a number of casualties.": [
      { category: "killed", min: 40, max: 40, source: "Villagers" },
      { category: "casualties", min: null, max: null, source: "The soldiers", status: "withheld" },
    ],
    "Eritrea, whose officers watched from the hills, has to this day given no number for its dead.": [
      { category: "killed", min: null, max: null, source: "Eritrea", status: "withheld" },
    ],
    "An officer near Goma said the road was open.": [],
    "The spokesman, Colonel Ali Noor, showed reporters in Kyiv pictures of the bridge.": [],
    "A nurse on leave in Dakar said she would return to work.": [],
    "Two residents close to the airport said flights had resumed.": [],
    "The rebels themselves gave no reason for the delay.": [],
    "The soldiers did not give their names.": [],
    "The agency identified one of the buildings as a school.": [],
    "The UN mission, which has no access, puts the price of bread at 40 dinars.": [],
    "A teacher outside Mekelle said the school had opened again.": [],
    "The militants have not said when the bridge will open.": [],
    "The mayor, Ana Lopes, assured journalists in Dili that the market was safe.": [],
    "The paper named two of the villages on its front page.": [],
    "The Tigray health bureau on Monday raised to 55 the number of people killed in the strike.": [
      { category: "killed", min: 55, max: 55, source: "The Tigray health bureau" },
    ],
    "The strike on the hospital raised to 55 the number of people killed in Idlib.": [
      { category: "killed", min: 55, max: 55, source: null },
    ],
    "Airwars, a monitoring group in London, has logged 46 civilian deaths in Raqqa since May.": [
      { category: "killed", min: 46, max: 46, source: "Airwars, a monitoring group in London" },
    ],
    "Most papers cite the 55 deaths given by the Syrian health ministry.": [
      { category: "killed", min: 55, max: 55, source: "the Syrian health ministry" },
    ],
    "Before we go, the count from doctors in hospitals on both banks of the river: 61 killed since this morning. The dead are 40 soldiers and 21 rebels.":
      [
        { category: "killed", min: 61, max: 61, source: "doctors" },
        { category: "killed", min: 40, max: 40, source: "doctors", scope: "subset" },
        { category: "killed", min: 21, max: 21, source: "doctors", scope: "subset" },
      ],
    "The day's toll, read out in Kyiv tonight by deputy minister Hanna Maliar: 12 killed and 30 wounded.": [
      { category: "killed", min: 12, max: 12, source: "deputy minister Hanna Maliar" },
      { category: "wounded", min: 30, max: 30, source: "deputy minister Hanna Maliar" },
    ],
    "The toll from the shelling of Kharkiv: 12 dead.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "Russia pretends to have killed 120 of them.": [
      { category: "killed", min: 120, max: 120, source: "Russia" },
    ],
    "The gunman pretended to be a policeman and killed nine people.": [
      { category: "killed", min: 9, max: 9, source: null },
    ],
    "The army sticks to its claim that 45 rebels died.": [
      { category: "killed", min: 45, max: 45, source: "The army" },
    ],
    "Kyiv rejected its claim that 40 soldiers had died.": [
      { category: "killed", min: 40, max: 40, source: null, status: "denied" },
    ],
    "The bank raised to 55 the number of its branches.": [],
    "Airwars has logged 46 strikes on Raqqa since May.": [],
    "The bridge was closed, by an army estimate for ten days.": [],
    "The count from the election office in Dili: 12,000 votes.": [],
    "The day's figures, read out in Kyiv by the deputy minister: 40 houses and two schools hit.": [],
    "The man pretended to be a doctor.": [],
    "The army sticks to its claim that the bridge was empty.": [],
    "The 55 loaves given by the ministry were shared out.": [],
    "The governor repeated his assertion that the road was safe.": [],
  },
  "who goes on speaking, and for how long": {
    "The ministry in Tbilisi said two officers had died. Three more were wounded. A woman of 70 was killed in Gori.":
      [
        { category: "killed", min: 2, max: 2, source: "the ministry in Tbilisi" },
        { category: "wounded", min: 3, max: 3, source: "the ministry in Tbilisi" },
        { category: "killed", min: 1, max: 1, source: null },
      ],
    "Police in Jolo said nine people had died. Twenty were wounded. Two are missing.": [
      { category: "killed", min: 9, max: 9, source: "Police in Jolo" },
      { category: "wounded", min: 20, max: 20, source: "Police in Jolo" },
      { category: "missing", min: 2, max: 2, source: "Police in Jolo" },
    ],
    "Police in Jolo said nine roads were closed. Twenty trees fell. A woman of 70 opened her shop again.": [],
    "The hospital in Marib said three people had died. That takes the dead of the week to 14.": [
      { category: "killed", min: 3, max: 3, source: "the hospital in Marib" },
      { category: "killed", min: 14, max: 14, source: null },
    ],
    "The hospital in Marib said three lorries had come. That takes the number of the week to 14.": [],
    "The army in Bangui gave no figure for the week.\n\nA nurse counted for us over the telephone. “We received 40 bodies,” women among them.":
      [{ category: "killed", min: 40, max: 40, source: "A nurse" }],
    "The army in Bangui said nothing of the week.\n\nA nurse counted for us over the telephone. “We received 40 blankets,” she said.":
      [],
    "One child was killed, according to state television; a rebel commander spoke of four dead.": [
      { category: "killed", min: 1, max: 1, source: "state television" },
      { category: "killed", min: 4, max: 4, source: "a rebel commander" },
    ],
    "RFI had reported eight dead on Monday, citing Chadian officials.": [
      { category: "killed", min: 8, max: 8, source: "Chadian officials", via: "RFI" },
    ],
    "RFI had reported eight fires on Monday, citing Chadian officials.": [],
    "The mayor of Palma raised the number of dead to 21. A cousin of the owner said 12 of those who died were women.":
      [
        { category: "killed", min: 21, max: 21, source: "The mayor of Palma" },
        { category: "killed", min: 12, max: 12, source: "A cousin of the owner", kind: "civilian" },
      ],
    "According to the committee these include 14 Tuareg fighters killed on Monday.": [
      { category: "killed", min: 14, max: 14, source: "the committee" },
    ],
    "According to the committee these include 14 schools and a market.": [],
  },
  "whoever said it, by whatever noun": {
    "The operations room said 12 soldiers had died.": [
      { category: "killed", min: 12, max: 12, source: "The operations room", kind: "military" },
    ],
    "Nine people were killed, the parish of Beni announced.": [
      { category: "killed", min: 9, max: 9, source: "the parish of Beni" },
    ],
    "The operations room said 12 roads were open.": [],
    "The attack on Beni claimed nine lives.": [{ category: "killed", min: 9, max: 9, source: null }],
    "Before that, 38 policemen had lost their lives, the same inquiry found.": [
      { category: "killed", min: 38, max: 38, source: "the same inquiry", kind: "police" },
    ],
    "Before that, 38 posts had lost their men, the same inquiry found.": [],
    "A person familiar with its thinking told Reuters that 120 fighters had died.": [
      {
        category: "killed",
        min: 120,
        max: 120,
        source: "A person familiar with its thinking",
        via: "Reuters",
      },
    ],
    "A person familiar with its thinking told Reuters that 120 lorries had left.": [],
    "The rescue service in Jolo had spoken on Sunday night of 27 people hurt.": [
      { category: "wounded", min: 27, max: 27, source: "The rescue service in Jolo" },
    ],
    "The mayor of Jolo had spoken on Sunday night of 27 houses.": [],
    "The mayor of Jolo spoke in the town hall after nine people were hurt.": [
      { category: "wounded", min: 9, max: 9, source: null },
    ],
    "Manila identified 21 of its dead.": [{ category: "killed", min: 21, max: 21, source: "Manila" }],
    "Officials in Kabul have named 79 of the dead.": [
      { category: "killed", min: 79, max: 79, source: "Officials in Kabul" },
    ],
    "Officials in Kabul have named two schools and a road.": [],
    "The Defence Ministry of Niger admitted to nine dead.": [
      { category: "killed", min: 9, max: 9, source: "The Defence Ministry of Niger" },
    ],
    "Nine villagers were admitted to the hospital in Niamey.": [
      { category: "wounded", min: 9, max: 9, kind: "civilian", source: null },
    ],
    "The Defence Ministry of Niger admitted to nothing.": [],
  },
  "it is no person": {
    "A family showed us that he lives. The Observatory, with its many informants, has gone past all others. Of these, it says, 96 people were executed.":
      [{ category: "killed", min: 96, max: 96, source: "The Observatory" }],
    "A nurse in Wau spoke of the night. The United Nations office in Juba is asking for an inquiry. It says 13 people were shot dead.":
      [{ category: "killed", min: 13, max: 13, source: "The United Nations office in Juba" }],
    "A nurse in Wau said the road was closed. It said 13 people had died.": [
      { category: "killed", min: 13, max: 13, source: null },
    ],
    "A nurse in Wau said the road was closed. It said nothing more.": [],
    "The church in Wau is asking for an inquiry. It says 13 lorries were burned.": [],
    "The hospital in Adigrat said four more had died in the night, which makes fifteen.": [
      { category: "killed", min: 4, max: 4, source: "The hospital in Adigrat", scope: "increment" },
      { category: "killed", min: 15, max: 15, source: null },
    ],
    "The hospital in Adigrat said four more had come in the night, which makes fifteen.": [],
  },
  "who accuses, who counted, whose list": {
    "Niger accused the rebels of killing 12 villagers.": [
      { category: "killed", min: 12, max: 12, source: "Niger", kind: "civilian" },
    ],
    "The rebels, accused of killing 12 villagers, deny nothing.": [
      { category: "killed", min: 12, max: 12, source: null, kind: "civilian" },
    ],
    "Niger accused the rebels of burning 12 villages.": [],
    "The wounded are put at 30 by the command in Jaffna.": [
      { category: "wounded", min: 30, max: 30, source: "the command in Jaffna" },
    ],
    "The villages are put at 30 by the command in Jaffna.": [],
    "It came to almost half of the 1,200 deaths that Colombo counted in that war.": [
      { category: "killed", min: 1200, max: 1200, source: "Colombo" },
    ],
    "It came to almost half of the 1,200 houses that Colombo counted in that war.": [],
    "Ethiopia, whose last figure was 79 dead, said overnight that the road was open.": [
      { category: "killed", min: 79, max: 79, source: "Ethiopia" },
    ],
    "Ethiopia, whose last figure was a surprise, said overnight that the road was open.": [],
    "Mali's own dead, 46 civilians and 80 soldiers on the prime minister's list, are known by name.": [
      { category: "killed", min: 46, max: 46, source: "the prime minister", kind: "civilian" },
      { category: "killed", min: 80, max: 80, source: "the prime minister", kind: "military" },
    ],
    "Mali's own villages, 46 houses and 80 barns on the prime minister's list, are known by name.": [],
    "The party, which in 2006 owned up to some 250 dead, has published nothing since.": [
      { category: "killed", min: 250, max: 250, approx: true, source: "The party" },
    ],
    "The first comes from the Ministry of Health, which in its bulletin spoke of 400 dead, four children among them, and of 90 injured.":
      [
        { category: "killed", min: 400, max: 400, source: "the Ministry of Health" },
        { category: "killed", min: 4, max: 4, source: "the Ministry of Health", scope: "subset" },
        { category: "wounded", min: 90, max: 90, source: "the Ministry of Health" },
      ],
    "The group, in a statement on its own website, put the dead at 61.": [
      { category: "killed", min: 61, max: 61, source: "The group" },
    ],
    "The group, in a statement on its own website, put the price at 61.": [],
    "All told, 300 people died, the ministry's bulletin said; 60 of the deaths were recorded in Wau.": [
      { category: "killed", min: 300, max: 300, source: "the ministry's bulletin" },
      { category: "killed", min: 60, max: 60, source: "the ministry's bulletin", scope: "subset" },
    ],
    "All told, 300 lorries came, the ministry's bulletin said; 60 of the drivers stayed in Wau.": [],
    "There are 18 soldiers in custody (and not 20, as Colombo says), according to officers of the LTTE.": [
      { category: "captured", min: 18, max: 18, source: "officers of the LTTE", kind: "military" },
    ],
    "Forty rebels were killed near Bangui on Monday. Their command denies this.": [
      { category: "killed", min: 40, max: 40, source: null, status: "asserted" },
    ],
    "The health ministry's toll stands at 15.": [
      { category: "killed", min: 15, max: 15, source: "The health ministry" },
    ],
    "Iran's death toll stands at 15.": [{ category: "killed", min: 15, max: 15, source: null }],
    "The army's death toll stands at 15.": [{ category: "killed", min: 15, max: 15, source: null }],
    "The toll of 15 was given by the city's mayor.": [
      { category: "killed", min: 15, max: 15, source: "the city's mayor" },
    ],
    "The earthquake's toll stands at 15.": [{ category: "killed", min: 15, max: 15, source: null }],
    "Witnesses disagreed. They said at least 20 bodies lay in the street.": [
      { category: "killed", min: 20, max: null, source: "Witnesses" },
    ],
    "The minister said 12 people were killed. Witnesses disagreed. They said at least 20 bodies lay in the street.":
      [
        { category: "killed", min: 12, max: 12, source: "The minister" },
        { category: "killed", min: 20, max: null, source: "Witnesses" },
      ],
    "Soldiers searched the village. They killed 12 people, the UN said.": [
      { category: "killed", min: 12, max: 12, source: "the UN" },
    ],
    "Colonel Ali, who commands the post, said he had lost nine men.": [
      { category: "killed", min: 9, max: 9, source: "Colonel Ali, who commands the post" },
    ],
    "The post's commander said nine men were killed.": [
      { category: "killed", min: 9, max: 9, source: "The post's commander" },
    ],
    "Channel 12, citing unnamed officials, reported that four soldiers had been killed.": [
      { category: "killed", min: 4, max: 4, source: "unnamed officials", via: "Channel 12" },
    ],
    "The council, referring to the hospital, reported 11 deaths.": [
      { category: "killed", min: 11, max: 11, source: "the hospital" },
    ],
    "Colonel Ali, who commands the post, said the road was open.": [],
    "The health ministry's toll stands at nothing.": [],
    "Witnesses disagreed. They said at least 20 houses burned in the street.": [],
    "Channel 12, citing unnamed officials, reported that four tanks had been hit.": [],
    "The toll of 15 dollars was set by the city's mayor.": [],
  },
  "whose count it is, and who keeps the list": {
    "The governor, Ali Musa, said the road would be open by Friday. The health ministry does not tell soldiers from civilians. Its count rose this week to 254 dead.":
      [{ category: "killed", min: 254, max: 254, source: "The health ministry" }],
    "A spokesman for the army said two drones had been shot down. The Red Cross keeps a list of its own. Its latest tally stands at 88 dead.":
      [{ category: "killed", min: 88, max: 88, source: "The Red Cross" }],
    "The president spoke of a victory. The Kivu Security Barometer, a monitor, goes through every report by hand. Its count has risen to 112 dead.":
      [{ category: "killed", min: 112, max: 112, source: "The Kivu Security Barometer" }],
    "The mayor said the town was safe. The bridge was hit at noon. Its toll was 12 dead.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "The mayor, Ana Ruiz, said help was coming. The ombudsman's office goes from house to house. Its last bulletin gives 63 dead.":
      [{ category: "killed", min: 63, max: 63, source: "The ombudsman's office" }],
    "The most careful record is kept by the Syrian Observatory, which goes from name to name. It now counts 1,261 people killed in Aleppo.":
      [{ category: "killed", min: 1261, max: 1261, source: "the Syrian Observatory" }],
    "The Lwanga Institute, founded by retired officers, went through the same names. It identifies 112 of the dead as civilians.":
      [{ category: "killed", min: 112, max: 112, source: "The Lwanga Institute", scope: "subset" }],
    "The president was in Goma. The bridge was built by the Red Cross. It counted for little.": [],
    "When the truce took effect the health ministry in Stepanakert had 232 dead on its list.": [
      { category: "killed", min: 232, max: 232, source: "the health ministry in Stepanakert" },
    ],
    "The hospital in Cali closed the month with 41 bodies in its books.": [
      { category: "killed", min: 41, max: 41, source: "The hospital in Cali" },
    ],
    "The army has 300 reservists on its list.": [],
    "He has two dead sons on his list of griefs.": [{ category: "killed", min: 2, max: 2, source: null }],
    "Human Rights Watch arrived at 402 killed, most of them civilians.": [
      { category: "killed", min: 402, max: 402, source: "Human Rights Watch" },
    ],
    "A UN commission arrived a year later at 2,251 dead, of whom 1,462 were civilians.": [
      { category: "killed", min: 2251, max: 2251, source: "A UN commission" },
      { category: "killed", min: 1462, max: 1462, source: "A UN commission", scope: "subset" },
    ],
    "The convoy of the ministry arrived in Goma at 3 pm.": [],
    "By evening the ministry in Sanaa put the toll of three days at 65 dead, 16 of them children.": [
      { category: "killed", min: 16, max: 16, source: "the ministry in Sanaa", scope: "subset" },
      { category: "killed", min: 65, max: 65, source: "the ministry in Sanaa" },
    ],
    "The defence minister said 90 militants had died. The group has released no figures of its own.": [
      { category: "killed", min: 90, max: 90, source: "The defence minister" },
      { category: "killed", min: null, max: null, status: "withheld", source: "The group" },
    ],
    "President Tshisekedi said 200 rebels had died. M23, whose leaders came out to greet the crowds in the streets of Goma that same night, has given no account of its losses.":
      [
        { category: "killed", min: 200, max: 200, source: "President Tshisekedi" },
        { category: "casualties", min: null, max: null, status: "withheld", source: "M23" },
      ],
    "China's foreign ministry called the Indian claim false. Later it admitted to four deaths.": [
      { category: "killed", min: 4, max: 4, source: "China's foreign ministry" },
    ],
    "Hanoi dismissed the Chinese report. It put its own dead at 12.": [
      { category: "killed", min: 12, max: 12, source: "Hanoi", side: "Vietnam" },
    ],
    "The rebels said they had killed 85 soldiers. Ethiopia's government rejected this as propaganda. It said three guards were dead.":
      [
        { category: "killed", min: 85, max: 85, source: "The rebels" },
        { category: "killed", min: 85, max: 85, source: "The rebels", status: "denied" },
        { category: "killed", min: 3, max: 3, source: "Ethiopia's government" },
      ],
    'Cambodian officials said two of their men had died. "They came into our land," said General Chea Dara. "We shot back, and I am told four of theirs fell."':
      [
        { category: "killed", min: 2, max: 2, source: "Cambodian officials" },
        { category: "killed", min: 4, max: 4, source: "General Chea Dara" },
      ],
    "Armenia's security council said the dead now came to 105, its secretary, Armen Grigoryan, adding that six more were missing.":
      [
        { category: "killed", min: 105, max: 105, source: "Armenia's security council" },
        { category: "missing", min: 6, max: 6, source: "its secretary, Armen Grigoryan" },
      ],
    "Hospital officials said 42 people had been wounded. The Mizoram side has given no number for its wounded.":
      [
        { category: "wounded", min: 42, max: 42, source: "Hospital officials" },
        { category: "wounded", min: null, max: null, status: "withheld", source: "The Mizoram side" },
      ],
    "The prime minister, Ali Noor, said a red line had been crossed. His office has given no figure for the wounded.":
      [{ category: "wounded", min: null, max: null, status: "withheld", source: "His office" }],
    "The mayor said nine had died. The junta has yet to say how many of its soldiers are missing.": [
      { category: "killed", min: 9, max: 9, source: "The mayor" },
      { category: "missing", min: null, max: null, status: "withheld", source: "The junta" },
    ],
    "Relatives said they had seen six bodies. One of them, who gave his name as Farah, said the town was empty.":
      [{ category: "killed", min: 6, max: 6, source: "Relatives" }],
    "Six people were killed. One of them, a policeman, died in hospital.": [
      { category: "killed", min: 6, max: 6 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "A commander, Chris Uma, said his men had lost one fighter. He gave no figure for the wounded.": [
      { category: "killed", min: 1, max: 1, source: "Chris Uma" },
      { category: "wounded", min: null, max: null, status: "withheld", source: "Chris Uma" },
    ],
    "Nine people had died, the army said. Aid workers, quoting nurses, spoke of 12.": [
      { category: "killed", min: 9, max: 9, source: "the army" },
      { category: "killed", min: 12, max: 12, source: "nurses" },
    ],
    "The forensic institute has identified nine of the bodies.": [
      { category: "killed", min: 9, max: 9, source: "The forensic institute", scope: "subset" },
    ],
    "A forensic institute was built near the market.": [],
    "A commander of the militia near al-Hajar said 16 men had died.": [
      { category: "killed", min: 16, max: 16, source: "A commander of the militia near al-Hajar" },
    ],
    "Rebels hid near a bridge. Villagers near Tete said nine men had died.": [
      { category: "killed", min: 9, max: 9, source: "Villagers near Tete" },
    ],
    "An officer in Tete, who asked not to be named, puts the soldiers killed near the town at between 60 and 80.":
      [{ category: "killed", min: 60, max: 80, source: "An officer in Tete" }],
    "Its spokesman, Colonel Ali Noor, showed reporters in Goma pictures of the shells and said rebel fire had killed 26 civilians.":
      [{ category: "killed", min: 26, max: 26, source: "Its spokesman, Colonel Ali Noor" }],
    "The spokesman, Ali Noor, showed reporters in Goma pictures of the shells.": [],
    "The first full account of the losses, delivered in Kampala this evening by General Okello: 18 soldiers killed, 52 wounded.":
      [
        { category: "killed", min: 18, max: 18, source: "General Okello" },
        { category: "wounded", min: 52, max: 52, source: "General Okello" },
      ],
    "Here is the count from medics in both hospitals: 51 killed since the morning.": [
      { category: "killed", min: 51, max: 51, source: "medics" },
    ],
    "The war has killed more than 10,000 people, by a United Nations estimate that is two years old.": [
      { category: "killed", min: 10001, max: null, source: "a United Nations estimate" },
    ],
    "Some 400 people died, by one estimate.": [
      { category: "killed", min: 400, max: 400, approx: true, source: null },
    ],
    "Russia holds on to its claim that 2,000 civilians were killed in Abkhazia.": [
      { category: "killed", min: 2000, max: 2000, source: "Russia" },
    ],
    "The mayor sticks to his claim that 12 people died.": [
      { category: "killed", min: 12, max: 12, source: "The mayor" },
    ],
    "The rebels have not repeated their claim that 12 people died.": [
      { category: "killed", min: 12, max: 12, source: null },
    ],
    "The general said nine had died. The rebels themselves gave no figure for their dead.": [
      { category: "killed", min: 9, max: 9, source: "The general" },
      { category: "killed", min: null, max: null, status: "withheld", source: "The rebels" },
    ],
    "Two versions of the night. The army: a shell fell and killed five civilians. The Houthis: it was an air strike, and eight people are dead.":
      [
        { category: "killed", min: 5, max: 5, source: "The army" },
        { category: "killed", min: 8, max: 8, source: "The Houthis" },
      ],
    "Yemen's health ministry on Friday raised to 55 the number of people killed in the blasts. Another 124 were wounded, it said.":
      [
        { category: "killed", min: 55, max: 55, source: "Yemen's health ministry" },
        { category: "wounded", min: 124, max: 124, source: "Yemen's health ministry" },
      ],
    "Most accounts cite the 55 deaths given by the health ministry.": [
      { category: "killed", min: 55, max: 55, source: "the health ministry" },
    ],
    "Civil Watch, a monitoring group in Aden, has logged 338 civilian deaths since the truce.": [
      { category: "killed", min: 338, max: 338, source: "Civil Watch" },
    ],
    "The police said four men had been shot dead. The state news agency identified one of them as Corporal Salem Hamid.":
      [
        { category: "killed", min: 4, max: 4, source: "The police" },
        { category: "killed", min: 1, max: 1, source: "The state news agency", scope: "subset" },
      ],
    "A patrol drove into an ambush, a field commander told the paper; 17 of its soldiers died there.": [
      { category: "killed", min: 17, max: 17, source: "a field commander" },
    ],
    "The Emirates, whose officers watch the war from the sea, has to this day given no number for those killed.":
      [{ category: "killed", min: null, max: null, status: "withheld", source: "The Emirates" }],
    "Researchers from Human Rights Watch were in the town. Doctors have treated 273 wounded, the group says.":
      [{ category: "wounded", min: 273, max: 273, source: "Human Rights Watch" }],
  },
  "others beside them, and each with whoever tells it": {
    "Three soldiers were killed, as well as two civilians.": [
      { category: "killed", min: 3, max: 3, kind: "military" },
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "Four aid workers were seized in Diffa on Sunday, along with their two drivers.": [
      { category: "captured", min: 4, max: 4 },
      { category: "captured", min: 2, max: 2 },
    ],
    "The commander said 57 of his men had died in the fighting, along with 22 fighters of Ansar Allah and one of Hezbollah.":
      [
        { category: "killed", min: 57, max: 57, source: "The commander" },
        { category: "killed", min: 22, max: 22, source: "The commander" },
        { category: "killed", min: 1, max: 1, source: "The commander" },
      ],
    "Nine people died, along with 300 cattle.": [{ category: "killed", min: 9, max: 9 }],
    "The shelling hit 35 villagers, 11 of whom died, as well as eight soldiers, who were in the market.": [
      { category: "killed", min: 11, max: 11 },
    ],
    "The mayor came to the village, along with 20 policemen.": [],
    "The number of martyrs since the beginning of the aggression on Hodeidah has risen to 119, among them 31 children, and 830 citizens have been injured.":
      [
        { category: "killed", min: 119, max: 119 },
        { category: "killed", min: 31, max: 31, scope: "subset" },
        { category: "wounded", min: 830, max: 830 },
      ],
    "The number of wounded since the outbreak of the war in Tigray had reached 1,300, and 40 people have been killed.":
      [
        { category: "wounded", min: 1300, max: 1300 },
        { category: "killed", min: 40, max: 40 },
      ],
    "The toll since the start of the war rose to 32, and 90 people were wounded.": [
      { category: "killed", min: 32, max: 32 },
      { category: "wounded", min: 90, max: 90 },
    ],
    "The number of visitors since the start of the war has risen to 119.": [],
    "The raid killed 14 villagers, according to the mayor, and nine gunmen, according to the army.": [
      { category: "killed", min: 14, max: 14, source: "the mayor" },
      { category: "killed", min: 9, max: 9, source: "the army" },
    ],
    "The bombing injured 30 civilians, by the count of the clinic, and four soldiers, by that of the army.": [
      { category: "wounded", min: 30, max: 30, source: "the clinic" },
      { category: "wounded", min: 4, max: 4, source: "the army" },
    ],
    "The raid killed 14 villagers, the mayor said, and nine gunmen, the army said.": [
      { category: "killed", min: 14, max: 14, source: "the mayor" },
      { category: "killed", min: 9, max: 9, source: "the army" },
    ],
    "Nine rebels were killed, the army said, and two soldiers were wounded, according to a doctor.": [
      { category: "killed", min: 9, max: 9, source: "the army" },
      { category: "wounded", min: 2, max: 2, source: "a doctor" },
    ],
    "At least 14 people died in Bor, the governor said, and six in Twic, according to the UN.": [
      { category: "killed", min: 14, max: null, source: "the governor" },
      { category: "killed", min: 6, max: 6, source: "the UN" },
    ],
    "The strike killed 12, according to the mayor, and damaged 30 houses, according to the police.": [
      { category: "killed", min: 12, max: 12, source: "the mayor" },
    ],
    "Several shops burned, said the governor, and nine people died.": [
      { category: "killed", min: 9, max: 9, source: "the governor" },
    ],
    "The hospital was treating 28 wounded people, according to Dr Musa Ali, one of its physicians.": [
      { category: "wounded", min: 28, max: 28, source: "Dr Musa Ali" },
    ],
    "Three died, according to the army, and the rebels have 300 men in the town.": [
      { category: "killed", min: 3, max: 3, source: "the army" },
    ],
    "Rebels killed nine policemen in three ambushes near Tete.": [{ category: "killed", min: 9, max: 9 }],
    "The army lost 12 men in two skirmishes.": [{ category: "killed", min: 12, max: 12 }],
    "The militia took part in four battles.": [],
    "The mayor put the number of houses damaged at 40 and said a girl of six had been killed.": [
      { category: "killed", min: 1, max: 1, source: "The mayor" },
    ],
    "The number of schools burned has risen to 12, and nine teachers were killed.": [
      { category: "killed", min: 9, max: 9 },
    ],
    "The mayor spoke of 12 and of 30 wounded.": [{ category: "wounded", min: 30, max: 30 }],
    "The army lost 12 men and the police lost five, the general said.": [
      { category: "killed", min: 12, max: 12, source: "the general" },
      { category: "killed", min: 5, max: 5, source: "the general", kind: "police" },
    ],
    "The police lost five trucks.": [],
    "The elders say they have buried 82.": [{ category: "killed", min: 82, max: 82, source: "The elders" }],
    "The farmers buried 82 mines.": [],
  },
  "none: lists, counts and others beside": {
    "The ministry, according to the mayor, and the police have nine offices.": [],
    "The army, along with 20 tanks, left the town.": [],
    "The count from the stands was loud: five goals to two.": [],
    "The mayor holds on to his claim that the dam will last 40 years.": [],
    "An officer near the gate puts the number of trucks at 30.": [],
    "The commission arrived at noon with 12 boxes of files.": [],
    "The institute has 300 books on its list.": [],
    "A farmer near Tete said the rain would come in nine days.": [],
    "The group says its list has 40 members, as well as two editors.": [],
    "The office has yet to say how many of its windows are broken.": [],
    "The state agency identified one of the bridges as a target.": [],
    "Its last bulletin spoke of 12 new wells.": [],
    "The team lost five in a row.": [],
    "The navy lost nine boats in the storm.": [],
  },
  "workers and martyrs": {
    "Manila caregiver killed in Haifa rocket strike": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    },
    "Two dockworkers were wounded when a missile hit the pier in Odesa.": [
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
    ],
    "Caregivers dance in Haifa": { inTitle: true, claims: [] },
    "Ten young men rose as martyrs today in Nablus.": [{ category: "killed", min: 10, max: 10 }],
    "The sun rose at six over the town of Jenin.": [],
    "The carer of two boys in Lviv said the shelling was near.": [],
  },
  "who spoke, told far from what was said": {
    "Dozens were killed, wrote on his Telegram channel the mayor of Jolo.": [
      { category: "killed", min: 24, max: null, approx: true, source: "the mayor of Jolo" },
    ],
    "Dozens were late, wrote on his Telegram channel the mayor of Jolo.": [],
    "A doctor we have known for years counted 40 dead for us in Marawi.": [
      { category: "killed", min: 40, max: 40, source: "A doctor we have known for years" },
    ],
    "A doctor we have known for years counted 40 beds for us in Marawi.": [],
    "Our correspondent is in Pemba this week. On the beach nine people were killed, she reports.": [
      { category: "killed", min: 9, max: 9, source: "Our correspondent" },
    ],
    "Our correspondent is in Pemba this week. On the beach nine boats were burned, she reports.": [],
    "Saeed Ohadi, who heads the foundation, named the figure in an interview and warned that 12 more had died.":
      [{ category: "killed", min: 12, max: 12, source: "Saeed Ohadi", scope: "increment" }],
    "Saeed Ohadi, who heads the foundation, named the figure in an interview and warned that it might rise.":
      [],
    "An earlier count given by community leaders stood at 23 dead.": [
      { category: "killed", min: 23, max: 23, source: "community leaders" },
    ],
    "An earlier price given by community leaders stood at 23.": [],
    "First reports that the Royal Lao Army has from local agencies show nine people dead.": [
      { category: "killed", min: 9, max: 9, source: "the Royal Lao Army" },
    ],
    "In addition some 600 villagers remain displaced, and their mayors told them on Wednesday not to come back yet.":
      [{ category: "displaced", min: 600, max: 600, approx: true, kind: "civilian", source: null }],
    "In addition some 600 roads remain closed, and their mayors told them on Wednesday not to come back yet.":
      [],
    "Amnesty International reported 94 dead last night. According to the organisation 46 of them were women.":
      [
        { category: "killed", min: 94, max: 94, source: "Amnesty International" },
        { category: "killed", min: 46, max: 46, source: "Amnesty International", scope: "subset" },
      ],
  },
  "somebody's own loss, and whose the group is": {
    "Officials in Kabul have named 79 of the dead. Grieving dad Omar lost three sons.": [
      { category: "killed", min: 79, max: 79, source: "Officials in Kabul" },
      { category: "killed", min: 3, max: 3, source: null, kind: "civilian" },
    ],
    "Officials in Kabul have named 79 of the roads. Grieving dad Omar lost three goats.": [],
    "Al-Shabaab stormed a base in Somalia. The group put the dead at 61.": [
      { category: "killed", min: 61, max: 61, source: "The group" },
    ],
    "Al-Shabaab stormed a base in Somalia. The group put the price at 61.": [],
    "Police identify victim killed in Gary": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1 }],
    },
  },
  "people of a body": {
    "Six paramedics of the Hezbollah-linked Islamic Health Committee were killed overnight.": [
      { category: "killed", min: 6, max: 6, kind: "civilian" },
    ],
    "Two workers of the Kakhovka Thermal Power Plant were wounded.": [
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
    ],
    "The Islamic Health Committee was founded in Beirut.": [],
    "The Iran-linked Islamic Health Committee met on Friday.": [],
  },
  "those whom a party has lost": {
    "He named the 45 soldiers that the Armenian army has lost.": [
      { category: "killed", min: 45, max: 45, kind: "military" },
    ],
    "They read out the names of the 14 guards the ministry had lost.": [
      { category: "killed", min: 14, max: 14 },
    ],
    "The 30 tanks that the army has lost were old.": [],
    "The soldiers who lost 45 rifles were punished.": [],
    "The three matches the team has lost were at home.": [],
  },
  "nobody harmed": {
    "Two shells fell on a hillside, harming nobody.": [{ category: "casualties", min: 0, max: 0 }],
    "No civilians had been harmed.": [{ category: "casualties", min: 0, max: 0, kind: "civilian" }],
    "Both sides have harmed civilians.": [],
    "The scandal harmed the party.": [],
  },
  "words for the missing and the cared for": {
    "They asked about dozens of farmers who have not been heard from since the village fell.": [
      { category: "missing", min: 24, max: null, approx: true, kind: "civilian" },
    ],
    "Twelve sailors have not been heard from since Friday.": [{ category: "missing", min: 12, max: 12 }],
    "Both are being cared for at a clinic in Tyre.": [{ category: "wounded", min: 2, max: 2 }],
    "Medics treated 12 people for gunshot wounds.": [{ category: "wounded", min: 12, max: 12 }],
    "Twelve goats are being cared for at the farm.": [],
    "The proposals have not been heard from the bench.": [],
  },
  "up to that belongs to its verb": {
    "The group, which in 2006 owned up to some 250 dead, has published nothing.": [
      { category: "killed", min: 250, max: 250, approx: true },
    ],
    "The lists add up to 46 dead.": [{ category: "killed", min: 46, max: 46 }],
    "The bills add up to 46 dinars.": [],
  },
  "single people by their trade": {
    "A Thai farmhand was killed and another wounded in an orchard.": [
      { category: "killed", min: 1, max: 1, side: "Thailand", kind: "civilian" },
      { category: "wounded", min: 1, max: 1 },
    ],
    "A beekeeper died when his van hit a mine.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "A sapper was wounded near Lyman.": [{ category: "wounded", min: 1, max: 1, kind: "military" }],
    "Three volunteers fell in an ambush near Djibo.": [
      { category: "killed", min: 3, max: 3, kind: "civilian" },
    ],
    "A farmhand found a shell in the orchard.": [],
    "A mason rebuilt the wall.": [],
    "The hide fell in battle paint.": [],
  },
  "who was hit, and who of them lives": {
    "Five people were shot, two fatally, in the market.": [
      { category: "casualties", min: 5, max: 5 },
      { category: "killed", min: 2, max: 2, scope: "subset" },
    ],
    "Six men were injured, two critically, near the bridge.": [
      { category: "wounded", min: 6, max: 6 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "Four men were shot on Friday. One man died and three men were wounded.": [
      { category: "casualties", min: 4, max: 4 },
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 3, max: 3 },
    ],
    "Four men were shot on Friday. Two of them died.": [
      { category: "casualties", min: 4, max: 4 },
      { category: "killed", min: 2, max: 2, scope: "subset" },
    ],
    "Four men were shot on Friday. Their cars were found later.": [{ category: "wounded", min: 4, max: 4 }],
    "Four men were shot in Mosul. A shell killed nine people in Tikrit.": [
      { category: "wounded", min: 4, max: 4 },
      { category: "killed", min: 9, max: 9 },
    ],
    "Three people, including a boy and a girl, were wounded.": [
      { category: "wounded", min: 3, max: 3 },
      { category: "wounded", min: 1, max: 1, kind: "civilian", scope: "subset" },
      { category: "wounded", min: 1, max: 1, kind: "civilian", scope: "subset" },
    ],
    "Two people were hurt in two separate shootings.": [{ category: "wounded", min: 2, max: 2 }],
    "Two other non-fatal shootings were reported.": [],
    "Four men and five women, all younger than 45, were hurt.": [
      { category: "wounded", min: 4, max: 4 },
      { category: "wounded", min: 5, max: 5, kind: "civilian" },
    ],
    "Three men between the ages of 18 and 23 were hurt.": [{ category: "wounded", min: 3, max: 3 }],
    "Police believe that the wound was self-inflicted.": [],
    "The minister opened a local hospital.": [],
    "The shot was heard in five villages, two of them far away.": [],
    "The colonel fatally misjudged the river.": [],
  },
  "a number that no one gives": {
    'The army had killed "a large number" of militants.': [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "military" },
    ],
    "An unknown number are still under the rubble.": [
      { category: "missing", min: 1, max: null, unquantified: true },
    ],
    "Fighters from both sides have been killed.": [
      { category: "killed", min: 1, max: null, unquantified: true },
    ],
    "The general staff acknowledged casualties.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "The militia conceded heavy losses.": [{ category: "casualties", min: 1, max: null, unquantified: true }],
    "The junta denied losses.": [],
    "The bank reported losses of 40 million dollars.": [],
    "A large number of houses were damaged.": [],
    "An unknown number are still on sale.": [],
  },
  "verbs before their people": {
    "In the town of Kupiansk there perished 16 persons.": [{ category: "killed", min: 16, max: 16 }],
    "In Idlib for this time died near 60 people.": [{ category: "killed", min: 60, max: 60, approx: true }],
    "When the king died two people wept.": [],
    "There 16 persons live.": [],
  },
  "an age behind of and between commas": {
    "Medics reported a woman of 60 and her son, about 30, killed in an olive grove.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A man of 45 and his wife, 40, were killed.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1 },
    ],
    "A man of 45 and his wife, 40, were married.": [],
  },
  "somebody's kin": {
    "In the yard sat Hawa, whose husband and sister were killed.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A couple, whose son was at school, were at home.": [],
  },
  "no people beside those counted": {
    "Nine of the town's 40 firefighters are dead.": [
      { category: "killed", min: 9, max: 9, kind: "civilian" },
    ],
    "Ten people were killed in Amhara, eight of them from one family.": [
      { category: "killed", min: 10, max: 10 },
      { category: "killed", min: 8, max: 8, scope: "subset" },
    ],
    "The strike killed a family of five.": [{ category: "killed", min: 5, max: 5 }],
    "Two others, both Uzbek citizens, were wounded.": [
      { category: "wounded", min: 2, max: 2, side: "Uzbekistan" },
    ],
    "Skirmishes between the two killed at least 50 people.": [{ category: "killed", min: 50, max: null }],
    "He has arrested four rebels, one of them a local commander.": [
      { category: "captured", min: 4, max: 4 },
      { category: "captured", min: 1, max: 1, scope: "subset" },
    ],
    "France 24 had reported eight dead on Monday.": [{ category: "killed", min: 8, max: 8 }],
    "Fourteen people are confirmed dead, and the search for eight others goes on.": [
      { category: "killed", min: 14, max: 14 },
    ],
    "More than 160 women became victims of rape.": [],
    "The guard keeps a strict military censorship over its dead.": [],
    "The rivalry between the two killed the mood.": [],
    "He would not say whether the toll includes the missing.": [],
  },
  "sums that a count makes": {
    "Eleven passengers were killed. Four more died in the night, which makes fifteen.": [
      { category: "killed", min: 11, max: 11 },
      { category: "killed", min: 4, max: 4 },
      { category: "killed", min: 15, max: 15 },
    ],
    "Four shops burned, which makes fifteen.": [],
  },
  "figures as another tells them": {
    "Residents speak of a dozen dead; a Karen commander gives the number as nine.": [
      { category: "killed", min: 12, max: 12, approx: true },
      { category: "killed", min: 9, max: 9 },
    ],
    "Convoy ambush: army says 9 dead, jihadists claim 30": {
      inTitle: true,
      claims: [
        { category: "killed", min: 9, max: 9 },
        { category: "killed", min: 30, max: 30 },
      ],
    },
    "The toll in Homs goes up to seven. It was five an hour ago.": [
      { category: "killed", min: 7, max: 7, previous: false },
      { category: "killed", min: 5, max: 5, previous: true },
    ],
    "The shop has seven chairs. It had five an hour ago.": [],
    "The rebels claim 30 villages.": [],
  },
  "in whose hands": {
    "At least seven of its citizens are in Russian custody.": [{ category: "captured", min: 7, max: null }],
    "Three of the seven hostages have been freed.": [{ category: "captured", min: 3, max: 3 }],
    "The ministry denies that any of its men have been taken prisoner.": [
      { category: "captured", min: 0, max: 0 },
    ],
    "The troops killed 45 fighters, and three more fighters of the unit, who hid in a shaft, were taken prisoner.":
      [
        { category: "killed", min: 45, max: 45, kind: "military" },
        { category: "captured", min: 3, max: 3, kind: "military" },
      ],
    "Twelve miners were freed from the shaft.": [],
    "Twelve funds were released by the bank.": [],
  },
  "numbers in quotation marks": {
    'He admitted having lost "around ten" fighters.': [
      { category: "killed", min: 10, max: 10, approx: true, kind: "military" },
    ],
    'It killed "a few dozen" soldiers.': [
      { category: "killed", min: 24, max: null, approx: true, kind: "military" },
    ],
    'He praised "around ten" players.': [],
  },
  "one, and another": {
    "A sniper killed one soldier and wounded another.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
      { category: "wounded", min: 1, max: 1 },
    ],
    "He met one soldier and greeted another.": [],
  },
  "held in prison": {
    "Some 80 Sudanese remain in Ethiopian prisons.": [
      { category: "captured", min: 80, max: 80, approx: true, side: "Sudan" },
    ],
    "The families say 23 men are still in Syrian jails.": [{ category: "captured", min: 23, max: 23 }],
    "Nineteen soldiers are in rebel hands.": [{ category: "captured", min: 19, max: 19, kind: "military" }],
    "Four Thai soldiers were in Cambodian custody.": [
      { category: "captured", min: 4, max: 4, side: "Thailand", kind: "military" },
    ],
    "Twelve servicemen came home in an exchange.": [
      { category: "captured", min: 12, max: 12, kind: "military" },
    ],
    "Two soldiers came home on leave.": [],
    "Twelve players remain in the squad.": [],
    "The decision is in the hands of nine judges.": [],
  },
  "never heard of again": {
    "3,890 of its citizens from that war have never been found.": [
      { category: "missing", min: 3890, max: 3890 },
    ],
    "Seven sailors have yet to be found.": [{ category: "missing", min: 7, max: 7, kind: "military" }],
    "Six of the fishermen were never seen again.": [
      { category: "missing", min: 6, max: 6, kind: "civilian" },
    ],
    "The ministry has lost contact with six soldiers on patrol.": [
      { category: "missing", min: 6, max: 6, kind: "military" },
    ],
    "Nothing has been heard of seven soldiers since Monday.": [
      { category: "missing", min: 7, max: 7, kind: "military" },
    ],
    "The fate of 18 fishermen is unknown.": [{ category: "missing", min: 18, max: 18, kind: "civilian" }],
    "The weapons have never been found.": [],
    "The company lost contact with 20 satellites.": [],
    "The fate of the treaty is unknown.": [],
  },
  "figures to come": {
    "The enemy's losses are being specified.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "The number of wounded is unknown.": [{ category: "wounded", min: null, max: null, status: "withheld" }],
    "Casualty figures will be released later.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "Soldiers died; their number was not given.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "military" },
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "Soldiers were killed; how many will be announced once their families have been told.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "military" },
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "There was no immediate word on casualties.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "Forty people were killed and the figure is expected to rise.": [
      { category: "killed", min: 40, max: 40 },
    ],
    "Four soldiers were killed and a statement will be issued.": [
      { category: "killed", min: 4, max: 4, kind: "military" },
    ],
    "The number of wounded will be 40.": [{ category: "wounded", min: 40, max: 40 }],
    "The dead will be named later.": [],
    "The budget figures will be published on Friday.": [],
    "Why the two death tolls differ is not yet clear.": [],
  },
  "refugees who arrive and prisoners let go": {
    "12,000 refugees have arrived in Egypt since Monday.": [
      { category: "displaced", min: 12000, max: 12000 },
    ],
    "By Monday evening 28,120 refugees had entered Chad.": [
      { category: "displaced", min: 28120, max: 28120 },
    ],
    "More than 13,500 people arrived in Chad from Sudan.": [{ category: "displaced", min: 13501, max: null }],
    "Pakistan and India exchanged 34 prisoners at the Wagah crossing.": [
      { category: "captured", min: 34, max: 34 },
    ],
    "Eighteen Cambodian soldiers were released on Wednesday.": [
      { category: "captured", min: 18, max: 18, side: "Cambodia", kind: "military" },
    ],
    "The army confirmed the return of its two soldiers, who had strayed across the border.": [
      { category: "captured", min: 2, max: 2, kind: "military" },
    ],
    "More than 200 officials arrived in Geneva from Dakar.": [],
    "Some 400 tourists arrived in Cairo from Berlin.": [],
    "Some 3,000 people came from Egypt.": [],
    "Two presidents arrived in Addis Ababa.": [],
    "Some 5,000 people came to the concert.": [],
    "300 soldiers entered Chad from Sudan.": [],
    "The teams traded 40 players.": [],
    "Two suspects were released on bail.": [],
    "The two companies exchanged 34 letters.": [],
  },
  "people without a number behind of, or had": {
    "A case has been opened over the deaths of soldiers of the contingent.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "military" },
    ],
    "After the deaths of soldiers at the border, talks were called off.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "military" },
    ],
    "Eritrea, too, has martyrs, the minister has said.": [
      { category: "killed", min: 1, max: null, unquantified: true, side: "Eritrea" },
    ],
    "We have dead and wounded, the commander said.": [
      { category: "casualties", min: 1, max: null, unquantified: true },
    ],
    "Some of the wounded have died.": [
      { category: "killed", min: 1, max: null, unquantified: true, scope: "subset" },
    ],
    "Among the wounded was the governor, Ali Hasan.": [{ category: "wounded", min: 1, max: 1 }],
    "The minister spoke of the death of democracy.": [],
    "The general was accused of the deaths of prisoners.": [],
    "Iran has wounded pride.": [],
    "The film has martyrs and villains.": [],
    "Among the dead is the hope of peace.": [],
  },
  "hours of the day": {
    "As of eight in the morning, 23 people had been killed.": [{ category: "killed", min: 23, max: 23 }],
    "The attack at six in the evening killed two people.": [{ category: "killed", min: 2, max: 2 }],
    "About six in the village were killed.": [{ category: "killed", min: 6, max: 6, approx: true }],
  },
  "who kills whom, right behind the verb, and on whom losses are inflicted": {
    "Three men killed two guards in Kampala.": [{ category: "killed", min: 2, max: 2 }],
    "Two men shot and killed a policeman in Karachi.": [{ category: "killed", min: 1, max: 1 }],
    "Three men shot and killed minister Antonio Porth.": [{ category: "killed", min: 1, max: 1 }],
    "Three men shot and killed in Karachi on Monday were brothers.": [{ category: "killed", min: 3, max: 3 }],
    "In Colombia, the army said it had inflicted 12 casualties on the FARC near Cali.": [
      { category: "casualties", min: 12, max: 12, side: "FARC", source: "army" },
    ],
    "In Colombia, the FARC said it had inflicted 12 casualties on the army near Cali.": [
      { category: "casualties", min: 12, max: 12, side: "Colombia", source: "FARC" },
    ],
    "Ukrainian forces inflicted 300 casualties on Russian troops near Kursk.": [
      { category: "casualties", min: 300, max: 300, side: "Russia" },
    ],
    "The explosion knocked down a pole, but did not cause injuries.": [
      { category: "wounded", min: 0, max: 0 },
    ],
    "The shelling did not result in casualties.": [{ category: "casualties", min: 0, max: 0 }],
    "The flood did not cause damage.": [],
    "Next time there is a massacre or the government causes the disappearance of one of ours, we will answer.":
      [],
    "Police have not made an arrest or identified a suspect.": [],
    "Five public buses were burned, causing losses in the millions.": [],
    "The rebels burned 14 public buildings.": [],
    "Three of the judges in charge of investigating the murders have resigned.": [],
    "Three of the judges are among the dead.": [{ category: "killed", min: 3, max: 3, scope: "subset" }],
    "Several armed men shot repeatedly at the newspaper's offices.": [],
    "Our people have fallen prey to fear.": [],
    "The drug lord, 39, was killed on Monday.": [{ category: "killed", min: 1, max: 1 }],
    "A teacher, a mother of two, was killed by a stray bullet.": [{ category: "killed", min: 1, max: 1 }],
    "A teacher, a mother and a guard were killed.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1 },
    ],
    "The Armed Forces Press Committee [Coprefa] reported that nine guerrillas were killed near Metapan.": [
      { category: "killed", min: 9, max: 9, source: "Armed Forces Press Committee" },
    ],
  },
  "no victims, what is asked for, and the last of a list of parts": {
    "There were no victims.": [{ category: "casualties", min: 0, max: 0 }],
    "A bomb went off near the palace last night, causing damage but no victims.": [
      { category: "casualties", min: 0, max: 0 },
    ],
    "The mayor asked the army to evacuate 200 villagers from Mbua.": [],
    "The army evacuated 200 villagers from Mbua.": [{ category: "displaced", min: 200, max: 200 }],
    "The Red Cross was urged to evacuate dozens of women and children.": [],
    "The groups are responsible for the deaths of at least 700 people, including a dozen candidates for seats in parliament and some thirty members of the security forces.":
      [
        { category: "killed", min: 700, max: null },
        { category: "killed", min: 12, max: 12, approx: true, scope: "subset" },
        { category: "killed", min: 30, max: 30, approx: true, scope: "subset" },
      ],
    "The strikes killed 40 people, including 12 children at a school, and nine soldiers died at a checkpoint.":
      [
        { category: "killed", min: 40, max: 40 },
        { category: "killed", min: 12, max: 12, scope: "subset" },
        { category: "killed", min: 9, max: 9 },
      ],
    "When a presidential candidate dies, another person of his party takes his place.": [],
    "When a soldier dies, his family receives a payment.": [],
    "When a soldier died on Monday, his unit shelled the village.": [{ category: "killed", min: 1, max: 1 }],
    "The gunmen fled, driving two yellow Renaults.": [],
    "The raid, driving 40,000 from their homes, lasted a week.": [
      { category: "displaced", min: 40000, max: 40000 },
    ],
  },
  "very many who come and go": {
    "By Sunday evening 1,050 people had entered Armenia.": [{ category: "displaced", min: 1050, max: 1050 }],
    "A total of 42,500 people have arrived in Chad since April.": [
      { category: "displaced", min: 42500, max: 42500 },
    ],
    "Armenia has received 93,000 refugees.": [{ category: "displaced", min: 93000, max: 93000 }],
    "About 76,000 residents have been temporarily moved to safe places.": [
      { category: "displaced", min: 76000, max: 76000, approx: true, kind: "civilian" },
    ],
    "Over 10,000 people are in temporary accommodation centres.": [
      { category: "displaced", min: 10001, max: null },
    ],
    "He said that 53 members of the group who had entered Kenya were detained.": [
      { category: "captured", min: 53, max: 53 },
    ],
    "Two men had entered the shop.": [],
    "Three planes have arrived in Goma.": [],
    "The 300 had arrived for the concert.": [],
    "Some 400 lorries have entered the enclave.": [],
    "Chad has 93,000 teachers.": [],
    "20,000 people live in the zone to be evacuated.": [],
  },
  "held, exchanged and freed": {
    "The two sides exchanged 115 prisoners.": [{ category: "captured", min: 115, max: 115 }],
    "The 115 men were freed in the swap.": [{ category: "captured", min: 115, max: 115 }],
    "Eight former leaders of the enclave are in jail in Baku.": [{ category: "captured", min: 8, max: 8 }],
    "Nine officers fell into the hands of the rebels.": [{ category: "captured", min: 9, max: 9 }],
    "Kyiv put the number of Russians it holds at 594.": [{ category: "captured", min: 594, max: 594 }],
    "Villagers were dragged from their homes.": [
      { category: "captured", min: 1, max: null, unquantified: true, kind: "civilian" },
    ],
    "The two sides exchanged 115 letters.": [],
    "Nine pistols fell into the hands of the rebels.": [],
    "The prisoners play chess.": [],
  },
  "who needed doctors": {
    "Fifty-nine people needed hospital treatment.": [{ category: "wounded", min: 59, max: 59 }],
    "A dozen people sought medical help.": [{ category: "wounded", min: 12, max: 12, approx: true }],
    "The blast killed at least 20 people and left nearly 300 in need of treatment.": [
      { category: "killed", min: 20, max: null },
      { category: "wounded", min: 300, max: 300, approx: true },
    ],
    "The remains of 125 people had been handed over.": [{ category: "killed", min: 125, max: 125 }],
    "They listed 105 people whose fate is unknown.": [{ category: "missing", min: 105, max: 105 }],
    "Two brothers, ten and eight, were killed in Sarnaghbyur.": [
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "In a day its losses amounted to 230 men and 38 armoured vehicles.": [
      { category: "casualties", min: 230, max: 230 },
    ],
    "Fifty-nine roofs needed repair.": [],
    "The remains of a rocket lay in the field.": [],
    "They own two dogs, ten and eight.": [],
  },
  "clauses that another that opens": {
    "Officials say that 223 people were killed, 198 of them soldiers of the army and 25 civilians, and that 20 are missing.":
      [
        { category: "killed", min: 223, max: 223 },
        { category: "killed", min: 198, max: 198, kind: "military", scope: "subset" },
        { category: "killed", min: 25, max: 25, kind: "civilian", scope: "subset" },
        { category: "missing", min: 20, max: 20 },
      ],
    "The army said it had buried the bodies of 40 rebels, and that 12 soldiers were missing.": [
      { category: "killed", min: 40, max: 40 },
      { category: "missing", min: 12, max: 12, kind: "military" },
    ],
  },
  "tolls that pass a number": {
    "The death toll has passed 40,000.": [{ category: "killed", min: 40001, max: null }],
    "Exodus from Darfur passes 65,000": {
      inTitle: true,
      claims: [{ category: "displaced", min: 65001, max: null }],
    },
    "The bill was passed 40 to 12.": [],
    "He passed 12 exams.": [],
  },
  "events earlier than the news": {
    "It was the second ambush on that road in a month: on 11 March a trader and his son were killed near Bawku.":
      {
        published: "2025-04-02",
        claims: [
          { category: "killed", min: 1, max: 1, scope: "background" },
          { category: "killed", min: 1, max: 1, scope: "background" },
        ],
      },
    "It was the second strike on Hodeidah in a day: at least four dockers were killed.": {
      published: "2025-05-06",
      claims: [{ category: "killed", min: 4, max: null, scope: "incident" }],
    },
    "The envoy arrived in Cotabato two days after the raid in which 12 marines died. Nobody has been arrested.":
      [{ category: "killed", min: 12, max: 12 }],
    "A truce was declared after the earthquake of 3 February, in which more than 2,100 people died.": {
      published: "2025-04-20",
      claims: [{ category: "killed", min: 2101, max: null, scope: "background" }],
    },
    "After the 2019 raid on Tongo Tongo the party spoke of 250 dead rebels; reporters found one injured herder.":
      {
        published: "2025-05-20",
        claims: [
          { category: "killed", min: 250, max: 250, scope: "background" },
          { category: "wounded", min: 1, max: 1, scope: "background" },
        ],
      },
    "The province was hosting 220,000 displaced people before the present wave.": [
      { category: "displaced", min: 220000, max: 220000, scope: "background" },
    ],
    "The present wave has driven 12,000 people from their homes.": [
      { category: "displaced", min: 12000, max: 12000, scope: "total" },
    ],
    "Officials report three dead at Shusha, which was emptied of its people a year ago.": {
      published: "2024-10-31",
      claims: [{ category: "killed", min: 3, max: 3, scope: "total" }],
    },
    "In all 2,255 people have been killed since October of last year, and 10,524 wounded.": {
      published: "2024-10-12",
      claims: [
        { category: "killed", min: 2255, max: 2255, scope: "total" },
        { category: "wounded", min: 10524, max: 10524, scope: "total" },
      ],
    },
    "From October of last year to the present 2,367 people have been killed.": {
      published: "2024-10-17",
      claims: [{ category: "killed", min: 2367, max: 2367, scope: "total" }],
    },
    "Unions count 64 teachers killed since 2019.": {
      published: "2025-11-08",
      claims: [{ category: "killed", min: 64, max: 64, scope: "background" }],
    },
    "In its first statement the ministry had spoken of 14 dead and 66 injured. It now counts 31 dead.": [
      { category: "killed", min: 14, max: 14, previous: true },
      { category: "wounded", min: 66, max: 66, previous: true },
      { category: "killed", min: 31, max: 31, previous: false },
    ],
    "It was the second such meeting in a month: on 11 March the envoys had met in Doha.": [],
    "The third raid on the depot in a week: nothing was damaged.": [],
    "Schools had reopened before the present wave.": [],
    "He returned a day after the attack in which the depot burned down.": [],
    "Its first statement came an hour after the strikes.": [],
    "In which town the convoy stopped was not known.": [],
    "From May of last year to the present the road has been closed.": [],
    "The last figure was painted over.": [],
    "After the 2019 raid the road was closed; reporters found it open.": [],
  },
  "a toll taken apart, item by item": {
    "The monitor says 594 people have been killed. These include 146 fighters and 154 civilians.": [
      { category: "killed", min: 594, max: 594 },
      { category: "killed", min: 146, max: 146, kind: "military", scope: "subset" },
      { category: "killed", min: 154, max: 154, kind: "civilian", scope: "subset" },
    ],
    "The commission recorded 310 killed and 900 wounded in Dili. Among the dead it lists 34 women, 20 children and six nurses.":
      [
        { category: "killed", min: 310, max: 310 },
        { category: "wounded", min: 900, max: 900 },
        { category: "killed", min: 34, max: 34, kind: "civilian", scope: "subset" },
        { category: "killed", min: 20, max: 20, kind: "civilian", scope: "subset" },
        { category: "killed", min: 6, max: 6, kind: "civilian", scope: "subset" },
      ],
    "In Osh 117 people were killed, the ministry says. It also counts 12 policemen.": [
      { category: "killed", min: 117, max: 117 },
      { category: "killed", min: 12, max: 12, kind: "police", scope: "subset" },
    ],
    "In Osh 117 people were killed. The party counts 12,000 members.": [
      { category: "killed", min: 117, max: 117 },
    ],
    "In Osh 117 people were killed. The council includes 12 women among its members.": [
      { category: "killed", min: 117, max: 117 },
    ],
    "The army counts 300 men. It lists 12 officers.": [],
    "The delegation includes 12 officers and two ministers.": [],
  },
  "figures of an earlier time": {
    "The death toll has risen to 32, the ministry says. Late last night it had been 27.": [
      { category: "killed", min: 32, max: 32 },
      { category: "killed", min: 27, max: 27, previous: true },
    ],
    "Some 13,550 people have fled to Zagreb. At 10 o'clock last night they were 6,650.": [
      { category: "displaced", min: 13550, max: 13550, approx: true },
      { category: "displaced", min: 6650, max: 6650, previous: true },
    ],
    "The number of killed rose to 940, after it was 718 on Friday.": [
      { category: "killed", min: 940, max: 940 },
      { category: "killed", min: 718, max: 718, previous: true },
    ],
    "The UN says that 190,000 people remain displaced. In the first days of the siege it had spoken of 176,000.":
      [
        { category: "displaced", min: 190000, max: 190000 },
        { category: "displaced", min: 176000, max: 176000, previous: true },
      ],
    "Eleven men were killed. It was 12 on Friday, by the clock of the church.": [
      { category: "killed", min: 11, max: 11 },
    ],
    "On Monday 31 people were killed. Yesterday's toll was five higher.": [
      { category: "killed", min: 31, max: 31 },
    ],
    "On Monday 31 people died. On Tuesday it was five more than on Monday.": [
      { category: "killed", min: 31, max: 31 },
    ],
    "The bridge was hit twice. On Friday it had been three times.": [],
    "Last night it had been 27 degrees.": [],
  },
  "prisoners who are held still": {
    "The rebels freed 12 hostages. They still hold 100.": [
      { category: "captured", min: 12, max: 12 },
      { category: "captured", min: 100, max: 100 },
    ],
    "The junta has handed over 104 prisoners and still holds more than five hundred.": [
      { category: "captured", min: 104, max: 104 },
      { category: "captured", min: 501, max: null },
    ],
    "The men had been taken away.": [{ category: "captured", min: 1, max: null, unquantified: true }],
    "The hall holds 100. The army holds 12 villages.": [],
  },
  "lives, and people driven out, without a number": {
    "Thursday's raids on Grozny had also cost lives.": [
      { category: "killed", min: 1, max: null, unquantified: true },
    ],
    "The siege has claimed many lives.": [{ category: "killed", min: 1, max: null, unquantified: true }],
    "The shelling has also displaced people.": [
      { category: "displaced", min: 1, max: null, unquantified: true },
    ],
    "Croatia's ministry acknowledged that civilians had died in the operation, without saying how many.": [
      { category: "killed", min: 1, max: null, unquantified: true, kind: "civilian" },
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "Any delay will cost lives.": [],
    "The truce could not have cost lives.": [],
    "The town has displaced people in its schools.": [],
    "That soldiers die in wars is known.": [],
  },
  "how it went for a part, behind where it happened": {
    "Seventeen men were shot on the bridge at Mitrovica, nine fatally.": [
      { category: "casualties", min: 17, max: 17 },
      { category: "killed", min: 9, max: 9, scope: "subset" },
    ],
  },
  "figures of one event": {
    "The ministry said that 359 people had been wounded in the day's raids on Taiz.": [
      { category: "wounded", min: 359, max: 359, scope: "incident" },
    ],
    "The hospital said that 40 people had been hurt on Sunday.": {
      published: "2025-03-04",
      claims: [{ category: "wounded", min: 40, max: 40, scope: "incident", asOf: "2025-03-02" }],
    },
    "The militia fled from a bombardment that killed 92 people.": [
      { category: "killed", min: 92, max: 92, scope: "incident" },
    ],
    "The corps admitted the death of six marines, among them a captain, in a single ambush near Marawi.": [
      { category: "killed", min: 6, max: 6, scope: "incident", kind: "military" },
      { category: "killed", min: 1, max: 1, scope: "subset", kind: "military" },
    ],
    "Last week 39 people were killed and 3,000 wounded when radios blew up in Mocha.": [
      { category: "killed", min: 39, max: 39, scope: "incident" },
      { category: "wounded", min: 3000, max: 3000, scope: "incident" },
    ],
    "The strike hit a house in Saada. Medics said 18 people had died when it fell in. The ministry later raised the number of dead to 21.":
      [
        { category: "killed", min: 18, max: 18, scope: "incident" },
        { category: "killed", min: 21, max: 21, scope: "incident" },
      ],
    "The two armies exchanged 34 prisoners at the bridge.": [
      { category: "captured", min: 34, max: 34, scope: "incident" },
    ],
    "Since January 2024 more than 9,000 people have been killed, the ministry says. In Nyala a nurse spoke of four wounded.":
      {
        published: "2024-11-02",
        claims: [
          { category: "killed", min: 9001, max: null, scope: "total" },
          { category: "wounded", min: 4, max: 4, scope: "incident" },
        ],
      },
    "Since Monday 90 people have been killed, the ministry says. In Nyala a nurse spoke of four wounded.": {
      published: "2024-11-02",
      claims: [
        { category: "killed", min: 90, max: 90, scope: "total" },
        { category: "wounded", min: 4, max: 4, scope: "total" },
      ],
    },
    "19.40\nThe toll of the fighting has risen to 16.\n13.10\nAt least 11 people have died, a medic says.\n08.15\nNine people have died, police say.":
      {
        published: "2025-06-17",
        claims: [
          { category: "killed", min: 16, max: 16, previous: false },
          { category: "killed", min: 11, max: null, previous: true },
          { category: "killed", min: 9, max: 9, previous: true },
        ],
      },
    "The toll of the fighting has risen to 16. At least 11 people have died in Hama, a medic says.": [
      { category: "killed", min: 16, max: 16, previous: false },
      { category: "killed", min: 11, max: null, previous: false },
    ],
    "19.40\nThe road is open.\n13.10\nSchools are shut.\n08.15\nGood morning.": [],
    "The bombardment that shut the port went on.": [],
    "The two armies exchanged fire at the bridge.": [],
    "Since January 2024 the road has been closed. In Nyala a nurse spoke of four wards.": [],
    "The day's raids hit empty barracks.": [],
    "That night nobody slept in Mocha.": [],
    "The ministry later raised the number of tents to 21.": [],
    "He spoke of it the twenty-four hours he was there.": [],
    "The ministry had spoken of two bridges on Thursday.": [],
  },
  "negated, asked about, done to others": {
    "The woman was not injured.": [],
    "The minister was not hurt in the attack.": [],
    "The governor did not die in the strike.": [],
    "The two pilots were not hurt.": [],
    "The soldier was never captured.": [],
    "The three have not been arrested.": [],
    "Three people were killed; the driver was not hurt.": [{ category: "killed", min: 3, max: 3 }],
    "The army said it did not kill the journalist.": [],
    "It was not immediately clear if the man was hurt.": [],
    "It is unclear whether the hostage is dead.": [],
    "He asked whether 12 people had died.": [],
    "The army has not said whether the 12 soldiers were captured.": [],
    "Three people have still not been found.": [{ category: "missing", min: 3, max: 3 }],
    "The 12 villagers who had not fled were shot dead.": [{ category: "killed", min: 12, max: 12 }],
    "The attack not only killed 12 people but also destroyed the bridge.": [
      { category: "killed", min: 12, max: 12 },
    ],
    "At least 40 were killed, even if the government denies it.": [
      { category: "killed", min: 40, max: null, status: "denied" },
    ],
    "The mayor asked that 5,000 residents be evacuated.": [],
    "The famine may kill 40,000 children.": [],
    "The flood may have killed 40 people.": [{ category: "killed", min: 40, max: 40, status: "unconfirmed" }],
    "The camp for 6,000 refugees was closed.": [],
    "The president pardoned 37 death-row inmates.": [],
    "Two captives died.": [{ category: "killed", min: 2, max: 2 }],
    "The blast left 11 victims.": [{ category: "casualties", min: 11, max: 11 }],
    "There were 11 victims.": [{ category: "casualties", min: 11, max: 11 }],
    "The mayor received 11 letters from victims.": [],
    "The rebels lost nine in the assault.": [{ category: "killed", min: 9, max: 9 }],
    "The rebels said they had lost two of their own.": [{ category: "killed", min: 2, max: 2 }],
    "Both died on the way to hospital.": [{ category: "killed", min: 2, max: 2 }],
    "Both attended the funeral.": [],
    "The couple were burned alive.": [{ category: "killed", min: 2, max: 2 }],
    "The couple was on holiday.": [],
    "Everyone inside was killed.": [{ category: "killed", min: 1, max: null, unquantified: true }],
    "Bandits marched 25 women into the forest.": [{ category: "captured", min: 25, max: 25 }],
    "Soldiers marched 25 miles into the forest.": [],
    "About 12,000 people poured across the border.": [
      { category: "displaced", min: 12000, max: 12000, approx: true },
    ],
    "A stray bullet hit two children.": [{ category: "wounded", min: 2, max: 2 }],
    "A stray bullet hit two cars.": [],
    "Neither was hurt.": [{ category: "wounded", min: 0, max: 0 }],
    "Two soldiers died and a third was hurt.": [
      { category: "killed", min: 2, max: 2 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "A third of the town was destroyed.": [],
    "The dead include the imam.": [{ category: "killed", min: 1, max: 1 }],
    "The guests include the imam.": [],
    "Five judges heard the case of the murdered journalist.": [],
    "The army recruited 5,000 men to replace its losses.": [],
    "Police want to question two men over the killing.": [],
    "The minister met 30 families of the victims.": [],
    "Firefighters rescued 23 miners trapped underground.": [],
    "Twenty-three miners are trapped underground.": [{ category: "missing", min: 23, max: 23 }],
    "It is not clear if the children were killed before or after noon.": [],
  },
  "who died of it, who came home, who fled from what they did": {
    "The mob beat two men to death.": [{ category: "killed", min: 2, max: 2 }],
    "The raiders burned six villagers alive.": [{ category: "killed", min: 6, max: 6 }],
    "The army sent eight militants to hell.": [{ category: "killed", min: 8, max: 8 }],
    "The blast left five people dead.": [{ category: "killed", min: 5, max: 5 }],
    "The attack left a farmer dead.": [{ category: "killed", min: 1, max: 1 }],
    "They stabbed a guard to death and wounded two others.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 2, max: 2 },
    ],
    "Police shot 12 dogs dead.": [],
    "Rescuers found three children alive.": [],
    "The bus left 40 people behind.": [],
    "The army sent 400 men to the front.": [],
    "They burned 12 houses to ashes.": [],
    "The mob burned four shops and beat a trader.": [],
    "Some 303 prisoners walked free.": [{ category: "captured", min: 303, max: 303, approx: true }],
    "Forty prisoners came home in the exchange.": [{ category: "captured", min: 40, max: 40 }],
    "Two hostages came home after a year.": [{ category: "captured", min: 2, max: 2 }],
    "Twelve soldiers came home on leave.": [],
    "The convoy came home with 12 trucks.": [],
    "1,212 bodies of fallen defenders were repatriated.": [{ category: "killed", min: 1212, max: 1212 }],
    "Pakistani forces sent 13 khawarij to hell.": [{ category: "killed", min: 13, max: 13 }],
    "Muslims and Christians killed each other for years; four Christian villages were burned.": [],
    "Three vets were seized.": [{ category: "captured", min: 3, max: 3 }],
    "The chairman was killed.": [{ category: "killed", min: 1, max: 1 }],
    "The prince was wounded.": [{ category: "wounded", min: 1, max: 1 }],
    "A night watchman was shot dead.": [{ category: "killed", min: 1, max: 1 }],
    "Four scrap collectors were killed by a mine.": [{ category: "killed", min: 4, max: 4 }],
    "The naval officer and two sailors died.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 2, max: 2 },
    ],
    "Four naval officers were killed.": [{ category: "killed", min: 4, max: 4 }],
    "He lost his wife and three children in the strike.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 3, max: 3 },
    ],
    "She lost her husband and two sons.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 2, max: 2 },
    ],
    "He lost his wallet and three cards.": [],
    "He lost three children in the strike.": [{ category: "killed", min: 3, max: 3 }],
    "She lost a son in the war.": [{ category: "killed", min: 1, max: 1 }],
    "I lost my mother.": [{ category: "killed", min: 1, max: 1 }],
    "The team lost its captain.": [],
    "He lost his job.": [],
    "The village lost 14 sons.": [{ category: "killed", min: 14, max: 14 }],
    "Four gunmen fled.": [],
    "The four attackers fled into the bush.": [],
    "The attackers fled after killing two guards.": [{ category: "killed", min: 2, max: 2 }],
    "Two robbers escaped and one was shot.": [{ category: "wounded", min: 1, max: 1 }],
    "Three bandits were killed while others fled with bullet wounds.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 1, max: null, unquantified: true },
    ],
    "Two suspects fled the scene.": [],
    "Some 400 villagers fled into the bush.": [{ category: "displaced", min: 400, max: 400, approx: true }],
    "Twelve soldiers fled to Cameroon.": [],
    "Several soldiers fled across the border, leaving their weapons.": [],
    "The bombers fled on motorcycles.": [],
    "Two inmates escaped.": [],
    "The driver fled.": [],
    "One of the attackers fled, two were killed.": [{ category: "killed", min: 2, max: 2 }],
    "The rest of the gang escaped.": [],
    "Two sons were taken by men in uniform.": [{ category: "captured", min: 2, max: 2 }],
    "Two villages were taken by the rebels.": [],
    "Five hills were taken by the army.": [],
    "Six men were taken by gunmen.": [{ category: "captured", min: 6, max: 6 }],
    "The bus was taken by gunmen.": [],
    "The gunmen killed the guard and the driver himself was wounded.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Four pastoralists were killed.": [{ category: "killed", min: 4, max: 4 }],
    "A shop owner was abducted.": [{ category: "captured", min: 1, max: 1 }],
    "Four dressmakers met the mayor.": [],
  },
  "parts and figures behind a toll, by what is said of them": {
    "The ministry counts 44 dead. The hospital's own list has 51.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 51, max: 51 },
    ],
    "The ministry counts 44 dead. The hospital has 51.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 51, max: 51 },
    ],
    "The ministry counts 44 dead. The hospital has 51 beds.": [{ category: "killed", min: 44, max: 44 }],
    "The ministry counts 44 dead. The city has 51 schools.": [{ category: "killed", min: 44, max: 44 }],
    "The ministry counts 44 dead. On Monday it had been 38.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 38, max: 38 },
    ],
    "The ministry counts 44 dead. Nine, it says, were children.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 9, max: 9 },
    ],
    "The ministry counts 44 dead. Nine, it says, are fined each day.": [
      { category: "killed", min: 44, max: 44 },
    ],
    "The ministry counts 44 dead. Twelve are still unidentified.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 12, max: 12 },
    ],
    "The ministry counts 44 dead. Twelve have been promoted.": [{ category: "killed", min: 44, max: 44 }],
    "The ministry counts 44 dead. The youngest was a girl of four.": [
      { category: "killed", min: 44, max: 44 },
      { category: "killed", min: 1, max: 1 },
    ],
    "The ministry employs 44 people. The youngest is a woman of 20.": [],
    "How many died nobody knows; the army says 12, the rebels 60.": [
      { category: "killed", min: 12, max: 12 },
      { category: "killed", min: 60, max: 60 },
    ],
    'Asked how many had died, the general said: "Twelve."': [{ category: "killed", min: 12, max: 12 }],
    "Twenty men were abducted. Eight have been let go.": [
      { category: "captured", min: 20, max: 20 },
      { category: "captured", min: 8, max: 8 },
    ],
    "Twenty men were hired. Eight have been let go.": [],
    "Twenty men were abducted; eight escaped.": [
      { category: "captured", min: 20, max: 20 },
      { category: "captured", min: 8, max: 8 },
    ],
    "Twenty men were wounded; eight escaped.": [{ category: "wounded", min: 20, max: 20 }],
    "A hospital list has 51 names.": [],
    "The bank named its price. On Monday it had been 38.": [],
  },
  "the world over": {
    "Serbian forces shelled the market, killing 38 and maiming twice that number.": [
      { category: "killed", min: 38, max: 38 },
    ],
    "Hutu militia slaughtered 800 Tutsis who had sought shelter in the church.": [
      { category: "killed", min: 800, max: 800 },
    ],
    "The army says it sustained no fatalities.": [{ category: "killed", min: 0, max: 0 }],
    "Two of its men, it admitted, were dead.": [{ category: "killed", min: 2, max: 2 }],
    "No fewer than 300 people had by then been put on trucks and taken away.": [
      { category: "captured", min: 300, max: null },
    ],
    "Police in riot gear beat protesters; at least 40 needed medical attention.": [
      { category: "wounded", min: 40, max: null },
    ],
    "Ten students suffered rubber-bullet wounds.": [{ category: "wounded", min: 10, max: 10 }],
    "One protester lost an eye to a rubber bullet.": [{ category: "wounded", min: 1, max: 1 }],
    "Nineteen protesters have been killed since June 25, according to the Kenya National Commission on Human Rights.":
      [{ category: "killed", min: 19, max: 19 }],
    "The bodies of two activists bearing torture marks were dumped in a forest.": [
      { category: "killed", min: 2, max: 2 },
    ],
    "Border guards opened fire, leaving two youths dead and 17 with bullet wounds.": [
      { category: "killed", min: 2, max: 2 },
      { category: "wounded", min: 17, max: 17 },
    ],
    "Ethnic violence in Manipur has left over 260 dead and 60,000 homeless since May 2023.": [
      { category: "killed", min: 261, max: null },
      { category: "displaced", min: 60000, max: 60000 },
    ],
    "In Kashmir's Pahalgam, terrorists gunned down 26 tourists.": [{ category: "killed", min: 26, max: 26 }],
    "Twenty-six, mostly tourists, were massacred in Pahalgam.": [{ category: "killed", min: 26, max: 26 }],
    "The toll includes a Nepali national.": [{ category: "killed", min: 1, max: 1 }],
    "The Assam government said 1,19,304 people in 12 districts remain displaced.": [
      { category: "displaced", min: 119304, max: 119304 },
    ],
    "Over 2 lakh people took refuge in relief camps.": [{ category: "displaced", min: 200001, max: null }],
    "Cross-border shelling by Pakistan killed 16 civilians, including three women and five children, in Poonch.":
      [
        { category: "killed", min: 16, max: 16 },
        { category: "killed", min: 3, max: 3 },
        { category: "killed", min: 5, max: 5 },
      ],
    "Karachi police killed two suspected robbers in an encounter.": [
      { category: "killed", min: 2, max: 2, status: "unconfirmed" },
    ],
    "Armed robbers killed a bank guard and made off with Rs2 million.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "A Levies official was martyred and another wounded.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "The bombing, claimed by the BLA, martyred 12 soldiers.": [{ category: "killed", min: 12, max: 12 }],
    "Afghan Taliban forces said 58 Pakistani soldiers were killed and 30 wounded, while nine of their own were martyred.":
      [
        { category: "killed", min: 58, max: 58 },
        { category: "wounded", min: 30, max: 30 },
        { category: "killed", min: 9, max: 9 },
      ],
    "Kenya Defence Forces neutralised 12 Al-Shabaab militants and recovered 5 AK-47s.": [
      { category: "killed", min: 12, max: 12 },
    ],
    "The SNA killed 47 Khawarij in Hiiraan.": [{ category: "killed", min: 47, max: 47 }],
    "Over 100 Al-Shabaab fighters have been put out of action.": [
      { category: "casualties", min: 101, max: null },
    ],
    "Ugandan troops rescued 35 hostages and killed nine ADF rebels.": [
      { category: "killed", min: 9, max: 9 },
    ],
    "Mai-Mai fighters cut off the hands of two traders.": [{ category: "wounded", min: 2, max: 2 }],
    "The ADF killed 66 people in Irumu, hacking most of them.": [{ category: "killed", min: 66, max: 66 }],
    "Bandits attacked a mosque at dawn, killing 50 worshippers and taking about 60 captive.": [
      { category: "killed", min: 50, max: 50 },
      { category: "captured", min: 60, max: 60, approx: true },
    ],
    "Boko Haram overran a barracks; 20 soldiers are said to have been killed and many are unaccounted for.": [
      { category: "killed", min: 20, max: 20 },
      { category: "missing", min: 1, max: null, unquantified: true },
    ],
    "The Nigerian Air Force eliminated over 100 terrorists; there was no independent confirmation.": [
      { category: "killed", min: 101, max: null },
    ],
    "Some 700 women and children have been returned from Boko Haram captivity.": [
      { category: "captured", min: 700, max: 700, approx: true },
    ],
    "The Cameroonian army lost an officer and three men to an IED.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 3, max: 3 },
    ],
    "At least 12 died and scores were admitted to hospital with gunshot wounds after soldiers fired on marchers in Conakry.":
      [
        { category: "killed", min: 12, max: null },
        { category: "wounded", min: 40, max: null, approx: true },
      ],
    "Mozambique: insurgents decapitate six, abduct 20 children": [
      { category: "killed", min: 6, max: 6 },
      { category: "captured", min: 20, max: 20 },
    ],
    "The SADC mission lost 22 soldiers in three years.": [{ category: "killed", min: 22, max: 22 }],
    "Dozens of houses and 3 churches were burnt and two elderly people who could not flee died in the flames.":
      [{ category: "killed", min: 2, max: 2 }],
    "Two vehicles hit IEDs; five peacekeepers were injured, two of them seriously.": [
      { category: "wounded", min: 5, max: 5 },
      { category: "wounded", min: 2, max: 2 },
    ],
    "Haitian gangs killed 207 people, most of them elderly, in Wharf Jérémie.": [
      { category: "killed", min: 207, max: 207 },
    ],
    "The massacre in Pont-Sondé claimed 115 lives and sent 6,270 people fleeing.": [
      { category: "killed", min: 115, max: 115 },
      { category: "displaced", min: 6270, max: 6270 },
    ],
    "Mexican marines shot dead six hitmen; one marine died.": [
      { category: "killed", min: 6, max: 6 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Police found the dismembered remains of five men in Uruapan.": [{ category: "killed", min: 5, max: 5 }],
    "Gunmen opened fire at a wake, killing eight and injuring 12.": [
      { category: "killed", min: 8, max: 8 },
      { category: "wounded", min: 12, max: 12 },
    ],
    "ELN rebels kidnapped the father of a footballer.": [{ category: "captured", min: 1, max: 1 }],
    'Clan del Golfo gunmen murdered 14 policemen in a "pistol plan".': [
      { category: "killed", min: 14, max: 14 },
    ],
    "Brazilian police killed 64 in a raid; four officers fell.": [
      { category: "killed", min: 64, max: 64 },
      { category: "killed", min: 4, max: 4 },
    ],
    "Doctors cut off the supply of two clinics.": [],
    "The firm slaughtered 800 pigs that had fallen ill.": [],
  },
  "people taken out, over a river, and away": {
    "Some 1,700 people crossed the Drina in a single night.": [
      { category: "displaced", min: 1700, max: 1700, approx: true },
    ],
    "The people of Kuta, about 300 families, were taken out to Gonder.": [
      { category: "displaced", min: 300, max: null, approx: true },
    ],
    "About 1,500 members of the clan were taken out of Juba by lorry.": [
      { category: "displaced", min: 1500, max: 1500, approx: true },
    ],
    "Around twenty thousand have walked away from the border villages.": [
      { category: "displaced", min: 20000, max: 20000, approx: true },
    ],
    "Since Monday 4,200 forcibly displaced persons have come to Jos.": [
      { category: "displaced", min: 4200, max: 4200 },
    ],
    "Border Battles Drive 120K From Homes": {
      inTitle: true,
      claims: [{ category: "displaced", min: 120000, max: 120000 }],
    },
    "Two men crossed the Drina in a boat.": [],
    "Forty militants were taken out in the raid on Juba.": [],
    "Some 300 people were taken out of the mine.": [],
    "About 200 soldiers crossed the Drina at dawn.": [],
    "Area 51 Opens Its Gates": { inTitle: true, claims: [] },
  },
  "prisoners asked back, surrendered and brought home": {
    "We ask Ankara to hand all 20 of our soldiers back.": [
      { category: "captured", min: 20, max: 20, kind: "military" },
    ],
    "They let the 12 hostages go.": [{ category: "captured", min: 12, max: 12 }],
    "The surrender of the 20 Serbian soldiers came on Tuesday.": [
      { category: "captured", min: 20, max: 20, kind: "military" },
    ],
    "The navy brought home 52 sailors who were held by pirates.": [
      { category: "captured", min: 52, max: 52, kind: "military" },
    ],
    "Germany brought home 300 soldiers from Mali.": [],
    "The army sent 2,000 soldiers back to the front.": [],
    "They gave the 12 farmers land.": [],
  },
  "one of the dead, by age": {
    "The youngest of the dead was a three-year-old girl.": [
      { category: "killed", min: 1, max: 1, kind: "civilian", scope: "subset" },
    ],
    "The oldest of the children is a three-year-old girl.": [],
    "In the night 20 burn victims reached Enugu.": [{ category: "wounded", min: 20, max: 20 }],
  },
  "who rejects a charge and tells, and where one spoke": {
    "Israel's defence ministry rejected the charge and said seven soldiers had been killed.": [
      {
        category: "killed",
        min: 7,
        max: 7,
        side: "Israel",
        kind: "military",
        source: "Israel's defence ministry",
      },
    ],
    "Baku dismissed the figure and said its own forces had killed 550 Armenian troops.": [
      { category: "killed", min: 550, max: 550, side: "Armenia", kind: "military", source: "Baku" },
    ],
    "The army disputed the number and said 12 soldiers had died.": [
      { category: "killed", min: 12, max: 12, kind: "military", source: "The army" },
    ],
    "The chairman of the herders group, Nuru Abdullahi, denied the charge and said seven herders had been killed.":
      [
        {
          category: "killed",
          min: 7,
          max: 7,
          kind: "civilian",
          source: "The chairman of the herders group, Nuru Abdullahi",
        },
      ],
    "Peru's President Alan Soto said in Lima that, by his reckoning, the dead on both sides were 300.": [
      { category: "killed", min: 300, max: 300, side: "all", source: "Peru's President Alan Soto" },
    ],
    "The ministry rejected the charge and said no more.": [],
    "The chairman denied the charge and left.": [],
    "The army disputed the map and said the hill was its own.": [],
    "By his own count he had seen 12 films.": [],
  },
  "whence arms come, and a land called by a noun": {
    "Israel and Hamas are at war. Rockets from Gaza killed two farmers on Monday.": [
      { category: "killed", min: 2, max: 2, kind: "civilian", scope: "incident", side: "Israel" },
    ],
    "Hamas has fought Israel for a week. Three people were hurt by a shell fired from Gaza.": [
      { category: "wounded", min: 3, max: 3, scope: "incident", side: "Israel" },
    ],
    "Hamas and Israel fought on. In the strip 14 people died overnight.": [
      { category: "killed", min: 14, max: 14, scope: "incident", side: "Palestine" },
    ],
    "Hamas and Israel fought on. The enclave's health ministry said 31 people had died.": [
      { category: "killed", min: 31, max: 31, side: "Palestine", source: "The enclave's health ministry" },
    ],
    "Islamic Jihad and Hamas fought Israel from Gaza. Israel's army said it had killed 40 militants.": [
      { category: "killed", min: 40, max: 40, side: "Palestine", source: "Israel's army" },
    ],
    "Hamas and Israel fought on. The army puts the number of militants killed at 320.": [
      { category: "killed", min: 320, max: 320, side: "Hamas", source: "The army" },
    ],
    "Hamas and Israel fought on. Israel said about 80 of the dead were militants.": [
      { category: "killed", min: 80, max: 80, approx: true, side: "Hamas", scope: "subset" },
    ],
    "Israel and Hamas are at war. The army said two of its soldiers had died.": [
      { category: "killed", min: 2, max: 2, side: "Israel", kind: "military", source: "The army" },
    ],
    "Hamas and Israel fought on. The army put the number of militants in the town at 320.": [],
    "Hamas and Israel fought on. The army says 200 militants were in the hall.": [],
    "Al-Shabaab overran a base in Bulamarer, south of Mogadishu. A resident, Farah Ahmed, counted 12 bodies.":
      [
        {
          category: "killed",
          min: 12,
          max: 12,
          side: "Somalia",
          scope: "incident",
          source: "A resident, Farah Ahmed",
        },
      ],
    "Israel and Hamas are at war. Rockets from Gaza fell on a farm.": [],
    "Hamas and Israel fought on. A strip of land was flooded.": [],
    "The breakaway region has 12 bridges.": [],
    "Apples from Gaza fed 40 people.": [],
  },
  "whose people, between two lands at war": {
    "Israel and Hezbollah traded fire for a week. Hospital officials in Tyre reported 13 wounded, in Nahariya six.":
      [
        { category: "wounded", min: 13, max: 13, side: "Lebanon" },
        { category: "wounded", min: 6, max: 6 },
      ],
    "Israel and Hamas are at war. A barrage from Gaza killed two people in Sderot, the mayor said.": [
      { category: "killed", min: 2, max: 2, side: "Israel", source: "the mayor" },
    ],
    "Israel and Hamas are at war. The army said 12 gunmen had been killed.": [
      { category: "killed", min: 12, max: 12, side: "Hamas", source: "The army" },
    ],
    "India and Pakistan exchanged fire. India said 40 militants had been killed.": [
      { category: "killed", min: 40, max: 40, side: null, source: "India" },
    ],
    "The Houthis fired on Saudi Arabia and Saudi Arabia bombed Yemen. Gunmen from Yemen killed nine guards.":
      [{ category: "killed", min: 9, max: 9, side: "Saudi Arabia" }],
    "Israel and Hamas are at war. Two Thai farmhands were killed and seven other people hurt in Ashkelon.": [
      { category: "killed", min: 2, max: 2, side: "Thailand" },
      { category: "wounded", min: 7, max: 7, side: "Israel" },
    ],
    "Israel and Hamas are at war. Two Thai farmhands were killed and four hurt in Ashkelon.": [
      { category: "killed", min: 2, max: 2, side: "Thailand" },
      { category: "wounded", min: 4, max: 4, side: "Thailand" },
    ],
    "Kataib Hezbollah fired at an American base and US jets struck Iraq. The group said 25 of its men had been killed.":
      [{ category: "killed", min: 25, max: 25, side: "Kataib Hezbollah", source: "The group" }],
    "Israel and Hamas are at war. One man was killed and ten people were hurt when a drone hit a house in Tel Aviv.":
      [
        { category: "killed", min: 1, max: 1, side: "Israel" },
        { category: "wounded", min: 10, max: 10, side: "Israel" },
      ],
    "JERUSALEM - Israel and Hamas are at war. The health ministry said 12 people had died.": [
      { category: "killed", min: 12, max: 12, side: "Palestine", source: "The health ministry" },
    ],
    "JERUSALEM - Israel and Hamas are at war. The police said 12 people were hurt in Ashkelon.": [
      { category: "wounded", min: 12, max: 12, side: "Israel", source: "The police" },
    ],
    "Yemen's Houthis fired at Israel. The group's television said nine people had died in Sanaa.": [
      { category: "killed", min: 9, max: 9, side: "Yemen", source: "The group's television" },
    ],
    "JERUSALEM - Israel and Hamas are at war. The health ministry said 12 trucks had come.": [],
    "Israel and Hamas are at war. The mayor of Ashkelon said a quarter of its people had no shelter.": [],
    "Israel and Hamas are at war. The group's television showed nine tanks.": [],
    "Israel and Hamas are at war. Gunmen from Gaza had nine tunnels.": [],
    "Israel and Hamas are at war. The army said it had seen 12 gunmen.": [],
    "Two Thai farmhands were hired and seven others paid in Ashkelon.": [],
    "A drone hit ten houses near Tel Aviv.": [],
  },
  "what happened at one moment": {
    "Four paramedics were hurt near Hadera while they were moving patients.": [
      { category: "wounded", min: 4, max: 4, scope: "incident" },
    ],
    "Three soldiers died at a post in Bardera when it was shelled.": [
      { category: "killed", min: 3, max: 3, scope: "incident", kind: "military" },
    ],
    "The agency recalled the deaths of two farmers in two mine explosions.": [
      { category: "killed", min: 2, max: 2, scope: "incident", kind: "civilian" },
    ],
    "At least 16 students were injured in scuffles, the ministry said.": [
      { category: "wounded", min: 16, max: null, scope: "incident" },
    ],
    "The post at Litri was overrun on Monday. The army spoke of nine dead.": [
      { category: "killed", min: 9, max: 9, scope: "incident" },
    ],
    "A dozen soldiers were hurt while four villagers died.": [
      { category: "wounded", min: 12, max: 12, approx: true, scope: "total" },
      { category: "killed", min: 4, max: 4, scope: "total" },
    ],
    "Rockets hit the camp at noon. Thousands of families have been displaced from the valley.": [
      { category: "displaced", min: 2000, max: null, approx: true, scope: "total" },
    ],
    "Nobody was on duty while they were moving the tents.": [],
    "Two mine explosions shook the road.": [],
    "There were scuffles at the gate.": [],
    "The post at Litri was overrun on Monday.": [],
    "The inquiry ended in March. Before that, it had heard 38 policemen.": [],
  },
  "what sort of people they were, told elsewhere in the sentence": {
    "In all 13 people were killed, eight of them villagers and five soldiers.": [
      { category: "killed", min: 13, max: 13, kind: "mixed" },
      { category: "killed", min: 8, max: 8, kind: "civilian", scope: "subset" },
      { category: "killed", min: 5, max: 5, kind: "military", scope: "subset" },
    ],
    "In all 13 people were killed, including two villagers.": [
      { category: "killed", min: 13, max: 13, kind: "unknown" },
      { category: "killed", min: 2, max: 2, kind: "civilian", scope: "subset" },
    ],
    "The raid killed 20 Hamas members.": [{ category: "killed", min: 20, max: 20, kind: "military" }],
    "The union said 14 of its members were killed.": [
      { category: "killed", min: 14, max: 14, kind: "unknown" },
    ],
    "The ministry put the military's dead at five.": [
      { category: "killed", min: 5, max: 5, kind: "military" },
    ],
    "The number of civilians killed in Sarajevo has risen to 31.": [
      { category: "killed", min: 31, max: 31, kind: "civilian" },
    ],
    "Some 12 fishermen were killed on Monday. Two of them were shot in the back.": [
      { category: "killed", min: 12, max: 12, approx: true, kind: "civilian" },
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
    ],
    "The column lost seven men, a captain among them.": [
      { category: "killed", min: 7, max: 7, kind: "military" },
      { category: "killed", min: 1, max: 1, kind: "military", scope: "subset" },
    ],
    "The government gave no figure for civilian deaths.": [
      { category: "killed", min: null, max: null, status: "withheld", kind: "civilian" },
    ],
  },
  "tolls of an event that a paragraph names": {
    "The numbers from Monday's blast at a depot in Kismayo keep changing. The dead were 20 at first, doctors say.":
      [{ category: "killed", min: 20, max: 20, scope: "incident" }],
    "The war goes on. The dead were 20 by Sunday, doctors say.": [
      { category: "killed", min: 20, max: 20, scope: "total" },
    ],
    "The reports on Monday's blast at a depot in Kismayo keep changing.": [],
    "The depots were 20 at first, officers say.": [],
  },
  "one of others than the dead": {
    "Forty people were killed. She teaches mathematics in one of them.": [
      { category: "killed", min: 40, max: 40 },
    ],
    "Forty people were killed. The rebels hold Isiro and Watsa, both of them small towns.": [
      { category: "killed", min: 40, max: 40 },
    ],
    "Forty people were killed. One of the Hema chiefs, Jean Lotsove, called for calm.": [
      { category: "killed", min: 40, max: 40 },
    ],
    "Forty people were killed. Nine of them were nurses.": [
      { category: "killed", min: 40, max: 40 },
      { category: "killed", min: 9, max: 9, kind: "civilian", scope: "subset" },
    ],
  },
  "whose word, where another person acts between": {
    'Police gave the number of dead as 20. Joseph Gwankat, a local leader, blamed herders. "They killed 40 of our people," he said.':
      [
        { category: "killed", min: 20, max: 20, source: "Police" },
        { category: "killed", min: 40, max: 40, source: "Joseph Gwankat" },
      ],
    'Police gave the number of dead as 20. Chief Tomas Quispe wept at the grave. "They killed 40 of our people," he said.':
      [
        { category: "killed", min: 20, max: 20, source: "Police" },
        { category: "killed", min: 40, max: 40, source: "Chief Tomas Quispe" },
      ],
    "The mayor, Amos Pam, said 20 people had died. Mr Pam condemned the raid. He said 40 people were wounded.":
      [
        { category: "killed", min: 20, max: 20, source: "The mayor, Amos Pam" },
        { category: "wounded", min: 40, max: 40, source: "The mayor, Amos Pam" },
      ],
    'The mayor said 20 people had died. The fire burned all night. "We buried 12 people," he said.': [
      { category: "killed", min: 20, max: 20, source: "The mayor" },
      { category: "killed", min: 12, max: 12, source: "The mayor" },
    ],
    'Doctor Amos Pam said 20 people had died. Tomas Quispe was wounded at his farm. "They killed 12 people," he said.':
      [
        { category: "killed", min: 20, max: 20, source: "Doctor Amos Pam" },
        { category: "wounded", min: 1, max: 1, source: "Doctor Amos Pam" },
        { category: "killed", min: 12, max: 12, source: null },
      ],
    'Police gave the number of shops as 20. Joseph Gwankat, a local leader, blamed herders. "They burned 40 of our shops," he said.':
      [],
    "Police counted 20 shops. Chief Tomas Quispe wept at the gate.": [],
    "Joseph Gwankat, a local leader, blamed herders.": [],
    "Tomas Quispe heads the union of 40 villages.": [],
    "The governor rejected the claim. He said 12 people were killed in the raid.": [
      { category: "killed", min: 12, max: 12, source: "The governor" },
    ],
    "The mayor said the bridge had been hit at dawn. A farmer watched from the hill. He said 12 people were dead.":
      [{ category: "killed", min: 12, max: 12, source: "A farmer" }],
    "The army killed 12 insurgents near Kidal and lost two men, it said.": [
      { category: "killed", min: 12, max: 12, source: "The army" },
      { category: "killed", min: 2, max: 2, source: "The army" },
    ],
    "The governor dismissed rumours that 500 people had died; the real number was 31, he said.": [
      { category: "killed", min: 500, max: 500, source: null, status: "denied" },
      { category: "killed", min: 31, max: 31, source: "The governor" },
    ],
    "The governor rejected the claim. He said 12 houses had been burnt in the raid.": [],
    "The army moved to Kidal and lost two trucks, it said.": [],
    "A farmer watched from the hill. He said nothing.": [],
  },
  "figures called a lie, and who rejects one and tells another": {
    "The rebels said 60 soldiers were killed, a number the army described as exaggerated.": [
      { category: "killed", min: 60, max: 60, source: "rebels", status: "denied", kind: "military" },
    ],
    "The rebels said they had killed 60 soldiers, which the army called propaganda.": [
      { category: "killed", min: 60, max: 60, source: "rebels", status: "denied", kind: "military" },
    ],
    "Kinshasa says 700 people have died, a number the M23 says is inflated.": [
      { category: "killed", min: 700, max: 700, source: "Kinshasa", status: "denied" },
    ],
    "The defence ministry described as exaggerated the group's toll of 45 dead.": [
      { category: "killed", min: 45, max: 45, source: "group", status: "denied" },
    ],
    "The ministry called a lie the group's figure of 200 dead.": [
      { category: "killed", min: 200, max: 200, source: "group", status: "denied" },
    ],
    "The rebels' figure of 40 dead soldiers was described as fabricated by the army.": [
      { category: "killed", min: 40, max: 40, source: "rebels", status: "denied", kind: "military" },
    ],
    "The army's claim that 200 rebels were killed was described by the group as exaggerated.": [
      { category: "killed", min: 200, max: 200, source: "army", status: "denied", kind: "military" },
    ],
    "The toll of 3,000 given by the Congolese government is inflated, the M23 said.": [
      { category: "killed", min: 3000, max: 3000, source: "Congolese government", status: "denied" },
    ],
    "The group said 60 were killed, a figure the ministry called alarming.": [
      { category: "killed", min: 60, max: 60, source: "group", status: "asserted" },
    ],
    "The ministry described the 20 dead as terrorists.": [
      { category: "killed", min: 20, max: 20, status: "asserted" },
    ],
    "The army dismissed claims of heavy losses as exaggerated and said three of its men had died.": [
      { category: "killed", min: 3, max: 3, source: "army", status: "asserted", kind: "military" },
    ],
    "The ministry dismissed the report and said 12 soldiers had been killed.": [
      { category: "killed", min: 12, max: 12, source: "ministry", status: "asserted", kind: "military" },
    ],
    "The ministry rejected the charge, and said 12 people were wounded.": [
      { category: "wounded", min: 12, max: 12, source: "ministry", status: "asserted" },
    ],
    "The mayor visited the town and said 40 people were missing.": [
      { category: "missing", min: 40, max: 40, source: "mayor" },
    ],
    "The press exaggerated the number of tanks lost at 60.": [],
    "The army called the group's figure of 200 tanks a lie.": [],
    "The minister dismissed the report as exaggerated.": [],
    "The mayor visited the town and said 40 houses had burned.": [],
    "The army described the rebels' offer as propaganda and said 40 posts were held.": [],
    "The rebels' boast of 30 villages taken was branded fake by the army.": [],
    "Inflated prices drove 30 shops out of business.": [],
    "The group's 200 fighters are exaggerated, the army said.": [],
    "The army denied a statement by the rebels that 240 soldiers had been killed at Walikale.": [
      { category: "killed", min: 240, max: 240, source: "the rebels", status: "denied" },
    ],
    "The army denied accusations that it had killed 24 villagers in Kaya.": [
      { category: "killed", min: 24, max: 24, source: null, status: "denied" },
    ],
    "Officials denied media reports that 34 tourists were missing.": [
      { category: "missing", min: 34, max: 34, source: null, status: "denied" },
    ],
    "The minister branded the toll of 45 dead given by the opposition a lie. Four people died, he said.": [
      { category: "killed", min: 45, max: 45, source: "the opposition", status: "denied" },
      { category: "killed", min: 4, max: 4, source: "The minister" },
    ],
    "A spokesman rejected the UN's figure of 773 dead. The correct figure is 700, he said.": [
      { category: "killed", min: 773, max: 773, source: "the UN", status: "denied" },
      { category: "killed", min: 700, max: 700, source: "A spokesman" },
    ],
    "The army denied the accusations and left the town.": [],
    "The army denied a statement by the rebels that it had burnt 24 houses.": [],
    "Officials denied media reports that 34 hotels were closed.": [],
  },
  "whose harm it is, and who has no figure": {
    "The army said it had no figures yet for the wounded.": [
      { category: "wounded", min: null, max: null, status: "withheld", source: "The army" },
    ],
    "The government still has no toll of its own.": [
      { category: "killed", min: null, max: null, status: "withheld", source: "The government" },
    ],
    "The state does not have a final toll of the killed.": [
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "The colonel would not talk about the dead.": [
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "On the number of the dead the governor said 40.": [
      { category: "killed", min: 40, max: 40, source: "the governor" },
    ],
    "No child, according to adviser Daud Shah, has died.": [
      { category: "killed", min: 0, max: 0, source: "adviser Daud Shah" },
    ],
    "No soldier, the ministry said, was hurt.": [
      { category: "wounded", min: 0, max: 0, source: "the ministry" },
    ],
    "Some 300 families had moved to Hangu during the night.": [
      { category: "displaced", min: 300, max: null, approx: true },
    ],
    "About 1,000 people have crossed from Colombia.": [
      { category: "displaced", min: 1000, max: 1000, approx: true },
    ],
    "Thousands of residents have moved to safer districts.": [
      { category: "displaced", min: 2000, max: null, approx: true },
    ],
    "Gunmen took away four shepherds.": [{ category: "captured", min: 4, max: 4 }],
    "Two nurses were seized on the road.": [{ category: "captured", min: 2, max: 2 }],
    "The rebels have three policemen in their power.": [{ category: "captured", min: 3, max: 3 }],
    "The army handed over ten rebels in exchange for the bodies of six soldiers.": [
      { category: "captured", min: 10, max: 10 },
      { category: "killed", min: 6, max: 6 },
    ],
    "Forty people attended the funeral of a soldier killed in the raid.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "The bus had 42 seats and 12 dead people in it.": [{ category: "killed", min: 12, max: 12 }],
    "Five children are among the wounded.": [{ category: "wounded", min: 5, max: 5 }],
    "Nobody in this city can say how many have died.": [],
    "The village has no clinic of its own.": [],
    "The government does not have a plan for the wounded.": [],
    "He did not talk about the war.": [],
    "The deaths nobody counts.": [],
    "The village has no doctors for the wounded.": [],
    "Twelve doctors treated the wounded.": [],
    "Forty men carried the dead to the river.": [],
    "Some 300 people mourned the dead.": [],
    "Some 60 families are looking for the missing.": [],
    "Two relatives of the victims said they had seen nothing.": [],
    "Forty trucks moved to safer districts.": [],
    "Police took away four cars.": [],
    "Twelve soldiers died, the army said. The mayor spoke of 15.": [
      { category: "killed", min: 12, max: 12, source: "the army" },
      { category: "killed", min: 15, max: 15, source: "The mayor" },
    ],
    "Fifteen people were hurt, the ministry said. In the night the governor wrote of 37.": [
      { category: "wounded", min: 15, max: 15, source: "the ministry" },
      { category: "wounded", min: 37, max: 37, source: "the governor" },
    ],
    "At first the police had spoken of 12 dead. Later they spoke of 15.": [
      { category: "killed", min: 12, max: 12, source: "the police" },
      { category: "killed", min: 15, max: 15, source: "the police" },
    ],
    "Twelve houses burned. The mayor spoke of 15.": [],
    "Eleven of the victims died at once.": [{ category: "killed", min: 11, max: 11, scope: "subset" }],
    "Eleven of the casualties were from one family.": [
      { category: "casualties", min: 11, max: 11, scope: "subset" },
    ],
    "Three of the hostages are women.": [{ category: "captured", min: 3, max: 3, scope: "subset" }],
    "The mine killed 12 and trapped 30.": [
      { category: "killed", min: 12, max: 12 },
      { category: "missing", min: 30, max: 30 },
    ],
    "Twelve soldiers paid with their lives.": [{ category: "killed", min: 12, max: 12 }],
    "All but two of the crew of 14 died.": [{ category: "killed", min: 12, max: 12 }],
    "Five out of six hostages were freed.": [{ category: "captured", min: 5, max: 5 }],
    "Nine out of ten of the wounded are civilians.": [],
    "Three in every four houses burned.": [],
    "Half of the town's 2,000 people have fled.": [
      { category: "displaced", min: 1000, max: 1000, approx: true },
    ],
    "A third of the 300 villagers fled.": [{ category: "displaced", min: 100, max: 100, approx: true }],
    "Half of the 40 wounded are soldiers.": [{ category: "wounded", min: 40, max: 40 }],
    "The toll was revised down from 36 to 24.": [
      { category: "killed", min: 36, max: 36, previous: true },
      { category: "killed", min: 24, max: 24, previous: false },
    ],
    "Up to 30 people could have been killed.": [
      { category: "killed", min: null, max: 30, status: "unconfirmed" },
    ],
    "The court jailed a man for killing two officers.": [{ category: "killed", min: 2, max: 2 }],
    "A suspect in the killing of two officers was arrested.": [{ category: "killed", min: 2, max: 2 }],
    "Half of the shop's 200 windows broke.": [],
    "A suspect in the killing was in court.": [],
    "The jury found a man guilty of the murder.": [],
    "Half of the members of the council stayed away.": [],
    "Three out of ten schools have no roof.": [],
    "A doctor for the wounded is on his way.": [],
    "Six women in black walked behind the coffin.": [],
    "Nobody knows the names of the dead.": [],
    "The ministry has no doctors.": [],
    "The army has no plan for the prisoners.": [],
    "Twenty nurses tended the wounded.": [],
    "Two priests prayed for the dead.": [],
    "Fifty people gathered to remember the dead.": [],
    "Four friends of the victims laid flowers.": [],
    "A third of the school's 600 pupils come from abroad.": [],
    "The mayor spoke of 15 new schools.": [],
    "The governor wrote of the war.": [],
    "Forty families moved to new flats in Lagos.": [],
    "Some 300 people crossed the square.": [],
    "The police took away the camera.": [],
    "The rebels laid down the law.": [],
    "They put themselves in his shoes.": [],
    "Power is in their hands.": [],
  },
  "approximate by a verb, lists of the dead, since when": {
    "The death toll is approaching 300.": [{ category: "killed", min: 300, max: 300, approx: true }],
    "The toll of the siege of Taiz is closing in on 300.": [
      { category: "killed", min: 300, max: 300, approx: true },
    ],
    "The number of dead stands just short of 300.": [
      { category: "killed", min: 300, max: 300, approx: true },
    ],
    "Just under 300 people died.": [{ category: "killed", min: null, max: 299, approx: true }],
    "Troops nearing 300 villages found the wells dry.": [],
    "The rebels are closing in on three towns.": [],
    "Gunmen approached 20 villagers and shot them dead.": [
      { category: "killed", min: 20, max: 20, approx: false, kind: "civilian" },
    ],
    "Those killed include a woman in her sixties and a boy hit by shrapnel.": [
      { category: "killed", min: 1, max: 1, kind: "civilian", scope: "subset" },
    ],
    "Among the killed were a boy hit by shrapnel and a nurse struck by a bullet.": [
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "Among the dead are a boy hit by shrapnel and a girl hurt when a wall fell.": [
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "wounded", min: 1, max: 1 },
    ],
    "Three people were killed in Sumy, and a boy hit by shrapnel was taken to hospital.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 1, max: 1 },
    ],
    "The wounded include a boy hit by shrapnel.": [{ category: "wounded", min: 1, max: 1, scope: "subset" }],
    "The mayor of Ituri put the dead and wounded at 14.": [
      { category: "casualties", min: 14, max: 14, source: "mayor of Ituri" },
    ],
    "The number of dead and wounded stands at 14.": [{ category: "casualties", min: 14, max: 14 }],
    "The ministry put the dead at 3 and the wounded at 14.": [
      { category: "killed", min: 3, max: 3, source: "ministry" },
      { category: "wounded", min: 14, max: 14, source: "ministry" },
    ],
    "By Sunday 120 had died.": [{ category: "killed", min: 120, max: 120, scope: "total" }],
    "By Sunday 120 had died since the truce collapsed on May 12. Shells hit a school in Uvira on Friday, killing nine.":
      [
        { category: "killed", min: 120, max: 120, scope: "total" },
        { category: "killed", min: 9, max: 9, scope: "incident" },
      ],
    "By Monday, 60 had been wounded since the start of the shelling.": [
      { category: "wounded", min: 60, max: 60, scope: "total" },
    ],
    "On Sunday 12 people died, the most since the truce collapsed on May 12.": [
      { category: "killed", min: 12, max: 12, scope: "incident" },
    ],
    "9 civilians dead and 27 hurt in Bhamo since dawn, rescue workers say.": [
      { category: "killed", min: 9, max: 9, source: "rescue workers", kind: "civilian" },
      { category: "wounded", min: 27, max: 27, source: "rescue workers" },
    ],
    "Cambodia counts 13 dead. On its side Thailand counts 22 dead.": [
      { category: "killed", min: 13, max: 13, source: "Cambodia", side: "Cambodia" },
      { category: "killed", min: 22, max: 22, source: "Thailand", side: "Thailand" },
    ],
    "On its side Thailand counts 22 tanks.": [],
    "By Sunday 120 had left the party.": [],
    "By Sunday 120 houses had burned since the truce collapsed.": [],
    "The road has been closed since the truce collapsed on May 12.": [],
    "A wall hit by shrapnel fell on the road.": [],
    "Those invited include a woman in her sixties and a boy of ten.": [],
    "The flats at number 14 were empty.": [],
    "The convoy is just short of 300 lorries.": [],
    "On their side of the river 40 posts were built.": [],
    "The price is nearing 300 pounds.": [],
    "They have been closing in on the city since dawn.": [],
    "Area 120 had burned by Sunday.": [],
    "The mayor put the cost at 14 million.": [],
    "Two people, including a child, were killed and five, among them two women, were wounded.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "wounded", min: 5, max: 5 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "Two people were killed - a soldier and a civilian - and five were hurt.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "wounded", min: 5, max: 5 },
    ],
    "Two people, a soldier and a civilian, were killed.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "Missing: 3.": [{ category: "missing", min: 3, max: 3 }],
    "The toll may top 100.": [{ category: "killed", min: 101, max: null, status: "unconfirmed" }],
    "Six women - nurses and a cook - and five drivers spoke to the paper.": [],
    "Prices may top 100 roubles.": [],
    "Lines: 3.": [],
  },
  "whose dead a title counts": {
    "The ministry gave the figure on Thursday. Rockets hit Ashkelon in Israel.": {
      title: "Gaza toll reaches 83 as seventh person dies in Israel",
      claims: [{ category: "killed", min: 83, max: 83, side: "Palestine" }],
    },
    "Rockets hit Nahariya in Israel on Monday. Israel said it struck Hezbollah.": {
      title: "34 dead in Lebanon raids",
      claims: [{ category: "killed", min: 34, max: 34, side: "Lebanon" }],
    },
    "Israel and Hamas traded fire.": {
      title: "12 dead in Gaza strikes, two killed in Ashkelon",
      claims: [
        { category: "killed", min: 12, max: 12, side: "Palestine" },
        { category: "killed", min: 2, max: 2, side: "Israel" },
      ],
    },
    "Israel's army said so. It fights Hezbollah in the south of Lebanon.": {
      title: "Eight soldiers killed in Lebanon clashes",
      claims: [{ category: "killed", min: 8, max: 8, side: "Israel" }],
    },
    "Iran fired missiles.": {
      title: "21 dead in Iran strikes on Israel",
      claims: [{ category: "killed", min: 21, max: 21, side: "Israel" }],
    },
    "Ukraine said Russia hit the city.": {
      title: "Kharkiv toll climbs to 16",
      claims: [{ category: "killed", min: 16, max: 16, side: "Ukraine" }],
    },
    "India and Pakistan traded fire.": { title: "Kashmir toll road closed", claims: [] },
    "Israel and Hezbollah traded fire.": { title: "Lebanon raids go on", claims: [] },
    "Russia and Ukraine spoke again.": { title: "Kharkiv toll bridge reopens", claims: [] },
    "Iran and Israel traded fire.": { title: "Haifa strike shuts port", claims: [] },
    "A list seen by the BBC names 12 dead.": [{ category: "killed", min: 12, max: 12, source: "A list" }],
    "In a post on Telegram the group said it had killed 12 soldiers.": [
      { category: "killed", min: 12, max: 12, source: "the group" },
    ],
    "Police said 12 people had died, but a doctor said it was 15.": [
      { category: "killed", min: 12, max: 12, source: "Police" },
      { category: "killed", min: 15, max: 15, source: "a doctor" },
    ],
    "The talks lasted five hours. Police said it was six.": [],
    "A list seen by the BBC names 12 streets.": [],
    "Kenya said 12 of its soldiers had been killed in Somalia.": [
      { category: "killed", min: 12, max: 12, side: "Kenya", source: "Kenya" },
    ],
    "Twelve people were killed in Kyiv by Russian missiles.": [
      { category: "killed", min: 12, max: 12, side: "Ukraine", source: null },
    ],
    "Twelve people were killed in Haifa by rockets from Lebanon.": [
      { category: "killed", min: 12, max: 12, side: "Israel", source: null },
    ],
    "Kyiv was quiet on Sunday, Russian television said.": [],
    "The Kenyan army said its soldiers would stay in Somalia.": [],
    "To 36 persons the quantity of the dead in the area has grown.": [
      { category: "killed", min: 36, max: 36 },
    ],
    "Two children and eight other people (three soldiers and five civilians) were wounded.": [
      { category: "wounded", min: 2, max: 2 },
      { category: "wounded", min: 8, max: 8 },
      { category: "wounded", min: 3, max: 3, scope: "subset" },
      { category: "wounded", min: 5, max: 5, scope: "subset" },
    ],
    "Twelve men attended the funerals of the dead.": [],
    "Hamas denied an Israeli claim that 20 of its fighters had been killed in Rafah.": [
      { category: "killed", min: 20, max: 20, side: "Hamas", source: "Israeli", status: "denied" },
    ],
    "India denied Pakistan's claim that 50 of its soldiers were killed.": [
      { category: "killed", min: 50, max: 50, side: "India", source: "Pakistan", status: "denied" },
    ],
    "Ukraine's General Staff put Russian losses at 1,110 killed and wounded.": [
      { category: "casualties", min: 1110, max: 1110, side: "Russia" },
    ],
    "Two Israeli soldiers were killed in Lebanon and five others were wounded, the army said.": [
      { category: "killed", min: 2, max: 2, side: "Israel" },
      { category: "wounded", min: 5, max: 5, side: "Israel" },
    ],
    "Hamas's attack on southern Israel killed about 1,200 people, Israel says.": [
      { category: "killed", min: 1200, max: 1200, approx: true, side: "Israel" },
    ],
    "Israeli strikes on Beirut killed 12 people.": [
      { category: "killed", min: 12, max: 12, side: "Lebanon" },
    ],
    "Half of the 40 people killed were children.": [{ category: "killed", min: 40, max: 40 }],
    "More than half of the town's 2,000 people have fled.": [
      { category: "displaced", min: 1001, max: null, approx: true },
    ],
    "Nobody was reported killed.": [{ category: "killed", min: 0, max: 0 }],
    "Two brothers were among the dead.": [{ category: "killed", min: 2, max: 2 }],
    "Hamas denied that its fighters had left Rafah.": [],
    "More than half of the town's 200 shops are shut.": [],
    "Israeli strikes on Beirut went on at night.": [],
    "Two brothers visited the wounded.": [],
    "Nobody was asked about the dead.": [],
    "Ukraine's General Staff met on Sunday.": [],
    "Israel denied a Hamas claim that 12 of its soldiers were killed in Rafah.": [
      { category: "killed", min: 12, max: 12, side: "Israel", source: "Hamas", status: "denied" },
    ],
    "Twelve people were killed in a strike on soldiers from Kharkiv.": [
      { category: "killed", min: 12, max: 12 },
    ],
    "Israel denied a Hamas claim that its tanks had left Rafah.": [],
  },
  "some of those just counted, by what they were or the state they are in": {
    "Thirty-one people were killed in the raid on Baga. Nine were children.": [
      { category: "killed", min: 31, max: 31, scope: "incident" },
      { category: "killed", min: 9, max: 9, scope: "subset", kind: "civilian" },
    ],
    "Twelve people died when a shell hit a bus in Aleppo. Five were women and three were children.": [
      { category: "killed", min: 12, max: 12, scope: "incident" },
      { category: "killed", min: 5, max: 5, scope: "subset" },
      { category: "killed", min: 3, max: 3, scope: "subset" },
    ],
    "The blast killed eight people. One was a child.": [
      { category: "killed", min: 8, max: 8 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "Twenty people were killed in the village, and four were soldiers.": [
      { category: "killed", min: 20, max: 20 },
      { category: "killed", min: 4, max: 4, scope: "subset", kind: "military" },
    ],
    "Twenty-six people have died in the camp since Monday. Eighteen of the dead were children, and five were elderly.":
      [
        { category: "killed", min: 26, max: 26, scope: "total" },
        { category: "killed", min: 18, max: 18, scope: "subset" },
        { category: "killed", min: 5, max: 5, scope: "subset" },
      ],
    "Nineteen people were being treated at the hospital in Goma. Ten were in a serious state.": [
      { category: "wounded", min: 19, max: 19 },
      { category: "wounded", min: 10, max: 10, scope: "subset" },
    ],
    "The clinic in Kassala took in 30 wounded on Monday. Eight had been shot in the head.": [
      { category: "wounded", min: 30, max: 30, scope: "incident" },
      { category: "wounded", min: 8, max: 8, scope: "subset" },
    ],
    "Twenty-one passengers were wounded in the blast. Six remain in hospital.": [
      { category: "wounded", min: 21, max: 21, scope: "incident" },
      { category: "wounded", min: 6, max: 6, scope: "subset" },
    ],
    "Fourteen people were killed and 30 wounded in the market. Four were children.": [
      { category: "killed", min: 14, max: 14 },
      { category: "wounded", min: 30, max: 30 },
    ],
    "Six people were killed. All were members of one family.": [{ category: "killed", min: 6, max: 6 }],
    "Ten people were killed in Shebaa. Three died in Khiam.": [
      { category: "killed", min: 10, max: 10, scope: "total" },
      { category: "killed", min: 3, max: 3, scope: "total" },
    ],
    "Eighteen people were killed in Beni. Twelve were wounded.": [
      { category: "killed", min: 18, max: 18, scope: "total" },
      { category: "wounded", min: 12, max: 12, scope: "total" },
    ],
    "The army has 300 men in the town. Twenty were recruits.": [],
    "Twenty rebels attacked the post. Five were boys.": [],
    "There were 200 delegates in the hall. Fifty were women.": [],
  },
  "two sides inside one state": {
    "Elders in Karamoja accept a truce in Uganda. Both sides have agreed to hand in their guns. The dead now number 133, the district office says.":
      [{ category: "killed", min: 133, max: 133, side: "all" }],
    "In Papua New Guinea both sides have buried their dead. The police said 26 people had died.": [
      { category: "killed", min: 26, max: 26, side: "all" },
    ],
    "In Kenya armed men fired from two sides on a bus. The police said 26 people had died.": [
      { category: "killed", min: 26, max: 26, side: "Kenya" },
    ],
    "In Nepal both sides of the road were closed. Police said 12 people had died.": [
      { category: "killed", min: 12, max: 12, side: "Nepal" },
    ],
    "Cambodian officials said 12 people had died and urged both sides to stop.": [
      { category: "killed", min: 12, max: 12, side: "Cambodia" },
    ],
    "At least 23 people were killed in clashes between farmers and herders in central Nigeria, police said.":
      [{ category: "killed", min: 23, max: null, side: "all" }],
    "Clashes between police and protesters in Kenya left 16 people dead, Amnesty said.": [
      { category: "killed", min: 16, max: 16, side: "all" },
    ],
    "Gunmen shot dead 12 farmers in central Nigeria, police said.": [
      { category: "killed", min: 12, max: 12, side: "Nigeria" },
    ],
    "The ELN attacked rival FARC dissidents in Catatumbo, leaving more than 80 people dead and forcing 32,000 from their homes, the ombudsman said.":
      [
        { category: "killed", min: 81, max: null, side: "all" },
        { category: "displaced", min: 32000, max: 32000, side: "Colombia" },
      ],
    "M23 attacked a village near Rutshuru, leaving 12 people dead.": [
      { category: "killed", min: 12, max: 12, side: "DR Congo" },
    ],
    "SDF fighters and Islamists fought near Manbij. At least 37 people were killed, the Observatory said.": [
      { category: "killed", min: 37, max: null, side: "all" },
    ],
    "Clashes between villages and talks between farmers and herders went on in Nigeria.": [],
    "In Uganda both sides have agreed to hand in their guns.": [],
  },
  "who fired, who tells and of whom the rest are": {
    "Al-Shabaab fighters attacked a base, killing 54 Ugandan soldiers. The army said it had killed 30 of the militants.":
      [
        { category: "killed", min: 54, max: 54, side: "Uganda" },
        { category: "killed", min: 30, max: 30, side: "Al-Shabaab" },
      ],
    "A rocket from Lebanon hit a football pitch in Tamra, killing 12 children.": [
      { category: "killed", min: 12, max: 12, side: "Israel" },
    ],
    "Hamas said 12 people were killed in an Israeli strike.": [
      { category: "killed", min: 12, max: 12, side: "Palestine" },
    ],
    "Hamas said 12 of its fighters were killed in an Israeli strike.": [
      { category: "killed", min: 12, max: 12, side: "Hamas" },
    ],
    "Hezbollah says it has lost 1,500 fighters; thousands more have been wounded. Israel has not commented.":
      [
        { category: "killed", min: 1500, max: 1500, side: "Hezbollah" },
        { category: "wounded", min: 2000, max: null, approx: true, side: "Hezbollah" },
      ],
    "Five Ukrainians were among the nine people killed when an Iranian missile hit a block of flats in Bat Yam.":
      [
        { category: "killed", min: 5, max: 5, side: "Ukraine" },
        { category: "killed", min: 9, max: 9, side: "Israel" },
      ],
    "Nine people were killed after Israeli jets bombed Tyre.": [
      { category: "killed", min: 9, max: 9, side: "Lebanon" },
    ],
    "M23 fighters attacked Goma. The UN mission said two of its peacekeepers had been killed.": [
      { category: "killed", min: 2, max: 2, side: "peacekeepers" },
    ],
    "M23 fighters attacked Goma. South Africa said two of its peacekeepers had been killed.": [
      { category: "killed", min: 2, max: 2, side: "South Africa" },
    ],
    "Iranian missiles killed nine people in Haifa; 20 people died in Tehran.": [
      { category: "killed", min: 9, max: 9, side: "Israel" },
      { category: "killed", min: 20, max: 20, side: "Iran" },
    ],
    "Hamas said it fired rockets after Israeli jets bombed Gaza.": [],
    "Iranian missiles hit Haifa when people slept.": [],
  },
  "whose things are counted, and who did two things": {
    "Two men were killed and 12 police cars burned.": [{ category: "killed", min: 2, max: 2 }],
    "Twelve civilian homes were hit and two people wounded.": [{ category: "wounded", min: 2, max: 2 }],
    "Two soldiers were wounded amid 14 enemy attacks in the past day.": [
      { category: "wounded", min: 2, max: 2, kind: "military", scope: "incident" },
    ],
    "Shelling killed two soldiers in 30 militant attacks.": [{ category: "killed", min: 2, max: 2 }],
    "Gunmen killed two guards at 3 militia checkpoints.": [{ category: "killed", min: 2, max: 2 }],
    "40 enemy killed, 12 enemy vehicles destroyed.": [{ category: "killed", min: 40, max: 40 }],
    "The army lost 12 police posts and 3 soldiers.": [
      { category: "killed", min: 3, max: 3, kind: "military" },
    ],
    "Nine rebel positions were hit overnight.": [],
    "Seven civilian deaths were recorded in May.": [{ category: "killed", min: 7, max: 7, kind: "civilian" }],
    "The mine killed one villager hours after he came home.": [{ category: "killed", min: 1, max: 1 }],
    "Three militia were killed.": [{ category: "killed", min: 3, max: 3, kind: "military" }],
    "Two militia posts were overrun.": [],
    "The militants killed two guards and burned 4 schools.": [{ category: "killed", min: 2, max: 2 }],
    "Raiders killed 12 villagers and burned houses.": [{ category: "killed", min: 12, max: 12 }],
    "Rebels killed six soldiers and burned their vehicles.": [{ category: "killed", min: 6, max: 6 }],
    "Twelve villagers were shot and burned.": [{ category: "wounded", min: 12, max: 12 }],
    "Gunmen killed two guards and wounded three.": [
      { category: "killed", min: 2, max: 2 },
      { category: "wounded", min: 3, max: 3 },
    ],
  },
  "headlines of wires": {
    "Rebel camp shelled near Goma": { inTitle: true, claims: [] },
    "Enemy losses mount as river crossed": { inTitle: true, claims: [] },
    "Refugee camp struck by floods": { inTitle: true, claims: [] },
    "Prisoner swap delayed again": { inTitle: true, claims: [] },
    "Army captures hilltop in Kachin": { inTitle: true, claims: [] },
    "Children's ward reopens in Mariupol": { inTitle: true, claims: [] },
    "UPDATE 6-Clashes rage in east after talks fail": { inTitle: true, claims: [] },
    "Fighting rages at airport, new peace talks elusive": { inTitle: true, claims: [] },
    "Ministers meet in Doha - agency": { inTitle: true, claims: [] },
    "Casualty numbers used as a weapon": { inTitle: true, claims: [] },
    "Teacher shortage in Gaza - UN": { inTitle: true, claims: [] },
    "12 checkpoints attacked in a day -army": { inTitle: true, claims: [] },
    "14 ceasefire violations, no shelling: OSCE": { inTitle: true, claims: [] },
    "Explosions rock airport as battle intensifies": { inTitle: true, claims: [] },
    "Militia seizes 3 army bases": { inTitle: true, claims: [] },
    "Six police stations burned in Wamena": { inTitle: true, claims: [] },
    "Truce breached 18 times in a week - monitors": { inTitle: true, claims: [] },
    "Student marches in 12 towns": { inTitle: true, claims: [] },
    "Civilian killed in Donetsk": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, kind: "civilian", side: "Ukraine" }],
    },
    "Shelling kills civilian in Taiz": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    },
    "Soldier, civilian killed in clashes": {
      inTitle: true,
      claims: [
        { category: "killed", min: 1, max: 1, kind: "military" },
        { category: "killed", min: 1, max: 1, kind: "civilian" },
      ],
    },
    "Civilian casualties rise in Sudan": { inTitle: true, claims: [] },
    "Civilian convoy hit near Mopti": { inTitle: true, claims: [] },
    "Police officer killed, two injured in rebel attack": {
      inTitle: true,
      claims: [
        { category: "killed", min: 1, max: 1, kind: "police" },
        { category: "wounded", min: 2, max: 2 },
      ],
    },
    "Passenger bus blown up by mine, three killed": {
      inTitle: true,
      claims: [{ category: "killed", min: 3, max: 3 }],
    },
    "Police vehicle hit by blast, two hurt": {
      inTitle: true,
      claims: [{ category: "wounded", min: 2, max: 2 }],
    },
    "Student hostel shelled in Kharkiv": { inTitle: true, claims: [] },
    "UPDATE 1-Dozens die in Aleppo street battles": {
      inTitle: true,
      claims: [{ category: "killed", min: 24, max: null, approx: true }],
    },
    "UPDATE 3-Four soldiers killed in ambush": {
      inTitle: true,
      claims: [{ category: "killed", min: 4, max: 4 }],
    },
    "WRAPUP 9-Truce shattered, death toll hits 67": {
      inTitle: true,
      claims: [{ category: "killed", min: 67, max: 67 }],
    },
    "UPDATE 2-Ceasefire holds in Tripoli": { inTitle: true, claims: [] },
    "Ukrainian soldier killed in shelling of Avdiivka - Kyiv": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, side: "Ukraine", source: "Kyiv" }],
    },
    "Five soldiers killed in past day: Baku": {
      inTitle: true,
      claims: [{ category: "killed", min: 5, max: 5, source: "Baku" }],
    },
    "Air strike kills nine: Hamas": {
      inTitle: true,
      claims: [{ category: "killed", min: 9, max: 9, source: "Hamas" }],
    },
    "Rebel sniper kills serviceman despite truce -military": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, source: "military" }],
    },
    "Toll may be far higher than known 5,000 -UN": {
      inTitle: true,
      claims: [{ category: "killed", min: 5000, max: 5000, source: "UN", status: "unconfirmed" }],
    },
    "Two killed in clashes: what we know": {
      inTitle: true,
      claims: [{ category: "killed", min: 2, max: 2, source: null }],
    },
    "12 killed in Khartoum - live updates": {
      inTitle: true,
      claims: [{ category: "killed", min: 12, max: 12, source: null }],
    },
  },
  "a few days, or some hours of one": {
    "In the last 72 hours troops captured nine rebels in the north of the province, the division said.": [
      { category: "captured", min: 9, max: 9, scope: "incident", source: "the division" },
    ],
    "Over the weekend 21 people were killed in Ituri.": [
      { category: "killed", min: 21, max: 21, scope: "incident" },
    ],
    "In the last 48 hours 60 people were killed in Gaza, the health ministry said.": [
      { category: "killed", min: 60, max: 60, scope: "incident" },
    ],
    "Fighting over the weekend killed 40 people in Tripoli.": [
      { category: "killed", min: 40, max: 40, scope: "total" },
    ],
    "At least 52 people have been killed in three days of fighting in Tripoli.": [
      { category: "killed", min: 52, max: null, scope: "total" },
    ],
    "Fighting has gone on for a week in El Fasher. Fourteen people died during the night, a doctor said.": [
      { category: "killed", min: 14, max: 14, scope: "incident", source: "a doctor" },
    ],
    "Rescuers recovered nine bodies on the first afternoon.": [
      { category: "killed", min: 9, max: 9, scope: "incident" },
    ],
    "Twelve people were killed before dawn in Rafah, medics said.": [
      { category: "killed", min: 12, max: 12, scope: "incident", source: "medics" },
    ],
    "By nightfall the hospital had counted 30 dead.": [
      { category: "killed", min: 30, max: 30, scope: "incident", source: "the hospital" },
    ],
    "The war has killed 4,000 people. Six were killed in the early hours near Sumy.": [
      { category: "killed", min: 4000, max: 4000, scope: "total" },
      { category: "killed", min: 6, max: 6, scope: "incident" },
    ],
    "In the evening the ministry said 230 people had been killed since the war began.": [
      { category: "killed", min: 230, max: 230, scope: "total" },
    ],
    "By midday 7,000 villagers had been moved to safer places.": [
      { category: "displaced", min: 7000, max: 7000, scope: "total" },
    ],
    "The shelling began at dawn and ended at nightfall.": [],
    "Two hundred men guarded the bridge during the night.": [],
    "Over the weekend 21 houses burned down in Ituri.": [],
    "The post was manned by 40 soldiers until midnight.": [],
    "In the last 72 hours troops seized nine rifles.": [],
    "By noon 11 shops had opened again.": [],
    "Thirty buses left the town before dark.": [],
  },
  "more of the same, and others beside them": {
    "The army said two soldiers were killed in the raid. Another 12 fighters gave themselves up at the base, bringing the number of those who have surrendered to 89.":
      [
        { category: "killed", min: 2, max: 2 },
        { category: "captured", min: 12, max: 12, scope: "increment" },
      ],
    "Two soldiers died in Monday's ambush. Twelve more were wounded.": [
      { category: "killed", min: 2, max: 2, scope: "incident" },
      { category: "wounded", min: 12, max: 12, scope: "incident" },
    ],
    "At least 20 people were killed. The fire spread to two blocks. Another 44 people were injured, the rescue service said.":
      [
        { category: "killed", min: 20, max: null, scope: "total" },
        { category: "wounded", min: 44, max: 44, scope: "total" },
      ],
    "The toll stood at 200 on Monday. Since then another 36 bodies have been recovered.": [
      { category: "killed", min: 200, max: 200, scope: "total" },
      { category: "killed", min: 36, max: 36, scope: "increment" },
    ],
    "Another 12 trucks reached the camp, bringing the number to 80.": [],
    "Another 37 houses were rebuilt the following week.": [],
  },
  "where they talk, and a day without its article": {
    "Fighting in eastern Congo killed 12 people on the eve of talks in Doha.": [
      { category: "killed", min: 12, max: 12, side: "all" },
    ],
    "The two sides met for talks in Geneva.": [],
    "Indirect negotiations in Muscat ended without a deal.": [],
    "Ukraine fighting kills 45 ahead of Minsk summit": {
      inTitle: true,
      claims: [{ category: "killed", min: 45, max: 45, side: "all" }],
    },
    "Jeddah talks stall as shells fall on Omdurman": { inTitle: true, claims: [] },
    "A summit in Nairobi brought no truce.": [],
    "Three soldiers killed in past 24 hours": {
      inTitle: true,
      claims: [{ category: "killed", min: 3, max: 3, scope: "incident" }],
    },
    "One soldier killed, two more wounded over past day": {
      inTitle: true,
      claims: [
        { category: "killed", min: 1, max: 1, scope: "incident" },
        { category: "wounded", min: 2, max: 2, scope: "incident" },
      ],
    },
    "Twelve villages shelled in past day": { inTitle: true, claims: [] },
    "Ukrainian soldier reported killed in Donbas": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, side: "Ukraine" }],
    },
    "Rebel said killed in raid near Taiz": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1 }],
    },
    "Villages reported shelled near Taiz": { inTitle: true, claims: [] },
    "Air strike kills 12-year-old in Idlib": {
      inTitle: true,
      claims: [{ category: "killed", min: 1, max: 1, side: "Syria" }],
    },
    "School for 12-year-olds reopens in Idlib": { inTitle: true, claims: [] },
    "Army reports 2 KIAs, 5 WIAs on Friday": {
      inTitle: true,
      claims: [
        { category: "killed", min: 2, max: 2 },
        { category: "wounded", min: 5, max: 5 },
      ],
    },
    "WRAPUP 1-Mali says rebels fired on convoy, 29 dead": {
      inTitle: true,
      claims: [{ category: "killed", min: 29, max: 29, source: "Mali" }],
    },
    "WRAPUP 2-Mali says rebels fired on convoy": { inTitle: true, claims: [] },
    "One soldier sustained injuries incompatible with life.": [{ category: "killed", min: 1, max: 1 }],
    "Such a life is incompatible with war.": [],
  },
  "none: what officers admit, attackers who flee, plans": {
    "Three officers admitted that they knew about the plan.": [],
    "The four soldiers admitted their role in the killing.": [],
    "Two commanders admitted to the raid.": [],
    "Twelve people were admitted to hospital.": [{ category: "wounded", min: 12, max: 12 }],
    "The clinic admitted 12 people on Monday.": [{ category: "wounded", min: 12, max: 12 }],
    "Four robbers fled on a motorcycle.": [],
    "The attackers fled before police came.": [],
    "The men who left the bomb fled and there are no clues as to where they are.": [],
    "Some 4,000 villagers fled.": [{ category: "displaced", min: 4000, max: 4000, approx: true }],
    "The murder took place at 2220 last night.": [],
    "The flood caused millions in losses.": [],
    "The intention was capturing the general alive.": [],
    "They plotted to kill the governor.": [],
    "Delegates to a Latin American congress that is being held in Lima met on Friday.": [],
    "The association of relatives of missing detainees met.": [],
    "The rebels surrendered their weapons at a camp.": [],
    "Nine rebels surrendered in Tripoli.": [{ category: "captured", min: 9, max: 9 }],
  },
  "whose the people are: attackers, towns, soldiers and what a title names": {
    "Malawi reported three dead after fighting with M23 rebels near Goma.": [
      { category: "killed", min: 3, max: 3, side: "Malawi" },
    ],
    "France said 40 people had died in fighting with M23 rebels near Goma.": [
      { category: "killed", min: 40, max: 40, side: "all" },
    ],
    "Boko Haram men attacked an island in Chad. The army said 96 attackers were killed and 40 soldiers hurt.":
      [
        { category: "killed", min: 96, max: 96, side: "Boko Haram" },
        { category: "wounded", min: 40, max: 40, side: "Chad" },
      ],
    "Gunmen attacked a market in Chad. Six of the attackers were killed and 12 traders wounded.": [
      { category: "killed", min: 6, max: 6, side: null },
      { category: "wounded", min: 12, max: 12, side: "Chad" },
    ],
    "Myanmar's military bombed a village in Sagaing, killing 27 people.": [
      { category: "killed", min: 27, max: 27, side: "Myanmar" },
    ],
    "Cameroon's army killed eight separatist fighters in Bamenda.": [
      { category: "killed", min: 8, max: 8, side: null },
    ],
    "Four Chadian peacekeepers were killed in northern Mali. Nineteen were wounded.": [
      { category: "killed", min: 4, max: 4, side: "Chad" },
      { category: "wounded", min: 19, max: 19, side: "Chad" },
    ],
    "Four Chadian students were killed in northern Mali. Nineteen people were wounded in Gao.": [
      { category: "killed", min: 4, max: 4, side: "Chad" },
      { category: "wounded", min: 19, max: 19, side: "Mali" },
    ],
    "Two Thai workers were killed and seven people wounded when a mortar shell from Gaza hit a packing house in Eshkol.":
      [
        { category: "killed", min: 2, max: 2, side: "Thailand" },
        { category: "wounded", min: 7, max: 7, side: "Israel" },
      ],
    "More than 100,000 people have fled Nagorno-Karabakh for Armenia, Yerevan says.": [
      { category: "displaced", min: 100001, max: null, side: "Nagorno-Karabakh" },
    ],
    "The federal government said 400 TPLF rebels surrendered. Aid workers put the number of civilians killed at 56 in Ethiopia.":
      [
        { category: "captured", min: 400, max: 400, side: "TPLF" },
        { category: "killed", min: 56, max: 56, side: "Ethiopia" },
      ],
    "India and Pakistan traded fire: 31 dead in Pakistan, 16 in Kashmir.": [
      { category: "killed", min: 31, max: 31, side: "Pakistan" },
      { category: "killed", min: 16, max: 16, side: "all" },
    ],
    "Hamas fired rockets at Ashkelon. The Gaza ministry says 788 people have died. Thirty-two Israeli soldiers have been killed, and three civilians have died.":
      [
        { category: "killed", min: 788, max: 788, side: "Palestine" },
        { category: "killed", min: 32, max: 32, side: "Israel" },
        { category: "killed", min: 3, max: 3, side: "Israel" },
      ],
    "Malawi reported three dead cows near Goma.": [{ category: "killed", min: 3, max: 3, side: "Malawi" }],
    "Attackers came over the lake from Chad.": [],
    "Gaza strikes go on as talks stall.": [],
    "Israeli soldiers left Lebanon at night.": [],
    "Malawi said its soldiers would come home.": [],
    "Gunmen from Gaza crossed the fence at Eshkol.": [],
    "Thai workers asked to go home from Ashkelon.": [],
    "The clan elders and the governor of Kasai met in Kananga.": [],
    "The town's market was struck after Israeli jets left Tyre.": [],
    "Hezbollah said it had hit five tanks near Metula.": [],
    "The General Staff speaks of nine tanks.": [],
    "Both sides of the river were mined in Uganda.": [],
    "Farmers and herders of Benue have signed a peace.": [],
    "The Kyiv attack was the third in a week.": [],
    "Kenya's army lost nine men in Somalia.": [{ category: "killed", min: 9, max: 9, side: "Kenya" }],
    "Hezbollah hit a tank. Two Israeli reservists were killed and five soldiers hurt in southern Lebanon, the Israeli army said.":
      [
        { category: "killed", min: 2, max: 2, side: "Israel" },
        { category: "wounded", min: 5, max: 5, side: "Israel" },
      ],
    "Israel struck Beirut. The Israeli army said a dozen Hezbollah commanders were dead. Sixty-six people were injured.":
      [
        { category: "killed", min: 12, max: 12, approx: true, side: "Hezbollah" },
        { category: "wounded", min: 66, max: 66, side: "Lebanon" },
      ],
    "Fighting between the army and the RSF in Khartoum killed 56 people, the doctors' union said. A further 595 were wounded.":
      [
        { category: "killed", min: 56, max: 56, side: "all" },
        { category: "wounded", min: 595, max: 595, side: "all" },
      ],
    "Fighting went on in Khartoum. An RSF shell killed 12 people in a market.": [
      { category: "killed", min: 12, max: 12, side: "Sudan" },
    ],
    "M23 rebels fought the army near Sake. The General Staff speaks of nine dead.": [
      { category: "killed", min: 9, max: 9, side: "DR Congo" },
    ],
    "The army said it lost its way in Somalia.": [],
  },
  "whom a verb with a name behind it harms": {
    "Four civilians carrying firearms kidnapped Alberto Celis, mayor of El Carmen.": [
      { category: "captured", min: 1, max: 1 },
    ],
    "Two gunmen killed Luis Paz in Cali.": [{ category: "killed", min: 1, max: 1 }],
    "Twelve soldiers killed Monday night in Taiz were from one unit.": [
      { category: "killed", min: 12, max: 12, kind: "military" },
    ],
    "None of the 4 priests and about 60 pupils was hurt.": [{ category: "wounded", min: 0, max: 0 }],
    "There were no dead and no wounded.": [
      { category: "killed", min: 0, max: 0 },
      { category: "wounded", min: 0, max: 0 },
    ],
    "He never speaks about death squads.": [],
    "The judge had received death threats.": [],
    "The court passed three death sentences.": [],
    "Their death penalty was lifted.": [],
  },
  "verbs of harm of every kind, and things": {
    "Gunmen butchered 14 villagers in Ituri.": [{ category: "killed", min: 14, max: 14 }],
    "Three policemen were bludgeoned to death by the mob.": [{ category: "killed", min: 3, max: 3 }],
    "Militants beheaded nine fishermen near Macomia.": [{ category: "killed", min: 9, max: 9 }],
    "The army beheads the group's command, a minister boasted.": [],
    "Six soldiers made the supreme sacrifice in Kupwara.": [{ category: "killed", min: 6, max: 6 }],
    "Four guards paid the ultimate price.": [{ category: "killed", min: 4, max: 4 }],
    "The bomber blew himself up, wounding five shoppers.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 5, max: 5 },
    ],
    "A gas cylinder blew up in a kitchen.": [],
    "Nine drivers choked to death in the tunnel.": [{ category: "killed", min: 9, max: 9 }],
    "Two children had shrapnel in their backs.": [{ category: "wounded", min: 2, max: 2 }],
    "Another 20 needed stitches.": [{ category: "wounded", min: 20, max: 20 }],
    "Seven herders suffered machete cuts.": [{ category: "wounded", min: 7, max: 7 }],
    "Two boys were hit in the leg.": [{ category: "wounded", min: 2, max: 2 }],
    "The market was hit in the morning.": [],
    "A girl has been in a coma since the strike.": [{ category: "wounded", min: 1, max: 1 }],
    "Eleven people suffered smoke inhalation.": [{ category: "wounded", min: 11, max: 11 }],
    "Four trawlers were hit and two sailors are on ventilators.": [{ category: "wounded", min: 2, max: 2 }],
    "Two crew members could not be found.": [{ category: "missing", min: 2, max: 2 }],
    "Two ministers could not be reached for comment.": [],
    "Six climbers failed to return.": [{ category: "missing", min: 6, max: 6 }],
    "Gunmen whisked away the village head and three of his wives.": [
      { category: "captured", min: 3, max: 3 },
    ],
    "Rebels made off with 12 pupils.": [{ category: "captured", min: 12, max: 12 }],
    "Rebels made off with 12 goats.": [],
    "Five farmers regained their freedom after a month.": [{ category: "captured", min: 5, max: 5 }],
    "Fourteen traders are still in the hands of their abductors.": [
      { category: "captured", min: 14, max: 14 },
    ],
    "Police nabbed 33 looters.": [{ category: "captured", min: 33, max: 33 }],
    "Nearly 8,000 have been put up in schools.": [
      { category: "displaced", min: 8000, max: 8000, approx: true },
    ],
    "About 30,000 residents were expelled from the city.": [
      { category: "displaced", min: 30000, max: 30000, approx: true },
    ],
    "Twelve diplomats were expelled from Moscow.": [],
    "Some 600 families lost their homes.": [{ category: "displaced", min: 600, max: null, approx: true }],
    "Two hundred delegates were staying in hotels.": [],
    "The army neutralised 12 explosive devices near Mosul.": [],
    "The plan would have eliminated 400 jobs.": [],
    "Some 40 solar panels were lost in the fire.": [],
    "The strike wrecked 14 speedboats and killed two smugglers.": [{ category: "killed", min: 2, max: 2 }],
    "Forty elephants were killed by poachers.": [],
    "Twelve substations were hit and a welder was killed.": [{ category: "killed", min: 1, max: 1 }],
  },
  "none: numbers of every day in a war": {
    "A 34-year-old man and his 12-year-old son live in the house.": [],
    "The compensation is 2 million naira for each of the dead.": [],
    "Some 3,000 troops have been sent to the border.": [],
    "Firefighters pulled nine people alive from the rubble.": [],
    "The motion was carried by 112 votes to 46.": [],
    "Twelve flights were cancelled after the attack.": [],
    "Some 2,000 cattle were rustled in the raid.": [],
    "A court in Minsk sentenced four men to death.": [],
    "India were bowled out for 212, losing five wickets after lunch.": [],
    "The airline had 214 passengers on the flight.": [],
    "The company lost 40 million dollars in the war.": [],
    "Police fired 60 shots in the air.": [],
    "Two thousand people took part in the funeral of the two brothers.": [],
    "A crowd of 400 gathered outside the morgue.": [],
    "It took 11 days to bury the dead.": [],
    "He was one of four candidates for the post of governor.": [],
    "The drone flew 200 km before it was shot down.": [],
    "Without help, 40,000 children will die, the agency says.": [],
    "If the dam breaks, 10,000 people would be displaced.": [],
    "The bullet missed his heart by two centimetres.": [],
    "About 1,200 people returned to their homes on Sunday.": [],
    "The exercise involved 40 warships and 25,000 sailors.": [],
    "Fourteen nations condemned the killings.": [],
    "Thirty people queued for bread when the shell fell.": [],
    "He killed two birds with one stone.": [],
    "Twenty-two trucks carrying aid reached the town.": [],
    "The army denies that it fired on the crowd of 400.": [],
    "The rebels said 12 of their fighters had entered the town.": [],
    "The town of 40,000 is quiet now.": [],
    "The general has four children and seven grandchildren.": [],
    "The regiment, 1,200 strong, left on Friday.": [],
    "It was the fourth attack on the mosque in two years.": [],
  },
  "one spot, one attack": {
    "Gunmen killed 22 people at a baptism in Tillabery.": [
      { category: "killed", min: 22, max: 22, scope: "incident" },
    ],
    "The war has killed 7,000 people. Eight villagers died at a monastery in Myinmu.": [
      { category: "killed", min: 7000, max: 7000, scope: "total" },
      { category: "killed", min: 8, max: 8, scope: "incident" },
    ],
    "The offensive has killed 450 people. Nine members of one family died in a single house in Jabalia.": [
      { category: "killed", min: 450, max: 450, scope: "total" },
      { category: "killed", min: 9, max: 9, scope: "incident" },
    ],
    "The war has killed 9,000 people. In a school in Nuseirat 14 people were killed, the civil defence said.":
      [
        { category: "killed", min: 9000, max: 9000, scope: "total" },
        { category: "killed", min: 14, max: 14, scope: "incident", source: "the civil defence" },
      ],
    "Seven people were killed in a market in El Obeid, a resident said.": [
      { category: "killed", min: 7, max: 7, scope: "incident", source: "a resident" },
    ],
    "More than 200 people have died in the prison since the siege began.": [
      { category: "killed", min: 201, max: null, scope: "total" },
    ],
    "Thirty people have been killed in the market so far.": [
      { category: "killed", min: 30, max: 30, scope: "total" },
    ],
    "A total of 45 people have been killed in a region of Ethiopia.": [
      { category: "killed", min: 45, max: 45, scope: "total" },
    ],
    "More than 90 people have been killed by shelling since Monday.": [
      { category: "killed", min: 91, max: null, scope: "total" },
    ],
    "Since last night 14 people have died in Aden.": [{ category: "killed", min: 14, max: 14 }],
    "Two hundred people were at the wedding in the house.": [],
    "Thirty people work at the bakery.": [],
    "Nine schools and a market were hit.": [],
    "A school bus driver was praised by the mayor.": [],
    "The soldiers have held the bridge for 20 days.": [],
  },
  "what wars of years have cost": {
    "By way of comparison, the eight-year war with Iraq cost Iran at least 200,000 dead.": [
      { category: "killed", min: 200000, max: null, scope: "background" },
    ],
    "Two decades of civil war cost 60,000 lives.": [
      { category: "killed", min: 60000, max: 60000, scope: "background" },
    ],
    "The two-week offensive has killed 300 people.": [
      { category: "killed", min: 300, max: 300, scope: "total" },
    ],
    "Gunmen killed 22 people near Maiduguri, the scene of a 15-year insurgency.": [
      { category: "killed", min: 22, max: 22 },
    ],
    "The eight-year war cost Iran its oil fields.": [],
    "After two decades of civil war, 20 parties met in the capital.": [],
  },
  "whose the people are: members, hostages, tallies and towns struck": {
    "Israel says it killed Ibrahim Aqil, a senior commander of Hezbollah, in Beirut on Friday.": [
      { category: "killed", min: 1, max: 1, side: "Hezbollah" },
    ],
    "Hamas confirmed the death of Bassem Issa, its commander in Gaza City. Israel had said so.": [
      { category: "killed", min: 1, max: 1, side: "Hamas" },
    ],
    "Ali Hadi, a critic of Hezbollah, was killed in Tyre. Israel fired at the hills.": [
      { category: "killed", min: 1, max: 1, side: "Lebanon" },
    ],
    "Hamas claimed the rocket. Medics in Gaza counted 65 dead. A soldier was killed near Netiv HaAsara.": [
      { category: "killed", min: 65, max: 65, side: "Palestine" },
      { category: "killed", min: 1, max: 1, side: "Israel" },
    ],
    "Israel put the number of Hamas and Islamic Jihad men killed at 225.": [
      { category: "killed", min: 225, max: 225, side: "Palestine" },
    ],
    "The number of Thai workers killed in Israel rose to 39, Bangkok said.": [
      { category: "killed", min: 39, max: 39, side: "Thailand" },
    ],
    "The number of people killed in Israel rose to 39, Bangkok said.": [
      { category: "killed", min: 39, max: 39, side: "Israel" },
    ],
    "The Russian toll in Syria stands at 116, the Observatory says.": [
      { category: "killed", min: 116, max: 116, side: "Russia" },
    ],
    "Hamas handed over the bodies of four hostages. Israel freed Palestinian prisoners.": [
      { category: "killed", min: 4, max: 4, side: "Israel" },
    ],
    "A Houthi drone exploded in central Tel Aviv, killing a man of 50 and wounding ten people.": [
      { category: "killed", min: 1, max: 1, side: "Israel" },
      { category: "wounded", min: 10, max: 10, side: "Israel" },
    ],
    "Pakistan launched strikes in Iran's Sistan-Baluchestan province, killing nine people, state media said.":
      [{ category: "killed", min: 9, max: 9, side: "Iran" }],
    "Kenyan police said 12 officers were killed by a bomb. Al-Shabaab claimed the attack.": [
      { category: "killed", min: 12, max: 12, side: "Kenya" },
    ],
    "Israel's army said it struck a tunnel. It has lost one soldier since the start of the war with Hamas.": [
      { category: "killed", min: 1, max: 1, side: "Israel" },
    ],
    "The Israeli army has 20,000 reservists near Gaza.": [],
    "Hezbollah's leader spoke of a hostage deal with Israel.": [],
    "The number of Thai workers in Israel rose to 39,000.": [],
    "A Houthi drone fell near Eilat.": [],
    "Ibrahim Aqil, a senior commander of Hezbollah, left Beirut on Friday.": [],
    "The Russian base in Syria was quiet.": [],
    "Hostages' families met the ministers in Jerusalem.": [],
    "Iran's Sistan-Baluchestan province borders Pakistan.": [],
    "Kenyan police sent 12 officers to Lamu.": [],
    "The army has lost ground near Gaza.": [],
  },
  "of those who did it, held still, and found": {
    "Twelve soldiers were killed when fighters overran a base near Damboa. The army said that its men had killed 30 of the attackers.":
      [
        { category: "killed", min: 12, max: 12, scope: "incident" },
        { category: "killed", min: 30, max: 30, scope: "incident", source: "The army" },
      ],
    "Five of the militants who attacked the post were killed.": [
      { category: "killed", min: 5, max: 5, scope: "incident" },
    ],
    "The police shot dead nine gunmen. Four of the gunmen died in hospital.": [
      { category: "killed", min: 9, max: 9, scope: "incident" },
      { category: "killed", min: 4, max: 4, scope: "subset" },
    ],
    "Twenty villagers died in the raid. Eleven of the villagers were burned alive.": [
      { category: "killed", min: 20, max: 20, scope: "incident" },
      { category: "killed", min: 11, max: 11, scope: "subset" },
    ],
    "Rebels freed four policemen on Tuesday. The group still holds 12 soldiers.": [
      { category: "captured", min: 4, max: 4, scope: "incident" },
      { category: "captured", min: 12, max: 12, scope: "total" },
    ],
    "Clashes in Mandakao left 42 dead on Wednesday. The minister said 82 people were being held.": [
      { category: "killed", min: 42, max: 42, scope: "incident" },
      { category: "captured", min: 82, max: 82, scope: "total", source: "The minister" },
    ],
    "Police found 11 bodies in a field outside Culiacan on Tuesday.": [
      { category: "killed", min: 11, max: 11, scope: "incident" },
    ],
    "Police found two cars of the attackers on Tuesday.": [],
    "Three of the attackers fled to the hills.": [],
    "The rebels hold 12 villages.": [],
    "The minister said the talks were being held in Doha with 82 delegates.": [],
    "Twelve of the militants have been seen in the town.": [],
  },
  "parties of one state that clash": {
    "Libyan factions clashed in Tripoli. The health ministry reported 32 dead and 159 wounded.": [
      { category: "killed", min: 32, max: 32, side: "all" },
      { category: "wounded", min: 159, max: 159, side: "all" },
    ],
    "Supporters of the cleric fought rival militias in Baghdad. Thirty people were killed, medics said, and 570 wounded.":
      [
        { category: "killed", min: 30, max: 30, side: "all" },
        { category: "wounded", min: 570, max: 570, side: "all" },
      ],
    "Protesters clashed with police in Nairobi. Sixteen people were killed, Amnesty said.": [
      { category: "killed", min: 16, max: 16, side: "all" },
    ],
    "Rival gangs fought in a prison in Ecuador. At least 118 inmates were killed, the prison service said.": [
      { category: "killed", min: 118, max: null, side: "all" },
    ],
    "Gunmen attacked a village in Katsina in Nigeria. Forty-seven people were killed, the emir's office said.":
      [{ category: "killed", min: 47, max: 47, side: "Nigeria" }],
    "Thai soldiers clashed with Cambodian troops. Thailand said 12 people were killed.": [
      { category: "killed", min: 12, max: 12, side: "Thailand" },
    ],
    "Fulani herders killed 30 Dogon villagers in central Mali, officials said. Dogon hunters had killed 160 Fulani in March.":
      [
        { category: "killed", min: 30, max: 30, side: "Dogon" },
        { category: "killed", min: 160, max: 160, side: "Fulani" },
      ],
    "Fulani herders sold 30 cows in central Mali.": [],
    "Boko Haram and ISWAP fought each other on Lake Chad for three days. About 200 jihadists were killed.": [
      { category: "killed", min: 200, max: 200, approx: true, side: "all" },
    ],
    "Boko Haram and ISWAP killed 20 soldiers on Lake Chad in Chad.": [
      { category: "killed", min: 20, max: 20, side: "Chad" },
    ],
    "ELN guerrillas are at war in Catatumbo in Colombia. Among the dead are five former FARC fighters.": [
      { category: "killed", min: 5, max: 5, side: "Colombia" },
    ],
    "Two former presidents met in Bogota.": [],
    "Rival gangs fought over a road in Ecuador.": [],
    "The factions clashed over the budget in Tripoli.": [],
    "Supporters of the cleric fought the ruling in Baghdad.": [],
    "Former ELN fighters planted 40 trees in Arauca.": [],
    "The dispute between the two villages is 40 years old.": [],
  },
  "who strikes whom in a headline": {
    "Azerbaijan shells Armenian village, two killed": {
      inTitle: true,
      claims: [{ category: "killed", min: 2, max: 2, side: "Armenia" }],
    },
    "Russia attacks Kharkiv with drones, five dead": {
      inTitle: true,
      claims: [{ category: "killed", min: 5, max: 5, side: "Ukraine" }],
    },
    "India fires on Pakistani post, two dead": {
      inTitle: true,
      claims: [{ category: "killed", min: 2, max: 2, side: "Pakistan", source: null }],
    },
    "Cambodian rockets hit Thai hospital, three killed": {
      inTitle: true,
      claims: [{ category: "killed", min: 3, max: 3, side: "Thailand" }],
    },
    "Rwanda shells Goma camp, 18 dead": {
      inTitle: true,
      claims: [{ category: "killed", min: 18, max: 18, side: "DR Congo" }],
    },
    "Israel strikes kill 12 in Beirut": {
      inTitle: true,
      claims: [{ category: "killed", min: 12, max: 12, side: "Lebanon" }],
    },
    "Five killed in Mali blast": {
      inTitle: true,
      claims: [{ category: "killed", min: 5, max: 5, side: "Mali" }],
    },
    "Five killed in Israel strike": {
      inTitle: true,
      claims: [{ category: "killed", min: 5, max: 5, side: null }],
    },
    "Four militiamen killed in shelling by Ukrainian forces - LPR people’s militia": {
      inTitle: true,
      claims: [
        {
          category: "killed",
          min: 4,
          max: 4,
          side: "Luhansk People's Republic",
          source: "LPR people’s militia",
        },
      ],
    },
    "Azerbaijan shells Armenian village": { inTitle: true, claims: [] },
    "Israel strikes Beirut suburb": { inTitle: true, claims: [] },
    "India fires on Pakistani post": { inTitle: true, claims: [] },
    "Mali blast destroys fuel depot": { inTitle: true, claims: [] },
  },
  "whose land it is where arms fell, and what was left": {
    "A Ukrainian drone hit a bus in Belgorod region, killing three people, the regional governor said.": [
      { category: "killed", min: 3, max: 3, side: "Russia" },
    ],
    "Thousands of people have fled the Kursk region. The Ukrainian army crossed the Russian border on Tuesday.":
      [{ category: "displaced", min: 2000, max: null, approx: true, side: "Russia" }],
    "Rwanda's army said 16 civilians were killed in Rubavu by shells from Congo. Goma's hospitals were treating 2,000 wounded.":
      [
        { category: "killed", min: 16, max: 16, side: "Rwanda" },
        { category: "wounded", min: 2000, max: 2000, side: "DR Congo" },
      ],
    "India and Pakistan accuse each other; five hurt in Ferozepur.": [
      { category: "wounded", min: 5, max: 5, side: "India" },
    ],
    "A Ukrainian drone was seen over Belgorod region.": [],
    "Goma's hospitals were short of blood.": [],
    "Thousands of people know the Kursk region.": [],
    "India and Pakistan accuse each other; five trains stand still in Ferozepur.": [],
  },
  "whole and part in one breath, and who is tried": {
    "Rebels freed 12 of 30 hostages on Friday and killed two.": [
      { category: "captured", min: 12, max: 12 },
      { category: "killed", min: 2, max: 2 },
    ],
    "The court sentenced 12 men to death for the killing of four tourists.": [
      { category: "killed", min: 4, max: 4 },
    ],
    "Twelve men stood trial for the murder.": [],
    "Nine officers were charged in the killings.": [],
    "The dead include two guards and a teacher.": [
      { category: "killed", min: 2, max: 2, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "He was given 12 of 30 medals.": [],
    "No charges have been filed in homicides.": [],
    "At this time there are no charges over the death.": [],
    "A couple of security cameras recorded video of the raid.": [],
    "He did not want anyone else to be killed.": [],
    "Her brother was one of three people wounded in the raid.": [
      { category: "wounded", min: 1, max: 1, scope: "subset" },
      { category: "wounded", min: 3, max: 3 },
    ],
    "It is not known if a shooting that left two men dead and three wounded is connected.": [
      { category: "killed", min: 2, max: 2 },
      { category: "wounded", min: 3, max: 3 },
    ],
    "The explosion did not hurt any of the guests.": [{ category: "wounded", min: 0, max: 0 }],
    "The police agents were kidnapped on Monday.": [
      { category: "captured", min: 1, max: null, unquantified: true },
    ],
    "The sheriff names a suspect.": {
      title: "Suspect named in fatal shooting of Justin Burns, 14",
      claims: [{ category: "killed", min: 1, max: 1 }],
    },
    "The governor visited the wounded.": [],
    "According to figures released by the two governments, 31 people have died.": [
      { category: "killed", min: 31, max: 31, source: "the two governments", side: "all" },
    ],
    "22 were killed in action and 14 demobilised.": [{ category: "killed", min: 22, max: 22 }],
    "Fourteen were killed on Monday and nine on Tuesday.": {
      published: "2025-03-13",
      claims: [
        { category: "killed", min: 14, max: 14, asOf: "2025-03-10" },
        { category: "killed", min: 9, max: 9, asOf: "2025-03-11" },
      ],
    },
  },
  "other readings of the same words": {
    "Clashes in May killed 40 people, the ministry said.": [
      { category: "killed", min: 40, max: 40, source: "ministry" },
    ],
    "Rebel fire in May killed 40 people and wounded 90.": [
      { category: "killed", min: 40, max: 40 },
      { category: "wounded", min: 90, max: 90 },
    ],
    "Two years of war have killed 48,000 people in Gaza, the health ministry said on Wednesday.": [
      { category: "killed", min: 48000, max: 48000, scope: "total" },
    ],
    "Soldiers fighting the decade-long insurgency killed 12 rebels on Monday.": [
      { category: "killed", min: 12, max: 12, scope: "incident" },
    ],
    "The group, which said in 2023 it would disarm, killed 12 people on Monday.": [
      { category: "killed", min: 12, max: 12, scope: "incident" },
    ],
    "The raid left nine villagers alive.": [],
    "Militants burned six men alive.": [{ category: "killed", min: 6, max: 6 }],
    "Gunmen killed 12 police hours after the truce began.": [
      { category: "killed", min: 12, max: 12, kind: "police" },
    ],
    "Two women's bodies were found in a well.": [{ category: "killed", min: 2, max: 2 }],
    "They recruited 5,000 men to replace their losses.": [],
    "It is not clear whether anybody was hurt.": [],
    "At least 20 people were killed in an airstrike. Five died in a separate attack.": [
      { category: "killed", min: 20, max: null },
      { category: "killed", min: 5, max: 5, scope: "incident" },
    ],
    "The fire killed 100 prisoners. Thirty of the inmates were burned alive.": [
      { category: "killed", min: 100, max: 100 },
      { category: "killed", min: 30, max: 30, scope: "subset" },
    ],
    "Three attackers were killed and 2,000 villagers fled to the next town.": [
      { category: "killed", min: 3, max: 3 },
      { category: "displaced", min: 2000, max: 2000 },
    ],
    "Some 200 rebels operated on the border.": [],
    "About 12,000 people received medical treatment at the clinic.": [],
    "Some 200 protesters camped in the square.": [],
    "Four ministers were forced out.": [],
    "About 3,000 people huddled in the square for the vigil.": [],
    "Twelve people were killed, the governor said.": {
      title: "Ukraine drone attack kills 12 in Belgorod",
      claims: [
        { category: "killed", min: 12, max: 12, side: "Russia" },
        { category: "killed", min: 12, max: 12, side: "Russia" },
      ],
    },
    "Thirty-one people died on Monday. Another 57 were injured. Five more died on Tuesday.": [
      { category: "killed", min: 31, max: 31 },
      { category: "wounded", min: 57, max: 57 },
      { category: "killed", min: 5, max: 5, scope: "increment" },
    ],
  },
  "almost, prevented, asked for, and without": {
    "A thief was nearly lynched by residents of Kano on Monday.": [],
    "The guards nearly killed three prisoners in Sednaya.": [],
    "The stray shell almost killed the mayor.": [],
    "Almost 40 people were killed in the raid.": [{ category: "killed", min: 40, max: 40, approx: true }],
    "The army deployed 30,000 troops to intimidate and murder supporters and to prevent some 300,000 people from voting.":
      [],
    "The junta killed 20 protesters and prevented 300 others from leaving.": [
      { category: "killed", min: 20, max: 20 },
    ],
    "The bishop asked that the government clarify the deaths of six priests who were murdered in Mopti.": [
      { category: "killed", min: 6, max: 6, source: null },
    ],
    "Relatives demand that the ministry explain the deaths of 43 students.": [
      { category: "killed", min: 43, max: 43, source: null },
    ],
    "The minister asked that residents stay at home and said 12 people had been killed.": [
      { category: "killed", min: 12, max: 12, source: "minister" },
    ],
    "Rebels attacked the base in Kidal on Monday without inflicting any casualties.": [
      { category: "casualties", min: 0, max: 0 },
    ],
    "The bomb went off at noon without causing injuries.": [{ category: "wounded", min: 0, max: 0 }],
    "A drone hit the depot near Belgorod without causing any deaths, the governor said.": [
      { category: "killed", min: 0, max: 0, source: "governor" },
    ],
    "Two suspects were arrested by the police after a guard refused to open the gate.": [
      { category: "captured", min: 2, max: 2 },
    ],
    "The army refused to confirm any losses.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "In Goma a doctor reported 12 dead.": [{ category: "killed", min: 12, max: 12, source: "doctor" }],
    "Late on Monday an official counted 40 wounded.": [
      { category: "wounded", min: 40, max: 40, source: "official" },
    ],
    "In Gaza a doctor was killed.": [{ category: "killed", min: 1, max: 1 }],
    "The agency published a detailed report on 43 killed civilians.": [
      { category: "killed", min: 43, max: 43, source: "agency" },
    ],
    "The rebels suffered several casualties, who were taken away by their comrades.": [
      { category: "casualties", min: 3, max: null, approx: true },
    ],
    "The attack on the market, the worst one this year, killed 24 people.": [
      { category: "killed", min: 24, max: 24 },
    ],
    "The offensive, the most important one since 2014, has left 139 dead.": [
      { category: "killed", min: 139, max: 139 },
    ],
    "The youngest one was killed near the bridge.": [{ category: "killed", min: 1, max: 1 }],
    "The reporters were riding home at about 2200 when they were victims of a shooting.": [],
    "At 0630 the village was shelled; three people were wounded.": [{ category: "wounded", min: 3, max: 3 }],
    "Losses stood at 1200 when the truce began.": [{ category: "casualties", min: 1200, max: 1200 }],
    "Troops captured twelve Chinese-made mortars in the raid.": [],
    "Six Iranian-backed fighters were killed in the strike.": [
      { category: "killed", min: 6, max: 6, kind: "military" },
    ],
    "The judge took a few steps before being gunned down.": [],
    "Armed men broke into the editor's home and killed him.": [{ category: "killed", min: 1, max: 1 }],
    "Gunmen kidnapped her on Monday near Gao.": [{ category: "captured", min: 1, max: 1 }],
    "The shell could easily have killed her.": [],
    "He said the militia wanted to kill him.": [],
  },
  "who was found, arrested, charged and not told of": {
    "Ukrainian police detained Oleh Kovalenko on Tuesday.": [
      { category: "captured", min: 1, max: 1, kind: "unknown" },
    ],
    "Harbour police detained five people after the brawl.": [
      { category: "captured", min: 5, max: 5, kind: "unknown" },
    ],
    "The guard shot the thief to death.": [{ category: "killed", min: 1, max: 1 }],
    "The herder was flown to Niamey in critical condition but died on Monday.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The mayor, Pedro Ruiz Jr., was unhurt. Luis Ortega Jr. died at a clinic in Tumaco.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Four people were hurt in the blast. The ministry did not disclose details of its budget.": [
      { category: "wounded", min: 4, max: 4 },
    ],
    "Nine people were wounded, and the driver refused to speak of the crash.": [
      { category: "wounded", min: 9, max: 9 },
    ],
    "Two guards were hurt. Officials could not say how many trucks were on the ferry.": [
      { category: "wounded", min: 2, max: 2, kind: "military" },
    ],
    "Two guards were hurt. The army declined to release the names of the wounded.": [
      { category: "wounded", min: 2, max: 2, kind: "military" },
    ],
    "The general did not say how many soldiers had been killed.": [
      {
        category: "killed",
        min: null,
        max: null,
        kind: "military",
        source: "The general",
        status: "withheld",
      },
    ],
    "Three men were shot and no arrests have been made.": [{ category: "wounded", min: 3, max: 3 }],
    "Police have not made any arrests.": [],
    "Two nurses were shot. One, 34, is in critical condition.": [
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
      { category: "wounded", min: 1, max: 1, scope: "subset" },
    ],
    "A girl was strangled in Brno, and police say two other teenagers have been charged in her death.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "The police arrested six people suspected of having killed the priest.": [
      { category: "captured", min: 6, max: 6, status: "unconfirmed" },
      { category: "killed", min: 1, max: 1, kind: "civilian", status: "unconfirmed" },
    ],
    "Police said the victims were out on the terrace when two men came up the stairs.": [],
    "Three people were killed. The victims were in the kitchen when a shell fell on the house.": [
      { category: "killed", min: 3, max: 3 },
    ],
    "The neighbours spoke with friends of the deceased.": [],
    "A convoy was hit about 1:30am near Goma.": [],
    "Soldiers found a shepherd with a shrapnel wound in the ravine.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", source: null },
    ],
    "The inquiry found 40 villagers had been killed.": [
      { category: "killed", min: 40, max: 40, kind: "civilian", source: "The inquiry" },
    ],
    "The patrol found three of the hostages dead in a barn. The general gave no other toll.": [
      { category: "killed", min: 3, max: 3, scope: "subset", source: null },
      { category: "killed", min: null, max: null, source: "The general", status: "withheld" },
    ],
    "A 30-year-old woman and a soldier were killed in Kherson.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "A shepherd suffering from a bullet wound reached the clinic in Gedaref.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "A boy was found with an apparent stab wound.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "There is no word on the condition of the victim.": [],
    "He murdered his mother, stepfather and grandmother.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Her father, step-brother and aunt were killed in the raid.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "His wife, mother of two, was killed.": [{ category: "killed", min: 1, max: 1, kind: "civilian" }],
    "Two murder suspects were arrested in Oran.": [{ category: "captured", min: 2, max: 2 }],
    "A murder suspect who escaped from jail broke into a farm.": [],
    "A warrant for the arrest of the general was issued.": [],
    "A reward was offered for hints that lead to the arrest of the sniper.": [],
    "There were no serious injuries.": [],
    "The gunman shot toward several women at the bus stop.": [],
    "Two people died in a murder-suicide at two farms.": [{ category: "killed", min: 2, max: 2 }],
    "A boxer was taken to the trauma centre in Kyiv.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
  },
  "two verbs of others each, and words before the people": {
    "Gunmen shot a cleric dead and injured three worshippers in Quetta.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 3, max: 3 },
    ],
    "The car bomb left five dead and wounded 12 others.": [
      { category: "killed", min: 5, max: 5 },
      { category: "wounded", min: 12, max: 12 },
    ],
    "Its dead and wounded numbered 40.": [{ category: "casualties", min: 40, max: 40 }],
    "Militiamen hacked to death 19 displaced people near Bule.": [{ category: "killed", min: 19, max: 19 }],
    "The dead man's shop was empty; 12 displaced people live there now.": [
      { category: "displaced", min: 12, max: 12 },
    ],
    "Police found 40 bullet-riddled bodies in Baghdad.": [{ category: "killed", min: 40, max: 40 }],
    "The army says it has arrested 38 wanted men since dawn.": [
      { category: "captured", min: 38, max: 38, source: "The army" },
    ],
    "A combat engineering officer was moderately wounded in Jenin.": [
      { category: "wounded", min: 1, max: 1 },
    ],
    "The police seized 40 bullet-proof vests.": [],
    "Some 300 protesting students marched through Dhaka.": [],
    "Shells killed a woman and wounded five members of her family.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 5, max: 5 },
    ],
    "Twelve were wounded in the fighting, two mortally.": [
      { category: "wounded", min: 12, max: 12 },
      { category: "killed", min: 2, max: 2 },
    ],
  },
  "what somebody did before it befell him": {
    "A farmer stepped on a mine and was killed near Kharkiv.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "His brother went out to buy bread and was killed by a sniper.": [{ category: "killed", min: 1, max: 1 }],
    "A soldier attached to the 3rd Brigade was killed on Monday.": [
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "A herder stepped on a landmine and lost a leg.": [{ category: "wounded", min: 1, max: 1 }],
    "The general arrived in Goma and was met by crowds.": [],
    "The bill went to the senate and was killed.": [],
    "A convoy led by a colonel was ambushed and two men were killed.": [
      { category: "killed", min: 2, max: 2 },
    ],
    "One man said his brother had been killed.": [{ category: "killed", min: 1, max: 1 }],
    "Another resident said her sons were safe.": [],
  },
  "as were others, and what is left to the verb": {
    "Sixty-two Palestinians have been killed, as have nine Israeli civilians and a policeman.": [
      { category: "killed", min: 62, max: 62, side: "Palestine" },
      { category: "killed", min: 9, max: 9, side: "Israel" },
      { category: "killed", min: 1, max: 1 },
    ],
    "Forty rebels died in the assault, as did two officers.": [
      { category: "killed", min: 40, max: 40 },
      { category: "killed", min: 2, max: 2 },
    ],
    "The ministry said 159 people were killed and the regional government that 46 were.": [
      { category: "killed", min: 159, max: 159, source: "The ministry" },
      { category: "killed", min: 46, max: 46, source: "the regional government" },
    ],
    "Fifty-seven militants were killed in 2024, compared with 134 people in 2023.": [
      { category: "killed", min: 57, max: 57 },
      { category: "killed", min: 134, max: 134 },
    ],
    "The shop was shut, as were 12 others.": [],
  },
  "out of where they lived": {
    "More than 218,000 people have been driven from Marawi.": [
      { category: "displaced", min: 218001, max: null },
    ],
    "45,000 have been driven from the town.": [{ category: "displaced", min: 45000, max: 45000 }],
    "Over 16,000 have been flown out of Wamena.": [{ category: "displaced", min: 16001, max: null }],
    "Sixty-four families had to be evacuated.": [{ category: "displaced", min: 64, max: null }],
    "20,000 people have left the site.": [{ category: "displaced", min: 20000, max: 20000 }],
    "20,000 have been left without a roof.": [{ category: "displaced", min: 20000, max: 20000 }],
    "The rebels were driven from the hill.": [],
    "Six cars were driven from the town.": [],
  },
  "none: people who came, went and did things": {
    "A farmer stepped off the bus and was greeted by his wife.": [],
    "The mayor went to the front and was photographed there.": [],
    "A captain assigned to the base was promoted on Friday.": [],
    "A teacher employed by the state was paid in May.": [],
    "Twelve ministers attended, as did the ambassador of Japan.": [],
    "The bridge was closed, as were two roads.": [],
    "The price was set at 40, as it had been in 2023.": [],
    "Police found 40 well-kept horses.": [],
    "The museum owns 12 hand-written letters.": [],
    "Some 20,000 people have left comments on the page.": [],
    "Forty delegates were driven from the airport to a hotel.": [],
    "Twelve tonnes of flour have been flown out of Nairobi.": [],
    "Nine combat engineers trained in Poland.": [],
    "Four protesting teachers met the minister.": [],
    "One resident said her shop had been looted.": [],
    "Another farmer said his goats had been stolen.": [],
    "Five members of her family live in Canada.": [],
    "The wedding was attended by 300 members of the clan.": [],
    "Compared with 134 games last year, the club played 120.": [],
    "The roof had to be replaced and the windows had to be mended.": [],
    "The council said 60 houses were built and the mayor that 40 were.": [],
    "The sergeant posted the letter and was back by noon.": [],
  },
  "shares, and parts of a whole": {
    "More than 70 per cent of the 600,000 residents have been displaced.": [
      { category: "displaced", min: 420001, max: null, approx: true },
    ],
    "An estimated 30 percent of the 9,000 villagers fled.": [
      { category: "displaced", min: 2700, max: 2700, approx: true },
    ],
    "Up to 80% of the town's 20,000 residents have fled.": [
      { category: "displaced", min: null, max: 16000, approx: true },
    ],
    "One in five of the 3,000 recruits was killed.": [
      { category: "killed", min: 600, max: 600, approx: true, kind: "military" },
    ],
    "Between 20 and 30 per cent of the town has fled.": [],
    "The base held 90 soldiers, half of whom were wounded.": [
      { category: "wounded", min: 45, max: 45, approx: true, scope: "subset", kind: "military" },
    ],
    "The base held 90 soldiers, of whom a third were killed.": [
      { category: "killed", min: 30, max: 30, approx: true, scope: "subset" },
    ],
    "Of the 90 soldiers, a third were killed.": [
      { category: "killed", min: 30, max: 30, approx: true, scope: "subset" },
    ],
    "The base held 90 soldiers, most of whom were wounded.": [
      { category: "wounded", min: 1, max: null, unquantified: true },
    ],
    "The school has 90 pupils, most of whom were in class.": [],
    "The school has 90 pupils, a third of whom are boys.": [],
    "Nearly 12,000 people live on the island, all of whom have been evacuated.": [
      { category: "displaced", min: 12000, max: 12000, approx: true },
    ],
    "Some 90 people were killed, half of them women.": [
      { category: "killed", min: 90, max: 90, approx: true },
    ],
    "Sixty per cent of the 500 wounded are children.": [{ category: "wounded", min: 500, max: 500 }],
    "Of the 300 people aboard, 150 drowned.": [{ category: "killed", min: 150, max: 150, scope: "subset" }],
    "Of the 300 pupils, 150 are girls.": [],
    "About 70 per cent of 600,000 tonnes of grain was lost.": [],
    "Gunmen shot dead two policemen and injured a third.": [
      { category: "killed", min: 2, max: 2, kind: "police" },
      { category: "wounded", min: 1, max: 1, kind: "police" },
    ],
    "Two miners died. A third of the shafts were closed.": [{ category: "killed", min: 2, max: 2 }],
    "The two killed four people and wounded nine.": [
      { category: "killed", min: 4, max: 4 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "The two wounded were taken to hospital.": [{ category: "wounded", min: 2, max: 2 }],
    "Two had killed prisoners, the court found.": [
      { category: "killed", min: 1, max: null, unquantified: true },
    ],
    "Two soldiers had guarded captives.": [],
    "Two had visited prisoners, the court found.": [],
    "Two soldiers KIA, 3 civilians wounded.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
      { category: "wounded", min: 3, max: 3, kind: "civilian" },
    ],
    "Two soldiers drove a Kia.": [],
    "Another victim, a woman in her 30s, died at the scene.": [
      { category: "killed", min: 1, max: 1, scope: "increment" },
    ],
    "Azerbaijan called Armenian claims of 300 dead soldiers a fantasy.": [
      { category: "killed", min: 300, max: 300, status: "denied", source: "Armenian" },
    ],
    "Amnesty International found 12 civilians dead after the raid.": [
      { category: "killed", min: 12, max: 12, source: "Amnesty International" },
    ],
    "Police found a man shot dead in the street.": [{ category: "killed", min: 1, max: 1, source: null }],
  },
  "what may come, who is charged, and parts of one": {
    "The militia can enter the town and kill 300 people.": [],
    "At any moment a man can pull out a weapon and kill whomever he wants.": [],
    "The guns were used to kill three officers and wound three more.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 3, max: 3 },
    ],
    "The group repeated its threat to kill ten judges.": [],
    "The spy had the mission of assassinating President Karim Haddad.": [],
    "The rebels are capable of killing hundreds of villagers.": [],
    "The policemen were forced to flee from a position they had held near Goma.": [],
    "The residents were forced to flee from Goma.": [
      { category: "displaced", unquantified: true, min: 1, max: null },
    ],
    "Whether the last two shootings have resulted in casualties has not been disclosed.": [],
    "According to the provisions of Law 42, the party whose candidate was murdered on Monday may name another.":
      [{ category: "killed", min: 1, max: 1, source: null }],
    "The violence perpetrated by drug traffickers had been suffered for years.": [],
    "Five men accused of the killing of a nun were arrested on Monday.": [
      { category: "captured", min: 5, max: 5 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Five men charged with carrying out the attack were arrested on Monday.": [
      { category: "captured", min: 5, max: 5 },
    ],
    "All four people involved in the shooting have now died.": [{ category: "killed", min: 4, max: 4 }],
    "Four people including a girl were wounded in Bukavu.": [
      { category: "wounded", min: 4, max: 4 },
      { category: "wounded", min: 1, max: 1, scope: "subset" },
    ],
    "Officer Luis Paz and Kern County Deputy Ana Rey were killed.": [
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1 },
    ],
    "The sailors fought the captain, and they killed him. One of the officers ran to the bridge.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "A farmer was killed in Benue. Two of them were seen leaving on a motorcycle.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Six children and a woman were killed; two of them were babies.": [
      { category: "killed", min: 6, max: 6 },
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 2, max: 2, scope: "subset" },
    ],
    "The toll, which stood at 24 on Friday, had climbed to 39 by Sunday night.": {
      published: "2022-09-19",
      claims: [
        { category: "killed", min: 24, max: 24, asOf: "2022-09-16" },
        { category: "killed", min: 39, max: 39, asOf: "2022-09-18" },
      ],
    },
    "The count of the dead, put at 17 at first, is now 29.": [
      { category: "killed", min: 17, max: 17, previous: true },
      { category: "killed", min: 29, max: 29, previous: false },
    ],
    "Wounded - 31, missing - 4.": [
      { category: "wounded", min: 31, max: 31 },
      { category: "missing", min: 4, max: 4 },
    ],
    "Ferry sinking: 40 drowned, 12 saved.": [{ category: "killed", min: 40, max: 40 }],
    "Twelve men were saved from the sea.": [],
    "Among the dead are three women, two children and an elderly man.": [
      { category: "killed", min: 3, max: 3, scope: "subset" },
      { category: "killed", min: 2, max: 2, scope: "subset" },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "Among the guests are three women, two children and an elderly man.": [],
  },
  "who is brought to a hospital, who got away, and a first name alone": {
    "A farmer was killed on Monday, according to the police.The governor said two were hurt.": [
      { category: "killed", min: 1, max: 1, kind: "civilian", source: "the police" },
      { category: "wounded", min: 2, max: 2, source: "The governor" },
    ],
    "Zlata Horvat, 8, was buried on Friday. Zlata died in a clinic in Osijek.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "The girl was named as Milena Torres. Milena was shot while she slept.": [
      { category: "wounded", min: 1, max: 1 },
    ],
    "Ambulances took 12 people to hospital after the strike.": [{ category: "wounded", min: 12, max: 12 }],
    "Neighbours rushed a boy to the clinic.": [{ category: "wounded", min: 1, max: 1, kind: "civilian" }],
    "Medics transported three of the victims to a hospital in Gomel.": [
      { category: "wounded", min: 3, max: 3, scope: "subset" },
    ],
    "The minister took four reporters to a hospital in Baku.": [],
    "A helicopter flew two wounded soldiers to a hospital.": [
      { category: "wounded", min: 2, max: 2, kind: "military" },
    ],
    "A man with three bullet wounds was taken to a hospital.": [{ category: "wounded", min: 1, max: 1 }],
    "Doctors counted 14 stab wounds.": [],
    "A bomb kills 14, wounds seven.": [
      { category: "killed", min: 14, max: 14 },
      { category: "wounded", min: 7, max: 7 },
    ],
    "A car drove up, two people got out and began firing.": [],
    "Two men fled the scene.": [],
    "Two others fled the area in a van.": [],
    "A guard was hurt by two other people, one of whom pulled a gun, then fled in a white car.": [
      { category: "wounded", min: 1, max: 1, kind: "military" },
    ],
    "People fled the scene in panic.": [],
    "The village was shelled and 300 residents fled on foot.": [
      { category: "displaced", min: 300, max: 300, kind: "civilian" },
    ],
    "Ana Cruz was wounded. Her father, Luis Cruz, was killed.": [
      { category: "wounded", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A mother struggles to find the words after her daughter was shot dead.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "There were no suspects and nobody was injured.": [{ category: "wounded", min: 0, max: 0 }],
  },
  "who is told of, and whom arms hit": {
    "He fired one shot at the gate.": [],
    "The wounded man, Luis Paz, and a woman were taken to hospital.": [
      { category: "wounded", min: 1, max: 1 },
      { category: "wounded", min: 1, max: 1 },
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "He killed his wife, Ana Rey, and two sons.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "Police spoke of two friends, including the boy who was wounded.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian", source: "Police" },
    ],
    "Willing or not, they put a lot of lives at risk in the war.": [],
    "One person's rifle discharged during the parade.": [],
    "Six gunshot victims were brought to the square.": [],
    "The wounded are males 17 and 33 years of age.": [],
    "She knows several pupils at the school but the names of the pupils injured are secret.": [],
    "The 18-year-old who hurt his brother is in custody.": [
      { category: "captured", min: 1, max: 1 },
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "The blast left a young man dead.": [{ category: "killed", min: 1, max: 1 }],
    "Gunmen fired into a crowd in Recife, hitting four women.": [
      { category: "wounded", min: 4, max: 4, kind: "civilian" },
    ],
    "A shell fell in the yard, striking two girls.": [
      { category: "wounded", min: 2, max: 2, kind: "civilian" },
    ],
    "The storm passed the coast, hitting four towns.": [],
    "Ivan grew up with Oleh, whose brother was at sea and whose mother died in the war.": [
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "A reward is paid for hints leading to the arrest and conviction of the sniper.": [],
    "Family members took the boy to the hospital in Homs.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "The call came from a woman who said her husband was out and the child was wounded.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "Rescuers found a two-year old with a bullet wound.": [{ category: "wounded", min: 1, max: 1 }],
    "A woman was found in a barn with a stab wound.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "The mayor could not comment on whether more arrests were planned.": [],
    "Two buses stood at the bridge near the hospital.": [],
    "The soldiers found the bridge and took the road to the hospital.": [],
    "No one took the road to the clinic.": [],
    "Rescuers were told of a family in the valley.": [],
  },
  "none: hospitals, heat, findings and charges": {
    "The bus took 40 reporters to the hospital in Gomel.": [],
    "Volunteers took food to two hospitals.": [],
    "The engineers brought a pump to the clinic.": [],
    "The minister flew to Kyiv and visited a hospital.": [],
    "Temperatures are hitting 40 degrees in Baghdad.": [],
    "Striking teachers closed 300 schools.": [],
    "The inquiry found 12 rifles in a barn.": [],
    "Police found a car near the bridge.": [],
    "The survey found 40 per cent of voters undecided.": [],
    "The three suspects were charged on Tuesday.": [],
    "Detectives handle murder charges every day.": [],
    "He fired a rifle at the sky.": [],
    "The number of fatalities has fallen.": [],
    "The mayor did not release the names of the guests.": [],
    "She refused to speak of her past.": [],
  },
  "how old they were, and graves they lay in": {
    "More than 100 people, two-thirds of them under five, have died on the way to the camp.": [
      { category: "killed", min: 101, max: null },
    ],
    "The group puts the dead at 201, of whom 23 were under 18.": [
      { category: "killed", min: 201, max: 201 },
      { category: "killed", min: 23, max: 23, scope: "subset" },
    ],
    "Twenty-two cadets (most of them 18 to 25) were killed near Laiza.": [
      { category: "killed", min: 22, max: 22 },
    ],
    "It spoke of 110 dead, all over 60.": [{ category: "killed", min: 110, max: 110 }],
    "Investigators have exhumed 51 bodies from four graves.": [{ category: "killed", min: 51, max: 51 }],
    "Most of the pupils are under ten, and 12 teach themselves.": [],
    "Satellite pictures show 3,720 structures burned.": [],
    "Between ten in the morning and four in the afternoon they killed 1,200 men.": [
      { category: "killed", min: 1200, max: 1200 },
    ],
    "The shelling wounded 57 and shut one tailor's shop.": [{ category: "wounded", min: 57, max: 57 }],
  },
  "of one event, and of another": {
    "Twenty-seven died in the first and 108 in the second.": [
      { category: "killed", min: 27, max: 27 },
      { category: "killed", min: 108, max: 108 },
    ],
    "A blast left 18 people dead, and a second explosion a day later 16.": [
      { category: "killed", min: 18, max: 18 },
      { category: "killed", min: 16, max: 16 },
    ],
    "Six policemen were killed on Thursday and, two hours later, three more.": [
      { category: "killed", min: 6, max: 6 },
      { category: "killed", min: 3, max: 3 },
    ],
    "The battle left 14 dead - five gunmen and nine bystanders - 21 wounded and 49 missing.": [
      { category: "killed", min: 14, max: 14 },
      { category: "killed", min: 5, max: 5 },
      { category: "killed", min: 9, max: 9 },
      { category: "wounded", min: 21, max: 21 },
      { category: "missing", min: 49, max: 49 },
    ],
    "Three people - two of them boys - were wounded.": [
      { category: "wounded", min: 3, max: 3 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "The first flight carried 27 tonnes and the second 108.": [],
    "The first poll had 18 questions, and a second survey a day later 16.": [],
    'France counts at least 281 dead, Britain "at least 350".': [
      { category: "killed", min: 281, max: null, source: "France" },
      { category: "killed", min: 350, max: null, source: "Britain" },
    ],
    "The ministry put the dead at 40; residents counted more than sixty.": [
      { category: "killed", min: 40, max: 40, source: "The ministry" },
      { category: "killed", min: 61, max: null, source: "residents" },
    ],
  },
  "one's own lost, refugees spoken of, prisoners taken": {
    "It lost four of its own, the spokesman said.": [
      { category: "killed", min: 4, max: 4, source: "the spokesman" },
    ],
    "IS, for its part, lost 45.": [{ category: "killed", min: 45, max: 45, side: "Islamic State" }],
    "The team lost four of its last matches.": [],
    "Officials in Tiraspol speak of 80,000 refugees.": [{ category: "displaced", min: 80000, max: 80000 }],
    "The novel speaks of two refugees and a dog.": [],
    "Some 72,675 persons are in 61 camps.": [{ category: "displaced", min: 72675, max: 72675, approx: true }],
    "About 11,000 people have come over the lake.": [
      { category: "displaced", min: 11000, max: 11000, approx: true },
    ],
    "Twenty prisoners were taken.": [{ category: "captured", min: 20, max: 20 }],
    "Twenty photographs were taken.": [],
    "Rebels had taken 200 villagers as human shields.": [{ category: "captured", min: 200, max: 200 }],
    "Twelve were shot and over 100 were carried off.": [
      { category: "wounded", min: 12, max: 12 },
      { category: "captured", min: 101, max: null },
    ],
    "Twenty-six of its soldiers fell at Al Azrak.": [{ category: "killed", min: 26, max: 26 }],
    "A boat sank with the loss of 31 lives.": [{ category: "killed", min: 31, max: 31 }],
    "Fifteen others had bullet or grenade wounds.": [{ category: "wounded", min: 15, max: 15 }],
    "Four peacekeepers are being nursed in Nairobi.": [{ category: "wounded", min: 4, max: 4 }],
    "The army has yet to give a toll.": [{ category: "killed", min: null, max: null, status: "withheld" }],
    "The club has yet to announce a date.": [],
    "Police have yet to release the victim's name.": [],
    "It is impossible to establish the number of victims in Mariupol.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "He helped to bring in both the dead and 29 wounded.": [{ category: "wounded", min: 29, max: 29 }],
    "Gunmen killed three soldiers and took ten photographs.": [{ category: "killed", min: 3, max: 3 }],
  },
  "none: ages, times, first and second things": {
    "Most of the recruits are under 20.": [],
    "The players, all over 30, trained on Monday.": [],
    "Of the pupils 23 were under ten.": [],
    "The clinic opens between ten in the morning and four in the afternoon.": [],
    "Forty people live in the first house and 12 in the second.": [],
    "A first train was late and, two hours later, three more.": [],
    "Archaeologists opened four graves and drew 51 jars.": [],
    "The council counted 40 votes; observers counted more than sixty.": [],
    'France counts at least 281 castles, Britain "at least 350".': [],
    "The hotel lost four of its stars.": [],
    "The fair drew 11,000 people to the lake.": [],
    "Eighty photographs are in the museum in Odessa.": [],
    "It is impossible to establish who wrote the letter.": [],
    "The minister has yet to give a speech.": [],
    "The author has yet to publish a second book.": [],
    "Twelve officers came over the border for talks.": [],
    "Both the poor and 12 of the rich signed.": [],
    "The band carried off three prizes.": [],
    "Leaves fell at Al Azrak.": [],
    "Prices fell at the market for two days.": [],
    "The elimination of 31 taxes pleased traders.": [],
    "Two tailors' shops were burned in the night.": [],
    "One tailor's window was broken.": [],
    "He was over 60 and spoke of his youth.": [],
    "Some 3,720 barns burned in the fires.": [],
    "Reporters took ten photographs of the bridge.": [],
    "The Congolese army said it had killed 60 M23 rebels and lost 11 men.": [
      { category: "killed", min: 60, max: 60, side: "M23", source: "The Congolese army" },
      { category: "killed", min: 11, max: 11, side: "DR Congo", source: "The Congolese army" },
    ],
    "The rebels said they had put 40 soldiers out of action.": [
      { category: "casualties", min: 40, max: 40, kind: "military", source: "The rebels" },
    ],
    "The rebels said they had put two radars out of action.": [],
    "The Houthis say 1,400 of their men are still held in Marib.": [
      { category: "captured", min: 1400, max: 1400, side: "Houthis", source: "The Houthis" },
    ],
    "Four districts are still held by the rebels.": [],
    "The RSF said it had lost three men in El Fasher. The Saudi Hospital received 58 wounded.": [
      { category: "killed", min: 3, max: 3, side: "RSF", source: "The RSF" },
      { category: "wounded", min: 58, max: 58, source: null },
    ],
    "The Israeli army said it had killed nine gunmen. Since the war began 1,900 Palestinians and 64 Israelis have been killed.":
      [
        { category: "killed", min: 9, max: 9, source: "The Israeli army" },
        { category: "killed", min: 1900, max: 1900, side: "Palestine", source: null },
        { category: "killed", min: 64, max: 64, side: "Israel", source: null },
      ],
  },
  "who acts and who lies in the hospital": {
    "A fund for the war wounded was set up.": [],
    "The minister said one of two 11-year-old boys is in serious condition.": [
      { category: "wounded", min: 1, max: 1, source: "The minister" },
    ],
    "One of his sons shot his other son on Monday.": [
      { category: "wounded", min: 1, max: 1, kind: "civilian" },
    ],
    "One of the soldiers killed the prisoner.": [{ category: "killed", min: 1, max: 1 }],
    "He was taken to Tennova Healthcare-Clarksville in critical condition.": [],
    "The envoy admitted there was no plan.": [],
    "Of the five shooting victims, four remain in the hospital.": [
      { category: "wounded", min: 4, max: 4, scope: "subset" },
    ],
    "Two of the shooting victims are in critical condition.": [{ category: "wounded", min: 2, max: 2 }],
    "Witnesses said the victim was with three other people in the boat.": [],
    "The shooting victims are from Mali.": [],
    "Twelve people are in the hospital after the quake.": [{ category: "wounded", min: 12, max: 12 }],
    "Two 15-year-old girls were killed in Kharkiv.": [
      { category: "killed", min: 2, max: 2, kind: "civilian" },
    ],
    "At least three 20-year-old soldiers died.": [
      { category: "killed", min: 3, max: null, kind: "military" },
    ],
    "Officials believe the two shot the male victim.": [
      { category: "wounded", min: 1, max: 1, source: "Officials" },
    ],
    "The rebels held Port Moresby-Lae.": [],
    "Two engineers work in the hospital.": [],
    "Four teachers visited the victims.": [],
    "The rebels killed three guards and held 12.": [
      { category: "killed", min: 3, max: 3, kind: "military" },
      { category: "captured", min: 12, max: 12 },
    ],
    "The group said it had executed 50 hostages and held 214.": [
      { category: "killed", min: 50, max: 50 },
      { category: "captured", min: 214, max: 214 },
    ],
    "The two sides signed an accord and held 12 rounds of talks.": [],
    "Seven of those who signed the 2016 peace are dead.": [{ category: "killed", min: 7, max: 7 }],
    "Armenia said two soldiers were hurt. The two states fought a war in 2020 that killed more than 6,500 people.":
      [
        { category: "wounded", min: 2, max: 2, source: "Armenia" },
        { category: "killed", min: 6501, max: null, source: null },
      ],
  },
  "a clause of its own behind and": {
    "The park was closed.": {
      title: "Police: 5 dead in park shooting",
      claims: [{ category: "killed", min: 5, max: 5, kind: "unknown", source: "Police" }],
    },
    "Neighbours tended to the injured victims as best they could.": [],
    "Authorities did not release the names of the victims.": [],
    "All the victims were 45 to 50 years old, No said.": [],
    "He was outside with several other people when he was shot.": [],
    "The attempted murder of the general shocked the town.": [],
    "Two officers suffered non-life-threatening gunshot wounds.": [
      { category: "wounded", min: 2, max: 2, kind: "police" },
    ],
    "The robber was driving away in a baby blue car.": [],
    "The war is driving 12,000 people from their homes.": [{ category: "displaced", min: 12000, max: 12000 }],
    "They were all taken to the square.": [],
    "All injuries were not life-threatening.": [],
    "A fight ended near Houston.Police say at least two men were shot.": [
      { category: "wounded", min: 2, max: null, source: "Police" },
    ],
    "Ten soldiers stormed the house and the mayor was killed.": [{ category: "killed", min: 1, max: 1 }],
    "Twenty people were in the hall and 12 were killed.": [{ category: "killed", min: 12, max: 12 }],
    "Six guards attacked by rebels and a cook were killed.": [
      { category: "killed", min: 6, max: 6, kind: "military" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Two men working at the plant and a woman were killed.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Seven boats left the port and two sailors were drowned.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
    ],
    "Twelve protesters were in the square and Luis Vega was shot dead.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Eight students who were on the bus and their driver were killed.": [
      { category: "killed", min: 8, max: 8, kind: "civilian" },
    ],
    "Sixty rebels attacked the town and were killed.": [
      { category: "killed", min: 60, max: 60, kind: "military" },
    ],
    "Two thousand people were at the concert and nobody was hurt.": [{ category: "wounded", min: 0, max: 0 }],
    "The gunmen shot into the crowd.": [],
    "Forty tents stood in the field and the road was closed.": [],
    "Rwandan forces said they had pursued the attackers and shot dead seven in Muidumbe.": [
      { category: "killed", min: 7, max: 7, side: null, source: "Rwandan forces" },
    ],
    "Kenyan police said they raided a hideout and shot dead four.": [
      { category: "killed", min: 4, max: 4, side: null, source: "Kenyan police" },
    ],
    "Kenyan police said they raided a hideout and found four rifles.": [],
  },
  "a clause of its own behind a comma": {
    "Ten soldiers stormed the palace, and the mayor was killed.": [{ category: "killed", min: 1, max: 1 }],
    "Ten soldiers stormed the palace, but the mayor was already dead.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Twenty people were in the tent when 12 were killed.": [{ category: "killed", min: 12, max: 12 }],
    "Two hundred people gathered in the square, and nine were arrested.": [
      { category: "captured", min: 9, max: 9 },
    ],
    "Two hundred people gathered in the square, and the road was closed.": [],
    "One of the guards opened the gate and three prisoners were killed.": [
      { category: "killed", min: 3, max: 3 },
    ],
    "Forty policemen surrounded the farm and the gunman was shot dead.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "Fifteen fishermen left the port on Friday and their boat was found empty.": [],
    "Six soldiers from the north, and two officers, were killed.": [
      { category: "killed", min: 6, max: 6, kind: "military" },
      { category: "killed", min: 2, max: 2, kind: "police" },
    ],
    "Four people in the van, and a cyclist outside it, were killed.": [
      { category: "killed", min: 4, max: 4 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Two guards, a cook, and a driver were killed.": [
      { category: "killed", min: 2, max: 2, kind: "military" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
      { category: "killed", min: 1, max: 1, kind: "civilian" },
    ],
    "Sixteen sailors aboard the ship and a pilot were killed.": [
      { category: "killed", min: 16, max: 16, kind: "military" },
      { category: "killed", min: 1, max: 1, kind: "military" },
    ],
    "Ninety delegates met in the hall, but the door was locked.": [],
    "Some 400 rebels attacked the base and 12 of them were killed.": [
      { category: "killed", min: 12, max: 12, scope: "subset" },
    ],
  },
  "among them one of some age, and those beside another place": {
    "Rockets have killed seven people, among them a 17-year-old girl.": [
      { category: "killed", min: 7, max: 7 },
      { category: "killed", min: 1, max: 1, kind: "civilian", scope: "subset" },
    ],
    "Nine people were wounded in Kherson, including a 5-year-old boy and an 80-year-old woman.": [
      { category: "wounded", min: 9, max: 9 },
      { category: "wounded", min: 1, max: 1, scope: "subset" },
      { category: "wounded", min: 1, max: 1, scope: "subset" },
    ],
    "Seven singers, among them a 17-year-old girl, won prizes.": [],
    "Visitors, including an 80-year-old man, left flowers.": [],
    "10,000 residents have taken refuge at the airport and 12,000 at the monastery.": [
      { category: "displaced", min: 10000, max: 10000 },
      { category: "displaced", min: 12000, max: 12000 },
    ],
    "The shop sold 12 loaves at the gate and nine at the door.": [],
    "Forty people died in the raid. The head of the local clinic, Ruffin Mapela, spoke of 63.": [
      { category: "killed", min: 40, max: 40 },
      { category: "killed", min: 63, max: 63, source: "The head of the local clinic, Ruffin Mapela" },
    ],
    "The head of the school, Ruffin Mapela, spoke of 63 pupils.": [],
  },
  "held, arrived, ran into the forest": {
    "More than 400 Ethiopian prisoners are held in a camp at Nakfa.": [
      { category: "captured", min: 401, max: null },
    ],
    "Talks are held in a camp at Nakfa.": [],
    "Border guards confirmed the arrival of 57 refugees.": [{ category: "displaced", min: 57, max: 57 }],
    "The port confirmed the arrival of 57 ships.": [],
    "The hotel announced the arrival of two singers.": [],
    "5,000 Shuar have abandoned their communities.": [{ category: "displaced", min: 5000, max: 5000 }],
    "Hundreds of villagers have run into the forest near Nduga.": [
      { category: "displaced", min: 200, max: null, approx: true },
    ],
    "Two dogs have run into the forest.": [],
    "Rights groups say at least 1,500 people had to leave the city.": [
      { category: "displaced", min: 1500, max: null, source: "Rights groups" },
    ],
    "The two candidates had to leave the hall.": [],
    "The other nine fell in clashes around the town.": [{ category: "killed", min: 9, max: 9 }],
    "The other nine fell in love with the town.": [],
    "Three suicide bombers had blown themselves up in the crowd.": [{ category: "killed", min: 3, max: 3 }],
    "Their son escaped with a bullet in the shoulder.": [{ category: "wounded", min: 1, max: 1 }],
    "A photographer was hit in the eye by fragments.": [{ category: "wounded", min: 1, max: 1 }],
    "The sun was in his eye and he missed the ball.": [],
    'The defence ministry said "a number of terrorists" had been killed.': [
      { category: "killed", min: 1, max: null, unquantified: true, source: "The defence ministry" },
    ],
    'The ministry said "a number of bridges" had been built.': [],
    "Neither country publishes its losses.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "Neither country publishes its maps.": [],
    "It gave no account of casualties on the ground.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "It gave no account of its journey.": [],
  },
  "a bare number has the word behind it for itself": {
    "Fighting killed 12 soldiers and 14 rebels, and 30 wounded lay in the street.": [
      { category: "killed", min: 12, max: 12 },
      { category: "killed", min: 14, max: 14 },
      { category: "wounded", min: 30, max: 30 },
    ],
    "The bishop thinks there were more than 400 victims and 15,000 uprooted.": [
      { category: "casualties", min: 401, max: null, source: "The bishop" },
      { category: "displaced", min: 15000, max: 15000, source: "The bishop" },
    ],
    "The raid left three soldiers and two policemen wounded.": [
      { category: "wounded", min: 3, max: 3 },
      { category: "wounded", min: 2, max: 2 },
    ],
    "There were 3 dead, 5 critically and 9 lightly wounded.": [
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 5, max: 5 },
      { category: "wounded", min: 9, max: 9 },
    ],
    "Twelve nurses and 30 wounded left for Goma.": [{ category: "wounded", min: 30, max: 30 }],
    "Two pilots and 14 goats landed at noon.": [],
    "The office speaks of 26 churches burned, 12,000 pupils without a school.": [],
  },
  "whose bodies, whose sons, their way": {
    "A woman whose 31-year-old son was wounded lives across the street.": [
      { category: "wounded", min: 1, max: 1 },
    ],
    "A mother whose house was hit said she would stay.": [],
    "The army killed three rebels, whose leader was captured.": [
      { category: "killed", min: 3, max: 3 },
      { category: "captured", min: 1, max: 1 },
    ],
    "A man whose name is not known was wounded.": [],
    "Six gunmen in uniform shot their way into the school.": [],
    "Two clerks lost their way in the town.": [],
    "The army found the bodies of 23 children in one well.": [{ category: "killed", min: 23, max: 23 }],
    "Aid workers polled 2,434 households in the camps.": [],
    "The village had lost 157 in March.": [{ category: "killed", min: 157, max: 157 }],
    "The village had lost 157 trees in March.": [],
    "Two soldiers were killed and one, Juan Paz, was captured.": [
      { category: "killed", min: 2, max: 2 },
      { category: "captured", min: 1, max: 1 },
    ],
    "Half of Goma's 20,000 residents have fled.": [
      { category: "displaced", min: 10000, max: 10000, approx: true },
    ],
    "Nine in ten people have fled.": [{ category: "displaced", min: 1, max: null, unquantified: true }],
    "Nine in ten schools are shut.": [],
    "Gunmen killed three in four days.": [{ category: "killed", min: 3, max: 3 }],
    "The shelling wounded dozens in the city, four witnesses said.": [
      { category: "wounded", min: 24, max: null, approx: true, source: "four witnesses" },
    ],
    "Four witnesses said they saw smoke.": [],
    "Twelve people, most of whom were children, were killed.": [{ category: "killed", min: 12, max: 12 }],
    "Seven people including a nurse who was pregnant were killed.": [
      { category: "killed", min: 7, max: 7 },
      { category: "killed", min: 1, max: 1, scope: "subset" },
    ],
    "Buses took 200 students to the hospital to donate blood.": [],
  },
  "shot at a place, shot at by somebody, none of those harmed": {
    "Two men were shot at a checkpoint near Aleppo.": [{ category: "wounded", min: 2, max: 2 }],
    "Five students were shot at the market of Jos.": [{ category: "wounded", min: 5, max: 5 }],
    "Soldiers shot at a checkpoint in Homs.": [],
    "Three farmers were shot at by border guards.": [],
    "Three gunmen shot at a wedding party.": [],
    "Four people were hit in an overnight shooting.": [{ category: "wounded", min: 4, max: 4 }],
    "Four houses were hit in an overnight shelling.": [],
    "Two men were rushed in critical condition to the clinic.": [{ category: "wounded", min: 2, max: 2 }],
    "Six men were held in very poor conditions.": [],
    "None of the 12 people killed was armed.": [],
    "None of those killed were soldiers.": [],
    "None of the injuries suffered there was serious.": [],
    "None of the victims who were injured in the crossfire were intended targets.": [],
    "None of those wounded has died.": [{ category: "killed", min: 0, max: 0 }],
    "None of the 30 people aboard was injured.": [{ category: "wounded", min: 0, max: 0 }],
    "He was shot dead after stabbing five people, including two soldiers.": [
      { category: "killed", min: 1, max: 1 },
      { category: "wounded", min: 5, max: 5 },
      { category: "wounded", min: 2, max: 2, scope: "subset" },
    ],
    "A gunman was killed after an attack on five people, including two soldiers.": [
      { category: "killed", min: 1, max: 1 },
    ],
    "The two guards killed there were both pensioners, one a former sergeant.": [
      { category: "killed", min: 2, max: 2 },
    ],
    "The gunman opened fire on the two agents, injuring both.": [{ category: "wounded", min: 2, max: 2 }],
    "The link between the gunman and the victims is not known.": [],
    "The number of victims is not known.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "There was no word on the extent of his injuries.": [],
    "The army has given no word on its losses.": [
      { category: "casualties", min: null, max: null, status: "withheld" },
    ],
    "Police did not say which victim was his brother.": [],
    "The road led victims to a clinic.": [],
  },
  "a land that broke away, and its kin that fights beside it": {
    "South Ossetia's government said 140 people had been killed in Tskhinvali. Russia's defence ministry said 18 of its soldiers had been killed and 50 wounded in South Ossetia, and that 14 were missing.":
      [
        { category: "killed", min: 140, max: 140, side: "South Ossetia" },
        { category: "killed", min: 18, max: 18, side: "Russia" },
        { category: "wounded", min: 50, max: 50, side: "Russia" },
        { category: "missing", min: 14, max: 14, side: "Russia" },
      ],
    "Georgia's health ministry said 69 people had died. The Russian general staff put its dead in South Ossetia at 74.":
      [
        { category: "killed", min: 69, max: 69, side: "Georgia" },
        { category: "killed", min: 74, max: 74, side: "Russia" },
      ],
    "Moldova said 12 of its policemen were killed in Bender. Transnistria lost 20 guards, its leaders said. Russian soldiers on the Dniester lost three men, Moscow said.":
      [
        { category: "killed", min: 12, max: 12, side: "Moldova" },
        { category: "killed", min: 20, max: 20, side: "Transnistria" },
        { category: "killed", min: 3, max: 3, side: "Russia" },
      ],
  },
  "bodies of people shot, men destroyed, who reached a town": {
    "The bodies of three women shot in the back were found in a ditch.": [
      { category: "killed", min: 3, max: 3 },
    ],
    "Police exhumed the bodies of two men shot in the head.": [{ category: "killed", min: 2, max: 2 }],
    "Three women shot in the back were found in a ditch.": [{ category: "wounded", min: 3, max: 3 }],
    "More than 400 enemy fighters were destroyed.": [{ category: "killed", min: 401, max: null }],
    "The army said it had destroyed 12 militants and two tanks.": [{ category: "killed", min: 12, max: 12 }],
    "The army destroyed two militant bases.": [],
    "Twelve houses were destroyed.": [],
    "On Thursday 3,343 residents of Mariupol reached Zaporizhzhia.": [
      { category: "displaced", min: 3343, max: 3343 },
    ],
    "Four soldiers reached Zaporizhzhia.": [],
    "The aid reached 4,000 people in Gao.": [],
    "The governor spoke of 5,340 people who have crossed from the Kharkiv region.": [
      { category: "displaced", min: 5340, max: 5340 },
    ],
    "Past these cells passed up to 40 persons detained.": [{ category: "captured", min: null, max: 40 }],
    "A convoy of evacuees was shelled.": [],
    "The minister raised the official number of soldiers killed to 5,937.": [
      { category: "killed", min: 5937, max: 5937 },
    ],
    "The number 319 is her husband.": [],
    "Kyiv let go 55 Russian servicemen.": [{ category: "captured", min: 55, max: 55, side: "Russia" }],
    "Some 2,439 nationalists and servicemen of the army have surrendered.": [
      { category: "captured", min: 2439, max: 2439, approx: true },
    ],
    "Some 2,439 nationalists and supporters of the army marched.": [],
  },
  "clumsy translations, the verb first": {
    "In Idlib were liquidated up to 40 militants, informed the Ministry of Defence.": [
      { category: "killed", min: null, max: 40 },
    ],
    "The headquarters declares that for the last day in the area of Marawi were liquidated up to 40 rebels.":
      [{ category: "killed", min: null, max: 40 }],
    "As a result of it were killed 31 peaceful residents and 143 received injuries.": [
      { category: "killed", min: 31, max: 31 },
      { category: "wounded", min: 143, max: 143 },
    ],
    "Were killed 15 policemen and wounded 22 in Marawi.": [
      { category: "killed", min: 15, max: 15 },
      { category: "wounded", min: 22, max: 22 },
    ],
    "From the villages are evacuated, according to Stepanyan, 10 120 persons.": [
      { category: "displaced", min: 10120, max: 10120 },
    ],
    "From the settlements of Tigray ran away more than 50 thousand families.": [
      { category: "displaced", min: 50001, max: null },
    ],
    "Last year were kidnapped 300 villagers in Zamfara.": [{ category: "captured", min: 300, max: 300 }],
    "Evacuated from Mariupol 1,200 persons, of them 300 children.": [
      { category: "displaced", min: 1200, max: 1200 },
      { category: "displaced", min: 300, max: 300 },
    ],
    "In the fights for the airport fell 20 fighters of the battalion.": [
      { category: "killed", min: 20, max: 20 },
    ],
    "The soldier fell 12 metres.": [],
    "Without a roof over the head remained 900 families.": [{ category: "displaced", min: 900, max: null }],
    "In the hands of the Ukrainian side got ten servicemen.": [{ category: "captured", min: 10, max: 10 }],
    "Eight fighters have given up in captivity near Mariupol.": [{ category: "captured", min: 8, max: 8 }],
    "Two Ukrainian pilots are in Russian hands.": [{ category: "captured", min: 2, max: 2 }],
    "Two patients are in good hands, the nurse said.": [],
    "Another soldier laid down his life at Marawi.": [{ category: "killed", min: 1, max: 1 }],
    "The destruction of 26 militants was confirmed by the staff of the operation.": [
      { category: "killed", min: 26, max: 26 },
    ],
    "The destruction of 26 villages angered him.": [],
    "The attackers ran away on motorbikes.": [],
    "Three boys ran away from home.": [],
    "After the camp was evacuated 300 people stayed behind.": [],
    "In the house where he was shot 20 people live.": [],
    "On the day they were arrested 200 people protested.": [],
    "Liquidated: 40 militants, captured: 6.": [
      { category: "killed", min: 40, max: 40 },
      { category: "captured", min: 6, max: 6 },
    ],
    "Killed: 12 soldiers, wounded: 30.": [
      { category: "killed", min: 12, max: 12 },
      { category: "wounded", min: 30, max: 30 },
    ],
    "Dead: 14 civilians and 3 guards; wounded: 20.": [
      { category: "killed", min: 14, max: 14 },
      { category: "killed", min: 3, max: 3 },
      { category: "wounded", min: 20, max: 20 },
    ],
    "Two killed: a guard and one soldier.": [
      { category: "killed", min: 2, max: 2 },
      { category: "killed", min: 1, max: 1 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Their homes had to leave 70 thousand inhabitants of Marawi.": [
      { category: "displaced", min: 70000, max: 70000 },
    ],
    "By data of the headquarters, the dwellings have left more than 133 thousand people.": [
      { category: "displaced", min: 133001, max: null },
    ],
    "The blast in the city left 300 families without water.": [],
    "The fire in the village left 40 people in shock.": [],
    "The storm in the town left 40 people dead.": [{ category: "killed", min: 40, max: 40 }],
    "The city left 300 residents without power.": [],
    "To Macedonia arrived 6,200 refugees of Kosovo in one day.": [
      { category: "displaced", min: 6200, max: 6200 },
    ],
    "At least nine women who had taken refuge in the mosque died.": [
      { category: "killed", min: 9, max: null },
    ],
    "Twelve people who had fled Marawi were killed on the road.": [{ category: "killed", min: 12, max: 12 }],
    "Five former fighters who had laid down their arms were among those killed.": [
      { category: "killed", min: 5, max: 5 },
    ],
    "Fourteen soldiers who surrendered at the bridge were executed.": [
      { category: "killed", min: 14, max: 14 },
    ],
    "Two hundred people who fled the fighting that killed 40 are in Mekelle.": [
      { category: "displaced", min: 200, max: 200 },
      { category: "killed", min: 40, max: 40 },
    ],
    "Two hundred people who fled after the raid killed 40 guards are in Mekelle.": [
      { category: "displaced", min: 200, max: 200 },
      { category: "killed", min: 40, max: 40 },
    ],
    "The 30 people who were wounded and the driver who died were from Axum.": [
      { category: "wounded", min: 30, max: 30 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Kyiv has named no figure for the soldiers it has lost.": [
      { category: "killed", min: null, max: null, status: "withheld" },
    ],
    "Twenty-two of its men have fallen, the brigade said.": [{ category: "killed", min: 22, max: 22 }],
  },
  "a figure before its noun, or a sentence behind it": {
    "The rights group keeps its own list of the dead. It stands at 61.": [
      { category: "killed", min: 61, max: 61 },
    ],
    "Medics have updated their death toll for the night. It stands at 61, of whom 47 were rebels and 14 soldiers of the government's side.":
      [
        { category: "killed", min: 61, max: 61 },
        { category: "killed", min: 47, max: 47 },
        { category: "killed", min: 14, max: 14 },
      ],
    "The ministry has published its losses. They now stand at 74.": [
      { category: "casualties", min: 74, max: 74 },
    ],
    "The UN puts at 445,000 the number of people who have left Tigray.": [
      { category: "displaced", min: 445000, max: 445000 },
    ],
    "The UN puts at 61 the number of people killed in Idlib.": [{ category: "killed", min: 61, max: 61 }],
    "The mayor put at 14 the number of the wounded.": [{ category: "wounded", min: 14, max: 14 }],
    "The temperature rose again. It stands at 41.": [],
    "The dead were buried at dawn. The thermometer was read. It stands at 41.": [],
    "The army retook the hill. It stands at 61 metres.": [],
    "The camp at Brazda has received 3,400 families.": [{ category: "displaced", min: 3400, max: null }],
    "The Red Crescent has received 3,400 families in its camps since May.": [
      { category: "displaced", min: 3400, max: null },
    ],
    "The depot received 300 families for the harvest fair.": [],
    "The charity received 300 families at its office.": [],
    "The camp has 300 tents.": [],
    "Twenty-six thousand Serbs have still not been able to go home.": [
      { category: "displaced", min: 26000, max: 26000 },
    ],
    "40,000 people from Mariupol cannot return home.": [{ category: "displaced", min: 40000, max: 40000 }],
    "Ukraine says 35 died in Kharkiv. Russian officials were saying 2,000.": [
      { category: "killed", min: 35, max: 35 },
      { category: "killed", min: 2000, max: 2000 },
    ],
  },
  "home in an exchange of prisoners": {
    "The sides exchanged prisoners on Thursday. Fifteen Georgians were returned to Tbilisi. Five Russian servicemen came back to their units.":
      [
        { category: "captured", min: 15, max: 15 },
        { category: "captured", min: 5, max: 5 },
      ],
    "Eritrea and Ethiopia swapped prisoners at Zalambessa. Sixty Ethiopian soldiers walked home, and two Eritreans went the other way.":
      [
        { category: "captured", min: 60, max: 60 },
        { category: "captured", min: 2, max: 2 },
      ],
    "In the prisoner exchange Kyiv brought home 115 Ukrainians.": [
      { category: "captured", min: 115, max: 115 },
    ],
    "After the prisoner exchange 200 residents returned to the village.": [],
    "The sides exchanged prisoners. Forty families returned to Racak.": [],
    "The sides exchanged fire. Forty soldiers returned to their base.": [],
    "Forty soldiers came back to their units after leave.": [],
    "In the exchange of prisoners 115 military persons came home.": [
      { category: "captured", min: 115, max: 115 },
    ],
  },
  "in the report of somebody, and what somebody calls it": {
    "In the daily report of the health ministry, 40 people were killed on Sunday.": [
      { category: "killed", min: 40, max: 40, source: "the health ministry" },
    ],
    "In the monthly report of the observatory, 212 civilians were killed.": [
      { category: "killed", min: 212, max: 212, source: "the observatory" },
    ],
    "The weekly reports 40 dead.": [{ category: "killed", min: 40, max: 40, source: "The weekly" }],
    "In the report of the day, 40 people were killed.": [
      { category: "killed", min: 40, max: 40, source: null },
    ],
    "They make it 13 dead, by this newspaper's count.": [
      { category: "killed", min: 13, max: 13, source: null },
    ],
    "Spokesman Andrei Konovalov spoke. He said soldiers had died in what the Kremlin calls an operation, but gave no number.":
      [
        { category: "killed", min: 1, max: null, unquantified: true },
        {
          category: "killed",
          min: null,
          max: null,
          status: "withheld",
          source: "Spokesman Andrei Konovalov",
        },
      ],
  },
  "none: what was reached, destroyed or crossed, and no people": {
    "The aid reached the hospital on Friday.": [],
    "The army destroyed 12 tanks and a bridge.": [],
    "Two bridges were destroyed in the fighting.": [],
    "The weekly report of the ministry was late.": [],
    "The monthly report lists 40 schools without a roof.": [],
    "The Kremlin calls it an operation and gives briefings twice a day.": [],
    "He crossed the river with two bags.": [],
    "The convoy reached Zaporizhzhia after nine hours.": [],
    "The nationalists won 40 seats in the parliament.": [],
    "The mayor let go of the rope.": [],
    "The bodies of water in the north are drying up.": [],
    "Up to 40 lorries passed the crossing each day.": [],
    "None of the 12 questions was answered.": [],
    "Both bridges were old, one a century old.": [],
    "The road to Goma was shot at for an hour.": [],
    "The two guards who stood there were both pensioners.": [],
    "Police said which streets were closed.": [],
    "The link between the two attacks is not known.": [],
  },
  "who concluded it, whom they told, and outlaws who said nothing": {
    '"Not one civilian has died by its hand," the premier said, crediting the discipline of the troops.': [
      { category: "killed", min: 0, max: 0, source: "the premier" },
    ],
    "Investigators of the commission have established that no fewer than 600 workers were murdered.": [
      { category: "killed", min: 600, max: null, source: "Investigators of the commission" },
    ],
    "The commission concluded its work on Friday.": [],
    "The inquiry concluded that the fire was an accident.": [],
    "One resident, Sara Ali, told us four neighbours were shot dead.": [
      { category: "killed", min: 4, max: 4, source: "One resident, Sara Ali" },
    ],
    "One woman, police said, was shot dead.": [{ category: "killed", min: 1, max: 1, source: "police" }],
    "Ethiopia's ambassador played the matter down. Local outlaws were to blame, he said, and two farmers had lost their lives.":
      [{ category: "killed", min: 2, max: 2, source: "Ethiopia's ambassador" }],
    "The mayor credited the fire brigade and three weeks of planning.": [],
    "One teacher, Sara Ali, told us the school had been shut for a year.": [],
  },
  "one of the dead, by name and trade": {
    "Among the dead is Amal Hassan, a girl of eight.": [{ category: "killed", min: 1, max: 1 }],
    "At least 30 people died in Idlib. Among them, he said, was Amina Said, a nurse.": [
      { category: "killed", min: 30, max: null },
      { category: "killed", min: 1, max: 1 },
    ],
    "At least 30 people died in Idlib. Among them, he said, was a nurse.": [
      { category: "killed", min: 30, max: null },
      { category: "killed", min: 1, max: 1 },
    ],
    "At least 30 people died in Idlib. Among them, the mayor says, were two nurses.": [
      { category: "killed", min: 30, max: null },
      { category: "killed", min: 2, max: 2 },
    ],
    "At least 30 people died in Idlib. One of them was Ali Hassan, a corporal.": [
      { category: "killed", min: 30, max: null },
      { category: "killed", min: 1, max: 1 },
    ],
    "At least 30 people died in Idlib. One was Ali Hassan, a corporal.": [
      { category: "killed", min: 30, max: null },
      { category: "killed", min: 1, max: 1 },
    ],
    "The toll is 24. The real number may be 60.": [
      { category: "killed", min: 24, max: 24 },
      { category: "killed", min: 60, max: 60 },
    ],
    "The toll is 24. The real number may be closer to 60.": [
      { category: "killed", min: 24, max: 24 },
      { category: "killed", min: 60, max: 60 },
    ],
    "The toll was 30. One was a corporal.": [
      { category: "killed", min: 30, max: 30 },
      { category: "killed", min: 1, max: 1 },
    ],
    "Thirty people came to the funeral. One was Ali Hassan, a corporal.": [],
    "Thirty people were killed. Among the dead, the mayor says, is Amal Hassan, a girl of eight.": [
      { category: "killed", min: 30, max: 30 },
      { category: "killed", min: 1, max: 1 },
    ],
  },
  "who tells it is not who was killed": {
    "A commander of the ELN said seven of his men had died.": [{ category: "killed", min: 7, max: 7 }],
    "A doctor at the hospital said two had been killed.": [{ category: "killed", min: 2, max: 2 }],
    "A soldier, police said, was killed.": [{ category: "killed", min: 1, max: 1 }],
    "A citizen of the United States, 62 years old, was found dead.": [
      { category: "killed", min: 1, max: 1, side: "United States" },
    ],
    "A nurse at the clinic said the road was closed.": [],
    "One driver told us he had slept in the car.": [],
    "Three men were shot at Club 108.": [{ category: "wounded", min: 3, max: 3 }],
  },
  "taken too, an official toll, and no harm in plain words": {
    "Eritrea said its forces had killed 60 Ethiopian troops and taken 14 prisoners.": [
      { category: "killed", min: 60, max: 60, side: "Ethiopia" },
      { category: "captured", min: 14, max: 14, side: "Ethiopia" },
    ],
    "A military source said the army had lost at least 25 men. The official toll stands at 17.": [
      { category: "killed", min: 25, max: null, source: "A military source" },
      { category: "killed", min: 17, max: 17, source: null },
    ],
    "The health ministry said 25 people had died. The official toll had stood at 17.": [
      { category: "killed", min: 25, max: 25, source: "The health ministry" },
      { category: "killed", min: 17, max: 17, source: "The health ministry" },
    ],
    "The UN puts at 40 the number of people who lost their jobs.": [],
    "The police put at 30,000 the number of people who left the stadium.": [],
    "Ukraine and Russia exchanged prisoners. Two ministers returned to Kyiv.": [],
    "The company let go 200 workers.": [],
    "Three teachers cannot come home for Christmas.": [],
    "The boat took 200 people home in fair condition.": [],
    "Twelve businesses hit in the overnight shelling employed 300 people.": [],
  },
};
