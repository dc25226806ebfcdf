export { COMMENT_MARKUP, type AllowedMarkup } from './allowed-markup.js';
export { setPlainText } from './plain-text.js';
export { POST_MARKUP } from './post-markup.js';
export { setSanitisedHtml } from './sanitiser.js';
