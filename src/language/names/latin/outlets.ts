/** News agencies, papers and stations: key, then wordings; "^" must stand in capitals. */
export const OUTLETS = `
reuters | Reuters, Thomson Reuters
ap | Associated Press, ^AP
afp | AFP, Agence France-Presse, Agence France Presse
upi | UPI, United Press International
dpa | DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur
efe | EFE, Agencia EFE
ansa | ANSA
acan-efe | ACAN-EFE, ACAN EFE
kyodo | Kyodo, Kyodo News
jiji | Jiji Press
nhk | NHK
yonhap | Yonhap, Yonhap News Agency
kcna | KCNA, Korean Central News Agency
xinhua | Xinhua, Xinhua news agency, Xinhua News Agency, New China News Agency
cctv | CCTV, CGTN
global-times | Global Times
peoples-daily | People's Daily
tass | TASS, ITAR-TASS, Itar-Tass
ria-novosti | RIA Novosti, RIA-Novosti, RIA
interfax | Interfax, Interfax-Ukraine, Interfax news agency, Interfax-Kazakhstan
sputnik | Sputnik, Sputnik Kyrgyzstan, Sputnik Tajikistan
rt | Russia Today, ^RT
regnum | Regnum
rosbalt | Rosbalt
rbc | RBC, RBK
kommersant | Kommersant
izvestia | Izvestia
vedomosti | Vedomosti
novaya-gazeta | Novaya Gazeta
moscow-times | Moscow Times
komsomolskaya-pravda | Komsomolskaya Pravda
meduza | Meduza
mediazona | Mediazona
dozhd | TV Rain, Dozhd
the-insider | The Insider
fontanka | Fontanka
baza | Baza
gazeta-ru | Gazeta . ru
lenta | Lenta . ru
echo-moskvy | Ekho Moskvy, Echo of Moscow
bbc | BBC, BBC News, BBC Russian Service, BBC Monitoring, BBC Verify, British Broadcasting Corporation
itv | ITV, ITV News
sky-news | Sky News
channel-4 | Channel 4 News
guardian | Guardian
observer | Observer
times-of-london | Times of London, Sunday Times
telegraph | Daily Telegraph, Telegraph newspaper, Sunday Telegraph
independent | Independent newspaper
financial-times | Financial Times
economist | Economist
daily-mail | Daily Mail
cnn | CNN, CNN Turk
abc-news | ABC News
cbs | CBS, CBS News
nbc | NBC, NBC News
fox-news | Fox News
npr | ^NPR
pbs | PBS, PBS NewsHour
new-york-times | New York Times, NYT
washington-post | Washington Post
wall-street-journal | Wall Street Journal, WSJ
los-angeles-times | Los Angeles Times
usa-today | USA Today
christian-science-monitor | Christian Science Monitor
bloomberg | Bloomberg, Bloomberg News
politico | Politico
axios | Axios
newsweek | Newsweek
time-magazine | Time magazine
vice | Vice News
foreign-policy | Foreign Policy magazine
the-intercept | The Intercept
buzzfeed | BuzzFeed News
miami-herald | Miami Herald
chicago-tribune | Chicago Tribune, Tribune News Service
voa | VOA, Voice of America
rferl | RFE/RL, RFERL, RFE, Radio Free Europe, Radio Free Europe/Radio Liberty, Radio Liberty, Radio Svoboda
rfa | Radio Free Asia, ^RFA
radio-marti | Radio Marti
dw | Deutsche Welle, ^DW
spiegel | Der Spiegel, Spiegel
bild | Bild
die-zeit | Die Zeit
zdf | ZDF, ARD
faz | Frankfurter Allgemeine
sueddeutsche | Suddeutsche Zeitung
france-24 | France 24, France24
rfi | ^RFI, Radio France Internationale
le-monde | Le Monde
le-figaro | Le Figaro
liberation | Liberation newspaper
france-info | France Info, Franceinfo
jeune-afrique | Jeune Afrique
bfm | BFM TV, BFMTV
euronews | Euronews
el-pais | El Pais
el-mundo | El Mundo
rtve | RTVE
la-vanguardia | La Vanguardia
corriere | Corriere della Sera
la-repubblica | La Repubblica
rai | RAI News
lusa | Lusa, Lusa news agency
belga | Belga
anp | ANP news agency
apa | Austria Press Agency
tanjug | Tanjug
b92 | B92
hina | HINA news agency
pap | Polish Press Agency
mti | MTI news agency
ctk | CTK
bta | BTA news agency
agerpres | Agerpres
ana-mpa | ANA-MPA
svt | SVT
nrk | NRK
yle | YLE
ukrinform | Ukrinform
unian | UNIAN
ukrainska-pravda | Ukrainska Pravda, Ukrayinska Pravda
kyiv-independent | Kyiv Independent
kyiv-post | Kyiv Post, Kiev Post
suspilne | Suspilne
hromadske | Hromadske
liga | Liga . net
korrespondent | Korrespondent
belta | BelTA
nexta | Nexta
armenpress | Armenpress
news-am | News . am, Panorama . am
civilnet | CivilNet
artsakhpress | Artsakhpress
azertac | AZERTAC, Azertaj
apa-az | APA news agency
trend | Trend news agency
report-az | Report . az
turan | Turan news agency
oc-media | OC Media
eurasianet | Eurasianet
civil-ge | Civil Georgia, Civil . ge
interpressnews | InterPressNews
rustavi-2 | Rustavi 2
caucasian-knot | Caucasian Knot
kazinform | Kazinform
tengrinews | Tengrinews, Tengrinews . kz
24-kg | 24 . kg, 24 . kg news agency
akipress | AKIpress, Akipress
kabar | Kabar, Kabar news agency
kaktus | Kaktus Media, Kaktus, Kaktus . media
kloop | Kloop
azattyk | Azattyk, Radio Azattyk
azattyq | Azattyq, Radio Azattyq
current-time | Current Time TV, Nastoyashchee Vremya
times-of-central-asia | Times of Central Asia
economist-kg | Economist . kg
vesti-kg | Vesti . kg
t-kg | Turmush
asia-plus | Asia-Plus, Asia Plus
ozodi | Ozodi, Radio Ozodi
khovar | Khovar, Khovar news agency
avesta | Avesta news agency, Avesta
pamir-daily | Pamir Daily News
ferghana | Ferghana News, Fergana News, Fergana . ru, Fergana, Fergana news agency
gazeta-uz | Gazeta . uz
kun-uz | Kun . uz
uzdaily | UzDaily
anadolu | Anadolu, Anadolu Agency, Anadolu news agency, ^AA
trt | TRT, TRT World
daily-sabah | Daily Sabah
hurriyet | Hurriyet, Hurriyet Daily News
cumhuriyet | Cumhuriyet
dogan | Dogan News Agency, DHA, Demiroren News Agency
ntv | NTV
rudaw | Rudaw
kurdistan-24 | Kurdistan 24, Kurdistan24
anf | ANF News, Firat News Agency
hawar | Hawar News Agency, ANHA
north-press | North Press Agency
sana | SANA, Syrian Arab News Agency
enab-baladi | Enab Baladi
al-jazeera | Al Jazeera, Al-Jazeera, Aljazeera, Al Jazeera English
al-arabiya | Al Arabiya, Al-Arabiya
al-mayadeen | Al Mayadeen, Al-Mayadeen
al-manar | Al Manar, Al-Manar
al-masirah | Al Masirah, Al-Masirah
al-hadath | Al Hadath, Al-Hadath
al-aqsa-tv | Al-Aqsa TV, Al-Aqsa Radio
asharq-al-awsat | Asharq Al-Awsat
arab-news | Arab News
spa | Saudi Press Agency
wam | Emirates News Agency, WAM
the-national | The National newspaper
gulf-news | Gulf News
kuna | KUNA
qna | Qatar News Agency
bna | Bahrain News Agency
petra | Petra News Agency, Petra news agency
nna | National News Agency, ^NNA
lbci | LBCI
al-akhbar | Al-Akhbar
lorient-today | L'Orient Today, L'Orient-Le Jour
daily-star | Daily Star
an-nahar | An-Nahar
mena | Middle East News Agency
al-ahram | Al-Ahram, Ahram Online
wafa | WAFA, Wafa
maan | Ma'an News Agency, Ma'an
palestine-chronicle | Palestine Chronicle
haaretz | Haaretz, Ha'aretz
jerusalem-post | Jerusalem Post
times-of-israel | Times of Israel
ynet | Ynet, Yedioth Ahronoth, Ynetnews
israel-hayom | Israel Hayom
kan | Kan public broadcaster, Kan news
channel-12 | Channel 12, Channel 13, Channel 14
israel-radio | Israel Radio, Army Radio
i24 | i24NEWS, i24 News
middle-east-eye | Middle East Eye
middle-east-monitor | Middle East Monitor
the-new-arab | The New Arab
972 | 972 Magazine
irna | IRNA
fars | Fars, Fars News Agency, Fars news agency
tasnim | Tasnim, Tasnim News Agency, Tasnim news agency
mehr | Mehr, Mehr News Agency, Mehr news agency
isna | ISNA
press-tv | Press TV
irib | IRIB
iran-international | Iran International
ina | Iraqi News Agency
shafaq | Shafaq News, Shafaq
saba | Saba news agency
aden-al-ghad | Aden al-Ghad
tolo | TOLOnews, Tolo News, ToloNews, Tolo TV
pajhwok | Pajhwok, Pajhwok Afghan News
khaama | Khaama Press
bakhtar | Bakhtar News Agency, Bakhtar
ariana | Ariana News
amu | Amu TV
afghanistan-international | Afghanistan International
dawn | Dawn newspaper, Dawn News, Dawn . com
geo | Geo News, Geo TV
ary | ARY News
samaa | Samaa TV
express-tribune | Express Tribune
the-news-pk | The News International
app | Associated Press of Pakistan
pti | PTI, Press Trust of India
ani | ^ANI, Asian News International
ians | IANS, Indo-Asian News Service
uni | ^UNI, United News of India
times-of-india | Times of India
hindustan-times | Hindustan Times
the-hindu | The Hindu
indian-express | Indian Express
ndtv | NDTV
india-today | India Today
the-wire | The Wire
scroll | Scroll . in
the-print | ThePrint
deccan-herald | Deccan Herald
telegraph-india | Telegraph India
rss-nepal | Rastriya Samachar Samiti
kathmandu-post | Kathmandu Post
himalayan-times | Himalayan Times
bdnews24 | bdnews24, BDNews24
dhaka-tribune | Dhaka Tribune
prothom-alo | Prothom Alo
bss | Bangladesh Sangbad Sangstha
colombo-gazette | Colombo Gazette
daily-mirror | Daily Mirror
tamilnet | TamilNet
irrawaddy | Irrawaddy
myanmar-now | Myanmar Now
mizzima | Mizzima
dvb | DVB, Democratic Voice of Burma
frontier-myanmar | Frontier Myanmar
kachin-news | Kachin News Group
shan-herald | Shan Herald
narinjara | Narinjara
mrtv | MRTV
global-new-light | Global New Light of Myanmar
bangkok-post | Bangkok Post
nation-thailand | Nation Thailand, The Nation Thailand
thai-pbs | Thai PBS
khaosod | Khaosod, Khaosod English
thairath | Thairath
bangkok-tribune | Bangkok Tribune
prachatai | Prachatai
mcot | MCOT
thai-enquirer | Thai Enquirer
khmer-times | Khmer Times
phnom-penh-post | Phnom Penh Post
cambodia-daily | Cambodia Daily
akp | Agence Kampuchea Presse, ^AKP
fresh-news | Fresh News
camboja | CamboJA
kiripost | Kiripost
vnexpress | VnExpress
vna | Vietnam News Agency
straits-times | Straits Times
cna | Channel NewsAsia, ^CNA
south-china-morning-post | South China Morning Post, SCMP
bernama | Bernama
malay-mail | Malay Mail
antara | Antara, Antara news agency
kompas | Kompas
tempo | Tempo magazine
jakarta-post | Jakarta Post
rappler | Rappler
philippine-inquirer | Philippine Daily Inquirer, Inquirer
gma | GMA News
abs-cbn | ABS-CBN
pna | Philippine News Agency
nikkei | Nikkei, Nikkei Asia
asahi | Asahi Shimbun
yomiuri | Yomiuri Shimbun
mainichi | Mainichi Shimbun
japan-times | Japan Times
korea-herald | Korea Herald
chosun-ilbo | Chosun Ilbo
taipei-times | Taipei Times
diplomat | The Diplomat
abc-australia | ABC Australia, Australian Broadcasting Corporation
aap | Australian Associated Press
smh | Sydney Morning Herald
rnz | RNZ, Radio New Zealand
cbc | CBC News, Canadian Broadcasting Corporation
canadian-press | Canadian Press
globe-and-mail | Globe and Mail
toronto-star | Toronto Star
sabc | SABC, SABC News
news24 | News24
enca | eNCA
ewn | EWN
daily-maverick | Daily Maverick
mail-and-guardian | Mail & Guardian, Mail and Guardian
iol | IOL News
timeslive | TimesLIVE, SowetanLIVE
defenceweb | defenceWeb, DefenceWeb
nyasa-times | Nyasa Times
malawi-24 | Malawi24
actualite-cd | Actualite . cd
radio-okapi | Radio Okapi
kivu-morning-post | Kivu Morning Post
new-times-rwanda | New Times
igihe | Igihe
daily-monitor | Daily Monitor
new-vision | New Vision
east-african | The EastAfrican, East African newspaper
nation-kenya | Daily Nation, Nation Media Group
citizen-tv | Citizen TV
garowe-online | Garowe Online
shabelle | Radio Shabelle, Shabelle Media
hiiraan | Hiiraan Online
sonna | SONNA
addis-standard | Addis Standard
fana | Fana Broadcasting
ethiopian-news-agency | Ethiopian News Agency
sudan-tribune | Sudan Tribune
dabanga | Radio Dabanga, Dabanga
suna | SUNA
radio-tamazuj | Radio Tamazuj
eye-radio | Eye Radio
premium-times | Premium Times
punch | Punch newspaper
vanguard-nigeria | Vanguard newspaper
daily-trust | Daily Trust
this-day | ThisDay
nan | News Agency of Nigeria
sahara-reporters | Sahara Reporters, SaharaReporters
channels-tv | Channels TV, Channels Television
humangle | HumAngle
wakat-sera | Wakat Sera
burkina24 | Burkina24
ortm | ORTM
studio-tamani | Studio Tamani
aps | Algeria Press Service
map-morocco | Maghreb Arab Press
tap | Tunis Afrique Presse
lana | ^LANA
libya-observer | Libya Observer
angop | ANGOP, Angop
zitamar | Zitamar News
carta | Carta de Mocambique
the-herald-zw | Herald newspaper
zamren | Zambia Daily Mail
notimex | Notimex
el-universal | El Universal
reforma | Reforma newspaper
milenio | Milenio
la-jornada | La Jornada
prensa-latina | Prensa Latina
granma | Granma
telesur | teleSUR, Telesur
el-nacional | El Nacional
el-tiempo | El Tiempo
el-espectador | El Espectador
semana | Semana magazine
caracol | Caracol, Caracol Radio
rcn | RCN, RCN Radio
inravision | Inravision
el-comercio | El Comercio
la-republica | La Republica
andina | Andina news agency
expreso | Expreso newspaper
radio-cadena-nacional | Radio Cadena Nacional
la-prensa | La Prensa
radio-venceremos | Radio Venceremos
radio-farabundo-marti | Radio Farabundo Marti
el-faro | El Faro
prensa-libre | Prensa Libre
la-prensa-grafica | La Prensa Grafica, El Diario de Hoy, Diario Latino
salpress | SALPRESS
infobae | Infobae
clarin | Clarin
la-nacion | La Nacion
telam | Telam, Noticias Argentinas
o-globo | O Globo, Globo
folha | Folha de S Paulo, Folha de Sao Paulo
estado | O Estado de S Paulo, Estadao
agencia-brasil | Agencia Brasil
la-tercera | La Tercera
mercurio | El Mercurio
associated-press-tv | APTN
opb | Oregon Public Broadcasting
democracy-now | Democracy Now
inter-press | Inter Press Service
new-humanitarian | New Humanitarian, IRIN
reliefweb | ReliefWeb
local-media | local media, local news, local newspapers, local press, local television, local radio, local reports, local outlets, local news outlets, local journalists
state-media | state media, state-run media, state television, state TV, state news agency, state-run news agency, state-owned media, state-run television, state radio, state broadcaster, official news agency, official media, government media, state-controlled media, national television, public broadcaster, national broadcaster, public television, national radio, state-owned television
media-reports | media reports, news reports, press reports, news agencies, news agency, international media, foreign media, news outlets, media outlets, news websites, media
telegram | Telegram, Telegram channel, Telegram channels
facebook | Facebook
twitter | Twitter
whatsapp | WhatsApp
social-media | social media, social networks
`;
