/**
 * People in the news of wars since about 1985: side, then full names. "*": the last word alone is theirs too
 * ("Zelensky"); "=" gives other spellings of the last word. Office holders to 2014 come from `persons.gen.ts`.
 */
export const PERSONS = `
Afghanistan | Hamid Karzai*, Ashraf Ghani, Abdullah Abdullah, Abdul Rashid Dostum*, Mohammad Najibullah*, Burhanuddin Rabbani, Ahmad Shah Massoud
Taliban | Mullah Omar, Hibatullah Akhundzada*, Zabihullah Mujahid, Sirajuddin Haqqani, Suhail Shaheen, Amir Khan Muttaqi*, Mullah Yaqoob, Qari Yousuf Ahmadi
Algeria | Abdelmadjid Tebboune*, Abdelaziz Bouteflika*
Angola | Joao Lourenco, Jose Eduardo dos Santos
UNITA | Jonas Savimbi*
Argentina | Javier Milei*, Carlos Menem*, Raul Alfonsin*
Armenia | Nikol Pashinyan* = Pashinian, Serzh Sargsyan* = Sarkisian, Shushan Stepanyan*, Artsrun Hovhannisyan*, David Tonoyan*, Robert Kocharyan*, Armen Sarkissian*, Suren Papikyan*, Vahagn Khachaturyan*
Nagorno-Karabakh | Arayik Harutyunyan*, Gegham Stepanyan, Bako Sahakyan*, Artak Beglaryan*, Samvel Shahramanyan*
Australia | Anthony Albanese, Scott Morrison
Azerbaijan | Ilham Aliyev*, Jeyhun Bayramov*, Hikmet Hajiyev*, Zakir Hasanov, Heydar Aliyev*
Belarus | Alexander Lukashenko* = Lukashenka
Bolivia | Evo Morales, Luis Arce, Jaime Paz Zamora
Bosnia and Herzegovina | Alija Izetbegovic*
Republika Srpska | Radovan Karadzic*, Ratko Mladic*, Milorad Dodik*
Brazil | Jair Bolsonaro*, Luiz Inacio Lula da Silva, Dilma Rousseff*
Burkina Faso | Ibrahim Traore, Paul-Henri Damiba, Roch Marc Christian Kabore, Blaise Compaore*
Burundi | Evariste Ndayishimiye*, Pierre Nkurunziza*
Cambodia | Hun Sen, Hun Manet, Maly Socheata*, Norodom Sihanouk, Neth Pheaktra*, Sar Kheng, Tea Banh, Prak Sokhonn, Meth Meas Pheakdey, Tea Seiha, Rath Dararoth, Chum Sounry
Cameroon | Paul Biya*
Canada | Justin Trudeau*, Mark Carney, Stephen Harper
Central African Republic | Faustin-Archange Touadera*, Michel Djotodia*, Francois Bozize*, Catherine Samba-Panza
Chad | Idriss Deby, Mahamat Idriss Deby, Mahamat Deby, Hissene Habre*
Chechnya | Ramzan Kadyrov*, Shamil Basayev*, Aslan Maskhadov*, Dzhokhar Dudayev*
Chile | Augusto Pinochet*, Patricio Aylwin*, Gabriel Boric*
China | Xi Jinping, Hu Jintao, Wang Yi, Li Keqiang, Mao Ning, Deng Xiaoping, Jiang Zemin
Colombia | Gustavo Petro, Ivan Duque, Juan Manuel Santos, Alvaro Uribe, Cesar Gaviria*, Virgilio Barco, Ernesto Samper*, Andres Pastrana, Ivan Velasquez, Pedro Sanchez Suarez
FARC | Manuel Marulanda, Tirofijo*, Ivan Marquez, Timochenko*, Ivan Mordisco, Jacobo Arenas
Medellin cartel | Pablo Escobar, Gonzalo Rodriguez Gacha
DR Congo | Felix Tshisekedi*, Joseph Kabila, Laurent Kabila, Mobutu Sese Seko, Patrick Muyaya*, Judith Suminwa*, Judith Suminwa Tuluka, Therese Kayikwamba Wagner, Sylvain Ekenge*, Jean-Pierre Bemba*, Constant Mutamba, Guillaume Ngefa, Jacquemain Shabani
M23 | Bertrand Bisimwa*, Corneille Nangaa*, Lawrence Kanyuka*, Sultani Makenga*, Willy Ngoma*, Bosco Ntaganda*
CNDP | Laurent Nkunda*
LRA | Joseph Kony*
Cuba | Fidel Castro, Raul Castro, Miguel Diaz-Canel
Ecuador | Daniel Noboa*, Rafael Correa, Guillermo Lasso
Egypt | Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Hosni Mubarak*, Mohamed Morsi* = Mursi, Sameh Shoukry, Badr Abdelatty
El Salvador | Nayib Bukele*, Alfredo Cristiani*, Jose Napoleon Duarte, Roberto D'Aubuisson*, Rene Emilio Ponce
Eritrea | Isaias Afwerki*
Ethiopia | Abiy Ahmed, Meles Zenawi*, Hailemariam Desalegn, Legesse Tulu, Getnet Adane, Mengistu Haile Mariam
TPLF | Debretsion Gebremichael*, Getachew Reda
France | Emmanuel Macron*, Francois Hollande, Nicolas Sarkozy*, Jacques Chirac*, Jean-Yves Le Drian, Jean-Noel Barrot, Francois Mitterrand*
Georgia | Mikheil Saakashvili*, Salome Zourabichvili*, Irakli Kobakhidze*, Irakli Garibashvili*, Eduard Shevardnadze*, Bidzina Ivanishvili*
Germany | Angela Merkel*, Olaf Scholz*, Friedrich Merz*, Annalena Baerbock*, Boris Pistorius, Helmut Kohl, Frank-Walter Steinmeier*
Guatemala | Vinicio Cerezo*, Efrain Rios Montt, Bernardo Arevalo
Guinea | Mamady Doumbouya*, Alpha Conde
Haiti | Ariel Henry, Jovenel Moise, Jean-Bertrand Aristide*, Garry Conille*, Jimmy Cherizier*
India | Narendra Modi, Amit Shah, Rajnath Singh, S Jaishankar, Subrahmanyam Jaishankar, Manmohan Singh, Rajiv Gandhi, Vikram Misri, Indira Gandhi, Atal Bihari Vajpayee*
Indonesia | Prabowo Subianto*, Joko Widodo*, Susilo Bambang Yudhoyono*, Suharto*
Iran | Ali Khamenei*, Ayatollah Ali Khamenei, Ruhollah Khomeini*, Hassan Rouhani*, Ebrahim Raisi*, Masoud Pezeshkian*, Mahmoud Ahmadinejad*, Abbas Araghchi* = Araqchi, Javad Zarif, Hossein Amir-Abdollahian, Qassem Soleimani* = Suleimani, Esmaeil Baghaei, Ali Larijani*, Hossein Salami, Akbar Hashemi Rafsanjani*
Iraq | Saddam Hussein, Nouri al-Maliki, Haider al-Abadi, Mustafa al-Kadhimi, Mohammed Shia al-Sudani, Adil Abdul-Mahdi, Jalal Talabani*, Tariq Aziz
Mahdi Army | Moqtada al-Sadr, Muqtada al-Sadr
Iraqi Kurdistan | Masoud Barzani, Massoud Barzani, Masrour Barzani, Nechirvan Barzani
Israel | Benjamin Netanyahu*, Binyamin Netanyahu, Yoav Gallant*, Benny Gantz*, Naftali Bennett, Yair Lapid*, Ehud Olmert*, Ehud Barak, Ariel Sharon, Yitzhak Rabin*, Shimon Peres*, Yitzhak Shamir*, Daniel Hagari*, Avichay Adraee*, Israel Katz, Itamar Ben-Gvir, Bezalel Smotrich*, Isaac Herzog*, Herzi Halevi*, Eyal Zamir*, Effie Defrin*, Avigdor Lieberman, Moshe Yaalon*, Peter Lerner, Nadav Shoshani, Menachem Begin, Gideon Saar
Hamas | Ismail Haniyeh* = Haniya, Yahya Sinwar*, Mohammed Deif*, Khaled Meshaal* = Mashal, Abu Obeida, Abu Ubaida, Osama Hamdan, Khalil al-Hayya, Sami Abu Zuhri, Mahmoud al-Zahar, Fawzi Barhoum, Basem Naim, Taher al-Nono
Palestine | Mahmoud Abbas, Yasser Arafat* = Arafat, Saeb Erekat*, Ashraf al-Qudra, Ashraf al-Qidra, Mohammad Shtayyeh*, Mahmoud Bassal, Munir al-Barsh, Medhat Abbas, Mahmoud Basal
Hezbollah | Hassan Nasrallah*, Naim Qassem*, Hashem Safieddine*
Italy | Giorgia Meloni*, Silvio Berlusconi*, Antonio Tajani*
Japan | Shinzo Abe, Fumio Kishida*, Shigeru Ishiba*
Jordan | King Abdullah II, Ayman Safadi*
Kazakhstan | Kassym-Jomart Tokayev*, Nursultan Nazarbayev*
Kenya | William Ruto*, Uhuru Kenyatta, Daniel arap Moi, Mwai Kibaki*
Kosovo | Hashim Thaci*, Albin Kurti*, Ibrahim Rugova*, Vjosa Osmani*
Kyrgyzstan | Sadyr Japarov* = Zhaparov, Kamchybek Tashiyev* = Tashiev, Kamchibek Tashiyev, Kurmanbek Bakiyev* = Bakiev, Sooronbay Jeenbekov* = Jeyenbekov, Almazbek Atambayev*, Askar Akayev*, Roza Otunbayeva* = Otunbaeva, Ulan Niyazbekov*, Boobek Ajikeev*, Alimkadyr Beishenaliev*, Jeenbek Kulubayev* = Kulubaev, Akylbek Japarov, Abdikarim Alimbaev*, Taalatbek Masadykov*, Edil Baisalov*, Ulukbek Maripov*
Lebanon | Rafik Hariri*, Rafic Hariri, Saad Hariri, Najib Mikati*, Michel Aoun, Joseph Aoun, Nawaf Salam, Nabih Berri*, Fouad Siniora*, Firass Abiad
Liberia | Charles Taylor, Samuel Doe, Ellen Johnson Sirleaf, George Weah*
Libya | Muammar Gaddafi* = Gadhafi = Qaddafi = Kadhafi, Moammar Gadhafi, Khalifa Haftar* = Hifter, Fayez al-Sarraj, Abdul Hamid Dbeibah* = Dbeibeh, Seif al-Islam Gaddafi
Malawi | Lazarus Chakwera*, Peter Mutharika*
Mali | Assimi Goita*, Ibrahim Boubacar Keita, Choguel Maiga, Amadou Toumani Toure, Abdoulaye Diop
Mexico | Andres Manuel Lopez Obrador, Claudia Sheinbaum*, Enrique Pena Nieto, Felipe Calderon
Moldova | Maia Sandu*
Mozambique | Filipe Nyusi*, Daniel Chapo, Samora Machel, Joaquim Chissano*
Myanmar | Min Aung Hlaing, Aung San Suu Kyi, Zaw Min Tun, Than Shwe, Thein Sein, Ne Win
Nepal | Pushpa Kamal Dahal, Prachanda*, K P Sharma Oli
Nicaragua | Daniel Ortega, Violeta Chamorro*, Humberto Ortega
Niger | Mohamed Bazoum*, Abdourahamane Tiani*, Mahamadou Issoufou*
Nigeria | Muhammadu Buhari*, Bola Tinubu*, Goodluck Jonathan, Olusegun Obasanjo*, Babagana Zulum*, Umaru Musa Yar'Adua
Boko Haram | Abubakar Shekau*, Abu Musab al-Barnawi
North Korea | Kim Jong-un, Kim Jong Un, Kim Jong-il, Kim Yo-jong, Kim Il-sung
Pakistan | Imran Khan, Shehbaz Sharif, Nawaz Sharif, Pervez Musharraf*, Asif Ali Zardari*, Benazir Bhutto*, Khawaja Asif, Ishaq Dar, Asim Munir, Attaullah Tarar, Ahmed Sharif Chaudhry, Sarfraz Bugti, Yousuf Raza Gilani, Zia ul-Haq
Panama | Manuel Noriega*, Manuel Antonio Noriega, Guillermo Endara*
Peru | Alberto Fujimori*, Alan Garcia, Ollanta Humala*, Dina Boluarte*, Pedro Castillo
Shining Path | Abimael Guzman
Philippines | Rodrigo Duterte*, Ferdinand Marcos, Benigno Aquino, Corazon Aquino, Gloria Macapagal Arroyo, Fidel Ramos, Joseph Estrada
Poland | Donald Tusk*, Andrzej Duda*, Radoslaw Sikorski*, Lech Walesa*
Russia | Vladimir Putin*, Dmitry Medvedev*, Sergei Shoigu*, Sergey Shoigu, Sergei Lavrov*, Sergey Lavrov, Dmitry Peskov*, Maria Zakharova*, Igor Konashenkov*, Valery Gerasimov*, Andrei Belousov*, Boris Yeltsin*, Mikhail Gorbachev*, Vyacheslav Gladkov*, Alexander Bogomaz*, Roman Starovoit*, Alexei Smirnov, Alexander Khinshtein*, Sergei Aksyonov* = Aksenov, Vladimir Saldo*, Yevgeny Balitsky* = Balitskiy, Alexei Navalny*, Mikhail Razvozhayev*, Dmitry Rogozin*, Andrey Vorobyov*, Sergei Sobyanin*, Igor Strelkov*, Igor Girkin*, Veniamin Kondratyev*, Yury Slyusar*
Donetsk People's Republic | Denis Pushilin*, Alexander Zakharchenko*, Eduard Basurin*
Luhansk People's Republic | Leonid Pasechnik*, Igor Plotnitsky*
Wagner Group | Yevgeny Prigozhin*, Dmitry Utkin*
Rwanda | Paul Kagame*, Juvenal Habyarimana*, Yolande Makolo*, Olivier Nduhungirehe*, Ronald Rwivanga*, Vincent Karega*
Saudi Arabia | Mohammed bin Salman, King Salman, Turki al-Malki, Ahmed al-Asiri, Ahmed Asiri
Serbia | Slobodan Milosevic*, Aleksandar Vucic*, Boris Tadic, Vojislav Kostunica*
Croatia | Franjo Tudjman*
Sierra Leone | Foday Sankoh*, Ahmad Tejan Kabbah*, Julius Maada Bio
Somalia | Hassan Sheikh Mohamud, Mohamed Abdullahi Farmajo*, Mohamed Siad Barre, Mohamed Farah Aideed*, Daud Aweis
Al-Shabaab | Ahmed Abdi Godane*, Abdiasis Abu Musab, Sheikh Abdiasis Abu Musab
South Africa | Cyril Ramaphosa*, Jacob Zuma*, Nelson Mandela*, Thabo Mbeki*, Angie Motshekga*, Rudzani Maphwanya*, Ronald Lamola*, Siphiwe Dlamini, F W de Klerk
South Korea | Yoon Suk Yeol, Moon Jae-in, Park Geun-hye, Lee Myung-bak, Lee Jae-myung
South Sudan | Salva Kiir*, Lul Ruai Koang, John Garang*
SPLM-IO | Riek Machar*
Spain | Pedro Sanchez, Jose Luis Rodriguez Zapatero, Felipe Gonzalez
Sri Lanka | Mahinda Rajapaksa* = Rajapakse, Gotabaya Rajapaksa, Ranil Wickremesinghe*, Chandrika Kumaratunga*, Maithripala Sirisena*, Keheliya Rambukwella*, Udaya Nanayakkara*
LTTE | Velupillai Prabhakaran*
Sudan | Abdel Fattah al-Burhan, Abdel-Fattah al-Burhan, al-Burhan, Omar al-Bashir, Abdalla Hamdok*, Nabil Abdallah
RSF | Mohamed Hamdan Dagalo*, Hemedti*, Mohamed Hamdan Daglo
Syria | Bashar al-Assad, Hafez al-Assad, Bashar Assad, Ahmed al-Sharaa, Asaad al-Shaibani, Walid al-Moallem, President Assad, Bashar Jaafari
Hayat Tahrir al-Sham | Abu Mohammed al-Golani, Abu Mohammed al-Jolani, Abu Mohammad al-Julani
Syrian Democratic Forces | Mazloum Abdi, Mustafa Bali, Farhad Shami
Islamic State | Abu Bakr al-Baghdadi, Abu Musab al-Zarqawi
Al-Qaeda | Osama bin Laden, bin Laden, Ayman al-Zawahiri, al-Zawahiri
Tajikistan | Emomali Rahmon* = Rakhmon = Rahmonov, Imomali Rahmon, Saimumin Yatimov*, Sirojiddin Muhriddin*, Sodik Imomi*, Sherali Mirzo, Ramazon Rahimzoda*, Zaid Shoirzoda
Tanzania | Samia Suluhu Hassan, Jakaya Kikwete*, John Magufuli*
Thailand | Prayut Chan-o-cha* = Chan-ocha, Prayuth Chan-ocha, Paetongtarn Shinawatra, Thaksin Shinawatra, Yingluck Shinawatra, Phumtham Wechayachai*, Anutin Charnvirakul*, Srettha Thavisin*, Somsak Thepsutin* = Thepsuthin, Winthai Suvaree*, Surasant Kongsiri*, Jirayu Houngsub* = Huangsap, Abhisit Vejjajiva*, Nikorndej Balankura*, Maris Sangiampongsa*, Samak Sundaravej*, Surayud Chulanont*, Richa Suksuwanon*, Siripong Angkasakulkiat*, Nattaphon Narkphanit*, Boonsin Padklang*
Turkey | Recep Tayyip Erdogan*, Tayyip Erdogan, Hakan Fidan*, Suleyman Soylu*, Hulusi Akar, Mevlut Cavusoglu*, Ahmet Davutoglu*, Abdullah Gul, Ali Yerlikaya*, Turgut Ozal*, Bulent Ecevit*, Yasar Guler
PKK | Abdullah Ocalan*, Murat Karayilan*
Uganda | Yoweri Museveni*, Muhoozi Kainerugaba*, Idi Amin, Felix Kulayigye*
Ukraine | Volodymyr Zelensky* = Zelenskyy = Zelenskiy = Zelenski, Petro Poroshenko*, Viktor Yanukovych* = Yanukovich, Viktor Yushchenko*, Yulia Tymoshenko*, Oleksandr Turchynov*, Arseniy Yatsenyuk*, Oleksandr Syrskyi* = Syrsky, Valerii Zaluzhnyi* = Zaluzhny, Valeriy Zaluzhny, Dmytro Kuleba*, Andriy Yermak*, Andrii Sybiha*, Oleksii Reznikov* = Reznikov, Rustem Umerov*, Kyrylo Budanov*, Mykhailo Podolyak*, Oleksiy Arestovych*, Vitali Klitschko* = Klychko, Oleh Syniehubov* = Synehubov = Syniehubov, Serhiy Lysak*, Serhii Lysak, Ihor Terekhov*, Ivan Fedorov, Oleksandr Prokudin*, Pavlo Kyrylenko*, Vadym Filashkin*, Maksym Kozytskyi*, Ihor Klymenko*, Denys Shmyhal*, Andriy Lysenko, Serhiy Haidai* = Haidai, Vitaliy Kim, Yuriy Ihnat*, Hanna Maliar*, Iryna Vereshchuk*, Dmytro Lubinets*, Oleh Kiper*, Tymur Tkachenko, Serhiy Popko*, Leonid Kuchma*, Arsen Avakov*, Valentyn Nalyvaichenko*, Vladyslav Seleznyov*
United Kingdom | Boris Johnson, Rishi Sunak*, Keir Starmer*, David Cameron, Tony Blair, Theresa May, Gordon Brown, Margaret Thatcher*, John Major, Liz Truss, David Lammy*
United States | Joe Biden*, Donald Trump*, Barack Obama*, George W Bush, George Bush, Bill Clinton, Ronald Reagan, Antony Blinken*, Marco Rubio, Lloyd Austin, Pete Hegseth*, Mike Pompeo*, John Kerry, Hillary Clinton, Colin Powell, Donald Rumsfeld*, Dick Cheney*, Condoleezza Rice, Kamala Harris, JD Vance, Jake Sullivan, John Kirby, Jimmy Carter, Steve Witkoff*
Uruguay | Yamandu Orsi*, Luis Lacalle Pou, Jose Mujica*
Uzbekistan | Shavkat Mirziyoyev* = Mirziyoev, Islam Karimov
Venezuela | Nicolas Maduro*, Hugo Chavez, Juan Guaido*, Carlos Andres Perez
Vietnam | To Lam
Yemen | Abdrabbuh Mansour Hadi, Abd-Rabbu Mansour Hadi, Rashad al-Alimi, Ali Abdullah Saleh
Houthis | Abdul-Malik al-Houthi, Abdul Malik al-Houthi, Yahya Saree* = Sarea, Mohammed Abdul-Salam, Mohammed Ali al-Houthi
Zimbabwe | Robert Mugabe*, Emmerson Mnangagwa*
`;

