import type { Role } from "../../../pack.js";
import { THINGS } from "./things.js";

/** A toll of several parties together. */
const COMBINED =
  "combined toll,combined death toll,combined number,combined total,combined losses,combined count";
/** Ceilings of a figure that may still grow. */
const MAY_REACH =
  "might reach,may reach,could reach,might rise to,may rise to,could rise to,might climb to,could climb to,may top,could top,might top,may exceed,could exceed,might exceed";
/** Verbs of what a share is made of. */
const COMPOSING =
  "make up,makes up,made up,account for,accounts for,accounted for,constitute,constituted,form,formed";

/** Small words of English by what they do. Phrases are separated by commas or line breaks. */
export const ROLES: Readonly<Partial<Record<Role, string>>> = {
  be: "is,are,was,were,be,been,being,'s,re,remain,remains,remained,lie,lies,lay,lying",
  bePlural: "were,are",
  beOne: "was,is",
  ofOffice: "official",
  bareBe: "be",
  have: "do,does,did,has,have,had,having",
  modal: `${MAY_REACH},could be seen,can be seen,will,would,can,could,may,might,shall,should,must,to`,
  get: "get,got,gets,getting,gotten",
  negation:
    "yet to release,yet to give,yet to publish,yet to provide,yet to announce,yet to disclose,yet to issue,yet to say,yet to reveal,yet to specify,yet to report,yet to comment on,not,never,no longer,isn't,wasn't,weren't,hasn't,haven't,hadn't,didn't,doesn't,don't,without,nor,neither",
  determiner: "the,a,an,any,every,each,all,such",
  possessive: "its,their,his,her,our,my,your,'s",
  pronoun: "it,they,he,she,we,i,you,them,him,us,me,who,whom,themselves,itself,himself",
  demonstrative: "this,that,these,those",
  relative: "who,which,that,whose,whom,what",
  and: "and,&,as well as,plus,along with,together with",
  or: "or",
  but: "but,yet,however,though,although",
  clause: `whether,while,whereas,when,where,after,before,because,since,as,until,till,if,unless,once,following,whereby,even as,which brings,in which,so that`,
  preposition: `in,on,at,by,aboard,for,from,with,to,into,near,during,over,under,between,against,along,across,around,through,throughout,inside,outside,within,
    behind,beyond,among,amid,amidst,onto,off,about,above,below,upon,per,via,toward,towards,despite,due to,because of,as a result of,next to,close to,out of,up to,opposite,en route to,including,except,besides,like,versus,ahead of,in front of,since,until,beneath,minus,in the course of,over the course of`,
  of: "of",
  agent: "by",
  joins: "in,for,at,from,on,with,of",
  whether: "whether,if",
  contrast: "while,whereas",

  adverb: `also,already,still,now,then,so far,only,just,even,too,again,there,here,today,so,currently,recently,later,earlier,meanwhile,reportedly,allegedly,apparently,altogether,
    out of action,instead,rather,very,ever,almost,nearly,mostly,largely,at least,at most,in total,in all,overall,all told,elsewhere,sadly,unfortunately,falsely,wrongly,erroneously,mistakenly,seriously,critically,slightly,
    until then,till then,up to then,up,down,out,away,back,together,alone,sometimes,once,twice,more,less,further,to date,to this moment,by now,at present,at this moment,as yet,thus far,until now,till now,for now,up to now,on the spot,at the scene,as well,in addition,yesterday,tonight,overnight,soon,initially,at first,at the time,
    officially,finally,among other things,roughly,at the least,at the very least,anymore,not only,between them,respectively,in that order`,
  change: `closer to,nearer to,${MAY_REACH},rose,rise,rises,risen,rising,climb,climbs,climbed,climbing,reach,reaches,reached,reaching,stand,stands,stood,standing,number,numbers,numbered,numbering,grow,grows,grew,grown,growing,
    jump,jumps,jumped,increase,increases,increased,surge,surged,surges,soar,soars,soared,surpass,surpassed,surpasses,exceed,exceeds,exceeded,top,tops,topped,topping,hit,hits,pass,passes,passed,total,totals,totaled,totalled,totalling,totaling,
    come to,comes to,came to,go up,goes up,went up,gone up,going up,fall,falls,fell,fallen,drop,drops,dropped,revised,revise,brings,bring,bringing,brought,put,puts,putting,putting at,place,placed,placing,set,estimate,estimates,estimated,estimating,give,gives,gave,given,amount to,amounts to,amounted to,become,becomes,became,equals,mounted,mounts,doubled,tripled,was,is,are,were,be,being,updated,up,down,at,to,made,makes,stands at,goes on putting,went on putting,keeps putting,kept putting,raise,raises,raised,raising,lift,lifts,lifted,lifting,tallied,adjusted,lowered,cut`,
  tell: `logged,concluded that,concludes that,conclude that,established that,establishes that,estimated that,estimates that,say,says,said,saying,announce,announces,announced,announcing,add,adds,added,adding,states,stated,stating,report,reports,reported,reporting,declare,declares,declared,declaring,claim,claims,claimed,claiming,
    inform,informs,informed,confirm,confirms,confirmed,confirming,note,notes,noted,noting,explain,explains,explained,write,writes,wrote,written,writing,insist,insists,insisted,insisting,stress,stresses,stressed,stressing,warn,warns,warned,warning,
    tell,tells,told,telling,acknowledge,acknowledges,acknowledged,admit,admits,admitted,admitting,allege,alleges,alleged,alleging,argue,argued,maintain,maintained,maintains,remark,remarked,tweet,tweeted,posted,post,quote,quoted,quotes,read,reads,recall,recalls,recalled,
    reveal,reveals,revealed,disclose,discloses,disclosed,specify,specified,specifies,clarify,clarified,emphasize,emphasized,emphasise,emphasised,underline,underlined,point out,points out,pointed out,go on to say,goes on to say,went on to say,go on to add,goes on to add,went on to add,fear that,estimate,estimates,estimated,
    believe,believes,believed,think,thinks,thought,suggest,suggests,suggested,indicate,indicates,indicated,show,shows,showed,document,documents,documented,speak of,speaks of,spoke of,spoken of,speaking of,boast of,boasts of,boasted of,boast,boasts,boasted,affirm,affirms,affirmed,attest,attests,attested,testify,testifies,testified,repeat,repeats,repeated,reiterate,reiterates,reiterated,fear,fears,made known,makes known,make known,mention,mentions,mentioned,recount,recounts,recounted,brag,brags,bragged,communicate,communicated,confide,confided,contend,contends,contended,reckon,reckons,reckoned,put,puts,count,counts,counted,caution,cautioned,concede,conceded,concedes,publish,published,assert,asserted,asserts,
    deny,denies,denied,give,gives,gave,according,relate,related,comment,commented,tally,tallied,register,registered,registers,record,recorded,records,pretend,pretends,pretended,verify,verified,detail,detailed,listed,lists,learned,assured,find,finds,found,calculate,calculated,release,released,admitted to,admits to,admit to,own up to,owns up to,owned up to,confess to,confesses to,confessed to,goes on putting,went on putting,keeps putting,kept putting,goes on speaking of,precised,wrote of,writes of,written of`,
  utters:
    "say,says,said,saying,tell,tells,told,announce,announces,announced,declare,declares,declared,state,states,stated,insist,insists,insisted,allege,alleges,alleged,report,reports,reported,explain,explains,explained,write,writes,wrote,admit,admits,acknowledge,acknowledges,acknowledged,deny,denies,denied,reveal,reveals,revealed",
  sees: "saw,have seen,has seen,had seen",
  speaksOf: "speak,speaks,spoke,spoken,speaking,talk,talks,talked",
  identifies: "name,names,named,identify,identifies,identified",
  accuses: "accuse,accuses,accused,accusing,blame,blames,blamed",
  told: "told,tells,telling,informed,informs,assured",
  accordingTo: `according to,by the count of,by the counts of,by that of,by the tally of,by the reckoning of,by the estimate of,as per,per,by the account of,in the words of,by data of,according to data from,according to figures from,according to information from,on the authority of,going by,as reported by,as stated by,as announced by,as confirmed by,based on,as told by,per data from,in the estimate of,by the data of,by the words of,by words of,by the information of,by information of,by information from,as reported in,as reported at,as informed by,as informed in,as communicated by,as communicated in`,
  citing:
    "citing,quoting,with reference to,referring to,with the reference to,cited,quoted,cites,quotes,in reference to,attributing,relaying",
  voice: `institute,assembly,governments,ministries,source,command,headquarters,hq,junta,regime,chancellery,sources,official,officials,spokesman,spokesmen,spokeswoman,spokesperson,spokespersons,statement,statements,report,reports,witness,witnesses,eyewitness,eyewitnesses,resident,residents,press service,press office,press officer,
    communique,communiqué,bulletin,briefing,data,figures,tally,count,minister,ministers,deputy minister,governor,mayor,president,commander,general,colonel,major,chief,head,director,secretary,ambassador,representative,representatives,medic,medics,doctor,doctors,nurse,
    worker,interlocutor,analyst,analysts,expert,experts,authorities,government,ministry,department,army,military,police,hospital,hospitals,rebels,militants,insurgents,group,agency,service,committee,council,commission,office,administration,organisation,organization,
    coalition,alliance,mission,leader,leaders,activists,activist,monitor,monitors,observers,observatory,deputy,adviser,advisor,video,footage,document,press release,prosecutor,prosecutors,other side,opposing side,opposite side,enemy side,coroner,sheriff,investigators,investigator,detectives,officer,officers,lawmaker,lawmakers,opposition,
    prime minister,premier,captain,lieutenant,sergeant,side,family,relatives,lawyer,villagers,villager,survivor,survivors,priest,bishop,assessment,survey,list,lists,message,local,locals,chairman,chairwoman,headman,elder,elders,numbers,colleague,force,forces,partner,partners,responders,rescuers,firefighters,company,party,presidency,guard,guards,staff,press,media,television,radio,newspaper,outlet,channel,channels,union,unions,association,associations,federation,society,network,ngo,ngos,movement,organizers,campaigners,wing,panel,team,teams,crew,crews,staff members,bureau,morgue,mortuary,clinic,diplomat,diplomats,envoy,envoys,ombudsman,ombudswoman,prefect,administrator,administrators,insider,insiders,informant,informants,agencies,services,offices,departments,inquiry,inquiries,tribunal,negotiator,negotiators,correspondent,superintendent,commissioner,inspector,constable,brigadier,admiral,delegation`,
  medium: `telegram,facebook,twitter,x,television,tv,radio,newspaper,daily,weekly,news agency,agency,channel,channels,website,portal,outlet,magazine,broadcaster,reporters,journalists,correspondent,press,media,news outlet,social media,whatsapp,instagram,youtube,wire`,
  personal: "he,she,i",
  neuter: "it",
  firstPerson: "i,we",
  speaking: "speaking,addressing,conference,briefing,interview,parliament,summit",
  burning: "burned,burnt,burning,buried,burying",
  wanted: "suspect,suspects,inmate,inmates",
  timeUnit:
    "second,seconds,minute,minutes,hour,hours,day,days,week,weeks,month,months,year,years,decade,decades,night,nights,morning,mornings,moments",
  culprit: `attacker,attackers,assailant,assailants,gunman,gunmen,robber,robbers,burglar,burglars,kidnapper,kidnappers,abductors,shooter,shooters,bomber,bombers,hijacker,hijackers,killer,killers,intruder,intruders,bandit,bandits,dacoits,looter,looters,rioter,rioters,smuggler,smugglers,assassin,assassins,perpetrator,perpetrators,culprit,culprits,thief,thieves,raider,raiders,rustlers,pirates,traffickers,hoodlum,hoodlums,thug,thugs,dacoit,terrorist,terrorists,captors,accomplice,accomplices`,
  parley:
    "talks,summit,summits,negotiations,peace conference,peace process,mediation,indirect talks,direct talks,peace talks,truce talks,ceasefire talks",
  spot: `airport,apartment,bakery,baptism,bar,barracks,base,basement,bazaar,block,boat,bridge,building,bus,bus stop,bus station,cafe,café,car,cellar,cemetery,chapel,checkpoint,church,college,
    compound,concert,convoy,courtyard,crossroads,factory,farm,farmhouse,ferry,flat,football pitch,fuel station,funeral,gold mine,guesthouse,home,hotel,house,jail,kindergarten,lorry,market,marketplace,mill,minibus,monastery,mosque,
    nightclub,nursery,orphanage,outpost,petrol station,pickup,playground,police station,power station,prison,quarry,railway station,rally,restaurant,roadblock,school,seminary,shelter,shop,shopping centre,shopping mall,shrine,square,stadium,
    supermarket,tavern,teahouse,temple,train,truck,university,van,wake,warehouse,wedding,well,workshop`,
  hospital: "hospital,hospitals,clinic,clinics,morgue,morgues,mortuary,mortuaries",
  participle: "speaking,addressing",
  hears: "known,learn,learns,learned,learnt,hear,hears,heard",
  manner: "telephone,phone,email,e - mail,text message,satellite phone,video link,letter,sms,radio",
  count: "logged,counted,counts,count,counting,tallied,registered,recorded,documented",
  asOf: "as of,by,until,since,up to noon,up to midday,up to midnight,up to yesterday,up to last night,up to this morning,so far,to date,till,now,up to now,to this moment,at this moment,in total,in all,altogether,overall,all told,combined",
  ended: "ended,concluded,finished",
  countsFrom: "since,ever since",
  indefinite:
    "numerous,some,many,most,others,several,more,all,everyone,everybody,everyone inside,everybody inside,everyone on board,everyone aboard,all on board,all aboard,all inside,all those inside",
  there: "there",
  document:
    "numbers,statement,statements,report,reports,review,summary,overview,update,message,data,figures,communique,communiqué,bulletin,press release,document,list,lists,video,footage,information,assessment,tally,announcement",
  made: "carried out,conducted,prepared,compiled,collected,gathered,drawn up,published,issued,released,produced,put out,put together,undertaken,made",
  discovers: "find,finds,found",
  issuing:
    "informs,inform,announces,announce,communicates,communicate,publishes,gives,give,states,presents,reports,declares,makes known,wishes to inform,releases",
  network:
    "telegram,facebook,twitter,x,whatsapp,instagram,youtube,social media,social networks,state television,national television",
  preface: "following,follows,public,opinion,community",
  earlier:
    "until then,till then,up to then,previous,earlier,previously,initial,initially,at first,prior,already,before,preceding,old",
  had: "had",
  tallied: `${COMBINED},number,toll,count,tally,total,figure`,
  superlative:
    "worst,deadliest,bloodiest,heaviest,fiercest,biggest,largest,most serious,most violent,most intense,gravest,most severe,most deadly,first time,longest",
  unclear:
    "unknown,unclear,not clear,not known,yet to be confirmed,still to be confirmed,yet to be established,not yet clear,uncertain,hard to establish,hard to give,unable,impossible to say,impossible to establish,impossible to determine,impossible to know,difficult to establish,difficult to say",
  howMany: "how many",
  party: "side,soil,territory,part",
  origin: "of,from",
  between: "between",
  nearby: "near,close to,next to,outside",
  within: "in,inside,within,across,throughout,around,among",
  against: "with,against,by",
  losing: "lost,lose,loses,losing,mourns,mourned,mourn,buried",
  every: "all,both",
  moment: "when",
  partWith: "among them,among these,amongst them",
  getaway:
    "scene,foot,car,cars,vehicle,suv,van,truck,pickup,motorcycle,motorcycles,motorbike,motorbikes,sedan",
  carrying:
    "took,takes,taking,rushed,rushing,rushes,transported,transporting,transports,flew,flying,airlifted,airlifting,carried,carrying,brought,bringing,ferried,ferrying,drove,whisked",
  wound: "wounds,bullets",
  hitting: "hitting,striking",
  shooting: "shooting,firing,fired,gunfire,shot,shots,gun,rifle,pistol,handgun,bullet,shotgun",
  leaving:
    "left,leave,leaves,leaving,walked away from,walked out of,fled out of,streamed out of,poured out of,moved out of,moved away from",
  takenOut:
    "taken out of,taken out to,moved out of,moved out to,brought out of,brought out to,led out of,led out to,driven out to,driven out of,driven from,forced out of,chased from,chased out of,expelled from,airlifted from,airlifted out of,flown out of,bused out of,bussed out of,bused to,bussed to",
  crossing: "crossed,cross,crossing,reached",
  moving: "moved to,moved into,relocated to,shifted to",
  fetching: "brought home,brings home,bringing home,bring home,flew home,flown home,brought back home",
  jailed: "jail,jails,prison,prisons,cells,behind bars",
  holding: "hold,holds,holding,held,custody,captivity",
  keeping: "held by,had held,were held,kept captive",
  foreign: "foreign,foreigner,foreigners,expatriate,expatriates,expat,expats,non - citizen,non - citizens",
  confined: "held,imprisoned,jailed,interned,in captivity,in prison,in prisons,in jail,in jails",
  handing: "hand,hands,handed,handing,give,gives,gave,giving,let,lets,letting",
  homeward: "back,return,go,go home,go free,return home",
  arriving:
    "arrived,arrive,entered,enter,crossed,cross,reached,reach,came,come,poured,streamed,crossing,arriving,entering,pouring,streaming",
  dweller:
    "people,persons,residents,inhabitants,villagers,townspeople,locals,families,households,civilians,citizens,women,children,souls,women and children,refugees,evacuees",
  freeing: "let go,released,freed,exchanged,swapped,traded,repatriated",
  swapping:
    "exchange,exchanged,exchanges,exchanging,swap,swapped,swaps,swapping,trade,traded,trades,trading,exchange of,swap of,trade of",
  returning:
    "return of,surrender of,hand back,hands back,handed back,handing back,give back,gave back,gives back,giving back",
  dwelling: `village,villages,town,towns,city,cities,home,homes,house,houses,province,provinces,district,districts,area,areas,region,regions,
    neighbourhood,neighbourhoods,neighborhood,neighborhoods,island,islands,settlement,settlements,camp,camps,country,hamlet,hamlets,enclave,site,camp site,frontier,dwelling,dwellings`,
  costing: "cost,costs,costing",
  breakaway:
    "breakaway,separatist,separatists,self - proclaimed,self - styled,secessionist,unrecognised,unrecognized",
  bodyNoun:
    "organisation,organization,agency,monitor,watchdog,network,charity,ngo,institution,foundation,federation,association",
  causing: "caused,causes,causing,made,makes,making,left,leaves,leaving,produced",
  striking:
    "shot,shoots,shooting,beat,beats,beaten,beating,stabbed,stabs,stabbing,hacked,hacks,hacking,burned,burnt,burning,buried,burying,clubbed,clubbing,stoned,stoning,bludgeoned,bludgeoning,starved,starving,kicked,kicking,trampled,trampling,crushed,crushing,choked,choking,strangled,lynched,flogged,flogging,whipped,sent,sends,sending,struck,left,leaves,leaving",
  toDeath:
    "dead,to death,alive,to hell,to their death,to their deaths,to their graves,to their early graves,to ashes",
  goingFree:
    "walked home,went the other way,crossed the other way,walked free,walked out,walk free,walks free,came home,come home,returned home,return home,went home,go home,regained freedom,came back,regained their freedom,crossed back",
  relation:
    "mother,father,husband,wife,son,daughter,brother,sister,child,baby,grandmother,grandfather,uncle,aunt,cousin,nephew,niece,grandson,granddaughter,fiance,mum,dad,mom",
  rescuing: "rescued,rescue,rescues,rescuing,saved,saves,saving,pulled out,extricated",
  movement: "group,movement,militia,insurgency,faction,party",
  rebels:
    "rebel,rebels,militant,militants,insurgent,insurgents,terrorist,terrorists,guerrilla,guerrillas,guerilla,guerillas,jihadist,jihadists,rebel fighters,insurgent fighters,rebel combatants,insurgent combatants",
  mission: "peacekeeper,peacekeepers,blue helmet,blue helmets",
  combatants: "combatant,combatants",
  irregulars:
    "fighter,fighters,militiaman,militiamen,militia member,militia members,comrade,comrades,warrior,warriors,paramilitary,paramilitaries,irregular,irregulars",
  band: `gunman,gunmen,militia,militias,tribesman,tribesmen,clansmen,raiders,vigilantes,mob,mobs,faction,factions,
    herdsmen,bandits,bandit,attackers,assailants,rustlers,armed men,armed youths,youths`,
  assailants:
    "attacker,attackers,assailant,assailants,gunman,gunmen,raider,raiders,bomber,bombers,suicide bomber,suicide bombers,hostage takers,hijackers,infiltrators",
  missiles:
    "rocket,rockets,missile,missiles,shell,shells,mortar,mortars,drone,drones,fire,rocket fire,mortar fire,barrage,rocket attack,rocket attacks,missile attack,missile attacks",
  landNoun:
    "strip,enclave,exclave,breakaway region,breakaway republic,breakaway territory,separatist region,separatist republic,self - proclaimed republic,self - declared republic,blockaded territory,besieged territory",
  feud: `tribe,tribes,tribal fighters,tribal forces,tribal gunmen,tribal militia,tribal militias,tribal clashes,tribal fighting,tribal violence,tribal feud,tribal war,
    clan,clans,clan fighting,clan militia,clan militias,sectarian,ethnic violence,ethnic clashes,ethnic fighting,ethnic militia,ethnic militias,intercommunal,inter - communal,
    communal violence,communal clashes,intertribal,inter - tribal,armed groups,armed factions,warring factions,rival factions,rival groups,rival gangs,warring parties`,
  rival: "rival,rivals",
  underArms: "armed",
  including:
    "including,namely,comprising,from them,among which,made up of,among them,among whom,include,includes,included,inclusive of,counting,among these,amongst them,of them,of whom,of which,of these,of those",
  compared:
    "higher,lower,higher than,lower than,fewer,fewer than,more than on,more than in,less than on,less than in,more than the day before,more than a day earlier",
  listing:
    "list,lists,listed,counts,counted,count,include,includes,included,names,comprise,comprises,comprised",
  ranks: "members,member,men,operatives,operative,leaders,leader,personnel,cadres,elements,commanders",
  leads:
    "leader,leaders,head,heads,chief,chiefs,commander,member,members,founder,co - founder,official,officials,spokesman,spokeswoman,secretary - general,secretary general,operative,deputy leader,deputy head,cadre,number two,second - in - command,figure",
  extreme: "youngest,oldest,eldest",
  among: "among,amongst",
  partRelative: "of whom,of which",
  partitive: "of them,of whom,of these,of those,of which,of that number,out of",
  previous: `previous,earlier,up from,down from,compared with,compared to,instead of,rather than,from,against,after,previously,prior,initial,before,earlier report`,
  rest: "others,other,rest,remaining,remainder",
  event: `attack,strike,airstrike,air strike,air raid,raid,shelling,bombing,bombardment,explosion,blast,ambush,shooting,shootout,shoot - out,gunfight,skirmish,incident,crash,assault,drone strike,missile strike,rocket attack,suicide bombing,massacre,firefight,mortar,shell,rocket,drone,missile,bomb,grenade,clash,collision,
    mine,landmine,car bomb,scuffle,scuffles,brawl,melee,jailbreak,stampede,earthquake,accident,gun battle,exchange of fire,exchange,rampage,knife attack,encounter,barrage,rockets,shells,bombs,missiles,drones,strikes,attacks,air strikes,airstrikes,shootings,explosions,shot,gunfire`,
  befalling:
    "blast,blasts,explosion,explosions,ambush,ambushes,crash,crashes,shooting,shootings,accident,stampede,car bomb,car bombing,bus bombing,bombing,bombings,mine,landmine,massacre,massacres",
  occurrence: `attack,strike,airstrike,air strike,air raid,raid,explosion,blast,ambush,shootout,shoot - out,gunfight,incident,crash,drone strike,
    missile strike,rocket attack,suicide bombing,massacre,firefight,car bomb,jailbreak,stampede,gun battle,rampage,knife attack,drone attack,missile attack,mass killing`,
  inAll: `${COMBINED},in all,altogether,in total,overall,combined,all told,taken together`,
  partOfDay:
    "late,early,morning,afternoon,evening,night,noon,midday,midnight,dawn,daybreak,sunrise,sunset,dusk,dark,nightfall,hours,small hours",
  lapse: "week,weeks,month,months,year,years,decade,decades",
  years: "year,years,decade,decades,decade - long,decades - long",
  ahead: "before,prior to",
  wherein: "in which",
  ofSeries: "first,last",
  nth: "second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth",
  latest: "present,current,latest,ongoing",
  occurring: "shelling,bombing,bombardment,shooting,gunfire,sniping",
  conflict:
    "conflict,fighting,war,clashes,hostilities,violence,crisis,confrontation,confrontations,unrest,combat,battles,escalation,skirmishes,offensive,insurgency,border clashes",
  battled: "fought,clashed,battled,clash,fight,traded fire,exchanged fire",
  unconfirmed: `${MAY_REACH},could not be checked,cannot be checked,cannot verify,cannot independently verify,no one has been able to check,nobody has been able to check,no one could check,nobody could check,unable to check,feared,fear that,not been able to confirm,not able to confirm,could not confirm,may be,might be,could be,may have,might have,could have been,as high as,unconfirmed,unverified,not been confirmed,not confirmed,could not be verified,unofficial,unofficially,presumed,possibly,rumoured,rumored,thought to,believed to,not independently verified,cannot be verified,impossible to verify,preliminary unconfirmed,yet to be confirmed,did not yet confirm,not been verified,able to verify,could not verify,could not independently verify,could not immediately verify,not been independently verified,unable to verify,not confirmed independently,fears,not officially confirmed,could not be independently verified,suspected`,
  lowers:
    "lowered,lowers,lowering,revised,revises,revising,corrected,corrects,correcting,recounted,duplicated,mistakenly,erroneously,wrongly",
  miscounted: "twice,mistakenly,erroneously,wrongly,downward,downwards",
  alive: "alive",
  denial:
    "deny,denies,denied,denying,dismissed,rejected,reject,rejects,rejecting,refute,refuted,refutes,refuting,false,untrue,a lie,an invention,a fabrication,fabricated,invented,baseless",
  untrue:
    "false,untrue,a lie,lie,lies,an invention,a fabrication,fabricated,invented,baseless,groundless,unfounded,not true,no truth in,no truth to,fake,fake news,wrong,incorrect,nonsense,a fantasy,fantasy,fiction,a fiction,a fairy tale,propaganda,disinformation,misinformation,made up,made - up,a hoax,a myth,exaggerated,exaggeration,an exaggeration,inflated,overblown,falsely,wrongly,erroneously,mistakenly",
  disputes:
    "dismiss,dismisses,dismissing,dispute,disputes,disputed,disputing,contested,debunked,challenged,retracted,retracts,withdrew",
  calls:
    "call,calls,called,calling,label,labels,labelled,labeled,brand,brands,branded,describe,describes,described,describing,term,terms,termed,dismissed",
  confirms: "confirm,confirms,confirmed,confirming,corroborate,corroborated,substantiate,substantiated",
  assertion:
    "claim,claims,assertion,assertions,allegation,allegations,accusation,accusations,charge,charges,information,disinformation,something,statement,statements,account,accounts,boast,boasts,figure,figures,toll,report,reports,rumour,rumours,rumor,rumors,suggestion,suggestions,viral post,viral posts,posts,viral video,viral videos",
  withhold: `publishes,discloses,provides,reveals,yet to release,yet to give,yet to publish,yet to provide,yet to announce,yet to disclose,yet to issue,yet to say,yet to reveal,yet to specify,yet to report,yet to comment on,release,released,releasing,releases,disclose,disclosed,disclosing,provide,provided,providing,give,gave,given,giving,publish,published,specify,specified,specifying,say,said,saying,name,named,announce,announced,announcing,report,reported,reveal,revealed,confirm,confirmed,offer,offered,issue,issued,comment,commented,commenting,acknowledge,acknowledged,elaborate,elaborating,mention,mentioned,come,known,state,stated,put,make,made,indicate,indicated,share,shared,detail,made public,make public,making public,made known,talk about,talked about,talking about,speak of,spoken of,speaking of,speaks of,spoke of,discuss,discussed,discussing,discusses,be drawn on,been drawn on,guess at,guessed at,communicate,communicated,communicating`,
  details: `details,detail,figure,figures,number,numbers,account of,count,toll,tolls,information,data,casualty figures,casualty count,death toll,statement,how many,exact number,comment,losses,casualties,breakdown,statistics`,
  pending:
    "specified,clarified,established,determined,ascertained,verified,counted,tallied,compiled,collected,checked,worked out,made public,available,made known",
  declines: "declined to,refused to",
  silence:
    "no immediate word,no official word,no further word,declined to,refused to,kept silent,nothing about,nothing on,nothing of its,remained silent,stayed silent,has said nothing,said nothing,no word,been silent,keeps silent,made no mention,no statement",
  sum: `${COMBINED},both sides,both countries,either side,each side,the two sides,the two countries,both nations,on all sides,on either side,two states,two sides,two countries,each accused the other,each other,two nations,the two states,both parties,warring sides,warring parties`,
  account:
    "account,count,counts,estimate,estimates,reckoning,tally,tallies,data,figure,figures,information,calculation,calculations,list,lists,records,books,registers,showing,words,last word,latest word",
  ongoing:
    "saying,writing,alleging,insisting,speaking of,claiming,reporting,announcing,confirming,stating,counting,warning,adding,putting,giving,listing,telling",
  ofState: "local,government,army,loyalist,regular,national",
  genitive: "'s",
  majority:
    "most,mostly,majority,mainly,largely,bulk,predominantly,chiefly,significant number,significant mass,large part,significant",
  force:
    "contingent,contingents,brigade,battalion,regiment,forces,troops,army,military,navy,air force,artillery,gunners,warplanes,jets,aircraft,helicopters,drones,tanks,gunboats,guards,police,soldiers",
  fraction:
    "half,third,thirds,quarter,quarters,fifth,fifths,per cent,percent,%,in three,in four,in five,in ten",
  composing: COMPOSING,
  speechAct:
    "ended,ends,agreed,agree,signed,declared,expired,resumed,promised,vowed,pledged,urged,asked,called,ordered,warned,met,visited,spoke,addressed,promise,vow,urge,ask,call,appealed,talked,held talks",
  events:
    "attacks,strikes,airstrikes,air strikes,air raids,raids,shellings,bombings,bombardments,explosions,blasts,shootings,ambushes,skirmishes,incidents,assaults,clashes,rockets,shells,bombs,missiles,drones",
  grave:
    "intensive care,intensive,critical,critically,grave,life - threatening,life threatening,serious condition,serious state,in a coma,on life support",
  laidAway:
    "buried,interred,laid to rest,cremated,morgue,morgues,mortuary,mortuaries,handed over,hands over,hand over,returned,repatriated,flown home,given back,gave back,identified,unidentified",
  identified: "identified,unidentified,named,claimed,recognised,recognized",
  sourceLabel: "source,sources",
  speaker: "source,spokesman,spokeswoman,spokesperson",
  indefiniteArticle: "a,an",
  together: "with",
  besides: "as well as,along with,together with,plus,and also",
  outOf: "from",
  struck:
    "fired,fired on,fires on,hits,pounds,pounded,bombards,storms,opens fire,attacked,struck,hit,shelled,bombed,bombarded,rammed,torpedoed,ambushed,dropped,exploded,detonated,opened fire,crashed,collapsed,stormed,raided,blew up,blown up,overran,overrun,flattened,tore through,ripped through,tore into,slammed into,smashed into,ploughed into",
  almost: "nearly,almost,narrowly,all but",
  preventing:
    "prevent,prevents,prevented,preventing,stop,stops,stopped,stopping,discourage,discouraged,deter,deterred,dissuade,dissuaded",
  demands:
    "ask,asks,asked,asking,demand,demands,demanded,demanding,request,requests,requested,requesting,urge,urges,urged,urging,recommend,recommended,propose,proposed,plead,pleaded",
  inGeneral: "dies,die",
  plainHarm: "kill,assassinate,behead,injure,kidnap,abduct,detain,displace",
  irreal:
    "threat to,threats to,threatening to,threatens to,conspiracy to,conspired to,conspiring to,offered to,offer to,willing to,prepared to,preparing to,determined to,desire to,wish to,hope to,hopes to,capable of,mission of,task of,idea of,risk of,danger of,possibility of,view to,can,could,will,would,shall,should,must,threatened to,ready to,planned to,plans to,vowed to,wants to,want to,intended to,trying to,tried to,able to,in order to,intention was,intention was to,intention of,intent on,intent to,aim was,aim was to,aim of,goal was to,goal of,plan was,plan was to,purpose of,aimed to,aimed at,aiming to,aiming at,attempted to,attempting to,attempt to,attempts to,bid to,plot to,plots to,plotted to,plotting to,planning to,plan to,wanted to,seeking to,sought to,hoped to,hoping to,mission to,failed to",
  taking:
    "claimed,claims,claim,claiming,cost,costs,costing,took,taken,takes,taking,take,marched,dragged,herded,led,hauled,lost,lose,loses,losing,loss,gave,laid,laying,ended",
  setFree: "freed,released",
  formerly: "former,demobilised,demobilized,onetime,one - time",
  hostage: "hostage,hostages,abductee,abductees",
  captive:
    "prisoner,prisoners,captive,captives,hostage,hostages,alive,into the forest,into the forests,into the bush,into the jungle,into the mountains,into the hills,into captivity,from their beds,at gunpoint,away at gunpoint,as hostages,as prisoners,as captives,as human shields,as prisoners of war",
  accused:
    "charged,accused,suspected,convicted,indicted,sought,wanted,sentenced,implicated,investigated,responsible,linked,involved,counts of,charges of,count of,accomplice,accomplices,killers,murderers,pleaded",
  ordinalKin: "father of,mother of,dad of,mom of,parent of,grandmother of,grandfather of",
  age: "year,month,week,old,aged,years,months,yr,elderly",
  plainVerb: "said,says,is,was,had,has",
  undone:
    "returned,come back,came back,gone back,went back,gone home,went home,come home,came home,survived,rescued,escaped,recovered,been released,been freed,resurfaced,reappeared,saved,been saved,found alive,pulled out alive,brought out alive,unharmed,unhurt,unscathed",
  label:
    "bed,ward,cell,hill,battalion,image,photo,slide,page,picture,figure,table,chapter,episode,channel,section,article,resolution,exit,route,highway,interstate,room,gate,terminal,pier,platform,volume,issue,news,abc,cbs,nbc,fox,cnn,pbs,live,local",
  personalObject: "him,her,them,himself,herself,themselves,us,me",
  oneObject: "him,her",
  reflexive: "himself,herself,self,own life",
  distributive: "each,every,any,no,another,whichever",
  both: "both,two,all",
  arrested: "arrested,arrest,arrests,arresting,detained,detaining,custody",
  beyond: "across,over,beyond,other side of,far side of,opposite side of",
  border:
    "border,frontier,boundary,fence,border fence,front line,frontline,line of control,line of contact,contact line,demarcation line,armistice line,ceasefire line",
  enemy: `enemy,enemies,occupier,occupiers,occupying,invader,invaders,invading,aggressor,aggressors,adversary,adversaries,opponent,opponents,opposing,foe,foes,hostile,theirs,
    other side,opposing side,opposite side,enemy side,enemy ranks,occupation army,occupation forces,occupation soldiers`,
  respectively: "respectively,in that order",
  latter: "second,latter,other",
  ours: "we,us,our,ours",
  kin: "relatives,relative,friends,friend,colleagues,colleague,comrades,mothers,mother,fathers,father,widows,widow,families,family,orphans,parents,brothers,sisters,neighbours,neighbors",
  journey:
    "ran away,arrival of,arrived in,arrived at the border,entered,have arrived,had arrived,has arrived,have entered,had entered,expelled,expelled from",
  shelter: "camp,camps,tent,tents,shelters",
  receiving: "received,receives,receiving,registered,registers,accepted,counts,has,have,had",
  admitting:
    "admit,admits,admitted,admitted to,admitting to,acknowledge,acknowledges,acknowledged,concede,concedes,conceded,recognise,recognises,recognised,recognize,recognizes,recognized,confirm,confirms,confirmed,report,reports,reported,reporting,spoke of,speaks of,speak of,suffered,suffers,suffer,sustained,took,inflicted,inflicting",
  inflicting: "inflict,inflicts,inflicted,inflicting",
  suffering: "suffered,suffers,suffer,suffering,sustained,sustains,sustaining,incurred,abandoned,abandoning",
  summing: "which makes,which made,making it,makes it,that makes,makes a total of,making a total of",
  bringing:
    "which brings,bringing,brings,brought,bring,taking,takes,raising,raises,raised,pushing,pushed,pushes,lifting,lifts",
  personalPossessive: "his,her",
  pluralPossessive: "their",
  passedOn:
    "circulated,spread,put out,put forward,floated,provided,issued,supplied,cited,offered,presented,advanced,shared,circulating",
  hearsay: `video,videos,video clip,video clips,footage,clip,clips,post,posts,tweet,tweets,rumour,rumours,rumor,rumors,hearsay,gossip,meme,memes,photo,photos,photograph,photographs,picture,pictures,image,images,
    recording,recordings,audio,voice message,voice messages,audio message,audio messages,text message,text messages,message,messages,leaflet,leaflets,graffiti,hoax,screenshot,screenshots`,
  verb: `${COMPOSING},began,begin,begins,begun,start,started,starts,broke,break,broken,took,take,came,come,comes,went,goes,accuse,accused,accuses,blame,blamed,blames,agree,agreed,call,called,calls,meet,met,fire,fired,attacked,attack,attacks,open,opened,order,ordered,arrive,arrived,follow,followed,use,used,face,faced,send,sent,receive,received,want,wanted,
    see,sees,saw,seen,made,make,makes,live,lives,fight,fought,win,won,hold,held,holds,try,tried,sign,signed,hit,struck,raised fears,raises fears,raising fears,strike,targeted,destroyed,destroy,burned,shelled,shell,bombed,seized,retook,captured,entered,enter,urge,urged,ask,asked,asks,express,expressed,vow,vowed,plan,planned,expect,expected,
    remain,remained,left,leave,leaves,leaving,caused,cause,causes,causing,result,resulted,resulting,lead,led,stepped,trod,drove over,belonged,belong,belongs,serve,served,serving,wearing,deployed,deploy,plans,work,worked,help,helped,bring,sparked,triggered,erupted,raged,rages,rage,spread,continued,continue,escalated,escalate,killed,wounded,id,ids,identify,identifies`,
  adjective: `public,youngest,oldest,eldest,armoured,armored,new,first,old,young,local,foreign,civil,innocent,unarmed,armed,pro,anti,former,senior,junior,own,military,civilian,police,uniformed,regular,elite,special,border,frontier,security,government,governmental,rebel,insurgent,peacekeeping,humanitarian,female,male,adult,elderly,pregnant,
    deadly,fatal,confirmed,suspected,alleged,unidentified,unnamed,badly,second,latter,enemy,adversary,opposing,occupying,invading,hostile,opposition,republican,national,state,paramilitary,rival,fellow,several,many,more,other,additional,mutilated,decomposing,charred,ordinary,poor,dead,wounded,injured,displaced,mostly,mainly,teenage,minor,underage,small,pro - government,anti - government,ethnic,indigenous,undocumented,
    ruling,islamist,jihadist,muslim,christian,shia,sunni,jewish,hindu,kurdish,arab,tutsi,hutu,northern,southern,eastern,western,central,african,european,asian,russian - backed,heavily,lightly,union,active,duty,off,retired,high,ranking,top,field,commissioned,warrant`,
  thing: `${THINGS},sites,hut,huts,stall,stalls,kiosk,kiosks,barn,barns,authority,corps,foundation,federation,institute,plant,plants,picture,pictures,photograph,photographs,film,films,scene,scenes,proposal,proposals,bill,bills,goal,goals,point,side,sides,country,countries,nation,nations,village,villages,house,houses,home,homes,building,buildings,vehicle,vehicles,tank,tanks,car,cars,bus,buses,truck,trucks,position,positions,post,posts,border posts,outpost,outposts,school,schools,hospital,hospitals,shop,shops,plane,planes,aircraft,jet,jets,helicopter,helicopters,drone,drones,
    missile,missiles,rocket,rockets,shell,shells,mortar,mortars,round,rounds,bullet,bullets,bomb,bombs,mine,mines,gun,guns,rifle,rifles,weapon,weapons,gunshots,shots,shot,explosion,explosions,attack,attacks,strike,strikes,incident,incidents,clash,clashes,day,days,week,weeks,month,months,year,years,hour,hours,minute,minutes,decade,decades,night,nights,
    time,times,kilometre,kilometres,kilometer,kilometers,km,mile,miles,metre,metres,meter,meters,percent,hectare,hectares,ton,tons,tonne,tonnes,dollar,dollars,province,provinces,district,districts,region,regions,area,areas,town,towns,city,cities,settlement,settlements,section,sections,sector,sectors,stretch,stretches,points,part,parts,place,places,
    ceasefire,truce,agreement,accord,talks,meeting,meetings,call,calls,statement,statements,report,reports,video,videos,photo,photos,page,pages,animal,animals,ox,oxen,buffalo,buffaloes,dog,dogs,goat,goats,camel,camels,yak,yaks,donkey,donkeys,mule,mules,pig,pigs,chickens,livestock,sheep,cow,cows,horse,horses,cattle,boat,boats,ship,ships,vessel,vessels,brigade,brigades,battalion,battalions,company,companies,unit,units,group,groups,organisation,organisations,organization,organizations,
    ministry,ministries,government,governments,state,states,party,parties,leader,leaders,president,presidents,church,churches,mosque,mosques,temple,temples,apartment,apartments,apartment building,room,rooms,street,streets,road,roads,bridge,bridges,checkpoint,checkpoints,front,fronts,line,lines,case,cases,injuries,wound,wounds,operation,operations,flight,flights,
    hostage - taking,camp,camps,tent,tents,shelter,shelters,centre,centres,center,centers,facility,facilities,station,stations,ambulance,ambulances,factory,factories,bank,banks,market,markets,restaurant,member states,neighbourhood,neighbourhoods,neighborhood,neighborhoods,household,republics,republic,member,story,floor,storey,floors,stories,foot,feet,inch,inches,meals,gunshot,blasts,blast,fire,fires,lot,lots,number,third,half,quarter,moment,hand,man - portable,key,end,subdistrict,subdistricts,county,counties,township,townships,commune,communes,canton,cantons,parish,parishes,governorate,governorates,prefecture,prefectures,municipality,municipalities,hamlet,hamlets,division,divisions,war,wars,battle,battles,conflict,conflicts,ceasefires,violations,violation,way,week - long,thing,things,motorbike,motorbikes,motorcycle,motorcycles,bicycle,bicycles,lorry,lorries,pickup,pickups,pick - ups,tractor,tractors,canoe,canoes,base,bases,depot,depots,bunker,bunkers,trench,trenches,warehouse,warehouses,howitzer,howitzers,launcher,launchers,hills,heights,hilltops,ridges,peaks,strongholds,forts,airfields,crossings,shooting,shootings,avenue,avenues,boulevard,boulevards,highway,highways`,
};
