import { PROSE } from '../forms.js';
import type { Reader } from '../draft.js';
import { valueOf } from '../label-values.js';
import type { CreditKind } from '../languages/language-table.js';
import { readPeople } from '../people.js';
import { valuesOf } from './values.js';

const MOST = 20;

/** A reader of the film's other credits: composer, cinematographer, editor, producers, studio. */
const credit =
  (role: CreditKind): Reader =>
  (place) => {
    const { draft, label, text } = place;
    const { film, facts } = draft;
    const value = valueOf(place);
    if (!value) return true;
    if (value.text.length > PROSE * 2) return false;
    const isCompany = role === 'productionCompany';
    const { people, onlyNames } = readPeople(value.text, draft.words, false);
    const names = isCompany ? valuesOf(value.text, draft.words) : people.map(({ name }) => name);
    const fits = names.length > 0 && names.length <= MOST && (isCompany || onlyNames);
    if (!fits) return !label.loose && text.length < PROSE;
    if (facts.has(role)) return true;
    film.crew = [...(film.crew ?? []), ...names.map((name) => ({ name, role }))];
    draft.used.add(value.line);
    return draft.note(role, 'label', value.line, value.start, value.start + value.text.length, value.lines);
  };

export const CREDITS: Readonly<Record<CreditKind, Reader>> = {
  musicBy: credit('musicBy'),
  cinematographer: credit('cinematographer'),
  editor: credit('editor'),
  producer: credit('producer'),
  productionCompany: credit('productionCompany'),
};
