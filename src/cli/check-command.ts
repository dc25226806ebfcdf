import { type Finding, postFindings } from '../checking/index.js';
import { type Command, eachPost } from './each-post.js';
import { EXIT } from './exit-code.js';

const AUDIENCE = { search: 'search engines', readers: 'readers' } as const;

/** `film-review check`: prints what search engines and readers would miss, a line each, as compilers print errors. */
export const check: Command = (files, settings, progress) =>
  eachPost(files, settings, progress, (post) => {
    const findings = postFindings(post);
    const required = findings.filter(({ level }) => level === 'required').length;
    progress.clear();
    if (settings.json) {
      process.stdout.write(`${JSON.stringify({ file: post.file.path, required, findings })}\n`);
    } else {
      const lines = findings.map((finding) => `${lineFor(post.file.path, finding)}\n`);
      const summary = findings.length
        ? `${required} required, ${findings.length - required} recommended`
        : 'nothing is missing';
      process.stdout.write(`${lines.join('')}${post.file.path}: ${summary}\n`);
    }
    return required ? EXIT.incomplete : EXIT.done;
  });

function lineFor(path: string, { level, audience, message, advice, line }: Finding): string {
  const place = line ? `${path}:${line}` : path;
  return `${place}: ${level} for ${AUDIENCE[audience]}: ${message}${advice ? `; ${advice}` : ''}`;
}
