/** What the reader has selected of the page. To ask has the browser lay out the page at once, so it is noted when it changes. */
export class ReaderSelection {
  #range?: Range;

  constructor() {
    document.addEventListener('selectionchange', this.#note);
  }

  /** Where something is selected. */
  get range(): Range | undefined {
    return this.#range?.collapsed === false ? this.#range : undefined;
  }

  stop(): void {
    document.removeEventListener('selectionchange', this.#note);
  }

  readonly #note = (): void => {
    const selection = getSelection();
    this.#range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  };
}
