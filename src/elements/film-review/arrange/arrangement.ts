import type { ReactiveElement } from 'lit';
import { RootStylesController } from '../../../controllers/root-styles-controller.js';
import { setFocalPoint } from '../../../drawing/focal-point.js';
import { type Undo, wrapNodes } from '../../../marking/wrap.js';
import { COMMENTS_AREA } from '../../../platform/blog-markup/comment-area.js';
import { ENTRY_TITLE } from '../../../platform/blog-markup/posts.js';
import { isRenderedByOthers } from '../../../platform/page/rendered-by-others.js';
import { arrangementStyles } from './arrangements.styles.js';
import { cardStyles } from './cards.styles.js';

/** Where the review is narrower than this, in its own letters, all stands as it flows. */
const MIN_WIDTH_EM = 40;

/** The parts of a post by what is in it, as `arrangements.styles.ts` names them. A part is looked for before what is inside it. */
const PARTS: Readonly<Record<string, string>> = {
  comments: `${COMMENTS_AREA}, comment-thread`,
  heading: `h1, ${ENTRY_TITLE}, :is(h2, h3):has(> film-heading)`,
  still: '.film-still',
  poster: 'film-poster',
  byline: 'author-bio:has(> .entry-meta), review-byline, .entry-meta, .review-details, .film-review-byline',
  facts: 'film-facts, .film-facts',
  credits: '.film-credits',
  rating: '.film-review-rating',
  synopsis: 'film-synopsis',
  body: 'review-body',
  verdict: 'review-verdict',
  author: 'author-bio',
};
const ALL = Object.values(PARTS).join();
/** Boxes that hold parts and are none. */
const HOLDERS = 'article, section, header, main, div, p, figure, film-review';
const MAX_LABEL_LENGTH = 40;

/** Puts the parts of a review into the grid areas of its arrangement. Fetched where one is asked for. */
export class Arrangement {
  readonly #host: ReactiveElement;
  readonly #states: CustomStateSet;
  readonly #styles: RootStylesController;
  readonly #cardStyles: RootStylesController;
  /** Whether the page has the style sheet, so that nothing moves when this arrives. */
  readonly #isLinked: boolean;
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveElement, { states }: ElementInternals) {
    this.#host = host;
    this.#states = states;
    this.#styles = new RootStylesController(host, arrangementStyles);
    this.#isLinked = getComputedStyle(host).getPropertyValue('--film-arranged') !== '';
    this.#cardStyles = new RootStylesController(host, cardStyles);
    this.#sizes.observe(host);
    // These events do not bubble, but everything passes by on its way down.
    for (const type of ['load', 'error']) host.addEventListener(type, () => this.#checkStill(), true);
  }

  /** @param isArranged - whether an arrangement is asked for */
  use(isArranged: boolean): void {
    const isCard = this.#host.getAttribute('layout') === 'card';
    this.#styles.use(isArranged && !isCard && !this.#isLinked);
    this.#cardStyles.use(isArranged && isCard);
    this.#measure();
    this.#checkStill();
  }

  /** Says of each part in a post where it goes. @returns how to take each step back */
  assign(): Undo[] {
    const steps = [...this.#groupLines()];
    const assigned: Element[] = [];
    const authored = [...this.#host.querySelectorAll('[data-film-area]')].map((each) =>
      each.getAttribute('data-film-area')!,
    );
    const isInside = this.#walk(this.#host, assigned, new Set(authored));
    steps.push(() => assigned.forEach((each) => each.removeAttribute('data-film-area')));
    this.#states[isInside ? 'delete' : 'add']('flowing');
    this.#checkStill();
    if (isInside) return steps;
    // What flows has nothing put around it for a grid.
    for (const undo of steps.reverse()) undo();
    return [];
  }

  /**
   * @param taken - the areas that have an element: a second one in an area would cover the first, so it goes to the rest
   * @returns whether it can be arranged: words that stand bare between boxes would be anywhere
   */
  #walk(holder: Element, assigned: Element[], taken: Set<string>): boolean {
    for (const node of holder.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) return false;
      if (!(node instanceof Element)) continue;
      const own = node.getAttribute('data-film-area');
      const area = own ?? areaOf(node);
      if (!area) continue;
      if (own === null) {
        node.setAttribute('data-film-area', taken.has(area) ? 'rest' : area);
        assigned.push(node);
      }
      if (area !== 'inside') taken.add(area);
      else if (!this.#walk(node, assigned, taken)) return false;
    }
    return true;
  }

  /** Puts a box around neighbouring lines of people, and one around a line that is the rating: each is one part. */
  *#groupLines(): Generator<Undo> {
    const lines = [...this.#host.querySelectorAll('p, div')].filter((line) => isPlain(line, this.#host));
    const [first, ...others] = lines.filter((line) => isLineOf(line, 'cast-list'));
    if (first && !first.closest(PARTS['credits']!)) {
      const run = [first];
      for (const line of others)
        if (run.at(-1)!.nextElementSibling === line && !textBetween(run.at(-1)!, line)) run.push(line);
      yield wrapRun(run, 'film-credits');
    }
    const rating = lines.findLast((line) => isLineOf(line, 'clapper-rating'));
    if (rating && !this.#host.querySelector(PARTS['rating']!)) yield wrapRun([rating], 'film-review-rating');
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    const isNarrow = width > 0 && width < MIN_WIDTH_EM * parseFloat(getComputedStyle(this.#host).fontSize);
    this.#states[isNarrow ? 'add' : 'delete']('narrow');
  }

  /** A wide picture has a focal point. One that does not load, or counts visits, is no ground for a heading. */
  #checkStill(): void {
    const still = this.#host.querySelector<HTMLElement>('.film-still');
    const point = still?.dataset['focalPoint'];
    setFocalPoint(this.#host.renderRoot as ShadowRoot, '--film-still-focus', point ?? '');
    const image = still instanceof HTMLImageElement ? still : still?.querySelector('img');
    const isBare = image?.complete === true && image.naturalWidth <= 1 && image.naturalHeight <= 1;
    this.#states[isBare ? 'add' : 'delete']('bare');
  }
}

function areaOf(element: Element): string | undefined {
  const [area] = Object.entries(PARTS).find(([, selector]) => element.matches(selector)) ?? [];
  if (area) return area;
  return element.matches(HOLDERS) && element.querySelector(ALL) ? 'inside' : undefined;
}

/** Whether a line is in no part, and in nothing that others render. */
function isPlain(line: Element, host: Element): boolean {
  return !line.parentElement!.closest(ALL) && !isRenderedByOthers(line.parentElement!) && host.contains(line);
}

/** Whether a line has one element of a kind, and few words besides. */
function isLineOf(line: Element, tag: string): boolean {
  const [element] = line.children;
  if (!element || line.children.length > 2 || ![...line.children].some(({ localName }) => localName === tag))
    return false;
  const own = [...line.children].find(({ localName }) => localName === tag)!;
  return lengthOf(line) - lengthOf(own) <= MAX_LABEL_LENGTH;
}

const lengthOf = ({ textContent }: Element): number => textContent.replace(/\s+/g, ' ').trim().length;

function textBetween(from: Element, to: Element): boolean {
  for (let node = from.nextSibling; node && node !== to; node = node.nextSibling)
    if (node.textContent?.trim()) return true;
  return false;
}

function wrapRun(run: readonly Element[], className: string): Undo {
  const box = Object.assign(document.createElement('div'), { className });
  const nodes: Node[] = [];
  for (let node: Node | null = run[0]!; node; node = node === run.at(-1) ? null : node.nextSibling) nodes.push(node);
  return wrapNodes(nodes, box);
}
