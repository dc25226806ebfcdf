// npm run api: writes one report of the public API for each entry of the package into api/. Build first.
// `--check` writes nothing, names the reports that differ from the build, and fails if there are any.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCheck = process.argv.includes('--check');
const reports = join(root, 'api');
const temporary = mkdtempSync(join(tmpdir(), 'api-'));

/** A module that only defines elements has nothing to report. */
const hasExports = (file) =>
  file.startsWith('./dist/') && /^export (?!\{\};)/m.test(readFileSync(join(root, file), 'utf8'));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.entries(manifest.exports)
  .filter(([, { types }]) => types && hasExports(types))
  .map(([path, { types }]) => [path === '.' ? 'index' : path.slice(2).replaceAll('/', '-'), types]);

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
      docModel: { enabled: false },
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

const names = entries.map(([name]) => `${name}.api.md`);
const old = existsSync(reports) ? readdirSync(reports) : [];
const read = (folder, name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
const stale = [
  ...names.filter((name) => read(reports, name) !== read(temporary, name)),
  ...old.filter((name) => !names.includes(name)),
];
if (isCheck && stale.length > 0) {
  console.error(`The public API differs from api/: ${stale.join(', ')}. Run "npm run api" and review the difference.`);
  process.exitCode = 1;
} else if (!isCheck) {
  mkdirSync(reports, { recursive: true });
  for (const name of old) if (!names.includes(name)) rmSync(join(reports, name));
  for (const name of names) writeFileSync(join(reports, name), read(temporary, name));
}
rmSync(temporary, { recursive: true });
