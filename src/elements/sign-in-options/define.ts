import { SignInOptionsElement } from './sign-in-options.js';

SignInOptionsElement.define();
