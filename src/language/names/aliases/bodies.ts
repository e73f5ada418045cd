/**
 * Bodies that speak for no side, media, armed groups and known office holders in languages other than English: key,
 * language, wordings, where the wordings come from ("own", "short", "post", "sound": written as it sounds). Keys are
 * the English pack's. "!" before a key: its own people are soldiers.
 */
export const ORGANISATION_ALIASES = `
un | ru | ООН, организация~ объединенных наций, генсек~ ООН, генеральный~ секретарь~ ООН | own, short, post
un-security-council | ru | совбез~s ООН, совет~ безопасности ООН, СБ ООН | own, short
ohchr | ru | УВКПЧ, управление~ ООН по правам человека, верховный~ комиссар~ ООН по правам человека | own, short, post
unhcr | ru | УВКБ, УВКБ ООН, управление~ верховного комиссара ООН по делам беженцев, агентство~ ООН по делам беженцев | own, short
ocha | ru | УКГВ, управление~ ООН по координации гуманитарных вопросов | own, short
unicef | ru | ЮНИСЕФ, детский~ фонд~ ООН | own, short
who | ru | ВОЗ, всемирный~ организация~ здравоохранения | own, short
wfp | ru | ВПП, всемирный~ продовольственный~ программа~ | own, short
unrwa | ru | БАПОР | short
iom | ru | МОМ, международный~ организация~ по миграции | own, short
red-cross | ru | красный~ крест~s, международный~ комитет~s красного креста, МККК | own, short
red-crescent | ru | красный~ полумесяц~s | own
osce | ru | ОБСЕ | own
csto | ru | ОДКБ, организация~ договора о коллективной безопасности | own, short
cis | ru | СНГ | own
sco | ru | ШОС | own
eu | ru | евросоюз~s, ЕС, европейский~ союз~s | own, short
nato | ru | НАТО, североатлантический~ альянс~s | own, short
african-union | ru | африканский~ союз~s | own
arab-league | ru | лига~s арабских государств, ЛАГ | own, short
hrw | ru | human rights watch, хьюман райтс вотч | own, sound
amnesty | ru | amnesty international, международный~ амнистия~ | own
msf | ru | врачи без границ, врачей без границ | own
memorial | ru | правозащитный центр мемориал, мемориал~s | own
sohr | ru | сирийский~ обсерватория~ по правам человека, сирийский~ центр~ мониторинга за соблюдением прав человека | own
white-helmets | ru | белый~ каски, белых касок | own
icc | ru | международный~ уголовный~ суд~s, МУС | own, short
!monusco | ru | МООНСДРК | short
!unifil | ru | ЮНИФИЛ, ВСООНЛ | own, short
iaea | ru | МАГАТЭ | own
`;

export const OUTLET_ALIASES = `
tass | ru | ТАСС, итар-тасс | own
ria-novosti | ru | РИА новости, РИА «новости», РИА | own, short
interfax | ru | интерфакс~ | own
sputnik | ru | sputnik, спутник, sputnik таджикистан, sputnik кыргызстан | own, sound
rbc | ru | РБК | own
kommersant | ru | коммерсант~, коммерсантъ | own
rferl | ru | радио свобода, радио свободная европа | own
azattyk | ru | азаттык~, радио азаттык | own
ozodi | ru | озоди, радио озоди | own
24-kg | ru | 24 . kg, ИА 24 . kg | own
akipress | ru | акипресс~, akipress | own
kaktus | ru | kaktus . media, kaktus media, kaktus, кактус медиа | own, sound
kloop | ru | клооп~, kloop | own
asia-plus | ru | азия-плюс, азия плюс, asia-plus | own
khovar | ru | ховар~, ниат ховар | own
armenpress | ru | арменпресс~ | own
news-am | ru | news . am | own
trend | ru | тренд | own
report-az | ru | report | own
azertac | ru | азертадж~, азертаг | own
reuters | ru | рейтер~, reuters, рейтерс | own, sound
afp | ru | франс пресс, afp, АФП | own, sound
ap | ru | associated press, АП, ассошиэйтед пресс | own, sound
bbc | ru | би-би-си, bbc, русская служба би-би-си | own, sound
cnn | ru | cnn, си-эн-эн | own, sound
al-jazeera | ru | аль-джазира~, al jazeera | own, sound
dw | ru | дойче велле, dw | own
meduza | ru | медуза~, meduza | own
mediazona | ru | медиазона~ | own
rt | ru | rt, раша тудей | own
izvestia | ru | известия, известий, известиям | own
gazeta-ru | ru | газета . ru | own
lenta | ru | лента . ru | own
fontanka | ru | фонтанка~ | own
dozhd | ru | телеканал дождь, дождь | own
current-time | ru | настоящее время | own
ukrinform | ru | укринформ~ | own
unian | ru | УНИАН | own
suspilne | ru | суспильне, общественное | own
ukrainska-pravda | ru | украинская правда, украинской правде, украинскую правду | own
belta | ru | белта | own
xinhua | ru | синьхуа | sound
anadolu | ru | анадолу, агентство анадолу | own
economist-kg | ru | economist . kg | own
ferghana | ru | фергана~ | own
regnum | ru | регнум, regnum | own
caucasian-knot | ru | кавказский~ узел, кавказского узла, кавказскому узлу | own
novaya-gazeta | ru | новая газета, новой газете, новой газеты | own
wall-street-journal | ru | wall street journal | own
new-york-times | ru | new york times | own
washington-post | ru | washington post | own
guardian | ru | guardian | own
telegram | ru | telegram, телеграм, телеграме, телеграм-канал~, telegram-канал~ | own
social-media | ru | соцсети, соцсетях, соцсетей, социальных сетях | word
media-reports | ru | СМИ, средства массовой информации, местные СМИ, местных СМИ | word
`;

