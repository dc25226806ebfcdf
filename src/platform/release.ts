/** A published release of the package. */
interface Release {
  version: string;
  /** `integrity` of that version's cdn/loader.js, such as `sha384-…`. */
  integrity: string;
}

/**
 * The only switch for public addresses. It stays undefined until the package is published: before that, anybody could
 * register its name, and a page with a public address would run their code.
 */
const RELEASE: Release | undefined = undefined as Release | undefined;

/** Address of the loader for snippets: the blog's own copy, or that of the release. */
export const LOADER_URL: string = RELEASE
  ? `https://cdn.jsdelivr.net/npm/film-review-elements@${RELEASE.version}/cdn/loader.js`
  : '/film-review/loader.js';

/** Script tag of the loader for snippets. */
export const LOADER_TAG: string = RELEASE
  ? `<script type="module" src="${LOADER_URL}" integrity="${RELEASE.integrity}" crossorigin="anonymous"></script>`
  : `<script type="module" src="${LOADER_URL}"></script>`;

/** What to do before `LOADER_URL` works. Empty once there is a release. */
export const LOADER_HINT: string = RELEASE ? '' : 'Copy the folder cdn/ of the package to your blog as film-review/.';

/** Runs `film-review try`, before an address. Without a release only the copy that is installed: another may have the name of the command. */
export const TRY_COMMAND: string = RELEASE
  ? `npx film-review-elements@${RELEASE.version} try`
  : 'npm exec --no -- film-review try';
