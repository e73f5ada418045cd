import type { Category } from "../../../../domain/category.js";
import type { ShapeName } from "../../../outcome-shape.js";
import { formsOf } from "./forms.js";

type Patterns = Readonly<Partial<Record<ShapeName, string>>>;

const DEATHS =
  "battered/bludgeoned/clubbed/stoned/tortured/charred/trampled/knifed/slashed/speared/mauled/kicked/whipped/flogged/frozen/axed/chopped/gunned/bombed/macheted/choked/roasted/pummelled/bayoneted/gassed/scalded/hounded";
const DEALING = "hacking/stabbing/bludgeoning/clubbing/stoning/torturing/burning/beating/crushing/trampling";
const SEIZED = "led/marched/whisked/carried/dragged/hauled/spirited/herded/driven";
const RODE = "made/went/drove/rode/ran/sped";
const OWN = "his/her/their";
/** Where people are when they are hit: "were shot at a checkpoint", which nobody fired on. */
const VENUE =
  "party/parties/wedding/funeral/vigil/rally/protest/demonstration/concert/festival/picnic/barbecue/checkpoint/roadblock/market/mosque/church/school/university/college/hospital/clinic/hotel/restaurant/cafe/bar/club/nightclub/station/airport/park/mall/home/house/apartment/shop/store/office/camp/farm/mine/bakery/crossing/intersection/beach/playground/stop/queue/range/dawn/night/noon/random";
const SPOT = `was/were/been/are shot at ?a/an/the/his/her/their ${VENUE}, was/were/been/are shot at ?a/an/the * ${VENUE}, was/were/been/are shot at ?a/an/the * * ${VENUE}`;
const HAVEN = "schools/churches/mosques/tents/camps/gymnasiums/monasteries/temples";

