/** Phrases whose words are names elsewhere: read as none. Without their capitals they hide nothing. */
export const HIDDEN = `
Asia; Africa; Europe; European; Europeans; African; Africans; Asian; Asians; West Africa; East Africa; Central Africa; Southern Africa; North Africa; Central Asia; Southeast Asia; South Asia; East Asia; Eastern Europe; Western Europe;
former Soviet; ex-Soviet; post-Soviet; Soviet-era; Soviet era; Soviet times; Soviet republic; Soviet republics;
Latin America; Latin American; Latin Americans; North America; North American; North Americans; South America; South American; South Americans;
Central America; Central American; Central Americans; Pan American; African American; African Americans; Native American; Native Americans;
Mexican American; Mexican Americans; Cuban American; Asian American; Asian Americans; Arab American; American Indian; American Indians;
American Airlines; United Airlines; Turkish Airlines; Malaysia Airlines; Malaysian Airlines; Ethiopian Airlines; Air France; Air India; Kenya Airways; British Airways; Korean Air; Ukraine International Airlines; Azerbaijan Airlines;
Indian Ocean; West Indies; West Indian; West Indians; East Indies; Irish Sea; Gulf of Mexico; Gulf of America; Gulf of Guinea; Gulf of Oman; Gulf of Aden; Gulf of Thailand; Persian Gulf; Sea of Japan; Lake Malawi;
South China Sea; East China Sea; English Channel; New England; British Columbia; New South Wales; Jordan River; Jordan Valley; River Jordan; Suez Canal; Panama Canal; Strait of Hormuz;
Iran-Contra; Vietnam War; Korean War; Vietnam veteran; Vietnam veterans; Iraq War; Gulf War; Spanish-speaking; Russian-speaking; English-speaking; French-speaking; Arabic-speaking; English-language; Russian-language; French-language; Spanish-language;
Turkish lira; US dollar; US dollars; US Dollars; Geneva Convention; Geneva Conventions; Minsk agreements; Minsk Agreements; Minsk agreement; Minsk Group; Minsk accords; Oslo Accords; Oslo accords; Doha Agreement; Doha agreement; Dayton Accords; Rome Statute; Paris Agreement; Helsinki Accords; Vienna Convention; Budapest Memorandum; Astana process; Abraham Accords; Camp David; Stockholm Agreement; Lusaka Protocol; Nairobi process; Luanda process;
French fries; French Open; German shepherd; Swiss cheese; Russian roulette; Molotov cocktail; Good Friday; Black Friday; Holy Land; Middle East; Far East; Air Jordan; Jordan Brand;
Turkey Day; China town; Chinatown; Little Italy; Little Havana; Indian Head; Indian Creek; Indian River; Indian Trail; Cuban heel; Peru Avenue;
Washington Street; Washington Avenue; Washington Boulevard; Washington Park; Washington Heights; Washington County; Washington High School; George Washington; Booker T Washington; Denzel Washington; Fort Washington; Lake Washington; Mount Washington;
Dominican Sisters; Dominican order; St Petersburg Times; Mexico beach; Mexico Beach; Panama City Beach; Lebanon County; Lebanon Township; Poland Township; Cuba Street; Norway Street; Peru State; Jamaica Plain; Jamaica Queens; Jamaica Avenue; Holland Township; Cairo Street; Berlin Wall; Warsaw Pact; Dublin Street; Kingston Avenue; Lima Street;
German Shepherd; Israel Street; Holland Tunnel;
Indian Affairs; Bureau of Indian Affairs; Brazil nut; Panama hat; Havana Street; Santiago Avenue; Florence Avenue; Vienna Street; Delhi Street; Paris Street; Rome Street; Athens Street; London Street; Georgia Avenue; Georgia Street; Kansas Avenue; Virginia Avenue; Ohio Street; Pennsylvania Avenue; Maryland Avenue; Tennessee Street; Illinois Street; Delaware Avenue; Iowa Street; Texas Street; California Street; Michigan Avenue; Lake Michigan; Wisconsin Avenue; Missouri River; Mississippi River; Colorado River; Ohio River; Delaware River
`;
