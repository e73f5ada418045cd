/** Offices whose side is in their name: side, key (as an office's), wordings, the kind of their own people. */
export const FORCES = `
South Africa | military | SANDF, South African National Defence Force, South African National Defense Force, South African Defence Force | military
DR Congo | military | FARDC, Armed Forces of the Democratic Republic of the Congo, Congolese Armed Forces | military
Malawi | military | Malawi Defence Force, Malawi Defense Force, ^MDF, Malawian Defence Force, Malawi Defence Forces | military
Tanzania | military | TPDF, Tanzania People's Defence Force | military
Rwanda | military | RDF, Rwanda Defence Force, Rwandan Defence Force, Rwanda Defence Forces, Rwandan Patriotic Army | military
Uganda | military | UPDF, Uganda People's Defence Force, Uganda People's Defence Forces | military
Burundi | military | FDNB | military
Kenya | military | KDF, Kenya Defence Forces, Kenya Defense Forces, Kenyan Defence Forces | military
Ethiopia | military | ENDF, Ethiopian National Defence Force, Ethiopian National Defense Force, Ethiopian National Defense Forces | military
Eritrea | military | Eritrean Defence Forces, Eritrean Defense Forces | military
Somalia | military | Somali National Army, ^SNA | military
Sudan | military | SAF, Sudanese Armed Forces, Sudan Armed Forces, Sovereign Council, Sudanese Sovereignty Council | military
South Sudan | military | SSPDF, South Sudan People's Defence Forces, South Sudan People's Defense Forces, Sudan People's Liberation Army, SPLA | military
Mali | military | FAMa, Malian Armed Forces | military
Central African Republic | military | FACA | military
Cameroon | military | ^BIR, Rapid Intervention Battalion | military
Nigeria | police | Nigeria Police Force, Nigeria Police, Nigerian Police Force | police
Nigeria | emergencies-ministry | National Emergency Management Agency, NEMA, SEMA
Mozambique | military | FADM | military
Libya | military | Libyan National Army, ^LNA, Libyan Arab Armed Forces, LAAF | military
Libya | government | Government of National Accord, ^GNA, Government of National Unity, National Transitional Council
Israel | military | IDF, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces, Israeli Defence Forces, Israel Defense Force, Israeli Defense Force, Tsahal | military
Israel | air-force | ^IAF, Israeli Air Force, Israel Air Force | military
Israel | security-service | Shin Bet, Shabak, Mossad
Israel | parliament | Knesset
Israel | civil-defence | Magen David Adom, ^MDA, Zaka, United Hatzalah
Palestine | civil-defence | Palestinian Civil Defence, Palestinian Civil Defense, Gaza Civil Defence, Gaza Civil Defense, Gaza's civil defence agency
Palestine | red-crescent | Palestine Red Crescent Society, Palestinian Red Crescent Society, Palestinian Red Crescent, Palestine Red Crescent, PRCS
Palestine | health-ministry | Gaza Health Ministry, Gaza Ministry of Health, Gaza's Health Ministry, Gaza's Ministry of Health, Hamas-run Health Ministry, Hamas-run Ministry of Health, Gaza Health Authorities
Palestine | government-media-office | Gaza Government Media Office, Gaza Media Office, Gaza's Government Media Office
Iran | revolutionary-guards | Revolutionary Guards, Revolutionary Guard, Revolutionary Guard Corps, Islamic Revolutionary Guard Corps, Islamic Revolutionary Guards Corps, Iranian Revolutionary Guards, Iran's Revolutionary Guards, IRGC, Quds Force, Qods Force, Pasdaran, Basij | military
Iraq | popular-mobilisation | Popular Mobilization Forces, Popular Mobilisation Forces, Popular Mobilization Units, Popular Mobilisation Units, Hashd al-Shaabi, Hashed al-Shaabi, Hashd Shaabi, Hashed Shaabi, ^PMF, ^PMU | military
Iraqi Kurdistan | military | Peshmerga, Peshmergas | military
Iraq | military | Iraqi Security Forces, Golden Division | military
Syria | military | Syrian Arab Army, Syrian Army | military
Syria | interior-ministry | Syrian General Security, General Security Service
Lebanon | military | Lebanese Armed Forces, ^LAF | military
Lebanon | security-forces | Internal Security Forces | police
Turkey | military | Turkish Armed Forces, ^TSK | military
Turkey | emergencies-ministry | AFAD
Turkey | security-service | National Intelligence Organization, ^MIT
Egypt | military | Supreme Council of the Armed Forces | military
Saudi Arabia | military | Saudi-led coalition, Arab coalition, Saudi-led military coalition | military
Yemen | government | Presidential Leadership Council
Afghanistan | military | Afghan National Army, ^ANA, ANSF, Afghan National Defense and Security Forces, ANDSF, Afghan National Security Forces | military
Afghanistan | police | Afghan National Police, Afghan Local Police | police
Afghanistan | security-service | National Directorate of Security, ^NDS
Pakistan | military | Inter-Services Public Relations, ISPR, Frontier Corps, Pakistan Army, Frontier Constabulary | military
Pakistan | security-service | Inter-Services Intelligence, ^ISI
Pakistan | police | Punjab Rangers, Sindh Rangers | police
India | military | Indian Armed Forces, Assam Rifles, Rashtriya Rifles | military
India | border-service | ^BSF, Indo-Tibetan Border Police, ITBP, Sashastra Seema Bal | military
India | police | CRPF, Central Reserve Police Force, Central Reserve Police, CISF | police
Sri Lanka | military | Sri Lanka Army, Sri Lankan Army, Sri Lanka Armed Forces | military
Sri Lanka | police | Special Task Force | police
Bangladesh | border-service | Border Guard Bangladesh, ^BGB | military
Bangladesh | police | Rapid Action Battalion | police
Myanmar | military | Tatmadaw, State Administration Council, Myanmar Junta, State Peace and Development Council, State Law and Order Restoration Council, State Security and Peace Commission | military
Thailand | military | Royal Thai Army, Royal Thai Armed Forces, Second Army Area, 2nd Army Area, Second Army Region, Internal Security Operations Command, ISOC | military
Thailand | air-force | Royal Thai Air Force, RTAF | military
Thailand | navy | Royal Thai Navy | military
Thailand | police | Royal Thai Police | police
Cambodia | military | Royal Cambodian Armed Forces, RCAF, Royal Cambodian Army | military
Philippines | military | Armed Forces of the Philippines | military
Philippines | police | Philippine National Police | police
Philippines | presidency | Malacanang, Malacanang Palace
Indonesia | military | TNI, Indonesian National Armed Forces | military
Indonesia | police | Densus 88, Brimob | police
Indonesia | emergencies-ministry | BNPB, Basarnas
China | military | People's Liberation Army, ^PLA, Eastern Theater Command | military
Japan | military | Self-Defense Forces, Self-Defence Forces, Japan Self-Defense Forces | military
South Korea | presidency | Blue House, Cheong Wa Dae
North Korea | military | Korean People's Army | military
Ukraine | military | AFU, Armed Forces of Ukraine, ^ZSU, Ukrainian Armed Forces, Operational Command South, Operational Command North, ^ATO, Anti-Terrorist Operation, Azov Battalion, Azov Regiment, Azov Brigade, Aidar Battalion, Khortytsia, Tavria | military
Ukraine | security-service | SBU, Security Service of Ukraine
Ukraine | military-intelligence | ^HUR, ^GUR, Main Directorate of Intelligence, Main Intelligence Directorate
Ukraine | presidency | Bankova
Ukraine | parliament | Verkhovna Rada, Rada
Ukraine | emergencies-ministry | State Emergency Service of Ukraine, DSNS
Russia | presidency | Kremlin
Russia | security-service | FSB, Federal Security Service
Russia | military-intelligence | GRU
Russia | parliament | State Duma, Duma, Federation Council
Russia | national-guard | Rosgvardia, Rosgvardiya, OMON | military
Russia | military | Russian Armed Forces, Black Sea Fleet, Red Army, Western Military District, Akhmat, Storm-Z, Storm Z | military
Russia | emergencies-ministry | EMERCOM
Belarus | border-service | State Border Committee | military
Kyrgyzstan | security-committee | GKNB, SCNS, UKMK, State Committee for National Security of Kyrgyzstan
Kyrgyzstan | parliament | Jogorku Kenesh, Zhogorku Kenesh
Tajikistan | security-committee | SCNS of Tajikistan
Tajikistan | parliament | Majlisi Oli
Kazakhstan | security-committee | KNB
Armenia | security-service | National Security Service of Armenia
Nagorno-Karabakh | military | Artsakh Defence Army, Artsakh Defense Army, Karabakh Defence Army, Nagorno-Karabakh Defence Army, Nagorno-Karabakh Defense Army | military
Azerbaijan | border-service | State Border Service of Azerbaijan | military
Colombia | ombudsman | Defensoria del Pueblo, Colombian Ombudsman's Office
Colombia | security-service | DAS
Mexico | military | SEDENA, Semar | military
Peru | police | Dincote, DINOES | police
El Salvador | military | ESAF, Atlacatl Battalion, Atlacatl | military
Nicaragua | military | Sandinista People's Army, ^EPS | military
Brazil | presidency | Planalto
Chile | police | Carabineros | police
Spain | police | Guardia Civil, Ertzaintza | police
Italy | police | Carabinieri | police
Italy | presidency | Quirinale, Quirinal Palace
Italy | prime-minister | Palazzo Chigi
Italy | foreign-ministry | Farnesina
France | presidency | Elysee, Elysee Palace
France | foreign-ministry | Quai d'Orsay
France | military | Operation Barkhane, French Foreign Legion, Foreign Legion | military
Germany | military | Bundeswehr | military
Germany | parliament | Bundestag
United Kingdom | prime-minister | Downing Street, Number 10, No . 10 Downing Street, 10 Downing Street
United Kingdom | defence-ministry | Whitehall
United Kingdom | police | Royal Ulster Constabulary, ^RUC, Scotland Yard, Police Service of Northern Ireland, PSNI | police
United Kingdom | military | Royal Air Force, ^RAF, Royal Navy, Royal Marines, Ulster Defence Regiment | military
United States | presidency | White House
United States | defence-ministry | Pentagon, US Department of Defense, US Defense Department
United States | foreign-ministry | State Department, US Department of State, US State Department, Secretary of State
United States | military | Centcom, US Central Command, Central Command, AFRICOM, US Africa Command, US Marine Corps, US Marines, Marine Corps, US Army, US Air Force, US Navy | military
United States | security-service | CIA, Central Intelligence Agency, FBI, Federal Bureau of Investigation, ^NSA, National Security Agency
United States | health-authorities | Centers for Disease Control and Prevention
Sweden | police | Sapo
Haiti | police | Haitian National Police, ^HNP | police
`;