/** People who speak for no side: the key of their organisation, then names as above. */
export const NEUTRAL_PERSONS = `
un | Antonio Guterres*, Ban Ki-moon, Kofi Annan, Boutros Boutros-Ghali, Javier Perez de Cuellar, Stephane Dujarric*, Farhan Haq, Vivian van de Perre, Viviane van de Perre, van de Perre, Bintou Keita
ohchr | Volker Turk, Michelle Bachelet*, Zeid Ra'ad al-Hussein, Navi Pillay, Ravina Shamdasani*, Jeremy Laurence, Seif Magango, Matilda Bogner
unhcr | Filippo Grandi
unrwa | Philippe Lazzarini*
ocha | Tom Fletcher, Martin Griffiths, Mark Lowcock, Jens Laerke*, Jens Lærke
who | Tedros Adhanom Ghebreyesus, Tedros*, Rik Peeperkorn*, Tarik Jasarevic*
unicef | James Elder, Catherine Russell
red-cross | Mirjana Spoljaric*, Peter Maurer, Myriam Favier
eu | Josep Borrell*, Ursula von der Leyen, Kaja Kallas*, Federica Mogherini*, Catherine Ashton
nato | Jens Stoltenberg*, Mark Rutte, Anders Fogh Rasmussen
sohr | Rami Abdel Rahman, Rami Abdulrahman, Rami Abdurrahman
african-union | Moussa Faki Mahamat
`;
