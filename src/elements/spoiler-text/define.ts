import { SpoilerTextElement } from './spoiler-text.js';

SpoilerTextElement.define();
