/// <reference path="./comment-count.ts" preserve="true" />
import { CommentCountElement } from './comment-count.js';

CommentCountElement.define();
