import { expect } from '@open-wc/testing';
import { detectLanguage } from '../../../src/reading/index.js';
import { registerAllLanguages } from '../../../src/reading/languages/index.js';

describe('the language of a text', () => {
  before(registerAllLanguages);

  const texts: Record<string, string> = {
    en: 'The city is made of pink light and glass, and everybody in it is talking to nobody.',
    de: 'Ein Vater besucht seine Tochter, und das ist der Film, und die drei Stunden sind nicht zu lang.',
    fr: 'Une peintre doit faire le portrait d’une femme qui ne veut pas poser, et c’est tout le film dans les yeux.',
    es: 'Una madre vuelve del más allá, y lo mejor es que a nadie le extraña: hay que hacer la cena con los demás.',
    it: 'Jep ha scritto un libro che non legge nessuno, e il mondo gli sta intorno: è una festa della città.',
    pt: 'O filme não é uma comédia, e os atores sabem disso: um homem volta do mar com a mala da mãe.',
    nl: 'Het is een film van niets en toch zijn de mensen niet weg te slaan, dat is de kunst.',
    is: 'Myndin er ekki löng og það er gott, við sjáum hús sem hún fer til að hugsa.',
    ja: '東京の下町で、血のつながらない家族が小さな家に暮らしている。盗んだものを分け合う食卓です。',
  };
  for (const [language, text] of Object.entries(texts)) {
    it(`is told by its words: ${language}`, () => {
      expect(detectLanguage(text)).to.equal(language);
    });
  }

  it('is open where too few words tell it', () => {
    expect(detectLanguage('Her (2013)')).to.equal(undefined);
    expect(detectLanguage('')).to.equal(undefined);
  });
});
