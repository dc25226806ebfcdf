/* Everything in one file, for blogs whose optimisers move scripts about: defines all elements at once. */
import { forgetPendingSignIn } from './identity/landing-message.js';
import { canStart } from './platform/page/can-start.js';
import { upgradeByClass } from './upgrade/by-class.js';
import { changeWordsByScript, upgradeByScript } from './upgrade/by-script.js';
import './define.js';

// On a server there is no page to look through.
if (typeof document !== 'undefined' && canStart()) {
  void changeWordsByScript(document);
  upgradeByClass(document);
  upgradeByScript(document);
  forgetPendingSignIn();
}
