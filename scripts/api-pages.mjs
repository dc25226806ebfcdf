/* The pages of docs/api: what the report of an entry states, with the words of its doc comments, and what the manifest says of elements. */

const NOTE = '<!-- Written by `npm run api`. Change the doc comments in src/ instead. -->';
const PACKAGE = 'film-review-elements';

/** What each entry is for. Elements have their own words in the manifest. */
const PURPOSES = {
  '.': 'The classes of the elements, the events and the types. Defines nothing.',
  './define': 'Defines all elements.',
  './loader': 'Defines an element when a page uses it; upgrades classes and the posts that `data-upgrade` names.',
  './reading': 'Parses a post into data.',
  './reading/languages': 'The languages that posts are parsed in besides English.',
  './writing': 'Writes a review as HTML, elements, Markdown or JSON-LD.',
  './checking': 'Says what search engines and readers would miss.',
  './safety': 'The sanitiser, and what else lets strangers’ HTML in.',
  './model': 'The types of a review, and what checks and edits them.',
  './comments': 'Comment systems, the state of a thread, the outbox.',
  './testing': 'The contract that a comment system keeps, and one with faults for tests.',
  './identity': 'The details of a guest, and signing in.',
  './angular': 'Directives by which Angular checks tags, attributes and events in templates.',
};
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const isOfLanguage = (path) => path.startsWith('./i18n/');
const purposeOf = (path) =>
  isOfLanguage(path)
    ? `The words of the elements in ${languageNames.of(path.slice('./i18n/'.length))}. Importing it registers them.`
    : PURPOSES[path];

/** Tags of doc comments with words for a page of their own; those of elements come from the manifest. */
const TAGS = new Set(['param', 'returns', 'throws', 'deprecated']);

const isOfElement = (path) => /^\.\/elements\/[^/]+$/.test(path);
const specifierOf = (path) => PACKAGE + path.slice(1);
const cell = (text = '') => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text) => `\`${cell(text)}\``;
const anchorOf = (name) => name.toLowerCase();
const rows = (header, lines) =>
  lines.length
    ? [
        '',
        `| ${header.join(' | ')} |`,
        `| ${header.map(() => '---').join(' | ')} |`,
        ...lines.map((line) => `| ${line.join(' | ')} |`),
        '',
      ]
    : [];

/**
 * @param {object} entry
 * @param {string} entry.path - as in `exports` of package.json
 * @param {object} entry.model - API Extractor's document model
 * @param {object} [entry.element] - declaration in the manifest
 * @param {(name: string) => string | undefined} entry.pageOf - the other page that has an export
 */
export function apiPage({ path, model, element, pageOf }) {
  const items = model.members[0].members;
  const own = items.filter(({ name }) => !pageOf(name));
  return [
    `# \`${element ? `<${element.tagName}>` : specifierOf(path)}\``,
    NOTE,
    ...(element ? elementPart(path, element) : [purposeOf(path) ?? '', '```js', importOf(path, items), '```']),
    ...(element
      ? ['## Exports']
      : rows(
          ['export', 'what it is'],
          items.map((item) => [
            `[${code(item.name)}](${pageOf(item.name) ?? ''}#${anchorOf(item.name)})`,
            summaryOf(item),
          ]),
        )),
    ...own.flatMap((item) => itemPart(item, element)),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|/g, '|\n|');
}

/** The table of all entries. @param pages - the file of each entry that has exports, by its path in package.json */
export function apiIndex(exported, pages, elements) {
  const wordsFor = (path) => purposeOf(path) ?? elements.get(path)?.summary ?? '';
  const withPages = exported.filter((path) => pages.has(path));
  const missing = withPages.filter((path) => !wordsFor(path));
  if (missing.length) throw new Error(`scripts/api-pages.mjs says nothing about ${missing.join(', ')}`);
  const line = (path) => [`[${code(specifierOf(path))}](${pages.get(path)})`, cell(wordsFor(path))];
  return [
    '# The API',
    NOTE,
    'One page for each entry of the package, from its report in `api/` and from `custom-elements.json`.',
    ...rows(['entry', 'what it is'], withPages.filter((path) => !isOfElement(path)).map(line)),
    '## The elements',
    `Each \`${PACKAGE}/elements/<tag>\` exports a class, and \`${PACKAGE}/elements/<tag>/define\` defines the element.`,
    ...rows(['entry', 'what it is'], withPages.filter(isOfElement).map(line)),
    '## Without a page',
    ...rows(
      ['entry', 'what it is'],
      exported
        .filter((path) => !pages.has(path) && PURPOSES[path])
        .map((path) => [code(specifierOf(path)), PURPOSES[path]]),
    ),
  ]
    .join('\n\n')
    .replace(/\|\n\n\|/g, '|\n|');
}

