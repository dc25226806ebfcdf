import { FilmElement } from './film-element.js';

/**
 * An element around the author's own HTML. The words stay where they are; what the element adds must not move them: a frame
 * around content has exactly the box that the content had before.
 */
export abstract class FrameElement extends FilmElement {
  protected readonly internals: ElementInternals = this.attachInternals();
}
