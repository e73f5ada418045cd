import type { Role } from "../../../pack.js";

const SPEECH = `annonc*, indiqu*, déclar*, affirm*, précis*, ajout*, assur*, déplor*, expliqu*, confirm*, signal*, rapport*, racont*, témoign*, not*, soulign*, estim*, évoqu*, révél*, insist*, avanc*,
  recens*, dénombr*, enregistr*, constat*, répertori*, chiffr*, évalu*, regrett*, rappel*, détaill*, relat*, comment*, martel*, mentionn*, alert*, notifi*, communiqu*, regrett*, revendiqu*, dénonc*, cit*, document*`;
const IRREGULAR_SPEECH = `dit, dite, dits, dites, disent, disait, disaient, dire, disant, fait savoir, font savoir, faisait savoir, faisant savoir, fait état, font état, faisait état, faisaient état, faisant état, faire état, écrit, écrivent, écrivait, écrire, soutient, soutiennent, soutenu, prévient, prévenu, admet, admettent, admis,
  reconnaît, reconnaissent, reconnu, appris, apprend, apprenait, prétend, prétendent, prétendu, répond, répondu, dément, démentent, démenti, nie, nient, nié, croit, pense, conclut, conclu, lit, lire, lu, parle de, parlent de, parlé de, parle d', informe, informé, promet, avoue, avoué, publie, publié, fait part, font part, répète, répété, redoute, rend compte, rendu compte, compte, comptent, comptait, comptabilise, comptabilisé, comptabilisent, recueilli, poursuit, poursuivi, réagi, conteste, contesté, maintient, maintiennent, maintenu, fait/font/faisait/faisaient * état, fait/font * savoir, s'attend à, s'attendre à, revendique`;

