/// <reference path="./comment-form.ts" preserve="true" />
/// <reference path="../../events/comment-submit-event.ts" preserve="true" />
/// <reference path="../../events/comment-reply-event.ts" preserve="true" />
import { CommentFormElement } from './comment-form.js';

CommentFormElement.fetchInput = () => import('../clapper-input/define.js');
CommentFormElement.define();
