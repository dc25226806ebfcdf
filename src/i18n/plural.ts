/** `1 comment`, `0 comments`, `2 comments`: for languages in which only one is singular. */
export function plural(formatted: string, count: number, one: string, many: string): string {
  return `${formatted} ${count === 1 ? one : many}`;
}
