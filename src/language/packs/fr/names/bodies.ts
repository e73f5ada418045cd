/** Bodies that speak for no side: the key of all packs, canonical English name, then French wordings. "!" as in English. */
export const ORGANISATIONS = `
un | United Nations | ONU, Nations unies, Nations Unies, Organisation des Nations unies, secrétaire général de l'ONU, secrétaire général des Nations unies, porte-parole de l'ONU
un-security-council | UN Security Council | Conseil de sécurité de l'ONU, Conseil de sécurité des Nations unies, Conseil de sécurité
ohchr | OHCHR | HCDH, Haut-Commissariat aux droits de l'homme, Haut-Commissariat de l'ONU aux droits de l'homme, Haut-Commissariat des Nations unies aux droits de l'homme, Haut-Commissaire aux droits de l'homme, Haut-Commissaire de l'ONU aux droits de l'homme, Conseil des droits de l'homme, Bureau des droits de l'homme de l'ONU, Bureau conjoint des Nations unies aux droits de l'homme, BCNUDH
unhcr | UNHCR | HCR, UNHCR, Haut-Commissariat des Nations unies pour les réfugiés, Haut-Commissariat pour les réfugiés, Haut-Commissariat de l'ONU pour les réfugiés, Haut-Commissariat aux réfugiés, Agence des Nations unies pour les réfugiés, agence de l'ONU pour les réfugiés
ocha | OCHA | OCHA, Bureau de la coordination des affaires humanitaires, Bureau des Nations unies pour la coordination des affaires humanitaires, Bureau de coordination des affaires humanitaires, bureau humanitaire de l'ONU
unicef | UNICEF | Unicef, UNICEF, Fonds des Nations unies pour l'enfance
who | WHO | OMS, Organisation mondiale de la santé
wfp | WFP | PAM, Programme alimentaire mondial
unrwa | UNRWA | UNRWA, Unrwa
iom | IOM | OIM, Organisation internationale pour les migrations
undp | UNDP | PNUD
fao | FAO | FAO
unesco | UNESCO | Unesco, UNESCO
iaea | IAEA | AIEA
!monusco | MONUSCO | Monusco, MONUSCO, MONUC, mission de l'ONU en RDC, mission des Nations unies en RDC, mission onusienne
!minusma | MINUSMA | Minusma, MINUSMA
!minusca | MINUSCA | Minusca, MINUSCA
!unmiss | UNMISS | UNMISS, MINUSS, Minuss
!unifil | UNIFIL | Finul, FINUL, Force intérimaire des Nations unies au Liban
un-peacekeeping | UN peacekeeping mission | maintien de la paix, opérations de maintien de la paix, département des opérations de paix
unama | UNAMA | MANUA, Unama
eu | EU | UE, Union européenne, Commission européenne, Conseil européen, Parlement européen
nato | NATO | Otan, OTAN, Alliance atlantique
african-union | African Union | Union africaine, UA, Commission de l'Union africaine
!amisom | AMISOM | Amisom, AMISOM, Atmis
sadc | SADC | SADC, Communauté de développement de l'Afrique australe
!samidrc | SAMIDRC | SAMIDRC, SAMIRDC, mission de la SADC, mission de la SADC en RDC
ecowas | ECOWAS | Cédéao, CEDEAO, Communauté économique des États de l'Afrique de l'Ouest
eac | EAC | Communauté d'Afrique de l'Est, EAC
alliance-of-sahel-states | Alliance of Sahel States | Alliance des États du Sahel, AES
!mnjtf | MNJTF | Force multinationale mixte, FMM
asean | ASEAN | Asean, ASEAN, Ansea
arab-league | Arab League | Ligue arabe
csto | CSTO | OTSC, Organisation du traité de sécurité collective
sco | SCO | Organisation de coopération de Shanghai, OCS
osce | OSCE | OSCE
council-of-europe | Council of Europe | Conseil de l'Europe
icc | ICC | Cour pénale internationale, CPI
world-bank | World Bank | Banque mondiale
red-cross | ICRC | CICR, Comité international de la Croix-Rouge, Croix-Rouge, Croix-rouge
red-crescent | Red Crescent | Croissant-Rouge, Croissant-rouge
msf | MSF | MSF, Médecins sans frontières, Médecins Sans Frontières
mdm | Medecins du Monde | Médecins du monde
hrw | HRW | Human Rights Watch, HRW
amnesty | Amnesty International | Amnesty International, Amnesty
save-the-children | Save the Children | Save the Children
nrc | Norwegian Refugee Council | Conseil norvégien pour les réfugiés
oxfam | Oxfam | Oxfam
caritas | Caritas | Caritas
sohr | Syrian Observatory for Human Rights | Observatoire syrien des droits de l'homme, OSDH
acled | ACLED | Acled, ACLED
kivu-security-tracker | Kivu Security Tracker | Baromètre sécuritaire du Kivu, Kivu Security Tracker
crisis-group | International Crisis Group | International Crisis Group
rsf-press | Reporters Without Borders | Reporters sans frontières
fidh | FIDH | FIDH
sudan-doctors-network | Sudan Doctors Network | Réseau des médecins soudanais, réseau des médecins du Soudan, Syndicat des médecins soudanais
emergency-lawyers | Emergency Lawyers | Emergency Lawyers, Avocats d'urgence
humanitarian-organisations | | organisations humanitaires, agences humanitaires, source humanitaire, sources humanitaires, ONG, organisation non gouvernementale, acteurs humanitaires
rights-groups | | organisations de défense des droits humains, organisations de défense des droits de l'homme, défenseurs des droits humains, défenseurs des droits de l'homme, ONG de défense des droits humains
civil-society | | société civile, organisations de la société civile, nouvelle société civile
catholic-church | Catholic Church | Église catholique, Conférence épiscopale, Cenco, CENCO
`;

