// Made by scripts/build-gazetteer.mjs: change that, not this.
/**
 * Places over 15,000 people from GeoNames (geonames.org, CC BY 4.0), sorted by words: `words|country`; the country is
 * empty where two of like size share the name; "~" before it marks a name that is a person's or an English-speaking town's.
 */
export const CITIES = `a coruna|ES
a estrada|ES
aabenraa|DK
aachen|DE
aakhen|DE
aakra|GH
aalborg|DK
aalen|DE
aalsmeer|NL
aalst|BE
aalten|NL
aalter|BE
aaraou|CH
aarau|CH
aarhus|DK
aarhusium|DK
aarschot|BE
aaxen|DE
abacher|TD
abadan|IR
abadana|IR
abadanas|IR
abadano|IR
abadeh|IR
abaete|BR
abaetetuba|BR
abakaliki|NG
abakan|RU
abakana|RU
abakanas|RU
abancai|PE
abancaius|PE
abancay|PE
abankaj|PE
abankajus|PE
abankay|PE
abano terme|IT
abashiri|JP
abasolo|MX
abaza|RU
abbeville|FR
abbiategrasso|IT
abbotsford|~CA
abbottabad|PK
abdanan|IR
abdulino|RU
abeche|TD
abecher|TD
abeiro|PT
abengourou|CI
abenguru|CI
abeokuta|NG
abepura|ID
aberdare|~GB
aberdeen|~GB
abergele|~GB
aberystwyth|~GB
abese|TD
abeshe|TD
abha|SA
abhar|IR
abhayapuri|IN
abican|CI
abidjan|CI
abidos|BR
abidzan|CI
abidzana|CI
abidzanas|CI
abidzans|CI
abidzhan|CI
abigano|CI
abijan|CI
abiko|JP
abilene|~US
abingdon|~GB
abington|~US
abinsk|RU
abiyan|CI
abkha|SA
abnub|EG
abobo|CI
abodza|NG
aboe dhabi|AE
abohar|IN
aboisso|CI
abome|BJ
abome calavi|BJ
abomei|BJ
abomej|BJ
abomej kalavi|BJ
abomey|BJ
abomey calavi|BJ
abomsa|ET
abony|HU
abou dabi|AE
abou el hassan|DZ
abou ghraib|IQ
abouja|NG
abovyan|AM
abqaiq|SA
abrama|IN
abreu e lima|BR
abreus|CU
abu 'arish|SA
abu al matamir|EG
abu dhabi|AE
abu ghurayb|IQ
abu jibeha|SD
abu kabir|EG
abu qurqas|EG
abu road|IN
abu tij|EG
abu zabad|SD
abuca|NG
abucay|PH
abudz|NG
abudza|NG
abudzha|NG
abugia|NG
abugo|NG
abuja|NG
aburi|GH
abuya|NG
abuyog|PH
abuzha|NG
abyek|IR
acacias|CO
acajete|MX
acajutla|SV
acambaro|MX
acaponeta|MX
acapulco de juarez|MX
acarau|BR
acarigua|VE
acatlan de osorio|MX
acatzingo|MX
acayucan|MX
accra|GH
accrington|~GB
acdabiya|LY
acerra|IT
achalciche|GE
achalpur|IN
achaltsiche|GE
achalziche|GE
achalzych|GE
acharnes|GR
achen|DE
achenas|DE
acheng|CN
acheres|FR
achern|DE
achgabat|TM
achhnera|IN
achiaman|GH
achim|DE
achins'k|RU
achinsk|RU
achkhabad|TM
achkhoy martan|RU
achmentampant|IN
achtarak|AM
achuachapan|SV
aci castello|IT
aci catena|IT
acinsk|RU
acinska|RU
acinskas|RU
acireale|IT
acmer|IN
acocks green|GB
acopiara|BR
acquaviva delle fonti|IT
acqui terme|IT
acroenus|TR
actarkhan|RU
acton|~
actopan|MX
acugi|JP
acworth|~US
aczynsk|RU
ad damazin|SD
ad dana|SY
ad darbasiyah|SY
ad dasmah|KW
ad dawadimi|SA
ad dilam|SA
ad dilinjat|EG
ad dindar|SD
ad diwaniyah|IQ
ad douiem|SD
ad dujayl|IQ
adalia|TR
adamantina|BR
adampur|IN
adamstaun|PN
adamstaunas|PN
adamstauno|PN
adamstown|PN
adana|TR
adane|TR
adapazar|TR
adapazari|TR
adapazaris|TR
adapazaru|TR
adapazary|TR
addanki|IN
addiet canna|ET
addis ababa|ET
addis abbaba|ET
addis abeba|ET
addis abebae|ET
addison|~US
addisz abeba|ET
adeje|ES
adelaide|~AU
adelaide hills|AU
adelanto|~US
adelfia|IT
adelphi|~US
aden|~YE
adena|YE
adenas|YE
adeno|YE
adh dhayd|AE
adhanah|TR
adiacium|FR
adiake|CI
adiaman|TR
adigrat|ET
adijaman|TR
adijamanas|TR
adilabad|IN
adilcevaz|TR
adirampattinam|IN
adis abeba|ET
adis abebo|ET
adis zemen|ET
adityman|TR
adiwerna|ID
adiwerno|ID
adiyaman|TR
adiyamanska|TR
adjadabia|LY
adjud|RO
adjumani|UG
adler|RU
adlershof|DE
adliswil|CH
admiralteisky|RU
admiraltejskij|RU
ado ekiti|NG
ado odo|NG
adolfo lopez mateos|MX
adoni|IN
adrano|IT
adrar|DZ
adraras|DZ
adrogue|AR
adschdabiya|LY
adujaman|TR
adyjaman|TR
adzdabija|LY
adzedabija|LY
adzhdabija|LY
adzhmer|IN
adzmer|IN
adzmera|IN
adzmeras|IN
adzope|CI
adzsdabija|LY
adzsmir|IN
aengelholm|SE
af'onkarakhisar|TR
affery|CI
affton|~US
afgooye|SO
afikpo|NG
afina|GR
afini|GR
afiny|GR
afion|TR
afionkarakhisar|TR
afipskiy|RU
afjonkarahisara|TR
afjonkarahisaras|TR
aflou|DZ
afogados da ingazeira|BR
afragola|IT
afsin|TR
afyon|TR
afyonkarahisar|TR
afzalgarh|IN
afzalpur|IN
ag'dam|AZ
ag'dash|AZ
agadair|MA
agades|NE
agadesas|NE
agadez|NE
agadir|MA
agadiras|MA
agaro|ET
agartala|IN
agawam|~US
agban|RU
agbor|NG
agboville|CI
agcabadi|AZ
agdabija|LY
agdam|AZ
agdamas|AZ
agdas|AZ
agdasas|AZ
agdasch|AZ
agdash|AZ
agdzhabedi|AZ
agdzhabedy|AZ
agedabia|LY
ageomura|JP
ageoshimo|JP
aghajari|IR
aghdam|AZ
aghdash|AZ
aghjabadi|AZ
aghsu|AZ
agia paraskevi|GR
agia varvara|GR
agidel'|RU
aginskoye|RU
agioi anargyroi|GR
agios dimitrios|GR
agios ioannis rentis|GR
agireiri|IS
agiri|TR
agmer|IN
agnibilekrou|CI
agogo|GH
agoura|~US
agoura hills|US
agra|IN
agratala|IN
agri|TR
agrigento|IT
agrinio|GR
agropoli|IT
agryz|RU
agsborg|DE
agua dulce|MX
agua preta|BR
agua prieta|MX
aguachica|CO
aguada de pasajeros|CU
aguadas|CO
aguadil'ja|PR
aguadilla|PR
aguadulce|PA
aguai|BR
aguas belas|BR
aguas de lindoia|BR
aguas santas|PT
aguas vermelhas|BR
aguascalientes|MX
aguaskal'entes|MX
aguaskalentes|MX
aguaskalientes|MX
aguaskaljentesas|MX
aguazul|CO
agudos|BR
aguilares|
aguilas|ES
aguimes|ES
agulu|NG
agury|TR
agustin codazzi|CO
agvadila|PR
agvaskalijentes|MX
ahalcihe|GE
ahalciho|GE
ahaltihe|GE
ahar|IR
ahaus|DE
ahene|DE
ahfir|MA
ahhaltsihhe|GE
ahiska|GE
ahlat|TR
ahlen|DE
ahmadabad|IN
ahmadabadas|IN
ahmadabado|IN
ahmadbayli|AZ
ahmadnagar|IN
ahmadobod|IN
ahmadpur|IN
ahmadpur east|PK
ahmadpur sial|PK
ahmedabad|IN
ahmednagar|IN
ahmedpur east|PK
ahras|TR
ahraura|IN
ahrensburg|DE
ahuachapan|SV
ahvaz|IR
ahvaza|IR
ahvazas|IR
ahvazo|IR
ahvoz|IR
ahwaz|IR
aiacciu|FR
aibak|AF
aichach|DE
aidin|YE
aidinas|TR
aidinio|TR
aidinion|TR
aidzhal|IN
aigaleo|GR
aigio|GR
aijal|IN
aiken|~US
aileou|TL
aileu|TL
aimand|IN
aimores|BR
ain arnat|DZ
ain beida|DZ
ain bessem|DZ
ain defla|DZ
ain el bya|DZ
ain fakroun|DZ
ain kercha|DZ
ain oussera|DZ
ain sefra|DZ
ain smara|DZ
ain sukhna|EG
ain taya|DZ
ain temouchent|DZ
ain touta|DZ
aine beida|DZ
aine temouchent|DZ
airdrie|~
airoli|IN
ais de provenca|FR
aistala|IN
aix an provans|FR
aix en provence|FR
aix les bains|FR
aizal|IN
aizavlis|IN
aizawl|IN
aizol|IN
aizwal|IN
ajacas|FR
ajaccio|FR
ajacciu|FR
ajachcho|FR
ajacho|FR
ajacio|FR
ajakucas|PE
ajakucho|PE
ajakuco|PE
ajalpan|MX
ajaltsije|GE
ajaokuta|NG
ajarthala|IN
ajax|~CA
ajdabiya|LY
ajdabiyah|LY
ajdin|TR
ajdun|TR
ajdyn|TR
ajleu|TL
ajman|AE
ajmer|IN
ajnala|IN
ajodhya|IN
ajzol|IN
akaba|JO
akabe|JO
akademgorodok|RU
akademicheskoe|RU
akalkot|IN
akaltara|IN
akara|GH
akarigua|VE
akarigva|VE
akashi|JP
akasi|JP
akasis|JP
akasyi|JP
akbarabad|IR
akbarpur|IN
akbou|DZ
akcaabat|TR
akcakale|TR
akcakoca|TR
akdagmadeni|TR
akdash|AZ
akersberga|SE
akesu|CN
aketi|CD
akhalcikhe|GE
akhalts'ikhe|GE
akhaltsikh|GE
akhaltsikhe|GE
akhaltsykha|GE
akhaltsykhe|GE
akhen|DE
akheng|CN
akhisar|TR
akhmadabad|IN
akhmedabad|IN
akhmim|EG
akhsu|AZ
akhtau|KZ
akhtubinsk|RU
akhtyrskiy|RU
akhvaz|IR
akim oda|GH
akirejri|IS
akisgran|DE
akita|JP
akividu|IN
akjurejri|IS
akkarampalle|IN
akkol'|KZ
akkra|GH
akkrae|GH
aklera|IN
akmola|KZ
akmolinsk|KZ
akola|IN
akonolinga|CM
akora|PK
akoso|CN
akot|IN
akouda|TN
akoupe|CI
akourefri|IS
akrao|GH
akron|~US
aksarai|TR
aksaraj|TR
aksarajus|TR
aksaray|TR
aksay|RU
aksehir|TR
aksou|CN
aksu|CN
aktaou|KZ
aktau|KZ
aktauskiy|KZ
aktav|KZ
aktioube|KZ
aktiube|KZ
aktiubinsk|KZ
aktobe|KZ
aktoebe|KZ
aktubinsk|KZ
aktyubinsk|KZ
akuce|NG
akuereyri|IS
akune|JP
akure|NG
akureiris|IS
akurejri|IS
akureyrar|IS
akureyri|IS
akusaraj|TR
akwanga|NG
akwatia|GH
akwizgran|DE
akyazi|TR
al 'amarah|IQ
al 'ayyat|EG
al 'ayzariyah|PS
al 'aziziyah|IQ
al 'ula|SA
al abyar|LY
al ahmadi|KW
al ain|AE
al bab|SY
al badari|EG
al bahah|SA
al bajur|EG
al balyana|EG
al basrah al qadimah|IQ
al battaliyah|SA
al bawiti|EG
al bayda|YE
al bayda'|LY
al birah|PS
al bukayriyah|SA
al burayj|PS
al buraymi|OM
al fahahil|KW
al fallujah|IQ
al farwaniyah|KW
al fashn|EG
al faw|IQ
al fayyum|EG
al fintas|KW
al fqih ben calah|MA
al fujayrah|AE
al hamdaniya|IQ
al hamul|EG
al harak|SY
al harithah|IQ
al hasaheisa|SD
al hasakah|SY
al hawamidiyah|EG
al hawatah|SD
al hayy|IQ
al hazm|YE
al hilaliyya|SD
al hillah|IQ
al hindiyah|IQ
al hoceima|MA
al hudaydah|YE
al hufuf|SA
al ibrahimiyah|EG
al jadid|LY
al jahra'|KW
al jammaliyah|EG
al jawf|LY
al jubayhah|JO
al jubayl|SA
al jumum|SA
al khaburah|OM
al khafji|SA
al khankah|EG
al kharijah|EG
al khawr|QA
al khums|LY
al kiswah|SY
al kut|IQ
al liwa'|OM
al mahallah al kubra|EG
al mahbulah|KW
al manaqil|SD
al manqaf|KW
al manshah|EG
al mansurah|EG
al manzalah|EG
al marj|LY
al marsa|TN
al matariyah|EG
al mawsil al jadidah|IQ
al mayadin|SY
al mijlad|SD
al minya|EG
al miqdadiyah|IQ
al mishkhab|IQ
al mithnab|SA
al mubarraz|SA
al muharraq|BH
al mukalla|YE
al munayzilah|SA
al musayyib|IQ
al qadarif|SD
al qanatir al khayriyah|EG
al qanayat|EG
al qararah|PS
al qaryatayn|SY
al qatif|SA
al qitena|SD
al qubbah|LY
al qunaytirah|SY
al qurayn|EG
al qusayr|
al qusiyah|EG
al qutayfah|SY
al wajh|SA
al wakrah|QA
al wasitah|EG
al yamun|PS
al'basete|ES
al'kala de ehnares|ES
al'kala de enares|ES
al'khesiras|ES
al'kobendas|ES
al'korkon|ES
al'meri|ES
al'merija|ES
al'met'evsk|RU
al'met'yevo|RU
al'met'yevsk|RU
al'tona|DE
ala'er|CN
alabaster|~US
alabel|PH
alaborg|DK
alaca|TR
alacant|ES
alachouela|CR
alachuela|CR
alafaya|~US
alaghsas|NE
alagir|RU
alagoa grande|BR
alagoin'jas|BR
alagoinhas|BR
alagoinjasas|BR
alahabadas|IN
alaia|TR
alaiye|TR
alajuela|CR
alakanto|ES
alakhuehla|CR
alamar|CU
alameda|~US
alaminos|PH
alamo|
alamogordo|~US
alan'ja|TR
alana|TR
aland|IN
alandi|IN
alandoor|IN
alandur|IN
alangayam|IN
alangulam|IN
alanija|TR
alanja|TR
alanya|TR
alapalli|IN
alapayevsk|RU
alapli|TR
alapolai|IN
alappula|IN
alappuzha|IN
alapulai|IN
alaquas|ES
alarixe|EG
alarobia|MG
alasehir|TR
alatyr'|RU
alaxuela|CR
alaya|TR
alba iulia|RO
alba julija|RO
albacet|ES
albacete|ES
albal|ES
albano laziale|IT
albany|~
albardon|AR
albasete|ES
albemarle|~US
albenga|IT
albert lea|US
albertslund|DK
albertville|~
albi|FR
albignasego|IT
alblasserdam|NL
albolote|ES
alborada jaltenco|MX
alboraya|ES
alborg|DK
albstadt|DE
albu kamal|SY
albufeira|PT
albuquerque|~US
albury|~AU
alcabideche|PT
alcala de guadaira|ES
alcala de henares|ES
alcala la real|ES
alcalde diaz|PA
alcamo|IT
alcaniz|ES
alcantarilla|ES
alcazar de san juan|ES
alcher|DZ
alchesirasas|ES
alchethiras|ES
alchevs'k|UA
alchevsk|UA
alchevskoe|UA
alchezira|ES
alcobendas|ES
alcorcon|ES
alcorconum|ES
alcovendae|ES
alcoy|ES
alcudia|ES
aldaia|ES
aldan|RU
alderetes|AR
aldershot|~GB
aldine|~US
aldridge|~GB
alegre|BR
alegrete|BR
alegsandiri|EG
alehandriya|EG
aleixandria|EG
alejandria|EG
aleksandria|EG
aleksandrii|EG
aleksandrij|EG
aleksandrija|EG
aleksandrio|EG
aleksandriya|EG
aleksandrje|EG
aleksandrov|RU
aleksandrovsk|RU
aleksandrovskoye|RU
aleksandrow lodzki|PL
aleksandryjo|EG
alekseyevka|RU
aleksin|RU
aleksotas|LT
alem paraiba|BR
alencon|FR
alenquer|BR
alepas|SY
alepo|SY
aleppe|SY
aleppi|IN
aleppo|SY
aleppu|SY
aleshtar|IR
alessandria|EG
alesund|NO
aletai|CN
alexandreia|EG
alexandria|EG
alexandrie|EG
alexandroupoli|GR
aleysk|RU
alfafar|ES
alfeld|DE
alfenas|BR
alfortville|FR
alfreton|~GB
alfter|DE
algeciras|ES
algecires|ES
algeirsborg|DZ
algemesi|ES
alger|DZ
algeri|DZ
algero|DZ
alges|PT
algesiras|ES
algesires|ES
algete|ES
alghero|IT
algier|DZ
algiers|DZ
algir|DZ
algonquin|~US
algorta|ES
alhama de murcia|ES
alhambra|~US
alhaurin de la torre|ES
alhaurin el grande|ES
aliaga|
alibag|IN
alicant|ES
alicante|ES
alicanti|ES
alice|~US
alice springs|AU
aliganj|IN
aligarh|IN
aligarkh|IN
aligudarz|IR
alikante|ES
alimos|GR
alingsas|SE
alipur|
aliso viejo|US
alita|LT
alitos|LT
alitous|LT
alitus|LT
aliwal north|ZA
aljaraque|ES
aljer|DZ
aljir|DZ
alkala de enares|ES
alkala de henaresas|ES
alkala nte enares|ES
alkhesiras|ES
alkmaar|NL
alkobendas|ES
alkobendasas|ES
alkorkon|ES
alkorkonas|ES
alkorkono|ES
allada|BJ
allahabad|IN
allakhabad|IN
allanridge|ZA
allapattah|~US
allapuza|IN
allauch|FR
allen park|US
allendale|~US
allende|MX
allentown|~US
alleppey|IN
alleppi|IN
allison park|US
alloa|~GB
allschwil|CH
almaato|KZ
almada|PT
almansa|ES
almassora|ES
almat'a|KZ
almata|KZ
almati|KZ
almato|KZ
almaty|KZ
almeirim|BR
almelo|NL
almenara|BR
almendralejo|ES
almere stad|NL
almeria|ES
almerija|ES
almerio|ES
almetjevsk|RU
almetyevsk|RU
almirante tamandare|BR
almonte|ES
almora|IN
almoradi|ES
almozara|ES
almpa ioulia|RO
almpornk|DK
almunecar|ES
alnavar|IN
alofi|NU
alofis|NU
alofo|NU
aloha|~US
alor gajah|MY
alor setar|MY
alor setaras|MY
alor star|MY
alotenango|GT
alpharetta|~US
alphen aan den rijn|NL
alpignano|IT
alquizar|CU
alsdorf|DE
alsfeld|DE
alsip|~US
alt hohenschoenhausen|DE
alt hohenschonhausen|DE
alta gracia|AR
altadena|~US
altagracia de orituco|VE
altai|
altaj|CN
altamira|
altamont|~US
altamonte springs|US
altamura|IT
altarad|RO
altay|CN
altdorf|DE
altea|ES
altena|DE
altenburg|DE
altepexi|MX
altglienicke|DE
altno|DE
alto barinas|VE
alto lucero|MX
alton|~
altona|DE
altona meadows|AU
altoona|~US
altos|BR
altotonga|MX
altrincham|~GB
altstadt nord|DE
altstadt sud|DE
altuf'yevskiy|RU
altus|~US
alum rock|US
alur setar|MY
alushta|UA
aluva|IN
alvand|IR
alvar|IN
alvaras|IN
alvares machado|BR
alvaro obregon|MX
alvin|~US
alwar|IN
alwaye|IN
alxeciras|ES
alxer|DZ
alytaus|LT
alytus|LT
alzenau in unterfranken|DE
alzer|DZ
alzey|DE
alzhir|DZ
alziir|DZ
alzir|DZ
alzira|DZ
alzirs|DZ
alzyras|DZ
am timan|TD
am'en|FR
amadavad|IN
amadeo|PH
amadora|PT
amagasaki|JP
amagi|JP
amahai|ID
amaigbo|NG
amalapuram|IN
amaliada|GR
amalner|IN
aman garh|PK
amanas|JO
amanat charoem|TH
amancio|CU
amani|JO
amano|JO
amans|JO
amaraji|BR
amaravati|IN
amargosa|BR
amarillo|~US
amarnath|IN
amarnatkh|IN
amarpatan|IN
amarpur|IN
amas'ja|TR
amasea|TR
amaseia|TR
amasia|TR
amasija|TR
amasiyah|TR
amasya|TR
amatitlan|GT
amato|IT
ambad|IN
ambah|IN
ambajogai|IN
ambala|IN
ambalangoda|LK
ambalavao|MG
ambanja|MG
ambarakaraka|MG
ambarawa|ID
ambarnath|IN
ambasamudram|IN
ambata|
ambatas|EC
ambato|EC
ambato boeny|MG
ambatofinandrahana|MG
ambatolampy|MG
ambatondrazaka|MG
ambatonoradrazaka|MG
ambattur|IN
ambatundrazaka|MG
amberes|BE
amberg|DE
amberis|BE
ambikapur|IN
ambilobe|MG
amboanjo|MG
amboasary|MG
ambohitrolomahitsy|MG
amboina|ID
ambon|ID
ambonas|ID
ambositra|MG
ambovombe|MG
amboyna|ID
ambun|ID
ambur|IN
amdavada|IN
ameca|MX
amecameca|MX
amedebatum|IN
american canyon|US
american fork|US
americana|BR
americo brasiliense|BR
americus|~US
amerikana|BR
amersfoort|NL
amersfort|NL
amersforto|NL
amersham|~GB
amersham on the hill|GB
ames|~
amesbury|~US
amesterdam|NL
amesterdao|NL
amherst|~US
amherst center|US
amian|FR
amians|FR
amien|FR
amiens|FR
amijen|FR
amin'yevo|RU
amirdzhan|AZ
amistardam|NL
amizour|DZ
amjen|FR
amjena|FR
amjenas|FR
amlagora|IN
amman|JO
ammana|JO
ammi moussa|DZ
ammon|JO
amnat charoen|TH
amol|IR
amol'|IR
amora|PT
amorebieta|ES
amozoc de mota|MX
ampahana|MG
ampakan|RU
ampanihy|MG
ampantan|IR
ampara|LK
amparafaravola|MG
amparo|BR
ampasimanolotra|MG
amphoe bung|TH
amphoe sikhiu|TH
ampitzan|CI
amposta|ES
ampou ntampi|AE
ampouza|NG
amraoti|IN
amravati|IN
amreli|IN
amricar|IN
amritsar|IN
amritsara|IN
amritsaras|IN
amritszar|IN
amroha|IN
amroli|IN
amstardam|NL
amstedam|NL
amstelodamum|NL
amstelveen|NL
amsterdam|NL
amsterdam zuidoost|NL
amsterdama|NL
amsterdamas|NL
amsterdami|NL
amsterdamo|NL
amsterdams|NL
amsterdan|NL
amsterntam|NL
amstetten|AT
amszterdam|NL
amudalavalasa|IN
amuntai|ID
amursk|RU
amversa|BE
amvrosiyivka|UA
amyen|FR
an muileann gcearr|IE
an nabk|SY
an nimas|SA
an nuhud|SD
an nusayrat|PS
an'cin|CN
an'dun|KR
an'jame|CI
an'jan|CN
an'jang|CN
an'shan'|CN
an'shun'|CN
anaba|DZ
anaco|VE
anacortes|~US
anaheim|~US
anahuac|MX
anakapalle|IN
anakara|TR
anamalais|IN
anamur|TR
anan|JP
anandpur|IN
ananindeua|BR
anantapour|IN
anantapur|IN
anantapuramu|IN
anantapure|IN
anantnag|IN
anapa|RU
anapolis|BR
anastacio|BR
anatuya|AR
anaud|IN
anberes|BE
anbu|CN
anbyon up|KP
ancara|TR
ancaster|~CA
anceranana|MG
anchau|NG
anchorage|~US
ancin|CN
ancing|CN
ancingas|CN
ancirabe|MG
ancona|IT
ancone|IT
ancud|CL
ancyra|TR
anda|CN
andahuaylas|PE
andalucia|CO
andang|KR
andapa|MG
andecavis|FR
andenne|BE
andernach|DE
andes|CO
andican|UZ
andidzhan|UZ
andijan|UZ
andijon|UZ
andilamena|MG
andippatti|IN
andisjan|UZ
andizan|UZ
andizhan|UZ
andizjan|UZ
andkhoy|AF
ando la vyey|AD
andol|IN
andon|KR
andong|KR
andongas|KR
andora la vela|AD
andora la velja|AD
andora lja vehl'ja|AD
andorra a velha|AD
andorra a vella|AD
andorra la biella|AD
andorra la vel'ja|AD
andorra la vella|AD
andorra la vielha|AD
andorra la vielye|AD
andorre la vieille|AD
andover|~
andradas|BR
andradina|BR
andreyevskoye|RU
andria|IT
andrychow|PL
andujar|ES
andyo|JP
andz'o|JP
andzijas|JP
andzjo|JP
andzo|JP
andzso|JP
aneho|TG
anekal|IN
aneuradhapura|LK
angamali|IN
angars'k|RU
angarsk|RU
angarska|RU
angarskas|RU
angarskiy|RU
angarszk|RU
angat|PH
angeles city|PH
angelholm|SE
angermuende|DE
angermunde|DE
angero|FR
angieus|FR
angkara|TR
anglet|FR
angleton|~US
angochi|AW
angol|CL
angono|PH
angora|TR
angouleme|FR
angra dos reis|BR
angra dus rejs|BR
angren|UZ
angrenas|UZ
angri|IT
angul|IN
anguriyah|TR
aniama|CI
anicuns|BR
anjad|IN
anjala|FI
anjan|CN
anjang|CN
anjangaon|IN
anjangas|CN
anjar|IN
anjiang|CN
anjo|JP
anjozorobe|MG
anju|KP
ankan|CN
ankang|CN
ankantez|NE
ankantir|MA
ankar|TR
ankara|TR
ankaro|TR
ankartala|IN
ankazoabo|MG
ankazobe|MG
ankazondandy|MG
ankeny|~US
anking|CN
ankleshwar|IN
ankntam|AZ
ankona|IT
ankuara|TR
ankura|TR
ankyra|TR
anloga|GH
anlu|CN
anmore|~CA
anmyin|FR
ann arbor|US
annaba|DZ
annaberg buchholz|DE
annaka|JP
annandale|~US
annapolis|~US
annau|TM
annecy|FR
annecy le vieux|FR
annemasse|FR
annigeri|IN
annino|RU
anniston|~US
annonay|FR
annur|IN
ano liosia|GR
anoka|~US
anqara|TR
anqarsk|RU
anqing|CN
anqiu|CN
ansan si|KR
ansanas|CN
ansano|CN
ansbach|DE
anseong|KR
anserma|CO
ansfelden|AT
anshan|CN
anshing|IN
anshun|CN
anshunfu|CN
ansjan|CN
ansonia|~US
ansunas|CN
antafagasta|CL
antak'ja|TR
antakija|TR
antakiya|TR
antakiyah|TR
antakiyyah|TR
antakya|TR
antal'ja|TR
antalaha|MG
antalia|TR
antalija|TR
antaliya|TR
antaliyah|TR
antalja|TR
antalya|TR
antamstaoun|PN
antananarifo|MG
antananarivo|MG
antananarivu|MG
antananariwo|MG
antananaryvas|MG
antananarywa|MG
antanifotsy|MG
antapazari|TR
antayla|TR
antelope|~US
anten|YE
antequera|ES
anthem|~US
anthiyur|IN
antibes|FR
antigiaman|TR
antigoua gouatemala|GT
antigua guatemala|GT
antigua gvatemala|GT
antiguo cuscatlan|SV
antigva gvatemala|GT
antikva gvatemalo|GT
antioch|~
antioche|TR
antiocheia|TR
antiochia|TR
antiochie|TR
antiohija|TR
antiokheia|TR
antiokhija|TR
antiokia|TR
antioquia|TR
antipolo|PH
antis ampempa|ET
antisrabe|MG
antofagast|CL
antofagasta|CL
antonina|BR
antonio enes|MZ
antony|FR
antratsyt|UA
antrim|~GB
antseranana|MG
antsirabe|MG
antsirana|MG
antsiranana|MG
antsirane|MG
antsohihi|MG
antsohihy|MG
antsohimbondrona|MG
antuairp|BE
antuerpen|BE
antuerpia|BE
antuofagasta|CL
antverpen|BE
antverpenas|BE
antverpene|BE
antverpeno|BE
antverpens|BE
antverpia|BE
antverpy|BE
antwarp|BE
antwerp|BE
antwerpa|BE
antwerpe|BE
antwerpen|BE
antwerpia|BE
antwerpium|BE
antwerpn|BE
antwyrpijo|BE
anupgarh|IN
anuppur|IN
anupshahr|IN
anuradhapur|LK
anuradhapura|LK
anuradhapuraja|LK
anuradkhapura|LK
anvers|BE
anversa|BE
anverse|BE
anxan|CN
anxiang|CN
anyama|CI
anyang|CN
anyang si|KR
anzhe|FR
anzhero sudzhensk|RU
anzier|FR
anzio|IT
anziyan|JP
aoji ri|KP
aomori|JP
aomorishi|JP
aonla|IN
aosta|IT
aoste|IT
aoulef|DZ
aouta|IT
apache junction|US
apalit|PH
aparecida|BR
aparecida de goiania|BR
aparecida do taboado|BR
aparesida de gojanija|BR
aparesida di gojanija|BR
aparri|PH
apartado|CO
apaseo el alto|MX
apaseo el grande|MX
apatin|RS
apatity|RU
apatzingan|MX
apeldoarn|NL
apeldoorn|NL
apeldoorne|NL
apeldorn|NL
apeldornas|NL
apiae|WS
apiai|BR
apija|WS
apiya|WS
apizaco|MX
aplahoue|BJ
apodi|BR
apolda|DE
apomu|NG
apopa|SV
apopka|~US
apostolove|UA
apple valley|US
appleton|~US
aprelevka|RU
aprilia|IT
apsheronsk|RU
apucarana|BR
aqaba|JO
aqartala|IN
aqmola|KZ
aqsay|KZ
aqserayiye|TR
aqtau|KZ
aqtaw|KZ
aqtobe|KZ
aqtoebe|KZ
aquadilla|PR
aquidauana|BR
aquiraz|BR
aquisgra|DE
aquisgran|DE
aquisgrana|DE
aquisgrano|DE
ar rabiyah|KW
ar rahad|SD
ar ram wa dahiyat al barid|PS
ar ramtha|JO
ar raqqah|SY
ar rass|SA
ar rastan|SY
ar rayyan|QA
ar rifa'|BH
ar riqqah|KW
ar rudayyif|TN
ar rumaythah|IQ
ar rumaythiyah|KW
ar ruseris|SD
ar rutbah|IQ
ar ruways|AE
ar'jana|TN
aracaju|BR
aracataca|CO
aracati|BR
aracatuba|BR
araci|BR
aracoiaba da serra|BR
aracruz|BR
aracuai|BR
arad|RO
aradia|RO
aragarcas|BR
araguaina|BR
araguari|BR
arak|IR
arakazhu|BR
arakazu|BR
arakkonam|IN
arakli|TR
aral|CN
arambagh|IN
aramil|RU
aramir|RU
aramoko ekiti|NG
aranda de duero|ES
arandas|MX
arandelovac|RS
arang|IN
arangaon|IN
arangelovac|RS
aranjuez|ES
arantangi|IN
aranyaprathet|TH
arapiraca|BR
arapongas|BR
arar|SA
ararakuara|BR
ararakvara|BR
ararangua|BR
araraquara|BR
araras|BR
ararat|AM
arari|BR
araria|IN
araripina|BR
araruama|BR
arasatuba|BR
arashiyama|JP
arauca|CO
araucaria|BR
arauco|CL
arauka|CO
araukarija|BR
arauko|CO
arauo|CH
araure|VE
arava|CH
aravia|CH
arawa|PG
araxa|BR
arayat|PH
arba minch|ET
arbatache|DZ
arbroath|~GB
arbutus|~US
arcadia|~US
arcata|~US
arcelia|MX
archangel|RU
archangelsk|RU
archena|ES
archous|DK
arcore|IT
arcos|BR
arcos de la frontera|ES
arcot|IN
arcoverde|BR
arcueil|FR
ardaa|TR
ardabel|IR
ardabil|IR
ardagan|TR
ardahan|TR
ardakan|IR
ardakhan|TR
ardea|IT
ardebil|IR
arden arcade|US
ardesen|TR
ardestan|IR
ardjawinangoen|ID
ardjawinangun|ID
ardmore|~US
ardon|RU
ardvin|TR
arecanum|NL
arecibo|PR
arecipa|PE
arecivo|PR
areia branca|BR
areka|
arekip|PE
arekipa|PE
arekipo|PE
arendal|NO
arendale|NO
arendales|NO
arendalis|NO
arenys de mar|ES
arequipa|PE
arese|IT
arezibo|PR
arezzo|IT
arganda|ES
argansuela|ES
arganzuela|ES
arganzuelo|ES
argel|DZ
argentan|FR
argenteuil|FR
argier|DZ
argos|GR
argun|RU
argungu|NG
argyroupoli|GR
arhankeli|RU
arhavi|TR
arhel|DZ
arhribs|DZ
arhus|DK
arhuzo|DK
ariana|TN
arica|CL
ariccia|IT
ariezibo|PR
arifwala|PK
ariguani|CO
arika|CL
arikipa|PE
arima|~TT
aringay|PH
aripuana|BR
ariqipa|PE
ariquemes|BR
arisas|EG
arish|EG
aristobulo del valle|AR
arivonimamo|MG
ariyalur|IN
arjana|TN
arjawinangun|ID
arjel|DZ
arjona|CO
arkalgud|IN
arkalyk|KZ
arkangeli|RU
arkhangel'sk|RU
arkhangelsk|RU
arles|FR
arlington|~US
arlington heights|US
arlon|BE
armacao de buzios|BR
armadale|~AU
armavir|RU
armavira|RU
armaviras|RU
armaviro|AM
armawir|RU
armenia|CO
armentieres|FR
armeria|MX
armidale|~AU
armilla|ES
armyansk|UA
arnem|NL
arnema|NL
arnheim|NL
arnhem|NL
arnhemas|NL
arnhemia|NL
arnhim|NL
arnsberg|DE
arnstadt|DE
arntachan|TR
arona|ES
aroor|IN
arosar|DK
arpino|IT
arrah|IN
arraial do cabo|BR
arraijan|PA
arrakh|IN
arras|FR
arrecife|ES
arrentela|PT
arriaga|MX
arris|DZ
arroio do meio|BR
arroio grande|BR
arroyito|AR
arroyo grande|US
arroyo naranjo|CU
arroyo seco|AR
arsamas|RU
arsamassium|RU
arsen'yev|RU
arsikere|IN
arsin|TR
arsta|SE
art khwajah|AF
artachat|AM
artasat|AM
artasatas|AM
artasato|AM
artaschat|AM
artashat|AM
artasjat|AM
artaszat|AM
artaxat|AM
artaxata|AM
arteixo|ES
artem|RU
artemida|GR
artemisa|CU
artemivs'k|UA
artemovskiy|RU
artesia|~US
artigas|UY
artigasas|UY
artivin|TR
artjom|RU
artsyz|UA
artur nogueira|BR
artvin|TR
artwin|TR
arua|UG
arucas|ES
aruja|BR
arukutti|IN
arumuganeri|IN
aruppukkottai|IN
aruscha|TZ
arusha|TZ
aruso|TZ
arvada|~US
arvajkhehehr|MN
arvayheer|MN
arvin|~US
arwaikheer|MN
arxel|DZ
aryana|TN
aryanah|TN
arzamas|RU
arzamasas|RU
arzamass|RU
arzamasz|RU
arzano|IT
arzgir|RU
arzhantej|FR
arzhentoj|FR
arzignano|IT
as saff|EG
as safirah|SY
as salamiyah|SY
as salimiyah|KW
as salt|JO
as samawah|IQ
as samu'|PS
as sanamayn|SY
as suki|SD
as sulaymaniyah|IQ
as sulayyil|SA
as suwayda'|SY
as suwayq|OM
as suwayrah|IQ
as'jut|EG
asaba|NG
asadabad|
asahi|JP
asahikava|JP
asahikawa|JP
asaita|ET
asaka|
asakhikava|JP
asamankese|GH
asan|KR
asandh|IN
asanol|IN
asansol|IN
asasa|ET
asbe teferi|ET
asbest|RU
asbury park|US
aschabad|TM
aschabadas|TM
aschaffenburg|DE
aschchabad|TM
aschdod|IL
ascheberg|DE
aschersleben|DE
aschgabat|TM
aschtarak|AM
ascoli piceno|IT
ascot|~GB
asdod|IL
asdodas|IL
asdode|IL
asenas|NL
asenovgrad|BG
aserri|CR
asgabat|TM
asgabata|TM
asgabate|TM
asgabato|TM
ash shafa|SA
ash shamiyah|IQ
ash shatrah|IQ
ash shaykh miskin|SY
ash shuhada'|EG
ashabad|TM
ashabat|TM
ashburn|~US
ashburton|~NZ
ashdod|IL
asheboro|~US
asheville|~US
ashfield|~AU
ashford|~GB
ashgabat|TM
ashharak|AM
ashhtehrkhuan|RU
ashibetsu|JP
ashiho|CN
ashikaga|JP
ashiya|JP
ashkabad|TM
ashkelon|IL
ashkhabad|TM
ashland|~US
ashmun|EG
ashoknagar|IN
ashoknagar kalyangarh|IN
ashqabad|TM
ashqelon|IL
ashquelon|IL
ashta|IN
ashtabula|~US
ashtarak|AM
ashton in makerfield|GB
ashton under lyne|GB
ashttarkhan|RU
ashwaubenon|~US
ashxabad|TM
ashxobod|TM
asifabad|IN
asika|IN
asikaga|JP
asilah|MA
asind|IN
asino|RU
asipovichy|BY
asjabad|TM
asjchabad|TM
asjchabat|TM
asjdod|IL
asjkhabad|TM
askabad|TM
askabat|TM
askale|TR
askhabad|TM
askoy|NO
asmar|ER
asmara|ER
asmaro|ER
asmehra|ER
asmera|ER
asnieres sur seine|FR
asnkampat|TM
asntont|IL
asogesas|EC
asosa|ET
asounsion|PY
asounsyon|PY
asounthion|PY
aspen hill|US
aspropyrgos|GR
asqabad|TM
assab|ER
assemini|IT
assen|NL
assiout|EG
assis|BR
assiut|EG
assiz|BR
assouan|EG
assuan|EG
assuao|EG
assuit|EG
assumptio|PY
assuncao|PY
assuncion|PY
asszuan|EG
astana|KZ
astanadjapura|ID
astanajapura|ID
astaneh ye ashrafiyeh|IR
astano|KZ
astara|
astarak|AM
astarakas|AM
astarako|AM
astarkhaan|RU
asti|IT
astiraxan|RU
astorga|BR
astoria|~US
astraca|RU
astracan|RU
astrachan|RU
astrachan'|RU
astrachane|RU
astrachanum|RU
astrahan|RU
astrahana|RU
astrahano|RU
astrakan|RU
astrakhan|RU
astrakhan'|RU
astraxan|RU
astraxon|RU
asuan|EG
asuanas|EG
asuano|EG
asuncion|PY
asuncion mita|GT
asunciono|PY
asuns'jon|PY
asuns'on|PY
asunsaun|PY
asunsion|PY
asunsjon|PY
asunsjona|PY
asunsjonas|PY
asunson|PY
asunsyon|PY
asunsyun|PY
asuwi|EC
asvan|EG
aswan|EG
asxabad|TM
asyut|EG
aszchabad|TM
aszdod|IL
aszmara|ER
asztana|KZ
asztarak|AM
asztrahan|RU
atakpame|TG
atalaia|BR
atali|TR
atamaria|ES
atambua|ID
atami|JP
atamyrat|TM
atara|MR
ataras|MR
atarfe|ES
atarra|IN
atascadero|~US
atascocita|~US
atasehir|TR
atbara|SD
atbarah|SD
atbare|SD
atbasar|KZ
atchinsk|RU
ateena|GR
atehny|GR
atena|GR
atenai|GR
atenas|GR
atene|GR
atenes|GR
ateni|GR
ateno|GR
atenoj|GR
ateny|GR
aterau|KZ
ath thawrah|SY
athagarh|IN
athen|GR
athena|GR
athenae|GR
athenai|GR
athene|GR
athenes|GR
athens|GR
atheny|GR
athi river|KE
athina|GR
athinai|GR
athinia|GR
athis mons|FR
athlone|~IE
athni|IN
atibaia|BR
atibaja|BR
atimonan|PH
atina|GR
atirau|KZ
atirav|KZ
atiraw|KZ
atizapan de zaragoza|MX
atjinsk|RU
atkarsk|RU
atlacomulco de fabela|MX
atlanta|~US
atlantic city|US
atlantis|ZA
atlixco|MX
atmakur|IN
atorau|KZ
atotonilco el alto|MX
atoyac de alvarez|MX
atrauli|IN
atschinsk|RU
atsinsk|RU
atsjinsk|RU
atsugi|JP
atsugicho|JP
atsuki|JP
attak|YE
attalea|TR
attaleia|TR
attalia|TR
attaq|YE
attendorn|DE
attili|IN
attingal|IN
attleboro|~US
attock city|PK
attur|IN
atugi|JP
atuntaqui|EC
aturau|KZ
atwater|~US
atxinsk|RU
atyraou|KZ
atyrau|KZ
atyraw|KZ
atzapotzalco|MX
atzcapotzalco|MX
aubagne|FR
aubervilliers|FR
auburn|~
auburn hills|US
auburndale|~US
auchi|NG
auckland|~NZ
audincourt|FR
auerbach|DE
augsberg|DE
augsboerj|DE
augsborg|DE
augsborj|DE
augsbourg|DE
augsburg|DE
augsburga|DE
augsburgas|DE
augsburgo|DE
augschburg|DE
augusta|
augusto correa|BR
augustow|PL
augzburg|DE
aulapolai|IN
aulnay sous bois|FR
auqsburq|DE
aurad|IN
auraiya|IN
aurangabad|IN
aurangabadas|IN
aurich|DE
aurillac|FR
aurora|~US
austin|~US
austintown|~US
autlan de navarro|MX
autun|FR
auxerre|FR
avadi|IN
avan'kai|PE
avanigadda|IN
avare|BR
avaroua|CK
avarua|CK
avaruo|CK
avdiyivka|UA
aveiro|PT
avejru|PT
avellaneda|AR
avellino|IT
avenel|~US
aventura|~US
aversa|IT
avezzano|IT
avignon|FR
aviles|ES
avinashi|IN
avion|FR
avocado heights|US
avola|IT
avon center|US
avon lake|US
avondale|~US
avtovo|RU
avtury|RU
awankay|PE
awbari|LY
aweil|SS
awka|NG
awsim|EG
axdod|IL
axochiapan|MX
axvaz|IR
ayabe|JP
ayacucho|PE
ayagoz|KZ
ayakudi|IN
ayamonte|ES
ayang ni|KP
ayapel|CO
ayaquchu|PE
ayaviri|PE
aybak|AF
aydin|TR
aydun|JO
aykhal|RU
aylesbury|~GB
ayorou|NE
ayteke bi|KZ
aytos|BG
ayutuxtepeque|SV
ayvalik|TR
az zabadani|SY
az zahiriyah|PS
az zarqa|EG
az zawiyah|LY
az zubayr|IQ
az zulfi|SA
az zuwaydah|PS
az zuwaytinah|LY
azadshahr|IR
azaksjo|FR
azamgarh|IN
azamgarkh|IN
azare|NG
azaxio|FR
azazga|DZ
azcapotzalco|MX
azemmour|MA
azhaksio|FR
azimpur|BD
azogues|EC
azoguez|EC
azotus|IL
azov|RU
azrou|MA
azua|DO
azul|AR
azuqueca de henares|ES
azusa|~US
azzaba|DZ
b'elovar|HR
b'jukenen|LR
ba'quba|IQ
ba'qubah|IQ
baal'bek|LB
baalbeck|LB
baalbek|LB
baalbekas|LB
baalmpek|LB
baardheere|SO
baarn|NL
bab ezzouar|DZ
babaeski|TR
babahojas|EC
babahoya|EC
babahoyo|EC
babai|IN
babana|NG
babat|ID
babati|TZ
babatis|TZ
babenhausen|DE
baberd|TR
baberu|IN
babijn|AW
babina|IN
babo pangulo|PH
babol|IR
babol'|IR
babolsar|IR
babor ville|DZ
babra|IN
babrala|IN
babroejsk|BY
babruisk|BY
babrujsk|BY
babruysk|BY
babu|CN
babul|IR
babushkin|RU
bac giang|VN
bac kan|VN
bac ninh|VN
bacabal|BR
bacau|RO
bachhraon|IN
bachr ntar|ET
bacht ninh|VN
back mountain|US
backa palanka|RS
backa topola|RS
backnang|DE
baclod city|PH
bacoli|IT
bacolod city|PH
bacoloo city|PH
bacoor|PH
bacora|IQ
bactra|AF
bactresh|AF
bad aibling|DE
bad arolsen|DE
bad bentheim|DE
bad berleburg|DE
bad driburg|DE
bad duerkheim|DE
bad durkheim|DE
bad essen|DE
bad harzburg|DE
bad hersfeld|DE
bad homburg vor der hoehe|DE
bad homburg vor der hohe|DE
bad honnef|DE
bad kissingen|DE
bad kreuznach|DE
bad laasphe|DE
bad langensalza|DE
bad lippspringe|DE
bad mergentheim|DE
bad muender am deister|DE
bad muenstereifel|DE
bad munder am deister|DE
bad munstereifel|DE
bad nauheim|DE
bad neuenahr ahrweiler|DE
bad neustadt an der saale|DE
bad oeynhausen|DE
bad oldesloe|DE
bad pyrmont|DE
bad rappenau|DE
bad reichenhall|DE
bad sackingen|DE
bad salzuflen|DE
bad salzungen|DE
bad schwartau|DE
bad segeberg|DE
bad soden am taunus|DE
bad toelz|DE
bad tolz|DE
bad vilbel|DE
bad waldsee|DE
bad wildungen|DE
bad zwischenahn|DE
bada barabil|IN
badagara|IN
badagry|NG
badahozo|ES
badajoz|ES
badajun|IN
badakhos|ES
badalona|ES
badami|IN
badaojiang|CN
badarganj|BD
badaun|IN
baddi|IN
baddomalhi|PK
baden|
baden baden|DE
badger|~US
badin|PK
badiyah|OM
badlapur|IN
badlis|TR
badnawar|IN
badou|TG
badr hunayn|SA
badull|LK
badulla|LK
badully|LK
baduria|IN
badvel|IN
badza|TN
baekging|CN
baekhaij|CN
baekrajan|ID
baena|ES
baengasi|LY
baesweiler|DE
baeyrut|LB
baeza|ES
bafang|CM
bafata|GW
bafia|CM
bafilo|TG
bafoulabe|ML
bafousam|CM
bafoussam|CM
bafra|TR
bafusam|CM
bafusama|CM
bafusamas|CM
bafussama|CM
bagaha|IN
bagalkot|IN
bagamoyo|TZ
bagan serai|MY
bagar|IN
bagas|MM
bagasra|IN
bagayevskaya|RU
bagcilar|TR
bagda|IQ
bagdad|IQ
bagdadas|IQ
bagdado|IQ
bagdat|IQ
bagdate|IQ
bagdatum|IQ
bagdod|IQ
bagdogra|IN
bagdzhylar|TR
bage|BR
bagepalli|IN
bages|TR
baggabag b|PH
bagha purana|IN
baghdad|IQ
bagheria|IT
baghlan|AF
baghlin|AF
baghpat|IN
bagijas|PH
bagio|PH
baglabek|LB
baglan|AF
baglung|NP
bagneux|FR
bagnolet|FR
bagnoli|IT
bagnols sur ceze|FR
bago|MM
bago city|PH
bagolaggo|AF
bagong pagasa|PH
bagua grande|PE
baguanos|CU
baguim do monte|PT
baguio|PH
bagula|IN
bah bah|PH
bahadurganj|IN
bahadurgarh|IN
bahar|IR
bahar dar|ET
baharampur|IN
baharly|TM
bahau|MY
bahawalnagar|PK
bahawalpur|PK
bahawatnagar|PK
bahce|TR
bahcelievler|TR
baher dar|ET
baheri|IN
bahia blanca|AR
bahia de caraquez|EC
bahia honda|CU
bahija blanka|AR
bahir dar|ET
bahjoi|IN
bahla'|OM
bahr dar|ET
bahraich|IN
bahraigh|IN
bahrampur|IN
bahsihleihya|BR
bahula|IN
bahyr dar|ET
baia mare|RO
baia sprie|RO
baiburt|TR
baicheng|CN
baicoi|RO
baidabho|SO
baidabo|SO
baidoa|SO
baidyabati|IN
baie comeau|CA
baie mahault|GP
baiersbronn|DE
baihar|IN
baihe|CN
baija blanka|AR
baija blankae|AR
baijiantan|CN
baikonur|KZ
bail hongal|IN
baildon|~GB
bailen|ES
bailesti|RO
baileys crossroads|US
baimpourt|TR
bainbridge island|US
baiquan|CN
bairagnia|IN
bairut|LB
bais|PH
baise city|CN
baishan|CN
baishishan|CN
baixo guandu|BR
baiyin|CN
baj baj|IN
baja mare|RO
bajah|TN
bajamo|CU
bajamon|PR
bajamonas|PR
bajankhongor|MN
bajburt|TR
bajchehn|CN
bajchen|CN
bajcheng|CN
bajdabo|SO
bajdoa|SO
bajil|YE
bajin'|CN
bajitpur|BD
bajja blanka|AR
bajkonur|KZ
bajos de haina|DO
bajshan'|CN
bakal|RU
bakau|GM
bakersfield|~US
bakharampur|IN
bakhavalpura|PK
bakhchisaray|UA
bakhir dar|ET
bakhmach|UA
bakhr dar|ET
bakhtar|AF
bakhtiyarpur|IN
baki|
bakixanov|AZ
bakoe|AZ
bakoor|PH
bakou|AZ
bakouba|IQ
bakri|MY
baksan|RU
baku|AZ
bakuba|IQ
bakue|AZ
bakuo|AZ
bakuu|AZ
balabanovo|RU
balachikha|RU
balachor|IN
balad|IQ
balaghat|IN
balagtas|PH
balaguer|ES
balaipungut|ID
balaka|MW
balaklava|UA
balakliya|UA
balakova|RU
balakovas|RU
balakovo|RU
balakowo|RU
balamban|PH
balanga|PH
balangir|IN
balapulang|ID
balapur|IN
balarampur|IN
balaschicha|RU
balashikha|RU
balashikhae|RU
balashikhe|RU
balashov|RU
balasicha|RU
balasiha|RU
balasihha|RU
balasixa|RU
balasjicha|RU
balasjikha|RU
balasor|IN
balasore|IN
balassagyarmat|HU
balaszycha|RU
balatah|PS
balayan|PH
balbriggan|~IE
balch|AF
balch springs|US
balchas|AF
baldwin park|US
balen|BE
baleshwar|IN
baleswar|IN
balezino|RU
balfour|ZA
balfrush|IR
balhika|AF
balho|AF
bali|IN
balikesir|TR
balikesira|TR
balikesr|TR
balikesri|TR
balikesyras|TR
balikpapan|ID
balikpapanas|ID
balingen|DE
balishikha|RU
baliuag|PH
baliwag|PH
baljon'ja|IT
balkanabad|TM
balkanabat|TM
balkanabatas|TM
balkh|AF
ballalpur|IN
ballarat|~AU
ballari|IN
ballenger creek|US
ballerup|DK
ballito|ZA
ballwin|~US
bally|IN
ballymena|~GB
balma|FR
balmazujvaros|HU
balneario camboriu|BR
balod|IN
baloda bazar|IN
balotra|IN
balqas|EG
balqash|KZ
balrampur|IN
balsas|BR
balstoge|PL
balta|UA
balti|MD
baltimore|~US
baltiysk|RU
baltsy|MD
balugaon|IN
balukesir|TR
balukisu|TR
balung|ID
balurghat|IN
balwyn north|AU
balykchy|KG
balykesir|TR
balyqshy|KZ
balzar|EC
bama|NG
bamakas|ML
bamako|ML
bamaku|ML
bambang|PH
bambanglipuro|ID
bambari|CF
bamberg|DE
bambui|BR
bamenda|CM
bamendy|CM
bamian|AF
bamiantong|CN
bamik|AF
bamiyan|AF
bammaco|ML
bammako|ML
bamor kalan|IN
bamusso|CM
bamyan|AF
ban bang kadi pathum thani|TH
ban bueng|TH
ban chalong|TH
ban chang|TH
ban dung|TH
ban houakhoua|LA
ban huai thalaeng|TH
ban khlong bang sao thong|TH
ban lam luk ka|TH
ban lung|KH
ban mai|TH
ban me thurt|VN
ban mo|TH
ban na|TH
ban na san|TH
ban nong wua so|TH
ban phaeo|TH
ban phai|TH
ban phan don|TH
ban pong|TH
ban ratsada|TH
ban selaphum|TH
ban tak|TH
ban talat bueng|TH
ban talat nua|TH
ban talat yai|TH
ban'nkalor|IN
ban'nkok|TH
bana luka|BA
banamba|ML
banao|DO
banapur|IN
banat|IN
banaybanay|PH
banaz|TR
banbridge|~GB
banbury|~GB
bancac|TH
banchiao|TW
banciao|TW
bancocum|TH
bancoque|TH
banda aceh|ID
banda aceha|ID
banda acehas|ID
banda acheh|ID
banda achekh|ID
banda achem|ID
banda atjeh|ID
bandar|ID
bandar 'abbas|IR
bandar 'abbasi|IR
bandar abas|IR
bandar abbas|IR
bandar abbasz|IR
bandar abbos|IR
bandar abu shehr|IR
bandar e anzali|IR
bandar e bushehr|IR
bandar e ganaveh|IR
bandar e lengeh|IR
bandar e pahlavi|IR
bandar labuan|MY
bandar lampung|ID
bandar seri begauan|BN
bandar seri begavan|BN
bandar seri begavanas|BN
bandar seri begavano|BN
bandar seri begawan|BN
bandar sery begawan|BN
bandarban|BD
bandare abasas|IR
bandeirantes|BR
bander abbas|IR
banderilla|MX
banderma|TR
bandgermasin|ID
bandikui|IN
bandipura|IN
bandirma|TR
bandjaran|ID
bandjarmasin|ID
bandjermasin|ID
bandjermassin|ID
bandoeng|ID
banduna|ID
bandundu|CD
bandung|ID
bandungas|ID
bandungo|ID
bandyrma|TR
bandzhul|GM
bandzul|GM
bandzula|GM
bandzulis|GM
baneh|IR
banepa|NP
banes|CU
banfora|BF
banforu|BF
bang ban|TH
bang bo district|TH
bang bua thong|TH
bang krathum|TH
bang kruai|TH
bang lamung|TH
bang len|TH
bang mun nak|TH
bang pa in|TH
bang pakong|TH
bang phae|TH
bang racham|TH
bang rakam|TH
bang saphan|TH
banga|PH
bangalor|IN
bangalora|IN
bangalore|IN
bangalur|IN
bangaluri|IN
banganapalle|IN
bangangte|CM
bangaon|IN
bangarmau|IN
bangasi|LY
bangassou|CF
bangassu|CF
bangasu|CF
bangbu|CN
banghazi|LY
banghok|TH
bangi|CF
bangil|ID
bangis|CF
bangkahulu|ID
bangkalan|ID
bangkok|TH
bangkoka|TH
bangolo|CI
bangor|~
banguecoque|TH
bangui|CF
banha|EG
bani|DO
bani mallal|MA
bani mazar|EG
bani na'im|PS
bani suhayla|PS
bani suwayf|EG
bani walid|LY
bania louka|BA
bania luka|BA
baniachang|BD
banikoara|BJ
baniyas|SY
banja luka|BA
banja lukae|BA
banjar|ID
banjaran|ID
banjarmasin|ID
banjermasin|ID
banjoewangi|ID
banjoul|GM
banjul|GM
banjulo|GM
banjuwangi|ID
banka|IN
bankha|EG
banki|IN
bankok|TH
bankokas|TH
bankoko|TH
bankra|IN
bankstown|~AU
bankura|IN
banmankhi|IN
banningville|CD
bannu|PK
bannur|IN
banora point|AU
banovce nad bebravou|SK
banqiao|TW
banqkok|TH
bans'ka bistricja|SK
bansalan|PH
bansbaria|IN
bansberia|IN
bansdih|IN
bansi|IN
banska bistrica|SK
banska bistritsa|SK
banska bystrica|SK
banska bystrzyca|SK
banstead|~GB
banswada|IN
banswara|IN
banta atsech|ID
bantar ampas|IR
bantayan|PH
banti|DO
banting|MY
bantoun'nk|ID
bantul|ID
bantva|IN
bantval|IN
banur|IN
banya luka|BA
banyermasin|ID
banyo|CM
banyoles|ES
banyul|GM
banyumas|ID
banyuwangi|ID
banzart|TN
banzhul|GM
bao loc|VN
baodin|CN
baodina|CN
baoding|CN
baodingas|CN
baoqing|CN
baoshan|CN
baoshan'|CN
baotou|CN
baoying|CN
bapatla|IN
baquba|IQ
baqubah|IQ
baqubeh|IQ
bar bigha|IN
bar le duc|FR
bara mansa|BR
bara uchana|IN
barabai|ID
barabinsk|RU
baracoa|CU
baragua|CU
barah|SD
barajas de madrid|ES
barakaldo|ES
baraki|DZ
baraki barak|AF
barakpur|IN
baramati|IN
baramula|IN
baran|IN
baranagar|IN
baranagaras|IN
baranagore|IN
baranain|ES
baranavichy|BY
baranavitsjy|BY
baranawitschy|BY
barankabermecha|CO
barankila|CO
barankilija|CO
barankilja|CO
baranoa|CO
baranoviche|BY
baranovichi|BY
baranoviciai|BY
baranovitchi|BY
baranovitsi|BY
baranowicze|BY
barao de cocais|BR
baras|PH
barasat|IN
baratislawa|SK
barauli|IN
baraut|IN
barbacena|BR
barbacha|DZ
barbalha|BR
barbastro|ES
barbate de franco|ES
barbera del valles|ES
barberena|GT
barberton|
barbil|IN
barbosa|CO
barcarena|BR
barcellona|ES
barcellona pozzo di gotto|IT
barcelona|ES
barcelone|ES
barceloneta|PR
barcelono|ES
barcelos|PT
barceluna|ES
barcillona|ES
barcino|ES
barda|AZ
bardaa|AZ
barddhaman|IN
bardejov|SK
bardhaman|IN
bardoerp|DE
bardoli|IN
bardorp|DE
bardsir|IR
bareggio|IT
barehntu|ER
bareilly|IN
barejli|IN
bareli|IN
barendrecht|NL
barentu|ER
baretosas|BR
barfarush|IR
barfrush|IR
barfurush|IR
bargarh|IN
bargen|NO
bargi|IN
barhiya|IN
bari sadri|IN
bariadi|TZ
barika|DZ
barinas|VE
barinasas|VE
barinitas|VE
bariri|BR
baris|IT
barisal|BD
barium|IT
barjala|IN
barka kana|IN
barka'|OM
barkelone|ES
barki saria|IN
barkisimetas|VE
barkisimeto|VE
barlad|RO
barletta|IT
barmbek nord|DE
barmer|IN
barnala|IN
barnaoel|RU
barnaoul|RU
barnauel|RU
barnaul|RU
barnaula|RU
barnaulas|RU
barnaulia|RU
barnauyl|RU
barnet|~GB
barneveld|NL
barnsley|~GB
barnstable|~US
barnstaple|~GB
barnta|AZ
baroach|IN
barpali|IN
barpeta|IN
barpeta road|IN
barquisimeto|VE
barquisimetum|VE
barquisimito|VE
barra|BR
barra bonita|BR
barra de sao francisco|BR
barra do bugres|BR
barra do corda|BR
barra do garcas|BR
barra do pirai|BR
barra dos coqueiros|BR
barra mansa|BR
barra velha|BR
barrackpore|IN
barran'kigia|CO
barranca|PE
barrancabermeja|CO
barrancas|CO
barrankabermekha|CO
barrankil'ja|CO
barrankilya|CO
barranqueras|AR
barranquilha|CO
barranquilla|CO
barras|BR
barreiras|BR
barreirinhas|BR
barreiro|PT
barreiro do jaiba|BR
barreiros|BR
barrejras|BR
barretos|BR
barretus|BR
barrgeloneta|PR
barrhead|~GB
barrie|~CA
barrington|~US
barrinha|BR
barroso|BR
barrow in furness|GB
barry|~GB
barseloana|ES
barselon|ES
barselona|ES
barselonae|ES
barselono|ES
barseluna|ES
barseluona|ES
barshi|IN
barsi|IN
barstow|~US
barstow heights|US
bartan|TR
bartheni|TR
bartin|TR
bartlesville|~US
bartlett|~US
bartley green|GB
bartolome maso|CU
bartoszyce|PL
bartow|~US
bartyn|TR
bartzellona|ES
bartzelona|ES
baruehri|BR
barueri|BR
baruipur|IN
barun urt|MN
barun urtas|MN
baruni|IN
baruta|VE
baruun urt|MN
baruun urta|MN
barwala|IN
barwani|IN
barysh|RU
barzelona|ES
bas ter|GP
basaksehir|TR
basauri|ES
basavakalyan|IN
basavana bagevadi|IN
basel|CH
bashanet|TZ
basildon|~GB
basilea|CH
basileia|CH
basilej|CH
basilia|CH
basingstoke|~GB
basirpur|PK
baskil|TR
basle|CH
basmat|IN
basni|IN
basoda|IN
basoko|CD
basora|IQ
basotu|TZ
basra|IQ
basrah|IQ
bassa terra|GP
bassano del grappa|IT
bassar|TG
basse terre|GP
basseterre|KN
bassila|BJ
bassora|IQ
bassorah|IQ
bassra|IQ
bassum|DE
baste|KN
baster|KN
bastera|KN
basteras|KN
bastero|KN
basti|IN
bastia|FR
bastia umbra|IT
bastos|BR
basudebpur|IN
baswa|IN
basyar|DZ
basyun|EG
baszszar|DZ
bat khela|PK
bat yam|IL
bat'umi|GE
bata|GQ
batac city|PH
batagram|PK
batajsk|RU
batala|IN
batambang|KH
batambangas|KH
batang|ID
batang berjuntai|MY
batangafo|CF
batangas|PH
batao|GQ
batarpur|IN
batatais|BR
batavia|~US
bataysk|RU
batdamban|KH
batdambang|KH
batervortas|MY
batgram|PK
batgran|PK
bath beach|US
bathgate|~GB
bathinda|IN
bathumi|GE
bathurst|~AU
batikent|TR
batina|DZ
batley|~GB
batman|TR
batmanas|TR
batna|DZ
batnah|DZ
batoemi|GE
batoeradja|ID
batoerradja|ID
batomis|GE
baton rouge|US
batoum|GE
batoumi|GE
batouri|CM
battagram|PK
battamban|KH
battambang|KH
battampan'nk|KH
battaramulla south|LK
battersea|~GB
batticaloa|LK
battipaglia|IT
battle creek|US
battle ground|US
batu|ID
batu arang|MY
batu berendam|MY
batu feringgi|MY
batu gajah|MY
batu pahat|MY
batum|GE
batumi|GE
batumis|GE
batumo|GE
baturaden|ID
baturadja|ID
baturaja|ID
baturite|BR
batza|TN
bauan|PH
bauang|PH
baucau|TL
bauchi|NG
baucis|NG
bauczi|NG
bauda|IN
baukau|TL
baukem|DE
baulkham hills|AU
baumschulenweg|DE
baunagar|IN
baunatal|DE
bauru|BR
baushar|OM
bauta|CU
bautouo|CN
bautzen|DE
bavly|RU
bawana|IN
bawku|GH
bawshar|OM
baxilea|CH
bay city|US
bay point|US
bay shore|US
bay village|US
bayaguana|DO
bayambang|PH
bayamo|CU
bayamon|PR
bayan|
bayana|IN
bayanhongor|MN
bayawan|PH
baybay|PH
bayburt|TR
bayburtiaen|TR
bayburtian|TR
baychester|~US
baydhabo|SO
bayeux|BR
bayin|CN
bayindir|TR
bayji|IQ
baykal'sk|RU
baykonur|KZ
baymak|RU
baynjiwayn|IQ
bayombong|PH
bayonet point|US
bayonne|~
bayou cane|US
bayqonir|KZ
bayramaly|TM
bayreuth|DE
bayrut|LB
bayshore gardens|US
bayside|~US
bayswater|~GB
bayt al faqih|YE
bayt hanun|PS
bayt jala|PS
bayt lahya|PS
baytown|~US
bayugan|PH
bazar korgon|KG
bazarak|AF
bazel|CH
bazel'|CH
bazele|CH
bazeli|CH
bazelis|CH
bazelo|CH
bazilej|CH
bazirabad|AF
bazpur|IN
bazylea|CH
bcharre|LB
beaconsfield|~CA
bealanana|MG
bearsden|~GB
beau bassin|MU
beaufort|MY
beaufort west|ZA
beaumont|~US
beaune|FR
beauvais|FR
beaver dam|US
beavercreek|~US
beaverton|~US
beawar|IN
bebedouro|BR
beberibe|BR
bebington|~GB
becej|RS
bechar|DZ
beckenham|~GB
beckingen|DE
beckley|~US
beckum|DE
becoinson|FR
becontree|~GB
bedburg|DE
bedele|ET
bedesa|ET
bedford|~
bedgoszcza|PL
bedja|TN
bedlington|~GB
bedong|MY
bedworth|~GB
bedzaja|DZ
bedzha|TN
bedzin|PL
beerse|BE
beerseba|IL
beersel|BE
beerseva|IL
beersheba|IL
beerxeba|IL
befoussam|CM
begamganj|IN
beghdad|IQ
begio|CO
begles|FR
begoro|GH
begusarai|IN
begusaraj|IN
behat|IN
behbahan|IR
behehzhin|CN
behjkhaj|CN
behlc'|MD
behn'si|CN
behnbu|CN
behppu|JP
behror|IN
behshahr|IR
bei'an|CN
beibei|CN
beichengqu|CN
beidaihehaibin|CN
beidao|CN
beihai|CN
beihajus|CN
beijing|CN
beipiao|CN
beira|MZ
beiriut|LB
beirlin|DE
beirn|CH
beiroet|LB
beirot|LB
beirots|LB
beirout|LB
beirut|LB
beiruta|LB
beirutas|LB
beirute|LB
beising|CN
beitbridge|ZW
beixin|CN
beizhen|CN
beja|
bejaia|DZ
bejar|ES
bejdzing|CN
bejing|CN
bejkhaj|CN
bejra|MZ
bejrut|LB
bejruti|LB
bejruto|LB
bejucal|CU
bekalta|TN
bekasi|ID
bekasis|ID
bekes|HU
bekescab|HU
bekescaba|HU
bekescsaba|HU
bekeshchaba|HU
bekobod|UZ
bektemir|UZ
bel air north|US
bel air riviere seche|MU
bel air south|US
bel'cy|MD
bel'mopan|BZ
bel'o|CO
bel's'ko bjala|PL
bel'sko bjala|PL
bel'tsy|MD
bela|IN
bela vista|BR
belabo|CM
belagaavi|IN
belagavi|IN
belagoavi|IN
belaja cerkov'|UA
belaja zerkow|UA
belalcazar|CO
belari|IN
belaris|IN
belas|PT
belavar|HR
belawan|ID
belaya glina|RU
belaya kalitva|RU
belaya serkov|UA
belaya tserkov'|UA
belbeis|EG
belcai|MD
belchatow|PL
belci|MD
beldanga|IN
belebey|RU
beleduehjne|SO
beledueyne|SO
beledweyne|SO
belehrad|RS
belek|TR
belem|BR
belen|BR
belen de umbria|CO
belena|BR
belenas|BR
belev|RU
belfast|~GB
belford rosho|BR
belford roshu|BR
belford roxo|BR
belfort|FR
belgaavi|IN
belgaon|IN
belgaum|IN
belgaumas|IN
belgorod|RU
belgoroda|RU
belgorodas|RU
belgorodo|RU
belgrad|RS
belgrada|RS
belgradas|RS
belgrade|RS
belgrado|RS
belgradu|RS
belgrau|RS
belidzhi|RU
beligrad|AL
beligradi|RS
belikesir|TR
belikiser|TR
belinzona|CH
belitar|ID
beliz siti|BZ
belize ceety|BZ
belize city|BZ
belize stad|BZ
beljas|CO
bell gardens|US
bell ville|AR
bella|CO
bella vista|DO
bellaire|~US
bellampalli|IN
bellari|IN
bellaria igea marina|IT
bellary|IN
bellavista|PE
belle glade|US
belleville|~
bellevue|~US
bellflower|~US
bellincona|CH
bellingham|~US
bellinzona|CH
bellinzone|CH
bellmore|~US
bello|CO
bello horizonte|BR
bellovar|HR
bellovarium|HR
bellshill|~GB
belluno|IT
bellview|~US
bellwood|~US
belmont|~US
belmopan|BZ
belmopana|BZ
belmopanas|BZ
belmopano|BZ
belmopanum|BZ
belnkoront|RU
belo horizonte|BR
belo hte|BR
belo jardim|BR
belo khorizonte|BR
belo oriente|BR
belo orizonte|BR
belo orizonti|BR
belo sur tsiribihina|MG
belocome|TR
beloeil|~CA
belogorsk|RU
belogradum|RS
beloha|MG
belohrod|RS
beloit|~US
belonia|IN
beloozerskiy|RU
belorechensk|RU
beloretsk|RU
belostok|PL
belostoko|PL
belovar|HR
belovo|RU
belowar|HR
beloyarskiy|RU
belpasso|IT
belper|~GB
belqorod|RU
belsand|IN
belsko biala|PL
belsko bjala|PL
belton|~US
beltsi|MD
beltsville|~US
belu orizonti|BR
belur|IN
belvedere park|US
belvidere|~US
belyye vody|KZ
bembereke|BJ
bemetara|IN
bemovo|PL
bemowo|PL
ben arous|TN
ben mehidi|DZ
ben tre|VN
ben'si|CN
benai beraq|IL
benalmadena|ES
benavente|ES
benbrook|~US
benbu|CN
bend|~US
bendary|MD
bende|NG
bender|MD
bender abas|IR
bender abbas|IR
bender ebbas|IR
bendera|MD
benderai|MD
benderi|MD
bendery|MD
bendigo|~AU
bendorf|DE
bene berak|IL
bene beraq|IL
benei beraq|IL
benesov|CZ
benetusser|ES
benevento|IT
benevides|BR
beney beraq|IL
bengalour|IN
bengaluras|IN
bengaluro|IN
bengaluru|IN
bengalurus|IN
bengasi|LY
bengaze|LY
bengazi|LY
bengazis|LY
bengazy|LY
bengbu|CN
bengela|AO
benghasi|LY
benghazi|LY
bengkoeloe|ID
bengkulu|ID
benguela|AO
benguella|AO
benha|EG
beni|CD
beni amrane|DZ
beni douala|DZ
beni khiar|TN
beni melal|MA
beni melalis|MA
beni mellal|MA
beni mellal'|MA
beni mered|DZ
beni mester|DZ
beni saf|DZ
beni souef|EG
beni sue|EG
beni suef|EG
beni suweif|EG
benicarlo|ES
benicassim|ES
benicia|~US
benidorm|ES
benin by|NG
benin city|NG
benin siti|NG
benin stad|NG
benin stadt|NG
benito juarez|MX
benkoelen|ID
benkulen|ID
benkulu|ID
benna|EG
benoni|ZA
benoy|TD
benqazi|LY
bensekrane|DZ
bensenville|~US
bensheim|DE
bensi|CN
bensonhurst|~US
bensonville|LR
benthuizen|NL
bentley|~GB
bento goncalves|BR
bentol|LR
benton|~US
bentong town|MY
bentonville|~US
bentota|LK
benxi|CN
beograd|RS
beogradi|RS
beogrado|RS
beohari|IN
beolgyo|KR
beoumi|CI
beppu|JP
beras'ce|BY
berasia|IN
berastagi|ID
berat|AL
berati|AL
beration|AL
beratis|AL
berber|SD
berbera|SO
berberah|SO
berberati|CF
berbere|SO
berck|FR
berck plage|FR
bercka|BA
berde|AZ
berdjans'k|UA
berdjansk|UA
berdsk|RU
berdyans'k|UA
berdyansk|UA
berdychiv|UA
berea|~US
berehove|UA
berekum|GH
berenice|LY
beresniki|RU
berestja|BY
berettyoujfalu|HU
berezhani|UA
bereznikai|RU
berezniki|RU
bereznyiki|RU
berezovka|RU
berezovskiy|RU
berga|
bergam|IT
bergama|TR
bergame|IT
bergamo|IT
bergedorf|DE
bergeijk|NL
bergen|NO
bergen op zoom|NL
bergena|NO
bergenas|NO
bergenfield|~US
bergerac|FR
bergeyk|NL
bergheim|DE
berghem|IT
bergisch gladbach|DE
bergish gladbakh|DE
bergkamen|DE
bergn|NO
bergneustadt|DE
bergomum|IT
bergschenhoek|NL
berhampore|IN
berhampur|IN
beri khas|IN
beringen|BE
berja|ES
berkane|MA
berkel en rodenrijs|NL
berkeley|~US
berkhampur|IN
berkhamsted|~GB
berkley|~US
berkovitsa|BG
berleno|DE
berlien|DE
berliin|DE
berliini|DE
berlijn|DE
berlim|DE
berlin|DE
berlin koepenick|DE
berlin kopenick|DE
berlin schoeneberg|DE
berlin schoneberg|DE
berlin treptow|DE
berline|DE
berlini|DE
berlino|DE
berlyn|DE
berlynas|DE
bermeo|ES
bern|CH
berna|CH
bernas|CH
bernau bei berlin|DE
bernburg|DE
berne|CH
bernken|NO
berno|CZ
berolino|DE
berolinum|DE
beroroha|MG
beroun|CZ
berrahal|DZ
berrechid|MA
berriane|DZ
berriozabal|MX
berrouaghia|DZ
bersabee|IL
berseba|IL
bersheva|IL
bersyeba|IL
berta|AL
bertioga|BR
bertoua|CM
bertua|CM
bertva|CM
beruniy|UZ
berut|LB
beruwala|LK
bervenice|MK
berwick|~AU
berwick upon tweed|GB
berwyn|~US
beryozovsky|RU
berytos|LB
berytus|LB
besancon|FR
besanson|FR
besanzon|FR
besaras|DZ
besbes|DZ
beshar|DZ
beshare|DZ
beshariq|UZ
beshkent|UZ
besikduzu|TR
beslan|RU
besni|TR
bessemer|~US
besuki|ID
beszterce|RO
besztercze|RO
bet she'an|IL
bet shemesh|IL
betafo|MG
betamcherla|IN
betera|ES
bethal|ZA
bethany|~US
bethel park|US
bethesda|~US
bethlehem|BR
bethnal green|GB
bethpage|~US
bethune|FR
betim|BR
betin|BR
betioky|MG
betong|TH
bettendorf|~US
bettiah|IN
bettiakh|IN
betul|IN
beuningen|NL
beuthen|PL
beveren|BE
beverley|~GB
beverly|~US
beverly cove|US
beverly hills|US
beverungen|DE
beverwijk|NL
bewar|IN
bewout|LB
bexar|DZ
bexbach|DE
bexda|IQ
bexhill on sea|GB
bexley|~GB
beyhay|CN
beyjing|CN
beykonak|TR
beylagan|AZ
beylaqan|AZ
beylikduezue|TR
beylikduzu|TR
beypazari|TR
beypore|IN
beyrouth|LB
beyrut|LB
beysehir|TR
bezanson|FR
bezansona|FR
bezansonas|FR
bezenchuk|RU
bezerros|BR
bezhetsk|RU
beziers|FR
bezirk kreuzberg|DE
bezons|FR
bhabhua|IN
bhachau|IN
bhadasar|IN
bhadaur|IN
bhadohi|IN
bhadra|IN
bhadrachalam|IN
bhadrakh|IN
bhadrapur|NP
bhadravati|IN
bhadreswar|IN
bhagalpur|IN
bhai pheru|PK
bhainsdehi|IN
bhairab bazar|BD
bhairab town|BD
bhaisa|IN
bhakkar|PK
bhalki|IN
bhalwal|PK
bhamo|MM
bhandara|IN
bhandaria|BD
bhander|IN
bhanjanagar|IN
bhanpura|IN
bhanpuri|IN
bhanvad|IN
bharatpur|
bharnagar|IN
bharoch|IN
bharthana|IN
bharuch|IN
bharwari|IN
bhasawar|IN
bhatapara|IN
bhatkal|IN
bhatpara|IN
bhatpara abhaynagar|BD
bhattiprolu|IN
bhaunagar|IN
bhavani|IN
bhavnagar|IN
bhawana|PK
bhawaniganj|IN
bhawanigarh|IN
bhawanipatna|IN
bhawanipur|IN
bhayandar|IN
bhayavadar|IN
bhayndar|IN
bhayundar|IN
bhera|PK
bheramara|BD
bhikangaon|IN
bhikhi|IN
bhilai|IN
bhilajus|IN
bhilwara|IN
bhimavaram|IN
bhimbar|PK
bhimber|PK
bhimunipatnam|IN
bhind|IN
bhindar|IN
bhinga|IN
bhinmal|IN
bhisho|ZA
bhit shah|PK
bhitarwar|IN
bhivandi|IN
bhiwadi|IN
bhiwandi|IN
bhiwani|IN
bhiwndi|IN
bhogpur|IN
bhojpal|IN
bhola|BD
bhongaon|IN
bhongir|IN
bhooj|IN
bhopal|IN
bhopala|IN
bhopalas|IN
bhopalo|IN
bhopalwala|PK
bhuban|IN
bhubaneshwar|IN
bhubaneswar|IN
bhudgaon|IN
bhuj|IN
bhunagar|IN
bhusaval|IN
bhusawal|IN
bhuvanagiri|IN
biala cerkiew|UA
biala krakowska|PL
biala podlaska|PL
bialistok|PL
bialogard|PL
bialoleka|PL
bialystok|PL
biancavilla|IT
biankouma|CI
bianzhuang|CN
biaora|IN
biarritz|FR
bibai|JP
biberach an der riss|DE
bibiani|GH
bibirevo|RU
bicester|~GB
bichena|ET
bichisciaba|HU
bichkek|KG
bida|NG
bidar|IN
bidbid|OM
biddeford|~US
biddulph|~GB
bideford|~GB
bidgosc|PL
bidgosca|PL
bidgoshch|PL
bidgoshh|PL
bidhuna|IN
bidlis|TR
bidqos|PL
bidur|MY
bidzapur|IN
bidzapuras|IN
bidzhapur|IN
bidzsapur|IN
biejsk|RU
bielany|PL
bielawa|PL
bielce|MD
bielefeld|DE
bielgorod|RU
biella|IT
bielo pole|ME
bielogroda|RU
bielsk podlaski|PL
bielsko biala|PL
bien hoa|VN
bieriezniki|RU
bierun|PL
biesdorf|DE
bietigheim bissingen|DE
big spring|US
bigadic|TR
biggleswade|~GB
bignay uno|PH
bignona|SN
biguacu|BR
bihac|BA
bihar sharif|IN
biharamulo|TZ
bihariganj|IN
bihoro|JP
biisk|RU
bijapur|IN
bijar|IR
bijawar|IN
bijaya|DZ
bijbehara|IN
bijeljina|BA
bijelo polje|ME
bijie|CN
bijnor|IN
bijs'k|RU
bijsk|RU
bikaner|IN
bikin|RU
bikramganj|IN
bil'bao|ES
bila cerkva|UA
bila cerkwa|UA
bila terkva|UA
bila tserkva|UA
bila zerkwa|UA
bilaj|IN
bilajari|AZ
bilara|IN
bilari|IN
bilasipara|IN
bilaspur|IN
bilaspura|IN
bilbao|ES
bilbau|ES
bilbaum|ES
bilbaw|ES
bilbays|EG
bilbeis|EG
bilbes|EG
bilbo|ES
bilda|DZ
bilderstoeckchen|DE
bilecik|TR
biledzhik|TR
bilefel'd|DE
bilefeld|DE
bilefelde|DE
bilejik|TR
biletsik|TR
bilgi|IN
bilgoraj|PL
bilgram|IN
bilhaur|IN
bilhorod dnistrovs'kyy|UA
bilicenii vechi|MD
bilifeld|DE
bilimor|IN
bilimora|IN
bilina|CZ
bilina kyselka|CZ
bilitio|CH
bilivelda|DE
billerica|~US
billericay|~GB
billingham|~GB
billings|~US
billiri|NG
bilmpao|ES
bilopillya|UA
bilostok|PL
biloxi|~US
bilqas|EG
bilsanda|IN
bilsi|IN
bilsko bela|PL
bilthra|IN
bilzen|BE
bim son|VN
bima|ID
bimbo|CF
bin'chzhou|CN
binalbagan|PH
binangonan|PH
binche|BE
bindjai|ID
bindjei|ID
bindki|IN
bindura|ZW
bindzhou|CN
bingazi|LY
bingen am rhein|DE
bingerville|CI
binghamton|~US
binghazi|LY
bingley|~GB
bingol|TR
binhe|CN
binjai|ID
binka|IN
binmaley|PH
binnish|SY
binonga|PH
bintnkos|PL
bintsjou|CN
bintulu|MY
biny selo|AZ
binzhou|CN
bir el ater|DZ
bir el djir|DZ
birabidzhan|RU
biratnagar|NP
biratnagur|NP
birchircara|MT
birdjand|IR
birdschand|IR
birdzhend|IR
birecik|TR
birendranagan|NP
birendranagar|NP
birendranagara|NP
bireun|ID
birganj|NP
birgon|NO
birgunj|NP
biriguei|BR
birigui|BR
biriguy|BR
birine|DZ
biritiba mirim|BR
birjand|IR
birjuljovo|RU
birkenhead|~GB
birkerod|DK
birkhadem|DZ
birkirkara|MT
birlinu|DE
birmingham|~GB
birmitrapur|IN
birni n konni|NE
birnin kebbi|NG
birnin kudu|NG
birobican|RU
birobidjan|RU
birobidschan|RU
birobidshansk|RU
birobidzan|RU
birobidzana|RU
birobidzanas|RU
birobidzhan|RU
birobidzjan|RU
birobidzsan|RU
birobigano|RU
birobijan|RU
birpara|IN
birpur|IN
birsheba|IL
birsk|RU
birur|IN
birut|LB
biryulevo|RU
biryulevo zapadnoye|RU
bisalpur|IN
bisao|GW
bisau|GW
bisauli|IN
bisauo|GW
bisava|GW
biscecum|KG
bisceglie|IT
bischheim|FR
bischkek|KG
biscioftu|ET
biscum|RU
biserta|TN
bishkek|KG
bishnupur|IN
bisho|ZA
bishoftu|ET
bishop auckland|GB
bishopbriggs|~GB
bishops stortford|GB
bishopstoke|~GB
bisjkek|KG
biskek|KG
biskek'|KG
biskeka|KG
biskekas|KG
biskeko|KG
biskira|DZ
biskra|DZ
bislig|PH
bismarck|~US
bismil|TR
bisqeq|KG
bisqueque|KG
bissa|GW
bissao|GW
bissau|GW
bistrica|RO
bistrita|RO
bistritz|RO
biswan|IN
biszkek|KG
bithomia|PL
bitkine|TD
bitlis|TR
bitliss|TR
bitoeng|ID
bitol|MK
bitola|MK
bitolj|MK
bitolja|MK
bitolya|MK
bitom|PL
bitoma|PL
bitonto|IT
bitterfeld wolfen|DE
bitung|ID
biukenenas|LR
biumba|RW
bivandi|IN
bixby|~US
bixkek|KG
biysk|RU
biyusk|RU
bizerta|TN
bizerte|TN
bjalistok|PL
bjalistoka|PL
bjalistoko|PL
bjelgorod|RU
bjelostock|PL
bjelovar|HR
bjelovaras|HR
bjelsko bjala|PL
bjerezniki|RU
bjoergvin|NO
bjoerlanda|SE
bjolystok|PL
bjorgvin|NO
bjorlanda|SE
bjukenen|LR
bjumba|RW
bjylsko bjolo|PL
bkahdi|AF
bkharatpur|IN
bkhatinda|IN
bkhavnagarom|IN
bkhilai|IN
bkhivandi|IN
bkhopal|IN
bkhubaneshvar|IN
bkhudzh|IN
blackburn|~GB
blackheath|~GB
blackpool|~GB
blacksburg|~US
blacktown|~AU
blackwood|~GB
blagnac|FR
blagodarnyy|RU
blagoevgrad|BG
blagoewgrad|BG
blagojevgrad|BG
blagojevgradas|BG
blagojewgrad|BG
blagovechtchensk|RU
blagovescensk|RU
blagovescenska|RU
blagovescenskas|RU
blagoveschensk|RU
blagovescsenszk|RU
blagoveshchensk|RU
blagoveshensk|RU
blagoveshhens'k|RU
blagoveshhensk|RU
blagovesjtjensk|RU
blagovesjtsjensk|RU
blagovestsensk|RU
blagovesxensk|RU
blagovextxensk|RU
blagovjescensk|RU
blagovjeshchensk|RU
blagovyeshchensk|RU
blagoweschtschensk|RU
blagowesjtsjensk|RU
blagowieszczensk|RU
blagowjeschtschensk|RU
blaine|~US
blainville|~CA
blanchardstown|~IE
blanes|ES
blankenberge|BE
blankenburg|DE
blankoevnkrant|BG
blanquefort|FR
blansko|CZ
blantair|MW
blantairas|MW
blantajer|MW
blantajr|MW
blantajur|MW
blantire|MW
blantyre|MW
blaqoyevqrad|BG
blenheim|~NZ
bletchley|~GB
blewfield|NI
blida|DZ
blieskastel|DE
blitar|ID
bloemfontein|ZA
bloemhof|ZA
blois|FR
blomberg|DE
bloomfield|~US
bloomingdale|~US
bloomington|~US
blora|ID
bloxwich|~GB
blue island|US
blue springs|US
bluefields|NI
bluffton|~US
blufildse|NI
blumenau|BR
blumfonteina|ZA
blumfonteinas|ZA
blumfontejn|ZA
blumfonteyn|ZA
blyth|~GB
blythe|~US
bnei brak|IL
bo phloi|TH
bo'ka|UZ
boa esperanca|BR
boa viagem|BR
boa vista|BR
boaco|NI
boadilla del monte|ES
boardman|~US
bobbili|IN
bobigny|FR
bobingen|DE
boblingen|DE
bobo dioulasso|BF
bobo diulasas|BF
bobo diulaso|BF
bobo diulasso|BF
bobrov|RU
bobruisk|BY
bobruiskas|BY
bobrujsk|BY
bobruysk|BY
boca chica|DO
boca del mar|US
boca raton|US
boca suno|EC
bocaiuva|BR
bocaue|PH
bochara|UZ
bochnia|PL
bocholt|DE
bochoum|DE
bochum|DE
bochum hordel|DE
bochumas|DE
bochzhou|CN
bocsa|RO
bodaybo|RU
bode saadu|NG
bodegraven|NL
boden|SE
bodhan|IN
bodinayakkanur|IN
boditi|ET
bodoe|NO
bodrum|TR
bodzhnurd|IR
boeblingen|DE
boedapes|HU
boedapest|HU
boekarest|RO
boende|CD
boergas|BG
bogale|MM
bogatynia|PL
bogdanovich|RU
bogenhausen|DE
boghni|DZ
bognor regis|GB
bogor|ID
bogora|BD
bogoroditsk|RU
bogorodsk|RU
bogorodskoe|RU
bogorodskoye|RU
bogot|CO
bogota|CO
bogoto|CO
bogotol|RU
bogovina|MK
bogovine|MK
bogovinje|MK
bogovino|MK
bogra|BD
boguchar|RU
boguszow gorce|PL
bohicon|BJ
bohodukhiv|UA
bohuma|DE
bohumin|CZ
bohuslav|UA
boiro|ES
bois colombes|FR
boisar|IN
boisbriand|~CA
boise|~US
boissy saint leger|FR
boituva|BR
bojeros|CU
bojia|CN
bojnord|IR
bojnourd|IR
bojnurd|IR
bojonegoro|ID
bokajan|IN
bokan|IR
bokaro|IN
bokhara|UZ
bokhem|DE
bokhum|DE
boksburg|ZA
boksburgas|ZA
boksitogorsk|RU
bol'shaya setun'|RU
bol'shoy kamen'|RU
bolagatanga|GH
boldumsaz|TM
boleslawiec|PL
bolgatanga|GH
bolgatange|GH
bolhrad|UA
boli|CN
bolingbrook|~US
bollate|IT
bolobo|CD
bologna|IT
bologne|IT
bologoye|RU
bolon'ja|IT
bolona|IT
bolonha|IT
bolonia|IT
bolonija|IT
bolonja|IT
bolonjo|IT
bolonya|IT
bolotnoye|RU
bolou|TR
bolpur|IN
bolqonobod|TM
bolton|~GB
bolu|TR
bolvadin|TR
bolzano|IT
bom conselho|BR
bom despacho|BR
bom jesus da lapa|BR
bom jesus do itabapoana|BR
bon air|US
bonab|IR
bonao|DO
bondo|CD
bondoukau|CI
bondoukou|CI
bondowoso|ID
bonduku|CI
bondy|FR
bonen|DE
bong long|KH
bonga|ET
bongabon|PH
bongaigaon|IN
bongao|PH
bongaon|IN
bongor|TD
bongouanou|CI
bonita springs|US
bonn|DE
bonna|DE
bonneuil sur marne|FR
bonney lake|US
bonny|NG
bononia|IT
bonoua|CI
bontang|ID
boone|~US
boosaaso|SO
boosaso|SO
bootle|~GB
booval|~AU
bopal|IN
boppard|DE
boqota|CO
boque|GN
boras|SE
borazjan|IR
bordeaux|FR
bordele|FR
bordeos|FR
bordeu|FR
bordeus|FR
bordhoman|IN
bordj bou arerridj|DZ
bordj bou arreridj|DZ
bordj el kifan|DZ
bordj el kiffan|DZ
bordj ghdir|DZ
bordj zemoura|DZ
bordo|FR
bordox|FR
bordozo|FR
borehamwood|~GB
borgomanero|IT
borisoglebsk|RU
borivali|IN
borivli|IN
borj bu arrerij|DZ
borken|DE
borlaenge|SE
borlange|SE
bormujos|ES
borna|DE
borne|NL
bornem|BE
bornheim|DE
bornto|FR
borodino|RU
borongan|PH
boronia|~AU
boroon|PH
borough park|US
borovichi|RU
borovskiy|RU
borsa|RO
borsad|IN
borssele|NL
borudzherd|IR
borujen|IR
borujerd|IR
boryslav|UA
boryspil'|UA
borzya|RU
bosangoa|CF
bosanska krupa|BA
bosasas|SO
bosaso|SO
bosasso|SO
boscoreale|IT
boshan|CN
boshkengash|TJ
boskoop|NL
bossango|CF
bossangoa|CF
bossier city|US
boston|~US
bostonia|~US
bosum|CF
botad|IN
botevgrad|BG
bothaville|ZA
bothell|~US
bothell west|US
botolan|PH
botosan|RO
botosani|RO
botoshani|RO
botoszany|RO
botou|CN
botrop|DE
botropas|DE
botshabelo|ZA
bottrop|DE
botucatu|BR
botukatu|BR
bou arfa|DZ
bou hanifia el hamamat|DZ
bou ismail|DZ
bou tlelis|DZ
bouafle|CI
bouake|CI
bouar|CF
bouchara|UZ
boucherville|~CA
boudapes|HU
boudapeste|HU
boudjima|DZ
boudouaou|DZ
boudoukou|CI
bouenos aires|AR
boufarik|DZ
bougaa|DZ
bougado|PT
bougara|DZ
bougie|DZ
bougouni|ML
bouguenais|FR
bouinan|DZ
bouira|DZ
boujniba|MA
boujoumboura|BI
boukadir|DZ
boukhara|UZ
boukouresti|RO
boulder|~US
boulder city|US
boulogne billancourt|FR
boulogne sur mer|FR
boulsa|BF
boumahra ahmed|DZ
boumerdas|DZ
bouna|CI
boundiali|CI
boung long|KH
bountiful|~US
bountva|ME
bourbonnais|~US
bourdel|FR
bourdour|TR
bourg en bresse|FR
bourg la reine|FR
bourg les valence|FR
bourgas|BG
bourges|FR
bourgoin|FR
bourgoin jallieu|FR
bourgos|ES
bournemouth|~GB
bournkas|BG
bourntour|TR
bourouri|BI
boursa|TR
bousan|KR
bousse|BF
boussu|BE
bouzaou|RO
bouznika|MA
bovisio masciago|IT
bowie|~US
bowkan|IR
bowling green|US
bowringpet|IN
bowthorpe|~GB
boxian|CN
boxtel|NL
boyabat|TR
boyarka|UA
boyeros|CU
boyle heights|US
boynton beach|US
boyolali|ID
boyolangu|ID
boysun|UZ
bozeman|~US
bozhou|CN
bozoum|CF
bozova|TR
bozum|CF
bozume|CF
bozuyuk|TR
bozyazi|TR
brack|RU
bracken ridge|AU
brackenheim|DE
bracknell|~GB
braco do norte|BR
bradenton|~US
brades|MS
bradford|~GB
braga|PT
braganca|
braganca paulista|BR
bragance|PT
bragansa paulista|BR
brahmapur|IN
brahmapuramu|IN
brahmapuras|IN
braila|RO
brailov|RO
braine l'alleud|BE
braine le comte|BE
braintree|~
brajarajnagar|IN
brakel|DE
brakpan|ZA
bramapur|IN
bramhall|~GB
brampton|~CA
bramsche|DE
brandenburg an der havel|DE
branford|~US
braniewo|PL
branik|CZ
brant|~CA
brantford|~CA
braounsvaich|DE
brashov|RO
brasilia|BR
brasov|RO
brasschaat|BE
brasso|RO
braszow|RO
brateevo|RU
brateyevo|RU
bratislav|SK
bratislava|SK
bratislavae|SK
bratislavo|SK
bratislawa|SK
bratisllava|SK
brats'k|RU
bratsk|RU
bratska|RU
bratskas|RU
bratyslawa|SK
braunau am inn|AT
braunschweig|DE
braunshvajg|DE
braunshvejg|DE
braunshweyg|DE
braunsveiga|DE
braunsveigas|DE
brawley|~US
braxilia|BR
braza|CG
brazavil|CG
brazavilis|CG
brazavilo|CG
brazileje|BR
brazilia|BR
brazilija|BR
brazilja|BR
braziljo|BR
brazov|RO
brazzavil'|CG
brazzaville|CG
brchko|BA
brckas|BA
brcko|BA
brczko|BA
breansk|RU
breaza|RO
brecht|BE
breclav|CZ
breda|NL
bredbury|~GB
bregenc|AT
bregenca|AT
bregencas|AT
bregence|AT
bregencja|AT
bregenz|AT
brehmehn|DE
brehst|BY
breissel|BE
brejo da madre de deus|BR
brejo santo|BR
brema|DE
breme|DE
bremen|DE
bremenas|DE
bremene|DE
bremeni|DE
bremeno|DE
bremergafen|DE
bremerhafenas|DE
bremerhafene|DE
bremerhaven|DE
bremerhoawen|DE
bremerhoben|DE
bremerhuuwen|DE
bremerkhafen|DE
bremerton|~US
bremervoerde|DE
bremervorde|DE
bremy|DE
brenham|~US
brenkentz|AT
brent|~US
brenta|NL
brentwood|~
brentwood estates|US
brescia|IT
breselya|BR
bresha|IT
breshija|IT
bresia|IT
bressanone|IT
bressia|IT
bressicia|BY
bresso|IT
bressuire|FR
brest|
bresta|BY
brestas|BY
brestia|FR
bresto|BY
breszt|BY
bretigny sur orge|FR
bretten|DE
breucus|BA
breves|BR
brezina|DZ
brezno|SK
briansk|RU
bridgend|~GB
bridgeport|~US
bridgeton|~US
bridgetown|~BB
bridgeview|~US
bridgewater|~US
bridgwater|~GB
bridlington|~GB
brie comte robert|FR
brierley hill|GB
brigantium|AT
brige|BE
brigham city|US
brighouse|~GB
brighton|~GB
brighton beach|US
brighton east|AU
brigita|NL
brignoles|FR
brikama|GM
brikame|GM
brilon|DE
brindisi|IT
brisbane|~AU
brisel|BE
brisele|BE
briskra|DZ
bristol|~GB
britancy|ZA
briton ferry|GB
brits|ZA
britz|DE
briuge|BE
briuselis|BE
brive la gaillarde|FR
brixham|~GB
brixia|IT
brixton|~GB
brizh|BE
brjansk|RU
brjansko|RU
brjuge|BE
brjugge|BE
brjuksel|BE
brjusel'|BE
brjussel'|BE
brno|CZ
broach|IN
broad ripple|US
broadstairs|~GB
broadview heights|US
brockton|~US
brockville|~CA
brodnica|PL
brodosqui|BR
brody|UA
broegge|BE
brogge|BE
broken arrow|US
broken hill|AU
brombarg|PL
bromberch|PL
bromberg|PL
bromma|SE
bromsgrove|~GB
bronkhorstspruit|ZA
bronnitsy|RU
bronswiek|DE
bronte|IT
brook park|US
brookfield|~US
brookhaven|~US
brookings|~US
brookline|~US
brooklyn|~US
brooklyn center|US
brooklyn park|US
broomfield|~US
brossa|TR
brossard|~CA
brotas|BR
broussa|TR
brousse|TR
brovary|UA
brownhills|~GB
brownsburg|~US
brownsville|~US
brownwood|~US
bruay la buissiere|FR
bruchko|BA
bruchkobel|DE
bruchkoebel|DE
bruchsal|DE
bruckmuhl|DE
brudje|BE
bruegge|BE
bruehl|DE
brueksel|BE
bruenn|CZ
bruessel|BE
bruesszel|BE
brugae|BE
bruges|BE
brugge|BE
bruggen|DE
bruggy|BE
brugherio|IT
brugia|BE
brugo|BE
bruhhe|BE
bruhl|DE
bruiseal|BE
brujas|BE
bruksel|BE
bruksela|BE
brukseli|BE
brukselo|BE
brumadinho|BR
brumado|BR
brummen|NL
bruna|CZ
brunn|CZ
brunoy|FR
brunssum|NL
brunsvicum|DE
brunsvik|DE
brunswick|
brunswik|DE
brunswyck|DE
brunswyk|DE
brunszwik|DE
bruntal|CZ
brusa|TR
brusciano|IT
brusehl'|BE
brusel|BE
brusela|BE
bruselas|BE
bruseles|BE
bruselj|BE
bruselo|BE
brushy creek|US
brusque|BR
brussa|TR
brussel|BE
brussele|BE
brussels|BE
brusszel|BE
bruxas|BE
bruxel|BE
bruxelas|BE
bruxellae|BE
bruxelles|BE
bruza|BE
brvence|MK
brvenica|MK
brwsel|BE
bry sur marne|FR
bryanka|UA
bryansk|RU
brycg|BE
brygge|BE
brymbo|~GB
bryn mawr skyway|US
bryssel|BE
bryugge|BE
bryukhovetskaya|RU
bryusel|BE
bryxelles|BE
brzeg|PL
brzesc|BY
brzesko|PL
bua yai|TH
buake|CI
buara|CF
buaran|ID
buare|CF
bucak|TR
bucara|UZ
bucaramanga|CO
bucarest|RO
bucaresta|RO
bucareste|RO
bucha|UA
buchanan|LR
buchara|UZ
bucharest|RO
buchen|DE
bucheon si|KR
buchholz|DE
buchholz in der nordheide|DE
buckeburg|DE
buckeye|~US
buckhall|~US
buckhaven|~GB
buckley|~GB
buckow|DE
bucuresti|RO
bud'o|NO
budaipeist|HU
budaors|HU
budapescht|HU
budapeshha|HU
budapesht|HU
budapest|HU
budapest i. keruelet|HU
budapest i. kerulet|HU
budapest ii. keruelet|HU
budapest ii. kerulet|HU
budapest iii. keruelet|HU
budapest iii. kerulet|HU
budapest iv. keruelet|HU
budapest iv. kerulet|HU
budapest vi. keruelet|HU
budapest vi. kerulet|HU
budapest viii. keruelet|HU
budapest viii. kerulet|HU
budapest x. keruelet|HU
budapest x. kerulet|HU
budapest xi. keruelet|HU
budapest xi. kerulet|HU
budapest xii. keruelet|HU
budapest xii. kerulet|HU
budapest xiii. keruelet|HU
budapest xiii. kerulet|HU
budapest xix. keruelet|HU
budapest xix. kerulet|HU
budapest xv. keruelet|HU
budapest xv. kerulet|HU
budapest xvi. keruelet|HU
budapest xvi. kerulet|HU
budapest xvii. keruelet|HU
budapest xvii. kerulet|HU
budapest xviii. keruelet|HU
budapest xviii. kerulet|HU
budapest xx. keruelet|HU
budapest xx. kerulet|HU
budapest xxi. keruelet|HU
budapest xxi. kerulet|HU
budapest xxii. keruelet|HU
budapest xxii. kerulet|HU
budapest xxiii. keruelet|HU
budapest xxiii. kerulet|HU
budapesta|HU
budapestas|HU
budapeste|HU
budapesti|HU
budapestinum|HU
budapesto|HU
budapeszt|HU
budaun|IN
buddh gaya|IN
budejju|NO
budennovsk|RU
buderim|~AU
budhana|IN
budhlada|IN
budimpeshta|HU
budimpesta|HU
budingen|DE
budjo|NO
budta|PH
budua|ME
buduran|ID
budva|ME
budzumbura|BI
buedingen|DE
buedua|ME
bueha|CM
buehnaventura|CO
buehnos ajres|AR
bueja|CM
buekres|RO
buelendsehr|IN
buena park|US
buenaventura|CO
buenaventura lakes|US
buenavista|MX
buende|DE
buenos aires|AR
buenos ajres|AR
buenos ayres|AR
buerarema|BR
bueren|DE
buerstadt|DE
bueyuekcekmece|TR
buffalo|~US
buffalo grove|US
buftea|RO
buga|CO
bugama|NG
bugarama|TZ
bugia|DZ
bugiri|UG
bugojno|BA
bugul'ma|RU
buguma|NG
buguruslan|RU
buhar|UZ
buhara|UZ
buharo|UZ
buhe|CN
buhhaara|UZ
buhusi|RO
builefeld|DE
buin|CL
buinsk|RU
buique|BR
bujara|UZ
bujnurd|IR
bujumbura|BI
bujumburo|BI
bukama|CD
bukan|IR
bukaramanga|CO
bukarest|RO
bukarestas|RO
bukareste|RO
bukaresto|RO
bukareszt|RO
bukavu|CD
bukhaara|UZ
bukhar|UZ
bukhara|UZ
bukharest|RO
bukheh|CN
bukhoro|UZ
bukit mertajam|MY
bukit rambai|MY
bukittinggi|ID
bukoba|TZ
bukobo|TZ
bukres|RO
bukureshh|RO
bukuresht|RO
bukureshta|RO
bukureshti|RO
bukurest|RO
bukuru|NG
bulacan|PH
bulagan|MN
bulaggna|IT
bulakamba|ID
bulan|PH
bulancak|TR
bulandshahr|IN
bulandshakhr|IN
bulandshakhre|IN
bulandshar|IN
bulanik|TR
bulaon|PH
bulaun|PH
bulavajas|ZW
bulavajo|ZW
bulavejo|ZW
bulawayo|ZW
buldana|IN
buldur|TR
bulendsehr|IN
buleyde|DZ
bulgan|MN
bulganas|MN
bullhead city|US
bulogna|IT
bulolo|PG
bulon bijankur|FR
bulon' bijankur|FR
bulona bijankura|FR
bulone bijankuras|FR
buluan|PH
bulung'ur|UZ
bulungu|CD
bumba|CD
bumerdes|DZ
bunawan|PH
bunbu|CN
bunbury|~AU
bunda|TZ
bundaberg|~AU
bunde|DE
bundi|IN
bundibugyo|UG
bundoora|~AU
bundu|IN
bung lung|KH
bungo takada shi|JP
bungoma|KE
bungu|TZ
bunia|CD
bunija|CD
bunsi|CN
bunya|CD
buoguota|CO
buon ma thuot|VN
buon me thuot|VN
buraeydae|SA
buraida|SA
buraidah|SA
burajda|SA
burao|SO
burayda|SA
buraydah|SA
burbank|~US
burco|SO
burdeos|FR
burdeus|FR
burdigala|FR
burdur|TR
burdwan|IN
burdz bu urajridz|DZ
buren|DE
burewala|PK
burg bei magdeburg|DE
burg unter falkenstein|DE
burgas|BG
burgasa|BG
burgasas|BG
burgaso|BG
burgasz|BG
burgaz|BG
burgdorf|DE
burgess hill|GB
burghausen|DE
burghaz|BG
burgi|ES
burgos|ES
burgosa|ES
burgosas|ES
burgoso|ES
burgus|ES
burhaniye|TR
burhanpur|IN
burhanuddin|BD
burhar|IN
burien|~US
buriram|TH
buriti bravo|BR
buritis|BR
buritizeiro|BR
burjassot|ES
burke|~US
burla|IN
burlata|ES
burleson|~US
burlingame|~US
burlington|~CA
burnaby|~CA
burnham on sea|GB
burnie|~AU
burnley|~GB
burno|CZ
burnsville|~US
burntwood|~GB
burqas|BG
burqos|ES
burrel|AL
burriana|ES
bursa|TR
bursae|TR
burscheid|DE
burso|TR
burstadt|DE
burton upon trent|GB
burujird|IR
burunday|KZ
buruo|SO
bururi|BI
bururis|BI
burutu|NG
bury st edmunds|GB
busan|KR
busembatia|UG
buseresere|TZ
bushey|~GB
bushwick|~US
busia|
businga|CD
busko zdroj|PL
busra|IQ
busrah|IQ
busselton|~AU
bussolengo|IT
bussora|IQ
bussum|NL
busto arsizio|IT
bustos|PH
buta|CD
buta buteh|LS
butajira|ET
butala|IN
butare|RW
butel|MK
butelj|MK
butembo|CD
butha buthe|LS
butia|BR
butiama|TZ
butte|~US
butterworth|MY
butua|ME
butuan|PH
butuanas|PH
buturlinovka|RU
butwal|NP
butzbach|DE
buulobarde|SO
buurhakaba|SO
buwenge|UG
buxar|IN
buxara|UZ
buxarest|RO
buxoro|UZ
buxtehude|DE
buxton|~GB
buynaksk|RU
buyukcekmece|TR
buyumbura|BI
buzau|RO
buzehu|RO
buzen|JP
buzeu|RO
buzhumbura|BI
buzovna|AZ
buzuluk|RU
buzumbura|BI
buzuu|RO
buzyu|RO
bvake|CI
bvaras|CF
bwake|CI
bwizibwera|UG
byadgi|IN
byaroza|BY
bydgoscius|PL
bydgoshh|PL
bydgostia|PL
bydgoszcz|PL
bydhost|PL
byelcy|MD
byelostok|PL
bykhaw|BY
bylefeldas|DE
byndoor|IN
bytom|PL
bytomas|PL
bytow|PL
bytun|PL
byukenen|LR
byumba|RW
ca mau|VN
caacupe|PY
caaguazu|PY
caala|AO
caazapa|PY
cabadbaran|PH
cabagan|PH
cabaiguan|CU
cabanatuan city|PH
cabayangan|PH
cabedelo|BR
cabiao|PH
cabimas|VE
cabinda|AO
cabo|BR
cabo corso|GH
cabo frio|BR
cabo san lucas|MX
caboolture|~AU
cabot|~US
cabra|ES
cabrero|CL
cabreuva|BR
cabrobo|BR
cacador|BR
cacak|RS
cacakas|RS
cacapava|BR
cacapava do sul|BR
cacapojasas|PE
cacem|PT
caceres|ES
cachan|FR
cachoeira|BR
cachoeira do sul|BR
cachoeiras de macacu|BR
cachoeirinha|BR
cachoeiro de itapemirim|BR
cachoeiro do itapemirim|BR
cacoal|BR
cacocum|CU
cadca|SK
cadereyta|MX
cadice|ES
cadis|ES
cadix|ES
cadiz|
cadomum|FR
cadum|FR
caen|FR
caerphilly|~GB
caete|BR
caetite|BR
cagayan de oro|PH
caglayancerit|TR
cagliari|IT
cagnes sur mer|FR
cagua|VE
caguas|PR
caharikar|AF
cahors|FR
cahul|MD
caibarien|CU
caicedonia|CO
caico|BR
caidian|CN
caieiras|BR
caiena|GF
caienna|GF
cainta|PH
cair|MK
caire|EG
cairns|~AU
cairo|EG
cairu|EG
cairus|EG
caivano|IT
cajamar|BR
cajamarca|PE
cajari|IT
cajati|BR
cajazeiras|BR
cajena|GF
cajica|CO
cajueiro|BR
cajuru|BR
cakovec|HR
cakovecas|HR
calabanga|PH
calabar|NG
calabasas|~US
calabozo|VE
calaca|PH
calafat|RO
calafell|ES
calahorra|ES
calais|FR
calama|CL
calamba|PH
calangute|IN
calapan|PH
calarca|CO
calasiao|PH
calatagan|PH
calatayud|ES
calatenangas|SV
calauag|PH
calauan|PH
calbayog city|PH
calceta|EC
caldas|CO
caldas da rainha|PT
caldas novas|BR
caldes de montbui|ES
caldwell|~US
caledonia|~US
calella|ES
caleta olivia|AR
calexico|~US
calgary|~CA
calhoun|~US
cali|CO
caliari|IT
calimete|CU
calium|CO
callao|PE
calle blancos|CR
callosa de segura|ES
caloundra|~AU
calpulalpan|MX
caltagirone|IT
caltanissetta|IT
caluire et cuire|FR
calumet city|US
calumpang|PH
calumpit|PH
caluquembe|AO
calverton|~US
calvia|ES
calvillo|MX
cam pha mines|VN
cam ranh|VN
camacari|BR
camacary|BR
camacupa|AO
camagueey|CU
camaguey|CU
camaiore|IT
camajuani|CU
camana|PE
camanducaia|BR
camaqua|BR
camara de lobos|PT
camarate|PT
camargo|ES
camarillo|~US
camas|
camassari|BR
camassary|BR
camayen|GN
camayenne|GN
cambara|BR
cambe|BR
cambebba|BR
camberio|ES
camberley|~GB
camberwell|~AU
camborne|~GB
cambrai|FR
cambre|ES
cambria heights|US
cambridge|~
cambrils|ES
cambui|BR
camden|~US
camden town|GB
cameron park|US
cameta|BR
camiling|PH
camiri|BO
camoapa|NI
camocim|BR
camp springs|US
campana|AR
campbell|~US
campbell river|CA
campea|ID
campeche|MX
campechuela|CU
campi bisenzio|IT
campia turzii|RO
campina|
campina grande|BR
campina grande do sul|BR
campinas|BR
campo alegre|BR
campo belo|BR
campo de criptana|ES
campo de la cruz|CO
campo formoso|BR
campo grande|BR
campo largo|BR
campo maior|BR
campo mourao|BR
campo verde|BR
campoalegre|CO
campobass|IT
campobasso|IT
campos belos|BR
campos do jordao|BR
campos dos goitacazes|BR
campos dos goytacazes|BR
campos gerais|BR
campos novos|BR
campos sales|BR
campubbassu|IT
campulung moldovenesc|RO
campus magnus|BR
camrose|~CA
can gio|VN
can giuoc|VN
can tho|VN
canada de gomez|AR
canakale|TR
canakkale|TR
cananea|MX
canaqqala|TR
canarsie|~US
canary wharf|GB
canas|CR
canavieiras|BR
canaxqele|TR
canberra|~AU
canby|~US
canchzhou|CN
cancun|MX
cancuna|CN
candaba|PH
candanagaro|IN
candelaria|
candi prambanan|ID
candiac|~CA
candido mota|BR
candigarchas|IN
candigarh|IN
candler mcafee|US
candrapur|IN
candzhou|CN
canela|BR
canelones|UY
canete|CL
cangas do morrazo|ES
cangcun|CN
cangcunas|CN
cangcuno|CN
cangde|CN
cangdzou|CN
canggouo|CN
cangou|CN
cangsa|CN
canguaretama|BR
cangucu|BR
cangvonas|KR
cangzcenh|CN
cangzhou|CN
cangzou|CN
cangzsah|CN
canicatti|IT
canidelo|PT
caninde|BR
cankaya|TR
canlaon|PH
cannanore|IN
cannes|FR
canning|IN
canning vale|AU
cannock|~GB
canoas|BR
canoga park|US
canoinhas|BR
canon city|US
canosa di puglia|IT
canovelles|ES
cansa|CN
cantaura|VE
cantel|GT
canteleu|FR
canterbury|~GB
canthaburis|TH
canton|~US
cantonment|~US
cantu|IT
canyon lake|US
cao lanh|VN
caodzou|CN
caogou|CN
caohe|CN
capanema|BR
capannori|IT
capao bonito|BR
capao da canoa|BR
caparica|PT
capas|PH
cape coast|GH
cape coral|US
cape girardeau|US
cape toun|ZA
cape town|ZA
capela|BR
capelinha|BR
capelle aan den ijssel|NL
capesterre belle eau|GP
capiata|PY
capim grosso|BR
capinzal|BR
capista|PY
capitan bermudez|AR
capitao poco|BR
capivari|BR
capua|IT
capulhuac|MX
caraballeda|VE
carabanchel|ES
caracae|VE
caracal|RO
caracas|VE
caraguatatuba|BR
caralis|IT
caramas|VE
carandai|BR
carangola|BR
caransebes|RO
carapicuiba|BR
caraques|VE
carate brianza|IT
caratinga|BR
carauari|BR
caravaca|ES
carazinho|BR
carballo|ES
carbondale|~US
carbonia|IT
carcaixent|ES
carcar|PH
carcarana|AR
carcassonne|FR
carcavelos|PT
cardedeu|ES
cardenas|
cardiff|~GB
cardito|IT
cardoue|ES
carei|RO
carepa|CO
cariamanga|EC
carigara|PH
carikar|AF
carikaras|AF
carindale|~AU
caringbah|~AU
caringin|ID
carini|IT
carleroe|BE
carlet|ES
carletonville|ZA
carlingford|~AU
carlisle|~GB
carlos a. carrillo|MX
carlos barbosa|BR
carlota amalia|VI
carlow|~IE
carlsbad|~US
carmagnola|IT
carmarthen|~GB
carmel|~US
carmelo|UY
carmen de viboral|CO
carmichael|~US
carmo do cajuru|BR
carmo do paranaiba|BR
carmona|
carnaxide|PT
carnegie|~AU
carney|~US
carnot|CF
carol city|US
carol stream|US
caroloregium|BE
caronno pertusella|IT
carora|VE
carouge|CH
carpentersville|~US
carpentras|FR
carpi centro|IT
carpina|BR
carquefou|FR
carrara|IT
carrboro|~US
carrefour|HT
carrickfergus|~GB
carrieres sous poissy|FR
carrizal|
carrollton|~US
carrollwood|~US
carrollwood village|US
carrum downs|AU
carsamba|TR
carshalton|~GB
carson|~US
carson city|US
cartachena|ES
cartagena|CO
cartago|CO
cartama|ES
cartaxena|ES
cartaya|ES
carteret|~US
cartersville|~US
carthage|TN
carthagene|CO
caruaru|BR
carupano|VE
carvin|FR
casa blanca|MX
casa branca|BR
casa de oro mount helix|US
casa grande|US
casa santa|IT
casablanca|MA
casabranca|MA
casal di principe|IT
casale monferrato|IT
casalecchio di reno|IT
casalnuovo di napoli|IT
casamassima|IT
casarano|IT
casas adobes|US
casavatore|IT
cascais|PT
cascavel|BR
cascina|IT
caserta|IT
casilda|AR
casimiro de abreu|BR
casoria|IT
casper|~US
cassano d'adda|IT
cassano magnago|IT
casselberry|~US
cassilandia|BR
cassino|IT
castaic|~US
castanhal|BR
castanos|MX
casteddu|IT
castel|IT
castel maggiore|IT
castel volturno|IT
castelfranco emilia|IT
castelfranco veneto|IT
castellammare di stabia|IT
castellar del valles|ES
castelldefels|ES
castelli|AR
castello de la plana|ES
castellon de la plana|ES
castelnau le lez|FR
castelo|BR
castelo branco|PT
castelvetrano|IT
castiglione delle stiviere|IT
castilleja de la cuesta|ES
castillejos|PH
castle hill|AU
castle rock|US
castleford|~GB
castlereagh|~GB
castlewood|~US
castres|FR
castricum|NL
castries|LC
castro urdiales|ES
castro valley|US
castrop rauxel|DE
castrovillari|IT
castrum clus|RO
cat ba|VN
catabate|PH
catabato|PH
catabola|AO
catacaos|PE
cataguases|BR
catalao|BR
catalca|TR
catalina foothills|US
catamayo|EC
catanauan|PH
catanduva|BR
catane|IT
catania|IT
catano|PR
catanzara|IT
catanzaro|IT
catanzaru|IT
catarman|PH
catarroja|ES
catbalogan|PH
catemaco|MX
catende|BR
caterham|~GB
cathedral city|US
catia la mar|VE
catina|IT
cativa|PA
catole do rocha|BR
catonou|BJ
catonsville|~US
catriel|AR
cattagram|BD
cattolica|IT
catumbela|AO
caucaguita|VE
caucaguito|VE
caucaia|BR
caucasia|CO
caucete|AR
cauquenes|CL
causeni|MD
cauto cristo|CU
cava de tirreni|IT
cavaillon|FR
cave spring|US
cavite city|PH
caxamarca|PE
caxambu|BR
caxias|BR
caxias do sul|BR
caxito|AO
caxius do sul|BR
cayambe|EC
caycuma|TR
cayeli|TR
cayena|GF
cayene|GF
cayenne|GF
cayey|PR
cazin|BA
cchangwon|KR
cchonan|KR
cchongdzin|KP
cchuncchon|KR
cd del carmen|MX
ceadir lunga|MD
ceara mirim|BR
ceboksarad|RU
ceboksarai|RU
ceboksari|RU
ceboksary|RU
cebu city|PH
cecina|IT
cedar city|US
cedar falls|US
cedar hill|US
cedar park|US
cedar rapids|US
ceeldheer|SO
ceerigaabo|SO
cegled|HU
ceglie messapica|IT
cehegin|ES
cel'e|SI
celabinsk|RU
celabinska|RU
celaebinsk|RU
celaya|MX
celbridge|~IE
celeabinsk|RU
celeia|SI
celiabinsc|RU
celiabinsca|RU
celiabinskas|RU
celjabinsk|RU
celje|SI
celle|DE
celso ramos|BR
celyabinsk|RU
cenaj|IN
cenajo|IN
cenajus|IN
cenay|IN
cendu|CN
cengde|CN
cengdu|CN
cengduo|CN
cennai|IN
cennaj|IN
cenon|FR
censtakava|PL
censtochova|PL
censtohova|PL
censtokhova|PL
centar zhupa|MK
centar zsupa|MK
centar zupa|MK
centenario|AR
centennial|~US
center point|US
centereach|~US
centerville|~US
cento|IT
central falls|US
central islip|US
central point|US
central'nyj|RU
centralia|~US
centralniy|RU
centre de flacq|MU
centre of flacq|MU
centreville|~US
centro familiar la soledad|MX
centro habana|CU
centurion|ZA
ceper|ID
cepu|ID
cercola|IT
cerdanyola del valles|ES
cerepovec|RU
cerepoveca|RU
cerepovecas|RU
cerepoveco|RU
cerepovet|RU
cerepovets|RU
ceres|~
cerete|CO
cergy|FR
cergy pontoise|FR
cerigaabo|SO
cerignola|IT
cerjepowjec|RU
cerkasad|UA
cerkasai|UA
cerkasi|UA
cerkaso|UA
cerkassi|UA
cerkasy|UA
cerkes|TR
cerkesk|RU
cerkessk|RU
cerkezkoey|TR
cerkezkoy|TR
cermik|TR
cernauti|UA
cernavoda|RO
cernigau|UA
cernigiv|UA
cernigivo|UA
cernigovas|UA
cernihiv|UA
cernihivo|UA
cernihiw|UA
cernihov|UA
cerniqov|UA
cernivci|UA
cernivciai|UA
cernivco|UA
cernivtsi|UA
cernovci|UA
cernovice|UA
cernusco sul naviglio|IT
cerny most|CZ
cerquilho|BR
cerritos|~US
cerro|CU
cerro azul|MX
cerro de pasco|PE
cerveteri|IT
cervia|IT
cesano boscone|IT
cesano maderno|IT
cesena|IT
cesenatico|IT
cesis|LV
ceska lipa|CZ
ceska trebova|CZ
ceske budejovicai|CZ
ceske budejovice|CZ
cesky tesin|CZ
cesme|TR
cessnock|~AU
cesson sevigne|FR
cestas|FR
cesys|LV
cetagons|BD
cetina|ME
cetine|ME
cetinje|ME
cetinjo|ME
cettigne|ME
cettinge|ME
cetumalis|MX
cetynia|ME
ceuta|ES
ceyhan|TR
ceylanpinar|TR
ch'angwon|KR
ch'ao|CN
ch'en|CN
ch'onan|KR
ch'ongjin|KP
ch'unch'on|KR
cha am|TH
cha grande|BR
chabahar|IR
chabaksar|RU
chabet el ameur|DZ
chacabuco|AR
chacao|VE
chacarita|CR
chachak|RS
chachapoias|PE
chachapojas|PE
chachapoyas|PE
chachapuyas|PE
chacherngsao|TH
chachoengsao|TH
chachurngsao|TH
chaeryong up|KP
chaguanas|~TT
chaharikar|AF
chai badan|TH
chai nad|TH
chai nat|TH
chaiaphum|TH
chaiapum|TH
chaibasa|IN
chaidari|GR
chaihe|CN
chairkar|AF
chaiyang|CN
chaiyaphum|TH
chaiyaphun|TH
chaiyapoom|TH
chajari|AR
chajjapkhum|TH
chak azam sahu|PK
chak jhumra|PK
chakan|IN
chakapara|IN
chake chake|TZ
chaki chaki|TZ
chakia|IN
chaklasi|IN
chakovec|HR
chakradharpur|IN
chaksu|IN
chakwal|PK
chala|TZ
chalala|IN
chalatenanga|SV
chalatenango|SV
chalchuapa|SV
chalco|MX
chalfont saint peter|GB
chalinze|TZ
chalisgaon|IN
chalkida|GR
challakere|IN
challans|FR
challapalle|IN
chalmette|~US
chalon sur saone|FR
chalons en champagne|FR
chalus|IR
chalyaphum|TH
chamalieres|FR
chaman|PK
chamartin|ES
chamba|IN
chambas|CU
chamberi|ES
chambersburg|~US
chambery|FR
chamblee|~US
chambly|~CA
champa|IN
champaign|~US
champawn|TH
champigny sur marne|FR
champlin|~US
champoton|MX
champs sur marne|FR
chamrajnagar|IN
chanak|TR
chanakale|TR
chanakkale|TR
chanaq|TR
chanasma|IN
chancay|PE
chanchun|CN
chanchun'|CN
chanchzhi|CN
chanchzhou|CN
chanczi|CN
chanda|IN
chandaburi|TH
chandannagar|IN
chandauli|IN
chandausi|IN
chandeh|CN
chanderi|IN
chandernagor|IN
chandernagore|IN
chandigar|IN
chandigarh|IN
chandigarkh|IN
chandler|~US
chandor|IN
chandpur|IN
chandrakona|IN
chandrapur|IN
chanduasi|IN
chandur|IN
chandur bazar|IN
chandzhou|CN
chang rai|TH
changanacheri|IN
changchow|CN
changchuen|CN
changchun|CN
changde|CN
changdzou|CN
changhsien|CN
changji|CN
changki|CN
changleng|CN
changli|CN
changling|CN
changnyeong|KR
changping|CN
changqing|CN
changsha|CN
changshu city|CN
changsja|CN
changsu|KR
changteh|CN
changtsjou|CN
changtu|CN
changuinola|PA
changuon|KR
changwon|KR
changyon|KP
changzhi|CN
changzhou|CN
chanhassen|~US
chania|GR
chanika|TZ
chaniot|PK
chanki|CN
channagiri|IN
channapatna|IN
channarayapatna|IN
channelview|~US
chanoqqal'a|TR
chansha|CN
chantaboun|TH
chantabun|TH
chantaburi|TH
chantarpur|IN
chanthaburi|TH
chantilly|~US
chantkhaburi|TH
chantszi|CN
chanvon|KR
chao'an|CN
chaochow|CN
chaochowfu|CN
chaochzhou|CN
chaodzou|CN
chaohu|CN
chaojan|CN
chaotsjou|CN
chaoxian|CN
chaoyang|CN
chaozhou|CN
chapadinha|BR
chapala|MX
chapar|IN
chaparral|CO
chapayevsk|RU
chapeco|BR
chapel allerton|GB
chapel hill|US
chapletown|~GB
chapra|IN
char bhadrasan|BD
charallave|VE
charata|AR
chardara|KZ
charef|DZ
charekar|AF
charenton le pont|FR
charikar|AF
charkhari|IN
charkhi dadri|IN
charleroi|BE
charleston|~US
charleville mezieres|FR
charlotte|~US
charlotte amalia|VI
charlotte amalie|VI
charlottenburg|DE
charlottenburg bezirk|DE
charlottenburg nord|DE
charlottenlund|DK
charlottesville|~US
charlottetown|~CA
charnaucy|UA
charneca|PT
charqueadas|BR
charsadda|PK
charthawal|IN
chartres|FR
chas|IN
chaska|~US
chasse royale|BE
chatan|JP
chateau thierry|FR
chateaudun|FR
chateauguay|~CA
chateauroux|FR
chatelet|BE
chatellerault|FR
chatenay malabry|FR
chatham|~GB
chatillon|FR
chato|TZ
chatou|FR
chatra|IN
chatrapur|IN
chatsworth|~US
chattanooga|~US
chauchow|CN
chaudfontaine|BE
chauk|MM
chaumont|FR
chaupimarca|PE
chaville|FR
chawinda|PK
chaxerngsao|TH
chaxoengsao|TH
chaykovskiy|RU
cheadle hulme|GB
chebarkul'|RU
chebba|TN
chebli|DZ
cheboksar|RU
cheboksar'|RU
cheboksara|RU
cheboksari|RU
cheboksary|RU
cheektowaga|~US
chefchaouene|MA
chegem|RU
chegutu|ZW
chehn'chzhou|CN
chehndeh|CN
chehndu|CN
chekhov|RU
chelak|UZ
chelepi|RU
chelghoum el aid|DZ
cheliabinsk|RU
cheljaba|RU
cheljabe|RU
cheljabi|RU
cheljabins'k|RU
cheljabinsk|RU
chelles|FR
chelm|PL
chelmno|PL
chelmsford|~GB
chelmza|PL
chelsea|~
cheltenham|~GB
chelyabinsk|RU
chemini|DZ
chemmumiahpet|IN
chemnicas|DE
chemnicium|DE
chemnitz|DE
chenab nagar|PK
chenaj|IN
chenaran|IR
chenchow|CN
chendu|CN
chengam|IN
chengannur|IN
chengcheng|CN
chengde|CN
chengdu|CN
chenghai|CN
chenghua|CN
chengtangcun|CN
chengteh|CN
chengyang|CN
chengzhong|CN
chengzihe|CN
chennai|IN
chennaj|IN
chennevieres sur marne|FR
chennimalai|IN
chenove|FR
chenstochov|PL
chenstokhov|PL
chenstokhova|PL
chentabun|TH
chenzhou|CN
cheonan|KR
cheongjin|KP
cheongju si|KR
cheongsong gun|KR
chepen|PE
chepo|PA
cheraga|DZ
cherbourg octeville|FR
cheremkhovo|RU
cheremushki|RU
cherepanovo|RU
cherepovec|RU
cherepovec'|RU
cherepovets|RU
cherepovetz|RU
cheria|DZ
cheribon|ID
cherjomushki|RU
cherkasi|UA
cherkassi|UA
cherkassy|UA
cherkasy|UA
cherkessk|RU
chernaya rechka|RU
chernigiv|UA
chernigov|UA
chernihiv|UA
chernivci|UA
chernivtsi|UA
chernogolovka|RU
chernogorsk|RU
chernovci|UA
chernovcy|UA
chernovits|UA
chernovitsy|UA
chernovsi|UA
chernovtsy|UA
chernushka|RU
chernyakhovsk|RU
chernyanka|RU
cherpulassery|IN
cherry hill|US
chertanovo vtoroe|RU
chertanovo yuzhnoye|RU
cherthala|IN
cherven bryag|BG
chervonohrad|UA
chervonopartyzans'k|UA
cherzow|PL
chesapeake|~US
chesham|~GB
cheshire|~US
cheshke budjejovice|CZ
cheshunt|~GB
cheske budejovice|CZ
chessington|~GB
chester|~
chester le street|GB
chesterfield|~
chetouane|DZ
chetput|IN
chettipalaiyam|IN
chetumal|MX
chetumal'|MX
chetwayi|IN
chevilly larue|FR
cheyenne|~US
cheyyar|IN
chhabra|IN
chhagalnaiya|BD
chhala|IN
chhapar|IN
chhapra|IN
chhaprauli|IN
chharra|IN
chhata|IN
chhatak|BD
chhatapur|IN
chhatarpur|IN
chhibramau|IN
chhindwara|IN
chhor|PK
chhota udepur|IN
chhoti sadri|IN
chia|CO
chiamis|ID
chiang mai|TH
chiang maj|TH
chiang rai|TH
chiapa de corzo|MX
chiari|IT
chiautempan|MX
chiautla|MX
chiavari|IT
chiba|JP
chibashi|JP
chibinong|ID
chibinung|ID
chibuto|MZ
chicacao|GT
chicacole|IN
chicago|~US
chicago heights|US
chichau|CN
chichawatni|PK
chichen itza|MX
chichester|~GB
chichibu|JP
chichicastenango|GT
chichigalpa|NI
chicholi|IN
chickasha|~US
chickmagalur|IN
chiclaium|PE
chiclana de la frontera|ES
chiclayo|PE
chico|~US
chicoloapan|MX
chiconcuac|MX
chicopee|~US
chicureo abajo|CL
chidambaram|IN
chidawa|IN
chieri|IT
chieti|IT
chifehn|CN
chifeng|CN
chiffa|DZ
chigaraki|JP
chigasaki|JP
chignahuapan|MX
chigorodo|CO
chiguayante|CL
chihchow|CN
chihuahua|MX
chik ballapur|IN
chikampek|ID
chikarang|ID
chikhli|IN
chikimula|GT
chikkamagaluru|IN
chiklajo|PE
chiklayu|PE
chikmagalur|IN
chikmanglur|IN
chikmugalur|IN
chiknayakanhalli|IN
chikodi|IN
chikushino shi|JP
chilakalurupet|IN
chilapa de alvarez|MX
chilaw|LK
chilecito|AR
chilibre|PA
chililabombwe|ZM
chillan|CL
chillicothe|~US
chilliwack|~CA
chillum|~US
chillupar|IN
chilly mazarin|FR
chilmari|BD
chilpancingo|MX
chimahi|ID
chimal'tenango|GT
chimala|TZ
chimaltenango|GT
chimbarongo|CL
chimbas|AR
chimbote|PE
chimichagua|CO
chimoio|MZ
chimoyo|MZ
chimputi|PE
chinandega|NI
chinandege|NI
chinautla|GT
chinch'on|KR
chincha al'ta|PE
chincha alta|PE
chinchina|CO
chincholi|IN
chindwara|IN
chindzhu|KR
chingleput|IN
chingola|ZM
chinhoyi|ZW
chiniot|PK
chinju|KR
chinkhoi|ZW
chinkhoji|ZW
chinna salem|IN
chinnachowk|IN
chinnamanur|IN
chino|~
chino hills|US
chinot|PK
chinoyi|ZW
chinoz|UZ
chintamani|IN
chinu|CO
chioggia|IT
chios|GR
chipata|ZM
chipinge|ZW
chipiona|ES
chiplun|IN
chippenham|~GB
chipping sodbury|GB
chipurupalle|IN
chiquimula|GT
chiquinquira|CO
chirala|IN
chirchik|UZ
chirchiq|UZ
chirebon|ID
chiredzi|ZW
chiriguana|CO
chiroqchi|UZ
chirpan|BG
chiryu|JP
chisec|GT
chishmy|RU
chishtian|PK
chisinau|MD
chislehurst|~GB
chistian|PK
chistopol'|RU
chita|RU
chitagong|BD
chitaldroog|IN
chitaldrug|IN
chitaldurg|IN
chitapur|IN
chitor|IN
chitorgarh|IN
chitose|JP
chitradurg|IN
chitradurga|IN
chitrakaldurga|IN
chitre|PA
chittagong|BD
chittaranjan|IN
chittaurgarh|IN
chitteldrug|IN
chittor|IN
chittorgarh|IN
chittur|IN
chitungviza|ZW
chitungwiza|ZW
chiuaua|MX
chiuauae|MX
chivacoa|VE
chivasso|IT
chivava|MX
chivilcoy|AR
chiyandburii|TH
chizhou|CN
chkalov|TJ
chkatarpur|IN
chkhanvon|KR
chkhapra|IN
chkhonan|KR
chkhondzhin|KP
chkhunchkhon|KR
chkhundzhin|KP
chlef|DZ
cho dok|VN
choa saidan shah|PK
chocope|PE
chodavaram|IN
chodziez|PL
chofu|JP
chofugaoka|JP
choisy le roi|FR
chojnice|PL
chok chai|TH
chokwe|MZ
cholargos|GR
cholet|FR
choloma|HN
cholpon ata|KG
cholula|MX
chom bueng|TH
choma|ZM
chomutov|CZ
chon buri|TH
chon daen|TH
chonan'|KR
chone|EC
chongjin|KP
chongju|KP
chonglong|CN
chongoyape|PE
chongqing|CN
chonjin|KP
chonzhin'|KP
chopda|IN
chor buri|TH
chorfa|DZ
chorley|~GB
chorlu|TR
chortkiv|UA
chortoq|UZ
chorum|TR
chorzow|PL
chorzuw|PL
chosica|PE
choszczno|PL
chotila|IN
chottogram|BD
choupachkar|RU
chowchilla|~US
chozuvas|PL
christchurch|~NZ
christiana|ZA
christiansburg|~US
chrudim|CZ
chrzanow|PL
chubek|TJ
chuchow|CN
chuchzhou|CN
chudovo|RU
chudzhou|CN
chudzou|CN
chuhar jamali|PK
chuhar kana|PK
chuhuyiv|UA
chula vista|US
chulucanas|PE
chum phae|TH
chumphaun|TH
chumphon|TH
chumpkhon|TH
chumpon|TH
chumporn|TH
chunar|IN
chuncheon|KR
chuncin|CN
chundu|CN
chunghwa|KP
chungking|CN
chunian|PK
chunskiy|RU
chupra|IN
churachandpur|IN
churu|IN
chusovoy|RU
chust shahri|UZ
chutsjou|CN
chuxian|CN
chuzhou|CN
ciamis|ID
ciampea|ID
ciampino|IT
cianorte|BR
cibinong|ID
cibolo|~US
cicero|~US
cicero dantas|BR
cicurug|ID
cidade guaiana|VE
ciechanow|PL
ciego de avila|CU
ciempozuelos|ES
cienaga|CO
cienaga de oro|CO
cienfuegos|CU
ciesis|LV
cieszyn|PL
cieza|ES
cifuentes|CU
cigasakis|JP
cihuahua|MX
cihuatlan|MX
cikampek|ID
cikarang|ID
ciklajus|PE
cikupa|ID
cileungsi|ID
cileungsir|ID
cileunyi|ID
cilli|SI
cimahi|ID
cimarron hills|US
cimbote|PE
cimboto|PE
cimin|TR
cinca alta|PE
cincinnati|~US
cinco ranch|US
cinco saltos|AR
cingola|ZM
cinhojis|ZW
cinisello balsamo|IT
cintalapa de figueroa|MX
cipata|ZM
cipolletti|AR
ciputat|ID
ciranjang hilir|ID
circasia|CO
circassium|UA
circig|UZ
circik|UZ
circikas|UZ
cirebon|ID
cirencester|~GB
cirie|IT
ciro redondo|CU
cirta|DZ
cisnadie|RO
cisterna di latina|IT
citagaon|BD
citagong|BD
citagonga|BD
citagongas|BD
citagongo|BD
citeurep|ID
citeureup|ID
citrus heights|US
citrus park|US
citta di castello|IT
cittaqonq|BD
citungviza|ZW
city center|ES
city of balikpapan|ID
city of isabela|PH
city of london|GB
city of parramatta|AU
city of sammamish|US
ciuaua|MX
ciudad acuna|MX
ciudad altamirano|MX
ciudad anahuac|MX
ciudad apodaca|MX
ciudad bolivar|VE
ciudad camargo|MX
ciudad choluteca|HN
ciudad constitucion|MX
ciudad de huajuapan de leon|MX
ciudad de huitzuco|MX
ciudad de villa de alvarez|MX
ciudad del carmen|MX
ciudad del este|PY
ciudad delicias|MX
ciudad fernandez|MX
ciudad frontera|MX
ciudad general escobedo|MX
ciudad guayana|VE
ciudad guiana|VE
ciudad guzman|MX
ciudad hidalgo|MX
ciudad juarez|MX
ciudad lazaro cardenas|MX
ciudad lerdo|MX
ciudad lineal|ES
ciudad madero|MX
ciudad mante|MX
ciudad mendoza|MX
ciudad miguel aleman|MX
ciudad netzahualcoyotl|MX
ciudad neza|MX
ciudad nezahualcoyotl|MX
ciudad nueva|DO
ciudad obregon|MX
ciudad real|ES
ciudad sabinas|MX
ciudad sahagun|MX
ciudad sandino|NI
ciudad serdan|MX
ciudad valles|MX
ciudad victoria|MX
ciudad vieja|GT
ciudat guayana|VE
ciura|CH
ciutadella|ES
ciutat vella|ES
civitanova marche|IT
civitavecchia|IT
cizre|TR
clacton on sea|GB
clamart|FR
claremont|~US
claremore|~US
clarence rockland|CA
clarksburg|~US
clarksdale|~US
clarksville|~US
clarmont dalvernia|FR
clarmont ferrand|FR
clausthal zellerfeld|DE
clearfield|~US
clearlake|~US
clearwater|~US
cleburne|~US
cleckheaton|~GB
cleethorpes|~GB
clement town|IN
clemmons|~US
clemson|~US
clermont|~US
clermont ferrand|FR
clevedon|~GB
cleveland heights|US
clichy|FR
clichy sous bois|FR
cliffside park|US
clifton|~US
clinton township|US
clitheroe|~GB
clive|~US
cllarmont ferrand|FR
cloppenburg|DE
closepet|IN
cloverleaf|~US
cloverly|~US
clovis|~US
cluain meala|IE
cluj napoca|RO
cluses|FR
clydach|~GB
clydebank|~GB
coacalco|MX
coachella|~US
coalinga|~US
coalville|~GB
coaraci|BR
coari|BR
coatbridge|~GB
coatepec|MX
coatepeque|GT
coatzacoalcos|MX
coatzintla|MX
coban|GT
cobanhavan|DK
cobham|~GB
cobija|BO
cobila|BO
cobourg|~CA
coburg|
cobya|BO
cochabamba|BO
cochim|IN
cochin|IN
cochrane|~CA
cockburn town|TC
cockeysville|~US
cocoa|~US
coconut creek|US
coconut grove|US
codlea|RO
codo|BR
coelho neto|BR
coesfeld|DE
coeur d'alene|US
coffs harbour|AU
cofradia|HN
cogan|PH
cohoes|~US
coihaique|CL
coimbatore|IN
coimbra|PT
coira|CH
coire|CH
coishco|PE
coity|~GB
cojutepeque|SV
col del valle|MX
colachel|IN
colatina|BR
colchester|~GB
cole harbour|CA
colegiales|AR
coleraine|~GB
colfontaine|BE
colgong|IN
colima|MX
colinas|BR
collado villalba|ES
collatina|BR
colle di val d'elsa|IT
colleferro|IT
college park|US
college point|US
college station|US
collegno|IT
colleyville|~US
collierville|~US
collingwood|~CA
collinsville|~US
collipulli|CL
colmar|FR
colmenar viejo|ES
colne|~GB
cologno monzese|IT
colomadu|ID
colomba|GT
colombes|FR
colombia|CU
colombo|
colomiers|FR
colonelganj|IN
colonia|~US
colonia del sacramento|UY
colonia del valle|MX
colonia do sacramento|UY
colonia lindavista|MX
colonia mariano roque alonso|PY
colonia nativitas|MX
colonia santa teresa|MX
colonial heights|US
colorado|BR
colorado springs|US
colton|~US
colula|MX
columbia|~US
columbia heights|US
columbine|~US
columbo|LK
columbum|LK
columbus|~US
colwyn bay|GB
comal|ID
comalapa|GT
comalcalco|MX
comanesti|RO
comayagua|HN
combs la ville|FR
comilla|BD
comiso|IT
comitan|MX
comitancillo|GT
commack|~US
commerce city|US
como|IT
comodoro rivadavia|AR
comonfort|MX
compiegne|FR
compostela|
comrat|MD
conacri|GN
conakry|GN
concarneau|FR
conceicao|PY
conceicao da barra|BR
conceicao da feira|BR
conceicao das alagoas|BR
conceicao do araguaia|BR
conceicao do coite|BR
conceicao do jacuipe|BR
concepcion|CL
concepcion de la vega|DO
concepcion del uruguay|AR
concepcion ibaba|PH
concepcioun|CL
conceptio|CL
conception bay south|CA
conchal|BR
concord|~US
concordia|
condado|
conde|BR
condzinas|KP
conegliano|IT
coney island|US
conflans sainte honorine|FR
congcing|CN
congcingas|CN
congcingo|CN
congjin|KP
congleton|~GB
congonhas|BR
conil de la frontera|ES
conisbrough|~GB
conroe|~US
conselheiro lafaiete|BR
conselheiro lafayete|BR
consett|~GB
consolacion|PH
consolacion del sur|CU
constanca|RO
constancia|RO
constanta|RO
constantia|RO
constantine|DZ
constantza|RO
constanza|
constitucion|CL
contagem|BR
contai|IN
contramaestre|CU
conversano|IT
converse|~US
conway|~US
conyers|~US
cookeville|~US
coon rapids|US
coondapoor|IN
cooper city|US
coos bay|US
copenaga|DK
copenaghen|DK
copenaguen|DK
copenhaga|DK
copenhagen|DK
copenhague|DK
copenhaguen|DK
copertino|IT
copiague|~US
copiapo|CL
coppell|~US
copperas cove|US
coquimbo|CL
coquitlam|~CA
corabia|RO
coral gables|US
coral springs|US
coral terrace|US
coralville|~US
coram|~US
corato|IT
corbeil essonnes|FR
corby|~GB
corcoran|~US
corcyra|GR
cordeiro|BR
cordeiropolis|BR
cordenons|IT
cordoa|ES
cordoba|AR
cordoue|ES
cordova|AR
corduba|AR
corfou|GR
corfu|GR
coria del rio|ES
corigliano scalo|IT
corinth|~US
corinto|
corityba|BR
cork|~IE
corlu|TR
cormano|IT
cormeilles en parisis|FR
cornaredo|IT
cornelio procopio|BR
cornelius|~US
cornella de llobregat|ES
corner brook|CA
cornwall|~CA
coro|VE
coroata|BR
coromandel|BR
corona|~US
coronado|~US
coronda|AR
coronel|CL
coronel fabriciano|BR
coronel oviedo|PY
coronel suarez|AR
coronel vivida|BR
corozal|CO
corpus christi|US
corralillo|CU
correggio|IT
corrientes|AR
corroios|PT
corsicana|~US
corsico|IT
cortazar|MX
cortland|~US
corum|TR
corumas|TR
corumba|BR
coruripe|BR
corvallis|~US
corvera de asturias|ES
cosamaloapan de carpio|MX
cosco|PE
cosenza|IT
coslada|ES
cosmopolis|BR
cosoleacaque|MX
cosquin|AR
costa mesa|US
costansa|RO
costanza|RO
coswig|DE
cotabato|PH
cote saint luc|CA
cotia|BR
cotoca|BO
cotonou|BJ
cotonu|BJ
cottabato|PH
cottage grove|US
cottage lake|US
cottbus|DE
cottogram|BD
cottonwood heights|US
cotui|DO
cotuy|DO
coudekerque branche|FR
couere|CH
coueron|FR
coulommiers|FR
coulsdon|~GB
council bluffs|US
country club|US
country club hills|US
country walk|US
courbevoie|FR
courcelles|BE
cournon d'auvergne|FR
courtenay|~CA
cova figueira|CV
coventry|~GB
covilha|PT
covina|~US
covington|~US
cowes|~GB
cowley|~GB
cox's bazar|BD
coxim|BR
coyah|GN
coyhaique|CL
coyoacan|MX
coyotepec|MX
cradock|ZA
craigavon|~GB
craigieburn|~AU
crailsheim|DE
craiova|RO
cramlington|~GB
cran gevrier|FR
cranberry township|US
cranbourne|~AU
cranbrook|~CA
cranendonck|NL
cranford|~US
cranston|~US
crateus|BR
crato|BR
cravinhos|BR
crawfordsville|~US
crawley|~GB
creciuna|BR
creil|FR
crema|IT
cremona|IT
crepy en valois|FR
cresciuma|BR
crespo|AR
crest hill|US
crestview|~US
creteil|FR
creve coeur|US
crevillente|ES
crewe|~GB
criciuma|BR
crimmitschau|DE
cristalina|BR
crofton|~US
croiova|RO
croix|FR
croix des bouquets|HT
cronulla|~AU
crosby|~GB
crotone|IT
crowborough|~GB
crown point|US
crowthorne|~GB
croydon|~GB
crucecita|MX
cruces|CU
cruz alta|BR
cruz das almas|BR
cruz del eje|AR
cruzeiro|BR
cruzeiro do oeste|BR
cruzeiro do sul|BR
crystal|~US
crystal lake|US
csakathurn|HR
csaktornya|HR
csangcsou|CN
csangcsun|CN
csangsa|CN
csebokszari|RU
cseljabinszk|RU
csengtu|CN
csennai|IN
cserepovec|RU
cserkaszi|UA
csernyihiv|UA
csernyivci|UA
cshangvon|KR
cshongdzsin|KP
csittagong|BD
csongrad|HU
csumphon|TH
csungking|CN
cu chi|VN
cuajimalpa|MX
cuamba|MZ
cuauhnahuac|MX
cuauhtemoc|MX
cuautepec de hinojosa|MX
cuautitlan|MX
cuautitlan izcalli|MX
cuautla|MX
cuautlancingo|MX
cubatao|BR
cubuk|TR
cucuta|CO
cudahy|~US
cuddalore|IN
cuddapah|IN
cuenca|EC
cuera|CH
cuernavaca|MX
cueto|CU
cugir|RO
cugnaux|FR
cuiaba|BR
cuilacan|MX
cuilapa|GT
cuira|CH
cuito|AO
cukai|MY
culemborg|NL
culiacan|MX
culiacana|MX
cullera|ES
culleredo|ES
cullinan|ZA
cullman|~US
culpeper|~US
culver city|US
cumana|VE
cumanayagua|CU
cumberland|~US
cumbernauld|~GB
cumbum|IN
cumphonas|TH
cumra|TR
cunceon|KR
cuncjina|CN
cuncolim|IN
cuncon|KR
cunconas|KR
cunduacan|MX
cuneo|IT
cung kiem|VN
cupertino|~US
cupira|BR
cuprija|RS
curanilahue|CL
curchorem|IN
curepipe|MU
curico|CL
curitiba|BR
curitibanos|BR
curityba|BR
currais novos|BR
curridabat|CR
curtea de arges|RO
curug|ID
curumani|CO
curup|ID
cururupu|BR
curuzu cuatia|AR
curvelo|BR
curytiba|BR
cusano milanino|IT
cuscatancingo|SV
cuschum|PE
cusco|PE
cuscu|PE
custodia|BR
custoias|PT
cutia|BR
cutler|~US
cutler bay|US
cutler ridge|US
cutral co|AR
cuttack|IN
cuxhaven|DE
cuyaba|BR
cuyahoga falls|US
cuzco|PE
cwmbran|~GB
cwngzduh|CN
cyangugu|RW
cypress|~US
cypress hills|US
czandigarh|IN
czarikar|AF
czeboksary|RU
czechowice dziedzice|PL
czelabinsk|RU
czeladz|PL
czenstochau|PL
czerepowiec|RU
czerkasy|UA
czerkiesk|RU
czernihovia|UA
czernihow|UA
czerniowce|UA
czernovicum|UA
czernowitz|UA
czerwionka leszczyny|PL
czeskie budziejowice|CZ
czestochowa|PL
cziang maj|TH
cziang raj|TH
czynstochowy|PL
d'ire daua|ET
da lat|VN
da nang|VN
daaka|BD
dabas|HU
dabei|AE
dabhoi|IN
daboh|IN
dabou|CI
dabra|IN
dabrowa gornicza|PL
dabwali|IN
dacar|SN
dacca|BD
dachau|DE
dachin|CN
dachnoye|RU
dachzhou|CN
dacin|CN
dadeldhura|NP
dadhar|PK
dadri|IN
dadu|PK
dadukou|CN
daegu|KR
daehli|IN
daejeon|KR
daejon|KR
daemmam|SA
daernae|LY
daet|PH
daeuha|QA
dagenham|~GB
dagestanskiye ogni|RU
daglas|IM
daglasa|IM
daglasas|IM
dagomys|RU
dagwa|PG
dahanu|IN
dahegam|IN
dahlem|DE
dahli|IN
dahuk|IQ
daiden|KR
daido|CN
daigo|JP
daikyu|KR
dailekh|NP
daimiel|ES
dair az zaur|SY
dairen|CN
daito|JP
daitocho|JP
dajabon|DO
dajal|PK
dajla|EH
dajr az zaur|SY
dajr ehz zaur|SY
dajr ez zaur|SY
dakaa|SN
dakah|BD
dakar|SN
dakara|SN
dakaras|SN
dakaro|SN
dakhla|
dakhlah|EH
dakhuk|IQ
dakka|BD
dakkae|BD
dakke|BD
dakor|IN
dakoro|NE
dakovo|HR
dal'negorsk|RU
dal'nerechensk|RU
dal'niy|CN
dalai|CN
dalaman|TR
dalandzadgad|MN
dalanzadgad|MN
dale city|US
dalfsen|NL
dali|CN
dalian|CN
daliang|CN
dalianwan|CN
daliyat el karmil|IL
daljan|CN
daljan'|CN
dalkola|IN
dallas|~US
dalmine|IT
dalny|CN
daloa|CI
dalserf|~GB
dalsingh sarai|IN
dalton|~US
daltonganj|IN
daly city|US
dam dam|IN
damam|SA
damamas|SA
daman|IN
damanas|IN
damanhour|EG
damanhur|EG
damankhur|EG
damanum|IN
damao|IN
damar|YE
damara|CF
damas|SY
damasc|SY
damasch|SY
damasco|SY
damascu|SY
damascus|SY
damasek|SY
damashq|SY
damasiko|SY
damask|SY
damaska|SY
damaskas|SY
damasko|SY
damaskos|SY
damaskosy|SY
damasku|SY
damaskus|SY
damaszek|SY
damaszkusz|SY
damaturu|NG
damaun|IN
damavand|IR
damboa|NG
dambulla|LK
dameski|SY
damghan|IR
damiata|EG
damieta|EG
damieti|EG
damietta|EG
damiette|EG
damijeta|EG
dammam|SA
damman|SA
dammarie les lys|FR
damme|DE
dammeseq|SY
damnagar|IN
damnoen saduak|TH
damoh|IN
dampit|ID
dampur|IN
damsyik|SY
dan khun thot|TH
dan'dun|CN
dan'shuem|CN
dana point|US
danan|DJ
danane|CI
danao|PH
danapur|IN
danbury|~US
dandeli|IN
dandenong|~AU
dandenong north|AU
dandong|CN
dandun|CN
dandung|CN
danghara|TJ
dania beach|US
danilov|RU
danjiangkou|CN
dankov|RU
danli|HN
danshui|CN
danvers|~US
danville|~US
daokou|CN
daoukro|CI
dapango|TG
dapaon|TG
dapaong|TG
dapaongas|TG
dapaonge|TG
daphne|~US
dapitan|PH
dapong|TG
daqing|CN
dar chabanne|TN
dar chioukh|DZ
dar ehs salam|TZ
dar el beida|DZ
dar es salaam|TZ
dar es salam|TZ
dar es salamas|TZ
dar es salams|TZ
dar kulayb|BH
dar'a|SY
darab|IR
daranzagatai|MN
darayya|SY
darazo|NG
darband|RU
darbanga|IN
darbant|RU
darbhanga|IN
darbkhanga|IN
darchan|MN
darchula|NP
dardzhiling|IN
dardzilingas|IN
dareda|TZ
darende|TR
dargecit|TR
dargiling|IN
darhan|MN
darien|~US
darjeeling|IN
darjiling|IN
darkhan|MN
darlington|~GB
darmshhat|DE
darmshtadi|DE
darmshtadt|DE
darmshtat|DE
darmstadium|DE
darmstadt|DE
darmstat|DE
darmstatas|DE
darmstate|DE
darmundestadt|DE
darna|LY
darnah|LY
darnis|LY
darreh shahr|IR
dartford|~GB
dartmouth|~CA
darton|~GB
darwen|~GB
darwha|IN
darwin|~AU
darya khan|PK
daryapur|IN
dasha|CN
dashhowuz|TM
dashiqiao|CN
dashitou|CN
dashkhovuz|TM
dashoguz|TM
dashowuz|TM
dashtobod|UZ
dasin|CN
daska kalan|PK
dasmarin'jas|PH
dasmarinas|PH
dasmarines|PH
dasna|IN
dasnapur|IN
dasoguz|TM
dasoguzas|TM
dassa zoume|BJ
dasuq|EG
dasuya|IN
dasyan'|CN
daszoguz|TM
dataganj|IN
datia|IN
datong|CN
datongas|CN
datongo|CN
dattapur|IN
datteln|DE
datun|CN
datung|CN
daud khel|PK
daudnagar|IN
daugavpils|LV
daugawpils|LV
daugpelis|LV
daugpilis|LV
daugpils|LV
dauha|QA
daund|IN
daura|NG
dausa|IN
davachi|AZ
davaci|AZ
davao|PH
davejus|MM
daventry|~GB
davida|PA
davidas|PA
davie|~US
davlekanovo|RU
davydkovo|RU
dawei|MM
dawha|QA
dawukou|CN
daxi|TW
daxian|CN
daxing|CN
daye|CN
dayr al balah|PS
dayr al zawr|SY
dayr al zor|SY
dayr az zawr|SY
dayr az zur|SY
dayr hafir|SY
dayr mawas|EG
dayr uz zur|SY
dayrut|EG
dayton|~US
daytona beach|US
dazaifu|JP
dazhong|CN
dazhou|CN
de aar|ZA
de pere|US
dean funes|AR
dearborn|~US
dearborn heights|US
debal'tseve|UA
debar|MK
debara|MK
debaras|MK
debark'|ET
debaru|MK
debary|~US
debica|PL
debila|DZ
deblin|PL
debre|MK
debre birhan|ET
debre mark'os|ET
debre tabor|ET
debrecen|HU
debrecena|HU
debrecenas|HU
debrecin|HU
debrecinum|HU
debreczyn|HU
debretin|HU
debur|MK
decan|XK
decatur|~US
deception bay|AU
decin|CZ
decines charpieu|FR
dededo village|GU
dedham|~US
dedougou|BF
dedovsk|RU
dedugu|BF
dedza|MW
dedzou|CN
dee why|AU
deer park|
deerfield|~US
deerfield beach|US
deeside|~GB
defiance|~US
degema hulk|NG
deggendorf|DE
degou|CN
degtyarsk|RU
dehchzhou|CN
dehdasht|IR
dehivala maunt lavinija|LK
dehiwala mount lavinia|LK
dehjan|CN
dehli|IN
dehloran|IR
dehra dun|IN
dehri|IN
dehui|CN
dehvid|PA
deinze|BE
deir al zor|SY
deir al zour|SY
deir el zor|SY
deir ez zoar|SY
deir ez zor|SY
deir ez zoras|SY
dejr ehz zor|SY
dejr ez zor|SY
dekalb|~US
dekernes|EG
dekhivala maunt lavinija|LK
del city|US
del pilar|PH
del rio|US
deland|~US
delanggu|ID
delano|~US
delaware|~US
delbruck|DE
delbrueck|DE
delcevo|MK
delchevo|MK
delchi|IN
delft|NL
delfzijl|NL
delgado|SV
delhi|IN
delhio|IN
deli tua|ID
delicias|ES
delijan|IR
delis|IN
delitzsch|DE
delkhi|IN
dellium|IN
dellys|DZ
delmas|ZA
delmenhorst|DE
delmiro gouveia|BR
delray beach|US
delta|~CA
delta del tigre|UY
deltona|~US
demak|ID
demba|CD
dembi dolo|ET
demerval lobao|BR
demirci|TR
dempasar|ID
dempassar|ID
den chai|TH
den helder|NL
denain|FR
denderleeuw|BE
dendermonde|BE
dengzhou|CN
denia|ES
denisli|TR
denislu|TR
denison|~US
denizciler|TR
denizli|TR
denizlis|TR
denizlu|TR
denkanikota|IN
denov|UZ
denpasar|ID
denpasaras|ID
denver|~US
deoband|IN
deogarh|IN
deolali|IN
deoli|IN
deoranian|IN
deori khas|IN
deoria|IN
deorija|IN
depalpur|IN
depew|~US
depok|ID
depokas|ID
deqen|CN
deqing|CN
dera bugti|PK
dera gazi chanas|PK
dera gazi hano|PK
dera gazi khan|PK
dera ghazi khan|PK
dera ghoz khan|PK
dera ismail khan|PK
deraa|SY
derbend|RU
derbent|RU
derbenta|RU
derbentas|RU
derbente|RU
derbentum|RU
derby|~GB
derhachi|UA
deri ghazi khan|PK
derna|LY
derry|~GB
derry village|US
derua|SY
des moines|US
des plaines|US
desarmes|HT
descalvado|BR
dese|ET
desenzano del garda|IT
desert hot springs|US
deshnoke|IN
desio|IT
desje|ET
desnogorsk|RU
desoto|~US
dessa|ET
dessau|DE
dessi|ET
dessie|ET
dessouk|EG
dessye|ET
destelbergen|BE
det udom|TH
detmold|DE
detroit|~US
detsjou|CN
detva|SK
deuil la barre|FR
deulgaon raja|IN
deutz|DE
deux montagnes|CA
devakottai|IN
devanhalli|IN
devarkonda|IN
devas|IN
develi|TR
deventer|NL
devgadh bariya|IN
devgarh|IN
devonport|~AU
devrek|TR
dewas|IN
dewhe|QA
dewsbury|~GB
deyan|CN
deyang|CN
deyr el zor|SY
dezhou|CN
dgaka|BD
dhafni|GR
dhahran|SA
dhaka|BD
dhamar|YE
dhamnod|IN
dhampur|IN
dhamtari|IN
dhanabad|IN
dhanaula|IN
dhanaura|IN
dhanbad|IN
dhanbaid|IN
dhandhuka|IN
dhanera|IN
dhangarhi|NP
dhankuta|NP
dhankutta|NP
dhanot|PK
dhar|IN
dharampur|IN
dharamsala|IN
dharan bazar|NP
dharangaon|IN
dharapuram|IN
dhari|IN
dhariwal|IN
dharmabad|IN
dharmadam|IN
dharmanagar|IN
dharmapuri|IN
dharmavaram|IN
dharuhera|IN
dharur|IN
dhaulpur|IN
dhaurahra|IN
dhekiajuli|IN
dhenkanal|IN
dhi as sufal|YE
dhing|IN
dholka|IN
dholpur|IN
dhone|IN
dhoraji|IN
dhoro naro|PK
dhrangadhra|IN
dhrol|IN
dhuburi|IN
dhulagari|IN
dhule|IN
dhulia|IN
dhulian|IN
dhundgal|IN
dhupgari|IN
dhuri|IN
diadema|BR
diadi|PH
diamante|AR
diamantina|BR
diamantino|BR
diamond bar|US
diamond harbour|IN
diapaga|BF
diarbekir|TR
diarbekr|TR
dibai|AE
dibay|AE
dibba al fujairah|AE
dibba al hisn|AE
dibra|MK
dibrugarh|IN
dibrugarkh|IN
dicholi|IN
dickinson|~US
didao|CN
didcot|~GB
didim|TR
didouche mourad|DZ
didwana|IN
dieburg|DE
diego de almagro|CL
diemen|NL
dien bien phu|VN
diepenbeek|BE
diepholz|DE
dieppe|
diepsloot|ZA
diest|BE
dietikon|CH
dietzenbach|DE
diez de octubre|CU
diffa|NE
digboi|IN
dighwara|IN
digion|FR
digione|FR
diglur|IN
digne les bains|FR
digos|PH
digras|IN
digri|PK
dihok|IQ
dihuk|IQ
dijarbakir|TR
dijarbakira|TR
dijarbakiro|TR
dijarbakyr|TR
dijarbakyras|TR
dijarbekir|TR
dijen bijen fu|VN
dijkot|PK
dijon|FR
dikinis|EG
dikirnis|EG
dikranakerd|TR
diksmuide|BE
dikwa|NG
dilbeek|BE
dilhi|IN
dili|TL
dilis|TL
dillenburg|DE
dilli|IN
dilling|SD
dillingen|DE
dillingen an der donau|DE
dilly|TL
dimaejk|SY
dimaesq|SY
dimajk|SY
dimapur|IN
dimashk|SY
dimashku|SY
dimashq|SY
dimasq|SY
dimbokro|CI
dimishiq|SY
dimishku|SY
dimishq|SY
dimitrovgrad|RU
dimitrovgradas|RU
dimitrovqrad|RU
dimitrowgrad|RU
dimona|IL
dimyat|EG
dimyath|EG
dinajpur|BD
dinalupihan|PH
dinanagar|IN
dinapore|IN
dinar|TR
dindigul|IN
dindori|IN
dindukkal|IN
dinga|PK
dingcheng|CN
dingolfing|DE
dingtao|CN
dingxian|CN
dingzhou|CN
dinh van|VN
dinhata|IN
dinskaya|RU
dinslaken|DE
dinsyan|CN
dinuba|~US
diobuiti|DJ
dipalpur|PK
dipayal|NP
diphu|IN
dipolog|PH
dire daba|ET
dire daoua|ET
dire daua|ET
dire dawa|ET
dire dewa|ET
diriamba|NI
disa|IN
disburga|DE
diseldorf|DE
diseldorfa|DE
dishna|EG
disseldorf|DE
disuk|EG
disuq|EG
ditzingen|DE
diuseldorfas|DE
divachi|AZ
divas|CI
divichi|AZ
divichibazar|AZ
divinopolis|BR
divio|FR
divnogorsk|RU
divnoye|RU
divo|CI
divri|MK
diwek|ID
dix hills|US
dixiana|~US
dixon|~US
diyadin|TR
diyarb najm|EG
diyarbakir|TR
diyarbekir|TR
diyaribakir|TR
diyaribekir|TR
dizangue|CM
dizhon|FR
dizon|FR
dizona|FR
dizonas|FR
djamaa|DZ
djelfa|DZ
djemmal|TN
djenne|ML
djibo|BF
djiboeti|DJ
djibouti|DJ
djibuti|DJ
djidiouia|DZ
djougou|BJ
djuschambe|TJ
djuseldorf|DE
djussel'dorf|DE
dkhanbad|IN
dkhule|IN
dmitrov|RU
dnepr|UA
dneprodsershinsk|UA
dneprodzerzhinsk|UA
dneprodzherzhinsk|UA
dnieprodzerzhynsk|UA
dnipro|UA
dniprodzerzhyns'k|UA
dniprodzerzhynsk|UA
dniprorudne|UA
do'ha|QA
doardt|NL
dobeln|DE
doboj|BA
dobric|BG
dobrich|BG
dobrici|BG
dobricius|BG
dobricz|BG
dobritch|BG
dobritj|BG
dobrits|BG
dobritsch|BG
dobritsj|BG
dobritx|BG
dobropillya|UA
dobrush|BY
dobryanka|RU
dod ballapur|IN
dodge city|US
dodola|ET
dodom|TZ
dodoma|TZ
dodomao|TZ
doebeln|DE
doemai|ID
doemjat|EG
doesjanbe|TJ
doetinchem|NL
dogbo|BJ
dogonbadan|IR
dogondoutchi|NE
dogubayazit|TR
doha|QA
dohad|IN
dohar|BD
dohuk|IQ
dois corregos|BR
dois vizinhos|BR
dok kham tai|TH
dokha|QA
dokhae|QA
dokho|QA
dokuchayevs'k|UA
dolgoprudnyy|RU
dolisi|CG
dolisie|CG
dolisje|CG
dolizi|CG
dollard des ormeaux|CA
dolny kubin|SK
dologon|PH
dolores|
dolosie|CG
dolton|~US
dolyna|UA
dolyns'ka|UA
dom pedrito|BR
dom pedro|BR
domalanoan|PH
domas|SY
dombivali|IN
dombivli|IN
dombovar|HU
dombrova gurnica|PL
dombrova gurnicha|PL
domodedovo|RU
domodossola|IT
domont|FR
dompu|ID
don antonio|MX
don benito|ES
don carlos|PH
don luan|VN
donaghmede|~IE
donaueschingen|DE
donauwoerth|DE
donauworth|DE
doncaster|~GB
doncaster east|AU
dondaicha|IN
dondo|MZ
donec'k|UA
doneck|UA
donecka|UA
doneckas|UA
donecko|UA
donesk|UA
donetk|UA
donetsk|UA
donezk|UA
dong ha|VN
dong xoa|VN
dong xoai|VN
dong xoi|VN
dongargarh|IN
dongcun|CN
dongdu|CN
dongen|NL
dongfeng|CN
donggongon|MY
dongguan|CN
donghai|CN
dongkan|CN
dongling|CN
dongning|CN
dongobesh|TZ
dongsheng|CN
dongtai|CN
dongxing|CN
dongyang|CN
donieck|UA
donietsk|UA
donjeck|UA
donlin|CN
donna|~US
donskoy|RU
donskoye|RU
doolish|IM
dooxa|QA
doradus|BR
doraha|IN
doral|~US
dorcheh piaz|IR
dorchester|~GB
dordracum|NL
dordrech|NL
dordrecht|NL
dordreque|NL
dordt|NL
dorking|~GB
dormagen|DE
dornakal|IN
dornbirn|AT
dorogomilovo|RU
dorohoi|RO
dorsten|DE
dortmund|DE
dortmundas|DE
dortmunde|DE
dortmundi|DE
dortyol|TR
dorval|~CA
dos hermanas|ES
dos quebradas|CO
dosso|NE
dothan|~US
douai|FR
douala|CM
douane|TN
douar tindja|TN
douarnenez|FR
doubayi|AE
douchanbe|TJ
douera|DZ
douglasville|~US
doula|CM
douliou|TW
douliu|TW
doulju|TW
douma|SY
dourados|BR
dourbali|TD
dover|~
dowlatabad|IR
downers grove|US
downey|~US
draa ben khedda|DZ
draa el mizan|DZ
drach|AL
drachten|NL
dracut|~US
dragasani|RO
dragash|XK
draguignan|FR
dramen|NO
dramenas|NO
dramens|NO
drammen|NO
drancy|FR
draper|~US
draveil|FR
drazdany|DE
drazgany|DE
drean|DZ
dreieich|DE
drensteinfurt|DE
dresda|DE
dresde|DE
dresden|DE
dresdenas|DE
dresdeno|DE
dresdn|DE
dreux|FR
drexel heights|US
drexel hill|US
drezda|DE
drezden|DE
drezdene|DE
drezno|DE
driebergen rijsenburg|NL
driefontein|ZA
driyorejo|ID
drjezdzany|DE
drobeta turnu severin|RO
drobeta turnu severinas|RO
drochia|MD
drogheda|~IE
drohobych|UA
droichead nua|IE
droitwich|~GB
drokija|MD
drokiya|MD
dronfield|~GB
dronten|NL
droylsden|~GB
drummondville|~CA
druskininkai|LT
druzhkivka|UA
dschang|CM
dschibuti|DJ
dserschinsk|RU
duala|CM
dualao|CM
dubae|AE
dubai|AE
dubaija|AE
dubaj|AE
dubajo|AE
dubajus|AE
dubasari|MD
dubay|AE
dubayy|AE
dubbo|~AU
dubendorf|CH
dublin|~IE
dubna|RU
dubnica nad vahom|SK
dubno|UA
dubovka|RU
dubrajpur|IN
dubrava|HR
dubrounik|HR
dubrovnik|HR
dubrovnikas|HR
dubrovnique|HR
dubrownik|HR
dubti|ET
dubuque|~US
duc trong|VN
ducheng|CN
ducos|MQ
dudelange|LU
duderstadt|DE
dudinka|RU
dudley|~GB
duekoue|CI
duelmen|DE
duenaburg|LV
dueoerpm|DE
dueren|DE
duesseldoerp|DE
duesseldorf|DE
duesseldorf pempelfort|DE
duessldorf|DE
duffel|BE
dugda|IN
duglas|IM
dugulubgey|RU
duhok|IQ
duhuk|IQ
duisboerj|DE
duisborg|DE
duisborj|DE
duisbourg|DE
duisburch|DE
duisburg|DE
duisburgas|DE
duisburgo|DE
duitama|CO
duiven|NL
duiwelskloof|ZA
duizburg|DE
dujsburg|DE
duke de kashijas|BR
duke de kasijasas|BR
duki di kashias|BR
duki di kasias|BR
dukinfield|~GB
dukku|NG
dukou|CN
dukuhturi|ID
duliagaon|IN
dullewala|PK
dulmen|DE
duluth|~US
dum duma|IN
dumagete|PH
dumageute|PH
dumaguete|PH
dumaguette|PH
dumai|ID
dumaj|ID
dumbarton|~GB
dumbea|NC
dumiat|EG
dumjat|EG
dumjata|EG
dumjatas|EG
dumjor|IN
dumka|IN
dumont|~US
dumqat|EG
dumra|IN
dumraon|IN
dumujat|EG
dumyat|EG
dun laoghaire|IE
dun'khua|CN
dunaburg|LV
dunaharaszti|HU
dunaivtsi|UA
dunajska streda|SK
dunakeszi|HU
dunaujvaros|HU
duncan|~
duncanville|~US
dundalk|~
dundee|~
dundigal|IN
duneburgum|LV
dunedin|~NZ
dunfermline|~GB
dunga bunga|PK
dungarpur|IN
dunguan|CN
dunguan'|CN
dunhua|CN
dunkerque|FR
dunkwa|GH
dunstable|~GB
dunwoody|~US
dunyapur|PK
duobao|CN
duoha|QA
duorpm|DE
dupnitsa|BG
duqlas|IM
duque de caxias|BR
durango|
durant|~US
duranzo|UY
durasnas|UY
durasno|UY
duraso|AL
durazno|UY
durazo|AL
durazzo|AL
durazzu|AL
durban|ZA
durbana|ZA
durbanas|ZA
durbano|ZA
durbanum|ZA
duren|DE
dures|AL
duresi|AL
duresis|AL
durg|IN
durga|IN
durgapur|IN
durrazo|AL
durres|AL
durresa|AL
durresi|AL
durrsi|AL
dursunbey|TR
durts|AL
durus|AL
dusanbe|TJ
dusanbeo|TJ
duschanbe|TJ
duseldorfo|DE
dushambe|TJ
dushanbe|TJ
dusjanbe|TJ
dusje|TR
dusseldoerp|DE
dusseldorf|DE
dusseldorf pempelfort|DE
dusseldorp|DE
dusseldorpium|DE
dussldorf|DE
dustlik|UZ
duszanbe|TJ
dutse|NG
dutsen wai|NG
dutsi|NG
duusboerg|DE
duusborg|DE
duysburg|DE
duyun|CN
duzce|TR
duzdje|TR
dvinsk|LV
dvur kralove nad labem|CZ
dwarka|IN
dwinsk|LV
dyat'kovo|RU
dyersburg|~US
dyker heights|US
dymytrov|UA
dyneburg|LV
dyrrachio|AL
dyrrachium|AL
dyrrakhion|AL
dyurtyuli|RU
dyuseldorf|DE
dyushambe|TJ
dyzeldorfi|DE
dzadagad|MN
dzaoudzi|YT
dzerhinsh|RU
dzerjinsk|RU
dzerzhins'k|RU
dzerzhinsk|RU
dzerzhinskiy|RU
dzerzhyns'k|UA
dzerzinsk|RU
dzerzinska|RU
dzerzinskas|RU
dzerzjinsk|RU
dzhalilabad|AZ
dzhankoy|UA
dzhetygara|KZ
dzhibuti|DJ
dzialdowo|PL
dzibuti|DJ
dzibutis|DJ
dzierzoniow|PL
dzierzynsk|RU
dzilfa|DZ
dzjarzhynsk|RU
dzjibuty|DJ
dzjusel'dorf|DE
dzsibuti|DJ
dzuunharaa|MN
dzwinow|LV
dzyarzhynsk|BY
eagan|~US
eagle|~US
eagle mountain|US
eagle pass|US
eagle river|US
eanske|NL
earlsfield|~GB
earlwood|~AU
easley|~US
east brainerd|US
east brunswick|US
east chattanooga|US
east chicago|US
east cleveland|US
east concord|US
east dereham|GB
east flatbush|US
east florence|US
east grinstead|GB
east hampton|US
east hartford|US
east haven|US
east hemet|US
east hill meridian|US
east honolulu|US
east independence|US
east jerusalem|PS
east kilbride|GB
east lake|US
east lake orient park|US
east lansing|US
east london|ZA
east longmeadow|US
east los angeles|US
east massapequa|US
east meadow|US
east millcreek|US
east molesey|GB
east moline|US
east new york|US
east northport|US
east norwalk|US
east orange|US
east palo alto|US
east patchogue|US
east pensacola heights|US
east peoria|US
east point|US
east providence|US
east rancho dominguez|US
east ridge|US
east riverdale|US
east saint louis|US
east setauket|US
east tremont|US
east york|CA
eastbourne|~GB
eastchester|~US
easthampton|~US
eastlake|~US
eastleigh|~GB
eastmont|~US
easton|~US
eastpointe|~US
eastvale|~US
eastwood|~GB
eau claire|US
eaubonne|FR
ebbw vale|GB
ebebiin|GQ
ebebijinas|GQ
ebebiyin|GQ
ebecu|JP
eberbach|DE
ebersbach an der fils|DE
eberswalde|DE
ebetsu|JP
ebibeyin|GQ
ebibeying|GQ
eboli|IT
ebolova|CM
ebolowa|CM
ebora|PT
ebute egga|NG
ebute ikorodu|NG
ecatepec|MX
eccles|~GB
ech chettia|DZ
echeng|CN
echirolles|FR
echo park|US
echuca|~AU
ecija|ES
eckernfoerde|DE
eckernforde|DE
ecully|FR
ed damer|SD
edea|CM
edegem|BE
edeja|CM
eden prairie|US
edenvale|ZA
ederne|TR
edessa|GR
edewecht|DE
edgewater|~US
edgewood|~US
edina|~US
edinburg|~US
edinburgh|~GB
edincy|MD
edinec|MD
edinet|MD
edinita|MD
ediniti|MD
edintsy|MD
edirna|TR
edirnae|TR
edirne|TR
edison|~US
edmond|~US
edmonds|~US
edmonton|~CA
edmundston|~CA
edosaki|JP
edremit|TR
edrene|TR
edwardsville|~US
eeklo|BE
eersel|NL
effium|NG
effon alaiye|NG
efon alaaye|NG
efon alaiye|NG
efon alaye|NG
eger|HU
egera|HU
egeris|HU
eggenstein leopoldshafen|DE
eggertsville|~US
egham|~GB
egido|VE
egirdir|TR
egypt lake leto|US
eha amufu|NG
ehbeb'in|GQ
ehbecu|JP
ehdea|CM
ehdirne|TR
ehger|HU
ehingen|DE
ehjndkhoven|NL
ehkhido|VE
ehkibastuz|KZ
ehl' fashir|SD
ehl' kef|TN
ehl' progreso|HN
ehl' uehd|DZ
ehl'basan|AL
ehl'blong|PL
ehl'ch|ES
ehl'che|ES
ehldoret|KE
ehlektrostal'|RU
ehlista|RU
ehljazyg|TR
ehlst|RU
ehmba|BR
ehmbu|KE
ehn'pin|CN
ehngel's|RU
ehnkarnas'on|PY
ehnsenada|MX
ehnskhede|NL
ehnugu|NG
ehnvigado|CO
ehrdehneht|MN
ehrfurt|DE
ehrlangen|DE
ehrzindzhan|TR
ehrzurum|TR
ehshample|ES
ehskishekhir|TR
ehskuintla|GT
ehsmeral'das|BR
ehspoo|FI
ehssen|DE
ehsteli|NI
ehvora|PT
eibar|ES
eibergen|NL
eidelstedt|DE
eiguliai|LT
eilat|IL
eilenburg|DE
eimbuddel|DE
eimbueddel|DE
eimsbuettel|DE
eimsbuttel|DE
einbeck|DE
eindhove|NL
eindhoven|NL
eindhovena|NL
eindhovenas|NL
eindovia|NL
eirunepe|BR
eisen|KR
eisenach|DE
eisenhuettenstadt|DE
eisenhuttenstadt|DE
eisleben lutherstadt|DE
eislingen|DE
eitorf|DE
eixample|ES
ejea de los caballeros|ES
ejido|VE
ejigbo|NG
ejmiatsin|AM
ejndgoven|NL
ejura|GH
ekangala|ZA
ekazhevo|RU
ekibastouz|KZ
ekibastus|KZ
ekibastuz|KZ
ekibastuza|KZ
ekibastuzas|KZ
ekpoma|NG
eksinoz|TR
el abadia|DZ
el abiodh sidi cheikh|DZ
el achir|DZ
el affroun|DZ
el aioun|MA
el alia|TN
el amria|DZ
el aouinet|DZ
el arahal|ES
el astillero|ES
el attaf|DZ
el bagre|CO
el banco|CO
el bauga|SD
el bayadh|DZ
el bolson|AR
el cafetal|VE
el cajon|US
el campello|ES
el carmen de bolivar|CO
el centro|US
el cerrito|
el charco|CO
el copey|CO
el crucero|NI
el daein|SD
el dorado|US
el dorado hills|US
el ejido|ES
el estor|GT
el eulma|DZ
el fahs|TN
el fasher|SD
el grao|ES
el grullo|MX
el hadjar|DZ
el hadjira|DZ
el hajeb|MA
el hamma|TN
el hatillo|VE
el hed|DZ
el idrissia|DZ
el jadid|MA
el jem|TN
el kala|DZ
el kef|TN
el khroub|DZ
el kseur|DZ
el limon|VE
el malah|DZ
el masnou|ES
el mirage|US
el monte|US
el obeid|SD
el oued|DZ
el palmar|GT
el paraiso|HN
el paso|US
el prat de llobregat|ES
el progreso|HN
el pueblito|MX
el puerto de santa maria|ES
el reno|US
el reten|CO
el salto|MX
el segundo|US
el soberbio|AR
el tarf|DZ
el tejar|GT
el tigre|VE
el tocuyo|VE
el triunfo|EC
el vendrell|ES
el viejo|NI
el vigia|VE
el viso del alcor|ES
el'bleng|PL
el'blong|PL
el'che|ES
elamanchili|IN
elancourt|FR
elazig|TR
elazii|TR
elaziz|TR
elbasan|AL
elbasani|AL
elbassan|AL
elbeuf|FR
elbing|PL
elbinga|PL
elbingas|PL
elbistan|TR
elbl'ong|PL
elblag|PL
elblong|PL
elblonga|PL
elbora|PT
elburg|NL
elche|ES
elda|ES
eldersburg|~US
eldoret|KE
eldoretas|KE
elefsina|GR
elektrogorsk|RU
elektrostal|RU
elektrostal'|RU
elektrostalj|RU
elektrougli|RU
elele|NG
eleskirt|TR
eleziz|TR
elgin|~US
eliazihas|TR
elist|RU
elista|RU
eliszta|RU
elizabeth city|US
elizabethtown|~US
eljazig|TR
elk grove|US
elk grove village|US
elk river|US
elkhart|~US
elkridge|~US
elkton|~US
ellenabad|IN
ellensburg|~US
ellesmere port|GB
ellicott city|US
elliniko|GR
ellore|IN
ellwangen|DE
elmadag|TR
elmali|TR
elmhurst|~US
elmina|GH
elmira|~US
elmont|~US
elmshorn|DE
elmwood park|US
eloi mendes|BR
eloy alfaro|EC
elsdorf|DE
eltham|~AU
eltville|DE
eluru|IN
elwing|PL
elyria|~US
embalenhle|ZA
embalse|AR
embarcacion|AR
embu|BR
embu guacu|BR
emden|DE
emerson hill|US
emiliano zapata|MX
eminabad|PK
eminoenue|TR
eminonu|TR
emirdag|TR
emmeloord|NL
emmen|
emmendingen|DE
emmerich|DE
emmiganur|IN
empalme|MX
empangeni|ZA
empoli|IT
emporia|~US
emsdetten|DE
emsworth|~GB
emure ekiti|NG
en naqoura|LB
encantado|BR
encarnacao|PY
encarnacion|PY
encarnacion de diaz|MX
enchanted hills|US
encheng|CN
encinitas|~US
encrucijada|CU
encruzilhada do sul|BR
ende|ID
endeavour hills|AU
energodar|UA
energograd|KZ
enfield town|GB
engadine|~AU
engel's|RU
engels|RU
engelskirchen|DE
enger|DE
englewood|~US
enid|~US
enkarnas'jon|PY
enkarnasion|PY
enkarnasjonas|PY
enkhuizen|NL
enkoeping|SE
enkoping|SE
ennepetal|DE
ennigerloh|DE
ennis|~
enping|CN
enschede|NL
enseada|MX
ensenada|MX
enshi|CN
ensjedee|NL
enskede|NL
enskhede|NL
ensley|~US
ensxeyde|NL
entebbe|UG
entre rios|BR
entroncamento|PT
enuga|NG
enugu|NG
enugu ezike|NG
enugu ukwu|NG
enugwu|NG
envigadas|CO
envigado|CO
enzan|JP
epernay|FR
epinal|FR
epinay sur seine|FR
eppelborn|DE
epping|~AU
eppingen|DE
epsom|~GB
epworth|ZW
eqbaliyeh|IR
equeurdreville hainneville|FR
er reina|IL
eragny|FR
erandio|ES
erandol|IN
erattupetta|IN
eravur town|LK
erbaa|TR
erbil|IQ
erbora|PT
ercis|TR
ercolano|IT
erdaojiang|CN
erdek|TR
erdemli|TR
erdenet|MN
erdenetas|MN
erding|DE
erechim|BR
eregli|TR
erenhot|CN
erfordia|DE
erftstadt|DE
erfurt|DE
erfurtas|DE
erfurte|DE
erfurti|DE
erfurto|DE
ergani|TR
erie|~US
erkelenz|DE
erkrath|DE
erlanga|DE
erlangen|DE
erlangenas|DE
erlangene|DE
erlanger|~US
erlanken|DE
erlau|HU
ermelo|ZA
ermenek|TR
ermesinde|PT
ermitagana|ES
ermont|FR
ermua|ES
erode|IN
erphourte|DE
erpisfurt|DE
erraguntla|IN
errenteria|ES
erserum|TR
ersindjan|TR
ersingan|TR
ersingjan|TR
erskine|~GB
erwitte|DE
erzeroum|TR
erzerum|TR
erzin|TR
erzincam|TR
erzincan|TR
erzindjan|TR
erzindzan|TR
erzindzanas|TR
erzindzhan|TR
erzingan|TR
erzinjan|TR
erzirom|TR
erzirum|TR
erznka|TR
erzsebetvaros|HU
erzurum|TR
erzuruma|TR
erzurumas|TR
es senia|DZ
esample|ES
esbjerg|DK
escada|BR
escalante|PH
escarcega|MX
esch sur alzette|LU
eschborn|DE
eschwege|DE
eschweiler|DE
escondido|~US
escuinapa|MX
escuintla|GT
eseka|CM
esenas|DE
esene|DE
esenler|TR
esenyurt|TR
esfarayen|IR
esher|~GB
esikhawini|ZA
eskilstuna|SE
eskischehir|TR
eskisechir|TR
eskisechiras|TR
eskiseher|TR
eskisehir|TR
eskisehira|TR
eskishekhir|TR
eskiyuz|TR
esloev|SE
eslov|SE
esmeralda|CU
esmeraldas|
esparreguera|ES
esparza|CR
espelkamp|DE
esperanca|BR
esperantina|BR
esperanza|
espinal|CO
espinosa|BR
espirito santo do pinhal|BR
espiye|TR
esplanada|BR
esplugues de llobregat|ES
espoo|FI
esposende|PT
esquel|AR
esquina|AR
esquintla|GT
esquipulas|GT
essaouira|MA
essen|DE
essendon|~AU
essex|~US
esslingen|DE
estancia|BR
estancia velha|BR
esteio|BR
esteli|NI
estelle|~US
estepona|ES
estero|~US
estoril|PT
estreito|BR
estrela|BR
esuk oron|NG
esztergom|HU
et taiyiba|IL
etampes|FR
etawa|IN
etawah|IN
etobicoke|~CA
ettlingen|DE
euclid|~US
euclides da cunha|BR
euless|~US
eunapolis|BR
eupen|BE
eusebio|BR
euskirchen|DE
eustis|~US
eutin|DE
evanston|~US
evansville|~US
everett|~US
evergem|BE
evergreen park|US
evesham|~GB
evora|PT
evreux|FR
evry|FR
ewell|~GB
ewing|~US
exeter|~GB
exmouth|~GB
extremoz|BR
eyndhoven|NL
eysines|FR
ezhou|CN
ezhva|RU
ezine|TR
ezirgan|TR
ezza ohu|NG
fabijoniskes|LT
fabriano|IT
facatativa|CO
fachan|CN
faches thumesnil|FR
fada n'gourma|BF
fada ngourma|BF
faenza|IT
fagaras|RO
fahlun|SE
failsworth|~GB
fair lawn|US
fair oaks|US
fairbanks|~US
fairborn|~US
fairfax|~US
fairfield|~US
fairfield heights|US
fairhaven|~US
fairhope|~US
fairland|~US
fairmont|~US
fairview heights|US
fairview park|US
fairwood|~US
faisalabad|PK
faisalabada|PK
faizabad|IN
faizpur|IN
fajardo|PR
fajsalabad|PK
fajzabad|IN
fakhardo|PR
falakata|IN
falavarjan|IR
falconara marittima|IT
faliunas|SE
falkenberg|SE
falkenhagener feld|DE
falkensee|DE
falkirk|~GB
falkoeping|SE
falkoping|SE
fall river|US
fallbrook|~US
falmouth|~GB
falticeni|RO
falun|SE
faluna|SE
falunga|SE
famagosta|CY
famagouste|CY
famagusta|CY
famailla|AR
fandriana|MG
fangshan|CN
fanzeres|PT
faqirwali|PK
faqus|EG
far rockaway|US
farafangana|MG
farafenni|GM
farahas|AF
farakh|AF
farakka|IN
faraskur|EG
faratsiho|MG
fareham|~GB
farg'ona|UZ
farghana|UZ
farghona|UZ
fargo|~US
fargona|UZ
faribault|~US
faridabad|IN
faridabadas|IN
faridkot|IN
faridpur|
farkhor|TJ
farmers branch|US
farmington|~US
farmington hills|US
farmingville|~US
farmsen berne|DE
farnborough|~GB
farnham|~GB
farnworth|~GB
farragut|~US
farrokh shahr|IR
farroupilha|BR
farrukhabad|IN
farrukhnagar|IN
farsan|IR
farshut|EG
faruka|PK
farum|DK
fasa|IR
fasano|IT
fastiv|UA
fatehabad|IN
fatehganj west|IN
fatehgarh churian|IN
fatehpur|IN
fatehpur sikri|IN
fatekhpur|IN
fatikchari|BD
fatsa|TR
fatshan|CN
fatwa|IN
favara|IT
faversham|~GB
faxardo|PR
fayetteville|~US
fayjardo|PR
fayzabad|AF
fazelabad|AF
fazilka|IN
fazilpur|PK
fearica|AL
fecamp|FR
federal way|US
feicheng|CN
feira|PT
feira de sant'anna|BR
feira de santana|BR
feisalabadas|PK
fejra de santana|BR
fejra di santana|BR
fejsalabade|PK
felanitx|ES
feldkirch|AT
felege neway|ET
felipe carrillo puerto|MX
felixstowe|~GB
fellbach|DE
felling|~GB
feltham|~GB
fendou|CN
fenerive atsinanana|MG
fenerive est|MG
fengcheng|CN
fenghua|CN
fenghuang|CN
fengkou|CN
fengrun|CN
fengxian|CN
fengxiang|CN
feni|BD
fenkhuan'|CN
fennpfuhl|DE
fenoarivo atsinanana|MG
fenoarivo be|MG
fenyi|CN
feodosiya|UA
ferah|AF
feraoun|DZ
fereydunkenar|IR
ferezaj|XK
fergan|UZ
fergana|UZ
fergano|UZ
ferghana|UZ
ferizaj|XK
ferizli|TR
ferizovik|XK
ferkessedougou|CI
fermo|IT
fern creek|US
fernando de la mor|PY
fernando de la mora|PY
fernandopolis|BR
ferndale|~US
ferndown|~GB
fernkana|UZ
fernley|~US
ferntree gully|AU
ferokh|IN
ferozepore|IN
ferozepur|IN
ferrara|IT
ferraz de vasconcelos|BR
ferrenafe|PE
ferrol|ES
ferry pass|US
feruzpur|IN
fes al bali|MA
fes le vieux|MA
fetesti|RO
fetesti gara|RO
fethiye|TR
feyzabad|AF
fflorens|IT
fianarancua|MG
fianarantsoa|MG
fiche|ET
fidenza|IT
fiditi|NG
fier|AL
fier cifci|AL
fieri|AL
fieris|AL
figueras|ES
figueres|ES
fijer|AL
filderstadt|DE
fili|RU
filiasi|RO
fillmore|~US
findlay|~US
finglas|~IE
finlyandskiy|RU
finnentrop|DE
finote selam|ET
finsterwalde|DE
fiorano|IT
firenca|IT
firence|IT
firense|IT
firenz|IT
firenze|IT
firenzi|IT
firmat|AR
firminy|FR
firozabad|IN
firozpur|IN
firozpur jhirka|IN
firuzabad|IR
fishers|~US
fitchburg|~US
fiumicino isola sacra|IT
fiurtas|DE
five corners|US
fizuli|AZ
fjeri|AL
fjurt|DE
flagami|~US
flagstaff|~US
flaing fish kouv|CX
flajing fish kouv|CX
flandes|CO
flatbush|~US
flatlands|~US
flayinq fis kouv|CX
fleet|~GB
fleetwood|~GB
flemalle haute|BE
fleming island|US
flensburg|DE
fleron|BE
flers|FR
fleurus|BE
fleury les aubrais|FR
flint|~US
floersheim|DE
floirac|FR
floral park|US
florans|IT
floransa|IT
florenc|IT
florenca|IT
florence graham|US
florenceje|IT
florenci|IT
florencia|
florencie|IT
florencij|IT
florencija|IT
florencja|IT
florenco|IT
florens|IT
florensa|IT
florensiya|IT
florensya|IT
florenta|IT
florentia|IT
florentzia|IT
florenz|IT
flores da cunha|BR
floresas|GT
floresht'|MD
floreshti|MD
floreshty|MD
floresta|BR
floresti|MD
floriano|BR
florianopolis|BR
florida|
florida ridge|US
floridablanca|CO
floridia|IT
florijanopolis|BR
florin|~US
florina|GR
floripa|BR
florissant|~US
florjanopolisa|BR
florsheim|DE
flower mound|US
flowing wells|US
flying fish cove|CX
focheum|CN
fochville|ZA
focsani|RO
fodzha|IT
foggia|IT
fokino|RU
foksany|RO
fokschan|RO
fokshani|RO
foley|~US
foligno|IT
folkestone|~GB
follonica|IT
folsom|~US
fomento|CU
fond du lac|US
fond parisien|HT
fondi|IT
fongafale|TV
fontainebleau|FR
fontana|~US
fonte boa|BR
fontem|CM
fontenay aux roses|FR
fontenay le comte|FR
fontenay sous bois|FR
foochow|CN
foothill farms|US
for d'o frans|MQ
for de frans|MQ
for de fransas|MQ
for nte frans|MQ
forbach|FR
forbesganj|IN
forchheim|DE
fordham|~US
fordon|PL
fords|~US
forest grove|US
forest hills|US
forest lake|
forest park|US
forio|IT
forli|IT
formby|~GB
formia|IT
formiga|BR
formigine|IT
formosa|
formoza|AR
fornacelle|IT
forney|~US
forquilhinha|BR
forssa|FI
forst|DE
forster|~AU
fort abbas|PK
fort beaufort|ZA
fort bragg|US
fort collins|US
fort dauphin|MG
fort de france|MQ
fort de frans|MQ
fort dodge|US
fort erie|CA
fort gloster|IN
fort hamilton|US
fort hood|US
fort hunt|US
fort lauderdale|US
fort lee|US
fort leonard wood|US
fort mcmurray|CA
fort myers|US
fort pierce|US
fort portal|UG
fort smith|US
fort st. john|CA
fort thomas|US
fort walton beach|US
fort washington|US
fort wayne|US
fort worth|US
fortalaetia|BR
fortaleza|BR
fortalezae|BR
fortalezo|BR
fortin de las flores|MX
fortuna foothills|US
fos do iguasu|BR
fos du iguasu|BR
fos sur mer|FR
fosan|CN
fosanas|CN
foshan|CN
foshan'|CN
fosjan|CN
fossano|IT
foster city|US
fougeres|FR
foumban|CM
foumbot|CM
fountain|~US
fountain hills|US
fountain valley|US
fountainebleau|~US
four corners|US
foutsoou|CN
foutzi|JP
fouzhou|CN
fovea|IT
fowchou|CN
fowchow|CN
fowling|CN
fowyang|CN
foz de iguassu|BR
foz de iguazu|BR
foz do iguacu|BR
foz do iguassu|BR
foz do iguasu|BR
fraccionamiento ciudad olmeca|MX
fraccionamiento real palmas|MX
frai bentosas|UY
fraijanes|GT
fraj bentos|UY
frajburg|DE
frameries|BE
framingham|~US
framingham center|US
franca|BR
francavilla al mare|IT
francavilla fontana|IT
franceville|GA
francfort d'o meno|DE
francfort del meno|DE
francfort sul main|DE
francisco beltrao|BR
francisco da rocha|BR
francisco morato|BR
francistown|BW
franco da rocha|BR
francoforte sul meno|DE
franconia|~US
franconville|FR
franka|BR
frankenberg|DE
frankenthal|DE
frankford on main|DE
frankfort|~US
frankfort an'n main|DE
frankfurt am main|DE
frankfurt del main|DE
frankfurt na majn|DE
frankfurt na majne|DE
frankfurt na majni|DE
frankfurt nad menem|DE
frankfurt nad mohanem|DE
frankfurt nad mohanom|DE
frankfurte pie mainas|DE
frankfurto ce majno|DE
franklin|~US
franklin park|US
franklin square|US
franko|BR
frankston|~AU
frankston east|AU
frankston south|AU
fransistaoun|BW
fransistaun|BW
fransvil|GA
fransvil'|GA
fransvilis|GA
franzosisch buchholz|DE
frascati|IT
frattamaggiore|IT
frattaminore|IT
frauehnfel'd|CH
frauenfel'd|CH
frauenfeld|CH
frauenfelda|CH
fray bentos|UY
frechen|DE
fredericia|DK
fredericksburg|~US
frederickson|~US
frederico westphalen|BR
fredericton|~CA
frederiksberg|DK
frederikshavn|DK
fredrikstad|NO
freeport|~
freetown|SL
freguesia do ribeirao da ilha|BR
freha|DZ
freiberg|DE
freiberg am neckar|DE
freiburg|DE
freilassing|DE
freising|DE
freital|DE
frej bentos|UY
frejus|FR
fremantle|~AU
fremont|~US
french rocks|IN
frenda|DZ
frensistaun|BW
frensistaunas|BW
fresh meadows|US
fresnes|FR
fresnil'o|MX
fresniljas|MX
fresnillo|MX
fresno|~US
freudenberg|DE
freudenstadt|DE
friborg|CH
friborgo|CH
fribourg|CH
fribur|CH
friburas|CH
friburg|CH
friburgo|CH
friburgum|CH
fridley|~US
fridrikhskhajn|DE
friedberg|DE
friedenau|DE
friedrichsdorf|DE
friedrichsfelde|DE
friedrichshafen|DE
friedrichshagen|DE
friedrichshain|DE
friedrichshain bezirk|DE
friendswood|~US
friesoythe|DE
frijtaun|SL
frinton on sea|GB
frisco|~US
fritaun|SL
fritauna|SL
fritaunas|SL
fritauno|SL
fritonn|SL
froendenberg|DE
frohnau|DE
frolovo|RU
frome|~GB
frondenberg|DE
front royal|US
frontera|MX
frontera comalapa|MX
frontignan|FR
frosinone|IT
fruit cove|US
frutal|BR
frutillar|CL
fryazevo|RU
fryazino|RU
fryburg|CH
frydek mistek|CZ
fuchau|CN
fucheu|CN
fuchou|CN
fuchucho|JP
fuchzhou|CN
fucsou|CN
fucuoca|JP
fuding|CN
fudzhi|JP
fudzhisava|JP
fudzhou|CN
fudzi|JP
fudziehda|JP
fudzinomija|JP
fudzis|JP
fudzisava|JP
fudzou|CN
fuehnlabrada|ES
fuencarral el pardo|ES
fuengirola|ES
fuenlabrada|ES
fuenterrabia|ES
fuentes del valle|MX
fuerstenfeldbruck|DE
fuerstenwalde|DE
fuerth|DE
fugouo|CN
fujan|CN
fuji|JP
fujieda|JP
fujikawaguchiko|JP
fujimiya|JP
fujin|CN
fujinomija|JP
fujinomiya|JP
fujioka|JP
fujisava|JP
fujisawa|JP
fujishiro|JP
fukagawa|JP
fukaya|JP
fukayacho|JP
fukiage fujimi|JP
fukuchiyama|JP
fukuecho|JP
fukui shi|JP
fukujama|JP
fukumitsu|JP
fukuoka|JP
fukuokashi|JP
fukura|JP
fukuroi|JP
fukushima|JP
fukushimashi|JP
fukusima|JP
fukuyama|JP
fulda|DE
fuli|CN
fulin|CN
fuling|CN
fullerton|~US
fuman|IR
funafuti|TV
funaishikawa|JP
funchal|PT
fundacion|CO
fundong|CM
funehikimachi funehiki|JP
funsala|PT
funsalis|PT
funshal|PT
funtua|NG
funza|CO
fuqing|CN
fuquay varina|US
furmanov|RU
furstenfeldbruck|DE
furstenwalde|DE
furth|DE
furukawa|JP
fusagasuga|CO
fushun|CN
fushun'|CN
fusin|CN
fusin'|CN
fusinas|CN
fusjun|CN
fussa|JP
fusun|CN
fusunas|CN
fusuno|CN
futsjou|CN
futtsu|JP
fuwwah|EG
fuxin|CN
fuyan|CN
fuyang|CN
fuyu|CN
fuyuan|CN
fuzcouh|CN
fuzhou|CN
fuzuli|AZ
fylde|~GB
fyzabad|IN
g'azalkent|UZ
g'oteborg|SE
g'otingen|DE
g'uzor|UZ
ga rankuwa|ZA
gaalkacyo|SO
gaalkayo|SO
gaarisa|KE
gaberones|BW
gaberono|BW
gabes|TN
gabesas|TN
gabis|TN
gaboron|BW
gaboronas|BW
gaborone|BW
gabrova|BG
gabrovas|BG
gabrovo|BG
gabrowo|BG
gadag|IN
gadarwara|IN
gaddi annaram|IN
gadhada|IN
gadhinglaj|IN
gadsden|~US
gadwal|IN
gaefle|SE
gaencae|AZ
gaendz|AZ
gaendzjae|AZ
gaent|BE
gaesa|PS
gaesti|RO
gaeta|IT
gaevle|SE
gafargaon|BD
gafle|SE
gafsa|TN
gafsah|TN
gafso|TN
gagarin|
gaggenau|DE
gagnoa|CI
gagny|FR
gahanna|~US
gaigeturi|KR
gaillimh|~IE
gainesville|~US
gainsborough|~GB
gaithersburg|~US
gajendragarh|IN
gajranvala|PK
gajraula|IN
gajuwaka|IN
gal'kajo|SO
galaat el andeless|TN
galac|RO
galacis|RO
galacz|RO
galanta|SK
galaosiyo|UZ
galapa|CO
galapagar|ES
galappo|TZ
galati|RO
galatina|IT
galats|RO
galatsi|GR
galatz|RO
galaz|RO
galcaio|SO
galdakao|ES
galdar|ES
galesburg|~US
galesong|ID
galich|RU
galka'yo'|SO
galkacyo|SO
galkajo|SO
galkayo|SO
galkissa|LK
galla|LK
gallacai|SO
gallacaio|SO
gallarate|IT
gallatin|~US
galle|LK
galliate|IT
gallipoli|IT
gallup|~US
galma|DZ
galveston|~US
galvez|AR
gamagori|JP
gambat|PK
gambeila|ET
gambela|ET
gambele|ET
gambella|ET
gambiran satu|ID
gamboma|CG
gamboru|NG
gameleira|BR
gamla uppsala|SE
gampengrejo|ID
gamping lor|ID
gampola|LK
gan'oa|CI
ganca|AZ
gandajika|CD
gandarbal|IN
gandavum|BE
gandawa|BE
gande|BE
ganderkesee|DE
gandevi|IN
gandhidham|IN
gandhinagar|IN
gandia|ES
gandinagar|IN
gandja|AZ
gandu|BR
gandz|AZ
gandza|AZ
gandzha|AZ
gandzhe|AZ
gandzja|AZ
ganga|AZ
gangakher|IN
ganganagar|IN
gangapur|IN
gangarampur|IN
gangavati|IN
gangawati|IN
ganghwa gun|KR
gangoh|IN
gangolli|IN
gangtok|IN
gangtoka|IN
gangtokas|IN
ganj dundwara|IN
ganja|AZ
ganjak|AZ
ganjoa|CI
gannan|CN
gannavaram|IN
gante|BE
ganti|BE
ganye|NG
gaogou|CN
gaomi|CN
gaoping|CN
gaoua|BF
gaoyou|CN
gaozhou|CN
gapan|PH
gapyeong|KR
garan'juns|BR
garango|BF
garanhuns|BR
garbagnate milanese|IT
garbsen|DE
garca|BR
garches|FR
garching bei munchen|DE
gardaja|DZ
gardanne|FR
gardaya|DZ
garden city|US
garden grove|US
gardena|~US
gardeyz|AF
gardez|AF
gardiz|AF
gardner|~US
garfield|~US
garfield heights|US
garforth|~GB
garges les gonesse|FR
gargzdai|LT
garh maharaja|PK
garhakota|IN
garhmuktesar|IN
garhshankar|IN
garhwa|IN
gariadhar|IN
garian|LY
garibaldi|BR
garisa|KE
garissa|KE
garko|NG
garland|~US
garmisch partenkirchen|DE
garner|~US
garoe|SO
garoka|PG
garoowe|SO
garoua|CM
garoua boulai|CM
garoueh|SO
garove|SO
garoway|SO
garowe|SO
gartenstadt|DE
garua|CM
garui|IN
garupa|AR
garva|CM
garwolin|PL
garza garcia|MX
garzon|CO
gashua|NG
gaspar|BR
gastonia|~US
gatak|ID
gatchina|RU
gateshead|~GB
gatesville|~US
gatineau|~CA
gauhati|IN
gaukhati|IN
gauripur|IN
gaurnadi|BD
gautaborg|SE
gautier|~US
gauting|DE
gavar|AM
gavarr|AM
gavle|SE
gavrilov yam|RU
gawler|~AU
gaya|IN
gaza|PS
gazae|PS
gazanjyk|TM
gaziabad|IN
gaziantep|TR
gaziantepa|TR
gaziantepas|TR
gazijantep|TR
gazipasa|TR
gazni|AF
gazojak|TM
gazze|PS
gbadolite|CD
gbanga|LR
gbanka|LR
gbarnga|LR
gbarnge|LR
gbarnka|LR
gbawe|GH
gbongan|NG
gdan'sk|PL
gdanjsk|PL
gdans'k|PL
gdansk|PL
gdanska|PL
gdanskas|PL
gdina|PL
gdingen|PL
gdinio|PL
gdinja|PL
gdinya|PL
gdunsk|PL
gdyna|PL
gdyne|PL
gdynia|PL
gdynja|PL
gebog|ID
gebre guracha|ET
gebze|TR
gedangan|ID
gedanum|PL
gediz|TR
geelong|~AU
geertruidenberg|NL
geesthacht|DE
gefle|SE
geidam|NG
geilenkirchen|DE
geiro|TZ
geislingen an der steige|DE
geita|TZ
gejiu|CN
gekchai|AZ
gel'ma|DZ
gel'zenkirkhen|DE
gela|IT
geldermalsen|NL
geldern|DE
geldrop|NL
geleen|NL
gelemso|ET
gelendzhik|RU
gelibolu|TR
gelligaer|~GB
gelma|DZ
gelmima|MA
gelmimas|MA
gelnhausen|DE
gelsenkiaerken|DE
gelsenkiarken|DE
gelsenkirchen|DE
gelzenkirchenas|DE
gelzenkirhene|DE
gelzenkirheni|DE
gelzenkirkhen|DE
gembloux|BE
gembu|NG
gemena|CD
gemene|CD
gemerek|TR
gemlik|TR
genava|CH
gence|AZ
gendzakh|AZ
gendze|AZ
genebe|CH
genebra|CH
geneina|SD
general enrique mosconi|AR
general jose de san martin|AR
general mamerto natividad|PH
general pico|AR
general pinedo|AR
general roca|AR
general santos|PH
general tinio|PH
general trias|PH
general villegas|AR
genes|IT
genet|ET
geneue|CH
geneva|
geneve|CH
genevi|CH
genevo|CH
genevra|CH
genewa|CH
genhe|CN
genk|BE
gennep|NL
gennevilliers|FR
genoa|IT
genova|IT
genovo|IT
gent|BE
gentas|BE
gente|BE
genteng|ID
gentilly|FR
gento|BE
genua|IT
genuja|IT
genzano di roma|IT
geokchai|AZ
geokchaj|AZ
geokchay|AZ
geoktschai|AZ
george town|MY
georgetown|GY
georgievka|KZ
georgiopolis|GY
georgiyevsk|RU
georgsmarienhuette|DE
georgsmarienhutte|DE
georgurbo|GY
gera|DE
geraardsbergen|BE
gerakas|GR
geraldton|~AU
gerash|IR
gerede|TR
gereshk|AF
geretsried|DE
gerlingen|DE
germantown|~US
germering|DE
germersheim|DE
gernika lumo|ES
gerona|PH
geroweh|SO
gersthofen|DE
gescher|DE
geseke|DE
gesundbrunnen|DE
getafe|ES
geteborg|SE
geteborga|SE
geteborgas|SE
getingen|DE
getingenas|DE
getingene|DE
getxo|ES
getynga|DE
gevalia|SE
gevegeli|MK
gevelsberg|DE
gevgeli|MK
gevgelia|MK
gevgelija|MK
gevgeliya|MK
gevrai|IN
gewgelija|MK
geyve|TR
ghandinagar|IN
gharaunda|IN
ghardaia|DZ
ghardaja|DZ
gharo|PK
gharyan|LY
ghatal|IN
ghatampur|IN
ghatanji|IN
ghatkesar|IN
ghatsila|IN
ghauspur|PK
ghazah|PS
ghaziabad|IN
ghazibad|IN
ghazipur|IN
ghazni|AF
ghazza|PS
ghazzah|PS
ghazze|PS
ghazzi|PS
ghedi|IT
ghent|BE
gheorgheni|RO
gherla|RO
gherroue|SO
gherrowe|SO
ghijduwon|UZ
ghinokastre|AL
ghiumri|AM
ghizeh|EG
ghormach|AF
ghosi|IN
ghoti budrukh|IN
ghotki|PK
ghugus|IN
ghuzze|PS
giaginskaya|RU
giannitsa|GR
giarre|IT
gibara|CU
gibbilterra|GI
gibilterra|GI
gibraltar|GI
gibraltaras|GI
gibraltaro|GI
giddalur|IN
giddarbaha|IN
giengen an der brenz|DE
gierloz|PL
giessen|DE
gif sur yvette|FR
giffnock|~GB
gifhorn|DE
gifu city|JP
gifu shi|JP
gigia|ES
gijang|KR
gijon|ES
gilan|XK
gilching|DE
gillette|~US
gillingham|~GB
gilroy|~US
gimbi|ET
gimcheon|KR
gimri|AM
ginebra|CH
ginevra|CH
gingee|IN
ginir|ET
ginosa|IT
ginowan|JP
ginsheim gustavsburg|DE
gioia del colle|IT
gioia tauro|IT
giovinazzo|IT
girardot city|CO
gireson|TR
giresun|TR
giresunas|TR
giridih|IN
girnata|ES
girokasteris|AL
girokastra|AL
girokastro|AL
giron|CO
girona|ES
gisborne|~NZ
gisenyi|RW
gitarama|RW
gitega|BI
gitege|BI
giugliano in campania|IT
giulianova|IT
giumri|AM
giurgiu|RO
giussano|IT
giv'at shemu'el|IL
giv'atayim|IL
givors|FR
giyani|ZA
giza|EG
gizah|EG
gizeh|EG
gizycko|PL
gjakova|XK
gjakove|XK
gjakovo|HR
gjandzha|AZ
gjanzha|AZ
gjevgjelia|MK
gjilan|XK
gjilani|XK
gjinh van|VN
gjinokaster|AL
gjinokastra|AL
gjinokastre|AL
gjinokastrer|AL
gjirokaster|AL
gjirokastra|AL
gjirokastre|AL
gjirokastro|AL
gjoemri|AM
gjorce petro|MK
gjoteborg|SE
gjottingen|DE
gjovik|NO
gjuc trong|VN
gjumjushane|TR
gjumri|AM
gjurgevo|RO
glace bay|CA
gladbeck|DE
gladstone|~
glasgow|~GB
glasow|RU
glassboro|~US
glassmanor|~US
glastonbury|~US
glauchau|DE
glazov|RU
glazovas|RU
glazow|RU
gleiwitz|PL
glen avon|US
glen burnie|US
glen cove|US
glen ellyn|US
glen iris|AU
glendale|~US
glendale heights|US
glendora|~US
glenferrie|~AU
glenmore park|AU
glenrothes|~GB
glenroy|~AU
glenvar heights|US
glenview|~US
glinde|DE
glivice|PL
glivices|PL
glivitse|PL
gliwice|PL
glogovac|XK
glogow|PL
gloria do goita|BR
glossop|~GB
glostrup|DK
gloucester|~GB
gloversville|~US
glowno|PL
glucholazy|PL
glyfada|GR
glywicy|PL
gniezno|PL
gnilane|XK
gniljane|XK
gnjilane|XK
goalpara|IN
gobabis|NA
gobardanga|IN
gobernador galvez|AR
gobichettipalayam|IN
gobindpur|IN
godalming|~GB
godda|IN
godean|ID
godhr|IN
godhra|IN
godkhra|IN
godkhre|IN
godollo|HU
godzhra|PK
goelcuek|TR
goeppingen|DE
goerlitz|DE
goeteborg|SE
goeteborq|SE
goettingen|DE
goeycay|AZ
gogrial|SS
gohadi|IN
gohana|IN
goiana|BR
goianesia|BR
goiania|BR
goianira|BR
goias|BR
goiatuba|BR
goirle|NL
gojani|BR
gojanija|BR
gojra|PK
gokak|IN
gokarna|IN
goksun|TR
gokwe|ZW
gol'janovo|RU
gol'yanovo|RU
gola gokarannath|IN
golaghat|IN
golbasi|TR
golborne|~GB
golcuk|TR
gold coast|AU
golden|~US
golden gate|US
golden glades|US
golden valley|US
goldsboro|~US
goleniow|PL
goleta|~US
golitsyno|RU
golpayegan|IR
goma|CD
gombe|NG
gombi|NG
gombong|ID
gomel|BY
gomel'|BY
gomela|BY
gomelis|BY
gomez palacio|MX
gomoh|IN
gonabad|IR
gonaiv|HT
gonaives|HT
gonayiv|HT
gonbad e kavus|IR
gonbad e qabus|IR
gonda city|IN
gonda oudh|IN
gondal|IN
gondar|ET
gondehr|ET
gonder|ET
gonderas|ET
gondero|ET
gondia|IN
gondija|IN
gondiya|IN
gondomar|PT
gonen|TR
gonesse|FR
gongchangling|CN
gongdanglegi kulon|ID
gongju|KR
gongzhuling|CN
goodings grove|US
goodlands|MU
goodlettsville|~US
goodyear|~US
goole|~GB
goose creek|US
gopalganj|IN
goppingen|DE
gorakhpur|IN
gorakkhpur|IN
gorakpur|IN
gorakpura|IN
gorazde|BA
gorele|TR
gorelovo|RU
gorgan|IR
gorgonzola|IT
goribidnur|IN
gorinchem|NL
goris|
gorizia|IT
gorlice|PL
gorlitz|DE
gorna oryahovitsa|BG
gornji milanovac|RS
gorno altaisk|RU
gorno altaiskas|RU
gorno altajsk|RU
gorno altaysk|RU
gornyak|RU
gornyy altaysk|RU
gorodets|RU
gorodishche|RU
goroka|PG
gorontalo|ID
gorseinon|~GB
goruckpur|IN
goryachevodskiy|RU
goryachiy klyuch|RU
gorzow wielkopolski|PL
gorzuw wjelgopolski|PL
gosaba|IN
gosaha|IN
gosen|JP
goseong|KR
gosforth|~GB
goshen|~US
goshogawara|JP
goslar|DE
gosnells|~AU
gosport|~GB
gossau|CH
gostivar|MK
gostivar'|MK
gostivara|MK
gostivaras|MK
gostivari|MK
gostiwar|MK
gostyn|PL
gostynin|PL
gosztivar|MK
goteborg|SE
goteborq|SE
goteburg|SE
gotemburgo|SE
gotenba|JP
gotenburg|SE
gotenhafen|PL
gotha|DE
gothembourg|SE
gothenburg|SE
gothoburgum|SE
gotinga|DE
gotnburg|SE
gotse delchev|BG
gotsucho|JP
gottenborg|SE
gottinga|DE
gottingen|DE
gouadalachara|MX
gouagiakil|EC
gouanjou|KR
gouda|NL
goulburn|~AU
goulimine|MA
goulistan|UZ
gourcy|BF
goussainville|FR
goustavia|BL
govardhan|IN
governador valadares|BR
governador valadaresas|BR
governador valadaris|BR
gowurdak|TM
goya|AR
goyang si|KR
goyania|BR
goyaniya|BR
goycay|AZ
goychay|AZ
goyerkata|IN
gozhov velkopolski|PL
gozhov vjelkopolski|PL
gozhuv vel'kopol's'kij|PL
gozhuv vel'kopol'ski|PL
gozhuv vel'kopol'skij|PL
gozova velkopolska|PL
gozuv velkopolski|PL
graaff reinet|ZA
grabouw|ZA
graca|AT
gracanica|BA
gracas|AT
gracia|ES
gradacac|BA
gradec|AT
gradignan|FR
graecia|AT
grafton|~US
gragnano|IT
gragnoa|CI
graham|~US
grahamstown|ZA
grajau|BR
grajewo|PL
grana|ES
granada|
granadae|NI
granadero baigorria|AR
granadilla de abona|ES
granado|
granata|ES
granby|~CA
grand bassam|CI
grand forks|US
grand island|US
grand junction|US
grand prairie|US
grand rapids|US
grande prairie|CA
grande synthe|FR
grandview|~US
grandville|~US
graneros|CL
grangemouth|~GB
granger|~US
grangwav|HT
granite bay|US
granite city|US
graniteville|~US
granja|BR
granollers|ES
grantham|~GB
grants pass|US
granville|~AU
grao de murviedro|ES
grapevine|~US
grasse|FR
gratz|AT
gravata|BR
gravatahy|BR
gravatai|BR
gravesend|~
gravina di catania|IT
gravina in puglia|IT
grayslake|~US
graz|AT
grazhdanka|RU
great bend|US
great falls|US
great kills|US
great malvern|GB
great sankey|GB
great wyrley|GB
great yarmouth|GB
greater napanee|CA
greater noida|IN
greater northdale|US
greater sudbury|CA
greeley|~US
green bay|US
green haven|US
green valley|US
greenacres city|US
greenbelt|~US
greenburgh|~US
greeneville|~US
greenfield|~US
greenford|~GB
greenock|~GB
greensboro|~US
greensborough|~AU
greenville|~US
greenwood|~US
greenwood village|US
greer|~US
grefrath|DE
greifswald|DE
greiz|DE
grelibre|FR
gremda|TN
grenada|
grenado|ES
grenayd|ES
grenchen|CH
grenobel|FR
grenobl|FR
grenobl'|FR
grenoble|FR
grenoblis|FR
grenoblo|FR
grenobul|FR
gresham|~US
gresik|ID
gressier|HT
gretna|~US
greunienge|NL
greve|DK
greven|DE
grevenbroich|DE
gribanovskiy|RU
griesheim|DE
grigny|FR
grimbergen|BE
grimma|DE
grins|NL
gritviken|GS
griutvikenas|GS
grjutviken|GS
grobenzell|DE
grodzisk mazowiecki|PL
groesbeek|NL
grogol|ID
gronau|DE
groninga|NL
groninge|NL
groningen|NL
groningena|NL
groningenas|NL
groningue|NL
groot ijsselmonde|NL
grootfontein|NA
gropiusstadt|DE
grosni|RU
grosnij|RU
grosny|RU
grosnyi|RU
grosnyj|RU
gross gerau|DE
gross umstadt|DE
grosse pointe woods|US
grossenhain|DE
grosseto|IT
grossostheim|DE
grottaferrata|IT
grottaglie|IT
grove|~GB
grove city|US
groves|~US
groznai|RU
groznas|RU
grozni|RU
groznii|RU
grozno|RU
groznoi|RU
grozny|RU
groznyi|RU
groznyj|RU
groznyy|RU
grudziadz|PL
grugliasco|IT
grumo nevano|IT
grunneng|NL
grutviken|GS
gryazi|RU
gryazovets|RU
gryfice|PL
gryfino|PL
grytviken|GS
gua musang|MY
guacamayas|MX
guacara|VE
guacari|CO
guacui|BR
guadalajara|MX
guadalakhara|MX
guadalaxara|MX
guadalupe|MX
guadalupe victoria|MX
guadix|ES
guaiaquil|EC
guaiaquilum|EC
guaiba|BR
guaimaro|CU
guaira|BR
guaiuba|BR
guajakil|EC
guajakil'|EC
guajama|PR
guajara mirim|BR
gualaceo|EC
gualan|GT
gualeguay|AR
gualeguaychu|AR
guam government house|GU
guamuchil|MX
guanabacoa|CU
guanajay|CU
guanajuato|MX
guanakhuato|MX
guanambi|BR
guanare|VE
guanaxuato|MX
guanchjou|CN
guanchzhou|CN
guanczou|CN
guand'ou|CN
guandzhou|CN
guandzou|CN
guane|CU
guangdzou|CN
guangdzov|CN
guangjow|CN
guangjuen|CN
guangming|CN
guangshui|CN
guangyuan|CN
guangzhou|CN
guanhaes|BR
guankou|CN
guantanama|CU
guantanamo|CU
guanujuan'|CN
guanzhou|CN
guapiles|CR
guapimirim|BR
guapore|BR
guara|BR
guarabira|BR
guaraciaba do norte|BR
guaramirim|BR
guaranda|EC
guaranesia|BR
guarapari|BR
guarapuava|BR
guararapes|BR
guararema|BR
guaratingeta|BR
guaratingueta|BR
guaratuba|BR
guarda|PT
guardamar del segura|ES
guarenas|VE
guariba|BR
guaruja|BR
guarulhos|BR
guaruzha|BR
guasave|MX
guasdualito|VE
guatanamo|CU
guatemala by|GT
guatemala city|GT
guatemala hiria|GT
guatemala stad|GT
guatemala stadt|GT
guatemala urbo|GT
guatire|VE
guaxupe|BR
guayama|PR
guayaquil|EC
guayaramerin|BO
guaynabo|PR
guaziantep|TR
gubakha|RU
gubbi|IN
guben|DE
gubin|PL
gubkin|RU
gubkinskiy|RU
gucheng chengguanzhen|CN
gudalur|IN
gudan'sku|PL
gudermes|RU
gudivada|IN
gudiyatham|IN
gudur|IN
guduvancheri|IN
gudzharat|PK
guebze|TR
gueckedou|GN
gueines|CU
gueiria|VE
guejang|CN
guejjan|CN
guejlin|CN
guelistan|UZ
guelma|DZ
guelmim|MA
guelph|~CA
guemrue|AM
guemueshane|TR
guengoeren merter|TR
guenzburg|DE
guerande|FR
guercif|MA
gueret|FR
guestrow|DE
guetersloh|DE
guevgueliya|MK
guia de isora|ES
guider|CM
guidonia|IT
guidonia montecelio|IT
guigang|CN
guiglo|CI
guigue|VE
guiguinto|PH
guihulngan|PH
guijangas|CN
guijango|CN
guildford|~GB
guilford|~US
guilin|CN
guimar|ES
guimaraes|PT
guimba|PH
guines|CU
guinguineo|SN
guiping|CN
guira de melena|CU
guiren|CN
guiria|VE
guisa|CU
guisborough|~GB
guiseley|~GB
guiset east|PH
guixi|CN
guiyang|CN
guiza|EG
gujan mestras|FR
gujar khan|PK
gujjan|CN
gujlin|CN
gujlin'|CN
gujranwala|PK
gujrat|PK
gukovo|RU
gul'barga|IN
gul'kevichi|RU
gulabpura|IN
gulaothi|IN
gulariya|NP
gulbarga|IN
gulburga|IN
guledagudda|IN
gulfport|~US
guli|CN
gulimin|MA
gulistan|UZ
gulistanas|UZ
gulistano|UZ
guliston|UZ
gulu|UG
gumaca|PH
gumdag|TM
gumel|NG
gumi|KR
gumia|IN
gumla|IN
gummersbach|DE
gummi|NG
gummidipundi|IN
gumri|AM
gumru|AM
gumry|AM
gumusane|TR
gumushane|TR
gumushkhane|TR
guna|IN
gunbad i kawas|IR
gunbad i kawus|IR
gunbad i qabus|IR
gunchzhulina|CN
gundlupet|IN
gungoren merter|TR
gunnaur|IN
gunsan|KR
guntakal junction|IN
guntur|IN
guntura|IN
gunupur|IN
gunzan|KR
gunzburg|DE
gunzenhausen|DE
guozhen|CN
gur'yevsk|RU
gura humorului|RO
gurgan|IR
gurgaon|IN
gurgentepe|TR
gurgon|IR
guri si|KR
gurlan|UZ
gurmatkal|IN
gurnee|~US
guroymak|TR
gurpinar|TR
gursahaiganj|IN
gursarai|IN
gursu|TR
guru har sahai|IN
gurun|MY
gurupi|BR
guruvayur|IN
gus' khrustal'nyy|RU
gusau|NG
gusev|RU
gushikawa|JP
gushu|CN
gusinoozyorsk|RU
guskhara|IN
gustaf|BL
gustavi|BL
gustavia|BL
gustavija|BL
gustavio|BL
gustavo a. madero|MX
gustavsberg|SE
gustrow|DE
gutao|CN
gutersloh|DE
guthavia|BL
guvahati|IN
guvahatis|IN
guvakhati|IN
guwahati|IN
guyan|CN
guyancourt|FR
guyong|PH
guyrajara|BR
guyyan|CN
gvadalachara|MX
gvadalahara|MX
gvadalaharo|MX
gvadalakhara|MX
gvadalakharae|MX
gvadalupe|MX
gvajakil|EC
gvajakila|EC
gvajakilis|EC
gvajama|PR
gvalior|IN
gvanachuatas|MX
gvanakhuato|MX
gvanare|VE
gvangjcouh|CN
gvaruzha|BR
gveilinz|CN
gveiyangz|CN
gveru|ZW
gwadabawa|NG
gwadar|PK
gwalior|IN
gwangju|KR
gwaram|NG
gwarzo|NG
gwelo|ZW
gwender|ET
gweru|ZW
gwonder|ET
gwoza|NG
gyandzha|AZ
gydanysg|PL
gyeongsan si|KR
gyevgyelija|MK
gyirmot|HU
gyoda|JP
gyomaendrod|HU
gyongyos|HU
gyor|HU
gyula|HU
gyumri|AM
gyurgyevo|RO
ha dong|VN
ha tien|VN
ha tinh|VN
ha'erbin|CN
ha'il|SA
haad yai|TH
haaksbergen|NL
haaltert|BE
haarlem|NL
haarlemo|NL
haarlim|NL
habana|CU
habana del este|CU
habbouch|LB
habiganj|BD
habra|IN
habrun|PS
hachinohe|JP
hachioji|JP
hachiouji|JP
haci zeynalabdin|AZ
hacienda heights|US
hacienda la calera|CL
hacienda santa fe|MX
hacilar|TR
haciodzis|JP
haciogi|JP
haciqabul|AZ
hackensack|~US
hadagalli|IN
hadali|PK
hadano|JP
hadejia|NG
hadera|IL
haderslev|DK
hadgaon|IN
hadim|TR
hadithah|IQ
hadjout|DZ
hadleigh|~GB
hadley wood|GB
hadyach|UA
haeju|KP
haelsingborg|SE
haemeenlinna|FI
haemenlidn|FI
haenam|KR
haernoesand|SE
haessleholm|SE
hafana|CU
hafizabad|PK
haflong|IN
hafnarfjoerdur|IS
hagadna|GU
hagatna|GU
hagen|DE
hagere hiywet|ET
hagere maryam|ET
hagerstown|~US
haggah|YE
haggiah|YE
hagonoy|PH
hagony|PH
haguenau|FR
hagunoy|PH
hahvaxnaz|CU
haibara akanedai|JP
haicheng|CN
haidarabad|PK
haidarabadas|
haidelbergu|DE
haiderabad|IN
haidlbaersch|DE
haidlbarsch|DE
haifa|IL
haiger|DE
haijgouj|CN
haijuube|KP
haikou|CN
haikow|CN
hailakandi|IN
hailar|CN
hailin|CN
hailprunna|DE
hailsham|~GB
hailun|CN
haimen|CN
haimun|CN
haimung|CN
haines city|US
haiphong|VN
hairaru|CN
haitcheou|KP
haitschong|CN
haizhou|CN
hajdarabad|
hajderabado|PK
hajduboszormeny|HU
hajdunanas|HU
hajduszoboszlo|HU
hajel|SA
hajfa|IL
hajfo|IL
hajfong|VN
hajiganj|BD
hajin|SY
hajipur|IN
hajja|YE
hajjah|YE
hajje|YE
hajkou|CN
hajkouo|CN
hajlbrono|DE
hajnowka|PL
hakari|TR
hakenfelde|DE
hakha|MM
hakkari|TR
hakodate|JP
hakui|JP
halabjah|IQ
halberstadt|DE
haldaur|IN
halden|NO
haldensleben i|DE
haldia|IN
haldwani|IN
halesowen|~GB
half way tree|JM
halfaya|SY
halhul|PS
halifax|~CA
halisahar|IN
halishahar|IN
haliyal|IN
hallandale beach|US
halle|
halle neustadt|DE
hallein|AT
halluin|FR
halmostadium|SE
halmstad|SE
halmstadas|SE
halol|IN
halsingborg|SE
halstenbek|DE
haltern|DE
haltom city|US
halvad|IN
halver|DE
halwan|EG
ham lake|US
hamada|JP
hamadan|IR
hamah|SY
hamakita|JP
hamamacu|JP
hamamatsu|JP
hamamatu|JP
hamanoichi|JP
hamao|SY
hamar|NO
hamaras|NO
hamars|NO
hamas|DE
hamath|SY
hamboarch|DE
hamboerg|DE
hamboerj|DE
hamborg|DE
hamborg mitt|DE
hamborg noord|DE
hamborj|DE
hambourg|DE
hamburch|DE
hamburg|DE
hamburg centru|DE
hamburg mitte|DE
hamburg nord|DE
hamburga|DE
hamburgas|DE
hamburgo|DE
hamburgo centro|DE
hamburgo norte|DE
hamburgu|DE
hamburgum|DE
hamburk|DE
hambuurich|DE
hamden|~US
hamedan|IR
hameenlinna|FI
hameln|DE
hamenlidn|FI
hamepuka|DE
hamheung|KP
hamhung|KP
hamhungas|KP
hamhungo|KP
hami|CN
hamilton|~CA
hamiltonas|BM
hamiltono|BM
hamina|FI
hamirpur|IN
hamm|DE
hamma bouziane|DZ
hammam bou hadjar|DZ
hammam lif|TN
hammam sousse|TN
hammamet|
hammaria|NO
hamme|BE
hamminkeln|DE
hammona|DE
hampton|~US
hampton park|AU
hampuri|DE
hamstad|SE
hamtramck|~US
hanahan|~US
hanam|KR
hanamaki|JP
hanau am main|DE
hanawa|JP
hanburgo|DE
hancesti|MD
hancheng|CN
hancheum|CN
hanchuan|CN
hanczou|CN
handa|JP
handan|CN
handanas|CN
handano|CN
handia|IN
handlova|SK
handzou|CN
hanford|~US
hang dong|TH
hangal|IN
hangchow|CN
hangcsou|CN
hangdzou|CN
hanggouo|CN
hangtsjou|CN
hangu|CN
hangzcouh|CN
hangzhou|CN
haninge|SE
hannauver|DE
hannibal|~US
hanno|JP
hannober|DE
hannova|DE
hannover|DE
hannovera|DE
hannovere|DE
hannoversch muenden|DE
hannoversch munden|DE
hannower|DE
hanobhar|DE
hanofer|DE
hanoi|VN
hanoj|VN
hanoja|VN
hanojo|VN
hanojus|VN
hanover|
hanover park|US
hanoveri|DE
hanoveris|DE
hanovra|DE
hanovre|DE
hanovro|DE
hanower|DE
hanowery|DE
hanoy|VN
hansi|IN
hantai|CN
hanting|CN
hanumangarh|IN
hanwella ihala|LK
hanyu|JP
hanzhong|CN
haora|IN
happy valley|US
hapur|IN
haqatna|GU
haqqulobod|UZ
harar|ET
hararas|ET
harare|ZW
harareo|ZW
harasta|SY
harbin|CN
harbina|CN
harbino|CN
harburg|DE
harda khas|IN
hardenberg|NL
harderwijk|NL
hardoi|IN
hardwar|IN
harelbeke|BE
haren|DE
harenkarspel|NL
harer|ET
hargeisa|SO
hargesa|SO
hargeysa|SO
haridvar|IN
haridwar|IN
harihar|IN
harij|IN
haripur|PK
harker heights|US
harlem|~US
harlema|NL
harlemas|NL
harlemum|NL
harlingen|~US
harlow|~GB
harmanli|BG
harnoli|PK
harnosand|SE
harpalpur|IN
harpanahalli|IN
harpenden|~GB
harper|LR
harrar|ET
harringay|~GB
harrisburg|~US
harrismith|ZA
harrisonburg|~US
harrogate|~GB
harsewinkel|DE
harsin|IR
harstad|NO
harsud|IN
hartford|~US
hartlepool|~GB
haru zbad|PK
harur|IN
harvey|~US
harwich|~GB
hasaki|JP
hasan abdal|PK
hasanpur|IN
haselbachtal|DE
hashimoto|JP
hashtpar|IR
hashtrud|IR
hasilpur|PK
hasimara|IN
haskioj|BG
haskovo|BG
haskoy|BG
haslett|~US
haslingden|~GB
hasselt|BE
hassi messaoud|DZ
hassleholm|SE
hassloch|DE
hastinapur|IN
hastings|~
hasuda|JP
hat yai|TH
hatano|JP
hatfield|~GB
hathras|IN
hatiozi|JP
hato mayor del rey|DO
hatogaya honcho|JP
hats'avan|AM
hatsukaichi|JP
hatta|IN
hattersheim|DE
hattiesburg|~US
hattingen|DE
hatton|LK
hatvan|HU
haubourdin|FR
haugesund|NO
haukipudas|FI
hauppauge|~US
haura|IN
hautmont|FR
havan|CU
havana|CU
havanna|CU
havano|CU
havant|~GB
haveli lakha|PK
havelian|PK
havelock|~US
haverhill|~
haveri|IN
havirov|CZ
havlickuv brod|CZ
havza|TR
hawalli|KW
hawaly|KW
hawana|CU
hawarden|~GB
hawassa|ET
hawrah|IN
hawsh 'isa|EG
hawthorn south|AU
hawthorne|~US
hayama|JP
hayang|KR
hayange|FR
haydarabad|PK
haydarobod|PK
haydock|~GB
hayesville|~US
hayfa|IL
hayil|SA
hayling island|GB
hayrabolu|TR
haysyn|UA
hayvoron|UA
hayward|~US
haywards heath|GB
hayy al quwaysimah|JO
hazaribag|IN
hazaribagh|IN
hazarybaugh|IN
hazebrouck|FR
hazel dell|US
hazel grove|GB
hazel park|US
hazelwood|~US
hazleton|~US
hazorasp|UZ
hazro city|PK
heanor|~GB
heavitree|~GB
hebburn|~GB
hebi|CN
hebrom|PS
hebron|PS
hebronas|PS
hebroni|PS
hechingen|DE
hechuan|CN
hecun|CN
hedaru|TZ
hede|CN
hedge end|GB
heemskerk|NL
heemstede|NL
heerenveen|NL
heerhugowaard|NL
heerlen|NL
hefei|CN
hefejo|CN
hefejus|CN
hegang|CN
hegangas|CN
heide|DE
heidelbarg|DE
heidelberch|DE
heidelberg|
heidelberga|DE
heidelbergas|DE
heidelburg|DE
heidenau|DE
heidenheim an der brenz|DE
heidlberg|DE
heifa|IL
heihe|CN
heihow|CN
heilbad heiligenstadt|DE
heilbron|ZA
heilbronas|DE
heilbronn|DE
heiligenhaus|DE
heiligensee|DE
heiloo|NL
heilsinci|FI
heinola|FI
heinsberg|DE
heishan|CN
heist op den berg|BE
hejdelbergo|DE
hekinan|JP
hel'sinki|FI
helchteren|BE
heliopolis|DZ
hell ville|MG
hellersdorf|DE
hellevoetsluis|NL
hellin|ES
helmond|NL
helmstedt|DE
helong|CN
helouan|EG
helsenkis|FI
helsingborg|SE
helsingborgas|SE
helsingborja|SE
helsingfors|FI
helsingi|FI
helsingia|FI
helsingjaborg|SE
helsingoburgum|SE
helsingor|DK
helsinki|FI
helsinkis|FI
helsinkium|FI
helsinko|FI
helsinky|FI
helsinqui|FI
helsinquia|FI
helsset|FI
helwan|EG
hemel hempstead|GB
hemenlina|FI
hemer|DE
hemet|~US
hemmingen|DE
hempstead|~US
henan|CN
henchow|CN
hendala|LK
hendek|TR
hendersonville|~US
hendrik ido ambacht|NL
hendrina|ZA
hengchow|CN
hengchowfu|CN
hengchun|TW
hengelo|NL
hengjang|CN
hengjangas|CN
hengshui|CN
hengyang|CN
heniches'k|UA
henin beaumont|FR
hennaya|DZ
hennef|DE
hennenman|ZA
hennigsdorf|DE
henstedt ulzburg|DE
henzada|MM
hepha|IL
hepingjie|CN
hepo|CN
heppenheim an der bergstrasse|DE
herat|AF
herblay|FR
herborn|DE
herceg novi|ME
hercules|~US
herdecke|DE
heredija|CR
hereford|~GB
herent|BE
herentals|BE
herford|DE
heridia|CR
herisan|CH
herisau|CH
herizava|CH
hermanus|ZA
hermiston|~US
hermitage|~US
hermosa|PH
hermosa beach|US
hermosiljas|MX
hermosillo|MX
hermsdorf|DE
hernando|~US
hernani|ES
herndon|~US
herne|DE
herne bay|GB
herning|DK
herniosandas|SE
hernosandia|SE
hernusando|SE
heroica alvarado|MX
heroica caborca|MX
heroica ciudad de tlaxiaco|MX
heroica guaymas|MX
heroica matamoros|MX
heroica zitacuaro|MX
herouville saint clair|FR
herrenberg|DE
herriman|~US
herstal|BE
herten|DE
hertford|~GB
herval|BR
herzele|BE
herzliyya|IL
herzogenaurach|DE
herzogenrath|DE
hesanjin|KP
hesperia|~US
hessisch oldendorf|DE
heswall|~GB
hetauda|NP
hetian|CN
hettstedt|DE
heunghae|KR
heusden|BE
heusenstamm|DE
heusweiler|DE
hevron|PS
heydelberg|DE
heydelberq|DE
heyfa|IL
heyfey|CN
heyuan|CN
heywood|~GB
heze|CN
hialeah|~US
hialeah gardens|US
hibbing|~US
hickory|~US
hicksville|~US
hidachi|JP
hidalgo|MX
hiddenhausen|DE
hiderabad|PK
hienhing|KP
higashi murayama|JP
higashimurayama shi|JP
higashine|JP
high blantyre|GB
high peak|GB
high point|US
high wycombe|GB
highland|~US
highland park|US
highland springs|US
highland village|US
highlands ranch|US
highview|~US
hihya|EG
hikari|JP
hikone|JP
hilchenbach|DE
hilden|DE
hildesheim|DE
hildesheima|DE
hildesheimas|DE
hildesia|DE
hillcrest heights|US
hille|DE
hillegom|NL
hillerod|DK
hilliard|~US
hillsboro|~US
hillside|~
hilmessen|DE
hilsa|IN
hilton head|US
hilton head island|US
hilvan|TR
hilversum|NL
hilwan|EG
himamaylan|PH
himatnagar|IN
himeci|JP
himedi|JP
himegi|JP
himeji|JP
himezi|JP
himimachi|JP
himsa|SY
hinas|JP
hincesti|MD
hincha|HT
hinche|HT
hinckley|~GB
hindaun|IN
hindley|~GB
hindoria|IN
hindupur|IN
hinesville|~US
hinganghat|IN
hingoli|IN
hingorja|PK
hinigaran|PH
hinis|TR
hinjilikatu|IN
hino|JP
hinsdale|~US
hintada|MM
hinthada|MM
hiong geng|HK
hiracuka|JP
hirado|JP
hirakata|JP
hirakud|IN
hirara|JP
hiratacho|JP
hiratsuka|JP
hiratuka|JP
hirekerur|IN
hiriyur|IN
hirosaki|JP
hiroshima|JP
hiroshimashi|JP
hirosima|JP
hirosimo|JP
hiroszaki|JP
hiroxima|JP
hisai motomachi|JP
hisar|IN
hisor|TJ
hissar|IN
hisua|IN
hita|JP
hitachi|JP
hitachi naka|JP
hitchin|~GB
hitoyoshi|JP
hizan|TR
hjorring|DK
hlohovec|SK
hlukhiv|UA
hlybokaye|BY
ho chi minh city|VN
hobaramachi|JP
hobart|~AU
hobbs|~US
hoboken|~
hochfeld|DE
hochheim am main|DE
hockenheim|DE
hod hasharon|IL
hodal|IN
hoddesdon|~GB
hodmezovasarhely|HU
hodonin|CZ
hoensbroek|NL
hoerstel|DE
hoeryong|KP
hoexter|DE
hoeyang|KP
hofej|CN
hoffman estates|US
hofgeismar|DE
hofheim am taunus|DE
hofu|JP
hoge vucht|NL
hohen neuendorf|DE
hohenstein ernstthal|DE
hohhot|CN
hohoe|GH
hohotas|CN
hohoto|CN
hoi an|VN
hoihau|CN
hoihow|CN
hoima|UG
hoimoon|CN
hojai|IN
hokodate|JP
hola prystan'|UA
holalkere|IN
holbaek|DK
holbrook|~US
holden|~US
hole narsipur|IN
holginas|CU
holguin|CU
holladay|~US
holland|~US
hollister|~US
hollola|FI
holly springs|US
hollywood|~US
holon|IL
holquin|CU
holstebro|DK
holtsville|~US
holyoke|~US
holzkirchen|DE
holzminden|DE
holzwickede|DE
homa bay|KE
homagama|LK
homburg|DE
homer glen|US
homestead|~US
homewood|~US
homnabad|IN
homs|SY
homsas|SY
homsz|SY
honavar|IN
honcho|JP
hondarribia|ES
hondomachi hondo|JP
hong kong|HK
hong yen|VN
hongch'on|KR
honggang|CN
hongjiang|CN
hongqiao|CN
hongseong|KR
hongsong|KR
hongsung|KR
hongwon|KP
honiara|SB
honiaro|SB
honjo|JP
honmachi|JP
honnali|IN
honolulu|~US
honovere|DE
hoofddorp|NL
hoogeveen|NL
hoogezand|NL
hooghly|IN
hoogstraten|BE
hoorn|NL
hoover|~US
hopatcong hills|US
hope mills|US
hopewell|~US
hopitsi|CN
hopkins|~US
hopkinsville|~US
hoppers crossing|AU
horad barysaw|BY
horad zhodzina|BY
horasan|TR
horb am neckar|DE
horborg|DE
horgen|CH
horizon city|US
horizonte|BR
horki|BY
horley|~GB
horlivka|UA
horliwka|UA
horn lake|US
hornchurch|~GB
hornsby|~AU
horodok|UA
horodyshche|UA
horsens|DK
horsforth|~GB
horsham|~GB
horsholm|DK
horstel|DE
horta guinardo|ES
hortaleza|ES
hortalezo|ES
horten|NO
hortolandia|BR
horwich|~GB
hosapete|IN
hosdurga|IN
hoshangabad|IN
hoskote|IN
hospet|IN
hosur|IN
hoszpet|IN
hot springs|US
hot springs national park|US
hotaka|JP
hotan|CN
hotanas|CN
hoten|CN
hotseh|CN
houghton le spring|GB
houilles|FR
houma|~US
houmt souk|TN
hounde|BF
houston|~US
houthalen|BE
hove|~GB
hovelhof|DE
hovsan|AZ
howard beach|US
howick|ZA
howli|IN
howrah|IN
hoxter|DE
hoxtolgay|CN
hoyerswerda|DE
hoyland nether|GB
hozfeiz|CN
hpa an|MM
hradec kralove|CZ
hranice|CZ
hrasdan|AM
hrazdan|AM
hrazdanas|AM
hrodna|BY
hrubieszow|PL
hsinchu|TW
hua hin|TH
hua lien|TW
huacho|PE
huadian|CN
huai yot|TH
huai'an|CN
huaibei|CN
huaibejus|CN
huaicheng|CN
huaidian|CN
huaihua|CN
huainan|CN
huaiyin|CN
huaiyuan chengguanzhen|CN
huajbej|CN
hualian shi|TW
hualien city|TW
hualmay|PE
huamachuco|PE
huamantla|MX
huambas|AO
huambo|AO
huamdo|AO
huanan|CN
huancavelica|PE
huancaya|PE
huancayo|PE
huanggang|CN
huangmei|CN
huangnihe|CN
huangpi|CN
huangshan|CN
huangshi|CN
huangsi|CN
huangsji|CN
huangyan|CN
huangzhou|CN
huankajus|PE
huankavelika|PE
huanren|CN
huanta|PE
huanuco|PE
huanukas|PE
huanuni|BO
huaquillas|EC
huaral|PE
huaras|PE
huarasas|PE
huaraz|PE
huarmey|PE
huatabampo|MX
huatusco de chicuellar|MX
huauchinango|MX
huaura|PE
huaybey|CN
huayin|CN
huazhou|CN
hubballi|IN
huber heights|US
hubli|IN
huchow|CN
huchowfu|CN
huckelhoven|DE
huckeswagen|DE
hucknall|~GB
huddersfield|~GB
huddinge|SE
hudiksvall|SE
hudson|~US
hueckelhoven|DE
hueckeswagen|DE
huehuetenangas|GT
huehuetenango|GT
huejotzingo|MX
huejutla de reyes|MX
huelva|ES
huenfeld|DE
huercal overa|ES
huerth|DE
huesca|ES
huetamo de nunez|MX
hueytown|~US
hugli|IN
huhehaote|CN
huhehot|CN
huhhot|CN
huicheng|CN
huilai|CN
huilango|MX
huilong|CN
huimanguillo|MX
huinan|CN
huitsjou|CN
huixquilucan|MX
huixtla|MX
huizen|NL
huizhou|CN
hujra shah muqim|PK
hukeri|IN
hukkyo ri|KP
hulan|CN
hulan ergi|CN
hull|~GB
hulwan|EG
hulyaypole|UA
humacao|PR
humaita|BR
humanes de madrid|ES
humboldtkolonie|DE
humen|CN
humenne|SK
hummelsbuettel|DE
hummelsbuttel|DE
humus|SY
hunabasi|JP
hunchun|CN
hunedoara|RO
hunfeld|DE
hung yen|VN
hungnam|KP
hungund|IN
hungyam|KP
hunsur|IN
hunt valley|US
huntersville|~US
huntingdon|~GB
huntington|~US
huntington beach|US
huntington park|US
huntington station|US
huntley|~US
huntsville|~US
hunucma|MX
huoqiu chengguanzhen|CN
hurgada|EG
hurghada|EG
hurst|~US
hurth|DE
husainabad|IN
hushitai|CN
huskvarna|SE
husum|DE
hutang|CN
hutchinson|~US
hutto|~US
huyton|~GB
huzhou|CN
hvidovre|DK
hwacheon|KR
hwado|KR
hwaiyin|CN
hwangchow|CN
hwange|ZW
hwangju up|KP
hwangkang|CN
hwangshih|CN
hwangyen|CN
hwaseong si|KR
hwasun|KR
hwatien|CN
hwawon|KR
hweilai|CN
hyattsville|~US
hybla valley|US
hyderabad|
hyeres|FR
hyesan|KP
hyesan dong|KP
hyesanjin|KP
hythe|~GB
hyvinge|FI
i n salah|DZ
i'zaz|SY
iasi|RO
iasio|RO
iassium|RO
ibadan|NG
ibadana|NG
ibadanas|NG
ibadano|NG
ibage|CO
ibague|CO
ibaiti|BR
ibanda|UG
ibara|JP
ibaragi|JP
ibaraki|JP
ibarra|EC
ibate|BR
ibbenbueren|DE
ibbenburen|DE
ibeto|NG
ibicarai|BR
ibipora|BR
ibirama|BR
ibirataia|BR
ibirite|BR
ibitinga|BR
ibiuna|BR
ibiza|ES
ibotirama|BR
ibra'|OM
ibshaway|EG
ibusuki|JP
icalkarandzi|IN
icara|BR
ichalkaranji|IN
ichchapuram|IN
icheon si|KR
ichihara|JP
ichikhara|JP
ichinohe|JP
ichinomija|JP
ichinomiya|JP
ichinoseki|JP
icihara|JP
icod de los vinos|ES
idah|NG
idaho falls|US
idanre|NG
idappadi|IN
idar oberstein|DE
idenao|CM
idfu|EG
idhna|PS
idku|EG
idleb|SY
idlib|SY
idlibas|SY
idlip|SY
idstein|DE
idylwood|~US
ieper|BE
ifakara|TZ
ifanadiana|MG
iganga|UG
igaracu do tiete|BR
igarapava|BR
igarape|BR
igarape acu|BR
igarape miri|BR
igarassu|BR
igatpuri|IN
igbara odo|NG
igbeti|NG
igbo ora|NG
igbo ukwu|NG
igboho|NG
igbor|NG
igdir|TR
igdira|TR
igdyras|TR
igede ekiti|NG
ighram|DZ
iglesias|IT
igrejinha|BR
iguala de la independencia|MX
iguala de la independensija|MX
igualada|ES
iguape|BR
iguatu|BR
igugunu|TZ
igunga|TZ
igurusi|TZ
ihiala|NG
ihosy|MG
iida|JP
iidir|TR
iisalmi|FI
iiyama|JP
iizuka|JP
ijebu igbo|NG
ijebu jesa|NG
ijebu ode|NG
ijero ekiti|NG
ijevsk|RU
ijsselstein|NL
ijui|BR
ijuin|JP
ikalamavony|MG
ikeda|JP
ikedacho|JP
ikeja|NG
ikere ekiti|NG
ikike|CL
ikire|NG
ikirun|NG
ikitos|PE
ikitosas|PE
ikitus|PE
ikom|NG
ikoma|JP
ikongo|MG
ikot ekpene|NG
iksan|KR
ikuma|JP
ikungi|TZ
il'eus|BR
il'skiy|RU
ila orangun|NG
ilagan|PH
ilam|IR
ilanskiy|RU
ilaro|NG
ilasi|RO
ilave|PE
ilawa|PL
ilchester|~US
ilebo|CD
ilembula|TZ
ilesa|NG
ilesha|NG
ileus|BR
ilgin|TR
ilha de mocambique|MZ
ilha solteira|BR
ilhabela|BR
ilhavo|PT
ilheos|BR
ilheus|BR
iligan city|PH
ilinden|MK
ilion|GR
ilioupoli|GR
iljeusas|BR
ilkal|IN
ilkeston|~GB
illapel|CL
illela|
illertissen|DE
illescas|ES
illichivs'k|UA
illingen|DE
illkirch graffenstaden|FR
illorin|NG
illzach|FR
ilmenau|DE
ilobu|NG
iloilo|PH
ilongero|TZ
ilopango|SV
ilorin|NG
ilorinas|NG
ilovays'k|UA
ilula|TZ
imaichi|JP
imam qasim|IQ
imamoglu|TR
imaricho ko|JP
imatra|FI
imbituba|BR
imbituva|BR
imishli|AZ
imishly|AZ
imisli|AZ
immokalee|~US
imola|IT
imperatris|BR
imperatrisas|BR
imperatriz|BR
imperia|IT
imperial|
imperial beach|US
impfondo|CG
imphal|IN
impkhal|IN
imponfo|CG
imsil|KR
imus|PH
imzouren|MA
in'jambane|MZ
inadzava|JP
inasawa|JP
inasawacho|JP
inashiki|JP
inawashiro|JP
inazava|JP
inazawa|JP
inazawacho|JP
incchon|KR
inch'on|KR
incheon|KR
inchkhon|KR
inchkhun|KR
inchon|KR
inchona|KR
incirliova|TR
incon|KR
inconas|KR
incshon|KR
inda silase|ET
indaial|BR
indaiatuba|BR
indajatuba|BR
indang|PH
indapur|IN
indaur|IN
independence|~US
indergarh|IN
indian trail|US
indianapolis|~US
indianola|~US
indija|RS
indio|~US
indor|IN
indore|IN
indramajoe|ID
indramaju|ID
indramayu|ID
indri|IN
induras|IN
inegeul|TR
inegoel|TR
inegol|TR
ingenio|ES
ingija|RS
inglewood|~US
inglewood finn hill|US
ingol'shtadt|DE
ingolshhat|DE
ingolshtat|DE
ingolstadt|DE
ingraj bazar|IN
inhambane|MZ
inhumas|BR
inisa|NG
injambakkam|IN
injambane|MZ
inkhil|SY
inkster|~US
innoshima|JP
innsbruck|AT
innschbruck|AT
inongo|CD
inowroclaw|PL
inozemtsevo|RU
insbruc|AT
insbruk|AT
insbruka|AT
insbrukas|AT
insmprouk|AT
intson|KR
inuyama|JP
inver grove heights|US
invercargill|~NZ
inverness|~GB
inzbruk|AT
ioanina|GR
ioannina|GR
iowa city|US
ipaba|BR
ipameri|BR
ipatinga|BR
ipatovo|RU
ipero|BR
iperu|NG
ipiales|CO
ipiau|BR
ipinda|TZ
ipira|BR
ipoh|MY
ipoha|MY
ipohas|MY
ipojuca|BR
ipokh|MY
ipora|BR
ipoti|NG
ipswich|~GB
ipubi|BR
ipueiras|BR
iquique|CL
iquitos|PE
iquitum|PE
iracemapolis|BR
iraclio|GR
iraclion|GR
iradan|KG
irakleio|GR
irakleion|GR
iraklija|GR
iraklio|GR
iraklion|GR
iranshahr|IR
irapuatas|MX
irapuato|MX
iraputa|MX
irati|BR
irbid|JO
irbidas|JO
irbit|RU
ircutia|RU
irece|BR
iriga city|PH
irin'nka|TZ
iringa|TZ
iringal|IN
irinjalakuda|IN
irkoetsk|RU
irkotsk|RU
irkoutsk|RU
irkuck|RU
irkutk|RU
irkuts'k|RU
irkutsc|RU
irkutsk|RU
irkutska|RU
irkutskaj|RU
irkutskas|RU
irkutszk|RU
irlam|~GB
iron river|US
irondequoit|~US
ironville|~US
irosin|PH
irpin|UA
irugur|IN
irun|ES
irvine|~US
irving|~US
irvington|~US
isabela|PH
isahaya|JP
isaka|TZ
isakogorka|RU
isanlu itedoijowa|NG
isawa|JP
isbarta|TR
ischewsk|RU
ischia|IT
ischia porto|IT
ise ekiti|NG
iseaki|JP
isehara|JP
isehsaki|JP
iselin|~US
iserlohn|DE
isernia|IT
isesaki|JP
isezaki|JP
isfachan|IR
isfahan|IR
isfahana|IR
isfahanas|IR
isfahanum|IR
isfahon|IR
isfakhan|IR
isfana|KG
isfara|TJ
isfehan|IR
ishewsk|RU
ishigaki|JP
ishige|JP
ishii|JP
ishikari|JP
ishikawa|JP
ishiki|JP
ishim|RU
ishimbay|RU
ishinomachi|JP
ishinomaki|JP
ishioka|JP
ishoj|DK
ishqoshim|TJ
ishurdi|BD
isieke|NG
isinomaki|JP
isiolo|KE
isirio|CD
isiro|CD
iskandar|UZ
iskandariyah|TR
iskanderun|TR
iskenderon|TR
iskenderun|TR
iskenderunas|TR
iskilip|TR
iskitim|RU
isla cristina|ES
isla vista|US
islamabad|PK
islamabada|PK
islamabadas|PK
islamabade|PK
islamabadi|PK
islamabado|PK
islamahbad|PK
islamampant|PK
islamnagar|IN
islampur|IN
isle of lewis|GB
isleworth|~GB
islington|~GB
islip|~US
ismailia|EG
ismailieh|EG
ismailija|EG
ismailiya|EG
ismailiyah|EG
ismailiye|EG
ismayilia|EG
ismid|TR
ismir|TR
ismit|TR
ismoiliya|EG
isna|EG
isnimid|TR
ispahan|IR
isparta|TR
ispartah|TR
issaquah|~US
isser|DZ
issia|CI
issoire|FR
issy les moulineaux|FR
istamboul|TR
istambul|TR
istampoul|TR
istanbul|TR
istapalapa|MX
istaravshan|TJ
istgah e rah ahan e garmsar|IR
istok|XK
istra|RU
istres|FR
isulan|PH
isyinomaki|JP
iszfahan|IR
iszlamabad|PK
iszmailija|EG
isztambul|TR
itabaiana|BR
itabaianinha|BR
itaberaba|BR
itaberai|BR
itabira|BR
itabirito|BR
itaborahy|BR
itaborai|BR
itabuna|BR
itacoatiara|BR
itagoui|CO
itaguai|BR
itaguei|CO
itagui|CO
itaitinga|BR
itaituba|BR
itajahi|BR
itajahy|BR
itajai|BR
itajuba|BR
itajuipe|BR
itako|JP
itamaraju|BR
itamarandiba|BR
itambe|BR
itami|JP
itanagar|IN
itanhaem|BR
itaocara|BR
itapaci|BR
itapage|BR
itaparica|BR
itapecerica|BR
itapecerica da serra|BR
itapecuru mirim|BR
itapema|BR
itapemirim|BR
itaperucu|BR
itaperuna|BR
itapeserika da serra|BR
itapetinga|BR
itapetininga|BR
itapeva|BR
itapevi|BR
itapevy|BR
itapipoca|BR
itapira|BR
itapissuma|BR
itapolis|BR
itaporanga|BR
itapuranga|BR
itaquahy|BR
itaquaquecetuba|BR
itaquaquicetuba|BR
itaqui|BR
itarare|BR
itarsi|IN
itatiba|BR
itatinga|BR
itaugua|PY
itauna|BR
itazhai|BR
ithaca|~US
ithari|NP
itigi|TZ
itikhara|JP
itimadpur|IN
itinomija|JP
itinomiya|JP
itogon|PH
itoigawa|JP
itoman|JP
itororo|BR
itsukaichi|JP
itubera|BR
ituiutaba|BR
itumbiara|BR
itupeva|BR
itupiranga|BR
iturama|BR
iturrama|ES
ituverava|BR
itzehoe|DE
iuaki|JP
ivaki|JP
ivakuni|JP
ivano frankivs'k|UA
ivano frankovsk|UA
ivanova|RU
ivanovas|RU
ivanovo|RU
ivanovskoe|RU
ivanovskoye|RU
ivanteyevka|RU
ivatsevichy|BY
ivdel'|RU
ives estates|US
ivoti|BR
ivrea|IT
ivry sur seine|FR
iwade|JP
iwaki|JP
iwakuni|JP
iwakura|JP
iwamizawa|JP
iwanai|JP
iwanowo|RU
iwanuma|JP
iwase|JP
iwata|JP
iwatsuki|JP
iwon up|KP
ixmiquilpan|MX
ixtacalco|MX
ixtaczoquitlan|MX
ixtapa|MX
ixtapa zihuatanejo|MX
ixtapalapa|MX
ixtapaluca|MX
ixtapan de la sal|MX
ixtlan del rio|MX
izalco|SV
izazi|TZ
izbarta|TR
izberbash|RU
izegem|BE
izevsk|RU
izevska|RU
izevskas|RU
izewsk|RU
izhau|RU
izhevs'k|RU
izhevsk|RU
izhkar|RU
izjefsk|RU
izjevsk|RU
izluchinsk|RU
izmajlovo|RU
izmayil|UA
izmaylovo|RU
izmid|TR
izmir|TR
izmira|TR
izmiras|TR
izmiro|TR
izmit|TR
iznik|TR
izobil'nyy|RU
izparta|TR
izsevszk|RU
iztacalco|MX
iztaoalaoa|MX
iztapalapa|MX
iztapalapan|MX
iztapaluca|MX
izucar de matamoros|MX
izumi|JP
izumiotsu|JP
izumo|JP
izyaslav|UA
izyum|UA
ja ela|LK
jabal os saraj|AF
jabalia|PS
jabaliya|PS
jabalpur|IN
jabalya|PS
jablah|SY
jablonec nad nisou|CZ
jaboatao|BR
jaboatao dos guararapes|BR
jaboticabal|BR
jacaltenango|GT
jacarehy|BR
jacarei|BR
jacarezinho|BR
jacarta|ID
jaciara|BR
jackson heights|US
jacksonville beach|US
jacmel|HT
jacobabad|PK
jacobadad|PK
jacobina|BR
jacutinga|BR
jaddah|SA
jaemsae|FI
jaen|
jaervenpaeae|FI
jaffna|LK
jagadhri|IN
jagalur|IN
jagatsinghapur|IN
jagdalpur|IN
jagdaqi|CN
jagdishpur|IN
jagdispur|IN
jaggayyapeta|IN
jagna|PH
jagodina|RS
jagraon|IN
jagtial|IN
jaguaquara|BR
jaguarao|BR
jaguarari|BR
jaguariaiva|BR
jaguaribe|BR
jaguariuna|BR
jaguaruana|BR
jaguey grande|CU
jahanabad|IN
jahangirabad|IN
jahanian shah|PK
jahazpur|IN
jahore bahru|MY
jaigaon|IN
jainagar|IN
jaipur|IN
jaisalmer|IN
jaisingpur|IN
jaitaran|IN
jaito|IN
jaizan|SA
jajpur|IN
jakarta|ID
jakmel|HT
jakobsberg|SE
jakobstad|FI
jakobstadt|LV
jakubmists|LV
jalai nur|CN
jalajala|PH
jalakot|AF
jalal abad|KG
jalalabad|AF
jalali|IN
jalalkoat|AF
jalalkot|AF
jalalpur|IN
jalalpur jattan|PK
jalalpur pirwala|PK
jalandar|IN
jalandhar|IN
jalapa|
jalarpet|IN
jalaun|IN
jales|BR
jalesar|IN
jaleshwar|IN
jaleswar|NP
jalgaon|IN
jalgaon jamod|IN
jalingo|NG
jalna|IN
jalor|IN
jalostotitlan|MX
jalpa de mendez|MX
jalpaiguri|IN
jamaame|SO
jamadoba|IN
jamai|IN
jamaica|~US
jamaica plain|US
jamaipur|BD
jamalpur|
jamame|SO
jamay|MX
jambi city|ID
jambusar|IN
jamestauno|SH
jamestown|~US
jamjamal|IQ
jamkhandi|IN
jammalamadugu|IN
jammu|IN
jamnagar|IN
jamnogar|IN
jampur|PK
jamsa|FI
jamshedpur|IN
jamtara|IN
jamui|IN
jamundi|CO
jamuria|IN
janakkala|FI
janakpur|NP
janauba|BR
jandaia do sul|BR
jandiala|IN
jandira|BR
janeng|BW
janesville|~US
jangaon|IN
jangipur|IN
janin|PS
janjgir|IN
jansath|IN
januaria|BR
janub as surrah|KW
jaora|IN
japeri|BR
jarabacoa|DO
jarabulus|SY
jaragua|BR
jaragua do sul|BR
jaral del progreso|MX
jaranwala|PK
jarash|JO
jardim|BR
jardin america|AR
jardinopolis|BR
jarez de la frontera|ES
jarinu|BR
jarnshedpur|IN
jarocin|PL
jaroslaw|PL
jarrow|~GB
jaruco|CU
jarusalen|IL
jarvenpaa|FI
jarwal|IN
jasaan|PH
jasdan|IN
jashpurnagar|IN
jasidih|IN
jasim|SY
jaslo|PL
jasmine estates|US
jasper|~US
jaspur|IN
jastrzebie zdroj|PL
jaswantnagar|IN
jaszbereny|HU
jatai|BR
jatani|IN
jatara|IN
jaten|ID
jatibarang|ID
jatibonico|CU
jatiroto|ID
jatiwangi|ID
jatoba|BR
jatoi shimali|PK
jauharabad|PK
jauja|PE
jaunpur|IN
javanrud|IR
javea|ES
jawhar|SO
jawnpur|IN
jawor|PL
jaworzno|PL
jayamkondacholapuram|IN
jayapur|IN
jayapura|ID
jaykaynagar|IN
jaynagar|IN
jaynagar majilpur|IN
jaypur|IN
jayrud|SY
jazan|SA
jbail|LB
jebba|NG
jedda|SA
jeddah|SA
jedrzejow|PL
jeeriko|PS
jefferson city|US
jeffersontown|~US
jeffersonville|~US
jega|NG
jeju city|KR
jekabpeles|LV
jekabpilis|LV
jekabpils|LV
jekulo|ID
jelalabad|AF
jelcz|PL
jelcz laskowice|PL
jelenia gora|PL
jelgava|LV
jelgawa|LV
jember|ID
jena|DE
jenceping|SE
jenchu|KR
jendouba|TN
jenison|~US
jenjarum|MY
jenks|~US
jensepinga|SE
jensheping|SE
jenzan|KR
jeonju|KR
jequie|BR
jequitinhonha|BR
jerada|MA
jerantut|MY
jerasa|JO
jerash|JO
jeremi|HT
jeremias|HT
jeremie|HT
jeremoabo|BR
jerez de garcia salinas|MX
jerez de la frontera|ES
jerichas|PS
jericho|PS
jerico|PS
jeriho|PS
jerihon|PS
jerika|PS
jerikhon|PS
jeriko|PS
jeriwsalem|IL
jerozale|IL
jerozolema|IL
jerozolima|IL
jersey city|US
jerusalem|IL
jerusalemi|IL
jerusalemo|IL
jerusalemu|IL
jerusalen|IL
jerusalim|IL
jeruusalemm|IL
jeruzale|IL
jeruzalem|IL
jeruzaleme|IL
jeruzalim|IL
jeruzsalem|IL
jerycho|PS
jessore|BD
jesus del monte|MX
jesus maria|
jesus menendez|CU
jetpur|IN
jevargi|IN
jewar|IN
jeypore|IN
jezan|SA
jha jha|IN
jhabua|IN
jhajjar|IN
jhalawar|IN
jhalida|IN
jhalrapatan|IN
jhalu|IN
jhang maghiana|PK
jhang sadar|PK
jhang sadr|PK
jhanjharpur|IN
jhansi|IN
jhargram|IN
jharia|IN
jharsuguda|IN
jhawarian|PK
jhelam|PK
jhelum|PK
jhingergacha|BD
jhinjhak|IN
jhinjhana|IN
jhunjhunu|IN
jhunjhunun|IN
jhusi|IN
ji parana|BR
ji'an|CN
jiamusi|CN
jian'ou|CN
jiangguanchi|CN
jiangkou|CN
jiangling|CN
jiangmen|CN
jianguang|CN
jiangyan|CN
jiangyin|CN
jiangyou|CN
jiaocheng|CN
jiaojiang|CN
jiaoxian|CN
jiaozhou|CN
jiaozuo|CN
jiashan|CN
jiaxing|CN
jiayuguan|CN
jiazi|CN
jicin|CZ
jidd hafs|BH
jidda|SA
jiddah|SA
jidde|SA
jidong|CN
jiehu|CN
jiekabpelis|LV
jieshi|CN
jieshou|CN
jiexiu|CN
jieyang|CN
jigjiga|ET
jigjigga|ET
jiglava|CZ
jiguani|CU
jihlava|CZ
jijel|DZ
jijelli|DZ
jijiang|CN
jijiga|ET
jikhlava|CZ
jilib|SO
jilin|CN
jilinstad|CN
jimaguayu|CU
jimeta|NG
jimma|ET
jimo|CN
jinan|CN
jinan gun|KR
jinchang|CN
jincheng|CN
jinchuan|CN
jinchuanzhen|CN
jind|IN
jindrichuv hradec|CZ
jinga|UG
jingdezhen|CN
jinghong|CN
jingling|CN
jingmen|CN
jingtsjou|CN
jingzhou|CN
jinhua|CN
jining|CN
jinja|UG
jinji|CN
jinjiang|CN
jinka|ET
jinotega|NI
jinotepe|NI
jinsha|CN
jinshi|CN
jintsjou|CN
jintur|IN
jinxian|CN
jinxiang|CN
jinxiangzhen|CN
jinzhou|CN
jipijapa|EC
jiquie|BR
jiquilpan de juarez|MX
jiquy|BR
jirja|EG
jirkov|CZ
jishu|CN
jishui|CN
jisr ash shughur|SY
jitra|MY
jiujiang|CN
jiupu|CN
jiuquan|CN
jiutai|CN
jiutepec|MX
jiveskile|FI
jiwani|PK
jixi|CN
jizak|UZ
jizan|SA
jizzakh|UZ
jizzaq|UZ
jizzax|UZ
jjonchjoping|SE
jjuvjaskjulja|FI
jo'anna|ZA
joacaba|BR
joal fadiout|SN
joan pesoo|BR
joanesburgo|ZA
joao camara|BR
joao monlevade|BR
joao pessoa|BR
joao pinheiro|BR
joaquin v. gonzalez|AR
jobabo|CU
joburg|ZA
jocotenango|GT
jocotepec|MX
jodhpur|IN
jodiya bandar|IN
joecu|JP
joehnsu|FI
joehnsuu|FI
joenkoeping|SE
joensu|FI
joensuu|FI
joetsu|JP
jog'annesburg|ZA
jogannesburg|ZA
jogbani|IN
jogensu|FI
jogkarta|ID
jogonalan|ID
johanesburgas|ZA
johanesburgo|ZA
johannesarborg|ZA
johannesbourg|ZA
johannesburg|ZA
johannesburga|ZA
johannesburgo|ZA
johannesburgu|ZA
johannisthal|DE
johar|SO
joher|SO
johns creek|US
johnson city|US
johnston|~US
johnstone|~GB
johnstown|~US
johor baharu|MY
johor bahru|MY
johore bahru|MY
johore baru|MY
johore bharu|MY
joinville|BR
joinville le pont|FR
jojutla|MX
jokhanesburg|ZA
jokhanezburg|ZA
jokhannesburg|ZA
joliet|~US
joliette|~CA
jollyville|~US
jolo|PH
jombang|ID
jonava|LT
jonesboro|~US
jonkoping|SE
jonquiere|~CA
jonsh'oping|SE
jonsiopingas|SE
joowhar|SO
joplin|~US
jorhat|IN
jorsala|IL
jorsalaborg|IL
jorsalir|IL
jose bonifacio|BR
jose de freitas|BR
jose panganiban|PH
joue les tours|FR
jounieh|LB
jouy le moutier|FR
jovellanos|CU
jovensuu|FI
jowhar|SO
joypur hat|BD
jozefow|PL
juan griego|VE
juan jose rios|MX
juanjui|PE
juatuba|BR
juazeiro do norte|BR
juba|SS
jubbulpore|IN
juchen|DE
juchitan de zaragoza|MX
judah|SA
juddah|SA
judeida makr|IL
judita|JO
juegang|CN
juelich|DE
juevaeskuelae|FI
jugsalai|IN
juhaynah|EG
juigalpa|NI
juiz de fora|BR
juliaca|PE
juliapa|GT
julich|DE
julio de castilhos|BR
jullundur|IN
jumilla|ES
jumri tilaiya|IN
junagad|IN
junagadh|IN
junagarh|IN
junaghur|IN
junction city|US
jundiahy|BR
jundiai|BR
jundubah|TN
juneau|~US
junin|AR
junnar|IN
jupiter|~US
jurmala|LV
jurundiay|BR
justiniskes|LT
jutiapa|GT
juticalpa|HN
juvaskula|FI
juveskiule|FI
juvjaskjulja|FI
juwana|ID
juybar|IR
juye|CN
jyvaeskylae|FI
jyvaskyla|FI
k'olito|ET
k'oln|DE
kaarina|FI
kaarst|DE
kaasan|RU
kabacan|PH
kabala|SL
kabale|UG
kabalo|CD
kabanga|TZ
kabanjahe|ID
kabankalan|PH
kabanovo|RU
kabare|CD
kabarnet|KE
kabaty|PL
kabba|NG
kabil|AF
kabin buri|TH
kabinda|CD
kabirwala|PK
kaboel|AF
kabol|AF
kaboul|AF
kabrai|IN
kabue|ZM
kabul|AF
kabula|AF
kabulas|AF
kabuli|AF
kabulo|AF
kabumba|TZ
kabura|AF
kabve|ZM
kabwe|ZM
kachgar|CN
kachhwa|IN
kachia|NG
kachkanar|RU
kachramanmaras|TR
kachramanmarasas|TR
kachrapara|IN
kacina|NG
kadakkavoor|IN
kadan|CZ
kadayanallur|IN
kadi|IN
kadinhani|TR
kadiri|IN
kadirli|TR
kadod|IN
kadoma|
kadome|JP
kadugli|SD
kadun|NG
kaduna|NG
kaduno|NG
kaduqli|SD
kadur|IN
kaedi|MR
kaedis|MR
kaehdi|MR
kaele|CM
kaelkuettae|IN
kaempaala|UG
kaeng khoi|TH
kaeng khro|TH
kaesong|KP
kafan|AM
kafanchan|NG
kaffrine|SN
kafin|AM
kafir qala|AF
kafr ad dawwar|EG
kafr al dawar|EG
kafr al sheikh|EG
kafr ash shaykh|EG
kafr az zayyat|EG
kafr ed dauwar|EG
kafr el dauwar|EG
kafr el dawdar|EG
kafr el sheikh|EG
kafr kanna|IL
kafr laha|SY
kafr manda|IL
kafr qasim|IL
kafr saqr|EG
kafr takharim|SY
kafr zayta|SY
kafranbel|SY
kafue|ZM
kaga bandoro|CF
kagal|IN
kagamigahara|JP
kagamihara|JP
kagies|ML
kagizman|TR
kagoro|NG
kagoshima|JP
kagoshimashi|JP
kagosima|JP
kahama|TZ
kahna nau|PK
kahramanmaras|TR
kahriz|IR
kahta|TR
kahului|~US
kahuta|PK
kaiama|NG
kaifeng|CN
kaihua|CN
kaijo|KP
kaikalur|IN
kailaras|IN
kailashahar|IN
kailua|~US
kaimganj|IN
kaimori|IN
kainan|JP
kairana|IN
kairouan|TN
kairuan|TN
kairuanas|TN
kairwan|TN
kaisareia|TR
kaisaria|TR
kaisariani|GR
kaisarie|TR
kaisarije|TR
kaiseri|TR
kaiseris|TR
kaiserslautern|DE
kaisong|KP
kaithal|IN
kaitong|CN
kaixgar|CN
kaiyuan|CN
kaizarie|TR
kaizuka|JP
kaizyo|KP
kajaani|FI
kajana|FI
kajani|FI
kajanis|FI
kajauni|FI
kajes|ML
kajesas|ML
kajfehn|CN
kajfen|CN
kajfeng|CN
kajfyn|CN
kajhajdi|MR
kajiki|JP
kajjuan'|CN
kajruan|TN
kajruano|TN
kajseri|TR
kajtkhal|IN
kakai|KP
kakamega|KE
kakamege|KE
kakamigahara|JP
kakamigakhara|JP
kakata|LR
kakching|IN
kakegawa|JP
kakhovka|UA
kakhramanmarash|TR
kakinada|IN
kakogawacho honmachi|JP
kakonko|TZ
kakori|IN
kakrala|IN
kakuda|JP
kal'jan|IN
kal'kuta|IN
kal'kutta|IN
kal'kuttae|IN
kal'mar|SE
kalabagh|PK
kalach|RU
kalach na donu|RU
kalachinsk|RU
kalakkadu|IN
kalaleh|IR
kalamaria|GR
kalamassery|IN
kalamata|GR
kalamazoo|~US
kalamb|IN
kalamnuri|IN
kalanaur|IN
kalanwali|IN
kalasim|TH
kalasin|TH
kalasindhu|TH
kalat|PK
kalavad|IN
kalavoor|IN
kaleke mandi|PK
kalemi|CD
kalemie|CD
kalemije|CD
kalghatgi|IN
kalgoorlie|~AU
kalia|BD
kalianget|ID
kalicut|IN
kaliganj|BD
kalikata|IN
kalikuto|IN
kalimpong|IN
kalinin'nkrant|RU
kaliningrad|RU
kaliningrada|RU
kaliningradas|RU
kaliningrado|RU
kaliningradum|RU
kaliningrau|RU
kalininqrad|RU
kalininsk|RU
kalininskij|RU
kalininskiy|RU
kalinjingrad|RU
kalinkavichy|BY
kalinyingrad|RU
kalis|PL
kalisa|PL
kalisas|PL
kalisch|PL
kalish|PL
kalispell|~US
kalisz|PL
kalitea|GR
kaliteja|GR
kalithea|GR
kaliyaganj|IN
kalka|IN
kalkata|IN
kalkota|IN
kalkouta|IN
kalkueta|IN
kalkuta|IN
kalkutta|IN
kallakkurichchi|IN
kallar kahar|PK
kallidaikurichchi|IN
kallifeja|GR
kalliteja|GR
kallithea|GR
kallsruh|DE
kalmar|SE
kalmara|SE
kalmaras|SE
kalmeshwar|IN
kalmthout|BE
kalmunai|LK
kalna|IN
kalocsa|HU
kalodzishchy|BY
kaloega|RU
kalol|IN
kalouga|RU
kalpatta|IN
kalpi|IN
kaltan|RU
kaltenkirchen|DE
kalug|RU
kaluga|RU
kalugae|RU
kalugo|RU
kalugumalai|IN
kalulushi|ZM
kalundborg|DK
kaluqa|RU
kalur kot|PK
kalush|UA
kalutara|LK
kalyan|IN
kalyandurg|IN
kalyani|IN
kalyga|RU
kalynivka|UA
kam'janec' podil's'kij|UA
kamachumu|TZ
kamaishi|JP
kamakhyanagar|IN
kamakura|JP
kamalasai|TH
kamalganj|IN
kamalia|PK
kaman|
kamar mushani|PK
kamareddi|IN
kamarhati|IN
kamarhatty|IN
kamateron|GR
kamba|NG
kambaala|UG
kambar|PK
kambheng bhej|TH
kambove|CD
kameda honcho|JP
kamelnitskiy|UA
kamen|DE
kamen' na obi|RU
kamenec podol'skij|UA
kamenec podolski|UA
kamenets podilski|UA
kamenets podol'sk|UA
kamenets podol'ski|UA
kamenets podol'skiy|UA
kamenez podolsk|UA
kamenjane|MK
kamensk shakhtinskiy|RU
kamensk ural'skij|RU
kamensk ural'skiy|RU
kamensk uralskij|RU
kamensk uralsky|RU
kamenz|DE
kameoka|JP
kameyama|JP
kamianets podilskyi|UA
kamieniec podolski|UA
kamienna gora|PL
kamifukuoka|JP
kamigyo ku|JP
kamiichi|JP
kamiiso|JP
kamimaruko|JP
kamina|CD
kaminokawa|JP
kaminoyama|JP
kaminy|CD
kamirenjaku|JP
kamishin|RU
kamisin|RU
kamixin|RU
kamjanec' podil's'kij|UA
kamjanets podilskoi|UA
kamjanets podilskyi|UA
kamjanets podilskyj|UA
kamjanez podilskyj|UA
kamloops|~CA
kamogatacho kamogata|JP
kamogawa|JP
kamojimacho jogejima|JP
kamoke|PK
kamoki|PK
kamosin|RU
kamp lintfort|DE
kampal|UG
kampala|UG
kampalo|UG
kampar|MY
kampat|KH
kampen|NL
kampene|CD
kamphaeng phet|TH
kampli|IN
kampong baharu balakong|MY
kampong cham|KH
kampong chhnang|KH
kampong chnang|KH
kampong dungun|MY
kampong kadok|MY
kampong masjid tanah|MY
kampong pangkal kalong|MY
kampong speu|KH
kampong spoe|KH
kampong sungai ara|MY
kampong thom|KH
kampong thum|KH
kampong thun|KH
kampot|KH
kampotas|KH
kampoul|AF
kampung ayer keroh|MY
kampung ayer molek|MY
kampung baharu nilai|MY
kampung baru subang|MY
kampung bukit baharu|MY
kampung pasir gudang baru|MY
kampung simpang renggam|MY
kampung sungai ara|MY
kampung tanjung karang|MY
kamput|KH
kamra|PK
kamsar|GN
kamthi|IN
kamwenge|UG
kamyanets podilsky|UA
kamyaran|IR
kamychine|RU
kamyschin|RU
kamyshin|RU
kamyshlov|RU
kamysin|RU
kamysinas|RU
kamysjin|RU
kamyszyn|RU
kamyzyak|RU
kan'e|BW
kan'onjicho|JP
kanadzava|JP
kananga|CD
kanange|CD
kanas|NG
kanash|RU
kanasin|MX
kanaya|JP
kanazaua|JP
kanazawa|JP
kanazawashi|JP
kanbe|MM
kanburi|TH
kanchana|TH
kanchanaburi|TH
kancharapara|IN
kancheepuram|IN
kanchipuram|IN
kanchrapara|IN
kancipuram|IN
kancsanaburi|TH
kanda|JP
kandagar|AF
kandahar|AF
kandaharo|AF
kandalaksha|RU
kandana|LK
kandehar|AF
kandhar|AF
kandhkot|PK
kandhla|IN
kandi|
kandiaro|PK
kandin|CN
kandis|
kandla|IN
kandukur|IN
kandva|IN
kandy|LK
kandyagash|KZ
kanekomachi|JP
kaneohe|~US
kanevskaya|RU
kang neung|KR
kangaba|ML
kanganpur|PK
kangar|MY
kangasala|FI
kangavar|IR
kangayam|IN
kangding|CN
kangdong up|KP
kange|KP
kanggye|KP
kangiri|TR
kanie|JP
kanigiri|IN
kaniv|UA
kanje|BW
kanjippuram|IN
kankakee|~US
kankan|GN
kankanas|GN
kankanhalli|IN
kankauli|IN
kanke|IN
kanker|IN
kannabecho yahiro|JP
kannad|IN
kannangad|IN
kannapolis|~US
kannauj|IN
kanniyakumari|IN
kannod|IN
kano|NG
kanoya|JP
kanpala|UG
kanpur|IN
kanpuras|IN
kanpuri|TH
kanpwr|IN
kansanshi|ZM
kansas city|US
kansk|RU
kanskas|RU
kansur|PK
kantabanji|IN
kanth|IN
kantharalak|TH
kantipur|NP
kantipura|NP
kantyshevo|RU
kanuma|JP
kanuru|IN
kanye|BW
kanzakimachi kanzaki|JP
kaoh kong|KH
kaohsiung|TW
kaolac|SN
kaolack|SN
kaolak|SN
kaounas|LT
kapadvanj|IN
kapan|AM
kapanas|AM
kapellen|BE
kapenguria|KE
kapfenberg|AT
kapiri mposhi|ZM
kapit|MY
kapolei|~US
kaposfured|HU
kaposhvar|HU
kaposvar|HU
kaposvaras|HU
kapotnya|RU
kapren|IN
kapronca|HR
kaproncza|HR
kapsan up|KP
kapshagay|KZ
kapurthala|IN
kara|TG
kara balta|KG
kara suu|KG
karaaji|PK
karabaglar|TR
karabanovo|RU
karabash|RU
karabiukas|TR
karabjuk|TR
karabuek|TR
karabuk|TR
karabulak|RU
karacabey|TR
karaces|PK
karachayevsk|RU
karachev|RU
karachi|PK
karaci|PK
karacio|PK
karacis|PK
karacoban|TR
karacsi|PK
karaczi|PK
karad|IN
karadj|IR
karadje|IR
karadsch|IR
karadz|IR
karadzs|IR
karag|IR
karaganda|KZ
karagandi|KZ
karagandy|KZ
karaikal|IN
karaikkudi|IN
karaj|IR
karak city|JO
karakocan|TR
karakol|KG
karakola|KG
karakolas|KG
karakul|KG
karakul'|UZ
karaliaucios|RU
karaliaucius|RU
karamadai|IN
karaman|TR
karamana|TR
karamanas|TR
karamanmarash|TR
karampouk|TR
karamsad|IN
karamursel|TR
karanchi|PK
karangampel|ID
karanganom|ID
karangasem|ID
karangsembung|ID
karanja|IN
karanpur|IN
karapinar|TR
karasu|TR
karasuk|RU
karasuyama|JP
karatau|KZ
karatschi|PK
karatsi|PK
karatsji|PK
karatsu|JP
karatxi|PK
karatz|IR
karauli|IN
karbala|IQ
karbala'|IQ
karbalaa|IQ
karbalo|IQ
karben|DE
karbila|IQ
karcag|HU
karditsa|GR
kardjali|BG
kardschali|BG
kardshali|BG
kardzali|BG
kardzhali|BG
kardzjali|BG
karej|IR
kareli|IN
karera|IN
karhal|IN
karhula|FI
kariba|ZW
karija|JP
karimganj|IN
karimnagar|IN
kariya|JP
karjat|IN
karkala|IN
karkuk|IQ
karl vary|CZ
karleby|FI
karlivka|UA
karlovac|HR
karlove vari|CZ
karlove vary|CZ
karlovi varai|CZ
karlovi vari|CZ
karlovo|BG
karlovy vary|CZ
karlowe ware|CZ
karlowe wary|CZ
karlsfeld|DE
karlshamn|SE
karlshorst|DE
karlskoga|SE
karlskrona|SE
karlskruna|SE
karlsroue|DE
karlsrue|DE
karlsrueh|DE
karlsruhe|DE
karlsruje|DE
karlstad|SE
karlstadas|SE
karlstade|SE
karlstadt|
karmala|IN
karmi'el|IL
karmpala|IQ
karnal|IN
karnobat|BG
karochi|PK
karoi|ZW
karol bagh|IN
karolyvaros|HR
karonga|MW
karor|PK
karow|DE
karpinsk|RU
kars|TR
karsa|TR
karsas|TR
karsiyang|IN
kartaly|RU
kartarpur|IN
kartasura|ID
kartum|SD
kartuzy|PL
kartzali|BG
karukh|AF
karur|IN
karuri|KE
karvina|CZ
karwar|IN
kasala|SD
kasama|ZM
kasamatsucho|JP
kasamwa|TZ
kasan|RU
kasangulu|CD
kasaoka|JP
kasaragod|IN
kasba|IN
kasba tadla|MA
kaschau|SK
kaschgar|CN
kaseda shirakame|JP
kasel|DE
kasele|DE
kaseli|DE
kaselis|DE
kaselo|DE
kaserin|TN
kaserinas|TN
kasese|UG
kaset sombun|TH
kaset wisai|TH
kasganj|IN
kasgar|CN
kasgara|CN
kasgaras|CN
kashgar|CN
kashi|CN
kashihara|JP
kashihara shi|JP
kashima|JP
kashima shi|JP
kashin|RU
kashipur|IN
kashira|RU
kashiva|JP
kashiwa|JP
kashiwazaki|JP
kashkar|CN
kashmar|IR
kashmor|PK
kasihan|ID
kasimov|RU
kasiva|JP
kasjgar|CN
kasli|RU
kasoa|GH
kasongo|CD
kasongo lunda|CD
kaspiysk|RU
kasrawad|IN
kassa|SK
kassala|SD
kassale|SD
kassarin|TN
kassel'|DE
kasserin|TN
kasserine|TN
kastambul|TR
kastamoni|TR
kastamonu|TR
kastamouni|TR
kastamuni|TR
kastamuniyah|TR
kastanayevo|RU
kasterlee|BE
kasugai|JP
kasugaj|JP
kasukabe|JP
kasulu|TZ
kasungu|MW
kasur|PK
kaszala|SD
kaszgar|CN
katabu|ID
katan|AM
katangi|IN
katav ivanovsk|RU
kataysk|RU
katemandu|NP
katerero|TZ
katerini|GR
katghora|IN
kathmandau|NP
kathmandou|NP
kathmandu|NP
kathor|IN
kathu|TH
kathua|IN
katihar|IN
katima molilo|NA
katima mulilas|NA
katima mulilo|NA
katiola|CI
katmando|NP
katmandoe|NP
katmandou|NP
katmandu|NP
katmanduo|NP
katmantou|NP
katobitse|PL
katol|IN
katoomba|~AU
katori shi|JP
katoro|TZ
katovica|PL
katovicai|PL
katovice|PL
katovicum|PL
katovits|PL
katovitse|PL
katowice|PL
katowicy|PL
katowihi|PL
katoya|IN
katpadi|IN
katras|IN
katrineholm|SE
katsina|NG
katsina ala|NG
katsuren haebaru|JP
katsuta|JP
katsuura|JP
katsuyama|JP
kattanam|IN
kattaqo'rg'on|UZ
kattivakkam|IN
kattowitz|PL
katumba|TZ
katunayaka|LK
katwijk aan zee|NL
kauaguchi|JP
kauanishi|JP
kauasaki|JP
kauen|LT
kaufbeuren|DE
kaukauna|~US
kaulsdorf|DE
kaulunas|HK
kauna|LT
kaunas|LT
kauno|LT
kauns|LT
kaura namoda|NG
kavadar|MK
kavadarci|MK
kavadarcis|MK
kavadari|MK
kavadartsi|MK
kavagoe|JP
kavagoeh|JP
kavaguchi|JP
kavagucis|JP
kavaguti|JP
kavaje|AL
kavakli|TR
kavala|GR
kavalerovo|RU
kavali|IN
kavanishi|JP
kavanisi|JP
kavantartsi|MK
kavaquci|JP
kavasaki|JP
kavasakis|JP
kavaszaki|JP
kawadarci|MK
kawage|JP
kawagoe|JP
kawaguchi|JP
kawagutsi|JP
kawalu|ID
kawambwa|ZM
kawanishi|JP
kawanoecho|JP
kawardha|IN
kawasaki|JP
kawit|PH
kawm hamadah|EG
kawm umbu|EG
kawn ken|TH
kawnas|LT
kaxgar|CN
kayalpattinam|IN
kayan|MM
kayani|FI
kayankulam|IN
kayanza|BI
kayar|SN
kayes|
kayfin|CN
kayhaydi|MR
kayravan|TN
kayseri|TR
kaysville|~US
kayunga|UG
kayyerkan|RU
kazama|ZM
kazan|RU
kazan'|RU
kazana|RU
kazane|RU
kazani|RU
kazanj|RU
kazanlak|BG
kazano|RU
kazerun|IR
kazincbarcika|HU
kazo|JP
kearney|~US
kearns|~US
kearny|~US
kebili|TN
kebomas|ID
kebonarun|ID
kechkemet|HU
keckemet|HU
keckemetas|HU
kecskemet|HU
kedainiai|LT
kediri|ID
kedoengwoeni|ID
kedougou|SN
kedrovka|RU
kedungwaru|ID
kedungwuni|ID
kedzierzyn kozle|PL
keelakarai|IN
keelung|TW
keene|~US
keetmanshoop|NA
kefamenanu|ID
keffi|NG
kehrehn|ER
kehson|KP
keighley|~GB
keishu|KR
keisyu|KR
keizer|~US
kejuots|JP
kekri|IN
keksetau|KZ
kel'ce|PL
kel'n|DE
kel'tsy|PL
kelang|MY
kelaniya|LK
kelcai|PL
kelce|PL
kelheim|DE
kelibia|TN
kelishad va sudarjan|IR
kelkit|TR
keller|~US
kelnas|DE
kelne|DE
kelni|DE
kelowna|~CA
keluang|MY
kemalpasa|TR
kemer|RU
kemerova|RU
kemerovas|RU
kemerovo|RU
kemerowo|RU
kemise|ET
kempen|DE
kempston|~GB
kempston hardwick|GB
kemri|IN
ken caryl|US
kencong|ID
kenda|IN
kendale lakes|US
kendall west|US
kendari|ID
kendaris|ID
kendraparha|IN
kenema|SL
keneme|SL
kenilworth|~GB
keningau|MY
kenisberg|RU
kenitra|MA
kenitro|MA
kenmore|~US
kenner|~US
kennesaw|~US
kennewick|~US
kenosha|~US
kenscoff|HT
kensington|~US
kent|~US
kentau|KZ
kentwood|~US
kepala batas|MY
kepanjen|ID
keraci|PK
keratsini|GR
kerava|FI
kerbala|IQ
kerbela|IQ
kerc'|UA
kerca|UA
kerce|UA
kerch|UA
kerch'|UA
kerci|UA
kerco|UA
kercova|MK
kercs|UA
kercz|UA
kerdzalai|BG
kerdzhali|BG
kerec|IR
keredi|IR
keredzas|IR
keredzh|IR
keren|ER
kerenas|ER
kereno|ER
keresek|ID
kerezh|IR
keric|UA
kericho|KE
kerineja|CY
kerinia|CY
keritch|UA
kerjali|BG
kerkera|DZ
kerkouk|IQ
kerkrade|NL
kerkuek|IQ
kerkuk|IQ
kerman|IR
kermanas|IR
kermano|IR
kermansah|IR
kermansaho|IR
kermanschah|IR
kermanshah|IR
kermanshahan|IR
kermanshakh|IR
kermenchuk|UA
kermon|IR
kernersville|~US
kerpen|DE
kerrville|~US
kertch|UA
kertih|MY
kertj|UA
kertosono|ID
kerts|UA
kertsch|UA
kertschia|UA
kertsj|UA
kertx|UA
keruan|TN
kerugoya|KE
keruguya|KE
kerur|IN
keryneia|CY
kerynia|CY
kesabpur|BD
kesan|TR
keshod|IN
keshorai patan|IN
kesinga|IN
keskin|TR
kesongas|KP
kestel|TR
keswick|~CA
keszthely|HU
ketanggungan|ID
ketmanshopas|NA
ketmanskhop|NA
ketou|BJ
ketrzyn|PL
kettering|~
keulen|DE
keustendil|BG
kevelaer|DE
kew gardens|US
key west|US
keynsham|~GB
keysborough|~AU
keystone|~US
kezelli|RU
kezlin|PL
kezmarok|SK
kfar saba|IL
khabarovka|RU
khabarovs'k|RU
khabarovsk|RU
khabarovsk vtoroj|RU
khabarovsk vtoroy|RU
khabarovskaj|RU
khachrod|IN
khada|IN
khadki|IN
khadyzhensk|RU
khagaria|IN
khagaul|IN
khagrachhari|BD
khaipur|PK
khair|IN
khairabad|IN
khairagarh|IN
khairpur|PK
khairpur nathan shah|PK
khairpur tamewah|PK
khajrpura|PK
khajuraho group of monuments|IN
khalabat|PK
khalandrion|GR
khalilabad|IN
khalis|IQ
khalkhal|IR
khamaria|IN
khambhaliya|IN
khambhat|IN
khamgaon|IN
khamis mushait|SA
khamis mushajt|SA
khamis mushayt|SA
khammam|IN
khammamett|IN
khammamette|IN
khan junis|PS
khan shaykhun|SY
khan younes|PS
khan younis|PS
khan yumus|PS
khan yunis|PS
khan yunus|PS
khanabad|AF
khanapur|IN
khandbari|NP
khandela|IN
khandwa|IN
khangah dogran|PK
khangarh|PK
khanjarah|TR
khanna|IN
khanpur|PK
khanti mansijs'k|RU
khanti mansijsk|RU
khanti mansisk|RU
khanty mansiisk|RU
khanty mansijsk|RU
khanty mansisk|RU
khanty mansiysk|RU
khanu woralaksaburi|TH
khao wong|TH
khao yoi|TH
khapa|IN
khar'kov|UA
kharabali|RU
kharagpur|IN
kharakvasla|IN
kharan|PK
kharar|IN
khardah|IN
khardaha|IN
khargol|KG
khargone|IN
khargpur|IN
kharian|PK
kharkhauda|IN
kharkiv|UA
kharkov|UA
kharsia|IN
khartoem|SD
khartoum|SD
khartoun|SD
khartsyz'k|UA
khartum|SD
kharupatia|IN
khasab|OM
khasav|RU
khasavjurt|RU
khasavyurt|RU
khash|IR
khashuri|GE
khatauli|IN
khategaon|IN
khatima|IN
khatmandu|NP
khatra|IN
khawr fakkan|AE
khbarovsk|RU
kheda|IN
khedbrahma|IN
khekra|IN
khemis el khechna|DZ
khemis miliana|DZ
khemisset|MA
khenchela|DZ
khenifra|MA
kheralu|IN
kheri|IN
kherson|UA
khetia|IN
khetri|IN
khewra|PK
khilchipur|IN
khimki|RU
khirdalan|AZ
khirkiyan|IN
khiwa|UZ
khizilorda|KZ
khlong luang|TH
khlynov|RU
khmel'nic'kij|UA
khmel'nickij|UA
khmel'nitskiy|UA
khmel'nyts'kyy|UA
khmelinitski|UA
khmil'nyk|UA
khobar|SA
khobdo|MN
khodjent|TJ
khodyent|TJ
khodzhent|TJ
khohn ken|TH
khojend|TJ
kholmsk|RU
kholmskiy|RU
khomeyn|IR
khomeyni shahr|IR
khon buri|TH
khon kaen|TH
khon kan|TH
khon khen|TH
khopoli|IN
khoramshahr|IR
khorog|TJ
khoroshevo mnevniki|RU
khorramabad|IR
khorramchahre|IR
khorramdarreh|IR
khorramshahr|IR
khorramxahr|IR
khorremshekhr|IR
khorug|TJ
khorugh|TJ
khost|AF
khosta|RU
khot'kovo|RU
khota baharu|MY
khota bahru|MY
khouribga|MA
khouribja|MA
khovd|MN
khowai|IN
khowst|AF
khowy|IR
khozdar|PK
khromtau|KZ
khuajseri|TR
khuars|TR
khuazan|RU
khudzhand|TJ
khujand|TJ
khujayli|UZ
khuldabad|IN
khulm|AF
khulna|BD
khunti|IN
khurai|IN
khurda|IN
khurdalan|AZ
khurja|IN
khurramobod|IR
khurramshahr|IR
khurrianwala|PK
khusan|RU
khushab|PK
khushah|PK
khust|UA
khustia|BD
khutar|IN
khuthaisi|GE
khuzdar|PK
khuzhant|TJ
khvansar|IR
khvoy|IR
khyrdalan|AZ
kiambu|KE
kiambuu|KE
kibaha|TZ
kibakwe|TZ
kibara|TZ
kibiti|TZ
kibondo|TZ
kibre mengist|ET
kibue|RW
kibuje|RW
kibungo|RW
kibuye|RW
kicevas|MK
kicevo|MK
kichevo|MK
kichha|IN
kicsevo|MK
kicwite|CD
kiczewo|MK
kidapawan|PH
kidatu|TZ
kidderminster|~GB
kidlington|~GB
kidodi|TZ
kidsgrove|~GB
kiebo|UA
kiel|DE
kielce|PL
kielia|DE
kielo|DE
kierspe|DE
kiev|UA
kievi|UA
kievo|UA
kifah|MR
kiffa|MR
kifisia|GR
kifri|IQ
kigale|RW
kigali|RW
kigalis|RW
kigalo|RW
kigaly|RW
kigoma|TZ
kigome|TZ
kigomo|TZ
kigonsera|TZ
kihangara|TZ
kihei|~US
kiiev|UA
kijang|ID
kijev|UA
kijeva|UA
kijevas|UA
kijew|UA
kijow|UA
kijuw|UA
kikinda|RS
kikuchi|JP
kikvit|CD
kikvitas|CD
kikvite|CD
kikwit|CD
kilifi|KE
kilis|TR
kilisas|TR
kilita|TR
kiliya|UA
kilju|KP
kilkenny|~IE
kilkis|GR
killeen|~US
killingly center|US
kilmarnock|~GB
kilonia|DE
kilosa|TZ
kilwinning|~GB
kimbe|PG
kimberley|ZA
kimberli|ZA
kimberlis|ZA
kimburli|ZA
kimhae|KR
kimisset|MA
kimitsu|JP
kimje|KR
kimovsk|RU
kimry|RU
kin'nkstaoun|VC
kinana|SD
kinarut|MY
kincasa|CD
kinchasa|CD
kinchassa|CD
kindia|GN
kindla|GN
kindu|CD
kinel'|RU
kinel' cherkassy|RU
kineshma|RU
king of prussia|US
king's lynn|GB
kingisepp|RU
kingman|~US
kingori|TZ
kings bridge|US
kings park|US
kingsland|~US
kingsport|~US
kingstaun|VC
kingstauna|VC
kingstaunas|VC
kingstauno|VC
kingston|~JM
kingstona|NF
kingstonas|NF
kingstono|NF
kingstown|VC
kingstown park|VC
kingstun|NF
kingsville|~US
kingswinford|~GB
kingswood|~GB
kinkai|KR
kinkali|RW
kinna|SE
kinqstaun|VC
kinqston|NF
kinsas|CD
kinsasa|CD
kinsaso|CD
kinshasa|CD
kinshase|CD
kinsjasa|CD
kinston|~US
kinszasa|CD
kintampo|GH
kinwat|IN
kinxasa|CD
kinzan|KR
kiolns|DE
kiomboi|TZ
kiordamir|AZ
kiotas|JP
kioto|JP
kioustendil|BG
kioustentil|BG
kioutacheia|TR
kiova|UA
kiovia|UA
kipushi|CD
kiqali|RW
kirando|TZ
kirandul|IN
kiraoli|IN
kiratpur|IN
kiratu|TZ
kircaali|BG
kirchhain|DE
kirchheim unter teck|DE
kirchlengern|DE
kircova|MK
kirdjalu|BG
kirdzali|BG
kirdzalu|BG
kirdzhali|BG
kireka|UG
kirenia|CY
kirenija|CY
kireyevsk|RU
kirguli|UZ
kirikale|TR
kirikhan|TR
kirikkale|TR
kirinija|CY
kirishi|RU
kiriu|JP
kirjali|BG
kirju|JP
kirkagac|TR
kirkby|~GB
kirkby in ashfield|GB
kirkcaldy|~GB
kirkintilloch|~GB
kirkkonummi|FI
kirkland|~US
kirklareli|TR
kirklarelis|TR
kirkoek|IQ
kirkouk|IQ
kirksville|~US
kirkuk|IQ
kirkukas|IQ
kirman|IR
kirmansah|IR
kirmasan|IR
kirmon|IR
kirof|RU
kirov|RU
kirova|RU
kirovas|RU
kirovgrad|RU
kirovo|UA
kirovo chepetsk|RU
kirovograd|UA
kirovogrado|UA
kirovohrad|UA
kirovohrada|UA
kirovohradas|UA
kirovohrado|UA
kirovoqrad|UA
kirovs'k|UA
kirovsk|RU
kirow|RU
kirowo|UA
kirowograd|UA
kirowohrad|UA
kirsanov|RU
kirsechir|TR
kirsehir|TR
kirshahr|TR
kirshehr|TR
kirshekhir|TR
kirtipur|NP
kiruna|SE
kiryas joel|US
kiryu|JP
kirzhach|RU
kisai|JP
kisan'nkani|CD
kisangani|CD
kisanganis|CD
kisaradu|JP
kisaradzu|JP
kisaran|ID
kisarazu|JP
kisela voda|MK
kiselevsk|RU
kiseljovsk|RU
kiselyovsk|RU
kisesa|TZ
kishanganj|IN
kishangarh|IN
kishangarkh|IN
kishapu|TZ
kishi|NG
kishiwada|JP
kishorganj|BD
kishtwar|IN
kisi|NG
kisii|KE
kisimayo|SO
kisimayu|SO
kisivada|JP
kisiwada|JP
kiskoros|HU
kiskunfelegyhaza|HU
kiskunhalas|HU
kislovods'k|RU
kislovodsk|RU
kislovodskas|RU
kislowodsk|RU
kislowodzk|RU
kismaanyo|SO
kismaayo|SO
kismanyo|SO
kismayo|SO
kismayu|SO
kissidougou|GN
kissimmee|~US
kisslowodsk|RU
kisumo|KE
kisumu|KE
kisvarda|HU
kitahama|JP
kitahiroshima|JP
kitaibaraki|JP
kitakami|JP
kitakata|JP
kitakiusiu|JP
kitakjushju|JP
kitakjushu|JP
kitakjusju|JP
kitakjusu|JP
kitakyuesue|JP
kitakyushu|JP
kitakyusu|JP
kitakyusyu|JP
kitale|KE
kitama|TZ
kitami|JP
kitamis|JP
kitchener|~CA
kitchevo|MK
kitgum|UG
kithor|IN
kitmanskhup|NA
kitob|UZ
kitoue|ZM
kitsevo|MK
kitsuki|JP
kitue|ZM
kitui|KE
kitve|ZM
kitwe|ZM
kitwit|CD
kitzingen|DE
kiutahija|TR
kivertsi|UA
kivsharivka|UA
kiwira|TZ
kiyawa|NG
kiyev|UA
kiyiw|UA
kizarazu|JP
kizel|RU
kizelovsk|RU
kizhake chalakudi|IN
kizil|RU
kizila|RU
kizilcahamam|TR
kizilorda|KZ
kizilornta|KZ
kiziltepe|TR
kizilyurt|RU
kizlyar|RU
kjana|FI
kjelce|PL
kjol'n|DE
kjondzhu|KR
kjoto|JP
kjurdamir|AZ
kjustendil|BG
kjutakh'ja|TR
kjutakhija|TR
kjutakhja|TR
kkhammam|IN
kkhelna|BD
kkhulna|BD
kladno|CZ
klaeng|TH
klagenfurt am woerthersee|AT
klagenfurt am worthersee|AT
klaipada|LT
klaipeda|LT
klaipenta|LT
klajpeda|LT
klamath falls|US
klang|MY
klangas|MY
klangenan|ID
klanq|MY
klasterec nad ohri|CZ
klaten|ID
klathen|ID
klatovy|CZ
klaypeda|LT
klebang besar|MY
kleinmachnow|DE
klerksdorp|ZA
kleve|DE
klimovsk|RU
klin|RU
klintsy|RU
klodzko|PL
klosterneuburg|AT
kloten|CH
kluang|MY
kluczbork|PL
klungkung|ID
knjazevac|RS
knokke heist|BE
knoxville|~US
knurow|PL
knyaaani|FI
knyaani|FI
knysna|ZA
ko samui|TH
ko'kshetau|KZ
ko'niya|TR
koath|IN
kobayashi|JP
kobdo|MN
kobe|JP
koblenc|DE
koblencas|DE
koblenci|DE
koblencja|DE
koblenco|DE
koblentza|DE
koblenz|DE
kobryn|BY
kobul|AF
kobuleti|GE
kobylka|PL
kocaali|TR
kocane|MK
kocani|MK
koch bihar|IN
koch'ang|KR
kochani|MK
kochenevo|RU
kochetayev|KZ
kochi|JP
kochin|JP
kochisar|TR
kochishi|JP
kochkhisar|TR
kochubeyevskoye|RU
kodaikanal|IN
kodamacho kodamaminami|JP
kodar|IN
kodarma|IN
kodinar|IN
kodinsk|RU
kodoli|IN
kodungallur|IN
koefa|IQ
koekschetau|KZ
koeksetaw|KZ
koekshetau|KZ
koeksjetau|KZ
koelle|DE
koeln|DE
koelwar|IN
koeneuergench|TM
koenigs wusterhausen|DE
koenigsbarg|RU
koenigsberg|RU
koenigslutter am elm|DE
koenigstein im taunus|DE
koenigswinter|DE
koepang|ID
koeping|SE
koergan|RU
koersk|RU
koesan|KR
koesice|SK
koeslin|PL
koestendil|BG
koetaisi|GE
koethen|DE
koforidua|GH
kofu|JP
kofushi|JP
koga|JP
kogalym|RU
kogon|UZ
kogota|JP
koh kong|KH
kohat|PK
kohima|IN
kohror pakka|PK
kohtla jaerve|EE
kohtla jarve|EE
koidu|SL
kojend|TJ
kojikode|IN
kokai|KP
kokcetau|KZ
kokchetaou|KZ
kokchetar|KZ
kokchetau|KZ
kokchetav|KZ
kokczetaw|KZ
kokhat|PK
kokhima|IN
kokhma|RU
kokkol|FI
kokkola|FI
kokola|FI
kokologo|BF
kokomo|~US
kokopo|PG
kokrajhar|IN
kokschetau|KZ
koksetau|KZ
koksetaw|KZ
kokshetau|KZ
koksijde|BE
koksjetau|KZ
kokstad|ZA
kokubu matsuki|JP
kokubundzi|JP
kokubundzis|JP
kokubungi|JP
kokubunji|JP
kokxetau|KZ
kol'chugino|RU
kol'n|DE
kolam|IN
kolamo|IN
kolar|IN
kolaras|IN
kolasib|IN
kolbermoor|DE
kolda|SN
kolding|DK
kolea|DZ
kolhapur|IN
kolikod|IN
kolin|CZ
koljpino|RU
kolkat|IN
kolkata|IN
kolkate|IN
kolkato|IN
kolkhozobod|TJ
kollam|IN
kolle|DE
kollegal|IN
koln|DE
kolobrzeg|PL
koloin|DE
kolokani|ML
kolom'na|RU
kolomenskoye|RU
kolomna|RU
kolomnae|RU
kolomno|RU
kolomyagi|RU
kolomyya|UA
kolon|DE
kolonia|DE
kolonjo|DE
kolonnawa|LK
kolpashevo|RU
kolpina|RU
kolpinas|RU
kolpino|RU
kolppina|RU
kolvezi|CD
kolwezi|CD
komacu|JP
komaki|JP
komarno|SK
komarom|HU
komatipoort|ZA
komatsu|JP
komatsushimacho|JP
kombissiri|BF
kombolcha|ET
komendantsky aerodrom|RU
komlo|HU
kommunar|RU
komono|JP
komoro|JP
komotene|GR
komotina|GR
komotinai|GR
komotine|GR
komotini|GR
kompe|JP
komplents|DE
kompon cam|KH
kompon chnang|KH
kompon spu|KH
kompong cham|KH
kompong chhang|KH
kompong chhnang|KH
kompong speu|KH
kompong thom|KH
komsomol's'k na amuri|RU
komsomol's'ke|UA
komsomol'sk na amure|RU
komsomolsk|UA
komsomolsk am amur|RU
komsomolsk del amur|RU
komsomolsk na amure|RU
komsomolsk on amur|RU
komsomolsk sur l'amour|RU
kon tum|VN
kon'ja|TR
konakovo|RU
konan|JP
konarka|IN
konch|IN
kondagaon|IN
kondapalle|IN
kondoa|TZ
kondopoga|RU
kondougou|BF
kondoz|AF
kondrovo|RU
konduz|AF
koneurgench|TM
kongo|YT
kongolo|CD
kongoussi|BF
kongsberg|NO
konia|TR
konibodom|TJ
konieh|TR
konigs wusterhausen|DE
konigsbarg|RU
konigsberg|RU
konigsbrunn|DE
konigslutter am elm|DE
konigstein im taunus|DE
konigswinter|DE
konija|TR
konin|PL
koniz|CH
konja|TR
konjao|TR
konjic|BA
konnagar|IN
konnur|IN
konongo|GH
konosu|JP
konotop|UA
konskie|PL
konstancin jeziorna|PL
konstantinovsk|RU
konstantynow lodzki|PL
konstanz|DE
kontagora|NG
kontich|BE
konya|TR
koothanallur|IN
kopaganj|IN
kopar|SI
kopargaon|IN
kopavogur|IS
kopenick|DE
kopenick bezirk|DE
koper|SI
koperis|SI
kopeysk|RU
koping|SE
koppal|IN
kopreinitz|HR
koprivnic|HR
koprivnica|HR
koprivnice|CZ
koprivnicja|HR
koprivnicza|HR
kopriwnitza|HR
koramshar|IR
koramsjar|IR
koraput|IN
koratla|IN
korba|IN
korbach|DE
korca|AL
korce|AL
korcha|AL
korche|AL
korcza|AL
koregaon|IN
korem|ET
korenovsk|RU
korfez|TR
korgan|TR
korhogas|CI
korhogo|CI
koria|CN
korica|AL
korice|AL
korigsberg|RU
korijama|JP
korinthos|GR
koritsa|AL
koritza|AL
koriyama|JP
korkino|RU
korkuteli|TR
korla|CN
kornegalle|LK
korntal|DE
kornwestheim|DE
korogo|CI
korolev|RU
koroljov|RU
koronadal|PH
koropi|GR
korosten'|UA
korostyshiv|UA
korrca|AL
korrce|AL
korrewegwijk|NL
korsakov|RU
korschenbroich|DE
korsholm|FI
korsor|DK
korsun' shevchenkivs'kyy|UA
kortenberg|BE
kortrijk|BE
korwai|IN
koryazhma|RU
korydallos|GR
korytsa|AL
kosai shi|JP
kosalina|PL
kosalinas|PL
kosamba|IN
kosan|KP
kosaya gora|RU
koscian|PL
koscierzyna|PL
koshalin|PL
koshetau|KZ
koshice|SK
koshici|SK
koshigaja|JP
koshigaya|JP
kosi|IN
kosice|SK
kosigaja|JP
kosigi|IN
kositse|SK
koslin|PL
koson|UZ
kosong|KR
kosonsoy|UZ
kosovo polje|XK
kostanai|KZ
kostanaj|KZ
kostanajus|KZ
kostanay|KZ
kostendil|BG
kosti|SD
kostomuksha|RU
kostopil'|UA
kostrom|RU
kostroma|RU
kostromna|RU
kostrzyn nad odra|PL
kostyantynivka|UA
kosyigaya|JP
koszaleno|PL
koszalin|PL
kosztroma|RU
koszyce|SK
kot addu|PK
kot diji|PK
kot ghulam muhammad|PK
kot malik barkhurdar|PK
kot mumin|PK
kot radha kishan|PK
kot samaba|PK
kota|IN
kota baharu|MY
kota bahru|MY
kota baru|MY
kota bharu|MY
kota kinabalu|MY
kota kuwait|KW
kota tinggi|MY
kotabumi|ID
kotagiri|IN
kotah|IN
kotamangalam|IN
kotaparh|IN
kotdwara|IN
kotel'nich|RU
kotel'niki|RU
kotel'nikovo|RU
kothen|DE
kotido|UG
kotikawatta|LK
kotka|FI
kotkapura|IN
kotlas|RU
kotli|PK
kotli loharan|PK
kotlovka|RU
kotma|IN
kotovo|RU
kotovs'k|UA
kotovsk|RU
kotputli|IN
kotri|PK
kottagudem|IN
kottayam|IN
kotturu|IN
kouala loumpou|MY
kouala loumpour|MY
koudougou|BF
koufa|IQ
koulamotou|GA
koulamoutou|GA
koulikoro|ML
koulun|HK
koumanovo|MK
koumbra|TD
koumoutzina|GR
koumra|TD
koungou|YT
kounmink|CN
kouopio|FI
koupela|BF
kourgan|RU
kouriga|MA
kourigha|MA
kourla|CN
kourou|GF
koursk|RU
kousa|EG
kousseri|CM
koutaissi|GE
koutiala|ML
kouvol|FI
kouvola|FI
kovancilar|TR
kovdor|RU
kovel'|UA
kovilpatti|IN
kovno|LT
kovrov|RU
kovrova|RU
kovrovas|RU
kovur|IN
kovvola|FI
kovvur|IN
kovylkino|RU
kowloon|HK
kowno|LT
kowon up|KP
kowrow|RU
koynanagar|IN
koysinceq|IQ
koz'modem'yansk|RU
kozakai cho|JP
kozan|TR
kozan'|RU
kozane|GR
kozani|GR
kozel'sk|RU
kozeyevo|RU
kozhani|GR
kozhikkot|IN
kozhikod|IN
kozhikode|IN
kozhukhovo|RU
kozienice|PL
kozikkot|IN
kozikode|IN
kozluk|TR
kozol|RU
kozolorda|KZ
kozsikode|IN
kozyatyn|UA
kpalime|TG
kpandu|GH
kraaifontein|ZA
krabi|TH
krabujevac|RS
kracheh|KH
kragiyevac|RS
kraguevac|RS
kraguevac'|RS
kragujevac|RS
kragujevaca|RS
kragujevacas|RS
krainburg|SI
kraka|PL
krakau|PL
krakiv|PL
krakko|PL
krakobia|PL
krakov|PL
krakova|PL
krakovi|PL
krakovia|PL
krakovija|PL
krakovja|PL
krakovo|PL
krakow|PL
krakowo|PL
kraksaan|ID
krakuw|PL
kralendajk|BQ
kralendeikas|BQ
kralendejk|BQ
kralendijk|BQ
kralendiyk|BQ
kralentik|BQ
kraljevo|RS
kralupy nad vltavou|CZ
kramators'k|UA
kramatorsk|UA
kramatorskaja|UA
kramatorskaya|UA
krampi|TH
kran'|SI
kranj|SI
krankougievats|RS
krapkowice|PL
krasni|RU
krasnij|RU
krasnik|PL
krasnoarmeysk|RU
krasnoarmeyskaya|RU
krasnoarmiys'k|UA
krasnodar|RU
krasnodara|RU
krasnodon|UA
krasnogorsk|RU
krasnogvardejskij|RU
krasnogvardeyskoye|RU
krasnogvargeisky|RU
krasnohrad|UA
krasnoiarsk|RU
krasnojarsk|RU
krasnokamensk|RU
krasnokamsk|RU
krasnoobsk|RU
krasnoperekops'k|UA
krasnotur'insk|RU
krasnoufimsk|RU
krasnoural'sk|RU
krasnovishersk|RU
krasnoyarsk|RU
krasnoye selo|RU
krasnoznamensk|RU
krasny|RU
krasnystaw|PL
krasnyy|RU
krasnyy luch|UA
krasnyy lyman|UA
krasnyy sulin|RU
krasyliv|UA
krathum baen|TH
krati|KH
kratie|KH
krdjali|BG
krdzali|BG
krefel'd|DE
krefeld|DE
krefeldas|DE
krefelde|DE
krefelnt|DE
kreizberg|DE
kremenchug|UA
kremenchuk|UA
kremenciuk|UA
kremencsuk|UA
kremencug|UA
kremencuk|UA
kremencuka|UA
kremencukas|UA
kremenets'|UA
krementchouk|UA
krementjuk|UA
krementschug|UA
krementschuk|UA
krementsjoek|UA
krementsjuk|UA
krementsuk|UA
krementxuk|UA
kreminna|UA
krems an der donau|AT
krenchela|DZ
kresek|ID
krestovskiy ostrov|RU
kretinga|LT
kreuzau|DE
kreuzberg|DE
kreuzlingen|CH
kreuztal|DE
krian|ID
kribi|CM
krieevel|DE
kriel|ZA
kriens|CH
krievel|DE
krimpen aan den ijssel|NL
krishnagar|IN
krishnagiri|IN
krishnanagar|IN
krishnarajpet|IN
krishnigar|IN
krisjansanna|NO
kristiansand|NO
kristiansann|NO
kristianstad|SE
kristiansund|NO
kristinehamn|SE
kriva palanka|MK
krivi rih|UA
krivi rog|UA
krivii rih|UA
krivij rig|UA
krivij rih|UA
kriviy rig|UA
krivoi rog|UA
krivoj rog|UA
krivoy rog|UA
krivoy roq|UA
krivyj rig|UA
kriwoi rog|UA
krjugersdorp|ZA
krjugersdorpa|ZA
krnov|CZ
krojcberg|DE
krokuva|PL
krolevets'|UA
krolewiec|RU
kromeriz|CZ
kronach|DE
kronberg|DE
kronshtadt|RU
kroonstad|ZA
kropivnic'kij|UA
kropotkin|RU
kropyvnytskyi|UA
krosno|PL
krotoszyn|PL
krovoi rig|UA
kroya|ID
kruevuey rih|UA
krugersdorp|ZA
krugersdorpas|ZA
kruisfontein|ZA
kruje|AL
krunstad|ZA
krusevac|RS
kruvuy rih|UA
krychaw|BY
krymsk|RU
kryscijansan|NO
kryvy rih|UA
kryvyi rih|UA
kryvyj rih|UA
kryvyj rihas|UA
kryvyy rih|UA
krywyj rih|UA
krzemienczuk|UA
krzywy rog|UA
ksar chellala|DZ
ksar el boukhari|DZ
ksar el kebir|MA
ksar hellal|TN
ksour essaf|TN
kstovo|RU
ku'erle|CN
kuag'ramanmarash|TR
kuala belait|BN
kuala belajt|BN
kuala kangsar|MY
kuala kedah|MY
kuala lipis|MY
kuala lumpor|MY
kuala lumpur|MY
kuala lumpuro|MY
kuala pilah|MY
kuala selangor|MY
kuala terenganu|MY
kuala terengganu|MY
kuala trenganu|MY
kuala trengganu|MY
kuala tungkal|ID
kualae lumpur|MY
kualakapuas|ID
kuandian|CN
kuang|MY
kuantan|MY
kuaraman|TR
kuars|TR
kuazan|RU
kubha|AF
kubinka|RU
kuchaiburi|IN
kuchaman|IN
kuchera|IN
kuchinarai|TH
kuching|MY
kucingas|MY
kucove|AL
kudachi|IN
kudamatsu|JP
kudat|MY
kudepsta|RU
kudjaly|BG
kudligi|IN
kudugu|BF
kuduguo|BF
kudus|ID
kudymkar|RU
kuenming|CN
kuenzelsau|DE
kuerhlei|CN
kuerhli|CN
kuerle|CN
kuetahiya|TR
kuetahj|TR
kuetahya|TR
kueyiv|UA
kufa|IQ
kufah|IQ
kufstein|AT
kuhdasht|IR
kui buri|TH
kujang up|KP
kuje|NG
kukatpalli|IN
kukatpally|IN
kukawa|NG
kukes|AL
kukesi|AL
kukichuo|JP
kukmor|RU
kukshi|IN
kuksi|AL
kukuch|AL
kukus|AL
kulachi|PK
kulai|MY
kulamutu|GA
kulebaki|RU
kulgam|IN
kulikoras|ML
kulikoro|ML
kulim|MY
kulittalai|IN
kullamalai|IN
kulmbach|DE
kulna|BD
kulno|BD
kulob|TJ
kulpahar|IN
kultali|IN
kulti|IN
kulunda|RU
kumagai|JP
kumagaja|JP
kumagaya|JP
kumagunnam|NG
kumamoto|JP
kumanova|MK
kumanovas|MK
kumanove|MK
kumanovo|MK
kumanowo|MK
kumase|GH
kumasi|GH
kumasis|GH
kumassi|GH
kumasy|GH
kumba|CM
kumbakonam|IN
kumbalam|IN
kumbhraj|IN
kumbo|CM
kumboj|CM
kumertau|RU
kumhae|KR
kumhari|IN
kumher|IN
kumla|SE
kumru|TR
kumta|IN
kun'min|CN
kun'min'|CN
kun'shan'|CN
kunda|IN
kundarkhi|IN
kundgol|IN
kundian|PK
kundla|IN
kundus|AF
kunduz|AF
kunduzas|AF
kungaelv|SE
kungalv|SE
kungsbacka|SE
kungsholmen|SE
kungur|RU
kunigal|IN
kuningan|ID
kuniyah|TR
kunjah|PK
kunmin|CN
kunmina|CN
kunming|CN
kunmingas|CN
kunmingo|CN
kunnamangalam|IN
kunnamkulam|IN
kunri|PK
kunsanas|CN
kunshan|CN
kunwi|KR
kunyang|CN
kunzell|DE
kunzelsau|DE
kuon'ja|TR
kuopijas|FI
kuopio|FI
kupang|ID
kupangas|ID
kupange|ID
kupango|ID
kupanq|ID
kupchino|RU
kupino|RU
kupjansk|UA
kuppam|IN
kuqa|CN
kur'yanovo|RU
kurakhovo|UA
kurandvad|IN
kurashiki|JP
kurasiki|JP
kurasyiki|JP
kuraymah|SD
kurayoshi|JP
kurayyimah|JO
kurchaloy|RU
kurchatov|RU
kurdamir|AZ
kurduvadi|IN
kurdzali|BG
kurdzhale|BG
kurdzhali|BG
kurdzhalii|BG
kure|JP
kurgan|RU
kurgana|RU
kurganas|RU
kurganinsk|RU
kurgano|RU
kurihashi|JP
kurinjippadi|IN
kuriya|CN
kurla|CN
kurlya|CN
kurobe shi|JP
kuroda|JP
kuroishi|JP
kuroiso|JP
kurortnyy|RU
kurovskoye|RU
kurqan|RU
kurrachee|PK
kurrachi|PK
kurs'k|RU
kurshekhir|TR
kursk|RU
kurskas|RU
kurtalan|TR
kurtamysh|RU
kurten|DE
kurukkale|TR
kurume|JP
kurunegal|LK
kurunegala|LK
kurunegald|LK
kurye|KR
kusacu|JP
kusadasi|TR
kusatsu|JP
kusatu|JP
kushchevskaya|RU
kushikino|JP
kushima|JP
kushira|JP
kushiro|JP
kushk|AF
kushtagi|IN
kushtia|BD
kushva|RU
kusiras|JP
kusiro|JP
kuskovo|RU
kusong|KP
kusseri|CM
kustanai|KZ
kustanaisk|KZ
kustanaj|KZ
kustanay|KZ
kustendil|BG
kusti|SD
kusyiro|JP
kut chap|TH
kutahiya|TR
kutahiyah|TR
kutahj|TR
kutahya|TR
kutaia|TR
kutais|GE
kutaisi|GE
kutaisk|GE
kutaiso|GE
kutaissi|GE
kutakh'ja|TR
kutakhja|TR
kutaya|TR
kutayis|GE
kutiatodu|IN
kutiyana|IN
kutloanong|ZA
kutna hora|CZ
kutno|PL
kutoarjo|ID
kuttampuzha|IN
kuusamo|FI
kuvandyk|RU
kuwait by|KW
kuwait city|KW
kuwait stad|KW
kuwait stadt|KW
kuwait urbo|KW
kuybyshev|RU
kuyiv|UA
kuz'minki|RU
kuzhithurai|IN
kuznetsk|RU
kuznetsovs'k|UA
kuzon|RU
kuzulorda|KZ
kvala belaitas|BN
kvala lumpuras|MY
kvala terenganu|MY
kvilon|IN
kwala belait|BN
kwale|NG
kwang binh|VN
kwangmyong|KR
kwangyang|KR
kwekwe|ZW
kwidzyn|PL
kwinana|~AU
kyabe|TD
kyaikkami|MM
kyaiklat|MM
kyaikto|MM
kyakhta|RU
kyakyrdzhali|BG
kyathampalle|IN
kyaukse|MM
kyela|TZ
kyenjojo|UG
kyiiv|UA
kyjev|UA
kyjiv|UA
kyjiw|UA
kylis|DE
kyoln|DE
kyongju|KR
kyongsong|KP
kyonju|KR
kyosai|KR
kyoto|JP
kyotu|JP
kyotum|JP
kyrdzali|BG
kyrdzhali|BG
kyrenia|CY
kyrklareli|TR
kyrshekhir|TR
kyrykkale|TR
kyshtym|RU
kysucke nove mesto|SK
kysyl|RU
kyurdamir|AZ
kyurdarmir|AZ
kyustendil|BG
kyzyl|RU
kyzyl kyya|KG
kyzyl orda|KZ
kyzyl suu|KG
kyzylas|RU
kyzylorda|KZ
kyzyltepe|TR
l'alfas del pi|ES
l'ancienne lorette|CA
l'aquila|IT
l'arbaa nait irathen|DZ
l'assomption|~CA
l'eliana|ES
l'ezh|BE
l'govskiy|RU
l'hay les roses|FR
l'hospitalet de llobregat|ES
l'isle sur la sorgue|FR
l'ovet|NL
l'viv|UA
l'vov|UA
la asuncion|VE
la barca|MX
la baule escoublac|FR
la breita|PE
la cabima|PA
la calera|AR
la canada flintridge|US
la carlota|PH
la carolina|ES
la castellana|PH
la ceiba|HN
la ceja|CO
la celle saint cloud|FR
la chapelle sur erdre|FR
la chaux de fonds|CH
la chorrera|PA
la ciotat|FR
la concepcion|PA
la courneuve|FR
la crau|FR
la crescenta montrose|US
la crosse|US
la cruz|MX
la defense|FR
la dolorita|VE
la dorada|CO
la ermita|MX
la esperanza|GT
la estrella|CO
la falda|AR
la fleche|FR
la fria|VE
la garde|FR
la garenne colombes|FR
la gi|VN
la gomera|GT
la goulette|TN
la grange|US
la guaira|VE
la habana vieja|CU
la habra|US
la isla|MX
la jagua de ibirico|CO
la jolla|US
la laguna|ES
la laja|CL
la libertad|EC
la ligua|CL
la lima|HN
la linea de la concepcion|ES
la louviere|BE
la madeleine|FR
la mana|EC
la marque|US
la mesa|
la mirada|US
la mohammedia|TN
la nucia|ES
la oliva|ES
la orilla|MX
la orotava|ES
la oroya|PE
la palma|US
la paz|BO
la paz centro|NI
la peca|PE
la piedad|MX
la pineda|ES
la pintana|CL
la plata|AR
la pobla de vallbona|ES
la porte|US
la possession|RE
la prairie|CA
la presa|US
la providencia siglo xxi|MX
la puente|US
la quinta|US
la rinconada|
la rioja|AR
la roche sur yon|FR
la rochelle|FR
la roda|ES
la romana|DO
la salud|CU
la sebala du mornag|TN
la serena|CL
la seyne sur mer|FR
la sierpe|CU
la solana|ES
la spezia|IT
la tebaida|CO
la teste de buch|FR
la trinidad|PH
la trinite|MQ
la troncal|EC
la union|
la valette du var|FR
la vergne|US
la verne|US
la victoria|VE
la villa del rosario|VE
la virginia|CO
la vista|US
laascaanood|SO
laatzen|DE
laayoune|EH
labasa|FJ
labe|GN
labinsk|RU
labis|MY
laboean bajo|ID
laboulaye|AR
labro|IT
labuan|ID
labuan bajo|ID
labuhan deli|ID
labytnangi|RU
lacey|~US
lachhmangarh sikar|IN
lachi|PK
lachori|PK
lachti|FI
lackawanna|~US
laconia|~US
lacupolis|NG
ladang seri kundang|MY
ladario|BR
ladera ranch|US
ladhewala waraich|PK
ladhiqiye|SY
ladikija|SY
ladikis|SY
ladikiya|SY
ladispoli|IT
ladner|~CA
ladnun|IN
ladwa|IN
lady frere|ZA
ladybrand|ZA
ladyzhyn|UA
laeipcig|DE
laela|TZ
laem sing|TH
laensi turunmaa|FI
laeojuan|CN
laevverkuuse|DE
lafayette|~US
lafia|NG
lafiagi|NG
lagarto|BR
lagdo|CM
lages|BR
laghouat|DZ
lagny sur marne|FR
lago da pedra|BR
lagoa da prata|BR
lagoa do itaenga|BR
lagoa santa|BR
lagoa vermelha|BR
lagos|NG
lagos de moreno|MX
lagosa|NG
lagosas|NG
lagoso|NG
laguat|DZ
laguatas|DZ
laguilayan|PH
laguna|~
laguna beach|US
laguna de duero|ES
laguna hills|US
laguna niguel|US
laguna woods|US
lagunillas|VE
laguosos|NG
lahad datu|MY
lahaj|YE
lahan|NP
lahar|IN
laharpur|IN
lahat|ID
lahaur|PK
lahej|YE
lahij|YE
lahnstein|DE
lahor|PK
lahora|PK
lahoras|PK
lahore|PK
lahorium|PK
lahti|FI
lahtis|FI
laibach|SI
laibin|CN
laiboch|SI
lainate|IT
laipcig|DE
lairdstown|NG
laiwu|CN
laixi|CN
laiyang|CN
lajden|NL
lajeado|BR
lajedo|BR
lajes|BR
lajinha|BR
lajpcig|DE
lajpcigu|DE
lajpcik|DE
lake butler|US
lake charles|US
lake elsinore|US
lake forest|US
lake havasu city|US
lake in the hills|US
lake jackson|US
lake magdalene|US
lake mary|US
lake oswego|US
lake ridge|US
lake ronkonkoma|US
lake shore|US
lake stevens|US
lake wales|US
lake worth|US
lake worth corridor|US
lake zurich|US
lakeland|~US
lakeside|~US
lakeville|~US
lakewood|~US
lakhdaria|DZ
lakheri|IN
lakhimpur|IN
lakhnadon|IN
lakhnau|IN
lakhon|TH
lakhor|PK
lakhti|FI
lakhyabad|IN
lakhydzh|YE
lakinsk|RU
lakkhnau|IN
lakki|PK
laknaou|IN
laknau|IN
laknauo|IN
laknava|IN
lakota|CI
laksar|IN
laksham|BD
lakshmeshwar|IN
lakshmipur|BD
lal bahadur nagar|IN
lala|PH
lala musa|PK
lalago|TZ
lalganj|IN
lalgola|IN
lalgudi|IN
lalian|PK
lalin|ES
lalitpur|IN
lalmanirhat|BD
lalmohan|BD
lalor|~AU
lalpur|IN
lalsot|IN
lalupon|NG
lambare|PY
lambarene|GA
lambasa|FJ
lambase|FJ
lambassa|FJ
lambayeque|PE
lambersart|FR
lambhun|TH
lamezia terme|IT
lamia|GR
lamija|GR
lamin|GM
lamongan|ID
lampa|CL
lampang|TH
lampangas|TH
lampertheim|DE
lamphun|TH
lampkhun|TH
lampoon|TH
lampun|TH
lan'chzhou|CN
lan'zhou|CN
lanaken|BE
lancaster|~US
lancenigo villorba|IT
lanchjou|CN
lanchow|CN
lanchowfu|CN
lanciano|IT
lancing|~GB
lancsou|CN
lancut|PL
lancy|CH
land o' lakes|US
landau in der pfalz|DE
landerneau|FR
landover|~US
landsberg am lech|DE
landshut|DE
landskrona|SE
landzhou|CN
landzou|CN
lanester|FR
lanfan|CN
lang suan|TH
langarud|IR
langen|DE
langenfeld|DE
langenhagen|DE
langenhorn|DE
langepas|RU
langfang|CN
langford|~CA
langley|~CA
langley park|US
langouo|CN
langsa|ID
langtou|CN
langwarrin|~AU
langxiang|CN
langzhong|CN
lankaran|AZ
lankwitz|DE
lannion|FR
lansdale|~US
lansdowne|ZA
lansi turunmaa|FI
lansing|~US
lantsjou|CN
lantsoou|CN
lanxi|CN
lanzcouh|CN
lanzhou|CN
lao cai|VN
laoag|PH
laoang|PH
laodicea|SY
laodicee|SY
laodikeia|SY
laohekou|CN
laohokow|CN
laojuan|CN
laojunmiao|CN
lapai|NG
lapeenranta|FI
lapenrand|FI
lapenranta|FI
lapithou|CY
laplace|~US
laporte|~US
lappeehnranta|FI
lappeenranta|FI
lappenranta|FI
lapu lapu city|PH
laqos|NG
larache|MA
laramie|~US
laranjal paulista|BR
laranjeiras|BR
laranjeiras do sul|BR
laranjeiro|PT
larasas|MA
larash|MA
larasha|MA
laraso|MA
laraxe|MA
larbaa|DZ
lardjem|DZ
laredo|~US
largo|~US
larhouat|DZ
larisa|GR
larissa|GR
larkana|PK
larkane|PK
larkhall|~GB
larnaca|CY
larnaka|CY
larne|~GB
larraix|MA
larvik|NO
las animas|CL
las brenas|AR
las cabezas de san juan|ES
las choapas|MX
las cruces|US
las cumbres|PA
las delicias|MX
las gabias|ES
las margaritas|MX
las matas de farfan|DO
las palmas de gran canaria|ES
las piedras|UY
las pintas de arriba|MX
las pintitas|MX
las rozas de madrid|ES
las tejerias|VE
las torres de cotillas|ES
las tunas|CU
las vegas|US
lasao|CN
lasarte|ES
lasem|ID
lasha|MM
lashio|MM
lashkar gah|AF
lashkargah bust|AF
lasho|MM
lasijas|MM
lassa|CN
lat yao|TH
latacunga|EC
latakia|SY
latakieh|SY
latakija|SY
latakio|SY
latakiya|SY
latakunga|EC
latakunka|EC
lataqia|SY
lataqiae|SY
lataquia|SY
latehar|IN
lathi|IN
lathrop|~US
latina|ES
lattakeia|SY
lattakia|SY
lattaquie|SY
lattes|FR
latur|IN
lauchhammer|DE
lauda konigshofen|DE
lauderdale lakes|US
lauderhill|~US
lauf an der pegnitz|DE
laukaa|FI
launceston|~AU
laungowal|IN
laupheim|DE
laurel|~US
laurelton|~US
laurinburg|~US
lauro de freitas|BR
lausana|CH
lausanne|CH
lausonium|CH
lautaro|CL
lautok|FJ
lautoka|FJ
lauzano|CH
lava pura|TH
lavache|MA
laval|~CA
laventille|~TT
lavov|UA
lavras|BR
lavras da mangabeira|BR
lavverkuuse|DE
lawang|ID
lawar khas|IN
lawndale|~US
lawrenceville|~US
lawton|~US
laxou|FR
laxti|FI
layton|~US
layyah|PK
lazarevac|RS
lazarevskoye|RU
lazdynai|LT
lazesas|BR
lazhis|BR
lazikija|SY
laziska gorne|PL
lazkiye|SY
le blanc mesnil|FR
le bouscat|FR
le cannet|FR
le chatelard|CH
le chesnay|FR
le creusot|FR
le francois|MQ
le gosier|GP
le grand quevilly|FR
le havre|FR
le hochet|MU
le kremlin bicetre|FR
le lamentin|MQ
le mans|FR
le mee sur seine|FR
le moule|GP
le pecq|FR
le perreux sur marne|FR
le petit quevilly|FR
le plessis robinson|FR
le plessis trevise|FR
le pontet|FR
le port|RE
le pre saint gervais|FR
le puy en velay|FR
le robert|MQ
le tampon|RE
le vesinet|FR
league city|US
lealman|~US
leander|~US
leatherhead|~GB
leavenworth|~US
leawood|~US
lebach|DE
lebaksiu|ID
lebanon|~US
lebbeke|BE
lebedyan'|RU
lebedyn|UA
leberkouzen|DE
lebork|PL
lebowakgomo|ZA
lebrija|ES
leca da palmeira|PT
leca do bailio|PT
lecce|IT
lecco|IT
lechang|CN
lecheng|CN
leczna|PL
leczyca|PL
leduc|~CA
ledyard center|US
ledziny|PL
lee's summit|US
leeds|~GB
leepaja|LV
leerdam|NL
leesburg|~US
leeuwarden|NL
leewarden|NL
lefortovo|RU
legamar|ES
leganes|ES
leganesas|ES
legaspi|PH
legazpi|PH
leghorn|IT
legionowo|PL
legnago|IT
legnano|IT
legnica|PL
legnicja|PL
lehi|~US
lehigh acres|US
lehnice|PL
lehrte|DE
lehshan'|CN
leicester|~GB
leichlingen|DE
leida|NL
leiden|NL
leidenas|NL
leidene|NL
leiderdorp|NL
leien|NL
leigh|~GB
leighton buzzard|GB
leimen|DE
leinfelden echterdingen|DE
leinshan|CN
leinten|NL
leioa|ES
leipciga|DE
leipcigas|DE
leipsia|DE
leipzig|DE
leiria|PT
leisure city|US
leixlip|~IE
leiyang|CN
lejda|NL
lejden|NL
lejdeni|NL
lejpcig|DE
lejrija|PT
leland|~US
lelehameris|NO
lelistad|NL
lelydorp|SR
lelystad|NL
lemay|~US
lembang|ID
lembange|ID
lembeni|TZ
lemberg|UA
lemburg|UA
leme|BR
lemesos|CY
lemessus|CY
lemgo|DE
lemojez|FR
lemon grove|US
lemont|~US
lemoore|~US
lemotges|FR
lempaala|FI
lempaeaelae|FI
lenbe|HT
lencois paulista|BR
lencoran|AZ
lenexa|~US
lenger|KZ
lengerich|DE
lengshuijiang|CN
lengshuitan|CN
leningradskaya|RU
leninogorsk|RU
leninsk|RU
leninsk koeznetski|RU
leninsk kouznetski|RU
leninsk kusnezki|RU
leninsk kuznecki|RU
leninsk kuzneckij|RU
leninsk kuznetki|RU
leninsk kuznetsk|RU
leninsk kuznetski|RU
leninsk kuznetskij|RU
leninsk kuznetskiy|RU
leninsk kuznetsky|RU
leninsk kuzniecki|RU
leninska kuznecka|RU
leninskiye gory|RU
lenkoran|AZ
lenkoran'|AZ
lennestadt|DE
lennox|~US
lenoir|~US
lensk|RU
lentia|AT
lentini|IT
lents|~US
leoben|AT
leodic|BE
leodicum|BE
leodium|BE
leogan|HT
leogane|HT
leominster|~US
leon de los aldama|MX
leon de los aldamas|MX
leonas|NI
leonberg|DE
leonding|AT
leono|ES
leonovo|RU
leopoldina|BR
leopoldshohe|DE
leopoli|UA
leopolis|UA
leopul|UA
lepaya|LV
leposaviq|XK
lerdo de tejada|MX
lere|NG
leribe|LS
lerida|
lerma de villada|MX
lermontov|RU
lerum|SE
les abymes|GP
les cayes|HT
les clayes sous bois|FR
les corts|ES
les escaldes|AD
les herbiers|FR
les lilas|FR
les mureaux|FR
les pavillons sous bois|FR
les pennes mirabeau|FR
les sables d'olonne|FR
les ulis|FR
leshan|CN
leshe|AL
leshi|AL
leskovac|RS
lesnoy|RU
lesosibirsk|RU
lesozavodsk|RU
lessines|BE
leszno|PL
letchworth|~GB
letchworth garden city|GB
leteri|IN
lethbridge|~CA
leticia|CO
leticija|CO
letisi|CO
letisija|CO
letlhakane|BW
letnany|CZ
letpandan|MM
letterkenny|~IE
letzebuerg|LU
letzeburg|LU
leusden|NL
leutkirch im allgau|DE
leuvarden|NL
leuvardena|NL
leuvardenas|NL
leuven|BE
levallois perret|FR
leverkusen|DE
leverkuzen|DE
leverkuzenas|DE
leverkuzene|DE
levice|SK
levin|~NZ
levis|~CA
levittown|~
levoberezhnyy|RU
levuorno|IT
lewes|~GB
lewiston|~US
lewiston orchards|US
lewisville|~US
lexington|~US
lexington fayette|US
leyde|NL
leyden|NL
leyland|~GB
leymosun|CY
leyogan|HT
leypsiq|DE
leypzig|DE
leyva solano|MX
leyvarden|NL
lezha|AL
lezhe|AL
lhasa|CN
lhassa|CN
lhasza|CN
lheida|ES
lhokseumawe|ID
liancheng|CN
lianghu|CN
liangxiang|CN
lianhe|CN
lianjiang|CN
lianozovo|RU
lianran|CN
lianshan|CN
lianyuan|CN
lianzhou|CN
liaoceng|CN
liaocheng|CN
liaojangas|CN
liaojuanas|CN
liaoyang|CN
liaoyuan|CN
liaozhong|CN
libano|CO
libarwil|GA
libau|LV
libava|LV
libek|DE
libeka|DE
liben|CZ
libenge|CD
liberec|CZ
liberec'|CZ
libereca|CZ
liberecas|CZ
liberets|CZ
liberia|CR
liberii|CR
liberija|CR
liberopolis|GA
libertad|PH
libertador general san martin|AR
liberty|~US
libertyville|~US
libiaz|PL
libon|PH
liborno|IT
libourne|FR
librefille|GA
librevil|GA
librevil'|GA
librevila|GA
librevilis|GA
libreville|GA
librevilo|GA
librvil|GA
libvil|GA
licata|IT
licheng|CN
lichfield|~GB
lichinga|MZ
lichtenberg|DE
lichtenburg|ZA
lichtenfels|DE
lichtenrade|DE
lichtenvoorde|NL
lichterfelde|DE
lichuan|CN
liczjan|CN
lida|BY
lidingo|SE
lidingoe|SE
lidje|BE
lidkoeping|SE
lidkoping|SE
lido di ostia|IT
lidzbark warminski|PL
lidziangas|CN
liege|BE
liegi|BE
liegnitz|PL
liego|BE
lieja|BE
liepagia|LV
liepaiya|LV
liepaja|LV
liepaya|LV
liepoja|LV
lietaja|LV
lietaya|LV
lieto|FI
lieuwarden|NL
lievin|FR
liewarde|NL
liezh|BE
lignica|PL
lignitium|PL
lijepaja|LV
lijezh|BE
lijiang|CN
likasi|CD
likasis|CD
likhobory|RU
likino dulevo|RU
likisa|TL
likisia|TL
liksanbou|LU
lilechamer|NO
lilehameris|NO
lilekhamer|NO
lilienthal|DE
lilio|PH
lilis|FR
lill'|FR
lilla|FR
lille|FR
lillegammer|NO
lillehammer|NO
lillehammere|NO
lillekhammer|NO
lillerod|DK
lillo|FR
liloan|PH
lilon'nkoue|MW
lilongue|MW
lilonguee|MW
lilongve|MW
lilongvo|MW
lilongwe|MW
lilonhue|MW
lilonqve|MW
lilydale|~AU
lima|~PE
limache|CL
limae|PE
limages|FR
limaq|PE
limasol|CY
limasolis|CY
limasolo|CY
limassol|CY
limay|
limbach oberfrohna|DE
limbang|MY
limbdi|IN
limbe|CM
limbiate|IT
limburg an der lahn|DE
limeil brevannes|FR
limeira|BR
limejra|BR
limerick|~US
limisso|CY
limkong|CN
limma|PE
limoeiro|BR
limoeiro do norte|BR
limoges|FR
limogo|FR
limon|CR
limonas|CR
limotges|FR
limoz|FR
limoza|FR
limozas|FR
limozh|FR
limpek|DE
limperets|CZ
limperia|CR
limpio|PY
limprebil|GA
limprvil|GA
lin hsia|CN
lin hsin|CN
lin'fehn'|CN
lin'fyn'|CN
lin'i|CN
lin'jaris|BR
lin'kopin'nk|SE
linares|
linca|AT
lincas|AT
linceping|SE
lincheng|CN
lincheping|SE
linchjoping|SE
lincoln|~US
lincoln park|US
lincolnia|~US
lincopia|SE
linda a velha|PT
lindau|DE
linden|
lindenholt|NL
lindenhurst|~US
lindenwold|~US
lindi|TZ
lindis|TZ
lindlar|DE
linec|AT
linevo|RU
linfen|CN
lingayen|PH
lingcheng|CN
lingdong|CN
lingen|DE
linghai|CN
lingolsheim|FR
lingsugur|IN
lingyuan|CN
linhai|CN
linhares|BR
linji|CN
linjiang|CN
linkoeping|SE
linkoping|SE
linkou|CN
lino lakes|US
linping|CN
linqiong|CN
linqu|CN
lins|BR
linsepinga|SE
linsh'oping|SE
linsheping|SE
linshui|CN
linsi|CN
linsiopingas|SE
linstead|~JM
linti|TZ
linton hall|US
lintong|CN
lints|AT
linxi|CN
linxia chengguanzhen|CN
linxia shi|CN
linyi|CN
linz|AT
lioblens|PL
lioma|PE
liona|FR
lionas|FR
lione|FR
lioni|FR
liono|FR
liopuli|UA
liorna|IT
liospoin|PT
lioubertsy|RU
lioumpliana|SI
lipa city|PH
lipawa|LV
lipcse|DE
lipec'k|RU
lipeck|RU
lipecka|RU
lipeckas|RU
lipekika|DE
lipetk|RU
lipetsk|RU
lipezk|RU
lipieck|RU
lipjeck|RU
lipkovo|MK
lippstadt|DE
lipsca|DE
lipsia|DE
lipsk|DE
lipsko|DE
liptovsky mikulas|SK
liquica|TL
liquissa|TL
lira|UG
lisabon|PT
lisabona|PT
lisakovsk|KZ
lisala|CD
lisboa|PT
lisbon|PT
lisbona|PT
lisbonne|PT
lisbono|PT
lisbonum|PT
lisburn|~GB
lishinga|MZ
lishu|CN
lishui|CN
lisichans'k|UA
lisichansk|UA
lisieux|FR
lisinga|MZ
liski|RU
lisle|~US
lismore|~AU
lissabon|PT
lisse|NL
lissone|IT
lisszabon|PT
liszyan|CN
litherland|~GB
lithia springs|US
litomerice|CZ
littau|CH
little elm|US
little rock|US
littlehampton|~GB
littleton|~US
litvinov|CZ
liubekas|DE
liubercai|RU
liuberti|RU
liubertsi|RU
liubertsy|RU
liubliana|SI
liublianne|SI
liublijana|SI
liublinas|PL
liucerna|CH
liuhe|CN
liuibleana|SI
liuksemburgas|LU
liuleo|SE
liupanshui|CN
liuravila|GA
livadeia|GR
live oak|US
livermore|~US
liverpool|~GB
livin'nkston|ZM
livingstonas|ZM
livingstone|ZM
livingstore|ZM
livingstun|ZM
livny|RU
livonia|~US
livorn|IT
livornas|IT
livorno|IT
livornu|IT
livourne|IT
livramento do brumado|BR
livry gargan|FR
liwale|TZ
liwonde|MW
liwwadden|NL
liyepaya|LV
liyon|FR
lizboa|PT
lizbon|PT
lizbona|PT
ljankjaran|AZ
ljaochehn|CN
ljaocheng|CN
ljaojan|CN
ljaojang|CN
ljaojuan'|CN
ljaojuen|CN
ljeida|ES
ljesh|AL
ljeza|BE
ljezas|BE
ljoebertsy|RU
ljouwert|NL
ljubek|DE
ljuberci|RU
ljubercy|RU
ljubertso|RU
ljubertsy|RU
ljuberzy|RU
ljublin|PL
ljublino|RU
ljubljan|SI
ljubljana|SI
ljubljanae|SI
ljubljano|SI
ljucern|CH
ljudvigsgafen na rejni|DE
ljudvigskhafen na rejne|DE
ljuksemburg|LU
ljuleo|SE
ljungby|SE
ljupan'shuj|CN
ljviv|UA
lkhas|CN
lkhasa|CN
lkhasae|CN
lkhase|CN
llaillay|CL
llallagua|BO
llandudno|~GB
llanelli|~GB
llazice|XK
llefia|ES
lleida|ES
llemotges|FR
lleon|ES
lliria|ES
llodio|ES
lloret de mar|ES
lloydminster|~CA
llucmajor|ES
lo prado|CL
loa janan|ID
loanda|AO
loandjili|CG
lobamba|SZ
lobatse|BW
lobau|DE
lobh buri|TH
lobitas|AO
lobito|AO
lobitu|AO
lobnya|RU
loboc|PH
loch garman|IE
locha|EC
lochearn|~US
lochristi|BE
lockport|~US
locossa|BJ
lodeynoye pole|RU
lodhran|PK
lodi|~
lodja|CD
lodvar|KE
lodvaras|KE
lodwar|KE
lodz|PL
lodz'|PL
lodza|PL
lodze|PL
lodzia|PL
lodzo|PL
loebau|DE
loeboeklinggau|ID
loehansk|UA
loehne|DE
loemadjang|ID
loerrach|DE
loetsk|UA
lofca|BG
lofthouse|~GB
logan|~US
logan city|AU
logansport|~US
lognes|FR
logos|NG
logron'jo|ES
logron'o|ES
logronh|ES
logronio|ES
logronjas|ES
logronjo|ES
logrono|ES
logronu|ES
logronyo|ES
lohardaga|IN
lohja|FI
lohmar|DE
lohne|DE
lohr am main|DE
lohur|PK
loikaw|MM
loja|EC
lojan|CN
lojang|CN
lokbatan|AZ
lokcheon|CN
lokchong|CN
lokeren|BE
lokha|EC
lokheh|CN
lokoja|NG
lokossa|BJ
lolodorf|CM
lom sak|TH
loma de gato|PH
loma linda|US
lomas del sur|MX
lombard|~US
lome|TG
lomee|TG
lomeo|TG
lomianki|PL
lomita|~US
lomme|FR
lommel|BE
lomonosov|RU
lompoc|~US
lomza|PL
lonar|IN
lonavla|IN
loncoche|CL
lonczjan|CN
londerzeel|BE
london|~GB
londonderry county borough|GB
londrina|BR
long beach|US
long branch|US
long eaton|GB
long island city|US
long shuyen|VN
long swiyen|VN
long xuyen|VN
long'ir|SJ
longfeng|CN
longfield|~GB
longgang|CN
longijur|SJ
longir|SJ
longjerbiene|SJ
longjiang|CN
longjing|CN
longjir|SJ
longjumeau|FR
longjyrbienas|SJ
longmeadow|~US
longmont|~US
longonjo|AO
longquan|CN
longsight|~GB
longueuil|~CA
longview|~US
longyearbyen|SJ
longyearbyur|SJ
loni|IN
lonqyirbyuen|SJ
lons le saunier|FR
loon op zand|NL
lop buri|TH
lora del rio|ES
lorain|~US
loralai|PK
lorca|ES
lorena|BR
loreto|MX
lorica|CO
lorient|FR
lormont|FR
lorrach|DE
lorton|~US
los alcazares|ES
los altos|US
los andes|CL
los angeles|US
los banos|
los barrios|ES
los dos caminos|VE
los gatos|US
los llanos de aridane|ES
los lunas|US
los mochis|MX
los palacios|CU
los palacios y villafranca|ES
los patios|CO
los rastrojos|VE
los realejos|ES
los reyes acaquilpan|MX
los teques|VE
losal|IN
losanna|CH
losena|CH
losheim|DE
losino petrovskiy|RU
lospalos|TL
losser|NL
louanda|AO
louang prabang|LA
louanta|AO
louchansk|UA
loudi|CN
louga|SN
loughborough|~GB
louhansk|UA
louis trichardt|ZA
louisville|~US
loukerne|CH
louksor|EG
loule|PT
loum|CM
loumplin|PL
louny|CZ
lourdes|FR
loures|PT
lousaka|ZM
loushanguan|CN
louth|~GB
loutsk|UA
louvain la neuve|BE
louveira|BR
louviers|FR
louxemvourgo|LU
louxor|EG
louzaka|ZM
lovca|BG
lovcha|BG
lovec|BG
lovecas|BG
lovech|BG
loveci|BG
loveland|~US
loves park|US
lovetch|BG
lovetj|BG
lovets|BG
lovetsj|BG
lovisa|FI
lowecz|BG
lowell|~US
lower earley|GB
lower hutt|NZ
lower sackville|CA
lowestoft|~GB
lowetsch|BG
lowicz|PL
loxor|EG
loxstedt|DE
lozan|CH
lozana|CH
lozane|CH
lozanna|CH
lozova|UA
luan praban|LA
luan'chen|CN
luancheng|CN
luand|AO
luanda|AO
luandae|AO
luando|AO
luang phrabang|LA
luang prabang|LA
luansh'ja|ZM
luansha|ZM
luanshya|ZM
luanshyo|ZM
luansija|ZM
luban|PL
lubangas|AO
lubango|AO
lubao|
lubartow|PL
lubbecke|DE
lubbenau|DE
lubblinu|PL
lubbock|~US
lubeca|DE
lubecca|DE
lubeck|DE
lubeka|DE
lubeko|DE
luberci|RU
lubertsi|RU
lubiana|SI
lubiane|SI
lubiercy|RU
lubin|PL
lubitu|AO
lubjana|SI
lublan|SI
lublana|SI
lubliano|SI
lublin|PL
lublina|PL
lubliniec|PL
lublino|
lublinum|PL
lubljana|SI
lubny|UA
lubon|PL
lubu|CN
lubuklinggao|ID
lubuklinggau|ID
lubumbashi|CD
lubumbasi|CD
lubumbasis|CD
luc'k|UA
lucan|~IE
lucapa|AO
lucas|BR
lucaya|~BS
lucban|PH
lucca|IT
lucemburk|LU
lucena|PH
lucenec|SK
lucera|IT
lucern|CH
lucerna|CH
lucerne|CH
lucerni|CH
lucerno|CH
luchegorsk|RU
lucheng|CN
luchingu|TZ
lucilinburhuc|LU
luckas|UA
luckeesarai|IN
luckenwalde|DE
lucknow|IN
lucko|UA
lucronium|ES
lucsamburg|LU
lucsar|EG
lucsemburg|LU
ludenscheid|DE
luderitz|NA
ludhiana|IN
ludhijana|IN
ludinghausen|DE
ludkhijana|IN
ludlow|~US
ludovici portus rhenanus|DE
ludus|RO
ludvigskhafen na rajni|DE
ludvika|SE
ludwigsburg|DE
ludwigsfelde|DE
ludwigshafen am rhein|DE
ludwigshafen sul reno|DE
luebbecke|DE
luebbenau|DE
luebeca|DE
luebeck|DE
luebiana|SI
lueblaen|SI
lueblana|SI
lueblin|PL
luebo|CD
luedenscheid|DE
luedinghausen|DE
luehna|AO
lueksemburg|LU
lueksemburq|LU
luena|AO
luene|AO
lueneburg|DE
luenen|DE
luessemburgh|LU
luettich|BE
luezerna|CH
lufkin|~US
lugan'sk|UA
lugano|CH
lugans'k|UA
lugansk|UA
luganskaj|UA
lugazi|UG
lugdunum|FR
lugo|ES
lugoba|TZ
lugoj|RO
lugulu|KE
luhans'k|UA
luhansk|UA
luhanska|UA
luhanskas|UA
luhansko|UA
luhanszk|UA
luimneach|~IE
lujan|AR
lukapa|AO
lukhansk|UA
lukhovitsy|RU
luknow|IN
lukow|PL
luksambuur|LU
luksemboarch|LU
luksembourg|LU
luksemburg|LU
luksemburga|LU
luksemburgo|LU
luksemburgu|LU
luksemburq|LU
luksimbur|LU
luksor|EG
luksora|EG
luksoras|EG
luksoro|EG
lukuledi|TZ
lulea|SE
luleburgaz|TR
luleju|SE
luleo|SE
lumadjang|ID
lumajang|ID
lumbang|PH
lumberton|~US
lumding railway colony|IN
lumezzane|IT
lumphat|KH
lumumbashi|CD
lumut|MY
lunavada|IN
lund|SE
luneburg|DE
lunel|FR
lunen|DE
luneville|FR
lunglei|IN
luninyets|BY
lunkong|CN
lunsar|SL
luntszintsun|CN
luocheng|CN
luofeng|CN
luohe|CN
luojan|CN
luojang|CN
luojangas|CN
luojango|CN
luokhe|CN
luorong|CN
luoyang|CN
lupeni|RO
lupon|PH
luqansk|UA
luqiao|CN
luqiaozhen|CN
luqsor|EG
lusaca|ZM
lusak|ZM
lusaka|ZM
lusako|ZM
lusambo|CD
lusena|PH
lusenburgo|LU
lushnje|AL
lushoto|TZ
lushun|CN
lussemborgh|LU
lussemburgh|LU
lussemburgo|LU
lussemburgu|LU
lustenau|AT
lutes mountain|CA
luton|~GB
luts'k|UA
lutsk|UA
luttich|BE
lutuhyne|UA
lutych|BE
luulaja|SE
luwero|UG
luwuk|ID
luxemboerg|LU
luxemborg|LU
luxemborj|LU
luxembourg|LU
luxemburg|LU
luxemburgo|LU
luxemburgum|LU
luxembuurich|LU
luxenburgo|LU
luxerna|CH
luxor|EG
luxu|CN
luzambo|CD
luzern|CH
luzerna|CH
luzhniki|RU
luziania|BR
luzilandia|BR
lviv|UA
lvivo|UA
lvova|UA
lvovas|UA
lwanda|AO
lwegaw|MM
lyantor|RU
lybeku|DE
lydenburg|ZA
lyepyel'|BY
lyesh|AL
lynbrook|~US
lynchburg|~US
lyndhurst|~US
lynn haven|US
lynnwood|~US
lynwood|~US
lyon|FR
lyons|FR
lyoubyana|SI
lys'va|RU
lyskovo|RU
lysychans'k|UA
lytham st annes|GB
lytkarino|RU
lyubertsi|RU
lyubertsy|RU
lyublin|PL
lyublino|RU
lyublyana|SI
lyubotyn|UA
lyudinovo|RU
lyypekki|DE
m'ichina|MM
m'lila|ES
m'onkhengladbakh|DE
m'ors|DE
m'sila|DZ
ma'an|JO
ma'arratmisrin|SY
ma'daba|JO
ma'rib|YE
maagdenburg|DE
maale|MV
maalot tarshiha|IL
maanz|DE
maardu|EE
maarianhamina|AX
maarssen|NL
maaseik|BE
maasin|PH
maasmechelen|BE
maassluis|NL
maastricht|NL
maastrikht|NL
maba|CN
mabai|CN
mabalacat city|PH
mabama|TZ
mabane|SZ
mableton|~US
mabopane|ZA
mabuto|MZ
mabutu|MZ
macae|BR
macahe|BR
macaiba|BR
macala|EC
macalle|ET
macao|MO
macapa|BR
macas|EC
macassar|ID
macatlan|MX
macatuba|BR
macau|MO
macaum|MO
macayo|BR
macclesfield|~GB
maceio|BR
macenta|GN
macerata|IT
machachi|EC
machackala|RU
machaczkala|RU
machado|BR
machagai|AR
machakos|KE
machakosskij|KE
machala|EC
machali|CL
machatjkala|RU
machatschkala|RU
machatsjkala|RU
machatzan'nka|MG
macheng|CN
macherla|IN
machesney park|US
machhiwara|IN
machhlishahr|IN
machida|JP
machilipatnam|IN
machiques|VE
macia|MZ
macida|JP
mackay|~AU
macomb|~US
macon|~
macoraba|SA
macua|ER
macudo|JP
macue|JP
macueh|JP
macujama|JP
macuje|JP
macumoto|JP
macuspana|MX
madaba|JO
madambakkam|IN
madanapalle|IN
madang|PG
madanin|TN
madaoua|NE
madaripur|BD
maddagiri|IN
maddaloni|IT
maddur|IN
madeba|JO
madeborch|DE
madera|~US
madgaon|IN
madhia|TN
madhipura|IN
madhubani|IN
madhupur|IN
madhura|IN
madhyamgram|IN
madikeri|IN
madina|SA
madinah|SA
madinat|SA
madinat 'isa|BH
madinat hamad|BH
madinat sittah uktubar|EG
madingo|CG
madingou|CG
madingu|CG
madioen|ID
madipakkam|IN
madison|~US
madison heights|US
madisonville|~US
madiun|ID
madjakerta|ID
madrid|ES
madridas|ES
madride|ES
madridi|ES
madrido|ES
madrids|ES
madril|ES
madrit|ES
madrite|ES
madruga|CU
madryt|ES
madukkarai|IN
madukkur|IN
madura|IN
madurai|IN
maduraj|IN
madurajus|IN
madurantakam|IN
madzhuro|MH
mae chan|TH
mae ramat|TH
mae sai|TH
mae sot|TH
maeaenz|DE
maebaru chuo|JP
maebashi|JP
maebashishi|JP
maebasi|JP
maedinae|SA
maehbasi|JP
maekkae|SA
maenamae|BH
maentsaelae|FI
maersta|SE
maeskat|OM
maeskuy|RU
maesteg|~GB
maestricht|NL
maevatanana|MG
maevetanana|MG
mafeteng|LS
mafinga|TZ
mafra|BR
mafrak|JO
mafrakas|JO
mafraq|JO
mag'achkuala|RU
magadaan|RU
magadan|RU
magadana|RU
magadanas|RU
magadi|IN
magadiscio|SO
magalang|PH
magange|CO
magangue|CO
maganoy|PH
maganza|DE
magarao|PH
magaria|NE
magdalena contreras|MX
magdalena de kino|MX
magdeboerj|DE
magdeborg|DE
magdeborgh|DE
magdeborj|DE
magdebourg|DE
magdebourgo|DE
magdebuag|DE
magdeburg|DE
magdeburga|DE
magdeburgas|DE
magdeburgh|DE
magdeburgo|DE
magdeburgu|DE
magdeburgum|DE
magdeburk|DE
magelang|ID
magenta|IT
magerit|ES
maghar|
maghull|~GB
magiagoues|PR
magiljou|BY
magna|~US
magnesia|TR
magnetogorsk|RU
magnisiyah|TR
magnitogors'k|RU
magnitogorsk|RU
magnitogorska|RU
magnitogorskas|RU
magog|~CA
magole|TZ
magomeni|TZ
magong|TW
magonza|DE
magreb|YE
magsaysay|PH
magueh|MM
magugpo|PH
magugu|TZ
maguilov|BY
magumeri|NG
maguncia|DE
maguntzia|DE
magunza|DE
magway|MM
magwe|MM
maha saragam|TH
maha sarakam|TH
maha sarakham|TH
mahabad|IR
mahackala|RU
mahackalao|RU
mahacqala|RU
mahad|IN
mahadzanga|MG
mahajanga|MG
mahalapye|BW
mahalingpur|IN
maham|IN
mahanje|TZ
mahanoro|MG
maharagama|LK
maharaganj|IN
maharajgani|IN
mahasamund|IN
mahatskala|RU
mahayag|PH
mahboobnagar|IN
mahbubabad|IN
mahbubnagar|IN
mahdia|TN
mahdija|TN
mahdishahr|IR
mahebourg|MU
mahedia|TN
mahemdavad|IN
mahendragarh|IN
mahendranagar|NP
maheshwar|IN
mahgawan|IN
mahhatskala|RU
mahiari|IN
mahileu|BY
mahiliou|BY
mahiljou|BY
mahiljov|BY
mahiljow|BY
mahilou|BY
mahilyow|BY
mahishadal|IN
mahisur|IN
mahlsdorf|DE
mahmudabad|IN
mahmutlar|TR
mahnisa|TR
mahoba|IN
maholi|IN
mahriz|IR
mahudha|IN
mahwah|~
maianca|DE
maicao|CO
maidenhead|~GB
maidiguri|NG
maidrid|ES
maidstone|~GB
maidugari|NG
maiduguri|NG
maiduguris|NG
maihar|IN
maikala|IN
maikop|RU
maikopas|RU
mailand|IT
mailsi|PK
maimana|AF
maimanah|AF
mainaguri|IN
mainca|DE
maincas|DE
mainile|PH
mainpuri|IN
maintal|DE
maintirano|MG
maints|DE
mainz|DE
maiquetia|VE
mairena del alcor|ES
mairena del aljarafe|ES
mairil|ES
mairinque|BR
mairipora|BR
mairwa|IN
maisi|CU
maisons alfort|FR
maisons laffitte|FR
maisur|IN
maisuru|IN
maitland|~AU
maiurno|SD
maizuru|JP
majadahonda|ES
majaguehs|PR
majagues|PR
majaguesas|PR
majagvez|PR
majalengka|ID
majalgaon|IN
majduguri|NG
majenang|ID
majenco|DE
majene|ID
majie|CN
majiezi|CN
majkop|RU
majkopo|RU
majkuop|RU
majmana|AF
majmensingkh|BD
majnc|DE
majnci|DE
majorna|SE
majsor|IN
majsur|IN
majszur|IN
majunga|MG
majur|MH
majuro|MH
makaa|MO
makaaw|MO
makabe|JP
makae|BR
makaeh|BR
makakilo|~US
makakilo city|US
makale|ET
makalle|ET
makamba|BI
makampa|BI
makao|MO
makaou|MO
makapa|BR
makasar|ID
makasaras|ID
makassar|ID
makasser|ID
makati city|PH
makau|MO
makaw|MO
makawo|MO
makayevka|UA
makdaharn|TH
makee|MO
makeevka|UA
makejewka|UA
makekepuka|DE
makelika|ES
makeni|SL
makenis|SL
makeyevka|UA
makhabad|IR
makhachkala|RU
makhadzanga|MG
makhadzhanga|MG
makhakos|KE
makhatchkala|RU
makhatsjkala|RU
makhatxkala|RU
makhdija|TN
makiivka|UA
makinsk|KZ
makiyivka|UA
makka|SA
makkah|SA
makoko|NG
makouda|DZ
makrana|IN
maksi|IN
makubetsu|JP
makueni|KE
makum|IN
makumbako|TZ
makurazaki|JP
makurdi|NG
makurdu|NG
makuyuni|TZ
makyeevka|UA
makyevka|UA
mal'donado|UY
mal'mjo|SE
malaba|GQ
malabanban norte|PH
malabas|GQ
malabo|GQ
malaca|ES
malacca|MY
malacky|SK
maladzechna|BY
maladzyechna|BY
malaga|ES
malagae|ES
malago|ES
malahide|~IE
malaka|MY
malakal|SS
malakal'|SS
malakalis|SS
malakanagiri|IN
malakhovka|RU
malakka|MY
malakoff|FR
malakwal|PK
malakwal city|PK
malalos|PH
malambo|CO
malampaka|TZ
malampo|GQ
maland|ID
malanday|PH
malandje|AO
malang|ID
malange|AO
malangwa|NP
malanje|AO
malanville|BJ
malanzhe|AO
malapatan|PH
malappuram|IN
malaqa|ES
malard|IR
malat'ja|TR
malateia|TR
malatia|TR
malatija|TR
malatiyah|TR
malatja|TR
malatya|TR
malaut|IN
malavalli|IN
malaybalay|PH
malayer|IR
malazgirt|TR
malbork|PL
maldegem|BE
malden|~US
maldon|~GB
maldonadas|UY
maldonado|UY
malegaon|IN
maler kotla|IN
malgobek|RU
malgrat de mar|ES
maliana|TL
malihabad|IN
malilipot|PH
malinaltepec|MX
malindi|KE
malindis|KE
malingao|PH
malinovka|BY
malinyi|TZ
malir cantonment|PK
malita|PH
malkajgiri|IN
malkapur|IN
malkara|TR
mallasamudram|IN
mallauri|EG
mallavi|EG
mallawi|EG
malm'o|SE
malme|SE
malmesbury|ZA
malmey|SE
malmo|SE
malmoe|SE
malmogia|SE
malnate|IT
malolas|PH
malolos|PH
maloyaroslavets|RU
malpe|IN
malpura|IN
maltby|~GB
maltepe|TR
malumfashi|NG
malungun|PH
malur|IN
maluso|PH
malvan|IN
malvar|PH
malvern east|AU
malyn|UA
mamanguape|BR
mamaroneck|~US
mamatid|PH
mamburao|PH
mambutzou|YT
mamfe|CM
mamou|GN
mamoudzou|YT
mamoutzou|YT
mampong|GH
mamu kanjan|PK
mamudzu|YT
mamutzu|YT
man'chaim|DE
man'geym|DE
manaama|BH
manacapuru|BR
manacor|ES
manadas|ID
manado|ID
manage|BE
managoua|NI
managua|NI
managuae|NI
manague|CO
managva|NI
managvo|NI
manahuac|NI
manakara|MG
manali|IN
manam|BH
manama|BH
manamadurai|IN
manamae|BH
manamah|BH
manameh|BH
manamo|BH
mananara|MG
mananjary|MG
manankara|MG
manankoua|NI
mananwala|PK
manaoag|PH
manaos|BR
manapla|PH
manapparai|IN
manaqua|NI
manasa|IN
manassas|~US
manassas park|US
manati|PR
manaus|BR
manavadar|IN
manavgat|TR
manawa|NI
manawar|IN
manay|PH
manbij|SY
mancheral|IN
manchester|~GB
mand'ja|IN
mandaguari|BR
mandal|IN
mandalaj|MM
mandalaja|MM
mandalajo|MM
mandalajus|MM
mandalay|MM
mandale|MM
mandalej|MM
mandalgarh|IN
mandalgov'|MN
mandalgovi|MN
mandalgow'|MN
mandali|IQ
mandaluyong city|PH
mandamarri|IN
mandan|~US
mandapam|IN
mandapeta|IN
mandasor|IN
mandaue city|PH
mandawar|IN
mandelieu la napoule|FR
mandera|KE
mandere|KE
mandetrium|BA
mandeville|~JM
mandi|IN
mandi bahauddin|PK
mandideep|IN
mandla|IN
mandsaur|IN
mandu|IN
mandura|IN
mandurah|~AU
manduria|IT
mandvi|IN
mandya|IN
maneini|SZ
maner|IN
manfalut|EG
manfredonia|IT
manga|BF
mangai|CD
mangalagiri|IN
mangaldai|IN
mangaldan|PH
mangalia|RO
mangalooru|IN
mangalor|IN
mangalore|IN
mangaloro|IN
mangalur|IN
mangaluru|IN
mangaratiba|BR
mangejm|DE
manger|IN
mangere|~NZ
manggar|ID
manghit|UZ
mangilao village|GU
mangla|PK
manglapuram|IN
manglaur|IN
mangochi|MW
mangotsfield|~GB
mangrol|IN
mangrul pir|IN
mangue|CO
manhajmi|DE
manhattan|~US
manhattan beach|US
manheima|DE
manheimas|DE
manhemium|DE
manhuacu|BR
manhumirim|BR
maniar|IN
manibaug pasig|PH
manicaragua|CU
manihari|IN
manikchari|BD
manila|PH
manilae|PH
manilla|PH
manillah|PH
manille|PH
manilo|PH
manisa|TR
manisales|CO
manisalesas|CO
manises|ES
manismata|ID
manissa|TR
manitowoc|~US
manizales|CO
manjacaze|MZ
manjakandriana|MG
manjeri|IN
manjhanpur|IN
manjo|CM
mankachar|IN
mankantan|RU
mankato|~US
mankayan|PH
mankhajm|DE
manknitonkorsk|RU
mankono|CI
manlleu|ES
manmad|IN
mannarakkat|IN
mannargudi|IN
mannheim|DE
manoharpur|IN
manokvari|ID
manokvaris|ID
manokwari|ID
manolo fortich|PH
manos|BR
manosque|FR
manouba|TN
manresa|ES
mansa|
mansalay|PH
mansanil'o|
mansaniljas|CU
mansehra|PK
mansfield|~
mansfield city|US
mansfield woodhouse|GB
mansilingan|PH
mansoura|DZ
mansourah|DZ
manta|EC
mantampay|PH
manteca|~US
mantes la jolie|FR
mantes la ville|FR
manthani|IN
mantova|IT
mantsala|FI
manturovo|RU
manuba|TN
manubah|TN
manuel ojinaga|MX
manuguru|IN
manukau city|NZ
manvi|IN
manwat|IN
manyl|PH
manzanares|
manzanillo|
manzanilo|CU
manzhouli|CN
manzini|SZ
manzinis|SZ
maoun|BW
mapastepec|MX
maple grove|US
maple heights|US
maple ridge|CA
maple shade|US
maple valley|US
maplewood|~US
maposeni|TZ
mapouto|MZ
mapuca|IN
maputo|MZ
maputsoe|LS
maputu|MZ
maqadan|RU
maqale|ET
maqalle|ET
maqdishu|SO
mar de plata|AR
mar del plata|AR
mar del' plata|AR
mar del' platae|AR
mar ntel plata|AR
mar''ina horka|BY
mar'ina|RU
mar'ino|RU
maraba|BR
marabella|~TT
maracaibo|VE
maracaju|BR
maracanau|BR
maracas|BR
maracay|VE
maracena|ES
maradi|NE
maradis|NE
maragogi|BR
maragogipe|BR
maragoli|KE
maragondon|PH
marahra|IN
marakai|VE
marakaibas|VE
marakaibo|VE
marakaimpo|VE
marakaj|VE
marakajbo|VE
marakajo|VE
marakajus|VE
marakay|VE
marakaybo|VE
marakaypu|VE
marakes|MA
marakesh|MA
marakeso|MA
marakkanam|IN
maraksh|MA
maralal|KE
maramag|PH
maramba|TZ
marana|~US
marand|IR
marandellas|ZW
marang|MY
marano di napoli|IT
maras|TM
marataizes|BR
marau|BR
maravatio de ocampo|MX
marawi city|PH
marayur|IN
marbach am neckar|DE
marbel'ja|ES
marbela|ES
marbelja|ES
marbella|ES
marbelya|ES
marblehead|~US
marburg an der lahn|DE
marburgo|SI
marca|SO
marcavelica|PE
marche en famenne|BE
marchena|ES
marcianise|IT
marco island|US
marcos juarez|AR
marcq en baroeul|FR
mardakan|AZ
mardan|PK
mardanas|PK
marde|TR
mardin|TR
marechal candido rondon|BR
marechal deodoro|BR
marejampuole|LT
marfil|MX
marg'ilon|UZ
margahayukencana|ID
margasari|ID
margate|~
margelan|UZ
margherita|IN
marghilon|UZ
margiana|TM
margilan|UZ
marhanets'|UA
marhaura|IN
maria la baja|CO
mariahu|IN
marialva|BR
mariampol|LT
mariampol'|LT
mariampole|LT
mariampoles|LT
mariana|BR
marianhamina|AX
mariani|IN
mariankhamina|AX
mariano comense|IT
mariara|VE
marib|YE
maribor|SI
maribora|SI
mariboras|SI
mariboro|SI
marica|BR
maricopa|~US
mariehameena|AX
mariehamn|AX
mariekhamn|AX
mariel|CU
mariendorf|DE
marienfelde|DE
marienthal|DE
mariestad|SE
marietta|~US
marigiampole|LT
marigliano|IT
marignane|FR
marigo|MF
marigot|MF
marigoto|MF
mariinsk|RU
marijampole|LT
marijupol|UA
maril'ja|BR
marilao|PH
marilia|BR
marilija|BR
marina|~US
marina di carrara|IT
mariners harbor|US
maringa|BR
marinha grande|PT
marinilla|CO
marinko|MF
marion|~US
marioupol|UA
marioupol'|UA
marioupoli|UA
mariqo|MF
mariquita|CO
mariuhoefn|AX
mariuhofn|AX
mariupol|UA
mariupol'|UA
mariupolj|UA
marivan|IR
mariveles|PH
mariyampol'|LT
mariyampole|LT
mariyekhamn|AX
marjampol|LT
marka|SO
markala|ML
markapur|IN
markaz e woluswali ye achin|AF
market harborough|GB
markham|~CA
marki|PL
markisches viertel|DE
markkleeberg|DE
markova|RU
marktoberdorf|DE
marktredwitz|DE
marl|DE
marlboro|~US
marlborough|~US
marlow|~GB
marly le roi|FR
marmagao|IN
marmagoa|IN
marmande|FR
marmaris|TR
marmugao|IN
marneuli|GE
marntin|TR
maroantsetra|MG
marolambo|MG
marondera|ZW
maros|ID
maroua|CM
maroubra|~AU
marousi|GR
marovoay|MG
marple|~GB
marquette|~US
marrakech|MA
marrakes|MA
marrakesch|MA
marrakesh|MA
marrakesz|MA
marraqueix|MA
marraquexe|MA
marratxi|ES
marrero|~US
marrianhamina|AX
marrickville|~AU
marsa matruh|EG
marsa matrukh|EG
marsabit|KE
marsala|IT
marsberg|DE
marseggia|FR
marsegia|FR
marseglia|FR
marseilla|FR
marseille|FR
marseilles|FR
marsej|FR
marseja|FR
marsejlo|FR
marsel|FR
marsel'|FR
marsela|FR
marsele|FR
marselha|FR
marselis|FR
marsella|FR
marselye|FR
marsey|FR
marseya|FR
marshalltown|~US
marshfield|~US
marsiella|FR
marsigghia|FR
marsiglia|FR
marsiho|FR
marsilha|FR
marsilia|FR
marsilija|FR
marsilya|FR
marsta|SE
marsylia|FR
marsylijo|FR
martaban|MM
martapoera|ID
martapura|ID
marte|NG
martha lake|US
martigues|FR
martil|MA
martina franca|IT
martinez de la torre|MX
martinopolis|BR
martinsburg|~US
martorell|ES
martos|ES
marua|CM
marugame|JP
marumori|JP
maruoka|JP
marva|CM
marvegia|ES
maryborough|~AU
maryland city|US
maryland heights|US
marysville|~US
maryville|~US
marzahn|DE
marzuq|LY
masaja|NI
masaka|UG
masaki cho|JP
masaku|KE
masallatah|LY
masan|KR
masant|IR
masantol|PH
masaoua|ER
masar e scharif|AF
masasi|TZ
masat|IR
masatenango|GT
masatepe|NI
masatlan|MX
masatlanas|MX
masaurhi buzurg|IN
masava|ER
masawa|ER
masaya|NI
masbate|PH
mascalucia|IT
mascara|DZ
mascat|OM
mascate|OM
maschhad|IR
mascote|BR
mascouche|~CA
masejas|BR
masejo|BR
maserou|LS
maseru|LS
maseruo|LS
maseyo|BR
mashad|IR
mashado|IR
mashhad|IR
mashiko|JP
mashkhad|IR
mashtul as suq|EG
mashvingo|ZW
masina|CD
masindi|UG
masinloc|PH
masis|AM
masjed soleiman|IR
masjed soleyman|IR
maskara|DZ
maskat|OM
maskata|OM
maskatas|OM
maskate|OM
maskato|OM
maskav|RU
maskava|RU
maskva|RU
mason city|US
maspalomas|ES
maspeth|~US
masqat|OM
masquat|OM
massa|IT
massafra|IT
massaguet|TD
massakori|TD
massakory|TD
massalia|FR
massamagrell|ES
massaoua|ER
massapequa|~US
massapequa park|US
massau|ER
massaua|ER
massava|ER
massawa|ER
massawah|ER
massilia|FR
massillon|~US
massowa|ER
massowah|ER
massy|FR
masta|MT
mastaga|AZ
mastaganeam|DZ
masterton|~NZ
mastic|~US
mastrichtas|NL
mastrihta|NL
mastrikht|NL
mastrique|NL
mastrixt|NL
mastung|PK
masuda|JP
masulipatam|IN
masulipatao|IN
masulipatnam|IN
masumbwe|TZ
masvingo|ZW
maswa|TZ
masyaf|SY
masyhad|IR
masyr|BY
maszkat|OM
mata de sao joao|BR
mata outou|WF
mata utu|WF
matabhanga|IN
matadi|CD
matadis|CD
matagal'pa|NI
matagalpa|NI
matai|TZ
matam|SN
matamey|NE
matamoros|MX
matansas|CU
matansasas|CU
matanzas|CU
matao|BR
matara|LK
mataram|ID
mataramas|ID
mataro|ES
matay|EG
matehuala|MX
matera|IT
mateszalka|HU
mateur|TN
mateus leme|BR
mathba|BD
mathura|IN
mathurai|IN
mati|PH
matiari|PK
matias romero|MX
matida|JP
matidi|CD
matiri|TZ
matkhura|IN
matli|PK
matola|MZ
matosinhos|PT
matoury|GF
matozinhos|BR
matritum|ES
matriz de camaragibe|BR
matsamudu|KM
matsu|JP
matsubara|JP
matsubase|JP
matsudo|JP
matsue|JP
matsueshi|JP
matsujama|JP
matsumoto|JP
matsushima|JP
matsuto|JP
matsuyama|JP
mattanur|IN
matteson|~US
mattoon|~US
matue|JP
matui|TZ
matumoto|JP
matura|IN
maturin|VE
maturinas|VE
matuyama|JP
matveyevskoye|RU
matxcova|RU
mau aimma|IN
maua|BR
mauban|PH
maubara|TL
maubeuge|FR
maubin|MM
maudaha|IN
maues|BR
mauganj|IN
mauguio|FR
maulamiain|MM
maulavi bazar|BD
mauldin|~US
maumelle|~US
maumere|ID
maunas|BW
maurepas|FR
mavatanana|MG
mavelikara|IN
mavoor|IN
mawana|IN
mawlaik|MM
mawlamyaing|MM
mawlamyine|MM
mawlamyinegyunn|MM
maxhad|IR
maxixe|MZ
may pen|JM
mayagueez|PR
mayaguez|PR
mayahi|NE
mayang imphal|IN
maych'ew|ET
mayen|DE
mayence|DE
mayenne|FR
mayfield heights|US
mayiladuthurai|IN
maykop|RU
mayma|RU
maymana|AF
maymanah|AF
maynila|PH
mayns|DE
maywood|~US
mazabuka|ZM
mazama|TZ
mazar e sarif|AF
mazar e sharif|AF
mazar i sharif|AF
mazar i szarif|AF
mazara del vallo|IT
mazarron|ES
mazatenango|GT
mazatlan|MX
mazeikiai|LT
mazerou|LS
mazinde|TZ
mazir|BY
mazira|BY
mazouna|DZ
mazouro|MH
mazyr|BY
mbaban|SZ
mbabane|SZ
mbabano|SZ
mbaiki|CF
mbake|SN
mbala|ZM
mbale|
mbalmayo|CM
mbandaka|CD
mbandjok|CM
mbanga|CM
mbanza congo|AO
mbanza kongo|AO
mbanza ngungu|CD
mbarara|UG
mbeja|TZ
mbeya|TZ
mbila|ZM
mbinga|TZ
mbouda|CM
mboursou lere|TD
mbuguni|TZ
mbuji mayi|CD
mbuy mayi|CD
mbuzhi maji|CD
mcalester|~US
mcallen|~US
mcdonough|~US
mchenry|~US
mchinji|MW
mckeesport|~US
mckinleyville|~US
mckinney|~US
mclean|~US
mcminnville|~US
mead valley|US
meadow woods|US
meadowbrook|~US
meads|~US
meaux|FR
mecas|FR
mecca|SA
mechanicsville|~US
mechelen|BE
mechernich|DE
mechraa bel ksiri|MA
mecka|SA
meckenheim|DE
medak|IN
medan|ID
medana|ID
medanas|ID
medano|ID
medea|DZ
medeah|DZ
medeba|JO
medegin|CO
medeiros neto|BR
medeja|DZ
medel'in|CO
medelim|CO
medelin|CO
medeljina|CO
medeljinas|CO
medeljino|CO
medellin|CO
medemblik|NL
medenin|TN
medenina|TN
medeninas|TN
medenine|TN
medford|~US
medgidia|RO
media luna|CU
medianeira|BR
medicine hat|CA
mediina|SA
medin|SA
medina|~SA
medina del campo|ES
medina estates|GH
medinae|SA
medine|SA
medinipur|IN
medino|SA
medioburgum|NL
mediolan|IT
medjez el bab|TN
mednin|TN
mednogorsk|RU
medvedevo|RU
medvedovskaya|RU
medvezh'yegorsk|RU
medyna|SA
meenz|DE
meerane|DE
meerbusch|DE
meerut|IN
meftah|DZ
megara|GR
megarine|DZ
megion|RU
mehabad|IR
mehar|PK
mehdia|DZ
mehdiye|TN
mehekar|IN
mehendiganj|BD
mehjchzhou|CN
mehkehle|ET
mehlville|~US
mehndawal|IN
mehndehfehra|ER
mehrabpur|PK
mehtar lam|AF
meice|SA
meideborg|DE
meiderich|DE
meideva|JO
meiganga|CM
meihekou|CN
meiktila|MM
meimana|AF
meinerzhagen|DE
meiningen|DE
meise|BE
meissen|DE
meixad|IR
meixian|CN
meizhou|CN
mejdouretchensk|RU
mejdurecensk|RU
mejdurechensk|RU
mejduretxensk|RU
mejicanos|SV
mejmene|AF
mejorada del campo|ES
mejtkhila|MM
mek'ele|ET
mekao|SA
mekele|ET
mekelie|ET
mekelle|ET
mekhe|SN
mekhikali|MX
mekhikanos|SV
mekinez|MA
mekka|SA
mekkah|SA
mekke|SA
mekko|SA
mekla|DZ
meknes|MA
meksikalis|MX
meksiko siti|MX
melaka|MY
melas|UY
melati|ID
melbourne|~AU
melchor muzquiz|MX
melchor ocampo|MX
melegnano|IT
melekeok|PW
melenki|RU
meleti|TR
meletiye|TR
meleuz|RU
melgar|CO
melil'ja|ES
melila|ES
melilla|ES
melilo|ES
melilya|ES
melinde|KE
melipilla|CL
melissia|GR
melitene|TR
melito di napoli|IT
melitopol|UA
melitopol'|UA
meliya|ES
melle|DE
melnik|CZ
melo|UY
melong|CM
melouza|DZ
melrose|~US
melrose park|US
melton|~AU
melton mowbray|GB
melun|FR
melur|IN
melville|~US
melzo|IT
memari|IN
memmingen|DE
memphis|~US
menado|ID
menama|BH
mename|BH
menasha|~US
menchengladbachas|DE
mendaha|ID
mendarda|IN
mendefera|ER
mendeleyevsk|RU
menden|DE
menderes|TR
mendes|BR
mendez nunez|PH
mendi|
mendip|~GB
mendos|AR
mendosa|AR
mendosae|AR
mendoza|~AR
menemen|TR
menemeni|GR
menen|BE
mengcheng chengguanzhen|CN
mengechaur|AZ
mengyin|CN
menhengladbaha|DE
menifee|~US
menila|PH
menkhengladbakh|DE
menlo park|US
mennzel bou zelfa|TN
menoekwari|ID
menomonee falls|US
menomonie|~US
menonge|AO
menongue|AO
menongve|AO
mentan|ID
mentana|IT
mentekab|MY
mentenin|TN
mentese|TR
menteshe|TR
menton|FR
mentosa|AR
mentougou|CN
menuma|JP
menzel abderhaman|TN
menzel bourguiba|TN
menzel jemil|TN
menzelinsk|RU
meoqui|MX
meppel|NL
meppen|DE
mequon|~US
merano|IT
merath|IN
meratkh|IN
merca|SO
merced|~US
mercedes|
mercer island|US
mercin|TR
mercurea ciuc|RO
merdin|TR
merefa|UA
merelani|TZ
merelbeke|BE
merenwijk|NL
mergui|MM
meria|VE
merida|
meridae|VE
meriden|~US
meridian|~US
merido|VE
merignac|FR
merka|SO
merke|KZ
merkezefendi|TR
merkurja chuk|RO
mermugao|IN
merouana|DZ
merrakex|MA
merrick|~US
merrifield|~US
merrillville|~US
merrimack|~US
merritt island|US
mers el kebir|DZ
mersa matrouh|EG
mersa matruh|EG
mersas|DE
merseburg|DE
mersedes|UY
mersedesas|UY
mersin|TR
mersina|TR
mersine|TR
mersing|MY
merson|TR
mersyna|TR
merta|IN
merter keresteciler|TR
merthyr tydfil|GB
mertoyudan|ID
merzifon|TR
merzig|DE
mesa|~US
mesagne|IT
meschduretschensk|RU
meschede|DE
mesewa|ER
meshed|IR
mesheda|IR
meshedas|IR
meshkhed|IR
mesina|IT
meskiana|DZ
mesquite|~US
messaad|DZ
messana|IT
messina|IT
messine|IT
mestracum|IT
mestre|IT
mestreech|NL
mesyna|IT
meszhed|IR
metahara|ET
metairie|~US
metairie terrace|US
metallostroy|RU
metamorfosi|GR
metapan|SV
metepec|MX
metepek|MX
methuen|~US
metilene|GR
metlaoui|TN
metlili chaamba|DZ
metra|ID
metrogorodok|RU
mettis|FR
mettmann|DE
mettupalayam|IN
mettur|IN
metz|FR
metzingen|DE
meudon|FR
meulaboh|ID
meurs|DE
mevatanana|MG
mevo betar|IL
mexborough|~GB
mexed|IR
mexicali|MX
mexicanos|SV
mexico|PH
mexico by|MX
mexico city|MX
mexico d.f.|MX
mexico df|MX
mexico stad|MX
mexihcali|MX
mexikali|MX
mexiko hiria|MX
mexiko stadt|MX
meyandoab|IR
meybod|IR
meycauayan|PH
meycawayan|PH
meylan|FR
meymaneh|AF
meymene|AF
meyrin|CH
meyzieu|FR
mezdurecensk|RU
mezdurecenska|RU
mezdurecenskas|RU
mezduretsensk|RU
mezhdurechens'k|RU
mezhdurechensk|RU
mezjdoeretsjensk|RU
mezjduretjensk|RU
mezjduretsjensk|RU
mezokovesd|HU
mezotur|HU
mgandu|TZ
mhango|TZ
mhasvad|IN
miahuatlan de porfirio diaz|MX
miami|~US
miami beach|US
miami gardens|US
miami lakes|US
miamisburg|~US
mian channun|PK
miandoab|IR
miandowab|IR
miandrarivo|MG
miandrivazo|MG
mianduab|IR
mianwali|PK
mianyang|CN
miasa|RU
miasas|RU
miass|RU
miassz|RU
michalovce|SK
michelstadt|DE
michigan city|US
michina|MM
michurinsk|RU
middelberg|ZA
middelbourg|NL
middelburch|NL
middelburg|ZA
middelharnis|NL
middelkerke|BE
middle river|US
middle village|US
middleborough|~US
middleburg heights|US
middlesbrough|~GB
middleton|~
middletown|~US
midelb'org|NL
midelburg|NL
midelburgas|NL
midelburgo|NL
midelt|MA
midilli|GR
midland|~US
midlothian|~US
midnapor|IN
midnapore|IN
midnapur|IN
midoun|TN
midrand|ZA
midsayap|PH
midstream|ZA
midun|TN
midvale|~US
midway|~US
midwest city|US
midyat|TR
miedzyrzec podlaski|PL
miedzyrzecz|PL
mielec|PL
mienchow|CN
mienjan|CN
miercurea ciuc|RO
miercurea ciucului|RO
mieres|ES
miezdurieczensk|RU
migdal ha'emeq|IL
migori|KE
miguel hidalgo|MX
miguel pereira|BR
miguelopolis|BR
mihara|JP
miharu|JP
mihdelo|CV
mihona|IN
mijadzaki|JP
mijakonodzh'o|JP
mijakonodzjo|JP
mijakonodzo|JP
mijakonojo|JP
mijas|
mijdrecht|NL
mikhalkovo|RU
mikhaylovka|RU
mikhaylovsk|RU
miki|JP
mikindani|TZ
mikkeli|FI
mikolaiv|UA
mikolow|PL
miktila|MM
mikumi|TZ
mikuni|JP
mila|DZ
milaan|IT
milagras|EC
milagro|EC
milak|IN
milan|IT
milana|IT
milanas|IT
milano|IT
milanowek|PL
milanu|IT
milao|IT
milas|TR
milazzo|IT
milchaim|DE
mildura|~AU
milford|~US
milford mill|US
mililani town|US
mill creek|US
mill creek east|US
mill park|AU
millau|FR
millbrae|~US
millbrook|~US
millcreek|~US
milledgeville|~US
millela|ES
millerovo|RU
millville|~US
milpa alta|MX
milpitas|~US
milton keynes|GB
miluz|FR
miluza|FR
milwaukee|~US
milwaukie|~US
mimana|AF
mimarsinan|TR
min'nkatsebir|AZ
minab|IR
minakuchicho matoba|JP
minamata|JP
minamirinkan|JP
minas|
minas de marcona|PE
minas de matahambre|CU
minasas|UY
minatitlan|MX
minato|JP
minbu|MM
minca|DE
minche|DE
minchianabad|PK
mindelas|CV
mindello|CV
mindelo|CV
mindelu|CV
minden|DE
mineiros|BR
mineola|~US
mineralnye vody|RU
minga|DE
mingacevir|AZ
mingachevir|AZ
mingaecevir|AZ
mingaora|PK
mingechaur|AZ
mingechaurges|AZ
mingeczaur|AZ
mingelchaur|AZ
minggang|CN
mingguang|CN
minglanilla|PH
mingora|PK
mingshui|CN
mingyue|CN
minhen|DE
minhene|DE
minjur|IN
minkhen|DE
minna|NG
minneapolis|~US
minnetonka|~US
minnetonka mills|US
mino|JP
minoh|JP
minokamo|JP
minot|~US
mins'k|BY
minsc|BY
minscum|BY
minsk|BY
minsk mazowiecki|PL
minska|BY
minskaj|BY
minskas|BY
minsko|BY
minster|DE
minstere|DE
minszk|BY
mint hill|US
mintelmpourch|NL
mintelo|CV
minturno|IT
minusinsk|RU
minyat an nasr|EG
minzhu|CN
mioveni|RO
mira loma|US
mira mesa|US
mira taglio|IT
mirabel|~CA
miracema|BR
miragoane|HT
miramar|~
miramas|FR
miramichi|~CA
miranda de ebro|ES
mirandola|IT
mirandopolis|BR
mirano|IT
miranpur|IN
miranpur katra|IN
mirat|IN
miratas|IN
mirfield|~GB
mirganj|IN
miri|MY
mirialguda|IN
miriyalguda|IN
mirny|RU
mirnyy|RU
mirpur khas|PK
mirpur mathelo|PK
mirriah|NE
mirut|IN
miryalguda|IN
miryang|KR
mirzapur|IN
mirzarpur|IN
misantla|MX
misawa|JP
mishan|CN
mishawaka|~US
mishima|JP
mishko|GT
mishkol'c|HU
mishkolc|HU
misilmeri|IT
misima|JP
miskolc|HU
miskolca|HU
miskolcas|HU
miskolcz|HU
miskole|HU
miskovec|HU
mislata|ES
misoma|TZ
misrata|LY
misratah|LY
misrikh|IN
missina|IT
mission bend|US
mission viejo|US
mississauga|~CA
missoula|~US
missouri city|US
misterbianco|IT
misungwi|TZ
misurata|LY
misyima|JP
miszkolc|HU
mitaka shi|JP
mitake|JP
mitcham|~GB
mitha tiwana|PK
mithi|PK
mitilena|GR
mitilene|GR
mitileno|GR
mitilini|GR
mitischi|RU
mitisci|RU
mitishchi|RU
mitishhi|RU
mitisi|RU
mitisxi|RU
mito|JP
mitoshi|JP
mitras poniente|MX
mitrovica|XK
mitrovice|XK
mitry mory|FR
mits'iwa|ER
mitsewa|ER
mitsiwa'e|ER
mitsukaido|JP
mitsuke|JP
mitte|DE
mittweida|DE
mityana|UG
mityiscsi|RU
mitylena|GR
mitylene|GR
miuluzas|FR
miunchenas|DE
miunsteris|DE
miura|JP
mixco|GT
mixquiahuala de juarez|MX
miyako|JP
miyakonojo|JP
miyakonozyo|JP
miyandoab|IR
miyanduab|IR
miyang|CN
miyata|JP
miyazaki|JP
miyazakishi|JP
miyazu|JP
miyoshi|JP
miytisci|RU
mizdah|LY
mizhou|CN
mizil|RO
mizque|BO
mizunami|JP
mizusawa|JP
mjan'jan|CN
mjenjang|CN
mjicina|MM
mjonkhengladbakh|DE
mjors|DE
mjuluz|FR
mjunkhen|DE
mjunster|DE
mkuranga|TZ
mlada boleslav|CZ
mlalo|TZ
mlandizi|TZ
mlangali|TZ
mlawa|PL
mlimba|TZ
mlonggo|ID
mlowo|TZ
mmabatho|ZA
mnichov|DE
mnichow|DE
mo i rana|NO
moabit|DE
moana|ES
moanda|GA
mobara|JP
mobaye|CF
mobie|CF
mobolla|TR
moca|DO
mocajuba|BR
moceva|PE
moche|PE
mochudi|BW
mocimboa|MZ
mocoa|CO
mococa|BR
mocoro|BR
mocudis|BW
modakeke|NG
modasa|IN
modena|IT
modene|IT
modesto|~US
modica|IT
modicia|IT
modiin|IL
modiin ilit|IL
modimolle|ZA
modjokerto|ID
modling|AT
modna|IT
modrany|CZ
modugno|IT
moelln|DE
moelm|DE
moeln|DE
moelndal|SE
moelnlycke|SE
moembaai|IN
moenchengladbach|DE
moenster|DE
moerfelden walldorf|DE
moermansk|RU
moerom|RU
moers|DE
moga|IN
mogadiisho|SO
mogadis|SO
mogadisas|SO
mogadischu|SO
mogadiscio|SO
mogadish|SO
mogadisho|SO
mogadishu|SO
mogadisjoe|SO
mogadisju|SO
mogadiso|SO
mogadiss|SO
mogadisu|SO
mogadisxo|SO
mogadiszu|SO
mogadixo|SO
mogaidisiu|SO
mogan|ES
mogi das cruzes|BR
mogi guacu|BR
mogi mirim|BR
mogil'ov|BY
mogilev|BY
mogileva|BY
mogilew|BY
mogiliavas|BY
mogiliovas|BY
mogiljov|BY
mogilov|BY
mogliano veneto|IT
mogoditshane|BW
mogok|MM
mogpkho|KR
mogpo|KR
moguer|ES
moguilev|BY
moguncia|DE
moguncja|DE
mogy das cruzes|BR
mogy guassu|BR
mohacs|HU
mohale's hoek|LS
mohali|IN
mohamedija|MA
mohamedio|MA
mohammadia|MA
mohammedia|MA
mohuc|DE
mohylew|BY
mohyliv podil's'kyy|UA
moinesti|RO
moiobamba|PE
moirang|IN
moissy cramayel|FR
moita|PT
moji das cruzes|BR
moji guacu|BR
mojoagung|ID
mojobamba|PE
mojokerto|ID
mokameh|IN
mokdaharn|TH
mokegua|PE
mokegva|PE
mokena|~US
mokhammedija|MA
mokoa|CO
mokokchung|IN
mokolo|CM
mokopane|ZA
mokotow|PL
mokotuv|PL
mokp'o|KR
mokuho|KR
mokwa|NG
mola di bari|IT
molam'jajn|MM
molamjainas|MM
molamjajn|MM
molamyaing|MM
molave|PH
molde|NO
molepolole|BW
molfetta|IT
molina|CL
molina de segura|ES
moline|~US
molins de rei|ES
mollendo|PE
mollet del valles|ES
molln|DE
molndal|SE
molnlycke|SE
molodechno|BY
molodeczno|BY
molodohvardiys'k|UA
mombaaso|KE
mombaca|KE
mombasa|KE
mombassa|KE
mombetsu|JP
momostenango|GT
mompasa|KE
mompos|CO
mon repos|TT
monachium|DE
monacho|DE
monaco|MC
monacu|DE
monacum|DE
monako|MC
monasterium|DE
monastir|TN
monastyr|TN
monastyras|TN
monasztir|TN
monca|IT
moncada|ES
moncalieri|IT
moncao|PT
monchegorsk|RU
monchengladbach|DE
moncloa aravaca|ES
monclova|MX
moncton|~CA
mondlo|ZA
mondou|TD
mondovi|IT
mondragone|IT
mondu|TD
monfalcone|IT
monforte de lemos|ES
mong cai|VN
mongagua|BR
monghyr|IN
mongo|TD
mongu|ZM
monguno|NG
monheim am rhein|DE
monino|RU
moniva|MM
monkantisou|SO
monkayo|PH
monkloo aravako|ES
monklova|MX
monnem|DE
monoharpur|IN
monopoli|IT
monor|HU
monpel'e|FR
monpele|FR
monpelie|FR
monpelje|FR
monpelye|FR
monreale|IT
monrobia|LR
monroeville|~US
monrofia|LR
monrovi|LR
monrovia|LR
monrovii|LR
monrovija|LR
monrovio|LR
monroviya|LR
monrowia|LR
mons|BE
mons en baroeul|FR
monsa|IT
monsanto|PT
monsefu|PE
monselice|IT
monserrato|IT
monsey|~US
monspessulanus|FR
monsteles|ES
mont de marsan|FR
mont dore|NC
mont royal|CA
mont saint aignan|FR
mont saint hilaire|CA
montalvo|EC
montana|BG
montanae|BG
montargis|FR
montauban|FR
montbeliard|FR
montbrison|FR
montcada i reixac|ES
montceau les mines|FR
montclair|~US
monte alegre|BR
monte alto|BR
monte aprazivel|BR
monte azul paulista|BR
monte carlo|MC
monte carmelo|BR
monte caseros|AR
monte estoril|PT
monte mor|BR
monte plata|DO
monte santo de minas|BR
montebello|~US
montebelluna|IT
montebideo|UY
montecanal|ES
montecarlo|AR
montecatini terme|IT
montecristi|EC
montego bay|JM
montelibano|CO
montelimar|FR
montemorelos|MX
montemurlo|IT
montenegro|
montepuez|MZ
montereau fault yonne|FR
monterej|MX
monterejo|MX
monterejus|MX
monterey|MX
monterey park|US
monteria|CO
monterija|CO
montero|BO
monteros|AR
monterotondo|IT
monterrei|MX
monterrej|MX
monterreja|MX
monterrey|MX
monterusciello|IT
montes claros|BR
montes klaros|BR
montesilvano marina|IT
montesson|FR
montevarchi|IT
montevidejas|UY
montevideo|UY
montevideu|UY
montevidiejos|UY
montfermeil|FR
montgeron|FR
montgomery village|US
monthey|CH
montichiari|IT
montigny le bretonneux|FR
montigny les cormeilles|FR
montigny les metz|FR
montijo|
montilla|ES
montis klaros|BR
montis klarus|BR
montivilliers|FR
montlucon|FR
montmorency|FR
montornes del valles|ES
montpelhier|FR
montpeller|FR
montpellier|FR
montpelyier|FR
montreal|~CA
montreuil|FR
montreux|CH
montrose|~US
montrouge|FR
montville center|US
monywa|MM
monza|IT
monze|ZM
monzon|ES
mooka|JP
mooresville|~US
moorhead|~US
moorpark|~US
moosburg|DE
moose jaw|CA
moppo|KR
mopti|ML
moptis|ML
moqadiso|SO
moquegua|PE
morada nova|BR
moradabad|IN
moraga|~US
morales|
moram|IN
moramanga|MG
morand|IR
morar|IN
moratalaz|ES
moratalazo|ES
moratuva|LK
moratuwa|LK
morayfield|~AU
morbi|IN
morecambe|~GB
morelia|MX
morelija|MX
morena|IN
moreni|RO
moreno valley|US
moreton|~GB
morfelden walldorf|DE
morgan hill|US
morganton|~US
morgantown|~US
morigaon|IN
moriguchi|JP
moriguci|JP
moriguti|JP
morigutsi|JP
moriki|NG
morinda|IN
morioka|JP
moriokashi|JP
moriya|JP
moriyama|JP
morlaix|FR
morlanwelz mariemont|BE
morley|~GB
mormugao|IN
mornington|~AU
moro|PK
morogoras|TZ
morogoro|TZ
morohongo|JP
moroleon|MX
moron|AR
moron de la frontera|ES
moron'i hurie|MN
morondava|MG
morong|PH
moroni|KM
moronii huryee|MN
moronii khuree|MN
moronio|KM
moronis|KM
moronkoro|TZ
moronu hurie|MN
morony|KM
morozovsk|RU
morphett vale|AU
morrelgonj|BD
morrinhos|BR
morris heights|US
morrisania|~US
morristown|~US
morrisville|~US
morro agudo|BR
morro do chapeu|BR
morsang sur orge|FR
morshansk|RU
morsi|IN
morteros|AR
morton|~US
morton grove|US
mortsel|BE
morvi|IN
morwa|IN
mosbach|DE
mosca|RU
moscfa|RU
moscha|RU
moschi|TZ
mosco|RU
moscou|RU
moscova|RU
moscovo|RU
moscow|RU
moscu|RU
moscua|RU
mosel|IQ
moses lake|US
moshi|TZ
mosis|TZ
moska|RU
moskau|RU
moskhaton|GR
mosko|RU
moskokh|RU
moskou|RU
moskov|RU
moskova|RU
moskovskiy|
moskovu|RU
moskow|RU
moskowa|RU
mosku|RU
moskuas|RU
moskva|RU
moskvo|RU
moskwa|RU
mosman|~AU
mosoel|IQ
mosonmagyarovar|HU
mosopa|BW
mosoro|BR
mosouli|IQ
mosquera|CO
mossel bay|ZA
mossendjo|CG
mossingen|DE
mossoro|BR
mossoul|IQ
mossul|IQ
mosta|MT
mostaganem|DZ
mostaganemas|DZ
mostar|BA
mostara|BA
mostaras|BA
mostari|BA
mostoles|ES
mostolesas|ES
mostolo|ES
mostovskoy|RU
mosty|BY
mosul|IQ
mosula|IQ
mosulas|IQ
mosulo|IQ
moszkva|RU
moszul|IQ
motala|SE
motegi|JP
motherwell|~GB
mothihari|IN
motihan|IN
motihari|IN
motistsi|RU
motomiya|JP
motozintla|MX
motril|ES
motru|RO
motsounti|BW
mott haven|US
motul|MX
mouang sai|LA
mougins|FR
mougla|TR
mouila|GA
moukdicho|SO
moukntiso|SO
moulamjin|MM
moulins|FR
moulmein|MM
moundou|TD
moundu|TD
mount clemens|US
mount eliza|AU
mount gambier|AU
mount hagen|PG
mount isa|AU
mount juliet|US
mount laurel|US
mount lavinia|LK
mount lebanon|US
mount martha|AU
mount pearl|CA
mount pleasant|US
mount prospect|US
mount vernon|US
mountain brook|US
mountain view|US
mountlake terrace|US
mounujua|MM
mourmansk|RU
mourom|RU
mourzouk|LY
mouscron|BE
mouskat|OM
mousl|IQ
moussoro|TD
moussoul|IQ
moutsamoudou|KM
mouzaia|DZ
moyale|KE
moyobamba|PE
moyotzingo|MX
mozdok|RU
mozhaysk|RU
mozhga|RU
mozhi guasu|BR
mozir|BY
mozyr|BY
mozyr'|BY
mozyrius|BY
mozyrz|BY
mpampane|SZ
mpanda|TZ
mpika|ZM
mpophomeni|ZA
mpumalanga|ZA
mpwapwa|TZ
mragowo|PL
mranggen|ID
mrogoro|TZ
msaken|TN
msowero|TZ
mthatha|ZA
mtinko|TZ
mto wa mbu|TZ
mtsensk|RU
mtvara|TZ
mtwango|TZ
mtwara|TZ
mu lin|MN
mu'askar|DZ
muan|KR
muang pakxan|LA
muang phonsavan|LA
muang xai|LA
muang xay|LA
muansa|TZ
muanza|TZ
muar|MY
muaskar|DZ
mubarakpur|IN
mubende|UG
mubi|NG
muborak|UZ
mucumpiz|VE
mucur|TR
mucuri|BR
mudan'czjan|CN
mudancjan|CN
mudandziangas|CN
mudandzjan|CN
mudanjiang|CN
mudanya|TR
mudbidri|IN
muddebihal|IN
mudgal|IN
mudhol|IN
mudkhed|IN
mudon|MM
mudu|CN
mueang nonthaburi|TH
muehldorf|DE
muehlhausen|DE
muehlheim am main|DE
mueihausn|FR
muelhausen|FR
muelheim|DE
muenchen|DE
muenegh|DE
muenhen|DE
muenih|DE
muenster|DE
mufulira|ZM
mufulire|ZM
mugadiccu|SO
mugadishu|SO
mugadiss|SO
muggio|IT
mughal sarai|IN
mughla|TR
mughlah|TR
mugla|TR
mugnano di napoli|IT
mugumu|TZ
muhammadabad|IN
muhammediye|MA
muheza|TZ
muhlacker|DE
muhldorf|DE
muhlhausen|DE
muhlheim am main|DE
muhoroni|KE
muihausn|FR
muikamachi|JP
mujiayingzi|CN
mujinga|BI
mukacheve|UA
mukdahan|TH
mukdaharn|TH
mukdakhan|TH
mukdatarn|TH
mukerian|IN
mukher|IN
mukilteo|~US
mukiwa|PE
muko|JP
mukono|UG
muktagacha|BD
muktsar|IN
mulanje|MW
mulbagal|IN
mulchen|CL
mulgrave|~AU
mulgund|IN
mulhausen|FR
mulheim|DE
mulhouse|FR
mulhousen|FR
mulhusia|FR
mulki|IN
mulleriyawa|LK
mullheim|DE
mulmejn|MM
multai|IN
multan|PK
multanas|PK
muluppilagadu|IN
mumbai|IN
mumbaj|IN
mumbaja|IN
mumbajo|IN
mumbajus|IN
mumbay|IN
mumbwa|ZM
mumias|KE
munastir|TN
muncar|ID
munchen|DE
muncie|~US
mundargi|IN
mundelein|~US
mundgod|IN
mundra|IN
mundu|TD
mundwa|IN
munegh|DE
mungaa|TZ
mungaoli|IN
mungeli|IN
munger|IN
mungia|ES
mungu|ZM
mungyeong|KR
munhen|DE
munic|DE
munich|DE
municipio de copacabana|CO
munih|DE
munike|DE
munique|DE
munistri|DE
munix|DE
munkeno|DE
munkhen|DE
munnar|IN
munsan|KR
munscia|IT
munster|DE
muntilan|ID
muntivideu|UY
muntividew|UY
muntok|ID
munuf|EG
munywa|MM
muolde|NO
muong sai|LA
muqdisho|SO
muqdishow|SO
muqdishu|SO
muqiwa|PE
muradabad|IN
muradnagar|IN
murakami|JP
muramatsu|JP
muramvya|BI
muratpasa|TR
muravlenko|RU
murbad|IN
murcia|ES
murcie|ES
murcio|ES
murcja|ES
muret|FR
murfreesboro|~US
muriae|BR
muricay|PH
murici|BR
muridke|PK
muriti|TZ
muritiba|BR
murliganj|IN
murmans'k|RU
murmansk|RU
murmanska|RU
murmanskas|RU
murmanski|RU
murmansko|RU
murmanszk|RU
murogoro|TZ
murom|RU
muromas|RU
muromum|RU
muroran|JP
muroto misakicho|JP
murray bridge|AU
murree|PK
murrieta|~US
murrysville|~US
murshidabad|IN
mursia|ES
mursija|ES
mursuk|LY
murtajapur|IN
murudeshwara|IN
murun kuren|MN
murundava|MG
muruni|KM
murwara|IN
murzuch|LY
murzuk|LY
murzuq|LY
musaffarabad|PK
musan up|KP
musanze|RW
musashino|JP
musasinas|JP
musasino|JP
muscat|OM
muscatine|~US
mushabani|IN
mushie|CD
musil|IQ
musiri|IN
muskat|OM
muskav|RU
muskego|~US
muskegon|~US
musko|RU
muskogee|~US
musoma|TZ
musome|TZ
musselburgh|~GB
mussoorie|IN
musta|MT
mustafabad|PK
mustafakemalpasa|TR
mustafakemelpasa|TR
mustaghanam|DZ
mustaghanim|DZ
mustang|~US
musul|IQ
mutankiang|CN
mutare|ZW
mutengene|CM
mutina|IT
mutsamudu|KM
mutsu|JP
muttenz|CH
muttra|IN
muttupet|IN
mutuali|MZ
mutxamel|ES
muula|TR
muurmanni|RU
muurmanski|RU
muvanzo|TZ
muvattupula|IN
muvattupuzha|IN
muyinga|BI
muyuka|CM
muyupampa|PE
muzafarabad|PK
muzafargarkh|PK
muzafargaro|PK
muzafarnagar|IN
muzaffarabad|PK
muzaffargar|PK
muzaffargarh|PK
muzaffargarkh|PK
muzaffargharh|PK
muzaffarnagar|IN
muzaffarpur|IN
muzambinho|BR
muzoma|TZ
mvanza|TZ
mvene ditu|CD
mvita|KE
mvomero|TZ
mwadui|TZ
mwamza|TZ
mwandiga|TZ
mwansa|TZ
mwanza|TZ
mweka|CD
mwene ditu|CD
my tho|VN
myan'yan|CN
myanaung|MM
myawadi|MM
myaydo|MM
myeik|MM
myekuuapeh|RU
myensk|BY
myenyesk|BY
myingan|MM
myingyan|MM
myitkyin|MM
myitkyina|MM
mykolaiv|UA
mykolayiv|UA
mylhuzy|FR
mylouz|FR
mymensing|BD
mymensingh|BD
mynihu|DE
mynster|DE
myrhorod|UA
myrte|TR
myrtle beach|US
myrtle grove|US
myski|RU
myslenice|PL
myslowice|PL
mysooru|IN
mysore|IN
mysuru|IN
myszkow|PL
mytichtchi|RU
mytilena|GR
mytilene|GR
mytilini|GR
mytischtschi|RU
mytisci|RU
mytisciai|RU
mytishchi|RU
mytishhi|RU
mytishi|RU
mytisjtji|RU
mytisjtsji|RU
mytistsi|RU
mytiszczi|RU
myunxen|DE
mzimba|MW
mzouzou|MW
mzuzo|MW
mzuzu|MW
n'dalatando|AO
n'diareme limamoulaye|SN
n'djamena|TD
n'eri|KE
n'gourou|NG
n'ired'gaza|HU
n'ired'khaza|HU
n'ju deli|IN
n'nkozi|BI
n'oshatel|CH
na klang|TH
naaldwijk|NL
naarden|NL
naatsaret|IL
nabadurip|IN
nabadwip|IN
nabagram|IN
nabarangapur|IN
nabarangpur|IN
nabari|JP
nabatiye et tahta|LB
naberejnije celni|RU
naberejnye chelny|RU
nabereschnyje tschelny|RU
naberezhnye chelny|RU
naberezhnyye chelny|RU
naberezjnye tsjelny|RU
nabereznije celni|RU
nabereznoje tselno|RU
nabereznye celny|RU
nabereznyje celny|RU
nabereznyje tselny|RU
nabeul|TN
nabha|IN
nabinagar|
nabire|ID
nablus|PS
nablusas|PS
nablusz|PS
naboel|TN
nabua|PH
nabul|TN
nabulus|PS
nabunturan|PH
nacala|MZ
nachaf|IQ
nachingwea|TZ
nachitschewan|AZ
nachod|CZ
nachodka|RU
nacimiento|CL
naciria|DZ
nacka|SE
nacogdoches|~US
nadapuram|IN
nadbai|IN
nadia|IN
nadiad|IN
nadjaf|IQ
nador|MA
nadora|MA
nadoras|MA
nadschaf|IQ
naduvannur|IN
nadvirna|UA
nadym|RU
nadzaf|IQ
nadzafas|IQ
nadzhaf|IQ
nadzhafabad|IR
naeso|KR
naessjoe|SE
naestved|DK
naevakjut|MR
nafada|NG
naga|PH
nagafo|IQ
nagahama|JP
nagai|JP
nagamangala|IN
nagano|JP
naganoshi|JP
nagaoka|JP
nagappattinam|IN
nagar|IN
nagar karnul|IN
nagara pathom|TH
nagara rajasima|TH
nagara sawan|TH
nagarejama|JP
nagareyama|JP
nagari|IN
nagarkoil|IN
nagarkovil|IN
nagarote|NI
nagarpur|BD
nagasacium|JP
nagasaki|JP
nagasakis|JP
nagasakishi|JP
nagasako|JP
nagaszaki|JP
nagato|JP
nagaur|IN
nagcarlan|PH
nagda|IN
nagercoil|IN
nageswari|BD
nagina|IN
nago|JP
nagod|IN
nagoia|JP
nagoja|JP
nagojo|JP
nagold|DE
nagor rajashima|TH
nagor rajasima|TH
nagor svarga|TH
nagorn bhanom|TH
nagorn nayok|TH
nagorn pathom|TH
nagorn sawarn|TH
nagornyy|RU
nagoya|JP
nagpore|IN
nagpur|IN
nagpura|IN
nagpuras|IN
nagqu|CN
nagua|DO
nagurpoor|BD
nagykanizsa|HU
nagykoros|HU
naha|JP
nahan|IN
nahariya|IL
naharlagun|IN
nahashi|JP
nahavand|IR
nahhodka|RU
nahiyat al fuhud|IQ
nahiyat ash shinafiyah|IQ
nahiyat ghammas|IQ
nahiyat saddat al hindiyah|IQ
nahodka|RU
nahorkatiya|IN
nahotk|RU
nahrin|AF
nahuala|GT
naic|PH
naidad|IN
naihati|IN
nailsea|~GB
naimechen|NL
naini tal|IN
nainpur|IN
nainwa|IN
nairoba|KE
nairobi|KE
nairobia|KE
nairobis|KE
nairobo|KE
nairoby|KE
nairompi|KE
naivasha|KE
naj' hammadi|EG
najaf|IQ
najafabad|IR
najdzhel|ZA
najibabad|IN
najmegen|NL
najodka|RU
najran|SA
najrobi|KE
najrobo|KE
nakama|JP
nakamura|JP
nakano|JP
nakanojomachi|JP
nakatsu|JP
nakatsugawa|JP
nakaun sawan|TH
nakawan sawn|TH
nakawn panom|TH
nakawn patom|TH
nakawn sawan|TH
nakha|JP
nakhabino|RU
nakhaun nayok|TH
nakhaun pathom|TH
nakhaun phanom|TH
nakhaun rachasima|TH
nakhaun sawan|TH
nakhaun si thammarat|TH
nakhchivan|AZ
nakhchyvan|AZ
nakhicevan|AZ
nakhichevan'|AZ
nakhichivan|AZ
nakhitchevan|AZ
nakhitsjevan|AZ
nakhjavan|AZ
nakhodka|RU
nakhodkae|RU
nakhodko|RU
nakhon luang|TH
nakhon nauok|TH
nakhon nayok|TH
nakhon pathom|TH
nakhon phanom|TH
nakhon ratcasima|TH
nakhon ratchasim|TH
nakhon ratchasima|TH
nakhon ratchsima|TH
nakhon ratcsaszima|TH
nakhon ratczasima|TH
nakhon sawan|TH
nakhon si tammarat|TH
nakhon si thammarat|TH
nakhon si thammarht|TH
nakhon szi thammarat|TH
nakhotka|RU
naklo nad notecia|PL
naklon sawan|TH
nakodar|IN
nakol phanom|TH
nakon nayok|TH
nakon panom|TH
nakon patom|TH
nakon sawan|TH
nakon sri tammarat|TH
nakorn panom|TH
nakorn rajsima|TH
nakorn sawan|TH
nakorn si thamarat|TH
naksalbari|IN
nakur|IN
nakuru|KE
nal'chik|RU
nalchiti|BD
naldurg|IN
nalgonda|IN
nalhati|IN
nallihan|TR
nalshyk|RU
naltschik|RU
naltsik|RU
nalut|LY
nam som|TH
namagiripettai|IN
namakkal|IN
namangan|UZ
namanganas|UZ
namangano|UZ
namanyere|TZ
namasuba|UG
nambiyur|IN
namen|BE
namerikawa|JP
nameur|BE
namibe|AO
namie|JP
namioka|JP
namir|BE
namira|BE
namiuras|BE
namjur|BE
namkin|CN
namouer|BE
namp'o|KP
nampa|~US
nampkho|KP
namplous|PS
nampoula|MZ
nampula|MZ
namrup|IN
namur|BE
namurcum|BE
namuro|BE
namyang dong|KP
namyangju|KR
namyr|BE
namyslow|PL
namyur|BE
namzningz|CN
nan'chan|CN
nan'chun|CN
nan'czin|CN
nan'jan|CN
nan'nin|CN
nan'pin|CN
nan'tou|TW
nan'tun|CN
nan'zhin|CN
nanae|JP
nanaimo|~CA
nanam|KP
nanao|JP
nanas|TH
nanauta|IN
nancana|CN
nancangas|CN
nancano|CN
nanceium|FR
nanchan|CN
nanchang|CN
nanchino|CN
nanchinum|CN
nanchong|CN
nanchung|CN
nancianga|CN
nancio|FR
nancsang|CN
nandaime|NI
nandair|IN
nanded|IN
nander|IN
nandgaon|IN
nandial|IN
nandigama|IN
nandikotkur|IN
nanding|CN
nandu|CN
nandura buzurg|IN
nandurbar|IN
nandyal|IN
nandyala|IN
nandzing|CN
nandzjina|CN
nanfeng|CN
nang rong|TH
nanga eboko|CM
nangal township|IN
nangandao|CN
nanganga|TZ
nangasaque|JP
nangen|KR
nangi|IN
nangloi jat|IN
nangomba|TZ
nangong|CN
nangwa|TZ
nanin|CN
naning|CN
naningas|CN
naningo|CN
nanjang|CN
nanjangud|IN
nanjing|CN
nanjuki|KE
nankana sahib|PK
nankijn|CN
nankin|CN
nankinas|CN
nanking|CN
nankingo|CN
nankpour|IN
nanlong|CN
nanma|CN
nannin|CN
nannina|CN
nanning|CN
nanpara|IN
nanpiao|CN
nanping|CN
nanquim|CN
nanquin|CN
nansi|FR
nantai|CN
nante|FR
nanterre|FR
nantes|FR
nanto|FR
nanto shi|JP
nantong|CN
nantou|TW
nantow|TW
nantsin'nk|CN
nantun|CN
nantung|CN
nanuet|~US
nanuque|BR
nanyamba|TZ
nanyan|CN
nanyang|CN
nanyuki|KE
nanzcangh|CN
nanzeg|FR
nanzging|CN
nanzhang chengguanzhen|CN
nanzhou|CN
naoned|FR
naousa|GR
napa|~US
napasar|IN
napels|IT
naperville|~US
napier|~NZ
naples|IT
naplouse|PS
naplusa|PS
napoles|IT
napoli|IT
napolo|IT
napols|IT
napoly|IT
napouse|PS
nappoli|IT
napul|IT
napule|IT
napuli|IT
napulj|IT
naqadeh|IR
nar'yan mar|RU
nara shi|JP
naradhivas|TH
naradhiwas|TH
narail|BD
naraina|IN
naraini|IN
narajanganj|BD
narang mandi|PK
narangba|~AU
naranjal|EC
naranjito|EC
naranjos|MX
narasannapeta|IN
narasapur|IN
narasaraopet|IN
narathiwat|TH
narativas|TH
narativat|TH
naratkhivat|TH
narauli|IN
naraura|IN
naravarikuppam|IN
narayanganj|BD
narayangarh|IN
narayanpet|IN
narbonne|FR
nardo|IT
naregal|IN
nargund|IN
narita|JP
narjan mar|RU
narnaul|IN
narnaund|IN
naro fominsk|RU
narok|KE
naron|ES
narowal|PK
narra|PH
narre warren|AU
narre warren south|AU
narsimhapur|IN
narsingdi|BD
narsinghdi|BD
narsinghgarh|IN
narsipatnam|IN
nartkala|RU
naruto|JP
narutocho mitsuishi|JP
narva|EE
narwana|IN
narwar|IN
naryan mar|RU
naryn|KG
nasarawa|NG
nasaret|IL
nashik|IN
nashua|~US
nashville|~US
nasik|IN
nasikas|IN
nasiko|IN
nasira|IL
nasirabad|
nasirija|IQ
nasirijja|IQ
nasiriya|IQ
nasiriyah|IQ
nasiriyeh|IQ
nasiriyya|IQ
nasly|TR
naspoti|ZA
naspur|IN
nasran|RU
nasrie|IQ
nasriganj|IN
nasriye|IQ
nasrullahganj|IN
nassau|~BS
nassjo|SE
nasugbu|PH
naszik|IN
natahoyo|ES
natal|BR
natalo|BR
natania|IL
natanya|IL
natchez|~US
natchitoches|~US
nathanya|IL
nathdwara|IN
natick|~US
national city|US
natitingou|BJ
natitingu|BJ
natserat|IL
natseret|IL
natsrat|IL
nattam|IN
natzaf|IQ
natzaret|IL
naucalpan de juarez|MX
naudero|PK
nauen|DE
naugachhia|IN
naugatuck|~US
naujamiestis|LT
naukal'pan de khuares|MX
naukalpan de khuarez|MX
naukot|PK
naumburg|DE
naung bua|TH
naung khai|TH
naushahra virkan|PK
naushahro firoz|PK
nautanwa|IN
navadvip|IN
navadwip|IN
navahrudak|BY
navakjut|MR
navalcarnero|ES
navalgund|IN
navalmoral de la mata|ES
navan|~IE
navapolack|BY
navapolackas|BY
navapolatsk|BY
navarre|~US
navashino|RU
naveen|IN
navegantes|BR
navi moembaai|IN
navi mumbai|IN
navi mumbaj|IN
navirai|BR
navodari|RO
navoi|UZ
navoioa|MX
navoiy|UZ
navojis|UZ
navojo|UZ
navojoa|MX
navokhoa|MX
navolato|MX
navoy|UZ
navrongo|GH
nawabganj|
nawabshah|PK
nawada|IN
nawakshot|MR
nawakszut|MR
nawalgarh|IN
nawanshahr|IN
nawapolazk|BY
nawayi|UZ
nawazibu|MR
nawng kai|TH
nawoi|UZ
nawoiy|UZ
naxcivan|AZ
naxodka|RU
nay pyi taw|MM
nayaf|IQ
nayagarh|IN
nayoro|JP
nayrobi|KE
nayroobi|KE
nayudupet|IN
nazara|IL
nazarabad|IR
nazare|
nazare da mata|BR
nazaret|IL
nazaretas|IL
nazareth|
nazareto|IL
nazarovo|RU
nazca|PE
nazerat|IL
nazili|TR
nazilis|TR
nazilli|TR
nazoy|UZ
nazran|RU
nazran'|RU
nazrane|RU
nazranj|RU
nazrano|RU
nazret|ET
nazreth|ET
nazwah|OM
nazzerat|IL
nchelenge|ZM
ndalatanda|AO
ndibene dahra|SN
ndjamena|TD
ndjemena|TD
ndola|ZM
ndzamena|TD
ndzhamena|TD
nea erythraia|GR
nea filadelfeia|GR
nea ionia|GR
nea makri|GR
nea smyrni|GR
neapel|IT
neapelj|IT
neapol|IT
neapol'|IT
neapole|IT
neapolis|IT
neath|~GB
nebaj|GT
nebbi|UG
necef|IQ
neckarsulm|DE
necochea|AR
nederland|~US
nedjef|IQ
nedroma|DZ
nedumangad|IN
nedzsef|IQ
needham|~US
neelankarai|IN
neem ka thana|IN
neenah|~US
neerpelt|BE
nefta|TN
neftcala|AZ
neftechala|AZ
neftegorsk|RU
neftejugansk|RU
neftekama|RU
neftekams'k|RU
neftekamsk|RU
neftekamska|RU
neftekamskas|RU
neftekumsk|RU
nefteyugansk|RU
negara|ID
negombas|LK
negombo|LK
negotin|RS
negotina|MK
negotinas|MK
negotino|MK
nehe|CN
nehjczjan|CN
nehkheh|CN
neiba|DO
neietsu|KR
neijiang|CN
neikiang|CN
neimegena|NL
neimegenas|NL
neiva|CO
nejafabad|IR
nejgjan|CN
nejmegen|NL
nejsaburo|IR
nejva|CO
nekhe|CN
nekoseje|CY
nel'sprjujt|ZA
nelamangala|IN
nelidovo|RU
nellikkuppam|IN
nellore|IN
nellur|IN
nelluru|IN
nelor|IN
nelspreyt|ZA
nelsprojt|ZA
nelspruit|ZA
nema|MR
nemausus|FR
nemby|PY
nemengan|UZ
nemuro|JP
nenjiang|CN
nepalgunj|NP
nepanagar|IN
nepomuceno|BR
nequen|AR
neral|IN
nerang|~AU
neratovice|CZ
nerchinsk|RU
nerekhta|RU
nerja|ES
neropolis|BR
nerviano|IT
neryungri|RU
nesatelis|CH
neshatel|CH
nesher|IL
ness ziona|IL
nesterovskaya|RU
neston|~GB
netan'ja|IL
netania|IL
netanija|IL
netanja|IL
netanya|IL
netishyn|UA
netivot|IL
netphen|DE
netrakona|BD
nettetal|DE
nettuno|IT
neu anspach|DE
neu hohenschoenhausen|DE
neu hohenschonhausen|DE
neu isenburg|DE
neu ulm|DE
neu wulmstorf|DE
neubrandenburg|DE
neubruck|DE
neubrueck|DE
neuburg an der donau|DE
neuchatel|CH
neue neustadt|DE
neuehrenfeld|DE
neuenburg|CH
neuenhagen|DE
neufahrn bei freising|DE
neuilly plaisance|FR
neuilly sur marne|FR
neuilly sur seine|FR
neuken|AR
neukenas|AR
neumarkt in der oberpfalz|DE
neumuenster|DE
neumunster|DE
neunkirchen|DE
neuquen|AR
neurenberch|DE
neurenberg|DE
neuruppin|DE
neusatelo|CH
neuss|DE
neustadt|DE
neustadt am rubenberge|DE
neustadt am ruebenberge|DE
neustadt bei coburg|DE
neustadt in holstein|DE
neustrelitz|DE
neutra|SK
neuwied|DE
nev'yansk|RU
nevai|UZ
nevel'|RU
nevel'sk|RU
nevinnomis'k|RU
nevinnomissk|RU
nevinnomossk|RU
nevinnomyskaya|RU
nevinnomyssk|RU
nevinnomysskaya|RU
nevinnonyssk|RU
nevinomisk|RU
nevinomysk|RU
nevinomyskas|RU
nevsechir|TR
nevsehir|TR
nevshatel'|CH
nevshehr|TR
nevshekhir|TR
new albany|US
new amsterdam|GY
new badah|PK
new bedford|US
new berlin|US
new bern|US
new braunfels|US
new brighton|US
new britain|US
new brunswick|US
new canaan|US
new castle|US
new city|US
new corella|PH
new delhi|IN
new glasgow|CA
new haven|US
new hope|US
new iberia|US
new kingston|JM
new lenox|US
new london|US
new malden|GB
new milford|US
new milton|GB
new orleans|US
new philadelphia|US
new plymouth|NZ
new port richey|US
new rochelle|US
new smyrna beach|US
new south memphis|US
new springville|US
new territory|US
new westminster|CA
new yekepa|LR
new york city|US
newala kisimani|TZ
newark|~US
newark on trent|GB
newberg|~US
newburg|~US
newburgh|~US
newburn|~GB
newbury|~GB
newburyport|~US
newcastle|
newcastle under lyme|GB
newcastle upon tyne|GB
newington|~US
newinnomyssaja|RU
newinnomyssk|RU
newinnomysskaja|RU
newmarket|~CA
newnan|~US
newport|~GB
newport beach|US
newport news|US
newport pagnell|GB
newquay|~GB
newry|~GB
newton|~US
newton abbot|GB
newton aycliffe|GB
newton le willows|GB
newton mearns|GB
newtownabbey|~GB
newtownards|~GB
neyagawa|JP
neyba|DO
neymeyxen|NL
neyriz|IR
neyshabur|IR
neyyattinkara|IN
nezlobnaya|RU
nganjuk|ID
ngaoundere|CM
ngara|TZ
ngaundere|CM
ngawi|ID
ngemplak|ID
ngerengere|TZ
ngoro|ID
ngozi|BI
ngozis|BI
ngudu|TZ
nguekhokh|SN
nguigmi|NE
ngunut|ID
nguru|NG
nguruka|TZ
nha trang|VN
nia valencia|PH
niagara falls|
niamberg|DE
niame|NE
niamei|NE
niamej|NE
niameja|NE
niamejus|NE
niameo|NE
niamey|NE
niamtougou|TG
nianzishan|CN
nibong tebal|MY
nicaea|FR
nicastro sambiase|IT
nicca|FR
niccae|FR
nicea|FR
niceping|SE
nichapur|IR
nichelino|IT
nicheping|SE
nichinan|JP
nichlaul|IN
nicholasville|~US
nicolas r casillas|MX
nicolas romero|MX
nicosea|CY
nicosia|CY
nicosie|CY
nicoya|CR
nictheroi|BR
nictheroy|BR
nicusia|CY
nidadavole|IN
nidda|DE
nidderau|DE
nieder ingelheim|DE
niederkassel|DE
niederkruchten|DE
niederrad|DE
niederschonhausen|DE
nieftiekamsk|RU
nienburg|DE
nieuwegein|NL
niewinnomyssk|RU
nigdah|TR
nigde|TR
nigdeh|TR
nigdi|TR
nigel|ZA
nigita|JP
nigran|ES
nihommatsu|JP
nihtaur|IN
niide|TR
niigata|JP
niihama|JP
niikhama|JP
niimi|JP
niitsu honcho|JP
nijamej|NE
nijar|ES
nijihama|JP
nijkerk|NL
nijlen|BE
nijmegen|NL
nijmeyen|NL
nijnekamsk|RU
nijnevartovsk|RU
nijni novgorod|RU
nijnii novgorod|RU
nikaia|
nikel|RU
nikhama|JP
nikki|BJ
nikko|JP
nikol'sk|RU
nikol'skoye|RU
nikolassee|DE
nikolayevsk|RU
nikolayevsk on amure|RU
nikopol|UA
nikopol'|UA
nikosi|CY
nikosia|CY
nikosie|CY
nikosii|CY
nikosij|CY
nikosija|CY
nikosiya|CY
nikozi|CY
nikozia|CY
nikozija|CY
nikozio|CY
nikozja|CY
niksar|TR
nikshic|ME
nikshich|ME
nikshik|ME
nikshiqi|ME
niksic|ME
niksicius|ME
nikulino|RU
nilakottai|IN
nilanga|IN
niles|~US
nileshwar|IN
nilgiri|IN
nilokheri|IN
nilopolis|BR
nimaj|IN
nimaparha|IN
nimas|FR
nimbahera|IN
nimega|NL
nimegen|NL
nimegue|NL
nimes|FR
nimwege|NL
nimwegen|NL
ninbo|CN
ningbo|CN
ningde|CN
ninghai|CN
ningpo|CN
ningyang|CN
ninomiya|JP
ninove|BE
nioki|CD
nioro du rip|SN
niort|FR
nipani|IN
nipomo|~US
nippes|DE
niquelandia|BR
niquero|CU
niqusya|CY
nirasaki|JP
nired'khaza|HU
niredhaza|HU
niredkhaza|HU
nireghaza|HU
nirgua|VE
nirmal|IN
nirmali|IN
nirnberg|DE
nirnberga|DE
nisabur|IR
niscemi|IT
nisch|RS
nischapur|IR
nischnekamsk|RU
nischnewartowsk|RU
nischni nowgorod|RU
nishabur|IR
nishapur|IR
nishi tokyo shi|JP
nishifukuma|JP
nishinomiya hama|JP
nishinoomote|JP
nishio|JP
nishishinminato|JP
nishiwaki|JP
nishni nowgorod|RU
nishnii nowgorod|RU
nishnij nowgorod|RU
nishopur|IR
nisio|JP
nisiopingas|SE
nisko|PL
nismes|FR
nissa|
nisyio|JP
niteroi|BR
niteroj|BR
nitra|SK
nitza|FR
niukalofa|TO
niurnbergas|DE
nivelles|BE
niwai|IN
nizamabad|IN
nizhn'okams'k|RU
nizhn'ovartovs'k|RU
nizhne tagil'skiy|RU
nizhnekamsk|RU
nizhnekamskiy|RU
nizhnesortymskiy|RU
nizhneudinsk|RU
nizhnevartovsk|RU
nizhnevartovskiy|RU
nizhni novgorod|RU
nizhni tagil|RU
nizhnii novgorod|RU
nizhnii tagil|RU
nizhnij novgorod|RU
nizhnij tagil|RU
nizhniy lomov|RU
nizhniy novgorod|RU
nizhniy tagil|RU
nizhny novgorod|RU
nizhnyaya salda|RU
nizhnyaya tura|RU
nizhyn|UA
nizip|TR
nizjnekamsk|RU
nizjnevartovsk|RU
nizjnij novgorod|RU
nizjnij tagil|RU
niznekamsk|RU
niznekamska|RU
niznekamskas|RU
niznevartovsk|RU
niznevartovska|RU
niznevartovskas|RU
nizni novgorod|RU
nizniekamsk|RU
nizniewartowsk|RU
niznij nowgorod|RU
niznjekamsk|RU
nizva|OM
nizwa|OM
nizza|FR
njameno|TD
njeftekamsk|RU
njeri|KE
njeris|KE
njeru|UG
njewinnomyssk|RU
njiredhaz|HU
njiredhaza|HU
njireghaza|HU
njiregkhaza|HU
njitra|SK
njobe|TZ
njombe|TZ
njuchjoping|SE
njurnberg|DE
njush'oping|SE
nkawkaw|GH
nkhotakota|MW
nkongsamba|CM
nkongsomba|CM
nkoteng|CM
nkowakowa|ZA
nkpor|NG
nkwerre|NG
nnadur|MA
nnewi|NG
nnjuvi|NG
noamundi|IN
noapels|IT
nobeoka|JP
noble park|AU
noblesville|~US
noborosisk|RU
nobosimpirsk|RU
nocera inferiore|IT
nocera superiore|IT
nochathel|CH
nochistlan de mejia|MX
noda|JP
noekis|UZ
noerdlingen|DE
nogales|MX
nogata|JP
nogent sur marne|FR
nogent sur oise|FR
noghinsk|RU
nogins'k|RU
noginsk|RU
noginska|RU
noginskas|RU
noguinsk|RU
nohar|IN
noicattaro|IT
noida|IN
noisas|DE
noisiel|FR
noisy le grand|FR
noisy le sec|FR
nojabr'sk|RU
nojda|IN
nokha|IN
nokia|FI
nokis|UZ
nomea|NC
non sung|TH
nong bua lamphu|TH
nong buk|TH
nong hai|TH
nong kai|TH
nong khae|TH
nong khai|TH
nong kung si|TH
nong phai|TH
nongstoin|IN
nonoichi|JP
nonsan|KR
noordwijk binnen|NL
noqinsk|RU
norak|TJ
norco|~US
norcross|~US
norden|DE
nordenham|DE
norderstedt|DE
nordhausen|DE
nordhorn|DE
nordlingen|DE
norfolk|~US
norfolk county|CA
noril's'k|RU
noril'sk|RU
noriljsk|RU
norilsk|RU
norilska|RU
norilskas|RU
norilsko|RU
norilskoe|RU
norilszk|RU
norimberg|DE
norimberga|DE
norimberk|DE
norland|~US
norresundby|DK
norristown|~US
norrkoeping|SE
norrkoping|SE
norrtaelje|SE
norrtalje|SE
north amityville|US
north andover|US
north arlington|US
north atlanta|US
north augusta|US
north aurora|US
north babylon|US
north battleford|CA
north bay|CA
north bay shore|US
north bel air|US
north bellmore|US
north bergen|US
north bethesda|US
north canton|US
north charleston|US
north chicago|US
north chicopee|US
north cowichan|CA
north creek|US
north decatur|US
north druid hills|US
north fort myers|US
north glendale|US
north guwahati|IN
north haven|US
north highlands|US
north hollywood|US
north kingstown|US
north la crosse|US
north lakhimpur|IN
north las vegas|US
north lauderdale|US
north liberty|US
north little rock|US
north massapequa|US
north miami|US
north miami beach|US
north myrtle beach|US
north ogden|US
north olmsted|US
north peoria|US
north plainfield|US
north platte|US
north port|US
north potomac|US
north providence|US
north richland hills|US
north ridgeville|US
north royalton|US
north ryde|AU
north salt lake|US
north shields|GB
north shore|NZ
north stamford|US
north tonawanda|US
north tustin|US
north valley stream|US
north vancouver|CA
north york|CA
northallerton|~GB
northampton|~GB
northbrook|~US
northcote|~AU
northdale|~US
northeim|DE
northfield|~US
northglenn|~US
northolt|~GB
northport|~US
northridge|~US
northwich|~GB
norton|
norton shores|US
norwalk|~US
norwich|~GB
norwood|~US
norylsk|RU
norymberga|DE
norzagaray|PH
noshiro|JP
nosivka|UA
nossa senhora da gloria|BR
nossa senhora do socorro|BR
nosy varika|MG
notse|TG
nottingham|~GB
nottuln|DE
nou barris|ES
nouadhibou|MR
nouakchat|MR
nouakchot|MR
nouakchott|MR
nouaksot|MR
nouaxot|MR
noukoualopha|TO
noukous|UZ
noumea|NC
nouna|BF
nououk|GL
nova bombaim|IN
nova cruz|BR
nova delhi|IN
nova deli|IN
nova era|BR
nova friburgo|BR
nova friburgu|BR
nova granada|BR
nova iguacu|BR
nova iguassu|BR
nova iguasu|BR
nova kakhovka|UA
nova lima|BR
nova mesta|SI
nova milanese|IT
nova odessa|BR
nova olimpia|BR
nova pazova|RS
nova petropolis|BR
nova prata|BR
nova russas|BR
nova urbs|SI
nova venecia|BR
nova vicosa|BR
nova zagora|BG
novaesium|DE
novara|IT
novate milanese|IT
novato|~US
novaya balakhna|RU
novaya derevnya|RU
novaya usman'|RU
nove dilli|IN
nove mesto nad vahom|SK
nove zamky|SK
novelda|ES
noveleta|PH
novi|~US
novi ligure|IT
novi pazar|RS
novi sad|RS
novi sadas|RS
novi sant|RS
novicastrum|CH
novij sad|RS
novo amburgo|BR
novo hamburg|BR
novo hamburgo|BR
novo horizonte|BR
novo laredo|MX
novo mestas|SI
novo mesto|SI
novo peredelkino|RU
novoaleksandrovsk|RU
novoaltaysk|RU
novoanninskiy|RU
novoceboksarsk|RU
novocerkask|RU
novocerkaska|RU
novocerkaskas|RU
novocerkassk|RU
novocheboksarsk|RU
novocherkas'k|RU
novocherkask|RU
novocherkassk|RU
novocserkasszk|RU
novodvinsk|RU
novogireyevo|RU
novohrad volyns'kyy|UA
novokhovrino|RU
novokoejbysjevsk|RU
novokoeznetsk|RU
novokouibychevsk|RU
novokouznetsk|RU
novokubansk|RU
novokuibisevsk|RU
novokuibosevsk|RU
novokuibysevsk|RU
novokuibysevskas|RU
novokuibyshevsk|RU
novokujbisevsk|RU
novokujbisevszk|RU
novokujbishevs'k|RU
novokujbishevsk|RU
novokujbysevsk|RU
novokujbyshevsk|RU
novokujbysjevsk|RU
novokusnetsk|RU
novokuybyshevsk|RU
novokuz'minki|RU
novokuznec'k|RU
novokuzneck|RU
novokuznecka|RU
novokuzneckas|RU
novokuznetk|RU
novokuznetsk|RU
novokuznjeck|RU
novokuznyeck|RU
novomichurinsk|RU
novomoskovs'k|
novomoskovsk|RU
novomoskovskas|RU
novonikolaevsk|RU
novonikolayevsk|RU
novopavlovsk|RU
novopokrovskaya|RU
novopoloc'k|BY
novopolock|BY
novopolocka|BY
novopolotsk|BY
novorosijsk|RU
novorossiejsk|RU
novorossiisk|RU
novorossijsk|RU
novorossisk|RU
novorossiysk|RU
novoshakhtinsk|RU
novosibir|RU
novosibir'sku|RU
novosibirs'k|RU
novosibirscum|RU
novosibirsk|RU
novosibirska|RU
novosibirskaj|RU
novosibirskas|RU
novosibirsko|RU
novosilikatnyy|RU
novosimpirsk|RU
novossibirsk|RU
novoszibirszk|RU
novotcherkassk|RU
novotitarovskaya|RU
novotjerkassk|RU
novotroic'k|RU
novotroick|RU
novotroickas|RU
novotroitc|RU
novotroitsk|RU
novotroytsk|RU
novotseboksarsk|RU
novotserkassk|RU
novotsjeboksarsk|RU
novotsjerkassk|RU
novoukrayinka|UA
novoul'yanovsk|RU
novoural'sk|RU
novouzensk|RU
novovladykino|RU
novovolyns'k|UA
novovoronezh|RU
novoyavorivs'k|UA
novoye medvezhino|BY
novozybkov|RU
novu amburgu|BR
novu sadu|RS
novum laredum|MX
novy jicin|CZ
novy sad|RS
novye cherjomushki|RU
novye kuz'minki|RU
novyy buh|UA
novyy oskol|RU
novyy turtkul'|UZ
novyy urengoy|RU
novyye cheremushki|RU
novyye kuz'minki|RU
nowa ruda|PL
nowa sol|PL
nowoczerkask|RU
nowogard|PL
nowokoeznetsk|RU
nowokuibyschewsk|RU
nowokujbysewsk|RU
nowokujbyszewsk|RU
nowokusnezk|RU
nowokuznieck|RU
nowomoskowsk|RU
nowopolock|BY
noworossiisk|RU
noworossijsk|RU
noworosyjsk|RU
nowosibirsk|RU
nowosibirski|RU
nowosybirsk|RU
nowotroick|RU
nowotroizk|RU
nowotscheboksarsk|RU
nowotscherkask|RU
nowotscherkassk|RU
nowotsjerkassk|RU
nowra|~AU
nowrangapur|IN
nowrangpur|IN
nowshahr|IR
nowshera cantonment|PK
nowy dwor mazowiecki|PL
nowy sacz|PL
nowy sad|RS
nowy targ|PL
nowy tomysl|PL
noyabrsk|RU
noyon|FR
nsanje|MW
nsawam|GH
nshamba|TZ
nsukka|NG
nsunga|TZ
ntanya|IL
ntola|ZM
ntungamo|UG
nuadibu|MR
nuakchot|MR
nuakshot|MR
nuaksjott|MR
nuaksot|MR
nuaksota|MR
nuaksotas|MR
nuaksoto|MR
nuaksott|MR
nuakxot|MR
nucualofa|TO
nueba deli|IN
nuehva kherona|CU
nuehva lokha|EC
nuehvo laredo|MX
nuembrecht|DE
nuenen|NL
nuernbarg|DE
nuernberg|DE
nuernberq|DE
nuess|DE
nueuess|DE
nueva amsterdam|GY
nueva cherona|CU
nueva delhi|IN
nueva friburgo|BR
nueva gerona|CU
nueva guinea|NI
nueva imperial|CL
nueva italia de ruiz|MX
nueva kherona|CU
nueva locha|EC
nueva loja|EC
nueva lokha|EC
nueva rosita|MX
nueve de julio|AR
nuevitas|CU
nuevo arraijan|PA
nuevo casas grandes|MX
nuevo imperial|PE
nuevo laredas|MX
nuevo laredo|MX
nuevo mexico|MX
nuevo san carlos|GT
nukalofa|TO
nukas|GL
nuku'alofa|TO
nukualofa|TO
nukus|UZ
nukusas|UZ
numadu|JP
numadzu|JP
numan|NG
numasu|JP
numata|JP
numazu|JP
numbrecht|DE
numea|NC
numeja|NC
numeo|NC
nuneaton|~GB
nungua|GH
nunspeet|NL
nuoro|IT
nuova delhi|IN
nurabad|IR
nuremberg|DE
nuremberga|DE
nurembergo|DE
nuremburg|DE
nurenberg|DE
nurenbergo|DE
nurenburg|DE
nurlat|RU
nurmijaervi|FI
nurmijarvi|FI
nurnbarg|DE
nurnberg|DE
nurnberq|DE
nurota|UZ
nurpur|IN
nurtingen|DE
nusaybin|TR
nushki|PK
nutley|~US
nuuks|GL
nuwara eliya|LK
nuzvid|IN
nwaqcut|MR
nyachera|UG
nyagan|RU
nyahururu|KE
nyakabindi|TZ
nyalikungu|TZ
nyamuswa|TZ
nyandoma|RU
nyangao|TZ
nyaungdon|MM
nyaunglebin|MM
nyborg|DK
nyeftyekamszk|RU
nyeri|KE
nyiregyhaza|HU
nyiri|KE
nyirszollos|HU
nyirszolos|HU
nyitra|SK
nyja deli|IN
nykobing falster|DK
nykoeping|SE
nykoping|SE
nymegen|NL
nymwegen|NL
nyredhaza|HU
nyremberg|DE
nyremberge|DE
nyremvergi|DE
nytva|RU
nyurnberg|DE
nyuzen|JP
nzega|
nzerekore|GN
nzeto|AO
o'fallon|~US
o'ral|KZ
oachaka|MX
oadby|~GB
oahaka|MX
oak bay|CA
oak creek|US
oak forest|US
oak grove|US
oak harbor|US
oak hill|US
oak lawn|US
oak park|US
oak ridge|US
oakdale|~US
oakhaka|MX
oakland|~US
oakland park|US
oakleaf plantation|US
oakley|~US
oakton|~US
oakville|~CA
oami|JP
oarai|JP
oaxaca|MX
obala|CM
obanazawa|JP
obando|PH
ober ramstadt|DE
obera|AR
oberasbach|DE
obergauzen|DE
oberhausen|DE
oberhauzen|DE
oberhauzenas|DE
oberhauzene|DE
oberkhauzen|DE
oberkirch|DE
oberschoneweide|DE
obertshausen|DE
oberursel|DE
obibiro|JP
obihiro|JP
obikhiro|JP
obita|JP
obnins'k|RU
obninsk|RU
obninskas|RU
oboase|GH
obock|DJ
obokas|DJ
obonoma|NG
oborniki|PL
obra|IN
obrenovac|RS
obuasi|GH
obuasis|GH
obuassi|GH
obudu|NG
obukhiv|UA
obukhovo|RU
ocala|~US
ocana|CO
ocean acres|US
ocean springs|US
oceanside|~US
och'amch'ire|GE
ochakiv|UA
ochakovo matveevskoe|RU
ochakovo matveyevskoye|RU
ocher|RU
ochivarongo|NA
ochota|PL
ochrid|MK
ochrida|MK
ochridas|MK
ochryda|MK
ochtrup|DE
ocivarongas|NA
ocna mures|RO
ocoee|~US
oconomowoc|~US
ocosingo|MX
ocotal|NI
ocotlan|MX
ocoyoacac|MX
ocozocoautla de espinosa|MX
ocrida|MK
octeville|FR
ocumare del tuy|VE
odacho oda|JP
odate|JP
odauara|JP
odavara|JP
odawara|JP
odemis|TR
odensa|DK
odense|DK
odenthal|DE
odenton|~US
oderzo|IT
odesa|UA
odess|UA
odessa|UA
odessae|UA
odesse|UA
odessos|UA
odessus|UA
odessza|UA
odienne|CI
odincova|RU
odincovas|RU
odincovo|RU
odincowo|RU
odinsve|DK
odintovo|RU
odintsovo|RU
odinzowo|RU
odissos|UA
odivelas|PT
odjene|CI
odorheiu secuiesc|RO
oedemis|TR
oegstgeest|NL
oeiras|BR
oelde|DE
oelgii|MN
oer erkenschwick|DE
oerebro|SE
oerlinghausen|DE
oernskoeldsvik|SE
oestermalm|SE
oestersund|SE
ofaqim|IL
offa|NG
offenbach|DE
offenburg|DE
ofunato|JP
ogaki|JP
ogaminana|NG
ogawa|JP
ogden|~US
ogoja|NG
ogori shimogo|JP
oguta|NG
ogwashi uku|NG
ohafia ifigh|NG
ohangaron|UZ
ohara|JP
ohoro|NO
ohrid|MK
ohrida|MK
ohringen|DE
oildale|~US
oisterwijk|NL
oita|JP
oitashi|JP
ojama|JP
ojinaga|MX
ojiya|JP
ojo de agua|MX
okadzaki|JP
okahandja|NA
okajama|JP
okanagan|~CA
okap|HT
okara|PK
okasaki|JP
okatana|NA
okawa|JP
okawara|JP
okaya|JP
okayama|JP
okayamashi|JP
okazaki|JP
okcheon|KR
oke ila|NG
oke mesi|NG
okegawa|JP
okemos|~US
okene|NG
okeni|NG
okhri|MK
okhrid|MK
okhridu|MK
okhtyrka|UA
okigwe|NG
okigwi|NG
okinava|JP
okinawa|JP
oklahoma city|US
okolona|~US
okotal'|NI
okrika|NG
oktiabr'skil|RU
oktjabr'skij|RU
oktjabrskij|RU
oktyabr'skiy|RU
oktyabrsk|RU
okuchi shinohara|JP
okunoya|JP
okuta|NG
ol kalou|KE
ol'denburg|DE
ol'shtyn|PL
olanchito|HN
olathe|~US
olavarria|AR
olawa|PL
olbia|IT
olching|DE
old bridge|US
old city|PS
old harbour|JM
old jamestown|US
old shinyanga|TZ
oldemburgh|DE
oldemburgo|DE
oldenboerj|DE
oldenborj|DE
oldenbourg|DE
oldenburg|DE
oldenburgas|DE
oldenburgo|DE
oldenburgum|DE
oldenzaal|NL
oldham|~GB
olecko|PL
oleiros|ES
oleksandrija|UA
oleksandriya|UA
olenegorsk|RU
olesa de montserrat|ES
olesnica|PL
olgii|MN
olgiy|MN
olhao|PT
olimpia|BR
olinda|BR
oliva|ES
olive branch|US
oliveira|BR
oliveira do douro|PT
oliver valdefierro|ES
olivet|FR
olkusz|PL
ollnborg|DE
olmaliq|UZ
olmic|CZ
olmuetz|CZ
olmutz|CZ
olney|~US
ologey|MN
olomouc|CZ
olomouca|CZ
olomoucas|CZ
olomouch|CZ
olomouts|CZ
olomucium|CZ
olomuniec|CZ
olongapo|PH
olsberg|DE
olsztyn|PL
olten|CH
oltenita|RO
oltiariq|UZ
oltinko'l|UZ
olupona|NG
olympia|~US
om'sku|RU
omachi|JP
omagari|JP
omagh|~GB
omaha|~US
omamacho omama|JP
omdoerman|SD
omdourman|SD
omdurman|SD
omdurmana|SD
omdurmanas|SD
ometepec|MX
omidiyeh|IR
omigawa|JP
omihachiman|JP
omium|RU
omiya|JP
ommoord|NL
omperchaouzen|DE
ompok|DJ
oms'k|RU
omsk|RU
omska|RU
omskas|RU
omszk|RU
omuda|JP
omura|JP
omuta|JP
omutninsk|RU
onalaska|~US
ondo|NG
onega|RU
ongjin|KP
ongole|IN
onicha|NG
onitsha|NG
ono hara|JP
onoda|JP
onojo|JP
onomichi|JP
onsong|KP
ontagouara|JP
ontario|~US
ontense|DK
ontinyent|ES
ooldenbuurich|DE
oosterhout|NL
oostkamp|BE
ooty|IN
ooulou|FI
opa locka|US
opava|CZ
opelika|~US
opelousas|~US
opladen|DE
opoczno|PL
opole|PL
opoli|PL
oppein|PL
oppeln|PL
oqtosh|UZ
or yehuda|IL
orada|RO
oradae|RO
oradea|RO
oradia|RO
oradja|RO
orahovac|XK
orai|IN
oraiokastro|GR
oral|KZ
orala|KZ
oralas|KZ
oran|DZ
oran'estad|AW
orana|DZ
oranas|DZ
orance|ES
oranestad|AW
orange|~US
orange walk|BZ
orangevale|~US
orangeville|~CA
orani|PH
oranienburg|DE
oraniestat|AW
oranjestad|AW
oranjestadas|AW
oranjestade|AW
oranjestado|AW
oranjested|AW
orano|DZ
orantea|RO
orastie|RO
orbassano|IT
orchards|~US
orcutt|~US
ordos|CN
ordu|TR
orebro|SE
orebrogia|SE
orechovas zujevas|RU
orechovo zoejevo|RU
orechovo zuevo|RU
orechovo zujevo|RU
orechowo sujewo|RU
oregon|~US
oregon city|US
orehhovo zujevo|RU
orehovo zuevo|RU
orehovo zujevo|RU
orehovo zuyevo|RU
orejovo zuyevo|RU
orekhovo borisovo|RU
orekhovo borisovo severnoe|RU
orekhovo borisovo severnoye|RU
orekhovo zouievo|RU
orekhovo zuevo|RU
orekhovo zujevo|RU
orekhovo zuyevo|RU
orel|RU
orem|~US
oremburgo|RU
orenbourg|RU
orenburg|RU
orenburga|RU
orenburgas|RU
orenburgo|RU
orenburgum|RU
orenburq|RU
orense|ES
orenso|ES
orestiada|GR
orexovo zuyevo|RU
orgeev|MD
orgeyev|MD
orgiejow|MD
orgiiv|MD
orhangazi|TR
orhei|MD
orheiu|MD
orhejus|MD
oriechowo zujewo|RU
orihuela|ES
orikhiv|UA
orillia|~CA
orinda|~US
oriol|RU
oriolas|RU
orion|PH
orisaba|MX
oristano|IT
orita eruwa|NG
oriximina|BR
orizaba|MX
orjechowo sujewo|RU
orjol|RU
orkhej|MD
orkhey|MD
orknejskie|ZA
orkney|ZA
orland park|US
orlandia|BR
orleaes|FR
orlean|FR
orleana|FR
orleanas|FR
orleani|FR
orleans|FR
orliens|FR
orlova|CZ
orlovskiy|RU
ormco|PH
ormoc|PH
ormond beach|US
ormskirk|~GB
ornskoldsvik|SE
oro valley|US
orodara|BF
oromoc|PH
oroqen zizhiqi|CN
oroquieta|PH
oroshaza|HU
oroszlany|HU
oroville|~US
orpington|~GB
ors'k|RU
orsay|FR
orscha|BY
orsha|BY
orsk|RU
orska|RU
orskas|RU
orski|RU
orsko|RU
orsza|BY
orta di atella|IT
orta nova|IT
ortaca|TR
ortakoy|TR
orumiyeh|IR
oruras|BO
oruro|BO
orvault|FR
orynbor|RU
oryol|RU
orzel|RU
orzesze|PL
osaacke|JP
osaca|JP
osaka|JP
osakatis|NA
osako|JP
osan|KR
osasco|BR
osasku|BR
oschatz|DE
oschersleben|DE
oshakati|NA
oshawa|~CA
oshkosh|~US
oshnaviyeh|IR
oshogbo|NG
osiek|HR
osigiek|HR
osijek|HR
osijeka|HR
osijekas|HR
osimo|IT
osinniki|RU
oskarshamn|SE
oslas|NO
oslo|NO
osmanabad|IN
osmancik|TR
osmaneli|TR
osmanie|TR
osmanigie|TR
osmanije|TR
osmaniye|TR
osnabrik|DE
osnabrika|DE
osnabriukas|DE
osnabrjuk|DE
osnabruck|DE
osnabrueck|DE
osnabruga|DE
osnabrugensis|DE
osogbo|NG
osorio|BR
osorno|CL
ossenbruegge|DE
ossenbrugge|DE
ossett|~GB
ossining|~US
ostankinskiy|RU
ostashkov|RU
ostend|BE
osterholz scharmbeck|DE
ostermalm|SE
ostersund|SE
ostfildern|DE
ostraba|CZ
ostrava|CZ
ostrawa|CZ
ostroda|PL
ostrogozhsk|RU
ostroleka|PL
ostrov|
ostrow mazowiecka|PL
ostrow wielkopolski|PL
ostrowiec swietokrzyski|PL
ostuncalco|GT
ostuni|IT
osuna|ES
osurgeti|GE
osvaldo cruz|BR
oswego|~US
oswestry|~GB
oswiecim|PL
oszaka|JP
ot'ivarongo|NA
otake|JP
otan ayegbaju|NG
otaru|JP
otavalo|EC
otawara|JP
otegen batyra|KZ
othania|DK
otiwarongo|NA
otjiwarongo|NA
otofuke|JP
otradnaya|RU
otradnoye|RU
otradnyy|RU
otrokovice|CZ
otsego|~US
otsu|JP
otsuchi|JP
otsuki|JP
otsushi|JP
ottappalam|IN
ottaviano|IT
ottawa|~CA
ottobrunn|DE
ottumwa|~US
ottweiler|DE
otukpa|NG
otwock|PL
ouagadouga|BF
ouagadougou|BF
ouahigouya|BF
ouahran|DZ
ouando|CG
ouankantounkou|BF
ouardenine|TN
ouargla|DZ
ouarzazat|MA
oud beijerland|NL
oudenaarde|BE
oudtshoorn|ZA
oued el abtal|DZ
oued el alleug|DZ
oued fodda|DZ
oued lill|TN
oued rhiou|DZ
oued sly|DZ
oued zem|MA
ouesso|CG
ouezzane|MA
ougadougou|BF
ouidah|BJ
oujda angad|MA
oulad teima|MA
ouled mimoun|DZ
oullins|FR
oulu|FI
oum el bouachi|DZ
oum el bouaghi|DZ
oum hadjer|TD
oume|CI
oupeye|BE
oural|KZ
ourense|ES
ouricuri|BR
ourinhos|BR
ourmia|IR
ouro branco|BR
ouro preto|BR
ouro preto do oeste|BR
outreau|FR
ov'edo|ES
ovalle|CL
ovando|CG
ovedo|ES
overath|DE
overhus|DE
overi|NG
overijse|BE
overland|~US
overland park|US
overri|NG
ovetum|ES
oviedo|ES
oviedu|ES
ovieu|ES
ovijedo|ES
ovjedas|ES
ovjedo|ES
ovruch|UA
owagadugu|BF
owando|CG
owase|JP
owasso|~US
owatonna|~US
owen sound|CA
owensboro|~US
owerre|NG
owerri|NG
owings mills|US
oxford|~GB
oxkutzkab|MX
oxnard|~US
oxnard shores|US
oxon hill|US
oxrid|MK
oyama|JP
oyan|NG
oyonnax|FR
oyten|DE
ozamiz city|PH
ozark|~US
ozerki|RU
ozersk|RU
ozery|RU
ozoergeti|GE
ozoir la ferriere|FR
ozone park|US
ozorkow|PL
ozourgueti|GE
ozournketi|GE
ozubulu|NG
ozumba de alzate|MX
ozurget'i|GE
ozurgethi|GE
ozurgeti|GE
ozurgetis|GE
ozurgety|GE
ozurgueti|GE
p'jura|PE
p'lzen|CZ
p'ohang|KR
p'ot'i|GE
p'yongsong|KP
p'yongyang|KP
pa sang|TH
paarl|ZA
paarys|FR
pabbi|PK
pabianice|PL
pabna|BD
pabne|BD
pacajus|BR
pacasmayo|PE
pacatuba|BR
pachino|IT
pacho|CO
pachora|IN
pachperwa|IN
pachuca de soto|MX
pachuka de soto|MX
pacific grove|US
pacifica|~US
paciran|ID
paco de arcos|PT
pacol|PH
pacora|PA
pad idan|PK
padalarang|ID
padam|IN
padampur|IN
padang|ID
padangas|ID
padango|ID
padangsidempuan|ID
padangsidimpoean|ID
padangsidimpuan|ID
paderborn|DE
paderborna|DE
paderbornas|DE
paderbronna|DE
paderno dugnano|IT
padmanabhapuram|IN
padoa|IT
padoue|IT
padova|IT
padovo|IT
padra|IN
padrauna|IN
padre bernardo|BR
padua|IT
paducah|~US
paduja|IT
padwa|IT
paernu|EE
paete|PH
pafos|CY
pagadian|PH
pagalungan|PH
pagani|IT
pagar alam|ID
pagbilao|PH
paghman|AF
pago pago|AS
pagukku|MM
pahandoet|ID
pahandut|ID
paharpur|PK
pahasu|IN
pahrump|~US
paicandu|BR
paidha|UG
paignton|~GB
paijan|PE
pailin|KH
paine|CL
painesville|~US
paiporta|ES
paisandu|UY
paisley|~GB
paita|PE
paithan|IN
pajakoemboeh|ID
pajara|ES
pajok|SS
pajsandu|UY
pak chong|TH
pak kret|TH
pak phanang|TH
pakala|IN
pakanbahru|ID
pakanbaroe|ID
pakanbaru|ID
pakaur|IN
pakenham south|AU
pakhra|NP
pakisaji|ID
pakkoku|MM
pakokku|MM
pakpattan|PK
pakse|LA
pakxe|LA
pal'ma|ES
pal'osa|BR
palabora|ZA
palaborva|ZA
palafrugell|ES
palagiano|IT
palagonia|IT
palaio faliro|GR
palaiseau|FR
palakkad|IN
palakkodu|IN
palakollu|IN
palamos|ES
palang|BD
palanga|LT
palangkaraja|ID
palangkaraya|ID
palani|IN
palanpur|IN
palapye|BW
palasa|IN
palatine|~US
palau|MX
palayan city|PH
palazzolo sull'oglio|IT
palembang|ID
palembangas|ID
palempan'nk|ID
palencia|ES
palenque|MX
palera|IN
palerm|IT
palerma|IT
palermas|IT
palerme|IT
palermo|IT
palermu|IT
palestine|~US
palghar|IN
palghat|IN
palgkhat|IN
palhoca|BR
pali|IN
palia kalan|IN
palika|FR
palimanan|ID
palimbao|ID
palin|GT
palisades park|US
palitana|IN
palkonda|IN
palla|TD
palladam|IN
pallanza intra suna|IT
pallappatti|IN
pallasovka|RU
pallavaram|IN
pallikondai|IN
pallippatti|IN
pallisa|UG
palm bay|US
palm beach gardens|US
palm city|US
palm coast|US
palm desert|US
palm harbor|US
palm river clair mel|US
palm springs|US
palm valley|US
palma|ES
palma del rio|ES
palma di montechiaro|IT
palma soriano|CU
palmaner|IN
palmar de varela|CO
palmares|BR
palmarito tochapan|MX
palmas|BR
palmdale|~US
palmeira|BR
palmeira das missoes|BR
palmela|PT
palmer|~US
palmerston|~AU
palmerston north|NZ
palmetto bay|US
palmi|IT
palmira|CO
palmital|BR
palo alto|US
palo del colle|IT
palo negro|VE
paloe|ID
paloncha|IN
palopo|ID
paloppo|ID
palos hills|US
palotina|BR
palpala|AR
paltan|BD
palu|ID
palval|IN
palwal|IN
palwancha|IN
pamanoekan|ID
pamanukan|ID
pamekasan|ID
pameungpeuk|ID
pamiers|FR
pampa|~US
pampalona|ES
pampeluna|ES
pampelune|ES
pampierstad|ZA
pamplona|ES
pamplonae|ES
pamplono|ES
pamulang|ID
panabo|PH
panadura|LK
panadzhi|IN
panadzi|IN
panadzis|IN
panadzsi|IN
panagar|IN
panagyurishte|BG
panaji|IN
panalanoy|PH
panama|PA
panama city|US
panambi|BR
paname|FR
panamurbo|PA
panarukan|ID
panauti|NP
pancevo|RS
panchagarh|BD
panchkula|IN
panchla|IN
pandaan|ID
pandacaqui|PH
pandak|ID
pandan|PH
pandeglang|ID
pandharpur|IN
pandhurna|IN
pandi|PH
pando|UY
pandua|IN
paneveza|LT
panevezhi|LT
panevezhis|LT
panevezio|LT
panevezis|LT
panevezys|LT
panevjazhys|LT
pangil|PH
pangim|IN
pangkalan brandan|ID
pangkalanbuun|ID
pangkalpinang|ID
panguipulli|CL
panihati|IN
panipat|IN
panipata|IN
paniqui|PH
panjakent|TJ
panjavezhis|LT
panji|ID
panjim|IN
panko panko|AS
pankow|DE
pankshin|NG
panna|IN
pano aqil|PK
panorama|GR
panormus|IT
panruti|IN
panshan|CN
panshi|CN
pantai remis|MY
pantejn|MM
pantelimon|RO
pantin|FR
pantruche|FR
pantubig|PH
panuco|MX
panvel|IN
panwel|IN
panzos|GT
paolo vi|IT
paombong|PH
paonta sahib|IN
paoua|CF
paoy paet|KH
papakura|~NZ
papalotla|MX
papanasam|IN
papantla de olarte|MX
papar|MY
papaya|PH
pape'ete|PF
papeehte|PF
papeete|PF
papeiti|PF
papenburg|DE
papendrecht|NL
papete|PF
paphos|CY
papiete|PF
papillion|~US
papiti|PF
pappinissheri|IN
paqo paqo|AS
par naogaon|BD
para de minas|BR
parabiago|IT
paracambi|BR
paracatu|BR
paracho de verduzco|MX
paracuru|BR
paradip garh|IN
paradise|~US
paradsasvar|HU
paraeis|FR
paragominas|BR
paragould|~US
paraguacu|BR
paraguacu paulista|BR
paraiba do sul|BR
paraipaba|BR
parais|FR
paraiso|
parakou|BJ
paraku|BJ
paral|MX
paramagudi|IN
paramaribas|SR
paramaribo|SR
paramarimpo|SR
paramatta|~AU
paramonga|PE
paramus|~US
parana|AR
paranagua|BR
paranaiba|BR
paranankoua|BR
paranapanema|BR
paranavai|BR
parang|PH
paraparaumu|~NZ
paras|FR
parasia|IN
paraty|BR
paravur tekkumbhagam|IN
parbaini|IN
parbani|IN
parbatipur|BD
parbhani|IN
parbkhani|IN
parchim|DE
pardi|IN
pardubice|CZ
pardubices|CZ
pardubicy|CZ
pardubitse|CZ
pardubitz|CZ
pare|ID
parede|PT
parelhas|BR
parepare|ID
parets del valles|ES
pariaman|ID
parichhatgarh|IN
paries|FR
parigge|FR
pariggi|FR
parighji|FR
parigi|FR
pariis|FR
pariisi|FR
pariizu|FR
parij|FR
parijs|FR
parintins|BR
paris|FR
parisi|FR
parit buntar|MY
parit raja|MY
parixe|FR
pariyapuram|IN
pariz|FR
parize|FR
parizh|FR
parizh'|FR
parizo|FR
parizs|FR
park forest|US
park ridge|US
parkchester|~US
parkent|UZ
parkersburg|~US
parkland|~US
parkville|~US
parla|ES
parlakimidi|IN
parli vaijnath|IN
parlier|~US
parma|
parma heights|US
parme|IT
parnahiba|BR
parnahyba|BR
parnaiba|BR
parnaimpa|BR
parnamirim|BR
parnamirin|BR
parnas|RU
parnawa|EE
parntoumpitse|CZ
parnu|EE
parobe|BR
paroeng|ID
parola|IN
parral|MX
parral'|MX
parras de la fuente|MX
parsabad|IR
parsippany|~US
partille|SE
partinico|IT
partizansk|RU
partizanske|SK
partur|IN
parung|ID
parvatipuram|IN
parvatsar|IN
parys|FR
paryz|FR
paryzius|FR
pasadena|~US
pasaia|ES
pasaje|EC
pasan|IN
pasardschik|BG
pasardshik|BG
pasargad|IR
pasarkemis|ID
pascagoula|~US
pascani|RO
pasco|~US
paseh|ID
pashkovskiy|RU
pasig city|PH
pasighat|IN
pasilaiciai|LT
pasing|DE
pasinler|TR
pasir mas|MY
pasni|PK
paso de carrasco|UY
paso de los libres|AR
paso robles|US
pasoeroean|ID
pasragad branch|IR
pasrur|PK
passaic|~US
passau|DE
passi|PH
passo fundo|BR
passos|BR
pastas|CO
pastavy|BY
pasto|CO
pasu fundu|BR
pasuruan|ID
pat'jala|IN
patacs|HU
patalung|TH
patamundai|IN
patan|
patancheru|IN
patani|TH
patarra|CR
pataskala|~US
pataudi|IN
patavium|IT
patejn|MM
paterna|ES
paterno|IT
paterson|~US
pathalgaon|IN
pathanamthitta|IN
pathankot|IN
pathardi|IN
pathardih|IN
patharia|IN
pathein|MM
patheinas|MM
pathri|IN
pathum rani|TH
pathum thani|TH
pati|ID
patia|CO
patiala|IN
patigi|NG
patiya|BD
patkhankot|IN
patna|IN
patnagarh|IN
patnao|IN
patnos|TR
pato branco|BR
patos|BR
patos de minas|BR
patos fshat|AL
patra|GR
patrae|GR
patrai|GR
patras|GR
patrasse|GR
patrasso|GR
patres|GR
patrocinio|BR
pattam|TH
pattani|TH
patterbuorn|DE
patti|IN
pattoki|PK
pattukkottai|IN
patur|IN
patus di minas|BR
patuto|PH
paty do alferes|BR
patzcuaro|MX
patzicia|GT
patzun|GT
paulinia|BR
paulista|BR
paulo afonso|BR
paungde|MM
pauri|IN
paveh|IR
pavia|IT
pavlodar|KZ
pavlodara|KZ
pavlodaras|KZ
pavlogi|UA
pavlograd|UA
pavlohrad|UA
pavlohrada|UA
pavlohradas|UA
pavlontar|KZ
pavlovo|RU
pavlovsk|RU
pavlovskaya|RU
pavlovskiy posad|RU
pavugada|IN
pawayan|IN
pawlodar|KZ
pawlograd|UA
pawlohrad|UA
pawni|IN
pawtucket|~US
paxtakor|UZ
payakumbuh|ID
paysandu|UY
payshanba|UZ
payson|~US
payyannur|IN
pazarcik|
pazardjik|BG
pazardsjik|BG
pazardzhik|BG
pazardzik|BG
pazardzikas|BG
pazardzjik|BG
pazartzik|BG
pchenjanas|KP
pchjongjang|KP
peabody|~US
peachtree city|US
peachtree corners|US
pearl|~US
pearl city|US
pearl river|US
pearland|~US
pecan grove|US
pecangaan|ID
pecas|
pechabun|TH
pechaburi|TH
pechora|RU
pechuj|HU
pecs|HU
pecuh|HU
pecuj|HU
pecuy|HU
pedana|IN
peddapalli|IN
peddapuram|IN
pederneiras|BR
pedra azul|BR
pedra branca|BR
pedregal|PA
pedreira|BR
pedro betancourt|CU
pedro carbo|EC
pedro chuan kabaljeras|PY
pedro huan kabaljero|PY
pedro ii|BR
pedro juan caballero|PY
pedro khuan kabal'ero|PY
pedro khuan kabalero|PY
pedro leopoldo|BR
pedroso|PT
peekskill|~US
pefki|GR
pegia|XK
pehowa|IN
peine|DE
peiraeus|GR
peiraia|GR
peiraias|GR
peiraiefs|GR
peiraieus|GR
peiraievs|GR
peje|XK
pekalongan|ID
pekan|MY
pekan bahapal|ID
pekan nenas|MY
pekanbaroe|ID
pekanbaru|ID
pekin|~US
pelabuhan klang|MY
pelabuhanratu|ID
pelham|~US
pelhrimov|CZ
pelileo|EC
peliyagoda|LK
pelotas|BR
pelotasas|BR
pelumbon|ID
pemalang|ID
pemangkat|ID
pematangsiantar|ID
pematangsieantar|ID
pemba|MZ
pembroke|~CA
pembroke pines|US
pempa|MZ
penaflor|CL
penalva|BR
penapolis|BR
penaranda|PH
penarth|~GB
penco|CL
pendleton|~US
penedo|BR
pengcheng|CN
penha|BR
peniche|PT
penicuik|~GB
penja|CM
penjamo|MX
penn hills|US
pennadam|IN
pennagaram|IN
pennsauken|~US
pensa|RU
pensacola|~US
pentecoste|BR
penticton|~CA
penugonda|IN
penukonda|IN
penza|RU
penzae|RU
penzance|~GB
penzberg|DE
penze|RU
peoria|~US
peraboemoelih|ID
perabumulih|ID
perai|MY
peraia|GR
perama|GR
perambalur|IN
peranampattu|IN
peravurani|IN
perbaungan|ID
percut|ID
perdoes|BR
pereira|~CO
pereira barreto|BR
perejra|CO
perem|RU
pereslavl' zalesskiy|RU
pereval's'k|UA
pereyaslav khmel'nyts'kyy|UA
pergamino|AR
perico|CU
perigueux|FR
peringat|MY
peristeri|GR
peristerion|GR
periyakulam|IN
periyanayakkanpalaiyam|IN
perlepe|MK
perlepes|MK
perm|RU
perm'|RU
perma|RU
permatang kuching|MY
perme|RU
permia|RU
permjo|RU
pernau|EE
pernava|EE
pernavia|EE
pernik|BG
pernikas|BG
pernov|EE
perosa|IT
perote|MX
perouse|IT
perpignan|FR
perpignano|FR
perpin'jan|FR
perpinan|FR
perpinana|FR
perpinha|FR
perpinhan|FR
perpinia|FR
perpinian|FR
perpinianum|FR
perpinjan|FR
perpinjanas|FR
perpinjano|FR
perpinya|FR
perpinyan|FR
perris|~US
perry hall|US
perrysburg|~US
persianovka|RU
perth|~AU
perth amboy|US
pertjoet|ID
pertjut|ID
pertuis|FR
perudzha|IT
perugia|IT
peruibe|BR
perumbavoor|IN
perumpavur|IN
perundurai|IN
perungudi|IN
perusa|IT
perusia|IT
peruwelz|BE
pervomays'k|UA
pervoural'sk|RU
pervoural'skiy|RU
pervouralsk|RU
perym|RU
perzeren|XK
perzerin|XK
pesabar|PK
pesaro|IT
pesavar|PK
pesavara|PK
pesavaras|PK
pesavaro|PK
pesaver|PK
pescara|IT
peschawar|PK
peshavar|PK
peshawar|PK
peshovar|PK
peshtera|BG
pesjawar|PK
peskara|IT
pesqueira|BR
pessac|FR
pestovo|RU
peszawar|PK
petach tikva|IL
petah tikva|IL
petah tikwah|IL
petah tiqwa|IL
petaling dzhaja|MY
petaling jaya|MY
petaluma|~US
petapa|GT
petare|VE
petarukan|ID
petatlan|MX
petauke|ZM
petawawa|~CA
petchabun|TH
petchaburi|TH
peterborough|~
peterhead|~GB
peterhof|RU
peterlee|~GB
petersburg|~US
petershagen|DE
pethah tiqva|IL
petionville|HT
petit bourg|GP
petlad|IN
petriburgum|ZA
petrich|BG
petrila|RO
petrodvorets|RU
petrogradka|RU
petrolina|BR
petromaritzburgum|ZA
petropavel|KZ
petropavl|KZ
petropavla|KZ
petropavlas|KZ
petropavlofsk kamtsatski|RU
petropavlovs'k kamchats'kij|RU
petropavlovsk|KZ
petropavlovsk kamcatkal|RU
petropavlovsk kamcatski|RU
petropavlovsk kamcatskij|RU
petropavlovsk kamchatkari|RU
petropavlovsk kamchatski|RU
petropavlovsk kamchatskij|RU
petropavlovsk kamchatskiy|RU
petropavlovsk kamchatsky|RU
petropavlovsk kamciatki|RU
petropavlovsk kamtchatski|RU
petropavlovsk kamtjatskij|RU
petropavlovsk kamtsatski|RU
petropavlovsk kamtsjatski|RU
petropavlovsk kamtsjatskij|RU
petropavlovsk kamtxatski|RU
petropavlovska kamcatska|RU
petropavlovszk kamcsatszkij|RU
petropawl|KZ
petropawlofsk kamtsjatski|RU
petropawlowsk|KZ
petropawlowsk kamtschatski|RU
petropolis|BR
petrosani|RO
petrosavodsk|RU
petrosawodsk|RU
petroskoi|RU
petroskoj|RU
petroupolis|GR
petrovsk|RU
petrovsk zabaykal'skiy|RU
petrovskaya|RU
petrozavods'k|RU
petrozavodsk|RU
petrozavodska|RU
petrozavodskas|RU
petrozavodszk|RU
petrozavontsk|RU
petrozawodsk|RU
petrozawodzk|RU
pettau|SI
petushki|RU
pexauar|PK
pezinok|SK
pfaffenhofen an der ilm|DE
pflugerville|~US
pforcheimas|DE
pforckhajm|DE
pfortschaim|DE
pforzheim|DE
pfullingen|DE
pfungstadt|DE
phagwara|IN
phak hai|TH
phalaborwa|ZA
phalauda|IN
phalia|PK
phalodi|IN
phaltan|IN
phan rang thap cham|VN
phan thiet|VN
phan thong|TH
phan tiet|VN
phanat nikhom|TH
phanom sarakham|TH
phaphund|IN
pharr|~US
phatalung|TH
phathalung|TH
phattalung|TH
phatthalung|TH
phatthaya|TH
phayao|TH
phenian|KP
phenix city|US
phenjan|KP
phenjana|KP
phetchabun|TH
phetchaburi|TH
phibun mangsahan|TH
phichit|TH
philadelphia|~US
philippopel|BG
philipsburg|SX
phillaur|IN
philtsanuloke|TH
phirangipuram|IN
phisanulauk|TH
phitsanulok|TH
phitsanulokas|TH
phitszanulok|TH
phnom pen|KH
phnom penh|KH
phnum penh|KH
phnum peny|KH
phoenix|~US
phoenixville|~US
phon charoen|TH
phon phen|KH
phorca|DE
photharam|TH
phra nakhon si ayutthaya|TH
phra phutthabat|TH
phra pradaeng|TH
phrae|TH
phrea|TH
phu khiao|TH
phu khuong|VN
phu kradueng|TH
phuket|TH
phuketas|TH
phulabani|IN
phulera|IN
phulpur|IN
phultala|BD
phumi veal sre|KH
phuntsholing|BT
phuthaditjhaba|ZA
piacenza|IT
piarnu|EE
piaseczno|PL
piastow|PL
piatigorsk|RU
piatra neamt|RO
piatykhatky|UA
piazza armerina|IT
picaria|XK
picassent|ES
pichit|TH
pickering|~CA
pickerington|~US
pico rivera|US
picos|BR
picsi|PE
pidhorodne|UA
piedade|
piedecuesta|CO
piedras negras|MX
piekary slaskie|PL
pienyang|KP
pierrefitte sur seine|FR
piestany|SK
piet retief|ZA
pietermaritsburg|ZA
pietermaritzburg|ZA
pietersburg|ZA
pietrasanta|IT
pietropawlowsk kamczacki|RU
pietrozawodsk|RU
pihani|IN
pihkova|RU
pihkva|RU
pijijiapan|MX
pijnacker|NL
pikalevo|RU
pikesville|~US
pikin|SN
pikine|SN
pila|
pilaite|LT
pilani|IN
pilar|
pilar de la horadada|ES
pilar do sul|BR
pilaras|PY
pilian|CN
pilibangan|IN
pilibhhit|IN
pilibhit|IN
pilibkhit|IN
pililla|PH
pilkhua|IN
pilsen|CZ
pilsna|CZ
pilzen|CZ
pilzenas|CZ
pilzno|CZ
pimenta bueno|BR
pimentel|PE
pimpri|IN
pinahat|IN
pinamalayan|PH
pinamungahan|PH
pinar de chamartin|ES
pinar del rio|CU
pinar del' rio|CU
pinas|EC
pind dadan khan|PK
pindamon'jangaba|BR
pindamonhangaba|BR
pindare mirim|BR
pindi bhattian|PK
pindi gheb|PK
pindiga|NG
pindinshan|CN
pindinshan'|CN
pindobacu|BR
pindwara|IN
pine bluff|US
pine hills|US
pinecrest|~US
pineda de mar|ES
pinehurst|~US
pinellas park|US
pinerolo|IT
pinewood|~US
pingdingsano|CN
pingdingshan|CN
pingdingsjan|CN
pingdu|CN
pingliang|CN
pingnan|CN
pingshan|CN
pingsiang|CN
pingsjang|CN
pingxiang|CN
pingyang|KP
pingyi|CN
pingyin|CN
pingzhuang|CN
pinhais|BR
pinhal novo|PT
pinhao|BR
pinheiral|BR
pinheiro|BR
pinjaur|IN
pinljan|CN
pinlyan|CN
pinneberg|DE
pinner|~GB
pinole|~US
pinople|BG
pinotepa nacional|MX
pins'k|BY
pinscum|BY
pinsjan|CN
pinsk|BY
pinska|BY
pinskas|BY
pinszk|BY
pioltello|IT
piombino|IT
pion'gian'nk|KP
piongiang|KP
pionguiangue|KP
pionki|PL
pionyang|KP
piossasco|IT
piotrkow trybunalski|PL
pipar|IN
pipili|IN
pipraich|IN
pipri|IN
piqua|~US
pir jo goth|PK
pir mahal|PK
piracaia|BR
piracanjuba|BR
piracicaba|BR
piracuruca|BR
piraeus|GR
pirai|BR
pirai do sul|BR
piraievs|GR
piraju|BR
pirajui|BR
pirane|AR
piranshahr|IR
pirapora|BR
pirapozinho|BR
piraquara|BR
pirasikaba|BR
pirassununga|BR
pirasykava|BR
piraus|GR
piravam|IN
pireas|GR
pireefs|GR
pirej|GR
pireja|GR
pirejas|GR
pireo|GR
pires do rio|BR
pireu|GR
pireus|GR
pireusz|GR
pirgaaj|BD
piripiri|BR
piritiba|BR
piriyapatna|IN
pirkkala|FI
pirlepe|MK
pirmasens|DE
pirna|DE
pirojpur|BD
pirot|RS
pisa|IT
pisanuloke|TH
piscataway|~US
pisco|PE
pisek|CZ
pishin|PK
pishva|IR
piskent|UZ
pistoia|IT
pita kotte|LK
pitalito|CO
pitanga|BR
pitangueiras|BR
pitangui|BR
pitea|SE
pitermaricburg|ZA
pitermaricburgas|ZA
pitesci|RO
piteshh|RO
piteshti|RO
pitesti|RO
pithampur|IN
pithapuram|IN
pithoragarh|IN
pitoli|ZA
piton saint leu|RE
pitsanoulok|TH
pitsanulok|TH
pitsanuloke|TH
pitsea|~GB
pitt meadows|CA
pittsburg|~US
pittsburgh|~US
pittsfield|~US
piturmaricburg|ZA
piuma|BR
piura|PE
pivijay|CO
piwra|PE
pizhou|CN
pjarnu|EE
pjatigors'k|RU
pjatigorsk|RU
pjetrozawodsk|RU
pjoengjang|KP
pjongian|KP
pjongjang|KP
pjongjango|KP
pjuro|PE
pkhajao|TH
pkhalaborva|ZA
pkhen'jan|KP
pkhenjan|KP
pkhetchabun|TH
pkhetchaburi|TH
pkhichit|TH
pkhitsanulok|TH
pkhrae|TH
pkhuket|TH
pl'zen'|CZ
placentia|~US
placetas|CU
plainfield|~US
plainview|~US
plainville|~US
plaisance du touch|FR
plaisir|FR
plaja del' karmen|MX
planaltina|BR
planeta rica|CO
plangkaraja|ID
plano|~US
plant city|US
plantation|~US
plaridel|PH
plasencia|ES
plast|RU
plato|CO
plattsburgh|~US
plauen|DE
plavsk|RU
playa del carmen|MX
playa del ingles|ES
playas|EC
pleasant grove|US
pleasant hill|US
pleasant prairie|US
pleasanton|~US
pleasantville|~US
pleasure ridge park|US
pleiku|VN
plejku|VN
pleskau|RU
pleskava|RU
pleszew|PL
plettenberg|DE
plettenberg bay|ZA
pleven|BG
plevenas|BG
plevla|ME
plevlia|ME
plevlja|ME
plevlje|ME
plevna|BG
plevne|BG
plewen|BG
plimouth|MS
plimut|MS
plimutas|MS
plimuto|MS
pljevlja|ME
pljevlje|ME
ploc'k|PL
plock|PL
plocka|PL
plockas|PL
plodin|BG
ploembon|ID
ploemeur|FR
ploeshh|RO
ploesti|RO
ploeszti|RO
ploiesti|RO
plonsk|PL
plotsk|PL
plottier|AR
ploudin|BG
plovdin|BG
plovdiv|BG
plovdiva|BG
plovdivas|BG
plowdiw|BG
plumbon|ID
plunge|LT
plyeven|BG
plymouth|~GB
plymstock|~GB
plzen|CZ
plzena|CZ
pnom pehn'|KH
pnom pen|KH
pnom pen'ch|KH
pnom pene|KH
pnom penh|KH
pnom peno|KH
pocatello|~US
pochefstrum|ZA
pochep|RU
pocito|AR
pocoes|BR
pocone|BR
pocos de caldas|BR
poczdam|DE
podgairitse|ME
podgorica|ME
podgoricae|ME
podgoricja|ME
podgorico|ME
podgorika|ME
podgoritsa|ME
podgoritza|ME
podgorytsa|ME
podol'sk|RU
podolsk|RU
podporozh'ye|RU
podqoritsa|ME
podstupim|DE
podugorica|ME
podujeva|XK
poerwadadi|ID
poerwakarta|ID
poerwakerta|ID
poerwodadi|ID
poerwokerto|ID
poesjkino|RU
poggibonsi|IT
poggiomarino|IT
pohang|KR
poinciana|~US
point cook|AU
point fortin|TT
point pedro|LK
point pleasant|US
pointe a pitre|GP
pointe claire|CA
pointe noire|CG
poissy|FR
poitiers|FR
pokachi|RU
pokara|NP
pokaran|IN
pokhar|NP
pokhara|NP
pokhra|NP
pokhvistnevo|RU
pokkhara|NP
pokrov|RU
pokrovskoye streshnevo|RU
pol e khomri|AF
polanco|MX
polangui|PH
polasara|IN
polatli|TR
polatsk|BY
polavaram|IN
polevskoy|RU
polewali|ID
polichni|GR
polkowice|PL
pollachi|IN
pollenca|ES
polmont|~GB
polohy|UA
polokouane|ZA
polokvane|ZA
polokwane|ZA
polomolok|PH
polonne|UA
poltav|UA
poltava|UA
poltavae|UA
poltave|UA
poltavo|UA
poltawa|UA
polur|IN
polyarnyy|RU
polyarnyye zori|RU
polysayevo|RU
pombal|
pombos|BR
pomerode|BR
pomezia|IT
pomigliano d'arco|IT
pomona|~US
pompaelo|ES
pompano beach|US
pompei|IT
pompeia|BR
pompeu|BR
ponani|IN
ponca city|US
ponce|PR
ponda|IN
pondicero|IN
pondicheri|IN
pondicherri|IN
pondicherry|IN
pondichery|IN
pondiseri|IN
pondisheri|IN
ponducherry|IN
pondy|IN
ponewesch|LT
ponewiesch|LT
ponferrada|ES
poniewesch|LT
poniewiesh|LT
poniewiez|LT
ponmana|IN
ponnani|IN
ponneri|IN
ponnur|IN
ponnuru|IN
ponorogo|ID
ponse|PR
pont a celles|BE
pont a mousson|FR
ponta arenasos|CL
ponta delgada|PT
ponta grosa|BR
ponta grossa|BR
ponta pora|BR
pontal|BR
pontarlier|FR
pontault combault|FR
ponte de lima|PT
ponte nova|BR
ponte vedra beach|US
ponteareas|ES
pontedera|IT
pontefract|~GB
pontes e lacerda|BR
pontevedra|
pontiac|~US
pontian kechil|MY
pontianak|ID
pontianakas|ID
pontijanak|ID
pontinha|PT
pontivy|FR
pontnkoritsa|ME
ponto de valjeko|ES
pontoise|FR
pontypool|~GB
pontypridd|~GB
poodoocottah|IN
poole|~GB
pooler|~US
poona|IN
poonamalle|IN
poorbunder|IN
popajan|CO
popajanas|CO
popasna|UA
popayan|CO
popendetta|PG
poperinge|BE
popesti leordeni|RO
poplar bluff|US
popondetta|PG
popovo|BG
poppenbuettel|DE
poppenbuttel|DE
poprad|SK
poptun|GT
por de pe|HT
porac|PH
porangatu|BR
porbandar|IN
porbandarom|IN
pordenone|IT
pori|FI
porirua|~NZ
poris|FI
porlamar|VE
poronaysk|RU
porrino|ES
porsa|IN
porsat|KH
porsgrunn|NO
port alberni|CA
port alfred|ZA
port angeles|US
port area|PH
port arthur|US
port au prince|HT
port aux francais|TF
port blair|IN
port blehr|IN
port bler|IN
port bleras|IN
port charlotte|US
port chester|US
port colborne|CA
port de bouc|FR
port de paix|HT
port dickson|MY
port ehlizabet|ZA
port elisabeth|ZA
port elizabet|ZA
port elizabetas|ZA
port elizabeth|ZA
port elizampeth|ZA
port fila|VU
port gentil|GA
port glasgow|GB
port harcourt|NG
port harkortas|NG
port hedland|AU
port hueneme|US
port huron|US
port jantil|GA
port kharkort|NG
port kharkurt|NG
port lois|MU
port loko|SL
port louis|MU
port lui|MU
port luis|MU
port luisas|MU
port luiso|MU
port luiz|MU
port macquarie|AU
port montt|CL
port moody|CA
port moresbo|PG
port moresby|PG
port moresmpi|PG
port morsbi|PG
port morsbis|PG
port o franse|TF
port o franseh|TF
port o prens|HT
port o prensas|HT
port o prins|HT
port of spain|TT
port orange|US
port plata|DO
port richmond|US
port said|EG
port saidas|EG
port saint lucie|US
port shepstone|ZA
port sodan|SD
port soudan|SD
port stephens|AU
port sudan|SD
port sudanas|SD
port szudan|SD
port vila|VU
port washington|US
port zantilis|GA
port zhantil|GA
port zhantil'|GA
porta westfalica|DE
portadown|~GB
portage|~US
portalegre|PT
portao|BR
portel|BR
porterville|~US
porthcawl|~GB
portici|IT
porticos de san antonio|MX
portimao|PT
portishead|~GB
portland|~US
portmore|~JM
porto|PT
porto alegre|BR
porto alegri|BR
porto alegro|BR
porto alenkre|BR
porto calvo|BR
porto da paz|HT
porto elizabeth|ZA
porto empedocle|IT
porto feliz|BR
porto ferreira|BR
porto neuvo|BJ
porto nobo|BJ
porto novas|BJ
porto novo|BJ
porto said|EG
porto san giorgio|IT
porto sant'elpidio|IT
porto seguro|BR
porto sudan|SD
porto sudao|SD
porto torres|IT
porto uniao|BR
porto vel'o|BR
porto velho|BR
porto veljas|BR
porto velo|BR
portogruaro|IT
portov'ekho|EC
portoviejo|EC
portovjechas|EC
portslade|~GB
portsmouth heights|US
portu|PT
portu alegre|BR
portu alegri|BR
portu seguru|BR
portu vel'ju|BR
portu velju|BR
portugalete|ES
portus alacer|BR
portus cabellensis|VE
portus elisabethae|ZA
portus maldonatus|PE
portus monttii|CL
portus novus|BJ
porur|IN
porvoo|FI
posadas|AR
posadasa|AR
posadasas|AR
poschega|HR
poschegg|HR
posega|HR
posen|PL
posnania|PL
posse|BR
post falls|US
posto fiscal rolim de moura|BR
postupim|DE
posus di kaldas|BR
potchefstroom|ZA
potchefstrum|ZA
potentia|IT
potenza|IT
potiskum|NG
poto novo|BJ
potomac|~US
potosi|BO
potrerillos|HN
potsdam|DE
potsdamo|DE
potters bar|GB
pottstown|~US
pouchkino|RU
poudhucherry|IN
pouempla|MX
pouerto agiakoutso|VE
pouerto mont|CL
poughkeepsie|~US
poulpoudeva|BG
poulton le fylde|GB
poune|IN
pouno|PE
pounta arenas|CL
pountarenas|CR
pourham|SN
pousat|KH
pouso alegre|BR
pouthisat|KH
povazska bystrica|SK
povoa de santa iria|PT
povoa de varzim|PT
povorino|RU
powai|IN
poway|~US
poyang|CN
poykovskiy|RU
poza rica de hidalgo|MX
pozarevac|RS
pozega|HR
pozhega|HR
poznan|PL
poznan'|PL
poznana|PL
poznane|PL
poznanj|PL
poznano|PL
poznany|PL
poznon|PL
pozoblanco|ES
pozsega|HR
pozsegavar|HR
poztupimi|DE
pozu alegri|BR
pozuelo de alarcon|ES
pozzallo|IT
pozzuoli|IT
praag|CZ
prabalingga|ID
praboemoelih|ID
prabumuli|ID
prabumulih|ID
prachin buri|TH
prachuap giri khan|TH
prachuap khiri khan|TH
pradera|CO
pradhum dhani|TH
prado|BR
praetoria|ZA
praga|CZ
praga polnoc|PL
praga poludnie|PL
pragae|CZ
pragia|CV
prago|CZ
prague|CZ
praha|CZ
praia|CV
praia grande|BR
prairie village|US
prairieville|~US
praja|CV
praja grande|BR
praja grandi|BR
praje|CV
prajja grandi|BR
prajo|CV
prakhon chai|TH
pran buri|TH
prasiv|SK
prata|BR
pratapgarh|IN
prathum thani|TH
prato|IT
prattville|~US
pratu|IT
praya|
prayao|TH
preetz|DE
prei veng|KH
premia de mar|ES
prenclauehr berg|DE
prenclauer berg|DE
prenzlau|DE
prenzlauer berg|DE
prenzlauer berg bezirk|DE
prerov|CZ
prescot|~GB
prescott|~US
prescott valley|US
preshov|SK
presidencia roque saenz pena|AR
presidente dutra|BR
presidente epitacio|BR
presidente franco|PY
presidente prudente|BR
presidente venceslau|BR
presnenskij|RU
presnenskiy|RU
presov|SK
presova|SK
prestatyn|~GB
prestea|GH
prestena|XK
preston|~GB
prestwich|~GB
prestwick|~GB
preszow|SK
pretori|ZA
pretoria|ZA
pretoriae|ZA
pretorii|ZA
pretorija|ZA
pretorio|ZA
pretoriya|ZA
pretoriye|ZA
preveza|GR
prey veng|KH
prezidente prudente|BR
prezidenti prudenti|BR
pribram|CZ
prichard|~US
pridonskoy|RU
priego de cordoba|ES
prievidza|SK
prigen|ID
prijedor|BA
prilep|MK
prilepa|MK
prilepas|MK
primer ensanche|ES
primero de enero|CU
primorsko akhtarsk|RU
prince albert|CA
prince edward|CA
prince george|CA
princeton|~US
prior lake|US
priozersk|RU
prishhina|XK
prishtina|XK
prishtinae|XK
prishtine|XK
prisjtina|XK
pristin|XK
pristina|XK
pristine|XK
pristino|XK
prisztina|XK
privolzhsk|RU
privolzhskiy|RU
prixtina|XK
priyutovo|RU
prizren|XK
prizrena|XK
prizrenas|XK
prizreni|XK
prjashev|SK
probalingga|ID
probalinggo|ID
probolinggo|ID
proddatur|IN
progreso|
progreso de alvaro obregon|MX
prokhladnyy|RU
prokop'evsk|RU
prokop'yevo|RU
prokop'yevsk|RU
prokop'yevskiy|RU
prokopjevsk|RU
prokopyevsk|RU
prokoyevsk|RU
prokuplje|RS
proletar|TJ
proletarsk|RU
prome|MM
promissao|BR
promyshlennaya|RU
propria|BR
prosek|CZ
prospect|~AU
prospect heights|US
prosper|~US
prostejov|CZ
protaras|CY
protvino|RU
providence|~US
provo|~US
prudentopolis|BR
prudnik|PL
prunedale|~US
pruszcz gdanski|PL
pruszkow|PL
pruzhany|BY
pryluky|UA
przasnysz|PL
przemysl|PL
przeworsk|PL
pscovia|RU
pskof|RU
pskov|RU
pskovas|RU
pskovo|RU
pskow|RU
pszczyna|PL
pszkov|RU
ptolemaida|GR
pubal|KR
pucallpa|PE
pucalpa|PE
pucheng|CN
puchheim|DE
puchov|SK
pucol|ES
pucon|CL
pudsey|~GB
puduchcheri|IN
puducherri|IN
puducherry|IN
puducotai|IN
pudukattai|IN
pudukkottai|IN
pudukkottaj|IN
pudukotah|IN
pudukottai|IN
puduvai|IN
puebl|MX
puebla|MX
pueblo|~US
pueblo nuevo|MX
pueblo west|US
puehnt nuar|CG
puehnte al'to|CL
puehrto ajakucho|VE
puehrto barrios|GT
puehrto kabel'o|VE
puehrto kabesas|NI
puehrto la krus|VE
puehrto la kruz|VE
puehrto mal'donado|PE
puehrto mont|CL
puehrto prinsesa|PH
puehrto val'jarta|MX
puent nuaras|CG
puente alto|CL
puente de ixtla|MX
puente de vallecas|ES
puente genil|ES
puerta muonts|CL
puerta princesa|PH
puerto aisen|CL
puerto ajakucas|VE
puerto alegre|BR
puerto armuelles|PA
puerto asis|CO
puerto ayacucho|VE
puerto barijosas|GT
puerto barios|GT
puerto barrios|GT
puerto berrio|CO
puerto boyaca|CO
puerto cabello|VE
puerto cabezas|NI
puerto colombia|CO
puerto cortez|HN
puerto de la cruz|ES
puerto del carmen|ES
puerto del rosario|ES
puerto el triunfo|SV
puerto eldorado|AR
puerto elizabeth|ZA
puerto escondido|MX
puerto esperanza|AR
puerto francisco de orellana|EC
puerto iguazu|AR
puerto kabel'jo|VE
puerto kabeljas|VE
puerto kabello|VE
puerto la cruz|VE
puerto la krus|VE
puerto la krusas|VE
puerto lopez|CO
puerto louis|MU
puerto madryn|AR
puerto mal'donado|PE
puerto maldonadas|PE
puerto maldonado|PE
puerto mont|CL
puerto montas|CL
puerto montt|CL
puerto moresby|PG
puerto natales|CL
puerto padre|CU
puerto penasco|MX
puerto plata|DO
puerto princesa|PH
puerto prinsesa|PH
puerto real|ES
puerto rico|AR
puerto said|EG
puerto san jose|GT
puerto santander|CO
puerto sudan|SD
puerto tejada|CO
puerto valjarta|MX
puerto vallarta|MX
puerto varas|CL
puertollano|ES
puertu montt|CL
puettlingen|DE
pugachev|RU
pujali|IN
pujas|EC
pujiang|CN
pujili|EC
pukal'pa|PE
pukal'pae|PE
pukallpa|PE
pukalpa|PE
pukekohe east|NZ
pukhrayan|IN
pukiang|CN
pul e khumri|AF
pul i khomri|AF
pul i khumri|AF
pula|HR
pulandian|CN
pulawy|PL
pulcalla|PE
pulgaon|IN
pulheim|DE
puli|TW
pulilan|PH
pulivendla|IN
puliyangudi|IN
pullman|~US
pully|CH
pulong santa cruz|PH
pulong santa rosa|PH
pultava|UA
pultusk|PL
pulupandan|PH
pulwama|IN
pumiao|CN
pumwani|KE
punaauia|PF
punahana|IN
punaka|BT
punakha|BT
punakkha|BT
punakla|BT
punalur|IN
punas|PE
punasa|IN
punata|BO
pundong|ID
pundri|IN
pune|IN
puneo|IN
punganuru|IN
puning|CN
punjai puliyampatti|IN
punjo|PE
puno|PE
punta alta|AR
punta arenas|CL
punta arenasas|CL
punta cana|DO
punta cardon|VE
punta gorda|US
punta gorda isles|US
punta kana|DO
puntarenas|CR
puntarenasas|CR
punto fijo|VE
punum|PE
pupri|IN
puqi|CN
puranpur|IN
purbalingga|ID
purbandar|IN
puri|IN
purley|~GB
purmerend|NL
purna|IN
purnia|IN
purnija|IN
purral|CR
pursat|KH
puruandiro|MX
purulia|IN
puruliya|IN
purwa|IN
purwadadi|ID
purwakarta|ID
purwakerta|ID
purwodadi|ID
purwokerto|ID
pusad|IN
puschkino|RU
pushchino|RU
pushkar|IN
pushkin|RU
pushkino|RU
pusjkino|RU
puskin|AZ
puskino|RU
puspokladany|HU
puszkino|RU
putatan|MY
puteaux|FR
putenza|IT
puthein|MM
putian|CN
putignano|IT
putjan'|CN
putjen|CN
putra heights|MY
putrajaya|MY
puttalam|LK
putte|BE
putten|NL
puttlingen|DE
puttur|IN
putusi|BO
putyvl'|UA
puurs|BE
puyallup|~US
puyang|CN
puyang chengguanzhen|CN
puzu alegri|BR
pxenyan|KP
pxuket|TH
pyaonu|EE
pyapon|MM
pyarnu|EE
pyatigorsk|RU
pyay|MM
pyeongyang|KP
pyin oo lwin|MM
pyinmana|MM
pylaia|GR
pyoengyang|KP
pyongyang|KP
pyrgos|GR
pyryatyn|UA
pyskowice|PL
pyt yakh|RU
qa'en|IR
qabatiyah|PS
qacha's neck|LS
qacha's nek|LS
qachasnek camp|LS
qadian|IN
qadirpur ran|PK
qahderijan|IR
qaisumah|SA
qal'at bishah|SA
qalansuwa|IL
qaliub|EG
qalqilyah|PS
qalyub|EG
qamdo|CN
qandala|SO
qaracuxur|AZ
qarah|SY
qarah zia' od din|IR
qarawul|AF
qarchak|IR
qarqin|AF
qarshi|UZ
qarsi|UZ
qasr e qand|IR
qatana|SY
qazakh|AZ
qazax|AZ
qazvin|IR
qazwen|IR
qeshm|IR
qianjiang|CN
qianzhou|CN
qibray|UZ
qina|EG
qingcheng|CN
qingdao|CN
qinggang|CN
qingnian|CN
qingquan|CN
qingyang|CN
qingyuan|CN
qingzhou|CN
qinhuangdao|CN
qinnan|CN
qinzhou|CN
qionghu|CN
qiongshan|CN
qiqiha'er|CN
qiqihaer|CN
qiqihar|CN
qir moav|JO
qiryat ata|IL
qiryat bialik|IL
qiryat gat|IL
qiryat mozqin|IL
qiryat shemona|IL
qiryat yam|IL
qo'qon|UZ
qo'rg'ontepa|UZ
qormi|MT
qorveh|IR
qoryooley|SO
quakers hill|AU
qualiano|IT
quang ngai|VN
quantsjou|CN
quanzhou|CN
quarai|BR
quaregnon|BE
quart de poblet|ES
quarteira|PT
quarto|IT
quartu sant'elena|IT
quatre bornes|MU
quatro barras|BR
quattromiglia|IT
quchan|IR
queanbeyan|~AU
quebec|~CA
quedlinburg|DE
queen creek|US
queens|~US
queens village|US
queensbury|~US
queensdale|ZA
queenstown|ZA
queimados|BR
quelimane|MZ
quellon|CL
queluz|PT
querecotillo|PE
quesada|CR
quetta|PK
quetzaltenanco|GT
quetzaltenango|GT
quevedo|EC
quexaltenango|GT
quezaltenango|GT
quezaltepeque|SV
quezon|PH
quezon city|PH
qufu|CN
qui nhon|VN
quiapo|PH
quibdo|CO
quibor|VE
quickborn|DE
quillota|CL
quilmes|AR
quilpue|CL
quimbaya|CO
quimper|FR
quincy|~US
quinn yan|VN
quinte west|CA
quirinopolis|BR
quisqueya|DO
quitilipi|AR
quito|EC
quitu|EC
quitum|EC
quixada|BR
quixeramobim|BR
qujing|CN
qulsary|KZ
quqon|UZ
qurayyat|SA
qurghonteppa|TJ
qusar|AZ
qushkupir|UZ
quthbullapur|IN
quthing|LS
qutubullapur|IN
qutur|EG
quvasoy|UZ
quwaysina|EG
quzhou|CN
ra ngae|TH
ra'anana|IL
ra's al chaima|AE
ra's al khaymah|AE
ra's bayrut|LB
raahe|FI
raalte|NL
rabak|SD
rabaq|SD
rabat|MA
rabata|MA
rabatas|MA
rabato|MA
rabatum|MA
rabigh|SA
rabkavi|IN
rabot|MA
rach gia|VN
rach zhia|VN
raciborz|PL
racine|~US
radauti|RO
radcliff|~US
radcliffe|~GB
radeberg|DE
radebeul|DE
rades|TN
radevormwald|DE
radford|~US
radhan|PK
radhanpur|IN
radlin|PL
radnor|~US
radolfzell am bodensee|DE
radom|PL
radoma|PL
radomas|PL
radomsko|PL
radomyshl'|UA
radovish|MK
radum|PL
raduzhny|RU
raduzhnyy|RU
radviliskis|LT
radzhamandri|IN
radzhkot|IN
radzhshakhi|BD
radzin|KP
radzionkow|PL
radzkot|IN
radzkotas|IN
radzyn podlaski|PL
raebareli|IN
rafaa|PS
rafaela|AR
rafah|PS
rafakh|PS
rafia|PS
rafiah|PS
rafiganj|IN
rafsandzhane|IR
rafsanjan|IR
rafsinjan|IR
raghogarh|IN
raghunathpur|IN
ragusa|IT
rahachow|BY
rahatgarh|IN
rahden|DE
rahimah|SA
rahimatpur|IN
rahuri|IN
rahway|~US
raichur|IN
raiganj|IN
raigarh|IN
raikot|IN
raipur|IN
raipura|IN
raipuras|IN
raisen|IN
raisinghnagar|IN
raisio|FI
raiwind|PK
raixt|IR
raj nandgaon|IN
raja jang|PK
rajahmondry|IN
rajahmundry|IN
rajakhera|IN
rajaldesar|IN
rajamahendri|IN
rajamandri|IN
rajanpur|PK
rajaori|IN
rajapalaiyam|IN
rajapalayam|IN
rajapolah|ID
rajbiraj|NP
rajburi|TH
rajchur|IN
rajgarh|IN
rajgarkh|IN
rajgir|IN
rajgurunagar|IN
rajin|KP
rajkot|IN
rajmahal|IN
rajong|TH
rajpipla|IN
rajpur|IN
rajpura|IN
rajpuro|IN
rajsamand|IN
rajshahi|BD
rajula|IN
rajura|IN
rakovnik|CZ
rakovski|BG
rakvere|EE
rakwere|EE
ralalpindi|PK
raleigh|~US
ramachandrapuram|IN
ramada|PT
ramadi|IQ
ramadie|IQ
ramadieh|IQ
ramadiyah|IQ
ramagundam|IN
ramallah|PS
ramanathapuram|IN
ramanayyapeta|IN
ramanti|IQ
ramapuram|IN
ramat gan|IL
ramat ganas|IL
ramat hasharon|IL
ramat nkan|IL
ramat qan|IL
rambouillet|FR
ramenka|RU
ramenki|RU
ramenskoye|RU
rameswaram|IN
ramganj|BD
ramganj mandi|IN
ramgarh|IN
ramgundam|IN
ramhormoz|IR
ramjibanpur|IN
ramla|IL
ramle|IL
ramlo|IL
ramma|IT
ramnagar|IN
ramnicu sarat|RO
ramnicu valcea|RO
ramnicul valcea|RO
ramniku valcha|RO
ramona|~US
ramos arizpe|MX
ramotswa|BW
ramoutsa|BW
rampachodavaram|IN
rampat|MA
rampur|IN
rampur hat|IN
rampura|IN
ramsbottom|~GB
ramsey|~US
ramsgate|~GB
ramshir|IR
ramtek|IN
ran'kagoua|CL
ranaghat|IN
ranaong|TH
ranau|MY
ranaung|TH
ranavav|IN
ranawng|TH
rancagua|CL
rancharia|BR
ranchi|IN
rancho cordova|US
rancho cucamonga|US
rancho mirage|US
rancho palos verdes|US
rancho penasquitos|US
rancho san diego|US
rancho santa margarita|US
ranchuelo|CU
ranci|IN
rancis|IN
rancsi|IN
randallstown|~US
randers|DK
randfontein|ZA
randfontejn|ZA
randudongkal|ID
randwick|~AU
rangapara|IN
rangia|IN
rangkasbitoeng|ID
rangkasbitung|ID
rangkasibitoeng|ID
rangpur|BD
rangpuras|BD
rania|IN
ranibennur|IN
ranigandzhe|IN
raniganj|IN
ranikhet|IN
ranipur|
rankagua|CL
rankagva|CL
rankawa|CL
ranohng|TH
ranong|TH
ranot|TH
ranst|BE
rantauprapat|ID
rantepao|ID
rantom|PL
raojan|BD
rapallo|IT
rapar|IN
raphia|PS
rapid city|US
rapperswil|CH
ras al khaimah|AE
ras ehl' khajma|AE
ras el aioun|DZ
ras el khaimah|AE
ras el kheima|AE
ras el oued|DZ
ras gharib|EG
rasarya|AR
rascht|IR
rasgrad|BG
rashin|KP
rasht|IR
rasin|KP
rasipuram|IN
rasjt|IR
rasnov|RO
rasra|IN
rasskazovo|RU
rastatt|DE
rastede|DE
rasto|IR
rasunda|SE
raszt|IR
ratangarh|IN
ratanpur|IN
ratchaburi|TH
ratekau|DE
rath|IN
rathenow|DE
ratia|IN
ratingen|DE
ratisbon|DE
ratisbona|DE
ratisbonne|DE
ratlam|IN
ratnagiri|IN
ratnapur|LK
ratnapura|LK
ratnapury|LK
ratodero|PK
ratyzbona|DE
rauma|FI
ravalpindi|PK
ravalpindis|PK
ravar|IR
ravenna|IT
ravensburg|DE
raver|IN
rawa mazowiecka|PL
rawala kot|PK
rawalpindi|PK
rawang|MY
rawatbhata|IN
rawatsar|IN
rawicz|PL
rawmarsh|~GB
rawson|AR
rawtenstall|~GB
raxaul|IN
rayachoti|IN
rayadrug|IN
rayapura|IN
rayaung|TH
raybag|IN
raychikhinsk|RU
rayevskiy|RU
rayganj|IN
rayleigh|~GB
raymore|~US
rayohng|TH
rayong|TH
raypur|IN
rayside balfour|CA
raytown|~US
razam|IN
razampeta|IN
razgrad|BG
razgradas|BG
raznkrant|BG
razumnoye|RU
realejo alto|ES
rechytsa|BY
recife|BR
recita|RO
recklinghausen|DE
recklinghusium|DE
recodo|PH
reconquista|AR
recwic|IS
red deer|CA
red wing|US
redan|~US
redcar|~GB
redcliff|ZW
redding|~US
redditch|~GB
redford|~US
redhill|~GB
redland|~US
redlands|~US
redmond|~US
redondela|ES
redondo beach|US
redwood city|US
redzho ehmilija|IT
reedley|~US
refkiavik|IS
reftinskiy|RU
regensboerj|DE
regensborj|DE
regensburg|DE
regensburga|DE
regensburgas|DE
regensburgo|DE
regente feijo|BR
regenzburg|DE
reggane|DZ
reggio calabria|IT
reggio emilia|IT
reggio nell'emilia|IT
reghaia|DZ
reghin sat|RO
regina|~CA
registro|BR
regla|CU
rego park|US
reguiba|DZ
rehli|IN
rehnan|IR
rehoboth|NA
reichshof|PL
reiciavicia|IS
reicivic|IS
reiga|LV
reigate|~GB
reikiavik|IS
reikiavike|IS
reikjaveks|IS
reikjavik|IS
reikjavika|IS
reikjavikas|IS
reiko|KR
reims|FR
reimsa|FR
reimsas|FR
reinbek|DE
reinheim|DE
reinickendorf|DE
reinosa|MX
reiquiavik|IS
reiquiavique|IS
reisterstown|~US
reitz|ZA
rejk'javik|IS
rejkijavik|IS
rejkjavik|IS
rejkjaviko|IS
rejms|FR
rejnosa|MX
rejtlingen|DE
reklinghauzenas|DE
reklingkhauzen|DE
rekyavik|IS
relizan|DZ
relizane|DZ
remagen|DE
rembangan|ID
rembertow|PL
remchi|DZ
remedios|CU
remes|FR
remin|IT
remire montjoly|GF
remsaint|DE
remsayd|DE
remscheid|DE
remseidas|DE
remshajd|DE
remuna|IN
renala khurd|PK
renas|FR
renawng|TH
rendsburg|DE
renens|CH
renes|FR
renfrew|~GB
rengasdengklok|ID
rengo|CL
rengschburg|DE
renigunta|IN
renkensmpournk|DE
renna|FR
rennes|FR
renningen|DE
renong|TH
renqiu|CN
renton|~US
renukut|IN
reoti|IN
repalle|IN
repelon|CO
repentigny|~CA
requena|ES
resania|RU
resano garcia|MZ
reschitz|RO
reschitza|RO
resen|MK
resende|BR
reservoir|~AU
reshh|IR
resht|IR
resicza|RO
resife|BR
resifi|BR
resistancia|AR
resistencia|AR
resistenseje|AR
resistensia|AR
resistensija|AR
resistentia|AR
resita|RO
resov|PL
resovia|PL
resplendor|BR
ressano garcia|MZ
restas|IR
restenberha|ZA
reston|~US
retalhuleo|GT
retalhuleu|GT
retalhuley|GT
retaluleu|GT
retford|~GB
rethymno|GR
retiro|ES
retreat|ZA
reuleuet|ID
reus|ES
reutlingen|DE
reutov|RU
revda|RU
revelganj|IN
revere|~US
rewa|IN
rewah|IN
rewari|IN
rexburg|~US
reyes acozac|MX
reyhanli|TR
reykiavica|IS
reykjavik|IS
reykjavikur|IS
reykjawik|IS
reykyabik|IS
reykyavik|IS
reyms|FR
reynoldsburg|~US
reynosa|MX
rezekne|LV
rezende|BR
rezendi|BR
rezhitsa|LV
rezne|LV
rezno|DE
rheda wiedenbruck|DE
rheda wiedenbrueck|DE
rhede|DE
rheims|FR
rheinbach|DE
rheinberg|DE
rheine|DE
rheinstetten|DE
rhenen|NL
rhizus|TR
rhondda|~GB
rhoon|NL
rhufain|IT
riaad|SA
riachao do jacuipe|BR
riade|SA
riadi|SA
riado|SA
riadum|SA
riaekelhusen|DE
riakelhusen|DE
rialto|~US
riant|SA
riazan|RU
ribarroja del turia|ES
ribeira|ES
ribeira do pombal|BR
ribeiran pretas|BR
ribeirao|BR
ribeirao da ilha|BR
ribeirao das neves|BR
ribeirao pires|BR
ribeirao preto|BR
ribejran pretu|BR
ribejrao preto|BR
ribera|IT
riberalta|BO
ribins'k|RU
ribinsk|RU
ribinska|RU
ribinsko|RU
ribnik|PL
ribnika|PL
ribnita|MD
ribnitz damgarten|DE
riccione|IT
richard toll|SN
richards bay|ZA
richards bej|ZA
richfield|~US
richha|IN
richland|~US
richmond|~
richmond hill|
richmond west|US
ridder|KZ
ridderkerk|NL
ridgecrest|~US
ridgeland|~US
ridgewood|~US
riedstadt|DE
riegelsberg|DE
riehen|CH
rieka|HR
riemst|BE
riesa|DE
rietberg|DE
rieti|IT
riezekne|LV
rifah|PS
riga|LV
rigae|LV
riggiu calabbria|IT
rihad|SA
riigaa|LV
riihimaeki|FI
riihimaki|FI
riika|LV
rijad|SA
rijada|SA
rijadas|SA
rijao|CN
rijau|NG
rijeka|HR
rijeko|HR
rijen|NL
rijswijk|NL
rikaze|CN
rillieux la pape|FR
rimavska sobota|SK
rimini|IT
rimnicu vilcea|RO
rimnikou viltsea|RO
rimniku vilca|RO
rimniku vilcha|RO
rimouski|~CA
rimpnik|PL
rincon de la victoria|ES
rincon de romos|MX
ringas|IN
ringsted|DK
rinteln|DE
rio blanco|
rio bonito|BR
rio branco|BR
rio branco do sul|BR
rio bravo|MX
rio brilhante|BR
rio bueno|CL
rio cauto|CU
rio ceballos|AR
rio claro|BR
rio cuarto|AR
rio d janeiro|BR
rio das ostras|BR
rio das pedras|BR
rio de janeiro|BR
rio de janeiru|BR
rio de janejro|BR
rio de janero|BR
rio de janeyro|BR
rio de mouro|PT
rio de teapa|MX
rio de zaneiras|BR
rio de zaneiro|BR
rio de zaneiros|BR
rio de zanejro|BR
rio de zaneyro|BR
rio de zhaneiro|BR
rio de zhanejro|BR
rio do sul|BR
rio formoso|BR
rio gallegos|AR
rio grande|BR
rio grande da serra|BR
rio guayabal de yateras|CU
rio largo|BR
rio linda|US
rio negrinho|BR
rio negro|BR
rio nte tzaneiro|BR
rio pardo|BR
rio preto da eva|BR
rio rancho|US
rio real|BR
rio rico|US
rio segundo|AR
rio tercero|AR
rio tinto|PT
rio verde de mato grosso|BR
riobamba|EC
riochacha|CO
riohacha|CO
rioja|PE
rionegro|CO
riosucio|CO
rioverde|MX
ripley|~GB
ripollet|ES
ripon|~
ris orangis|FR
risalpur cantonment|PK
risca|~GB
rischon lezion|IL
rishikesh|IN
rishon letsiyon|IL
rishon letsiyyon|IL
rishon lezion|IL
rishon leziyyon|IL
rishon lsiyon|IL
rishra|IN
risjon letsion|IL
risod|IN
rispampa|EC
riu de janeiro|BR
riu de janeiru|BR
rivas vaciamadrid|ES
river falls|US
riverbank|~US
riverdale|~US
riverlea|ZA
riversdale|ZA
riverside|~US
riverton|~US
riverview|~US
riviera beach|US
riviere du loup|CA
riviethe de janvyi|BR
rivne|UA
rivno|UA
rivoli|IT
riwne|UA
rixensart|BE
riyad|SA
riyadh|SA
rizal|PH
rize|TR
rizeh|TR
rizhao|CN
rizounta|TR
rjasan|RU
rjashiv|PL
rjazan|RU
rjazan'|RU
rjazanskij|RU
rjustenburg|ZA
rmi capitol|MH
road town|VG
roanne|FR
roanoke|~US
roanoke rapids|US
roavvenjarga|FI
roazhon|FR
robaniemi|FI
robat karim|IR
robbah|DZ
robertsganj|IN
robertsonpet|IN
robinsk|RU
robit|ET
rocca di papa|IT
rocha|UY
rochdale|~GB
rochefort|FR
rochester|~US
rochester hills|US
rochford|~GB
rock forest|CA
rock hill|US
rock island|US
rock springs|US
rockford|~US
rockhampton|~AU
rockingham|~AU
rockland|~US
rockledge|~US
rocklin|~US
rockville|~US
rockville centre|US
rockwall|~US
rocky mount|US
rocky river|US
rodas|CU
rodem|FR
rodez|FR
rodgau|DE
rodniki|RU
rodolfo sanchez taboada|MX
rodonopolis|BR
rodos|GR
rodovre|DK
rodriges|PH
roeaan|FR
roebtsovsk|RU
roeme|IT
roermond|NL
roese|BG
roeselare|BE
roesrath|DE
roha|IN
rohnert park|US
rohri|PK
rohtak|IN
roi ed|TH
roi et|TH
roissy en brie|FR
roitlingenas|DE
roitlinken|DE
rojales|ES
rojtlingen|DE
rokhtak|IN
rokiskis|LT
rolandia|BR
rolante|BR
roldanillo|CO
rolla|~US
rolling meadows|US
romainville|FR
romano banco|IT
romano di lombardia|IT
romans sur isere|FR
romblon|PH
rome|IT
romeoville|~US
romita|MX
romma|IT
romny|UA
romorantin lanthenay|FR
romsey|~GB
romulus|~US
ron phibun|TH
ronchin|FR
ronda|ES
rondebosch|ZA
rondonopolis|BR
rongai|KE
rongpur|BD
ronianemi|FI
ronkonkoma|~US
ronnenberg|DE
ronse|BE
roodepoort|ZA
rooma|IT
roorkee|IN
roosendaal|NL
roosevelt|~US
roount taoun|VG
ropar|IN
ropczyce|PL
roquetas de mar|ES
rosa zarate|EC
rosamond|~US
rosarijas|AR
rosario|AR
rosario do sul|BR
rosarito|MX
rosas|MR
rose hill|US
roseau|DM
roseburg|~US
rosedale|~US
roselle|~US
rosemead|~US
rosemont|~US
rosemount|~US
rosenberg|~US
rosenheim|DE
roseo|DM
roseto degli abruzzi|IT
rosetta|EG
roseville|~US
rosh ha'ayin|IL
roshal'|RU
roshhok|DE
roshtok|DE
rosiorii de vede|RO
rositten|LV
roskilde|DK
roslavl'|RU
rosny sous bois|FR
rosolini|IT
roson|AR
rosona|AR
rosonas|AR
rosrath|DE
rossano stazione|IT
rossendale|~GB
rosso|MR
rossosh'|RU
rossville|~US
rostochium|DE
rostock|DE
rostok|DE
rostoka|DE
rostokas|DE
rostokino|RU
rostov|RU
rostov an don|RU
rostov ar ddon|RU
rostov de don|RU
rostov del don|RU
rostov do don|RU
rostov doni aares|RU
rostov na don|RU
rostov na donu|RU
rostov nad donom|RU
rostov on don|RU
rostov pe don|RU
rostov sul don|RU
rostov tan cinchi|RU
rostov ved don|RU
rostova pie donas|RU
rostovas prie dono|RU
rostovia ad tanaim|RU
rostow am don|RU
rostow na donu|RU
rostow nad donem|RU
rostow nad donom|RU
roswell|~US
rosztov na donu|RU
rotenburg|DE
roterdam|NL
roterdama|NL
roterdamas|NL
roterdami|NL
roterdamo|NL
roterdan|NL
roterdao|NL
roterntam|NL
roterodamum|NL
rotherham|~GB
rotorua|~NZ
rotselaar|BE
rottenburg|DE
rotterdam|NL
rottingdean|~GB
rottweil|DE
rouached|DZ
rouamankana|RW
rouan|FR
roubaix|FR
roubtsovsk|RU
roud taun|VG
rouen|FR
rouginki|BI
rouiba|DZ
rouissat|DZ
round lake|US
round lake beach|US
round rock|US
rouse|BG
rouson|AR
rousse|BG
roustavi|GE
routana|BI
rouyn noranda|CA
rovan|FR
rovanem|FI
rovaniehmi|FI
rovaniemi|FI
rovaniemis|FI
rovanieni|FI
rovanijemi|FI
roven'ky|UA
rovereto|IT
rovigo|IT
rovno|UA
rowland heights|US
rowlett|~US
rowne|UA
rowville|~AU
roxas|PH
roxas city|PH
roxburgh park|AU
royal leamington spa|GB
royal oak|US
royal palm beach|US
royal tunbridge wells|GB
royan|FR
royton|~GB
rozariyo|AR
rozdil'na|UA
roznava|SK
roznov pod radhostem|CZ
roztok|DE
rozzano|IT
rtishchevo|RU
ruana|FR
ruanas|FR
rubcovs'k|RU
rubcovsk|RU
rubcovska|RU
rubcovskas|RU
rubcowsk|RU
rubi|ES
rubiataba|BR
rubidoux|~US
rubio|VE
rubizhne|UA
rublevo|RU
rubtovsk|RU
rubtsovsk|RU
rubzowsk|RU
ruda o.s.|PL
ruda shl'ons'ka|PL
ruda silezka|PL
ruda slaska|PL
ruda slenska|PL
ruda sljonskaja|PL
ruda slonska|PL
rudarpur|IN
rudnyj|KZ
rudnyy|KZ
rudolstadt|DE
rudow|DE
rudsar|IR
ruduborg|FR
rueil malmaison|FR
rueno|FR
ruesselsheim|DE
rufino|AR
rugby|~GB
rugeley|~GB
ruislip|~GB
rujewa|TZ
rujigi|BI
rujigis|BI
rukban|JO
rulenge|TZ
rumadiya|IQ
rumadiyeh|IQ
rumbek|SS
rumbekas|SS
rumbeke|SS
rumbik|SS
rumia|PL
rummelsburg|DE
rumniku vulcha|RO
rumoi|JP
rumphi|MW
runcorn|~GB
rundu|NA
runing|CN
runtu|NA
ruosuons|AR
rupcovsk|RU
rurki|IN
rusaifa|JO
rusape|ZW
ruschuk|BG
ruschuq|BG
rusciuk|BG
rusclink|BG
ruscuk|BG
ruse|BG
rusera|IN
rushchuk|BG
rushden|~GB
rushtuk|BG
ruskin|~US
russas|BR
russayfah|JO
russe|BG
russeifa|JO
russellville|~US
russelsheim|DE
rust'avi|GE
rustaq|OM
rustavi|GE
rustavis|GE
rustawi|GE
rustemburg|ZA
rustemburgo|ZA
rustenburg|ZA
rustenburgas|ZA
rusthavi|GE
ruston|~US
rustovsk|RU
rusze|BG
rutana|BI
ruteng|ID
rutenga|BI
rutherglen|~GB
rutigliano|IT
rutland|~US
ruvne|UA
ruvo di puglia|IT
ruwandiz|IQ
ruy barbosa|BR
ruyigi|BI
ruzayevka|RU
ruzomberok|SK
rvamagana|RW
rwamagana|RW
rwanagana|RW
ryazan|RU
ryazan'|RU
ryazanskiy|RU
ryazhsk|RU
rybatskoye|RU
rybinsk|RU
rybinskas|RU
rybnik|PL
rybnikas|PL
rybnoye|RU
rydultowy|PL
ryezhitsa|LV
ryl'sk|RU
rymniku vylcha|RO
ryotsu minato|JP
rypin|PL
ryton|~GB
ryugasaki|JP
rzeszow|PL
rzeszuw|PL
rzezyca|LV
rzhev|RU
s'jon|CH
sa dec|VN
sa kaeo|TH
sa pa|VN
sa'dah|YE
sa'ida|DZ
sa'idabad|IR
sa'ir|PS
saada|YE
saalfeld|DE
saalfelden am steinernen meer|AT
saarayego|BA
saarbrecken|DE
saarbrigge|DE
saarbrjuken|DE
saarbrjukken|DE
saarbrucken|DE
saarbruecken|DE
saarbruekken|DE
saarbrukken|DE
saarlouis|DE
saarmpryken|DE
saatli|AZ
saatly|AZ
sabac|RS
sabadell|ES
sabae|JP
sabah as salim|KW
sabak bernam|MY
sabalgarh|IN
sabana grande de boya|DO
sabanagrande|CO
sabanalarga|CO
sabaneta|
sabang|ID
sabaria|HU
sabha|LY
sabhah|LY
sabhian|LY
sabinas hidalgo|MX
sabirabad|AZ
sabirabadas|AZ
sablayan|PH
sabra|LY
sabrah|LY
sabratah|LY
sabratha|LY
sabuncu|AZ
sabya|SA
sabzawar|IR
sabzevar|IR
sabzewar|IR
sabzivor|IR
sacaia|JP
sacaium|JP
sacavem|PT
sacele|RO
sachse|~US
sachtos|RU
sachty|RU
sacile|IT
sacramento|~US
sadabad|IN
sadabe|MG
sadalgi|IN
sadao|TH
sadaseopet|IN
sadikabad|PK
sadiqabad|PK
sadri|IN
saebha|LY
saebhiaen|LY
safaga|EG
safakes|TN
safakis|TN
safaqis|TN
safed|IL
safety harbor|US
safhauzenas|CH
safhauzene|CH
safhauzo|CH
safi|MA
safidon|IN
safim|MA
safipur|IN
safonovo|RU
safranbolu|TR
safwa|SA
saga|JP
sagae|JP
sagaing|MM
sagajn|MM
sagalo|ML
sagamu|NG
sagang|MM
sagar|IN
sagara|JP
sagashi|JP
sagauli|IN
sagay|PH
saggiz|IR
saghez|IR
saghghez|IR
saginaw|~US
sagua de tanamo|CU
sagua la grande|CU
saguenay|~CA
sagunto|ES
sahab|JO
sahagun|CO
saham|OM
sahambava|MG
sahambavany|MG
sahar|
saharanpur|IN
saharsa|IN
sahaspur|IN
sahaswan|IN
sahavato|MG
sahawar|IN
sahibganj|IN
sahivalas|PK
sahiwal|PK
sahti|RU
sahto|RU
sahty|RU
sahuarita|~US
sahuayo de morelos|MX
sahzadpur|BD
saida|DZ
saidpur|BD
saiha|IN
saijo|JP
saiki|JP
saimarreh|IQ
sainam|CN
sainan|CN
saint albans|AU
saint amand les eaux|FR
saint andre|RE
saint andrews|
saint augustin de desmaures|CA
saint avertin|FR
saint avold|FR
saint basile le grand|CA
saint benoit|RE
saint brieuc|FR
saint bruno de montarville|CA
saint chamond|FR
saint charles|US
saint clair shores|US
saint cloud|
saint constant|CA
saint croix|VI
saint cyr l'ecole|FR
saint cyr sur loire|FR
saint denis|
saint die des vosges|FR
saint dizier|FR
saint domingue|DO
saint egreve|FR
saint etien|FR
saint etienne|FR
saint etienne du rouvray|FR
saint eustache|CA
saint fons|FR
saint gall|CH
saint gallen|CH
saint genis laval|FR
saint george|US
saint george's|GD
saint george.s|GD
saint georges|CA
saint germain en laye|FR
saint ghislain|BE
saint gratien|FR
saint helier|JE
saint herblain|FR
saint hyacinthe|CA
saint iuan|PR
saint jean de braye|FR
saint jean de la ruelle|FR
saint jean sur richelieu|CA
saint jerome|CA
saint john|CA
saint john's|AG
saint joseph|
saint kilda|AU
saint laurent|CA
saint laurent du maroni|GF
saint laurent du var|FR
saint lazare|CA
saint leonard|CA
saint leu|
saint leu la foret|FR
saint lo|FR
saint louis|SN
saint louis park|US
saint malo|FR
saint mande|FR
saint marc|HT
saint marin|SM
saint martin d'heres|FR
saint matthews|US
saint maur des fosses|FR
saint maximin la sainte baume|FR
saint medard en jalles|FR
saint michael|US
saint michel sur orge|FR
saint nazaire|FR
saint neots|GB
saint nicolas|BE
saint omer|FR
saint ouen|FR
saint ouen l'aumone|FR
saint paul|
saint peter port|GG
saint peters|US
saint petersbourg|RU
saint petersburg|RU
saint pierre|RE
saint pierre des corps|FR
saint pierre port|GG
saint pol sur mer|FR
saint priest|FR
saint quentin|FR
saint quentin en yvelines|FR
saint raphael|
saint sebastien sur loire|FR
saint thomas mount|IN
sainte anne|GP
sainte catherine|CA
sainte croix|VI
sainte foy les lyon|FR
sainte genevieve des bois|FR
sainte julie|CA
sainte marie|
sainte rose|GP
sainte suzanne|RE
sainte therese|CA
saintes|FR
sainthia|IN
saipan|MP
saireavo|BA
sairt|TR
saitama|JP
saizburg|AT
sajama|JP
sajda|
sajnshand|MN
sakado|JP
sakai|JP
sakai nakajima|JP
sakaidecho|JP
sakaiminato|JP
sakaka|SA
sakakah|SA
sakaraha|MG
sakassou|CI
sakata|JP
sakchu up|KP
sakete|BJ
sakez|IR
sakezo|IR
sakharsa|IN
sakhipur|BD
sakhival|PK
sakhnin|IL
sakhon nakhon|TH
saki|NG
sakiz|IR
sakkiz|IR
sakleshpur|IN
sakol nagorn|TH
sakol nakorn|TH
sakon nakawn|TH
sakon nakhaun|TH
sakon nakhon|TH
sakon nakorn|TH
sakrand|PK
sakti|IN
saku|JP
sakura|JP
sakurai|JP
sal'jan|AZ
sal'sk|RU
sal'ta|AR
sal'til'jo|MX
sal'til'o|MX
sal'to|UY
sal'vador|BR
sal'yany|AZ
salaberry de valleyfield|CA
saladas|AR
salaga|GH
salah bey|DZ
salala|OM
salalah|OM
salama|GT
salamanca|
salamanka|
salamanko|ES
salamanque|ES
salamina|
salaqi|CN
salaspeles|LV
salaspilis|LV
salaspils|LV
salatiga|ID
salauat|RU
salavat|RU
salavata|RU
salavatas|RU
salawat|RU
salaya|IN
salcburg|AT
salcburk|AT
salcedo|DO
saldanha|ZA
salechard|RU
salechardas|RU
salechardum|RU
salehard|RU
saleharda|RU
salehardo|RU
salejard|RU
salekhard|RU
salem|~IN
salernas|IT
salerne|IT
salerno|IT
salernu|IT
salernum|IT
salford|~GB
salgotarjan|HU
salgotarjanas|HU
salgueiro|BR
salian|AZ
salierno|IT
saligorsk|BY
salihli|TR
salihorsk|BY
salihorska|BY
salihorskas|BY
salima|MW
salina|~US
salina cruz|MX
salinas|~US
salinopolis|BR
salisburgh|AT
salisburgium|AT
salisburgo|AT
salisburgu|AT
salisburgum|AT
salisbury|~
sallanches|FR
sallee|MA
salmantica|ES
salmas|IR
salmon arm|CA
salmon creek|US
salon de provence|FR
salonta|RO
salor|UZ
salou|ES
salqin|SY
salsomaggiore terme|IT
salt lake city|US
salta|AR
saltas|UY
saltaurbo|AR
saltil'o|MX
saltillo|MX
saltilo|MX
salto|
salto de pirapora|BR
saltpond|GH
saltsmpournk|AT
saltzburg|AT
salumbar|IN
salur|IN
saluzzo|IT
salvador|~BR
salvadora|BR
salvadoras|BR
salvaleon de higueey|DO
salvaleon de higuey|DO
salvatierra|MX
salwa|KW
salyan|AZ
salyhorsk|BY
salzborg|AT
salzbourg|AT
salzburg|AT
salzburgo|AT
salzbursko|AT
salzkotten|DE
salzwedel|DE
sam phran|TH
sam roi yot|TH
samah|CN
samal|PH
samalkha|IN
samalkot|IN
samalut|EG
samannud|EG
samar|RU
samara|RU
samarae|RU
samarang|ID
samarcanda|UZ
samarcande|UZ
samare|RU
samarga|RU
samarinda|ID
samarkand|UZ
samarkanda|UZ
samarkandas|UZ
samarkando|UZ
samarqand|UZ
samarra|IQ
samarra'|IQ
samarrah|IQ
samastipur|IN
samaxi|AZ
samba|IN
sambaha|MG
sambal|IN
sambalpore|IN
sambalpur|IN
sambava|MG
sambhal|IN
sambhar|IN
sambir|UA
samborondon|EC
sambotel|HU
sambrial|PK
samdakan|MY
samdari|IN
samfya|ZM
samho rodongjagu|KP
samitah|SA
samkir|AZ
sammamish|~US
samnan|IR
samobor|HR
samokov|BG
sampaloc|PH
sampang|ID
sampava|MG
sampit|ID
sampsonievskiy|RU
sampsounta|TR
sampues|CO
samrala|IN
samraong|KH
samrong|KH
samsoun|TR
samsun|TR
samsuna|TR
samsunas|TR
samthar|IN
samtredia|GE
samudh prakarn|TH
samudh sagorn|TH
samudh songgram|TH
samut prakan|TH
samut sakhon|TH
samut songkhram|TH
samut songkram|TH
samxor|AZ
san andres|CO
san andres cholula|MX
san andres del rabanedo|ES
san andres itzapa|GT
san andres tuxtla|MX
san angelo|US
san antonio|US
san antonio de la cal|MX
san antonio de los altos|VE
san antonio de los banos|CU
san antonio del tachira|VE
san antonio oeste|AR
san antonio tecomitl|MX
san bartolome|ES
san bartolome de tirajana|ES
san benedetto del tronto|IT
san benito|
san benito abad|CO
san bernardino|US
san bernardino contla|MX
san bernardino tlaxcalancingo|MX
san bernardo|CL
san blas|ES
san bonifacio|IT
san borja|BO
san bruno|US
san buenaventura|MX
san carlos|
san carlos de bariloche|AR
san carlos del zulia|VE
san carlos park|US
san cataldo|IT
san clemente|US
san cristobal|
san cristobal de las casas|MX
san cristobal verapaz|GT
san diego|US
san dimas|US
san dona di piave|IT
san donato milanese|IT
san felice a cancello|IT
san felipe|
san fernando|
san fernando de apure|VE
san fernando de henares|ES
san fernando de monte cristi|DO
san francisco|US
san francisco acuautla|MX
san francisco de macoris|DO
san francisco del rincon|MX
san francisco el alto|GT
san gabriel|
san german|CU
san gil|CO
san giorgio a cremano|IT
san giovanni in fiore|IT
san giovanni in persiceto|IT
san giovanni la punta|IT
san giovanni lupatoto|IT
san giovanni rotondo|IT
san giovanni valdarno|IT
san giuliano milanese|IT
san giuseppe vesuviano|IT
san ignacio|BZ
san ignacio de velasco|BO
san ildefonso|PH
san isidro|
san jacinto|
san javier|
san jeronimo cuatro vientos|MX
san jeronimo ixtepec|MX
san joaquin|VE
san jorge|AR
san jorge pueblo nuevo|MX
san jose|US
san jose de guanipa|VE
san jose de jachal|AR
san jose de las lajas|CU
san jose de mayo|UY
san jose de ocoa|DO
san jose del cabo|MX
san jose del guaviare|CO
san jose del monte|PH
san jose iturbide|MX
san jose pinula|GT
san juan|
san juan bautista|PY
san juan capistrano|US
san juan de alicante|ES
san juan de aznalfarache|ES
san juan de colon|VE
san juan de dios|CR
san juan de la maguana|DO
san juan de los lagos|MX
san juan de los morros|VE
san juan del cesar|CO
san juan del rio|MX
san juan nepomuceno|CO
san juan sacatepequez|GT
san justo|AR
san kamphaeng|TH
san lazzaro|IT
san leandro|US
san leonardo|PH
san lorenzo|PY
san lorenzo acopilco|MX
san lorenzo de el escorial|ES
san lorenzo de esmeraldas|EC
san lucas sacatepequez|GT
san luis|
san luis de la paz|MX
san luis del palmar|AR
san luis obispo|US
san luis potosi|MX
san luis rio colorado|MX
san marcelino|PH
san marcos|
san mariano|PH
san marino|SM
san martin|
san martin azcatepec|MX
san martin de la vega|ES
san martin de los andes|AR
san mateo|
san mateo atenco|MX
san mateo otzacatipan|MX
san mauro torinese|IT
san miguel|
san miguel coatlinchan|MX
san miguel de abona|ES
san miguel de allende|MX
san miguel de cozumel|MX
san miguel de papasquiaro|MX
san miguel de tucuman|AR
san miguel del padron|CU
san miguel el alto|MX
san miguel xico viejo|MX
san miguel zinacantepec|MX
san miguelito|PA
san miniato|IT
san miniato basso|IT
san narciso|PH
san nicola la strada|IT
san nicolas|PH
san nicolas de los arroyos|AR
san nicolas de los garza|MX
san onofre|CO
san pa tong|TH
san pablo|PH
san pablo autopan|MX
san pablo de las salinas|MX
san pablo jocopilas|GT
san paolo|IT
san pascual|PH
san pedro|
san pedro ayampuc|GT
san pedro de alcantara|ES
san pedro de lloc|PE
san pedro de macoris|DO
san pedro del pinatar|ES
san pedro garza garcia|MX
san pedro madera|MX
san pedro sacatepequez|GT
san pedro sula|HN
san rafael|
san rafael abajo|CR
san rafael arriba|CR
san rafael del sur|NI
san rafael oriente|SV
san rafael tlanalapan|MX
san ramon|US
san ramon de la nueva oran|AR
san remo|IT
san roque|ES
san salvador|SV
san salvador atenco|MX
san salvador de jujuy|AR
san salvador el seco|MX
san salvador tizatlalli|MX
san salvo|IT
san sebastian|ES
san sebastian de los reyes|ES
san sebastian el grande|MX
san sebastiano|IT
san severo|IT
san simon|PH
san tan valley|US
san vicent del raspeig|ES
san vicente|
san vicente de canete|PE
san vicente de moravia|CR
san vicente de tagua tagua|CL
san vito dei normanni|IT
san'a|YE
san'a'|YE
san'ah|YE
san'ja|CN
san'min|CN
san'nkae|CN
sana'a|YE
sanaa|YE
sanand|IN
sanandadsch|IR
sanandadz|IR
sanandago|IR
sanandaj|IR
sanandere|ES
sanandij|IR
sanarate|GT
sanary sur mer|FR
sanaur|IN
sanawad|IN
sancaktepe|TR
sanchajus|CN
sanchazi|CN
sanchor|IN
sancoale|IN
sanct croix|VI
sancta crux|VI
sancta rosa|AR
sancti spiritus|CU
sanctiacobi|CL
sanctorum|MX
sand springs|US
sanda|JP
sandacho|JP
sandakan|MY
sandanski|BG
sandbach|~GB
sandefjord|NO
sandi|IN
sandikli|TR
sandila|IN
sandnes|NO
sandomierz|PL
sandown|~GB
sandur|IN
sandusky|~US
sandviken|SE
sandwip|BD
sandy hills|US
sandy springs|US
sandyford|~IE
sang e charak|AF
sangaj|CN
sangamner|IN
sangareddi|IN
sangaria|IN
sangay|CN
sanger|~US
sangerhausen|DE
sanghaj|CN
sanghar|PK
sanghay|CN
sangju|KR
sangla|IN
sangla hill|PK
sangli|IN
sangmelima|CM
sangod|IN
sangola|IN
sangre grande|TT
sangrur|IN
sanhaja|CN
sanhajo|CN
sanjo|JP
sankeshwar|IN
sankrail|IN
sankt augustin|DE
sankt gallen|CH
sankt galo|CH
sankt ingbert|DE
sankt p'olten|AT
sankt peitersbuerg|RU
sankt pel'ten|AT
sankt pelten|AT
sankt peltenas|AT
sankt peterburg|RU
sankt peterburgas|RU
sankt peterburgo|RU
sankt petersborg|RU
sankt petersburg|RU
sankt peterzburg|RU
sankt pjol'ten|AT
sankt poelten|AT
sankt polten|AT
sankt polton|AT
sankt pyolten|AT
sankt wendel|DE
sankta stefano|FR
sankti petursborg|RU
sankti spiritus|CU
sanliurfa|TR
sanlucar de barrameda|ES
sanming|CN
sannar|SD
sannicandro garganico|IT
sannois|FR
sano|JP
sanok|PL
sansanne mango|TG
sanshui|CN
sant adria de besos|ES
sant andreu de la barca|ES
sant andreu de palomar|ES
sant antoni de portmany|ES
sant boi de llobregat|ES
sant carles de la rapita|ES
sant celoni|ES
sant cugat del valles|ES
sant esteve|FR
sant etieve|FR
sant feliu de guixols|ES
sant feliu de llobregat|ES
sant joan despi|ES
sant just desvern|ES
sant marin|SM
sant marti|ES
sant pere de ribes|ES
sant petersbourg|RU
sant petersburg|RU
sant petersburgo|RU
sant quirze del valles|ES
sant vicenc dels horts|ES
sant'anastasia|IT
sant'antimo|IT
sant'antonio abate|IT
sant'jago|CL
sant'jago de keretaro|MX
sant'jago de kompostela|ES
sant'jago de kompostelae|ES
sant'jago de kuba|CU
sant'jago de kubae|CU
sant'jago de los kabal'eros|DO
sant'jago del' ehstero|AR
sant'jago del' estero|AR
santa ana|
santa anita|MX
santa barbara|US
santa barbara d'oeste|BR
santa brigida|ES
santa catalina|PH
santa catarina|MX
santa catarina pinula|GT
santa cecilia|BR
santa clara|
santa clarita|US
santa coloma de gramenet|ES
santa cruz|
santa cruz cabralia|BR
santa cruz das palmeiras|BR
santa cruz de barahona|DO
santa cruz de el seibo|DO
santa cruz de juventino rosas|MX
santa cruz de la palma|ES
santa cruz de la sierra|BO
santa cruz de tenerife|ES
santa cruz del norte|CU
santa cruz del quiche|GT
santa cruz del sur|CU
santa cruz do capibaribe|BR
santa cruz do rio pardo|BR
santa cruz do sul|BR
santa cruz xoxocotlan|MX
santa elena|
santa elena de uairen|VE
santa eularia des riu|ES
santa fe|US
santa fe de la vera cruz|AR
santa fe do sul|BR
santa fe springs|US
santa gertrudes|BR
santa helena|BR
santa helena de goias|BR
santa ines|BR
santa iria da azoia|PT
santa isabel|BR
santa klara|CU
santa koloma de gramanet|ES
santa krouth nte tenerife|ES
santa krus de baraona|DO
santa krus de la sierra|BO
santa krus de tenerife|ES
santa krus del' kiche|GT
santa krus du sul|BR
santa kruz de tenerife|ES
santa lucia|
santa lucia cotzumalguapa|GT
santa lusija|BR
santa luzia|BR
santa luzija|BR
santa maria|
santa maria capua vetere|IT
santa maria chimalhuacan|MX
santa maria da vitoria|BR
santa maria de jesus|GT
santa maria totoltepec|MX
santa marija|BR
santa marta|CO
santa monica|US
santa paula|US
santa perpetua de mogoda|ES
santa peterburg|RU
santa pola|ES
santa quiteria|BR
santa quiteria do maranhao|BR
santa rita|BR
santa rita do passa quatro|BR
santa rita do sapucai|BR
santa rosa|
santa rosa de cabal|CO
santa rosa de copan|HN
santa rosa de kopan|HN
santa rosa de kopanas|HN
santa rosa de viterbo|BR
santa rosa jauregui|MX
santa tecla|SV
santa tekla|SV
santa teresa|VE
santa vitoria do palmar|BR
santafe|ES
santaluz|BR
santana|BR
santana de parnaiba|BR
santana do ipanema|BR
santana do livramento|BR
santana do paraiso|BR
santandel|ES
santander|ES
santander de quilichao|CO
santandera|ES
santanderas|ES
santandero|ES
santarem|BR
santaren|BR
santarenas|BR
santee|~US
santeramo in colle|IT
santiago|~CL
santiago atitlan|GT
santiago de cao|PE
santiago de compostela|ES
santiago de compostella|ES
santiago de cuba|CU
santiago de kompostela|ES
santiago de kubo|CU
santiago de las vegas|CU
santiago de los caballeros|DO
santiago de los kampagieros|DO
santiago de maria|SV
santiago de queretaro|MX
santiago de surco|PE
santiago de veraguas|PA
santiago del estero|AR
santiago del torno|BO
santiago di compostela|ES
santiago di cuba|CU
santiago ixcuintla|MX
santiago momoxpan|MX
santiago nte keretaro|MX
santiago nte kompostela|ES
santiago nte kouva|CU
santiago papasquiaro|MX
santiago sacatepequez|GT
santiago teyahualco|MX
santiago tianguistenco|MX
santiago tulantepec|MX
santiago tuxtla|MX
santiagu de compostela|ES
santiagu di queretaro|MX
santianko|CL
santiaqo de kompostela|ES
santijago de keretaro|MX
santijago de kompostela|ES
santijago de kuba|CU
santijago del estero|AR
santipur|IN
santjago|CL
santjago de keretaras|MX
santjago de keretaro|MX
santjago de kompostela|ES
santjago de kuba|CU
santjago de los kabaljerosas|DO
santjago de veragvasa|PA
santjago del esteras|AR
santjago del estero|AR
santo amaro|BR
santo amaro da imperatriz|BR
santo anastacio|BR
santo andre|BR
santo angelo|BR
santo antonio da platina|BR
santo antonio de jesus|BR
santo antonio de padua|BR
santo antonio de posse|BR
santo antonio do amparo|BR
santo antonio do monte|BR
santo domingo|DO
santo domingo este|DO
santo domingo oeste|DO
santo domingo tehuantepec|MX
santo estevao|BR
santo ntomin'nko|DO
santo rosario|PH
santo tomas|
santo tome|AR
santol|PH
santomera|ES
santos|~BR
santos dumont|BR
santosas|BR
santou|CN
santouo|CN
sants montjuic|ES
santu andre|BR
santuario|CO
santurtzi|ES
santus|BR
santusa|BR
santutxu|ES
santyoku|KR
sanub|TR
sanxay|CN
sanxenxo|ES
sanya|CN
sao bento|BR
sao bento do sul|BR
sao bernardo do campo|BR
sao borja|BR
sao caetano do sul|BR
sao carlos|BR
sao cristovao|BR
sao domingos de rana|PT
sao domingos do maranhao|BR
sao felix do xingu|BR
sao fidelis|BR
sao francisco|BR
sao francisco do conde|BR
sao francisco do sul|BR
sao gabriel|BR
sao gabriel da cachoeira|BR
sao goncalo do amarante|BR
sao goncalo do sapucai|BR
sao gotardo|BR
sao jeronimo|BR
sao joao da barra|BR
sao joao da boa vista|BR
sao joao da madeira|PT
sao joao da talha|PT
sao joao de meriti|BR
sao joao del rei|BR
sao joao dos inhamuns|BR
sao joao dos patos|BR
sao joao nepomuceno|BR
sao joaquim|BR
sao joaquim da barra|BR
sao jose|BR
sao jose de mipibu|BR
sao jose de ribamar|BR
sao jose do egito|BR
sao jose do rio pardo|BR
sao jose do rio preto|BR
sao jose dos campos|BR
sao jose dos pinhais|BR
sao leopoldo|BR
sao lourenco|BR
sao lourenco da mata|BR
sao lourenco do sul|BR
sao luis|BR
sao luis de montes belos|BR
sao luis do quitunde|BR
sao luiz gonzaga|BR
sao mamede de infesta|PT
sao manuel|BR
sao marcos|BR
sao mateus|BR
sao mateus do maranhao|BR
sao mateus do sul|BR
sao miguel do araguaia|BR
sao miguel do guama|BR
sao miguel do iguacu|BR
sao miguel dos campos|BR
sao paulo|BR
sao pedro|BR
sao pedro da aldeia|BR
sao pedro da cova|PT
sao raimundo nonato|BR
sao roque|BR
sao sebastiao|BR
sao sebastiao do cai|BR
sao sebastiao do paraiso|BR
sao sebastiao do passe|BR
sao sepe|BR
sao tome|ST
sao vicente|BR
saoguan|CN
saoner|IN
saosing|CN
saotly|AZ
saoula|DZ
sapanca|TR
sapele|NG
sapiranga|BR
saporas|JP
saporo|JP
sapporo|JP
sapporoshi|JP
sapporum|JP
sapucaia|BR
sapukaja|BR
sapulpa|~US
saqez|IR
saqqez|IR
saqqiz|IR
saquarema|BR
sar e pol|AF
sar e pul|AF
sar i pul|AF
sara kaeo|TH
saraburi|TH
saraevo|BA
saragebo|BA
saragiebo|BA
saragievo|BA
sarai akil|IN
sarai alamgir|PK
sarai mir|IN
sarai naurang|PK
sarai sidhu|PK
saraipali|IN
saraj|MK
sarajeva|BA
sarajevas|BA
sarajevo|BA
sarajevs|BA
sarajevu|BA
sarajewo|BA
sarakhs|IR
saraktash|RU
saran|RU
sarande|AL
sarandi|BR
sarangpur|IN
sarankhola|BD
saranosh|RU
sarans'k|RU
saransk|RU
saranska|RU
saranskas|RU
saransko|RU
sarapul|RU
saraqib|SY
sarasota|~US
saratof|RU
saratoga|~US
saratoga springs|US
saratov|RU
saratova|RU
saratovas|RU
saratovia|RU
saratovu|RU
saratow|RU
saratu|RU
saratuovs|RU
sarauli|IN
saravia|PH
saravipons|DE
saraxevo|BA
saraybosna|BA
sarayevo|BA
sarayevu|BA
saraykoy|TR
sarbriken|DE
sarbriukenas|DE
sarbruch|DE
sarcelles|FR
sardarshahr|IN
sardhana|IN
sardulgarh|IN
sardza|AE
sardzsa|AE
sarebryken|DE
saretow|RU
sargoda|PK
sargodha|PK
sargodkha|PK
sarh|TD
sariaya|PH
sarigerme|TR
sarika|AE
sarikamis|TR
sarikei|MY
saris|IR
sarishabari|BD
sarivone|KP
sariwon|KP
sariyo|IR
sarja|AE
sarjo|AE
sarkand|KZ
sarkh|TD
sarkhej|IN
sarkikaraagac|TR
sarkisla|TR
sarnia|~CA
sarno|IT
sarny|UA
saronno|IT
sarov|RU
sarpol e zahab|IR
sarpsborg|NO
sarpsborgas|NO
sarpsbuorgs|NO
sarrebruck|DE
sarreguemines|FR
sarria sant gervasi|ES
sarstedt|DE
sartell|~US
sartrouville|FR
sarvar|HU
sarwar|IN
saryaghash|KZ
sarytau|RU
sarza|AE
sarzana|IT
sarzedo|BR
sasaguri|JP
sasayama|JP
sasebo|JP
sasebum|JP
saseho|JP
sasel|DE
saskatoon|~CA
sasolburg|ZA
sasovo|RU
sassandra|CI
sassari|IT
sassenheim|NL
sassuolo|IT
sasvad|IN
sata barbar doeste|BR
satana|IN
satara|IN
sathif|DZ
sathupalli|IN
sathyamangalam|IN
satif|DZ
satipo|PE
satita|SY
satka|RU
satkania|BD
satkhira|BD
satna|IN
satoraljaujhely|HU
satou mare|RO
satsumasendai|JP
sattahip|TH
sattat|MA
satte|JP
sattenapalle|IN
sattur|IN
satu mare|RO
satuba|BR
satul|TH
satul mare|RO
satun|TH
saubara|BR
saugor|IN
saugus|~US
sauhadz|EG
saulgau|DE
sauli|LT
sault ste. marie|CA
saumur|FR
saun luis|BR
saun paulu|BR
saundatti|IN
saurimo|AO
saurimu|AO
sausar|IN
savage|~US
savalou|BJ
savalu|BJ
savan|IN
savanna la mar|JM
savannah|~US
savannaket|LA
savannakhet|LA
savannakkhet|LA
savantvadi|IN
savanur|IN
savaria|HU
savda|IN
saveh|IR
savelugu|GH
savigliano|IT
savigny le temple|FR
savigny sur orge|FR
savona|IT
savonlinna|FI
sawaditz|RS
sawai madhopur|IN
sawakin|SD
sawang daen din|TH
sawangan|ID
sawankhalok|TH
sawara|JP
sawhaj|EG
sawo palo|BR
saxti|RU
sayama|JP
sayanogorsk|RU
sayansk|RU
sayat|TM
sayda|LB
sayhat|SA
sayla|IN
saylibabi|MR
saynshand|MN
sayreville|~US
sayreville junction|US
sayula|MX
sayville|~US
sayyan|YE
scafati|IT
scafusa|CH
scaggsville|~US
scalabis|PT
scandicci|IT
scarborough|~CA
scarsdale|~US
sceaux|FR
scecin|PL
scecina|PL
scecinas|PL
scetsin|PL
schachty|RU
schaffhausen|CH
schaffhouse|CH
schaffusa|CH
schanghai|CN
schardscha|AE
schaulen|LT
schaumburg|~US
schemacha|AZ
schenectady|~US
schererville|~US
schertz|~US
scheveningen|NL
schiebroek|NL
schiedam|NL
schifferstadt|DE
schiffweiler|DE
schijndel|NL
schilde|BE
schiltigheim|FR
schinjanga|TZ
schio|IT
schiras|IR
schkeuditz|DE
schleswig|DE
schluchtern|DE
schluechtern|DE
schmalkalden|DE
schmallenberg|DE
schmargendorf|DE
schmelz|DE
schneeberg|DE
schneverdingen|DE
schoenebeck|DE
schofhausen|CH
schofield barracks|US
schonebeck|DE
schoneberg|DE
schoneberg bezirk|DE
schopfheim|DE
schorndorf|DE
schortens|DE
schoten|BE
schramberg|DE
schrobenhausen|DE
schroeder|BR
schumen|BG
schwabach|DE
schwabisch gmund|DE
schwabisch hall|DE
schwaebisch hall|DE
schwalbach|DE
schwalmstadt|DE
schwalmtal|DE
schwandorf in bayern|DE
schwanewede|DE
schwangcheng|CN
schwarzenberg|DE
schwechat|AT
schweinfurt|DE
schweizer reneke|ZA
schwelm|DE
schwerin|DE
schwerte|DE
schwetzingen|DE
schymkent|KZ
sciacca|IT
sciaffusa|CH
sciafuesa|CH
sciafusa|CH
scicli|IT
scopia|MK
scordia|IT
scotch plains|US
scottburgh|ZA
scottsdale|~US
scranton|~US
scudai|MY
scunthorpe|~GB
scupi|MK
scutari|AL
seabra|BR
seabrook|~US
seaford|~
seagoville|~US
seaham|~GB
seal beach|US
searcy|~US
seaside|~US
seatac|~US
seattle|~US
sebastea|TR
sebastia|TR
sebastopol|UA
sebastopoli|UA
sebastopolis|UA
sebastopolo|UA
sebdou|DZ
sebenico|HR
sebenicum|HR
seberghan|AF
sebes|RO
sebeta|ET
sebha|LY
sebhah|LY
sebilla|ES
sebille|ES
sebin karahisar|TR
sebzevar|IR
secaucus|~US
sechura|PE
secunda|ZA
secunderabad|IN
security widefield|US
sedalia|~US
seddouk|DZ
sederot|IL
sedhiou|SN
sedhiu|SN
sedrata|DZ
sedunum|CH
sedzong|KR
seeb|OM
seeheim jugenheim|DE
seelze|DE
seesen|DE
seevetal|DE
seferihisar|TR
sefrou|MA
segamat|MY
segbwema|SL
seged|HU
segedin|HU
segele|CI
segesta|HR
segezha|RU
seghedin|HU
segou|ML
segovia|
segrate|IT
seguela|CI
seguin|~US
segundo ensanche|ES
sehnde|DE
sehore|IN
sehwan|PK
seinaejoki|FI
seinajoki|FI
seinejokis|FI
seinjogi|FI
seins|NO
sejnejoki|FI
sejnjajoki|FI
sejnt pitur port|GG
sejong|KR
sekawang|ID
sekesfehervar|HU
sekesfehervara|HU
sekesfehervaras|HU
sekeshfegervar|HU
sekeshfekhervar|HU
sekhupura|PK
sekkez|IR
sekondi takoradi|GH
sekondis takoradis|GH
seksar|HU
seksard|HU
seksardas|HU
sekudai|MY
sekunderabad|IN
sel'tso|RU
selam|IN
selargius|IT
selby|~GB
selcuk|TR
selden|~US
selebi phikwe|BW
selestat|FR
selibabi|MR
selibaby|MR
seligenstadt|DE
sellye|SK
selma|~US
selogiri|ID
selvasa|IN
selydove|UA
semaran'nk|ID
semarang|ID
semarangas|ID
semdinli|TR
semei|KZ
semej|KZ
semeja|KZ
semejus|KZ
semenov|RU
semenovskoye|RU
semenyih|MY
semerkant|UZ
semerqend|UZ
semey|KZ
semikarakorsk|RU
semiluki|RU
seminole|~US
semirom|IR
semnan|IR
semporna|MY
sen'gian'nk|CN
sena madureira|BR
senador canedo|BR
senador pompeu|BR
senago|IT
senak'i|GE
sencsen|CN
sendai|JP
sendaishi|JP
sendaj|JP
senden|DE
sendhwa|IN
sendzenas|CN
senekal|ZA
senendec|IR
senendedzas|IR
senendedzh|IR
senftenberg|DE
senga|SD
senggora|TH
sengkang|ID
senhor do bonfim|BR
senhora da hora|PT
senica|SK
senigallia|IT
senirkent|TR
senjana|CN
senjang|CN
senjangas|CN
senjango|CN
senjeno|CN
senkou|ML
senlis|FR
senna|IR
sennaar|SD
sennar|SD
senneh|IR
sensuntepeque|SV
sensuntepque|SV
sensutepeke|SV
sent dzhons|AG
sent dzhorzhes|GD
sent dzonsas|AG
sent dzordzas|GD
sent ehc'en|FR
sent eht'en|FR
sent et'en|FR
sent etien|FR
sent etjen|FR
sent etjenas|FR
sent etyen|FR
sent khel'er|JE
sent piter port|GG
sent piter portas|GG
sent tzons|AG
sent tzortzes|GD
senta|RS
senzen|CN
seoel|KR
seogwipo|KR
seohara|IN
seondha|IN
seonghwan|KR
seongnam si|KR
seoni|IN
seoni malwa|IN
seosan|KR
seoul|KR
sepaitan|ID
sepang|MY
sepatan|ID
sept iles|CA
sepuka|TZ
seqiz|IR
sequeira|PT
seraing|BE
seraium|BA
seram|IN
serampore|IN
serampur|IN
serang|ID
serayevo|BA
serchhip|IN
serdica|BG
serdobsk|RU
sereang|ID
seredmistja|PL
sereflikochisar|TR
seregno|IT
seremban|MY
serendah|MY
sergach|RU
sergiev posad|RU
sergijev posad|RU
sergijev possad|RU
sergijew possad|RU
sergiyev posad|RU
sergiyevskiy posad|RU
seria|BN
seriate|IT
serik|TR
serilingampalle|IN
serilingampally|IN
serinhisar|TR
serinyol|TR
seririt|ID
serooue|BW
seropedica|BR
serov|RU
serova|BW
serove|BW
serowe|BW
serpoechov|RU
serpong|ID
serpuchov|RU
serpuchow|RU
serpuhhov|RU
serpuhov|RU
serpukhov|RU
serra|BR
serra negra|BR
serra talhada|BR
serrana|BR
serres|GR
serrinha|BR
sertania|BR
sertaozinho|BR
sertolovo|RU
sesena|ES
sesheke|ZM
sesimbra|PT
seskine|LT
sesopone|KH
sestao|ES
sesto fiorentino|IT
sesto san giovanni|IT
sestri levante|IT
sestroretsk|RU
sestu|IT
sesvete|HR
setakamachi takayanagi|JP
setatas|MA
setauket east setauket|US
sete lagoas|BR
setharja old|PK
seti lagoas|BR
setif|DZ
setifas|DZ
seto|JP
setoumpal|PT
settat|MA
settimo torinese|IT
setubal|PT
setubala|PT
setubalis|PT
setul|TH
setun'|RU
seuel|KR
seula|KR
seulas|KR
seulo|KR
seulum|KR
sevan|AM
sevas|TR
sevasteia|TR
sevastopal'|UA
sevastopol|UA
sevastopol'|UA
sevastopole|UA
sevastopolis|UA
sevastopolj|UA
sevastopolo|UA
sevastoupoli|UA
seven oaks|US
sevenoaks|~GB
severek|TR
severn|~US
severna park|US
severnyj|RU
severnyy|RU
severo zadonsk|RU
severobaykal'sk|RU
severodonec'k|UA
severodoneck|UA
severodonetsk|UA
severodvins'k|RU
severodvinsk|RU
severodvinska|RU
severodvinskas|RU
severomorsk|RU
severoural'sk|RU
severs'k|RU
seversk|RU
severskas|RU
severskaya|RU
seveso|IT
sevhac|EG
sevidzheh|ES
sevierville|~US
sevil'ja|ES
sevila|ES
sevileje|ES
sevilha|ES
sevilia|ES
sevilija|ES
sevilja|ES
sevilla|ES
seville|ES
sevilo|ES
sevilya|ES
seviya|ES
sevlievo|BG
sevran|FR
sevres|FR
sewas|TR
sewastopol|UA
seweliye|ES
sewerodwinsk|RU
sewersk|RU
sewilla|ES
sewjerodwinsk|RU
sewjersk|RU
sewon|ID
sexmoan|PH
seydi|TM
seydisehir|TR
seymour|~US
seynod|FR
sezze|IT
sfaks|TN
sfaksas|TN
sfakso|TN
sfantu gheorghe|RO
sfantul gheorghe|RO
sfaqes|TN
sfax|TN
sfehntu georg|RO
sfintu gheorghe|RO
sfizef|DZ
sfvks|TN
sgerd|TR
sha tin|HK
shabin al kum|EG
shabqadar|PK
shache|CN
shadegan|IR
shadrinsk|RU
shaffgauzen|CH
shaffkhauzen|CH
shafkhauzen|CH
shafter|~US
shagamu|NG
shah alam|MY
shahabad|IN
shahada|IN
shahbazpur|IN
shahdad kot|PK
shahdadpur|PK
shahdol|IN
shahe|CN
shahecheng|CN
shahganj|IN
shahhsien|CN
shahi|IN
shahin dezh|IR
shahjahanpur|IN
shahjanpur|IN
shahkot|PK
shahpur|IN
shahpur chakar|PK
shahpura|IN
shahr e babak|IR
shahr e kord|IR
shahr sultan|PK
shahrak|AF
shahre jadide andisheh|IR
shahreza|IR
shahriar|IR
shahrisabz|UZ
shahrud|IR
shahzadpur|BD
shajapur|IN
shajty|RU
shakargarh|PK
shaker heights|US
shakh alam|MY
shakhe|CN
shakhtars'k|UA
shakhti|RU
shakhty|RU
shakhun'ya|RU
shaki|
shakiso|ET
shakopee|~US
shal'gotar'jan|HU
shalgotarjan|HU
shali|RU
shalkar|KZ
shalqar|KZ
shama junction|GH
shamakhi|AZ
shamakhy|AZ
shambu|ET
shamgarh|IN
shamkhor|AZ
shamkir|AZ
shamli|IN
shamnagar|IN
shamnagore|IN
shamsabad|IN
shan'khajguan'|CN
shan'tou|CN
shan'vehj|CN
shancheng|CN
shancju|CN
shangai|CN
shangaj|CN
shanghai|CN
shangmei|CN
shangqiu|CN
shangrao|CN
shangri la|CN
shangyu|CN
shangzhao|CN
shangzhi|CN
shanhaiguan|CN
shanhaikwan|CN
shanhetun|CN
shanjeev home|LK
shankhaj|CN
shanting|CN
shantipur|IN
shantou|CN
shantow|CN
shanwei|CN
shanzhao|CN
shaoguan|CN
shaoguan'|CN
shaohing|CN
shaohingfu|CN
shaokwan|CN
shaosin|CN
shaosing|CN
shaowu|CN
shaoxing|CN
shaping|CN
shar'ya|RU
shardza|AE
shardzha|AE
sharga|AE
shariin|KP
sharijah|AE
shariqah|AE
sharja|AE
sharjah|AE
sharqpur sharif|PK
sharud|IR
sharypovo|RU
shashemene|ET
shashi|CN
shasi|CN
shatkhira|BD
shatura|RU
shaulyay|LT
shavli|LT
shawinigan|~CA
shawllay|LT
shawnee|~US
shayurgan|AF
shaze|CN
shazhe|CN
shchechin|PL
shchecin|PL
shchekin|PL
shchekino|RU
shchelkovo|RU
shcherbinka|RU
shchetsin|PL
shchigry|RU
shchuchinsk|KZ
shchuchyn|BY
shchukino|RU
shchyolkovo|RU
shebekino|RU
shebergan|AF
sheberghan|AF
sheberkhan|AF
shebin al kom|EG
sheboygan|~US
sheepshead bay|US
sheffield|~GB
shefrogan|AF
shegaon|IN
shehlung|CN
shehn'jan|CN
sheikhpura|IN
sheikhupura|PK
sheikkhupura|PK
shekhupura|PK
sheki|AZ
shekkhupura|PK
shekki|CN
shekkiu|CN
sheklung|CN
sheksna|RU
shelby|~US
shelbyville|~US
shelekhov|RU
shelui|TZ
shemakha|AZ
shemonaikha|KZ
shen'chzhen'|CN
shen'jan|CN
shenandoah|~US
shendi|SD
shendzen|CN
shengking|CN
shengli|CN
shenjang|CN
shenjiamen|CN
shenyan|CN
shenyang|CN
shenzhen|CN
sheoganj|IN
sheohar|IN
sheopur|IN
shepetivka|UA
shepparton|~AU
sherbrooke|~CA
sherghati|IN
sheridan|~US
sherkot|IN
sherman|~US
sherman oaks|US
sheroz|IR
sherpur|BD
sherrelwood|~US
shertallai|IN
sherwood|~US
sherwood park|CA
shetland|~GB
shhechin|PL
shhecin|PL
shhelkovo|RU
shhip|MK
shhjolkovo|RU
shhukino|RU
shhutgart|DE
shibarghan|AF
shibata|JP
shibenik|HR
shibeniku|HR
shibergan|AF
shibetsu|JP
shibganj|BD
shibin al kawm|EG
shibin al qanatir|EG
shibin el kom|EG
shibirghan|AF
shibukawa|JP
shibushi|JP
shiczjachzhuan|CN
shido|JP
shidzuoka|JP
shieli|KZ
shien|NO
shiggaon|IN
shiguai|CN
shihezi|CN
shihjiazhuang|CN
shihkiachwan|CN
shihkiachwang|CN
shijan|CN
shijan'|CN
shijen|CN
shijiazhuang|CN
shikarpur|PK
shikhedze|CN
shikhedzy|CN
shikhehczy|CN
shiki|JP
shikiu|CN
shikohabad|IN
shiliguri|IN
shilin|CN
shillong|IN
shilong|CN
shilovo|RU
shima|CN
shimabara|JP
shimada|JP
shimanovsk|RU
shimkent|KZ
shimla|IN
shimo furano|JP
shimoda|JP
shimodate|JP
shimoga|IN
shimogga|IN
shimokizukuri|JP
shimonoseki|JP
shimotoda|JP
shin'ichi|JP
shin'janga|TZ
shinas|OM
shindand|AF
shingishu|KP
shingu|JP
shinjanga|TZ
shinjo|JP
shinshiro|JP
shinyanga|TZ
shiogama|JP
shiojiri|JP
shiozawa|JP
shipley|~GB
shiqi|CN
shiqiao|CN
shiqizhen|CN
shiraguppi|IN
shirahamacho usazakiminami|JP
shiraoi|JP
shiraoka|JP
shiraz|IR
shirbin|EG
shirdi|IN
shirhatti|IN
shirley|~
shirnak|TR
shiroi|JP
shiroishi|JP
shirone|JP
shirpur|IN
shirvan|IR
shishgarh|IN
shisui|JP
shitanjing|CN
shitszuyshan'|CN
shitszyachzhuan|CN
shiuchow|CN
shiukuan|CN
shivaji nagar|IN
shivamogga|IN
shivamoggi|IN
shively|~US
shivpuri|IN
shiwan|CN
shixenze|CN
shixing|CN
shiyan|CN
shizhjazhuan|CN
shizilu|CN
shizuishan|CN
shizukuishi|JP
shizunai furukawacho|JP
shizuoka|JP
shizuokashi|JP
shjaulaj|LT
shjauljaj|LT
shkoder|AL
shkodra|AL
shkup|MK
shkupi|MK
sho'rchi|UZ
shobara|JP
shobu|JP
shofirkon|UZ
sholapur|IN
sholinghur|IN
shoranur|IN
shorapur|IN
shoreham|~GB
shoreham by sea|GB
shoreline|~US
shoreview|~US
shorewood|~US
shorin|KP
shorkot|PK
short pump|US
shostka|UA
shouguang|CN
shoumen|BG
shoushi|AZ
showot|UZ
shpola|UA
shreveport|~US
shrewsbury|~
shri dzhajavardenepura kotte|LK
shrigonda|IN
shrinagar|IN
shrirampur|IN
shrirangapattana|IN
shtime|XK
shtip|MK
shtutgart|DE
shtutgarti|DE
shtuttgart|DE
shuangcheng|CN
shuangjashan|CN
shuangyang|CN
shuangyashan|CN
shuanujashan'|CN
shudzjadzhuan|CN
shujaabad|PK
shujalpur|IN
shujen|CN
shulan|CN
shumchun|CN
shumen|BG
shumerlya|RU
shumikha|RU
shumla|BG
shun'i|CN
shundzhun|CN
shunjan|CN
shunyi|CN
shurugwi|ZW
shush|IR
shusha|AZ
shushary|RU
shushe|AZ
shushenskoye|RU
shushi|AZ
shushtar|IR
shuto orizari|MK
shuya|RU
shverin|DE
shverini|DE
shwangcheng|CN
shwebo|MM
shyamnagar|IN
shyaulyay|LT
shymkent|KZ
si racha|TH
si sa ket|TH
si satchanalai|TH
sialkot|PK
sialkotas|PK
sialkote|PK
sianukvil'|KH
siaouliai|LT
siaule|LT
siauliai|LT
siauliu|LT
siavonga|ZM
siaya|KE
sibanicu|CU
sibate|CO
sibay|RU
sibbo|FI
sibenik|HR
sibenikas|HR
sibi|PK
sibidi|CG
sibilia|ES
sibin|RO
sibiti|CG
sibiu|RO
siboe|MY
sibolga|ID
sibsagar|IN
sibu|MY
sibulan|PH
sibut|CF
sicklerville|~US
sicsiacsuang|CN
sicuani|PE
sidaardja|ID
sidareja|ID
siddhapur|IN
siddharthanagar|NP
siddipet|IN
siderno|IT
sidhauli|IN
sidhi|IN
sidi abdelli|DZ
sidi aissa|DZ
sidi akkacha|DZ
sidi amrane|DZ
sidi bal abbes|DZ
sidi bel abbes|DZ
sidi bel abes|DZ
sidi bel abesas|DZ
sidi bel' abbes|DZ
sidi bennour|MA
sidi bouzid|TN
sidi buzid|TN
sidi ech chahmi|DZ
sidi ifni|MA
sidi khaled|DZ
sidi merouane|DZ
sidi moussa|DZ
sidi okba|DZ
sidi qacem|MA
sidi salim|EG
sidi slimane|MA
sidi yahia el gharb|MA
sidlaghatta|IN
sidoardio|ID
sidoardja|ID
sidoardjo|ID
sidoarjo|ID
sidohardjo|ID
sidon|LB
sidona|LB
sidonas|LB
sidone|LB
sidoni|LB
sidrolandia|BR
sidun|LB
siduoka|JP
sidziadzuangas|CN
sidzjadzuana|CN
sidzuok|JP
sidzuoka|JP
siedlce|PL
siegburg|DE
siegen|DE
siem reab|KH
siem reap|KH
siemianowice slaskie|PL
siemiatycze|PL
siena|IT
sienas|NO
sieradz|PL
siergijew posad|RU
sierpc|PL
sierpuchow|RU
sierpukhovo|RU
sierra vista|US
sierre|CH
sievierodonetsk|UA
siewierodwinsk|RU
siewiersk|RU
sighetu marmatiei|RO
sighisoara|RO
sigjaguango|CN
sigli|ID
sigmaringen|DE
siguatepeque|HN
siguiri|GN
sihanouk|KH
sihanoukville|KH
sihor|IN
sihora|IN
siilinjaervi|FI
siilinjarvi|FI
siirt|TR
sijalkot|PK
sijem reap|KH
sijua|IN
sijunjung|ID
sikandarabad|IN
sikandarpur|IN
sikandra rao|IN
sikanonville|KH
sikar|IN
sikasas|ML
sikaso|ML
sikasso|ML
sikeston|~US
sikka|IN
sikonge|TZ
siktifkar|RU
siktivkar|RU
siktivkara|RU
sil li|KP
silainiai|LT
silang|PH
silao|
silapathar|IN
silchar|IN
silet|BD
silguri|IN
silhatas|BD
silhatta|BD
siliana|TN
silifke|TR
siligun|IN
siliguri|IN
silistra|BG
silistrae|BG
silistre|BG
silivri|TR
silkeborg|DK
silkhet|BD
silla|ES
sillamae|EE
sillamaee|EE
sillanwali|PK
sillod|IN
siloam springs|US
silongas|IN
silopi|TR
silot|BD
silute|LT
silva jardim|BR
silvan|TR
silvasa|IN
silvassa|IN
silver firs|US
silver lake|US
silver spring|US
silverdale|~US
silyanah|TN
simanggang|MY
simao dias|BR
simav|TR
simdega|IN
simferepol'|UA
simferopol|UA
simferopol'|UA
simferopole|UA
simferopoli|UA
simferopolis|UA
simferopolj|UA
simferopolo|UA
simi valley|US
simkent|KZ
simkenta|KZ
simkento|KZ
simla|IN
simleu silvaniei|RO
simmerath|DE
simoes filho|BR
simonoseki|JP
simpang|ID
simpang empat|MY
simpiou|RO
simpsonville|~US
sin le noble|FR
sinah|IQ
sinan|KR
sinandij|IR
sinanju|KP
sincelejo|CO
sindelfingen|DE
sindgi|IN
sindhnur|IN
sineidzu|KP
sinferopol|UA
sinferopoli|UA
sinfra|CI
sing buri|TH
singa|SD
singanallur|IN
singaparna|ID
singapore|SG
singapour|SG
singapur|SG
singapura|SG
singaradja|ID
singaradzha|ID
singaraja|ID
singarayakonda|IN
singen|DE
singgora|TH
singha buri|TH
singida|TZ
singkawang|ID
singkil|ID
singojuruh|ID
singora|TH
singorra|TH
singosari|ID
singrauli|IN
singur|IN
sinhyeon|KR
sinidzsu|KP
sinja|SD
sinjah|SD
sinjai|ID
sinjanga|TZ
sinjar|IQ
sinjhoro|PK
sinkapoure|SG
sinmak|KP
sinnai|IT
sinnar|SD
sinneh|IR
sinob|TR
sinop|BR
sinope|TR
sinopi|TR
sinselechas|CO
sinselekho|CO
sinsheim|DE
sint genesius rode|BE
sint gillis waas|BE
sint katelijne waver|BE
sint kruis|BE
sint niklaas|BE
sint oedenrode|NL
sint petersbork|RU
sint petersburg|RU
sint pieters leeuw|BE
sint truiden|BE
sinti bouzint|TN
sintra|PT
sinub|TR
sinuiju|KP
sinyichju|KP
sinzig|DE
siofok|HU
sionas|CH
sioux city|US
sioux falls|US
sipalay|PH
siping|CN
sipingjie|CN
siquirres|CR
sira|IN
siracusa|IT
siradzhgandzh|BD
siraha|NP
sirajganj|BD
siranganj|BD
sirari|TZ
siraz|IR
siraza|IR
sirazas|IR
sirazo|IR
sircan|IR
sirdaryo|UZ
sirdschan|IR
sirdzan|IR
sirdzhan|IR
sirhind|IN
sirinhaem|BR
sirjan|IR
sirkazhi|IN
sirnak|TR
sirohi|IN
sironj|IN
sirsa|IN
sirsaganj|IN
sirsi|IN
sirsilla|IN
sirta|LY
sirtas|TR
sirte|LY
sirto|LY
siruguppa|IN
sirumugai|IN
sirur|IN
sirvan|AZ
sisak|HR
sisakas|HR
sisauli|IN
siscia|HR
sisek|HR
sishui|CN
sisli|TR
sisobhon|KH
sisophon|KH
sisseg|HR
sissek|HR
siswa bazar|IN
sita road|PK
sitamarhi|IN
sitampiky|MG
sitangkai|PH
sitapur|IN
sitarganj|IN
sitges|ES
sitifis|DZ
sitkaing|MM
sitoebanda|ID
sitoebondo|ID
sitrah|BH
sittard|NL
sitten|CH
sittingbourne|~GB
sittwe|MM
situbando|ID
situbondo|ID
situe|MM
situeh|MM
sitve|MM
sitziazouank|CN
siuna|NI
siuri|IN
sivaganga|IN
sivagiri|IN
sivakasi|IN
sivan|IN
sivas|TR
sivasas|TR
sivastopol|UA
siverek|TR
sivereke|TR
siviglia|ES
sivilja|ES
siwan|IN
siwana|IN
siwas|TR
six fours les plages|FR
siyabuswa|ZA
sizuoka|JP
sjachty|RU
sjakhty|RU
sjanghae|CN
sjanghai|CN
sjangqiu|CN
sjangrao|CN
sjantou|CN
sjaoxing|CN
sjaulaj|LT
sjenyang|CN
sjimkent|KZ
sjiraz|IR
sjtraasburg|FR
sjumen|BG
sjymkent|KZ
skadar|AL
skadovs'k|UA
skaka|SA
skalica|SK
skanes|TN
skarzysko kamienna|PL
skawina|PL
skegness|~GB
skelleftea|SE
skelmersdale|~GB
skhirate|MA
skhodnya|RU
skien|NO
skierniewice|PL
skikda|DZ
skive|DK
skodra|AL
skoevde|SE
skokie|~US
skol nakon|TH
skop'e|MK
skope|MK
skopeia|MK
skopia|MK
skopie|MK
skopin|RU
skopiye|MK
skopje|MK
skopjo|MK
skople|MK
skoplie|MK
skoplje|MK
skopye|MK
skovde|SE
skudai|MY
skvyra|UA
slagelse|DK
slantsy|RU
slany|CZ
slatina|RO
slavgorod|RU
slavjansk|UA
slavons'kij brod|HR
slavonski brod|HR
slavonski brodas|HR
slavuta|UA
slavutych|UA
slavyansk|UA
slavyansk na kubani|RU
slawi|ID
slawjansk|UA
slawonisch brod|HR
sleaford|~GB
sleman|ID
slidell|~US
sliedrecht|NL
sligo|~IE
sliven|BG
slivenas|BG
slivno|BG
sliwen|BG
slobodka|RU
slobodskoy|RU
slobozia|RO
slonim|BY
slough|~GB
sloveansk|UA
sloviansk|UA
slovjan'sk|UA
slovjans'k|UA
slovjansk|UA
slovjanska|UA
slovjanskas|UA
slovjansko|UA
slovyansk|UA
slowiansk|UA
slowjansk|UA
slubice|PL
slupsk|PL
slutsk|BY
slyudyanka|RU
smach mean chey|KH
smara|EH
smarhon'|BY
smederevo|RS
smederevska palanka|RS
smila|UA
smithfield|~US
smithtown|~US
smol'n'sku|RU
smolen'sk|RU
smolens'k|RU
smolenscum|RU
smolensk|RU
smolenska|RU
smolenskaj|RU
smolenskas|RU
smolian|BG
smoljan|BG
smolyan|BG
smulen|RU
smut songkhram|TH
smyrna|~US
sneek|NL
snellville|~US
snezhinsk|RU
snina|SK
snizhne|UA
soacha|CO
soachu|CO
soai rieng|KH
soanierana ivongo|MG
soanindrariny|MG
soavinandriana|MG
sobinka|RU
sobradinho|BR
sobral|BR
sobrat|BR
sobue|JP
soc trang|VN
socastee|~US
sochaczew|PL
sochi|RU
sochumi|GE
socorro|~
socoto|NG
soczi|RU
soder|SE
sodermalm|SE
sodertalje|SE
sodhri|PK
soeai|TL
soeder|SE
soedermalm|SE
soedertaelje|SE
soei rieng|KH
soekaboemi|ID
soeke|TR
soemadang|ID
soemedang|ID
soemi|UA
soemmerda|DE
soemy|UA
soeo tome|ST
soerabaja|ID
soerabaya|ID
soerakarta|ID
soergoet|RU
soest|
soeul|KR
sofia|BG
sofiae|BG
sofie|BG
sofifi|ID
sofii|BG
sofij|BG
sofija|BG
sofijo|BG
sofio|BG
sofiya|BG
sofja|BG
sofo birnin gwari|NG
sofrino|RU
sofya|BG
sogag|EG
sogamosas|CO
sogamoso|CO
sogvipkho|KR
sohag|EG
sohagas|EG
sohagpur|IN
sohar|OM
soharas|OM
sohna|IN
sohum|GE
sohumi|GE
soifia|BG
soignies|BE
soio|AO
soissons|FR
soisy sous montmorency|FR
soja|JP
sojapangas|SV
sojapango|SV
sojat|IN
sojitra|IN
soka|JP
sokal'|UA
sokaraja|ID
sokcho|KR
soke|TR
sokhag|EG
sokhumi|GE
sokniai|LT
sokode|TG
sokol|RU
sokol'niki|RU
sokolka|PL
sokolov|CZ
sokolow podlaski|PL
sokoni|TZ
sokonte|TG
sokotas|NG
sokoto|NG
soktovkar|RU
sol' iletsk|RU
sol'nok|HU
solan|IN
solana|PH
solanea|BR
solano|PH
solapur|IN
solec kujawski|PL
soledad|CO
soledad de diez gutierrez|MX
soledad de graciano sanchez|MX
soledade|BR
solhan|TR
solich|DE
soligors'k|BY
soligorsk|BY
solihull|~GB
solikamsk|RU
solikamskas|RU
solin|HR
solingen|DE
sollentuna|SE
solna|SE
solncevo|RU
solnechnogorsk|RU
solnoca|HU
solnok|HU
solnokas|HU
solntsevo|RU
solok|ID
solola|GT
solon|~US
soltau|DE
soma|TR
somanda|TZ
sombatgej|HU
sombathejus|HU
sombathel|HU
sombathelj|HU
sombatkhej|HU
sombatkhel|HU
sombor|RS
sombotel|HU
sombrerete|MX
somerset|~US
somerset east|ZA
somerton|~US
somerville|~US
someshwar|IN
somkent|KZ
somma vesuviana|IT
sommerda|DE
somotas|NI
somotillo|NI
somoto|NI
sompeta|IN
somrong|KH
son la|VN
son tay|VN
sonamukhi|IN
sonari|IN
sonbong|KP
sonderborg|DK
sondershausen|DE
sondrio|IT
sonepat|IN
sonepur|IN
song cau|VN
songadh|IN
songea|TZ
songeja|TZ
songjiang|CN
songjianghe|CN
songkhla|TH
songkkhla|TH
songkla|TH
songling|CN
songnim|KP
songwa|TZ
songyang|CN
songyuan|CN
sonipat|IN
sonneberg|DE
sonqor|IR
sonson|CO
sonsonate|SV
sonthofen|DE
sonzacate|SV
sophia|BG
sopot|PL
sopron|HU
sopur|IN
sorada|IN
soran|KZ
soreang|ID
sorel tracy|CA
sorgues|FR
sorgun|TR
sorgyt|RU
soria|ES
soroca|MD
sorocaba|BR
sorochinsk|RU
soroka|MD
sorokaba|BR
soroki|MD
soron|IN
sorong|ID
soroti|UG
sorsogon|PH
sortavala|RU
sosnogorsk|RU
sosnovaya polyana|RU
sosnovec|PL
sosnoveca|PL
sosnovecas|PL
sosnovice|PL
sosnovka|RU
sosnovoborsk|RU
sosnovyy bor|RU
sosnowez|PL
sosnowiec|PL
sossnowitz|PL
sotchi|RU
soteropolis|BR
sotji|RU
sotouboua|TG
sotschi|RU
sotsi|RU
sotsji|RU
sotteville les rouen|FR
souba|FJ
soubre|CI
souehto|ZA
soueto|ZA
souez|EG
sougueur|DZ
souhag|EG
souk ahras|DZ
soukhoumi|GE
soukre|BO
souma|DZ
soumagne|BE
soumy|UA
sououon|KR
souq ahras|DZ
souq larb'a al gharb|MA
sour el ghozlane|DZ
sourabaya|ID
sourakarta|ID
sourampagia|ID
souran|SY
soure|BR
sourgout|RU
sousa|
souse|TN
soussa|TN
sousse|TN
south bel air|US
south bend|US
south benfleet|GB
south boston|US
south bradenton|US
south brisbane|AU
south burlington|US
south croydon|GB
south el monte|US
south elgin|US
south elmsall|GB
south euclid|US
south gate|US
south grafton|AU
south hadley|US
south hill|US
south holland|US
south houston|US
south jordan|US
south jordan heights|US
south kingstown|US
south lake tahoe|US
south laurel|US
south miami heights|US
south milwaukee|US
south ockendon|GB
south ogden|US
south old bridge|US
south orange|US
south pasadena|US
south peabody|US
south plainfield|US
south portland|US
south portland gardens|US
south riding|US
south river|US
south saint paul|US
south salt lake|US
south san francisco|US
south san jose hills|US
south shields|GB
south suffolk|US
south tangerang|ID
south valley|US
south vineland|US
south whittier|US
south windsor|US
south yuba city|US
southall|~GB
southampton|~GB
southaven|~US
southbridge|~US
southbury|~US
southchase|~US
southend on sea|GB
southfield|~US
southgate|~US
southglenn|~US
southlake|~US
southport|~GB
southsea|~GB
soutseava|RO
soutsoou|CN
souva|FJ
sovetas|ZA
soveto|ZA
sovetsk|RU
sovetskaya gavan'|RU
sovetskiy|RU
sovkar|RU
soweto|ZA
soyapango|SV
soygaon|IN
soyibug|IN
soyopango|SV
spalato|HR
spalatum|HR
spalding|~GB
spanaway|~US
spandau|DE
spanish fork|US
spanish lake|US
spanish springs|US
spanish town|JM
sparks|~US
spartanburg|~US
sparti|GR
spassk dal'niy|RU
spenge|DE
spennymoor|~GB
speyer|DE
spijkenisse|NL
spinea orgnano|IT
spisska nova ves|SK
spitak|AM
spittal an der drau|AT
splita|HR
splitas|HR
spokane|~US
spokane valley|US
spoleto|IT
spremberg|DE
spring hill|US
spring valley|US
springboro|~US
springdale|~US
springe|DE
springfield|~US
springfield gardens|US
springvale|~AU
springville|~US
sprockhoevel|DE
sprockhovel|DE
spruce grove|CA
sraburi|TH
sragen|ID
srandakan|ID
sredets|BG
sredmest'e|PL
sredneuralsk|RU
sreehatta|BD
sremcica|RS
sremska mitrovica|RS
sri dungargarh|IN
sri jayewardenepura kotte|LK
sri madhopur|IN
srihotto|BD
srinagar|IN
srinagaras|IN
srinagaro|IN
srinankar|IN
srinigar|IN
srinivaspur|IN
sriperumbudur|IN
sriramnagar|IN
srirampur|IN
srisailain|IN
srivaikuntam|IN
srivardhan|IN
srivilliputhur|IN
sroda wielkopolska|PL
srodmiescie|PL
srono|ID
ssabirabad|AZ
ssaljany|AZ
ssongea|TZ
ssotschi|RU
ssuchum|GE
ssupingkai|CN
st albans|
st austell|GB
st helens|GB
st. albert|CA
st. catharines|CA
st. john's|CA
st. louis|US
st. marys|US
st. pauli|DE
st. petersburg|US
st. thomas|CA
staaken|DE
stabat|ID
stabroek|BE
stade|DE
stadskanaal|NL
stadtallendorf|DE
stadthagen|DE
stadtlohn|DE
staerletamaq|RU
stafangur|NO
staffanstorp|SE
stafford|~GB
staines|~GB
stakhanov|UA
stallings|~US
stalowa wola|PL
stalybridge|~GB
stamford|~US
standerton|ZA
stanger|ZA
stanlef|FK
stanlejo|FK
stanley|~GB
stanton|~US
stantsiya novyy afon|GE
staphorst|NL
stara l'ubovna|SK
stara lubovna|SK
stara pazova|RS
stara sagora|BG
stara zagora|BG
stara zagorae|BG
starachowice|PL
staraya derevnya|RU
staraya kupavna|RU
staraya russa|RU
stargard szczecinski|PL
starij oskol|RU
starkville|~US
starletamaq|RU
starnberg|DE
starobil's'k|UA
starodub|RU
starogard gdanski|PL
starokostyantyniv|UA
starominskaya|RU
staroshcherbinovskaya|RU
stary bohumin|CZ
stary oskol|RU
staryi oskol|RU
staryj oskol|RU
staryy malgobek|RU
staryy oskol|RU
stassfurt|DE
staszow|PL
state college|US
staten island|US
statesboro|~US
statesville|~US
staunton|~US
stavanger|NO
stavangera|NO
staveley|~GB
stavenger|NO
stavropol|RU
stavropol'|RU
stawropol|RU
stebnyk|UA
steenbergen|NL
steenwijk|NL
steffisburg|CH
steglitz|DE
steglitz bezirk|DE
steilshoop|DE
steinamanger|HU
steinfurt|DE
steinhagen|DE
steinkjer|NO
stekene|BE
stellenbosch|ZA
stellingen|DE
stendal|DE
stenkjaer|NO
stenli|FK
stenlis|FK
stenlose|DK
step'anavan|AM
stephenville|~US
stepnogorsk|KZ
sterling|~US
sterling heights|US
sterlitamak|RU
sterlitamaka|RU
sterlitamakas|RU
stetin|PL
stettin|PL
stettino|PL
stettinum|PL
steubenville|~US
stevenage|~GB
stevens point|US
stevenson ranch|US
steyr|AT
stilfontein|ZA
stillwater|~US
stiplia|MK
stirling|~GB
stjokolna|SE
stocarda|DE
stoccarda|DE
stoccholm|SE
stoccolma|SE
stockach|DE
stockbridge|~US
stockelsdorf|DE
stockholbma|SE
stockholm|SE
stockolm|SE
stockport|~GB
stockton|~US
stockton on tees|GB
stocolm|SE
stocolma|SE
stoeng treng|KH
stokcholme|SE
stoke on trent|GB
stokgol'm|SE
stokgolm|SE
stokhol'm|SE
stokholm|SE
stokholma|SE
stokholmas|SE
stokholmi|SE
stokholmo|SE
stokkholm|SE
stokkholmur|SE
stokkolma|SE
stokol'ma|SE
stokolm|SE
stolberg|DE
stoneham|~US
storrs|~US
stoughton|~US
stourbridge|~GB
stourport on severn|GB
stoutnkarde|DE
stowbtsy|BY
stowmarket|~GB
straasburch|FR
straasbuurich|FR
straatsburg|FR
straelen|DE
strakonice|CZ
stralsund|DE
strasborg|FR
strasborgh|FR
strasbourg|FR
strasbourgo|FR
strasbura|FR
strasburas|FR
strasburg|FR
strasburgo|FR
strasburgu|FR
strasburk|FR
strasburq|FR
strasbwrg|FR
straseni|MD
strasheny|MD
strassborg|FR
strassbourg|FR
strassburg|FR
straszburg|FR
stratford|~
stratford upon avon|GB
straubing|DE
strausberg|DE
strazbur|FR
strazburg|FR
strazburgu|FR
streamwood|~US
streetsboro|~US
stretford|~GB
strezhevoy|RU
striharet|RO
stroatsburg|FR
strogino|RU
stroitel'|RU
stromitza|MK
stromnitsa|MK
stromnitza|MK
strongsville|~US
strood|~GB
stroosburi|FR
stroossbuerg|FR
strossburg|FR
stroud|~GB
strouga|MK
stroumitsa|MK
struga|MK
strumica|MK
strumitsa|MK
strumitza|MK
strunino|RU
stryi|UA
strzegom|PL
strzelce opolskie|PL
stsetsin|PL
stucarda|DE
stuculma|SE
studenichani|MK
stuggart|DE
stuhlweissenburg|HU
stuhr|DE
stung teeng|KH
stung treng|KH
stuokhuolms|SE
stupino|RU
stutgardia|DE
stutgartas|DE
stutgarte|DE
stutgarto|DE
stutqart|DE
stutterheim|ZA
stuttgart|DE
stuttgart feuerbach|DE
stuttgart muehlhausen|DE
stuttgart muhlhausen|DE
stuttgart ost|DE
su ngai kolok|TH
suais|EG
subang dzhaja|MY
subang jaya|MY
subaykhan|SY
subhan buri|TH
subic|PH
subotica|RS
subotiza|RS
sucava|RO
suceava|RO
suchava|RO
suchjou|CN
suchow|CN
suchum|GE
suchumi|GE
suchzhou|CN
sucre|BO
sucy en brie|FR
suczawa|RO
suczjatun'|CN
sudak|UA
sudbury|~US
sudley|~US
sudostroy|RU
sudzhou|CN
sudzou|CN
sudzuka|JP
sueca|ES
suecas|EG
suehbaatar|MN
suehc|EG
suehckij|EG
suejdzou|CN
suejkhua|CN
suerinum|DE
suesia|EG
suess|EG
sueveys|EG
sueyoshicho ninokata|JP
suez|EG
suezi|EG
suezo|EG
sufalat sama'il|OM
sufan buri|TH
suffolk|~US
sugar hill|US
sugar land|US
sugito|JP
sugouo|CN
suhag|EG
suhaj|EG
suhar|OM
suhbaatar|MN
suhhumi|GE
suhum|GH
suhumi|GE
suhumo|GE
suibara|JP
suicheng|CN
suichow|CN
suifenhe|CN
suihua|CN
suika|JP
suileng|CN
suining|CN
suisun|~US
suita|JP
suitland|~US
suixi|CN
suixian|CN
suizhou|CN
sujangarh|IN
sujchzhou|CN
sujiatun|CN
sujkhua|CN
sujnin|CN
sujta|JP
sujumi|GE
sukabumi|ID
sukagawa|JP
sukajkida|DZ
sukanthai|TH
sukauthai|TH
suket|IN
sukhar|OM
sukhbaatar|MN
sukheke mandi|PK
sukhinichi|RU
sukhobhai|TH
sukhodhai|TH
sukhothai|TH
sukhothaj|TH
sukhothat|TH
sukhoy log|RU
sukhum|GE
sukhumi|GE
sukiatun|CN
sukkhotaj|TH
sukkhotkhaj|TH
sukkur|PK
sukodhai|TH
sukotajus|TH
sukre|BO
sukri|BO
sukro|BO
sukumo|JP
sukur|PK
sukuras|PK
sukuta|GM
sul'jana|PE
sulaija|NG
sulana|PE
sulechow|PL
suleija|NG
suleja|NG
sulejowek|PL
sullana|PE
sulmona|IT
sulphur|~US
sulphur springs|US
sultanah|SA
sultanbeyli|TR
sultangazi|TR
sultanpur|IN
suluktu|KG
suluova|TR
suluq|LY
sulur|IN
suluru|IN
sulya|IN
sulzbach|DE
sulzbach rosenberg|DE
sumad|UA
sumae|UA
sumai|UA
sumare|BR
sumbauanga|TZ
sumbavanga|TZ
sumbawa besar|ID
sumbawanga|TZ
sumbe|AO
sumber|ID
sumberpucung|ID
sumedang|ID
sumedang utara|ID
sumen|BG
sumenep|ID
sumgait|AZ
sumgjajet|AZ
sumio|UA
sumla|BG
summerlin south|US
summerville|~US
sumnu|BG
sumoto|JP
sumpango|GT
sumperk|CZ
sumqayit|AZ
sumqayyt|AZ
sumter|~US
sumusta as sultani|EG
sumy|UA
sun city|US
sun city center|US
sun city west|US
sun prairie|US
sun valley|US
sun'jani|GH
sunagawa|JP
sunam|IN
sunan|KP
sunbury|~AU
sunbury on thames|GB
sunch'on|KR
sunchales|AR
suncheon|KR
sunchiang|CN
sunchun|KR
sundargarh|IN
sundarnagar|IN
sundbyberg|SE
sunderland|~GB
sundern|DE
sundsvall|SE
sunel|IN
sungai besar|MY
sungai patani|MY
sungai penuh|ID
sungai petani|MY
sungai raya|ID
sungai udang|MY
sungailiat|ID
sungal|ID
sungei patani|MY
sunggal|ID
sungkiang|CN
sungurlu|TR
sunjanis|GH
sunkiang|CN
sunkiangfu|CN
sunland|~US
sunland park|US
sunny isles beach|US
sunnybank|~AU
sunnybank hills|AU
sunnyside|~US
sunnyvale|~US
sunrise|~US
sunrise manor|US
sunshine west|AU
sunujuan'|CN
sunyani|GH
sunzha|RU
suofeje|BG
suong|KH
suozhen|CN
supaul|IN
superior|~US
supham buri|TH
suphan buri|TH
supin|CN
surabaia|ID
surabaja|ID
surabajo|ID
surabaya|ID
surajgarh|IN
surakarta|ID
surakarte|ID
surallah|PH
surandai|IN
suras|OM
surat|IN
surat thani|TH
suratas|IN
surate|IN
suratgarh|IN
surbiton|~GB
surendranagar|IN
suresnes|FR
surfers paradise|AU
surgut|RU
surguta|RU
surgutas|RU
surguto|RU
surgutum|RU
surianwan|IN
suriapet|IN
surigao|PH
surin|TH
surindr|TH
surindra|TH
surkhakhi|RU
surkhpur|PK
surman|LY
surmene|TR
surovikino|RU
surqut|RU
surrey|~CA
surtaen|LY
surtan|LY
surtas|LY
surtiaen|LY
surtian|LY
surubim|BR
suruc|TR
suryanagar|IN
suryapet|IN
susah|TN
susaki|JP
susangerd|IR
susano|BR
susanville|~US
susas|TN
susehri|TR
sussa|TN
susuka|JP
susurluk|TR
suto orizare|MK
sutsjou|CN
sutton coldfield|GB
sutton in ashfield|GB
suva|FJ
suva reka|XK
suvae|FJ
suvajs|EG
suvannakhet|LA
suverek|TR
suveys|EG
suvon|KR
suvorov|RU
suvorovskaya|RU
suwa|JP
suwalki|PL
suwanakhet|LA
suwanee|~US
suwhaj|EG
suwon|KR
suxian|CN
suynin|CN
suzaka|JP
suzano|BR
suzanu|BR
suzhou|CN
suzuka|JP
suzun|RU
suzzara|IT
svaety tomas|ST
svai rieng|KH
svakopmund|NA
svakopmundas|NA
svalyava|UA
svannakhet|LA
svatove|UA
svaty tomas|ST
svay rieng|KH
svendborg|DK
sverdlovs'k|UA
sverin|DE
sverinas|DE
sverine|DE
sveti hipolit|AT
svetlanovskiy|RU
svetlograd|RU
svetlyy|RU
svetogorsk|RU
sviblovo|RU
svilengrad|BG
svishtov|BG
svitavy|CZ
svitlovods'k|UA
svobodnyy|RU
svobody|RU
svyetlahorsk|BY
swabi|PK
swabue|CN
swadlincote|~GB
swakopmund|NA
swanley|~GB
swanscombe|~GB
swansea|~GB
swarzedz|PL
swatow|CN
swedru|GH
sweetwater|~US
swerin|DE
swidnica|PL
swidnik|PL
swidwin|PL
swiebodzice|PL
swiebodzin|PL
swiecie|PL
swietochlowice|PL
swindon|~GB
swinoujscie|PL
swinton|~GB
swnjyangh|CN
swords|~IE
swzgyahcuengh|CN
syamnagar|IN
syariin|KP
syaulyay|LT
sybas|OM
sybin|RO
sycamore|~US
sydney|~AU
sydon|LB
syedpur|BD
syeverodonets'k|UA
syevyerodonets'k|UA
sykies|GR
syktyvkar|RU
syktyvkaras|RU
syktywkar|RU
sylhet|BD
sylvania|~US
symferopol|UA
symferopoli|UA
symkent|KZ
symkentas|KZ
sympheropolis|UA
synel'nykove|UA
synopa|TR
syosset|~US
sypin|CN
syracuse|~US
syriam|MM
syrta|LY
syrte|LY
syrti|LY
sysert'|RU
sysran|RU
syzran|RU
syzran'|RU
szabadka|RS
szachty|RU
szafuza|CH
szalavat|RU
szalehard|RU
szalem|IN
szalihorszk|BY
szamara|RU
szamotuly|PL
szanghaj|CN
szapporo|JP
szarajevo|BA
szaranszk|RU
szaratov|RU
szardza|AE
szari|IR
szarvas|HU
szawle|LT
szazhalombatta|HU
szczecin|PL
szczecinek|PL
szczetno|PL
szczytno|PL
szeben|RO
szeged|HU
szegedin|HU
szeghed|HU
szekesfehervar|HU
szekszard|HU
szentendre|HU
szentes|HU
szentkiraly|HU
szeping|CN
szepingkai|CN
szevasztopol|UA
szfaksz|TN
szidon|LB
szigetszentmiklos|HU
sziktivkar|RU
szilhet|BD
szilisztra|BG
szimferopol|UA
sziraz|IR
sziszek|HR
szkodra|AL
szkopje|MK
szmolenszk|RU
szoeul|KR
szofia|BG
szolikamszk|RU
szolnok|HU
szombatehly|HU
szombathely|HU
szombatnely|HU
szoul|KR
szrinagar|IN
sztetin|PL
sztokholm|SE
sztyerlitamak|RU
szucsava|RO
szucsou|CN
szuez|EG
szuk ahrasz|DZ
szukkur|PK
szumi|UA
szurgut|RU
szurt|LY
szusza|TN
szybenik|HR
szymkent|KZ
t'aebaek|KR
t'art'arr|AZ
t'elavi|GE
t'ongch'on up|KP
t'onsberg|NO
t'ung|CN
t'urfang|CN
ta khmau|KH
ta'if|SA
ta'izz|YE
taastrup|DK
tabaco|PH
tabanan|ID
tabas|IR
tabatinga|BR
tabira|BR
taboao da serra|BR
tabor|CZ
tabora|TZ
tabou|CI
tabouk|SA
tabrez|IR
tabris|IR
tabriz|IR
tabrizo|IR
tabuao da serra|BR
tabuk|SA
tabukas|SA
taby|SE
tacambaro de codallos|MX
tacarigua|VE
tachilek|MM
tachkent|UZ
tacna|PE
tacoma|~US
tacoronte|ES
tacuarembo|UY
tacurong|PH
tadepalle|IN
tadepallegudem|IN
tadepalligudem|IN
tadif|SY
tadimi|JP
tadjoura|DJ
tadjourah|DJ
tadjura|DJ
tadley|~GB
tadmait|DZ
tadmur|SY
tadotsu|JP
tadpatri|IN
tadzhura|DJ
tadzimi|JP
tadzura|DJ
taebris|IR
taebriz|IR
taebuk|SA
taekhran|IR
taesal li|KR
tafas|SY
tafi viejo|AR
tafo|GH
taganka|RU
taganrog|RU
taganroga|RU
taganrogas|RU
taganskij|RU
taganskiy|RU
tagas|PH
tagawa|JP
tagbilaran city|PH
tagig|PH
tagiura|LY
tagoloan|PH
tagta|TM
tagudin|PH
taguig|PH
tahara|JP
tahe|CN
tahla|MA
tahlequah|~US
tahoua|NE
tahran|IR
tahta|EG
tahua|NE
tai nin|VN
tai po|HK
tai'an|CN
taianfu|CN
taibejus|TW
taicheng|CN
taichow|CN
taichung|TW
taicungas|TW
taigiouan|CN
taihe|CN
taijuan|CN
taijuana|CN
taikang|CN
taikhan|AF
tailai|CN
taillinn|EE
tainan|TW
tainanas|TW
tainanshi|TW
tainanshih|TW
taiobeiras|BR
taipe|TW
taipeh|TW
taipei|TW
taipeium|TW
taipejus|TW
taipeng|MY
taiping|MY
taipingo|MY
taisen ri|KR
taishan|CN
taitsjou|CN
taitung city|TW
taixing|CN
taixkent|UZ
taiyuan|CN
taiyuenum|CN
taizhong|TW
taizhou|CN
taizz|YE
tajan'|CN
tajbehj|TW
tajchzhou|CN
tajchzhun|TW
tajcung|TW
tajdzhou|CN
tajdzou|CN
tajerouine|TN
tajgou|CN
tajima|JP
tajimi|JP
tajjuan|CN
tajjuan'|CN
tajjuean|CN
tajjuen|CN
tajnan|TW
tajnan'|TW
tajpej|TW
tajpeo|TW
tajpin|MY
tajpur|IN
tajshan'|CN
tajuanas|CN
tajuano|CN
tajumi|JP
tajura|DJ
tajura'|LY
tajurah|LY
tajzhun|TW
tak bai|TH
takab|IR
takacuki|JP
takahagi|JP
takahama|JP
takahashi|JP
takahata|JP
takaishi|JP
takamacu|JP
takamatsu|JP
takamatsushi|JP
takamatu|JP
takanabe|JP
takanosu|JP
takaoka|JP
takaradzuka|JP
takarazuka|JP
takas|TH
takasaki|JP
takatsuki|JP
takatuki|JP
takayama|JP
takedamachi|JP
takefu|JP
takehara|JP
takelsa|TN
takeo|KH
takeocho takeo|JP
takestan|IR
taketoyo|JP
takev|KH
takhatgarh|IN
takhatpur|IN
takhua|NE
takikawa|JP
takna|PE
takno|PE
takoma park|US
takoradi|GH
takuarembo|UY
takum|NG
tal'ka|CL
tal'kauano|CL
tal'menka|RU
tal'ne|UA
tala|
talacogon|PH
talagang|PK
talagante|CL
talaja|IN
talamba|PK
talara|PE
talas|
talass|KG
talata mafara|NG
talavera|PH
talavera de la reina|ES
talca|CL
talcahuano|CL
talcher|IN
taldikorgan|KZ
taldiqo'rg'an|KZ
taldiqorgan|KZ
taldokorgan|KZ
taldukorgan|KZ
taldykorgan|KZ
taldykorganas|KZ
taldykourgan|KZ
taldykurgan|KZ
taldyqorghan|KZ
talegaon dabhade|IN
taleigao|IN
talence|FR
taleqan|AF
talghar|KZ
talha|EG
talhar|PK
talikan|AF
talikhan|AF
talikota|IN
talin|EE
talinas|EE
talini|EE
talino|EE
talins|EE
talipparamba|IN
taliqan|AF
talisay|PH
talitsa|RU
talka|CL
talkahuanas|CL
talkan|AF
talkao|CL
talkauano|CL
talkavano|CL
talkawanu|CL
talkha|EG
tall rif'at|SY
talladega|~US
tallaght|~IE
tallahassee|~US
tallbisah|SY
tallidn|EE
tallin|EE
tallina|EE
tallinn|EE
tallinna|EE
tallkalakh|SY
tallkayf|IQ
tallmadge|~US
talnakh|RU
taloc|PH
taloda|IN
talokan|AF
taloqan|AF
talugan|AF
talukan|AF
talukanas|AF
taluqan|AF
talwandi bhai|IN
talwara|IN
tam ky|VN
tamahrasset|DZ
tamale|GH
tamalous|DZ
tamamura|JP
taman senai|MY
tamana|JP
tamandare|BR
tamanghasset|DZ
tamano|JP
tamanraset|DZ
tamanrasetas|DZ
tamanrasset|DZ
tamanrassete|DZ
tamarac|~US
tamatave|MG
tamazula de gordiano|MX
tamazunchale|MX
tambacounda|SN
tambakunda|SN
tambaram|IN
tambau|BR
tambo grande|PE
tambof|RU
tambopata|PE
tamboril|DO
tambov|RU
tambova|RU
tambovas|RU
tambovia|RU
tambow|RU
tambuwal|NG
tamenghasset|DZ
tamiami|~US
tamiyah|EG
tamluk|IN
tammerfors|FI
tampa|~US
tampeks|MX
tampere|FI
tampereh|FI
tampico|MX
tampikas|MX
tampiko|MX
tampin|MY
tampora|TZ
tampriz|IR
tamra|IL
tamuning tumon harmon village|GU
tamworth|~
tan an|VN
tan tan|MA
tan'nka|TZ
tanabe|JP
tanabi|BR
tanah merah|MY
tanakpur|IN
tanashicho|JP
tanauan|PH
tanay|PH
tanda|EG
tandag|PH
tandahimba|TZ
tandalti|SD
tandil|AR
tandil'|AR
tandilis|AR
tandjoengbalai|ID
tandjoengpinang|ID
tandjungbalai|ID
tandjungpinang|ID
tandlianwala|PK
tando adam|PK
tando alahyar|PK
tando allahyar|PK
tando ghulam ali|PK
tando jam|PK
tando muhammad khan|PK
tandur|IN
tanga|TZ
tangail|BD
tangancicuaro de arista|MX
tangarang|ID
tanger|MA
tangerang|ID
tangerangas|ID
tangeri|MA
tangero|MA
tanggu|CN
tanggulangin|ID
tangi|
tangier|MA
tangiers|MA
tangjiazhuang|CN
tangjin|KR
tangkak|MY
tango|CN
tangping|CN
tangsanas|CN
tangsano|CN
tangshan|CN
tangua|BR
tangub|PH
tanguieta|BJ
tangzhai|CN
tanja|IN
tanjavur|IN
tanjay|PH
tanjor|IN
tanjore|IN
tanjung pandan|ID
tanjung sepat|MY
tanjung tokong|MY
tanjungagung|ID
tanjungbalai|ID
tanjungpinang|ID
tanjungtiram|ID
tankanronk|RU
tanna|IN
tanout|NE
tanque verde|US
tansen|NP
tanshan|CN
tanshan'|CN
tanta|EG
tantou|CN
tantoyuca|MX
tantzoura|DJ
tanuku|IN
tanuma|JP
tanushimarumachi toyoki|JP
tanza|PH
tanzher|MA
taoru|IN
taounate|MA
taouranke|LT
taourirt|MA
taoyuan city|TW
taozhuang|CN
tapachula|MX
tapachule|MX
tapah road|MY
taphan hin|TH
tapiramuta|BR
tapolca|HU
taqanroq|RU
taqna|PE
taquara|BR
taquari|BR
taquaritinga|BR
taquarituba|BR
tarables|LY
tarabulus|LY
taradale|~NZ
taragono|ES
tarakan|ID
tarakeswar|IN
taramangalam|IN
tarana|IN
taranagar|IN
tarancon|ES
taranto|IT
taras|KZ
tarauaca|BR
tarawa|KI
taraz|KZ
taraza|KZ
tarazas|KZ
tarbatum|EE
tarbes|FR
tarde|IT
taree|~AU
tarent|IT
tarente|IT
tarento|IT
tarentum|IT
targovichte|BG
targovishte|BG
targovisjte|BG
targoviste|RO
targovixte|BG
targowek|PL
targowischte|BG
targu jiu|RO
targu mures|RO
targu neamt|RO
targu secuiesc|RO
targu zhiju|RO
targul jiu|RO
targul mures|RO
targuvek|PL
tarhuna|LY
tarhunah|LY
tariba|VE
taricha|BO
tarifa|ES
tarija|BO
tarikere|IN
tarikha|BO
tarime|TZ
tarixa|BO
tarkhuny|LY
tarko sale|RU
tarkwa|GH
tarlac city|PH
tarma|PE
tarn taran|IN
tarnaveni|RO
tarneit|~AU
tarnkoviste|BG
tarnobrzeg|PL
tarnopol|UA
tarnopol'|UA
tarnov|PL
tarnova|PL
tarnow|PL
tarnowskie gory|PL
tarnuv|PL
tarnuvas|PL
tarnuw|PL
taroudant|MA
tarpon springs|US
tarraco|ES
tarrago|ES
tarragona|ES
tarragone|ES
tarrega|ES
tarsas|TR
tarse|TR
tarso|TR
tarson|TR
tarsos|TR
tarsous|TR
tarsus|TR
tartagal|AR
tartar|AZ
tartous|SY
tartouss|SY
tartto|EE
tartu|EE
tartus|SY
tarub|ID
tarui|JP
tarumizu|JP
tarut|SA
tasboget|KZ
taschkent|UZ
tasek gelugor|MY
tasek gelugur|MY
tasek glugor|MY
tasgaon|IN
tash kumyr|KG
tashken|UZ
tashkend|UZ
tashkent|UZ
tashkenti|UZ
tashtagol|RU
tasikmalaja|ID
tasikmalaya|ID
tasjkent|UZ
taskende|UZ
taskent|UZ
taskenta|UZ
taskentas|UZ
taskento|UZ
taskopru|TR
tasova|TR
tassin la demi lune|FR
taszkent|UZ
tataban'ja|HU
tatabana|HU
tatabania|HU
tatabanj|HU
tatabanja|HU
tatabanya|HU
tatahouine|TN
tataouine|TN
tatarsk|RU
tatauin|TN
tatavin|TN
tatavinas|TN
tatawin|TN
tatebayashi|JP
tateyama|JP
tatsuno|JP
tatsunocho tominaga|JP
tatui|BR
tatvan|TR
taubate|BR
taubatea|BR
taufkirchen|DE
taundzhi|MM
taundzi|MM
taundzis|MM
taungdwingyi|MM
taunggyi|MM
taungngu|MM
taungoo|MM
taungu|MM
taunsa|PK
taunton|~
taunusstein|DE
taupo|~NZ
taurage|LT
taurages|LT
tauragie|LT
tauranga|~NZ
tauris|IR
taurogen|LT
tauroggen|LT
taurogi|LT
tauzar|TN
tauzaras|TN
tavares|~US
tavau|MY
tavda|RU
tavernes de la valldigna|ES
taverny|FR
tavsanli|TR
tawao|MY
tawaramoto|JP
tawau|MY
tawzar|TN
taxco de alarcon|MX
taxkent|UZ
tay ninh|VN
tayabas|PH
taybad|IR
taychun|TW
tayga|RU
tayif|SA
tayipeh|TW
taylors|~US
taylors lakes|AU
taylorsville|~US
taynam|TW
tayshet|RU
taytay|PH
tayyibat al imam|SY
tayyuan|CN
taza|MA
tazimi|JP
tazoult lambese|DZ
tbeng meanchey|KH
tbilis|GE
tbilisi|GE
tbilisis|GE
tbiliso|GE
tbilissi|GE
tbilisskaya|RU
tbilisy|GE
tbiliszi|GE
tbilsi|GE
tblisi|GE
tchaj tung|TW
tchamba|TG
tchaourou|BJ
tchibanga|GA
tchollire|CM
tczew|PL
teaneck|~US
teapa|MX
tearce|MK
tebesa|DZ
tebesbest|DZ
tebessa|DZ
tebingtinggi|ID
tebriz|IR
tebriza|IR
tebrizas|IR
tebuek|SA
tebuk|SA
tecamac|MX
tecamac de felipe villanueva|MX
tecamachalco|MX
tecate|MX
tecax|MX
techerane|IR
techiman|GH
tecoman|MX
tecpan guatemala|GT
tecuci|RO
teera|IR
teerao|IR
tegal|ID
tegel|DE
tegelen|NL
tegeran|IR
teghra|IN
tegina|NG
tegousigalpa|HN
tegousigoualpa|HN
tegucigalpa|HN
tegucigalpo|HN
tegucigucigalpa|HN
teguise|ES
tegusigal'pa|HN
tegusigalp|HN
tegusigalpa|HN
teguzigalpa|HN
teheran|IR
teherana|IR
teheranas|IR
teherano|IR
tehl' aviu|IL
tehnd'iin|CN
tehran|IR
tehrano|IR
tehri|IN
tehuacan|MX
tehuahcan|MX
teignmouth|~GB
tejar|CR
tejen|TM
tejupilco de hidalgo|MX
tekane|MR
tekari|IN
tekeli|KZ
tekfurdag|TR
tekheran|IR
tekirdaa|TR
tekirdag|TR
tekirdahas|TR
tekirova|TR
tekkalakote|IN
tekkali|IN
tekkekoy|TR
teknaf|BD
tekrit|IQ
tekstil'shchiki|RU
tekstil'shhiki|RU
tel aviv|IL
tel' aviv|IL
tel'de|ES
tel'she|LT
tel'shjaj|LT
telabastagan|PH
telav|GE
telavi|GE
telavis|GE
telawi|GE
telde|ES
telemaco borba|BR
telerghma|DZ
telev|GE
telford|~GB
telgte|DE
telhara|IN
telimele|GN
telin|CN
tell abib|IL
tell afif|IL
tellicherry|IN
teloloapan|MX
telsai|LT
telsche|LT
telschen|LT
telse|LT
telshay|LT
telshi|LT
telshjaj|LT
telshyay|LT
telsi|LT
telsiai|LT
telsiao|LT
telsiu|LT
telsze|LT
teltow|DE
teluk intan|MY
teluk nibung|ID
teluknaga|ID
tema|GH
temapache|MX
tembisa|ZA
temecula|~US
temen|RU
temerluh|MY
temeschburg|RO
temeschwar|RO
temesvar|RO
temesvarinum|RO
temeswar|RO
temirtaou|KZ
temirtau|KZ
temirtaw|KZ
temishvar|RO
temisoara|RO
temisvar|RO
temixco|MX
temma|GH
temouko|CL
tempe|~US
tempe junction|US
tempelhof|DE
tempelhof bezirk|DE
temple city|US
temple terrace|US
templin|DE
tempu|BT
temryuk|RU
temse|BE
temuco|CL
temukas|CL
temuko|CL
temuks|CL
temyrtau|KZ
tenango de arista|MX
tendo|JP
tengrela|CI
teni|IN
tenkodogas|BF
tenkodogo|BF
tenkousinkalpa|HN
tenno|JP
tenosique de pino suarez|MX
tenri|JP
tensberg|NO
teocaltiche|MX
teodoro sampaio|BR
teofilo otoni|BR
teofilu otoni|BR
teolocholco|MX
teoloyucan|MX
teonthar|IN
teotihuacan|MX
teotihuacan de arista|MX
tepalcatepec|MX
tepatitlan de morelos|MX
tepatlaxco de hidalgo|MX
tepeaca|MX
tepecik|TR
tepeji del rio de ocampo|MX
tepic|MX
tepik|MX
tepikas|MX
teplice|CZ
tepotzotlan|MX
tepoztlan|MX
tequila|MX
tequisquiapan|MX
tequixquiac|MX
tequsiqalpa|HN
teramo|IT
terana|AL
terasa|ES
terbanggi besar|ID
terbata|EE
terdal|IN
terek|RU
teresina|BR
teresopolis|BR
terezina|BR
terezopolis|BR
tergeste|IT
tergesti|IT
tergnier|FR
tergovishce|BG
tergoviste|BG
terlizzi|IT
termas de rio hondo|AR
terme|TR
termez|UZ
termicen|DZ
termini imerese|IT
termiz|UZ
termoli|IT
ternate|ID
terneuzen|NL
terni|IT
ternitz|AT
ternopil|UA
ternopil'|UA
ternopilo|UA
ternopol'|UA
terrace|~CA
terrace heights|US
terracina|IT
terrassa|ES
terrazas del valle|MX
terre haute|US
terrebonne|~CA
terrytown|~US
terst|IT
tersus|TR
terter|AZ
teruel|ES
tervuren|BE
terzigno|IT
tesalonica|GR
tesaloniki|GR
teshi old town|GH
tesistan|MX
tessalonica|GR
tessaoua|NE
tessenderlo|BE
tete|MZ
tetobo|MK
tetouan|MA
tetova|MK
tetovas|MK
tetovo|MK
tetowo|MK
tettnang|DE
tetuan|MA
tetuan de las victorias|ES
tetuanas|MA
tetuano|MA
tetuao|MA
teuakan|MX
teuctzincalpan|HN
teurgn|FR
teutonia|BR
tevakan|MX
tewksbury|~US
tewrez|IR
texarkana|~US
texas city|US
texcoco|MX
teykovo|RU
tezcoco|MX
teziutlan|MX
tezontepec de aldama|MX
tezpur|IN
tha bo|TH
tha kham|TH
tha mai|TH
tha maka|TH
tha muang|TH
tha ruea|TH
tha yang|TH
thaba nchu|ZA
thadon|MM
thakhek|LA
thakhet|LA
thakhok|LA
thakurdwara|IN
thakurganj|IN
thakurgaon|BD
thala|TN
thamaga|BW
thana|IN
thana bhawan|IN
thanatpin|MM
thane|IN
thanesar|IN
thanh hoa|VN
thanh pho bac lieu|VN
thanh pho cao bang|VN
thanh pho ha giang|VN
thanh pho ha long|VN
thanh pho hai duong|VN
thanh pho hoa binh|VN
thanh pho lang son|VN
thanh pho nam dinh|VN
thanh pho ninh binh|VN
thanh pho phu ly|VN
thanh pho thai binh|VN
thanh pho thai nguyen|VN
thanh pho tuyen quang|VN
thanh pho uong bi|VN
thanjavur|IN
thap khlo|TH
thap than|TH
tharad|IN
tharangambadi|IN
tharu shah|PK
tharyarwady|MM
thasra|IN
thatcham|~GB
thaton|MM
thatta|PK
thayetmyo|MM
thbeng meanchey|KH
thbilisi|GE
thelavi|GE
theni|IN
thenia|DZ
theniet el had|DZ
thenkasi|IN
theophilo ottoni|BR
theranda|AL
theresina|BR
therezina|BR
therezopolis|BR
thessalonica|GR
thessalonike|GR
thessaloniki|GR
thessalonique|GR
thetford|~GB
thetford mines|CA
theunissen|ZA
theveste|DZ
thiais|FR
thiene|IT
thies nones|SN
thika|KE
thimbu|BT
thimfou|BT
thimpago|BT
thimphou|BT
thimphu|BT
thimpu|BT
thionville|FR
thiruthani|IN
thiruvananthapuram|IN
thiruvarur|IN
thivai|GR
thoen|TH
thohoyandou|ZA
thomastown|~AU
thomasville|~US
thomazeau|HT
thongwa|MM
thonon les bains|FR
thorn|PL
thornaby on tees|GB
thornbury|~AU
thornlie|~AU
thornton|~US
thornton cleveleys|GB
thorold|~CA
thorshavn|FO
thorunium|PL
thoubal|IN
thousand oaks|US
three lakes|US
thrissur|IN
throgs neck|US
thu dau mot|VN
thubruq|LY
thunder bay|CA
thung song|TH
thusuros|TN
thuy hoa|VN
ti port de paix|HT
tianchang|CN
tiandzinas|CN
tianfu|CN
tiangua|BR
tianjin|CN
tianjing|CN
tianpeng|CN
tianshui|CN
tiantzin|CN
tiaret|DZ
tiaretas|DZ
tiassale|CI
tibati|CM
tiberias|IL
tibilisi|GE
tibiri|NE
tibissa|DZ
tiblisi|GE
tiblissi|GE
tichau|PL
tichouana|MX
tichuana|MX
ticul|MX
tiebo|SN
tieli|CN
tieling|CN
tielt|BE
tiencin|CN
tiencsin|CN
tiendzin|CN
tienen|BE
tientsin|CN
tierralta|CO
tiete|BR
tiffin|~US
tiflet|MA
tiflis|GE
tifton|~US
tigard|~US
tigre|AR
tigwav|HT
tihuana|MX
tijara|IN
tijarat|DZ
tijuana|MX
tijucas|BR
tikamgarh|IN
tikapur|NP
tikhi|PL
tikhoretsk|RU
tikhuana|MX
tikhuanae|MX
tikhvin|RU
tiko|CM
tikret|IQ
tikrit|IQ
tikritas|IQ
tilburch|NL
tilburg|NL
tilburga|NL
tilburgas|NL
tilburgo|NL
tilhar|IN
tilia|NL
tilimsan|DZ
tilimsen|DZ
tillaberi|NE
tillabery|NE
tillmans corner|US
timaru|~NZ
timashevsk|RU
timbauba|BR
timbiras|BR
timbo|BR
timbocto|ML
timboctu|ML
timboektoe|ML
timbouctou|ML
timbu|BT
timbuctoo|ML
timbuctu|ML
timbuktu|ML
timbuktuo|ML
timbuo|BT
timfou|BT
timfu|BT
timimoun|DZ
timishoara|RO
timisoara|RO
timizart|DZ
timmins|~CA
timon|BR
timoteo|BR
timphu|BT
timpouktou|ML
timpu|BT
tinaquillo|VE
tinde|TZ
tindivanam|IN
tindouf|DZ
tinduf|DZ
tindufas|DZ
tingchow|CN
tinghir|MA
tingi|TZ
tingis|MA
tingo maria|PE
tinis|TN
tinley park|US
tinnanur|IN
tinnevelli|IN
tinnevelly|IN
tinsukia|IN
tinton falls|US
tiombuctu|ML
tionsbergas|NO
tiorana|AL
tioumen|RU
tipasa|DZ
tipaza|DZ
tipazo|DZ
tiphlida|GE
tipitapa|NI
tippi|ET
tipton|~GB
tiptur|IN
tiquisate|GT
tirabson|TR
tirabzon|TR
tirah|IL
tiran|AL
tirana|AL
tiranae|AL
tirane|AL
tirano|AL
tiraspol|MD
tiraspol'|MD
tiraspole|MD
tiraspoli|MD
tiraspolis|MD
tiraspolo|MD
tiraspolul|MD
tirat karmel|IL
tirebolu|TR
tirgovishte|BG
tirgoviste|RO
tirgu jiu|RO
tirgu mures|RO
tirgu zhiu|RO
tirgu ziu|RO
tirhanimine|MA
tirmitine|DZ
tirmiz|UZ
tirnkou ziou|RO
tirruvannamalai|IN
tirthahalli|IN
tiruccirappalli|IN
tiruccsirapalli|IN
tiruchchendur|IN
tiruchchinappalli|IN
tiruchchirappalli|IN
tiruchengode|IN
tiruchi|IN
tiruchirapali|IN
tiruchirapalli|IN
tiruchirappalli|IN
tirucirapali|IN
tirukkoyilur|IN
tirumala|IN
tirumalai|IN
tirunelveli|IN
tirunelweli|IN
tirupati|IN
tirupparangunram|IN
tiruppur|IN
tiruppuvanam|IN
tirupur|IN
tirur|IN
tiruttangal|IN
tiruvalla|IN
tiruvallur|IN
tiruvananantapuram|IN
tiruvanantapuram|IN
tiruvanantapuramas|IN
tiruvannamalai|IN
tiruvannamalaj|IN
tiruvattiyur|IN
tiruvottiyur|IN
tisaiyanvilai|IN
tissemsil|DZ
tissemsilt|DZ
tiszaujvaros|HU
titagarh|IN
titao|BF
titlagarh|IN
titusville|~US
tiumen|RU
tiumene|RU
tiverton|~GB
tivoli|IT
tiwnis|TN
tixtla de guerrero|MX
tizayuca|MX
tizi gheniff|DZ
tizi n tleta|DZ
tizi ouzou|DZ
tizi rached|DZ
tizi uzu|DZ
tizi wuzu|DZ
tizimin|MX
tiznit|MA
tjan'czin'|CN
tjandzina|CN
tjangino|CN
tjencin|CN
tjoemen|RU
tjonsberg|NO
tjoplyj stan|RU
tjumen|RU
tjumen'|RU
tjumena|RU
tjumenj|RU
tjumeno|RU
tkhandzhavur|IN
tkheni|IN
tkhimpkhu|BT
tlahuac|MX
tlajomulco de zuniga|MX
tlakepake|MX
tlalnepantla|MX
tlalpam|MX
tlalpan|MX
tlapa de comonfort|MX
tlapacoyan|MX
tlaquepaque|MX
tlaquiltenango|MX
tlaskala|MX
tlaxcala|MX
tlemcen|DZ
tlemsen|DZ
tlemsenas|DZ
to'rqao'rg'on|UZ
toamasina|MG
toba tek singh|PK
tobetsu|JP
tobias barreto|BR
tobol'sk|RU
tobolsk|RU
tobroek|LY
tobrouk|LY
tobruch|LY
tobruck|LY
tobruk|LY
tocache|PE
tocat|TR
tochigi|JP
tochio honcho|JP
tochiu|JP
tochkent|UZ
tocio|JP
tocoa|HN
tocopilla|CL
tocumen|PA
todabhim|IN
todaraisingh|IN
toekhasi|JP
toela|RU
toenisvorst|DE
toensberg|NO
toewriz|IR
togane|JP
togitsu|JP
togliatti|RU
togliattigrad|RU
toguchin|RU
tohana|IN
toishan|CN
tojama|JP
tojohashi|JP
tojokava|JP
tojokhashi|JP
tojokhasi|JP
tojota|JP
tokamachi|JP
tokar|SD
tokat|TR
tokatas|TR
tokatiaen|TR
tokatian|TR
tokhuat|TR
toki|JP
tokija|JP
tokijas|JP
tokio|JP
tokjo|JP
tokmak|UA
tokmok|KG
tokoname|JP
tokorodzava|JP
tokorosawa|JP
tokorozaua|JP
tokorozava|JP
tokorozawa|JP
toktogul|KG
tokushima|JP
tokushimashi|JP
tokusima|JP
tokuyama|JP
tokyo|JP
tol'jatti|RU
tol'yatti|RU
tolati|RU
toledas|ES
tolede|ES
toledo|~
toledu|ES
tolentino|IT
toletum|ES
toleu|ES
tolga|DZ
toliara|MG
toliary|MG
toliatti|RU
toljati|RU
toljatti|RU
tollohcan|MX
tologan|AF
tolon|FR
tolone|FR
tolosa|FR
tolouka|MX
toloxa|FR
toloza|FR
toluca|MX
toluka|MX
tolyatti|RU
tom'sku|RU
tomakomai|JP
tomakomaj|JP
tomar|PT
tomares|ES
tomaszow lubelski|PL
tomaszow mazowiecki|PL
tombouctou|ML
tombu|RU
tombuctu|ML
tombuktu|ML
tombutu|ML
tombutum|ML
tomck|RU
tome acu|BR
tomelloso|ES
tomigusuku|JP
tomilino|RU
tomioka|JP
tomium|RU
tomiya|JP
tomobe|JP
tomohon|ID
tomprouk|LY
toms river|US
toms'k|RU
tomsk|RU
tomska|RU
tomskaj|RU
tomskas|RU
tomszk|RU
tonala|MX
tonallan|MX
tonbridge|~GB
tonbuktu|ML
tondabayashi|JP
tondabayashicho|JP
tondano|ID
tondi|IN
tonekabon|IR
tonga|CM
tongchuan|CN
tongchuanshi|CN
tongelre|NL
tongeren|BE
tongging|ID
tonghae|KR
tongi|BD
tongliao|CN
tongren|CN
tongshan|CN
tongxian|CN
tongzhou|CN
tonisvorst|DE
tonk|IN
tonosho|JP
tonota|BW
tonsberg|NO
tooele|~US
toowoomba|~AU
topeka|~US
topki|RU
toqat|TR
toquio|JP
tor lupara|IT
torbali|TR
torbat e heydari|IR
torbat e heydariyeh|IR
torbat e jam|IR
torcy|FR
tordera|ES
torechon de ardosas|ES
torekhon de ardos|ES
toreon|MX
toreonas|MX
toreviekha|ES
toreviexa|ES
torevijekha|ES
torez|UA
torgau|DE
torhout|BE
toride|JP
torin|IT
torino|IT
torinu|IT
torit|SS
toritama|BR
tornio|FI
torokszentmiklos|HU
toronto|~CA
tororo|UG
toroun|PL
torquay|~GB
torrance|~US
torre annunziata|IT
torre del greco|IT
torre pacheco|ES
torredembarra|ES
torrejon de ardoz|ES
torrekhon de ardos|ES
torrelavega|ES
torrelodones|ES
torremaggiore|IT
torremolinos|ES
torrent|ES
torreon|MX
torres vedras|PT
torrev'ekha|ES
torrevekha|ES
torrevella|ES
torrevieja|ES
torrington|~US
torrox|ES
torschavn|FO
torsgavn|FO
torshamn|FO
torshaunas|FO
torshavn|FO
torshgavn|FO
torshkhavn|FO
torskhavn|FO
tortona|IT
tortosa|ES
torun|PL
torun'|PL
toruna|PL
torune|PL
toruni|PL
torunj|PL
torvaianica|IT
torzhok|RU
toshbuloq|UZ
toshkand|UZ
toshkent|UZ
toshloq|UZ
tosno|RU
tosu|JP
tosya|TR
totana|ES
totonicapan|GT
totonikapan|GT
totori|JP
totoris|JP
totton|~GB
tottori|JP
toturi|JP
touba|SN
tougan|BF
touggourt|DZ
tougue|GN
toukh|EG
toula|RU
toulon|FR
toulouse|FR
toulouz|FR
toultsea|RO
toumodi|CI
toun'cha|CO
toungoo|MM
tourcoing|FR
tourfan|CN
tourkou|FI
tourlaville|FR
tournai|BE
tournefeuille|FR
tourshavna|FO
town 'n' country|US
townsville|~AU
towriz|IR
towson|~US
toyama|JP
toyamashi|JP
toyoda|JP
toyohama|JP
toyohashi|JP
toyohasi|JP
toyohasyi|JP
toyokawa|JP
toyonaka|JP
toyooka|JP
toyoshina|JP
toyshan|CN
tozer|TN
tozeur|TN
tozkhurmato|IQ
tpilisi|GE
tqvarch'eli|GE
tra vinh|VN
trables|LY
trablous|LB
trablus|LY
trablussam|LB
trabzon|TR
trabzona|TR
trabzonas|TR
tracy|~US
tradate|IT
trairi|BR
traiskirchen|AT
tralee|~IE
tramandai|BR
trang|TH
trani|IT
trapani|IT
trapesonda|TR
trapezonte|TR
trapezounta|TR
trapezund|TR
trapezunt|TR
trapezus|TR
trapisonda|TR
trapizon|TR
trappes|FR
traralgon|~AU
traun|AT
traunreut|DE
traunstein|DE
traverse city|US
travnik|BA
trbovlje|SI
treant|IT
trebic|CZ
trebinje|BA
trebisonda|TR
trebisov|SK
trebizond|TR
trebizonda|TR
trebizonde|TR
trecate|IT
treier|DE
treinta i tresas|UY
treinta y tres|UY
trejnta i tres|UY
trekhgornyy|RU
trelew|AR
trelleborg|SE
tremblay en france|FR
tremecen|DZ
tremembe|BR
tremont|~US
trenchin|SK
trencin|SK
trencsen|SK
trenczyn|SK
trenggalek|ID
trentas|IT
trente|IT
trento|IT
trentola ducenta|IT
trenton|~US
trentschin|SK
trentsen|SK
trentu|IT
tres arroyos|AR
tres cantos|ES
tres coracoes|BR
tres coroas|BR
tres de maio|BR
tres de mayo|MX
tres isletas|AR
tres lagoas|BR
tres passos|BR
tres pontas|BR
tres rios|BR
trevere|DE
treveri|DE
treveris|DE
treves|DE
treviglio|IT
trevir|DE
treviri|DE
treviro|DE
treviso|IT
trewir|DE
treynta i tres|UY
trezzano sul naviglio|IT
trgovishte|BG
trgoviste|BG
triboli|LY
trichinapalli|IN
trichinopoli|IN
trichinopoly|IN
trichur|IN
trichura|IN
trichy|IN
trident|IT
tridentum|IT
trient|IT
trier|DE
triest|IT
triestas|IT
trieste|IT
triesti|IT
triesto|IT
triests|IT
trieszt|IT
triggiano|IT
trikala|GR
trikomali|LK
trikunamalaja|LK
trinchinopoly|IN
trincomalee|LK
trincomali|LK
trindade|BR
trinec|CZ
trinidad|
trinidadas|BO
trinkomale|LK
trinkomali|LK
trinkomalis|LK
trinquemalay|LK
triolet|MU
trionta|IT
triphelis|GE
tripili|LY
tripol|LY
tripole|LY
tripoli|LY
tripolis|LY
tripolitza|GR
tripolizza|GR
tripolo|LY
tripoly|LY
tripul|LY
tripuli|LY
trire|DE
triri|DE
trivandrum|IN
trnava|SK
trnawa|SK
troandin|NO
trois rivieres|CA
troisdorf|DE
troitsk|RU
troitskaya|RU
trollhaettan|SE
trollhattan|SE
troms'o|NO
tromse|NO
tromsieg|NO
tromsjo|NO
tromso|NO
tromsoe|NO
tromsonda|NO
tromssa|NO
trondheim|NO
trondheimas|NO
trondhjem|NO
trondkhajm|NO
trondkhejm|NO
trongejm|NO
tronheima|NO
tronkhejm|NO
trontchaim|NO
troparevo|RU
troparjovo|RU
trossingen|DE
trotwood|~US
troutdale|~US
trowbridge|~GB
troxillo|PE
troy|~US
troyan|BG
troyes|FR
trstenik|RS
trubchevsk|RU
truchiljas|PE
truckee|~US
trucuk|ID
trudovoye|RU
truhillu|PE
trujillo|PE
trujillo alto|PR
trukhijo|PE
trukhil'jo al'to|PR
trukhil'o|PE
trukhiljo|PE
trukhilo alto|PR
trumbull|~US
trumse|NO
truondheims|NO
truro|~
truskavets'|UA
trussville|~US
trutnov|CZ
trydent|IT
trypolis|LY
tryras|DE
trzcianka|PL
trzebinia|PL
ts'khinvali|GE
tsaratanana|MG
tsaritsyno|RU
tsartino|RU
tsevie|TG
tshela|CD
tshikapa|CD
tsimlyansk|RU
tsiombe|MG
tsirang|BT
tsiroanomandidy|MG
tsotsin yurt|RU
tsqaltubo|GE
tsubame|JP
tsubata|JP
tsuen wan|HK
tsukawaki|JP
tsukuba|JP
tsukumiura|JP
tsuma|JP
tsun wan|HK
tsuruga|JP
tsurugi asahimachi|JP
tsuruoka|JP
tsurusaki|JP
tsushi|JP
tsushima|JP
tsuyama|JP
tsyurupyns'k|UA
ttuplis|GE
tualatin|~US
tuamasina|MG
tuapse|RU
tuban|ID
tubarao|BR
tubarjal|SA
tubas|PS
tubbergen|NL
tubingen|DE
tubize|BE
tubruk|LY
tubrukas|LY
tubruq|LY
tucano|BR
tuchkovo|RU
tuckahoe|~US
tucker|~US
tucson|~US
tucuma|BR
tucupita|VE
tucurui|BR
tudela|ES
tuebingen|DE
tuemen|RU
tuen mun|HK
tuenis|TN
tuensang|IN
tueri|IT
tueria|RU
tuerkmenabat|TM
tufan|CN
tufanganj|IN
tuguegarao|PH
tuguegaro|PH
tuinis|TN
tujunga|~US
tukat|TR
tukkum|LV
tukrah|LY
tukum|LV
tukumas|LV
tukumes|LV
tukums|LV
tukupita|VE
tukuyu|TZ
tukwila|~US
tul'cha|RO
tul'chyn|UA
tul'kan|EC
tula|RU
tula de allende|MX
tulae|RU
tulancingo|MX
tulangan utara|ID
tulare|~US
tulca|RO
tulcan|EC
tulcea|RO
tulcha|RO
tulchan|EC
tulcsa|RO
tulcza|RO
tulear|MG
tuliara|MG
tuljapur|IN
tulkan|EC
tulkanas|EC
tulkarm|PS
tullahoma|~US
tulle|FR
tullear|MG
tullinge|SE
tulon|FR
tulona|FR
tulonas|FR
tulsa|~US
tulsipur|
tultepec|MX
tultitlan|MX
tultscha|RO
tulua|CO
tulun|RU
tulungagung|ID
tuluni|FR
tulupan|CN
tuluz|FR
tuluza|FR
tuluzae|FR
tuluzo|FR
tumaco|CO
tumakooru|IN
tumakuru|IN
tumba|SE
tumbes|PE
tumbesas|PE
tumbez|PE
tumbi|TZ
tumen|
tumenum|RU
tumkur|IN
tumpis|PE
tumpiurbo|PE
tumsar|IN
tumwater|~US
tunapuna|~TT
tunceli|TR
tuncha|CO
tunchuan'|CN
tunchzhou|CN
tundla|IN
tunduma|TZ
tundzheli|TR
tunes|TN
tunez|TN
tung chung|HK
tungchuan|CN
tungi|BD
tungipara|BD
tunglao|CN
tungliaochen|CN
tuni|IN
tunis|TN
tunisa|TN
tunisas|TN
tunisi|TN
tunisz|TN
tunixi|TN
tuniz|TN
tunizo|TN
tunja|CO
tunkha|CO
tunljao|CN
tunsyan'|CN
tuntum|BR
tunus|TN
tupa|BR
tupaciguara|BR
tupancireta|BR
tupelo|~US
tupiza|BO
tuquerres|CO
tura|IN
turabah|SA
turaif|SA
turaiyur|IN
turas|FR
turbaco|CO
turbat|PK
turbat i haidari|IR
turbet i haidari|IR
turbo|CO
turcu|FI
turda|RO
turek|PL
turen|IT
turfan|CN
turgalium|PE
turgovishhe|
turgovishte|BG
turgoviste|BG
turgu zhiu|RO
turgul mures|RO
turgutlu|TR
turgutreis|TR
turhal|TR
turijn|IT
turim|IT
turin|IT
turina|IT
turinas|IT
turino|IT
turinsk|RU
turinu|IT
turkestan|KZ
turkhal|TR
turkmanobod|TM
turkmenabad|TM
turkmenabat|TM
turkmenabatas|TM
turkmenbasy|TM
turku|FI
turlock|~US
turmeras|VE
turmero|VE
turnava|SK
turnhout|BE
turnu magurele|RO
turones|FR
turpan|CN
turrialba|CR
tursunzoda|TJ
turyn|IT
tuscaloosa|~US
tustin|~US
tutamandahostel|EC
tutayev|RU
tutong|BN
tuttlingen|DE
tuubaa|SN
tuusula|FI
tuxpam de rodriguez cano|MX
tuxpan|MX
tuxpan de rodriguez cano|MX
tuxtepec|MX
tuxtla|MX
tuy hoa|VN
tuymazy|RU
tuytepa|UZ
tuzer|TN
tuzla|BA
tver|RU
tver'|RU
tvera|RU
tvere|RU
tverj|RU
twante|MM
twentynine palms|US
twin falls|US
twinsburg|~US
tyantszin|CN
tychos|PL
tychy|PL
tykhy|PL
tyldesley|~GB
tynda|RU
tynemouth|~GB
tynida|TN
tyoply stan|RU
tyoumen|RU
tyranna|AL
tyras|LB
tyraspol|MD
tyrgovishte|BG
tyrgowiszte|BG
tyrgu muresh|RO
tyrgu zhiu|RO
tyrnau|SK
tyrnyauz|RU
tyros|LB
tyrus|LB
tysons corner|US
tyumen|RU
tyumen'|RU
tyumeny|RU
tzaneen|ZA
ualog|PH
ubach palenberg|DE
ubaitaba|BR
ubata|BR
ubate|CO
ubatuba|BR
ubauro|PK
ubeda|ES
uberaba|BR
uberlandia|BR
uberlandija|BR
uberlingen|DE
ubiaja|NG
ubol rachatani|TH
ubol rajadhani|TH
ubon rachatani|TH
ubon rachpani|TH
ubon ratchathani|TH
ubon ratczathani|TH
ubrique|ES
ubsala|SE
uchaly|RU
uchiza|PE
uchkeken|RU
uchqurghon shahri|UZ
uchta|RU
uciana|LT
uciany|LT
uckfield|~GB
ucunomija|JP
udachny|RU
udaipur|IN
udaipura|IN
udajpur|IN
udalguri|IN
udankudi|IN
udaun thani|TH
uddevalla|SE
uddzhajn|IN
uddzsain|IN
udgir|IN
udhampur|IN
udine|IT
udipi|IN
udomlya|RU
udon tani|TH
udon thani|TH
udshary|AZ
udumalaippettai|IN
udupi|IN
udzajin|IN
udzdzain|IN
udzhar|AZ
udzhara|AZ
udzhary|AZ
udzhi|JP
udzis|JP
uebach palenberg|DE
ueda|JP
uehda|JP
uekimachi mono|JP
uelzen|DE
ueno ebisumachi|JP
uenohara|JP
uenye|TR
uerguep|TR
ueruemqi|CN
ueskuedar|TR
uetersen|DE
ugep|NG
ughelli|NG
uglich|RU
uherske hradiste|CZ
uhersky brod|CZ
uige|AO
uijeongbu si|KR
uiju|KP
uitenhage|ZA
uithoorn|NL
uizhe|AO
ujgorod|UA
ujhani|IN
ujhorod|UA
ujhorodo|UA
ujiie|JP
ujjain|IN
ujqorod|UA
ukhta|RU
ukiah|~US
ukmerge|LT
ul'janovs'k|RU
ul'janovsk|RU
ul'san|KR
ul'yanovsk|RU
ulaan baatar|MN
ulaan udeh|RU
ulaanggom|MN
ulaangom|MN
ulan bator|MN
ulan batoras|MN
ulan batur|MN
ulan ude|RU
ulan udeh|RU
ulangom|MN
ulanhot|CN
ulankom|MN
ulanovsk|RU
ulasnagar|IN
ulhasnagar|IN
ulianovsk|RU
uliassutai|MN
uliastai|MN
uliastaj|MN
uliastay|MN
uliyassutai|MN
uliyasutai|MN
uljanovsk|RU
uljanovska|RU
uljanovskas|RU
uljanovsko|RU
uljanovszk|RU
uljanowsk|RU
uljassutai|MN
uljasutai|MN
ulkhasnagar|IN
ullal|IN
ulmas|DE
ulsan|KR
ulu tiram|MY
ulundi|ZA
ulyaasatay|MN
ulyanovsk|RU
ulyasutay|MN
um al kawain|AE
um al quweim|AE
uman'|UA
umarga|IN
umaria|IN
umarkhed|IN
umarkot|
umea|SE
umina|~AU
umkomaas|ZA
umm al qaiwain|AE
umm al qawain|AE
umm al qaywayn|AE
umm al quwain|AE
umm as summaq|JO
umm ehl' kajvajn|AE
umm el fahm|IL
umm lajj|SA
umm qasr|IQ
umm ruwaba|SD
umm salal muhammad|QA
umraniye|TR
umred|IN
umreth|IN
umuahia|NG
umuakhija|NG
umuarama|BR
unai|BR
unaizah|SA
unajza|SA
unayza|SA
unayzah|SA
unecha|RU
ungaran|ID
ungen|MD
ungen'|MD
ungeni|MD
ungenis|MD
ungeny|MD
unggaran|ID
ungheni|MD
ungsang|KR
ungvar|UA
unhel|IN
uniao|BR
uniao da vitoria|BR
uniao dos palmares|BR
union city|US
union de reyes|CU
union hill novelty hill|US
uniondale|~US
unionport|~US
universal city|US
university city|US
university heights|US
university park|US
university place|US
unjha|IN
unna|DE
unnao|IN
unquillo|AR
unterhaching|DE
unterkrozingen|DE
unterschleissheim|DE
untolovo|RU
unye|TR
upata|VE
upfala|SE
upington|ZA
upland|~US
upleta|IN
uppal kalan|IN
upper alton|US
upper arlington|US
upper dir|PK
upper hutt|NZ
upper saint clair|US
upplands vaesby|SE
upplands vasby|SE
uppsal|SE
uppsala|SE
uppsalae|SE
uppsalir|SE
upsala|SE
upsalia|SE
upsalo|SE
urajasu|JP
urambo|TZ
uravakonda|IN
urayasu|JP
urbana|~US
urbandale|~US
urdaneta|PH
ureshinomachi shimojuku|JP
urganch|UZ
urgench|UZ
urgentj|UZ
urgup|TR
urgut|UZ
uriangato|MX
uritsk|RU
uriyasutai|MN
urmston|~GB
uromi|NG
urrao|CO
ursinuv|PL
ursus|PL
ursynov|PL
ursynow|PL
uruacu|BR
uruapan|MX
urucuca|BR
uruguaiana|BR
uruguajana|BR
uruguayana|BR
urugvajana|BR
urumchi|CN
urumci|CN
urumcio|CN
urumcis|CN
urumcsi|CN
urumczi|CN
urumptsi|CN
urumqi|CN
urumtschi|CN
urumtsi|CN
urumutsi|CN
urunchi|CN
urus martan|RU
urusan|KR
uryupinsk|RU
urziceni|RO
usa river|TZ
usagara|TZ
usak|TR
usakas|TR
uschak|TR
uschhorod|UA
usehat|IN
usera|ES
usevia|TZ
ush tyube|KZ
ushak|TR
ushaq|TR
ushibukamachi|JP
ushiku|JP
ushirombo|TZ
ushuaia|AR
ushuaja|AR
usilampatti|IN
usinsk|RU
uskjudar|TR
uskudar|TR
uslar|DE
usman'|RU
usol'ye sibirskoye|RU
ussuriisk|RU
ussurijsk|RU
ussuriysk|RU
ussuryjsk|RU
usszurijszk|RU
ust kamenogorsk|KZ
ust' dzheguta|RU
ust' ilimsk|RU
ust' kamenogorsk|KZ
ust' katav|RU
ust' kut|RU
ust' labinsk|RU
usta muhammad|PK
uster|CH
usti nad labem|CZ
usti nad orlici|CZ
ustka|PL
ustron|PL
usuaja|AR
usuaya|AR
usuki|JP
usulutan|SV
usulutanas|SV
usulutane|SV
usvaja|AR
utaradit|TH
utaraditas|TH
utaraditra|TH
utebo|ES
utena|LT
utenos|LT
utert|NL
uthai thani|TH
uthal|PK
utica|~US
utmanzai|PK
utraula|IN
utrech|NL
utrecht|NL
utrechtas|NL
utreht|NL
utrehta|NL
utrei|NL
utrekht|NL
utreque|NL
utrera|ES
utrext|NL
utsunomiya|JP
utsunomiyashi|JP
uttamapalaiyam|IN
uttar char fasson|BD
uttaradit|TH
uttarkashi|IN
uttiramerur|IN
uttradit|TH
utyana|LT
uumaja|SE
uusikaupunki|FI
uvalde|~US
uvarovo|RU
uvinza|
uvira|CD
uwajima|JP
uychi|UZ
uyovu|TZ
uzgen|KG
uzgorod|UA
uzhgorod|UA
uzhhorod|UA
uzhorod|UA
uzhorodas|UA
uzhorodum|UA
uzhur|RU
uzice|RS
uzjany|LT
uzjhorod|UA
uzlovaya|RU
uzunkoeprue|TR
uzunkopru|TR
v'edma|AR
v'edmae|AR
v'ent'jan|LA
v'nise|IT
vaasa|FI
vacaria|BR
vacaville|~US
vacoa|MU
vacoas|MU
vadakku valliyur|IN
vadamadurai|IN
vadigenhalli|IN
vadippatti|IN
vadlapudi|IN
vadnagar|IN
vadodara|IN
vaduc|LI
vaducas|LI
vaduz|LI
vaduzo|LI
vaenersborg|SE
vaernamo|SE
vaesteras|SE
vaestervik|SE
vaexjoe|SE
vagiadolid|ES
vagonoremont|RU
vahdat|TJ
vaihingen an der enz|DE
vaijapur|IN
vaikam|IN
vaile|DK
vaileite|MT
vaisakhapattanam|IN
vajle|DK
vakfikebir|TR
vakhsh|TJ
val d'or|CA
val'divija|CL
val'edupar|CO
val'jadolid|ES
val'paraiso|CL
valabhipur|IN
valadoli|ES
valadolid|ES
valadolido|ES
valantsa|ES
valasske mezirici|CZ
valdagno|IT
valday|RU
valdemoro|ES
valdepenas|ES
valdeveje|CL
valdivia|CL
valdivija|CL
valdoletum|ES
valdosta|~US
valedupar|CO
valenca|BR
valenca do piaui|BR
valence|
valencia|
valencie|ES
valenciennes|FR
valencija|ES
valencio|
valens|VE
valenseje|ES
valensi|
valensia|
valensii|
valensij|ES
valensija|
valensiya|
valensyaa|ES
valenthia|ES
valentia|
valentzia|
valenza|ES
valenzano|IT
valera|VE
valeta|MT
valetta|MT
valhadolid|ES
valincia|VE
valinda|~US
valinhos|BR
valjadolid|ES
valjadolida|ES
valjadolidas|ES
valjeduparas|CO
valjevo|RS
valkeakoski|FI
valkenswaard|NL
valko|HR
valkovar|HR
vallabh vidyanagar|IN
valladolid|ES
valladolis|ES
valladolit|ES
vallauris|FR
valle de bravo|MX
valle de la pascua|VE
valle de santiago|MX
valle hermoso|MX
valledupar|CO
vallejo|~US
vallenar|CL
vallentuna|SE
valleta|MT
vallett|MT
valletta|MT
vallettae|MT
valley station|US
valley stream|US
vallona|AL
valls|ES
valmeena|LV
valmeera|LV
valmeira|LV
valmera|LV
valmiera|LV
valmieras|LV
valmijera|LV
valona|AL
valongo|PT
valparaesos|CL
valparai|IN
valparais|CL
valparaisas|CL
valparaiso|CL
valparayso|CL
valrico|~US
valsad|IN
valuyki|RU
valvedditturai|LK
valyadolid|ES
van buren|US
van nest|US
van nuys|US
vanadzor|AM
vanadzoras|AM
vanajor|AM
vanas|TR
vancouver|~CA
vanda|FI
vandalia|~US
vandavasi|IN
vanderbijlpark|ZA
vandoeuvre les nancy|FR
vanersborg|SE
vangaindrano|MG
vangviang|LA
vanino|RU
vaniyambadi|IN
vanlose|DK
vannes|FR
vannovka|KZ
vanta|FI
vantaa|FI
vantania|FI
vanves|FR
vapadedara|IN
vapi|IN
varadero|CU
varamin|IR
varanasi|IN
varanasio|IN
varanasis|IN
varanassi|IN
varangaon|IN
varasd|HR
varasdino|HR
varasdinum|HR
varazdin|HR
varazhdin|HR
varberg|SE
varel|DE
varennes|~CA
varese|IT
vargem grande|BR
vargem grande do sul|BR
varginha|BR
varjota|BR
varkala|IN
varkaus|FI
varna|BG
varnae|BG
varnamo|SE
varnsdorf|CZ
varpalota|HU
varto|TR
varzea alegre|BR
varzea da palma|BR
varzea grande|BR
varzea paulista|BR
varzhin'ja|BR
vasastan|SE
vasco da gama|IN
vasil'evskij ostrov|RU
vasil'yevo|RU
vasind|IN
vasko da gama|IN
vasloui|RO
vaslui|RO
vasluiul|RO
vasluj|RO
vaslujus|RO
vassouras|BR
vasteras|SE
vastervik|SE
vasto|IT
vasudevanallur|IN
vasyl'evsky ostrov|RU
vasylivka|UA
vasylkiv|UA
vaszlo|RO
vaterstetten|DE
vatican city|VA
vatra dornei|RO
vattalkundu|IN
vatutine|UA
vatutino|RU
vaudreuil dorion|CA
vaughan|~CA
vaulx en velin|FR
vaureal|FR
vavatenina|MG
vavoua|CI
vavuniya|LK
vawkavysk|BY
vaxjo|SE
vayadolid|ES
vayalar|IN
vazante|BR
vechelde|DE
vechta|DE
vecses|HU
vedaraniyam|IN
vedma|AR
veendam|NL
veenendaal|NL
veeranshahr|TR
vega baja|PR
vega bakha|PR
veghel|NL
vehari|PK
veinticinco de mayo|AR
vejalpur|IN
vejle|DK
vekse|SE
veksh'o|SE
vekshe|SE
vekshjo|SE
vel'sk|RU
velasco ibarra|EC
velbert|DE
velen'e|SI
velence|IT
velenje|SI
veles|MK
velesa|MK
velesas|MK
velesi|MK
velessa|MK
velesu|MK
velez malaga|ES
velika gorica|HR
velika kladusa|BA
veliki novgorod|RU
velikie luki|RU
velikij novgorod|RU
velikije loeki|RU
velikije luki|RU
velikiy novgorod|RU
velikiy ustyug|RU
velikiye luki|RU
veliko tarnovo|BG
veliko turnovo|BG
veliky novgorod|RU
velingara|SN
velingrad|BG
velizy villacoublay|FR
velletri|IT
vellmar|DE
vellor|IN
vellore|IN
velluru|IN
velsen zuid|NL
velur|IN
veluru|IN
vemalwada|IN
venado tuerto|AR
venancio aires|BR
venaria reale|IT
vence|FR
venceremos|MX
vendome|FR
venecia|IT
venecija|IT
venecio|IT
venedeg|IT
venedig|IT
venedik|IT
venediku|IT
venesia|IT
venetia|IT
venetie|IT
venetik|IT
venetsia|IT
venev|RU
veneza|IT
venezia|IT
venezsia|IT
venezuela|CU
venice|
venies|IT
venilale|TL
venise|IT
venissieux|FR
venizia|IT
venkatagiri|IN
venlo|NL
venray|NL
vent'jan|LA
ventanas|EC
ventimiglia|IT
ventjan|LA
ventspilis|LV
ventspils|LV
ventura|~US
ventyan|LA
venustiano carranza|MX
vepagunta|IN
vera cruz|BR
veracruz|MX
verakrus|MX
verakrusas|MX
verakruz|MX
veramin|IR
veranopolis|BR
veraval|IN
verbania|IT
vercelli|IT
verden|DE
verdun|FR
vereeniging|ZA
vereniging|ZA
verenigingas|ZA
vereshchagino|RU
verkhniy ufaley|RU
verkhnyaya pyshma|RU
verkhnyaya salda|RU
verneuil sur seine|FR
vernier|CH
vernon|~
vernon hills|US
vero beach|US
vero beach south|US
veroce|HR
verocze|HR
veroia|GR
verona|IT
verone|IT
verrettes|HT
verrieres le buisson|FR
versailles|FR
versmold|DE
vertientes|CU
vertou|FR
veruela|PH
verviers|BE
veshnjaki|RU
veshnyaki|RU
vesoul|FR
vespasiano|BR
vesprem|HU
vespremas|HU
vesprim|HU
vesprimia|HU
vessprem|HU
vestavia hills|US
vesteros|SE
vesterosa|SE
vesterosas|SE
veszprem|HU
veszprim|HU
vetapalem|IN
vettaikkaranpudur|IN
vettur|IN
vevey|CH
vexio|SE
vexioe|SE
vexionia|SE
vezirkopru|TR
vi thanh|VN
vialonga|PT
viaman|BR
viamao|BR
viana|BR
viana do castelo|PT
vianchan|LA
vianen|NL
viangchan|LA
vianna do castello|PT
viareggio|IT
vibo valentia|IT
vibor|DK
viborg|DK
viborga|DK
viborgas|DK
viburgo|DK
vicalvaro|ES
vicar|ES
vicebsk|BY
vicebsko|BY
vicebszk|BY
vicence|IT
vicenza|IT
vicenzsa|IT
vicetia|IT
vichenca|IT
vichuga|RU
vichy|FR
viciebsk|BY
vicksburg|~US
vicosa|BR
vicosa do ceara|BR
victor rosales|MX
victoria de durango|MX
victoria falls|ZW
victorias|PH
victoriaville|~CA
victorville|~US
videira|BR
viden|AT
viden'|AT
vidin|BG
vidinas|BG
vidine|BG
vidinu|BG
vidisa|IN
vidisha|IN
vidnoye|RU
vidzajavada|IN
vidzhajavada|IN
vidzsajavada|IN
vieden|AT
viedma|AR
vieh yen|VN
viena|AT
vienciana|LA
viengchan|LA
viengtjan|LA
vienna|AT
vienne|AT
vieno|AT
vientane|LA
vientian|LA
vientianas|LA
vientiane|LA
vientijan|LA
vientjan|LA
vientyan|LA
viernheim|DE
viersen|DE
vierzon|FR
viet tri|VN
vigan|PH
vigas|ES
vigevano|IT
vigia|BR
vignesie|IT
vigneux sur seine|FR
vignola|IT
vigo|ES
viguyanagram|IN
vihari|PK
vihti|FI
vijajauada|IN
vijamao|BR
vijapur|IN
vijavisensio|CO
vijayavada|IN
vijayawada|IN
vijentijan|LA
vijjorban|FR
vikarabad|IN
vikhorevka|RU
vikindu|TZ
viktori|SC
viktoria|SC
viktorii|SC
viktorija|MY
viktorija de durango|MX
viktorio|SC
viktoriya|SC
viktorya|SC
vil'ja nuehva|GT
vil'jaehrmosa|MX
vil'jandi|EE
vil'jarrika|PY
vil'javisensio|CO
vil'njus|LT
vil'no|LT
vil'nyus|LT
vil'yandi|EE
vila do conde|PT
vila franca de xira|PT
vila nova de gaia|PT
vila real|ES
vila realas|PT
vila seca|ES
vila vel'ja|BR
vila vela|BR
vila velha|BR
vila velja|BR
viladecans|ES
vilaermosa|MX
vilafranca del penedes|ES
vilagarcia de arousa|ES
vilalba|ES
vilande|EE
vilandi|EE
vilanova i la geltru|ES
vilar de andorinho|PT
vilaseca|ES
vilassar de mar|ES
vilerban|FR
vilerbana|FR
vilerbanas|FR
vilhena|BR
vilja luganas|AR
vilja nueva|GT
viljaermosa|MX
viljahermosa|MX
viljandi|EE
viljandis|EE
viljarika|PY
viljavisensijas|CO
viljavisensio|CO
viljoenskroon|ZA
viljurban|FR
vilkpede|LT
villa alemana|CL
villa allende|AR
villa altagracia|DO
villa anales|GT
villa angela|AR
villa bisono|DO
villa bruzual|VE
villa canales|GT
villa carlos paz|AR
villa constitucion|AR
villa consuelo|DO
villa cuauhtemoc otzolotepec|MX
villa de costa rica|MX
villa de cura|VE
villa de vallecas|ES
villa del rosario|CO
villa dolores|AR
villa elisa|PY
villa francisca|DO
villa gesell|AR
villa hayes|PY
villa juarez|MX
villa lugano|AR
villa maria|AR
villa mercedes|AR
villa nanchital|MX
villa nueva|GT
villa ocampo|AR
villa ortuzar|AR
villa park|US
villa paula de sarmiento|AR
villa regina|AR
villa santa rita|AR
villa vicente guerrero|MX
villa yapacani|BO
villabate|IT
villach|AT
villafranca di verona|IT
villagran|MX
villaguay|AR
villahermosa|MX
villajoyosa|ES
villamaria|CO
villamontes|BO
villanova|IT
villanueva|
villanueva de la canada|ES
villanueva de la serena|ES
villanueva del pardillo|ES
villaquilambre|ES
villaricca|IT
villarrica|
villarrika|PY
villarrobledo|ES
villaverde|ES
villavicencio|CO
villaviciosa de odon|ES
villazon|BO
villefontaine|FR
villefranche sur saone|FR
villejuif|FR
villemomble|FR
villena|ES
villenave d'ornon|FR
villeneuve d'ascq|FR
villeneuve la garenne|FR
villeneuve le roi|FR
villeneuve saint georges|FR
villeneuve sur lot|FR
villeparisis|FR
villepinte|FR
villerbann|FR
villers les nancy|FR
villeta|CO
villeurbanne|FR
villiers le bel|FR
villiers sur marne|FR
villingen schwenningen|DE
villupuram|IN
viln'|LT
vilna|LT
vilnia|LT
vilnias|LT
vilnious|LT
vilnis|LT
vilnius|LT
vilnjus|LT
vilno|LT
vilnues|LT
vilnus|LT
vilnyus|LT
vilshofen|DE
vilvoorde|BE
vilyandi|EE
vilyeyka|BY
vilyuchinsk|RU
vimercate|IT
vimodrone|IT
vimpornk|DK
vin'ja del' mar|CL
vina del mar|CL
vinales|CU
vinarborg|AT
vinaros|ES
vincennes|
vinces|EC
vindau|LV
vindava|LV
vindobona|AT
vineland|~US
vineyard|~US
vinezzia|IT
vinh|VN
vinh long|VN
vinh yen|VN
vinhedo|BR
vinica|MK
vinis|VN
vinja del mar|CL
vinja del maras|CL
vinja del' mar|CL
vinkovci|HR
vinnica|UA
vinnicja|UA
vinnitsa|UA
vinnytsia|UA
vinnytsya|UA
vintin|BG
vinukonda|IN
vinya del mar|CL
virac|PH
viradouro|BR
viransehir|TR
viranshekhire|TR
virar|IN
virarajendrapet|IN
viravanallur|IN
virdzhinija|ZA
virginia|ZA
virginia beach|US
viroflay|FR
virovitica|HR
virovitisa|HR
virudunagar|IN
viry chatillon|FR
visaginas|LT
visak|IN
visakha|IN
visakhapatnam|IN
visakhapatnamas|IN
visalia|~US
visavadar|IN
visbi|SE
visbija|SE
visbis|SE
visbju|SE
visbu|SE
visbue|SE
visby|SE
visconde do rio branco|BR
viseu|
viseu de sus|RO
vishakhapatnam|IN
vishakkhapatnam|IN
vismpy|SE
visnagar|IN
visoko|BA
vista|~US
vista alegre|PA
vit'b'sku|BY
vitebs'k|BY
vitebscum|BY
vitebsk|BY
vitebska|BY
vitebskas|BY
vitepsk|BY
viterbo|IT
vitina|XK
vitoria|BR
vitoria da conquista|BR
vitoria de santo antao|BR
vitoria do mearim|BR
vitorija|BR
vitorija da konkista|BR
vitorija de santu antan|BR
vitre|FR
vitrolles|FR
vitry le francois|FR
vitry sur seine|FR
vitsebsk|BY
vitsemp'sk|BY
vitsiebsk|BY
vitsyebsk|BY
vittoria|IT
vittorio veneto|IT
viveiro|ES
viyana|AT
vizag|IN
vizagapatam|IN
vizagapatnam|IN
vizeu|PT
vizianagaram|IN
vizianagarm|IN
vizianagram|IN
vizijanagaram|IN
vjedma|AR
vjencana|LA
vjentiano|LA
vjentjan|LA
vl'gogradu|RU
vl'ora|AL
vlaardingen|NL
vladicaucaso|RU
vladikaukaza|RU
vladikaukazas|RU
vladikavkaz|RU
vladimira|RU
vladimiras|RU
vladiqafqaz|RU
vladivostok|RU
vladivostoka|RU
vladivostokas|RU
vladivostokium|RU
vlagyimir|RU
vlagyivosztok|RU
vlantikavkaz|RU
vliore|AL
vlissingen|NL
vljora|AL
vlona|AL
vlone|AL
vlora|AL
vlore|AL
vlotho|DE
vlyora|AL
vnukovo|RU
voelklingen|DE
voerde|DE
vogan|TG
voghera|IT
vohibinany|MG
vohipaho|MG
voinjama|LR
voinyamai|LR
voiron|FR
vol'mar|LV
vol'sk|RU
volendam|NL
volgodons'k|RU
volgodonsk|RU
volgodonska|RU
volgodonskas|RU
volgograd|RU
volgograda|RU
volgogradas|RU
volgogrado|RU
volgogradum|RU
volgorechensk|RU
volkhov|RU
volklingen|DE
volksrust|ZA
volla|IT
volnkonkrant|RU
volnovakha|UA
volodimir|RU
volodimiria|RU
volodymyr volyns'kyy|UA
vologd|RU
vologda|RU
vologdae|RU
vologdo|RU
volokolamsk|RU
volos|GR
volqodonsk|RU
volqoqrad|RU
volta redonda|BR
voluntari|RO
volzhsk|RU
volzhskij|RU
volzhskiy|RU
volzjskij|RU
volzski|RU
vondrozo|MG
vonjama|LR
voorburg|NL
voorhees|~US
voorschoten|NL
vorgashor|RU
vorkuta|RU
vorob'yovo|RU
voronej|RU
voronez|RU
voroneza|RU
voronezas|RU
voronezh|RU
voronezj|RU
vose'|TJ
voskresensk|RU
vostochnoe degunino|RU
vostryakovo|RU
votkinsk|RU
votorantim|BR
votuporanga|BR
voula|GR
vovchans'k|UA
voznesensk|UA
vraca|BG
vracae|BG
vrangel'|RU
vranje|RS
vranov nad topl'ou|SK
vranov nad toplou|SK
vrata|BG
vratca|BG
vratsa|BG
vrattsa|BG
vratza|BG
vrbas|RS
vreden|DE
vriddhachalam|IN
vrilissia|GR
vrindavan|IN
vrsac|RS
vryburg|ZA
vryheid|ZA
vsetin|CZ
vsevolozhsk|RU
vught|NL
vukovar|HR
vukovaras|HR
vukovari|HR
vulcan|RO
vung tau|VN
vushtrri|XK
vuyyuru|IN
vwawa|TZ
vyantyan|LA
vyara|IN
vyatskiye polyany|RU
vyaz'ma|RU
vyazemskiy|RU
vyazniki|RU
vyborg|RU
vyentyan|LA
vykhino zhulebino|RU
vyksa|RU
vylande|EE
vynohradiv|UA
vyronas|GR
vyselki|RU
vyshhorod|UA
vyshneve|UA
vyshniy volochek|RU
vyskov|CZ
waalwijk|NL
wabu|KR
wacheng|CN
wachtberg|DE
waco|~US
wad medani|SD
waddan|LY
waddinxveen|NL
wade hampton|US
wadern|DE
wadgassen|DE
wadi al seer|JO
wadi as sayr|JO
wadi as sir|JO
wadi es sir|JO
wadowice|PL
wadsworth|~US
waegwan|KR
wafangdian|CN
wageningen|NL
wagga wagga|AU
waghausel|DE
wagrowiec|PL
wahiawa|~US
waiblingen|DE
wailuku|~US
waingapu|ID
waipahu|~US
waitakere|~NZ
wajeer|KE
wajir|KE
wakayama|JP
wakayamashi|JP
wake forest|US
wakefield|~
wakema|MM
wakimachi|JP
wakiso|UG
wakkanai|JP
wako|JP
wakuya|JP
walajapet|IN
walbrzych|PL
walcourt|BE
walcz|PL
waldbroel|DE
waldbrol|DE
waldenburg|PL
waldkirch|DE
waldkraiburg|DE
waldorf|~US
waldshut tiengen|DE
waling|NP
waliso|ET
walkden|~GB
walla walla|US
wallasey|~GB
wallenhorst|DE
wallingford|~US
wallingford center|US
wallsend|~GB
walnut|~US
walnut creek|US
walnut grove|CA
walnut park|US
walsall|~GB
walsrode|DE
waltham|~US
waltham abbey|GB
walton on thames|GB
waltrop|DE
walvis bay|NA
wamba|
wanaraja|ID
wandlitz|DE
wandsbek|DE
wang nam yen|TH
wang noi|TH
wang saphung|TH
wanganui|~NZ
wangaratta|~AU
wangen im allgau|DE
wangkui|CN
wangon|ID
wangqing|CN
wani|IN
wanju|KR
wankaner|IN
wanlaweyn|SO
wanning|CN
wanparti|IN
wantagh|~US
wantirna south|AU
wanxian|CN
warah|PK
warangal|IN
waraseoni|IN
warburg|DE
warburton|PK
wardenburg|DE
wardha|IN
waregem|BE
waren|DE
warendorf|DE
warin chamrap|TH
waris aliganj|IN
warmbaths|ZA
warminster|~GB
warner robins|US
warnes|BO
warora|IN
warren|~US
warren township|US
warrensburg|~US
warrenton|ZA
warri|NG
warrington|~GB
warrnambool|~AU
warsaw|PL
warsawa|PL
warschau|PL
warskou|PL
warstein|DE
warszaw|PL
warszawa|PL
warud|IN
warwick|~US
wasco|~US
washim|IN
washington|~
washington heights|US
washougal|~US
wasquehal|FR
wassenaar|NL
wassenberg|DE
watampone|ID
watari|JP
watauga|~US
waterbury|~US
waterford|~
waterloo|~
waterlooville|~GB
watertown|~US
waterville|~US
watford|~GB
wath upon dearne|GB
watsa|CD
watsonville|~US
wattala|LK
wattrelos|FR
waukee|~US
waukegan|~US
waukesha|~US
wausau|~US
wauwatosa|~US
waverly|~US
wavre|BE
wawer|PL
waxahachie|~US
waynesboro|~US
wazirabad|PK
wazirganj|IN
webster groves|US
webuye|KE
wedding bezirk|DE
wedel|DE
wedi|ID
wednesbury|~GB
wednesfield|~GB
weener|DE
weert|NL
weesp|NL
wegberg|DE
weichanglu|CN
weiden|DE
weifang|CN
weihai|CN
weil am rhein|DE
weil der stadt|DE
weilerswist|DE
weilheim|DE
weimar|DE
weinan|CN
weingarten|DE
weinheim|DE
weining|CN
weinstadt endersbach|DE
weinzierl bei krems|AT
weirton|~US
weirton heights|US
weissenburg in bayern|DE
weissenfels|DE
weissensee|DE
weisswasser|DE
weiterstadt|DE
wejherowo|PL
wekiwa springs|US
welahan|ID
weleri|ID
weligama|LK
welisara|LK
welkom|ZA
welland|~CA
wellesley|~US
wellingborough|~GB
wellington|~NZ
wels|AT
welwyn garden city|GB
wenatchee|~US
wenceslau braz|BR
wenchi|GH
wenchow|CN
wendelstein|DE
wenden|DE
wendlingen am neckar|DE
wenji|ET
wenling|CN
wensen|KP
wenshan city|CN
wenshang|CN
wentsjou|CN
wentzville|~US
wenxing|CN
wenzhou|CN
werdau|DE
werder|DE
werdohl|DE
werkendam|NL
wermelskirchen|DE
werne|DE
wernigerode|DE
werota|ET
werribee|~AU
wertheim|DE
weru|ID
wervik|BE
wesel|DE
weslaco|~US
wesley chapel|US
wesola|PL
wesseling|DE
wesselsbron|ZA
west albany|US
west allis|US
west and east lealman|US
west babylon|US
west bend|US
west bloomfield township|US
west bridgford|GB
west bromwich|GB
west carson|US
west chester|US
west chicago|US
west columbia|US
west coon rapids|US
west covina|US
west des moines|US
west elkridge|US
west end|CA
west falls church|US
west fargo|US
west gulfport|US
west hartford|US
west haven|US
west hempstead|US
west hills|US
west hollywood|US
west island|CC
west islip|US
west jerusalem|IL
west jordan|US
west kelowna|CA
west lafayette|US
west lake sammamish|US
west lake stevens|US
west linn|US
west little river|US
west lynchburg|US
west melbourne|US
west memphis|US
west mifflin|US
west milford|US
west molesey|GB
west new york|US
west odessa|US
west orange|US
west palm beach|US
west park|US
west pennant|AU
west pensacola|US
west puente valley|US
west raleigh|US
west sacramento|US
west saint paul|US
west scarborough|US
west seneca|US
west springfield|US
west torrington|US
west university place|US
west valley city|US
west vancouver|CA
west warwick|US
west whittier los nietos|US
westbrook|~US
westbury|~US
westchase|~US
westchester|~US
westend|DE
westerlo|BE
westerly|~US
westerstede|DE
westerville|~US
westfield|~US
westford|~US
westhoughton|~GB
westlake|~US
westland|~US
westminster|~US
westmont|~US
westmount|~CA
weston|~US
weston super mare|GB
westonaria|ZA
westport|~US
wethersfield|~US
wetteren|BE
wettingen|CH
wetzlar|DE
wevelgem|BE
wewak|PG
weybridge|~GB
weymouth|~
whakatane|~NZ
whangarei|~NZ
wheat ridge|US
wheaton|~US
wheeling|~US
whickham|~GB
white bear lake|US
white oak|US
white plains|US
white river|ZA
white rock|CA
white settlement|US
whitefield|~GB
whitehall|~US
whitehall township|US
whitehaven|~GB
whitehorse|~CA
whitestone|~US
whitley bay|GB
whitney|~US
whitstable|~GB
whittier|~US
whyalla|~AU
wiasban|DE
wiazburg|DE
wichian buri|TH
wichit|TH
wichita|~US
wichita falls|US
wickford|~GB
widnes|~GB
wiehl|DE
wieliczka|PL
wielun|PL
wiener neustadt|AT
wierden|NL
wiesbaden|DE
wiesloch|DE
wigan|~GB
wigston magna|GB
wijchen|NL
wijk bij duurstede|NL
wildeshausen|DE
wildomar|~US
wildwood|~US
wilhelmshaven|DE
wilhelmstadt|DE
wilkes barre|US
wilkinsburg|~US
willebroek|BE
willemstad|CW
willemsted|CW
willenhall|~GB
willetton|~AU
williamsburg|~US
williamsport|~US
williamstown|~US
willich|DE
willimantic|~US
willingboro|~US
williston|~US
willmar|~US
willoughby|~US
willow grove|US
willowbrook|~US
willowdale|~CA
wilmersdorf|DE
wilmersdorf bezirk|DE
wilmette|~US
wilmington|~US
wilmington island|US
wilmslow|~GB
wilnsdorf|DE
wilsonville|~US
wilton|~US
winchester|~
winder|~US
windham|~US
windhoek|NA
windhuk|NA
windoek|NA
windsor|~CA
winneba|GH
winnenden|DE
winnipeg|~CA
winona|~US
winschoten|NL
winsen|DE
winsford|~GB
winston salem|US
winter garden|US
winter gardens|US
winter haven|US
winter park|US
winter springs|US
winterhude|DE
winterswijk|NL
winterthur|CH
winthrop|~US
wipperfuerth|DE
wipperfurth|DE
wiradesa|ID
wirciburc|DE
wisbech|~GB
wisch|NL
wisconsin rapids|US
wiset chaichan|TH
wishaw|~GB
wismar|DE
wissbade|DE
witbank|ZA
witham|~GB
witney|~GB
witten|DE
wittenau|DE
wittenberge|DE
wittenheim|FR
wittlich|DE
wittmund|DE
wittstock|DE
witzenhausen|DE
wlochy|PL
wloclawek|PL
wobkent|UZ
wobulenzi|UG
woburn|~US
wodonga|~AU
wodzislaw slaski|PL
woerden|NL
woerth am rhein|DE
wokha|IN
woking|~GB
wokingham|~GB
wola|PL
wolcott|~US
wolf trap|US
wolfen|DE
wolfenbuettel|DE
wolfenbuttel|DE
wolfratshausen|DE
wolfsberg|AT
wolfsboerj|DE
wolfsborj|DE
wolfsbourg|DE
wolfsburg|DE
wolfsburgo|DE
wolfsbuurich|DE
wollongong|~AU
wolmaransstad|ZA
wolomin|PL
wolverhampton|~GB
wombwell|~GB
wongsorejo|ID
wonju|KR
wonopringgo|ID
wonosari|ID
wonosobo|ID
wonsan|KP
woodbridge|~US
woodburn|~US
woodbury|~US
woodford green|GB
woodhaven|~US
woodland|~US
woodland hills|US
woodlawn|~US
woodmere|~US
woodridge|~
woodrow|~US
woodside|~US
woodstock|~
woonsocket|~US
wooster|~US
worcester|~
workington|~GB
worksop|~GB
worms|DE
worth am rhein|DE
worthing|~GB
wrexham|~GB
wroclaw|PL
wroclow|PL
wroklaw|PL
wroslaw|PL
wrzesnia|PL
wuchang|CN
wucheng|CN
wuchow|CN
wuchuan|CN
wuda|CN
wudil|NG
wuelfrath|DE
wuerselen|DE
wuerzboerj|DE
wuerzburg|DE
wuhai|CN
wuhan|CN
wuhiutsun|CN
wuhu|CN
wukari|NG
wulfrath|DE
wulfsborg|DE
wunstorf|DE
wupperdaal|DE
wuppertal|DE
wurselen|DE
wurtzbourg|DE
wurtzburgo|DE
wurzborj|DE
wurzburg|DE
wurzburgo|DE
wurzen|DE
wusih|CN
wusong|CN
wusueh|CN
wuustwezel|BE
wuwei|CN
wuxi|CN
wuxue|CN
wuyang|CN
wuzhou|CN
wyandotte|~US
wyckoff|~US
wylie|~US
wyndham vale|AU
wynhoeke|NA
wyoming|~US
wyszkow|PL
xacmaz|AZ
xai xai|MZ
xalapa de enriquez|MX
xam nua|LA
xankandi|AZ
xanten|DE
xanthi|GR
xanxere|BR
xativa|ES
xenia|~US
xi'an|CN
xiamen|CN
xiangcheng chengguanzhen|CN
xiangfan|CN
xiangtan|CN
xiangxiang|CN
xiangyang|CN
xiangyangfu|CN
xianju|CN
xianning|CN
xiannu|CN
xianshuigu|CN
xiantao|CN
xiantaozhen|CN
xianyang|CN
xiaogan|CN
xiaolingwei|CN
xiaoshan|CN
xiaoshi|CN
xiaoweizhai|CN
xiashi|CN
xiazhen|CN
xiazhencun|CN
xiazhuang|CN
xichang|CN
xicotepec de juarez|MX
xifeng|CN
xihe|CN
xilin hot|CN
ximei|CN
xincheng|CN
xindi|CN
xindian|CN
xingcheng|CN
xinghua|CN
xinglongshan|CN
xingtai|CN
xinhui|CN
xining|CN
xinji|CN
xinmin|CN
xinpu|CN
xinqing|CN
xinshi|CN
xintai|CN
xinxian|CN
xinxing|CN
xinyang|CN
xinyi|CN
xinyu|CN
xinzhi|CN
xinzhou|CN
xiongzhou|CN
xique xique|BR
xirivella|ES
xishan|CN
xiulin|CN
xiuyan|CN
xiuying|CN
xixiang|CN
xo'jaobod|UZ
xochimilco|MX
xochitepec|MX
xonacatlan|MX
xoxocotla|MX
xuancheng|CN
xuanzhou|CN
xucheng|CN
xunchang|CN
yabelo|ET
yablonovskiy|RU
yabrud|SY
yachimata|JP
yacuiba|BO
yadgir|IN
yafah|IL
yaffa|IL
yafo|IL
yafran|LY
yagoua|CM
yagry|RU
yaguachi nuevo|EC
yaguajay|CU
yahotyn|UA
yahyali|TR
yaidu|JP
yaisu|JP
yaita|JP
yaizu|JP
yakeshi|CN
yakima|~US
yakuplu|TR
yakutsk|RU
yala|TH
yalova|TR
yalta|UA
yalutorovsk|RU
yaluva|TR
yalvac|TR
yamada|JP
yamaga|JP
yamagata|JP
yamagatashi|JP
yamaguchi|JP
yamaguchishi|JP
yamaguti|JP
yamazakicho nakabirose|JP
yambio|SS
yambiyo|SS
yambo|SA
yambol|BG
yamethin|MM
yamosukro|CI
yamoto|JP
yamousoukro|CI
yamoussokro|CI
yamoussoukro|CI
yamoussoukrou|CI
yampolis|BG
yamunanagar|IN
yamussukro|CI
yamusukro|CI
yanacancha|PE
yanagawa|JP
yanagawamachi saiwaicho|JP
yanai|JP
yanam|IN
yanamalakuduru|IN
yanaul|RU
yanbu|SA
yanbu'|SA
yancheng|CN
yangambi|CD
yangchow|CN
yangchun|CN
yangcun|CN
yanggu|CN
yangiobod|UZ
yangiqo'rg'on|UZ
yangirabot|UZ
yangiyer|UZ
yangiyul|UZ
yangjiang|CN
yangju|KR
yangliuqing|CN
yangon|MM
yangp'yong|KR
yangquan|CN
yangsan|KR
yangshuo|CN
yangso|CN
yangtsjou|CN
yangzhou|CN
yanji|CN
yanjiang|CN
yanliang|CN
yanqon|MM
yanqul|OM
yanta|CN
yantai|CN
yantongshan|CN
yanykurgan|KZ
yanzhou|CN
yaocho|JP
yaounde|CM
yaransk|RU
yaren|NR
yarim|YE
yaring|TH
yaritagua|VE
yarmouth|~US
yaroslavl|RU
yaroslavskiy|RU
yarovoye|RU
yartsevo|RU
yarumal|CO
yasenevo|RU
yashan|CN
yashio shi|JP
yashiro|JP
yashkino|RU
yasnogorsk|RU
yasnyy|RU
yasodhorn|TH
yasooj|IR
yasotawn|TH
yasothon|TH
yasotorn|TH
yasuc|IR
yasudsch|IR
yasugicho|JP
yasuj|IR
yasynuvata|UA
yatagan|TR
yateley|~GB
yatou|CN
yatsuomachi higashikumisaka|JP
yauco|PR
yaunde|CM
yautepec|MX
yaval|IN
yavatmal|IN
yavne|IL
yawata|JP
yawunde|CM
yaynangyoung|MM
yaypan|UZ
yazd|IR
yazman|PK
yeadon|~GB
yebaishou|CN
yecapixtla|MX
yecla|ES
yefremov|RU
yegor'yevsk|RU
yegorlykskaya|RU
yehud|IL
yekaterinburg|RU
yelabuga|RU
yelahanka|IN
yelan'|RU
yelenendorf|AZ
yelets|RU
yelizavetinskaya|RU
yelizovo|RU
yellandu|IN
yellapur|IN
yellowknife|~CA
yemanzhelinsk|RU
yemva|RU
yen bai|VN
yen vinh|VN
yenagoa|NG
yenakiieve|UA
yenakiyeve|UA
yenakiyevo|UA
yenangyaung|MM
yenangyoung|MM
yenbo|SA
yendi|GH
yenegoa|NG
yeni suraxani|AZ
yenisehir|TR
yeniseysk|RU
yeoju|KR
yeola|IN
yeonil|KR
yeosu|KR
yeotmal|IN
yeovil|~GB
yerba buena|AR
yerevan|AM
yerkoy|TR
yerkutsk|RU
yerres|FR
yershov|RU
yervandavan|AM
yesan|KR
yesilli|TR
yessentuki|RU
yessentukskaya|RU
yesuj|IR
yeungchun|CN
yeungkong|CN
yevlakh|AZ
yevlax|AZ
yevpatoriya|UA
yeysk|RU
yibin|CN
yichang|CN
yicheng|CN
yichun|CN
yigo village|GU
yigou|CN
yilan|
yima|CN
yinchuan|CN
yingchuan|CN
yingkou|CN
yingkow|CN
yingshang chengguanzhen|CN
yinzconh|CN
yinzhu|CN
yirga 'alem|ET
yiriwan|AM
yishui|CN
yiwu|CN
yiyang|CN
yloejaervi|FI
ylojarvi|FI
yoch'on|KR
yochau|CN
yochow|CN
yoglinz|CN
yogyakarta|ID
yoichi|JP
yokaichiba|JP
yokkaichi|JP
yokkaiti|JP
yokkaitsi|JP
yokohama|JP
yokohamashi|JP
yokosuka|JP
yokotemachi|JP
yola|NG
yoloeten|TM
yoloten|TM
yomra|TR
yonago|JP
yonan up|KP
yonezawa|JP
yong dong|KR
yong peng|MY
yongchuan|CN
yongfeng|CN
yonggwang up|KP
yonkers|~US
yonmu|KR
yono|JP
yopal|CO
yorba linda|US
yorii|JP
york|~GB
yorkton|~CA
yorkville|~US
yorosso|ML
yoshida kasugacho|JP
yoshii|JP
yoshikawa|JP
yoshkar ola|RU
yotsukaido|JP
youchou|CN
youchow|CN
youhao|CN
youkaichi|JP
youngstown|~US
youssoufia|MA
yovon|TJ
yozgad|TR
yozgat|TR
yozqat|TR
ypenburg|NL
ypsilanti|~US
ystad|SE
ytrebygda|NO
yuanchow|CN
yuanping|CN
yuba city|US
yubileyny|RU
yucaipa|~US
yucca valley|US
yucheng|CN
yuci|CN
yudong|CN
yuen long kau hui|HK
yueyang|CN
yugawara|JP
yugorsk|RU
yujing|TW
yujno sahalinsk|RU
yujno saxalinsk|RU
yuki|JP
yukon|~US
yuksekova|TR
yuktae dong|KP
yukuhashi|JP
yulin|CN
yulinshi|CN
yuma|~US
yumbe|UG
yumbo|CO
yun'chen|CN
yuncheng|CN
yunfu|CN
yunguyo|PE
yunmeng chengguanzhen|CN
yunyang|CN
yur'yev pol'skiy|RU
yurecuaro|MX
yurga|RU
yurimaguas|PE
yuriria|MX
yushu|CN
yutan|CN
yuxi|CN
yuxia|CN
yuyao|CN
yuzawa|JP
yuzgat|TR
yuzhne|UA
yuzhno sajalinsk|RU
yuzhno sakhalinsk|RU
yuzhnoukrains'k|UA
yuzhnoural'sk|RU
yuzhnyy|RU
yverdon les bains|CH
yylanly|TM
z'lin|CZ
zaandam|NL
zaanstad|NL
zabar|MT
zabaras|MT
zabbar|MT
zabid|YE
zabje|PL
zabki|PL
zabkowice slaskie|PL
zabol|IR
zabol'|IR
zaborozha|UA
zaborze|PL
zabrag|HR
zabrat|AZ
zabreg|HR
zabrze|PL
zabzas|PL
zabze|PL
zabzhe|PL
zacapa|GT
zacapu|MX
zacatecas|MX
zacateccoluca|SV
zacatecoluca|SV
zacatelco|MX
zacatepec|MX
zacatlan|MX
zachary|~US
zachle|LB
zacoalco de torres|MX
zacualtipan|MX
zadar|HR
zadara|HR
zadaras|HR
zafar|UZ
zafarwal|PK
zafra|ES
zagabbria|HR
zagabria|HR
zagan|PL
zagavria|HR
zagazig|EG
zaghouan|TN
zaghouane|TN
zaghwan|TN
zagor'ye|RU
zagora|MA
zagrab|HR
zagrabia|HR
zagreb|HR
zagreb centar|HR
zagreb stenjevec|HR
zagreba|HR
zagrebas|HR
zagrebi|HR
zagrebo|HR
zagrebs|HR
zagrep|HR
zagrev|HR
zagrzeb|HR
zaguan|TN
zagvan|TN
zahedan|IR
zahedanas|IR
zahedano|IR
zahidan|IR
zahir pir|PK
zahirabad|IN
zahla|LB
zahlah|LB
zahle|LB
zahleh|LB
zahreb|HR
zaida|PK
zaidan|IR
zaidpur|IN
zainsk|RU
zajecar|RS
zakatali|AZ
zakatalsk|AZ
zakataly|AZ
zakhedan|IR
zakhla|LB
zakhle|LB
zakopane|PL
zalaederseg|HU
zalaegerseg|HU
zalaegersegas|HU
zalaegerszeg|HU
zalaegerszegium|HU
zalaehgerseg|HU
zalantun|CN
zalaou|RO
zalau|RO
zalehu|RO
zaleu|RO
zalingee|SD
zalingei|SD
zalinjay|SD
zalinje|SD
zalinji|SD
zalitan|LY
zaltan|LY
zaltbommel|NL
zaluu|RO
zalyu|RO
zama|JP
zamania|IN
zamboanga|PH
zambrow|PL
zamosc|PL
zamoskvorech'ye|RU
zandvoort|NL
zanesville|~US
zanjan|IR
zanjibar|TZ
zankouan|TN
zankremp|HR
zantar|HR
zanzibar|TZ
zanzibaras|TZ
zanzibaro|TZ
zaoyang|CN
zaozhuang|CN
zapala|AR
zapolyarnyy|RU
zapopan|MX
zaporijia|UA
zaporizhia|UA
zaporizhzhya|UA
zaporizza|UA
zaporizzja|UA
zaporozh'e|UA
zaporozh'ye|UA
zaporozhye|UA
zapotiltic|MX
zapotlanejo|MX
zapresic|HR
zaqatala|AZ
zaqaziq|EG
zaqreb|HR
zaragosa|ES
zaragoza|ES
zaragozo|ES
zaranas|AF
zarand|IR
zarandj|AF
zarandz|AF
zarandzas|AF
zarandzh|AF
zarang|AF
zarani|AF
zaranj|AF
zarate|AR
zarautz|ES
zaraysk|RU
zaraza|VE
zarechnyy|RU
zargoza|ES
zarhouan|TN
zaria|NG
zarija|NG
zarinsk|RU
zariya|NG
zarja|NG
zarka|JO
zarnesti|RO
zarqa|JO
zarumilla|PE
zarya|RU
zarzal|CO
zarzis|TN
zatec|CZ
zaventem|BE
zavodoukovsk|RU
zavolzh'ye|RU
zawiercie|PL
zawiya|LY
zaxo|IQ
zaysan|KZ
zd'ar nad sazavou|CZ
zd'ar nad sazavou druhy|CZ
zdar nad sazavou|CZ
zdar nad sazavou druhy|CZ
zdolbuniv|UA
zdunska wola|PL
zedelgem|BE
zeerust|ZA
zeewolde|NL
zehlendorf|DE
zehlendorf bezirk|DE
zeist|NL
zeitz|DE
zelau|RO
zelena gura|PL
zelenchukskaya|RU
zelenodolsk|RU
zelenogorsk|RU
zelenograd|RU
zelenokumsk|RU
zeliona gura|PL
zeljona gura|PL
zeloena gur|PL
zelona gur|PL
zelona gura|PL
zelono gora|PL
zeman|RS
zemlen|RS
zemoura|DZ
zemst|BE
zemun|RS
zendzhan|IR
zengzou|CN
zenica|BA
zenicja|BA
zenjan|IR
zeralda|DZ
zerbst|DE
zerenc|AF
zeribet el oued|DZ
zerka|JO
zernograd|RU
zestap'oni|GE
zeurich|CH
zeutermaer|NL
zevenaar|NL
zeytinburnu|TR
zgierz|PL
zgorzelec|PL
zhalantun|CN
zhanaozen|KZ
zhangaoezen|KZ
zhangaozen|KZ
zhangatas|KZ
zhangjiagang|CN
zhangjiajie|CN
zhangjiakou|CN
zhangjiakou shi xuanhua qu|CN
zhangtsjou|CN
zhangye|CN
zhangzhou|CN
zhanjiang|CN
zhaobaoshan|CN
zhaodong|CN
zhaogezhuang|CN
zhaoqing|CN
zhaotong|CN
zhaoyuan|CN
zhaozhou|CN
zharkent|KZ
zhashkiv|UA
zhazang|AF
zhel'ona gora|PL
zheleznodorozhny|RU
zheleznodorozhnyj|RU
zheleznodorozhnyy|RU
zheleznogorsk|RU
zheleznogorsk ilimskiy|RU
zheleznovodsk|RU
zhelino|MK
zhelyabino|RU
zhengjiatun|CN
zhengtsjou|CN
zhengzhou|CN
zhenjiang|CN
zhenlai|CN
zhenzhou|CN
zherdevka|RU
zhezkazgan|KZ
zhezqazghan|KZ
zhicheng|CN
zhigulevsk|RU
zhijiang|CN
zhilina|SK
zhilinae|SK
zhirnovsk|RU
zhitomir|UA
zhitomiru|UA
zhlobin|BY
zhmerynka|UA
zhob|PK
zhongshan|CN
zhongshu|CN
zhongxiang|CN
zhongxing|CN
zhongxing new village|TW
zhosaly|KZ
zhoucheng|CN
zhoucun|CN
zhoukou|CN
zhoukouzhen|CN
zhoushan|CN
zhouzhuang|CN
zhovti vody|UA
zhu cheng city|CN
zhuanghe|CN
zhuangyuan|CN
zhuhai|CN
zhuji|CN
zhujiajiao|CN
zhukovka|RU
zhukovskiy|RU
zhulebino|RU
zhumadian|CN
zhutsjou|CN
zhuzhou|CN
zhytomir|UA
zhytomyr|UA
ziar nad hronom|SK
zibo|CN
zielona gora|PL
zielona gura|PL
zielona nkora|PL
zielonka|PL
zifta|EG
zighinkor|SN
zigincor|SN
ziginshor|SN
ziginsor|SN
ziginsoras|SN
zigiunchor|SN
zigong|CN
ziguinchor|SN
zijinglu|CN
zilah|RO
zile|TR
zilina|SK
ziliten|LY
zimnicea|RO
zimony|RS
zimovniki|RU
zinder|NE
zinderis|NE
zinguinhor|SN
zinjibar|YE
zintan|LY
zionsville|~US
zipaquira|CO
zirich|CH
zirik|CH
zirndorf|DE
zitomir|UA
zitomiria|UA
zittau|DE
ziway|ET
zjablikovo|RU
zjeleznodorozjnyj|RU
zjelona gora|PL
zjuzino|RU
zjytomyr|UA
zlate moravce|SK
zlatooust|RU
zlatoust|RU
zlatousta|RU
zlatoustas|RU
zlatoutsk|RU
zlin|CZ
zlitan|LY
zliten|LY
zlitenas|LY
zlotoryja|PL
zlotow|PL
zmiyiv|UA
zmjibar|YE
znamensk|RU
znojmo|CZ
znomenka|UA
zobrze|PL
zoersel|BE
zoetermeer|NL
zografos|GR
zola predosa|IT
zoliborz|PL
zolochiv|UA
zolotonosha|UA
zomba|MW
zomin|UZ
zon'nkoulntak|TR
zonguldak|TR
zonguldakas|TR
zonguldaq|TR
zonhoven|BE
zonquldak|TR
zorgo|BF
zory|PL
zossen|DE
zotomor|UA
zottegem|BE
zoucheng|CN
zoueiratt|MR
zouerat|MR
zouerate|MR
zouila|TN
zouirat|MR
zoungouldagh|TR
zouxian|CN
zrenjanin|RS
zsitomir|UA
zsolna|SK
zuara|LY
zuava|LY
zubia|ES
zuenoula|CI
zueratas|MR
zuerate|MR
zuerich|CH
zuerigh|CH
zuerih|CH
zugdidi|GE
zugdidis|GE
zuhres|UA
zulpich|DE
zumpango|MX
zumpango del rio|MX
zungeru|NG
zunguldak|TR
zunheboto|IN
zunyi|CN
zuric|CH
zurich|CH
zuricu|CH
zurigh|CH
zurigo|CH
zurih|CH
zuriko|CH
zurique|CH
zurych|CH
zushi|JP
zutphen|NL
zuunmod|MN
zuwarah|LY
zuwirat|MR
zvecan|XK
zvedru|LR
zvenigorod|RU
zvenyhorodka|UA
zverevo|RU
zvishavane|ZW
zvole|NL
zvolen|SK
zvolle|NL
zwadhru|LR
zwedru|LR
zweibrucken|DE
zweibruecken|DE
zwevegem|BE
zwickau|DE
zwijndrecht|
zwolle|NL
zyablikovo|RU
zygdidi|GE
zylina|SK
zyrardow|PL
zyriche|CH
zyrihu|CH
zyryanovsk|KZ
zytomierz|UA
zytomyr|UA
zytomyras|UA
zyuzino|RU
zywiec|PL`;
