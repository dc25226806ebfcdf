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
  kinds: {
    film: 'film|films|movie|movies|cinema|cinemas|cine|filmmak…|directors|director|directed|actor|actors|actress|screenplay|screen…|sequel|reel|reels|scene|scenes|plot|subplot|role|roles|starring|trailer|watch|watched|watching|oscar|oscars|cinematogra…|blu-?ray|dvd|dvds|multiplex|end credits',
    filmReview: 'film review…|movie review…|cinema review…|blu-?ray review…|dvd review…|film critique|movie critique',
    review: 'review…|critique',
    said: 'i|i’m|i’ve|i’d',
    book: 'book|books|novel|novels|novella…|paperback…|hardback|hardcover|chapter…|author|authors|poem|poems|poet|reader|readers|publisher|pages|audiobook…|bookshop|narrator of the book|short stories|translator|library book',
    music:
      'album|albums|song|songs|track|tracks|vinyl|record label|riff|riffs|guitar…|drummer|drums|singer|vocals|setlist|gig|gigs|concert…|orchest…|encore|bands|lyrics|b-side…|listen|listened|debut ep',
    stage:
      'theat…|stage|staging|staged|playwright|opera…|ballet|choreogra…|libretto|interval|auditorium|matinee|tickets|exhibit…|museum…|galler…|curator…|soprano|tenor|baritone|understud…|the stalls',
    game: 'game|games|gameplay|gamer…|player|players|console|consoles|playstation|ps[1-5]|xbox|nintendo|switch|dlc|joystick|controller|cartridge|arcade|multiplayer|boss fight…|side quest…|frame rate|dice|board game…|expansion|save point…',
    food: 'wine|fish|service|tasted|recipe|recipes|oven|restaurant…|chef|menu|menus|dish|dishes|bistro|butter|sugar|flour|teaspoon…|tablespoon…|tbsp|tsp|garlic|onion|waiter|waitress|starter|dessert|tasty|delicious|service charge',
    gear: 'battery|smartphone|phone|phones|laptop|headphone…|projector…|lumen…|hdmi|usb|bluetooth|firmware|megapixel…|soundbar…|unboxing|pixels|remote control|4k tv|inch',
    serial: 'season|seasons|episode|episodes|showrunner…|mini-?series|box ?set|podcast…',
    place:
      'hotel|hostel|seats|foyer|carpet|box office staff|toilets|museum|guided tour|day trip|bus|train|flight|souvenir…|location tour|parking|popcorn prices|ice cream|renovat…',
    labels:
      'isbn|page count|pages|publisher|platform|platforms|developer|developers|players|tickets|key specs|specifications|specs|price|serving|servings|serves|yield|yields|portions|ingredient|ingredients|prep time|preparation time|cook time|cooking time|tracklist|track list|track listing|tracks|record label|label|artist|battery|narrator|narrated by|read by|playing time|venue|playwright|opening hours|address|food|service|drinks|seats|toilets|sweets|foyer|support|setlist|network|seasons|episodes|genre of book|translator|translated by|listening time|age range|number of players|rules|weight|display',
    noReview:
      'casts|festival notes|notes from|day \d\d?|win|diary|essay|notes toward|theory of|week \d\d?|news in brief|round-?up|farewell to|trailer|trailers|teaser|box office|line-?up|releases|episode|episodes|giveaway|blogiversary|announced|announce|announces|casting|joins|starring|interview|interviews|questions for|questions to|podcast|films? on tv|this week|this weekend|weekend|best of|best and|top \d\d?|top ten|top five|ranked|ranking|r\.i\.p|rip|obituary|obituaries|in memoriam|conversation with|best and worst|winners|quiz|film quiz|movie quiz|dies at|passed away|we’ve moved|i’ve moved|festival diary|audiobook|radio play|day one|day two|day three|day trip|in the footsteps|on location|pub quiz|cinemas|the odeon|portrait of|profile|a life in|remembering|remembered|farewell|who said|guess the|competition|win tickets|first look|cast in|to direct|to star|in talks|news|preview|coming soon|wish ?list|watch ?list|bucket list|films of the year|films of \d\d\d\d|things i|reasons|a visit to|visit to|visiting|my cinema|our cinema|cinema visit|new tv|new telly',
    otherHeadline:
      'news|bookshelf|stage|theat…|opera|musical|book|novel|album|disco|recipe|game|concert|exhibition|restaurant|gig|test|ps[1-5]|xbox|switch|audiobook|board game|vinyl|lp|the play|on stage|read|reading|listened|listening|played|playing|tasted|eating|eaten|cooked|cooking|dinner|lunch|heard|live at|tested|unboxing',
    news: 'announced|announce|has released|opens wide|open wide|opens on|open on|will open|will star|will direct|will hit|slated|slate|set to|sound off|trailer|line-?up|jury|competition|show notes|listener|listeners|giveaway|street date|press release|festival will|premieres on|premiere on|in talks|has been cast|is attached|according to|reportedly|variety reports|deadline reports|to be released',
    filmKinds:
      'film|films|movie|movies|cinema|cine|horror|thriller|thrillers|western|sci-?fi|blu-?ray|dvd|dvds|film review…|movie review…|drama|comedy|animation',
    otherKinds:
      'book|books|novel|novels|literature|reading|music|album|albums|live|concert|concerts|gig|gigs|game|games|gaming|theat…|opera|musical|musicals|recipe|recipes|food|restaurant|restaurants|news|trailer|trailers|interview|interviews|list|lists|top|tops|top \d\d?|ranking|rankings|tech…|hardware|gadget|gadgets|hi-?fi|gear|travel|podcast|podcasts|series|tv|television|exhibition|exhibitions|art|audiobook|audiobooks|board games|quiz|giveaway|giveaways|festival|festivals|obituary|obituaries|places|trips|cinemas|portrait|portraits|people|essays|essay|personal|housekeeping',
    furniture:
      'more posts|more reviews|more articles|more stories|more|other posts|other reviews|other articles|latest posts|latest reviews|latest|related posts|related|popular posts|popular|most read|recent posts|recent|recent reading',
  },
};
