/**
 * Offices in languages other than English: key, language, wordings, the kind of their own people, where the wordings
 * come from. The key is the English pack's, so that one ministry is one source in whatever language it is named. How a
 * pack declines or joins the wordings is its own affair: Russian marks what is declined with "~".
 *
 * Where from: "own" is the name the office itself uses in that language; "short" the short form its press uses;
 * "post" who heads it or speaks for it; "word" a common noun for such a body.
 */
export const OFFICE_ALIASES = `
health-ministry | ru | минздрав~s, министерство~ здравоохранения, министр~ здравоохранения, министерство~ здравоохранения и социальной защиты населения, министерство~ здравоохранения и социального развития, минздравсоцразвития, глава~ минздрава | | own, short, post
interior-ministry | ru | МВД, министерство~ внутренних дел, министр~ внутренних дел, глава~ МВД | police | own, short, post
defence-ministry | ru | минобороны, министерство~ обороны, министр~ обороны, оборонное~ ведомство, военное ведомство | military | own, short, post
foreign-ministry | ru | Мид~s, министерство~ иностранных дел, министр~ иностранных дел, глава~ МИД, глава~ МИДа, внешнеполитическое ведомство | | own, short, post
emergencies-ministry | ru | МЧС, министерство~ чрезвычайных ситуаций, министерство~ по чрезвычайным ситуациям, министр~ чрезвычайных ситуаций, ГСЧС, государственная служба по чрезвычайным ситуациям, госслужба по чрезвычайным ситуациям, комитет~ по чрезвычайным ситуациям, КЧС | | own, short, post
justice-ministry | ru | минюст~s, министерство~ юстиции | | own, short
education-ministry | ru | минобразования, министерство~ образования, министерство~ просвещения, минпросвещения, министерство~ образования и науки | | own, short
labour-ministry | ru | минтруда, минсоцразвития, министерство~ труда, министерство~ труда и социальной защиты, министерство~ труда~ социального развития | | own, short
social-ministry | ru | министр~ социального развития, министерство~ социального развития, министр~ социальной политики, министерство~ социальной политики | | own, post
transport-ministry | ru | минтранс~s, министерство~ транспорта | | own, short
energy-ministry | ru | минэнерго, министерство~ энергетики | | own, short
finance-ministry | ru | минфин~s, министерство~ финансов | | own, short
military | ru | армия~, вооруженный~ сила~p, генштаб~s, генеральный~ штаб~s, военный~ командование~, командование~s, военные власти, ВС | military | own, short, word
border-service | ru | погранслужба~, пограничный~ служба~, погранвойска, пограничный~ войска, погранведомство | military | own, short
national-guard | ru | нацгвардия~, национальный~ гвардия~ | military | own, short
security-service | ru | спецслужба~, служба~ безопасности, служба~ национальной безопасности, СНБ, служба~ государственной безопасности, СГБ | | own, short, word
security-committee | ru | государственный~ комитет~ национальной безопасности, госкомитет~ национальной безопасности, комитет~ национальной безопасности | | own
security-council | ru | совбез~s, совет~ безопасности | | own, short
police | ru | полиция~, милиция~ | police | word
presidency | ru | президент~, администрация~ президента, пресс-служба~ президента, пресс-секретарь~ президента, глава~ государства, офис~ президента | | own, post
prime-minister | ru | премьер-министр~, премьер~, глава~ правительства, глава~ кабмина, председатель~ кабинета министров | | post
deputy-prime-minister | ru | вице-премьер~, зампред~ кабмина, заместитель~ председателя кабинета министров | | post
government | ru | правительство~s, кабмин~s, кабинет~s министров | | own, short
authorities | ru | власть~p, чиновники, чиновников | | word
local-authorities | ru | местный~ власть~p, областной~ администрация~, областная администрация, администрация~ области, областной~ государственный~ администрация~, администрация~ района, местные чиновники, хукумат~, областная военная администрация, ОВА, администрация~ города, власти области, региональный~ власть~p | | own, word
governor | ru | губернатор~, глава~ региона, глава~ области, глава~ республики, полпред~, полномочный~ представитель~ президента, врио губернатора, врио главы региона | | post
mayor | ru | мэр~, мэрия~, градоначальник~, глава~ города | | own, post
parliament | ru | парламент~, госсовет~ | | own, word
embassy | ru | посольство~, консульство~, посол:посл~ | | own, post
prosecutor | ru | прокуратура~, генпрокуратура~, генеральный~ прокуратура~, прокурор~, генпрокурор~, следственный~ комитет~s, следком~s, председатель~ следственного комитета, глава~ следственного комитета, глава~ СК, официальный представитель СК | | own, short, post
ombudsman | ru | омбудсмен~, уполномоченный~ по правам человека, защитник~ прав человека | | own, post
health-authorities | ru | департамент~ здравоохранения, управление~ здравоохранения, депздрав~s, облздрав~s, органы здравоохранения | | own, short
hospital | ru | медики, медиков, медикам, медиками, врачи, врачей, врачам, врачами | | word
civil-defence | ru | спасатели, спасателей, спасательный~ служба~, гражданский~ оборона~s, служба~ спасения, скорый~ помощь~fs | | own, word
court | ru | верховный~ суд~, конституционный~ суд~ | | own
ministry | ru | министерство~, министр~ | | word
department | ru | ведомство~, департамент~ | | word
`;

