export { COMMENT_MARKUP, type AllowedMarkup } from './allowed-markup.js';
export { plainTextMarkup } from './plain-text.js';
export { setMarkup, type PreparedMarkup } from './prepared-markup.js';
export { POST_MARKUP } from './post-markup.js';
export { setSanitisedHtml } from './sanitiser.js';
