import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRegistry } from '../registry.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TAGS = new Set((await readRegistry(root)).map(({ tag }) => tag));
/** A pair of tags may belong together. More are a list, which the registry already has. */
const MAX_TAGS = 2;

const textOf = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return undefined;
};

/** Keeps lists of our tags in the registry of elements: as an array, as the keys of an object, or as words in a string. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      list: 'This lists {{count}} of our tags ({{tags}}). Use src/elements/registry.ts, the only list of elements.',
    },
  },
  create(context) {
    const check = (node, texts) => {
      const tags = [...new Set(texts)].filter((text) => TAGS.has(text));
      if (tags.length > MAX_TAGS)
        context.report({ node, messageId: 'list', data: { count: String(tags.length), tags: tags.join(', ') } });
    };
    const checkWords = (node) => check(node, textOf(node)?.split(/[\s,|]+/) ?? []);
    return {
      ArrayExpression: (node) =>
        check(
          node,
          node.elements.map((element) => textOf(element)),
        ),
      ObjectExpression: (node) =>
        check(
          node,
          node.properties.map(({ key }) => textOf(key)),
        ),
      Literal: checkWords,
      TemplateLiteral: checkWords,
    };
  },
};
