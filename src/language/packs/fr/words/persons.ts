import type { VictimKind } from "../../../../domain/claim.js";

/** Nouns for people, parted by commas: "+" has its plural, "~" its feminine and plurals; all in their singular. */
export const PERSONS: Readonly<Partial<Record<VictimKind, string>>> = {
  unknown: `personne+, individu+, citoyen~, compatriote+, ressortissant~, homme+, étranger~, adulte+, membre+, passager~, patient~, suspect~,
    otage+, détenu~, réfugié~, migrant~, manifestant~, participant~, responsable+, dirigeant~, chef+, ministre+, gouverneur+, maire+, ambassadeur+,
    diplomate+, conseiller~, député~, élu~, employé~, fonctionnaire+, activiste+, assaillant~, agresseur+, tireur+, voyageur+, touriste+, pèlerin+, fidèle+,
    garde+ du corps, survivant~, rescapé~, agent+, président~, préfet+, sénateur+, juge+, magistrat~, directeur+, secrétaire+, représentant~,
    mineur~, évadé~, supporter+, joueur+, musicien~, nomade+, braconnier+, trafiquant~, bandit+, voleur+, kidnappeur+, mutin+, prisonnier~`,
  civilian: `civil~, villageois~, habitant~, résident~, riverain~, enfant+, bébé+, nourrisson+, fillette+, garçon+, fille+, femme+, femme+ enceinte+, mère+, père+, frère+,
    sœur+, fils, époux, épouse+, mari+, oncle+, tante+, cousin~, neveu+, nièce+, grand-mère+, grand-père+, adolescent~, jeune+, jeune+ homme+, jeune+ femme+, jeune+ fille+,
    vieillard+, élève+, écolier~, écolière+, étudiant~, lycéen~, enseignant~, professeur+, instituteur+, institutrice+, médecin+, infirmier~, infirmière+, aide-soignant~, sage-femme+, soignant~,
    secouriste+, pompier+, sauveteur+, ambulancier~, journaliste+, photographe+, cameraman+, reporter+, prêtre+, pasteur+, imam+, évêque+, religieuse+, moine+, catéchiste+,
    agriculteur+, cultivateur+, paysan~, éleveur+, berger~, pêcheur+, mineur+ artisanal+, orpailleur+, ouvrier~, ouvrière+, travailleur+, travailleur+ humanitaire+, humanitaire+, bénévole+,
    commerçant~, marchand~, vendeur+, chauffeur+, conducteur+, conducteur+ de bus, routier+, famille+, ménage+, foyer+, population+ civile+, passant~, piéton~, automobiliste+, motocycliste+,
    avocat~, ingénieur+, technicien~, boulanger~, gardien~, employé+ de banque, leader+ social+, notable+, chef+ de village, chef+ coutumier+, chef+ traditionnel+, orphelin~, veuve+, parent+,
    croyant~, syndicaliste+, sinistré~, retraité~, autochtone+, indigène+`,
  military: `soldat+, soldate+, militaire+, combattant~, officier+, sous-officier+, garde-frontière+, garde+-frontière+, garde+-frontières, garde-frontières, garde+ frontalier+, gendarme+, général+, colonel+, capitaine+,
    commandant~, lieutenant+, sergent+, caporal+, conscrit+, appelé+, réserviste+, marin+, pilote+, parachutiste+, commando+, tireur+ d'élite, mercenaire+, milicien~, rebelle+, insurgé~,
    séparatiste+, jihadiste+, djihadiste+, islamiste+ armé+, terroriste+, guérillero+, paramilitaire+, supplétif+, volontaire+, VDP, casque+ bleu+, légionnaire+, fantassin+, maquisard+,
    franc-tireur+, homme+ armé+, homme+ en arme+, membre+ des forces armées, élément+, assaillant+ armé+`,
  police: `policier~, agent+ de police, officier+ de police, commissaire+, gardien+ de la paix, policier+ militaire+`,
};

/** Nouns that are plural as they stand. */
export const PLURALS_ONLY: Readonly<Partial<Record<VictimKind, string>>> = {
  unknown: `gens, hommes et femmes, effectifs, forces de sécurité, membres des forces de sécurité, membres d'équipage, travailleurs migrants, âmes, équipage`,
  civilian: `femmes et enfants, femmes et d'enfants, enfants et femmes, civils innocents, proches, personnes âgées, jeunes gens, personnels humanitaires, personnels soignants, populations, population, populations civiles, habitantes et habitants`,
  military: `troupes, membres de l'armée, membres des forces armées, éléments armés, hommes de troupe, soldats de la paix`,
};

/** A household's number is a lower bound of people. */
export const HOUSEHOLDS: ReadonlySet<string> = new Set(["famille", "ménage", "foyer"]);
