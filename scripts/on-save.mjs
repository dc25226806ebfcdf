import { watch } from 'node:fs';

/** Editors write a file in several steps, and often several files at once. */
const SAVE_WINDOW_MS = 80;

/**
 * Calls `run` now and after files in `folders` are saved, one call at a time. What is saved during a call causes one more call after it.
 *
 * @param {string[]} folders
 * @param {(files: string[]) => unknown} run - gets the files that were saved
 * @returns {() => void} stops watching
 */
export function onSave(folders, run) {
  const saved = new Set();
  let timer;
  let isRunning = false;

  const flush = async () => {
    timer = undefined;
    if (isRunning) return;
    isRunning = true;
    const files = [...saved];
    saved.clear();
    try {
      await run(files);
    } finally {
      isRunning = false;
      if (saved.size > 0) schedule();
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_WINDOW_MS);
  };

  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (!name || name.endsWith('~') || /(?:^|[\\/])\./.test(name)) return;
      saved.add(`${folder}/${name.replaceAll('\\', '/')}`);
      schedule();
    }),
  );
  void flush();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
