import type { KindWords } from '../kind-words.js';

export const pt: KindWords = {
  film: 'filme|filmes|cinema|cine|diretor|diretora|realizador…|direção|realização|ator|atores|atriz|atrizes|cena|cenas|roteir…|argumento|tela|ecrã|longa-?metragem|longas?|curta-?metragem|cineast…|elenco|sessão|protagonista|fotografia|câmera|câmara|espectador…|estreia',
  filmReview: 'crítica de cinema|crítica do filme|crítica de filme|resenha do filme',
  review: 'crítica…|critica…|resenha…|recensão',
  said: 'eu',
  book: 'livro|livros|romance|romances|autor|autora|capítulo…|poema…|leitor…|leitura|editora|páginas|página|escritor…|tradu…|contos|livraria|brochura',
  music:
    'álbum|álbuns|música|músicas|canç…|faixa|faixas|vinil|disco|discos|guitarr…|baterista|bateria|cantor…|concerto|concertos|show|orquest…|banda|bandas|refrão|gravadora|bis',
  stage:
    'teatr…|palco|encenaç…|encenad…|ópera…|sopran…|tenor|bailado|balé|coreograf…|exposiç…|museu…|galeria…|peça|peças|intervalo|plateia|curador…|espetáculo|espectáculo|dramaturg…|companhia|encenador…|encenação|plateia|récita…',
  game: 'jogo|jogos|jogador…|videojog…|videogame…|console|consola|tabuleiro|dados|partida|partidas|jogabilidade|cartas|fases|jogabilidade|steam|missões|chefes',
  food: 'receita…|forno|restaurante…|prato|pratos|manteiga|açúcar|farinha|colher…|cozinh…|garço…|sobremesa…|entrada|entradas|ementa|cardápio|vinho|alho|cebola|gorjeta|gramas|tasca',
  gear: 'bateria|celular|telemóvel|fones|auscultador…|televisor|televisão|projetor…|projector…|coluna|colunas|polegadas|comando|aparelho|carregador',
  serial: 'temporada…|episódio…|série|séries|novela|podcast…',
  place:
    'hotel|pousada|poltrona…|banheiro…|casas de banho|viagem|viagens|comboio|trem|passeio…|visita…|bilheteira|bilheteria|estacionamento|hall|locações|roteiro turístico|guia|jardim|terra|plantar|roseiras|sementes|composto|podar|trilho|trilha|caminhada|catedral|aeroporto|alojamento|pousada',
  labels:
    'isbn|editora|páginas|número de páginas|plataforma|plataformas|desenvolvedor|desenvolvedora|jogadores|número de jogadores|preço|ingredientes|preparo|modo de preparo|preparação|porções|faixas|gravadora|artista|serviço|comida|narrador|lido por|leitura de|bilhetes|ingressos|horário|até|morada|endereço|cardápio|ementa|vinho|ambiente|poltronas|bateria|especificações|tradução|tradutor|temporadas|episódios|canal|tempo de jogo|cenografia|luz|figurinos|encenação',
  noReview:
    'diário de|ensaio|trailer|estreias|sorteio|passatempo|filmagens|entrevista|conversa com|vencedores|morre|morreu|faleceu|adeus a|adeus|audiolivro|dia \\d\\d?|semana|fim de semana|os melhores|as melhores|os piores|lista|ranking|quiz|concurso|diário de festival|diário do festival|notícias|bilheteira|bilheterias|retrato|perfil|homenagem|viagem|passeio|visita|nos passos|elenco de|escalado|escalada|confirmado|anunciado|na tv|na televisão|filmes do ano|mudámos|mudamos de|o nosso cinema|o cinema da minha',
  otherHeadline:
    'análise|livro|romance|teatro|álbum|disco|receita|jogo|concerto|exposição|restaurante|ópera|musical|lido|li|leitura|ouvi|joguei|jantar|comer|série|temporada|peça|audiolivro|show|teste|tabuleiro',
  news: 'filmagens|estreia em|anunciou|anunciado|segundo a variety|será realizado|será dirigido|participar|regulamento|júri|brevemente|protagonizar|orçamento|previsto para|sorteamos|sorteio|para participar|passatempo|aos \\d\\d anos|nasceu em|morreu|faleceu|bilheteira|bilheteria|fim de semana de estreia|arrecadou|início das filmagens',
  filmKinds: 'filme|filmes|cinema|cine|críticas?|crítica de cinema|drama|comédia|terror',
  otherKinds:
    'livro|livros|literatura|leituras|romances|música|discos|concertos|shows|jogos|videojogos|games|teatro|ópera|receitas|culinária|restaurantes|notícias|entrevista|entrevistas|listas|séries|exposições|exposição|viagem|viagens|podcast|passatempo|passatempos|tecnologia|festival|festivais|obituário|quadrinhos|crônica|crônicas|crónicas|televisão|pessoal',
  furniture: 'mais lidas|mais lidos',
};
