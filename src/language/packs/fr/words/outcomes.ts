import type { Category } from "../../../../domain/category.js";
import { SHAPES, type Shape, type ShapeName } from "../../../outcome-shape.js";
import type { OutcomeWord } from "../../../pack.js";
import { formsOf } from "../agreement.js";

/** Words by category and shape, parted by commas, as patterns of `formsOf`. */
const WORDS: Readonly<Record<Category, Partial<Record<ShapeName, string>>>> = {
  killed: {
    "taken event": "vies, vies humaines",
    object: `tue, tuent, tuer, tuant, tuait, tuaient, tua, tuèrent, tuera, massacre, massacrent, massacrer, massacrant, exécute, exécutent, exécuter, exécutant, assassine, assassinent, assassiner, assassinant, abattre, abat, abattent, abattant,
      coûté/coûte/coûtent/coûtant/coûter/coûtait/coûta la vie à, coûté/coûte/coûtent/coûtant/coûter/coûtait/coûta la vie de, coûté/coûte/coûtent/coûtant/coûter/coûtait/coûta la vie d', coûté/coûte/coûtant la vie au, coûté/coûte/coûtent/coûtant la vie aux,
      ôté/ôte/ôtant la vie à, emporté/emporte/emportant la vie de, fauché/fauche la vie de, causé/cause/causant/causer la mort de, causé/cause/causant/causer la mort d', provoqué/provoque/provoquant/provoquer la mort de,
      provoqué/provoque/provoquant la mort d', entraîné/entraîne/entraînant/entraîner la mort de, entraîné/entraîne/entraînant la mort d', entraîné/entraînant le décès de, causé/causant le décès de, coûtant la vie`,
    "weak object":
      "perdu, perd, perdent, perdait, perdaient, inhumé, inhument, enterré, enterrent, pleure, pleurent",
    subject: `mort~, meurt, meurent, mouraient, moururent, mourir, péri, périssent, périr, périt, périrent, perdu la vie, perdent la vie, perdre la vie, perd la vie, perdant la vie, perdirent la vie, trouvé la mort, trouvent la mort, trouve la mort, trouver la mort, trouvant la mort, trouvèrent la mort,
      laissé la vie, laissé leur vie, laissé sa vie, donné leur vie, donné sa vie, succombé, succombe, succombent, succomber, succombé à ses/leurs blessures, tombé~ au combat, tombé~ en héros, tombé~ au champ d'honneur, tombé~ en martyrs, décédé~, décède, décèdent, décéder, noyé~, retrouvé~ mort~, brûlé~ vif+, brûlés vifs, brûlées vives, mort~ sur le coup,
      donné~ pour mort~, perdit la vie, n'ont pas survécu, n'a pas survécu`,
    "weak subject": "tombé~",
    either: `tué~, assassiné~, abattu~, exécuté~, massacré~, égorgé~, décapité~, fusillé~, lynché~, éliminé~, neutralisé~, liquidé~, pendu~, poignardé~ à mort, mortellement blessé~, blessé~ mortellement, tué~ par balle, tué~ par balles, égorgé~ ou fusillé~, carbonisé~, décimé~`,
    people: `corps, corps sans vie, cadavre+, dépouille+, dépouille+ mortelle+, défunt~, martyr+, victime+ mortelle+, personne+ tuée+, personne+ décédée+, personne+ mortes`,
    "subject or head": "mort~, mort~ confirmé~, décédé~",
    "either or head": "tué~, tué~ confirmé~",
    event:
      "décès, pertes en vies humaines, pertes de vies humaines, assassinats, meurtres, exécutions, homicides, massacres, exécutions sommaires, féminicides",
    "single event": "mort, mort par balle, assassinat, meurtre, exécution, homicide, massacre, décès",
    toll: `bilan, bilan humain, bilan provisoire, bilan officiel, bilan définitif, bilan total, nouveau bilan, dernier bilan, bilan actualisé, bilan global, bilan des combats, bilan des affrontements, bilan des violences, bilan de l'attaque, bilan du bombardement, bilan de la frappe,
      bilan des morts, bilan des tués, nombre de morts, nombre des morts, nombre de tués, nombre des tués, nombre de décès, nombre de personnes tuées, nombre de victimes tuées, nombre de civils tués, nombre de soldats tués, nombre de militaires tués, total des morts, total de morts, décompte des morts, bilan mortel`,
  },
  wounded: {
    object:
      "blesse, blessent, blesser, blessant, blessait, blessa, blessèrent, mutile, mutilant, mutiler, blessant grièvement, blessant légèrement",
    "weak object": "soigne, soignent, soigné, hospitalise, traite, traitent",
    subject: `souffrant de blessures, souffrent de blessures, reçu des blessures, subi des blessures, hospitalisé~, à l'hôpital, en soins intensifs, en réanimation, dans un état grave, dans un état critique, dans un état stable, en état critique, pris~ en charge, pris~ en charge à l'hôpital,
      transporté~/conduit~/évacué~/transféré~/admis~/acheminé~/emmené~ à l'hôpital, transporté~/conduit~/évacué~/transféré~/admis~/acheminé~ à * hôpital, transporté~/conduit~/évacué~/transféré~/admis~ dans un hôpital, transporté~/évacué~/transféré~/admis~ dans les hôpitaux, transporté~/évacué~/transféré~/admis~ dans des hôpitaux,
      transporté~/évacué~/transféré~/admis~ vers un hôpital, évacué~ vers l'hôpital, évacué~ vers des hôpitaux, évacué~ vers les hôpitaux, évacué~ vers un hôpital, admis~ à l' hôpital, admis~ aux urgences, admis~ en soins intensifs, touché~ par balle, touché~ par balles, touché~ par des éclats, blessé~ par balle, blessé~ par balles, amputé~, évacué~ sanitaire+`,
    "weak subject": "soigné~, admis, admise, admises, opéré~, touché~, commotionné~, traité~",
    "either or head": `blessé~, blessé~ grave+, blessé~ léger+, blessés graves, blessés légers, grand+ blessé+, grands blessés, blessé~ grièvement, grièvement blessé~, gravement blessé~, légèrement blessé~, sérieusement blessé~`,
    either: "mutilé~, brûlé~, poignardé~",
    event: "blessures, cas de blessés, cas de blessures",
    people:
      "personnes blessées, personne blessée, victimes blessées, blessés par balle, blessés par balles, blessés de guerre",
    "single event": "blessure",
    toll: "nombre de blessés, nombre des blessés, bilan des blessés, nombre de personnes blessées, total des blessés, nombre total de blessés",
  },
  missing: {
    subject: `porté~ disparu~, porté~ manquant~, sans nouvelles, introuvable+, manquent à l'appel, manque à l'appel, manquaient à l'appel, manquant à l'appel, coincé~ sous les décombres, pris~ au piège, piégé~, enseveli~, bloqué~ sous les décombres,
      toujours recherché~, considéré~ comme disparu~, ne donnent plus signe de vie`,
    "weak subject": "sous les décombres, sous les gravats",
    "subject or head": "disparu~, manquant~, porté~ disparu~, disparu~ en mer",
    people: "personnes disparues, personne disparue, portés disparus",
    event: "disparitions",
    toll: "nombre de disparus, nombre des disparus, nombre de personnes disparues",
  },
  captured: {
    object: `enlève, enlèvent, enlever, enlevant, kidnappe, kidnappent, kidnappant, capture, capturent, capturer, capturant, arrête, arrêtent, arrêter, arrêtant, interpelle, interpellent, détient, détiennent, détenait, retient en otage, retiennent en otage, fait prisonnier, fait prisonniers`,
    "weak object": "libéré, libère, libèrent, relâché, relâche, remis, retient, retiennent, rendu",
    subject: `fait+ prisonnier+, faits prisonniers, faite prisonnière, faites prisonnières, rendu~ à l'ennemi, se sont rendus aux, se sont rendues aux, rendus sans combattre, capitulé, en captivité, en détention, placé~ en détention, placé~ en garde à vue, en garde à vue, pris~ en otage+, pris~ en otages, retenu~ en otage+, retenus en otages, gardé~ en otage, retenu~ prisonnier+, déposé les armes, derrière les barreaux, écroué~, incarcéré~, emprisonné~, en otage`,
    either: "capturé~, enlevé~, kidnappé~, arrêté~, interpellé~, séquestré~, appréhendé~, ravi~",
    "either or head": "détenu~",
    people:
      "prisonnier+, prisonnier+ de guerre, prisonniers de guerre, otage+, captif+, détenus, personnes enlevées, personnes détenues, personnes arrêtées, personnes interpellées",
    event: "enlèvements, arrestations, interpellations, prises d'otages, détentions",
    "single event": "enlèvement, arrestation, interpellation",
    toll: "nombre de prisonniers, nombre d'otages, nombre de détenus, nombre d'arrestations",
  },
  displaced: {
    object: `déplace, déplacent, déplacer, déplaçant, évacue, évacuent, évacuer, évacuant, chasse, chassent, chassant, chasser, forcé/forçant/force à fuir, contraint/contraignant à fuir, jeté/jetant sur les routes, poussé/poussant sur les routes, poussé/poussant à fuir, poussé/poussant à la fuite, forcé/forçant/contraint/contraignant à l'exil, forcé l'évacuation de, entraîné/entraînant/provoqué/provoquant le déplacement de, entraîné/entraînant/provoqué/provoquant l'évacuation de, entraîné/entraînant/provoqué/provoquant le déplacement d', provoqué l'exode de, entraîné la fuite de, provoqué la fuite de`,
    "weak object":
      "forcé, forçant, force, contraint, contraignant, pousse, poussé, poussant, abrite, abritent, héberge, hébergent, hébergé, jeté",
    subject: `fui, fuient, fuit, fuyaient, fuyant, fuir, pris la fuite, prennent la fuite, prenant la fuite, réfugié~, se sont réfugiés, se sont réfugiées, s'est réfugiée, se réfugient, contraint~ de fuir, contraint~ à fuir, contraint~ à la fuite, contraint~ de quitter, contraint~ à l'exil, contraint~ de se déplacer, forcé~ de fuir, forcé~ à fuir, forcé~ de quitter, forcé~ à quitter, forcé~ de partir, obligé~ de fuir, obligé~ de quitter, obligé~ de partir, dû fuir, dû quitter, dû se déplacer, dû se réfugier, dû partir, dû abandonner, dû évacuer, dû être évacué~, dû quitter leur+ foyer+, dû quitter leur domicile,
      quitté leur+ foyer+, quitté leurs foyers, quitté leur+ maison+, quitté leurs maisons, quitté leur domicile, quitté leur village, quitté leurs villages, quitté la ville, quitté la zone, quitté la région, abandonné leurs maisons, abandonné leur+ foyer+, abandonné leurs foyers, abandonné leur domicile, abandonné leur village, fuyant les combats, fui leur+ foyer+, fui leurs foyers, trouvé refuge, trouvent refuge, cherché refuge, cherchent refuge, trouvé abri, sans abri, sans-abri, chassé~ de chez eux, chassé~ de leur+ foyer+, chassé~ de leurs foyers, chassé~ de leurs maisons, jeté~ sur les routes, poussé~ sur les routes, poussé~ à fuir, sur les routes, mis~ à l'abri, mis~ en sécurité, passé la frontière, traversé la frontière, franchi la frontière, traversé vers, franchi le fleuve, traversé le fleuve, déraciné~, hébergé~ dans des camps, dans des camps, dans des abris, rentré~ chez eux, regagné leurs foyers, regagné leur domicile, retourné~ chez eux, quitté leurs habitations, quitté leur lieu d'habitation, fui les combats, fui les violences, fui la ville, fui vers, fui la région, quittent leur domicile, quittent leurs maisons`,
    "either or head": "déplacé~, évacué~",
    either: "relogé~, relocalisé~, chassé~, expulsé~, délogé~",
    people:
      "réfugié~, déplacé~ interne+, déplacés internes, personnes déplacées, personnes évacuées, personnes réfugiées, déplacés de guerre, demandeur+ d'asile, sinistrés",
    event: "évacuations, déplacements",
    "single event":
      "évacuation, déplacement, exode, déplacement massif, exode massif, évacuation massive, déplacements massifs",
    toll: "nombre de déplacés, nombre des déplacés, nombre de réfugiés, nombre d'évacués, nombre de personnes déplacées, nombre de personnes évacuées, nombre de déplacés internes",
  },
  casualties: {
    people: "victime+, victime+ civile+, victime+ humaine+",
    event:
      "perte+, perte+ humaine+, pertes militaires, pertes civiles, dégâts humains, morts et blessés, morts ou blessés, tués et blessés, tués ou blessés, morts et de blessés, morts et des blessés, perte+ en homme+, pertes en hommes",
    either:
      "tué~ ou blessé~, tué~ et blessé~, mort~ ou blessé~, blessé~ ou tué~, mis~ hors de combat, tué~ ou disparu~, mis~ hors d'état de nuire",
    object: "tue ou blesse, tuant ou blessant, tuant et blessant, tuer ou blesser",
    "weak object": "affecté, affecte, affectent, touche, touchent, frappé",
    "weak subject": "affecté~, touché~",
    toll: "bilan, bilan officiel, bilan humain, nombre de victimes, nombre des victimes, bilan des victimes, bilan des pertes, total des victimes, bilan humain et matériel, nombre total de victimes",
  },
};

