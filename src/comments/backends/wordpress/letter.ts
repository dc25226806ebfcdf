import type { Viewer } from '../../../model/viewer.js';

/** A comment on its way to the blog. */
export interface Letter {
  /** The number of the post. */
  post: string;
  parentId: string | null;
  /** In HTML, as far as WordPress takes it. */
  text: string;
  viewer: Viewer;
  /** The number of the writer's account, where one is signed in. */
  reader?: number;
  /** The writer's rating of the film, by the name and on the scale that the blog keeps it in. */
  rating?: { name: string; value: number };
}
