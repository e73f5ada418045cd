/**
 * What ministries are about: the key, then every wording. Each meets each of the patterns "X ministry",
 * "ministry of X", "X minister", ...: a minister, a ministry and a department are one office.
 */
export const PORTFOLIOS = `
health-ministry | health, public health, healthcare, health care, health and social protection, health and population, health and human services, public health and social welfare, health and medical education, health and sports, health and family welfare
interior-ministry | interior, internal affairs, home, home affairs, public security, homeland security, interior and security, public safety, public order, internal security, interior and justice, interior and local government
defence-ministry | defence, defense, national defence, national defense, defence and national security, defense and national security, defence and military veterans, defense and military veterans, armed forces, war
foreign-ministry | foreign, foreign affairs, external affairs, external relations, foreign relations, foreign affairs and international cooperation, foreign affairs and cooperation, exterior
emergencies-ministry | emergency, emergencies, emergency situations, emergency affairs, extraordinary situations, disaster management, disaster risk management, emergency situations and civil defence, civil protection, civil defence, civil defense
justice-ministry | justice, law and justice, justice and human rights
information-ministry | information, communication, communications, information and communications, information and broadcasting, communication and media, information and communication technologies, culture and information
education-ministry | education, education and science, national education, higher education
labour-ministry | labour, labor, employment, labour and social protection, labor and social protection, labor and social security, labour and social affairs
social-ministry | social development, social welfare, social affairs, humanitarian affairs, humanitarian action, social services, women and children, women's affairs, migration, refugees, reintegration, displaced persons, disaster relief, relief
finance-ministry | finance, economy, treasury, economic affairs, economic development, trade, commerce
transport-ministry | transport, transportation, transport and communications, railways, civil aviation
energy-ministry | energy, oil, petroleum, water, water resources, electricity, energy and water
agriculture-ministry | agriculture, rural development, food and agriculture
tourism-ministry | tourism, tourism and sports, culture, sports, youth and sports, environment, natural resources
`;

/** X stands for a portfolio's wording. */
export const MINISTRY_PATTERNS = [
  "X ministry",
  "X ministries",
  "ministry of X",
  "ministry for X",
  "X minister",
  "X ministers",
  "minister of X",
  "minister for X",
  "X department",
  "department of X",
  "department for X",
  "X secretary",
  "secretary of X",
  "secretary for X",
  "X chief",
  "ministry for the X",
  "ministry of the X",
  "minister of the X",
  "minister for the X",
  "secretariat of X",
] as const;

/**
 * Offices that speak for a side once one is known: key, wordings, then the kind of their own people when they
 * have them. A wording with "*" stands for people itself ("three border guards"). Small letters will do.
 *
 * "officials" and "sources" are read in the singular too. Army, armed forces, general staff and military are one key: reports use the words for one another, and a book
 * that took them for separate tellers would find corroboration where there is none.
 */
