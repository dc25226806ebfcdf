import type { ToolsTerms } from '../../../i18n/terms.js';
import type { CommentFormat } from '../../../model/comment.js';

type Tool = 'bold' | 'italic' | 'quote' | 'spoiler';

/** What stands before and after the words; a `line` mark stands before every line instead. */
interface Mark {
  before: string;
  after: string;
  isLine?: boolean;
}

const SPOILER: Mark = { before: '||', after: '||' };
const QUOTED_LINES: Mark = { before: '> ', after: '', isLine: true };
const MARKS: Readonly<Record<CommentFormat, Partial<Record<Tool, Mark>>>> = {
  html: {
    bold: { before: '<strong>', after: '</strong>' },
    italic: { before: '<em>', after: '</em>' },
    quote: { before: '<blockquote>', after: '</blockquote>' },
    spoiler: SPOILER,
  },
  markdown: {
    bold: { before: '**', after: '**' },
    italic: { before: '_', after: '_' },
    quote: QUOTED_LINES,
    spoiler: SPOILER,
  },
  text: { quote: QUOTED_LINES, spoiler: SPOILER },
};

/** The buttons that mark words in the text. One stop for the Tab key; the arrow keys go from button to button. */
export class FormatToolbar {
  readonly element: HTMLDivElement = document.createElement('div');
  readonly #text: HTMLTextAreaElement;
  #format?: CommentFormat;
  #words = '';

  constructor(text: HTMLTextAreaElement) {
    this.#text = text;
    this.element.className = 'film-form-toolbar';
    this.element.role = 'toolbar';
    this.element.setAttribute('aria-controls', text.id);
    this.element.addEventListener('keydown', (event) => this.#handleKey(event));
  }

  update(format: CommentFormat, terms: ToolsTerms): void {
    this.element.ariaLabel = terms.toolbar;
    this.#words = terms.words;
    if (format !== this.#format) {
      this.#format = format;
      const tools = Object.entries(MARKS[format]) as [Tool, Mark][];
      this.element.replaceChildren(...tools.map(([tool, mark]) => this.#makeButton(tool, mark)));
      this.#buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
    }
    for (const button of this.#buttons) button.textContent = terms.tools[button.dataset['tool'] as Tool];
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }

  #makeButton(tool: Tool, mark: Mark): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['tool'] = tool;
    button.addEventListener('click', () => this.#apply(mark));
    return button;
  }

  #handleKey(event: KeyboardEvent): void {
    const buttons = this.#buttons;
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const isRtl = getComputedStyle(this.element).direction === 'rtl';
    const steps: Record<string, number> = {
      ArrowRight: isRtl ? -1 : 1,
      ArrowLeft: isRtl ? 1 : -1,
      Home: -at,
      End: -1 - at,
    };
    const step = steps[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    const next = buttons.at((at + step) % buttons.length) as HTMLButtonElement;
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  }

  /** Marks the selected words, or takes the mark away again; where nothing is selected, words to be typed over are put there. */
  #apply({ before, after, isLine }: Mark): void {
    const { value, selectionStart, selectionEnd } = this.#text;
    let start = selectionStart;
    let end = selectionEnd;
    this.#text.focus();
    if (isLine) {
      start = value.lastIndexOf('\n', start - 1) + 1;
      const lines = value.slice(start, end).split('\n');
      const isMarked = lines.every((line) => line.startsWith(before));
      const marked = lines.map((line) => (isMarked ? line.slice(before.length) : before + line)).join('\n');
      this.#replace(start, end, marked, start + marked.length, start + marked.length);
      return;
    }
    const isMarked = value.slice(0, start).endsWith(before) && value.slice(end).startsWith(after);
    const words = value.slice(start, end) || (isMarked ? '' : this.#words);
    if (isMarked) {
      start -= before.length;
      end += after.length;
      this.#replace(start, end, words, start, start + words.length);
    } else {
      const at = start + before.length;
      this.#replace(start, end, before + words + after, at, at + words.length);
    }
  }

  #replace(start: number, end: number, words: string, selectFrom: number, selectTo: number): void {
    const text = this.#text;
    text.setSelectionRange(start, end);
    // The only way to put words in so that the browser's own "undo" takes them out again.
    if (!document.execCommand('insertText', false, words)) {
      text.setRangeText(words, start, end, 'end');
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    text.setSelectionRange(selectFrom, selectTo);
  }
}
