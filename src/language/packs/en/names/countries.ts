/**
 * The countries of the world and the states that few or none recognise: ISO code (or "-"), canonical name, other
 * names, adjectives, words for the people, capitals. A "+" also makes the plural with s; "^" must stand in
 * capitals; "~" is a personal name too. Canonical names are the `side` of every claim.
 */
export const COUNTRIES = `
AF | Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan, Islamic Emirate | | Afghan+ | Kabul
AL | Albania | | | Albanian+ | Tirana
DZ | Algeria | | | Algerian+ | Algiers
AD | Andorra | | | Andorran+ | Andorra la Vella
AO | Angola | | | Angolan+ | Luanda
AG | Antigua and Barbuda | Antigua | | Antiguan+ | Saint John's, St John's
AR | Argentina | Argentine Republic | | Argentine+, Argentinian+, Argentinean+ | Buenos Aires
AM | Armenia | Republic of Armenia | | Armenian+ | Yerevan
AU | Australia | | | Australian+ | Canberra
AT | Austria | | | Austrian+ | Vienna
AZ | Azerbaijan | Republic of Azerbaijan | Azeri | Azerbaijani+, Azeri+ | Baku
BS | Bahamas | | | Bahamian+ | ~Nassau
BH | Bahrain | | | Bahraini+ | Manama
BD | Bangladesh | | | Bangladeshi+ | Dhaka, Dacca
BB | Barbados | | | Barbadian+ | Bridgetown
BY | Belarus | Byelorussia, Belorussia | | Belarusian+, Belarussian+, Belorussian+ | Minsk
BE | Belgium | | | Belgian+ | Brussels
BZ | Belize | | | Belizean+ | Belmopan
BJ | Benin | | | Beninese, Beninois | Porto-Novo, Cotonou
BT | Bhutan | | | Bhutanese | Thimphu
BO | Bolivia | | | Bolivian+ | La Paz, Sucre
BA | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, ^BiH | Herzegovinian | Bosnian+, Bosniak+ | Sarajevo
BW | Botswana | | | Motswana, Batswana | Gaborone
BR | Brazil | | | Brazilian+, Brasilian+ | Brasilia
BN | Brunei | Brunei Darussalam | | Bruneian+ | Bandar Seri Begawan
BG | Bulgaria | | | Bulgarian+ | Sofia
BF | Burkina Faso | Burkina, Upper Volta | | Burkinabe, Burkinabes | Ouagadougou
BI | Burundi | | | Burundian+, Burundese | Bujumbura, Gitega
KH | Cambodia | Kampuchea, Kingdom of Cambodia | Khmer | Cambodian+ | Phnom Penh
CM | Cameroon | Cameroun | | Cameroonian+ | Yaounde
CA | Canada | | | Canadian+ | Ottawa
CV | Cape Verde | Cabo Verde | | Cape Verdean+ | Praia
CF | Central African Republic | ^CAR, Central Africa Republic, Centrafrique | | Central African+ | Bangui
TD | ~Chad | Tchad | | Chadian+ | N'Djamena, Ndjamena
CL | Chile | | | Chilean+ | Santiago de Chile, ~Santiago
CN | China | People's Republic of China, ^PRC | | Chinese | Beijing, Peking
CO | Colombia | | | Colombian+ | Bogota
KM | Comoros | | | Comorian+, Comoran+ | Moroni
CD | DR Congo | Democratic Republic of the Congo, Democratic Republic of Congo, Democratic Republic Congo, DRC, Congo-Kinshasa, Congo Kinshasa, RDC, Zaire, Congo | | Congolese, Zairean+, Zairian+ | Kinshasa
CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic | | | Brazzaville
CR | Costa Rica | | | Costa Rican+ | ~San Jose
CI | Ivory Coast | Cote d'Ivoire | | Ivorian+, Ivoirian+ | Yamoussoukro, Abidjan
HR | Croatia | | | Croatian+, Croat+ | Zagreb
CU | Cuba | | | Cuban+ | Havana
CY | Cyprus | | | Cypriot+, Greek Cypriot+ | Nicosia
CZ | Czech Republic | Czechia, Czechoslovakia | Czechoslovak | Czech+ | Prague
DK | Denmark | | Danish | Dane+ | Copenhagen
DJ | Djibouti | | | Djiboutian+ |
DM | Dominica | | | | Roseau
DO | Dominican Republic | | | Dominican+ | Santo Domingo
TL | East Timor | Timor-Leste | | East Timorese, Timorese | Dili
EC | Ecuador | | | Ecuadorian+, Ecuadorean+, Ecuadoran+ | Quito
EG | Egypt | Arab Republic of Egypt | | Egyptian+ | Cairo
SV | El Salvador | | | Salvadoran+, Salvadorean+, Salvadorian+ | San Salvador
GQ | Equatorial Guinea | | | Equatoguinean+, Equatorial Guinean+ | Malabo
ER | Eritrea | | | Eritrean+ | Asmara
EE | Estonia | | | Estonian+ | Tallinn
SZ | Eswatini | Swaziland | | Swazi+, Swati+ | Mbabane
ET | Ethiopia | | | Ethiopian+ | Addis Ababa
FJ | Fiji | | | Fijian+ | Suva
FI | Finland | | Finnish | Finn+ | Helsinki
FR | France | French Republic | | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | ~Paris
GA | Gabon | | | Gabonese | Libreville
GM | Gambia | | | Gambian+ | Banjul
GE | ~Georgia | Republic of Georgia | | Georgian+ | Tbilisi
DE | Germany | Federal Republic of Germany, West Germany, East Germany | | German+, West German+, East German+ | Berlin, Bonn
GH | Ghana | | | Ghanaian+, Ghanian+ | Accra
GR | Greece | Hellenic Republic | Hellenic | Greek+ | Athens
GD | Grenada | | | Grenadian+ |
GT | Guatemala | | | Guatemalan+ | Guatemala City
GN | Guinea | Guinea-Conakry | | Guinean+ | Conakry
GW | Guinea-Bissau | | | Bissau-Guinean+, Guinea-Bissauan+ | Bissau
GY | Guyana | | | Guyanese | ~Georgetown
HT | Haiti | | | Haitian+ | Port-au-Prince
HN | Honduras | | | Honduran+ | Tegucigalpa
HU | Hungary | | | Hungarian+ | Budapest
IS | Iceland | | Icelandic | Icelander+ | Reykjavik
IN | India | Republic of India | | Indian+ | New Delhi, Delhi
ID | Indonesia | | | Indonesian+ | Jakarta
IR | Iran | Islamic Republic of Iran, Persia | | Iranian+ | Tehran, Teheran
IQ | Iraq | | | Iraqi+ | Baghdad
IE | Ireland | Irish Republic, Republic of Ireland | | Irish, Irishman, Irishmen | Dublin
IL | ~Israel | State of Israel | | Israeli+, Israelis | Jerusalem, Tel Aviv
IT | Italy | | | Italian+ | Rome
JM | Jamaica | | | Jamaican+ | ~Kingston
JP | Japan | | | Japanese | Tokyo
JO | ~Jordan | Hashemite Kingdom of Jordan | | Jordanian+ | Amman
KZ | Kazakhstan | Kazakstan, Republic of Kazakhstan | | Kazakh+, Kazakhstani+, Kazak+ | Astana, Nur-Sultan, Almaty
KE | Kenya | | | Kenyan+ | Nairobi
KI | Kiribati | | | I-Kiribati | South Tarawa
XK | Kosovo | Kosova | Kosovan | Kosovar+, Kosovan+, Kosovo Albanian+ | Pristina, Prishtina
KW | Kuwait | | | Kuwaiti+ | Kuwait City
KG | Kyrgyzstan | Kyrgyz Republic, Kirghizia, Kirgizia, Kirghizstan, Kirgizstan, Kyrgystan | Kyrghyz | Kyrgyz, Kirghiz, Kyrgyzstani+, Kyrgyzes | Bishkek
LA | Laos | Lao PDR | Lao | Laotian+ | Vientiane
LV | Latvia | | | Latvian+ | Riga
LB | Lebanon | | | Lebanese | Beirut
LS | Lesotho | | | Basotho, Mosotho | Maseru
LR | Liberia | | | Liberian+ | Monrovia
LY | Libya | Libyan Arab Jamahiriya | | Libyan+ | Tripoli
LI | Liechtenstein | | | Liechtensteiner+ | Vaduz
LT | Lithuania | | | Lithuanian+ | Vilnius
LU | Luxembourg | | Luxembourgish | Luxembourger+ |
MG | Madagascar | | Malagasy | Malagasy, Madagascan+ | Antananarivo
MW | Malawi | | | Malawian+ | Lilongwe
MY | Malaysia | | | Malaysian+ | Kuala Lumpur
MV | Maldives | | | Maldivian+ |
ML | Mali | | | Malian+ | Bamako
MT | Malta | | | Maltese | Valletta
MH | Marshall Islands | | | Marshallese | Majuro
MR | Mauritania | | | Mauritanian+ | Nouakchott
MU | Mauritius | | | Mauritian+ | Port Louis
MX | Mexico | | | Mexican+ | Mexico City
FM | Micronesia | Federated States of Micronesia | | Micronesian+ | Palikir
MD | Moldova | Moldavia, Republic of Moldova | | Moldovan+, Moldavian+ | Chisinau, Kishinev
MC | Monaco | | | Monegasque+ |
MN | Mongolia | | | Mongolian+ | Ulaanbaatar, Ulan Bator
ME | Montenegro | | | Montenegrin+ | Podgorica
MA | Morocco | | | Moroccan+ | Rabat
MZ | Mozambique | | | Mozambican+, Mozambiquan+ | Maputo
MM | Myanmar | Burma | | Burmese, Myanmarese | Naypyidaw, Nay Pyi Taw, Naypyitaw
NA | Namibia | | | Namibian+ | Windhoek
NR | Nauru | | | Nauruan+ | Yaren
NP | Nepal | | | Nepalese, Nepali+ | Kathmandu, Katmandu
NL | Netherlands | Holland | | Dutch, Dutchman, Dutchmen, Netherlander+ | Amsterdam, the Hague
NZ | New Zealand | | | New Zealander+ | ~Wellington
NI | Nicaragua | | | Nicaraguan+ | Managua
NE | Niger | | | Nigerien+, Nigerois | Niamey
NG | Nigeria | | | Nigerian+ | Abuja
KP | North Korea | Democratic People's Republic of Korea, DPRK | | North Korean+ | Pyongyang
MK | North Macedonia | Macedonia, FYROM | | Macedonian+, North Macedonian+ | Skopje
NO | Norway | | | Norwegian+ | Oslo
OM | Oman | | | Omani+ | Muscat
PK | Pakistan | | | Pakistani+ | Islamabad
PW | Palau | | | Palauan+ | Ngerulmud
PS | Palestine | Gaza, Gaza Strip, State of Palestine, Palestinian Authority, Palestinian National Authority, Palestinian Territories, Palestinian Territory, Occupied Palestinian Territories, Occupied Palestinian Territory | | Palestinian+, Gazan+ | Ramallah
PA | Panama | | | Panamanian+ | Panama City
PG | Papua New Guinea | ^PNG | | Papua New Guinean+ | Port Moresby
PY | Paraguay | | | Paraguayan+ | Asuncion
PE | Peru | | | Peruvian+ | ~Lima
PH | Philippines | | Philippine | Filipino+, Filipina+ | Manila
PL | Poland | | Polish | Pole+ | Warsaw
PT | Portugal | | | Portuguese | Lisbon
QA | Qatar | | | Qatari+ | Doha
RO | Romania | Rumania | | Romanian+, Rumanian+ | Bucharest
RU | Russia | Russian Federation, Soviet Union, USSR, ^RF | | Russian+, Soviet+ | Moscow
RW | Rwanda | | | Rwandan+, Rwandese | Kigali
KN | Saint Kitts and Nevis | St Kitts and Nevis | | | Basseterre
LC | Saint Lucia | St Lucia | | Saint Lucian+, St Lucian+ | Castries
VC | Saint Vincent and the Grenadines | St Vincent and the Grenadines | | Vincentian+ | Kingstown
WS | Samoa | Western Samoa | | Samoan+ | Apia
SM | San Marino | | | Sammarinese |
ST | Sao Tome and Principe | | | Sao Tomean+ | Sao Tome
SA | Saudi Arabia | Kingdom of Saudi Arabia, ^KSA | | Saudi+, Saudi Arabian+ | Riyadh
SN | Senegal | | | Senegalese | Dakar
RS | Serbia | Yugoslavia, Federal Republic of Yugoslavia | | Serbian+, Serb+, Yugoslav+ | Belgrade
SC | Seychelles | | | Seychellois |
SL | Sierra Leone | | | Sierra Leonean+, Sierra Leonian+ | Freetown
SG | Singapore | | | Singaporean+ |
SK | Slovakia | Slovak Republic | | Slovak+, Slovakian+ | Bratislava
SI | Slovenia | | | Slovene+, Slovenian+ | Ljubljana
SB | Solomon Islands | | | Solomon Islander+ | Honiara
SO | Somalia | | | Somali+, Somalian+ | Mogadishu
ZA | South Africa | Republic of South Africa, ^RSA | | South African+ | Pretoria
KR | South Korea | Republic of Korea, ^ROK, Korea | | South Korean+ | Seoul
SS | South Sudan | Republic of South Sudan | | South Sudanese | Juba
ES | Spain | | Spanish | Spaniard+ | Madrid
LK | Sri Lanka | Ceylon | | Sri Lankan+, Sinhalese | Colombo
SD | Sudan | | | Sudanese | Khartoum, Port Sudan
SR | Suriname | Surinam | | Surinamese | Paramaribo
SE | Sweden | | Swedish | Swede+ | Stockholm
CH | Switzerland | | | Swiss | Bern, Berne
SY | Syria | Syrian Arab Republic | | Syrian+ | Damascus
TW | Taiwan | Republic of China | | Taiwanese | Taipei
TJ | Tajikistan | Tadjikistan, Tadzhikistan, Republic of Tajikistan | Tadzhik | Tajik+, Tajikistani+, Tadjik+ | Dushanbe
TZ | Tanzania | | | Tanzanian+ | Dodoma, Dar es Salaam
TH | Thailand | Kingdom of Thailand, Siam | | Thai+ | Bangkok
TG | Togo | | | Togolese | Lome
TO | Tonga | | | Tongan+ | Nuku'alofa
TT | Trinidad and Tobago | Trinidad | | Trinidadian+, Tobagonian+ | Port of Spain
TN | Tunisia | | | Tunisian+ | Tunis
TR | Turkey | Turkiye | Turkish | Turk+ | Ankara
TM | Turkmenistan | | | Turkmen, Turkmens | Ashgabat
TV | Tuvalu | | | Tuvaluan+ | Funafuti
UG | Uganda | | | Ugandan+ | Kampala
UA | Ukraine | | | Ukrainian+ | Kyiv, Kiev
AE | United Arab Emirates | UAE, Emirates | | Emirati+ | Abu Dhabi
GB | United Kingdom | UK, Britain, Great Britain, England, Scotland, Wales | English, Scottish, Welsh | British, Briton+, Englishman, Englishmen, Scot+, Welshman, Northern Irish | London
US | United States | United States of America, USA, ^US, America | | American+ | ~Washington, Washington DC
UY | Uruguay | | | Uruguayan+ | Montevideo
UZ | Uzbekistan | Republic of Uzbekistan | | Uzbek+, Uzbekistani+ | Tashkent
VU | Vanuatu | | | Vanuatuan+ | Port Vila
VA | Vatican | Holy See | | | Vatican City
VE | Venezuela | Bolivarian Republic of Venezuela | | Venezuelan+ | Caracas
VN | Vietnam | Viet Nam, North Vietnam, South Vietnam | | Vietnamese | Hanoi
YE | Yemen | Republic of Yemen | | Yemeni+, Yemenite+ | Sanaa, Sana'a, Aden
ZM | Zambia | | | Zambian+ | Lusaka
ZW | Zimbabwe | Rhodesia | | Zimbabwean+ | Harare
EH | Western Sahara | Sahrawi Arab Democratic Republic, SADR | | Sahrawi+, Saharawi+ | Laayoune, El Aaiun
- | Somaliland | Republic of Somaliland | | Somalilander+ | Hargeisa
- | Transnistria | Transdniestria, Transdniester, Pridnestrovie | Transdniestrian | Transnistrian+ | Tiraspol
- | Nagorno-Karabakh | Nagorny Karabakh, Nagorno Karabagh, Artsakh, Republic of Artsakh, Karabakh, Karabagh, Nagorno-Karabakh Republic, ^NKR | | Karabakh Armenian+, Artsakhtsi | Stepanakert, Khankendi, Xankendi
- | Abkhazia | | Abkhazian | Abkhaz, Abkhazian+ | Sukhumi, Sokhumi
- | South Ossetia | | | South Ossetian+, Ossetian+, Ossete+ | Tskhinvali, Tskhinval
- | Donetsk People's Republic | Donetsk Peoples Republic, self-proclaimed Donetsk People's Republic, Donetsk Republic, DPR | | |
- | Luhansk People's Republic | Lugansk People's Republic, Luhansk Peoples Republic, Lugansk Republic, Luhansk Republic, LPR | | |
- | Northern Cyprus | Turkish Republic of Northern Cyprus, ^TRNC | | Turkish Cypriot+ |
- | Republika Srpska | Serb Republic, Bosnian Serb Republic | | Bosnian Serb+ | Banja Luka
- | Serbian Krajina | Republic of Serbian Krajina, Krajina | | Croatian Serb+, Krajina Serb+ |
- | Chechnya | Chechen Republic, Chechenia, Ichkeria | | Chechen+ | Grozny
- | Puntland | | | Puntlander+ | Garowe
- | Iraqi Kurdistan | Kurdistan Region of Iraq, Kurdistan Region, Kurdistan Regional Government, ^KRG | | Iraqi Kurd+ | Erbil, Arbil, Irbil
- | Kurds | | Kurdish | Kurd+ |
HK | Hong Kong | | | Hong Konger+ |
MO | Macau | Macao | | |
PR | Puerto Rico | | | Puerto Rican+ | San Juan
GL | Greenland | | Greenlandic | Greenlander+ | Nuuk
GF | French Guiana | | | | Cayenne
NC | New Caledonia | | Kanak | New Caledonian+, Kanak+ | Noumea
GP | Guadeloupe | | | Guadeloupean+ |
MQ | Martinique | | | Martinican+ | Fort-de-France
RE | Reunion Island | La Reunion | | |
YT | Mayotte | | | Mahoran+ | Mamoudzou
PF | French Polynesia | Tahiti | | French Polynesian+, Tahitian+ | Papeete
GU | Guam | | | Guamanian+ |
BM | Bermuda | | | Bermudian+, Bermudan+ |
AW | Aruba | | | Aruban+ |
CW | Curacao | | | | Willemstad
GG | Guernsey | | | |
IM | Isle of Man | | Manx | |
VI | US Virgin Islands | | | |
AS | American Samoa | | | American Samoan+ |
GI | Gibraltar | | | Gibraltarian+ |
FK | Falkland Islands | Falklands, Malvinas, Islas Malvinas | | Falkland Islander+ |
`;
