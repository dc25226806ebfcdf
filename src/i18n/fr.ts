import { registerLocale } from './locales.js';
import type { Terms } from './terms.js';

/* French. Readers are addressed by "vous". Spaces before high punctuation do not break: narrow, but wide before a colon. */

/** Zero and one are singular in French. */
const plural = (formatted: string, count: number, one: string, many: string) =>
  `${formatted} ${count < 2 ? one : many}`;

/** "de" before a name: "d’Annie", "de Tom". Names in h and y take either; they keep "de". */
const de = (name: string) => (/^[aeiouàâäæéèêëîïôöœùûü]/i.test(name.trim()) ? `d’${name}` : `de ${name}`);

/** The singular of a unit. */
const SINGULAR: Readonly<Record<string, string>> = {
  claps: 'clap',
  étoiles: 'étoile',
  cœurs: 'cœur',
  points: 'point',
  pouces: 'pouce',
};
const inNumber = (unit: string, count: number) => (count < 2 ? (SINGULAR[unit] ?? unit) : unit);

const terms: Terms = {
  review: {
    failed: 'Nous n’avons pas pu charger la critique. Rechargez la page ou revenez plus tard.',
  },
  rating: {
    // The unit follows the value, not the scale: "4,5 étoiles sur 5".
    rating: (value, max, unit) => {
      const word = inNumber(unit, Math.abs(Number.parseFloat(value.replace(',', '.'))));
      return `${value}${word && ` ${word}`} sur ${max}`;
    },
    notRated: 'Pas de note',
    units: { clapper: 'claps', star: 'étoiles', heart: 'cœurs', popcorn: 'pop-corn', thumb: 'pouces', dot: 'points' },
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
    readingTime: (minutes, count) => plural(minutes, count, 'minute de lecture', 'minutes de lecture'),
  },
  bio: {
    // Without a name: the beginning of the headings of author boxes.
    about: (name) => (name ? `À propos ${de(name)}` : 'À propos'),
    aboutAuthor: 'À propos de l’auteur',
    website: 'Site web',
  },
  verdict: { verdict: 'Verdict', pros: 'Points forts', cons: 'Points faibles' },
  poster: { poster: (film) => `Affiche du film ${film}` },
  facts: {
    title: 'Fiche du film',
    labels: {
      year: 'Année',
      released: 'Sortie',
      runtime: 'Durée',
      certificate: 'Classification',
      genres: 'Genre',
      countries: 'Pays',
      languages: 'Langue',
      scores: 'Notes ailleurs',
    },
    roles: {
      musicBy: 'Musique',
      cinematographer: 'Photographie',
      editor: 'Montage',
      producer: 'Production',
      productionCompany: 'Société de production',
    },
  },
  spoiler: {
    spoiler: 'Spoiler',
    words: (formatted, count) => plural(formatted, count, 'mot', 'mots'),
    show: 'afficher',
    hide: 'masquer',
    begins: 'Début du spoiler.',
    ends: 'Fin du spoiler.',
    seen: 'J’ai vu ce film\u00a0: afficher tous ses spoilers',
  },
  readers: {
    title: 'Note des lecteurs',
    count: (formatted, count) => plural(formatted, count, 'note', 'notes'),
    distribution: 'Comment les lecteurs ont noté ce film',
    points: (value, unit, count) => `${value} ${inNumber(unit, count)}`.trim(),
    readers: (formatted, count) => plural(formatted, count, 'lecteur', 'lecteurs'),
    yours: 'Votre note',
    empty: 'Aucun lecteur n’a encore noté ce film.',
    loading: 'Chargement des notes…',
    failed: 'Nous n’avons pas pu charger les notes.',
    notSaved: 'Nous n’avons pas pu enregistrer votre note.',
    tryAgain: 'Réessayer',
    closed: 'Les notes sont fermées.',
    unsupported: 'Les notes des lecteurs ne sont pas disponibles ici.',
    kept: 'Votre note est enregistrée dans ce navigateur seulement. Les autres lecteurs ne la voient pas.',
    keptOnPage: 'Votre note est conservée jusqu’à ce que vous quittiez la page. Les autres lecteurs ne la voient pas.',
    saved: (rating) => `Votre note est enregistrée\u00a0: ${rating}.`,
    removed: 'Votre note est supprimée.',
    errors: {
      offline: 'Vous êtes hors ligne. Nous réessaierons quand vous serez de nouveau en ligne.',
      'sign-in-required': 'Connectez-vous pour noter.',
      'guests-refused': 'Ce blog n’accepte pas les notes des invités.',
      'rate-limited': 'Vous notez trop vite. Attendez un instant, puis réessayez.',
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
    failed: 'Nous n’avons pas pu charger les commentaires.',
    locked: 'Saisissez le mot de passe de cet article pour lire et écrire des commentaires.',
    tryAgain: 'Réessayer',
    kept: 'Les nouveaux commentaires de cette page sont enregistrés dans ce navigateur seulement. Personne d’autre ne les voit.',
    keptOnPage:
      'Les nouveaux commentaires sont conservés jusqu’à ce que vous quittiez cette page. Personne d’autre ne les voit.',
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
      waiting: 'Enregistré dans ce navigateur. Il sera envoyé automatiquement.',
      forAccount: (name) =>
        `Enregistré dans ce navigateur. Vous l’avez écrit en tant que ${name}\u00a0: il sera envoyé quand ${name} sera connecté.`,
      forGuest:
        'Enregistré dans ce navigateur. Vous l’avez écrit en tant qu’invité\u00a0: il sera envoyé quand vous serez déconnecté. Pour l’envoyer depuis ce compte, modifiez-le.',
      checking: 'Enregistré dans ce navigateur. Nous continuons à vérifier s’il est arrivé.',
      failed: 'Non envoyé. Votre commentaire est enregistré dans ce navigateur.',
      refused: 'Le blog n’a pas publié ce commentaire. Vous seul pouvez le voir.',
      held: 'Votre commentaire est en attente de modération. D’ici là, vous seul pouvez le voir.',
      accepted: 'Votre commentaire a été envoyé. Vous seul le voyez ici jusqu’à ce que le blog l’affiche.',
      discarded: 'Votre commentaire est supprimé.',
      copied: 'Le texte est copié.',
      notCopied: 'Nous n’avons pas pu copier le texte. Sélectionnez-le et copiez-le vous-même.',
      uncertain: 'Il a peut-être été envoyé, mais nous ne pouvons pas le vérifier pour le moment. Réessayez plus tard.',
      reasons: {
        offline: 'Vous êtes hors ligne.',
        unavailable: 'Le système de commentaires ne répond pas.',
        'outcome-unknown': 'Nous ne savons pas si votre commentaire a été envoyé.',
        'rate-limited': 'Vous commentez trop vite.',
        closed: 'Les commentaires sont désormais fermés.',
        'sign-in-required': 'Connectez-vous d’abord.',
        'guests-refused': 'Ce blog n’accepte pas de commentaires d’invités.',
        'password-required': 'Saisissez d’abord le mot de passe de cet article.',
        duplicate: 'Vous avez déjà publié ce commentaire.',
        challenge: 'Refaites la vérification.',
        'too-long': 'Votre commentaire est trop long.',
        invalid: 'Le blog n’a pas accepté ce commentaire tel quel.',
        forbidden: 'Le blog n’a pas accepté ce commentaire.',
        'not-found': 'Ces commentaires n’existent plus.',
      },
      byHand:
        'Pas encore envoyé. Vous devez envoyer vous-même le formulaire de ce blog. Votre commentaire est enregistré dans ce navigateur.',
      unclear:
        'Nous ne savons pas si votre commentaire a été envoyé\u00a0: il n’est pas dans la liste, mais il attend peut-être d’être validé. Vous seul pouvez l’envoyer de nouveau.',
      toPost: 'Aller au formulaire',
      actions: { retry: 'Réessayer', 'edit-unsent': 'Modifier', copy: 'Copier le texte', discard: 'Supprimer' },
    },
    missingParent: 'En réponse à un commentaire qui n’est plus là',
    missing: 'Le commentaire du lien n’existe pas ou a été supprimé.',
    unreadable: 'Nous n’avons pas pu afficher ce commentaire.',
    readMore: 'Lire la suite',
    spoiler: 'Spoiler',
    like: (name, formatted, count) =>
      `J’aime le commentaire ${de(name)}${count > 0 ? ` (${plural(formatted, count, 'mention', 'mentions')})` : ''}`,
    more: (name) => `Autres actions pour le commentaire ${de(name)}`,
    notChanged: 'Cela n’a pas fonctionné.',
    collapseAll: 'Masquer toutes les réponses',
    expandAll: 'Afficher toutes les réponses',
    loadMore: 'Plus de commentaires',
    arrived: (formatted, count) =>
      `Afficher ${plural(formatted, count, 'nouveau commentaire', 'nouveaux commentaires')}`,
    quote: 'Citer',
    edit: 'Modifier',
    remove: 'Supprimer',
    report: 'Signaler',
    reported: 'Merci. Le blog examinera ce commentaire.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    undo: 'Annuler la modification',
    undone: 'Modification annulée. Votre commentaire est de nouveau comme avant.',
    edited: 'Votre commentaire est modifié.',
    removed: 'Votre commentaire est supprimé.',
    pingbacks: (formatted, count) => plural(formatted, count, 'autre page renvoie ici', 'autres pages renvoient ici'),
  },
  signIn: {
    invite: 'Remplissez les champs ci-dessous ou cliquez sur une icône pour vous connecter\u00a0:',
    inviteOnly: 'Cliquez sur une icône pour vous connecter\u00a0:',
    fillIn: 'Remplir avec\u00a0:',
    opensWindow: 'Ouvre une fenêtre',
    asks: (site) => `Ouvre une fenêtre et demande à ${site} qui vous êtes`,
    connecting: (account) => `Connexion à ${account}…`,
    commentingAs: (account, name) => `Vous commentez avec votre compte ${account}${name && `, en tant que ${name}`}.`,
    filledIn: (account) => `Vos informations sont reprises de ${account}. Le blog ne les vérifie pas.`,
    clear: 'Effacer',
    cancel: 'Annuler',
    logOut: 'Se déconnecter',
    change: 'Changer',
    loggingOut: 'Déconnexion…',
    loggedOut: 'Vous êtes déconnecté.',
    loggedOutHere: (account) => `Vous êtes déconnecté ici. Vous restez connecté à ${account}.`,
    openHere: (account) => `Ouvrir ${account} dans cet onglet`,
    openAlone: 'Ouvrir la critique seule',
    errors: {
      'window-blocked': () => 'Votre navigateur n’a pas ouvert la fenêtre.',
      'window-closed': () =>
        'La fenêtre est fermée, ou n’est pas visible d’ici. Si vous vous y connectez encore, continuez. Votre texte est conservé.',
      refused: (account) => `${account} n’a pas confirmé qui vous êtes. Votre texte est conservé.`,
      'timed-out': () => 'Cela a pris trop de temps. Veuillez réessayer. Votre texte est conservé.',
      unreachable: (account) =>
        `${account} est inaccessible pour le moment. Veuillez réessayer. Votre texte est conservé.`,
      unavailable: (account) =>
        `${account} a des difficultés en ce moment. Veuillez réessayer plus tard. Votre texte est conservé.`,
      unexpected: (account) =>
        `La réponse de ${account} n’est pas fiable, rien n’en a été repris. Votre texte est conservé.`,
      'not-accepted': () =>
        'Le blog ne l’a pas accepté. Vous pouvez commenter en tant qu’invité. Votre texte est conservé.',
      framed: () => 'La connexion ne fonctionne pas à l’intérieur d’une autre page. Votre texte est conservé.',
      expired: () => 'Vous n’êtes plus connecté. Votre texte est conservé.',
    },
  },
  tools: {
    toolbar: 'Mise en forme',
    tools: { bold: 'Gras', italic: 'Italique', quote: 'Citation', spoiler: 'Spoiler' },
    words: 'mots',
    preview: 'Aperçu',
    nothingYet: 'Rien à afficher pour l’instant.',
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
    website: 'Site web',
    optional: 'facultatif',
    remember: 'Retenir mes coordonnées dans ce navigateur',
    submit: 'Publier le commentaire',
    sending: 'Envoi…',
    cancel: 'Annuler la réponse',
    sent: 'Votre commentaire est publié.',
    held: 'Votre commentaire est en attente de modération.',
    accepted: 'Votre commentaire a été envoyé.',
    queued:
      'Votre commentaire n’a pas encore pu être envoyé. Il est affiché ci-dessous et sera envoyé automatiquement.',
    checking:
      'Nous ne savons pas si votre commentaire a été envoyé. Il est affiché ci-dessous. S’il n’est pas arrivé, il sera envoyé automatiquement.',
    saved: 'Votre texte est enregistré.',
    notSaved: 'Il n’est pas enregistré dans ce navigateur\u00a0: ne quittez pas encore cette page.',
    sentElsewhere: 'Votre commentaire a été envoyé depuis un autre onglet.',
    commentingAs: (name) => `Vous commentez en tant que ${name}.`,
    draftKept: 'Nous avons restauré votre commentaire inachevé.',
    draftSent: 'Nous avons restauré votre commentaire. Il a peut-être déjà été envoyé.',
    decoy: 'Laissez ce champ vide',
    heldBack: 'Ce message ressemblait à du spam et n’a pas été envoyé. Si vous êtes humain, envoyez-le de nouveau.',
    unsolved: 'Terminez d’abord la vérification. Si vous n’en voyez pas, rechargez la page.',
    unconnected:
      'Ce formulaire n’est relié à aucun commentaire\u00a0: rien n’a été envoyé. Votre texte est toujours là.',
    problems: {
      required: 'Veuillez remplir ce champ.',
      email: 'Saisissez une adresse e-mail, par exemple name@example.com.',
      url: 'Saisissez une adresse web, par exemple https://example.com.',
      tooLong: (length, limit) =>
        `Votre commentaire compte ${length} caractères. La limite est de ${limit}. Veuillez le raccourcir.`,
    },
    errors: {
      'sign-in-required': 'Veuillez vous connecter pour commenter. Votre texte est toujours là.',
      'guests-refused': 'Ce blog n’accepte pas les commentaires d’invités. Votre texte est toujours là.',
      'password-required': 'Rechargez la page et saisissez le mot de passe de l’article.',
      invalid: 'Le blog n’a pas accepté ce commentaire tel quel. Votre texte est toujours là.',
      duplicate: 'Vous avez déjà publié ce commentaire.',
      'rate-limited': 'Vous commentez trop vite. Patientez un instant, puis réessayez.',
      closed: 'Les commentaires sont fermés.',
      'too-long': 'Votre commentaire est trop long. Veuillez le raccourcir.',
      challenge: 'Terminez la vérification, puis envoyez de nouveau.',
      'form-required': 'Envoyez de nouveau le formulaire. Votre texte est toujours là.',
      forbidden: 'Le blog n’a pas accepté ce commentaire. Votre texte est toujours là.',
      'not-found': 'Ces commentaires n’existent plus. Votre texte est toujours là.',
      offline: 'Vous êtes hors ligne. Envoyez votre commentaire une fois en ligne.',
      unavailable:
        'Nous n’avons pas pu enregistrer votre commentaire. Votre texte est toujours là. Veuillez réessayer.',
      'outcome-unknown':
        'Nous ne savons pas si votre commentaire a été envoyé. Veuillez vérifier avant de l’envoyer de nouveau.',
    },
  },
};

registerLocale('fr', terms);

export default terms;