export const GROUP_ALIASES = `
Hamas | ru | Хамас~s, Хамас | own
Hezbollah | ru | хезболла~, Хезболлах | sound
Palestinian Islamic Jihad | ru | исламский~ джихад~s | own
Taliban | ru | Талибан~s, талиб~ | sound
Islamic State | ru | исламский~ государство~s, ИГ, ИГИЛ, ДАИШ | own, short
Al-Qaeda | ru | аль-каида~ | sound
M23 | ru | м23, движение 23 марта, м-23 | own, sound
Houthis | ru | хуситы, хуситов, хуситам, хуситами, ансар алла | sound
RSF | ru | силы быстрой поддержки, сил быстрой поддержки, сбп | own, short
Boko Haram | ru | боко харам | sound
Wagner | ru | чвк вагнер, вагнер, чвк «вагнер» | own
`;

/** Known office holders: side, key, language, wordings, where from. The surname alone is read too. */
export const PERSON_ALIASES = `
Tajikistan | rahmon | ru | эмомали~m рахмон~s, рахмон~s | sound
Kyrgyzstan | japarov | ru | садыр~ жапаров~s, жапаров~s | sound
Kyrgyzstan | tashiev | ru | камчыбек~ ташиев~s, ташиев~s | sound
Russia | putin | ru | владимир~ путин~s, путин~s | sound
Russia | lavrov | ru | сергей~ лавров~s, лавров~s | sound
Russia | shoigu | ru | сергей~ шойгу, шойгу | sound
Russia | peskov | ru | дмитрий песков~s, песков~s | sound
Russia | zakharova | ru | мария захарова~, захарова~ | sound
Russia | konashenkov | ru | игорь~ конашенков~s, конашенков~s | sound
Russia | bastrykin | ru | александр~ бастрыкин~s, бастрыкин~s | sound
Russia | bortnikov | ru | александр~ бортников~s, бортников~s | sound
Russia | vorobyov | ru | андрей~ воробьев~s, воробьев~s | sound
Russia | sobyanin | ru | сергей~ собянин~s, собянин~s | sound
Russia | gladkov | ru | вячеслав~ гладков~s, гладков~s | sound
Ukraine | zelensky | ru | владимир~ зеленский~, зеленский~ | sound
Ukraine | syrsky | ru | александр~ сырский~, сырский~ | sound
Ukraine | klitschko | ru | виталий кличко, кличко | sound
Ukraine | yermak | ru | андрей~ ермак~s, ермак~s | sound
Belarus | lukashenko | ru | александр~ лукашенко, лукашенко | sound
Armenia | pashinyan | ru | никол~ пашинян~s, пашинян~s | sound
Azerbaijan | aliyev | ru | ильхам~ алиев~s, алиев~s | sound
Nagorno-Karabakh | stepanyan | ru | гегам~ степанян~s | sound
Israel | netanyahu | ru | биньямин~ нетаньяху, нетаньяху | sound
Turkey | erdogan | ru | реджеп тайип эрдоган~s, эрдоган~s | sound
Kazakhstan | tokayev | ru | касым-жомарт токаев~s, токаев~s | sound
Uzbekistan | mirziyoyev | ru | шавкат~ мирзиеев~s, мирзиеев~s | sound
United States | trump | ru | дональд~ трамп~s, трамп~s | sound
United States | biden | ru | джо байден~s, байден~s | sound
France | macron | ru | эмманюэль~m макрон~s, макрон~s | sound
`;
