import { toHttpUrl } from '../model/url.js';
import { LOADER_HINT, LOADER_URL, TRY_COMMAND } from '../platform/release.js';
import { UsageError } from './exit-code.js';

/** The options of one run. */
export interface Settings {
  explain: boolean;
  json: boolean;
  output?: string;
  /** Address of the script; absent with `--no-script`. */
  script?: string;
  best?: number;
  language?: string;
  url?: string;
  /** Port of this computer that the copy of a page is served at. */
  port?: number;
  /** Format of standard input; detected by default. */
  format?: 'html' | 'text';
}

/** The options, as Node's `parseArgs` takes them. `USAGE` describes them. */
export const OPTIONS = {
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  script: { type: 'string' },
  'no-script': { type: 'boolean' },
  best: { type: 'string' },
  language: { type: 'string' },
  url: { type: 'string' },
  port: { type: 'string' },
  text: { type: 'boolean' },
  html: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

const SCRIPT_NOTE = LOADER_HINT && `${' '.repeat(35)}${LOADER_HINT}\n`;

/** What `film-review --help` prints. */
export const USAGE: string = `Usage: film-review COMMAND [OPTIONS] POST...

A POST is an HTML or text file, Markdown with front matter (.md, to read and check), a folder of them, a pattern
("posts/**/*.html"), a post of WordPress's REST API (.json), or - for standard input.

Commands:
  read        print what was understood of a post, as JSON; several posts make a line each
                --explain          each field in words, with the words that it came from
  prerender   write the page with the elements inside, readable without a script, and JSON-LD
                -o, --output PATH  the file to write, or the folder where there are several posts
                --script URL       where the page loads the elements from (default: ${LOADER_URL})
                --no-script        add no script tag
${SCRIPT_NOTE}                --best NUMBER      the best rating of posts that state no scale (5)
  check       say what search engines and readers would miss
                --json             as JSON, a line each post
  try         serve a copy of one page with the elements in it, on this computer only: what was understood of it, the
              looks to choose from, and the snippet to copy. The page is an address or a saved HTML file:
              ${TRY_COMMAND} https://blog.example/her
                --port NUMBER      where it is served (4014; another where that is taken)

For all:
  --language TAG   the language of posts that do not say (en, de, fr, es, pt, it, nl, ja, is)
  --url ADDRESS    the address of the post, for links in it (one post only)
  --text, --html   what standard input is; by default it is looked at
  --quiet          no progress on standard error
  --help, --version

Exit codes: 0 done; 1 something required is missing, or a post holds no film; 2 the command was not understood;
3 a file could not be read or written.
`;

/** The command that an option belongs to; the others belong to all. */
const OPTION_COMMANDS: Readonly<Record<string, string>> = {
  explain: 'read',
  json: 'check',
  output: 'prerender',
  script: 'prerender',
  'no-script': 'prerender',
  best: 'prerender',
  port: 'try',
};

/** The parsed options. */
type OptionValues = { readonly [Name in keyof typeof OPTIONS]?: string | boolean };

/** Returns the settings of a run. @throws UsageError where a value is invalid, or options contradict each other */
export function settingsFrom(values: OptionValues, posts: number, command: string): Settings {
  for (const [option, owner] of Object.entries(OPTION_COMMANDS)) {
    if (owner !== command && values[option as keyof OptionValues] !== undefined) {
      throw new UsageError(`--${option} is an option of "${owner}", not of "${command}"`);
    }
  }
  const text = (name: keyof OptionValues): string | undefined => values[name] as string | undefined;
  const best = text('best') === undefined ? undefined : Number(text('best'));
  if (best !== undefined && !(best > 0 && Number.isFinite(best))) {
    throw new UsageError(`--best ${text('best')}: not a number above 0`);
  }
  const port = text('port') === undefined ? undefined : Number(text('port'));
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) {
    throw new UsageError(`--port ${text('port')}: not a number from 0 to 65535`);
  }
  const url = text('url');
  if (url !== undefined && posts > 1) throw new UsageError('--url is the address of one post, and several were given');
  if (url !== undefined && !toHttpUrl(url)) throw new UsageError(`--url ${url}: not an absolute http(s) address`);
  if (values.text && values.html) throw new UsageError('--text and --html contradict each other');
  if (values.script && values['no-script']) throw new UsageError('--script and --no-script contradict each other');
  const language = text('language');
  try {
    if (language !== undefined) Intl.getCanonicalLocales(language);
  } catch {
    throw new UsageError(`--language ${language}: not a language tag, such as en or pt-BR`);
  }
  return {
    explain: values.explain === true,
    json: values.json === true,
    output: text('output'),
    script: values['no-script'] ? undefined : (text('script') ?? LOADER_URL),
    best,
    language,
    url,
    port,
    format: values.text ? 'text' : values.html ? 'html' : undefined,
  };
}
