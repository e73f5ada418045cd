import type { VictimKind } from "../../../../domain/claim.js";

/** Nouns for people, singular → plural ("" where there is none or it is regular: + s). Sorted within a kind. */
export const PERSONS: Readonly<Record<VictimKind, string>> = {
  unknown: `
    adult/adults body/- citizen/citizens compatriot/compatriots countryman/countrymen female/females
    fellow/- foreigner/foreigners individual/individuals man/men member/members national/nationals other/others
    participant/participants passenger/passengers patient/patients people/people person/persons suspect/suspects
    human/humans soul/souls youth/youths operative/operatives refugee/refugees prisoner/prisoners inmate/inmates hostage/hostages compatriots/compatriots
    crewman/crewmen seaman/seamen crew/crew crew member/crew members demonstrator/demonstrators protester/protesters protestor/protestors rioter/rioters
    attacker/attackers assailant/assailants bodyguard/bodyguards gunman/gunmen smuggler/smugglers migrant/migrants
    supporter/supporters nationalist/nationalists islamist/islamists loyalist/loyalists follower/followers victim/victims survivor/survivors evacuee/evacuees employee/employees /- politician/politicians
    leader/leaders activist/activists official/officials diplomat/diplomats minister/ministers governor/governors mayor/mayors
    traveller/travellers traveler/travelers tourist/tourists pilgrim/pilgrims worshipper/worshippers worshiper/worshipers staff/staff
    agent/agents american/- guest/guests bystander/bystanders occupant/occupants nomad/nomads population/population personnel/- staffer/staffers
    male/males countrywoman/countrywomen detainee/detainees judge/judges candidate/candidates delegate/delegates
    juvenile/juveniles shooter/shooters friend/friends girlfriend/girlfriends boyfriend/boyfriends sibling/siblings twin/twins classmate/classmates
    roommate/roommates coworker/coworkers co - worker/co - workers spouse/spouses fiance/fiances family member/family members loved one/loved ones
    young man/young men guy/guys lady/ladies gentleman/gentlemen homeowner/homeowners tenant/tenants intruder/intruders robber/robbers burglar/burglars hunter/hunters
    patron/patrons partygoer/partygoers churchgoer/churchgoers reveler/revelers reveller/revellers clerk/clerks cashier/cashiers manager/managers
    bouncer/bouncers bartender/bartenders pedestrian/pedestrians cyclist/cyclists biker/bikers player/players musician/musicians rapper/rappers
    dancer/dancers veteran/veterans retiree/retirees pensioner/pensioners trafficker/traffickers drug trafficker/drug traffickers assassin/assassins drug lord/drug lords
    hitman/hitmen observer/observers monitor/monitors migrant worker/migrant workers crewmember/crewmembers adviser/advisers
    advisor/advisors aide/aides escort/escorts senator/senators lawmaker/lawmakers legislator/legislators congressman/congressmen councilman/councilmen
    councillor/councillors councilor/councilors ambassador/ambassadors consul/consuls attache/attaches secretary/secretaries president/presidents
    director/directors executive/executives envoy/envoys chief/chiefs parliamentarian/parliamentarians mp/mps
    mr/messrs mrs/mesdames miss/misses sen/sens gov/govs rep/reps
    dignitary/dignitaries bailiff/bailiffs elder/elders dacoit/dacoits bandit/bandits kidnapper/kidnappers gangster/gangsters looter/looters
    accomplice/accomplices outsider/outsiders stranger/strangers asylum seeker/asylum seekers stowaway/stowaways
    holidaymaker/holidaymakers backpacker/backpackers expatriate/expatriates expat/expats campaigner/campaigners bureaucrat/bureaucrats negotiator/negotiators
    mediator/mediators commissioner/commissioners chairman/chairmen chairwoman/chairwomen treasurer/treasurers emir/emirs prince/princes ruler/rulers
    oligarch/oligarchs vigilante/vigilantes pirate/pirates informer/informers spy/spies cattle rustler/cattle rustlers rustler/rustlers hoodlum/hoodlums thug/thugs perpetrator/perpetrators raider/raiders thief/thieves gun runner/gun runners
    arms dealer/arms dealers poacher/poachers believer/believers devotee/devotees muslims/- christians/- hindus/- jews/- copts/- yazidis/-
    peace committee member/peace committee members kidnap victim/kidnap victims rider/riders hardliner/hardliners occupants/-`,
  civilian: `
    caregiver/caregivers carer/carers babysitter/babysitters au pair/au pairs dockworker/dockworkers receptionist/receptionists
    masseur/masseurs masseuse/masseuses logger/loggers stoker/stokers sexton/sextons
    aid worker/aid workers novice/novices seller/sellers porter/porters headmaster/headmasters ambulance driver/ambulance drivers baby/babies boy/boys brother/brothers bus driver/bus drivers businessman/businessmen
    child/children civilian/civilians clergyman/clergymen cleric/clerics commuter/commuters cousin/cousins customer/customers daughter/daughters doctor/doctors
    driver/drivers engineer/engineers expectant mother/expectant mothers family/families farmer/farmers father/fathers fisherman/fishermen girl/girls grandmother/grandmothers
    grandfather/grandfathers herder/herders herdsman/herdsmen household/households housewife/housewives humanitarian worker/humanitarian workers husband/husbands imam/imams infant/infants
    inhabitant/inhabitants journalist/journalists correspondent/correspondents freelancer/freelancers kid/kids labourer/labourers laborer/laborers local/locals lawyer/lawyers medic/medics merchant/merchants miner/miners minor/minors
    mother/mothers motorist/motorists neighbour/neighbours neighbor/neighbors non - combatant/non - combatants noncombatant/noncombatants nun/nuns nurse/nurses paramedic/paramedics
    parent/parents passer - by/passers - by passerby/passersby peasant/peasants photographer/photographers physician/physicians preacher/preachers pregnant woman/pregnant women priest/priests
    professor/professors pupil/pupils relative/relatives reporter/reporters rescue worker/rescue workers rescuer/rescuers resident/residents schoolboy/schoolboys schoolchild/schoolchildren
    schoolgirl/schoolgirls shepherd/shepherds shopkeeper/shopkeepers shopper/shoppers sister/sisters son/sons spectator/spectators student/students taxi driver/taxi drivers
    teacher/teachers teenager/teenagers teen/teens toddler/toddlers townspeople/townspeople trader/traders truck driver/truck drivers vendor/vendors villager/villagers volunteer/volunteers
    wife/wives woman/women women and children/women and children worker/workers youngster/youngsters health worker/health workers media worker/media workers un staff/un staff staff member/staff members
    local people/local people local resident/local residents elderly person/elderly people elderly/elderly old man/old men old woman/old women newborn/newborns nephew/nephews niece/nieces
    grandson/grandsons granddaughter/granddaughters fire fighter/fire fighters firefighter/firefighters first responder/first responders monk/monks bishop/bishops cameraman/cameramen
    women prisoner/women prisoners catechist/catechists unionist/unionists trade unionist/trade unionists union member/union members settler/settlers townsman/townsmen young people/young people teenage girl/teenage girls teenage boy/teenage boys little girl/little girls young woman/young women fishermen/fishermen islander/islanders
    uncle/uncles aunt/aunts grandma/grandmas grandpa/grandpas grandchild/grandchildren stepfather/stepfathers stepmother/stepmothers stepson/stepsons
    stepdaughter/stepdaughters step - father/step - fathers step - mother/step - mothers step - son/step - sons step - daughter/step - daughters
    step - brother/step - brothers step - sister/step - sisters stepbrother/stepbrothers stepsister/stepsisters half - brother/half - brothers half - sister/half - sisters ex - wife/ex - wives ex - husband/ex - husbands
    fiancee/fiancees jesuit/jesuits missionary/missionaries archbishop/archbishops monsignor/monsignors seminarian/seminarians pastor/pastors
    rector/rectors principal/principals coach/coaches instructor/instructors schoolteacher/schoolteachers lecturer/lecturers newsman/newsmen
    columnist/columnists editor/editors publisher/publishers broadcaster/broadcasters technician/technicians industrialist/industrialists
    landowner/landowners rancher/ranchers labor leader/labor leaders union leader/union leaders maid/maids cook/cooks servant/servants
    housekeeper/housekeepers chauffeur/chauffeurs watchman/watchmen mechanic/mechanics trainee/trainees prosecutor/prosecutors magistrate/magistrates
    attorney/attorneys sophomore/sophomores freshman/freshmen preschooler/preschoolers stewardess/stewardesses campesino/campesinos
    wedding guest/wedding guests mom/moms dad/dads schoolmate/schoolmates nanny/nannies baker/bakers butcher/butchers builder/builders cleaner/cleaners
    carpenter/carpenters electrician/electricians fireman/firemen lifeguard/lifeguards midwife/midwives orphan/orphans poet/poets singer/singers
    scientist/scientists researcher/researchers security guard/security guards stallholder/stallholders street vendor/street vendors tailor/tailors
    welder/welders bus conductor/bus conductors conductor/conductors ferryman/ferrymen refugee child/refugee children health official/health officials
    farmhand/farmhands farm hand/farm hands beekeeper/beekeepers orderly/orderlies stretcher bearer/stretcher bearers stretcher - bearer/stretcher - bearers
    docker/dockers stevedore/stevedores deckhand/deckhands plumber/plumbers bricklayer/bricklayers foreman/foremen boatman/boatmen goatherd/goatherds
    cowherd/cowherds shepherdess/shepherdesses woodcutter/woodcutters machinist/machinists crane operator/crane operators bulldozer operator/bulldozer operators
    barber/barbers hairdresser/hairdressers seamstress/seamstresses cobbler/cobblers blacksmith/blacksmiths jeweller/jewellers goldsmith/goldsmiths
    potter/potters weaver/weavers grocer/grocers greengrocer/greengrocers hawker/hawkers peddler/peddlers street sweeper/street sweepers postman/postmen
    lineman/linemen surveyor/surveyors archaeologist/archaeologists historian/historians economist/economists geologist/geologists veterinarian/veterinarians
    dentist/dentists pharmacist/pharmacists surgeon/surgeons anaesthetist/anaesthetists radiographer/radiographers paediatrician/paediatricians
    psychologist/psychologists deminer/deminers interpreter/interpreters translator/translators blogger/bloggers footballer/footballers athlete/athletes
    wrestler/wrestlers goalkeeper/goalkeepers choirboy/choirboys deacon/deacons muezzin/muezzins mullah/mullahs abbot/abbots friar/friars chaplain/chaplains
    caretaker/caretakers janitor/janitors doorman/doormen gardener/gardeners forester/foresters lumberjack/lumberjacks game warden/game wardens
    great - grandmother/great - grandmothers great - grandfather/great - grandfathers sister - in - law/sisters - in - law brother - in - law/brothers - in - law
    mother - in - law/mothers - in - law father - in - law/fathers - in - law daughter - in - law/daughters - in - law son - in - law/sons - in - law
    widow/widows widower/widowers bride/brides bridegroom/bridegrooms apprentice/apprentices breadwinner/breadwinners returnee/returnees deportee/deportees
    repairman/repairmen handyman/handymen watchmaker/watchmakers road worker/road workers factory worker/factory workers railway worker/railway workers
    locksmith/locksmiths plasterer/plasterers glazier/glaziers joiner/joiners courier/couriers salesman/salesmen saleswoman/saleswomen
    camerawoman/camerawomen businesswoman/businesswomen lorry driver/lorry drivers tractor driver/tractor drivers minibus driver/minibus drivers van driver/van drivers
    mason/masons stonemason/stonemasons roofer/roofers cabbie/cabbies trucker/truckers motorcyclist/motorcyclists skipper/skippers helmsman/helmsmen
    picker/pickers olive picker/olive pickers coca picker/coca pickers cotton picker/cotton pickers ragpicker/ragpickers scavenger/scavengers forager/foragers
    fisher/fishers sharecropper/sharecroppers ploughman/ploughmen harvester/- day labourer/day labourers day laborer/day laborers water carrier/water carriers
    muleteer/muleteers milkman/milkmen milkmaid/milkmaids washerwoman/washerwomen tribesman/tribesmen clansman/clansmen matriarch/- patriarch/- chieftain/chieftains
    dr/drs rev/revs msgr/msgrs prof/profs
    rabbi/rabbis sheikh/sheikhs tribal elder/tribal elders village head/village heads village chief/village chiefs
    accountant/accountants actor/actors actress/actresses architect/architects artist/artists banker/bankers barman/barmen beggar/beggars boxer/boxers
    bus passenger/bus passengers chef/chefs comedian/comedians community leader/community leaders contractor/contractors delivery man/delivery men diver/divers
    farmworker/farmworkers filmmaker/filmmakers fishmonger/fishmongers flight attendant/flight attendants graduate/graduates herdsboy/herdsboys hiker/hikers
    innkeeper/innkeepers intern/interns landlord/landlords librarian/librarians medical worker/medical workers money changer/money changers mountaineer/mountaineers
    night watchman/night watchmen novelist/novelists okada rider/okada riders boda - boda rider/boda - boda riders parishioner/parishioners pastoralist/pastoralists
    press photographer/press photographers radio host/radio hosts rickshaw puller/rickshaw pullers rubbish collector/rubbish collectors scholar/scholars
    schoolmaster/schoolmasters scrap collector/scrap collectors scrap dealer/scrap dealers shop assistant/shop assistants shop owner/shop owners smallholder/smallholders
    social leader/social leaders tour guide/tour guides typist/typists vet/vets waiter/waiters waitress/waitresses writer/writers kinsman/kinsmen flatmate/flatmates
    charity worker/charity workers relief worker/relief workers ambulance man/ambulance men ambulanceman/ambulancemen bus helper/bus helpers schoolkid/schoolkids
    octogenarian/octogenarians septuagenarian/septuagenarians herdswoman/herdswomen vlogger/vloggers podcaster/podcasters charcoal burner/charcoal burners
    gravedigger/gravediggers well digger/well diggers rubber tapper/rubber tappers jirga member/jirga members bomb disposal expert/bomb disposal experts
    rescue volunteer/rescue volunteers lineworker/lineworkers`,
  military: `
    airman/airmen border guard/border guards border guardsman/border guardsmen cadet/cadets captain/captains colonel/colonels combatant/combatants commander/commanders
    commando/commandos comrade/comrades conscript/conscripts corporal/corporals defender/defenders extremist/extremists fighter/fighters frontier guard/frontier guards general/generals gi/gis guard/guards
    guardsman/guardsmen guerrilla/guerrillas guerilla/guerillas gunner/gunners infantryman/infantrymen insurgent/insurgents invader/invaders jihadi/jihadis jihadist/jihadists lieutenant/lieutenants
    lieutenant colonel/lieutenant colonels major/majors marine/marines mercenary/mercenaries militant/militants militiaman/militiamen military man/military men military personnel/military personnel military police officer/military police officers
    militia member/militia members noncommissioned officer/noncommissioned officers occupier/occupiers paramilitary/paramilitaries paratrooper/paratroopers peacekeeper/peacekeepers pilot/pilots private/-
    ranger/rangers rebel/rebels recruit/recruits reservist/reservists sailor/sailors sentry/sentries separatist/separatists sergeant/sergeants service member/service members servicemember/servicemembers
    serviceman/servicemen servicewoman/servicewomen sniper/snipers soldier/soldiers terrorist/terrorists trooper/troopers troop/troops warrior/warriors
    army officer/army officers military officer/military officers contra/contras blue helmet/blue helmets legionnaire/legionnaires bomber/bombers suicide bomber/suicide bombers crew of the tank/- security force member/security force members military/-
    national guardsman/national guardsmen subversive/subversives enemy/- adversary/adversaries aggressor/aggressors foe/foes comrade in arms/comrades in arms taliban/- rebels/rebels security personnel/security personnel army personnel/army personnel force/-
    gen/gens col/cols lt/lts capt/capts sgt/sgts maj/majs cpl/cpls brig/brigs adm/adms pvt/pvts cmdr/cmdrs
    nco/ncos military adviser/military advisers marshal/marshals jawan/jawans
    lance - naik/lance - naiks private soldier/private soldiers brigadier/brigadiers admiral/admirals air force pilot/air force pilots
    navy seal/navy seals tank crew/tank crews ensign/ensigns warrant officer/warrant officers foot soldier/foot soldiers
    signalman/signalmen signalwoman/signalwomen crewwoman/crewwomen
    sapper/sappers signaller/signallers grenadier/grenadiers artilleryman/artillerymen rifleman/riflemen machine gunner/machine gunners machine - gunner/machine - gunners
    draftee/draftees enlisted man/enlisted men midshipman/midshipmen submariner/submariners warlord/warlords drone operator/drone operators tank driver/tank drivers
    navigator/navigators co - pilot/co - pilots copilot/copilots wingman/wingmen
    national serviceman/national servicemen mujahid/mujahideen mujahedin/mujahedin
    militia/militia irregular/irregulars armed man/armed men suicide attacker/suicide attackers
    airwoman/airwomen aviator/aviators artillery officer/artillery officers infantry officer/infantry officers naval officer/naval officers intelligence officer/intelligence officers
    air force officer/air force officers staff officer/staff officers petty officer/petty officers non - commissioned officer/non - commissioned officers
    junior commissioned officer/junior commissioned officers cadre/cadres combat medic/combat medics deserter/deserters defector/defectors havildar/havildars naik/naiks
    subedar/subedars sepoy/sepoys gurkha/gurkhas khwarij/khwarij khawarij/- khariji/- marksman/marksmen partisan/partisans radio operator/radio operators
    tank crewman/tank crewmen tankman/tankmen wing commander/wing commanders squadron leader/squadron leaders fedayeen/- fidayeen/- janjaweed/- quartermaster/quartermasters
    bomb maker/bomb makers bombmaker/bombmakers army chief/army chiefs army captain/army captains army major/army majors army driver/army drivers coast guard/coast guards
    dissidents/- volunteer fighter/volunteer fighters militia commander/militia commanders rebel leader/rebel leaders militia leader/militia leaders border policeman/border policemen`,
  police: `
    constable/constables deputy/deputies gendarme/gendarmes law enforcement officer/law enforcement officers officer/officers patrolman/patrolmen police officer/police officers
    policeman/policemen policewoman/policewomen police/police cop/cops trooper of the police/- police personnel/police personnel detective/detectives traffic policeman/traffic policemen national policeman/national policemen civil guard/civil guards
    sheriff/sheriffs police chief/police chiefs police commander/police commanders state trooper/state troopers
    corrections officer/corrections officers inspector/inspectors superintendent/superintendents police inspector/police inspectors lawman/lawmen
    sub - inspector/sub - inspectors warder/warders prison guard/prison guards prison officer/prison officers customs officer/customs officers
    officer - in - charge/officers - in - charge
    head constable/head constables assistant commissioner/assistant commissioners special police officer/special police officers assistant sub - inspector/assistant sub - inspectors
    forest guard/forest guards game scout/game scouts jailer/jailers jail guard/jail guards security agent/security agents security officer/security officers
    security operative/security operatives police recruit/police recruits police cadet/police cadets carabiniere/carabinieri traffic warden/traffic wardens`,
  mixed: "",
};