/** Armed groups by their canonical name where French has a name of its own; all others are in the shared table. */
export const GROUPS = `
M23 | Mouvement du 23 mars, Mouvement du 23-Mars, rebelles du M23*, M23/AFC, AFC/M23, AFC-M23, Alliance fleuve Congo, AFC
FDLR | Forces démocratiques de libération du Rwanda
ADF | Forces démocratiques alliées
CODECO | Codeco, Coopérative pour le développement du Congo
FRPI | Force de résistance patriotique de l'Ituri
LRA | Armée de résistance du Seigneur
RSF | Forces de soutien rapide, ^FSR, janjawids*, Janjawid
TPLF | Front de libération du peuple du Tigré, forces tigréennes, Front de libération des peuples du Tigré
OLA | Armée de libération oromo
Al-Shabaab | shebab*, chebab*, shebabs*, Shebabs*, Al-Chabab, shebabs somaliens*
Boko Haram | Boko Haram
ISWAP | Iswap, État islamique en Afrique de l'Ouest, Province ouest-africaine de l'État islamique
JNIM | Jnim, Groupe de soutien à l'islam et aux musulmans, GSIM, Groupe de soutien de l'islam et des musulmans
Islamic State in the Greater Sahara | État islamique au Grand Sahara, État islamique dans le Grand Sahara, EIGS, État islamique au Sahel
AQIM | Aqmi, AQMI, Al-Qaïda au Maghreb islamique
MNLA | Front de libération de l'Azawad, ^FLA, Mouvement national de libération de l'Azawad
Anti-Balaka | anti-balaka*, antibalaka*
Seleka | Séléka, ex-Séléka, Seleka
CPC | Coalition des patriotes pour le changement
Polisario Front | Front Polisario, Polisario
Hamas | Hamas, mouvement islamiste palestinien, Mouvement de la résistance islamique, brigades Al-Qassam, Brigades Ezzedine al-Qassam
Palestinian Islamic Jihad | Jihad islamique, Djihad islamique, Jihad islamique palestinien
Hezbollah | Hezbollah, mouvement chiite libanais
Islamic State | État islamique, Etat islamique, groupe État islamique, organisation État islamique, ^EI, Daech, Daesh
ISKP | État islamique au Khorassan, État islamique-Khorasan, EI-K
Al-Qaeda | Al-Qaïda, Al-Qaida, al-Qaïda
Syrian Democratic Forces | Forces démocratiques syriennes, ^FDS, YPG
Free Syrian Army | Armée syrienne libre
Hayat Tahrir al-Sham | Hayat Tahrir al-Cham, Front al-Nosra
Houthis* | houthis*, houthi*, Houthis*, rebelles houthis*
PKK | Parti des travailleurs du Kurdistan, PKK
Taliban* | talibans*, taliban*, Talibans*
TTP | talibans pakistanais*, Tehrik-e-Taliban Pakistan
BLA | Armée de libération du Baloutchistan
LTTE | Tigres tamouls, Tigres de libération de l'Eelam tamoul
Arakan Army | Armée de l'Arakan
Khmer Rouge* | Khmers rouges*
FARC | Farc, FARC, Forces armées révolutionnaires de Colombie, dissidents des Farc, dissidence des Farc
ELN | ELN, Armée de libération nationale
Shining Path | Sentier lumineux
Wagner Group | groupe Wagner, ~Wagner, Africa Corps
Pro-Russian separatists | séparatistes pro-russes*, séparatistes prorusses*, rebelles pro-russes*
Chechen rebels | rebelles tchétchènes*, séparatistes tchétchènes*
KLA | Armée de libération du Kosovo, UCK
^IRA | Armée républicaine irlandaise
^ETA | ETA
Wazalendo | wazalendo*, Wazalendo*
Mai-Mai | Maï-Maï, Mai-Mai, miliciens maï-maï*, miliciens Maï-Maï*
peacekeepers* | casques bleus*, Casques bleus*, casque bleu*, Casque bleu*, soldats de la paix*, Casques Bleus* | military
`;

