// review.schema.json: what a review as data may hold, for editors and programs. It says what src/model/validation.ts checks, in the words
// of the comments of the types.
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';

/** Checks that are functions, as patterns. */
const PATTERNS = {
  'must be an absolute http(s) address': { format: 'uri', pattern: '^[hH][tT][tT][pP][sS]?:' },
  'must be an ISO 8601 date': { pattern: '^\\d{4}-\\d{2}-\\d{2}' },
};
const SOURCES = ['review', 'film', 'rating'].map((name) => `src/model/${name}.ts`);

/** Returns the JSON Schema (2020-12) of a review as data. Build dist/ first. */
export async function reviewJsonSchema() {
  const { reviewSchema } = await import('../dist/model/validation.js');
  const schema = toJsonSchema(reviewSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => ({ ...jsonSchema, ...PATTERNS[valibotAction.message] }),
  });
  describe(schema, 'Review', documentedTypes());
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'A review of a film', ...schema };
}

/** Each interface of the model: the comments of its fields, and which interface a field holds. */
function documentedTypes() {
  const types = new Map();
  for (const file of SOURCES) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const node of source.statements.filter(ts.isInterfaceDeclaration)) {
      const base = node.heritageClauses?.[0]?.types[0]?.expression.getText();
      const fields = node.members.map((member) => [
        member.name.getText(),
        {
          text: ts.getJSDocCommentsAndTags(member).map(({ comment }) => comment)[0],
          type: /[A-Z]\w+/.exec(member.type.getText())?.[0],
        },
      ]);
      types.set(node.name.text, new Map([...(types.get(base) ?? []), ...fields]));
    }
  }
  return types;
}

function describe({ properties, items }, type, types) {
  if (items) return describe(items, type, types);
  for (const [name, schema] of Object.entries(properties ?? {})) {
    const field = types.get(type)?.get(name);
    if (field?.text) schema.description = field.text.replace(/\s+/g, ' ');
    describe(schema, field?.type, types);
  }
}
