import type { More } from '../draft.js';
import { readCastBeforeLabels, readFactsBeforeLabels } from './before-labels.js';
import { readCastBelow } from './cast-below.js';
import { CREDITS } from './credits.js';
import { readPublishedDay } from './day-line.js';
import { FACTS } from './facts.js';
import { readHeadline } from './headline.js';
import { readOutsideRatings } from './outside-ratings.js';
import { readRuntimeInProse } from './prose-runtime.js';
import { readTitleInCaption, readTitleInProse } from './prose-title.js';
import { readSeason } from './season.js';
import { readSignature } from './signature.js';
import { correctTitle } from './title-and-prose.js';
import { readActorsBelowTitle, readTopLines } from './top-lines.js';
import { readAspects, VERDICTS } from './verdict.js';

/** All fields that a post can state besides those that a page needs to be presented in place. */
export const details: More = {
  readers: { ...CREDITS, ...FACTS, ...VERDICTS },
  finish: (draft) => {
    correctTitle(draft);
    readSeason(draft);
    readTopLines(draft);
    readActorsBelowTitle(draft);
    readFactsBeforeLabels(draft);
    readCastBeforeLabels(draft);
    readCastBelow(draft);
    readTitleInCaption(draft);
    readTitleInProse(draft);
    readHeadline(draft);
    readRuntimeInProse(draft);
    readAspects(draft);
    readOutsideRatings(draft);
    readPublishedDay(draft);
    readSignature(draft);
  },
};
