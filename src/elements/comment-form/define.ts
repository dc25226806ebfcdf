import { CommentFormElement } from './comment-form.js';

CommentFormElement.define();
