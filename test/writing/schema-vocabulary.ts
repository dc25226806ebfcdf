/** The part of schema.org's own vocabulary that films and reviews use (`scripts/schema-org.mjs` writes it anew). */
export interface Vocabulary {
  version: string;
  /** A type, and all types above it. */
  types: Readonly<Record<string, readonly string[]>>;
  /** What is written as text or as a number, and all kinds above it: a URL is a Text. */
  dataTypes: Readonly<Record<string, readonly string[]>>;
  properties: Readonly<Record<string, { domains: readonly string[]; ranges: readonly string[] }>>;
}

export async function loadVocabulary(): Promise<Vocabulary> {
  const response = await fetch(new URL('../fixtures/schema-org.json', import.meta.url));
  return (await response.json()) as Vocabulary;
}

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/* How values that are written as text look, by ISO 8601 and RFC 3986. */
const FORMS: Readonly<Record<string, RegExp>> = {
  Date: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?$/,
  Duration: /^P(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/,
  Distance: /^\d+(?:\.\d+)? [a-z]+$/,
  URL: /^https?:\/\/[^\s<>]+$/,
  Text: /^[^]+$/,
};

/** Which kinds of a property a bare text or number can be. */
function isKind(value: unknown, range: string, { dataTypes }: Vocabulary): boolean {
  if (dataTypes[range]?.includes('Number')) return typeof value === 'number' && Number.isFinite(value);
  /* A rating may be text, but a comma in it would be read as thousands. */
  return typeof value === 'string' && Boolean(FORMS[range]?.test(value));
}

function valueViolations(value: unknown, name: string, here: string, vocabulary: Vocabulary): string[] {
  const { types, properties } = vocabulary;
  const ranges = properties[name]!.ranges;
  if (!isData(value)) {
    return ranges.some((range) => isKind(value, range, vocabulary))
      ? []
      : [`${here}: ${JSON.stringify(value)} is none of ${ranges.join(', ')}`];
  }
  const kinds = types[String(value['@type'])] ?? [];
  /* A Role stands for any value, which it has under the name of the property: https://schema.org/Role */
  if (kinds.includes('Role')) {
    const inner = value[name];
    const rest = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    return inner === undefined
      ? [`${here}: a role without ${name}`]
      : [...valueViolations(inner, name, `${here}.${name}`, vocabulary), ...violations(rest, vocabulary, here)];
  }
  return [
    ...(kinds.some((kind) => ranges.includes(kind)) ? [] : [`${here}: may not be a ${String(value['@type'])}`]),
    ...violations(value, vocabulary, here),
  ];
}

/** What in an object is not of the vocabulary, each as a path and a reason. */
export function violations(data: Data, vocabulary: Vocabulary, path = ''): string[] {
  const { '@type': type, '@context': _context, ...stated } = data;
  const kinds = vocabulary.types[String(type)];
  if (!kinds) return [`${path}: the type ${String(type)} is not known`];
  return Object.entries(stated).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    const { domains = [] } = vocabulary.properties[name] ?? {};
    if (!domains.some((domain) => kinds.includes(domain))) return [`${here}: not a property of ${String(type)}`];
    return [value].flat().flatMap((each) => valueViolations(each, name, here, vocabulary));
  });
}
