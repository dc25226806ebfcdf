/// <reference path="./spoiler-text.ts" preserve="true" />
import { SpoilerTextElement } from './spoiler-text.js';

SpoilerTextElement.define();
