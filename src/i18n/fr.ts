import { registerLocale } from './localise.js';
import type { Terms } from './terms.js';

/* French: the words of all elements. Readers are addressed by "vous". The spaces before high punctuation do not break: a narrow
   one, and a wide one before a colon. */

/** Nought and one are singular in French. */
const plural = (formatted: string, count: number, one: string, many: string) =>
  `${formatted} ${count < 2 ? one : many}`;

/** "de" before a name: "d’Annie", "de Tom". Names in h and y go both ways, and keep the whole word. */
const de = (name: string) => (/^[aeiouàâäæéèêëîïôöœùûü]/i.test(name.trim()) ? `d’${name}` : `de ${name}`);

/** One of what the symbols stand for. */
const SINGULAR: Readonly<Record<string, string>> = {
  claps: 'clap',
  étoiles: 'étoile',
  cœurs: 'cœur',
  points: 'point',
  'pop-corns': 'pop-corn',
  pouces: 'pouce',
};

const terms: Terms = {
  review: {
    failed: 'La critique n’a pas pu être chargée. Veuillez recharger la page ou revenir plus tard.',
  },
  rating: {
    // What is counted stands beside the points given, not beside the best that could be: "4,5 étoiles sur 5".
    rating: (value, max, unit) => {
      const isSingular = Math.abs(Number.parseFloat(value.replace(',', '.'))) < 2;
      const word = isSingular ? (SINGULAR[unit] ?? unit) : unit;
      return `${value}${word && ` ${word}`} sur ${max}`;
    },
    notRated: 'Pas de note',
    units: { clapper: 'claps', star: 'étoiles', heart: 'cœurs', popcorn: 'pop-corns', thumb: 'pouces', dot: 'points' },
  },
  input: {
    rating: 'Note',
    choice: (value, max, level) => `${value} sur ${max}, ${level}`,
    levels: ['très mauvais', 'mauvais', 'moyen', 'bon', 'très bon'],
    thumbs: { up: 'Pouce levé', down: 'Pouce baissé' },
    none: 'Pas de note',
    clear: 'Effacer la note',
    problems: {
      missing: 'Veuillez choisir une note.',
      range: (min, max) => `Veuillez choisir une note de ${min} à ${max}.`,
      step: (step) => `Veuillez choisir une note par pas de ${step}.`,
    },
  },
  cast: {
    roles: {
      actor: 'Distribution',
      director: 'Réalisation',
      writer: 'Scénario',
      composer: 'Musique',
      producer: 'Production',
    },
    showAll: (count) => `Tout afficher (${count})`,
    showFewer: 'Afficher moins',
  },
  synopsis: { synopsis: 'Synopsis', more: 'Lire la suite', less: 'Réduire' },
  body: {
    review: 'Critique',
    readingTime: (minutes, count) => plural(minutes, count, 'minute de lecture', 'minutes de lecture'),
  },
  bio: {
    // Without a name it is how the headings of other people's author boxes begin, whatever the name.
    about: (name) => (name ? `À propos ${de(name)}` : 'À propos'),
    aboutAuthor: 'À propos de l’auteur',
    website: 'Site web',
  },
  verdict: { verdict: 'Verdict', pros: 'Points forts', cons: 'Points faibles' },
  readers: {
    title: 'Note des lecteurs',
    count: (formatted, count) => `${formatted} ${count < 2 ? 'note' : 'notes'}`,
    distribution: 'Combien de lecteurs ont donné chaque note',
    points: (value, unit, count) => `${value} ${count < 2 ? unit.replace(/([^s])s$/, '$1') : unit}`.trim(),
    readers: (formatted, count) => `${formatted} ${count < 2 ? 'lecteur' : 'lecteurs'}`,
    yours: 'Votre note',
    empty: 'Aucun lecteur n’a encore noté ce film.',
    loading: 'Chargement des notes…',
    failed: 'Les notes n’ont pas pu être chargées.',
    notSaved: 'Votre note n’a pas pu être enregistrée.',
    tryAgain: 'Réessayer',
    closed: 'Les notes sont closes.',
    unsupported: 'Les notes des lecteurs ne sont pas disponibles ici.',
    kept: 'Votre note reste dans ce navigateur : les autres lecteurs ne la voient pas.',
    keptOnPage:
      'Votre note ne reste que jusqu’à ce que vous quittiez la page, et les autres lecteurs ne la voient pas.',
    saved: (rating) => `Votre note est enregistrée : ${rating}.`,
    removed: 'Votre note est retirée.',
    errors: {
      offline: 'Vous êtes hors ligne. Un nouvel essai aura lieu à votre retour.',
      'sign-in-required': 'Connectez-vous pour noter.',
      'guests-refused': 'Ce blog n’accepte pas les notes des invités.',
      'rate-limited': 'C’était trop rapide. Attendez un peu et réessayez.',
    },
  },
  time: { now: 'à l’instant' },
  count: {
    comments: (formatted, count) =>
      count === 0 ? 'Aucun commentaire' : plural(formatted, count, 'commentaire', 'commentaires'),
  },
  thread: {
    region: 'Commentaires',
    heading: (formatted, count) =>
      count === 0 ? 'Commentaires' : plural(formatted, count, 'commentaire', 'commentaires'),
    empty: 'Aucun commentaire pour l’instant. Écrivez le premier.',
    loading: 'Chargement des commentaires…',
    failed: 'Les commentaires n’ont pas pu être chargés.',
    locked: 'Les commentaires pourront être lus et écrits une fois saisi le mot de passe de cet article.',
    tryAgain: 'Réessayer',
    kept: 'Les nouveaux commentaires de cette page restent dans ce navigateur\u00a0: personne d’autre ne les voit.',
    keptOnPage:
      'Les nouveaux commentaires ne restent que jusqu’à ce que vous quittiez cette page, et personne d’autre ne les voit.',
    closed: 'Les commentaires sont fermés.',
    anonymous: 'Anonyme',
    byAuthor: 'Auteur',
    pending: 'En attente de modération\u00a0: visible par vous uniquement.',
    deleted: 'Ce commentaire a été supprimé.',
    reply: 'Répondre',
    replyTo: (name) => `Répondre à ${name}`,
    inReplyTo: (name) => `En réponse à ${name}`,
    commentBy: (name) => `Commentaire ${de(name)}`,
    permalink: (name) => `Lien vers le commentaire ${de(name)}`,
    replies: (formatted, count) => plural(formatted, count, 'réponse', 'réponses'),
    repliesTo: (name, formatted, count) => `${plural(formatted, count, 'réponse', 'réponses')} à ${name}`,
    order: 'Ordre',
    orders: {
      oldest: 'Les plus anciens d’abord',
      newest: 'Les plus récents d’abord',
      'most-liked': 'Les plus appréciés d’abord',
      best: 'Les meilleurs d’abord',
    },
    posted: 'Votre commentaire est publié.',
    replyPosted: 'Votre réponse est publiée.',
    own: {
      sending: 'Envoi en cours…',
      waiting: 'Il est conservé ici et partira de lui-même.',
      failed: 'Il est conservé ici et n’est pas envoyé.',
      refused: 'Le blog n’a pas publié ce commentaire. Vous seul pouvez le voir.',
      held: 'Votre commentaire attend d’être approuvé. D’ici là, vous seul pouvez le voir.',
      sent: 'Votre commentaire est publié.',
      discarded: 'Le commentaire est supprimé.',
      copied: 'Le texte est copié.',
      notCopied: 'Le texte n’a pas pu être copié. Veuillez le sélectionner et le copier vous-même.',
      uncertain: 'Il est peut-être arrivé, et on ne peut pas le savoir maintenant. Réessayez une fois reconnecté.',
      reasons: {
        offline: 'Vous êtes hors ligne.',
        unavailable: 'Le système de commentaires ne répond pas.',
        'outcome-unknown': 'Il n’est pas certain que votre commentaire soit arrivé.',
        'rate-limited': 'C’était trop rapide après le commentaire précédent.',
        closed: 'Les commentaires ont été fermés entre-temps.',
        'sign-in-required': 'Vous devez d’abord vous connecter.',
        'guests-refused': 'Ce blog n’accepte pas de commentaires d’invités.',
        'password-required': 'Il faut d’abord saisir le mot de passe de cet article.',
        duplicate: 'Le même commentaire figure déjà sur cette page.',
        challenge: 'La vérification est à refaire.',
        'too-long': 'Il est trop long.',
        invalid: 'Il n’a pas été accepté tel quel.',
        forbidden: 'Il n’a pas été accepté.',
        'not-found': 'La discussion n’existe plus.',
      },
      actions: { retry: 'Réessayer', 'edit-unsent': 'Modifier', copy: 'Copier le texte', discard: 'Supprimer' },
    },
    missingParent: 'En réponse à un commentaire qui n’est plus là',
    missing: 'Le commentaire que l’adresse désigne n’est pas, ou n’est plus, ici.',
    unreadable: 'Ce commentaire n’a pas pu être affiché.',
    spoiler: 'Divulgâchage',
    like: (name, formatted, count) =>
      `J’aime le commentaire de ${name}${count > 0 ? ` (${plural(formatted, count, 'mention', 'mentions')})` : ''}`,
    more: (name) => `Plus sur le commentaire de ${name}`,
    notChanged: 'Cela n’a pas pu être fait.',
    collapseAll: 'Masquer toutes les réponses',
    expandAll: 'Afficher toutes les réponses',
    loadMore: 'Plus de commentaires',
    arrived: (formatted, count) =>
      `${plural(formatted, count, 'nouveau commentaire', 'nouveaux commentaires')} – afficher`,
    quote: 'Citer',
    edit: 'Modifier',
    remove: 'Supprimer',
    report: 'Signaler',
    reported: 'Merci. Ce commentaire sera examiné.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    undo: 'Rétablir',
    edited: 'Votre commentaire est modifié.',
    removed: 'Votre commentaire est supprimé.',
    pingbacks: (formatted, count) => plural(formatted, count, 'autre page renvoie ici', 'autres pages renvoient ici'),
  },
  tools: {
    toolbar: 'Mise en forme',
    tools: { bold: 'Gras', italic: 'Italique', quote: 'Citation', spoiler: 'Spoiler' },
    words: 'mots',
    preview: 'Aperçu',
    nothingYet: 'Rien à montrer pour l’instant.',
    help: 'Aide à la mise en forme',
    helpWith: {
      html: 'Vous pouvez utiliser du HTML\u00a0: <strong>gras</strong>, <em>italique</em>, <a href="https://…">lien</a>, <blockquote>citation</blockquote>, <code>code</code>. Une ligne vide commence un paragraphe. ||Les mots entre doubles barres|| sont masqués comme spoiler.',
      markdown:
        'Vous pouvez utiliser Markdown\u00a0: **gras**, _italique_, [lien](https://…), > citation, `code`, - liste. Une ligne vide commence un paragraphe. ||Les mots entre doubles barres|| sont masqués comme spoiler.',
      text: 'Écrivez du texte simple. Une ligne vide commence un paragraphe, et les adresses deviennent des liens. ||Les mots entre doubles barres|| sont masqués comme spoiler.',
    },
    left: (formatted, count) => `${formatted} ${count > 1 ? 'caractères restants' : 'caractère restant'}`,
    over: (formatted, count) => `${formatted} ${count > 1 ? 'caractères' : 'caractère'} de trop`,
  },
  form: {
    leaveReply: 'Laisser un commentaire',
    replyTo: (name) => `Répondre à ${name}`,
    comment: 'Commentaire',
    name: 'Nom',
    email: 'E-mail',
    emailHint: 'Jamais affiché.',
    website: 'Site web',
    optional: 'facultatif',
    remember: 'Retenir mes coordonnées dans ce navigateur',
    submit: 'Publier le commentaire',
    sending: 'Envoi…',
    cancel: 'Annuler la réponse',
    sent: 'Votre commentaire est publié.',
    keptHere: 'Les commentaires de cette page restent dans ce navigateur.',
    queued:
      'Votre commentaire n’a pas encore pu être envoyé. Il figure dans la conversation, il est conservé et partira de lui-même.',
    sentElsewhere: 'Votre commentaire a été envoyé depuis un autre onglet.',
    commentingAs: (name) => `Vous commentez en tant que ${name}.`,
    draftKept: 'Votre commentaire inachevé est de retour.',
    decoy: 'Laissez ce champ vide',
    heldBack: 'Cela ressemble à ce qu’écrivent les programmes et a été retenu. Veuillez l’envoyer encore une fois.',
    unsolved:
      'Veuillez d’abord résoudre la vérification\u00a0; si aucune n’est visible, rechargez la page. Votre texte est conservé.',
    unconnected:
      'Ce formulaire n’est relié à aucune discussion\u00a0: rien n’a été envoyé. Votre texte est toujours là.',
    problems: {
      required: 'Veuillez remplir ce champ.',
      email: 'Cela ne ressemble pas à une adresse e-mail.',
      url: 'Cela ne ressemble pas à une adresse web.',
      tooLong: (length, limit) =>
        `Votre commentaire compte ${length} caractères\u202f; la limite est de ${limit}. Veuillez le raccourcir.`,
    },
    errors: {
      'sign-in-required': 'Veuillez vous connecter pour commenter. Votre texte est toujours là.',
      'guests-refused': 'Ce blog n’accepte pas les commentaires d’invités. Votre texte est toujours là.',
      'password-required':
        'Il faut d’abord saisir (à nouveau) le mot de passe de cet article : rechargez la page. Votre texte est conservé d’ici là.',
      invalid: 'Le commentaire n’a pas été accepté tel quel. Votre texte est toujours là.',
      duplicate: 'Vous l’avez déjà dit\u00a0: le même commentaire figure sur cette page.',
      'rate-limited': 'C’est trop tôt après le dernier commentaire. Veuillez patienter un peu, puis réessayer.',
      closed: 'Les commentaires sont fermés.',
      'too-long': 'Le commentaire est trop long. Veuillez le raccourcir.',
      challenge: 'Veuillez résoudre la vérification, puis envoyer de nouveau.',
      forbidden: 'Cela n’est pas permis ici. Votre texte est toujours là.',
      'not-found': 'Cette discussion n’existe plus. Votre texte est toujours là.',
      offline: 'Vous êtes hors ligne. Votre texte est conservé\u202f; envoyez-le à votre retour.',
      unavailable: 'Le commentaire n’a pas pu être enregistré. Votre texte est toujours là\u202f; veuillez réessayer.',
      'outcome-unknown':
        'Il n’est pas certain que le commentaire soit arrivé. Veuillez vérifier avant de l’envoyer de nouveau.',
    },
  },
};

registerLocale('fr', terms);

export default terms;
