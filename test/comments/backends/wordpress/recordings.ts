/** A question to a real WordPress and its answer. */
export interface Exchange {
  request: { method: string; url: string; body?: unknown };
  response: { status: number; headers: [string, string][]; json?: unknown; text?: string };
}

export type Recordings = Readonly<Record<string, Exchange>>;

export const VERSIONS = ['6.1.9', '7.1'] as const;

/** What a real WordPress of a version was asked and said, by name. */
export async function loadRecordings(version: (typeof VERSIONS)[number]): Promise<Recordings> {
  const file = new URL(`../../../fixtures/recordings/wordpress-${version}.json`, import.meta.url);
  return (await (await fetch(file)).json()) as Recordings;
}

/** The answer as a browser hands it to a script. */
export function replay({ response: { status, headers, json, text } }: Exchange): Response {
  const body = json === undefined ? (text ?? '') : JSON.stringify(json);
  // A script never sees a redirect itself, so no `Response` can be one.
  return new Response(status === 204 || status === 304 ? null : body, { status, headers });
}
