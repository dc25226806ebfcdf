import type { KindWords } from '../kind-words.js';

export const fr: KindWords = {
  film: 'film|films|cinéma|ciné|réalisat…|acteur|acteurs|actrice|actrices|scène|scènes|rôle|rôles|écran|cinéast…|long-?métrage…|court-?métrage…|générique|scénario|séance|mise en scène|tourn…|salle|comédien…|personnage…',
  filmReview:
    'critique film|critique du film|critique de film|critique ciné|critique cinéma|avis film|avis ciné|chronique du film|chronique film',
  review: 'critique…|chronique…|avis',
  said: 'je|j’…',
  book: 'livre|livres|roman|romans|romanci…|auteur|auteure|autrice|chapitre…|poème…|lecteur…|lectrice…|lecture|éditeur|éditions|pages|page|poche|écrivain…|nouvelles|tome|traduit de|librair…',
  music:
    'album|albums|chanson…|morceau|morceaux|vinyle…|disque|disques|guitar…|batteur|batterie|chanteu…|chanteur…|concert…|orchestr…|piste|pistes|groupe|rappel|refrain|titres',
  stage:
    'théât…|pièce|pièces de|plateau|opéra…|sopran…|ténor|baryton|ballet|chorégra…|exposition…|musée…|galerie…|spectacle…|entracte|comédien sur|metteur en scène de théâtre|commissaire|tréteaux|billetterie|théâtre de|tréteau…|création au|représentation…|mise en scène de théâtre',
  game: 'jeu|jeux|joueu…|manette|console…|niveau|niveaux|plateau de jeu|dés|partie|parties|jouabilité|cartes|manettes|sauvegarde…|rejouabilité|boss|steam|quêtes',
  food: 'recette…|four|restaurant…|plat|plats|beurre|sucre|farine|cuillère…|cuisine…|serveu…|entrée|dessert…|addition|sel|poivre|oignon…|ail|chef|carte|bistrot|pourboire|grammes|cuisson',
  gear: 'batterie|écouteurs|casque|téléviseur…|télé|projecteur…|enceinte…|pouces|télécommande|appareil|autonomie|pixels|prise|prises',
  serial: 'saison|saisons|épisode…|série|séries|podcast…|feuilleton',
  place:
    'hôtel|auberge|fauteuil…|toilettes|hall|voyage…|gare|train|visite…|tarif…|balade…|parking|moquette|lieux de tournage|guide|musée|jardin…|terreau|planter|plantation|rosier…|semis|compost|randonnée…|sentier|cathédrale|gîte|aéroport',
  labels:
    'isbn|éditeur|éditions|genre du livre|nombre de pages|pages|plateforme|plateformes|développeur|joueurs|nombre de joueurs|prix|ingrédients|préparation|cuisson|portions|pour \\d personnes|pistes|artiste|label|lu par|narrateur|tarif|tarifs|horaires|jusqu’au|adresse|cuisine|service|cadre|le cadre|la carte|plats|vin|salle|confort|fauteuils|batterie|connectique|caractéristiques|traduction|traduit par|saisons|épisodes|chaîne|durée d’une partie|scénographie|lumières|costumes',
  noReview:
    'journal de|carnets|essai|bande-annonce|sorties|concours|tournage|entretien|rencontre avec|palmarès|mort de|décès de|disparition de|hommage|semaine|week-end|conversation avec|avons déménagé|a déménagé|livre audio|audiolivre|jour \\d\\d?|jeu-concours|classement|les meilleurs|les pires|top|quiz|à la télé|portrait|carnet de festival|journal de festival|journal du festival|visite|sur les traces|lieux de tournage|voyage|balade|actualités|actu|annoncé|casting|interview|au programme|box-office|nouvelle télé|notre cinéma|films de l’année|gagnez|à gagner|adieu',
  otherHeadline:
    'roman|théâtre|disque|recette|jeu|concert|exposition|restaurant|livre|album|opéra|pièce|spectacle|lu|lecture|écouté|lecture de|expo|bd|test|jeu de société|joué|goûté|dîner|série|saison',
  news: 'tournage|budget de|sortira|annoncé|annonce|d’après variety|selon variety|sera réalisé|le tournage|prochainement|est prévu|participer|tirage au sort|jury|sélection|à gagner|gagnez|tirage au sort|pour participer|à l’âge de|s’est éteint|s’est éteinte|né en|née en|né à|née à|nous a quittés|premier week-end|entrées|budget estimé|début du tournage',
  filmKinds: 'cin[eé]|cin[eé]ma|cin[eé]mas|critique…|long-?métrage…|films?|drame|comédie',
  otherKinds:
    'littérature|lecture|lectures|livre|livres|romans?|musique…|disques?|concert|concerts|jeux|jeux vidéo|théâtre|bd|cuisine|recette|recettes|restaurants?|actu|actus|actualité|actualités|entretien|entretiens|interview|liste|listes|série|séries|expo|expos|exposition|expositions|voyage|voyages|podcast|concours|quiz|hommage|portraits?|sorties|festival|festivals|matériel|high-?tech|divers|vie du blog',
  furniture: 'populaire|populaires|à lire aussi|article|articles',
};
