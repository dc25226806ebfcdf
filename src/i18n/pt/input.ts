import type { InputTerms } from '../terms.js';

export const input: InputTerms = {
  rating: 'Nota',
  choice: (value, max, level) => `${value} de ${max}, ${level}`,
  levels: ['muito ruim', 'ruim', 'regular', 'bom', 'muito bom'],
  thumbs: { up: 'Polegar para cima', down: 'Polegar para baixo' },
  none: 'Sem nota',
  clear: 'Remover a nota',
  problems: {
    missing: 'Escolha uma nota.',
    range: (min, max) => `Escolha uma nota de ${min} a ${max}.`,
    step: (step) => `Escolha uma nota em intervalos de ${step}.`,
  },
};
