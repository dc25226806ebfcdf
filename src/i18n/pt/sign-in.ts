import type { SignInTerms } from '../terms.js';

export const signIn: SignInTerms = {
  invite: 'Preencha seus dados abaixo ou clique em um ícone para entrar:',
  inviteOnly: 'Clique em um ícone para entrar:',
  fillIn: 'Preencher com:',
  opensWindow: 'Abre uma janela',
  asks: (site) => `Abre uma janela e pergunta a ${site} quem você é`,
  connecting: (account) => `Conectando a ${account}…`,
  commentingAs: (account, name) => `Você está comentando com sua conta ${account}${name && `, como ${name}`}.`,
  filledIn: (account) => `Seus dados foram preenchidos com os de ${account}. O blog não os verifica.`,
  clear: 'Limpar',
  cancel: 'Cancelar',
  logOut: 'Sair',
  change: 'Trocar',
  loggingOut: 'Saindo…',
  loggedOut: 'Você saiu da conta.',
  loggedOutHere: (account) => `Você saiu da conta aqui. Sua sessão em ${account} continua aberta.`,
  openHere: (account) => `Abrir ${account} nesta aba`,
  openAlone: 'Abrir a crítica em uma página própria',
  errors: {
    'window-blocked': () => 'Seu navegador não abriu a janela.',
    'window-closed': () =>
      'A janela está fechada ou não pode ser vista daqui. Se você ainda está entrando por ela, continue. Seu texto está guardado.',
    refused: (account) => `${account} não confirmou quem você é. Seu texto está guardado.`,
    'timed-out': () => 'Demorou demais. Tente novamente. Seu texto está guardado.',
    unreachable: (account) =>
      `Não conseguimos acessar ${account} no momento. Tente novamente. Seu texto está guardado.`,
    unavailable: (account) =>
      `${account} está com problemas no momento. Tente novamente mais tarde. Seu texto está guardado.`,
    unexpected: (account) =>
      `A resposta de ${account} não é confiável, por isso nada foi usado. Seu texto está guardado.`,
    'not-accepted': () => 'O blog não aceitou o login. Você pode comentar como visitante. Seu texto está guardado.',
    framed: () => 'Não é possível fazer login dentro de outra página. Seu texto está guardado.',
    expired: () => 'Sua sessão terminou. Seu texto está guardado.',
  },
};
