/// <reference path="./comment-thread.ts" preserve="true" />
/// <reference path="../../events/comment-reply-event.ts" preserve="true" />
/// <reference path="../../events/comment-report-event.ts" preserve="true" />
/// <reference path="../../events/comment-change-event.ts" preserve="true" />
/// <reference path="../../events/thread-connect-event.ts" preserve="true" />
/// <reference path="../../events/external-request-event.ts" preserve="true" />
// The thread first: the form inside asks it for its context while it is upgraded.
import './register.js';
import '../comment-form/define.js';
