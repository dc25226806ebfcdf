/** The layer below asks servers, so it has the event. */
export { ExternalRequestEvent, type ExternalRequestKind } from '../platform/page/external-request.js';
