import { LightText } from '../controllers/light-text.js';
import { FilmElement } from './film-element.js';

/**
 * An element that shows a value. The text inside is its fallback and what a reader copies: the author's own words where there
 * are some, else words that the element makes.
 */
export abstract class DisplayElement extends FilmElement {
  protected readonly internals: ElementInternals = this.attachInternals();
  protected readonly lightText: LightText = new LightText(this);

  /** The words for the value in the reader's language; empty where there is no value. */
  protected abstract valueText(): string;

  protected override updated(): void {
    this.lightText.write(this.valueText());
  }
}
