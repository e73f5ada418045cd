/**
 * The keys under which a language pack names the sources that speak for no side. Sorted, a space between two. A
 * source whose key stands nowhere here is nobody's: a person, a witness. source-keys.test.ts compares the lists
 * with the English pack's.
 */

/** The United Nations, its agencies and missions, and other bodies of states. */
export const INTERGOVERNMENTAL = keys(`
african-union alliance-of-sahel-states amisom arab-league asean ceasefire-commission cis council-of-europe csto eac
eac-regional-force eccas ecomog ecowas eu fao g5-sahel g7 gcc iaea icc icj icty igad imf interpol iom isaf kfor
minusca minusma minustah misca mnjtf monusco nato oas ocha ohchr oic onusal osce peacekeepers sadc samidrc sco un
un-peacekeeping un-security-council un-women unama unami unamid unamir undof undp unesco unficyp unfpa unhcr unicef
unifil unisfa unitams unmiss unodc unosom unprofor unrwa unsmil us-led-coalition wfp who world-bank
`);

/** The Red Cross and Red Crescent, aid and rights organisations, recorders and monitors, churches, civil society. */
export const NON_GOVERNMENTAL = keys(`
aapp acled action-against-hunger airwars al-haq al-mezan amnesty aoav bellingcat breaking-the-silence btselem care
caritas catholic-church cerac cinep civil-society clooney codhes cpj crisis-group drc-ngo edhi ehrc
emergency-lawyers fortify-rights free-burma-rangers gun-violence-archive halo handicap-international hengaw hrana
hrw humanitarian-organisations ifj iiss indepaz iran-human-rights iraq-body-count irc islamic-relief isw
karen-human-rights-group kivu-security-tracker landmine-monitor long-war-journal mdm memorial mercy-corps msf
mwatana nrc ovd-info oxfam pakistan-institute-for-peace-studies pchr peace-now permanent-human-rights-assembly
physicians-for-human-rights physicians-israel red-crescent red-cross rights-groups rsf-press sas satp
save-the-children sipri site snhr sohr sudan-resistance-committees tutela-legal ucdp vdc white-helmets
world-central-kitchen world-vision yale-hrl yemen-data-project yesh-din
`);

/** Those who treat the harmed, and their associations. */
export const MEDICAL = keys(`
hospital sudan-doctors-network
`);

