/**
 * Armed groups of the last forty years: canonical name, then other wordings. The side of each is itself. "+" also
 * makes the plural with s; a wording with "*" stands for its people ("two Houthis"); "^" must stand in capitals.
 */
export const GROUPS = `
M23 | March 23 Movement, M 23, M23 movement, M23/AFC, AFC/M23, Congo River Alliance, Alliance Fleuve Congo
FDLR | Democratic Forces for the Liberation of Rwanda, Interahamwe
ADF | Allied Democratic Forces, ADF-NALU
CODECO | Cooperative for the Development of Congo
Wazalendo | Wazalendos
Mai-Mai | Mayi-Mayi, Mai Mai, Maï-Maï
Twirwaneho |
FRPI | Patriotic Resistance Front of Ituri
CNDP | National Congress for the Defence of the People, National Congress for the Defense of the People
RCD | Rally for Congolese Democracy, RCD-Goma
FNL | National Liberation Forces, Palipehutu
RED-Tabara |
LRA | Lord's Resistance Army
RSF | Rapid Support Forces, Rapid Support Force, Janjaweed, Janjawid
SPLM-North | SPLM-N, Sudan People's Liberation Movement-North
SPLM-IO | SPLA-IO, SPLA-In-Opposition
JEM | Justice and Equality Movement
SLA | Sudan Liberation Army, Sudan Liberation Movement, SLM
White Army |
National Salvation Front |
TPLF | Tigray People's Liberation Front, Tigray Defense Forces, Tigray Defence Forces, TDF, Tigray forces, Tigrayan forces
OLA | Oromo Liberation Army, OLF-Shane, Oromo Liberation Front
Fano | Fano militia, Amhara Fano
ONLF | Ogaden National Liberation Front
Al-Shabaab | al-Shabaab, al-Shabab, al Shebab, Shabaab, Shebab, Harakat al-Shabaab, Al-Shabaab
Islamic Courts Union | Union of Islamic Courts
Boko Haram | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
ISWAP | Islamic State West Africa Province, Islamic State in West Africa Province, Islamic State in West Africa
Ansaru |
MEND | Movement for the Emancipation of the Niger Delta
IPOB | Indigenous People of Biafra, Eastern Security Network
JNIM | Jama'at Nusrat al-Islam wal-Muslimin, Group for the Support of Islam and Muslims, Group to Support Islam and Muslims, Support Group for Islam and Muslims, GSIM
Islamic State in the Greater Sahara | ISGS, EIGS, Islamic State Sahel Province, ISSP
AQIM | Al-Qaeda in the Islamic Maghreb, al-Qaida in the Islamic Maghreb, AQMI
Ansar Dine | Ansar Eddine
MUJAO | Movement for Oneness and Jihad in West Africa
Al-Mourabitoun | al-Murabitoun
MNLA | National Movement for the Liberation of Azawad, Azawad Liberation Front, ^FLA, ^CSP, Permanent Strategic Framework
Lakurawa |
Anti-Balaka | anti-Balaka
Seleka | Seleka, ex-Seleka
CPC | Coalition of Patriots for Change
3R | Return Reclamation and Rehabilitation
UPC | Unity for Peace in Central Africa
Ambazonia Defence Forces | Ambazonia Defense Forces, Ambazonian separatists, Amba Boys
Ansar al-Sunna | Ahlu Sunnah Wal Jamaa, Ahlu-Sunna Wal-Jama'a, ASWJ, Ansar al-Sunnah
Renamo | Mozambican National Resistance
UNITA | National Union for the Total Independence of Angola
FLEC |
SWAPO | SWAPO guerrillas
ANC | African National Congress, Umkhonto we Sizwe
Polisario Front | Polisario, Frente Polisario
GIA | Armed Islamic Group
RUF | Revolutionary United Front
LURD | Liberians United for Reconciliation and Democracy
NPFL | National Patriotic Front of Liberia
Hamas | Islamic Resistance Movement, Izz ad-Din al-Qassam Brigades, Izzedine al-Qassam Brigades, Ezzedine al-Qassam Brigades, Izz al-Din al-Qassam Brigades, Qassam Brigades, al-Qassam Brigades, Al-Qassam
Palestinian Islamic Jihad | Islamic Jihad, PIJ, al-Quds Brigades, Saraya al-Quds
Al-Aqsa Martyrs' Brigades | al-Aqsa Martyrs Brigade, al-Aqsa Martyrs' Brigades, al-Aqsa Martyrs' Brigade, al-Aqsa Martyrs Brigades
PFLP | Popular Front for the Liberation of Palestine
DFLP | Democratic Front for the Liberation of Palestine
PLO | Palestine Liberation Organization, Palestine Liberation Organisation
Fatah | Fatah movement
Popular Resistance Committees |
Hezbollah | Hizbullah, Hizbollah, Hezbullah, Hizballah, Islamic Resistance in Lebanon
Amal movement | Amal militia
South Lebanon Army |
Fatah al-Islam |
Islamic State | Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, Islamic State in Iraq and Syria, Islamic State in Iraq and the Levant, Islamic State of Iraq, Islamic State group, Islamic State in Iraq, ISIS, ISIL, Daesh, Da'esh, ^IS, so-called Islamic State
ISKP | Islamic State Khorasan, Islamic State-Khorasan, Islamic State Khorasan Province, ISIS-K, IS-K, ISIS-Khorasan, Islamic State in Khorasan
Al-Qaeda | al-Qaeda, al-Qaida, al-Qa'ida, al-Qaeda in Iraq, al-Qaida in Iraq
AQAP | al-Qaeda in the Arabian Peninsula, al-Qaida in the Arabian Peninsula
Hayat Tahrir al-Sham | HTS, Tahrir al-Sham, al-Nusra Front, Nusra Front, Jabhat al-Nusra, al-Nusra, Jabhat Fateh al-Sham
Syrian Democratic Forces | SDF, YPG, People's Protection Units, YPJ, Women's Protection Units, Asayish
Free Syrian Army | FSA
Syrian National Army | Syrian National Army
Ahrar al-Sham |
Jaish al-Islam | Jaysh al-Islam
Kataib Hezbollah | Kata'ib Hezbollah, Kataeb Hezbollah
Harakat al-Nujaba | Nujaba
Islamic Resistance in Iraq |
Asaib Ahl al-Haq | Asa'ib Ahl al-Haq
Mahdi Army | Mehdi Army, Jaish al-Mahdi
Ansar al-Islam | Ansar al-Sunna Army
Houthis* | Houthi+*, Huthi+*, Ansar Allah, Ansarullah, Ansarallah, Houthi movement
Southern Transitional Council | ^STC, Security Belt Forces, Security Belt, Southern Movement, southern separatists*, Yemeni separatists*, Yemen separatists*, South Yemen separatists*
PKK | Kurdistan Workers' Party, Kurdistan Workers Party, Kurdish Workers Party, HPG, Kongra-Gel
Kurdistan Freedom Falcons | TAK
DHKP-C | DHKP/C, Revolutionary People's Liberation Party-Front
PJAK | Party of Free Life of Kurdistan
KDPI | Kurdistan Democratic Party of Iran, PDKI
Komala |
Jaish al-Adl | Jaish ul-Adl, Jaish al-Zulm, Jundallah, Jundullah
MEK | Mujahedin-e Khalq, People's Mujahedin, People's Mujahedin Organization of Iran
Taliban* | Taleban, Afghan Taliban, Talib+*
Haqqani network |
Hezb-e-Islami | Hezb-i-Islami
Northern Alliance | United Front of Afghanistan
National Resistance Front | National Resistance Front of Afghanistan, ^NRF
TTP | Tehrik-i-Taliban Pakistan, Tehreek-e-Taliban Pakistan, Tehrik-e-Taliban Pakistan, Pakistani Taliban, Pakistan Taliban, Tehrik-e-Taliban
Jamaat-ul-Ahrar |
Lashkar-e-Jhangvi | Lashkar-i-Jhangvi
Lashkar-e-Islam |
BLA | Baloch Liberation Army, Baluch Liberation Army, Balochistan Liberation Army, Majeed Brigade
BLF | Balochistan Liberation Front, Baloch Liberation Front
Baloch Republican Army |
Lashkar-e-Taiba | Lashkar-e-Tayyiba, Lashkar-e-Toiba, Lashkar-i-Taiba
Jaish-e-Mohammed | Jaish-e-Muhammad
Hizbul Mujahideen | Hizb-ul-Mujahideen, Hizbul Mujahedeen, Hizb-ul-Mujahedin
The Resistance Front | ^TRF
Indian Mujahideen |
Maoists* | Maoist+*, Naxalite+*, Naxal+*, CPI-Maoist, Maoist rebels
ULFA | United Liberation Front of Asom, United Liberation Front of Assam
NSCN | National Socialist Council of Nagaland, NSCN-K, NSCN-IM
NDFB | National Democratic Front of Bodoland
United National Liberation Front |
LTTE | Liberation Tigers of Tamil Eelam, Tamil Tigers*, Tamil Tiger*
JVP | Janatha Vimukthi Peramuna
Jamaat-ul-Mujahideen Bangladesh | JMB
Kachin Independence Army | Kachin Independence Organization, KIO
Arakan Army | Arakan Army
KNLA | Karen National Liberation Army, Karen National Union, KNU
DKBA | Democratic Karen Buddhist Army, Democratic Karen Benevolent Army
Karenni Nationalities Defence Force | KNDF, Karenni Army
MNDAA | Myanmar National Democratic Alliance Army, Kokang Army
TNLA | Ta'ang National Liberation Army
UWSA | United Wa State Army
Shan State Army | SSA-South, SSA-North, Shan State Army-South
Chin National Front | Chin National Army
ARSA | Arakan Rohingya Salvation Army
PDF | People's Defence Force, People's Defense Force, People's Defence Forces, People's Defense Forces
National Unity Government | ^NUG
Three Brotherhood Alliance | Brotherhood Alliance
BRN | Barisan Revolusi Nasional
Khmer Rouge* | Khmers Rouges
NPA | New People's Army, CPP-NPA, Communist Party of the Philippines
MILF | Moro Islamic Liberation Front
MNLF | Moro National Liberation Front
BIFF | Bangsamoro Islamic Freedom Fighters
Abu Sayyaf | Abu Sayyaf Group
Maute group | Maute
Jemaah Islamiyah | Jemaah Islamiah
GAM | Free Aceh Movement
Free Papua Movement | OPM, West Papua National Liberation Army, TPNPB, West Papua Liberation Army
Fretilin | Falintil
Bougainville Revolutionary Army |
Uyghur separatists | East Turkestan Islamic Movement, Turkistan Islamic Party
Islamic Movement of Uzbekistan | ^IMU
United Tajik Opposition | ^UTO
Aum Shinrikyo | Aum Supreme Truth
Wagner Group | ~Wagner, Wagner group, Wagner mercenaries, Africa Corps
Russian Volunteer Corps |
Freedom of Russia Legion | Legion Freedom of Russia
Pro-Russian separatists | pro-Russian separatists*, pro-Russian rebels*, pro-Moscow separatists*, pro-Russian militants*, pro-Russian fighters*
Right Sector |
Caucasus Emirate |
Chechen rebels | Chechen separatists*, Chechen rebels*, Chechen fighters*
KLA | Kosovo Liberation Army, UCK
Army of Republika Srpska | Bosnian Serb Army, VRS
HVO | Croatian Defence Council
^IRA | Irish Republican Army, Provisional IRA, Provisional Irish Republican Army, Real IRA, Continuity IRA, New IRA, INLA, Irish National Liberation Army
UVF | Ulster Volunteer Force
UDA | Ulster Defence Association, Ulster Freedom Fighters, UFF, Loyalist Volunteer Force
^ETA | Basque Homeland and Freedom, Euskadi ta Askatasuna
GRAPO |
Red Brigades |
Red Army Faction | Baader-Meinhof, Rote Armee Fraktion
November 17 | Revolutionary Organization 17 November
FARC | Revolutionary Armed Forces of Colombia, FARC-EP
FARC dissidents* | FARC dissident, FARC dissident group, FARC dissident groups, FARC dissidences, dissident FARC, dissidents of the FARC, ex-FARC dissidents*, 33rd Front, 33 Front, Front 33, Central General Staff, Estado Mayor Central, ^EMC, Segunda Marquetalia
ELN | National Liberation Army, Ejercito de Liberacion Nacional, Army of National Liberation
EPL | Popular Liberation Army, People's Liberation Army of Colombia
M-19 | M 19, April 19 Movement, 19 April Movement, 19th of April Movement
Quintin Lame | Quintin Lame Movement
AUC | United Self-Defense Forces of Colombia, United Self-Defence Forces of Colombia
Clan del Golfo | Gulf Clan, Gaitanist Self-Defense Forces, AGC, Urabenos, Los Urabenos
Medellin cartel | Extraditables*, Extraditables, Medellin Cartel
Cali cartel | Cali Cartel
Shining Path | Sendero Luminoso, ^SL, Maoist Shining Path, Senderistas*
MRTA | Tupac Amaru Revolutionary Movement, Tupac Amaru, Movimiento Revolucionario Tupac Amaru
FMLN | Farabundo Marti National Liberation Front, Farabundo Marti Front, FMLN guerrillas
URNG | Guatemalan National Revolutionary Unity
Contras* | contras*, Nicaraguan Resistance, Contra rebels
Sandinistas* | Sandinista+*, Sandinist+*, FSLN, Sandinista National Liberation Front
Cinchoneros | Morazanist Patriotic Front
Manuel Rodriguez Patriotic Front | FPMR, Lautaro
Tupac Katari Guerrilla Army | EGTK, Zarate Willka
EZLN | Zapatista Army of National Liberation, Zapatista+*
Sinaloa cartel | Sinaloa Cartel
Jalisco New Generation Cartel | CJNG, Jalisco Cartel
Los Zetas | Zetas, Zetas cartel
Gulf Cartel |
Mara Salvatrucha | MS-13
Barrio 18 |
Primeiro Comando da Capital | PCC, First Capital Command, Comando Vermelho, Red Command
Tren de Aragua |
Viv Ansanm | G9 gang
Gran Grif | Gran Grif gang, Savien gang
Libyan National Army | ^LNA, Libyan Arab Armed Forces, Haftar forces, Haftar's forces, forces of Khalifa Haftar
EPP | Paraguayan People's Army
peacekeepers* | peacekeepers*, peacekeeper*, blue helmets*, UN peacekeepers*, UN troops*, UN peacekeeping troops* | military
`;
