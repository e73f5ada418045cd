/**
 * The countries of the world and the states that few or none recognise, as French names them: ISO code (or "-"),
 * canonical English name (the `side` of every claim, the same in all packs), French names, adjectives in the
 * masculine (their feminine and plurals follow, and with a capital they are its people), capitals. "~" is a
 * personal name too, "^" must stand in capitals.
 */
export const COUNTRIES = `
AF | Afghanistan | Afghanistan | afghan | Kaboul
ZA | South Africa | Afrique du Sud | sud-africain | Pretoria
AL | Albania | Albanie | albanais | Tirana
DZ | Algeria | Algérie | algérien | Alger
DE | Germany | Allemagne, République fédérale d'Allemagne, RFA, RDA | allemand | Berlin
AD | Andorra | Andorre | andorran | Andorre-la-Vieille
AO | Angola | Angola | angolais | Luanda
SA | Saudi Arabia | Arabie saoudite, Arabie Saoudite | saoudien | Riyad
AR | Argentina | Argentine | argentin | Buenos Aires
AM | Armenia | Arménie | arménien | Erevan
AU | Australia | Australie | australien | Canberra
AT | Austria | Autriche | autrichien | Vienne
AZ | Azerbaijan | Azerbaïdjan | azerbaïdjanais, azéri | Bakou
BS | Bahamas | Bahamas | bahaméen |
BH | Bahrain | Bahreïn | bahreïni | Manama
BD | Bangladesh | Bangladesh | bangladais | Dacca
BB | Barbados | Barbade | barbadien |
BE | Belgium | Belgique | belge | Bruxelles
BZ | Belize | Belize | bélizien | Belmopan
BJ | Benin | Bénin | béninois | Cotonou, Porto-Novo
BT | Bhutan | Bhoutan | bhoutanais | Thimphou
BY | Belarus | Biélorussie, Bélarus | biélorusse, bélarusse | Minsk
MM | Myanmar | Birmanie, Myanmar | birman | Naypyidaw, Naypyitaw
BO | Bolivia | Bolivie | bolivien | La Paz
BA | Bosnia and Herzegovina | Bosnie-Herzégovine, Bosnie | bosnien, bosniaque | Sarajevo
BW | Botswana | Botswana | botswanais | Gaborone
BR | Brazil | Brésil | brésilien | Brasilia
BN | Brunei | Brunei | brunéien |
BG | Bulgaria | Bulgarie | bulgare | Sofia
BF | Burkina Faso | Burkina Faso, Burkina | burkinabè, burkinabé | Ouagadougou
BI | Burundi | Burundi | burundais | Bujumbura, Gitega
KH | Cambodia | Cambodge | cambodgien | Phnom Penh
CM | Cameroon | Cameroun | camerounais | Yaoundé
CA | Canada | Canada | canadien | Ottawa
CV | Cape Verde | Cap-Vert | cap-verdien | Praia
CF | Central African Republic | République centrafricaine, Centrafrique, RCA | centrafricain | Bangui
CL | Chile | Chili | chilien | Santiago du Chili
CN | China | Chine, République populaire de Chine | chinois | Pékin
CY | Cyprus | Chypre | chypriote | Nicosie
CO | Colombia | Colombie | colombien | Bogota
KM | Comoros | Comores | comorien | Moroni
CG | Republic of the Congo | Congo-Brazzaville, République du Congo | | Brazzaville
CD | DR Congo | République démocratique du Congo, RD Congo, RDC, RDCongo, Congo-Kinshasa, Zaïre, Congo | congolais, zaïrois | Kinshasa
KP | North Korea | Corée du Nord | nord-coréen | Pyongyang
KR | South Korea | Corée du Sud, Corée | sud-coréen | Séoul
CR | Costa Rica | Costa Rica | costaricien | San José
CI | Ivory Coast | Côte d'Ivoire | ivoirien | Abidjan, Yamoussoukro
HR | Croatia | Croatie | croate | Zagreb
CU | Cuba | Cuba | cubain | La Havane
DK | Denmark | Danemark | danois | Copenhague
DJ | Djibouti | Djibouti | djiboutien |
DM | Dominica | Dominique | dominiquais |
DO | Dominican Republic | République dominicaine | dominicain | Saint-Domingue
EG | Egypt | Égypte | égyptien | Le Caire
AE | United Arab Emirates | Émirats arabes unis, Emirats arabes unis, EAU, Émirats | émirati | Abou Dhabi
EC | Ecuador | Équateur | équatorien | Quito
ER | Eritrea | Érythrée | érythréen | Asmara
ES | Spain | Espagne | espagnol | Madrid
EE | Estonia | Estonie | estonien | Tallinn
SZ | Eswatini | Eswatini, Swaziland | swazi | Mbabane
US | United States | États-Unis, États-Unis d'Amérique, USA, Amérique | américain, états-unien | Washington
ET | Ethiopia | Éthiopie | éthiopien | Addis-Abeba, Addis Abeba
FJ | Fiji | Fidji, Îles Fidji | fidjien | Suva
FI | Finland | Finlande | finlandais | Helsinki
FR | France | France | français | Paris
GA | Gabon | Gabon | gabonais | Libreville
GM | Gambia | Gambie | gambien | Banjul
GE | Georgia | Géorgie | géorgien | Tbilissi
GH | Ghana | Ghana | ghanéen | Accra
GR | Greece | Grèce | grec | Athènes
GD | Grenada | Grenade | grenadien |
GT | Guatemala | Guatemala | guatémaltèque |
GN | Guinea | Guinée, Guinée-Conakry | guinéen | Conakry
GW | Guinea-Bissau | Guinée-Bissau, Guinée-Bissao | bissau-guinéen | Bissau
GQ | Equatorial Guinea | Guinée équatoriale | équato-guinéen | Malabo
GY | Guyana | Guyana | guyanien | Georgetown
HT | Haiti | Haïti | haïtien | Port-au-Prince
HN | Honduras | Honduras | hondurien | Tegucigalpa
HU | Hungary | Hongrie | hongrois | Budapest
IN | India | Inde | indien | New Delhi
ID | Indonesia | Indonésie | indonésien | Jakarta, Djakarta
IQ | Iraq | Irak, Iraq | irakien, iraquien | Bagdad
IR | Iran | Iran, République islamique d'Iran | iranien | Téhéran
IE | Ireland | Irlande | irlandais | Dublin
IS | Iceland | Islande | islandais | Reykjavik
IL | Israel | Israël, État d'Israël, État hébreu | israélien | Jérusalem, Tel-Aviv, Tel Aviv
IT | Italy | Italie | italien | Rome
JM | Jamaica | Jamaïque | jamaïcain | Kingston
JP | Japan | Japon | japonais | Tokyo
JO | Jordan | Jordanie | jordanien | Amman
KZ | Kazakhstan | Kazakhstan | kazakh, kazakhstanais | Astana
KE | Kenya | Kenya | kényan, kenyan | Nairobi
KG | Kyrgyzstan | Kirghizstan, Kirghizistan, Kirghizie, Kirghizstân, République kirghize, Kyrgyzstan | kirghiz, kirghize, kirghizistanais | Bichkek, Bishkek
KI | Kiribati | Kiribati | kiribatien |
XK | Kosovo | Kosovo | kosovar | Pristina
KW | Kuwait | Koweït | koweïtien |
LA | Laos | Laos | laotien | Vientiane
LS | Lesotho | Lesotho | lesothan | Maseru
LV | Latvia | Lettonie | letton | Riga
LB | Lebanon | Liban | libanais | Beyrouth
LR | Liberia | Liberia, Libéria | libérien | Monrovia
LY | Libya | Libye | libyen | Tripoli
LI | Liechtenstein | Liechtenstein | liechtensteinois | Vaduz
LT | Lithuania | Lituanie | lituanien | Vilnius
LU | Luxembourg | Luxembourg | luxembourgeois |
MK | North Macedonia | Macédoine du Nord, Macédoine | macédonien | Skopje
MG | Madagascar | Madagascar | malgache | Antananarivo, Tananarive
MY | Malaysia | Malaisie | malaisien | Kuala Lumpur
MW | Malawi | Malawi | malawien, malawite | Lilongwe
MV | Maldives | Maldives | maldivien | Malé
ML | Mali | Mali | malien | Bamako
MT | Malta | Malte | maltais | La Valette
MA | Morocco | Maroc | marocain | Rabat
MH | Marshall Islands | Îles Marshall | marshallais |
MU | Mauritius | Île Maurice | mauricien | Port-Louis
MR | Mauritania | Mauritanie | mauritanien | Nouakchott
MX | Mexico | Mexique | mexicain | Mexico
FM | Micronesia | Micronésie | micronésien |
MD | Moldova | Moldavie | moldave | Chisinau
MC | Monaco | Monaco | monégasque |
MN | Mongolia | Mongolie | mongol | Oulan-Bator
ME | Montenegro | Monténégro | monténégrin | Podgorica
MZ | Mozambique | Mozambique | mozambicain | Maputo
NA | Namibia | Namibie | namibien | Windhoek
NR | Nauru | Nauru | nauruan |
NP | Nepal | Népal | népalais | Katmandou
NI | Nicaragua | Nicaragua | nicaraguayen | Managua
NE | Niger | Niger | nigérien | Niamey
NG | Nigeria | Nigeria, Nigéria | nigérian | Abuja
NO | Norway | Norvège | norvégien | Oslo
NZ | New Zealand | Nouvelle-Zélande | néo-zélandais | Wellington
OM | Oman | Oman, Sultanat d'Oman | omanais | Mascate
UG | Uganda | Ouganda | ougandais | Kampala
UZ | Uzbekistan | Ouzbékistan | ouzbek | Tachkent
PK | Pakistan | Pakistan | pakistanais | Islamabad
PW | Palau | Palaos | palaosien |
PS | Palestine | Palestine, Autorité palestinienne, Territoires palestiniens, État de Palestine | palestinien | Ramallah
PA | Panama | Panama | panaméen |
PG | Papua New Guinea | Papouasie-Nouvelle-Guinée | papouasien, papou | Port Moresby
PY | Paraguay | Paraguay | paraguayen | Asuncion
NL | Netherlands | Pays-Bas, Hollande | néerlandais, hollandais | Amsterdam, La Haye
PE | Peru | Pérou | péruvien | Lima
PH | Philippines | Philippines | philippin | Manille
PL | Poland | Pologne | polonais | Varsovie
PT | Portugal | Portugal | portugais | Lisbonne
QA | Qatar | Qatar | qatari, qatarien | Doha
RO | Romania | Roumanie | roumain | Bucarest
GB | United Kingdom | Royaume-Uni, Grande-Bretagne, Angleterre, Écosse | britannique, anglais, écossais | Londres
RU | Russia | Russie, Fédération de Russie, URSS, Union soviétique | russe, soviétique | Moscou
RW | Rwanda | Rwanda | rwandais | Kigali
KN | Saint Kitts and Nevis | Saint-Christophe-et-Niévès | |
LC | Saint Lucia | Sainte-Lucie | saint-lucien |
VC | Saint Vincent and the Grenadines | Saint-Vincent-et-les-Grenadines | |
SM | San Marino | Saint-Marin | saint-marinais |
SB | Solomon Islands | Îles Salomon | salomonais | Honiara
SV | El Salvador | Salvador | salvadorien | San Salvador
WS | Samoa | Samoa | samoan | Apia
ST | Sao Tome and Principe | Sao Tomé-et-Principe | santoméen | Sao Tomé
SN | Senegal | Sénégal | sénégalais | Dakar
RS | Serbia | Serbie, Yougoslavie | serbe, yougoslave | Belgrade
SC | Seychelles | Seychelles | seychellois | Victoria
SL | Sierra Leone | Sierra Leone | sierra-léonais, sierraléonais | Freetown
SG | Singapore | Singapour | singapourien |
SK | Slovakia | Slovaquie | slovaque | Bratislava
SI | Slovenia | Slovénie | slovène | Ljubljana
SO | Somalia | Somalie | somalien | Mogadiscio
SD | Sudan | Soudan | soudanais | Khartoum, Port-Soudan
SS | South Sudan | Soudan du Sud | sud-soudanais | Djouba, Juba
LK | Sri Lanka | Sri Lanka | sri-lankais, srilankais | Colombo
SE | Sweden | Suède | suédois | Stockholm
CH | Switzerland | Suisse | suisse | Berne
SR | Suriname | Suriname, Surinam | surinamais | Paramaribo
SY | Syria | Syrie | syrien | Damas
TJ | Tajikistan | Tadjikistan, République du Tadjikistan, Tajikistan | tadjik, tadjikistanais | Douchanbé, Dushanbe
TW | Taiwan | Taïwan | taïwanais | Taipei
TZ | Tanzania | Tanzanie | tanzanien | Dodoma, Dar es Salaam
TD | Chad | Tchad | tchadien | N'Djamena, Ndjamena
CZ | Czech Republic | République tchèque, Tchéquie, Tchécoslovaquie | tchèque, tchécoslovaque | Prague
TH | Thailand | Thaïlande | thaïlandais, thaï | Bangkok
TL | East Timor | Timor oriental, Timor-Leste | est-timorais, timorais | Dili
TG | Togo | Togo | togolais | Lomé
TO | Tonga | Tonga | tonguien |
TT | Trinidad and Tobago | Trinité-et-Tobago | trinidadien |
TN | Tunisia | Tunisie | tunisien | Tunis
TM | Turkmenistan | Turkménistan | turkmène | Achkhabad, Achgabat
TR | Turkey | Turquie | turc | Ankara
TV | Tuvalu | Tuvalu | tuvaluan |
UA | Ukraine | Ukraine | ukrainien | Kiev, Kyiv
UY | Uruguay | Uruguay | uruguayen | Montevideo
VU | Vanuatu | Vanuatu | vanuatais | Port-Vila
VA | Vatican | Vatican, Saint-Siège | |
VE | Venezuela | Venezuela | vénézuélien | Caracas
VN | Vietnam | Vietnam, Viêt Nam, Viet Nam | vietnamien | Hanoï
YE | Yemen | Yémen | yéménite | Sanaa, Aden
ZM | Zambia | Zambie | zambien | Lusaka
ZW | Zimbabwe | Zimbabwe | zimbabwéen | Harare
EH | Western Sahara | Sahara occidental, République arabe sahraouie démocratique, RASD | sahraoui | Laâyoune
- | Somaliland | Somaliland | somalilandais | Hargeisa
- | Transnistria | Transnistrie | transnistrien | Tiraspol
- | Nagorno-Karabakh | Haut-Karabakh, Haut-Karabagh, Nagorny Karabakh, Nagorno-Karabakh, Karabakh, Artsakh | karabakhtsi | Stepanakert
- | Abkhazia | Abkhazie | abkhaze | Soukhoumi
- | South Ossetia | Ossétie du Sud | sud-ossète, ossète | Tskhinvali
- | Donetsk People's Republic | République populaire de Donetsk, ^RPD | |
- | Luhansk People's Republic | République populaire de Lougansk, République populaire de Louhansk, ^RPL | |
- | Northern Cyprus | Chypre du Nord, République turque de Chypre du Nord | chypriote turc |
- | Republika Srpska | Republika Srpska, République serbe de Bosnie | serbe de Bosnie | Banja Luka
- | Chechnya | Tchétchénie | tchétchène | Grozny
- | Puntland | Puntland | puntlandais | Garowe
- | Iraqi Kurdistan | Kurdistan irakien, Région du Kurdistan | | Erbil
- | Kurds | | kurde |
HK | Hong Kong | Hong Kong, Hongkong | hongkongais |
MO | Macau | Macao | macanais |
PR | Puerto Rico | Porto Rico | portoricain | San Juan
GL | Greenland | Groenland | groenlandais | Nuuk
GF | French Guiana | Guyane française, Guyane | guyanais | Cayenne
NC | New Caledonia | Nouvelle-Calédonie | néo-calédonien, kanak | Nouméa
GP | Guadeloupe | Guadeloupe | guadeloupéen |
MQ | Martinique | Martinique | martiniquais | Fort-de-France
YT | Mayotte | Mayotte | mahorais | Mamoudzou
PF | French Polynesia | Polynésie française, Tahiti | polynésien, tahitien | Papeete
RE | Reunion Island | La Réunion | réunionnais |
`;
