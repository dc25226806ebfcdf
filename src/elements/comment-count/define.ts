import { CommentCountElement } from './comment-count.js';

CommentCountElement.define();
