import type { ThreadSnapshot } from '../../../comments/store/thread-snapshot.js';
import type { LocalizeController } from '../../../controllers/localize-controller.js';
import { rating as englishRating } from '../../../i18n/en/page.js';
import { absoluteWords, parseMoment, timeWords } from '../../../i18n/time-words.js';
import { type Avatars, picturesFor } from './comment-avatar.js';
import type { DetailsContext } from './comment-details.js';

const MINUTE_MS = 60_000;

/** What a page wants shown with each comment. */
export interface DetailsOptions {
  readonly canReply: boolean;
  /** The comments that nobody may answer. */
  readonly unanswered?: ReadonlySet<string>;
  readonly avatars?: Avatars | undefined;
  readonly isReportable: boolean;
}

/** Makes the context that the details of all comments depend on; its version grows with every change. */
export class DetailsSource {
  readonly #localise: LocalizeController<'thread'>;
  #key = '';
  #version = 0;
  #context?: DetailsContext;

  constructor(localise: LocalizeController<'thread'>) {
    this.#localise = localise;
  }

  /** Formats a date, so that the browser fetches what it needs for that. */
  prepare(): void {
    for (const hasTimeOfDay of [false, true]) {
      absoluteWords({ time: 0, precision: 'time' }, hasTimeOfDay, this.#localise.language);
    }
  }

  /** Returns the same object until something changes. */
  context(
    latest: () => ThreadSnapshot,
    { canReply, unanswered, avatars, isReportable }: DetailsOptions,
  ): DetailsContext {
    const { language, terms } = this.#localise;
    const { can } = latest();
    const now = Date.now();
    const changes = [can.vote, can.edit, can.remove];
    const key = [language, canReply, avatars, isReportable, ...changes, Math.floor(now / MINUTE_MS)].join();
    if (this.#context && key === this.#key && terms === this.#context.terms) return this.#context;
    this.#key = key;
    return (this.#context = {
      version: ++this.#version,
      terms,
      canReply: (id) => canReply && !unanswered?.has(id),
      mayShow: picturesFor(avatars),
      canVote: can.vote,
      number: (value) => this.#localise.number(value),
      rating: (value, best, unit) => {
        const { rating } = this.#localise.of('rating', englishRating);
        return rating(this.#localise.number(value), this.#localise.number(best), unit, best);
      },
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
      permalinkBase: permalinkBase(),
      isTaken: (fragment) => document.getElementById(fragment) !== null,
      hasMore: ({ own }) => canReply || isReportable || (!!own && (can.edit || can.remove)),
      isCollapsed: (id) => latest().collapsed.has(id),
    });
  }
}

/** What a fragment needs before it, so that it leads to this page: nothing, unless a `<base>` leads elsewhere. */
function permalinkBase(): string {
  const [page, base] = [location.href, document.baseURI].map((address) => address.replace(/#.*/, ''));
  return page === base ? '' : (page as string);
}