export const OFFICES = `
military | army, armies, military, militaries, armed forces, military forces, army command, military command, high command, supreme command, joint command, general staff, army general staff, general staff of the armed forces, chief of staff, chief of general staff, chief of the general staff, joint staff, joint chiefs of staff, joint chiefs, defence force, defense force, defence forces, defense forces, national defence force, national defense force, self-defence forces, self-defense forces, army chief, military chief, army commander, army headquarters, military headquarters, military officials, army officials, military authorities, military sources, army sources, regular army, government forces, government troops, federal forces, federal troops, ground forces, land forces, land army, territorial defence, territorial defense, army corps, special forces, marines*, marine corps, paratroopers*, commandos*, joint operations command, military intelligence, military junta | military
air-force | air force, air forces, air defence, air defense, air defence forces, air defense forces | military
navy | navy, naval forces, naval command, fleet | military
national-guard | national guard, republican guard, presidential guard, national guardsmen*, guardsmen* | military
border-service | border service, border guard, border guards*, border guard service, border troops*, border forces, border force, border guard force, border police*, border security force, border security forces, border patrol, border patrol police*, border control, state border service, state border guard, state border guard service, frontier guards*, border authorities, border officials | military
coast-guard | coast guard, coastguard, coast guards*, coastguards* | military
security-forces | security forces, security force, internal security forces, general security forces, government security forces, security services, security agencies, security officials, security sources, security source, law enforcement, law enforcement agencies, law enforcement authorities, law enforcement officials, law enforcement bodies, law-enforcement agencies | mixed
police | police*, metropolitan police, police force, police forces, national police, federal police, state police, police department, police chief, police headquarters, police officials, police authorities, police sources, provincial police, local police, municipal police, district police, city police, riot police*, military police, traffic police, civil guard, constabulary, police service, police command, police commissioner, sheriff's office, sheriff's department, state troopers* | police
gendarmerie | gendarmerie, gendarmes*, national gendarmerie | police
security-committee | national security committee, state committee for national security, committee for national security, state committee of national security, committee of national security, state national security committee, state security committee, committee for state security, committee of state security, national security service, state security service, state service for national security
security-council | national security council, security council secretary, council of national security
security-service | security service, secret service, secret services, intelligence service, intelligence services, intelligence agency, intelligence agencies, intelligence, intelligence officials, counterintelligence, counter-intelligence, domestic security service, internal security service, national intelligence agency, national intelligence service, spy agency, internal security
presidency | president, presidency, president's office, presidential office, office of the president, presidential administration, presidential palace, presidential press service, presidential spokesman, presidential spokesperson, presidential spokeswoman, head of state, acting president, interim president
prime-minister | prime minister, ^PM, premier, prime minister's office, office of the prime minister, acting prime minister, caretaker prime minister, chief minister, chancellor
deputy-prime-minister | deputy prime minister, vice premier, deputy premier
vice-president | vice president, vice-president, deputy president
government | government, governments, cabinet, council of ministers, cabinet of ministers, government officials, government sources, government media office, government press office, central government, federal government, ruling junta, junta, interim government, transitional government, military government, administration officials
authorities | authorities, officials, state officials, senior officials
local-authorities | local authorities, local officials, local government, regional authorities, regional officials, provincial authorities, provincial officials, municipal authorities, district authorities, district officials, city authorities, city officials, village officials, regional government, provincial government, local administration, regional administration, provincial administration, regional military administration, district administration, city administration, military administration, municipal administration, municipality, city council, regional council, provincial council, district chief, village chief, village head, district governor, county officials, city hall, state government, local council, village council, head of the region, head of the district
governor | governor, provincial governor, regional governor, deputy governor, governor's office, state governor, vice governor, plenipotentiary representative, presidential envoy
mayor | mayor, deputy mayor, mayor's office, city mayor
parliament | parliament, national assembly, supreme council, house of representatives, lower house, upper house, senate, parliamentary committee, speaker of parliament, parliament speaker, legislature, lawmakers
embassy | embassy, consulate, ambassador, consul, embassy officials, consular officials, consul general, permanent representative, permanent mission, charge d'affaires, diplomatic mission
prosecutor | prosecutor's office, prosecutors' office, prosecutor general's office, general prosecutor's office, office of the prosecutor, office of the prosecutor general, public prosecutor, public prosecutor's office, attorney general, attorney general's office, prosecutor general, prosecutor-general, prosecutors, investigative committee, district attorney, military prosecutor, military prosecutor's office, chief prosecutor
ombudsman | ombudsman, ombudsman's office, human rights ombudsman, human rights commissioner, human rights defender, human rights commission, national human rights commission
health-authorities | health authorities, health officials, health department officials, medical authorities, medical officials, public health authorities, public health officials, health service, health services
hospital | hospital, hospitals, hospital officials, hospital sources, medical sources, medics, medic, doctors, doctor, hospital staff, health workers, medical workers, central hospital, regional hospital, medical source, hospital director, medical staff, morgue, morgue officials
civil-defence | civil defence, civil defense, civil protection, civil protection agency, civil protection service, civil defence agency, civil defense agency, disaster management agency, disaster management authority, national disaster management authority, disaster mitigation agency, disaster agency, disaster response agency, emergency service, emergency services, emergency management agency, national emergency management agency, rescue service, rescue services, rescuers, rescue officials, rescue workers, fire service, fire department, fire brigade, firefighters, first responders, paramedics, ambulance service, state emergency service, emergency workers, emergency officials, disaster officials | unknown
foreign-ministry | foreign office, top diplomat
defence-ministry | MoD, DoD
central-bank | central bank, national bank
national-security-adviser | national security adviser, national security advisor
ministry | ministry, ministries, minister
department | department
court | supreme court, constitutional court, high court, military court, military tribunal
`;
