import { CommentFormElement } from './comment-form.js';

CommentFormElement.fetchInput = () => import('../clapper-input/define.js');
CommentFormElement.define();