/** Offices whose side is in their name. */
export const FORCES = `
DR Congo | military | FARDC, Forces armées de la RDC, Forces armées de la République démocratique du Congo, Forces armées congolaises | military
DR Congo | police | PNC, Police nationale congolaise | police
Rwanda | military | RDF, Forces de défense rwandaises, Forces rwandaises de défense, Force de défense rwandaise | military
South Africa | military | SANDF, Force de défense nationale sud-africaine | military
Malawi | military | Force de défense du Malawi, Forces de défense du Malawi | military
Burundi | military | FDNB, Force de défense nationale du Burundi | military
Uganda | military | UPDF | military
Mali | military | Fama, FAMa, FAMA, Forces armées maliennes | military
Burkina Faso | military | VDP, Volontaires pour la défense de la patrie | military
Central African Republic | military | Faca, FACA, Forces armées centrafricaines | military
Israel | military | Tsahal, IDF, armée de défense d'Israël, forces de défense israéliennes | military
Israel | police | Magen David Adom
Russia | presidency | Kremlin
Russia | security-service | FSB
Russia | parliament | Douma
Ukraine | security-service | SBU
Ukraine | military | Forces armées ukrainiennes, Forces armées d'Ukraine | military
United States | presidency | Maison Blanche, Maison-Blanche
United States | defence-ministry | Pentagone
United States | foreign-ministry | département d'État, Département d'État
France | presidency | Élysée, Elysée
France | foreign-ministry | Quai d'Orsay
United Kingdom | prime-minister | Downing Street
Kyrgyzstan | security-committee | GKNB, UKMK
Kyrgyzstan | parliament | Jogorku Kenesh
Tajikistan | security-committee | GKNB du Tadjikistan
Turkey | defence-ministry | ministère turc de la Défense
China | military | Armée populaire de libération, APL | military
`;