/** More outcome words, as patterns of `formsOf`, separated by commas: verbs in all their forms, and what few words vary in. */
const PATTERNS: Readonly<Partial<Record<Category, Patterns>>> = {
  killed: {
    object: `butchering, slaughter/slaughters, behead/beheads, decapitate/decapitates/decapitating, lynches/lynching,
      mow/mows down, guns down, shoots dead, ${DEALING} to death, burning alive, electrocuting, asphyxiating, suffocating,
      pick/picks/picking off, put/puts/putting to death, put/puts/putting to the sword, cutting the throat/throats of,
      slit/slits/slitting the throat/throats of, annihilation of, neutralisation of, neutralization of, extermination of,
      give/gives/gave/given/giving death to, charge/charges/charged/charging the life/lives of, carried/took/taken away/off the life/lives of`,
    "weak object":
      "destruction of, wipe/wipes/wiping out, eliminate/eliminates/eliminating, neutralise/neutralises/neutralising, neutralize/neutralizes/neutralizing, liquidate/liquidates/liquidating, annihilate/annihilates/annihilating, finish/finishes/finishing off",
    "armed either": "destroyed",
    either: `martyred, butchered, decapitated, disembowelled, guillotined, garrotted, asphyxiated, suffocated, bayoneted, annihilated, exterminated,
      ${DEATHS} to death, burned/burnt to ashes, roasted alive, ?been blown to pieces/bits, blown apart, torn to pieces/shreds,
      mowed/mown/cut down, picked/finished off, put/done to death, put to the sword, shot execution - style, shot at point - blank range,
      sent to ${OWN} death/deaths/grave/graves, sent to ${OWN} early grave/graves, snuffed out, crushed under/beneath, burned/burnt beyond recognition`,
    subject: `wiped out, sent to hell, embraced/attained/embrace shahadat/martyrdom, breathed ${OWN} last, met ${OWN} end/fate, meet/meets ${OWN} death/deaths/end/fate, met a violent/tragic/grisly end/death,
      paid for it with ${OWN} life/lives, paid/pay/pays the ultimate/supreme price/sacrifice, made/make/makes the ultimate/supreme sacrifice, sacrificed/sacrifice ${OWN} life/lives,
      gave up ${OWN} life/lives, lay/lays/laid/laying down his/her life, give/gives/given/giving ${OWN} life/lives, gone/departed/departs/passed/left from ?this life, departed/left this life, froze/choked/starved to death, suffocated, came to ${OWN} death/deaths, went down fighting, no longer alive,
      brought ?in dead, turned up dead, ended up dead, fell/fallen to the bullets, fell to ?the bullets of, fell dead, dropped dead,
      fell at the front, fell under ?enemy fire, throat/throats slit/cut, blew himself/herself/themselves up, blow/blows/blowing/blown himself/herself/themselves up`,
  },
  wounded: {
    "weak object":
      "bullet/bullets/shrapnel/splinters/gunfire hit/struck/wounded, bullet/bullets/shrapnel hits/strikes",
    object:
      "cut/cuts/cutting/chopped/chopping/hacked off the hand/hands/arm/arms/leg/legs/ear/ears of, scalding, concussing, blinding, disfiguring, maim/maims, amputated ?the leg/legs/arm/arms/limb/limbs of, operated/operate/operating on",
    either: `maimed, scalded, concussed, blinded, disfigured, paralysed, severely/badly burned/burnt, cut by ?flying glass, hit/struck by ?flying glass/debris/splinters,
      nursed in, being nursed, caught by shrapnel, peppered/riddled with shrapnel, injured by ?flying glass, medevaced`,
    subject: `taken/rushed/brought/transported/flown/airlifted/driven/carried in ?a/an ?extremely/very critical/serious/stable/grave condition,
      taken/rushed/brought/transported/flown/airlifted/driven in ?a fair/good/guarded/satisfactory condition to ?* ?* ?* hospital/clinic,
      in extremely/very critical/serious/grave/poor condition, suffered/suffering/sustained/sustaining/received ?a self - inflicted gunshot/bullet/stab/knife wound/wounds,
      suffered/sustained/received/with ?a non - life threatening gunshot/stab/bullet/shrapnel wound/wounds/injury/injuries, suffered/sustained/received/with non - life threatening injuries/wounds,
      suffered/suffering/sustained/sustaining/received ?multiple/minor/serious/severe/deep cuts/bruises/fractures/burns/concussion/concussions/splinters,
      suffered/suffering/sustained/sustaining cuts and bruises/burns, suffered/sustained a broken/fractured *, suffered/sustained broken bones,
      suffered/sustained blast/machete/splinter/knife/arrow/spear/cutlass/matchet injuries/wounds/cuts, suffering/suffered from ?a/an/multiple ?apparent/single/serious/severe gunshot/bullet/stab/shrapnel/head wound/wounds/injury/injuries,
      suffered/sustained/received/with ?a non - life - threatening gunshot/stab/bullet/shrapnel wound/wounds/injury/injuries,
      remain/remains/remained/are/is/still in the hospital, with a single gunshot/bullet/stab/shrapnel wound, with an/multiple ?apparent gunshot/bullet/stab/shrapnel wound/wounds/injuries, suffered ?from smoke inhalation, suffered ?from acute stress,
      suffered/sustained ?various/varying/different degrees of injury/injuries, suffering from shock/burns/wounds/injuries/smoke,
      sustained/suffered injuries of/with, got gunshot/bullet/shrapnel wounds/injuries, received/given first aid, given emergency treatment/aid,
      in a coma, on ?a ventilator/ventilators, in comas, needs/needed/required surgery, underwent an operation/operations, undergone surgery,
      battling/battled/struggling/fighting/fought for life, battling/battled/struggling for ${OWN} life/lives, between life and death, under ?medical treatment,
      leg/legs/arm/arms/limb/limbs/foot/feet/hand/hands amputated, nursing/nursed wounds/injuries, needed/needs/required stitches,
      with broken/fractured/amputated bones/limbs/legs/arms/ribs, had/has/have shrapnel/splinters/bullets in,
      had/has/have/suffered/sustained/received * or/and * wounds/injuries/burns, suffered/sustained/received * wounds/injuries, suffered/sustained * - * wounds/injuries,
      escaped with minor/light/slight injuries/wounds, escaped/escape with injuries/wounds/cuts/burns/bruises, escaped with a bullet/splinter, with a bullet/splinter in,
      with gunshot/bullet/shrapnel/blast and gunshot/bullet/shrapnel/blast/burn wounds/injuries`,
    "weak mortal object":
      "shoots, stabs, after/before/by/of/while/then/allegedly/for shooting/stabbing/knifing",
    "mortal subject": `${SPOT},
      hit/struck in ?a/an/the ?overnight/daylight/mass/sectarian shooting/shootings/gunfire/crossfire/shelling/blast/explosion/bombardment, hit/struck in a drive - by shooting`,
    mortal: `hit/shot/struck/wounded in the leg/legs/arm/arms/head/chest/back/stomach/neck/face/foot/thigh/shoulder/knee/eye/eyes/hand/hands/abdomen/hip/ankle/jaw/throat`,
  },
  missing: {
    object: `no trace has been found of, no trace was found of, lost touch with`,
    subject: `could not be found/traced/located, cannot be found/traced/located, can not be found/traced/located,
      failed to return, did not come back, never came back, untraced, swept away, buried beneath, without news, without trace, being searched for,
      no word/news from them, no trace of them, no sign of them`,
  },
  captured: {
    "armed either": "let/lets/letting go",
    "weak object": `${RODE} off with, made away with, ${SEIZED} away/off, snatch/snatches/snatching, nab/nabs/nabbing, round/rounds up,
      haul/hauls/hauling away, whisk/whisks/whisking away, keeps/keeping/kept hostage`,
    either: `nabbed, snatched from/by, bundled into a/the car/van/vehicle/truck/boat, herded into trucks/lorries/buses/vans, locked up, put/placed under arrest,
      thrown in/into jail/prison, caught alive, held for ransom, held at gunpoint`,
    subject: `${SEIZED} away/off by, rounded up, led/marched/whisked/carried/dragged/hauled away, dragged/carried/led/hauled off, under arrest, taken in for questioning, taken for questioning,
      freed/released in ?* ?* ?* ?* swap/exchange,
      released/freed by ?${OWN} captors/abductors/kidnappers, in the hands of ${OWN} captors/abductors/kidnappers, with ${OWN} captors/abductors/kidnappers,
      in the hands of the rebels/kidnappers/abductors/militants/bandits/enemy/group/gunmen/insurgents,
      taken by gunmen/soldiers/fighters/militants/rebels/troops/police/agents/jihadists/militiamen/bandits, taken by armed/masked/uniformed/unknown men, taken by men in uniform/uniforms/masks/plainclothes, regained/regain/regains ${OWN} freedom, regained/regain/regains freedom, returned/freed/released from * captivity, returned/freed/released from * * captivity, threw down ${OWN} weapons/arms, lay/laying down ${OWN} weapons/arms, threw down ${OWN} rifles/guns,
      fell/fallen/gone/went/got/given/gave/surrendered ?up in/into/to captivity, taken/led/marched/brought to captivity, to captivity, in the hands of the * side/army/forces, are/were/now/being prisoners/captives,
      fell/fallen prisoner, capitulated, picked up by police/soldiers/troops/agents/officers`,
    "weak subject": "in enemy/rebel/hostile/russian/ukrainian/israeli/their hands",
    "single event": "abduction, abduction of, seizure of, detention of, capture of, arrest of",
  },
  displaced: {
    object: "evacuation of, arrival of",
    "weak object": "compelled/compelling/compels, obliged/obliging/obliges",
    either: "uprooted",
    subject: `escaped/escape/escaping the fighting/violence/clashes/war/bombing/shelling, had to leave ${OWN} home/homes, forced to move, had/have/having to be evacuated, left without a/any roof, left without roofs/shelter, lost ${OWN} home/homes, lost ${OWN} roof/roofs, bussed/brought to safety, brought/moved/taken to a safe place,
      ferried across, housed/sheltering/staying/accommodated in ${HAVEN}, put up in ${HAVEN}, put up in ?* and ${HAVEN}, living/live/lives in tents/camps/shelters, is/are/were/live/lives/living in * camps/shelters, in * evacuation/displacement/collective/transit/reception/relief centres/centers/camps/shelters/sites, come/came/coming over/across the lake/border/river/frontier/mountains, expelled ?from,
      deserted/desert ${OWN} village/villages/homes/houses, abandoned the village/villages/area/town/city, abandoned ${OWN} fields/houses/farms/communities/settlements/hamlets/towns, run/ran/running into the forest/forests/bush/hills/mountains/jungle, come/came over/across the * river/border,
      took/taken/take to the bush/hills/mountains/forest/forests, took/taken/take flight, put to flight, sleeping rough, slept in the open,
      spent the night in the open, spent the night in shelters/basements/cellars, find/finds/finding/found refuge, find/finds/finding refuge/shelter,
      sent fleeing, not ?yet ?been able to go/return home, cannot return home, can not return home, could not return home, unable to return home, ran away, without ?a/the/any roof over ?the/their head/heads, remained/remain/remains without ?a/any roof/home/housing/shelter/dwelling/dwellings, come/came over the pass/mountains/hills/border/river/bridge/lake/frontier,
      poured/streamed/flooded/surged/spilled/trekked/walked/fled/swum/swam/waded across/over ?the/a border/river/frontier`,
  },
};

/** Each phrase of the patterns with its category and shape. */
export function* outcomePatterns(): Generator<readonly [Category, ShapeName, string]> {
  for (const [category, shapes] of Object.entries(PATTERNS) as [Category, Patterns][])
    for (const [shape, list] of Object.entries(shapes) as [ShapeName, string][])
      for (const pattern of list.split(","))
        for (const phrase of formsOf(pattern)) yield [category, shape, phrase.trim()];
}
