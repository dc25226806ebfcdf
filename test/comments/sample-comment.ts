import type { Comment } from '../../src/model/comment.js';

/** A comment with nothing particular about it but what the test says. */
export function sampleComment(id: string, differences: Partial<Comment> = {}): Comment {
  return {
    id,
    parentId: null,
    author: { name: 'Nora' },
    body: { format: 'text', source: `The words of ${id}` },
    status: 'published',
    kind: 'comment',
    ...differences,
  };
}

/** An ISO date in the first minutes of a day, so that a test can write 1, 2, 3. */
export function minute(number: number): string {
  return new Date(Date.UTC(2026, 2, 15, 10, number)).toISOString();
}