/** Offices with their side in the name: side, key, language, wordings, the kind of their own people, where from. */
export const FORCE_ALIASES = `
Kyrgyzstan | security-committee | ru | ГКНБ, ГКНБ кыргызстана, ГКНБ киргизии, ГКНБ КР | | own, short
Tajikistan | security-committee | ru | ГКНБ таджикистана, ГКНБ РТ | | own, short
Kyrgyzstan | border-service | ru | погранслужба~ кыргызстана, пограничный~ служба~ ГКНБ, погранслужба~ ГКНБ, пограничный~ служба~ КР, погранслужба~ КР | military | own, short
Kyrgyzstan | parliament | ru | Жогорку кенеш~s, ЖК КР | | own
Tajikistan | parliament | ru | Маджлиси оли, Маджлиси намояндагон | | own
Kazakhstan | security-committee | ru | КНБ | | own, short
Russia | presidency | ru | Кремль~s, Кремля, Кремле, Кремлем, Кремлю | | word
Russia | security-service | ru | ФСБ, федеральный~ служба~ безопасности, директор~ ФСБ, глава~ ФСБ, ЦОС ФСБ | | own, short, post
Russia | prosecutor | ru | СК РФ, СКР, СК россии, следственный~ комитет~s россии, следственный~ комитет~s РФ, следком~s россии | | own, short
Russia | parliament | ru | Госдума~, государственный~ дума~, Совфед~, совет~ федерации | | own, short
Russia | national-guard | ru | Росгвардия~ | military | own, short
Russia | military | ru | ВС РФ, российский~ армия~, вооруженный~ сила~p РФ, вооруженный~ сила~p россии, черноморский~ флот~ | military | own, short
Russia | defence-ministry | ru | минобороны РФ, минобороны россии, министерство~ обороны россии, министерство~ обороны РФ | military | own, short
Russia | emergencies-ministry | ru | МЧС россии, МЧС РФ | | own, short
Russia | interior-ministry | ru | МВД россии, МВД РФ | police | own, short
Russia | foreign-ministry | ru | МИД россии, МИД РФ | | own, short
Ukraine | military | ru | ВСУ, вооруженный~ сила~p украины, генштаб~s ВСУ, ЗСУ | military | own, short
Ukraine | security-service | ru | СБУ, служба~ безопасности украины | | own, short
Ukraine | military-intelligence | ru | ГУР, главный~ управление~n разведки | | own, short
Ukraine | presidency | ru | офис~ президента украины, Банковая | | own, word
Ukraine | parliament | ru | верховный~ Рада~, Рада~ | | own, short
Ukraine | emergencies-ministry | ru | ГСЧС украины | | own, short
Israel | military | ru | Цахал~s, армия~ обороны израиля, АОИ | military | own, short
Israel | security-service | ru | Шабак~s, Моссад~s | | own, short
Israel | parliament | ru | Кнессет~ | | own
Palestine | health-ministry | ru | минздрав~s газы, минздрав~s сектора газа, министерство~ здравоохранения сектора газа, министерство~ здравоохранения газы, минздрав~s в газе | | short
Iran | revolutionary-guards | ru | КСИР, корпус~ стражей исламской революции | military | own, short
Nagorno-Karabakh | military | ru | армия~ обороны арцаха, армия~ обороны нагорного карабаха, армия~ обороны карабаха, армия~ обороны НКР | military | own
Nagorno-Karabakh | ombudsman | ru | карабахский~ омбудсмен~, омбудсмен~ арцаха, омбудсмен~ нагорного карабаха, уполномоченный~ по правам человека нагорного карабаха, защитник~ прав человека арцаха, омбудсмен~ карабаха | | own, post
Armenia | security-service | ru | СНБ армении | | own, short
United States | defence-ministry | ru | Пентагон~s | military | word
United States | presidency | ru | Белый~ дом~s | | word
United States | foreign-ministry | ru | госдеп~s, госдепартамент~s | | short
Turkey | emergencies-ministry | ru | afad | | own
`;
