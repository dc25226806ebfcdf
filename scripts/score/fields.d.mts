import type { Reading } from '../../src/reading/index.js';

export interface ComparedField {
  field: string;
  got: string | number | boolean | null;
  want: string | number | boolean | null;
}

export function comparedFields(reading: Reading, truth: unknown): ComparedField[];
export function verdictOn(field: ComparedField): 'found' | 'missed' | 'wrong' | 'invented' | 'silent';