/** Small words of French by what they do: patterns of `formsOf`, parted by commas or line breaks. */
export const ROLES: Readonly<Partial<Record<Role, string>>> = {
  be: "est, sont, était, étaient, été, être, étant, fut, furent, soit, soient, serait, seraient, sera, seront, reste, restent, demeure, demeurent, gît, gisaient, pourrait être, pourraient être",
  have: "a, ont, avait, avaient, ayant, avoir, eu, eut, eurent, ait, aient, aurait, auraient, aura, auront, ai, avons, pourrait avoir, pourraient avoir",
  modal:
    "peut, peuvent, pouvait, doit, doivent, dû, va, vont, allait, allaient, pu, devait, devaient, pourrait, pourraient, devrait, devraient",
  get: "fait tuer, faire tuer",
  negation: "ne, n', pas, jamais, sans, ni, aucunement, nullement, non",
  determiner: "le, la, les, l', un, une, des, du, tout, toute, toutes, chaque, tel, telle, quelconque",
  possessive: "son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes",
  pronoun:
    "il, elle, ils, elles, on, celui-ci, celle-ci, ceux-ci, celles-ci, eux, c', cela, ça, ceci, ce dernier, cette dernière, je, j', nous, vous, qui, lui",
  demonstrative: "ce, cet, cette, ces, celui, celle, ceux, celles, c', cela, ceci",
  relative: "qui, que, qu', lequel, laquelle, lesquels, lesquelles, auquel, duquel, dont",
  and: "et, &, ainsi que, ainsi qu', de même que",
  or: "ou, ou bien",
  but: "mais",
  moment: "quand, lorsque, lorsqu'",
  clause: `tandis que, tandis qu', alors que, alors qu', quand, lorsque, lorsqu', après, après que, avant, avant que, parce que, car, puisque, puisqu', comme, si, depuis que, ce qui, ce qu', jusqu'à ce que, où, pendant que, bien que, bien qu', au moment où, dès que`,
  preposition: `selon, d'après, suivant, à, au, aux, de, d', du, des, en, dans, par, pour, sur, sous, avec, sans, contre, entre, vers, chez, depuis, pendant, durant, lors de, lors d', lors du, lors des, au cours de, au cours d', au cours du, au cours des, après, avant, à cause de, à cause des, en raison de, en raison des, à la suite de, à la suite d', à la suite du, à la suite des, suite à, suite aux, au sud de, au nord de, à l'est de, à l'ouest de, près de, près du, non loin de, aux environs de, autour de, malgré, parmi, hors de, au large de, le long de, face à, face aux, du côté de, via, à bord de, à travers, à l'intérieur de, aux mains de, aux mains des, auprès de, auprès du, auprès des, dès, au sein de, au sein du, au profit de, grâce à, outre, hormis, excepté, à l'issue de, d'ici, à proximité de`,
  of: "de, d', du, des",
  agent: "par",
  joins:
    "de, d', du, des, à, au, aux, en, dans, pour, sur, chez, près de, près du, auprès de, auprès du, au nord de, au sud de, à l'est de, à l'ouest de, aux environs de, du côté de, au sein de, au sein du, à proximité de, non loin de, autour de",
  contrast: "tandis que, tandis qu', alors que, alors qu', quand",
  adverb: `ne, n', aussi, également, encore, déjà, toujours, désormais, maintenant, alors, ainsi, ensuite, puis, enfin, notamment, seulement, au total, en tout, par ailleurs, en outre, de plus, au moins, au plus, à ce jour, pour l'heure, pour l'instant, dans l'immédiat, à ce stade, jusqu'ici, jusqu'à présent, jusque-là, jusqu'alors, grièvement, gravement, légèrement, mortellement, sérieusement, quant à lui, quant à elle, quant à eux, pour sa part, pour leur part, de son côté, de leur côté, sur place, sur le coup, s', se, y, t, tous, auparavant, précédemment, initialement, hier, aujourd'hui, ensemble,
    officiellement, notamment, environ, presque, bien, très, plus, moins, tout, tard, tôt, récemment, immédiatement, actuellement, provisoirement, seul, seule, seuls, seules, simplement, même, peut-être, sans doute, vraisemblablement, probablement, malheureusement, là, ici, quelque part, un peu, tout de même, à nouveau, de nouveau, en fin de journée, dans la foulée, à leur tour, à son tour, lui aussi, elle aussi, eux aussi, lui-même, elle-même, séparément, successivement, finalement, rapidement, encore une fois, plus tôt, plus tard, en direct, entre-temps, en particulier, toutefois, cependant, en revanche, pourtant, néanmoins, or`,
  change: `alourdi, alourdie, alourdit, alourdissent, alourdir, alourdissait, grimp*, pass*, atteint, atteignent, atteignait, atteindre, atteignant, atteinte, élèv*, élev*, mont*, port*, augment*, bond*, dépass*, établi, établie, établit, établissait, établissent, chiffr*, ramen*, revu, revue, révis*, fix*, arrêt*, évalu*, estim*, avoisin*, frôl*, doubl*, tripl*, tomb*, baiss*, approch*, totalis*, compt*, franchi, franchit, est, sont, était, étaient, serait, seraient, fait, grossi, culmin*, croît, accroît, accru, crû, progress*, bilan de, gonfl*, aggrav*, recul*, diminu*, se monte, se montait, porté, portant, actualis*, corrig*, désormais de`,
  tell: `${SPEECH}, ${IRREGULAR_SPEECH}`,
  toWhom: "à, au, aux, auprès de, auprès d', sur, devant",
  accordingTo: `selon, d'après, suivant, aux dires de, aux dires d', au dire de, à en croire, de l'aveu de, de l'aveu du, sur la foi de, au rapport de, peut-on lire dans, peut-on lire sur, pouvait-on lire dans, lit-on dans, a-t-on appris de, a-t-on appris auprès de, a-t-on appris auprès du, a-t-on appris auprès d', apprend-on de, apprend-on auprès de, indique-t-on de, indique-t-on à, précise-t-on à, précise-t-on de, de l'avis de,
    comme l'a annoncé/indiqué/déclaré/affirmé/confirmé/précisé/rapporté/dit, comme l'ont annoncé/indiqué/déclaré/affirmé/confirmé/précisé/rapporté/dit, comme l'annonce, comme l'indique, comme le rapporte, comme le confirme, comme l'affirme, à ce qu'affirme, a-t-on indiqué au, a-t-on indiqué à, a-t-on déclaré à, a-t-on déclaré au, aux yeux de`,
  citing:
    "citant, qui cite, qui citait, en citant, s'appuyant sur, se référant à, se référant au, se référant aux, reprenant, relayant, qui relaie, en référence à, faisant référence à, invoquant, qui invoque, tenant ses informations de",
  voice: `gouvernement+, source+, source+ sécuritaire+, source+ hospitalière+, source+ locale+, source+ policière+, source+ militaire+, source+ médicale+, source+ humanitaire+, source+ administrative+, responsable+, porte-parole, porte-parolat, communiqué+, déclaration+, rapport+, témoin+, habitant~, résident~, riverain~, villageois, service+ de presse, bulletin+, données, chiffres, bilan, décompte, ministre+, ministère+, gouverneur+, maire+, président~, commandant~, commandement, général, colonel, capitaine, chef+, directeur+, directrice, secrétaire+, ambassadeur+, ambassadrice, représentant~, représentation, médecin+, infirmier~, soignant~, travailleur+, interlocuteur+, analyste+, expert~, autorité+,
    département, armée+, police, hôpital, hôpitaux, rebelle+, miliciens, insurgés, groupe+, agence+, service+, comité+, conseil, commission, bureau, administration, organisation+, ONG, coalition, alliance, mission, leader+, militant~, activiste+, observateur+, observatoire, adjoint~, conseiller~, vidéo+, images, document+, procureur~, parquet, officier+, élu~, député~, sénateur+, premier ministre, première ministre, lieutenant, famille+, proche+, avocat~, survivant~, rescapé~, prêtre, évêque, pasteur, imam, étude, enquête, liste+, message, collègue+, secouriste+, pompier+, société civile, société, parti, présidence, garde+, personnel, presse, média+, télévision, radio, journal, journaux, chaîne, état-major, quartier général, mouvement, collectif, coordination, coordinateur, coordinatrice, administrateur, administratrice, préfet, préfecture, mairie, sous-préfet, ambassade, diplomate+, humanitaire+, centre, cellule, syndicat, fédération, association, institution, institut, cabinet, direction, junte, régime, état-major général, protection civile, chercheur+, chercheuse, notable+, chef+ coutumier+, ministère public, délégation, délégué~, médias, fonctionnaire+, officiel+, tribunal, cour, croissant-rouge, haut-commissariat, haut-commissaire, agent+, évaluation+, estimation+, forces armées`,
  medium: `telegram, facebook, twitter, x, whatsapp, instagram, youtube, télévision, radio, journal, quotidien, hebdomadaire, agence, agence de presse, chaîne, site, site internet, portail, presse, média, médias, journalistes, correspondant~, réseaux sociaux, réseau social, magazine, antenne, page facebook, compte x, journalistes`,
  speaking: "s'exprimant, intervenant, conférence, point de presse, entretien, parlement, sommet",
  hospital: "hôpital, hôpitaux, clinique+, morgue+",
  personal: "",
  count: "recens*, dénombr*, enregistr*, compt*, comptabilis*, répertori*, document*",
  asOf: "à la date du, en date du, à ce jour, jusqu'ici, jusqu'à présent, jusqu'à maintenant, depuis, pour l'heure, pour l'instant, à ce stade, au total, en tout, à présent, désormais",
  countsFrom: "depuis, depuis que, depuis qu'",
  indefinite:
    "certains, certaines, beaucoup, nombreux, nombreuses, de nombreux, de nombreuses, la plupart, bon nombre, d'autres, plusieurs",
  there:
    "il y a, il y avait, il y a eu, il y aurait, y a-t-il, fait des, faisant des, font des, faire des, fait de nombreux, fait de nombreuses, faisant de nombreux, faisant de nombreuses, occasionné des, occasionnant des, causé des, causant des, provoqué des, provoquant des, entraîné des, entraînant des, enregistré des, subi des, fait de lourdes, causé de lourdes, infligé des, infligé de lourdes, subi de lourdes, enregistré de lourdes, fait plusieurs",
  document:
    "communiqué+, rapport+, message, données, chiffres, document+, liste, listes, vidéo, images, information+, décompte, note, bulletin, déclaration, déclarations, point de presse, tweet, publication, dépêche",
  earlier:
    "précédent bilan, premier bilan, bilan précédent, ancien bilan, précédent~, antérieur~, initial~, initiaux, auparavant, précédemment, initialement, jusqu'alors, jusque-là, plus tôt, premier, première, ancien, ancienne, d'abord, dans un premier temps, préalablement",
  had: "avait, avaient",
  tallied:
    "précédent bilan, premier bilan, bilan précédent, ancien bilan, nombre, bilan, total, décompte, chiffre",
  superlative:
    "plus meurtrier~, plus meurtrière, plus meurtrières, plus sanglant~, plus lourd~, plus violent~, plus grave+, plus importants, pire+, les plus intenses, première fois, plus graves",
  unclear:
    "inconnu~, incertain~, pas connu~, pas clair, pas encore connu~, ignore, ignorait, ignorent, impossible à établir, impossible de dire, difficile à établir, difficile de dire, pas établi~, pas encore établi~, encore à établir, reste à établir, restait à établir, reste à déterminer, restait à déterminer, ne sait pas, ne savait pas, n'est pas précisé, n'était pas précisé",
  howMany: "combien, combien de, combien d'",
  party: "côté, camp, territoire, sol, rangs, partie",
  origin: "de, d', du, des",
  nearby: "près de, près d', à côté de, aux abords de, aux portes de",
  within:
    "en, dans, à, au, aux, sur, chez, près de, près du, au sein de, au nord de, au sud de, à l'est de, à l'ouest de, à travers, aux environs de",
  between: "entre",
  region: "est, ouest, nord, sud, nord-est, nord-ouest, sud-est, sud-ouest, partie, centre",
  against: "avec, contre, par, face à",
  losing:
    "perdu, perd, perdent, perdait, pleure, pleurent, enterré, enterrent, déplore, déplorent, déploré, déplorait, inhumé",
  makes: "fait, font, faisait, faisant, fit, firent",
  rebels:
    "rebelle+, insurgé+, jihadiste+, djihadiste+, combattants rebelles, guérilleros, guérillero, insurgés",
  including:
    "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, notamment, incluant, comprenant, au nombre desquels, au rang desquels, d'entre eux, d'entre elles, compte, comptent, comprend, comprennent, parmi les victimes, entre autres",
  among: "parmi",
  partitive:
    "d'entre eux, d'entre elles, dont, parmi eux, parmi elles, parmi lesquels, parmi lesquelles, des leurs, d'entre nous, de ceux-ci",
  previous: `contre, auparavant, précédemment, au lieu de, au lieu des, au lieu d', précédent~, initialement, après, jusqu'alors, jusque-là, contre seulement`,
  rest: "autre+, restant~, reste, d'autres",
  event: `attaque, frappe, frappe aérienne, raid, raid aérien, bombardement, explosion, attentat, attentat suicide, attentat-suicide, embuscade, fusillade, accrochage, incident, assaut, tuerie, massacre, mine, mine antipersonnel, obus, roquette, missile, drone, bombe, grenade, crash, accident, tir, tirs, échange de tirs, échanges de tirs, attaque au drone, frappe de drone, tir de roquette, tir de missile, tir d'obus, voiture piégée, incursion, pilonnage, tirs d'artillerie, salve, salves, déflagration, roquettes, obus de mortier, évasion`,
  conflict:
    "conflit, combat, combats, guerre, affrontement, affrontements, hostilités, violence, violences, crise, heurts, offensive, escalade, bataille, batailles, affrontements armés, conflit armé, agression, insurrection, hostilité",
  unconfirmed: `aurait, auraient, serait, seraient, craint, craignent, craindre, non confirmé~, non vérifié~, pas été confirmé~, pas confirmé~, pas pu être vérifié~, pas pu être confirmé~, pu être vérifié~, impossible de vérifier, impossible à vérifier, pas en mesure de vérifier, pas pu vérifier, pu confirmer, pas pu confirmer, officieux, officieuse, officieuses, officieusement, présumé~, pourrait avoir, pourraient avoir, pourrait être, pourraient être, pourrait atteindre, pourraient atteindre, non officiel~, non officiels, pas vérifié~, rumeur, rumeurs, invérifiable+, reste à confirmer, restait à confirmer, sous réserve`,
  denial:
    "dément, démenti, démentie, démentent, démentait, démentant, nie, nient, nié, niait, réfute, réfuté, réfutent, rejette, rejeté, faux, fausse, fausses, infondé~, mensonger, mensongère, conteste, contesté, contestent",
  withhold: `s'exprimer, répondre, communiqué, communique, communiquer, communiquent, donné, donne, donner, donnent, donnait, fourni, fournit, fournir, précisé, précise, préciser, précisait, publié, publie, publier, révélé, révèle, révéler, divulgué, divulguer, divulgue, livré, livrer, mentionné, mentionne, mentionner, fait état, faire état, faisait état, font état, indiqué, indique, indiquer, avancé, avancer, avance, évoqué, évoquer, rapporté, annoncé, annonce, annoncer, signalé, signale, signaler, confirmé, détaillé, détailler, commenté, chiffré, établi, dit, dire, dressé, rendu public, reconnu`,
  details: `détail+, chiffre+, nombre, bilan+, information+, précision+, perte+, décompte, combien, statistique+, nombre exact, victimes, perte+ humaine+, bilan humain, commentaire`,
  declines: "refusé de, refuse de, refusent de, refusé à, s'est refusé à, s'est abstenu de",
  silence:
    "refusé de, refuse de, refusent de, refusé à, s'est refusé à, rien dit, reste muet, garde le silence, gardé le silence, resté silencieux, restée silencieuse, reste silencieux, silence sur, n'a pas commenté, rien communiqué, muet sur, muette sur, s'est abstenu de, aucune information sur",
  sum: "deux côtés, deux camps, deux parties, deux pays, part et d'autre, chaque côté, chaque camp, deux bords, deux belligérants, deux nations, deux États",
  account: "",
  ongoing:
    "affirmant, précisant, annonçant, indiquant, déclarant, ajoutant, faisant état, évoquant, soulignant",
  ofState:
    "local~, locaux, gouvernemental~, gouvernementaux, loyaliste+, régulier, régulière, régulières, réguliers, armée",
  genitive: "",
  majority:
    "plupart, majorité, majoritairement, principalement, essentiellement, surtout, majeure partie, grande partie, en majorité, pour la plupart",
  speechAct:
    "promis, promet, appelé, appelle, demandé, demande, rencontré, rencontre, signé, signent, ordonné, exhorté, visité, exigé, convenu, entendu, entendus, reçu, condamné, condamne",
  events:
    "attaques, frappes, frappes aériennes, raids, bombardements, explosions, attentats, embuscades, fusillades, accrochages, incidents, assauts, affrontements, tirs, roquettes, missiles, drones, bombes",
  identified: "identifié~,non identifié~",
  sourceLabel: "source,sources",
  speaker: "source, porte-parole",
  indefiniteArticle: "un, une",
  together: "avec",
  onto: "à, au, aux",
  outOf: "depuis, de, d'",
  struck:
    "attaqué, frappé, bombardé, pilonné, touché, visé, ouvert le feu, explosé, tendu une embuscade, ciblé, percuté, s'est effondré, effondrée, lancé un assaut, pris d'assaut, a explosé, tiré sur, éventré, sauté sur, abattue sur, abattu sur, abattus sur",
  irreal:
    "pourrait, pourraient, devrait, devraient, menace de, menacé de, menacent de, menaçant de, afin de, en vue de, voulait, voulaient, tenté de, tenter de, visant à, peut, peuvent, prêt à, prêts à, avant de, envisage de, prévoit de, susceptible de, risque de, risquent de, risquait de",
  taking:
    "coûté, coûte, coûtent, coûtant, perdu, perdent, perd, ôté, emporté, emporte, emportant, fauché, fait, faits, fauche, pris, capturé, sacrifié, donné, arraché",
  captive: "prisonnier+, prisonnière+, captif+, captive+, en otage, otage+",
  accused:
    "accusé~, inculpé~, soupçonné~, suspecté~, condamné~, impliqué~, mis en cause, poursuivi~, mis en examen, auteur+, auteurs présumés",
  ordinalKin: "père de, mère de, parent de, père d', mère d'",
  age: "an, ans, mois, âgé~, année, années",
  plainVerb: "est, a, était, avait, dit",
  label:
    "image, photo, page, chapitre, tableau, figure, résolution, article, vol, chaîne, route, nationale, rn, épisode, section, alinéa, décret, numéro, lot, canal, étage, quai, porte, salle, stade, quartier",
  personalObject: "les, leur",
  distributive: "chaque, aucun, aucune, nul, nulle, quiconque",
  both: "deux, tous, ensemble",
  bringing: "portant, porte, portait, ramenant, ramène, porté, faisant passer",
  personalPossessive: "",
  verb: `fait, font, faisait, faisaient, faisant, faire, fit, firent, laissé, laisse, laissent, laissant, pris, prend, prennent, prendre, mis, met, mettent, mettre, opposé, oppose, opposent, opposant, accuse, accusent, accusé, accusait, rejette, rejettent, éclaté, éclatent, éclate, lancé, lance, lancent, mené, mène, mènent, ouvert, ouvre, ouvrent, tiré, tire, tirent, attaqué, attaque, attaquent, bombardé, bombarde, bombardent, frappé, frappent, visé, vise, visent, ciblé, détruit, détruisent, incendié, brûlé, pillé, occupé, occupe, occupée, occupent, entré, entre dans, arrivé, arrive, arrivent, revenu, parti, partent, retiré, retire, vu, voit, voient, vit, vivent, vécu, venu, vient, viennent, tenu, tient, tiennent, appelle, appellent, appelé, demande, demandent, demandé, exige, exigent, ordonné, ordonne, ordonnent, signé, signe, signent, condamne, condamnent, condamné, reproche, reprochent, reçu, reçoit, reçoivent, envoyé, envoie, déployé, déploie, causé, cause, causent, causant, provoqué, provoque, provoquent, provoquant, entraîné, entraîne, entraînent, entraînant, résulté, appartenu, appartiennent, appartenaient, servi, servent, servaient, portaient, travaillent, travaillaient, aidé, aide, déclenché, déclenche, continue, continuent, continué, repris, reprennent, reprend, cessé, cesse, commencé, commence, situe, situait, qualifie, qualifié, subi, subit, subissent, subir, poursuivi, retrouvé, retrouvent, découvert, ramassé, situé, situent, échappé, survécu, rejoint, trouvé, trouve, gagné, gagne, perdu, perd, coûté, identifié, identifient, enseveli, réuni, réunis, réunissent, inclut, incluent, comprend, comprennent, attend, attendent, appuie, appuyé, mobilisé`,
  adjective: `nouveau, nouveaux, nouvelle, nouvelles, jeune+, vieux, vieille, vieilles, petit~, grand~, local~, locaux, étranger, étrangère, étrangers, étrangères, civil~, innocent~, désarmé~, armé~, ancien, anciens, ancienne, anciennes, militaire+, policier, policière, frontalier, frontaliers, frontalière, frontalières, gouvernemental~, gouvernementaux, gouvernementale, gouvernementales, rebelle+, onusien, onusiens, onusienne, onusiennes, humanitaire+, meurtrier, meurtrière, meurtriers, meurtrières, mortel, mortelle, mortels, mortelles, confirmé~, présumé~, non identifié~, ennemi~, républicain~, national~, nationaux, paramilitaire+, supplémentaire+, additionnel, additionnels, additionnelle, autre+, mutilé~, calciné~, carbonisé~, enceinte+, mineur~, ordinaire+, pauvre+, pro-gouvernemental~, ethnique+, autochtone+, islamiste+, jihadiste+, djihadiste+, musulman~, chrétien, chrétienne, chrétiens, chrétiennes, chiite+, sunnite+, juif, juifs, kurde+, arabe+, tutsi+, hutu+, africain~, européen, européens, régional~, régionaux, provincial~, provinciaux, lourdement armé~, haut, hauts, haut gradé, hauts gradés, retraité~, membre+, principal~, principaux, premier, premiers, première, dernier, derniers, dernière, dernières, provisoire+, officiel, officielle, officiels, officielles, total, totale, humain~, humaine, humaines, lourd~, violent~, multiple+, récent~, sexagénaire+, vivant~, international~, internationaux, sécuritaire+, hospitalier, hospitalière, hospitalières, médical~, médicaux, politique+, public, publique, publiques, publics, central~, général~, interne+, irrégulier, affilié~, fidèle+, loyal~, loyaux, principaux, non armé~, proche+, isolé~`,
  thing: `image+, photo+, film+, scène+, proposition+, point+, camp+, pays, nation+, village+, maison+, habitation+, bâtiment+, immeuble+, véhicule+, char+, blindé+, voiture+, bus, camion+, moto+, position+, poste+, avant-poste+, école+, hôpital, hôpitaux, clinique+, magasin+, boutique+, avion+, appareil+, hélicoptère+, drone+, missile+, roquette+, obus, mortier+, balle+, bombe+, mine+, arme+, fusil+, munition+, tir+, coup+ de feu, explosion+, attaque+, frappe+, incident+, affrontement+, jour+, journée+, semaine+, mois, année+, an, ans, heure+, minute+, siècle+, nuit+, fois, kilomètre+, mètre+, km, hectare+, tonne+, dollar+, euro+, franc+, province+, district+, région+, zone+, ville+, localité+, cité+, agglomération+, quartier+, secteur+, territoire+, partie+, lieu, lieux, environs, cessez-le-feu, trêve+, accord+, réunion+, appel+, déclaration+, communiqué+, rapport+, vidéo+, page+, animal, animaux, tête+ de bétail, bœuf+, vache+, mouton+, cheval, chevaux, bateau+, bateaux, navire+, brigade+, bataillon+, compagnie+, unité+, groupe+, organisation+, ministère+, gouvernement+, État+, parti+, leader+, église+, mosquée+, temple+, appartement+, chambre+, rue+, route+, pont+, barrage+, front+, ligne+, cas, opération+, vol+, tente+, abri+, centre+, gare+, station+, ambulance+, usine+, banque+, marché+, restaurant+, étage+, pied+, repas, lot+, tiers, quart+, moitié, moment+, fin, guerre+, bataille+, conflit+, violation+, façon, chose+, pillage+, incendie+, frontière+, capitale+, aéroport+, site+, cadeau, aide, tour+, sac+, kilo+, litre+, milliard+ de dollars, grenade+, lance-roquettes, convoi+, pièce+, charge+, établissement+, structure+, infrastructure+, commune+, cercle+, chef-lieu, département+, quartier+ général, base+, caserne+, prison+, cellule+, île+, colline+, champ+, puits, troupeau+, troupeaux, élection+, siège+, voix, candidat+, membre+ du gouvernement`,
};
