export { COMMENT_MARKUP, POST_MARKUP, type AllowedMarkup } from './allowed-markup.js';
export { plainTextMarkup } from './plain-text.js';
export { setMarkup, type PreparedMarkup } from './prepared-markup.js';
export { setSanitisedHtml } from './sanitiser.js';
export { parseInertDocument } from './trusted-types.js';
