/* Old scripts put words on the prototypes of every object, array and text. What reads them goes through here. */

/**
 * Returns options that inherit nothing. Old scripts put words on every object: an observer that gets `childList` from there hears of
 * what it does itself, and never stops.
 */
export function ownOptions<T extends object>(options: T): T {
  return Object.assign(Object.create(null) as T, options);
}

/** Old scripts teach arrays and objects a JSON of their own (`toJSON`), which writes them as a text within a text. */
const hasForeignJson = (): boolean => 'toJSON' in [];

/** Returns a value as JSON, the same on every page. @param indent - in spaces */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, hasForeignJson() ? original : undefined, indent);
}

/** What stands in the object, not what its `toJSON` made of it. */
function original(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}
