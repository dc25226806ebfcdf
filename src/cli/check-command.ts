import { eachPost } from './each-post.js';
import { EXIT } from './exit-code.js';
import { findings, type Finding } from './findings.js';
import type { Command } from './settings.js';

const AUDIENCE = { search: 'search engines', readers: 'readers' } as const;

/** `film-review check`: what search engines and readers would miss, a line each, as compilers print them. */
export const check: Command = (files, settings, progress) =>
  eachPost(files, settings, progress, (post) => {
    const list = findings(post);
    const required = list.filter(({ level }) => level === 'required').length;
    progress.clear();
    if (settings.json) {
      process.stdout.write(`${JSON.stringify({ file: post.file.path, required, findings: list })}\n`);
    } else {
      const lines = list.map((finding) => `${lineFor(post.file.path, finding)}\n`);
      const summary = list.length
        ? `${required} required, ${list.length - required} recommended`
        : 'nothing is missing';
      process.stdout.write(`${lines.join('')}${post.file.path}: ${summary}\n`);
    }
    return required ? EXIT.incomplete : EXIT.done;
  });

const lineFor = (path: string, { level, audience, message, line }: Finding): string =>
  `${path}${line ? `:${line}` : ''}: ${level} for ${AUDIENCE[audience]}: ${message}`;