/** Regions and places that French writes in a way of its own; all others are in the shared tables. */
export const REGIONS = `
Palestine | bande de Gaza, Bande de Gaza, Gaza, Cisjordanie, Jérusalem-Est, Rafah, Khan Younès, Khan Younis, Jabaliya, Deir al-Balah, Naplouse, Jénine, Hébron
Ukraine | Donbass, Crimée, Kharkiv, Kherson, Zaporijjia, Zaporijia, Marioupol, Bakhmout, Avdiivka, Tchernihiv, Kryvyï Rih, Dnipro, Odessa, Lviv, Soumy, Kramatorsk, Ternopil, Mykolaïv, Louhansk, Tchasiv Iar
Russia | Koursk, Belgorod, Briansk, Daghestan, Ingouchie, Sébastopol, Rostov-sur-le-Don
Kyrgyzstan | Batken, région de Batken, Och, Leïlek, Leilek, Lailak, Kok-Tach, Isfana, Ak-Saï, Samarkandek, Jalal-Abad, Issyk-Koul
Tajikistan | Isfara, Vorukh, Voroukh, Khodjent, Khoudjand, Soughd, Sughd, Gorno-Badakhchan, Haut-Badakhchan
DR Congo | Nord-Kivu, Sud-Kivu, Kivu, Ituri, Goma, Bukavu, Beni, Masisi, Rutshuru, Walikale, Uvira, Minova, Saké, Sake, Lubero, Kasaï, Haut-Uele, Djugu, Kanyabayonga, Nyiragongo, Komanda, Mahagi, Irumu
Burkina Faso | Djibo, Barsalogho, Solenzo, Solhan, Dori, Kaya, Fada N'Gourma, Ouahigouya, Séba, Soum, Yatenga
Mali | Gao, Kidal, Tombouctou, Mopti, Ménaka, Bandiagara, Ogossagou, Sobane Da, Moura, Bankass, Ségou, Djenné, Tessalit, Taoudéni, Sikasso, Kayes
Niger | Tillabéri, Tillaberi, Diffa, Tahoua, Agadez, Torodi, Téra, Banibangou, Tchintabaraden, Zinder, Maradi, Dosso
Nigeria | Borno, Maiduguri, Zamfara, Kaduna, Katsina, Plateau
Sudan | Darfour, El-Fasher, El Fasher, El-Facher, Al-Facher, Nyala, Kordofan, El Geneina, Al-Jazira, Omdourman, Gezira, El-Obeid
Syria | Alep, Homs, Hama, Idleb, Idlib, Deir ez-Zor, Raqqa, Soueïda, Lattaquié, Ghouta
Iraq | Mossoul, Bassora, Falloujah, Tikrit, Kirkouk
Lebanon | Liban-Sud, Sud-Liban, Tyr, Saïda, Nabatiyé, Baalbek
Afghanistan | Kandahar, Hérat, Mazar-e-Charif, Kunduz, Jalalabad
Cameroon | Extrême-Nord, Nord-Ouest anglophone, Kumba, Ngarbuh, Bamenda
Central African Republic | Bambari, Bangassou, Birao, Bria, Bouar
Mozambique | Cabo Delgado, Palma
Ethiopia | Tigré, Amhara, Oromia, Afar
Pakistan | Baloutchistan, Khyber Pakhtunkhwa, Peshawar, Quetta, Cachemire pakistanais
India | Cachemire, Cachemire indien, Jammu-et-Cachemire, Pahalgam, Manipur
Azerbaijan | Nakhitchevan, Latchine
Armenia | Siounik
Thailand | Sisaket, Surin, Ubon Ratchathani
Colombia | Catatumbo, Cauca, Arauca
`;

/** Media that French reports name and the shared table has not. */
export const OUTLETS = `
rfi | RFI, Radio France internationale, Radio France Internationale
france-24 | France 24
afp | Agence France-Presse
france-info | franceinfo, France Info
le-monde | Le Monde
le-figaro | Le Figaro
liberation | Libération
jeune-afrique | Jeune Afrique
radio-okapi | Radio Okapi
actualite-cd | Actualite.cd, Actualité.cd
rtbf | RTBF
tv5monde | TV5Monde, TV5 Monde
bfm | BFMTV, BFM TV
belga | Belga
dna | Deutsche Welle, DW
bbc | BBC Afrique
angop | Angop, ANGOP
aps | APS
anadolu | Anadolu, agence Anadolu
acp | Agence congolaise de presse
xinhua | Chine nouvelle, Xinhua
ria-novosti | Ria Novosti, RIA Novosti
interfax | Interfax
tass | Tass, TASS
kabar | Kabar
khovar | Khovar
ozodi | Ozodi, Radio Ozodi
24-kg | 24.kg
akipress | AKIpress
kivu-morning-post | Kivu Morning Post
fides | agence Fides, Fides
`;

/** Phrases that hide the names inside them, with the capitals names have. */
export const HIDDEN =
  "Amérique latine; Océan indien; Golfe de Guinée; Guerre froide; Convention de Genève; Conventions de Genève; Accords d'Oslo; Accords de Minsk; Accord de Paris; Médecins sans frontières; Toussaint";
