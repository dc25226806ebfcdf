import type { LabelParser } from '../../extraction.js';
import type { CreditKind } from '../../languages/language-table.js';
import { MAX_LINE_LENGTH } from '../../lines/forms.js';
import { valueOf } from '../../lines/label-values.js';
import { valuesOf } from '../word-list.js';
import { readPeople } from './people.js';

const MAX_CREDITS = 20;

/** Makes a parser of one of the film's other credits: composer, cinematographer, editor, producers, studio. */
function credit(role: CreditKind): LabelParser {
  return (context) => {
    const { extraction, label, text } = context;
    const { film, facts } = extraction;
    const value = valueOf(context);
    if (!value) return true;
    if (value.text.length > MAX_LINE_LENGTH * 2) return false;
    const isCompany = role === 'productionCompany';
    const { people, onlyNames } = readPeople(value.text, false);
    const names = isCompany ? valuesOf(value.text, extraction.words) : people.map(({ name }) => name);
    const fits = names.length > 0 && names.length <= MAX_CREDITS && (isCompany || onlyNames);
    if (!fits) return !label.loose && text.length < MAX_LINE_LENGTH;
    if (facts.has(role)) return true;
    film.crew = [...(film.crew ?? []), ...names.map((name) => ({ name, role }))];
    extraction.used.add(value.line);
    return extraction.note(role, 'label', value.line, value.start, value.start + value.text.length, value.lines);
  };
}

export const CREDITS: Readonly<Record<CreditKind, LabelParser>> = {
  musicBy: credit('musicBy'),
  cinematographer: credit('cinematographer'),
  editor: credit('editor'),
  producer: credit('producer'),
  productionCompany: credit('productionCompany'),
};
