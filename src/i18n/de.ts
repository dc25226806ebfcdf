import { registerLocale } from './localise.js';
import type { Terms } from './terms.js';

/* German: the words of all elements. Readers are addressed as WordPress addresses them, by "du". */

const plural = (formatted: string, count: number, one: string, many: string) =>
  `${formatted} ${count === 1 ? one : many}`;

/** One of what the symbols stand for, by the dative plural that follows "von". */
const SINGULAR: Readonly<Record<string, string>> = {
  Klappen: 'Klappe',
  Sternen: 'Stern',
  Herzen: 'Herz',
  Punkten: 'Punkt',
};

const terms: Terms = {
  review: { failed: 'Die Kritik konnte nicht geladen werden. Bitte lade die Seite neu oder komm später wieder.' },
  rating: {
    rating: (value, max, unit, count) => {
      const word = count === 1 ? (SINGULAR[unit] ?? unit) : unit;
      return `${value} von ${max}${word && ` ${word}`}`;
    },
    notRated: 'Nicht bewertet',
    units: {
      clapper: 'Klappen',
      star: 'Sternen',
      heart: 'Herzen',
      popcorn: 'Popcorn',
      thumb: 'Daumen',
      dot: 'Punkten',
    },
  },
  input: {
    rating: 'Wertung',
    choice: (value, max, level) => `${value} von ${max}, ${level}`,
    levels: ['sehr schlecht', 'schlecht', 'mittel', 'gut', 'sehr gut'],
    thumbs: { up: 'Daumen hoch', down: 'Daumen runter' },
    none: 'Nicht bewertet',
    clear: 'Wertung entfernen',
    problems: {
      missing: 'Bitte wähle eine Wertung.',
      range: (min, max) => `Bitte wähle eine Wertung von ${min} bis ${max}.`,
      step: (step) => `Bitte wähle eine Wertung in Schritten von ${step}.`,
    },
  },
  cast: {
    roles: {
      actor: 'Besetzung',
      director: 'Regie',
      writer: 'Drehbuch',
      composer: 'Musik',
      producer: 'Produktion',
    },
    showAll: (count) => `Alle ${count} zeigen`,
    showFewer: 'Weniger zeigen',
  },
  synopsis: { synopsis: 'Handlung', more: 'Weiterlesen', less: 'Weniger' },
  body: {
    review: 'Kritik',
    readingTime: (minutes, count) => plural(minutes, count, 'Minute Lesezeit', 'Minuten Lesezeit'),
  },
  bio: { about: (name) => `Über ${name}`, aboutAuthor: 'Zur Person', website: 'Website' },
  verdict: { verdict: 'Fazit', pros: 'Stärken', cons: 'Schwächen' },
  readers: {
    title: 'Bewertung der Leser:innen',
    count: (formatted, count) => plural(formatted, count, 'Bewertung', 'Bewertungen'),
    distribution: 'Wie viele was gegeben haben',
    points: (value, unit, count) => `${value} ${count === 1 ? (SINGULAR[unit] ?? unit) : unit}`.trim(),
    readers: (formatted, count) => plural(formatted, count, 'Stimme', 'Stimmen'),
    yours: 'Deine Bewertung',
    empty: 'Noch hat niemand diesen Film bewertet.',
    loading: 'Bewertungen werden geladen …',
    failed: 'Die Bewertungen konnten nicht geladen werden.',
    notSaved: 'Deine Bewertung konnte nicht gespeichert werden.',
    tryAgain: 'Erneut versuchen',
    closed: 'Es werden keine Bewertungen mehr angenommen.',
    unsupported: 'Bewertungen gibt es hier nicht.',
    kept: 'Deine Bewertung bleibt nur in diesem Browser gespeichert: Andere sehen sie nicht.',
    keptOnPage: 'Deine Bewertung bleibt nur, bis du diese Seite verlässt, und andere sehen sie nicht.',
    saved: (rating) => `Deine Bewertung ist gespeichert: ${rating}.`,
    removed: 'Deine Bewertung ist zurückgenommen.',
    errors: {
      offline: 'Du bist offline. Sobald du wieder online bist, wird es erneut versucht.',
      'sign-in-required': 'Bitte melde dich an, um zu bewerten.',
      'guests-refused': 'Dieser Blog nimmt keine Bewertungen von Gästen an.',
      'rate-limited': 'Das war zu schnell. Bitte warte ein wenig und versuche es erneut.',
    },
  },
  time: { now: 'gerade eben' },
  count: {
    comments: (formatted, count) =>
      count === 0 ? 'Noch keine Kommentare' : plural(formatted, count, 'Kommentar', 'Kommentare'),
  },
  thread: {
    region: 'Kommentare',
    heading: (formatted, count) => (count === 0 ? 'Kommentare' : plural(formatted, count, 'Kommentar', 'Kommentare')),
    empty: 'Noch keine Kommentare. Schreib den ersten!',
    loading: 'Kommentare werden geladen …',
    failed: 'Die Kommentare konnten nicht geladen werden.',
    locked: 'Die Kommentare sind zu lesen und zu schreiben, sobald das Passwort dieses Beitrags eingegeben ist.',
    tryAgain: 'Erneut versuchen',
    kept: 'Neue Kommentare auf dieser Seite bleiben nur in diesem Browser gespeichert: Andere sehen sie nicht.',
    keptOnPage: 'Neue Kommentare bleiben nur, bis du diese Seite verlässt, und andere sehen sie nicht.',
    closed: 'Die Kommentare sind geschlossen.',
    anonymous: 'Anonym',
    byAuthor: 'Autor:in',
    pending: 'Wartet auf Freigabe: Nur du siehst diesen Kommentar.',
    deleted: 'Dieser Kommentar wurde entfernt.',
    reply: 'Antworten',
    replyTo: (name) => `Antworten auf den Kommentar von ${name}`,
    inReplyTo: (name) => `Antwort an ${name}`,
    commentBy: (name) => `Kommentar von ${name}`,
    permalink: (name) => `Link zum Kommentar von ${name}`,
    replies: (formatted, count) => plural(formatted, count, 'Antwort', 'Antworten'),
    repliesTo: (name, formatted, count) => `${plural(formatted, count, 'Antwort', 'Antworten')} an ${name}`,
    order: 'Reihenfolge',
    orders: {
      oldest: 'Älteste zuerst',
      newest: 'Neueste zuerst',
      'most-liked': 'Beliebteste zuerst',
      best: 'Beste zuerst',
    },
    posted: 'Dein Kommentar ist veröffentlicht.',
    replyPosted: 'Deine Antwort ist veröffentlicht.',
    own: {
      sending: 'Wird gesendet …',
      waiting: 'Er bleibt hier und wird von selbst gesendet.',
      failed: 'Er bleibt hier und ist nicht gesendet.',
      refused: 'Das Blog hat diesen Kommentar nicht veröffentlicht. Nur du siehst ihn.',
      held: 'Dein Kommentar wartet auf Freigabe. Bis dahin siehst nur du ihn.',
      sent: 'Dein Kommentar ist veröffentlicht.',
      discarded: 'Der Kommentar ist verworfen.',
      copied: 'Der Text ist kopiert.',
      notCopied: 'Der Text konnte nicht kopiert werden. Bitte markiere und kopiere ihn selbst.',
      uncertain:
        'Er ist vielleicht angekommen, und das lässt sich gerade nicht feststellen. Versuche es, sobald du wieder verbunden bist.',
      reasons: {
        offline: 'Du bist offline.',
        unavailable: 'Das Kommentarsystem antwortet nicht.',
        'outcome-unknown': 'Es ist nicht sicher, ob dein Kommentar angekommen ist.',
        'rate-limited': 'Das war zu schnell nach dem letzten Kommentar.',
        closed: 'Die Kommentare wurden inzwischen geschlossen.',
        'sign-in-required': 'Du musst dich zuerst anmelden.',
        'guests-refused': 'Dieses Blog nimmt keine Kommentare von Gästen an.',
        'password-required': 'Zuerst muss das Passwort dieses Beitrags eingegeben werden.',
        duplicate: 'Derselbe Kommentar steht schon auf dieser Seite.',
        challenge: 'Die Prüfung muss neu gelöst werden.',
        'too-long': 'Er ist zu lang.',
        invalid: 'Er wurde so nicht angenommen.',
        forbidden: 'Er wurde nicht angenommen.',
        'not-found': 'Das Gespräch gibt es nicht mehr.',
      },
      actions: { retry: 'Erneut versuchen', 'edit-unsent': 'Bearbeiten', copy: 'Text kopieren', discard: 'Verwerfen' },
    },
    missingParent: 'Antwort auf einen Kommentar, der nicht mehr da ist',
    missing: 'Der Kommentar, den die Adresse nennt, ist nicht oder nicht mehr hier.',
    unreadable: 'Dieser Kommentar konnte nicht gezeigt werden.',
    spoiler: 'Spoiler',
    like: (name, formatted, count) => `Kommentar von ${name} gefällt mir${count > 0 ? ` (bisher ${formatted})` : ''}`,
    more: (name) => `Mehr zum Kommentar von ${name}`,
    notChanged: 'Das ging nicht.',
    collapseAll: 'Alle Antworten verbergen',
    expandAll: 'Alle Antworten zeigen',
    loadMore: 'Weitere Kommentare',
    arrived: (formatted, count) => `${plural(formatted, count, 'neuer Kommentar', 'neue Kommentare')} – zeigen`,
    quote: 'Zitieren',
    edit: 'Bearbeiten',
    remove: 'Entfernen',
    report: 'Melden',
    reported: 'Danke. Der Kommentar wird angesehen.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    undo: 'Rückgängig',
    edited: 'Dein Kommentar ist geändert.',
    removed: 'Dein Kommentar ist entfernt.',
    pingbacks: (formatted, count) =>
      plural(formatted, count, 'andere Seite verweist hierher', 'andere Seiten verweisen hierher'),
  },
  tools: {
    toolbar: 'Gestaltung',
    tools: { bold: 'Fett', italic: 'Kursiv', quote: 'Zitat', spoiler: 'Spoiler' },
    words: 'Wörter',
    preview: 'Vorschau',
    nothingYet: 'Noch ist nichts zu sehen.',
    help: 'Hilfe zur Gestaltung',
    helpWith: {
      html: 'Du kannst HTML verwenden: <strong>fett</strong>, <em>kursiv</em>, <a href="https://…">Link</a>, <blockquote>Zitat</blockquote>, <code>Code</code>. Eine leere Zeile beginnt einen Absatz. ||Wörter zwischen doppelten Strichen|| werden als Spoiler verborgen.',
      markdown:
        'Du kannst Markdown verwenden: **fett**, _kursiv_, [Link](https://…), > Zitat, `Code`, - Liste. Eine leere Zeile beginnt einen Absatz. ||Wörter zwischen doppelten Strichen|| werden als Spoiler verborgen.',
      text: 'Schreibe einfachen Text. Eine leere Zeile beginnt einen Absatz, und Adressen werden Links. ||Wörter zwischen doppelten Strichen|| werden als Spoiler verborgen.',
    },
    left: (formatted) => `noch ${formatted} Zeichen`,
    over: (formatted) => `${formatted} Zeichen zu viel`,
  },
  form: {
    leaveReply: 'Kommentar schreiben',
    replyTo: (name) => `Antwort an ${name}`,
    comment: 'Kommentar',
    name: 'Name',
    email: 'E-Mail',
    emailHint: 'Wird nie angezeigt.',
    website: 'Website',
    optional: 'freiwillig',
    remember: 'Meine Angaben in diesem Browser merken',
    submit: 'Kommentar abschicken',
    sending: 'Wird gesendet …',
    cancel: 'Antwort verwerfen',
    sent: 'Dein Kommentar ist veröffentlicht.',
    keptHere: 'Kommentare auf dieser Seite bleiben nur in diesem Browser gespeichert.',
    queued:
      'Dein Kommentar konnte noch nicht gesendet werden. Er steht im Gespräch, bleibt erhalten und wird von selbst gesendet.',
    sentElsewhere: 'Dein Kommentar wurde in einem anderen Tab gesendet.',
    commentingAs: (name) => `Du kommentierst als ${name}.`,
    draftKept: 'Dein angefangener Kommentar ist wieder da.',
    decoy: 'Dieses Feld leer lassen',
    heldBack: 'Das kam so, wie nur Programme schreiben, und wurde zurückgehalten. Bitte sende es noch einmal.',
    unsolved: 'Bitte löse zuerst die Prüfung; ist keine zu sehen, lade die Seite neu. Dein Text bleibt erhalten.',
    unconnected:
      'Dieses Formular gehört zu keiner Diskussion, deshalb wurde nichts gesendet. Dein Text steht noch hier.',
    problems: {
      required: 'Bitte fülle dieses Feld aus.',
      email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
      url: 'Das sieht nicht nach einer Webadresse aus.',
      tooLong: (length, limit) =>
        `Dein Kommentar hat ${length} Zeichen; höchstens ${limit} passen hinein. Bitte kürze ihn.`,
    },
    errors: {
      'sign-in-required': 'Bitte melde dich an, um zu kommentieren. Dein Text steht noch hier.',
      'guests-refused': 'Dieses Blog nimmt keine Kommentare von Gästen an. Dein Text steht noch hier.',
      'password-required':
        'Zuerst muss (noch einmal) das Passwort dieses Beitrags eingegeben werden: Lade die Seite neu. Dein Text bleibt bis dahin erhalten.',
      invalid: 'Der Kommentar wurde so nicht angenommen. Dein Text steht noch hier.',
      duplicate: 'Das hast du schon gesagt: Derselbe Kommentar steht bereits auf dieser Seite.',
      'rate-limited': 'Das kam zu schnell nach dem letzten Kommentar. Bitte warte etwas und versuche es dann erneut.',
      closed: 'Die Kommentare sind geschlossen.',
      'too-long': 'Der Kommentar ist zu lang. Bitte kürze ihn.',
      challenge: 'Bitte löse die Aufgabe und sende dann noch einmal.',
      forbidden: 'Das ist hier nicht erlaubt. Dein Text steht noch hier.',
      'not-found': 'Diese Diskussion gibt es nicht mehr. Dein Text steht noch hier.',
      offline: 'Du bist offline. Dein Text bleibt erhalten; sende ihn, sobald du wieder verbunden bist.',
      unavailable:
        'Der Kommentar konnte nicht gespeichert werden. Dein Text steht noch hier; bitte versuche es erneut.',
      'outcome-unknown':
        'Es ist nicht sicher, ob der Kommentar angekommen ist. Bitte sieh nach, bevor du ihn noch einmal sendest.',
    },
  },
};

registerLocale('de', terms);

export default terms;
