import { PostedTimeElement } from './posted-time.js';

PostedTimeElement.define();