/** Phrases with an outcome word that tell of no one's harm. */
const IDIOMS = `peine de mort, peines de mort, point mort, nature morte, mer Morte, langue morte, angle mort, temps mort, lettre morte, menace+ de mort, menaces de mort, à mort, condamné~ à mort, danger de mort, jour+ des morts, fête des morts, corps d'armée, corps diplomatique, corps médical, corps expéditionnaire,
  garde du corps, gardes du corps, corps électoral, corps judiciaire, esprit de corps, corps professoral, corps enseignant, vies brisées, perdu du terrain, perdu la ville, perdu le contrôle, perdu contact, temps perdu, disparu des écrans, coup+ de feu, dépôt de bilan, bilan carbone, bilan de santé, bilan matériel, bilan à mi-parcours, bilan du gouvernement, état de mort cérébrale, escadron+ de la mort, tué dans l'œuf, à perte de vue, perte de contrôle, perte+ de terrain, pertes matérielles, pertes financières, pertes économiques, pertes agricoles, perte de temps, en pure perte, blessé dans son orgueil, avion abattu, drone abattu, drones abattus, avions abattus, missile abattu, missiles abattus, hélicoptère abattu, touché terre, morts-terrains, abattu+ en vol, bilan sécuritaire, décidé et exécuté`;

