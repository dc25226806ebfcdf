import type { ThreadSnapshot } from '../../comments/thread-snapshot.js';
import type { Localise } from '../../i18n/localise.js';
import { absoluteWords, parseMoment, timeWords } from '../../i18n/time-words.js';
import type { DetailsContext } from './comment-details.js';

const MINUTE = 60_000;

/** What the page wants shown of each comment. */
export interface DetailsWishes {
  readonly canReply: boolean;
  readonly hasPictures: boolean;
  readonly isReportable: boolean;
}

/** Says what the details of comments depend on, and by a new version that something is different. */
export class DetailsSource {
  readonly #localise: Localise<'thread'>;
  #key = '';
  #version = 0;
  #context?: DetailsContext;

  constructor(localise: Localise<'thread'>) {
    this.#localise = localise;
  }

  /** Has the browser fetch what it writes dates with, which is not there before the first. */
  prepare(): void {
    for (const hasTimeOfDay of [false, true]) {
      absoluteWords({ time: 0, precision: 'time' }, hasTimeOfDay, this.#localise.language);
    }
  }

  /** The same object as long as nothing is different. */
  context(latest: () => ThreadSnapshot, { canReply, hasPictures, isReportable }: DetailsWishes): DetailsContext {
    const { language, terms } = this.#localise;
    const { can } = latest();
    const now = Date.now();
    const key = [language, canReply, hasPictures, isReportable, Math.floor(now / MINUTE)].join();
    if (this.#context && key === this.#key && terms === this.#context.terms) return this.#context;
    this.#key = key;
    return (this.#context = {
      version: ++this.#version,
      terms,
      canReply,
      hasPictures,
      canVote: can.vote,
      number: (value) => this.#localise.number(value),
      time: (iso) => {
        const moment = parseMoment(iso);
        if (!moment) return undefined;
        return {
          short: timeWords(moment, 'relative', language, now),
          get full() {
            return absoluteWords(moment, true, language);
          },
        };
      },
      hasMore: ({ own }) => canReply || isReportable || (!!own && (can.edit || can.remove)),
      isCollapsed: (id) => latest().collapsed.has(id),
    });
  }
}
