import type { LanguageTable } from './language-table.js';

/** French. */
export const fr: LanguageTable = {
  language: 'fr',
  labels: {
    title: 'titre|film',
    year: 'année|année de production|année de sortie',
    directors:
      'réalisé par*|réalisateur|réalisatrice|réalisateurs|réalisation|un film de*|film de*|de*|mise en scène|écrit et réalisé par*|réalisation et scénario|scénario et réalisation',
    writers:
      'scénario|scénariste|scénaristes|scénario de*|écrit par*|écrit et réalisé par*|réalisation et scénario|scénario et réalisation',
    cast: 'avec*|acteurs|acteurs principaux|acteurs et actrices|casting|distribution|interprètes|interprété par*|distribution des rôles',
    synopsis: "synopsis|résumé|l’histoire|l'histoire|histoire|pitch|le pitch|intrigue|synopsis et détails",
    rating: 'note*|note du film|ma note*|notre note|note finale|mon avis|notation|verdict',
    verdict: 'avis|conclusion|en bref',
    runtimeMinutes: 'durée|durée du film|durée totale',
    certificate: 'classification|interdiction|public',
    author: 'par*|critique de*|rédigé par*|écrit par|publié par*|auteur',
    comments: 'commentaires',
    other:
      'genre|genres|sortie|date de sortie|sortie en salles|nationalité|pays|origine|musique|musique de|photographie|montage|producteur|production|distributeur|année de production|bande-annonce|langue|titre original|titre vo|budget|publié le|catégorie|catégories|tags|nationalités',
  },
  review: '(?:la |ma )?(?:critique|chronique|avis)s?(?: du film| de film| ciné| cinéma| film)?|mon avis|ciné-critique',
  film: 'films?|cinéma|ciné|au cinéma|vu au cinéma|sortie ciné',
  sort: 'nouvelle|ma|notre|petite|mini',
  reviewOf: '(?:la |ma )?(?:critique|chronique) (?:du film|de|du|sur)|(?:mon )?avis sur(?: le film)?',
  of: 'sur|de',
  units: 'étoiles?|points?|coeurs?|cœurs?|claps?',
  numbers: 'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix',
  half: 'et demie?',
  by: "de|d['’]",
  is: 'est|était|raconte|a',
  subjects: 'il|elle|ce|cela|ça|on|qui|le film|tout|rien|histoire',
  watch: 'film|voir|vu|regardé|de|pour|avec|intitulé|que',
  season: 'saison',
  episode: 'épisode',
  hours: 'h|heures?',
  minutes: 'min|mn|minutes?',
  comments: 'commentaires?|réponses?|réactions?',
  none: 'aucun',
  reply:
    'laisser un commentaire|ajouter un commentaire|enregistrer un commentaire|poster un commentaire|écrire un commentaire',
  about: 'à propos de|à propos',
  and: 'et',
  as: 'dans le rôle de|alias',
};
