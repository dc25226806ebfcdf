export { reviewFindings } from './review-findings.js';
export type { CheckedField, ReviewFinding } from './review-findings.js';
