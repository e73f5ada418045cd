/**
 * Regions, provinces and places that the news of wars names: whose they are, then the names. "~" is a personal
 * name too. Where a region is disputed, the side is the state whose it is by the United Nations' maps.
 */
export const REGIONS = `
Afghanistan | Badakhshan, Badghis, Baghlan, Balkh, Bamyan, Bamiyan, Daikundi, Farah, Faryab, Ghazni, Ghor, Helmand, Herat, Jawzjan, Kandahar, Kapisa, Khost, Kunar, Kunduz, Laghman, Logar, Nangarhar, Nimroz, Nuristan, Paktia, Paktika, Panjshir, Parwan, Samangan, Sar-e Pul, Takhar, Uruzgan, Wardak, Zabul, Panjshir Valley, Tora Bora, Bagram, Spin Boldak
Albania | Vlora
Algeria | Kabylie, Kabylia
Angola | Cabinda, Huambo, Cuito Cuanavale
Argentina | Tierra del Fuego
Armenia | Syunik, Gegharkunik, Vayots Dzor, Tavush, Sotk, Jermuk, Vardenis
Azerbaijan | Nakhchivan, Nakhichevan, Kalbajar, Lachin, Fuzuli, Jabrayil, Zangilan, Tartar, Terter, Barda, Gadabay, Dashkesan, Tovuz, Agdam, Aghdam
Nagorno-Karabakh | Shusha, Shushi, Hadrut, Martakert, Martuni, Askeran, Lachin corridor, Lachin Corridor
Bangladesh | Cox's Bazar, Chittagong Hill Tracts, Teknaf
Bosnia and Herzegovina | Srebrenica, Gorazde, Zepa, Bihac, Prijedor
Burkina Faso | Djibo, Seno, Soum, Kaya, Barsalogho, Solhan, Fada N'Gourma
Cambodia | Oddar Meanchey, Preah Vihear, Banteay Meanchey, Pursat, Battambang, Siem Reap, Koh Kong, Pailin, Kampong Thom, Kampong Cham, Kampong Speu, Kampong Chhnang, Kratie, Stung Treng, Ratanakiri, Mondulkiri, Takeo, Kandal, Prey Veng, Svay Rieng, Kampot, Kep, Tbong Khmum, Sihanoukville, Poipet, Samraong, Banteay Ampil, Choam Khsant, An Ses, O'Smach, Anlong Veng, Thma Da, Ta Thav
Cameroon | Ambazonia, Far North Region, Northwest Region, Southwest Region, Mora
Central African Republic | Bambari, Bria, Bossangoa, Birao, Ouham, Haute-Kotto, Mbomou, Vakaga, Ouaka
Chad | Ouaddai, Lac Province, Tibesti, Baga Sola, Bagasola, Ngouboua, Bohoma
China | Xinjiang, Tibet, Inner Mongolia, Sichuan, Guangdong, Yunnan, Guangxi, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Gansu, Qinghai, Heilongjiang, Jilin, Liaoning, Fujian, Zhejiang, Jiangsu, Jiangxi, Anhui, Guizhou, Hainan, Tiananmen Square
Colombia | Antioquia, Arauca, Cauca, Valle del Cauca, Choco, Norte de Santander, Catatumbo, Putumayo, Caqueta, Narino, Guaviare, Magdalena Medio, Huila, Tolima, Casanare, Vichada, Uraba, Boyaca, Cundinamarca, Guajira, La Guajira
DR Congo | North Kivu, South Kivu, Nord-Kivu, Sud-Kivu, Kivu, Ituri, Katanga, Kasai, Kasai Central, Tanganyika, Maniema, Haut-Uele, Bas-Uele, Tshopo, Equateur, Rutshuru, Masisi, Sake, Minova, Kitchanga, Kanyabayonga, Walikale, Lubero, Beni, Nyiragongo, Kibumba, Bunagana, Kishishe, Nyabibwe, Kavumu, Kamanyola, Rubaya, Djugu, Irumu, Mahagi, Kiwanja, Munzenze, Mai-Ndombe, Mweso, Idjwi, Fizi, Minembwe, Kalehe, Kabare, Mubambiro, Munigi, Kanyaruchinya
Ecuador | Guayas, Esmeraldas, Los Rios, Manabi
Egypt | ~Sinai, Sinai Peninsula, North Sinai, Rafah Crossing, Upper Egypt
El Salvador | Chalatenango, Morazan, Usulutan, Cabanas, Cuscatlan, Ahuachapan, Sonsonate, Guazapa, Zacatecoluca, Ilopango, Soyapango, Mejicanos
Eritrea | Badme
Ethiopia | Tigray, Amhara, Oromia, Afar, Gambella, Benishangul-Gumuz, Metekel, Wollega, Somali Region, Sidama, Ogaden, Mekelle, Mekele, Axum, Aksum, Humera, Shire, Gojjam, Wollo, North Shewa, Wolkait
France | Corsica, ~Brittany, Normandy, Provence, Alsace
Georgia | Gori, Kodori Gorge, Pankisi, Pankisi Gorge, Samegrelo
Germany | Bavaria, Saxony, Hesse, Thuringia, North Rhine-Westphalia
Guatemala | Quiche, El Quiche, Peten, Huehuetenango, Alta Verapaz, Ixil
Haiti | Cite Soleil, Artibonite, Croix-des-Bouquets, Pont-Sonde, Martissant
Honduras | Olancho, Choluteca
India | Jammu, Jammu and Kashmir, Ladakh, Assam, Manipur, Nagaland, Mizoram, Tripura, Meghalaya, Arunachal Pradesh, Chhattisgarh, Jharkhand, Odisha, Orissa, Bihar, West Bengal, Andhra Pradesh, Telangana, Maharashtra, Gujarat, Rajasthan, Haryana, Uttar Pradesh, Uttarakhand, Madhya Pradesh, Tamil Nadu, Kerala, Karnataka, Goa, Sikkim, Himachal Pradesh, Bastar, Dantewada, Sukma, Bijapur, Gadchiroli, Pulwama, Shopian, Anantnag, Kupwara, Baramulla, Poonch, Rajouri, Kulgam, Doda, Uri, Pahalgam, Galwan Valley, Siachen, Narayanpur, Abujhmad, Kishtwar, Bandipora, Kathua
Indonesia | Papua, West Papua, Aceh, Java, East Java, West Java, Central Java, Sumatra, Sulawesi, Central Sulawesi, Bali, Maluku, Kalimantan, Borneo, Nduga, Intan Jaya, Puncak
Iran | Khuzestan, Sistan and Baluchestan, Sistan-Baluchestan, Kermanshah, Lorestan, Fars province, West Azerbaijan, East Azerbaijan, Isfahan, Natanz, Fordow, Fordo, Zahedan, Chabahar
Iraq | Anbar, Al Anbar, Nineveh, Ninawa, Diyala, Salahuddin, Salah al-Din, Kirkuk, Babil, Dhi Qar, Basra, Sadr City, Sinjar, Tal Afar, Ramadi, Fallujah, Tikrit, Mosul, Baiji, Samarra, Baquba, Haditha, Abu Ghraib, Hawija, Makhmour, Karbala, Najaf, Green Zone, Ain al-Asad
Iraqi Kurdistan | Kurdistan, Dohuk, Duhok, Sulaimaniya, Sulaymaniyah, Qandil, Qandil Mountains, Halabja, Zakho
Israel | Galilee, Upper Galilee, Negev, Sderot, Kiryat Shmona, Metula, Be'eri, Nir Oz, Kfar Aza, Re'im, Ein Gedi, Gaza Envelope, Ashkelon, Ashdod, Bat Yam, Rehovot, Tamra, Nahariya, Be'er Sheva, Beer Sheva, Ofakim, Lod, Ramla, Jaffa, Eshkol region, Kerem Shalom, Kiryat Gat, Nahal Oz, Nirim, Kissufim, Zikim, Nir Am, Herzliya, Givatayim, Kfar Saba, Ra'anana, Hadera, Yavne, Soroka Hospital, Soroka hospital, Soroka Medical Center, Barzilai Hospital, Barzilai hospital, Barzilai Medical Center
Palestine | Gaza, Gaza Strip, Gaza City, Shujaiya, Shujaia, Shejaia, Rimal, West Bank, East Jerusalem, Rafah, Khan Younis, Khan Yunis, Deir al-Balah, Beit Lahia, Beit Lahiya, Beit Hanoun, Jabalia, Jabaliya, Nuseirat, Shuja'iyya, Shejaiya, Bureij, Maghazi, Shati, Al-Shati, Nablus, Jenin, Tulkarm, Tulkarem, Qalqilya, Tubas, Hebron, Bethlehem, Jericho, Jenin refugee camp, Huwara, Balata, Zeitoun, Tal al-Sultan, Al-Mawasi, Mawasi, Netzarim, Netzarim Corridor, Al-Shifa Hospital, Al-Shifa, Nasser Hospital, Kamal Adwan Hospital, Al-Ahli Hospital, Al-Aqsa Martyrs Hospital, Al-Aqsa Hospital, Silwan, Sheikh Jarrah, Damascus Gate, Lions' Gate, Temple Mount
Kazakhstan | Mangystau, Zhanaozen, Zhambyl, Kordai
Kenya | Garissa, Mandera, Wajir, Lamu, Turkana, Baringo, Westgate, Dadaab, Rift Valley, Laikipia
Kosovo | Mitrovica, Metohija, Racak
Kyrgyzstan | Batken, Osh, Jalal-Abad, Jalalabad region, Talas, Naryn, Issyk-Kul, Chui, Leilek, Lailak, Kadamjay, Kadamzhai, Ak-Sai, Ak-Say, Kok-Tash, Dostuk, Maksat, Kulundu, Isfana, Razzakov, Golovnoy, Golovnoi, Bulak-Bashy, Bulak-Bashi, Samarkandek, Pasky-Aryk, Paskiaryk, Internatsional, Arka, Chon-Alai, Chon-Alay, Kapchygai, Min-Oruk, Tashtumshuk, Tort-Kocho, Ortoboz
Lebanon | Southern Lebanon, South Lebanon, Beqaa, Bekaa, Bekaa Valley, Beqaa Valley, Baalbek, Baalbek-Hermel, Nabatieh, Nabatiyeh, ~Tyre, Sidon, Dahiyeh, Dahieh, Dahiya, Bint Jbeil, Marjayoun, Khiam, Naqoura, Qana, Shebaa Farms, Aita al-Shaab, Kfar Kila, Sabra and Shatila, Mount Lebanon, Ain al-Hilweh, Nahr al-Bared, Hermel, Aramoun
Libya | Cyrenaica, Tripolitania, Fezzan, Sirte, Misrata, Derna, Tarhuna, Zawiya, Sabratha
Malaysia | Sabah, Sarawak
Mali | Azawad, Mopti, Timbuktu, Gao, Kidal, Menaka, Segou, Bandiagara, Bankass, Koro, Ogossagou, Moura, Tinzaouaten, Tinzaouatene, Sevare, Douentza, Ansongo, Tessalit, Aguelhok, Farabougou, Kati, Djenne, Liptako-Gourma
Mexico | Chiapas, Guerrero, Michoacan, Sinaloa, Jalisco, Tamaulipas, Chihuahua, Sonora, Oaxaca, Veracruz, Guanajuato, Durango, Nuevo Leon, Baja California, Coahuila, Zacatecas, Ayotzinapa
Moldova | Gagauzia
Mozambique | Cabo Delgado, Palma, Mocimboa da Praia, Macomia, Muidumbe, Mueda, Nampula, Sofala, Zambezia, Quissanga, Nangade
Myanmar | Rakhine, Arakan, Kachin, ~Shan, Shan State, Chin State, Sagaing, Magway, Kayah, Karenni, Karen State, Kayin, Mon State, Bago, Tanintharyi, Ayeyarwady, Irrawaddy Delta, Kokang, Laukkai, Laukkaing, Lashio, Myawaddy, Loikaw, Falam, Maungdaw, Buthidaung, Mandalay, Yangon, Rangoon, Pazigyi, Mindat, Depayin, Hpakant, Mrauk-U
Niger | Diffa, Tillaberi, Tillabery, Tahoua, Agadez, Zinder, Bosso, Inates, Tongo Tongo, Banibangou
Nigeria | Borno, Yobe, Adamawa, Zamfara, Kaduna, Katsina, Plateau State, Benue, Niger State, Niger Delta, Sokoto, Kebbi, Taraba, Bauchi, Gombe, Nasarawa, Kogi, Kwara, Jos, Maiduguri, Chibok, Bama, Baga, Damaturu, Gwoza, Dapchi, Konduga, Monguno, Biafra, Anambra, ~Imo, Enugu, Ebonyi, Rivers State, Bayelsa, Sambisa, Sambisa Forest, Zabarmari, Auno, Kankara, Birnin Gwari
Pakistan | Balochistan, Baluchistan, Khyber Pakhtunkhwa, Khyber-Pakhtunkhwa, Sindh, Punjab, Gilgit-Baltistan, Azad Kashmir, Azad Jammu and Kashmir, Pakistan-administered Kashmir, North Waziristan, South Waziristan, Waziristan, Bajaur, Mohmand, Orakzai, Kurram, Khyber, Swat Valley, Swat district, Parachinar, Dera Ismail Khan, Federally Administered Tribal Areas, FATA, Bannu, Lakki Marwat, Tank district, Miranshah, Miram Shah, Muzaffarabad, Quetta, Turbat, Gwadar, Panjgur, Kech, Khuzdar, Mastung, Bolan, Nushki, North West Frontier Province, Kohistan, Chaman, Torkham, Kotli, Muridke
Peru | Ayacucho, Apurimac, Huancavelica, Junin, Huanuco, Upper Huallaga, VRAEM, Satipo, Ucayali, Puno, Pasco, Tocache, Uchiza
Philippines | Mindanao, Luzon, Visayas, Sulu, Jolo, Basilan, Maguindanao, Marawi, Lanao del Sur, Lanao del Norte, Cotabato, Zamboanga, Samar, Negros, Bicol, Mindoro, Palawan, Tawi-Tawi, Bangsamoro, Patikul
Russia | Belgorod, Kursk, Bryansk, Voronezh, Rostov, Krasnodar, Dagestan, Ingushetia, North Ossetia, Beslan, Kabardino-Balkaria, Tatarstan, Bashkortostan, Siberia, Stavropol, Kaliningrad, Saratov, Lipetsk, Oryol, Tula, Smolensk, Tver, Kaluga, Shebekino, Valuyki, Graivoron, Grayvoron, Sudzha, Korenevo, Rylsk, Glushkovo, Klimovo, Taganrog, Moscow region, Leningrad region, St Petersburg, St . Petersburg, Petersburg, North Caucasus, Budyonnovsk, Nazran, Gudermes, Yakutia, Buryatia, Sakhalin, Kamchatka, Tuva
Rwanda | Rubavu, Gisenyi, Cyangugu, Rusizi, Musanze, Murambi
Saudi Arabia | Jizan, Jazan, Najran, Asir, Mecca
Senegal | Casamance
Serbia | Vojvodina, Presevo, Presevo Valley, Sandzak
Somalia | Jubaland, Galmudug, Hirshabelle, Lower Shabelle, Middle Shabelle, Hiran, Hiiraan, Bay region, Bakool, Gedo, Lower Juba, Middle Juba, Kismayo, Kismayu, Baidoa, Beledweyne, Beledwene, Afgoye, Merca, Marka, El Adde, Kulbiyow, Mudug, Adale, Balad
Somaliland | Sool, Las Anod, Laascaanood, Sanaag
South Africa | KwaZulu-Natal, Gauteng, Soweto, Eastern Cape, Western Cape, Limpopo, Mpumalanga, Transkei, Ciskei, Bophuthatswana, Marikana
South Sudan | Jonglei, Unity State, Upper Nile, Western Equatoria, Central Equatoria, Eastern Equatoria, Western Bahr el Ghazal, Northern Bahr el Ghazal, Warrap, Lakes State, Pibor, Bentiu, Malakal, ~Nasir, Yei, Pochalla, ~Bor
Spain | Catalonia, Basque Country, Andalusia, Galicia, Navarre, Canary Islands
Sri Lanka | Jaffna, Mullaitivu, Kilinochchi, Vavuniya, Trincomalee, Batticaloa, Mannar, Wanni, Vanni, Ampara, Elephant Pass, Puthukkudiyiruppu
Sudan | Darfur, North Darfur, South Darfur, West Darfur, Central Darfur, East Darfur, North Kordofan, South Kordofan, West Kordofan, Kordofan, Blue Nile, Gezira, Al-Jazira, Al Jazirah, Sennar, White Nile, River Nile, Omdurman, Bahri, El Fasher, El-Fasher, al-Fashir, Al Fashir, El Geneina, El-Geneina, Geneina, Nyala, Zalingei, Zamzam, Zamzam camp, Abu Shouk, Kassala, Red Sea State, Gedaref, Wad Madani, Wad al-Noura, Nuba Mountains, Merowe, El Obeid, El-Obeid, Babanusa, Kadugli, Dilling, Ardamata, Bara, Kutum, Jebel Marra
Syria | Idlib, Aleppo, Raqqa, Hasakah, Hasaka, al-Hasakah, Deir al-Zor, Deir ez-Zor, Deir Ezzor, Homs, Hama, Latakia, Tartus, Tartous, Daraa, Deraa, Sweida, Suwayda, Sweida province, Quneitra, Eastern Ghouta, East Ghouta, Ghouta, Douma, Kobani, Kobane, Afrin, Manbij, Palmyra, Rojava, al-Bab, Azaz, Jarablus, Tel Rifaat, Khan Sheikhoun, Maaret al-Numan, Maarat al-Numan, Saraqeb, Yarmouk, Yarmouk camp, Baghouz, Tal Abyad, Ras al-Ain, Qamishli, Houla, Jaramana, Khan al-Assal, Darayya, Daraya, Moadamiya, Madaya, Zabadani, Qusayr, Rastan, Jisr al-Shughour, al-Tanf, Banias, Baniyas, Jableh
Tajikistan | Sughd, Khatlon, Gorno-Badakhshan, Badakhshan province, Pamir, Pamirs, GBAO, Isfara, Vorukh, Khujand, Istaravshan, Konibodom, Bobojon Ghafurov, Bobojon Gafurov, Ovchi-Qalacha, Ovchi-Kalacha, Ovchi-Kalach, Chorku, Chorkuh, Surkh, Lakkon, Somoniyon, Khojai Alo, Khoja-i A'lo, Rasht Valley, Garm, Khorog, Kulob, Rushan, Mastchoh, Kekh, Bogiston, Buston, Lyakkan, Vakhdat, Bedak
Thailand | Sisaket, Si Sa Ket, Surin, Ubon Ratchathani, Buriram, Buri Ram, Sa Kaeo, Trat, Chanthaburi, Pattani, Yala, Narathiwat, Songkhla, Chiang Mai, Chiang Rai, Khon Kaen, Nakhon Ratchasima, Korat, Udon Thani, Nong Khai, Tak province, Kanchanaburi, Phuket, Krabi, Nakhon Si Thammarat, Mae Sot, Kap Choeng, Kantharalak, Phanom Dong Rak, Nam Yuen, Prasat, Ban Phue, Ban Kruat, Nam Khun, Khun Han, Phu Sing, Ban Nong Ya Kaeo, Ban Nong Chan, Ban Chorak, Nong Chan, Hat Yai, Isan
Turkey | Diyarbakir, Hakkari, Sirnak, Siirt, Batman province, Mardin, Sanliurfa, Hatay, Bingol, Tunceli, Van province, Agri, Cizre, Nusaybin, Reyhanli, Suruc, Kilis, Semdinli, Yuksekova, Anatolia
Uganda | Acholi, Karamoja, Kasese, Mpondwe, Bundibugyo, West Nile, Gulu
Ukraine | Donbas, Donbass, Donetsk, Luhansk, Lugansk, Kharkiv, Kharkov, Kherson, Zaporizhzhia, Zaporizhia, Zaporizhzhya, Zaporozhye, Mykolaiv, Nikolaev, Odesa, Odessa, Dnipropetrovsk, Dnipro, Sumy, Chernihiv, Poltava, Zhytomyr, Vinnytsia, Vinnitsa, Khmelnytskyi, Khmelnytsky, Ternopil, Lviv, Ivano-Frankivsk, Rivne, Volyn, Lutsk, Chernivtsi, Cherkasy, Kirovohrad, Kropyvnytskyi, Crimea, Crimean Peninsula, Sevastopol, Simferopol, Mariupol, Bakhmut, Avdiivka, Avdeevka, Avdeyevka, Soledar, Sievierodonetsk, Severodonetsk, Lysychansk, Kramatorsk, Sloviansk, Slavyansk, Slovyansk, Pokrovsk, Kostiantynivka, Konstantinovka, Kurakhove, Toretsk, Vuhledar, Marinka, Maryinka, Debaltseve, Debaltsevo, Ilovaisk, Izium, Izyum, Kupiansk, Kupyansk, Lyman, Bucha, Irpin, Hostomel, Borodyanka, Melitopol, Berdiansk, Berdyansk, Enerhodar, Tokmak, Orikhiv, Huliaipole, Nikopol, Kryvyi Rih, Krivoy Rog, Kremenchuk, Chasiv Yar, Horlivka, Gorlovka, Makiivka, Makeyevka, Yenakiieve, Shyrokyne, Pisky, Peski, Popasna, Stanytsia Luhanska, Schastia, Shchastya, Zolote, Krymske, Svitlodarsk, Yasynuvata, Yasinovataya, Dokuchaievsk, Volnovakha, Snake Island, Hroza, Olenivka, Zaitseve, Novoluhanske, Pervomaisk, Amvrosiivka, Snizhne, Torez, Krasny Luch, Antratsyt, Krasnohorivka, Hranitne, Pavlopil, Talakivka, Vodiane, Opytne, Artemivsk, Shchastia, Novotoshkivske, Slovianoserbsk, Starobilsk, Alchevsk, Stakhanov, Kadiivka, Bila Tserkva, Uman, Konotop, Shostka, Vovchansk, Chuhuiv, Balakliia, Lozova, Synelnykove, Pavlohrad, Nova Kakhovka, Kakhovka, Beryslav, Antonivka, Bilozerka, Skadovsk, Kerch, Kerch Bridge, Yalta, Feodosia, Dzhankoi, Robotyne, Urozhaine, Selydove, Myrnohrad, Hirnyk, Novohrodivka, Dobropillia, Druzhkivka, Siversk
United Kingdom | Northern Ireland, Belfast, Ulster, Londonderry, Derry, Omagh
United States | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, ~Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, ~Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, New York City, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, ~Virginia, Washington State, West Virginia, Wisconsin, Wyoming, Guantanamo, Guantanamo Bay, Brooklyn, Manhattan, Staten Island, South Bronx
Uzbekistan | Karakalpakstan, Andijan, Andizhan, Namangan, Nukus, Sokh
Venezuela | Apure, Zulia, Tachira
Yemen | Hodeidah, Hudaydah, Hodeida, Marib, Ma'rib, Taiz, Taizz, Saada, Sa'ada, Shabwa, Abyan, Hadramout, Hadramawt, Hadhramaut, Al-Bayda, al-Baida, Dhale, al-Dhalea, Al-Jawf, Hajjah, Ibb, Dhamar, Lahj, Lahij, Mokha, Socotra, Ras Isa, Mukalla
Burundi | Cibitoke, Bubanza, Gatumba
- | Golan Heights, Golan, Majdal Shams, Kashmir, Line of Control, Abyei, Ta Moan, Ta Moan Thom, Ta Krabey, Ta Muen Thom, Prasat Ta Muen Thom, Ta Kwai, Ta Khwai, Phu Makhuea, Chong Bok, Emerald Triangle, San Miguel, San Vicente, San Martin, La Union, La Libertad, Cordoba, Santander
`;
