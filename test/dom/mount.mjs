// Mounts every element in the DOM that the argument names, jsdom or happy-dom, as the unit tests of an app do, and prints what was there
// and what went wrong, as JSON.
import { writeSync } from 'node:fs';
import { elements, offlineExample } from '../package/elements.mjs';

const problems = [];
const texts = {};
const [, , environment] = process.argv;
const window = environment === 'jsdom' ? await jsdom() : await happyDom();
process.on('uncaughtException', (error) => problems.push(`uncaught: ${error.stack}`));
process.on('unhandledRejection', (error) => problems.push(`unhandled: ${error?.stack ?? error}`));
process.on('exit', () => writeSync(1, JSON.stringify({ texts, problems })));
for (const level of ['warn', 'error']) console[level] = (...words) => problems.push(`${level}: ${words.join(' ')}`);

// What such environments put into Node: every name that Node lacks, and those of the DOM that it has in a form of its own.
const OWN_FORM = ['Event', 'CustomEvent', 'EventTarget', 'MessageEvent', 'navigator', 'AbortController', 'AbortSignal'];
for (const name of new Set([...Object.getOwnPropertyNames(window), ...OWN_FORM])) {
  if (name in globalThis && !OWN_FORM.includes(name)) continue;
  Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: window[name] });
}
globalThis.window = globalThis;

await import('../../dist/define.js');
await import('../../dist/loader.js');
for (const element of elements) {
  document.body.innerHTML = offlineExample(element);
  const mounted = document.querySelector(element.tag);
  for (const { name } of element.members ?? []) mounted[name] = mounted[name];
  for (const { name } of element.attributes ?? []) mounted.setAttribute(name, '3');
  const made = document.createElement(element.tag);
  made.textContent = 'Made by a script';
  document.body.append(made);
  await Promise.all([mounted.updateComplete, made.updateComplete, new Promise((done) => setTimeout(done, 5))]);
  texts[element.tag] = document.body.textContent.replace(/\s+/g, ' ').trim();
  document.body.replaceChildren();
}
await new Promise((done) => setTimeout(done, 50));
process.exit(0);

async function jsdom() {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => problems.push(`jsdom: ${error.stack}`));
  const page = '<!doctype html><html lang="en"><body></body></html>';
  return new JSDOM(page, { url: 'https://blog.example/her', pretendToBeVisual: true, virtualConsole }).window;
}

async function happyDom() {
  const { Window } = await import('happy-dom');
  return new Window({ url: 'https://blog.example/her' });
}
