// npm run api: writes one report of the public API for each entry of the package into api/, and a page for people into docs/api/. Build first.
// `--check` writes nothing, names the files that differ from the build, and fails if there are any.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { format, resolveConfig } from 'prettier';
import { apiIndex, apiPage } from './api-pages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCheck = process.argv.includes('--check');
const temporary = mkdtempSync(join(tmpdir(), 'api-'));

/** A module that only defines elements has nothing to report. */
const hasExports = (file) =>
  file.startsWith('./dist/') && /^export (?!\{\};)/m.test(readFileSync(join(root, file), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(manifest.exports)
  .filter(([, { types }]) => types && hasExports(types))
  .map(([path, { types }]) => [path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), types, path]);

const configurations = entries.map(([name, types]) =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2023', 'ES2024.String', 'DOM', 'DOM.Iterable'],
            module: 'NodeNext',
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: entries.map(([, file]) => join(root, file)),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: temporary,
        reportTempFolder: temporary,
      },
      docModel: { enabled: true, apiJsonFilePath: join(temporary, `${name}.api.json`) },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          'ae-forgotten-export': { logLevel: ExtractorLogLevel.Warning, addToApiReportFile: true },
        },
        // The doc comments follow the manifest's tags, which TSDoc does not know.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
  }),
);

// One program for all entries: to make one is most of the work.
const compilerState = CompilerState.create(configurations[0]);
for (const configuration of configurations) {
  const { errorCount } = Extractor.invoke(configuration, {
    localBuild: true,
    showVerboseMessages: false,
    compilerState,
    messageCallback: (message) => {
      if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
    },
  });
  if (errorCount > 0) process.exitCode = 1;
}

const written = new Map(entries.map(([name]) => [`api/${name}.api.md`, read(join(temporary, `${name}.api.md`))]));
for (const [file, text] of await pages()) written.set(file, text);
const old = ['api', 'docs/api']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
const stale = [
  ...[...written]
    .filter(([file, text]) => !existsSync(join(root, file)) || read(join(root, file)) !== text)
    .map(([file]) => file),
  ...old.filter((file) => !written.has(file)),
];
if (isCheck && stale.length > 0) {
  console.error(`The public API differs from ${stale.join(', ')}. Run "npm run api" and review the difference.`);
  process.exitCode = 1;
} else if (!isCheck) {
  for (const file of old) if (!written.has(file)) rmSync(join(root, file));
  for (const [file, text] of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
rmSync(temporary, { recursive: true });

function read(file) {
  return readFileSync(file, 'utf8');
}

/** The pages of docs/api, by their files. */
async function pages() {
  const declarations = JSON.parse(read(join(root, 'custom-elements.json'))).modules.flatMap(
    (module) => module.declarations ?? [],
  );
  const elements = new Map(
    declarations.filter(({ tagName }) => tagName).map((each) => [`./elements/${each.tagName}`, each]),
  );
  const models = new Map(
    entries.map(([name, , path]) => [path, JSON.parse(read(join(temporary, `${name}.api.json`)))]),
  );
  const fileOf = new Map(entries.map(([name, , path]) => [path, `${name}.md`]));
  // The index exports all elements again.
  const ofElements = new Map(
    [...elements.keys()].flatMap((path) =>
      (models.get(path)?.members[0].members ?? []).map(({ name }) => [name, fileOf.get(path)]),
    ),
  );
  const options = await resolveConfig(join(root, 'docs/api/index.md'));
  const page = (text) => format(`${text}\n`, { ...options, parser: 'markdown' });
  const texts = [...models].map(([path, model]) => {
    const pageOf = (name) => (path === '.' ? ofElements.get(name) : undefined);
    return [`docs/api/${fileOf.get(path)}`, apiPage({ path, model, element: elements.get(path), pageOf })];
  });
  texts.push(['docs/api/README.md', apiIndex(Object.keys(manifest.exports), fileOf, elements)]);
  return Promise.all(texts.map(async ([file, text]) => [file, await page(text)]));
}
