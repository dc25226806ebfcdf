import { CommentThreadElement } from './comment-thread.js';

CommentThreadElement.define();