function importOf(path, items) {
  const values = items.filter(({ kind }) => !['Interface', 'TypeAlias'].includes(kind)).map(({ name }) => name);
  const [first] = values;
  if (isOfLanguage(path)) return `import ${first} from '${specifierOf(path)}';`;
  if (!first) return `import type { ${items[0].name} } from '${specifierOf(path)}';`;
  return `import { ${first} } from '${specifierOf(path)}';`;
}

function elementPart(
  path,
  {
    description = '',
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  },
) {
  const ofAttributes = new Set(attributes.map(({ fieldName }) => fieldName));
  const fields = members.filter(
    ({ kind, privacy, name }) =>
      kind === 'field' && privacy !== 'private' && privacy !== 'protected' && !ofAttributes.has(name),
  );
  const typeOf = ({ type }) => (type?.text ? code(type.text) : '');
  return [
    description,
    '```js',
    `import '${specifierOf(path)}/define';`,
    '```',
    ...section(
      'Attributes',
      ['attribute', 'property', 'type', 'default', 'what it does'],
      attributes.map((each) => [
        code(each.name),
        each.fieldName ? code(each.fieldName) : '',
        typeOf(each),
        each.default ? code(each.default) : '',
        cell(each.description),
      ]),
    ),
    ...section(
      'Properties without an attribute',
      ['property', 'type', 'what it does'],
      fields.map((each) => [code(each.name), typeOf(each), cell(each.description)]),
    ),
    ...section(
      'Events',
      ['event', 'type', 'when'],
      events.filter(({ name }) => name).map((each) => [code(each.name), typeOf(each), cell(each.description)]),
    ),
    ...section(
      'Slots',
      ['slot', 'what goes in'],
      slots.map((each) => [each.name ? code(each.name) : 'default', cell(each.description)]),
    ),
    ...section(
      'States',
      ['state', 'when'],
      cssStates.map((each) => [code(each.name), cell(each.description)]),
    ),
    ...section(
      'Parts',
      ['part', 'what it is'],
      cssParts.map((each) => [code(each.name), cell(each.description)]),
    ),
    ...section(
      'Custom properties',
      ['property', 'default', 'what it is'],
      cssProperties.map((each) => [code(each.name), each.default ? code(each.default) : '', cell(each.description)]),
    ),
  ];
}

function section(title, header, lines) {
  return lines.length ? [`## ${title}`, ...rows(header, lines)] : [];
}

function itemPart(item, element) {
  const { text, tags } = commentOf(item);
  const members = (item.members ?? []).filter(({ kind }) => kind !== 'Constructor' && kind !== 'ConstructSignature');
  const described = members.filter((member) => commentOf(member).text);
  return [
    `${element ? '###' : '##'} \`${item.name}\``,
    // Its words are at the top of the page.
    item.name === element?.name ? '' : text,
    '```ts',
    signatureOf(item),
    '```',
    ...tags.map(
      ({ name, words }) =>
        `${name === 'param' ? '- ' : `**${name === 'returns' ? 'Returns' : name === 'throws' ? 'Throws' : name}:** `}${words}`,
    ),
    ...rows(
      ['member', 'what it is'],
      described.map((member) => [code(member.name), cell(commentOf(member).text)]),
    ),
  ].filter(Boolean);
}

/** A declaration as TypeScript, with the members of a class or an interface. */
function signatureOf({ excerptTokens, kind, members = [] }) {
  const start = excerptTokens
    .map(({ text }) => text)
    .join('')
    .trim();
  if (!members.length || !['Class', 'Interface', 'Enum'].includes(kind))
    return `${start}${start.endsWith(';') ? '' : ';'}`;
  const lines = members.map(
    (member) =>
      `  ${member.excerptTokens
        .map(({ text }) => text)
        .join('')
        .trim()
        .replaceAll('\n', '\n  ')}`,
  );
  return `${start} {\n${lines.map((line) => (line.endsWith(';') ? line : `${line};`)).join('\n')}\n}`;
}

function summaryOf(item) {
  const { text } = commentOf(item);
  return cell(/^[^]*?[.!](?=\s|$)/.exec(text)?.[0] ?? text);
}

/** The words of a doc comment, and its tags. */
function commentOf({ docComment = '' }) {
  const plain = docComment
    .trim()
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^[ \t]*\* ?/gm, '')
    .replace(/\{@link\s+([^}|]+?)\s*(?:\|[^}]*)?\}/g, '`$1`')
    .trim();
  const [text = '', ...rest] = plain.split(/^[ \t]*@(?=[a-z])/m);
  const tags = rest.map((tag) => {
    const [, name = '', words = ''] = /^(\w+)\s*([^]*)$/.exec(tag) ?? [];
    return {
      name,
      words: words
        .trim()
        .replace(name === 'param' ? /^(\w+)\s*-?\s*/ : /^$/, '`$1`: ')
        .replace(/\s*\n\s*/g, ' '),
    };
  });
  return { text: text.trim(), tags: tags.filter(({ name, words }) => words && TAGS.has(name)) };
}
