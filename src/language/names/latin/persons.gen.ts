// Made by scripts/build-gazetteer.mjs: change that, not this.
/**
 * Members of governments after 2000 from the Phoenix dictionaries of the Petrarch2 project (MIT), sorted by words:
 * `words|country`. To 2014.
 */
export const OFFICE_HOLDERS = `aaly karashev|KG
aaron motsoaledi|ZA
aaron sangala|MW
aart jan de geus|NL
ab klink|NL
ababar mallah|TD
abadula gemeda|ET
abakar mallah|TD
abakar mallah mourcha|TD
abass bonfoh|TG
abay tsehay|ET
abbas abbasov|AZ
abbas el fassi|MA
abbas fassi|MA
abbas sarfaz khan|PK
abd al aziz al hakim|IQ
abd al basit sabdarat|SD
abd al gadir mohamed zein|SD
abd al hadi al salih|KW
abd al husayn mirza|BH
abd al karim al anzi|IQ
abd al karim al arhabi|YE
abd al karim al sammarai|IQ
abd al karim luaybi|IQ
abd al karim rasi|YE
abd al karim sayyid yusuf|SY
abd al mahdi hassan mutayiri|IQ
abd al mutalib muhammad|IQ
abd al naal munibari|YE
abd al nabi al shuala|BH
abd al qadir ali hilal|YE
abd al qadir ba jamal|YE
abd al rahman al akwa|YE
abd al rahman al aqwa|YE
abd al rahman al tawil|KW
abd al rahman muhammad shalgam|LY
abd al rahman shalgam|LY
abd al samad sultan|IQ
abd al shakhanbeh|JO
abd al wahab al rawih|YE
abd al wahhab rawih|YE
abd al wahid al awadi|KW
abd rabbu mansour hadi|YE
abd rabbuh mansur hadi|YE
abdalla boos ahmed|SO
abdalla sid ahmed|SD
abdalla teya guma|SD
abdallah abd al rahman tawil|KW
abdallah adillahi miguil|DJ
abdallah ahmad al ghanim|YE
abdallah ahmad muhammad al murad|KW
abdallah al bashiri|YE
abdallah al dardari|SY
abdallah al murad|KW
abdallah al rabiya|SA
abdallah al rabya|SA
abdallah al saidi|YE
abdallah al saud al muhaylbi|KW
abdallah al saydi|YE
abdallah ali al qutaybi|OM
abdallah ali alaywa|YE
abdallah ali alaywah|YE
abdallah baali|DZ
abdallah bali|DZ
abdallah bashiri|YE
abdallah bin hamad al atiyah|QA
abdallah bin hamad al attiyah|QA
abdallah bin husayn al ahmar|YE
abdallah bin khalid al khalifa|BH
abdallah bin khalid al qahtani|QA
abdallah bin khalid al thani|QA
abdallah bin khalifa al thani|QA
abdallah bin salim al ruwas|OM
abdallah bin zainal ali reza|SA
abdallah bin zayid al nuhayyan|AE
abdallah bin zaynal ali reza|SA
abdallah boos ahmed|SO
abdallah dero isaac|SO
abdallah hasan al saif|BH
abdallah husayn al ahmar|YE
abdallah husayn al dafa|YE
abdallah husayn al dafai|YE
abdallah ii|JO
abdallah maaroufi|MA
abdallah muhammad al saidi|YE
abdallah salih al ashtal|YE
abdallah salim al badri|LY
abdallah saud al muhailbi|KW
abdalmahmood abdalhaleem mohamad|SD
abdalrahman said|SD
abdel bagi al gailani|SD
abdel basit saleh sabdarat|SD
abdel elah al khatib|JO
abdel fattah al sisi|EG
abdel fattah el sisi|EG
abdel fattah el sissi|EG
abdel rahim mohamed hussein|SD
abdel rahim mohammed hussein|SD
abdel rahim murad|LB
abdel wahab mohamed osman|SD
abdelatif benachenhou|DZ
abdelatif el oudi|MA
abdelaziz belkhadem|DZ
abdelaziz ben dhia|TN
abdelaziz bouteflika|DZ
abdelaziz ziari|DZ
abdelbaki hermassi|TN
abdelelah al khatib|JO
abdelhamid abad|DZ
abdelhamid aberkane|DZ
abdelhamid aouad|MA
abdelhamid temmar|DZ
abdelkader bensalah|DZ
abdelkader messahel|DZ
abdelkar sallat|DZ
abdelkebir mdaghri alaoui|MA
abdelkebir zahoud|MA
abdelmadjid attar|DZ
abdelmalek guenaizia|DZ
abdelmalek sellal|DZ
abdelrahim mohamed hussein|SD
abdelwaheb abdallah|TN
abderahim bireme hamid|TD
abderahman moussa|TD
abderaman djasnabaye|TD
abderaman moussa|TD
abderamane djasnabaille|TD
abderazzak el mossadeq|MA
abderrahim zouari|TN
abderrahmane sbai|MA
abderrahmane youssoufi|MA
abdeslam al mesbahi|MA
abdessadek rabiah|MA
abdessadek rabii|MA
abdi aziz sheikh yusuf|SO
abdiaziz mukhtar qaridi|SO
abdiaziz sheikh mukhtar|SO
abdihakim mohamoud haji faqi|SO
abdilahi sheikh ismail|SO
abdilaqim ademi|MK
abdinur ahmed darman|SO
abdiqadir mohammed abdulle|SO
abdiqadir yussuf mohammed|SO
abdiqasim salad hassan|SO
abdirahman abdi shakur warsame|SO
abdirahman adan ibrahim ibbi|SO
abdirahman aden ibrahim ibbi|SO
abdirahman jama abdalla|SO
abdirahman mahammud ali|SO
abdirahman umar osman yarisow|SO
abdirashid hashi|SO
abdirisak isaq bihi|SO
abdirizak osman hassan jurile|SO
abdirizak osman jurile|SO
abdishakur sheikh hassan farah|SO
abdiwahab mohammmed hussein|SO
abdiwahabmohammmed hussein|SO
abdiwahid eilmi gonjeeh|SO
abdiweli mohamed ali|SO
abdol reza mesri|IR
abdollah ramezanzadeh|IR
abdou diouf|SN
abdou fall|SN
abdou meckassoua|CF
abdou salam diallo|SN
abdou soule el bak|KM
abdoul aziz bah|GN
abdoul diop|SN
abdoulaye balde|SN
abdoulaye bio tchane|BJ
abdoulaye cherif diaby|GN
abdoulaye diop|SN
abdoulaye jina|NE
abdoulaye sow|SN
abdoulaye wade|SN
abdoulaye yerodia ndombasi|CD
abdourahim agne|SN
abdrabuh mansour hadi|YE
abdrabuh mansur hadi|YE
abdu rabbo mansour hadi|YE
abduh ali al qubati|YE
abduh ali qubati|YE
abdujabbor rahmonov|TJ
abdujabbor shirinov|TJ
abdujalol salimov|TJ
abdukahhor tukhtayev|UZ
abdul ali|AF
abdul aziz al hakim|IQ
abdul fatah salah|JO
abdul fattah al sisi|EG
abdul ghafoor mohamed|MV
abdul hadi arghandiwal|AF
abdul hafeez shaikh|PK
abdul hafezez shaikh|PK
abdul halim khaddam|SY
abdul hamid bin zainal abidin|MY
abdul kalam azad|BD
abdul karim al iryani|YE
abdul karim barawi|AF
abdul karim khalili|AF
abdul latif siddiqui|BD
abdul majeed bari|MV
abdul matin chowdhury|BD
abdul mejid hussein|ET
abdul qader bajamal|YE
abdul qayyum khan jatoi|PK
abdul qodus hamidi|AF
abdul rahim al okour|JO
abdul rahim mohideen abdul cader|LK
abdul rahim murad|LB
abdul rahim wardak|AF
abdul rahman bin ibrahim|BN
abdul rahman saleh|ID
abdul rauf al rawabdeh|JO
abdul risath bathiyutheen|LK
abdul salam abbadi|JO
abdul salam al abadi|JO
abdulahi abdi garun|SO
abdulaziz kamilov|UZ
abdulkadir aksu|TR
abdulkadir muhammad aden|SO
abdulkalam abdul momen|BD
abdulkarim malahmeh|JO
abdulla aripov|UZ
abdulla hameed|MV
abdulla jameel|MV
abdullah al noman|BD
abdullah aripov|UZ
abdullah bin ahmad badawi|MY
abdullah ensour|JO
abdullah farhat|LB
abdullah gul|TR
abdullah hussain haroon|PK
abdullah ii|JO
abdullah jihad|MV
abdullah kaabi|TN
abdullah kabi|TN
abdullah kamal deen|MV
abdullah maaroufi|MA
abdullah machmud hendropriyono|ID
abdullah mat zin|MY
abdullah mohamed zain|MY
abdullah shahid|MV
abdullah wardak|AF
abdullahi abdi garuun|SO
abdullahi ahmed abdulle azhari|SO
abdullahi muhammad ali|SO
abdullahi sheikh ismail|SO
abdullahi yusuf ahmed|SO
abdullatif sener|TR
abdulrahman adamu|NG
abdulrahman hassan gimba|NG
abdulrahman muhammad tarmoum|YE
abduqohir nazirov|TJ
abdur razzak|BD
abdurahim qahorov|TJ
abdurahmon azimov|TJ
abdurohim qodirov|TJ
abdurrahman wahid|ID
abduvali abduazizov|UZ
abdygany erkebayev|KG
abed rabbo mansour hadi|YE
abed shakhanbeh|JO
abel chambeshi|ZM
abel dushimiyimana|RW
abel goumba|CF
abel mamani marca|BO
abel pacheco de la espriella|CR
abelardo colome ibarra|CU
abelardo escobar prieto|MX
abelardo moreno fernandez|CU
abhisit wechachiwa|TH
abibilla kudayberdiev|KG
abid al shakhanbih|JO
abid mutlaq hamud al jabburi|IQ
abid sharifov|AZ
abou bakar traore|ML
abou camara|GN
abou drahamane sangare|CI
aboubacar ibrahim abani|NE
aboubacar titi camara|GN
aboudou soefou|KM
aboulkader duale waiss|DJ
abraao pio dos santos gourgel|AO
abraha asfaha|ER
abraham gotobulu|CF
abraham klink|NL
abraham osei aidooh|GH
abraham valenzuela gonzalez|GT
absalom dlamini|SZ
absalom muntu dlamini|SZ
absalom themba dlamini|SZ
abu al ghayt|EG
abu bakar bin apong|BN
abu bakr abdallah al qirbi|YE
abu bakr al qirbi|YE
abu bakr al qorbi|YE
abu bakr al qurbi|YE
abu el gheyt|EG
abu maal abdul muhith|BD
abu twalib kasenally|MU
abubacar jalloh|SL
abubakar saddique boniface|GH
abubakar tanko|NG
abubakar traore|ML
abudacar demba dahaba|GN
aburizal bakrie|ID
abuzed dorda|LY
achmad sujudi|ID
adakhan madumarov|KG
adam balouh|SD
adam daniel rotfeld|PL
adam ficsor|HU
adam giersz|PL
adam ii hans|LI
adama fofana|BF
adama sall|SN
adamandios vasilakis|GR
adame sall|SN
adamu maina waziri|NG
adan chavez frias|VE
adanan bin begawan|BN
adanan bin mohd yusof|BN
addisu legesse|ET
addo kufuor|GH
adebowale adefuye|NG
adel qudah|JO
adela camacho sinibaldi de torrebiarte|GT
adelino mano queta|GN
aden abdullahi nur|SO
aden haji ibrahim|SO
aden mohammed nour|SO
adenike grange|NG
aderemi bablola|NG
aderemi esan|NG
aderemi waheed babalola|NG
adeseye ogunlewe|NG
adetohunbo kayode|NG
adetokumbo kayode|NG
adham ikromov|UZ
adhyaksa dault|ID
adi laufitu malani|FJ
adiato diallo nandigna|GN
adiato nandigna|GN
adil abd al mahdi|IQ
adil al ahmad al jubayr|SA
adil al asadi|IQ
adil douiri|MA
adil shayakhmetov|KZ
adilbek dzhaksybekov|KZ
adji abdoulaye haman|CM
adji otheth ayassor|TG
adjoua jeanne brou peuhmond|CI
adly mahmoud mansour|EG
adly mansour|EG
adnan al janabi|IQ
adnan al qassar|LB
adnan al sayyid husayn|LB
adnan badran|JO
adnan kassar|LB
adnan pachachi|IQ
adnan umar al jifri|YE
adnan umar muhammad al jafri|YE
adolf mwesige|UG
adolf mwesigye|UG
adolf ogi|CH
adolfo aguilar zinser|MX
adolfo diaz suarez|CU
adolfo rodriguez saa|AR
adolphe lumanu|CD
adolphe muzito|CD
adolphe yemba onusumba|CD
adou assoa|CI
adoum gargoum|CM
adoum garoua|CM
adoum younousmi|TD
adrian nastase|RO
adrian neritani|AL
adrien djomagoue|CM
affi n'guessan|CI
afsarul amin|BD
aftab ahmad khan sherpao|PK
aftab ahmed khan sherpao|PK
afualo matoto|TO
agageldgy mametgeldiyev|TM
agageldi mammetgeldiyew|TM
agageldy mamedgeldyyev|TM
agagelgy mametgeldiyev|TM
agard didi|UG
agbeyome kodjo|TG
aggrey james orengo|KE
aghvan vardanian|AM
aghvan vardanyan|AM
agim nesho|AL
agnes alafi maimouna|TD
agnes horvath|HU
agnes lasuba|SS
agnes poni lokudo|SS
agnes taylor lewis|SL
agouta ouyenga|TG
agshin mehdiyev|AZ
agum gumelar|ID
agung laksono|ID
agus dermawan wintarto martowardojo|ID
agustin carstens carstens|MX
agusto santos silva|PT
ahmad abdallah al baqr|KW
ahmad abdallah al mahmud|QA
ahmad abdallah al marri|QA
ahmad abdisalam|SO
ahmad allam mi|TD
ahmad bin abdallah al mahmud|QA
ahmad bin atiyatallah al khalifa|BH
ahmad bin attiyah al khalifa|BH
ahmad bin jumat|BN
ahmad bin sayf al thani|QA
ahmad chalabi|IQ
ahmad fahdal ahmad al sabah|KW
ahmad fatfat|LB
ahmad ghurab al marri|QA
ahmad hilayel|JO
ahmad hulayil|JO
ahmad husni hanadzlah|MY
ahmad husni hanadzlan|MY
ahmad jeewah|MU
ahmad masaadeh|JO
ahmad mohamed ibrahim|LY
ahmad mohammed danulle|SO
ahmad moqbel zarar|AF
ahmad muhammad abdallah al sufan|YE
ahmad muhammad harun|SD
ahmad musaed husayn|YE
ahmad musavi|IR
ahmad shabery cheek|MY
ahmad shyaa al barak|IQ
ahmad sujudi|ID
ahmad tabbarah|LB
ahmad tariq karim|BD
ahmad tbeishat|JO
ahmad tejan kabbah|SL
ahmad vahidi|IR
ahmad yaqub baqir|KW
ahmad yaqub baqr|KW
ahmad zahid hamidi|MY
ahmad zia masood|AF
ahmadaye al hassan|TD
ahmadou abdoulaye diallo|ML
ahmadou oury bah|GN
ahmadu ali|CM
ahmammet rahmanov|TM
ahmat awad sakine|TD
ahmat hassaballah soubiane|TD
ahmat mahamat bachir|TD
ahmat mahamat karambal|TD
ahmat mahamat zene|TD
ahmat taboye|TD
ahmed abd al hamid munaysi|LY
ahmed abdallah sambi|KM
ahmed abdulla|MV
ahmed ali aboul gheit|EG
ahmed ali karti|SD
ahmed ali sawad|MV
ahmed aqeel|SD
ahmed ballal|SD
ahmed ben said jaffar|KM
ahmed benbitour|DZ
ahmed bennouna|MA
ahmed bin atiyatallah al khalifa|BH
ahmed bin jumaat|BN
ahmed bourhane|KM
ahmed el maghrabi|EG
ahmed eyadh ouederni|TN
ahmed haj ali|ER
ahmed hajj ali|ER
ahmed halimi alami|MA
ahmed hassan al zubeir|SD
ahmed khaleel|MV
ahmed lakhrif|MA
ahmed maher|EG
ahmed mahmoud mohamed nazif|EG
ahmed mahrus el dersh|EG
ahmed mohamed ag hamani|ML
ahmed mohamed al aas|SD
ahmed mohamed nazif|EG
ahmed moussaoui|MA
ahmed nazif|EG
ahmed noui|DZ
ahmed ouyahia|DZ
ahmed own|LY
ahmed qureia|PS
ahmed rashid beebeejaun|MU
ahmed said jaffar|KM
ahmed shaheed|MV
ahmed shathir|MV
ahmed tahir baduri|ER
ahmed thasmeen ali|MV
ahmed tidiane souare|GN
ahmed toufiq|MA
ahmet davutoglu|TR
ahmet necdet sezer|TR
ahmeth diallo|SN
ahn byung young|KR
aichatou daoudou|NE
aichatou mindaoudou|NE
aida mbodj|SN
aigars kalvitis|LV
aigars stokenbergs|LV
ain seppik|EE
ainars bastiks|LV
ainars latkovskis|LV
ainars slesers|LV
aires bonifacio ali|MZ
aishath mohamed didi|MV
aivar soerd|EE
aivis ronis|LV
aiyaz sayed khaiyum|FJ
akbar hossain|BD
akec khoc aciew khoc|SD
akhmetzhan yesimov|KZ
akihiro ohata|JP
akil akilov|TJ
akila boko|TG
akira amari|JP
akira nagatsuma|JP
akoussoulelou bodjona|TG
akram al hakim|IQ
akram jasim al duri|IQ
akram shuhayeb|LB
akramul qader|BD
aksoltan atayeva|TM
aksoltan atayewa|TM
akua sena dansua|GH
akwasi asei adjei|GH
akwasi osei adjei|GH
akylbek japarov|KG
al baghdadi ali al mahmudi|LY
al hamad al sabah|KW
al hassan onipogui|GN
al tigani al fadil|SD
al tijani saleh hudeib|SD
al zubayr ahmad al hasan|SD
al zubeir ahmed al hassan|SD
al zubeir bashir taha|SD
ala habib kadhim|IQ
alaa al bataynah|JO
alaa batayneh|JO
alain adihou|BJ
alain akouala|CG
alain guillaumme bunyoni|BI
alain joyandet|FR
alain juppe|FR
alain lambert|FR
alain marleix|FR
alain mebe ngoo|CM
alain mensah zoguelet|GA
alain moka|CG
alain tabourian|LB
alain tapurian|LB
alain tehindrazanarivelo|MG
alamkhon ahmadov|TJ
alan bagbin|GH
alan ganoo|MU
alan huckle|AI
alan john kyerematen|GH
alassane seidou|BJ
alawel broderick bozimo|NG
alawi hasan al attas|YE
alawi salah al salami|YE
alba maria cabral pena gomez|DO
albade abdoube|NE
albade abouba|NE
albert abongo|GH
albert agossou|BJ
albert del rosario|PH
albert ii|BE
albert jonsson|IS
albert kan dapaah|GH
albert kawana|NA
albert kipalan|PG
albert luhongwe|CD
albert mansur|LB
albert pintat|AD
albert pintat santolaria|AD
albert segbegnon houngbo|BJ
albert shabangu|SZ
albertina julia hamakwaya|AO
albertina julia hamukuya|AO
alberto bustamante belaunde|PE
alberto cecchetti|SM
alberto gatmaitan romulo|PH
alberto jose guevara obregon|NI
alberto selva|SM
alberto vallarino clement|PA
alcide ilahiri djedje|CI
alec erwin|ZA
alec oruzov|KG
aleg ivanou|BY
aleh ivanov|BY
alejandro artucio rodriguez|UY
alejandro evuna owono asangono|GQ
alejandro hamed franco|PY
alejandro romero orellana|SV
alejandro tudela chopitea|PE
alejo fernandez chavez|UY
aleke banda|MW
aleko alexishvili|GE
aleksandar gestakovski|MK
aleksandar vucic|RS
aleksander grad|PL
aleksander kwasniewski|PL
aleksander sallabanda|AL
aleksander szczyglo|PL
aleksandr bortnikov|RU
aleksandr dmitriyevich zhukov|RU
aleksandr gennadiyevich khloponin|RU
aleksandr khloponin|RU
aleksandr kosinets|BY
aleksandr kostyuk|KG
aleksandr milkota|BY
aleksandr pavlov|KZ
aleksandr popkov|BY
aleksandr selezenev|BY
aleksandr vasilyevich bortnikov|RU
aleksandr zhukov|RU
aleksey gordeyev|RU
aleksey kudrin|RU
aleksey leonidovich kudrin|RU
aleksey vasilyevich gordeyev|RU
alesana seluka|TV
alessandro mancini|SM
alessandro rossi|SM
alex alie kargbo|SL
alex kamugisha|UG
alex larsen|HT
alex scott|BM
alexander erwin|ZA
alexander kostyuk|KG
alexander lomaia|GE
alexander pechtold|NL
alexander stubb|FI
alexander vondra|CZ
alexandr vondra|CZ
alexandre cece loua|GN
alexandre houtondji|BJ
alexandros mallias|GR
alexandru cujba|MD
alexei tulbure|MD
alexi alexishvili|GE
alexis gomba|CF
alexis thambwe|CD
alexis tsipras|GR
alfheidur ingadottir|IS
alfio piva mesen|CR
alfonso ferrufino valderrama|BO
alfonso nsue mokuy|GQ
alfonso portillo cabrera|GT
alfred capelle|MH
alfred dube|BW
alfred finz|AT
alfred gusenbauer|AT
alfred lado gore|SS
alfred mabika|GA
alfred maseng|VU
alfred moisiu|AL
alfred rolland carlot|VU
alfredo antonio silva|GN
alfredo castillo bujase|EC
alfredo gomez urcuyo|NI
alfredo lopes cabral|GN
alfredo moreno charme|CL
alfredo nestor atanasof|AR
alfredo octavio rada velez|BO
alfredo perez rubalcaba|ES
alfredo rada velez|BO
alfredo vera arrata|EC
alfredo volio perez|CR
algirdas brazauskas|LT
algirdas butkevicius|LT
algirdas gediminas semeta|LT
algis caplikas|LT
alhaji collins dauda|GH
alhaji mahama aliu|GH
alhaji malik alhassan yakubu|GH
alhaji mohamed swarray deen|SL
alhaji mustapha idris ali|GH
alhassan bako zaku|NG
ali abdallah|LB
ali abdallah alaywah|YE
ali abdallah ulaywah|YE
ali abdi farah|DJ
ali abdirahman hirsi|SO
ali abdullah|LB
ali abu al ragheb|JO
ali abu ragheb|JO
ali ahmad jalali|AF
ali ahmad jama jingili|SO
ali ahmed jama jangali|SO
ali ahsan mohammad mujahid|BD
ali al adib|IQ
ali al dabbagh|IQ
ali al din hillal dessouki|EG
ali al haj muhammad|SD
ali al jarrah|KW
ali al sajri|IQ
ali al shamari|IQ
ali al shami|LB
ali al shammari|IQ
ali alawi|IQ
ali allawi|IQ
ali ameir mohammed|TZ
ali ardeshir larijani|IR
ali babacan|TR
ali baban|IQ
ali badjo gamatie|NE
ali ben bongo|GA
ali benflis|DZ
ali bin fadhil al buaynayn|BH
ali bin hamad al busaidi|OM
ali bin ibrahim namla|SA
ali bin majid al mamari|OM
ali bin muhammad bin musa|OM
ali bin said al kawari|QA
ali bin talal al jihani|SA
ali bongo ondimba|GA
ali chaouch|TN
ali faiq al ghaban|IQ
ali ghezawi|JO
ali habib|SY
ali hachana|TN
ali hachani|TN
ali hajj hammud|SY
ali hasanov|AZ
ali hashim|MV
ali hassan khalil|LB
ali hassan taj eddin|SD
ali hoseini khamenei|IR
ali houri|SY
ali housseini khamenei|IR
ali insanov|AZ
ali jangeli ahmad|SO
ali jazini|IR
ali kamara|SL
ali khalif galaid|SO
ali kordan|IR
ali mahaman lamine zeine|NE
ali mahdi muhammad|SO
ali mahmoud abdel rasoul|SD
ali mohamed gedi|SO
ali mohamed osman yassin|SD
ali mohamed shein|TZ
ali mohamed soilihi|KM
ali moselhi|EG
ali muhammad ahmad|IQ
ali muhammad al barrak|KW
ali muhammad al mujur|YE
ali muhammad ghedi|SO
ali muhammad mujawar|YE
ali muhammad mujawwar|YE
ali mursi shairi|LY
ali naqi kamal kharazi|IR
ali osman mohamed taha|SD
ali osman taha|SD
ali osoble|SO
ali qanso|LB
ali said abdella|ER
ali saidlu|IR
ali sufi|IR
ali suleiman aujali|LY
ali zeine lamine|NE
alia bouran|JO
alia hatough bouran|JO
alibay jonshon oneste|MG
alicia munoz ala|BO
alick aluvihara|LK
alidina edouard|MG
alieu ngum|GM
aliioaga feturi elisaia|WS
aliioaiga feturi elisaia|WS
alikbek jekshenkulov|KG
alimarwan hanan|ID
aliou sow|SN
alisher azizhujayev|UZ
alisher azizkhojayev|UZ
alisher vohidov|UZ
alison manani magaya|SS
aliu mahama|GH
alix baptiste|HT
aliyasbek alymkulov|KG
aliyu idi hong|NG
aliyu modibbo|NG
aliyu modibo|NG
allan kemakesa|SB
allan kemakeza|SB
allan marat|PG
allan wagner tizon|PE
almamy kabele camara|GN
almaz atambayev|KG
almazbek atambaev|KG
almazbek atambayev|KG
alois ospelt|LI
alois stoeger|AT
aloua fetuutola tupou|TO
alounkeo kittikhoun|LA
aloysius amwano|NR
alpha ibrahima sow|GN
alpha kanu|SL
alpha oumar konare|ML
alpha saahid bakar kanu|SL
alpheus naruseb|NA
alphonse bonou|BF
alphonse douati|CI
alphonse douaty|CI
alphonse kadege|BI
alphonse moroi|PG
alphonsus nwosu|NG
alrich nicolas|HT
altaf hossain choudhury|BD
altaf hossain chowdhury|BD
altay borubayev|KG
altayeb ibrahim mohamed kheir|SD
alvaro antonio romero salgado|HN
alvaro arzu irigoyen|GT
alvaro colom caballeros|GT
alvaro garcia linera|BO
alvaro munoz reyes navarro|BO
alvaro uribe velez|CO
alwi shihab|ID
alyaksandr lukashenka|BY
amadou ba|SN
amadou kone|CI
amadou lamarana bah|GN
amadou poredaka diallo|GN
amadou tidiane ba|SN
amadou toumani toure|ML
amadou toure|ML
amady augustin|MG
amal farhan|JO
amama mbabazi|UG
amandurdy myratguliyev|TM
amangeldi muraliev|KG
amangeldy muraliyev|KG
amangeldy shabdarbayev|KZ
amani abeid karume|TZ
amanmyrat hallyyew|TM
amar ghoul|DZ
amar tou|DZ
amara cissee|GN
amara konneh|LR
amarasiri dodangoda|LK
amason kingi jeffah|KE
amataga alesana gildow gatoloaifaana|WS
ambassador lavrov|RU
ambassador sergey lavrov|RU
ambrose lee|CN
ambrose masalila|BW
ambrose siu kwong lee|CN
ambulai johnson|LR
ameen faisal|MV
amelia matos sumbana|MZ
amena afzali|AF
amenta matthew|MH
amer tou|DZ
ami ayalon|IL
amichai ayalon|IL
amik sherchan|NP
amina afzali|AF
amina el guindi|EG
amina ndalolo|NG
aminata djibrilla maiga toure|NE
aminata lo|SN
aminata maiga djibrilla toure|NE
aminata tall|SN
aminath jameel|MV
amine kherbi|DZ
aminu bashir wali|NG
amir muqam|PK
amir peretz|IL
amir rashid muhammad al ubaydi|IQ
amir salim al aydarus|YE
amiran gamkrelidze|GE
amirkul azimov|TJ
amirsham abdul aziz|MY
amor abed|TN
amos kimunya|KE
amos wako|KE
ana afonso dias lourenco|AO
ana dias lourenco|AO
ana isabel morales mazon|NI
ana teodoro jorge|PT
ana vilma albanez de escobar|SV
ana vilma de escobar|SV
anand rao adsul|IN
anandrao vithoba adsul|IN
anant gangaram geete|IN
anant geete|IN
anare jale|FJ
anas el fiqqi|EG
anasii leota tuuu|WS
anastas angjeli|AL
anastase gasana|RW
anastasios papaligouras|GR
anastassis mitsialis|GR
anatolio ndong mba|GQ
anatoliy dernovoy|KZ
anatoliy eduardovich serdyukov|RU
anatoliy hrytsenko|UA
anatoliy isayev|UZ
anatoliy kalinin|BY
anatoliy kinakh|UA
anatoliy kuleshov|BY
anatoliy mohylyov|UA
anatoliy nichkasov|BY
anatoliy serdyukov|RU
anatoliy tolstoukhov|UA
anatoliy tozik|BY
anatoliy tyutyunov|BY
anatoliy zlenko|UA
anbaree abdul sattar|MV
anbumani ramadoss|IN
anders borg|SE
anders fogh rasmussen|DK
anders liden|SE
anders linden|SE
andi mallarangeng|ID
andimba toivo ya toivo|NA
andranik margaryan|AM
andranik markaryan|AM
andras bozoki|HU
andras simonyi|HU
andre bumaya|RW
andre flahaut|BE
andre lemercier georges|HT
andre mama fouda|CM
andre mba obame|GA
andre okombi salissa|CG
andre philippe futa|CD
andre phillipe futa|CD
andre rouvoet|NL
andre santini|FR
andre soja|MG
andrea kdolsky|AT
andrea ronchi|IT
andrea zafferan|SM
andreas christou|CY
andreas gavrielides|CY
andreas kakouris|CY
andreas khol|AT
andreas loverdos|GR
andreas mavroyiannis|CY
andreas panayioutou|CY
andreas schieder|AT
andrei gherman|MD
andrei gromyko|RU
andrei kobyakov|BY
andrei stratan|MD
andrejs pildegovics|LV
andres manuel lopez obrador|MX
andres pastrana arango|CO
andres soliz rada|BO
andrew baing|PG
andrew chenge|TZ
andrew george|AI
andrew john chenge|TZ
andrew kumbakor|PG
andrew mhando daraja|TZ
andrew mulenga|ZM
andrey dapkyunas|BY
andrey denisov|RU
andrey gromyko|RU
andrey ivanovich denisov|RU
andrey kharkovets|BY
andrey kobyakov|BY
andri okombi salissa|CG
andri raphakl loemba|CG
andria urushadze|GE
andriamparany radavidson|MG
andrija hebrang|HR
andris berzins|LV
andris skele|LV
andris vilks|LV
andrius kubilius|LT
andriy kluyev|UA
andriy klyuyev|UA
andriy pidayev|UA
andro vlahusic|HR
andrus ansip|EE
andry rasamindrakotroka|MG
andrzej aumiller|PL
andrzej lepper|PL
andrzej mikosz|PL
andrzej raczko|PL
andrzej towpik|PL
aneesa ahmed|MV
anerood jugnauth|MU
ange felix patasse|CF
angel marin|BG
angel masie mibuy|GQ
angel serafin seriche dougan|GQ
angela aguigah|TG
angela cifire|ZM
angela dorothea merkel|DE
angela merkel|DE
angela thoko didiza|ZA
angelin randrianarison|MG
angelique ngoma|GA
angle masii mibuy|GQ
anibal domingo fernandez|AR
anibal enrique quinonez|HN
anibal florencio randazzo|AR
anibal solon espinosa ayala|EC
anicet georges dologuele|CF
aniceto ebiaka mohote|GQ
aniceto ebiaka muete|GQ
anifah aman|MY
anil gayan|MU
ank bijleveld schouten|NL
ann peters|GD
anna abdalla|TZ
anna deiko|BY
anna deyko|BY
anna fotyga|PL
anna kachikho|MW
anna lindh|SE
anna maria borissova|BG
anna namathanga kachikho|MW
annaberdy kakabayev|TM
annageldi yazmyradow|TM
annageldy gummanov|TM
annamuhammet gocyyew|TM
anne elisabeth holmlund|FI
anne grete strom erichsen|NO
anne holmlund|FI
anneli jaatteenmaki|FI
annemarie huber hotz|CH
annemie turtelboom|BE
annette lu|TW
anniken huitfeldt|NO
ano pala|PG
anong adibime pascal|CM
anote tong|KI
ansgar gabrielsen|NO
ansuncao afonso dos anjos|AO
antanas valionis|LT
ante simonic|HR
antero flores araoz esparza|PE
anthony akoto osei|GH
anthony bryan severin|LC
antione gizenga|CD
antipas mbusa nyamwisi|CD
antoine bohoun bouabre|CI
antoine butoyi|BI
antoine chedid|LB
antoine de padoue mboumbou miyakou|GA
antoine duquesne|BE
antoine gambi|CF
antoine ghonda|CD
antoine gizenga|CD
antoine kolawole idji|BJ
antoine ntamobwa|BI
antoinette batumubwira|BI
antoinette sayeh|LR
anton debrum|MH
antonella mularoni|SM
antonello bacciocchi|SM
antoni jaszczuk|PL
antonia mendes teixeira|GN
antonio  ndong ntutumu|GQ
antonio adam nill|PY
antonio andretta arizaga|EC
antonio bagao felix|PT
antonio bento bembe|AO
antonio carattoni|SM
antonio correia de campos|PT
antonio de aguiar patriota|BR
antonio di pietro|IT
antonio domingos pitra costa neto|AO
antonio enrique lusson batlle|CU
antonio fernandes sumbana|MZ
antonio figueiredo lopes|PT
antonio hama thai|MZ
antonio henriques da silva|AO
antonio isaac monteiro|GN
antonio lazzaro volpinari|SM
antonio martino|IT
antonio marzano|IT
antonio mascarenhas monteiro|CV
antonio mba nguema|GQ
antonio milososki|MK
antonio parra gil|EC
antonio paulo kassoma|AO
antonio pena guaba|DO
antonio sedja man|GN
antonio serifo embalo|GN
antony leung|CN
antti kalliomaki|FI
anura bandaranaike|LK
anurak jureemat|TH
anwar muhammad al gargash|AE
anwar muhammad gargash|AE
anwar ul haq ahady|AF
anyo angelov|BG
anyu angelov|BG
apii piho|CK
apisai ielemia|TV
apollo nsibambi|UG
apolo nsibambi|UG
apulu faafisi toleafoa|WS
ara aramyan|AM
aram harutiunian|AM
aram harutyunian|AM
aram sarkisyan|AM
ararat mkrtchian|AM
araya desta|ER
arbab muhammad zahir|PK
arben imami|AL
arben malaj|AL
archibald lesao lehohla|LS
aree wongareeya|TH
arenca troshani|AL
arial sharon|IL
arianne navarre marie|MU
ariel atias|IL
ariel sharon|IL
arif hilmy|MV
aris auders|LV
aristides ocante da silva|GN
aristotelis pavlidis|GR
arjun bahadur thapa|NP
arjun charan sethi|IN
arkadiusz mroz|PL
arlette conzemius|LU
arlindo de carvalho|ST
arman dunayev|KZ
arman kirakosian|AM
arman zinzindohoue|BJ
armand zinzindohoue|BJ
armando alexandre panguene|MZ
armando loayza mariaca|BO
armando rodas espinel|EC
armen gevorgian|AM
armen grigorian|AM
armen martirosian|AM
armen martirosyan|AM
armen yeritsian|AM
armida de lopez|HN
armindo cipriano mauricio|CV
arnhim eustace|VC
arni magnusson|IS
arni mathiesen|IS
arni pall arnason|IS
arnold amet|PG
arnold prasad|VU
arnold ruutel|EE
arpad goncz|HU
arsala jamal|AF
arseniy yatsenyuk|UA
arthur christopher izuegbunam mbanefo|NG
arthur iap|TW
arthur mutambara|ZW
arthur mutumbara|ZW
arthur somare|PG
arthur zahidi ngoma|CD
artis kampars|LV
artis pabriks|LV
artur bagdasaryan|AM
artur da silva|GN
artur rasizade|AZ
artur resetnicov|MD
artur silva|GN
arturas paulauskas|LT
arturo antonio puricelli|AR
arturo chavez chavez|MX
arturo cruz sequeira|NI
arturo fermandois vohringer|CL
arturo parisi|IT
arturo sarukhan casamitjana|MX
arturo ulises vallarino|PA
arumugam thondaman|LK
arun shourie|IN
asa torstensson|SE
asad diab|LB
asadullah khalid|AF
asadullo ghulomov|TJ
asadullo gulomov|TJ
asadullo rahmonov|TJ
asang laoli|LA
asenaca caucau|FJ
asfaw dingamo|ET
asha rose migiro|TZ
ashfield devent|BM
ashit gungah|MU
ashni singh|GY
ashok jugnauth|MU
ashok kumar rai|NP
ashok pradhan|IN
ashraf jehangir qazi|PK
ashton graneau|DM
ashyr atayev|TM
asipeli aminiasi kefu|TO
askalu menkerios|ER
askar aitmatov|KG
askar akayev|KG
aslan musin|KZ
asma khader|JO
asman abongotum|KE
asot michael|AG
asri said ahmad al dhahiri|AE
assad shoman|BZ
assan sarr|GM
assane diagne|SN
assane sawadogo|BF
assani tidjani|TG
assem qanso|LB
assia abbo|TD
assoa adou|CI
assoumani azali|KM
assoumani azili|KM
assuncao afonso sousa dos anjos|AO
asta laxmi shakya|NP
asta ragnheidur johannesdottir|IS
aster mamo|ET
astrid thors|FI
asuman kiyngi|UG
asyr sarybayew|TM
asyrgeldi gulgarayev|TM
atal bihari vajpayee|IN
atamurad berdiyev|TM
atamyrat berdiyev|TM
atcha titikpina|TG
atef ebeid|EG
athalia molokomme|BW
athanase gahungu|BI
athanase matenda kyelu|CD
athanasie moleko moliwa|CD
athenase matenda kyelu|CD
atiku abubakar|NG
atimeng buhupe|PG
atis slakteris|LV
atoki christian ileka|CD
attaur rehman|PK
attiya inayatullah|PK
atumeng buhute|PG
atwoki kasirivu|UG
atzo nicolai|NL
audrius bruzga|LT
audronius azubalis|LT
audun lysbakken|NO
auguste mupipi mukulumania|CD
augustin nsanze|BI
augustine kpehe ngafuan|LR
augustine ngafuan|LR
augustine nshimye sebuturo|UG
augustine philip mahiga|TZ
augustine taneko|SB
augustine zayzay|LR
augusto formoso mendes correia|GN
augusto santos silva|PT
augusto tito santos|PH
augusto ussumane|GN
aumua ming leung wai|WS
aung hliang|MM
aung phone|MM
aurelia frick|LI
aurelian simpzingas|CF
aurelio loret de mola|PE
ausseil mireille|NE
avaz alakbarov|AZ
avigdor ivet lieberman|IL
avigdor lieberman|IL
avishai braverman|IL
avocksouma djona|TD
avraham burg|IL
avraham dichter|IL
avraham herschson|IL
avraham poraz|IL
avtandil jorbenadze|GE
awa fall diop|SN
awa gueye kebe|SN
awa marie coll seck|SN
awad ahmed al jaz|SD
awad al jaz|SD
awad khulayfat|JO
awad tag el din|EG
awni yarfas|JO
awni yerfas|JO
awut deng acuil|SS
ayad alawi|IQ
ayad allawi|IQ
ayanda dlodlo|ZA
ayatollah khamenei|IR
ayawovi tignokpa|TG
aydid abdullahi ilka hanaf|SO
aye myint|MM
ayikoi otoo|GH
ayman al safadi|JO
ayman wanli|SY
aytikeyeva jekshenovna|KG
ayub quadri|BD
azad rahimov|AZ
azali assoumani|KM
azalina othman|MY
azam khan swati|PK
azamat tokhtayev|UZ
azarias ruberwa|CD
azim isabekov|KG
azimbek beknazarov|KG
azimbek isabekov|KG
aziz fares|AG
aziz mekouar|MA
aziza baroud|TD
azmi bin khalid|MY
azmi khalid|MY
azouz begag|FR
azziza baroud|TD
ba fatoumata nene sy|ML
baatar choisuren|MN
babatune osotimehin|NG
baboucarr blaise jagne|GM
baboucarr jatta|GM
baburam bhattarai|NP
bacar dia|SN
bachi singh rawat|IN
bacho akhalaia|GE
bachtiar chamsyah|ID
baciro dabo|GN
baciro dja|GN
badaruddin bin othman|BN
badr bin umar al dafa|QA
badr mishari al humaydi|KW
badr naal humaydi|KW
badr umar al dafa|QA
badra alou macalou|ML
badraa dolgor|MN
badri mandal|NP
badri narayan basnet|NP
badri prasad mandal|NP
badri prasad shrestha|NP
baek jong chun|KR
bagudu mutley hirse|NG
baguma isoke|UG
bahadir suleymanov|KG
bahej tabbarah|LB
bahodir matlubov|UZ
bahodir matlyubov|UZ
baiba rozentale|LV
baillo diallo|GN
bakar dia|SN
bakari mwapachu|TZ
bakhtiyor subanov|UZ
bakhyt sultanov|KZ
baki ilkin|TR
bakili muluzi|MW
bakirdin subanbekov|KG
bakri hassan saleh|SD
bakri hassan salih|SD
bakyt abdrisayev|KG
bakyt torobaev|KG
bakytbek kalyev|KG
bakytbek kalyyev|KG
bala garba jahumpa|GM
bala mohammed|NG
balamage nkolo|CD
balaram gharti magar|NP
baldwin spencer|AG
baleka mbete|ZA
balfour ngconde|ZA
balkissoon hookoom|MU
baltasar engonga edjo|GQ
balthazar bigirimana|BI
bamba camara|GN
bambang kesowo|ID
bamdev gautam|NP
bamir topi|AL
bandaru dattatraya|IN
bandaru dattatreya|IN
banha sidibe|GN
banny de brum|MH
banny debrum|MH
banoita tourab saleh|DJ
banri kaieda|JP
barak sope|VU
barak sope maau tamate|VU
barak sope maautamate|VU
baraniko mooa|KI
baratali koshmatov|KG
barbara hogan|ZA
barbara masekela|ZA
barbara pollastrini|IT
barbro holmberg|SE
bare adan shire barre hirale|SO
barham salih|IQ
barkat gourad hamadou|DJ
barnaba marial benjamin|SS
barnabas sibusiso dlamini|SZ
barnabe ndaki|GA
baron vaea|TO
baron waqa|NR
barre aden shire hiraale|SO
barry faure|SC
bart philemon|PG
barthelemy botswali lengomo|CD
bartholomew ulufa'alu|SB
barys ragula|BY
barzan ibrahim hasan al tikriti|IQ
basam abd al majid|SY
basem al salem|JO
bashar al assad|SY
bashar al jafari|SY
bashar al shar|SY
bashar shaar|SY
basil mramba|TZ
basil pesambili mramba|TZ
basile ikouebe|CG
basilio mosso ramos|CV
basimah yusuf butros|IQ
basimgylyc galandarov|TM
baso sangqu|ZA
basrief arief|ID
bassam awadallah|JO
bassem al salem|JO
bassem awadallah|JO
bassim al salem|JO
bassim al salim|JO
bates namuyamba|ZM
batilda salha burian|TZ
batir xodjayev|UZ
batjargalyn dolgor|MN
batu kutelia|GE
batyr busakov|TM
baurzhan mukhamedzhanov|KZ
bautista rojas gomez|DO
bauyrzhan mukhametzhanov|KZ
bayan baqir jabr sulagh|IQ
bayan baqir sulagh|IQ
bayan dizayee|IQ
baymyrat hojamuhammedow|TM
bayney karran|GY
bayrammyrat hojamuhammedow|TM
baytemir ibraev|KG
bazuka mhango|MW
beatrix karl|AT
becaye diop|SN
bedouma alain yoda|BF
bekbolot talgarbekov|KG
bekmurod uroqov|TJ
bekmyrat samyradow|TM
bela szombati|HU
belden namah|PG
bello alhaji usman|NG
ben blushi|AL
ben skosana|ZA
ben tetamashimba|ZM
benedict xaba|SZ
benedikte kiaer|DK
benedita da silva|BR
beniamina tiinga|KI
benigna mukiibi|UG
benita ferrero waldner|AT
benita maria ferrero waldner|AT
benja joas razafimahaleo|MG
benjamin amama amama|CM
benjamin kasama|CD
benjamin kumbuor|GH
benjamin mkapa|TZ
benjamin mukulungu|CD
benjamin nentayahu|IL
benjamin netanyahu|IL
benjamin tang|CN
benjamin una|SB
benjamin william mkapa|TZ
benny begin|IL
berhane abrehe|ER
berhanu adelo|ET
berik imashev|KZ
berislav roncevic|HR
berit andnor|SE
bernabe carrero cuberos|VE
bernard bot|NL
bernard chisale|MW
bernard clerfayt|BE
bernard dompok|MY
bernard dowiyogo|NR
bernard giluk dompok|MY
bernard goonetilleke|LK
bernard kamillius membe|TZ
bernard kouchner|FR
bernard lala konamna|CF
bernard laporte|FR
bernard makuza|RW
bernard messengue avom|CM
bernard quinton pitts|BZ
bernard sande|MW
bernardo batiz vazquez|MX
bert anciaux|BE
bertel haarder|DK
besnik mustafaj|AL
bessie reen kachere|MW
beth wambui mugo|KE
bethuel pakalitha mosisili|LS
betty akech|UG
betty aketch|UG
betty okwir|UG
bhairon singh shekhawat|IN
bharat mohan adhikari|NP
bharrat jagdeo|GY
bhavnaben devrajbhai chikalia|IN
bhekh bahadur thapa|NP
bhim bahadur rawal|NP
bhumibol adulyadej|TH
bianka matkovic|HR
bianrifi tarmidi|KM
bibi netanyahu|IL
bibitac vekilova|TM
bichara issa djadallah|TD
bidhya bhandari|NP
bidoung mkpatt|CM
bijay kumar gachhadar|NP
bijay kumar gachhedar|NP
bijoya chakravarty|IN
bikenibeu paeniu|TV
bikoro munyanganizi|RW
bill skate|PG
bimbola ogunkelu|NG
bin alawi bin abdallah yusuf|OM
bin chhin|KH
bineta ba samb|SN
bineta samb ba|SN
bingu wa mutharika|MW
bingu wa mutharuka|MW
binyamin ben eliezer|IL
binyamin netanyahu|IL
bio gounou idrissou sina|BJ
bire kimisopa|PG
birendra bir bikram shah deva|NP
birganim aytimova|KZ
birgitta ohlsson|SE
bishara merhej|LB
bishnu paudel|NP
bishop joan enric vives isicilia|AD
bishop joan enric vives sicilia|AD
bishop joan marti alanis|AD
bismullah muhammadi khan|AF
bjarne hakon hanssen|NO
blaise compaore|BF
blaise foromo|GN
blaise foromou|GN
blaise louembe|GA
blaise ouo foromou|GN
blendi klosi|AL
boata nanbatcha|GN
bob dadae|PG
bob khamisa|MW
bobojon bobokhonov|TJ
bodehousse simon idohou|BJ
bogdan klich|PL
bohdan butsa|UA
bohdan danylyshyn|UA
bohuslav sobotka|CZ
bojidar dimitrov|BG
bolat zhamishev|KZ
bolot abildayev|KG
bolot borbiev|KG
bolotbek nogoibayev|KG
bolotbek nogoybayev|KG
bonaventure mutale|ZM
bonhima barnabe|BI
boniface alexandre|HT
boniface balamage nkolo|CD
boniface guwa chidyausiku|ZW
boogie yaalon|IL
boon heng lim|SG
boon wan khaw|SG
boon yang lee|SG
booshi wever|AW
boris aleshin|RU
boris gryzlov|RU
boris sergeyevich aleshin|RU
boris trajkovski|MK
boris vyacheslavovich gryzlov|RU
borut pahor|SI
borys kolesnikov|UA
borys tarasyuk|UA
bosse ringholm|SE
botir parpiyev|UZ
botir xojayev|UZ
bouamar tighouane|MA
bouasone bouphavanh|LA
bouasy lovansay|LA
boubacar barry|GN
boubacar sidiki toure|ML
boubekeur benbouzid|DZ
boudewijn van eenennaam|NL
boudjerra soltani|DZ
bouguerra soltani|DZ
boun gnang volachit|LA
boungnang volachit|LA
boungnang vorachith|LA
bounpheng mounphosay|LA
bountiam phitsamai|LA
bountiem phitsamay|LA
boyko borissov|BG
bozhidar finkov|BG
bozhidar nanev|BG
bozidar pankretic|HR
bradley tovusia|SB
braima embalo|GN
braimi djassi|GN
braj kishore tripathi|IN
brajesh kumar gupta|NP
brajesh mishra|IN
branko crvenkovski|MK
branko vukelic|HR
brenda heather|WS
brian chituwo|ZM
brian donnelly|CK
brian granthen bowler|MW
brian mikkelsen|DK
bridgette mabandla|ZA
bridgitte mabandla|ZA
brigitte girardin|FR
brigitte mabandla|ZA
brigitte sylvia mabandla|ZA
broderick bozimo|NG
bronislaw komorowski|PL
brown chimphamba|MW
brownie samukai|LR
bruce dinwiddy|KY
bruno ferrari garcia de alba|MX
bruno le maire|FR
bruno rodriguez parrilla|CU
bruno tuybens|BE
bruno zidouemba|BF
bubacar jatta|GM
buddhi raj bajracharya|NP
buddhiman tamang|NP
bujar nishani|AL
bujar osmani|MK
bulat utemuratov|KZ
bulent arinc|TR
bulent ecevit|TR
bundeskanzler angela merkel|DE
bundeskanzler gerhard schroder|DE
bundeskanzler merkel|DE
bundeskanzler schroder|DE
bunmei ibuki|JP
bunrot somthat|TH
buota nambatcha|GN
burhanuddin rabbani|AF
bushrah husayn salih ali zwayni|IQ
busurmankul tabaldiyev|KG
buthaynah shabaan|SY
buthaynah shaban|SY
buyelwa patience sonjica|ZA
buyelwa sonjica|ZA
byambaa basereedene|MN
byambyn jigjid|MN
byeon yang kyoon|KR
byrganym aitimova|KZ
byun do yoon|KR
byun jae jin|KR
cai goran alexander stubb|FI
calin popescu tariceanu|RO
camille albert vital|MG
camillo gonsalves|VC
camilo ospina bernal|CO
camilo simoes pereira|GN
camilo soares machado|PY
candido muatetema rivas|GQ
cao gangchuan|CN
caridad besari borilo|GQ
carina christensen|DK
carl bildt|SE
carl xvi gustaf|SE
carles font|AD
carlitos barai|GN
carlo amedeo giovanardi|IT
carlo azeglio ciampi|IT
carlo wagner|LU
carlos abascal carranza|MX
carlos alberto andrade|GN
carlos alberto de icaza|MX
carlos alberto duboy sierra|PA
carlos alberto lopes|AO
carlos alberto pires tiny|ST
carlos boungou|GA
carlos david de leon|GT
carlos diego mesa gisbert|BO
carlos dos santos|MZ
carlos eduardo munoz rosado|EC
carlos ferrero costa|PE
carlos gianelli derois|UY
carlos gomes|GN
carlos gomes junior|GW
carlos humberto aldana villanueva|GT
carlos lage davila|CU
carlos maria abascal carranza|MX
carlos morales landivar|BO
carlos morales troncoso|DO
carlos mussa balde|GN
carlos mussaw balde|GN
carlos perdomo|BZ
carlos roberto aguilar pineda|HN
carlos roberto flores facusse|HN
carlos romero bonifaz|BO
carlos romero pereira|PY
carlos saavedra bruno|BO
carlos sanchez berzain|BO
carlos victor boungou|GA
carlos villegas quiroga|BO
carlyle arnold glean|GD
carmelo modu acuse|GQ
carmen maria gallardo de hernandez|SV
carol joseph|HT
carolina portalupi castro|EC
carolyn rodrigues|GY
carsten staur|DK
cary hojamyradow|TM
carymyrat amanow|TM
cassim chilumpha|MW
catalina parot donoso|CL
catherine bakang mbock|CM
catherine colonna|FR
catherine nzuzi wa mbombo|CD
catherine vautrin|FR
cecelia abena dapaah|GH
cecil james cocker|TO
cecila malmstrom|SE
cecile beloum|BF
cecile bomba nkolo|CM
cecile maorohanta|MG
cecile marie ange manorohanta|MG
cecilia malmstrom|SE
cecilia perez diaz|CL
cecilio leiva rodriguez|GT
cecilio perez boron|PY
cees van der knaap|NL
cees van der knapp|NL
ceferino eburi matta|GQ
celcius waterberg|SR
celestin gaombalet|CF
celestin kabanda|RW
celestin mbuyu|CD
celestin mvunabandi|CD
celestin myunabandi|CD
celestin niyongabo|BI
celine kandissounon|BJ
celine seignon|BJ
cellou dalein diallo|GN
celso david cerezo mulet|GT
celso luiz nunes amorim|BR
cemil cicek|TR
cesar augusto mendez pinelo|GT
cesar barreto otazu|PY
cesar fernando mayoral|AR
cesar pina toribio|DO
cesare antonio gasperoni|SM
cesare gasperoni|SM
cesare maria ragaglini|IT
cevdet yilmaz|TR
cezary grabarczyk|PL
chae yong pok|KR
chafukwa chihana|MW
chaiya sasomsup|TH
chakib ben moussa|MA
chakib benmoussa|MA
chakufwa chihana|MW
chalerm yubamrung|TH
chalerm yubumroong|TH
chalongphob sussangkan|TH
chalongphop susangkan|TH
chaman lal gupta|IN
chan heng chee|SG
chan nyein|MM
chancellor angela merkel|DE
chancellor gerhard schroder|DE
chancellor merkel|DE
chancellor schroder|DE
chandrika bandaranaike kumaratunga|LK
chandrika kumaratunga|LK
chandrikapersad santhoki|SR
chandrikapersad santokhi|SR
chang byoung wan|KR
chang chin fu|TW
chang chun hsiung|TW
chang dae whan|KR
chang fu mei|TW
chang jin fu|TW
chang masa|TW
chang po ya|TW
chang sang|KR
chang sung u|KR
chansy phosikham|LA
chantal jouanno|FR
chao shou po|TW
charalampos pampoukis|GR
charis charalambous|CY
charity kaluki ngilu|KE
charles armel doubane|CF
charles bakabulindi|UG
charles bintim|GH
charles bintin|GH
charles bright|LR
charles gaetan xavier luc duval|MU
charles james antrobus|VC
charles koffi diby|CI
charles konan banny|CI
charles mangat|HT
charles minor|LR
charles murigande|RW
charles mwanda nsimba|CD
charles mwando nsimba|CD
charles namoloh|NA
charles nqakula|ZA
charles picque|BE
charles rabemananjara|MG
charles sigoto|SB
charles thembani ntwaagae|BW
charles zacharie bowao|CG
charliaos stavrakis|CY
charlotte sahl madsen|DK
charlotte twamba anzelani|CD
chaturon chaisaeng|TH
chaudhry ahmed mukhtar|PK
chaudhry norez shakoor khan|PK
chaudhry shahbaz hussain|PK
chaudhry shujaat hussain|PK
chawalit yongchaiyut|TH
chawarat chanweerakun|TH
chawarat chanwirakun|TH
chay sangyun|KH
chea saophoan|KH
chedli neffati|TN
cheick oumar diarrah|ML
cheick sidi diarra|ML
cheick soumare|SN
cheikh hadjibou soumare|SN
cheikh tidiane gadio|SN
cheikh tidiane sy|SN
chekamondo rukia|UG
chem widhya|KH
chen chao min|TW
chen chi mai|TW
chen chi nan|TW
chen chien jen|TW
chen chin jun|TW
chen ching tsai|TW
chen chuan show|TW
chen chung fan|TW
chen lei|CN
chen ming tong|TW
chen ruey long|TW
chen shui bian|TW
chen wu hsiung|TW
chen yuh chang|TW
chen zhili|CN
chen zhu|CN
chenda mkandawire|MW
chene adoum|TD
cheng hsien yu|TW
cheng kuang hsu|TW
cheng li chiun|TW
cheng sheng tu|TW
cheng yi weng|TW
chennamaneni vidyasagar rao|IN
cheong kuoc va|CN
cheong u|CN
chernor jalloh|SL
chetta tharancharo|TH
cheuang sombounkhanh|LA
chhattrapal singh|IN
chhay than|KH
chhim siekleng|KH
chi haotian|CN
chi mai chen|TW
chi un hui|KR
chia wen yao|TW
chidchai vanasatidya|TH
chief kgosi seepapitso iv|BW
chien biao hu|TW
chien jen chen|TW
chih hsiung hsu|TW
chih nan chen|TW
chikara sakaguchi|JP
chikez diemu|CD
chimed khurelbaatar|MN
chin dong soo|KR
chin soo hee|KR
chin wang wang|TW
ching huang chen|TW
ching lung lee|TW
ching yen tsay|TW
chiou ijen|TW
chipimpha mughogho|MW
chirau ali mwakwere|KE
chirau mwakwere|KE
chitchai wannasathi|TH
chitchai wannasathit|TH
chithambaranathan mahendran|LK
cho chang hyun|KR
cho chang tok|KP
cho jung pyo|KR
cho yong kil|KR
cho young taek|KR
choe chang sik|KP
choe chong kon|KP
choe jong gon|KP
choe nam gyun|KP
choe nam kyun|KP
choe thae bok|KP
choe yong rim|KP
choe yong su|KP
choi kyung hwan|KR
choi young jin|KR
chok tong goh|SG
chol deng|SD
chon kil su|KP
chon pyong ho|KP
chon sung hun|KP
chon yun chol|KR
chon yun chul|KR
chong mun san|KP
chong se hyon|KR
chong tong yong|KR
chor chee heung|MY
chorobek imashev|KG
chou kung hsin|TW
chou kung shin|TW
choummali saignason|LA
choummaly sayasone|LA
chowdhury kamal ibne yusuf|BD
chris agbobu|NG
chris murungaru|KE
chris obure|KE
chris ogiemwinyi|NG
chrisoph matznetter|AT
christiaan mark johan kroener|NL
christiaan mark johan kroner|NL
christian blickenstorfer|CH
christian dupont|BE
christian estrosi|FR
christian herbert|LR
christian ileka atoki|CD
christian jacob|FR
christian prosl|AT
christian sina diatta|SN
christian wenaweser|LI
christine adjobi|CI
christine boutin|FR
christodoulos pashiardis|CY
christodoulos pasiardis|CY
christoph blocher|CH
christoph matznetter|AT
christophe bazivambo|RW
christopher bazivamo|RW
christopher murungaru|KE
christos papoutsis|GR
christos patsalides|CY
chu lan yeh|TW
chu li luan|TW
chu sang song|KP
chu yun peng|TW
chua jui meng|MY
chua soi led|MY
chuan leekpai|TH
chuan lin|TW
chuan show chen|TW
chuchai kasemsan|TH
chuka odom|NG
chultem ulaan|MN
chultemin ulaan|MN
chun yung woo|KR
chung chung kil|KR
chung dong young|KR
chung soung jin|KR
chung un chan|KR
churin laksanawisit|TH
chusak sirinin|TH
cipriano cassama|GN
cirino hiteng ofuho|SS
claire hougan ayemona|BJ
claud basibuhe nyamulabu|CD
claude alphonse nsilou|CG
claude heller rouassant|MX
claude heller roussant|MX
claude morel|SC
claude ravelomanana|MG
claude wiseler|LU
claudia fritsche|LI
claudie haignere|FR
claudina augusto cruz|ST
claudio muccioli|SM
claudio podeschi|SM
claudio scajola|IT
claus hjort frederiksen|DK
clayton burgin|VC
clemence ross van dorp|NL
clement degbo|BJ
clement komlan nunyabu|TG
clement rohee|GY
clement rojumana|SB
clement sawadogo|BF
clemente engonga nguema onguene|GQ
cletus avoka|GH
clifford sibusiso mamba|SZ
clinton collymore|GY
clive edwards|TO
clive william edwards|TO
clotilde nizigama|BI
clotilde ohouchi|CI
clotilde ohouochi|CI
clucio soares|GN
colin beck|SB
colin derrick|AG
collin david beck|SB
collins chabane|ZA
colville young|BZ
come zoumara|CF
comlangan dalmeida|TG
commodore josaia voreqe bainimarama|FJ
conmany wesseh|LR
conrado lopez andreu|SV
cordel hyde|BZ
corina casanova|CH
cornelio koryom mayik|SS
cornelius adebayo|NG
cosme sehlin|BJ
costandia akkelidou|CY
costas papacostas|CY
courage quashigah|GH
cpp mam bun heng|KH
cpp tie banh|KH
crispin gregoire|DM
crispin grey johnson|GM
crispus kiyonga|UG
cristian larroulet vignau|CL
cristina fernandez de kirchner|AR
cristina husmark pehrsson|SE
cristina rodriguez galan|AD
cristlano nabitan|GN
crown al muhtadee billah|BN
crown prince haakon|NO
csaba hende|HU
csaba korosi|HU
csaba laszlo|HU
csaba molnar|HU
cyril svoboda|CZ
cyrille hicintuka|BI
cyrille ndayirukiye|BI
cyrille segbe oguin|BJ
daffa alla elhag ali osman|SD
dagfinn hoybraten|NO
dagnija stake|LV
dago pascal kokora|CI
dagobert banzio|CI
dagra mamadou|NE
daho ould kablia|DZ
dai bingguo|CN
dainius kreivys|LT
dale bulter|BM
dali jazi|TN
dalia grybauskaite|LT
dalia itzik|IL
dalius cekuolis|LT
dalmas anyango otieno|KE
dambar shrestha|NP
damdin demberel|MN
dame pearlette louisy|LC
damian greaves|LC
damiao vaz d'almeida|ST
damiao vaz de almeida|ST
damir polancec|HR
damodar pena penton|CU
dan bahadur shahi|NP
dan chuke|NG
dan dje|CI
dan meridor|IL
dana juraskova|CZ
daniel arap moi|KE
daniel ayalon|IL
daniel chea|LR
daniel cheik bamba|CI
daniel djankouo lamare|CM
daniel dorsainvil|HT
daniel faafunua|SB
daniel hershkowitz|IL
daniel jean|HT
daniel kwelagobe|BW
daniel lipsic|SK
daniel oudraogo|BF
daniel ouedraogo|BF
daniel tawema|BJ
daniel vulchev|BG
daniela filipiova|CZ
daniele bodini|SM
danilo astori saragoza|UY
danilo chaverri soto|CR
danilo medina sanchez|DO
daniyal akhmetov|KZ
daniyar usenov|KG
danny ayalon|IL
danny faure|SC
danny gillerman|IL
danny naveh|IL
danny philip|SB
dante napoleon pino archondo|BO
danuta huebner|PL
danzan lundeejantsan|MN
danzndarjaa tuya|MN
dara nur al din|IQ
dara nura al din|IQ
dario delgado cura|CU
dariusz jadowski|PL
darko milinovic|HR
dato' seri mahathir bin mohamad|MY
datuk seri abdullah ahmad badawi|MY
dauda kamara|SL
daudi migereko|UG
daudi ngelautwa mwakawago|TZ
david adeang|NR
david bazile|HT
david bruney|DM
david choquehuanca cespedes|BO
david day pacha|SB
david day pazza|SB
david deng athorbei|SS
david faiti|MW
david homeli mwakyusa|TZ
david kapenyelera mphande|MW
david lokian|AM
david lokyan|AM
david mendoza lupiac|HN
david menyongar|LR
david migereko|UG
david mohlomi ranteko|LS
david munguia payes|SV
david mwakyusa|TZ
david mwiraria|KE
david oddsson|IS
david oliver abel|MM
david parirenyatwa|ZW
david rath|CZ
david sikharulidze|GE
david tevzadze|GE
david vardanian|AM
david victoriano munguia payes|SV
david wakikona|UG
davies katsonga|MW
davis katsonga|MW
davit bakradze|GE
davit kezerashvili|GE
davit tkeshelashvili|GE
davlatali saidov|TJ
davlatsho gulmahmadov|TJ
davor bozinovic|HR
davorin mlakar|HR
davorko vidovic|HR
davud danesh jafari|IR
davud madadi|IR
davyd zhvaniya|UA
daw penjo|BT
dawit yohannes|ET
dayanidhi maran|IN
dean barrow|BZ
dean oliver barrow|BZ
debora adriana giorgi de ordonez|AR
deborah mae lovell|AG
deepak gyawali|NP
delia domingo albert|PH
delwa kassire koumakoye|TD
demetrio elo ndong|GQ
demetris avramopoulos|GR
demetris avrampoulos|GR
deng alor kol|SD
deng alor kuol|SD
denis antoine|GD
denis dangue rewaka|GA
denis kalume numbi|CD
denis ravera|MC
denise mekamne|GA
denise sinaghwa|BI
denise sinankwa|BI
denise yue chong yee|CN
dennis bright|SL
dennis sandi|SL
denzil douglas|KN
derek sikua|SB
derog gioura|NR
deryageldi orazow|TM
dese dalke|ET
desire nguessan|CI
desire nyandwi|RW
desire pascal missongo|GA
desire rasolofomanana|MG
desire tagro|CI
desmond akawor|NG
dessima williams|GD
dewanand balesar|SR
dharma bahadur thapa|NP
diakumpuna sadisio sita jose|AO
diallo djenabou saifou|GN
dickie bradley|BZ
didace kiganahe|BI
didier burkhalter|CH
didier donfut|BE
didier kazadi|CD
didier ratsiraka|MG
didier reynders|BE
didjob divungi di ndinge|GA
didymus mutasa|ZW
diego montenegro ernst|BO
diego palacio betancourt|CO
dieudonn ambassa zang|CM
dieudonne ngowembona|BI
digvijay singh|IN
dileita mohamed dileita|DJ
dilio arcia torres|PA
dilipkumar mansukhlal gandhi|IN
dilorom toshmuhamedova|UZ
dimce nikolov|MK
dimitr anatolyevich medvedev|RU
dimitri medvedev|RU
dimitri shashkin|GE
dimitrios droutsas|GR
dimitris christofias|CY
dimitur kalchev|BG
dinara shaydieva|KG
dindar najam shafiq doski|IQ
dinesh gunawardena|LK
dinesh gunawardene|LK
dino patti djalal|ID
diodorus kamala|TZ
diogo freitas do amaral|PT
dionisio cabi|GN
dionisio cornelio borda|PY
dionisio garzon martinez|BO
dipak bohara|NP
dipendra bir bikram shah deva|NP
dipo alam|ID
dipu moni|BD
dirk jan van den berg|NL
dissanayake mudiyanselage jayaratne|LK
diya najim al asadi|IQ
djamal ould abbas|DZ
djamel ould abbas|DZ
djerareou bakita|TD
djessan philippe djangone bi|CI
djezou martin bleou|CI
djibo leity ka|SN
djibo leyti ka|SN
djibril tangara|ML
djibril yipene bassolet|BF
djibrill yipene bassole|BF
djida hamadou|NE
djidda moussa outman|TD
djigui camara|GN
djimrangar dadnadji|TD
djimtibaye lapia neldjita|TD
djoko kirmanto|ID
djoko suyanto|ID
djurdja adlesic|HR
dmitr medvedev|RU
dmitri anatolyevich medvedev|RU
dmitri medvedev|RU
dmitrii todoroglo|MD
dmitriy kozak|RU
dmitriy nikolayevich kozak|RU
dmolo issa moko|BJ
dmytro parfenenko|UA
dmytro tabachnyk|UA
do quang trung|VN
doan manh giao|VN
dodou bammy jagne|GM
dogabe jeremiah|NR
doje cering|CN
dolores cristina|MT
domagoj ivan milosevic|HR
domenico siniscalco|IT
dominador bazan jimenez|PA
domingo pereira|GN
domingo simoes pereira|GN
domingos augusto ferreira|ST
domingos augustos ferreira|ST
dominic fobih|GH
dominic yin tat chan|CN
dominique bussereau|FR
dominique de villepin|FR
dominique sohounhloue|BJ
dominique struye de swielande|BE
dominique versini|FR
domitien ndayizeye|BI
don polye|PG
don poyle|PG
don pramudwinai|TH
donald kaberuka|RW
donald kalpokas|VU
donald tsang|HK
donald tsang yam kuen|CN
donald tusk|PL
donat kaberuka|RW
donatien sidnakira|BI
donatus keith saint aimee|LC
doodnauth singh|GY
doreen sioka|NA
doris bures|AT
doris leuthard|CH
dorodjatun kuntjoro jakti|ID
dorothe kindi gazard|BJ
dorothy hyuha|UG
douangchai phichit|LA
douglas devananda|LK
douglas ete|SB
douglas singh|BZ
driss jettou|MA
driss lachgar|MA
drocella mugorewera|RW
drocella mugorwewera|RW
dubem onyia|NG
dugerjav gotov|MN
duke henri|LU
dullas alahaperuma|LK
dullas alahapperuma|LK
dumisani shadrack kumalo|ZA
dumitru braghis|MD
dumsile sukati|SZ
dunstan hilton|VU
dunstan weston kamana|ZM
dupe adelaja|NG
durga pokharel|NP
durga shrestha|NP
duyshenaly mamasaliev|KG
duyshonkul chotonov|KG
dzintar jaundzeikars|LV
eamon courtenay|BZ
eamon courtney|BZ
earl stephen huntley|LC
eberhard van der laan|NL
ebrahim azizi|IR
ebrahim rasool|ZA
eddie fenech adami|MT
edem kodjo|TG
edgar allia|BJ
edison james|DM
edith brunela gomez|VE
edith grace ssempala|UG
edith schippers|NL
edmond haxhinasto|AL
edmund ho hau wah|CN
edmundo orellana mercado|HN
edmundo perez yoma|CL
ednan karabaev|KG
ednan karabayev|KG
edouard gnakoye lama|GN
edouard kabukabwa bitangilay|CD
edouard kadigiri|BI
edouard nduwimana|BI
eduard janota|CZ
eduard kukan|SK
eduard nalbandian|AM
eduard shevardnadze|GE
eduardo dockendorff vallejos|CL
eduardo esteban alvarez camacho|VE
eduardo frei ruiz tagle|CL
eduardo leopoldo severim de morais|AO
eduardo leopoldo severino de morais|AO
eduardo medina mora|MX
eduardo romero ramos|MX
eduardo sevilla somoza|NI
eduardo sojo garza aldape|MX
eduoard janota|CZ
edward lowassa|TZ
edward mclain|LR
edward natapei|VU
edward nipake natapei|VU
edward osel kwaku|GH
edwin paraison|HT
eero heinaluoma|FI
effendi norwawi|MY
efi eitam|IL
efrain hugo siles alvarado|BO
egemen bagis|TR
egide boundono|GA
ehud barak|IL
ehud olmert|IL
eid al fayez|JO
eimert van middelkoop|NL
einars repse|LV
einstein louison|GD
eissa bushra mohamed|SD
eitan cabel|IL
ek sereywath|KH
eka sharashidze|GE
eka tkeshelashvili|GE
eke ahmed halloway|SL
el fatih mohammed ahmed erwa|SD
el fatik mohamed ahmed erwa|SD
el hadi khaldi|DZ
el hadi khalidi|DZ
el hadj daouda faye|SN
el hadj diouf|SN
el hadj moussa solano|GN
el sisi|EG
elbuchel sadang|PW
elchin efendiyev|AZ
eldar efendiyev|EE
eldar mahmudov|AZ
elemer kiss|HU
elena conterno martinelli|PE
elena poptodorova|BG
eli suissa|IL
eli yishai|IL
elias camsek chin|PW
elias murr|LB
elias saba|LB
elie dote|CF
eliezer zandberg|IL
elio vito|IT
eliyahu yishai|IL
elizabeth aipira|MW
elizabeth arismendi chumacero|BO
elizabeth ohene|GH
ella vogelaar|NL
ellen johnson sirleaf|LR
ellen margrethe loj|DK
elliot manyika|ZW
elliot ohin|TG
ellsworth john|VC
elmar mammadyarov|AZ
elmar mammedyarov|AZ
elmi ahmed duale|SO
elmira ibragimova|KG
elmira ibraimova|KG
elmurza satybaldiev|KG
elmurza satybaldiyev|KG
eloy ferreira de araujo|BR
elphas mukonoweshuro|ZW
elsa teixeira pinto|ST
elsa texeira de barros pinto|ST
elvin ernesto santos|HN
elvin nimrod|GD
elvis ngole ngole|CM
elvis ngolle ngolle|CM
ely ould mohamed vall|MU
elyakim rubenstein|IL
elyor ganiev|UZ
elyor ganiyev|UZ
elzbieta jakubiak|PL
em sam an|KH
emanuel mori|FM
emanuel saturnino da costa|GN
emel etem|BG
emil constantinescu|RO
emil umotaliev|KG
emil uzakbayev|KG
emile bongeli|CD
emile doumba|GA
emile lahoud|LB
emile ngoy kassongo|CD
emile njoy kasongo|CD
emile ouedraogo|BF
emile ouosso|CG
emile sheng|TW
emilienne raoul|CG
emma bonino|IT
emmanuel bonde|CM
emmanuel edou|CM
emmanuel gikoro|BI
emmanuel habyarimana|RW
emmanuel iheanacho|NG
emmanuel issoze ngondet|GA
emmanuel kasonde|ZM
emmanuel leung shing|MU
emmanuel lowilla|SS
emmanuel nadingar|TD
emmanuel ndingar|TD
emmanuel ondo metogho|GA
emmanuel rakotovahiny|MG
emmanuel tiando|BJ
emmanuel touaboy|CF
emmerson mnangagwa|ZW
emmett taylor|LR
emomali rahmon|TJ
emomali rahmonov|TJ
emomali rakhmonov|TJ
emran bin bahar|BN
ena von baer jahn|CL
enamul haq mostafa shahid|BD
endang rahayu sedyaningsih|ID
endre juhasz|HU
endriartono sutarto|ID
enele sopoanga|TV
enele sosene sopoaga|TV
enkhtsetseg ochir|MN
enoch kavindele|ZM
enrico la loggia|IT
enrico letta|IT
enrique berruga filloy|MX
enrique cornejo ramirez|PE
enrique flores lanza|HN
enrique mercader costa|GQ
enver bariev|BY
enver baryev|BY
enzo colombini|SM
epeli ganilau|FJ
epeli nailatikau|FJ
ephrahim kamuntu|UG
ephraim eitam|IL
ephraim inoni|CM
ephraim kamuntu|UG
ephriam ngwafor ndeh|CM
erasmo lara pena|DO
erato kozakou marcoulli|CY
ergash shaismatov|UZ
ergash shoismatov|UZ
ergashali kurbanov|UZ
eric besson|FR
eric matinenga|ZW
eric razafimandimby|MG
eric sorongope|CF
eric victor kplohourou kahe|CI
eric woerth|FR
erick espinosa concepcion|PA
erik ullenhag|SE
erika angela duenas loayza|BO
eriks jekabsons|LV
eriya kategaya|UG
erkin halilov|UZ
erkki nghimtina|NA
erkki tuomioja|FI
ermelinda meksi|AL
erna athanasius|SC
ernest bai koroma|SL
ernest olubolade|NG
ernesto aranibar quiroga|BO
ernesto javier cordero arroyo|MX
ernesto roberto maroni|IT
ernst strasser|AT
ernst walch|LI
eroll cort|AG
errki nghimtina|NA
errol cort|AG
ertugrul apakan|TR
ertugrul yalcinbayir|TR
erwin buchinger|AT
esen topoyev|KG
esfandiar rahim mashaie|IR
essa sey|GM
essam abdel aziz sharaf|EG
essop pahad|ZA
esther murugi mathenge|KE
esther nenandi usman|NG
eta elizabeth mtendere|MW
etele barath|HU
eti alesana tofilau|WS
etienne kossi|BJ
etienne schouppe|BE
etomonia tarpeh|LR
etta banda|MW
etta elizabeth banda|MW
eudes saint preux|HT
eugen bejinariu|RO
eugene camara|GN
eugene chien|TW
eugene cox|BM
eugene koffi adoboli|TG
eugene mangalaza|MG
eugene richard gasana|RW
eugenia araujo saldanha|GN
eugenia ostapciuc|MD
eugenia saldanha|GN
eugenijus gentvilas|LT
euripides evriviades|CY
eusebio del cid peralta|GT
eva biaudet|FI
eva kjaer hansen|DK
eva kjer hansen|DK
eva nowotny|AT
evan paki|PG
evangelos vassilios meimarakis|GR
evangelos venizelos|GR
evans lescouflair|HT
evariste bizimana|RW
evariste ndayishimye|BI
eveline widmer schlumpf|CH
evert erenst mangindaan|ID
evgeniy zhelev|BG
ewa kopacz|PL
ewald wensley limon|SR
ewart brown|BM
eyeghe ndong|GA
eyitayo lambo|NG
ezechias rwabuhihi|RW
ezer weizman|IL
ezra suruma|UG
ezzedine salim|IQ
f hong sun huot|KH
f norodom ranariddh|KH
f sisowath sirirath|KH
fabio berardi|SM
fabio mussi|IT
fadela amara|FR
fadhil safar ali safar|KW
faggan singh kuleste|IN
fahami said ibrahim|KM
fahd abul athem ensour|JO
fahd bin jasim al thani|QA
fahd bin mahmud al said|OM
fahd dhaisan mai al azimi|KW
fahim bin sultan al qasimi|AE
fahimbin sultan al  qasimi|AE
fahmi ali al jawdar|BH
fahmi bin ali al jawdar|BH
fahmi said ibrahim el maceli|KM
faida maramuke mitifu|CD
faimalaga luka|TV
faisal al fayez|JO
faisal miqdad|SY
faisal saleh hayat|PK
faisal tamin|ID
fakhruddin ahmed|BD
falah hasan al naqib|IQ
faleh al nasser|JO
famara jatta|GM
fan kuang chun|TW
fan liang hsiu|TW
fan liang shiow|TW
fanny law|CN
fares qatarneh|JO
farhad rahbar|IR
fariborz jahansuzan|IR
farid abboud|LB
farida akbarova|UZ
faris nabulsi|JO
farit gazizullin|RU
farit rafikovich gazizullin|RU
farooq sattar|PK
farouk al shara|SY
farouq kasrawy|JO
farrukh hamraliev|TJ
farrukh hamraliyev|TJ
faruk celik|TR
faruk logoglu|TR
faruk nafiz ozak|TR
fassou niankoye sagno|GN
fathallah oualalou|MA
fathallah oulalou|MA
fathimath dhiyana saeed|MV
fathulla jameel|MV
fatiha mentouri|DZ
fatima bint ahmad al balushi|BH
fatima lima veiga|CV
fatima mei lei choi|CN
fatime kimto|TD
fatime kitmo|TD
fatime tchombi|TD
fatma zohra bouchemla|DZ
fatmir besimi|MK
fatmir mediu|AL
fatos nano|AL
fatos tarifa|AL
fatou bintou taya ndiaye|SN
fatou diagne|SN
fatouma trapsida|NE
fatoumata bamba hamza|CI
fatoumata kaba sidebe|GN
fatoumata kaba sidibe|GN
fauoa maani|TV
faure gnassingbe|TG
faure gnassinigbe|TG
fausta morganti|SM
fausta simona morganti|SM
faustin archange touadera|CF
faustin boukoubi|GA
fausto bertinotti|IT
fausto ortiz de la cadena|EC
fawzi salloukh|LB
faysal al haji|KW
faysal al hajji|KW
faysal al hammer|BH
faysal bin abdallah al mahmud|QA
faysal bin yaqoub al hammer|BH
faysal jawish|SY
faysal mahmud ali|YE
fayza aboul naga|EG
fayza aboulnaga|EG
fazil mamedov|AZ
fazil musa harerimana|RW
fazlul haque|BD
federico alberto cuello camilo|DO
federico antonio humbert arias|PA
federico jose suarez|PA
federico pedini amati|SM
federico salas guevara|PE
fedir yaroshenko|UA
feisal tamin|ID
fekitamoeloa utoikamanu|TO
feleti sevele|TO
feliks kulov|KG
felipe hector paolillo|UY
felipe kast sommerhoff|CL
felipe larrain bascunan|CL
felipe ortiz de zevallos|PE
felipe perez marti|VE
felipe perez roque|CU
felix garrid safie|SV
felix hessou|BJ
felix okot ogong|UG
felix osorio guzman|VE
felix owusu adjapong|GH
felix perera|LK
felix siby|GA
feng mei lin|TW
ferdinando salleo|IT
ferenc gyurcsany|HU
ferenc juhasz|HU
ferenc madl|HU
ferenc somogyi|HU
ferial ashraff|LK
ferit hoxha|AL
fermin toro jimenez|VE
fernand poukre kono|CF
fernando antezana aranibar|BO
fernando araujo perdomo|CO
fernando barrios ipenza|PE
fernando bezerra coelho|BR
fernando bustamante ponce|EC
fernando canales clariond|MX
fernando carbone campoverde|PE
fernando chui sai on|CN
fernando de la rua|AR
fernando faustino muteka|AO
fernando francisco gomez mont urueta|MX
fernando gomes|GN
fernando henrique cardoso|BR
fernando teixeira dos santos|PT
fernando zavala lombardi|PE
ferng ching lin|TW
ferran mirapeix|AD
feruz nazirov|UZ
festus gontebanye mogae|BW
festus mogae|BW
festus ntanyungu|BI
fetison andrianirina|MG
feturi elisaia|WS
fidel figueroa de la paz|CU
fidel nsue micha|GQ
fidelia akaubata njeze|NG
fidelia akubata njeze|NG
fidelis mhashu|ZW
fidelis semoso|PG
fikile mbalula|ZA
filip dimitrov|BG
filip vujanovic|ME
filipe jacinto nhussi|MZ
filis khusmenova|BG
filomeno lobo de pina|GN
fiorenzo stolfi|SM
firdous ashiq awan|PK
first mustafa talas|SY
flavien nzengui nzoundou|GA
flavio dario espinal jacobo|DO
flora bhuka|ZW
flore gangbo|BJ
florence nayiga|UG
florencio salazar adame|MX
florent ntsiba|CG
florent tsiba|CG
florentino nkogo ndong|GQ
floribert bokanga|CD
fnu aytimbekova|KG
foday yumkella|SL
fode bangoura|GN
fode shapo toure|GN
fodeba isto keira|GN
fodeba toure|GN
fong chan onn|MY
fong man chong|CN
fortunado ofa mbo|GQ
fortunato ofa mbo|GQ
fouad ali el himma|MA
fouad el hemma|MA
fouad siniora|LB
fradique bandiera melo de menezes|ST
fradique de menezes|ST
france albert rene|SC
francesc areny casal|AD
francesco mussoni|SM
francesco rutelli|IT
francesco storace|IT
francine baron royer|DM
francis ayume|UG
francis babu|UG
francis billy hilly|SB
francis fonseca|BZ
francis mwesigwa rukutana|UG
francis pak un tam|CN
francis poku|GH
francis potape|PG
francis tam pak yuen|CN
francis zama|SB
francisco barrio terrazas|MX
francisco bermudez amado|GT
francisco caetano madeira|MZ
francisco carrion mena|EC
francisco correia|GN
francisco da costa|GN
francisco de asis sesto novas|VE
francisco dominguez brito|DO
francisco duque iii|PH
francisco edu ngua|GQ
francisco esteban lainez rivas|SV
francisco fernando gomez mont urueta|MX
francisco fiallos navarro|NI
francisco gil diaz|MX
francisco guerrero prats|DO
francisco higino carneiro|AO
francisco higino lopes carneiro|AO
francisco javier arias cardenas|VE
francisco javier ramirez acuna|MX
francisco javier ruperez rubio|ES
francisco jose ameliach orta|VE
francisco jose jimenez irungaray|GT
francisco obadiah campbell hooker|NI
francisco ou|TW
francisco oviedo britez|PY
francisco pascual eyegue obama asue|GQ
francisco robert altschul fuentes|SV
francisco villagran de leon|GT
francisco xavier salazar saenz|MX
francisco xavier suarez ramirez|BO
francisco zaratti sachetti|BO
franciscus majoor|NL
franciskus van daele|BE
franck biancheri|MC
franck charles|HT
franco frattini|IT
franco marini|IT
franco rudy demon|SR
francois albert amichia|CI
francois baroin|FR
francois biltgen|LU
francois bozize|CF
francois daubert|FR
francois fillon|FR
francois hollande|FR
francois ibovi|CG
francois joseph mobutu nzanga ngbangawe|CD
francois lonseny fall|GN
francois muamba|CD
francois mwamba|CD
francois xavier ngoubeyou|CM
francoise hetto gaasch|LU
francoise ngendahayo|BI
frank hsieh|TW
frank mweke|NG
frank nweke|NG
frank ofagioro kabui|SB
frank vandenbroucke|BE
frank walter steinmeier|DE
frans timmermans|NL
frans van daele|BE
frantisek bublan|CZ
frantisek kasicky|SK
franz josef jung|DE
franz morak|AT
franz muentefering|DE
fred fono|SB
fred goodwin|CK
fred omach|UG
freddy teodovic ortiz|BO
freddy teodovich ortiz|BO
frederic de saint sernin|AD
frederic kolie|GN
frederic ngenzebuhoro|BI
frederick chiluba|ZM
frederick ma|CN
frederick nathaniel ballantyne|VC
frederick sumaye|TZ
frederique ries|BE
frederoc massavala maboumba|GA
fredis refunjol|AW
fredrick chien|TW
fredrik reinfeldt|SE
freya van den bossche|BE
friday jumbe|MW
fridolin kasweshi musoka|CD
friis arne petersen|DK
fritz belizaire|HT
fritz kwabena poku|GH
frixos savvides|CY
fu li yeh|TW
fu mei chang|TW
fu zhihuan|CN
fuad bin mubarak al hinai|OM
fuad saad|LB
fuad siniora|LB
fukushiro nukaga|JP
fulgence dwima bakana|BI
fumio kishida|JP
fumio kyuma|JP
gabor brodi|HU
gabor gorgey|HU
gabriel changson|SS
gabriel entcha ebia|CG
gabriel entrcha ebia|CG
gabriel kapris|PG
gabriel karpis|PG
gabriel martinez|BZ
gabriel mosima sexwale|ZA
gabriel namulambe|ZM
gabriel ntisezerana|BI
gabriel silva lujan|CO
gabriel yajubu aduku|NG
gabriela konevska trajkovska|MK
gabriela shalev|IL
gafurjon kudratov|UZ
gail teixeira|GY
gail texeira|GY
gairat oblayarov|UZ
gakou salimata fofona|ML
galina balmus|MD
galina karelova|RU
galina nikolayevna karelova|RU
galiou soglo|BJ
galo borja perez|EC
galo chiriboga zambrano|EC
galwak deng|SD
gamawan fauzi|ID
gamini lakshman peiris|LK
gamini lokuge|LK
ganesh tiwari nepali|NP
ganeshkoemar kanhai|SR
ganiou soglo|BJ
gao qiang|CN
garang diing akuang|SS
garba madaki ali|NG
garen nazarian|AM
gasim ibrahim|MV
gaspar vega|BZ
gaspard kobako|BI
gaston browne|AG
gata ngoulou|TD
gazmend oketa|AL
geddel vieira lima|BR
gediminas cerniauskas|LT
gediminas kirkilas|LT
gediminas serksnys|LT
geetiara safiya chowdhury|BD
geir haarde|IS
gela bezhuashvili|GE
geldimuhammet asyrmuhammedow|TM
geldiyevna atayeva|TM
geldymukhamed ashirmukhammedov|TM
geldymukhammed ashirmukhamedov|TM
genaro garcia luna|MX
genc pollo|AL
generose loshiku muya|CD
genevieve sindabizera|BI
geng huichang|CN
genichiro sata|JP
gennadiy bukayev|RU
gennadiy fadeyev|RU
gennadiy ivanovich bukayev|RU
gennadiy kurachkin|BY
gennadiy matveyevich fadeyev|RU
gennadiy nevyglas|BY
gennadiy novitskiy|BY
gennadiy nyaviglas|BY
geoff doidge|ZA
geoffrey henry|CK
geoffrey parpai|KE
george chaponda|MW
george claver|MW
george fernandes|IN
george fung on|GY
george guy mayers|LC
george huruma mkuchika|TZ
george kahama|TZ
george kunda|ZM
george mccarthy|KY
george mkuchika|TZ
george mondo kagonyera|UG
george mpombo|ZM
george obiozor|NG
george p|BZ
george saitoti|KE
george saliba|MT
george shiu raj|FJ
george sipa yankey|GH
george tupou v|TO
george yankey|GH
george yeo yong boon|SG
george yong boon yeo|SG
georges andre wells|VU
georges lesjongard|MU
georges moise|HT
georges moyen|CG
georges pierre lesjongard|MU
georges rebelo chicoti|AO
georges rebelo chikoti|AO
georges tendeng|SN
georgette koko|GA
georgi ivanov|MK
georgi petkanov|BG
georgi purvanov|BG
georgina barreiro fajardo|CU
georgios iacovou|CY
georgios papakonstantinou|GR
gerald germain|HT
gerald otieno kajwang|KE
geraldine fraser moleketi|ZA
gerard araud|FR
gerard bitsindou|CG
gerard kamanda|CD
gerard latortue|HT
gerard ntumba|CD
gerard schroder|DE
gerard schroeder|DE
gerardo clemente ricardo vega garcia|MX
gerardo ruiz mateos|MX
gerd leers|NL
gergana grancharova|BG
gerhard pfanzelter|AT
gerhard schoeder|DE
gerhard schroder|DE
gerhard schroeder|DE
germain niyoyankana|BI
german chancellor angela merkel|DE
german martinez cazares|MX
gerolamo sirchia|IT
gerrit zalm|NL
gertel thom|AG
gervais rufyikiri|BI
getachew belay|ET
ghaftan al majali|JO
ghaleb al zubi|JO
ghalib majadilah|IL
ghaliyah bint muhammad al thani|QA
ghasan laham|SY
ghassan lahham|SY
ghaus bakhsh khan mahr|PK
ghaus bux khan maher|PK
ghaus mahar|PK
ghayath jaratli|SY
ghayth bin mubarak al kuwari|QA
ghayth jaratli|SY
ghazi al ujayl al yawr|IQ
ghazi al yawer|IQ
ghazi jomaa|TN
ghazi kanan|SY
ghazi salah al addin|SD
ghazi ujayl al yawr|IQ
ghazi zoayter|LB
ghazi zuayter|LB
ghazzali bin sheikh abdul khalid|MY
gheorghe mihai|MD
gheorghe papuc|MD
ghirmai ghebremariam|ER
ghulam nabi azad|IN
ghulam quader|BD
ghulomjon boboyev|TJ
giadalla azzoz belgasem ettalhi|LY
gian franco terenzi|SM
gian marco marcucci|SM
gian nicola filippi balestra|SM
gianfranco fini|IT
gianfranco rotondi|IT
giang seo phu|VN
gianni letta|IT
gibson sibanda|ZW
gibson zimba|ZM
gideon cheyo|TZ
gideon ezra|IL
gideon konchelah|KE
gier chuang aluong|SS
giga bokeria|GE
gigi tsereteli|GE
gilbert atsu|TG
gilbert balibaseka bukenya|UG
gilbert bawara|TG
gilbert houngbo|TG
gilbert odongo|CG
gilbert ondongo|CG
giles mutsekwa|ZW
gilles noghes|MC
gines gonzalez garcia|AR
ginette yoman|CI
ginjee ramachandran|IN
gino giovagnoli|SM
gintaras jonas furmanavicius|LT
gints jefermanis|LV
gints jegermanis|LV
giorgi arsenishvili|GE
giorgi arveladze|GE
giorgi baramidze|GE
giorgi khaindrava|GE
giorgi tsereteli|GE
giorgia meloni|IT
giorgio la malfa|IT
giorgio napolitano|IT
giorgos papakonstantinou|GR
giovanna debono|MT
giovanna melandri|IT
giovanni castellaneta|IT
giovanni francesco ugolini|SM
giovanni giannoni|SM
giovanni lonfernini|SM
girija prasad koirala|NP
giriraj mani pokharel|NP
girirajmani pokharel|NP
girlyn miguel|VC
girma asmerom|ER
girma wolde giorgis|ET
girma woldegiorgis|ET
girolamo sirchia|IT
girts valdis kristovskis|LV
gisele malamba mandaila|BE
gisele mandaila malamba|BE
giselle de calcagno|PA
gitte lillelund bech|DK
giuliano amato|IT
giuliano urbani|IT
giulio santagata|IT
giulio terzi di sant agata|IT
giulio terzi di santagata|IT
giulio tremonti|IT
giuseppe arzilli|SM
giuseppe maria morganti|SM
giuseppe pisanu|IT
gjorge ivanov|MK
gladys bejerano portela|CU
gladys kokorwe|BW
gladys maria bejerano portela|CU
gladys nyirongo|ZM
glafkos kliridis|CY
glauco sansovini|SM
glenda auxiliadora ramirez noguera|NI
gloria macapagal arroyo|PH
gnassingbe eyadema|TG
gnimbr dansou|BJ
godefroid hakizimana|BI
godefroid mayobo mpwene ngantien|CD
godefroy hakizimana|BI
godfrey gaoseb|NA
godfrey smith|BZ
godfrey thoma|NR
godsday orubebe|NG
godwin abbe|NG
godwin osagie abbe|NG
goga khaindrava|GE
goh chok tong|SG
goh kun|KR
goncalo de santa clara gomes|PT
goncalves manuel muandumba|AO
gonzalo arredondo millan|BO
gonzalo daniel fernandez dominguez|UY
gonzalo gutierrez reinel|PE
gonzalo mendez gutierrez|BO
gonzalo sanchez de lozada|BO
goodall gondwe|MW
goodluck jonathan|NG
gopal man shrestha|NP
gopal rai|NP
gopal shakya|NP
goran granic|HR
goran hagglund|SE
goran persson|SE
gordan jandrokovic|HR
gordana jankulovska|MK
gordana sobol|HR
gorden moyo|ZW
gordon bajnai|HU
gordon darcy lilo|SB
gordon moyo|ZW
gorehe bahadur khapange|NP
goundoul vikama|TD
govind karuppiah vasan|IN
grace akello|UG
grace ekpiwhre|NG
grace ekpiwwhre|NG
grace ogwuche|NG
grace okello|UG
gregoire laourou|BJ
gregoire owona|CM
gregory bowen|GD
gregory rusland|SR
grete faremo|NO
grigoire owona|CM
grigol mgalobishvili|GE
grigol vashadze|GE
grigoriy maarchenko|KZ
grigoriy marchenko|KZ
grigoriy vasilevich|BY
grzegorz kolodko|PL
grzegorz schetyna|PL
guadelupe cajias de la vega|BO
gualberto do rosario|CV
gudbjartur hannesson|IS
gudlaugur thor thordarson|IS
gueda ouedrago|BF
guenther platter|AT
guido de marco|MT
guido de padt|BE
guido mant ega|BR
guido rodolfo anez moscoso|BO
guido westerwelle|DE
guilherme posser da costa|ST
guillaume kigbafori soro|CI
guillaume soro|CI
guillermo andres castillo|GT
guillermo augusto perez cadalso arias|HN
guillermo delmas frescura|PY
guillermo galvan galvan|MX
guillermo lopez suarez|SV
guillermo torres orias|BO
guldal aksit|TR
gulomjon boboev|TJ
gulomjon ibragimov|UZ
gundars berzins|LV
gunnar lund|SE
gunnar palsson|IS
gunter pleuger|DE
guram absandze|GE
gurbandurdy kakalyyev|TM
gurbandurdy kakalyyew|TM
gurbangeldi velmuradov|TM
gurbanguly berdimuhamedow|TM
gurbanguly berdimuhammedov|TM
gurbanguly berdimuhhamedov|TM
gurbanguly berdimukhamedov|TM
gurbanguly berdymukhammedov|TM
gurbanmyrat mezimow|TM
gurbanurdy kakalyev|TM
gustave faubert|HT
gustavo avila bustamante|BO
gustavo guzman saldana|BO
gustavo jalkh roben|EC
gustavo reyes rangel briceno|VE
guusje ter horst|NL
guy bparfait kolelas|CG
guy lenz|LU
guy vanhengel|BE
guy verhofstadt|BE
guyslain chikez diemu|CD
gvozden flego|HR
gwen mahlangu nkabinde|ZA
gyan chandra acharya|NP
gyanendra bahadur karaki|NP
gyanendra bir bikram shah deva|NP
gyanendra karki|NP
gyorgy janosi|HU
gyorgy matolcsy|HU
gyorgy svilvasy|HU
gyorgy szilvasy|HU
gyude bryant|LR
ha pok tong|KR
habib ben yahia|TN
habib el adli|EG
habib el adly|EG
habib mansour|TN
habib mbarek|TN
habib sy|SN
habiba sahoulba|TD
habibullah khan warraich|PK
habibullah qaderi|AF
hachemi djiar|DZ
hackman owusu agyeman|GH
hadi neziri|MK
hafiz pashayev|AZ
hafsa mossi|BI
hag majid swar|SD
hage geingob|NA
haidar al abadi|IQ
haider al abadi|IQ
haider jawad kadhim al abadi|IQ
haik harutyunian|AM
hailemariam desalegn|ET
haim ramon|IL
haja afsatu kabba|SL
haja nirina razafinjatovo|MG
haja satu camara pinto|GN
hajanirina razafinjatovo|MG
hajar bin ahmad al hajar|QA
haji ghulam ahmad bilour|PK
haji ghulam ahmed bilour|PK
haji hussein mpanda|TZ
haji rehmatullah kakar|PK
hajji akbar turajonzoda|TJ
hajo herivelona andrianainarivelo|MG
hakuo yanagisawa|JP
halima alao|NG
halima hassaballa al naeem|SD
halima tayo alao|NG
halldor asgrimsson|IS
ham lini|VU
hama amadou|NE
hamad al kasasbeh|JO
hamad bin abdallah al manai|SA
hamad bin abdallah al manei|SA
hamad bin abdallah bin thani|QA
hamad bin isa al khalifa|BH
hamad bin khalifa al thani|QA
hamad bin suhaym al thani|QA
hamada madi|KM
hamada madi bolero|KM
hamadou mustapha|CM
hamane niang|ML
hamdan bin mubarak al nuhayyan|AE
hamdan bin rashid al maktum|AE
hamdan bin zayid al nuhayyan|AE
hamed bakayoko|CI
hamid al bayati|IQ
hamid ansari|IN
hamid karzai|AF
hamid mahamat dahalob|TD
hamid mahamat dahlob|TD
hamid majid musa|IQ
hamid muhammad al qatami|AE
hamid said al aufi|OM
hamidon ali|MY
hamidou yaya marafa|CM
hamidulla karamatov|UZ
hamlaoui mekachera|FR
hamrohon zarifi|TJ
hamrohon zaripov|TJ
hamud al husayn|SY
hamud bin abdallah al harthi|OM
hamud khalid naji al sufi|YE
hamzah haz|ID
han duck soo|KR
han myeong sook|KR
han myong sok|KR
han myung sook|KR
han sang bum|KR
han seung soo|KR
han sung joo|KR
hani fawzi al mulki|JO
hanif bin hassan ali|AE
hannes manninen|FI
hanno pevkur|EE
hans adam ii|LI
hans eichel|DE
hans hillen|NL
hans hoogervorst|NL
hans karlsson|SE
hans rudolf merz|CH
hans winkler|AT
hansjoerg frick|LI
harald v|NO
hardeep singh puri|IN
hari kostov|MK
hari sabarno|ID
harin pathak|IN
haris bamboukis|GR
haris pamboukis|GR
harold lovell|AG
haroldo rodas melgar|GT
haroun kabadi|TD
harouna berete|GN
harri ounapuu|EE
harrinarine nawbatt|GY
harripersaud nokta|GY
harrison kahnweah|LR
harry iauko|VU
harry nawbatt|GY
harry olympio|TG
harun ron lual|SD
harunur rashid khan monno|BD
harutyun kushkian|AM
hasan al sari|SY
hasan kleib|ID
hasan mohamed nur shati gudud|SO
hasan mohammed nur shatigadud|SO
hasan radhi kazim al sari|IQ
hasan rohani|IR
hasan rouhani|IR
hasan rowhani|IR
hasan ruhani|IR
hasmy bin agam|MY
hassan abshir farah|SO
hassan afeef|MV
hassan al sari|SY
hassan ali turkmani|SY
hassan haruna|NG
hassan latheef|MV
hassan lawal|NG
hassan mohamed nur shatigadud|SO
hassan mohammed lawal|NG
hassan nigwilizi|TZ
hassan osman riziq|SD
hassan rouhani|IR
hassan rowhani|IR
hassan ruhani|IR
hassan sabaa|LB
hassan saeed|MV
hassan terap|TD
hassanal bolkiah|BN
hassanal bolkiah mu'izzadin waddaulah|BN
hassane souley|NE
hatem atallah|TN
hatem ben salem|TN
hatem el gabali|EG
hatim hamdan al azzawi|IQ
hatta rajasa|ID
hawa abdulrahman ghasia|TZ
hawa ahmed youssouf|DJ
hawa ghasia|TZ
hawa ndilowe|MW
hayati yazici|TR
haytham duwayhi|SY
he yong|CN
hector arce zaconeta|BO
hector augusto navarro diaz|VE
hector dada hirezi|SV
hector ernesto alexander hansell|PA
hector lacognata zaragoza|PY
hector marcos timerman|AR
hedayat amin arsala|AF
hedi mhenni|TN
heidar moslehi|IR
heidi grande roys|NO
heidrun silhavy|AT
heinz fischer|AT
heizo takenaka|JP
helder proenca|GN
helen esuene|NG
helen jepkemoi sambili|KE
helena demakova|LV
helena dos santos andre|PT
helena nosolini embalo|GN
helge sander|DK
helgi agustsson|IS
helio fallas venegas|CR
hellot mampouya|CG
helmut angula|NA
hem heng|KH
henadz navitski|BY
hendarman supandji|ID
hendrik setrowidjojo|SR
hendrik witbooi|NA
heng chee chan|SG
henk van hoof|NL
hennadiy vasylyev|UA
henny eman|AW
henri bazin|HT
henri claude voltaire|HT
henri cuq|FR
henri de raincourt|FR
henri djombo|CG
henri dzinotyiwei|ZW
henri engoulou|CM
henri eyebe ayissi|CM
henri francois randrianjatovo|MG
henri grethen|LU
henri ossebi|CG
henri plagnol|FR
henriette kjaer|DK
henriette kjaerh|DK
henry bazin|HT
henry eyebe ayissi|CM
henry illes|SR
henry kajura|UG
henry madzorera|ZW
henry odein ajumogobia|NG
henry odein ajumogoboa|NG
henry odin ajumogoboa|NG
henry odion ajumogobia|NG
henry oryem okello|UG
henry phoya|MW
henry tang|HK
heraldo benjamin munoz valenzuela|CL
herard abraham|HT
herbert haupt|AT
herbert murerwa|ZW
herbert sabaroche|DM
herbert sabroache|DM
herbert scheibner|AT
herman nau|HT
herman schaper|NL
herman van rompuy|BE
hernan de solminihac tampier|CL
hernan garrido lecca|PE
hernando jose gomez restrepo|CO
hersey kyota|PW
herve jamar|BE
herve mariton|FR
herve morin|FR
hery rajaonarimampianina|MG
hetherwick ntaba|MW
heydar aliyev|AZ
hidehisa otsuji|JP
hifikepunye pohamba|NA
hikmat mizban ibrahim al azzawi|IQ
hilal al atrash|SY
hilal bin khalid al miwali|OM
hilal musaid al sayer|KW
hilbrand nawijn|NL
hili bin khalid al miwali|OM
hillman egbe achuo|CM
hilson baptiste|AG
hipido hamutenya|NA
hippolyte lingani|BF
hirofumi hirano|JP
hirofumi nakasone|JP
hirohisa fujii|JP
hiroko ota|JP
hiroshi nakai|JP
hiroyuki hosoda|JP
hisham al tal|JO
hishammuddin bin tun hussein|MY
hishammuddin tun hussein|MY
hisila yami|NP
hjalmar hannesson|IS
hla tun|MM
hng kiang lim|SG
ho chih chin|TW
ho chio meng|CN
ho hau wah|CN
ho mei yueh|TW
ho song kwan|KR
ho veng on|CN
hoang trung hai|VN
hoang van phong|VN
hodeminou devo|TG
hodhoaer inzouddine|KM
hojamurad annakurbanov|TM
hojamyrat annagurbanow|TM
hojamyrat geldimuradov|TM
hojamyrat geldimyradow|TM
hojatolislam mohammad khatami|IR
hojatolislam sayyed ali khamenei|IR
hojjat ol eslam ali akbari|IR
hojjat ol eslam ali yunesi|IR
hojjat ol eslam majid ansari|IR
homero acosta alvarez|CU
hong chhem|KH
hong seok hyun|KR
hong sok hyong|KP
hong son ok|KP
hong song nam|KP
hong sun huot|KH
honorine dossou naki|GA
hope mwesigye|UG
hope ruhindi mwesigye|UG
hor namhong|KH
horst kohler|DE
horv fekszi|HU
hosein dehqan|IR
hosein samsami|IR
hoshyar mahmud zebari|IQ
hoshyar zebari|IQ
hosni abu gheida|JO
hosni mubarak|EG
hosni mubarek|EG
hosny mubarak|EG
host heinz bodo dettke|SB
hou sheng mou|TW
houda ezra ibrahim nunu|BH
houda ibrahim ezra nunu|BH
houdhoer inzouddine|KM
houmed msaidie|KM
hovik abrahamian|AM
hovik abrahamyan|AM
hranush hakobian|AM
hryhoriy nemyrya|UA
hryhoriy reva|UA
hsien loong lee|SG
hsih cheng huang|TW
hsin yi lin|TW
hsu chih hsiung|TW
hsueh cherng tay|TW
htay oo|MM
hu chen pu|TW
hu sheng cheng|TW
hua chu kao|TW
hua jianmin|CN
huang chih fang|TW
huang hwei chen|TW
huang ju|CN
huang pi tuan|TW
huang yu cheng|TW
hubert falco|FR
hubert wurth|LU
hugo banzer suarez|BO
hugo cesar cabeza bracamonte|VE
hugo cesar cabezas bracamonte|VE
hugo fernandez faingold|UY
hugo guiliani cury|DO
hugo noe pino|HN
hugo quaderer|LI
hugo roger martinez bonilla|SV
hugo tolentino dipp|DO
huh sung kwan|KR
hui liangyu|CN
hukemdeo narayan yadav|IN
hukumdeo narayan yadav|IN
humaid muhammad ubayd al qatami|AE
humayd bin ahmad al mualla|AE
humphrey hildenberg|SR
husain haqqani|PK
husam al aswad|SY
husayn al shahristani|IQ
husayn elabe fahiye|SO
husayn ibrahim salih al shahristani|IQ
husayn mahmud farza|SY
huseyngulu bagirov|AZ
husni abu gheida|JO
husni mubarak|EG
hussain hilmy|MV
hussein abdi halane|SO
hussein ali mwinyi|TZ
hussein eelabe fahiye|SO
hussein mahmud sheikh hussein|SO
hussein mohamed farah aideed|SO
hussein mohammed farah aideed|SO
hussein mwinyi|TZ
hwang hak won|KP
hynek kmonicek|CZ
hypolite taremae|SB
hyppolite raharison ramaroson|MG
hyun in taek|KR
i jen chiou|TW
i ren chiou|TW
iajuddin ahmed|BD
iakoba taeia italeli|TV
iakopa italeli taeia|TV
ian douglas|DM
ian khama|BW
ibarahim mahlab|EG
ibragim junusov|KG
ibrahim ahmed omer|SD
ibrahim al jaafari|IQ
ibrahim al jafari|IQ
ibrahim al omoush|JO
ibrahim al zarruq al sharif|LY
ibrahim ari|NE
ibrahim assaf|LB
ibrahim bahr al ulum|IQ
ibrahim bin muhammad al assaf|SA
ibrahim boubacar keita|ML
ibrahim francoise mboma|CF
ibrahim hadad|SY
ibrahim haddad|SY
ibrahim hassane mayaki|NE
ibrahim isa bio|NG
ibrahim kazaure|NG
ibrahim komma|NE
ibrahim lame|NG
ibrahim mahmoud hamed|SD
ibrahim mahmoud hamid|SD
ibrahim omoush|JO
ibrahim said msabaha|TZ
ibrahim shamseddine|LB
ibrahim suleiman|SD
ibrahim umar kida|NG
ibrahima dieng|GN
ibrahima sory toure|GN
ibrahima sory traore|GN
ibrahima souma|GN
ibraimova elmira|KG
ichinkhorloo erdenebaatar|MN
ichiro fujisaki|JP
idriss ahamat idriss|TD
idriss deby|TD
idriss jazairy|DZ
idriss ngari|GA
idrissa seck|SN
idrissou sina bio gounou|BJ
iftekhar ahmed chowdhury|BD
igli toska|AL
ignace gata mavinga|CD
ignacio milam tang|GQ
ignatius chombo|ZW
ignazio la russa|IT
igor chudinov|KG
igor djundjev|MK
igor dzundev|MK
igor ivanov|RU
igor ivanovich sechin|RU
igor ivanovich shuvalov|RU
igor munteanu|MD
igor sechin|RU
igor sergeyevich ivanov|RU
igor shuvalov|RU
ihor drizhchanyy|UA
ihor smeshko|UA
ihor umansky|UA
ikililou dhoinine|KM
ilan shalgi|IL
ilham aliyev|AZ
ilidio alexandre cruz|CV
ilija filipovski|MK
ilinka mitreva|MK
ilir meta|AL
ilir rusmajli|AL
ilkka kanerva|FI
ilona jursevska|LV
ilxamdjan nematov|UZ
ilya arturovich yuzhanov|RU
ilya yuzhanov|RU
ilyas ibrahim|MV
im chhun lim|KH
im chhunlim|KH
imad fakhoury|JO
imad moustapha|SY
imad mustafa|SY
imangali tasmagambetov|KZ
imants liegis|LV
imata kabua|MH
imer aliu|MK
imer selmani|MK
immanuel ngatjizeko|NA
imoro andani|GH
imre szekeres|HU
in jaw lai|TW
ina gudele|LV
indulis emsis|LV
induta zamora|GN
inge vervotte|BE
ingele ifoto|CD
ingiborg palmadottir|IS
ingjerd schou|NO
ingrida circena|LV
ingrida simonyte|LT
innocent kobenan anaky|CI
innocent nyaruhirira|RW
inocencio felix arias llamas|ES
inoke kubuabola|FJ
inonge mbikusita lewanika|ZM
ioannis kasoulides|CY
ioannis mourikis|GR
ioannis papathanasiou|GR
ioannis rangousis|GR
ion ababii|MD
ion botnaru|MD
ion cebanu|MD
ion iliescu|RO
ion morei|MD
ion negrei|MD
ion ursu|MD
ionatana ionatana|TV
irakli alasania|GE
irakli chogovadze|GE
irakli menagharishvili|GE
irakli okruashvili|GE
irakli rekhviashvili|GE
irami matairavula|FJ
irfaan ali|GY
irma klein loemban tobing|SR
irung awan|CD
isa bin ibrahim|BN
isaac chikwekwere lamba|MW
isaac musumba|UG
isabel buscardin|GN
isabel manuel nkavadeka|MZ
isabel manuel nkavandeka|MZ
isabelle donald|VU
isabelle durant|BE
isabelle picco|MC
isabelle simonis|BE
isaia italeli|TV
isaias afewerki|ER
isatou njie saidy|GM
isengul boljurova|KG
isgender mulikow|TM
ishaq shahryar|AF
ishekul boldzhurova ishengul boljurova|KG
ishenbay kadyrbekov|KG
ishengul boljurova|KG
ishenkul boldjurova|KG
ishenkul boldzhurova|KG
isidore mvouba|CG
isidro rondon torres|VE
isikia savua|FJ
iskenderbek aidaraliyev|KG
iskenderbek aydaraliev|KG
iskenderbek aydaraliyev|KG
islam karimov|UZ
ismael abraao gaspar martines|AO
ismael benavides ferreyros|PE
ismail al shatti|KW
ismail amat|CN
ismail fathy|MV
ismail haniya|PS
ismail isakov|KG
ismail mohamed hurre buba|SO
ismail mohammed hurreh buba|SO
ismail omar guelleh|DJ
ismail sabri yaacob|MY
ismail shafeeu|MV
ismaila sambou|GM
ismat eshmirzoyev|TJ
ismat jahan|BD
issa badarou|BJ
issa bin ali al khalifa|BH
issa conde|GN
issa ddiakite|CI
issa lamine|NE
issa mbaye samb|SN
issa samb|SN
issac judah|VU
issam abu jamra|LB
issam bin abdallah khalaf|BH
issam fares|LB
issiat kato|NE
issifou kgui ndouro|BJ
issifou kogui ndouro|BJ
issifou takpara|BJ
issuf sanha|GN
issufo sanha|GN
istvan gyenesei|HU
istvan hiller|HU
it sam heng|KH
iulon gagoshadze|GE
iurie leanca|MD
iurie richicinschi|MD
ivailo kalfin|BG
ivan aviles mantilla|BO
ivan bambiza|BY
ivan fernald|SR
ivan gasparovic|SK
ivan grdesic|HR
ivan kostov|BG
ivan kyrylenko|UA
ivan langer|CZ
ivan miklos|SK
ivan piperkov|BG
ivan plyushch|UA
ivan romero martinez|HN
ivan simko|SK
ivan simonovic|HR
ivan suker|HR
ivan tkalenko|UA
ivan uhliarik|SK
ivan valentovic|SK
ivan vasyunyk|UA
ivari padar|EE
ivars eglitis|LV
ivars godmanis|LV
ivaylo kalfin|BG
iveta purne|LV
iveta radicova|SK
ivica bocevski|MK
ivica pancic|HR
ivica racan|HR
ivo sanader|HR
ivonka survilla|BY
ivonne young valdez|PA
ivy matsepe casaburri|ZA
ivy matsepe cassaburri|ZA
iyad al shatti|SY
iyad allawi|IQ
iyorcha ayu|NG
jaafar hassan|JO
jaak aab|EE
jaak aaviksoo|EE
jaak joeruut|EE
jaan ounapuu|EE
jaap de hoop scheffer|NL
jaap gijsbert de hoop scheffer|NL
jaberi bidandi ssali|UG
jacek rostowski|PL
jacek socha|PL
jack ading|MH
jack de vries|NL
jackson doe|LR
jacob felicien andriampanjava|MG
jacob zuma|ZA
jacqueline dugasse|SC
jacques adiahenot|GA
jacques boisson|MC
jacques boti|CF
jacques chirac|FR
jacques edouard alexis|HT
jacques lungwana|CD
jacques simonet|BE
jacques sylla|MG
jacques voti|CF
jacques yvon ndolou|CG
jacquesson mazette|CF
jadranka kosor|HR
jafar hassan|JO
jafar towfiqi darian|IR
jagat bahadur bogati|NP
jagdish koonjul|MU
jagdish tytler|IN
jai pratap rana|NP
jaime aparicio otero|BO
jaime bermudez merizalde|CO
jaime daremblum rosenstein|CR
jaime eduardo aleman healy|PA
jaime eduardo duhn castellanos|BO
jaime manalich muxi|CL
jaime morales carazo|NI
jaime thorne leon|PE
jaish al sha'abi|SY
jaish al sha'bi|SY
jaish al shaabi|SY
jaish al shabi|SY
jaish ash sha'bi|SY
jakay mrisho kikwete|TZ
jakaya kikwete|TZ
jakaya mrisho kikwete|TZ
jake obestsebi lamptey|GH
jake obetsebi lamptey|GH
jakob axel nielsen|DK
jakob gijsbert de hoop scheffer|NL
jakrapob penkair|TH
jalal al dugair|SD
jalal talabani|IQ
jalal yousif al degair|SD
jalbuugiyn choinhor|MN
jale anare|FJ
jaliya chitran wickramasuriya|LK
jaliya wickramasuriya|LK
jalo luzeria dos santos|GN
jamal mohamed hassan|SD
jamal shamayleh|JO
jamaluddin bin mohamed jarjis|MY
jamaluddin jarjis|MY
jamaludin jarjis|MY
james baba|UG
james bule|VU
james carlisle|AG
james hsueh|TW
james kabarebe|RW
james kakooza|UG
james kinobe|UG
james kok|SD
james michel|SC
james musoni|RW
james taom|KI
james tora|SB
james wani igga|SS
james wapakhabulo|UG
jamesetta howard wolokollie|LR
jamil khir bin baharom|MY
jamiruddin sircar|BD
jamshid sayfiddinov|UZ
jamshid sayfitdinov|UZ
jamyandorj batkhuyag|MN
jan carlsson|SE
jan cornelius de jager|NL
jan eliasson|SE
jan erik enestam|FI
jan figel|SK
jan fischer|CZ
jan grauls|BE
jan jaap sonke|MW
jan kees de jager|NL
jan kohout|CZ
jan kubis|SK
jan matthysen|BE
jan mikolaj|SK
jan peter balkenende|NL
jan petersen|NO
jan pociatek|SK
jan vapaavuori|FI
jan vincent rostowski|PL
janaka bandara tennakoon|LK
janardan sharma prabhakar|NP
janat mukwaya|UG
jane ansah|MW
janet mukwaya|UG
janet museveni|UG
jang chol|KP
jang ha jin|KR
jang song thaek|KP
janina del vecchio|CR
janine coye felson|BZ
janis reirs|LV
janos martonyi|HU
janos veres|HU
jantoro satybaldiev|KG
janusz kaczmarek|PL
janusz reiter|PL
janusz stanczyk|PL
janysh rustenbekov|KG
jargalsaikhany enkhsaikhan|MN
jarmo viinanen|FI
jaroslav baska|SK
jaroslav bures|CZ
jaroslav tvrdik|CZ
jaroslaw kaczynski|PL
jaroslaw kalinowski|PL
jasim al khurafi|KW
jasim bin muhammad bu alai|BH
jasim muhammad jafar|IQ
jason yuan|TW
jassim muhammad jafar|IQ
jaswant singh|IN
jaume bartumeu cassany|AD
javier comboni salinas|BO
javier cuevas argote|BO
javier diez de medina|BO
javier lozano alarcon|MX
javier murillo de la rocha|BO
javier perez de cuellar|PE
javier ponce cevallos|EC
javier silva ruete|PE
javier torres goitia caballero|BO
javier velasquez quesquen|PE
jawad al araidh|BH
jawad al bulani|IQ
jawad bin salim al araidh|BH
jawad karim al bulani|IQ
jay garner|IQ
jayarama valayden|MU
jayawanti mehta|IN
jaysh al sha'abi|SY
jaysh al sha'bi|SY
jaysh al shaabi|SY
jaysh al shabi|SY
jean alexandre|HT
jean asselborn|LU
jean baptist edaye|BJ
jean baptiste beleoken|CM
jean baptiste gahimbare|BI
jean baptiste marie pascal compaore|BF
jean baptiste ntahwa kaderwa batumike|CD
jean baptiste tati loutard|CG
jean baptiste taty loutard|CG
jean bertrand aristide|HT
jean bigiriman|BI
jean bigirimana|BI
jean claude juncker|LU
jean claude muyambo|CD
jean damascene ntawukuliryayo|RW
jean damascene ntawukuriryayo|RW
jean david levitte|FR
jean de dieu ntiruhungwa|RW
jean de dieu somda|BF
jean de ruyt|BE
jean dominque ndarata|CF
jean eyeghe ndong|GA
jean faubert gustave|HT
jean francis regis zinsou|BJ
jean francois cope|FR
jean francois lamour|FR
jean francois mattei|FR
jean francois ndongou|GA
jean francois ntoutoume emane|GA
jean frangois ekofo panzoko|CD
jean geneus|HT
jean gerard dubreuil|HT
jean jacques campana|MC
jean jacques enyenimigabo|BI
jean jacques nyenimigabo|BI
jean jacques rasolondraibe|MG
jean kamana|BI
jean lahiniriko|MG
jean louis borloo|FR
jean louis campora|MC
jean louis robinson|MG
jean louis schiltz|LU
jean marc delizee|BE
jean marc hoscheit|LU
jean marie antagana mebara|CM
jean marie atangana mebara|CM
jean marie bockel|FR
jean marie bulambo kilosho|CD
jean marie cherestal|HT
jean marie ehouzou|BJ
jean marie halsdorf|LU
jean marie kacou gervais|CI
jean martin mbemba|CG
jean mauripert|FR
jean max bellerive|HT
jean obeid|LB
jean ogassapian|LB
jean oghassabian|LB
jean paul adam|SC
jean paul ngoupande|CF
jean paul proust|MC
jean paul senninger|LU
jean paul toussaint|HT
jean pierre bemba|CD
jean pierre bokole ompoka|CD
jean pierre jouyet|FR
jean pierre ondekane|CD
jean pierre raffarin|FR
jean ping|GA
jean renald clerisme|HT
jean reynald clerisme|HT
jean ronald jumeau|SC
jean seth rambeloalijaona|MG
jeanne ebamba|CD
jeannine mabunda lioko|CD
jeannot krecke|LU
jeewan kumaranatunga|LK
jeewan kumaratunga|LK
jeewan kumaratunge|LK
jeff radebe|ZA
jeffery nape|PG
jeffrey thamsanqa radebe|ZA
jehangir karamat|PK
jeje odongo|UG
jejomar cabaiatam binay|PH
jelena pia comella|AD
jemma nunu kumba|SS
jenipher namuyangu|UG
jenishbek bayguttiev|KG
jennifer westford|GY
jeno racz|HU
jenoe staehelin|CH
jens orback|SE
jens stoltenberg|NO
jeon jae hee|KR
jeon yun churi|KR
jeon yun churl|KR
jeremiah manele|SB
jeremie bonnelame|SC
jerjes mercado suarez|BO
jerome mendouga|CM
jerry ekandjo|NA
jerry john rawlings|GH
jerzy buzek|PL
jerzy miller|PL
jerzy szmajdzinski|PL
jessica alupo|UG
jesus arnaldo perez|VE
jet bussemaker|NL
jeyaraj fernandopulle|LK
ji eun hee|KR
jia chuyan su|TW
jiang yi huah|TW
jiang zemin|CN
jibril maigari|NG
jigme khesar namgyal wangchuk|BT
jigme khesar namgyel wangchuck|BT
jigme singye wangchuck|BT
jigme singye wangchuk|BT
jigme thinley|BT
jigmi singay|BT
jihad azour|LB
jiko luveni|FJ
jim hok|SR
jim marurai|CK
jim muhwezi|UG
jimmy bristol|GD
jin ping wang|TW
jin renqing|CN
jiri cunek|CZ
jiri havel|CZ
jiri paroubek|CZ
jiri sedivy|CZ
jirko malcharek|SK
jiro kawasaki|JP
jo myong rok|KP
joachim rafael branco|ST
joan enric vives sicilia|AD
joan gabriel estany|AD
joan marti alanis|AD
joao amadu fadia|GN
joao baptista kussumua|AO
joao baptista nganda gina|AO
joao baptista ngandagina|AO
joao bernardo de miranda|AO
joao bernardo vieira|GW
joao de barros|GN
joao de vallera|PT
joao monteiro|GN
joao pereira silva|CV
joao reis santana filho|BR
joaozinho vieira|GN
joaquim rafael branco|ST
joaquin virgilio perez feliz|DO
joas mbitso ngedza|CD
job duddley tausinga|SB
job dudley tausinga|SB
job pomat|PG
jocelerme privert|HT
jocelyn bertin radifera|MG
joe ghartey|GH
joe natuman|VU
joe robert pemagbi|SL
joel adechi|BJ
joel font|AD
joel gabbuza|ZW
joel gabuza|ZW
joel kaapanda|NA
joel morgan|SC
joel musa nhleko|SZ
joelle milquet|BE
jog mehar shrestha|NP
johan loevald|NO
johan ludvik lovald|NO
johan remkes|NL
johan vande lanotte|BE
johan verbeke|BE
johann schneider ammann|CH
johanna sigurdardottir|IS
johannes hahn|AT
johannes rau|DE
johannes stefanus joseph hillen|NL
john abizaid|IQ
john agyekum kufuor|GH
john anthony amaratunge|LK
john bani|VU
john briceno|BZ
john byabagambi|UG
john chiligati|TZ
john dalli|MT
john dramani mahama|GH
john fabien|DM
john gyetuah|GH
john henricus de saram|LK
john herbert maginley|AG
john hickey|PG
john james akpanudoedehe|NG
john khumbo chirwa|MW
john koech|KE
john kong nyuon|SS
john lapli|SB
john lowell|MT
john luk jok|SS
john maginley|AG
john magufuli|TZ
john mahama|GH
john martin garo|SB
john michuki|KE
john munyes|KE
john mutorwa|NA
john nasasira|UG
john njoroge michuki|KE
john nkomo|ZW
john patteson oti|SB
john pombe joseph magufuli|TZ
john pombe magufuli|TZ
john pundari|PG
john rwangombwa|RW
john saldivar|BZ
john seakgosing|BW
john senaviratne|LK
john seneviratne|LK
john silk|MH
john tibasima|CD
john toussaint|DM
john tsang chun wah|CN
john ukec leuth|SD
john vereker|BM
johnnie swartz|BW
johnny swartz|BW
johnson koli|SB
johnson mwanyika|TZ
joketani cokanasiga|FJ
joko kirmanto|ID
jon baldvin hannibalsson|IS
jon ha chol|KP
jon ivonovski|MK
jon kil su|KP
jon kristjansson|IS
jon pyong ho|KP
jon sung hun|KP
jona senilagakali|FJ
jonas gahr store|NO
jonas hafstrom|SE
jone kubuabola|FJ
jong mun san|KP
joomart otorbayev|KG
joop wijn|NL
jope seniloli|FJ
jordi serra malleu|AD
jorge alberto molina contreras|SV
jorge alberto rodas gamero|HN
jorge alberto uribe echavarria|CO
jorge antonio giordani cordero|VE
jorge armando felix|BR
jorge arturo reina|HN
jorge briz abulara|GT
jorge del castillo|PE
jorge del castillo galvez|PE
jorge garcia carneiro|VE
jorge hidalgo valero briceno|VE
jorge isidoro nieto menendez|SV
jorge lacao costa|PT
jorge lara castro|PY
jorge lazarte rojas|BO
jorge luis garcia carneiro|VE
jorge martin arturo arguello|AR
jorge navarrete lopez|MX
jorge perez prado|VE
jorge quiroga ramirez|BO
jorge ramiro tapia|BO
jorge ramon hernandez alcerro|HN
jorge raul arroyave reyes|GT
jorge repetto carrillo|EC
jorge rodas gamero|HN
jorge rodriguez grossi|CL
jorge skinner klee arenales|GT
jorge urbina ortega|CR
jorge voto bernales gatica|PE
jos ela ebang|GQ
joschka fischer|DE
jose adan guerra|NI
jose adolfo reyes|GT
jose agenor da silva|BR
jose agenor da sliva|BR
jose alencar gomes da silva|BR
jose amado ricardo guerra|CU
jose amilcar velasquez zarate|GT
jose amorin batlle|UY
jose angel cordova villalobos|MX
jose angel quiros|SV
jose antonio alonso|ES
jose antonio alvarado|NI
jose antonio dos santos|PY
jose antonio galindo neder|BO
jose antonio garcia belaunde|PE
jose antonio mayans|PY
jose antonio moreno ruffinelli|PY
jose antonio sossa|PA
jose antonio viera gallo|CL
jose badia|MC
jose braima dafe|GN
jose carlos maria abascal carranza|MX
jose condungua pacheco|MZ
jose coye|BZ
jose da costa esilva leitao|AO
jose david cabello rondon|VE
jose de pina|GN
jose djo|GN
jose eduardo dos santos|AO
jose elito carvalho de siquiera|BR
jose endundo bononge|CD
jose endundu bononge|CD
jose francisco blake mora|MX
jose galindo neder|BO
jose gomes temporao|BR
jose goncalves martins patricio|AO
jose guillermo dalence|BO
jose guillermo justiniano sandoval|BO
jose guillermo maza brizuela|SV
jose horacio jaunarena|AR
jose joaquin bido medina|DO
jose jouvin vernaza|EC
jose lopes|GN
jose lopez beltran|SV
jose luis arnault|PT
jose luis arnaut|PT
jose luis cancela|UY
jose luis prieto|VE
jose luis rodriguez zapatero|ES
jose makila|CD
jose manuel durao barroso|PT
jose marcos barrica|AO
jose mari ponce|PH
jose maria aznar|ES
jose maria goni carrasco|CL
jose maria neves|CV
jose maria pereira neves|CV
jose maria tijereno|CR
jose maria tijerino|CR
jose mario vaz|GN
jose mateus de adelino peixoto|AO
jose miguel insulza|CL
jose miyar barruecos|CU
jose modesto apolo|EC
jose moraes cabral|PT
jose mucio monteiro|BR
jose octavio bordon|AR
jose pedro de morais|AO
jose rafael espada|GT
jose ramon balaguer cabrera|CU
jose ramon fernandez alvarez|CU
jose ramon machado ventura|CU
jose raul mulino|PA
jose roberto andino salazar|SV
jose roberto espinal|SV
jose rodriguez soldevilla|DO
jose santiago viegas|ST
jose saraiva felipe|BR
jose vicente rangel|VE
jose vieira da silva|PT
jose vieira dias van dunem|AO
josef bonnici|MT
josef ostermayer|AT
josef proell|AT
josefina perpetua pitra diakidi|AO
josefina perpetua pitra diakite|AO
joseph ahanhanzo|BJ
joseph bandabla dauda|SL
joseph belmont|SC
joseph bijou|HT
joseph boakai|LR
joseph borg|MT
joseph dauda|SL
joseph deiss|CH
joseph diatta|NE
joseph dion ngute|CM
joseph dja ble|CI
joseph dnguenang|CM
joseph foe atangana|CM
joseph gidisu|GH
joseph hasabamagara|BI
joseph james mungai|TZ
joseph jasmin|HT
joseph kabila kabange|CD
joseph kalite|CF
joseph kandouno|GN
joseph koroma|SL
joseph legwaila|BW
joseph lititiyo apata|CD
joseph lual achuil|SD
joseph lual acuil|SS
joseph msika|ZW
joseph mudumbi|CD
joseph mutaboba|RW
joseph ndion ngute|CM
joseph nsengimana|RW
joseph ntakarutimana|BI
joseph ntakirutimana|BI
joseph philippe antonio|HT
joseph schaack|LU
joseph suwayd|SY
joseph ukel abango|SS
joseph weyland|LU
joseph wu|TW
joseph yieleh chireh|GH
josette bijoux|HT
josheph okelo|SD
josiah tungamirai|ZW
josias moli|VU
joslyn whiteman|GD
josue mbadinga|GA
josui rodrigue ngouonimba|CG
jovan manasievski|MK
joy ogwu|NG
joy phumaphi|BW
joyce banda|MW
joyce mujuru|ZW
joyker nayeck|MU
jozef kubinyi|CZ
jozef mihal|SK
jozef oleksy|PL
ju kyu chang|KP
ju sang song|KP
jual oram|IN
juan alberto fuentes knight|GT
juan almeida bosque|CU
juan antonio bibang ntutumu|GQ
juan antonio martinez varela|SV
juan antonio ntutumu|GQ
juan antonio yanez barnuevo|ES
juan camilo mourino terrazo|MX
juan carlos de borbon|ES
juan carlos de borbon yborbon|ES
juan carlos echeverry|CO
juan carlos i|ES
juan carlos varela|PA
juan carlos virreira mendez|BO
juan escalona reguera|CU
juan gabriel valdes soublette|CL
juan ignacio siles del valle|BO
juan jose bremer martino|MX
juan jose daboub|SV
juan luis florido|GT
juan luis manzur|AR
juan manuel santos|CO
juan marin quiros|CR
juan martinez yanez|EC
juan miguel bolanos|SV
juan ramon quintana taborga|BO
juan temistocles montas dominguez|DO
juana maritza cuan|NI
jubril martins kuye|NG
judit csehak|HU
judith jones morgan|VC
judith kapijimpanga|ZM
judith kapingipanga|ZM
judith mbula bahemuka|KE
jugderdemidiin gurragchaa|MN
juha rehula|FI
juhan parts|EE
jukka valtasaari|FI
jules mamizara|MG
jules rattankoemar ajodhia|SR
jules wijdenbosch|SR
juli minoves itriquell|AD
juli minoves triquell|AD
julia garcia valdecasas|ES
julia vila coma|AD
julian hunte|LC
julie fernandez|BE
julien reboza|MG
julio augusto montes prado|VE
julio casas regueiro|CU
julio casas reguiero|CU
julio cesar velasquez|PY
julio frenk mora|MX
julio maria sanguinetti coirolo|UY
julio ndong ela mangue|GQ
julius timothy|DM
july moyo|ZW
juma akukweti|TZ
juma al kaabi|BH
juma alifa ngasongwa|TZ
juma athumani kapuya|TZ
juma bin ahmad al kaabi|BH
juma kapuya|TZ
juma mkangaa|TZ
juma ngasongwa|TZ
jumageldi bayramow|TM
jumanyyz annaorazov|TM
jun kwang woo|KR
junedin sado|ET
jung kwang woo|KR
jung tsun huang|TW
junichiro koizumi|JP
juozas bernatonis|LT
juozas olekas|LT
juraj liska|SK
juraj miskov|SK
jurgen ligi|EE
juri luik|EE
juri pihl|EE
jurijs strods|LV
juris bardzins|LV
juris lujans|LV
justin itihi lekoundzou ossetoumba|CG
justin malewezi|MW
justin ndioro|CM
justo seoane parapaino|BO
juvenal ngugwanugu|BI
juwono sudarsono|ID
jye lee|TW
jyri hakamies|FI
jyri jukka hakamies|FI
jyrki katainen|FI
jyrki tapani katainen|FI
kabakumba masiko|UG
kabele camara|GN
kabine komara|GN
kabinga mpande|ZM
kabinga pande|ZM
kabwenah dufuor|GH
kadangha iimbiya bariki|TG
kadre desire ouedraogo|BF
kadyrbek sarbaev|KG
kafougouna kone|ML
kagimu kiwanuka|UG
kahinda otafiire|UG
kahlid al zubi|JO
kaimil al kilani|IQ
kainarbek toktomushev|KG
kairat kelimbetov|KZ
kairbek suleymenov|KZ
kaire munionganda mbuende|NA
kaiser bazan jimenez|PA
kakha baindurashvili|GE
kakha bendukidze|GE
kakha lomaia|GE
kalkot matas kelekele|VU
kalkot mataskelekele|VU
kalle laanet|EE
kalmurat sadiyev|KG
kalombo mwansa|ZM
kalonzo musyoka|KE
kalyk imankulov|KG
kalzeube pahimi duebet|TD
kalzeube payimi deubet|TD
kamal abd al latief|SD
kamal abdel latif abdel rahim|SD
kamal ali mohamed|SD
kamal ali mohammed|SD
kamal el shazly|EG
kamal kharazi|IR
kamal thapa|NP
kamanda bataringaya|UG
kambaraly kongantiyev|KG
kamchybek tashiev|KG
kamchybek tashiyev|KG
kamel morjane|TN
kamil al kilani|IQ
kamil baialinov|KG
kamran baqeri lankarani|IR
kamran daneshju|IR
kan seng wong|SG
kanana hishoono|NA
kanat saudabayev|KZ
kanatbek sagynov|KG
kang chang uk|KP
kang man soo|KR
kang nung su|KP
kang sok ju|KP
kang yong sop|KP
kanika phommachanh|LA
kanlaya sophonphanit|TH
kansei nakano|JP
kanshi ram rana|IN
kanshiram rana|IN
kantathi suphamongkhon|TH
kantilal bhuria|IN
kanybek joroev|KG
kanzler angela merkel|DE
kanzler gerhard schroder|DE
kanzler merkel|DE
kanzler schroder|DE
kao hua chu|TW
kao su po|TW
kaoru yosano|JP
kapar kurmanaliev|KG
kapembwa simbao|ZM
kapil sibal|IN
karam karam|LB
karel de gucht|BE
karel kuehnl|CZ
karel schwarzenberg|CZ
karen ellemann|DK
karen jespersen|DK
karen karapetian|AM
kari rajamaki|FI
karien van gennip|NL
karim djoudi|DZ
karim mahmud muhammadawi|IQ
karim masimov|KZ
karim tawfiq kawar|JO
karim younes|DZ
karina petersone|LV
karisa maitha|KE
karita bekkemellem|NO
kariya munda|IN
karl eirik schjott pedersen|NO
karl heinz grasser|AT
karl hood|GD
karl schweitzer|AT
karl theodor zu guttenberg|DE
karlos petrossian|AM
karolos papoulias|GR
karu jayasuriya|LK
kasim kasanga|GH
kasit phirom|TH
kasit piromya|TH
kaspar villiger|CH
kaspars gerhards|LV
kasper villiger|CH
kassahun ayele|ET
kassu ilala|ET
kastriot islami|AL
kasymzhomart tokayev|KZ
katalin levai|HU
katalin szili|HU
katari foli bazi|TG
kate kainja|MW
kate kainja kaluluma|MW
katsuya okada|JP
kautu tenaua|KI
kayrat jumaliev|KG
kazimierz marcinkiewicz|PL
kazuhiro haraguchi|JP
kazuyoshi kaneko|JP
ke kimyan|KH
keasipal song|VU
keat chhon|KH
kebede tadesse|ET
kedar bhakta shrestha|NP
kehelilya rambukwella|LK
keheliya rambukwella|LK
keith monde|LC
keizo obuchi|JP
kejjo bien|MH
keletigui faro|GN
kellawan lall|GY
kelly graneau|DM
kemal unakitan|TR
kembo mohadi|ZW
kemmalladin heydarov|AZ
ken kandodo|MW
ken lipenga|MW
ken lipengai|MW
keneshbek duyshebaev|KG
keneshbek karachalov|KG
kenny anthony|LC
kensei mizote|JP
kenzo oshima|JP
kerai mariur|PW
kerfala yansane|GN
kerfalla yansane|GN
kessile tchala|BJ
kestutis dauksys|LT
ket sein|MM
kete ioane|CK
kev put reaksmei|KH
kezimbira miyingo|UG
kgalema motlanthe|ZA
khadga bahadur biswokarma|NP
khadir abbas|IQ
khadir fadil abbas|IQ
khaled qabbani|LB
khaleda zia|BD
khalid al karaki|JO
khalid bin abdallah al khalifa|BH
khalid bin ahmad al khalifa|BH
khalid bin ali al khalifa|BH
khalid bin hilal al busaidi|OM
khalid bin muhammad al atiyah|QA
khalid bin muhammad al qusaybi|SA
khalid bin muhammad ghusaybi|SA
khalid mahfuz bahah|YE
khalid qabbani|LB
khalifa bakhit al falasi|AE
khalifa bin abdallah al khalifa|BH
khalifa bin ahmad al khalifa|BH
khalifa bin ali bin rashid|BH
khalifa bin salman al khalifa|BH
khalil hrawi|LB
khalil ibrahim al hasan|BH
kham ouane bouppha|LA
khamlouad sitlakone|LA
khamrokhon zaripov|TJ
khamtai siphadon|LA
khamtai siphandon|LA
khandaker mosharraf hossain|BD
khandu wangchuk|BT
khankder mosharraf hossain|BD
khantathi suphamongkon|TH
kharis kastanidis|GR
khasbazar bekhbat|MN
khasbazaryn bekhbat|MN
khatuna kalmakhelidze|GE
khaw boon wan|SG
khayriddin abdurahimov|TJ
khayridin abdurahimov|TJ
khayrinisso mavlonova|TJ
khiddu makubuya|UG
khidir haroun|SD
khidr haroun|SD
khin maung myint|MM
khin maung thein|MM
khin maung win|MM
khin myaung myint|MM
khin nyunt|MM
khodzhamurad annakurbanov|TM
khojamurat geldymuradov|TM
khomiddin sharipov|TJ
khosit panpiamrat|TH
khoureichy thiam|SN
khoureychi thiam|SN
khov meng heang|KH
khulud sami al majun|IQ
khulud sami izara al majun|IQ
khumbo kachale|MW
khumbo kachali|MW
khun hang|KH
kiddu makubuya|UG
kieng vang|KH
kieren keke|NR
kiichi inoue|JP
kim byong il|KR
kim byong joon|KR
kim byungil|KR
kim chang su|KP
kim chin pyo|KR
kim chol man|KP
kim chong il|KP
kim dae jung|KR
kim geun tae|KR
kim ha joong|KR
kim ha jung|KR
kim hwa chung|KR
kim hwang sik|KR
kim jang soo|KR
kim jin pyo|KR
kim jong gak|KP
kim jong il|KP
kim jong pil|KR
kim kun tae|KR
kim kwan jin|KR
kim kwang yong|KP
kim kyong ho|KP
kim man bok|KR
kim pyong il|KR
kim pyong phal|KP
kim rak hui|KP
kim sam hoon|KR
kim seong kyu|KR
kim seung gyu|KR
kim shin il|KR
kim sok su|KR
kim song ho|KR
kim su hak|KP
kim suk soo|KR
kim sun wook|KR
kim sung ho|KR
kim sung hwan|KR
kim tae young|KR
kim tu kwan|KR
kim ui sun|KP
kim ung gwan|KP
kim wan su|KP
kim woo sik|KR
kim yang|KR
kim yang gon|KP
kim yong chu|KP
kim yong chun|KP
kim yong dae|KP
kim yong ho|KP
kim yong il|KP
kim yong ju|KP
kim yong nam|KP
kim yong sam|KP
kim yong tae|KP
kim yun hyok|KP
kimbembe mazunga|CD
kinga goncz|HU
kinza cloudumar|NR
kinzang dorji|BT
kipkalya kones|KE
kiran gurung|NP
kirsti eeva helena lintonen|FI
kirsti eva helena lintonen|FI
kirti nidhi bista|NP
kirunda kivejinja|UG
kishore mahbubani|SG
kisimba ngoy|CD
kivutha kibwana|KE
kiyoko ono|JP
kjalmar hannesson|IS
kjell magne bondevik|NO
klara novotna|SK
klaus scharioth|DE
klaus tschuetscher|LI
knut storberget|NO
knut vollebaek|NO
ko kon|KR
ko lay|MM
ko yon ku|KR
ko yong ku|KR
koba narchemashvili|GE
kodir ghulomov|UZ
kodjo menan|TG
koffi sama|TG
kofi apraku|GH
kofi esaw|TG
kofi humado|GH
kofi konadu apraku|GH
koh tsu koon|MY
koichi haraguchi|JP
koichiro genba|JP
koji omi|JP
koki chuma|JP
kokou biossey tozoun|TG
kokou tozoun|TG
kolao talake|TV
kolinda grabar kitarovic|HR
koloa talake|TV
komlan mally|TG
kon chatikawanit|TH
kon dabbaransi|TH
kon thappharansi|TH
konan gnamien|CI
kong cho ha|MY
kong vibol|KH
kongsak wantana|TH
konstandinos simitis|GR
konstandinos skandalidis|GR
konstandinos stefanis|GR
konstandinos stephanis|GR
konstandinos stephanopoulos|GR
konstantin eduardovich merzlikin|RU
konstantin hryshchenko|UA
konstantin merzlikin|RU
konstantin sumar|BY
konstantin totskiy|RU
konstantin vasilyevich totskiy|RU
kopsak saphawasu|TH
kornelija jurgaitiene|LT
koroney maoude|NE
kostadin paskalev|BG
kostandinos kadis|CY
kostas karamanlis|GR
kostas simitis|GR
kosti manibe|SD
kosti manibe ngai|SS
kostis stephanopoulos|GR
kostyantyn gryshchenko|UA
kote kemularia|GE
kouame lougue|BF
kouraiti beniato|KI
kowit wattana|TH
kozidavlat koimdodov|TJ
kozim tolaganov|UZ
kpa ju sang song|KP
kpa kim jong gak|KP
kpa okuk ryol|KP
kpa utong chuk|KP
kpa vjo myong rok|KP
kpa vkim il chol|KP
kpa vkim yong chun|KP
kpa vri yong mu|KP
kpatcha gnassingbe|TG
krishna lal thakali|NP
krishna prasad bhattarai|NP
krishna prasad sitaula|NP
krishna sitaula|NP
krisjanis karins|LV
kristian jensen|DK
kristiina ojuland|EE
kristin halvorsen|NO
kristin krohn devold|NO
krit kanchanakunchon|TH
krzysztof janik|PL
krzysztof opawski|PL
krzysztof pater|PL
ksor phuoc|VN
kuan chung|TW
kuan yew lee|SG
kubanychbek jumaliyev|KG
kubatbek baybolov|KG
kujtim hysenaj|AL
kuma demeksa|ET
kumari selja|IN
kuniko inoguchi|JP
kuniwo nakamura|PW
kuo yao chi|TW
kurmanbek bakiev|KG
kurmanbek bakiyev|KG
kurmanbek kubatbekov|KG
kurmanbek osmonov|KG
kursad tuzmen|TR
kursat tuzmen|TR
kurt meyer|CK
kurt tibbetts|KY
kusmayanto kadiman|ID
kwabena duffuor|GH
kwadjo baah wiredu|GH
kwado adjei darko|GH
kwadwo adjei darko|GH
kwadwo baah wiredu|GH
kwak pom gi|KP
kwak pom ki|KP
kwaku afriyie|GH
kwame addo kufuor|GH
kwame bawuah edusei|GH
kwamena bartels|GH
kweronda ruhemba|UG
kwesi nduom|GH
kwon chin ho|KR
kwon o kyu|KR
kwon o ryong|KR
kwon oh ryong|KR
kwon okyu|KR
kwon oryong|KR
kyaw myint|MM
kyaw tint shwe|MM
kyaw tint swe|MM
kyoko nakayama|JP
kyriakos mavronicolas|CY
la celia aritha|VC
lado chipashvili|GE
lado gurgenidze|GE
lado vardzelashvili|GE
lagitupu tuilimu|TV
lai in jaw|TW
lai shin yuan|TW
laila davoy|NO
laila freivalds|SE
laili zamane|KM
laisenia qarase|FJ
lajos molnar|HU
laksamana sukardi|ID
laksanachanthon laohaphan|TH
lakshman kadirgamar|LK
lakshman seneviratne|LK
lal krishna advani|IN
lal muhammad khan|PK
lalit mansingh|IN
lalitendu mansingh|IN
laloo prasad yadav|IN
lam akol ajawin|SD
lambert mende omalanga|CD
lamin bojang|GM
lamin kaba bajo|GM
lamine ba|SN
lamine kawah|LR
lamine sidime|GN
lamjav gundalai|MN
lamuel stanislaus|GD
lamure latour|SR
lamyr nguelet|CG
landing savane|SN
lang tombong tamba|GM
lansana conte|GN
lansana kouyate|GN
laotegguelnodji koumtog|TD
laouali amadou|NE
lapologang caesar lekoa|BW
larisa catrinici|MD
larry mussenden|BM
lars barfoed|DK
lars engqvist|SE
lars erik lovden|SE
lars loekke rasmussen|DK
lars lokke rasmussen|DK
lassana seidi|GN
lassana traore|ML
laszlo kovacs|HU
laszlo molnar|HU
laszlo solyom|HU
latchezar petkov|BG
latif bin tuah|BN
latif rashid|IQ
latifa akherbach|MA
latifur rahman|BD
latoala metia|TV
lau cheok va|CN
laure olga gondjout|GA
laurence golborne riveros|CL
laurens jan brinkhorst|NL
laurent desire kabila|CD
laurent esso|CM
laurent gbagbo|CI
laurent otete omanga|CD
laurent simon ikenge lisambola|CD
laurent wauquiez|FR
laurette onkelinx|BE
laurie chan|SB
lavaka ata ulukalala|TO
lawal batagarawa|NG
lawali rahamatou gazobi|NE
lawan gana buba|NG
lawan gana guba|NG
lawrence gonzi|MT
lawrence masha|TZ
lawrence murray greig|CK
lay prohoah|KH
lazar elenovski|MK
lazare essimi menye|CM
lazarous kapambwe|ZM
le cong phung|VN
le hong anh|VN
le kakanya|LA
le kha phieu|VN
le loung minh|VN
le luong minh|VN
le thi thu|VN
lea doumta|CF
lea hounkpe|BJ
leah hounkpe|BJ
leandre houage|BJ
lebohang fine maema|LS
lebohang kenneth moleko|LS
lebonaamang mokalake|BW
lech kaczynski|PL
lech nikolski|PL
lee byung wan|KR
lee ching lung|TW
lee dal gon|KR
lee hae chan|KR
lee han dong|KR
lee hang niko|WS
lee hsien loong|SG
lee hun jai|KR
lee jae joung|KR
lee jae oh|KR
lee jong seok|KR
lee jye|TW
lee kuan yew|SG
lee lo chuan|TW
lee lou chuang|TW
lee mlanga|MW
lee myung bak|KR
lee sang hee|KR
lee shu te|TW
lee su hoon|KR
lee sush der|TW
lee tae sik|KR
lee teng hui|TW
lee tien yu|TW
lee yi yang|TW
lee yock suan|SG
lee yong sup|KR
lee youn ho|KR
leela devi dookun lutchmun|MU
leila hammou boutleis|DZ
leire pajin iraola|ES
lekene donfack|CM
lenard montoute|LC
lenard spider montoute|LC
lene espersen|DK
leni bjorklund|SE
lennart meri|EE
leo merores|HT
leon alfred opimbat|CG
leonard iipumbu|NA
leonard mashako mamba|CD
leonard ngaithe|KE
leonard njogu ngaithe|KE
leonard she okitundu|CD
leonard solis|AL
leonid kuchma|UA
leonid maltsev|BY
leonid yerin|BY
leonidas rosa bautista|HN
leopold gnininvi|TG
leos hegr|CZ
lesao lehohla|LS
lesego mosomi|BW
lesego motsumi|BW
lesley obora|NG
leslie christian|GH
leslie kojo christian|GH
leslie ramsammy|GY
leslie voltaire|HT
leslye abobiora|NG
lester bird|AG
leszek miller|PL
leszek sikorski|PL
letsie iii|LS
levan mikeladze|GE
levaula kamu luagalau|WS
levy mwanawasa|ZM
levy patrick mwanawasa|ZM
li baodong|CN
li bin|CN
li chieh|TW
li chiun cheng|TW
li dek su|CN
li dezhu|CN
li keqiang|CN
li lanqing|CN
li liguo|CN
li sush der|TW
li xueju|CN
li yeh fu|TW
li yizhong|CN
li zhaoxing|CN
li zhilun|CN
liang chi yuan|TW
liang guanglie|CN
liao liao i|TW
liaqat ali jatoi|PK
liaquat ali jatoi|PK
libertina amathila|NA
libertine amathila|NA
libio florentin bogado|PY
lidiya shuleva|BG
liese prokop|AT
liina tonisson|EE
liisa hyssala|FI
lilian patel|MW
liliane pande muaba|CD
lim boon heng|SG
lim hng kiang|SG
lim hwee hua|SG
lim jock seng|BN
lim kean hao|KH
lim swee say|SG
lin chia cheng|TW
lin chuan|TW
lin fang yue|TW
lin ferng ching|TW
lin jin chang|TW
lin join sane|TW
lin junq tzer|TW
lin kuang hua|TW
lin mun lee|TW
lin sheng fong|TW
lin si yao|TW
lin yi fu|TW
lina pedraza rodriguez|CU
linah jebii kilimo|KE
linas linkevicius|LT
lincoln ralechate mokose|LS
linda bihire|RW
linda lanzilotta|IT
linda murniece|LV
lindiwe benedicta hendricks|ZA
lindiwe gwebu|SZ
lindiwe nonceba sisulu|ZA
lindiwe sisulu|ZA
linn myaing|MM
lino sima ekua|GQ
lionel hurst|AG
lionel jospin|FR
liow tiong lai|MY
lisa shoman|BZ
litokwa tomeing|MH
liu chao shiuan|TW
liu jiayi|CN
liu yandong|CN
liu yuh san|TW
liu zhijun|CN
liuga faumuina|WS
livia turco|IT
livio fernandes lopes|CV
liyel imoke|NG
ljubco georgievski|MK
ljubco jordanovski|MK
ljubo jurcic|HR
ljubomir mihajlovski|MK
ljupco jordanovski|MK
lois brown evans|BM
lois browne evans|BM
lokendra bahadur chand|NP
lorena escudero duran|EC
lorenzo rudolph francis|LC
loris francini|SM
losseni kamara|LR
lotoala metia|TV
louis andre dakoury tabley|CI
louis bapes bapes|CM
louis deguara|MT
louis herve aime|MU
louis marie abogo nkono|CM
louis michel|BE
louis straker|VC
louise agnetha lake tack|AG
louise lake tack|AG
louise mushikiwabo|RW
louka katseli|GR
lourdes mendoza del solar|PE
lu lay sreng|KH
luan rama|AL
lubna al qasimi|AE
lubomir galko|SK
lubomir jahnatek|SK
luc eucher joseph|HT
luc frieden|LU
luc rukingama|BI
luc van den bossche|BE
lucas dekena|PG
lucien marie noel bembamba|BF
lucien rakotoarimasy|MG
lucien victor razakanirina|MG
lucio stanca|IT
lucius kanyumba|MW
luckson mapushi|ZM
ludmila postoyalko|BY
ludoviko shati|MW
ludwig scotty|NR
ludwig sondashi|ZM
ludwig werner ovalle cabrera|GT
ludwik dorn|PL
luigi lonfernini|SM
luigi mazzella|IT
luigi nicolais|IT
luis alberto arce catacora|BO
luis alberto echazu|BO
luis alberto herreria bonnet|EC
luis alberto moreno mejia|CO
luis alfredo torcatt zanabria|VE
luis alva castro|PE
luis angel gonzalez macchi|PY
luis bareiro spaini|PY
luis benigno  gallegos chiriboga|EC
luis benigno alfredo gallegos chiriboga|EC
luis camilo osorio|CO
luis campos ecunha|PT
luis carlos figueroa alcala|VE
luis carlos jemio|BO
luis carranza ugarte|PE
luis de oliveira sanca|GN
luis diego escalante|CR
luis ernesto derbez bautista|MX
luis filipe da silva|AO
luis filipe marques amado|PT
luis filipe pereira|PT
luis giampietri rojas|PE
luis guillermo giraldo|CO
luis leonardo almagro lemes|UY
luis liberman ginsburg|CR
luis manuel bonetti|DO
luis marques mendes|PT
luis oliveira sanca|GN
luis oscar estrada|GT
luis reyes reyes|VE
luis solari de la fuente|PE
luis valdivieso montano|PE
luisa dias diogo|MZ
luisa ortega diaz|VE
luiz inacio da silva|BR
luiz inacio lula da silva|BR
luka biong deng|SD
lula da silva|BR
lulzim basha|AL
luo gan|CN
lupando mwape|ZM
luseni donzo|LR
lusine kamara|LR
lutfar rahman khan azad|BD
lutfo dlamini|SZ
lutfo ephraim shiyinsimbi dlamini|SZ
lutfozzaman babar|BD
lutfozzaman babor|BD
luuk kroon|NL
luvsan odonchimed|MN
luvsangiin erdenechuluun|MN
luvsanvandan bold|MN
luz estela arango|CO
luzeria dos santos jalo|GN
lydie polfer|LU
lygia kraag keteldijk|SR
lyonpo jigmi thinley|BT
lyonpo khandu wangchuk|BT
lyonpo kinzang dorji|BT
lyonpo sangay ngedup|BT
lyonpo yeshey zimba|BT
m abri toikeusse|CI
m ichael mukula|UG
m oosa fathy|MV
ma kai|CN
ma wen|CN
ma ying jeou|TW
maafu tukuiaulahi|TO
maan abdallah al sarsam|IQ
maaouya ould sid'ahmed taya|MU
maatia toafa|TV
mabri toikeusse|CI
macky sall|SN
macrio fortes de almeida|BR
macsuzy mondon|SC
madeleine tchuente|CM
madhav kumar nepal|NP
madhu raman acharya|NP
madhukar shumsher rana|NP
madicke niang|SN
madikaba camara|GN
madina zharbusinova|KZ
madobe nouno|SO
madobe nunow mohamed|SO
madut biar yel|SS
maeng hyung kyu|KR
magaji mohamed|NG
magaji mohammed|NG
magdalena barreiro riofrio|EC
magdalena matte lecaros|CL
maged abdel fattah|EG
magnus stefansson|IS
magnus ugbesia|NG
mahadie outhman issa|TD
mahamadou danda|NE
mahamane kabaou|NE
mahamane kalil maiga|ML
mahamat ali abdallah|TD
mahamat ali adoum|TD
mahamat ali hassan|TD
mahamat ali tolli|TD
mahamat bechir okormi|TD
mahamat nour abdelkarim|TD
mahamat nouri|TD
mahamat saleh annadif|TD
mahamat zene bada|TD
mahammad saifur rahman|BD
mahamoud adam bechir|TD
mahamoud ali youssouf|DJ
mahamud abdullahi jama|SO
mahamud salad nur|SO
mahanta thakur|NP
mahathir bin mohamad|MY
mahbub jamil|BD
mahdi al hafiz|IQ
mahendra chaudhry|FJ
mahendra paswan|NP
mahendra raya yadav|NP
maher al madadha|JO
mahinda rajapakse|LK
mahinda samarasinghe|LK
mahinda wijesekera|LK
mahinda wijeysekera|LK
mahinda yapa abeywardena|LK
mahir husami|SY
mahmadnazar solehov|TJ
mahmadsaid ubaydulloyev|TJ
mahmadtohir zokirov|TJ
mahmat ali abdallah|TD
mahmat ali hassan|TD
mahmat tolli|TD
mahmood razi|MV
mahmoud abbas|PS
mahmoud abed al khaleq|LB
mahmoud hammoud|LB
mahmoud khedri|DZ
mahmoud khoudri|DZ
mahmoud mohamed aboud|KM
mahmoud sheyyab|JO
mahmoud zuabi|SY
mahmud ali durrani|PK
mahmud dhiyab al ahmad|IQ
mahmud farhad othman|IQ
mahmud hammoud|LB
mahmud muhammad ubad|YE
mahmud uthman|IQ
mahmud yayale ahmed|NG
maija perho|FI
maimouna bah|GN
maimouna ndir|SN
maimouna sourang ndir|SN
maina touka sahanaye|TD
mainul hossein|BD
maite nkoana mashabane|ZA
maitha salem al shamsi|AE
maithripala sirisena|LK
maitre denise mekamne|GA
maizama hadiza|NE
majid bin said al nuaymi|AE
majid dustali|IR
majid hamad amin jamil|IQ
majlinda bregu|AL
majozi sithole|SZ
makale traore|GN
makenkesi stofile|ZA
makhdoom ali khan|PK
makhdoom amin fahim|PK
makhdoom faisal saleh hayat|PK
makhdoom shah mehmood qureshi|PK
makhdoom syed faisal saleh hayat|PK
makhenkesi stofile|ZA
makhmadsaid ubaydulloyev|TJ
makhmudjon askarov|UZ
makmar widodo|ID
maksim cikuli|AL
maktum bin rashid al maktum|AE
makwac teny|SD
malafi jarju|GM
malam adamu ciroma|NG
malam mane juventude|GN
malam sambat kaban|ID
malam yahaya abdulkarim|NG
malick njie|GM
malietoa tanumafili ii|WS
malkhaz kakabadze|GE
malusi gigaba|ZA
mam bun heng|KH
mamadi traore|GN
mamadou bamba|CI
mamadou beau keita|GN
mamadou camara|GN
mamadou clazier sissouma|ML
mamadou diop|SN
mamadou doumbouya|GN
mamadou kone|CI
mamadou lamine keita|SN
mamadou lamine loum|SN
mamadou makalou|SN
mamadou mansour seck|SN
mamadou niang|SN
mamadou saliou diallo|GN
mamadou sande|GN
mamadou seck|SN
mamadou sourghia|NE
mamadou tandja|NE
mamadou zilla boukari|NE
mamadouba max bangoura|GN
mamadouba toto camara|GN
mamady conde|GN
mamady soumah|GN
mamarizo normuradov|UZ
mamata banerjee|IN
mamatou marie joe meba|BJ
mambury njie|GM
mamdouh el beltagi|EG
mame madior boye|SN
mamnoon hussain|PK
mamoud khalid naji al sufi|YE
mamoune niasse|SN
mamphone khaketla|LS
mamphono khaketla|LS
mamu farman othman|IQ
mamy randrianazary|MG
man mohan adhikari|NP
manasseh maelanga|SB
manasseh sogavare|SB
mande sidibe|ML
manel pons|AD
mangeza maloza|MW
mangosuthu buthelezi|ZA
mangu odion ugbesa|NG
mani dixit|IN
mani lama|NP
mani shankar aiyar|IN
manibadrakhyn ganbold|MN
manmohan singh|IN
manny mori|FM
manolis kefaloyiannis|GR
mansour abdrabbuh hadi|YE
mansour bin zayid al nuhayyan|AE
mansour hadi|YE
mansur ayad al utaybi|KW
mansur bin rajab|BH
mansur bin zayid al nuhayyan|AE
mansur borqei|IR
mansur fadlallah azzam|SY
mansur muhtar|NG
manto tshabalala msimang|ZA
manuchehr motaki|IR
manuel acosta bonilla|HN
manuel arturo soto aguirre|GT
manuel helder dias|AO
manuel helder vieira dias kopelipa|AO
manuel jose nunes|AO
manuel nguema mba|GQ
manuel noli de castro|PH
manuel nunes junior|AO
manuel paulo da cunha neto|AO
manuel rodriguez cuadros|PE
manuela ferreira leite|PT
manuela ramin osmundsen|NO
manuk topuzyan|AM
manzinewe bitho|TG
maoate terepai|CK
mara carfagna|IT
marafa hamidou yaya|CM
marat mambetov|KG
marat sultanov|KG
marat tazhin|KZ
marc akitem|TG
marc forne molne|AD
marc nteturuye|BI
marc philippe daubresse|FR
marc phillipe daubresse|FR
marc ravalomanana|MG
marcel beti marace|CF
marcel cardona|BZ
marcel gatsinzi|RW
marcel malonga|CF
marcel mbani|CG
marcel ranjeva|MG
marcelino oyono edu|GQ
marcelino oyono ntutumu|GQ
marcelino simoes perreira|GN
marcello pera|IT
marcello spatafora|IT
marcelo delgado alvear|EC
marcia ramirez mercado|NI
marciano rengifo ruiz|PE
marciano silva barbeiro|GN
marcin kaszuba|PL
marcio fortes de almeida|BR
marco antonio peyrot gonzalez|MX
marco banguli|CD
marco conti|SM
marco follini|IT
marco hausiku|NA
marco schank|LU
marco tulio garcia franco|GT
marco tulio sosa|GT
marcos geraldo namashulua|MZ
marcus stephen|NR
marek balicki|PL
marek belka|PL
marek borowski|PL
marek grobarczyk|PL
marek pol|PL
marek wagner|PL
mareks seglins|LV
maret maripuu|EE
margaret hughes ferrari|VC
margaret keita|GM
margaret nasha|BW
margareta winberg|SE
margarita mendola sanchez|VE
margaritis tzimas|GR
margarito gary teves|PH
margrethe ii|DK
margus hanson|EE
margus kolga|EE
margus leivo|EE
mari kiviniemi|FI
maria adiatu nandigna|GN
maria angela holguin cuellar|CO
maria antonieta del cid|GT
maria antonieta guillen de bogran|HN
maria antonio trujillo|ES
maria apoudjak|TG
maria cecelia rocabado|BO
maria consuelo araujo castro|CO
maria cristina fontes lima|CV
maria da conceicao nobre cabral|GN
maria da costa carvalho|ST
maria das neves|ST
maria de candida pereira teixeira|AO
maria del rocio saenz|CR
maria do carmo silveira|ST
maria domenica michelotti|SM
maria elsa viteri|EC
maria fekter|AT
maria fernanda espinosa|EC
maria helena embalo|GN
maria isabella godoy pena|VE
maria julia munoz|UY
maria larsson|SE
maria luiza ribeiro viotti|BR
maria mutagamba|UG
maria rauch kallat|AT
maria soledad alvear valenzuela|CL
maria teresa gouveia|PT
maria teresa herrera tello|MX
maria teresa leon mendaro|PY
maria van der hoeven|NL
mariam aladji boni diallo|BJ
mariam alaji diallo|BJ
mariam moussa ali|TD
mariam muhammad al rumi|AE
mariam muhammad khalfan al rumi|AE
mariame bea vougi|GN
marian czakanski|PL
marian lupu|MD
mariana durlesteanu|MD
mariano francisco saynez mendoza|MX
mariano rajoy brey|ES
marie anne montchamp|FR
marie arena|BE
marie goreth nizigama|BI
marie josee jacobs|LU
marie josee roig|FR
marie levens|SR
marie luce penchard|FR
marie lydia toto raharimalala|MG
marie michele rey|HT
marie pierre sarr|SN
marie souckova|CZ
marie therese boisseau|FR
marie therese drabo keita|BF
marijan mlinaric|HR
marina barampama|BI
marino bollini|SM
marino murillo jorge|CU
marino murrilo jorge|CU
marino riccardi|SM
marino villanueva callot|DO
mario awn|LB
mario baccini|IT
mario frick|LI
mario german iguaran arana|CO
mario lopes da rosa|GN
mario michel|LC
mario miguel canahuati|HN
mario moreno viruez|BO
mario vaz|GN
maris gulbis|LV
maris riekstins|LV
maris selga|LV
marisol argueta de barillas|SV
marisol tromp|AW
mariusz blaszczak|PL
marjon vashti kamara|LR
marjorie ngaunje|MW
mark capes|AI
mark chen|TW
mark james mwandosya|TZ
mark miceli farrugia|MT
mark mwandosya|TZ
mark rutte|NL
marko bello|AL
marko pomerants|EE
markos kyprianou|CY
marlene fernandez del granado|BO
marlene inemwin moses|NR
marlene mungunda|NA
marlene yadira cordova|VE
marliza xenogianakopoulou|GR
marlon pascua cerrato|HN
marouf al bakhit|JO
marouf bakhit|JO
marouf suleiman al bakhit|JO
mars di bartolomeo|LU
mart laar|EE
marta horvaska fekszi|HU
marta lucia ramirez|CO
marten grunditz|SE
martha karua|KE
martha nasho|MW
martial sounton|BJ
martin amidu|GH
martin andjaba|NA
martin aristide okouda|CM
martin bartak|CZ
martin belinga eboutou|CM
martin bitijula mahimba|CD
martin bursik|CZ
martin butora|SK
martin dohu azonhiho|BJ
martin fedor|SK
martin hirsch|FR
martin jahn|CZ
martin mabala|GA
martin magga|SB
martin malwal arop|SD
martin meyer|LI
martin nduwimana|BI
martin nivyabandi|BI
martin pado|SK
martin palous|CZ
martin pecina|CZ
martin sopage|SB
martin ziguele|CF
martina dalic|HR
martinho cabi|GN
martinho ndafa cabi|GW
martinus sastroredjo|SR
martti ahtisaari|FI
martti korhonen|FI
marwan hamadeh|LB
marwan muasher|JO
mary banda|MW
mary elizabeth flores flake|HN
mary kaphwereza banda|MW
mary madzandza kanya|SZ
mary michael nagu|TZ
mary nagu|TZ
maryse guiteau|HT
marzieh vahid dastjerdi|IR
masa chang|TW
masahiko komura|JP
masaid homidov|TJ
masajuro shiokawa|JP
mashako mamba|CD
masimana manantsoa|MG
mass axy gye|GM
massimo cenci|SM
massimo d'alema|IT
massimo dalema|IT
massimo roberto rossini|SM
massiyatou lauriano|BJ
massoud barzani|IQ
masud barzani|IQ
masud zaribafan|IR
masuma al mubarak|KW
mat hias dzon|CG
matan vilnai|IL
matata ponyo mapon|CD
mateus meira rita|ST
mateus oscar kida|MZ
mathabiso lepono|LS
mathew gubag|PG
mathias chikawe|TZ
mathias dzon|CG
mathias meinrad chikawe|TZ
mathieu kerekou|BJ
mathurin bagoura|GN
mathurin bangoura|GN
matia kasaija|UG
matia semakula mulumba kiwanuka|UG
matia toafa|TV
mato crkvenac|HR
matori abdul djalil|ID
matrika prasad yadav|NP
matrika yadav|NP
mats odell|SE
matthew batsiua|NR
matthew cheung kin chung|CN
matthias reichhold|AT
matti taneli vanhanen|FI
matti vanhanen|FI
mattlan zackhras|MH
matuq muhammad matuq|LY
mau kuen wu|TW
maud olofsson|SE
maulid maane mahamud|SO
mauma al mubarak|KW
maumoon abdul gayoom|MV
maung aung|MM
maung kyi|MM
maung maung|MM
maung maung swe|MM
maung oo|MM
mauri pekkarinen|FI
mauricio davalos guevara|EC
mauricio gandara gallegos|EC
mauricio santamaria salamanca|CO
maurits hassankhan|SR
maurizio sacconi|IT
mauro chiaruzzi|SM
mauro luiz iecker vieira|BR
mawlawi abdul kabir|AF
maxime carlot korman|VU
maxime jacques marcel verhagen|NL
maxime verhagen|NL
maximus ongkili|MY
mayankote kelath narayanan|IN
maynard alfred|MH
mba legzim bitor|TG
mbeiza kisira|UG
mbusa nyamwisi|CD
mbuyamu matungulu|CD
mckeeva bush|KY
medetbek kerimkulov|KG
meera shankar|IN
mefi eliud rodriguez garcia|GT
megawati sukarnoputri|ID
meglena kuneva|BG
meglena plugchieva|BG
mehdi hashemi|IR
mehmet ali sahin|TR
mehmet aydin|TR
mehmet simsek|TR
mehmet vecdi gonul|TR
mehmet zafer caglayan|TR
mehrdad bazrpash|IR
mei yueh ho|TW
meir sheetrit|IL
meir shitreet|IL
melaku fenta|ET
melanio ebendeng nsomo|GQ
melchior pep|PG
melchior wathelet|BE
melchor esono edjo|GQ
meles zenawi|ET
memounatou ibrahima|TG
men sam an|KH
menachem mazuz|IL
mendsaikhan enkhsaikhan|MN
meng jianzhu|CN
merab antadze|GE
mercedes araoz fernandez|PE
mercedes cabanillas bustamante|PE
mercelino owono edu|GQ
mercelino oyono ntutumu|GQ
mered orazov|TM
meret orazow|TM
meritxell mateu|AD
merle pajula|EE
meron reuben|IL
meshulam nahari|IL
messamba kone|CI
mfomfo nkambule|SZ
mgwagwa gamedze|SZ
mhammed khalifa|MA
mher shahgeldian|AM
mian khursheed mehmood kasuri|PK
mian khurshid mahmood kasuri|PK
mian manzoor ahmad wattoo|PK
mian raza rabbani|PK
mian shamim haider|PK
micha ondo bile|GQ
micha ondo bill|GQ
michael eitan|IL
michael espat|BZ
michael finnegan|BZ
michael frendo|MT
michael gene|PG
michael glos|DE
michael jong tjien fa|SR
michael kaase aondoakaa|NG
michael kaase aondokaa|NG
michael konelios|MH
michael mabenga|ZM
michael maina|SB
michael milly hussein|SS
michael mukula|UG
michael nali|PG
michael ogio|PG
michael oren|IL
michael somare|PG
michael spindelegger|AT
michael suen|CN
michael thomas somare|PG
michael tsai|TW
michal kleiber|PL
michal tober|PL
michale tshipinare|BW
michalis chrysochoidis|GR
michalis sarris|CY
michel amani|CI
michel barnier|FR
michel borghini|MC
michel botoro bodias|CD
michel daerden|BE
michel gueu|CI
michel kafando|BF
michel leveque|MC
michel lokola elemba|CD
michel marto|JO
michel mevaa meboutou|CM
michel moussa|LB
michel musa|LB
michel pharaon|LB
michel pharoan|LB
michel salle|CF
michel suleiman|LB
michel tommo monthe|CM
michel vandeboli|CF
michel wolter|LU
michele alliot marie|FR
michele duvivier pierre louis|HT
micheline calmy rey|CH
michiel godfried eman|AW
miegombyn enkhbold|MN
miftah muhammad kuayba|LY
miguel abdon saguier|PY
miguel abia biteo borico|GQ
miguel abia biteo boriko|GQ
miguel angel gomez acosta|PY
miguel angel moratinos|ES
miguel angel rodriguez echeverria|CR
miguel angel toma|AR
miguel carvajal aguirre|EC
miguel hidalgo medina|PE
miguel lopez perito|PY
miguel oyono ndong|GQ
mihai ghimpu|MD
mihai manoli|MD
mihai petrache|MD
mihai plamadeala|MD
mihai pop|MD
mihail mikov|BG
mihalis chrysohoidis|GR
mihaly kokeny|HU
mikael odenberg|SE
mikalay zaychanka|BY
mikayel harutyunyan|AM
mike browne|VC
mike espat|BZ
mike hammah|GH
mike mulongoti|ZM
mike omolemenem|NG
mikhail amelyanovich|BY
mikhail fradkov|RU
mikhail kasyanov|RU
mikhail khvostov|BY
mikhail mikhaylovich kasyanov|RU
mikhail myasnikovich|BY
mikhail wahba|SY
mikhail yefimovich fradkov|RU
mikheil machavariani|GE
mikheil saakashvili|GE
mikio aoki|JP
miklos rethelyi|HU
mikulas dzurinda|SK
milada emmerova|CZ
milagros ortiz bosch|DO
milan meetarbhan|MU
milen velchev|BG
milinda moragoda|LK
milko kovachev|BG
milner tozaka|SB
milos koterec|SK
milos zeman|CZ
milroy fernando|LK
miltiadhis papaioannou|GR
milton jimenez puerto|HN
milton nathaniel barnes|LR
milton ray guevara|DO
min thein|MM
minas hadjimichael|CY
minata samate cessouma|BF
minco jordanov|MK
minendra rijal|NP
ming liang lee|TW
mingkwan saengsuwan|TH
minjur dori|BT
minkailu mansaray|SL
minkailu masaray|SL
minni arkou minnawi|SD
minoru yanagida|JP
miomir zuzul|HR
miquel alvarez marfany|AD
mir aijaz hussain jakhrani|PK
mir humayun aziz kurd|PK
mir israrullah zehri|PK
mir mohammad amin farhang|AF
mir zafarullah khan jamali|PK
mirabror usmonov|UZ
mirakbar rahmonkulov|UZ
mircea iuga|MD
mireia maestre cortadella|AD
mirek topolanek|CZ
mirgand shabozov|TJ
miria matembe|UG
miriam lamizana|BF
mirian gogiashvili|GE
mirko tomassoni|SM
mirko tremaglia|IT
miroslav kalousek|CZ
miroslav kostelka|CZ
miroslav lajcak|SK
miroslav niyazov|KG
miroslaw barszcz|PL
miroslaw drzewiecki|PL
miroslaw gronicki|PL
mirza abbas|BD
mirza azizul islam|BD
mirzo ziyoyev|TJ
mishig sonompil|MN
mitalip mamytov|KG
miyeegombo enkhbold|MN
miyegombo enkhbold|MN
mizengo kayanza peter pinda|TZ
mizengo pinda|TZ
mizuho fukushima|JP
mkhondo lungu|ZM
moana carcasses|VU
moana kakases|VU
moctar ouane|ML
modeste kerekou|BJ
modibo keita|ML
modibo sidibe|ML
modibo sylla|ML
mody munkaila|NE
mody zandberg|IL
mohamad prakosa|ID
mohamed abdi hayir|SO
mohamed abdoulwahabi|KM
mohamed abdulahi omar|SO
mohamed abdullahi mohamed farmajo|SO
mohamed abdullahi omaar|SO
mohamed abdullahi omar|SO
mohamed ahmed al fadul|SD
mohamed al amin khalifa|SD
mohamed ali haga|SO
mohamed ali ibrahim|SO
mohamed ali said|KM
mohamed ali sheni|TZ
mohamed ameur|MA
mohamed bacar|KM
mohamed bacar dossar|KM
mohamed bedjaoui|DZ
mohamed benaissa|MA
mohamed bennouna|MA
mohamed bolkiah|BN
mohamed boussaid|MA
mohamed bouzouba|MA
mohamed bouzoubaa|MA
mohamed caabi el yachroutu|KM
mohamed caambi el yachrouti|KM
mohamed cheikh biadillah|MA
mohamed cherif abbas|DZ
mohamed damba|GN
mohamed dileita dileita|DJ
mohamed effendi bin norwawi|MY
mohamed el gahs|MA
mohamed el yazghi|MA
mohamed elbaradei|EG
mohamed fazul|KM
mohamed ghannouchi|TN
mohamed gharib bilal|TZ
mohamed hussain|MV
mohamed hussain maniku|MV
mohamed hussein tantawi|EG
mohamed ibrahim soliman|EG
mohamed isa abdul samad|MY
mohamed jaleel|MV
mohamed khatib seif|TZ
mohamed larif okacha|KM
mohamed larif oukacha|KM
mohamed latheef|MV
mohamed loulichki|MA
mohamed mauroof jameel|MV
mohamed mohamud guled gamadhere|SO
mohamed morsi|EG
mohamed mursal|SO
mohamed mursi|EG
mohamed mustafa elbaradei|EG
mohamed nadir hamimid|DZ
mohamed najib bin abdul razak|MY
mohamed nasheed|MV
mohamed nazri abdul aziz|MY
mohamed nazri bin abdul aziz|MY
mohamed nurani bakar|SO
mohamed omer|ER
mohamed ould abdel aziz|MU
mohamed rachid kechiche|TN
mohamed rakieb khudabux|SR
mohamed ridha chalghoum|TN
mohamed saad el alami|MA
mohamed said fazul|KM
mohamed said fofana|GN
mohamed salah tekaya|TN
mohamed seif khatibu|TZ
mohamed shihab|MV
mohamed souef el amine|KM
mohamed swarray deen|SL
mohamed tahir ailla|SD
mohamed tahir eila|SD
mohamed taieb rhafes|MA
mohamed terbeche|DZ
mohamed thiam|GN
mohamed toihiri|KM
mohamed vi|MA
mohamed waheed deen|MV
mohamed waheed hassan maniku|MV
mohamed zahir hussain|MV
mohamed zaid ibrahim|MY
mohamed zin mohamed|MY
mohammad abbasi|IR
mohammad abu hammour|JO
mohammad affash al udwan|JO
mohammad ali yunesi|IR
mohammad amin farhang|AF
mohammad aref noorzai|AF
mohammad awad tag el din|EG
mohammad daoudiyeh|JO
mohammad fahim khan|AF
mohammad halaiqa|JO
mohammad hamid ansari|IN
mohammad hanif atmar|AF
mohammad hosein sharifzadegan|IR
mohammad jalil shams|AF
mohammad javad zarif|IR
mohammad javad zarif khonsari|IR
mohammad karim brahawi|AF
mohammad khalifeh|LB
mohammad khatami|IR
mohammad khazai torshizi|IR
mohammad mehdi zahedi|IR
mohammad morsi|EG
mohammad morsy|EG
mohammad nakhan|PK
mohammad naseer khan|PK
mohammad nazemi ardakani|IR
mohammad obeidat|JO
mohammad odeh najadaat|JO
mohammad rafiq tarar|PK
mohammad reza aref yazdi|IR
mohammad reza eskandari|IR
mohammad reza faraji dana|IR
mohammad reza mir tajodini|IR
mohammad reza rahimi|IR
mohammad salifur rahman|BD
mohammad satari far|IR
mohammad shaker kargar|AF
mohammad tag el din|EG
mohammad yusuf asyari|ID
mohammad zarif khonsari|IR
mohammadmian soomro|PK
mohammed abba gana|NG
mohammed abdi ibrahim|SO
mohammed ali ahmed karti|SD
mohammed asraf ally dulull|MU
mohammed bedjaoui|DZ
mohammed bello adoke|NG
mohammed botan harankunah|SO
mohammed chattah|LB
mohammed elbaradei|EG
mohammed halaiqa|JO
mohammed kuti|KE
mohammed loulichki|MA
mohammed meydane burale|SO
mohammed morsi|EG
mohammed mumuni|GH
mohammed munavvar|MV
mohammed musa|NG
mohammed nur jiley|SO
mohammed nurani bakar|SO
mohammed ouzzine|MA
mohammed qanyare afrah|SO
mohammed seif khatib|TZ
mohammed shata|NG
mohammed tahir eila|SD
mohammed vi|MA
mohammed warsame ali|SO
mohammed youla|GN
mohammedmian soomro|PK
mohamud mohamed boonow|SO
mohand laenser|MA
mohlabi kenneth tsekoa|LS
mohlabi tsekoa|LS
mohsen abdul hamid|IQ
mohsen mehr alizadeh|IR
moi avei|PG
moise lida kouassi|CI
moise nyarugabo|CD
mokin stephen|VU
moldomusa kongantiev|KG
moldomusa kongantiyev|KG
molelekeng ernestina rapolaki|LS
molelkeng ernestina rapolaki|LS
momodou lamin sedat jobe|GM
momodu koroma|SL
mompat imerahfe|BW
mompati merafhe|BW
mompati merahfe|BW
mona afaysh|LB
mona sahlin|SE
moncef belkhayat|MA
mondher zenaidi|TN
mongkhon na songkhla|TH
monica codina tort|AD
monica dacon|VC
monie captan|LR
monika lamperth|HU
monique mukaruriza|RW
monique nsanzabaganwa|RW
monique nsoshorangamba|RW
monise laafai|TV
monja roindefo zafitsimivalo|MG
monjeza maluza|MW
montek singh ahluwalia|IN
montserrat gil|AD
monyane moleleki|LS
monyane molelki|LS
moody awori|KE
moon chung in|KR
moon jae in|KR
moosa fathy|MV
moqbal zarar|AF
morakhot khonkasem|TH
morgan hwang ing san|TW
morgan johansson|SE
morgan tsvangirai|ZW
moritz leuenberger|CH
morkin iatika stevens|VU
morkin steven|VU
morkin stevens|VU
morris dukuly|LR
morris saytumah|LR
morten andreas meyer|NO
morten wetland|NO
mory kaba|GN
mory karamoko kaba|GN
moses akaranga|KE
moses ali|UG
moses blah|LR
moses chirambo|MW
moses kacoul machar|SD
moses kahu|VU
moses kapu|SL
moses maladina|PG
moses wetangula|KE
moses zeh blah|LR
moshe katsav|IL
moshe yaalon|IL
moshira khattab|EG
mosibudi mangena|ZA
mosiuoa lekota|ZA
mostafa mohammad najar|IR
mostafa moin najafabadi|IR
mostafa pur mohammadi|IR
mostafa rahmani|IR
motiur rahman|BD
motlatsi ramafole|LS
motloheloa phooko|LS
motoo hayashi|JP
motoo hyashi|JP
motsoahae thomas thabane|LS
moufed mahmoud shehab|EG
moumouni djermakoye|NE
moumouni fabre|BF
mounir jaidane|TN
mounkaila sanda|NE
mourad benmehidi|DZ
mourad medelci|DZ
mourad redjimi|DZ
mousa bala gaye|GM
mousa kousa|LY
mousa maani|JO
moussa bala diakite|ML
moussa dadis camara|GN
moussa diokoro camara|GN
moussa faki|TD
moussa faki mahamat|TD
moussa kadam|TD
moussa khadam|TD
moussa okanla|BJ
moussa sampil|GN
moussa solano|GN
moussa toybou|KM
moustapha niasse|SN
movses abelian|AM
mowlid maane mahamud|SO
mphu ramatlapeng|LS
mroz arkadiusz|PL
mswati iii|SZ
mtiti fakudze|SZ
mubarak abdallah al shamikh|LY
mubarak abdullah al shamikh|LY
mubarak al fadil al mahdi|SD
mubarrak muhammed|GH
mudhi al hamud|KW
muftah muhammad kaiba|LY
mugur isarescu|RO
muhammad abbas al uraybi|IQ
muhammad abd al ghaffar|BH
muhammad abdallah abbas abul hasan|KW
muhammad abdallah ahmad shati duri|IQ
muhammad abdallah al gargawi|AE
muhammad abdallah al gergawi|AE
muhammad abdi gandi|SO
muhammad abdi yusuf|SO
muhammad abdul rachman|ID
muhammad abdullahi omar|SO
muhammad ahmad al jarallah|KW
muhammad ahmad al mangoush|LY
muhammad ahmad jarallah|KW
muhammad al allaf|JO
muhammad al atrash|SY
muhammad al husayn|SY
muhammad al zanati|LY
muhammad ali al huwayz|LY
muhammad ali hamud|SO
muhammad ali hasan|SD
muhammad ali ya|YE
muhammad bahr al uloum|IQ
muhammad bahr al ulum|IQ
muhammad bin abdallah al harthi|OM
muhammad bin abdallah al khalifa|BH
muhammad bin ali al qatabi|OM
muhammad bin ali al qutaybi|OM
muhammad bin ali fayiz|SA
muhammad bin ibrahim al mutawa|BH
muhammad bin khalid al thani|QA
muhammad bin khalifa al thani|QA
muhammad bin khalifa bin khalifa|BH
muhammad bin mubarak al khalifa|BH
muhammad bin rashid al maktum|AE
muhammad bin saif al shabibi|OM
muhammad bin zubayr|OM
muhammad dayfallah al sharar|KW
muhammad dhayfallah sharar|KW
muhammad fnaysh|LB
muhammad husayn al shali|AE
muhammad ishaq dar|PK
muhammad iyad al shatti|SY
muhammad jasim khadir|IQ
muhammad jawad khalifa|LB
muhammad mahamud guleed|SO
muhammad maruf|ID
muhammad medhat hassanein|EG
muhammad muhsin al basiri|KW
muhammad munajid al dulaymi|IQ
muhammad mustafa mero|SY
muhammad mustafa miru|SY
muhammad naahmad ali|YE
muhammad naji al otari|SY
muhammad naji al utri|SY
muhammad najiutri|SY
muhammad nakhan|PK
muhammad nihad mushantat|SY
muhammad sahib al daraji|IQ
muhammad said al badi|AE
muhammad salman al sadi|IQ
muhammad thuneibat|JO
muhammad vi|MA
muhammad yahya awdah al nuami|YE
muhammad yahya awdah al nuaymi|YE
muhammad yahya hamud al sharafi|YE
muhammad yahya kharat|SY
muhammad yahya kharrat|SY
muhammad yusuf abdallah|SD
muhammad yusuf kalla|ID
muhammad ziyad al ayubi|SY
muhammad ziyad al ayyubi|SY
muhammad zuhayr mashariqa|SY
muhammadu buhari|NG
muhammed adamu aliero|NG
muhammed mumuni|GH
muhammed sanusi daggasi|NG
muhammetguly ogshukov|TM
muhammetguly ogsukow|TM
muhammetnazar hudayguliyev|TM
muhannad al sadi|IQ
muhidin touq|JO
muhsin abd al hamid|IQ
muhyadin muhammad ali ibrahim|SO
muhyiddin bin haji mohamed yassin|MY
muhyiddin bin mohamed yassin|MY
mukeshwar choonee|MU
mukhammedkuli ogshukov|TM
mukhtar altynbayev|KZ
mukhtar jumaliev|KG
mukt ari shagari|NG
muktari shagari|NG
mullah mohammad rabbani|AF
mumin kholiqov|TJ
mun il bong|KP
mun il pong|KP
mun ung jo|KP
mundia sikatana|ZM
munir akram|PK
murari raj sharma|NP
murasoli maran|IN
murat basesgioglu|TR
murat sutalinov|KG
muratbek mukashev|KG
muratgeldi akmammedov|TM
muratgeldy akmammedov|TM
murod asqarov|UZ
murod atayev|UZ
murodali alimardon|TJ
murodali alimardonov|TJ
murtuz alasgarov|AZ
musa al sarraf|KW
musa ecweru|UG
musa gibril bala gaye|GM
musa mohamed|NG
musa mohammed|NG
musa tarawali|SL
musa tarawalli|SL
musa xhaferi|MK
musaid bin muhammad al ayban|SA
musallam bin ali al busaidi|OM
muse nur amin|SO
mushtaq ali cheema|PK
musikari kombo|KE
musikari nazi kombo|KE
mustafa abubakar|ID
mustafa al jassim al shamali|KW
mustafa al jassim al shimmali|KW
mustafa al qais|JO
mustafa demir|TR
mustafa miftah belid al dersi|LY
mustafa osman ismail|SD
mustafa said yazicioglu|TR
mustafa xhani|AL
mustapa mohamad|MY
mustapa mohamed|MY
mustapha bedbada|DZ
mustapha benbada|DZ
mustapha hadi mkulo|TZ
mustapha sahel|MA
musu kandeh|SL
mutahir al saidi|YE
mutahir rashad al masri|YE
mutala yaradua|NG
mutalib bin abdallah al nafisa|SA
mutombo bakafwa nsenda|CD
mutombo kiamakosa|CD
mutombo kyamakosa|CD
mutua katuku|KE
muwafaq al rubai|IQ
muwafaq rubai|IQ
mwai kibaki|KE
mwanaidi sinare maajar|TZ
mwelwa musambachime|ZM
mwesigwa rukutana|UG
mya oo|MM
myint lwin|MM
myint thein|MM
mykhaylo chechetov|UA
mykhaylo reznik|UA
mykhaylo yezhel|UA
mykola azarov|UA
mykola bilokon|UA
mykola derkach|UA
mykola polishchuk|UA
mykola prysyazhnyuk|UA
mykola tomenko|UA
myktybek abdildayev|KG
myrat garryev|TM
myrat garryyew|TM
myrzakan subanov|KG
mze soule el bak|KM
naabd al aziz al nasir|QA
naal humaydi|QA
naal rubai|IQ
nabi sensoy|TR
nabil fahmy|EG
nabil shaath|PS
nabila abdallah al mulla|KW
nabin muhammad al balushi|BH
nabin muhammad al thani|QA
naceur el gharbi|TN
nada abbas hafadh|BH
nada bint abbas hafadh|BH
nader al dahabi|JO
nader dahabi|JO
nader dhahabi|JO
nader therat|JO
nadine morano|FR
nadine ramaroson|MG
nadir al dahabi|JO
nadjalta mirangaye|TD
nael rufai|NG
nafie ali nafie|SD
nagora bogan|PG
nagoum yamassoum|TD
nagubal kheir abdel wahab|SD
nahas angula|NA
naima abdelmouti|TD
naiqama lalabalavu|FJ
naiqama vave lalabalavu|FJ
najah al attar|SY
najamuddin khan|PK
naji sabri ahmad al hadithi|IQ
najib bin tun abdul razak|MY
najib mikati|LB
najib tun abdul razad|MY
najib tun abdul razak|MY
najib zerouali|MA
najmuddin khan|PK
nakamil al chadirchi|IQ
naledi pandor|ZA
nam ki myoung|KR
namadi sambo|NG
nambaryn enkhbayar|MN
namid bayartsaikhan|MN
namik dokle|AL
namik tan|TR
namiq abbasov|AZ
namuhammad ahmad al sabah|KW
namuhammad al ahmad al sabah|KW
nana akufo addo|GH
nana akufu addo|GH
nana effah apenteng|GH
nana obiri boahen|GH
nancy bakir|JO
nangolo mbumba|NA
nantenin cherif|GN
naomi namsi shaban|KE
naoto kan|JP
narayan singh pun|NP
narcis casal fonsdeviela|AD
nard ndoka|AL
nardi suxo iturri|BO
narendra bikram shah|NP
narendra modi|IN
narisoa andrianarivelo|MG
nartay dutbayev|KZ
nasabah al ahmad al sabah|KW
nasr al mubruk abdallah|LY
nasrin mustafa sadiq barwari|IQ
nasrin soltankhah|IR
nasser judeh|JO
nassib lahoud|LB
nassoro malocho|TZ
natalya korzhova|KZ
natan sharansky|IL
natanaera kirata|KI
natanera kirata|KI
nathalie cely suarez|EC
nathaniel waena|SB
nathi mthethwa|ZA
natie plea|ML
natiq aliyev|AZ
natsagiyn bagabandi|MN
navinchandra ramgoolam|MU
nawabzada khawaja muhammad khan hoti|PK
nawaf salam|LB
nawal el moutawakil|MA
nawaz sharif|PK
nawwaf al ahmad al sabah|KW
naya ponce fortun|BO
nayef al fayez|JO
nayef al qadi|JO
nayef hadid|JO
nayla moawad|LB
nayla mouawad|LB
nazar muhammad gondal|PK
nazha chakrouni|MA
nazih baydun|LB
nazim ekren|TR
ndalana rene|MG
ndeye diop|SN
ndeye khady diop|SN
negasso gidada|ET
nehmeh tohme|LB
neil sharma|FJ
nejib hachana|TN
nelly olin|FR
nelson alcides mora|PY
nelson azevedo jobim|BR
nelson bascome|BM
nelson jose merentes diaz|VE
nelson kile|SB
nelson oduber|AW
nemesi marques oste|AD
nenadi esther usman|NG
neng pai lin|TW
neoclis sylikiotis|CY
neoklis silikiotis|CY
nerses yeritsian|AM
nesreen barakat|JO
nesreen berwari|IQ
nestor mamadou nali|CF
nestor mendez|BZ
nestor osorio londono|CO
nestor shufrych|UA
netani sukanaivalu|FJ
netumbo nandi ndaitwah|NA
netumbo ndaitwah|NA
neven jurica|HR
neven ljubicic|HR
neven mimica|HR
nevers mumba|ZM
nezdhet mustafa|MK
nezhdet mollov|BG
ngamau munokoa|CK
ngandu peter magande|ZM
ngarikutuke tjiriange|NA
ngarmbatina carmel souiv|TD
ngconde balfour|ZA
ngo pin|KH
ngoyam djaibe|TD
ngozi okonjo iweala|NG
nguyen danh thai|VN
nguyen dy nien|VN
nguyen hong quan|VN
nguyen minh triet|VN
nguyen phu trong|VN
nguyen quoc trieu|VN
nguyen sinh hung|VN
nguyen tam chien|VN
nguyen tan dung|VN
nguyen thanh chau|VN
nguyen thi doan|VN
nguyen thi hang|VN
nguyen thi kim ngan|VN
nguyen thien nhan|VN
nguyen van an|VN
nguyen xuan phuc|VN
nhasse na man|GN
nhasse namane|GN
nhek bun chhay|KH
nhek bunchhay|KH
nhial deng nhial|SS
niamatullah shahrani|AF
nicanor alejandro serrano aguilar|EC
nicanor duarte frutos|PY
nicholas frederick|LC
nicholas goche|ZW
nicholas liverpool|DM
nicia marina maldonado|VE
nickey iyambo|NA
nicky iyambo|NA
nicolae chirtoaca|MD
nicolae dudau|MD
nicolae vacaroiu|RO
nicolas eyzaguirre guzman|CL
nicolas issa wagner|EC
nicolas maduro moros|VE
nicolas sarkozy|FR
nicolas schmit|LU
nicole ameline|FR
nicole guedj|FR
nidel lorak|MH
nidia vilchez yucra|PE
nigina sharopova|TJ
nihad mushantat|SY
nikita khruschchev|RU
nikita khruschev|RU
nikita khrushchev|RU
nikita kruchev|RU
nikita kruscev|RU
nikita kruschev|RU
nikita kruschov|RU
nikita krushchev|RU
nikita krushev|RU
nikita krushov|RU
nikita sergeyevich khrushchev|RU
nikitas kaklamanis|GR
nikola dimitrov|MK
nikola gruevski|MK
nikola popovski|MK
nikolai svinarov|BG
nikolai vasilev|BG
nikolai vassilev|BG
nikolaos sifounakis|GR
nikolay korbut|BY
nikolay mladenov|BG
nikolay patrushev|RU
nikolay platonovich patrushev|RU
nikolay snopkov|BY
nikolay tanayev|KG
nikolay tsonev|BG
nikolay zaychenko|BY
nikoloz gilauri|GE
nikos khristodoulakis|GR
nikos symeonides|CY
nikos tsiartsionis|GR
nila heredia miranda|BO
nilo swaen|AW
nilofar bakhtiar|PK
nils muiznieks|LV
nimal siripala de silva|LK
nimet cubukcu|TR
nimrod botelanga|NR
nino burjanadze|GE
ninsao gnafame|TG
ninsao gnofam|TG
ninu zammit|MT
nirhy lanto andriamahazo|MG
nirupam sen|IN
nisar ali khan|PK
nissim dahan|IL
nit phibunsongkhram|TH
nit phibunsongkram|TH
nitish kumar|IN
nizar al baharna|BH
nizar baraka|MA
nizar jumah ali al qa|IQ
njenga karume|KE
njiemoun mama|CM
nkosazana cladlamini zuma|ZA
nkosazana clarice dlamini zuma|ZA
nkosazana dlamini zuma|ZA
nkulu mitumba kilombo|CD
no mu hyon|KR
no tu chol|KP
noah wekesa|KE
nobutaka machimura|JP
nobuteru ishihara|JP
nodirkhon khanov|UZ
nodirxon xanov|UZ
noel rakotonandrasana|MG
noel yao|CI
noelle lenoir|FR
noellie alexander|SC
noer hasan wirajuda|ID
noer hassan wirajuda|ID
noli de castro|PH
nollen leni|SB
nong duc manh|VN
nonofo molefhi|BW
noorul haq qadari|PK
noorul haq qadri|PK
noppadon pattama|TH
nor mohamed bin yakcop|MY
nor mohamed yakcop|MY
nora berra|FR
norachit sinhaseni|TH
norair davidyan|AM
norayr davidyan|AM
norbert darabos|AT
norberto delgado duran|PA
norman george|CK
norman matthew|MH
normans penke|LV
normunds broks|LV
norodom ranariddh|KH
norodom sihamoni|KH
norodom sihanouk|KH
norodom sirivudh|KH
norov altanhuyag|MN
norovyn altanhuyag|MN
nosirjon yusupov|UZ
nosiviwe mapisa nqakula|ZA
nouara saadia djaafar|DZ
noura saadia djaafar|DZ
nouraiz shakur khan|PK
nourdine bourhane|KM
noureddine mejdoub|TN
noureddine taleb|DZ
noureddine yazid zerhouni|DZ
nourredine yazid zerhouni|DZ
nouzha chekrouni|MA
nsaba buturo|UG
nsabo buturo|UG
nsimye sebuturo|UG
nu sangkhan|KH
nudrin ilebaev|KG
nugzar gabrichidze|GE
nuhu somo way|NG
nuhu somo wya|NG
numan salih al suhaybi|YE
nuno morais sarmento|PT
nuno severiano teixeira|PT
nur hassan hussein|SO
nur idow beyle|SO
nur mohammad qarqin|AF
nur uulu dosbol|KG
nurbek jeenbaev|KG
nurbek jeenbayev|KG
nurez shakur|PK
nuri badran|IQ
nurkhanbek mamunaliev|KG
nurlan akmatov|KG
nurlan tursunkulov|KG
nurmukhammad akhmedov|UZ
nursultan nazarbayev|KZ
nurtay abykayev|KZ
nusratullo faizulloyev|TJ
nusratullo salimov|TJ
nuth sokhom|KH
ny hasina andriamanjato|MG
nyamko sabuni|SE
nyan win|MM
nymaa enkhbold|MN
nyombi thembo|UG
nzuzi wa mbombo|CD
o kuk ryol|KP
o myong|KR
o su yong|KP
obadiah ando|NG
obaid humaid al tayer|AE
obiaqeli ezekwasili|NG
obiaqeli ezekwesili|NG
ochir enkhtsetseg|MN
octavie modert|LU
octavio errazuriz guilisasti|CL
octavio salazar miranda|PE
odd einar dorum|NO
odeen ishmael|GY
odete semedo|GN
odette nyiramirimo|RW
odion ajumogobia|NG
ogmundur jonasson|IS
oh myung|KR
oh young kyo|KR
ojo madueke|NG
ojo maduekwe|NG
okello oryem|UG
okere adams|SL
oksana malevanaya|KG
oktomkan abdullaeva|KG
okuk ryol|KP
olafur ragnar grimsson|IS
olarn chaipravat|TH
oldemiro julio baloi|MZ
ole peter kolby|NO
oleh rybachuk|UA
oleh shamshur|UA
oleksandr baranivskiy|UA
oleksandr baranivskyy|UA
oleksandr bondar|UA
oleksandr kuzmuk|UA
oleksandr medvedko|UA
oleksandr motsyk|UA
oleksandr popov|UA
oleksandr radchenko|UA
oleksandr ryabchenko|UA
oleksandr turchynov|UA
oleksandr zinchenko|UA
oleksiy kucherenko|UA
olenchery rajagopal|IN
olhaye oudine roble|DJ
olindo koolman|AW
olivia muchena|ZW
olivier chastel|BE
olivier kamitatu etsu|CD
olu adeniji|NG
olu agunloye|NG
olubanke akerele|LR
olusegun aganga|NG
olusegun obasanjo|NG
oluwole rotimi|NG
oly millan campos|VE
om pradhan|BT
omar abdullah|IN
omar al bashir|SD
omar bashir mohamed manis|SD
omar bongo|GA
omar fassi fehri|MA
omar hashi aden|SO
omar karami|LB
omar ramadhani mapuri|TZ
omar sa|SN
omar seyni|NE
omar touray|GM
omar zakhilwal|AF
omarkhan oksikbayev|KZ
ombeni yohana sefue|TZ
omer egbake|CD
omer egwake|CD
omneua phommachanh|LA
omurbek babanov|KG
omurbek suvanaliyev|KG
omurbek tekebayev|KG
omwony ojwok|UG
onechanh thammavong|LA
ong at klampaibun|TH
ong ka chuan|MY
ong ka ting|MY
onneua phommachanh|LA
opah ndiaye|SN
ophir pines paz|IL
oqil oqilov|TJ
oqtay shiraliyev|AZ
oralbai abdukarimov|KZ
orazberdi hadayberdiyev|TM
orazberdi hudaberdiyev|TM
orazberdi hudayberdiyev|TM
orazberdi hudayberdiyew|TM
orazgeldi amanmyradow|TM
orazmurat begmuradov|TM
orlando requeijo gual|CU
oryem okello|UG
osborne riviere|DM
osbourne fleming|AI
oscar arias sanchez|CR
oscar arturo alvarez guerrero|HN
oscar berger perdomo|GT
oscar coca antezana|BO
oscar crespo soliz|BO
oscar fernandes|IN
oscar herdocia lacayo|NI
oscar ivan zuluaga|CO
oscar martinez doldan|PY
oscar maurtua de romana|PE
oscar maurtua romana|PE
oscar mina|SM
oscar ugarte ubillus|PE
oskars kastens|LV
oskars spurdzins|LV
osman faruk logoglu|TR
osman gunes|TR
osman hassan ali atto|SO
osman mohammed osman|EG
osman pepe|TR
osman saleh|ER
osmani cienfuegos gorriaran|CU
osmonaly guronov|KG
osvaldo ruben benitez|PY
oswaldo de rivero|PE
oswaldo jarrin roman|EC
otaala emmanuel|UG
othman mohammed othman|EG
otinielu tausi|TV
otkir sultonov|UZ
otmar hasler|LI
otmar hassler|LI
otto romero orellana|SV
otto schily|DE
otu onyebuchi|NG
ouch borith|KH
ougoureh kifleh ahmed|DJ
oulegah keyewa|TG
oulegoh keyewa|TG
oumar boukar|TD
oumar boukar gana|TD
oumar daou|ML
oumar hamadoun dicko|ML
oumar ibrahima toure|ML
oumar idriss al farouk|TD
oumar khassimou dia|SN
oumar sarr|SN
oumare kouyate|GN
oumou khairy gueye seck|SN
oury bailo bah|GN
ousman badjie|GM
ousman matar breme|TD
ousman sonko|GM
ousmane bah|GN
ousmane dore|GN
ousmane issoufi maiga|ML
ousmane moussa mahamat|TD
ousmane moutari|NE
ousmane ngom|SN
ousmane sanoko|GN
ovid tseng|TW
ovidio manuel barbosa pequeno|ST
ovik abramyan|AM
owezgeldy atayev|TM
oyay deng ajak|SS
oystein djupedal|NO
paa kwesi nduom|GH
paavo lipponen|FI
pablo antonio thalassinos|PA
pablo marin|BZ
pablo solon romero|BO
pacifique issoikbeka|CG
padumhkou tchao|TG
pae tal chun|KP
pae tal jun|KP
paek nam sun|KP
paek se bong|KP
paek se pong|KP
pagan amum okiech|SD
pagvajavyn nyamdavaa|MN
paik hee young|KR
pak ho kun|KR
pak kil yon|KP
pak myong chol|KP
pak myong son|KP
pak pong chu|KP
pak pong hum|KR
pak pong ju|KP
pak su gil|KP
pak sun hui|KP
pak tae hwa|KP
pak thae hwa|KP
pak ui chun|KP
pakalitha bethuel mosisili|LS
pakalitha mosisili|LS
pakishe aaron motsoaledi|ZA
pal csaky|SK
palaniappan chidambaram|IN
palestinian authority|PS
palestinian national authority|PS
palitha kohona|LK
pampha bhusal|NP
panayotov plamen|BG
pandeli majko|AL
pandelis kouros|CY
panjit charusombat|TH
pao bunsroe|KH
paolo bollini|SM
paolo bonaiuti|IT
paolo ferrero|IT
papa louis fall|SN
papa owusu ankoma|GH
pape ousmane gueye|SN
papuna davitaia|GE
par nuder|SE
paramananda jha|NP
paramanga ernest yonli|BF
paramango ernest yonli|BF
pardonn kaliba mulanga|CD
pardonne kaliba mulanga|CD
park in kook|KR
park myung jae|KR
park tae joon|KR
parviz davudi|IR
parviz kazemi|IR
pascal affi nguessan|CI
pascal akoussoulelou bodjana|TG
pascal couchepin|CH
pascal egbenda|SL
pascal jacques rajaonarison|MG
pascal yoadimnadji|TD
pascale isho warda|IQ
pascaline tamini bihoun|BF
pascoal manuel mocumbi|MZ
pasquale valentini|SM
pasteur bizimungu|RW
patricia espinosa cantellano|MX
patricia isabel rodas baca|HN
patricia kaliati|MW
patricia kaliyati|MW
patricia ramirez ceberg|GT
patrick achi|CI
patrick chinamasa|ZW
patrick devedjian|FR
patrick dewael|BE
patrick georges pillay|SC
patrick ho|CN
patrick leclercq|MC
patrick lewis|AG
patrick mbewe|MW
patrick nandago|NA
patrick okumu ringa|UG
patrick ollier|FR
patrick pillay|SC
patrick pruaitch|PG
patrick sulubika matchembera|CD
patteson oti|SB
paty ripple kyndiah|IN
paul abena|SR
paul antoine bien aime|HT
paul antoine bohoun bouabre|CI
paul badji|SN
paul berenger|MU
paul bernie|HT
paul biya|CM
paul biyoghe mba|GA
paul bohoun bouabre|CI
paul boundoukou latha|GA
paul bremer|IQ
paul chiu|TW
paul duret|HT
paul eerik ruumo|EE
paul erik ruumo|EE
paul kaga me|RW
paul kagame|RW
paul magloire|HT
paul manasseh nshutiu|RW
paul mangwana|ZW
paul masseron|MC
paul mayom akec|SS
paul mbot|CG
paul nji atanga|CM
paul petursson|IS
paul raymond berenger|MU
paul sang|KE
paul seger|CH
paul shabangu|SZ
paul somohardjo|SR
paul telukluk|VU
paul tiensten|PG
paul tony steven kandiero|MW
paul toungui|GA
paul yao ndre|CI
paula cox|BM
paula navunisaravi|FJ
paula risikko|FI
paulias matane|PG
pauline campbell sukhai|GY
pauline tallen|NG
paulius matane|PG
paulo conteh|SL
paulo ivo garrido|MZ
pavel nemec|CZ
pavel rychetsky|CZ
pavel zarecky|CZ
pavithra wanniarachchi|LK
pavlo kachur|UA
pavlos anastasiades|CY
pavol rusko|SK
pawan kumar bansal|IN
pawel wojciechowski|PL
payadowa boukpessi|TG
pearlette louisy|LC
peauafi haukinima|TO
pedro carmona estanga|VE
pedro da costa|GN
pedro franco badia|DO
pedro jose van dunem|AO
pedro miret prieto|CU
pedro morato milaco|GN
pedro nunez mosquera|CU
pedro pablo kuczynski|PE
pedro padilla tonos|DO
pedro rafael pena antonio|DO
pedro santana lopes|PT
pedro silva pereira|PT
pedro ucaim lima|GN
pedro vaz ramela|UY
pedro verona rodrigues pires|CV
peer steinbrueck|DE
pekka lintu|FI
pendukeni iivula ithana|NA
pengiran anak dato haji puteh|BN
penijamini ravulolo tuikubulau lomaloma|FJ
per kristian foss|NO
per stig moller|DK
percy metsing mangoaela|LS
pere lopez agras|AD
perez ahabwe|UG
perezi karukubiro kamunanwire|UG
peri vaevae pare|CK
pervez musharraf|PK
petar cobankovic|HR
petar gosev|MK
peter adwok nyaba|SS
peter anyang nyongo|KE
peter aparite lokeris|UG
peter balazs|HU
peter barter|PG
peter bonner jallah|LR
peter boyers|SB
peter burian|SK
peter chin fah kui|MY
peter daka|ZM
peter fachi|MW
peter godsday orubebe|NG
peter johnstone|AI
peter kasenene|UG
peter kiss|HU
peter kokeris|UG
peter lokeris|UG
peter mafany musonge|CM
peter maurer|CH
peter medgyessy|HU
peter mizengo pinda|TZ
peter moser|AT
peter norman|SE
peter ogego|KE
peter oneill|PG
peter oresi|PG
peter oszko|HU
peter soita shitanda|KE
peter struck|DE
peter taksoe jensen|DK
peter thomson|FJ
peter tomka|SK
peter tsheehama|NA
peter vanvelthoven|BE
peter wittig|DE
petera behajaina|MG
petr kolar|CZ
petr mares|CZ
petr miklashevich|BY
petr necas|CZ
petr semashko|BY
petras cesna|LT
petras vaitiekunas|LT
petrit vasili|AL
petro krupko|UA
petro oleksiyovych poroshenko|UA
petro poroshenko|UA
petros molyviatis|GR
petru lucinschi|MD
petrus compton|LC
petrus thomas|PG
petur stoyanov|BG
pham gia khiem|VN
pham van tra|VN
phan sina|KH
phan van khai|VN
phandu skelemani|BW
phanthong phommahaxay|LA
phesheya dlamini|SZ
phesheya mbongeni dlamini|SZ
phetsile dlamini|SZ
phiane philakone|LA
philemon embel|PG
philemon rabarison|MG
philemon sarungi|TZ
philemon yang|CM
philip boedoro|VU
philip byaruhanga|UG
philip kamah|LR
philip marmo|TZ
philip mvouo|CG
philip sangka marmo|TZ
philipp roesler|DE
philippe bas|FR
philippe courard|BE
philippe deslandes|MC
philippe douste blazy|FR
philippe massoni|AD
philippe mvouo|CG
philippe richert|FR
phinit charusombat|TH
phoevos klokkaris|CY
phokin phalakun|TH
phone swe|MM
phumiphon adunyadet|TH
phumzile gloria mlambo ngcuka|ZA
phumzile mlambo ngcuka|ZA
phung quang thanh|VN
pier ferdinando casini|IT
pier marino menicucci|SM
pierluigi bersani|IT
pierre andre futa|CD
pierre andre kombila|GA
pierre andre wiltzer|FR
pierre buyoya|BI
pierre celestin rwigema|RW
pierre claude calixte|HT
pierre helu|LB
pierre lellouche|FR
pierre lumbi okongo|CD
pierre mabiala|CG
pierre manoka|CD
pierre moussa|CG
pierre nkurunziz|BI
pierre nkurunziza|BI
pierre oba|CG
pierre osho|BJ
pierre schori|SE
pierre tore|VU
pierre vimont|FR
piet hein donner|NL
pieter de crem|BE
pilar mazzetti soler|PE
piotr czyzewski|PL
piotr wozniak|PL
pipite marcellino|VU
pir aftab hussain shah gillani|PK
pir aftab hussain shah jilani|PK
pitalouna ani laokpessi|TG
piyasena gamage|LK
plamen oresharski|BG
plamen panayotov|BG
polycarpe abah abah|CM
pon radhakrishnan|IN
ponmek dalaloi|LA
pontien gaciyubwenge|BI
pontso matumelo sekatle|LS
pontso sekatle|LS
poseci bune|FJ
posi menai|PG
potame nizigire|BI
poul nyrup rasmussen|DK
prabhu narayan chaudhary|NP
prahlad singh patel|IN
prakash chandra lohani|NP
prakash man singh|NP
prakashman singh|NP
pranab mukherjee|IN
prasad kariyawasam|LK
pratibha devisingh patil|IN
pratibha patil|IN
pravin gordhan|ZA
pravin jugnauth|MU
pravind jugnauth|MU
prawit rattanaphien|TH
prawit wongsuwan|TH
prem chand gupta|IN
prem koonjoo|MU
premdut koonjoo|MU
premier khruschev|RU
pridiyathon thewakun|TH
prince 'ulukalala lavaka ata|TO
prince alois|LI
prince norodom sihanouk|KH
priscila misihairabwi mushonga|ZW
priscilla misihairabwi mushonga|ZW
prithviraj chavan|IN
prithviraj putten|MU
priya manickchang|GY
priyaranjan dasmunshi|IN
priyaranjan dasmunsi|IN
prokopis pavlopoulos|GR
prommin lertsuridel|TH
prommin lertsuridet|TH
protais mitali|RW
protais musoni|RW
prum sokha|KH
pryia manickchand|GY
przemyslaw gosiewski|PL
przemyslaw grudzinski|PL
puka temu|PG
purachai piamsombun|TH
puri ruing|PG
purificacion angue ondo|GQ
purna bahadur khadka|NP
purna bia|GN
purnomo yusgiantoro|ID
pushpa kamal dahal|NP
puspha dahal|NP
puteh ibni mohammad alam|BN
pyi sone|MM
pyon yong nip|KP
pyon yong rip|KP
pyotr miklashevich|BY
qaboos bin said al said|OM
qamar adan ali|SO
qamar aden ali|SO
qamar zaman kaira|PK
qasim ahmad al ajam|YE
qasim al ajam|YE
qasim daud|IQ
qasim ibrahim|MV
qian qichen|CN
qobil berdiyev|UZ
qobul berdiyev|UZ
qolam ali hadad adel|IR
qolam hosein elham|IR
qolam hosein mohseni ejei|IR
qolam husein elham|IR
qoriniasi bale|FJ
qosimali ahmadov|UZ
quach le thanh|VN
queen elizabeth ii|KN
qutbi al mahdi|SD
raad zeid hussein al zeid|JO
rabbie namaliu|PG
rabha dabbas|JO
rabiu kwankaso|NG
rabiu kwankwaso|NG
rachid ben massoundi|KM
rachid talbi el alami|MA
rachid talbi el amami|MA
radafiarisoa lea raholinirina|MG
radavidson andriamparany|MG
radek john|CZ
raden mohammad marty muliana|ID
radhames jimenez pena|DO
radmila sekerinska|MK
radoslav gaidarski|BG
radoslaw sikorski|PL
radvan bold|MN
radzi sheikh ahmad|MY
raed abu saud|JO
rafaa dekhil|TN
rafael alburquerque de castro|DO
rafael correa delgado|EC
rafael eitan|IL
rafael hui si yan|CN
rafael jose oropeza|VE
rafael macedo de la concha|MX
rafael parreno navas|EC
rafael rey rey|PE
rafal wiechecki|PL
raffaele fitto|IT
rafi al issawi|IQ
rafi eitan|IL
rafi hiyad al issawi|IQ
rafiq hariri|LB
rafiqa musoyeva|TJ
rahmatullah nabil|AF
rai hau min|TW
raid fahmi jahid|IQ
raila amolo odinga|KE
raila odinga|KE
raimondas sukys|LT
raimundas palaitis|LT
raimundo pereira|GN
raimundo perreira|GN
rainer bruederle|DE
rainier iii|MC
rainier imperti|MC
rais bin yatim|MY
rais yatim|MY
raja habib al khuzai|IQ
raja pervaiz ashraf|PK
raja roy|BD
rajai muasher|JO
raje vasundhara|IN
rajeshwar jeetah|MU
rajitha senaratne|LK
rajmah binti hussain|MY
rakam chemjong|NP
ralechate mokose|LS
ralph everard gonsalves|VC
ralph fonseca|BZ
ralph gonsalves|VC
ralph kasambara|MW
ram bahadur thapa|NP
ram baran yadav|NP
ram chandra poudel|NP
ram chandra raya yadav|NP
ram charan choudhari|NP
ram sharan mahat|NP
ram vilas paswan|IN
rama kirshna sithanen|MU
rama yade|FR
ramadeluka seretse|BW
ramadhan karenga|BI
ramakrishna sithanen|MU
ramazan bashardost|AF
ramdien sardjoe|SR
ramesh chandra sen|BD
ramesh nath pandey|NP
ramil usubov|AZ
ramiro valdes menendez|CU
rammotsi lehata|LS
ramon abrahams|SR
ramon alonzo carrizales rengifo|VE
ramon alonzo carrizalez rengifo|VE
ramon aquino garcia|DO
ramon jauregui atondo|ES
ramon martin huerta|MX
ramon morales quijano|PA
ramon orlando maniglia ferreira|VE
rana tanveer hussain|PK
ranendra sen|IN
rangin dadfar spanta|AF
ranil wickremasinghe|LK
ranko vilovic|HR
ranokhon abdurahmonova|TJ
rao sikandar iqbal|PK
raphael mhone|MW
raphael tuju|KE
raphael worwor|VU
raqad bin salim al raqad|AE
rasa jukneviciene|LT
rashad ahmad al rasas|YE
rashad ahmad yahya al rasas|YE
rashad mandan omar|IQ
rashad muhammad al alimi|YE
rashad umar mindan|IQ
rashid abdallah ahmad al khalifa|BH
rashid alimov|TJ
rashid ba raba|YE
rashid ba rabba|YE
rashid bin abdallah al nuaymi|AE
rashid gumarovich nurgaliyev|RU
rashid meredov|TM
rashid muhammad al alami|YE
rashid muhammad al alimi|YE
rashid nurgaliyev|RU
rasit meredow|TM
rastam bin mohamed isa|MY
rastislav kacer|SK
ratnasiri wickremanayake|LK
ratu josefa iloilo|FJ
ratu sir kamisese mara|FJ
ratu tevita momoedonu|FJ
rauhi fattouh|PS
raul antonio da costa cravid|ST
raul antonio velasquez ramos|GT
raul diez canseco|PE
raul isaias baduel|VE
ravdangiyn bold|MN
ravi yerrigadoo|MU
ravil safiullin|UA
ravshan gulomov|UZ
ravshan haidarov|UZ
ravshan jeyenbekov|KG
ravshanbek fayzullayev|UZ
raya haffar|LB
rayisa bohatyrova|UA
rayisa bohatyryova|UA
rayko raytchev|BG
raymond abou ndori|CI
raymond abouo ndori|CI
raymond anthony|GD
raymond audi|LB
raymond joseph|HT
raymond mboulou|CG
raymond ounouted|GN
raymond paul ndougou|CF
raymond ramazani baya|CD
raymond serge bale|CG
raymond tshibanda ntunga mulongo|CD
raymond wong|CN
raymond ziphyrin mboulou|CG
raza rabbani|PK
razmik martirosian|AM
rchee hean teo|SG
rear hyppolite raharison ramaroson|MG
rebeca patricia santos|HN
recep akdag|TR
recep erdogan|TR
recep tayyip erdogan|TR
reem ibrahim al hashemi|AE
reene bessie kachere|MW
reepu daman persaud|GY
regimantas ciupaila|LT
regina ip|CN
regina jones bos|NL
reginald austrie|DM
rein lang|EE
rein morris|MH
reinhart waneck|AT
reinhold lopatka|AT
reinhold mitterlehner|AT
rejepbay arazov|TM
remi allah kouadio|CI
remigio hernani melone|PE
remy namaduk|NR
remy sylvain organes|MG
remy ze meka|CM
renate muessner|LI
renato brunetta|IT
renato schifani|IT
renaud dutreil|FR
renaud muselier|FR
rend rahim francke|IQ
rene amani|CI
rene antonio leon rodriguez|SV
rene aphing kouasi|CI
rene aphing kouassi|CI
rene castro salazar|CR
rene gomez garcia|BO
rene gonzalo orellana|BO
rene harris|NR
rene isekemanga nkela|CD
rene mesa villafana|CU
rene ndemezo obiang|GA
rene preval|HT
rene sadi|CM
rene ze nguele|CM
renee jones bos|NL
renu yadav|NP
reuven rivlin|IL
revaz adamia|GE
rexhep meidani|AL
rexhep selmani|MK
rezaul karim hira|BD
rezlan ishar jenie|ID
rhyu si min|KR
ri kwang ho|KP
ri thae nam|KP
ri yong chol|KP
ri yong mu|KP
riak gai|SD
ricardo alberto arias|PA
ricardo antonio molina penaloza|VE
ricardo cabrisas ruiz|CU
ricardo calla ortega|BO
ricardo esmahan daubuisson|SV
ricardo lagos escobar|CL
ricardo mangue obama nfube|GQ
ricardo mangue obama nfubea|GQ
ricardo martinelli berrocal|PA
richard anane|GH
richard baloyi|ZA
richard flomo|LR
richard frederick|LC
richard fredrick|LC
richard gozney|BM
richard kamwi|NA
richard msowoya|MW
richard muyej mangenz mans|CD
richard nduhura|UG
richard nduhuura|UG
richard rasi|SK
richard sezibera|RW
rida adnan said|SY
ridha grira|TN
ridha kechrid|TN
ridvan bode|AL
riek machar|SS
riek machar teny dhurgon|SS
rien morris|MH
rigmor aasrud|NO
rihards piks|LV
rim che min|KR
rimantas sadzius|LT
rimvydas turcinskas|LT
rina contreras lopez|CR
rinalds mucins|LV
rinchinnyamyn amarjargal|MN
rinzin gyaltshen|BT
rita fan|CN
rita keiber beck|LI
rita kieber beck|LI
rita verdonk|NL
ritsuko hosokawa|JP
riyad ghurayib|IQ
riyadh gharib|IQ
rizvan sulejmani|MK
ro song sil|KP
ro tu chol|KP
rob hessing|NL
robert aisi|PG
robert ameerali|SR
robert auguste|HT
robert fico|SK
robert gabriel mugabe|ZW
robert guba aisi|PG
robert guei|CI
robert kalinak|SK
robert kocharyan|AM
robert koopaol|PG
robert kupiecki|PL
robert mugabe|ZW
robert nemcsics|SK
robert ulysse|HT
robert wigmore|CK
robert woonton|CK
roberto armando ferreira cacheu|GN
roberto barbery anaya|BO
roberto calderoli|IT
roberto flores bermudez|HN
roberto giorgetti|SM
roberto gonzalez segovia|PY
roberto leal monteiro ngongo|AO
roberto mangabeira unger|BR
roberto maroni|IT
roberto morales ojeda|CU
roberto raschi|SM
roberto saladin selin|DO
robin moran munoz|GT
robin yearwood|AG
roble olhaye oudine|DJ
rocco buttiglione|IT
rodolfo nin nova|UY
rodolfo nin novoa|UY
rodolphe adada|CG
rodrigo eduardo cabezas morales|VE
rodrigo hinzpeter kirberg|CL
rodrigo malmierca diaz|CU
rodrigo rato figaredo|ES
rodrigo rivera salazar|CO
rodwell ferguson|BZ
rodwell munyenyembe|MW
roelf de boer|NL
rogatien biaou|BJ
rogelio pardo evans|CR
rogelio vicente ramos martinez|CR
roger abiut|VU
roger abuit|VU
roger banchi|CI
roger cousins|AI
roger karoutchi|FR
roger luncheon|GY
roger melingui|CM
roger nimy|CD
roger rigobert andely|CG
roh moo hyun|KR
rohan phillip|GD
rohita bogollagama|LK
rohitha bogollagama|LK
roindefo zafitsimivalo|MG
roland eng|KH
roland kpotsra|TG
roland massaquoi|LR
roland oritsejafo|NG
roland randimampionona|MG
roland yao kpotsra|TG
rolandas paksas|LT
rolland randriamampionona|MG
romain murenzi|RW
romain schneider|LU
roman bezsmertniy|UA
roman bezsmertnyy|UA
roman giertych|PL
roman omorov|KG
roman vnuchko|BY
romano prodi|IT
romualdas dobrovolskis|LT
romulo alberto roux moses|PA
romulo alfredo caballeros|GT
romulo pizarro tomassi|PE
ronald assen|SR
ronald baudin|HT
ronald gajraj|GY
ronald mukuma|ZM
ronald pofalla|DE
ronald venetiaan|SR
ronaldo cecilio leiva rodriguez|GT
ronaldo mota sardenberg|BR
roni bar on|IL
roni milo|IL
ronnie kasrils|ZA
ronnie shikapwasha|ZM
roosevelt chica zambrano|EC
roosevelt skeritt|DM
roosevelt skerrit|DM
rosa zafferani|SM
rosalia nghindinwa|NA
rose francine rogombe|GA
rose gahiro|BI
rose gahiru|BI
roselyn bachelot narquin|FR
roselyne bachelot narquin|FR
rosemary kobusingye museminali|RW
rosemary kobusingye museminari|RW
rosie douglas|DM
rosmyrat seyitgulyyew|TM
rostom al zoubi|SY
rosy bindi|IT
roumen petkov|BG
routouang yoma golom|TD
rowsch nuri shaways|IQ
rowsch shaways|IQ
roza aknazarova|KG
roza otunbaeva|KG
roza otunbayeva|KG
rteo chee hean|SG
ruben arosemena valdes|PA
ruben arosemena vales|PA
ruben barberan torres|EC
ruben estuardo morales monroy|GT
ruben ramirez lezcano|PY
ruben saavedra soto|BO
ruben zackhras|MH
rubens antonio barbosa|BR
ruby rivlin|IL
rudolf hundstorfer|AT
rudolf schuster|SK
rudolf zajac|SK
rudolph insanally|GY
rudy demotte|BE
ruhakana ruganda|UG
ruhakana rugunda|UG
ruhama avraham|IL
rui arauio gomes|GN
rui carlos pereira|PT
rui gomes da silva|PT
rumen petkov|BG
rumiana zheleva|BG
runaldo ronald venetiaan|SR
rup jyoti|NP
rupiah banda|ZM
ruqiya qurbanova|TJ
ruslan kazakbaev|KG
ruslan mirzayev|UZ
russel kun|NR
rustam azimov|UZ
rustam inoyatov|UZ
rustam kasymov|UZ
rustam nazarov|TJ
rustam qosimov|UZ
rustam yunosov|UZ
ruth dreifuss|CH
ruth elizabeth rouse|GD
ruth metzler arnold|CH
ruth nankabirwa|UG
ruud rosingh|AW
ruwaida maaitah|JO
ryo won gu|KP
ryom sun gil|KP
ryozo kato|JP
ryszard kalisz|PL
ryszard krzysztof|PL
ryszard legutko|PL
ryu matsumoto|JP
ryu mi yong|KP
sa kong il|KR
saad al hardan|IQ
saad al kharabsheh|JO
saad hassar|MA
saad hayel srour|JO
saara kuugongelwa|NA
sabine ntakarutimana|BI
sabiou dady gaoh|NE
sabirjan abdikarimov|KG
sabyr jumabekov|KG
sacha sergio llorenti soliz|BO
sada ndiaye|SN
sadakazu tanigaki|JP
saddam hussein|IQ
sadeq khalilian|IR
sadeq mahsuli|IR
sadeq vaezadeh|IR
sadi tuma abbas al jabburi|IQ
sadio gassama|ML
sadiq amin abu ras|YE
sadiq amin husayn abu ras|YE
sadullo khayrulloyev|TJ
sadun al dulaymi|IQ
saeb erekat|PS
saeed darwazeh|JO
safa al din al safi|IQ
safa hadi jawad habubi|IQ
safar abiyev|AZ
safarali najmuddinov|TJ
safdar hoseini|IR
safwanullah syed|PK
sahana pradhan|NP
sahara khatun|BD
sahas banditkun|TH
sahel al majali|JO
sahr randolph fillie faboe|SL
said al janabi|IQ
said ali asat|ID
said barkat|DZ
said hassan shire|SO
said khalfan al ghayth|AE
said muhammad sammur|SY
said musa|BZ
said oubacha|MA
said shehab ahmed|IQ
said tayeb jawad|AF
said wilbert musa|BZ
saidahmad rahimov|UZ
saidamir zuhurov|TJ
saidi yoqubzod|TJ
saidou diallo|GN
saidou hachimou|NE
saidouba camara|GN
saidtayeb jawad|AF
saidu samaila|NG
saif bin zayid al nuhayyan|AE
saif mahyoub al asali|YE
saif mahyub al asali|YE
saif u din soz|IN
sailele malielegaoi tuilaepa|WS
saisengli tengbliachu|LA
saisengliteng bliachu|LA
saisnarine kowlessar|GY
sakina messadi|DZ
sakthip krairiksh|TH
salah ahmed mohamed salih|SD
salah al bashir|JO
salah al din al bashir|JO
salah al mawajdeh|JO
salah eddin bashir|JO
salah muzahim dariwish|IQ
salaheddine mezouar|MA
salai meridor|IL
salaleddin al bashir|JO
salam al zubai|IQ
salam fayyad|PS
salama khafaji|IQ
salamsho muhabbatov|TJ
salaydin aydarov|KG
saleban olad roble|SO
saleh banoita tourab|DJ
saleh meki|ER
saleh qallab|JO
saleh shehu|NG
salem khazaleh|JO
sali berisha|AL
salidat kairbekova|KZ
salif ba|SN
salif savadogo|BF
salif sawadogo|BF
salifou madou kelzou|NE
salih al mutlaq|IQ
salih hasan sumai|YE
salih mahdi mutlab al hasnawi|IQ
salih rajab al mismari|LY
salim al aydarus|YE
salim al sayegh|LB
salim aliyow ibrow|SO
salim bagus|MW
salim bin abdallah al ghazali|OM
salim hoss|LB
salim khazailah|JO
salim miya ansari|NP
salim miyan ansari|NP
salim saifullah khan|PK
salim saleh|UG
salim segaf al jufrie|ID
salman khursheed|IN
salome jakanda|NG
salome zourabichvili|GE
salou gobi|NE
salva kiir mayardit|SS
salvador gandara gaitan|GT
salvador ric riera|BO
salvador sanchez ceren|SV
salvador vega casillas|MX
salvator ntacobamaze|BI
salvator ntahomenyereye|BI
salvator ntihabose|BI
sam akoitai|PG
sam bitangaro|UG
sam hinds|GY
sam hinga norman|SL
sam hou fai|CN
sam iduri|SB
sam kuteesa|UG
sam kutesa|UG
sam mamady soumah|GN
sam nujoma|NA
sam odeh|NG
sam sharaf|EG
samaila saidu sambawa|NG
samaila sambawa|NG
samak sundaravej|TH
samdech chea sim|KH
samdech hun sen|KH
sameh hassan shoukry|EG
sami qaranful|LB
samia ahmed mohamed|SD
samia suluhu|TZ
samioulah lauthan|MU
samioullah lauthan|MU
samir al rifai|JO
samir habashneh|JO
samir shakir al sumaydi|IQ
samir shakir mahmud al sumaydi|IQ
samir sharifov|AZ
samphan boonyanan|TH
samphan bunyanan|TH
samuel assefa|ET
samuel hinds|GY
samuel koffi woods|LR
samuel kofi woods|LR
samuel lewis navarro|PA
samuel manetoali|SB
samuel manetoli|SB
samuel mumbengegwi|ZW
samuel outlule|BW
samuel owusu adjei|GH
samuel pinheiro guimaraes|BR
samuel samsumana|SL
samuel schmid|CH
samuel tei abal|PG
samuel undenge|ZW
samuhammet durdylyyew|TM
samwel john sitta|TZ
sanae takaichi|JP
sanan kachornprasat|TH
sanbuu lambaa|MN
sandjima dounia|TD
sandjima dououya|TD
sandor pinter|HU
sandra kalniete|LV
sandra pierantozzi|PW
sandra vela davila|EC
sandro bondi|IT
sandro kvitashvili|GE
sangajav bayartsogt|MN
sangh priya gautam|IN
sanghpriya gautam|IN
sani ndanusa|NG
sani rambe|PG
sani rambi|PG
sanj bayar|MN
sanjaa bayar|MN
sanjaasuren oyun|MN
sanjbegziyn tomor ochir|MN
sankie mthembi mahanyele|ZA
sanoussi toure|ML
santi bai hanoomanje|MU
santiago creel miranda|MX
santiago gonzalez larrain|CL
santiago ngua nfumu|GQ
santiago nsobeya efuman|GQ
santiago perez del castillo|UY
santosh kumar gangwar|IN
sanusi dagash|NG
saom kim suo|KH
saoudatou ndiaye seck|SN
saparmurat niyazov|TM
saqr ghobash saeed ghobash|AE
saqr ghobash said ghobash|AE
sar kheng|KH
sarah flood beaubrun|LC
sarah kiyingi|UG
sarath amunugama|LK
sarbendra nath shukla|NP
sardar fateh ali umrani|PK
sardar mehtab ahmad khan|PK
sardar yar mohammad rind|PK
sardar yar muhammad rind|PK
sarwadev prasad ojha|NP
sasa zibe|PG
sathit wongnongtoei|TH
sato kilman|VU
satoshi arai|JP
satu marjatta rasi|FI
satya veyash faugoo|MU
satyabrata mookherjee|IN
satyabrata mukherjee|IN
satyadeow sawah|GY
satyadeow sawh|GY
satyaprakash rittoo|MU
satyvaldy chyrmashev|KG
sauat mynbayev|KZ
saud bin ibrahim al busaidi|OM
saufatu sopoanga|TV
sauguelni boniface|TD
saul avalos cortes|BO
sauli niinisto|FI
saviour borg|MT
saw lwin|MM
saw tun|MM
sayed meshal|EG
sayed mohammad amin fatemi|AF
sayf bin hamad al busaidi|OM
sayf bin hamad bin busaidi|OM
saymumin yatimov|TJ
sea kosal|KH
sebastiao jose antonio martins|AO
sebastiao sapuile velsos|AO
sebastien dano djedje|CI
sebastien danon djedje|CI
sebhat ephrem|ER
sebouh hovnanian|LB
secretary khrushchev|RU
sediqa balkhi|AF
seidu mama sika|BJ
seiichiro murakami|JP
seiji maehara|JP
seiko noda|JP
sein htwa|MM
sekai holland|ZW
sekou ba|BF
sekouba bangoura|GN
sekouba konate|GN
sela molisa|VU
selim tadmoury|LB
selma aliye kavaf|TR
selmon walters|VC
selmon waters|VC
semano sekatle|LS
seng soukhathivong|LA
senturel ngoma|GA
sephiri enoch motanyane|LS
seppo kaariainen|FI
seretse ian khama|BW
seretse khama ian khama|BW
serge michel odzoki|CG
serge mombouli|CG
serge ranaivo|MG
serge vohor|VU
sergei lavrov|RU
sergei martynov|BY
sergei sidorskiy|BY
sergei sidorsky|BY
sergei stanishev|BG
sergey borisovich ivanov|RU
sergey ivanov|RU
sergey ivanovich kislyak|RU
sergey kislyak|RU
sergey kuzhugetovich shoygu|RU
sergey lavrov|RU
sergey lebedev|RU
sergey ling|BY
sergey martynov|BY
sergey naryshkin|RU
sergey nikolayevich lebedev|RU
sergey rumas|BY
sergey semenovich sobyanin|RU
sergey shoygu|RU
sergey sidorskiy|BY
sergey sobyanin|RU
sergey stanishev|BG
sergey viktorovich lavrov|RU
sergey yevgenyevich naryshkin|RU
sergio garcia de alba|MX
sergio macado rezende|BR
sergio machado rezende|BR
sergio vento|IT
serhiy lyovochkin|UA
serhiy polyakov|UA
serhiy terokhin|UA
serhiy teryokhin|UA
serhiy tihipko|UA
serhiy tyhypko|UA
serik akhmetov|KZ
serik baymaganbetov|KZ
servulo baeza|BZ
serzh sargsian|AM
serzh sargsyan|AM
serzh sarkisyan|AM
serzhik sarkisyan|AM
set maung|MM
seydou abdourahamanie|NE
seydou bouda|BF
seydou diarra|CI
seydou kabore|BF
seydou sy sall|SN
seyni oumarou|NE
seyoum mesfin|ET
seyran ohanian|AM
seyyed tayeb jawad|AF
sezi mbaguta|UG
sghair ould m'bareck|MU
shahabuddin ahmed|BD
shahbaz bhatti|PK
shaher al bak|JO
shahid hussain bhutto|PK
shahjahan siraj|BD
shahnawaz hussain|IN
shaik baksh|GY
shailoobek niyazov|KG
shalbai kulmakhanov|KZ
shamasudeen usman|NG
shamil atakhanov|KG
shams ed din hoseini|IR
shamsher mobin chowdhury|BD
shamsi vuai nahodha|TZ
shamsuddeen usman|NG
shankar prasad sharma|NP
shankersinh vaghela|IN
shanta kumar|IN
sharad yadav|IN
sharif hassan sheikh adan|SO
sharif rahimov|TJ
sharif sheikh ahmed|SO
shatrughan sinha|IN
shaukat aziz|PK
shaukat tarin|PK
shaul mofaz|IL
shavkat hamrakulov|UZ
shavkat mirziyayev|UZ
shavkat mirziyoyev|UZ
shaziman abu mansor|MY
shehu tejan koroma|SL
sheik amadou camara|GN
sheikh abdiqadir ali omar|SO
sheikh hasina wajed|BD
sheikh hassan dahir aweys|SO
sheikh rashid ahmad|PK
sheikh rashid ahmed|PK
sheila sisulu|ZA
sheila tlou|BW
sheilabai bappoo|MU
sheilabhai bappoo|MU
shekou momodou touray|SL
shemuel sam iduri|SB
sheng cheng hu|TW
sheng chihjen|TW
sheng fong lin|TW
sher afghan khan niazi|PK
sher bahadur deuba|NP
sherali gul|TJ
sherali gulov|TJ
sherali khayrulloyev|TJ
sheraly abdyldaev|KG
sherhon salimzoda|TJ
shettima mustapha|NG
shibu soren|IN
shiferaw jarso|ET
shiferaw tekle mariam|ET
shigeru ishiba|JP
shih shou chien|TW
shih su mei|TW
shih yen shiang|TW
shihadeh abu hudeib|JO
shiilegiin batbayar|MN
shimon peres|IL
shinya izumi|JP
shinzo abe|JP
shirida al musharji|KW
shirley yema gbujama|SL
shirwan al waili|IQ
shirwan kamil sibti al waili|IQ
shiv shankar menon|IN
shivraj patil|IN
shizuka kamei|JP
shofry bin abdul ghafor|BN
shoichi nakagawa|JP
shou chien shih|TW
shozaburo jimi|JP
shripad yasso naik|IN
shripad yesso naik|IN
shui teh hsu|TW
shukri ghanem|LY
shukri muhammad ghanim|LY
shukuru jumanne kawambwa|TZ
shukuru kawambwa|TZ
shunji yanai|JP
shunmugam jayakumar|SG
shyi kun yu|TW
siafausa vui mulitalo|WS
siaosi tupou v|TO
sicelo shiceka|ZA
sidi mohamed ould boubacar|MU
sidi mohamed ould cheikh abdallahi|MU
sidi moro sanneh|GM
sidik mia|MW
sidney sekeramayi|ZW
siedou mama sika|BJ
siegfried etame massoma|CM
siegfried gilds|SR
sigbjorn johnsen|NO
sigfried gilds|SR
sigisbert dolinschek|AT
signe balina|LV
siim kallas|EE
siim valmar kiisler|EE
siiri oviir|EE
silas atopare|PG
siljan avramovski|MK
silvan shalom|IL
silvia amparo velarde olmos|BO
silvio berlusconi|IT
sim sang jin|KP
simbarashe mumbengegwi|ZW
simbi veke mubako|ZW
sime lucin|HR
simeon djankov|BG
simeon nyachae|KE
simeon sakskoburggotski|BG
simeon saxe coburg gotha|BG
simon mfoutou|CG
simon muzenda|ZW
simon nyandwi|BI
simonetta sommaruga|CH
sin ii nam|KP
sin kon|KR
sin son ho|KP
sinai brown|PG
sinii nam|KP
sinikka monkare|FI
sione teisina fuko|TO
siosaia maulupekotofa tuita|TO
siosiua utoikamanu|TO
sipho shongwe|SZ
sir allan kemakeza|SB
sir charles james antrobus|VC
sir cuthbert montraville sebastian|KN
sir cuthbert sebastian|KN
sir daniel williams|GD
sir frederick nathaniel ballantyne|VC
sir hassanal bolkiah mu'izzadin waddaulah|BN
sir james fitz allen mitchell|VC
sir john vereker|BM
sir mekere morauta|PG
sir paulias matane|PG
sir richard gozney|BM
sir tomasi puapua|TV
siraj fegessa|ET
siraj fegisa|ET
siriako usa|SB
sirimavo bandaranaike|LK
sirodjiddin aslov|TJ
sirojidin aslov|TJ
sisavath keobounphanh|LA
sisowath sirirath|KH
sitembiso nyoni|ZW
sithembiso nyoni|ZW
siti fadilah supari|ID
situmbeko musokotwane|ZM
siv fridleifsdottir|IS
siyabonga cwele|ZA
slaheddine belaid|TN
slamet hidayat|ID
slavcho bogoev|BG
slavko linic|HR
slawomir cytrycki|PL
slobodan tasovski|MK
slobodan uzelac|HR
snyder rini|SB
soares sambu|GN
soccoh kabia|SL
socrates hasikos|CY
sodiq safayev|UZ
sodiq safoyev|UZ
soe win|MM
soemadi brotodiningrat|ID
soeng chamraeun|KH
soewarto moestadja|SR
sofa landver|IL
sofatu sopuaiga|TV
sofia mnyambi simba|TZ
sofyan djalil|ID
sogbossi bocco|BJ
sohaila sediq|AF
sohrab ali safari|AF
soita shitanda|KE
sok an|KH
sok kun su|KP
sokol nako|AL
sokol olldashi|AL
solange pagonendji ndackala|CF
solina nyirahabimana|RW
solitoki magnim esso|TG
solomon berewa|SL
solomon ewugu|NG
solomon pasi|BG
solomon passy|BG
solomone naivalu|FJ
solveiga silkalna|LV
somanahalli mallaiah krishna|IN
somchai wongsawat|TH
somduth soborun|MU
somdy douangdy|LA
somkhit chatusiphithak|TH
somphan phengkhammi|LA
somphavan inthavong|LA
somphong mongkhonvilai|LA
somphong mongkhonvilay|LA
sompong amornwiwat|TH
somsak thepsuthin|TH
somsak thepsutin|TH
somsavat lengsavat|LA
son chon yong|KR
sonatane tua taumoepeau tupou|TO
sonatane tuakinamolahi taumoepeau tupou|TO
song min soon|KR
songul chapouk|IQ
sonia castro gonzalez|NI
sonia johnny|LC
sonia polo andrade|BO
sonthi boonyarataglin|TH
sonthi boonyaratkalin|TH
sophia simba|TZ
sophie thevenoux|MC
sora at klinprathum|TH
soren gade|DK
sotos zackheos|CY
souad bendjaballah|DZ
soubanh srithirath|LA
soubanh sritthirath|LA
soukeyna ndiaye ba|SN
soul man lawani|BJ
soulayemane ndene ndiaye|SN
soule man lawani|BJ
souleymane cisse|GN
souleymane sidibe|ML
souli nanthavong|LA
soumare aminata sidibe|ML
soungalo ouattara|BF
soungalo outtaka|BF
sounhadji athoumane|KM
soutchai thammasith|LA
spilios spiliotopoulos|GR
srgjan kerim|MK
sri mulyani indrawati|ID
sriprakash jaiswal|IN
ssemakula kiwanuka|UG
stan mudenge|ZW
stanislas kamanzi|RW
stanislaus mudenge|ZW
stanislav gross|CZ
stanislav stashevskyy|UA
stanislaw kluza|PL
stanley sofu|SB
stavros kalathatos|GR
stefan attefall|SE
stefan fuele|CZ
stefan fule|CZ
stefan harabin|SK
stefan konstantinov|BG
stefan meller|PL
stefan odagiu|MD
stefan tafrov|BG
stefania prestigiacomo|IT
stefano caldoro|IT
stefano macina|SM
stefano palmieri|SM
steingrimur sigfusson|IS
stella sigcau|ZA
sten tolgfors|SE
stepan sukhorenko|BY
stephane valeri|MC
stephen dhieu dau|SS
stephen kalonzo musyoka|KE
stephen kwao amoanar|GH
stephen kwao amoanor|GH
stephen lam|CN
stephen lam sui lung|CN
stephen mallinga|UG
stephen masatu wassira|TZ
stephen matenje|MW
stephen wassira|TZ
stephene kalonzo musyoka|KE
stevco jakimovski|MK
steve dick tennyson matenje|MW
steve hsieh|TW
steven akiga|NG
steven ibn akiga|NG
steven van eijck|NL
steven vanackere|BE
stevenson kuartei|PW
stipe mesic|HR
stjepan mesic|HR
stuart beck|PW
stuart jack|KY
su jia chyuan|TW
su tseng chang|TW
subhash maharia|IN
suchai charoenrattanakhun|TH
suchat chaowisit|TH
suchat thadathamrongwet|TH
sudarat keyuraphan|TH
sudi silalahi|ID
sudjadnan parnohadiningrat|ID
sufiyan al aw|SY
sufiyan alaw|SY
suhair al ali|JO
suharna surapranata|ID
suharso monoarfa|ID
suhaylah abid jafar|IQ
sujata koirala|NP
sukhbaatar batbold|MN
sukhdev singh dhindsa|IN
sukhgaatar batbold|MN
sukhumpong ngonkham|TH
sulaiman madada|UG
sulayman franjiyah|LB
sule lamido|NG
suleiman bello|NG
suleiman franjieh|LB
suleiman franjiyeh|LB
suleiman shakombo|KE
suleiman tony franjiyeh|LB
suleyman demirel|TR
sulieman salman al safi|SD
sultan abdul halim muadzam shah|MY
sultan bin saeed al mansouri|AE
sultan bin saeed al mansuri|AE
sultan bin zayid al nuhayyan|AE
sum manith|KH
sumedha jayasena|LK
sumedha jayasene|LK
sumio mabuchi|JP
sun ta chuan|TW
sun wensheng|CN
sunatilla bekenov|UZ
sunday nkonde|ZM
sunduin batbold|MN
sung sang sop|KP
sunia fili|TO
sunil dutt|IN
supon fong ngam|TH
surab ali safari|AF
surakiat sathianthai|TH
suraphong supwongli|TH
surapong suebwonglee|TH
suraya dalil|AF
surayud chulanont|TH
surayut chulanon|TH
surendra chaudhary|NP
surendra pandey|NP
suresh chandra chalise|NP
surya bahadur thapa|NP
suryadharma ali|ID
susan chitimbe|MW
susan shabangu|ZA
susan waffa ogoo|GM
susana cabeza de vaca|EC
susana chou|CN
susana rivero guzman|BO
susanne riess passer|AT
sushil kumar shinde|IN
sushma swaraj|IN
susilo bambang yudhoyono|ID
suthep thueaksuban|TH
suvi anne siimes|FI
suwat liptapanlop|TH
suwat liptaphanlop|TH
suwit khunkitti|TH
suyoi bin osman|BN
suzanne aho assouma|TG
suzanne assouma|TG
sven erik osterberg|SE
sven jurgenson|EE
sven mikser|EE
svend aage jensby|DK
svend erik hovmand|DK
svetlana inamova|UZ
svyatoslav piskun|UA
swamy chinmayanand|IN
syarhey linh|BY
syarhey sidorski|BY
syarifuddin hasan|ID
sydney mufamadi|ZA
sydney sekeramayi|ZW
syed ghazi gulab jamal|PK
syed hasan ahmad|BD
syed naveed qamar|PK
syed safwanullah|PK
syed sharifuddin|PK
syed yousaf raza gillani|PK
syed yousuf raza gilani|PK
sylvain adekpedjou akindes|BJ
sylvain joel bifwila tchamwala|CD
sylvain lafalaise|HT
sylvain maliko|CF
sylvain ngabu chumbu|CD
sylvanus mushi bonane|CD
sylvester nguni|ZW
sylvia brustad|NO
sylvia flores|BZ
sylvia masebo|ZM
sylvie lucas|LU
taalaybek kydyrov|KG
taavi veskimagi|EE
tabita sokaya|SD
tacberdi tagyev|TM
tacberdi tagyyew|TM
tachberdi tagiyev|TM
tachberdy tagiyev|TM
tadashi lometo|MH
tae hyong chol|KP
taha muhyi al din maruf|IQ
taha yasin ramadan|IQ
tahir iqbal|PK
tahmasb mazaheri|IR
tahmaseb mazaheri khorasani|IR
tai hsia ling|TW
tai shia ling|TW
taieb cherkaoui|MA
taieb fassi fehri|MA
taieb fassi fihri|MA
taimani siaosi aho|TO
taiseer al samadi|JO
taj mohammad wardak|AF
tajikan kalimbetova|KG
takeo kawamura|JP
takis clerides|CY
talal arsalan|LB
talal arslan|LB
talbak nazarov|TJ
talib aziz zayni|IQ
tamar beruchashvili|GE
tamas szekely|HU
tamir al hijah|SY
tamir fuad al hijah|SY
tang fei|TW
tang jiaxuan|CN
tang shing|CN
tanganmurat gociyev|TM
tangata vavia|CK
tantely andrianarivo|MG
tanumafili ii malietoa|WS
taom tanukale|TV
taomati iuta|KI
taoufik baccar|TN
taoufik kechiche|TN
tapani tolli|FI
tapi taio|CK
tappan chowdhury|BD
tariq al hashimi|IQ
tariq mikhail aziz|IQ
tarja halonen|FI
tarmugi abdullah|SG
taro aso|JP
tarsis kabwegyere|UG
tashkul kereksizov|KG
tashtemir aitbayev|KG
tashtemir aybayev|KG
tasos yiannitsis|GR
tassos papadopoulos|CY
tatoul markarian|AM
tatsuya ito|JP
taufa'ahau tupou iv|TO
taufaahau tupou iv|TO
taufiq effendi|ID
tauvau teii|TV
tavau teii|TV
tawfiq ahmad al mansoor|BH
tawfiq ahmad al mansur|BH
tawfiq krishan|JO
tawfiq kurayshan|JO
tawita temoku|KI
tayal samadi|JO
tayeb belaiz|DZ
tayyip erdogan|TR
tchamdja andjo|TG
te chih yang|TW
tea banh|KH
teburoro tito|KI
tedo japaridze|GE
tefera walwa|ET
teh chih tang|TW
tehmina daultana|PK
teima onorio|KI
tej bunnag|TH
tekebay altyev|TM
telefoni retzlaff misa|WS
temirbek akmataliyev|KG
temirbek kurmanbekov|KG
temmy shmull|PW
temur charkviani|GE
temur iakobashvili|GE
tendai biti|ZW
tengku adnan bin tengku mansor|MY
tengku adnan tengku mansur|MY
tens kapoma|ZM
teodoro biyogo nsue|GQ
teodoro obiang nguema mbasogo|GQ
teofilo lama pico|EC
terence sinunguruza|BI
terepai maoate|CK
teresa lubinska|PL
terry lister|BM
tertius zongo|BF
teruneh zenna|ET
tetsuo kutsukake|JP
tevita topou|TO
tevita tupou|TO
tevita vuibau|FJ
tewodros adhanom|ET
thabisa shokaya|SD
thabo mbeki|ZA
thabo mvuyelwa mbeki|ZA
thae hyong chol|KP
thae jong su|KP
thaik tun|MM
thaksin chinnawat|TH
thaksin shinawatra|TH
thami khiari|MA
thamir ghadban|IQ
thamir jafar al zubaydi|IQ
thammarak isarangkun na ayutthaya|TH
thammarat itsarangkun na ayutthaya|TH
than shwe|MM
than swe|MM
than tun|MM
thanong phitthaya|TH
tharcisse habarugira|CD
tharman shanmugaratnam|SG
thein aung|MM
thein sein|MM
thein swe|MM
themba dlamini|SZ
themba masuku|SZ
thengo maloya|MW
theo ben gurirab|NA
theodora bakoyannis|GR
theodora bakoyianni|GR
theodore dabanga|CF
theodore mel eg|CI
theodoros pagkalos|GR
theodoros pangalos|GR
theophile mbemba|CD
theophilus yakubu danjuma|NG
therence sinunguruza|BI
theresa makone|ZW
therese coumba diop|SN
thierno oumar bah|GN
thierry moungala|CG
thiha thura tin aung myint|MM
thilak marapona|LK
thimothee moleka nzulama|CD
thinley gyamtsho|BT
thinley gyamtso|BT
thokozani khupe|ZW
thom de graaf|NL
thomas aguiyi ironosi|NG
thomas aguyi ironsi|NG
thomas de maiziere|DE
thomas klestil|AT
thomas matussek|DE
thomas mayr harting|AT
thomas ndikumana|BI
thomas thabane|LS
thomas yaya nimley|LR
thongbanh sengaphone|LA
thongloun sisolit|LA
thongloun sisoulit|LA
thongsing thammavong|LA
thor pedersen|DK
thorold masefield|BM
thorsteinn ingolfsson|IS
thuqan al qudah|JO
thura aye myint|MM
thura myint maung|MM
thuwayni bin shihab al said|OM
ti yav|KH
tian fengshan|CN
tibna nawana samba|GN
tibna sambe na wana|GN
tibor draskovics|HU
tibor navracsics|HU
tichaona jokonya|ZW
tichaona joseph benjamin jokonya|ZW
tidna sambe naune|GN
tie banh|KH
tigran davtian|AM
tigran sarkisyan|AM
tiina intelmann|EE
tijani yahaya kaura|NG
tilak marapana|LK
tillman thomas|GD
tim gurney|BM
tim lwanga|UG
timothee muteba|CD
timothy bonga|PG
timothy lwanga|UG
timothy tong|CN
timothy yang|TW
tin hla|MM
tin hlaing|MM
tin htut|MM
tin ngwe|MM
tino gaina|WS
tint swe|MM
tion otang|KI
tioundoun sessouma|BF
tissa karaliyadda|LK
tissa karaliyadde|LK
tissa vitharana|LK
tissa witarana|LK
titabu tabane|KI
tobias billstrom|SE
tobias lennart billstrom|SE
tobias nobrega suarez|VE
toga mcintosh|LR
toikeuse mabri|CI
toivo asmer|EE
tokon mamytov|KG
toktokuchuk mamytov|KG
tokyo sexwale|ZA
tol lah|KH
tolobek omuraliyev|KG
tom butiime|UG
tom butime|UG
tom masters|CK
tomas julinek|CZ
tomas mecheba fernandex|GQ
tomasz arabski|PL
tomasz lipiec|PL
tome vera cruz|ST
tomiko okazaki|JP
tomislav donchev|BG
tomislav ivic|HR
tomislav karamarko|HR
tomislav nikolic|RS
tommaso padoa schioppa|IT
tommy franks|IQ
tommy lapid|IL
tommy remengesau|PW
tonino picula|HR
tonio borg|MT
tonio fenech|MT
tonis palts|EE
tony aimo|PG
tony debrum|MH
tony keng yam tan|SG
tony tan keng yam|SG
toomas hendrik ilves|EE
toomas varek|EE
toomu sione|TV
toshimi kitazawa|JP
toshimitsu motegi|JP
toufta boguena|TD
toussaint abel coulibaly|BF
tove fergo|DK
toychubek kasymov|KG
traian basescu|RO
trairong suwannakhiri|TH
trajko slaveski|MK
tran duc luong|VN
tran thi trung chien|VN
tran van truyen|VN
tran van tuan|VN
traore fatoumata nafo|ML
trapsida fatima|NE
trinidad jimenez garcia herrera|ES
triophodie nkurunziza|BI
triphonie nkurunziza|BI
troels lund poulsen|DK
truman bodden|KY
truon my hoa|VN
truong my hoa|VN
truong vinh trong|VN
tsagaandari enkhtuvshin|MN
tsai hsun hsiung|TW
tsai hsung hsiung|TW
tsai ing wen|TW
tsakhia elbegdorj|MN
tsakhiagiyn elbedorj|MN
tsakhiagiyn elbegdorj|MN
tsang tak sing|CN
tsend munh orgil|MN
tsend munhk orgil|MN
tsend nyamdorj|MN
tseng jing ling|TW
tserendejid byambajav|MN
tserenkhuu sharavdorj|MN
tseveguren togoo|MN
tsevelmaa bayarsaikhan|MN
tsuneo nishida|JP
tsutomu sato|JP
tsvetan tsvetanov|BG
tuanku syed sirajuddin ibni almarhum|MY
tugsjargal gandi|MN
tuiatua tupua tamasese efi|WS
tuigunaaly abdraimov|KG
tuilaepa sailele malielegaoi|WS
tuiloma neroni slade|WS
tuimaleali'ifano va'aletoa  sualauvi ii|WS
tulsi giri|NP
tuner isong|NG
tung chee hwa|HK
tuo fozie|CI
tupau tamasese efi tuiatua|WS
turatbek junushaliyev|KG
turhan mudhir al mufti|IQ
turner isoun|NG
tursun turdumambetov|KG
tursunov anvar|KG
tursunxon xudoyberganov|UZ
turuspek koyenaliyev|KG
tuula haatainen|FI
tuwakmammet japarow|TM
tynychbek tabaldiyev|KG
tyronne fernando|LK
tzachi hanegbi|IL
tzahi hanegbi|IL
tzipi livni|IL
u aohat|KH
u kyaw thu|MM
u kyaw tint swe|MM
u linn myaing|MM
u myint lwin|MM
u myo myint|MM
u nyi hla ngwe|MM
u thaung|MM
u tong chuk|KP
ubaldino real solis|PA
ubaydullo rajabov|TJ
uch kim an|KH
uchkunbek tashbaev|KG
ueli maurer|CH
ufot ekaette|NG
ugyen tshering|BT
uhlaing win|MM
uhuru kenyatta|KE
uk rabun|KH
ukhna khurelsukh|MN
ukhnaa khurelsukh|MN
ukil abdus sattar bhuiyan|BD
uko lay|MM
uktam ismailov|UZ
uktomkhan abdullaeva|KG
uktomkhan abdullayeva|KG
uladi mussa|MW
uladzimir yarmoshyn|BY
ularbek mateyev|KG
uldis auglis|LV
uldis augulis|LV
uldis bardzins|LV
ulises rosales del toro|CU
uliti uata|TO
ulla maj wideroos|FI
ulla schmidt|DE
ulrica messing|SE
ulrik federspiel|DK
ulugbek roziqulov|UZ
ulziisaikhany enkhtuvshin|MN
ulzisaikhan enkhtuvshin|MN
uma kanta chaudhary|NP
umar abdallah al kurshami|YE
umar abdirashid ali sharmarke|SO
umar al bashir|SD
umar hashi adan|SO
umar ibrahim ghalawanji|SY
umar zahir|MV
umaru musa yar'adua|NG
umberto bossi|IT
umid midhat mubarak|IQ
umirzak shukeyev|KZ
umit pamir|TR
ung phirun|KH
upendra devkota|NP
upendra yadav|NP
ural latypov|BY
ural mukhamedzhanov|KZ
uran abdynasyrov|KG
urbain olanguena awono|CM
uri rosenthal|NL
uriel rosenthal|NL
urmas paet|EE
urmila aryal|NP
urmila joella sewnundun|SR
urs ziswiler|CH
ursula haubner|AT
ursula plassnik|AT
ursule tourkounda|TD
urve palo|EE
usen sydykov|KG
usha jeetah|MU
ustad haji mohammad mohaqqeq|AF
uta sevele feleti vaka|TO
utong chuk|KP
utoni nujoma|NA
uz husnu suood|MV
uzi landau|IL
vache gabrielian|AM
vaclav havel|CZ
vaclav klaus|CZ
vadim morozov|RU
vadim nikolayevich morozov|RU
vadim zaitsev|BY
vailami tangi|TO
vaino reinart|EE
vaira vike freiberga|LV
valdas adamkus|LT
valdis dombrovskis|LV
valdis zatlers|LV
valentin aditi houde|BJ
valentin alekseyevich sobolev|RU
valentin guznac|MD
valentin houf|BJ
valentin mejinschi|MD
valentin sobolev|RU
valentin zorin|BY
valentina ivanovna matviyenko|RU
valentina matviyenko|RU
valentyn nalyvaychenko|UA
valentyna dovzhenko|UA
valentyna semenyuk|UA
valeri chechelashvili|GE
valeri khaburdzania|GE
valeri khaburzania|GE
valeria ciavatta|SM
valerian cristea|MD
valerian revenco|MD
valerie letard|FR
valerie ntirahabineza|RW
valerie nyirahabineza|RW
valeriu gurbulea|MD
valeriu lazar|MD
valeriu plesca|MD
valeriu zubco|MD
valeriy balaban|MD
valeriy ivanov|BY
valeriy ivashchenko|UA
valeriy khoroshkovskyy|UA
valeriy kuchynskiy|UA
valeriy kuchynskyy|UA
valeriy tsepkalo|BY
valery astapov|BY
valery otayev|UZ
vali shamkani|IR
vali shamkhani|IR
vallo reimaa|EE
vannino chiti|IT
vano merabashvili|GE
vano merabishvili|GE
vanu gopala menon|SG
vaomalo kini ulu|WS
vardan khachatryan|AM
vardan vardanian|AM
vartan khachatryan|AM
vartan oskanian|AM
vartan oskanyan|AM
vasil minchev ivanov|BG
vasil sikharulidze|GE
vasile iovv|MD
vasile sova|MD
vasile tarlev|MD
vasiliy zharko|BY
vasko naumovski|MK
vassilis kaskarelis|GR
vasyl knyazevych|UA
vasyl shevchuk|UA
vasyl tsushko|UA
vayalar ravi|IN
vazha lortkipanidze|GE
vcho myong nok|KP
veaceslav negruta|MD
vecdi gonul|TR
ved prakash goyal|IN
vele samak|MK
venant kamana|BI
venant tshipasa|CD
venerand bakevyumusaya|BI
venur kumar dhananjaya|IN
vera rafajlovska|MK
verissimo correia seabra|GW
vernon shaw|DM
vesselin bliznakov|BG
vete sakaio|TV
vicente fox quesada|MX
victor bodiu|MD
victor brailovsky|IL
victor camilleri|MT
victor catan|MD
victor gaiciuc|MD
victor helb|LR
victor hermoza sagaz|PY
victor lacorbiniere|LC
victor makwenge kaput|CD
victor manuel guiterrez longo|GT
victor manuel lagos pizzati|SV
victor manuel talavera|NI
victor mengol|CM
victor mengot|CM
victor minoru yano|PW
victor naudi zamora|AD
victor osipov|MD
victor stepaniuc|MD
victor yanukovich|UA
victor yushchenko|UA
victoria marina velasquez de aviles|SV
victorienne melenge|CD
viera petrikova|SK
vijay goel|IN
vijay nambiar|IN
vijaya kumar gachhedar|NP
vijitha herath|LK
vikram verma|IN
viktor alekseyevich zubkov|RU
viktor baloha|UA
viktor boloha|UA
viktor borisovich khristenko|RU
viktor burya|BY
viktor khrapunov|KZ
viktor khristenko|RU
viktor klima|AT
viktor korzh|UA
viktor medvedchuk|UA
viktor orban|HU
viktor pshonka|UA
viktor pynzenyk|UA
viktor rudenka|BY
viktor sheyman|BY
viktor slauta|UA
viktor tykhonov|UA
viktor uspaskich|LT
viktor yanukovych|UA
viktor yushchenko|UA
viktor zubkov|RU
vilayat quliyev|AZ
vildo marin|BZ
viliami tangi|TO
viliami uasike latu|TO
ville itala|FI
vince henderson|DM
vincent beache|VC
vincent dabilougou|BF
vincent essone mengue|GA
vincent karega|RW
vincent niyungeko|BI
vincent ogbuleafor|NG
vincent siew|TW
vincent van quickenborne|BE
vincente eate tomi|GQ
vinci niel clodumar|NR
vinets veldre|LV
vinod khanna|IN
vira ulyanchenko|UA
virapin ramamonjisoa|MG
virasak futrakul|TH
virbhadra singh|IN
virgilijus bulovas|LT
virgilio  fontes pereira|AO
virgilio de los reyes|PH
vishanu krua ngam|TH
vitalie marinuta|MD
vitalie pirlog|MD
vitalie vrabie|MD
vitaliy artyukhov|RU
vitaliy churkin|RU
vitaliy grigoryevich artyukhov|RU
vitaliy hayduk|UA
vitaliy ivanovich churkin|RU
vitor mandinga|GN
vitoria dias diogo|MZ
vjo myong rok|KP
vkim il chol|KP
vkim yong chun|KP
vlad filat|MD
vladimir anatolyevich yakovlev|RU
vladimir belakhvostov|BY
vladimir belokhvostov|BY
vladimir borisovich rushaylo|RU
vladimir bozhko|KZ
vladimir dimov|MK
vladimir drazhin|BY
vladimir drobnjak|HR
vladimir filat|MD
vladimir gurgenidze|GE
vladimir hotineanu|MD
vladimir makey|BY
vladimir naumov|BY
vladimir norov|UZ
vladimir palko|SK
vladimir pesevski|MK
vladimir poluyan|BY
vladimir potupchik|BY
vladimir putin|RU
vladimir rushaylo|RU
vladimir semashko|BY
vladimir spidla|CZ
vladimir turcan|MD
vladimir ustinov|RU
vladimir vashchenko|BY
vladimir vasilyevich ustinov|RU
vladimir vladimirovich putin|RU
vladimir voronin|MD
vladimir yakovlev|RU
vladimir yuryevich zorin|RU
vladimir zinovskiy|BY
vladimir zinowski|BY
vladimir zorin|RU
vladislav astapenko|BY
vlado buckovski|MK
vlado popovski|MK
vlasta parkanova|CZ
vlastimil tlusty|CZ
vlatko pavletic|HR
vluuk kroon|NL
vmarco antonio peyrot gonzalez|MX
volodmyr radchenko|UA
volodymyr antonets|UA
volodymyr horbulin|UA
volodymyr khandohiy|UA
volodymyr lytvyn|UA
volodymyr makukha|UA
volodymyr ohryzko|UA
volodymyr rybak|UA
volodymyr semynozhenko|UA
volodymyr shandra|UA
volodymyr shkidchenko|UA
volodymyr sivkovych|UA
voreqe bainimarama|FJ
vova bulane|LS
vpaek hak nim|KP
vramon emilio jimenez|DO
vri yong mu|KP
vsevolod grigore|MD
vsigfrido pared perez|DO
vu khoan|VN
vu van ninh|VN
vy gaudas usackas|LT
vyacheslav golyshev|UZ
vyacheslav kyrylenko|UA
vygaudas usackas|LT
vyi yong mu|KP
vyron polydoras|GR
vytas navickas|LT
wadal abdelkader kamougue|TD
wael abu faour|LB
waheed deen|MV
wail abd al latif|IQ
waldemar pawlak|PL
walfrido mares guia|BR
walid mualem|SY
walker san miguel rodriguez|BO
walter balzan|MT
walter gweningale|LR
walter juvenal delgadillo|BO
walter villarroel morochi|BO
wamalwa kijana|KE
wamundila muliokela|ZM
wan gang|CN
wandira specioza kazibwe|UG
wang chien shien|TW
wang ginn wang|TW
wang guangtao|CN
wang guangya|CN
wang jin pyng|TW
wang qishan|CN
wang shucheng|CN
wang yingfan|CN
wang yu ting|TW
wang zhongyu|CN
wangdi norbu|BT
wanmuhamatno matha|TH
waqar ahmed khan|PK
webster shamu|ZW
wegger christian strommen|NO
wegger strommen|NO
welile augustine nhlapo|ZA
weng yueh sheng|TW
werikhe kafabusa|UG
werner faymann|AT
wesley johnson|LR
wheatonia dixon barnes|LR
widodo adi sutjipto|ID
wilfred elrington|BZ
wilfred machage|KE
wilfred peter elrington|BZ
wilfredo lopez rodriguez|CU
wilfried emvula|NA
wilhelm molterer|AT
wilkie rasmussen|CK
wilkie rassmussen|CK
william bull|LR
william chong wong|HN
william duma|PG
william haomae|SB
william lukuvi|TZ
william nii haomae|SB
william ole ntimama|KE
william skate|PG
william stanley heather|CK
willie jimmy tapangararua|VU
willie posen|VU
willis knuckles|LR
willy bakonga|CD
willy telavi|TV
wilmoth daniel|AG
wilson masilingi|TZ
wilson muruli mukasa|UG
wim kok|NL
wimal weerawansa|LK
win aung|MM
winston thompson|FJ
wirachai wiramenthikun|TH
wirachai wiramethikun|TH
wisanu kruangam|TH
wisseh mcclain|LR
witold sobkow|PL
witthaya kaeopharadai|TH
wlodzimierz cimoszewicz|PL
wojciech jasinski|PL
woldai futur|ER
wolday futur|ER
wolfgang ischinger|DE
wolfgang schaeuble|DE
wolfgang schuessel|AT
wolfgang schussel|AT
won sei hoon|KR
wong chin chu|TW
wong kan seng|SG
wonnie boedhoe|SR
wouter bos|NL
wu bangguo|CN
wu den yih|TW
wu hsien chu|TW
wu mau kuen|TW
wu tai cheng|TW
wu tse cheng|TW
wu ying yi|TW
wu ying yih|TW
wutthipong chaisaeng|TH
wycliffe musalia mudavadi|KE
xavier bertrand|FR
xavier espot miro|AD
xavier jordana|AD
xi jinping|CN
xiang huaicheng|CN
xie xuren|CN
ximena ponce leon|EC
xu guanhua|CN
xu shaoshi|CN
xu yongyue|CN
yaacob ibrahim|SG
yaacov ben yizri|IL
yaacov edri|IL
yaci sitolo|CD
yacin elmi bouh|DJ
yagsygeldi kakayew|TM
yagub eyyubov|AZ
yah barimah|GH
yahia guiddoum|DZ
yahya al shuaybi|YE
yahya al shuibi|YE
yahya bin mahfudh al manthiri|OM
yahya jammeh|GM
yahya muhammad al shaibi|YE
yahya muhammad al shuaybi|YE
yahya ould ahmed el waghef|MU
yang chin tien|TW
yang gun|KR
yang hyong sop|KP
yang jiechi|CN
yang jing|CN
yang jong her|TW
yang kun|KR
yang song chol|KR
yankuba gassama|GM
yao charles koffi|CI
yao chi kuo|TW
yao chia wen|TW
yao gnamien|CI
yao ming tang|TW
yaqub eyyubov|AZ
yar muhammad rind|PK
yarka kappa|PG
yasar yakis|TR
yashar aliyev|AZ
yashwant sinha|IN
yasin hasan muhammad|IQ
yasir arafat|PS
yasmina baddou|MA
yasser arafat|PS
yassin jaber|LB
yasuhisa shiozaki|JP
yasukazu hamada|JP
yasuo fukuda|JP
yasygeldi kakayew|TM
yatrina nath varma|MU
yaung chih liang|TW
yavel mireya francis lanuza|PA
yaw barimah|GH
yaw osafo maafo|GH
yaw osafo marfo|GH
yawa silupa|PG
yawovi agboyibo|TG
yaya dillo|TD
yaye kene gassama dia|SN
yayi boni|BJ
yaylym berdiyew|TM
yazguly kakalyev|TM
yazmirat hommadow|TM
yazora soropogui|GN
yeh chu lan|TW
yehuda weinstein|IL
yehude simon munaro|PE
yeorgos voulgarakis|GR
yeoryios alogoskoufis|GR
yeoryios anomeritis|GR
yeoryios floridis|GR
yeoryios hatzianastasiou|CY
yeoryios kalantzis|GR
yeoryios papakonstandinou|GR
yeoryios papandreou|GR
yeoryios paskhalidhis|GR
yeoryios paskhalidis|GR
yeoryios savvaidis|GR
yeoryios voulgarakis|GR
yeoryious savvaides|GR
yerbol orynbayev|KZ
yerbolat dosayev|KZ
yerko kukoc del carpio|BO
yerlan idrisov|KZ
yero boly|BF
yervand zakharyan|AM
yerzhan kazikhanov|KZ
yerzhan kazykhanov|KZ
yeshey zimba|BT
yevgeniy semenenko|KG
yevhen marchuk|UA
yi chun|KR
yi fu lin|TW
yi hae chan|KR
yi hon chae|KR
yi kun sik|KR
yi kun yong|KR
yi kwang ho|KP
yi sang chu|KR
yi sang mu|KP
yi ul sol|KP
yiannos papandoniou|GR
yiin chii ming|TW
yim chhai ly|KH
yim tae hee|KR
yin chi ming|TW
yin weimin|CN
ying wen tsai|TW
yiorgos lillikas|CY
yisicacafute youharni|TW
yitzhak aharonovich|IL
yitzhak aharonovitch|IL
yitzhak cohen|IL
yitzhak herzog|IL
ylva johansson|SE
yock suan lee|SG
yoichi masuzoe|JP
yoko kamikawa|JP
yolanda mayora de gavidia|SV
yom sun kil|KP
yomi edu|NG
yongyut yutthawong|TH
yoon jeung hyun|KR
yoon kwang ung|KR
yoon kwang woong|KR
yoriko kawaguchi|JP
york chow|CN
yoshihide suga|JP
yoshihiko noda|JP
yoshihiro katayama|JP
yoshimasa hayashi|JP
yoshimi watanabe|JP
yoshinori ono|JP
yoshiro mori|JP
yoshitada konoike|JP
yoshito sengoku|JP
yossef paritzky|IL
yossi paritzky|IL
yossi peled|IL
youcef yousfi|DZ
yousaf raza gilani|PK
yousef al otaiba|AE
youssef amin wally|EG
youssef bamba|CI
youssef boutros ghali|EG
youssef saadeh|LB
youssef taqla|LB
youssof saleh abbas|TD
youssouf abassalah|TD
youssouf abassallah|TD
youssouf bakayoko|CI
youssouf ouedraogo|BF
youssouf saleh abbas|TD
youssouf sylla|GN
youssoupha ndiaye|SN
yoweri kaguta museveni|UG
yoweri museveni|UG
yu hokkri|KH
yu hsiu chen|TW
yu hui chang|TW
yu keaheang|KH
yu mi yong|KP
yu shyi kun|TW
yueh sheng weng|TW
yuji yamamoto|JP
yukio edano|JP
yukio hatoyama|JP
yukio sato|JP
yukio takasu|JP
yuko obuchi|JP
yulia timoshenko|UA
yuliya tymoshenko|UA
yuma moota|CD
yun kwang ung|KR
yunadim yusif kanna|IQ
yung san lee|TW
yuntuvi bao|PG
yuriko koike|JP
yuriy chayka|RU
yuriy haydayev|UA
yuriy krivosheyev|BY
yuriy leonidovich shevchenko|RU
yuriy lutsenko|UA
yuriy pavlenko|UA
yuriy petrovich trutnev|RU
yuriy polyachenko|UA
yuriy serheyev|UA
yuriy shevchenko|RU
yuriy smirnov|UA
yuriy trutnev|RU
yuriy ushakov|RU
yuriy viktorovich ushakov|RU
yuriy yakovlevich chayka|RU
yuriy yekhanurov|UA
yuriy zhadobin|BY
yusif bin ahmad al uthaymayn|SA
yusif bin ahmad al uthaymin|SA
yusif hamad al ibrahim|KW
yusif husayn al kamal|QA
yusoff bin abdul hamid|BN
yusril ihza mahendra|ID
yusril izha mahendra|ID
yussef sulayman al ahmad|SY
yussuf hassan ibrahim|SO
yussuf mohamed haji|KE
yusuf ahmed mohammed harare|SO
yusuf anwar|ID
yusuf bin alawi bin abdallah|OM
yusuf hayyasat|JO
yusuf hyasat|JO
yusuf kalla|ID
yusuf mwawa|MW
yusuf nzibo|KE
yusuf salami|LB
yusuf sulayman ahmad|SY
yusuf suleiman takana|SD
yusuf suwayd|SY
yusuf suwayt|SY
yusupha kah|GM
yuval steinitz|IL
yvan andrianasandratriniony|MG
yvan andriasandratriniony|MG
yves jego|FR
yves leterme|BE
yves sahinguvu|BI
yvon neptune|HT
yvon simeon|HT
zac nsenga|RW
zac nxenga|RW
zacharie gahutu|BI
zacharie kashongwe|CD
zacharie perevet|CM
zachary dominic muburi muita|KE
zachary muburi muita|KE
zaheeruddin babar awan|PK
zahir tanin|AF
zainab hawa bangura|SL
zainal abidin|MY
zakari baba body|BJ
zakari bada body|BJ
zakhia meghji|TZ
zakia hamdani meghji|TZ
zalmai rassoul|AF
zalmay rassoul|AF
zamira sydykova|KG
zamirbek esenamanov|KG
zamora induta|GN
zangley dukpa|BT
zarifou ayeva|TG
zarylbek rysaliev|KG
zautbek turisbekov|KZ
zbigniew kaniewski|PL
zbigniew religa|PL
zbigniew wassermann|PL
zdenek skromach|CZ
zeev binyamin begin|IL
zeev boim|IL
zeid raad zeid al hussein|JO
zeinab mint youba maiga|ML
zeine ould zeidane|MU
zeki ergezen|TR
zeljka antunovic|HR
zeng peiyan|CN
zeng qinghong|CN
zentani muhammad az zentani|LY
zeynulla kakimzhanov|KZ
zhaksylyk doskaliyev|KZ
zhang bolin|CN
zhang dejiang|CN
zhang weiqing|CN
zhang wenkang|CN
zhang yesui|CN
zharmakan tuyakbay|KZ
zhou wenzhong|CN
zhou yongkang|CN
zhu rongji|CN
ziad baroud|LB
ziad fareiz|JO
ziad fariz|JO
zigmantas balcytis|LT
zilemkhon haidarov|UZ
zilla boukari|NE
zilvinas padaiga|LT
zina andrianarivelo razafy|MG
zinaida bestayeva|GE
zinaida greceanii|MD
zine ben ali|TN
zine el abidine ben ali|TN
zinoviy mytnyk|UA
ziyadin jamaldinov|KG
zlatko matesa|HR
zlatko tomcic|HR
zokir vazirov|TJ
zokirjon almatov|UZ
zoltan varga|HU
zoran bosnjak|HR
zoran jolevski|MK
zoran konjanovski|MK
zoran milanovic|HR
zoran stavreski|MK
zouheir mdhaffar|TN
zsolt semjen|HU
zubeir bashir taha|SD
zubeir beshir taha|SD
zubeir mohammed hassan|SD
zulhasnan rafique|MY
zulkifli hasan|ID
zurab adeishvili|GE
zurab nogaideli|GE
zurab noghaideli|GE
zurab zhvania|GE
zwelethu mnisi|SZ
zygimantas pavilionis|LT
zyta gilowska|PL`;
