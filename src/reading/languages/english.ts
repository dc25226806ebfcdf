import { en } from './en.js';
import type { LanguageTable } from './language-table.js';

/** English with the words for all fields. */
export const english: LanguageTable = {
  ...en,
  labels: {
    ...en.labels,
    originalTitle: 'original title|also known as|aka',
    genres: 'genre*|genres|genre(s)',
    countries: 'country|countries|country of origin|origin',
    languages: 'language|languages|spoken language',
    releaseDate:
      'release date*|uk release date*|us release date*|released on|release|theatrical release|opens|opening date|in theaters|in cinemas',
    publishedAt: 'posted on*|posted|published|published on*|date',
    musicBy: 'music|music by*|composer|score by*|original score|original music by*|soundtrack',
    cinematographer: 'cinematography|cinematography by*|cinematographer|director of photography|photography|camera',
    editor: 'editor|edited by*|editing|editing by*|film editor',
    producer: 'producer|producers|produced by*|executive producer|executive producers',
    productionCompany:
      'studio|studios|production company|production companies|production|distributor|distributed by*|distribution',
    pros: 'pros|the good|what works|the positives|likes|strengths|best bits|what i liked|good points|highlights',
    cons: "cons|the bad|what doesn't work|what doesn’t work|the negatives|dislikes|weaknesses|what i didn't like|what i didn’t like|bad points",
    trailer: 'trailer|watch the trailer|official trailer',
    outside: 'imdb|imdb rating|imdb score|rotten tomatoes|metacritic|metascore|rt score',
    other:
      'posted in|filed under|tags|tagged|categories|category|labels|source|budget|box office|based on|format|venue|seen at|status|awards|share this|related',
  },
  rated: 'rated|certificate|certified|cert\\.?|classified|(?:mpaa|mpa|bbfc)(?: (?:says|rating|gave it an?))?:?',
  is: 'is|was|has|tells|follows',
  subjects:
    'it|this|that|there|he|she|what|who|which|here|one|everything|nothing|all|some|the film|the movie|the story|the plot|the cast|this film|this movie|my favou?rite',
  watch:
    'film|movie|watch|watched|saw|see|seen|called|titled|about|from|to|for|enjoyed|loved|liked|hated|reviewed|than',
  lasts: 'its|at|a|runs|runs for|run time of|running time of|clocks in at|clocking in at|lasts|all',
  says: 'says|said|wrote',
  replyLinks: 'reply ?delete',
  basedOn:
    'based (?:on|upon)|from (?:the|a|an|his|her|their) (?:novel|book|story|play|short story|memoir|comic|article|idea)|adapted from|inspired by|after the|from a story',
  common: 'the|and|of|is|to|it|that|was',
  season: 'season|series',
  episode: 'episode|ep',
};
