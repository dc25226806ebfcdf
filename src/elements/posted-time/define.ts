/// <reference path="./posted-time.ts" preserve="true" />
import { PostedTimeElement } from './posted-time.js';

PostedTimeElement.define();
