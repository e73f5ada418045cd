/**
 * What ministries are about: the key, as in all packs, then every wording behind "ministère" ("de la Santé",
 * "des Situations d'urgence"). A minister, a ministry and a department are one office.
 */
export const PORTFOLIOS = `
health-ministry | de la santé, de la santé publique, de la santé et de la protection sociale, de la santé et de l'hygiène publique, de la santé et de la prévention, de la santé et des affaires sociales, de la santé et de la population
interior-ministry | de l'intérieur, de l'intérieur et de la sécurité, de l'intérieur et de la décentralisation, de la sécurité, de la sécurité publique, des affaires intérieures, de la sécurité et de la protection civile, de l'intérieur et sécurité, de l'administration territoriale, de l'administration du territoire
defence-ministry | de la défense, de la défense nationale, des armées, de la défense et des anciens combattants, de la défense nationale et des anciens combattants, de la guerre
foreign-ministry | des affaires étrangères, des relations extérieures, des affaires extérieures, des affaires étrangères et de la coopération, de l'europe et des affaires étrangères
emergencies-ministry | des situations d'urgence, des urgences, des situations extraordinaires, de la protection civile, des situations d'exception
justice-ministry | de la justice, de la justice et des droits humains
information-ministry | de l'information, de la communication, de la communication et des médias, de l'information et de la communication, de la culture et de l'information
education-ministry | de l'éducation, de l'éducation nationale, de l'enseignement supérieur
labour-ministry | du travail, de l'emploi, du travail et de la protection sociale
social-ministry | de l'action sociale, des affaires sociales, de l'action humanitaire, des affaires humanitaires, de la solidarité nationale, de la solidarité, du développement social, de l'action humanitaire et de la solidarité nationale
finance-ministry | des finances, de l'économie, de l'économie et des finances, du commerce
transport-ministry | des transports, des transports et des voies de communication
energy-ministry | de l'énergie, du pétrole, de l'eau
agriculture-ministry | de l'agriculture
`;

/** X stands for a portfolio's wording, "/" for an adjective of nationality between: "ministère kirghiz de la Santé". */
export const MINISTRY_HEADS = [
  "ministère",
  "ministères",
  "ministre",
  "vice-ministre",
  "vice-ministère",
  "ministre délégué",
  "secrétariat d'état",
  "secrétaire d'état",
  "département",
] as const;

/**
 * Offices that speak for a side once one is known: key, wordings, then the kind of their own people when they
 * have them. A wording with "*" stands for people itself ("trois garde-frontières"). Small letters will do.
 */
export const OFFICES = `
military | armée, armées, armée nationale, armée régulière, forces armées, forces armées nationales, état-major, état-major général, état-major des armées, chef d'état-major, chef d'état-major général, commandement militaire, haut commandement, haut commandement militaire, porte-parole de l'armée, autorités militaires, source militaire, sources militaires, forces de défense, forces de défense et de sécurité, armée de terre, forces terrestres, troupes régulières, hiérarchie militaire | military
air-force | armée de l'air, forces aériennes, aviation, défense aérienne, défense antiaérienne | military
navy | marine, marine nationale, forces navales | military
national-guard | garde nationale, garde républicaine, garde présidentielle | military
border-service | service des gardes-frontières, service des frontières, gardes-frontières*, garde-frontières*, garde-frontière*, gardes-frontière*, gardes frontières*, gardes frontaliers*, garde frontalier*, police aux frontières, police des frontières, service d'État des frontières, service frontalier, troupes frontalières*, forces frontalières, garde frontalière | military
coast-guard | garde-côtes* | military
security-forces | forces de sécurité, forces de l'ordre, services de sécurité, source sécuritaire, sources sécuritaires, source de sécurité, sources de sécurité, responsable sécuritaire, responsables sécuritaires, source policière et militaire | mixed
police | police*, police nationale, police fédérale, police locale, police municipale, direction de la police, préfecture de police, source policière, sources policières, commissariat | police
gendarmerie | gendarmerie, gendarmerie nationale, gendarmes* | military
security-committee | comité d'État pour la sécurité nationale, comité d'État à la sécurité nationale, comité d'État de la sécurité nationale, comité de sécurité nationale, comité pour la sécurité nationale, comité national de sécurité, service national de sécurité, comité d'État chargé de la sécurité nationale
security-council | conseil de sécurité nationale, secrétaire du conseil de sécurité, conseil national de sécurité
security-service | services secrets, services de renseignement, services de renseignements, renseignement, service de renseignement, services spéciaux, contre-espionnage, sûreté de l'État, agence nationale de renseignement, service de sécurité
presidency | président, présidente, présidence, présidence de la république, président de la république, chef de l'État, palais présidentiel, administration présidentielle, service de presse présidentiel, service de presse de la présidence, président par intérim, président de transition
prime-minister | premier ministre, première ministre, chef du gouvernement, primature, chancelier, chancelière
deputy-prime-minister | vice-premier ministre
vice-president | vice-président, vice-présidente
government | gouvernement, gouvernements, conseil des ministres, cabinet des ministres, porte-parole du gouvernement, gouvernement central, gouvernement fédéral, junte, junte militaire, junte au pouvoir, gouvernement de transition, régime militaire, autorités de transition
authorities | autorités, responsables officiels, officiels, autorités nationales, autorités centrales
local-authorities | autorités locales, autorités régionales, autorités provinciales, autorités municipales, autorités de la région, responsables locaux, responsable local, administration locale, administration régionale, administration militaire régionale, administration militaire, gouvernement provincial, gouvernement régional, gouvernorat, responsables régionaux, source administrative, sources administratives, élus locaux, élu local, collectivité locale, administration du territoire
governor | gouverneur, gouverneure, gouverneur militaire, gouverneur provincial, vice-gouverneur, représentant plénipotentiaire, préfet, préfète, préfecture, gouverneur de la région, gouverneur de la province
mayor | maire, mairie, maire adjoint, hôtel de ville, municipalité, bourgmestre
parliament | parlement, assemblée nationale, conseil suprême, sénat, chambre basse, chambre haute, députés, conseil législatif
embassy | ambassade, ambassadeur, ambassadrice, consulat, consul, représentation permanente, représentant permanent
prosecutor | parquet, procureur, procureure, procureur général, parquet général, procureur de la république, bureau du procureur, comité d'enquête, procureur militaire, ministère public, justice militaire
ombudsman | médiateur, défenseur des droits, défenseur du peuple, commissaire aux droits de l'homme, commission nationale des droits de l'homme, ombudsman, défenseur des droits humains
health-authorities | autorités sanitaires, responsables sanitaires, services de santé, service de santé, autorités médicales, direction de la santé, division provinciale de la santé, direction régionale de la santé, centre des opérations d'urgence de santé publique
hospital | hôpital, hôpitaux, hôpital général, hôpital central, hôpital régional, source hospitalière, sources hospitalières, source médicale, sources médicales, médecins, médecin, personnel médical, personnel soignant, morgue, directeur de l'hôpital, clinique, centre hospitalier, centre de santé
civil-defence | protection civile, défense civile, sécurité civile, service d'urgence, services d'urgence, services de secours, pompiers, secours, secouristes, service des situations d'urgence, service d'État des situations d'urgence, agence de gestion des catastrophes, direction de la protection civile
ministry | ministère, ministères, ministre
department | département
court | cour suprême, cour constitutionnelle, tribunal militaire, cour militaire, haute cour, tribunal
`;
