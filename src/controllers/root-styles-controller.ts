import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { isKept } from '../platform/page/rendered-by-others.js';

type Root = Document | ShadowRoot;

/** Each sheet in use, by the tree that it is in, with the number of elements that use it there. */
const usedSheets = new WeakMap<Root, Map<CSSResult, { sheet: CSSStyleSheet; users: number }>>();

/**
 * Styles for nodes in the light DOM, which no shadow root's style can reach: one sheet for the document (or the shadow tree)
 * that the element stands in, however many elements use it, taken away with the last.
 */
export class RootStylesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #styles: CSSResult;
  #isNeeded = false;
  #root?: Root;

  constructor(host: ReactiveControllerHost & HTMLElement, styles: CSSResult) {
    this.#host = host;
    this.#styles = styles;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#root !== this.#host.getRootNode()) this.#removeSheet();
    if (this.#isNeeded) this.#addSheet();
  }

  hostDisconnected(): void {
    // An element that is only being moved is connected again at once, and a sheet that goes and comes styles the whole page again.
    queueMicrotask(() => !this.#host.isConnected && this.#removeSheet());
  }

  /** Says whether the element has light nodes to style. */
  use(isNeeded: boolean): void {
    this.#isNeeded = isNeeded;
    if (!isNeeded) this.#removeSheet();
    else if (this.#host.isConnected) this.#addSheet();
  }

  #addSheet(): void {
    const root = this.#host.getRootNode() as Root;
    const View = this.#host.ownerDocument.defaultView;
    if (this.#root || !View || !('adoptedStyleSheets' in root)) return;
    this.#root = root;
    const sheets = usedSheets.get(root) ?? new Map<CSSResult, { sheet: CSSStyleSheet; users: number }>();
    usedSheets.set(root, sheets);
    let entry = sheets.get(this.#styles);
    if (!entry) {
      // A sheet belongs to one document, so it cannot come from the class, which may serve several.
      const sheet = new View.CSSStyleSheet();
      sheet.replaceSync(this.#styles.cssText);
      sheets.set(this.#styles, (entry = { sheet, users: 0 }));
      root.adoptedStyleSheets.push(sheet);
    }
    entry.users++;
    // What the element would add to its content is in its slot.
    if (isKept(this.#host)) this.#host.shadowRoot?.adoptedStyleSheets.push(entry.sheet);
  }

  #removeSheet(): void {
    const root = this.#root;
    const entry = root && usedSheets.get(root)?.get(this.#styles);
    this.#root = undefined;
    if (entry) removeSheet(this.#host.shadowRoot, entry.sheet);
    if (!root || !entry || --entry.users > 0) return;
    usedSheets.get(root)?.delete(this.#styles);
    removeSheet(root, entry.sheet);
  }
}

function removeSheet(root: Root | null, sheet: CSSStyleSheet): void {
  if (root?.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
}
