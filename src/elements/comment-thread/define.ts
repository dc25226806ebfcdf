// The thread first: the form inside asks it for its context while it is upgraded.
import './register.js';
import '../comment-form/define.js';
