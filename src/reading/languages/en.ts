import type { LanguageTable } from './language-table.js';

/** English, as far as a page needs it to be presented in place. */
export const en: LanguageTable = {
  language: 'en',
  labels: {
    title: 'title|film|movie|film title|movie title|the film|the movie',
    year: 'year|release year|released*|year of release|theatrical release|year made|made in|made|production year|first released|in theaters since|made when',
    directors:
      'directed by*|director|directors|dir.*|dir|dir by*|dir. by*|direction|director/writer|writer/director|written and directed by*|written & directed by*|directed and written by*|written/directed by*|writer and director|a film by*|dirs|story, screenplay and direction|writer-director|directed and edited by*|direction by*|director & writer|director and writer|writer & director|director/screenwriter|helmed by*|co-directed by*|written, produced and directed by*|filmmaker|filmmakers|film by*|a picture by*|a movie by*|helmer|filmed by*|who directed it|who made it|directing|behind the camera|at the helm|directs|in the director’s chair|direction & story|director & editor|realised by*',
    writers:
      'written by*|writer|writers|screenplay by*|screenplay|script|scr|scr.|wri|script by*|screenwriter|screenwriters|director/writer|writer/director|written and directed by*|written & directed by*|directed and written by*|written/directed by*|writer and director|writer-director|story|writing|screenplay and story|written for the screen by*|scripted by*|director & writer|director and writer|writer & director|director/screenwriter|story by*|story and screenplay by*|story & screenplay|co-written by*|adapted by*|teleplay|screenplay & story|written, produced and directed by*|penned by*|scripted|who wrote it|wrote it|wrote|scenario|scenario by*|screenplay & direction|book|story & script|script & direction|words on the page|screen story|dialogue|pen|written for the screen and directed by*',
    cast: 'starring*|with the voices of*|voices|voice cast|cast|stars|star|main cast|principal cast|cast members|actors|actor|actors & actresses|featuring*|w/*|with|the cast|the talent|leading players|players|main players|performers|in the cast|leads|key cast|lead cast|cast list|main actors|lead actors|top cast|actresses|co-starring*|voiced by*|voices of*|cast and characters|cast & characters|who’s in it|who’s in it?|who is in it|who is in it?|with performances by*|faces|on screen|on-screen|who stars|who’s in this|people|in front of the camera|players in it|main faces|acted by*|performed by*|ensemble|the ensemble|lead roles|main roles|roles|talent|on camera|starring roles|the faces|who you’ll see|cast includes*|playing in it|who’s acting',
    synopsis:
      'synopsis|plot summary|plot synopsis|plot|story|storyline|the basics|the story|the plot|summary|premise|the premise|what is it about|what is it about?|what’s it about|the gist|in a nutshell|the setup|logline|the story so far|what goes on|what happens|what’s the story|what it’s about|the pitch|the setting',
    certificate:
      'certificate*|cert*|certification|classification|mpaa rating|mpaa|rated*|age rating|rating|bbfc|age|bbfc rating|us rating|bbfc certificate|uk certificate|film certificate|age certificate|mpa rating|content rating|parental guidance|rated by the mpa|suitable for|age limit|mpaa says*|mpa says*|bbfc says*|film rating board|ages|parental rating|us certificate|british certificate|classified*|rated for',
    rating:
      'rating*|my rating*|star rating|our rating|overall rating|overall|overall score|final rating|final score|final tally|tally|sum-up|total score|film rating|movie rating|rate|grade*|my grade|overall grade|final grade|score*|my score|stars|marks|my verdict|final verdict|out of five|i give it*|i rate it*|our score|the score|the rating|verdict score|stars out of five|our verdict|final word|mark|the mark|our mark|my mark|points|stars given|quality|how good|is it any good|rated by me|my number|final mark|in numbers',
    verdict: 'verdict|the verdict|bottom line|the bottom line|conclusion|final thoughts|my take',
    runtimeMinutes:
      'running time*|run time*|runtime*|length|duration|run-time|mins|minutes|feature length|running|time|film length|total runtime|duration of the film|clock|how long|how long is it|len|screen time|runs|total time|length of film|timing|lasts',
    author:
      'reviewed by*|film review by*|movie review by*|a review by*|written by*|review by*|posted by*|by*|reviewer|author|critic|words|words by*|text by*|text|review & photos|filed by*|typed by*',
    comments: 'comments',
    other:
      'genre*|genres|release date*|uk release date*|us release date*|released on|posted on|posted in|posted|filed under|tags|categories|music|music by|cinematography|producer|producers|produced by|editor|edited by|studio|distributor|distributed by|production company|country|language|source|trailer|budget|original title|pros|cons|rotten tomatoes|imdb|imdb rating|metacritic',
  },
  review: '(?:movie |film |cinema )?reviews?|reviewed|(?:movie |film )?critique|reviewing',
  film: '(?:just |finished |now )?(?:re)?watch(?:ed|ing)|(?:movie|film) of the (?:week|month)|movies?|films?|cinema|at the movies|now showing|in theaters',
  sort: 'quick|mini|short|early|advance|new|my|our|the|classic|horror|foreign|indie|french|weekend|guest|spoiler-free|dvd|blu-ray|netflix|streaming|tv|midweek|monday|friday|saturday|sunday',
  reviewOf:
    "(?:a |my )?(?:quick |short )?(?:movie |film )?(?:review|critique) (?:of|for)(?: the (?:film|movie))?|(?:some |my |a few |random |quick |first |final |brief |initial )?(?:thoughts|words|musings|notes|impressions)(?: on| about| of)?|(?:the |my )?verdict on|(?:what i(?:’|'ve| have)? |just |now |recently )?(?:watched|watching|seen)",
  scale:
    '(?:on|in) (?:a|the|my|our)(?: \\p{L}{2,10})? scale (?:of|from)(?: (?:zero|one|[01]) ?(?:to|[-–]))?|on a (?:zero|one|[01])[- ](?:to|[-–])',
  of: '(?:out )?of(?: an?(?: (?:possible|potential|total|maximum|max))?(?: of)?)?',
  units:
    'stars?|clappers?|clapperboards?|popcorns?|points?|hearts?|thumbs|buckets?|reels?|tickets?|cups?|bananas?|tomatoes|potatoes|pints?',
  gives:
    "gives?|giving|gave|(?:i|we) (?:say|would say|make it)|(?:i|we)(?:’|')d (?:say|give|call)(?: it| this)?|i(?:’|')m giving|call it|rating it|awards?|awarded|earns?|earned|gets?|deserves?|receives?|scores?|rate[sd]? (?:it|this)",
  others: "audience|visitors?|average|readers['’]? (?:rating|score)|user (?:rating|score)",
  notUnits:
    'win|won|nomination|oscar|award|serving|portion|episode|season|people|film|movie|year|vote|review|view|like|share|page|copies|dollar|euro|million',
  numbers: 'one|two|three|four|five|six|seven|eight|nine|ten',
  halfOf: 'half a',
  half: 'and[ -]a[ -]half|1/2',
  thumbsUp: 'thumbs? (?:way )?up',
  thumbsDown: 'thumbs? (?:way )?down',
  by: 'by',
  hours: 'h|hrs?|hours?',
  minutes: 'm|mins?|minutes?',
  comments: 'comments?|responses?|thoughts?|repl(?:y|ies)',
  none: '(?:there are )?no',
  reply: 'leave (?:a|your) (?:reply|comment)|(?:post|add|write) a comment|join the (?:discussion|conversation)',
  about: 'about(?: the author:?)?',
  postsBy:
    "(?:(?:view|see|read|browse) )?(?:(?:all|more)(?: of)? )?(?:the )?(?:posts|articles|entries|reviews) (?:by|from) (.+)|(?:view|see|read|browse) (?:all|more)(?: of)? (.+?)['’]s? (?:posts|articles|entries|reviews)",
  lists: 'archives?|home|menu|blog|search results|latest posts|recent posts|category|categories',
};
