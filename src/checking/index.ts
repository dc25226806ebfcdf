export type { CheckedField, Finding, ReviewFinding } from './finding.js';
export { type CheckedPost, postFindings } from './post-findings.js';
export { reviewFindings } from './review-findings.js';
