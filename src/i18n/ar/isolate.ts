/** Names may be in letters that run from left to right: they are kept apart from the brackets and numbers beside them. */
export const isolate = (name: string): string => (name ? `\u2068${name}\u2069` : '');
