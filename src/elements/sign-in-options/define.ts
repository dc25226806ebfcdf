/// <reference path="./sign-in-options.ts" preserve="true" />
/// <reference path="../../events/sign-in-event.ts" preserve="true" />
/// <reference path="../../events/identity-change-event.ts" preserve="true" />
import { SignInOptionsElement } from './sign-in-options.js';

SignInOptionsElement.define();
