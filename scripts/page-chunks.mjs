/* How the files beside the loader are cut: what a common page needs comes in few of them (test/pages/requests.test.mjs). */

/**
 * The chunks by name, each with the modules that it is made for, in the order in which a page comes to need them. A module is in the first
 * chunk whose modules import it; so a chunk imports from those above it only.
 */
const CHUNKS = {
  loader: ['loader'],
  /** What most elements need, those among them that stand alone: Lit, their base, English. */
  base: [
    'base/display-element',
    'base/host.styles',
    'base/property',
    'controllers/localize-controller',
    'events/thread-connect-event',
    'i18n/en/page',
    'model/url',
    'node_modules/tslib/tslib.es6.mjs',
  ],
  /** Alone, because many pages have ratings and no review. */
  rating: ['elements/clapper-rating/define'],
  page: [
    'elements/film-review/define',
    'elements/film-facts/define',
    'elements/review-byline/define',
    'reading/sources/our-markup',
    'writing/json-ld',
  ],
  reading: [
    'reading/page',
    'reading/settled',
    'reading/languages/load',
    'reading/sources/article',
    'reading/sources/json-ld',
    'upgrade/posts',
    'upgrade/recognise',
  ],
  thread: ['elements/comment-thread/define'],
  writing: ['elements/comment-form/define', 'elements/comment-form/tools/form-tools'],
  /** Checks reviews that come as data. Without a name Rollup would put it into `page`, for the sake of code that only servers run. */
  data: ['model/validation'],
};

/** What is left out of a page's bundle, and with it what it alone imports. */
const ONLY_ON_SERVERS = /\/film-review\/sent-review\.js$/;

/** For Rollup's `manualChunks`. */
export function pageChunks() {
  let chunks;
  return (id, { getModuleIds, getModuleInfo }) => {
    chunks ??= assign([...getModuleIds()], (each) =>
      ONLY_ON_SERVERS.test(each) ? [] : getModuleInfo(each).importedIds,
    );
    return chunks.get(id);
  };
}

function assign(ids, importsOf) {
  const closureOf = (names) => {
    const reached = new Set();
    const add = (id) => {
      if (reached.has(id)) return;
      reached.add(id);
      importsOf(id).forEach(add);
    };
    for (const name of names) {
      const found = ids.find((id) =>
        id.endsWith(name.startsWith('node_modules/') ? `/${name}` : `/out-tsc/${name}.js`),
      );
      if (!found) throw new Error(`scripts/page-chunks.mjs names ${name}, which no page loads.`);
      add(found);
    }
    return reached;
  };
  const chunks = new Map();
  const put = (reached, chunk) => {
    for (const id of reached) if (!chunks.has(id)) chunks.set(id, chunk);
  };
  for (const [chunk, names] of Object.entries(CHUNKS)) {
    put(closureOf(names), chunk);
  }
  return chunks;
}

const DYNAMIC_IMPORT = /\bimport\((['"])\.\/([^'"]+)\1\)/g;

/**
 * A Rollup plugin: what loads a chunk on demand asks for all that this one imports at the same time, so that no request waits for another
 * to say what it needs.
 */
export function loadTogether() {
  return {
    name: 'load-together',
    renderChunk(code, chunk, _options, { chunks }) {
      const folder = chunk.fileName.slice(0, chunk.fileName.lastIndexOf('/') + 1);
      const isThere = importsOf(chunk.fileName, chunks).add(chunk.fileName);
      let isUsed = false;
      const together = code.replaceAll(DYNAMIC_IMPORT, (whole, _quote, file) => {
        const others = [...importsOf(folder + file, chunks)].filter((name) => !isThere.has(name));
        if (!others.length) return whole;
        isUsed = true;
        return `$together(${whole},${others.map((name) => `import("./${name.slice(folder.length)}")`).join()})`;
      });
      if (!isUsed) return null;
      return {
        code: `${together}\nfunction $together(...parts){return Promise.all(parts).then(([first])=>first)}`,
        map: null,
      };
    },
  };
}

/** What a chunk imports, and what that imports in turn. */
function importsOf(fileName, chunks, found = new Set()) {
  for (const name of chunks[fileName]?.imports ?? []) {
    if (found.has(name)) continue;
    found.add(name);
    importsOf(name, chunks, found);
  }
  return found;
}
