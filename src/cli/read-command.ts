import { eachPost, reportNoFilm } from './each-post.js';
import { EXIT } from './exit-code.js';
import { explanation } from './explain.js';
import type { Command } from './settings.js';

/** `film-review read`: what was understood, as JSON, or in words. One post is printed for people, several a line each. */
export const read: Command = (files, settings, progress) => {
  const isOne = files.length === 1;
  return eachPost(files, settings, progress, (post) => {
    const { review, comments, commentCount } = post.reading;
    if (settings.explain) process.stdout.write(`${isOne ? '' : `${post.file.path}\n`}${explanation(post)}\n`);
    else {
      const data = { ...(!isOne && { file: post.file.path }), review, comments, commentCount };
      process.stdout.write(`${JSON.stringify(data, null, isOne ? 2 : undefined)}\n`);
    }
    return review.film.title ? EXIT.done : reportNoFilm(post, progress);
  });
};
