// Writes the part of schema.org's vocabulary that the tests check JSON-LD against.
// usage: node scripts/schema-org.mjs schemaorg-current-https.jsonld [VERSION]
//   (https://schema.org/version/latest/schemaorg-current-https.jsonld, or data/releases/VERSION of github.com/schemaorg/schemaorg)
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES =
  'Review Movie TVSeries TVEpisode TVSeason Person Organization Country ImageObject Rating AggregateRating Role PerformanceRole ItemList ListItem'.split(
    ' ',
  );
const SOURCE = 'https://schema.org/';
const LICENCE =
  'schema.org vocabulary (https://schema.org/docs/terms.html), Creative Commons Attribution-ShareAlike 3.0: https://creativecommons.org/licenses/by-sa/3.0/';

const [file, version = 'latest'] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/schema-org.mjs schemaorg-current-https.jsonld [VERSION]');
  process.exit(1);
}
const { '@graph': graph } = JSON.parse(readFileSync(file, 'utf8'));
const all = (value) => (value === undefined ? [] : [value].flat());
const nameOf = (id) => id.replace(/^schema:/, '');
const names = (value) => all(value).map((each) => nameOf(each['@id']));
const isOf = (node, type) => all(node['@type']).includes(type);
const byName = new Map(graph.map((node) => [nameOf(node['@id']), node]));

/** The types above a type, itself first. */
const above = (name, seen = new Set()) => {
  if (seen.has(name) || !byName.has(name)) return seen;
  seen.add(name);
  for (const parent of names(byName.get(name)['rdfs:subClassOf'])) above(parent, seen);
  return seen;
};

const types = Object.fromEntries(TYPES.map((name) => [name, [...above(name)]]));
const wanted = new Set(Object.values(types).flat());
const properties = Object.fromEntries(
  graph
    .filter((node) => isOf(node, 'rdf:Property') && !node['schema:supersededBy'])
    .map((node) => [nameOf(node['@id']), names(node['schema:domainIncludes']), names(node['schema:rangeIncludes'])])
    .filter(([, domains]) => domains.some((domain) => wanted.has(domain)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, domains, ranges]) => [
      name,
      { domains: domains.filter((domain) => wanted.has(domain)).sort(), ranges: ranges.sort() },
    ]),
);
const ranges = new Set(Object.values(properties).flatMap((property) => property.ranges));
/** Which data types are written as text or as a number: a URL is a Text, an Integer a Number. */
const dataTypes = Object.fromEntries(
  [...ranges]
    .filter((name) => ['Text', 'Number', 'Date', 'DateTime', 'Time', 'Boolean'].some((base) => above(name).has(base)))
    .sort()
    .map((name) => [name, [...above(name)]]),
);

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'test/fixtures/schema-org.json');
writeFileSync(
  target,
  `${JSON.stringify({ source: SOURCE, version, licence: LICENCE, types, dataTypes, properties }, null, 1)}\n`,
);
console.log(`${Object.keys(types).length} types, ${Object.keys(properties).length} properties: ${target}`);
