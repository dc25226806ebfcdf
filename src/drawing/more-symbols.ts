/** Pictures of one point of a rating that few pages use; see `rating-symbols.ts`. */
export const moreSymbols: Readonly<Record<string, string>> = {
  __proto__: null as never,
  heart: 'm12 21c-5-3.8-10-7.8-10-12.6a5.3 5.3 0 0 1 10-2.6 5.3 5.3 0 0 1 10 2.6c0 4.8-5 8.8-10 12.6zm12-21',
  popcorn:
    'm5 10h14l-2 12h-10zm-1-1.2a2.6 2.6 0 0 1 1.6-4.4a3 3 0 0 1 4.4-1.8a3 3 0 0 1 4.6 0a3 3 0 0 1 4 2a2.6 2.6 0 0 1 1.4 4.2zm20-8.8',
  thumb:
    'm2 11h4v10h-4zm5.2 0l4.3-8.4c2 0 2.8 1.6 2.5 3.2l-.7 3.4h6.2a2 2 0 0 1 2 2.5l-1.6 7a2.6 2.6 0 0 1-2.5 2h-8.2c-.8 0-1.4-.2-2-.7zm16.8-11',
  'thumb-down':
    'm22 13h-4v-10h4zm-5.2 0l-4.3 8.4c-2 0-2.8-1.6-2.5-3.2l.7-3.4h-6.2a2 2 0 0 1-2-2.5l1.6-7a2.6 2.6 0 0 1 2.5-2h8.2c.8 0 1.4.2 2 .7zm7.2-13',
  dot: 'm4 12a8 8 0 1 1 16 0a8 8 0 1 1-16 0zm20-12',
};
