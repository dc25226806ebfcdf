import type { LanguageTable } from './language-table.js';

/** Portuguese. */
export const pt: LanguageTable = {
  language: 'pt',
  labels: {
    title: 'título|filme',
    year: 'ano|ano de lançamento|ano de produção',
    directors:
      'realização|realizador|realizadora|realizado por*|direção|diretor|diretora|direcção|dirigido por*|de*|um filme de*|realização e argumento|direção e roteiro|roteiro e direção|escrito e dirigido por*',
    writers:
      'argumento|roteiro|roteirista|roteiristas|guião|argumentista|escrito por*|realização e argumento|direção e roteiro|roteiro e direção|escrito e dirigido por*',
    cast: 'elenco|com*|atores|actores|intérpretes|elenco principal|protagonistas',
    synopsis: 'sinopse|resumo|enredo|história|trama|a história',
    rating: 'nota*|minha nota*|nota final|classificação*|avaliação*|pontuação*|a nossa nota|cotação*',
    verdict: 'veredito|veredicto|conclusão',
    runtimeMinutes: 'duração|tempo de duração',
    certificate: 'classificação|classificação etária|classificação indicativa|faixa etária|censura',
    author: 'por*|crítica de*|escrito por|publicado por*|autor',
    comments: 'comentários',
    other:
      'género|gênero|géneros|gêneros|estreia|data de estreia|lançamento|data de lançamento|país|nacionalidade|música|fotografia|montagem|produção|produtor|distribuidora|título original|idioma|língua|trailer|etiquetas|publicado em|categorias|origem',
  },
  review: '(?:crítica|critica|resenha|análise|review|opinião)s?(?: de cinema| do filme| de filme| sem spoilers)?',
  film: 'filmes?|cinema|estreia|nos cinemas',
  sort: 'nova|nossa|minha',
  reviewOf: '(?:a )?(?:crítica|critica|resenha|análise|opinião) (?:do filme|ao filme|de|do|da|a)',
  of: 'em|de',
  units: 'estrelas?|pontos?|claquetes?|corações',
  numbers: 'uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez',
  half: 'e meia|e meio',
  by: 'de',
  is: 'é|era|foi|conta',
  subjects: 'ele|ela|isto|isso|este|esta|o filme|a história|tudo|nada|quem',
  watch: 'filme|ver|vi|visto|de|para|com|assistir',
  season: 'temporada',
  episode: 'episódio',
  hours: 'h|horas?',
  minutes: 'min|mins|minutos?',
  comments: 'comentários?|respostas?|opiniões',
  none: 'nenhum|sem',
  reply:
    'deixe? (?:um comentário|uma resposta)|deixar um comentário|enviar um comentário|postar um comentário|publicar comentário',
  about: 'sobre|acerca de',
  and: 'e',
  as: 'como',
};
