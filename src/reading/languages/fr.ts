import type { LanguageTable } from './language-table.js';

/** French. */
export const fr: LanguageTable = {
  language: 'fr',
  labels: {
    title: 'titre|film',
    year: 'année|année de production|année de sortie|pays et année|pays/année',
    directors:
      'réalisé par*|réal|réa|réalisée par*|film français de*|film américain de*|film britannique de*|réalisateur|réalisatrice|réalisateurs|réalisation|un film de*|film de*|de*|mise en scène|écrit et réalisé par*|réalisation et scénario|scénario et réalisation|réal.|réa.|metteur en scène|cinéaste|écriture et réalisation|réalisation, scénario|un film réalisé par*|mis en scène par*|real|realisation|realisateur|réalisatrices|réalisation et écriture|metteuse en scène|dirigé par*|derrière la caméra|réalise|aux manettes|à la caméra|tourné par*|à la réalisation|une réalisation de*|film réalisé par*',
    writers:
      'scénario|scénariste|scénaristes|scénario de*|écrit par*|écrit et réalisé par*|réalisation et scénario|scénario et réalisation|scén.|scén|scenario|écriture|écriture et réalisation|réalisation, scénario|auteurs|scénario et dialogues|scénario & dialogues|scénario, dialogues|scénario et adaptation|adaptation et dialogues|dialogues|scénario original|réalisation et écriture|scénario, adaptation et dialogues|scénario adapté|plume|à la plume|écrit avec|sur un scénario de*|au scénario|script|histoire et scénario|dialoguiste|scénarisé par*|écrite par*',
    cast: 'avec*|acteurs|acteur|avec les voix de*|voix|acteurs principaux|acteurs et actrices|casting|distribution|interprétation|interprètes|interprété par*|distribution des rôles|int.|int|comédiens|casting principal|avec dans les rôles principaux|rôles principaux|dans les rôles principaux|acteurs/actrices|acteurs & actrices|le casting|les acteurs|avec la voix de*|avec les voix françaises de*|avec notamment*|comédiens et comédiennes|joué par*|au casting|distribution vocale|cast|tête d’affiche|têtes d’affiche|avec entre autres*|principaux acteurs|principaux interprètes|devant la caméra|à l’écran|visages|joué et chanté par|jouent|jeu|qui joue|on y voit|au générique|les comédiens|comédiennes|les visages|actrices|les interprètes|rôles',
    synopsis:
      "synopsis|résumé|l’histoire|l'histoire|histoire|pitch|le pitch|intrigue|synopsis et détails|de quoi ça parle|le résumé|en quelques mots|de quoi ça parle ?|de quoi s’agit-il|en bref|le sujet|ça raconte quoi|l’intrigue",
    rating:
      'note*|note du film|ma note*|notre note|note finale|mon avis|notation|verdict|note globale|la note|ma notation|étoiles|appréciation|note sur 5|note sur 10|note sur 20|évaluation|notre avis|la note du chef|la note finale|score',
    verdict: 'avis|conclusion|en bref',
    runtimeMinutes: 'durée|durée du film|durée totale|dur.|minutes|temps|longueur|ça dure|minutage|dure',
    certificate:
      'classification|interdiction|public|âge|visa|public conseillé|interdit|restriction|restrictions|classification cnc|public visé|limite d’âge|interdit aux|tranche d’âge|à partir de',
    author:
      'par*|critique de*|critique par*|une critique de*|chronique de*|rédigé par*|écrit par|publié par*|auteur|posté par*',
    comments: 'commentaires',
    originalTitle: 'titre original|titre vo|titre v.o.',
    genres: 'genre|genres',
    countries: "nationalité|nationalités|pays|origine|pays d’origine|pays d'origine",
    languages: 'langue|langues|langue originale',
    releaseDate:
      'sortie|date de sortie|sortie en salles|sortie le*|sortie en salle|sortie france|date de sortie cinéma|date de sortie en france',
    publishedAt: 'publié le*|posté le*|date|écrit le*',
    musicBy: 'musique|musique de*|compositeur|bande originale|b.o.|musique originale',
    cinematographer: 'photographie|photo|directeur de la photographie|image|chef opérateur',
    editor: 'montage|monteur|monteuse',
    producer: 'producteur|producteurs|production|produit par*|productrice',
    productionCompany:
      'distributeur|distribution france|société de production|sociétés de production|studio|studios|distribué par*|maison de production',
    pros: "points forts|les plus|les +|+|on aime|le positif|points positifs|pour|j’ai aimé|j'ai aimé",
    cons: "points faibles|les moins|les -|on aime moins|le négatif|points négatifs|contre|je n’ai pas aimé|je n'ai pas aimé",
    trailer: 'bande-annonce|bande annonce|trailer',
    outside: 'imdb|allociné|allocine|rotten tomatoes|metacritic|senscritique|note presse|note spectateurs',
    other:
      'budget|box-office|catégorie|catégories|tags|vu en|costumes|décors|format|source|récompenses|adapté de|d’après|mots-clés|libellés',
  },
  rated: 'classé|classée|visa',
  certified:
    '(?:film )?(?:interdit(?:e|ion)?|déconseillée?)(?: en salles?)? aux (?:moins|mineurs) de \\d\\d? ans|tous? publics?(?: avec avertissement)?',
  basedOn: "d[’']après|adapté d|inspiré d|tiré d|sur une idée",
  common: 'le|les|et|est|une|du|des|qui|dans',
  review: '(?:la |ma )?(?:critique|chronique|avis)s?(?: du film| de film| ciné| cinéma| film)?|mon avis|ciné-critique',
  film: 'vue?|avant-première|film de la semaine|films?|cinéma|ciné|au cinéma|vu au cinéma|sortie ciné',
  sort: 'nouvelle|ma|notre|la|petite|mini|avant-première|sortie|dvd|blu-ray|netflix|vod|express|test|résumé',
  reviewOf:
    'quelques mots sur|(?:mes )?impressions sur|retour sur|(?:la |ma )?(?:critique|chronique) (?:du film|de|du|sur)|(?:mon )?avis sur(?: le film)?',
  scale: 'sur (?:une|mon|notre|l’) ?(?:échelle|barème) (?:de|à)(?: (?:zéro|un|[01]) à)?',
  of: 'sur(?: un (?:total|maximum) de)?|de',
  units: 'étoiles?|points?|coeurs?|cœurs?|claps?',
  gives: 'donner?|je dis|donne|donnons|mets|mettons|met|accorde|accordons|décerne|vaut|attribue|mérite|obtient',
  others: '(?:du )?public|spectateurs|lecteurs|moyenne|internautes|presse',
  notUnits: 'ans',
  numbers: 'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  halfOf: 'une demi|une demie|un demi',
  half: 'et demie?',
  by: "de|d['’]",
  is: 'est|était|raconte|a',
  subjects: 'il|elle|ce|cela|ça|on|qui|le film|tout|rien|histoire',
  watch: 'film|voir|vu|regardé|intitulé',
  lasts: 'ses|dure|de|en|ces',
  season: 'saison',
  episode: 'épisode',
  hours: 'h|heures?',
  minutes: 'min|mn|minutes?',
  comments: 'commentaires?|réponses?|réactions?',
  none: "(?:il n[’']y a )?(?:pas (?:encore )?de|aucun)",
  reply:
    'laisser un commentaire|ajouter un commentaire|enregistrer un commentaire|poster un commentaire|écrire un commentaire',
  says: 'dit|a dit|a écrit',
  replyLinks: 'répondre ?supprimer',
  about: 'à propos de|à propos',
  postsBy: "(?:(?:voir|afficher|lire) )?(?:tous )?(?:les )?(?:articles|billets) (?:de |d['’]|par )(.+)",
  lists: 'cat[ée]gories?|accueil',
};
