import type { LanguageTable } from './language-table.js';

/** Portuguese. */
export const pt: LanguageTable = {
  language: 'pt',
  labels: {
    title: 'título|filme|nome do filme|título do filme|nome',
    year: 'ano|ano de lançamento|ano de produção|país e ano',
    directors:
      'realização|realizador|realizadora|realizado por*|direção|diretor|diretora|direcção|dirigido por*|dirigida por*|de*|um filme de*|realização e argumento|direção e roteiro|roteiro e direção|escrito e dirigido por*|diretores|realizadores|dirigido e escrito por*|realizada por*|escrita e dirigida por*|direção, roteiro|realização, argumento|longa de*|direção geral|atrás da câmera|por trás das câmeras|quem dirige|dirige|um longa de*|uma fita de*|com realização de*|com direção de*|na direção|na realização|realiza',
    writers:
      'escrita por*|argumento|roteiro|roteirista|roteiristas|guião|argumentista|escrito por*|realização e argumento|direção e roteiro|roteiro e direção|escrito e dirigido por*|criado e escrito por*|rot.|rot|roteiro original|argumentistas|argumento original|roteiro adaptado|roteiro e argumento|história e roteiro|dirigido e escrito por*|escrita e dirigida por*|direção, roteiro|realização, argumento|quem escreveu|texto|guionista|escrevem|com argumento de*|com roteiro de*|argumento e diálogos|no roteiro|história|escrita|história original',
    cast: 'elenco|interpretado por*|estrelado por*|vozes|com*|atores|actores|intérpretes|elenco principal|protagonistas|estrelando|el.|el|elenco de vozes|atrizes|atores e atrizes|elenco e personagens|intérpretes principais|interpretações|elenco original|dubladores|vozes originais|nos papéis principais|no elenco|com as vozes de*|protagonizado por*|interpretação|em frente às câmeras|caras|rostos|quem aparece|na tela|no ecrã|em cena|com as participações de*|atuações|quem está|contam|papéis principais|interpretam|quem atua|os atores|atuam',
    synopsis:
      'do que se trata|do que fala|de que trata|sinopse|resumo|enredo|história|trama|a história|do que trata|o que conta|em poucas palavras|sobre o que é|o enredo',
    rating:
      'nota*|minha nota*|nota final|classificação*|avaliação*|pontuação*|a nossa nota|cotação*|a minha nota|classificação final|veredito|veredicto|estrelas|pipocas|em números|avaliação final|o nosso veredito|nota da crítica|nota geral|minha avaliação|quanto vale|pontos',
    verdict: 'veredito|veredicto|conclusão',
    runtimeMinutes: 'duração|tempo de duração|minutos|tempo|quanto dura|dura|metragem|minutagem|tempo de fita',
    certificate:
      'classificação|classificação etária|classificação indicativa|faixa etária|censura|idade recomendada|classif|class|classificação por idade|faixa|classificação de idade|idade mínima|indicação|faixa de idade|maiores de|indicação etária',
    author: 'por*|crítica de*|crítica por*|resenha por*|escrito por|publicado por*|autor',
    comments: 'comentários',
    originalTitle: 'título original|titulo original',
    genres: 'género|gênero|géneros|gêneros|genero',
    countries: 'país|países|nacionalidade|origem|país de origem',
    languages: 'idioma|idiomas|língua|língua original|idioma original',
    releaseDate: 'estreia|data de estreia|lançamento|data de lançamento|estreou',
    publishedAt: 'publicado em*|data|postado em*|publicada em*',
    musicBy: 'música|musica|trilha sonora|banda sonora|compositor|música de*',
    cinematographer: 'fotografia|direção de fotografia|direcção de fotografia|diretor de fotografia',
    editor: 'montagem|edição|montador|editor',
    producer: 'produtor|produtores|produção|produzido por*|produção executiva',
    productionCompany: 'distribuidora|produtora|estúdio|estúdios|distribuição|produtoras',
    pros: 'prós|pontos positivos|pontos fortes|o melhor|a favor|o bom',
    cons: 'contras|pontos negativos|pontos fracos|o pior|contra|o mau',
    trailer: 'trailer',
    outside: 'imdb|rotten tomatoes|metacritic|adoro cinema',
    other: 'etiquetas|categorias|orçamento|bilheteria|marcadores|figurino|formato|fonte|prémios|prêmios|baseado em',
  },
  rated: 'classificação|classificado|classificada',
  certified:
    '(?:não recomendado para )?menores de \\d\\d?(?: anos)?|(?:para )?maiores de \\d\\d?(?: anos)?|m/\\d\\d?|(?:classificação )?livre|\\d\\d anos|para todos os públicos',
  basedOn: 'a partir d|basead[ao] em|inspirad[ao] em|adaptad[ao] d|segundo|com base|do romance|da obra',
  common: 'o|os|um|uma|não|do|da|e|com|em',
  review: '(?:crítica|critica|resenha|análise|review|opinião)s?(?: de cinema| do filme| de filme| sem spoilers)?',
  film: 'visto|assisti|filme da semana|filmes?|cinema|estreia|nos cinemas',
  sort: 'nova|nossa|minha|a|sinopse|trama|netflix|estreia|mini',
  reviewOf:
    'algumas palavras sobre|(?:minhas )?impressões (?:sobre|de)|(?:minha )?opinião sobre|(?:a )?(?:crítica|critica|resenha|análise|opinião) (?:do filme|ao filme|de|do|da|a)',
  scale: '(?:numa|na|em uma) escala (?:de|até)(?: (?:zero|um|[01]) a)?',
  of: 'em|de(?: um (?:total|máximo) de)?|sobre|entre',
  units: 'estrelas?|pontos?|claquetes?|corações',
  gives: 'dou|damos|atribuo|atribuímos|fica com|da minha parte são|dar|darei|merece|leva|recebe',
  others: '(?:do )?público|espectadores|leitores|utilizadores|usuários|média',
  notUnits: 'anos',
  numbers: 'uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez',
  halfOf: 'meia|meio',
  half: 'e meia|e meio',
  by: 'de',
  is: 'é|era|foi|conta',
  subjects: 'ele|ela|isto|isso|este|esta|o filme|a história|tudo|nada|quem',
  watch: 'filme|ver|vi|visto|assistir',
  lasts: 'seus|dura|de|em|tem',
  season: 'temporada',
  episode: 'episódio',
  hours: 'h|horas?',
  minutes: 'min|mins|minutos?',
  comments: 'comentários?|respostas?|opiniões',
  none: 'nenhum|sem|(?:ainda )?não há',
  reply:
    'deixe? (?:um comentário|uma resposta)|deixar um comentário|enviar um comentário|postar um comentário|publicar comentário',
  says: 'diz|disse',
  replyLinks: 'responder ?(?:eliminar|excluir)',
  about: 'sobre|acerca de',
  postsBy: '(?:ver )?(?:tod[ao]s )?(?:[ao]s )?(?:posts|publicações|artigos) (?:de|por) (.+)',
  lists: 'arquivo|categorias?|início',
  kinds: {
    film: 'filme|filmes|cinema|cine|diretor|diretora|realizador…|direção|realização|ator|atores|atriz|atrizes|cena|cenas|roteir…|argumento|tela|ecrã|longa-?metragem|longas?|curta-?metragem|cineast…|elenco|sessão|protagonista|fotografia|câmera|câmara|espectador…|estreia',
    filmReview: 'crítica de cinema|crítica do filme|crítica de filme|resenha do filme',
    review: 'crítica…|critica…|resenha…|recensão',
    said: 'eu',
    book: 'livro|livros|romance|romances|autor|autora|capítulo…|poema…|leitor…|leitura|editora|páginas|página|escritor…|tradu…|contos|livraria|brochura',
    music:
      'álbum|álbuns|música|músicas|canç…|faixa|faixas|vinil|disco|discos|guitarr…|baterista|bateria|cantor…|concerto|concertos|show|orquest…|banda|bandas|refrão|gravadora|bis',
    stage:
      'teatr…|palco|encenaç…|encenad…|ópera…|sopran…|tenor|bailado|balé|coreograf…|exposiç…|museu…|galeria…|peça|peças|intervalo|plateia|curador…|espetáculo|espectáculo|dramaturg…',
    game: 'jogo|jogos|jogador…|videojog…|videogame…|console|consola|tabuleiro|dados|partida|partidas|jogabilidade|cartas|fases',
    food: 'receita…|forno|restaurante…|prato|pratos|manteiga|açúcar|farinha|colher…|cozinh…|garço…|sobremesa…|entrada|entradas|ementa|cardápio|vinho|alho|cebola|gorjeta|gramas|tasca',
    gear: 'bateria|celular|telemóvel|fones|auscultador…|televisor|televisão|projetor…|projector…|coluna|colunas|polegadas|comando|aparelho|carregador',
    serial: 'temporada…|episódio…|série|séries|novela|podcast…',
    place:
      'hotel|pousada|poltrona…|banheiro…|casas de banho|viagem|viagens|comboio|trem|passeio…|visita…|bilheteira|bilheteria|estacionamento|hall|locações|roteiro turístico|guia',
    labels:
      'isbn|editora|páginas|número de páginas|plataforma|plataformas|desenvolvedor|desenvolvedora|jogadores|número de jogadores|preço|ingredientes|preparo|modo de preparo|preparação|porções|faixas|gravadora|artista|serviço|comida|narrador|lido por|leitura de|bilhetes|ingressos|horário|até|morada|endereço|cardápio|ementa|vinho|ambiente|poltronas|bateria|especificações|tradução|tradutor|temporadas|episódios|canal|tempo de jogo|cenografia|luz|figurinos|encenação',
    noReview:
      'diário de|ensaio|trailer|estreias|sorteio|passatempo|filmagens|entrevista|conversa com|vencedores|morre|morreu|faleceu|adeus a|adeus|audiolivro|dia \d\d?|semana|fim de semana|os melhores|as melhores|os piores|lista|ranking|quiz|concurso|diário de festival|diário do festival|notícias|bilheteira|bilheterias|retrato|perfil|homenagem|viagem|passeio|visita|nos passos|elenco de|escalado|escalada|confirmado|anunciado|na tv|na televisão|filmes do ano|mudámos|mudamos de|o nosso cinema|o cinema da minha',
    otherHeadline:
      'análise|livro|romance|teatro|álbum|disco|receita|jogo|concerto|exposição|restaurante|ópera|musical|lido|li|leitura|ouvi|joguei|jantar|comer|série|temporada|peça|audiolivro|show|teste|tabuleiro',
    news: 'filmagens|estreia em|anunciou|anunciado|segundo a variety|será realizado|será dirigido|participar|regulamento|júri|brevemente|protagonizar|orçamento|previsto para',
    filmKinds: 'filme|filmes|cinema|cine|críticas?|crítica de cinema|drama|comédia|terror',
    otherKinds:
      'livro|livros|literatura|leituras|romances|música|discos|concertos|shows|jogos|videojogos|games|teatro|ópera|receitas|culinária|restaurantes|notícias|entrevista|entrevistas|listas|séries|exposições|exposição|viagem|viagens|podcast|passatempo|passatempos|tecnologia|festival|festivais|obituário|quadrinhos|crônica|crônicas|crónicas|televisão|pessoal',
    furniture: 'mais lidas|mais lidos',
  },
};