/** Agencies, papers, stations and sites. */
export const MEDIA = keys(`
24-kg 972 aap abc-australia abc-news abs-cbn acan-efe actualite-cd addis-standard aden-al-ghad
afghanistan-international afp agencia-brasil agerpres akipress akp al-ahram al-akhbar al-aqsa-tv al-arabiya
al-hadath al-jazeera al-manar al-masirah al-mayadeen amu an-nahar ana-mpa anadolu andina anf angop ani anp ansa
antara ap apa apa-az app aps arab-news ariana armenpress artsakhpress ary asahi asharq-al-awsat asia-plus
associated-press-tv avesta axios azattyk azattyq azertac b92 bakhtar bangkok-post bangkok-tribune baza bbc bdnews24
belga belta bernama bfm bild bloomberg bna bss bta burkina24 buzzfeed cambodia-daily camboja canadian-press caracol
carta caucasian-knot cbc cbs cctv channel-12 channel-4 channels-tv chicago-tribune chosun-ilbo
christian-science-monitor citizen-tv civil-ge civilnet clarin cna cnn colombo-gazette corriere ctk cumhuriyet
current-time dabanga daily-mail daily-maverick daily-mirror daily-monitor daily-sabah daily-star daily-trust dawn
deccan-herald defenceweb democracy-now dhaka-tribune die-zeit diplomat dogan dozhd dpa dvb dw east-african
echo-moskvy economist economist-kg efe el-comercio el-espectador el-faro el-mundo el-nacional el-pais el-tiempo
el-universal enab-baladi enca estado ethiopian-news-agency eurasianet euronews ewn expreso express-tribune eye-radio
fana fars faz ferghana financial-times folha fontanka foreign-policy fox-news france-24 france-info fresh-news
frontier-myanmar garowe-online gazeta-ru gazeta-uz geo global-new-light global-times globe-and-mail gma granma
guardian gulf-news haaretz hawar hiiraan himalayan-times hina hindustan-times hromadske humangle hurriyet i24 ians
igihe ina independent india-today indian-express infobae inravision inter-press interfax interpressnews iol
iran-international irib irna irrawaddy isna israel-hayom israel-radio itv izvestia jakarta-post japan-times
jerusalem-post jeune-afrique jiji kabar kachin-news kaktus kan kathmandu-post kazinform kcna khaama khaosod
khmer-times khovar kiripost kivu-morning-post kloop kommersant kompas komsomolskaya-pravda korea-herald
korrespondent kun-uz kuna kurdistan-24 kyiv-independent kyiv-post kyodo la-jornada la-nacion la-prensa
la-prensa-grafica la-repubblica la-republica la-tercera la-vanguardia lana lbci le-figaro le-monde lenta liberation
libya-observer liga local-media lorient-today los-angeles-times lusa maan mail-and-guardian mainichi malawi-24
malay-mail map-morocco mcot mediazona meduza mehr mena mercurio miami-herald middle-east-eye middle-east-monitor
milenio mizzima moscow-times mrtv mti myanmar-now nan narinjara nation-kenya nation-thailand nbc ndtv
new-humanitarian new-times-rwanda new-vision new-york-times news-am news24 newsweek nexta nhk nikkei nna north-press
notimex novaya-gazeta npr nrk ntv nyasa-times o-globo observer oc-media opb ortm ozodi pajhwok palestine-chronicle
pamir-daily pap pbs peoples-daily petra philippine-inquirer phnom-penh-post pna politico prachatai premium-times
prensa-latina prensa-libre press-tv prothom-alo pti punch qna radio-cadena-nacional radio-farabundo-marti
radio-marti radio-okapi radio-tamazuj radio-venceremos rai rappler rbc rcn reforma regnum reliefweb report-az
reuters rfa rferl rfi ria-novosti rnz rosbalt rss-nepal rt rtve rudaw rustavi-2 saba sabc sahara-reporters salpress
samaa sana scroll semana shabelle shafaq shan-herald sky-news smh sonna south-china-morning-post spa spiegel sputnik
state-media straits-times studio-tamani sudan-tribune sueddeutsche suna suspilne svt t-kg taipei-times tamilnet
tanjug tap tasnim tass telam telegraph telegraph-india telesur tempo tengrinews thai-enquirer thai-pbs thairath
the-herald-zw the-hindu the-insider the-intercept the-national the-new-arab the-news-pk the-print the-wire this-day
time-magazine times-of-central-asia times-of-india times-of-israel times-of-london timeslive tolo toronto-star trend
trt turan ukrainska-pravda ukrinform uni unian upi usa-today uzdaily vanguard-nigeria vedomosti vesti-kg vice vna
vnexpress voa wafa wakat-sera wall-street-journal wam washington-post xinhua yle ynet yomiuri yonhap zamren zdf
zitamar
`);

/** "Media reports", social networks: somebody said it somewhere. */
export const NOBODY = keys(`
facebook media-reports reports social-media source sources telegram twitter whatsapp
`);

/** Offices that speak for a side or a state; every key that ends in "-ministry" is one too. */
export const OFFICES = keys(`
air-force authorities border-service central-bank civil-defence coast-guard court department deputy-prime-minister
embassy gendarmerie government health-authorities military ministry national-guard national-security-adviser navy
ombudsman parliament police presidency prime-minister prosecutor security-committee security-council security-forces
security-service state vice-president
`);

/** Offices that speak for a place within a side's land, and count there. */
export const LOCAL_OFFICES = keys(`
governor local-authorities mayor
`);

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((key) => key !== ""));
}
