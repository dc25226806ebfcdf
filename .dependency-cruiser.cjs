/**
 * The layers, from the bottom up: each may import only what stands below it (and its own).
 * A test runs this (`test/package/layers.test.mjs`); imports of types count as well.
 */
const LAYERS = [
  { name: 'model', folders: ['model'] },
  { name: 'platform', folders: ['platform'] },
  { name: 'safety and i18n', folders: ['safety', 'i18n'] },
  {
    name: 'reading, writing, checking, comments and identity',
    folders: ['reading', 'writing', 'checking', 'comments', 'identity'],
  },
  { name: 'marking', folders: ['marking'] },
  { name: 'contexts and events', folders: ['contexts', 'events'] },
  { name: 'controllers, base and drawing', folders: ['controllers', 'base', 'drawing'] },
  { name: 'elements', folders: ['elements'] },
  { name: 'upgrade', folders: ['upgrade'] },
  { name: 'command and workbench', folders: ['cli', 'workbench'] },
];

/** Plain data that every layer may import, and that imports nothing. */
const REGISTRY = '^src/elements/registry\\.ts$';

const inFolders = (folders) => `^src/(?:${folders.join('|')})/`;
const foldersUpTo = (index) => LAYERS.slice(0, index + 1).flatMap(({ folders }) => folders);

const layerRules = LAYERS.map(({ name, folders }, index) => ({
  name: `layer ${name}`,
  comment: `${name}: imports only from ${foldersUpTo(index).join(', ')}`,
  severity: 'error',
  from: { path: inFolders(folders) },
  to: {
    path: '^src/',
    pathNot: [REGISTRY, inFolders(foldersUpTo(index)), ...(folders.includes('workbench') ? ['^src/define\\.ts$'] : [])],
  },
}));

/** What has to run in Node, without a document and without a rendering library. */
const FRAMEWORK_FREE = [
  'model',
  'platform',
  'safety',
  'i18n',
  'reading',
  'writing',
  'checking',
  'comments',
  'identity',
  'marking',
];

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no circle',
      comment: 'Modules that import each other in a circle cannot be understood, nor loaded, one by one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no lit below',
      comment: `${FRAMEWORK_FREE.join(', ')} never import lit, not even through another module.`,
      severity: 'error',
      from: { path: inFolders(FRAMEWORK_FREE) },
      to: { path: '(?:^|/)node_modules/(?:lit|lit-html|lit-element|@lit|@lit-labs)/', reachable: true },
    },
    {
      name: 'no foreign element',
      comment: 'An element knows another only by its types. Only define.ts brings in the elements that it needs.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: '/define\\.ts$' },
      to: { path: '^src/elements/', pathNot: ['^src/elements/$1/', REGISTRY], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'define imports define',
      comment: 'define.ts registers: its own element, and others by their define.ts.',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/define\\.ts$' },
      to: { path: '^src/elements/', pathNot: ['^src/elements/$1/', '/define\\.ts$'] },
    },
    {
      name: 'command draws nothing',
      comment: 'The command runs in Node: it reads and writes posts, and needs no element.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(?:elements|base|controllers|contexts|events)/', pathNot: REGISTRY },
    },
    {
      name: 'registry imports nothing',
      comment: 'Every layer may import the registry of elements, so it may bring nothing along.',
      severity: 'error',
      from: { path: REGISTRY },
      to: {},
    },
    {
      name: 'no way to the command',
      comment: 'The command uses the file system. No module of the package leads to it, so that no page loads it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'pure index',
      comment: 'Importing the classes defines nothing.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '/define\\.ts$|^src/(?:define|loader)\\.ts$', reachable: true },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