/** Every outcome word of French with its readings merged: "mort" is a predicate, a counted noun and an event. */
export function outcomeEntries(): [string, readonly OutcomeWord[]][] {
  const entries = new Map<string, OutcomeWord[]>();
  for (const [category, shapes] of Object.entries(WORDS) as [Category, Partial<Record<ShapeName, string>>][])
    for (const [name, patterns] of Object.entries(shapes) as [ShapeName, string][])
      for (const phrase of patterns
        .split(/[,\n]/u)
        .flatMap((pattern) => (pattern.trim() === "" ? [] : formsOf(pattern)))) {
        const readings = entries.get(phrase) ?? [];
        const shape: Shape = SHAPES[name];
        const known = readings.findIndex((each) => each.category === category && each.weak === shape.weak);
        if (known < 0) readings.push({ category, ...shape });
        else readings[known] = joined(readings[known] as OutcomeWord, shape);
        entries.set(phrase, readings);
      }
  for (const phrase of IDIOMS.split(",").flatMap((pattern) => formsOf(pattern.trim())))
    entries.set(phrase, [{ category: "killed", frames: [], weak: true }]);
  return [...entries];
}

/** One word in two lists of a category can do what both say: "mort" is a predicate and a counted noun. */
function joined(one: OutcomeWord, other: Shape): OutcomeWord {
  const frames = [...new Set([...one.frames, ...other.frames])];
  const people = one.people === true || other.people === true;
  // a single event that is people in another list counts as people
  const { single, ...rest } = one;
  return single === true && other.single === true
    ? { ...rest, frames, people, single }
    : { ...rest, frames, ...(people ? { people } : {}) };
}
