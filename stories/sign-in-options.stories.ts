import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { playground } from './blocks/playground.js';
import { imagineGoogle } from './sample-provider.js';
import '../src/elements/comment-form/define.js';
import '../src/elements/comment-thread/define.js';
import '../src/elements/sign-in-options/define.js';
import './sample-backends.js';

const meta: Meta = { title: 'Elements/sign-in-options' };
export default meta;

type Story = StoryObj;

const OPTIONS = html`
  <sign-in-options><a data-provider="blog" data-label="Film Notes" href="/wp-login.php">Log in</a></sign-in-options>
`;
const optionsIn = (canvas: HTMLElement) =>
  canvas.querySelector('sign-in-options')!.shadowRoot as unknown as HTMLElement;

/** Beside its thread. */
export const Playground: Story = playground('sign-in-options', {
  sample: (set) => html`
    <sign-in-options ${set}>
      <a data-provider="blog" data-label="Film Notes" href="/wp-login.php">Log in</a>
      <span data-provider="google" data-client="123.apps.googleusercontent.com"></span>
    </sign-in-options>
    <comment-thread id="signed" backend="sample-accounts" thread="story"></comment-thread>
  `,
  args: { for: 'signed', landing: '/sign-in.html' },
  attempts: { for: 'another', landing: '' },
});

/** In a thread: above the fields for guests. */
export const InAThread: Story = {
  render: () => html`<comment-thread backend="sample-accounts" thread="story">${OPTIONS}</comment-thread>`,
};

/** With a provider that fills in fields. */
export const WithProviders: Story = {
  render: () => html`
    <comment-thread backend="sample-accounts" thread="story">
      <sign-in-options landing="/sign-in.html">
        <a data-provider="blog" data-label="Film Notes" href="/wp-login.php">Log in</a>
        <span data-provider="google" data-client="123.apps.googleusercontent.com"></span>
        <span data-provider="gitlab" data-client="123"></span>
      </sign-in-options>
    </comment-thread>
  `,
};

/** A blog that checks ID tokens learns who writes: the provider is a log-in. */
export const WithProof: Story = {
  render: () => html`
    <comment-thread backend="sample-tokens" thread="story">
      <sign-in-options landing="/sign-in.html">
        <span data-provider="google" data-client="123.apps.googleusercontent.com"></span>
      </sign-in-options>
    </comment-thread>
  `,
};

const press = async (canvasElement: HTMLElement, name: string) => {
  await waitFor(() => expect(within(optionsIn(canvasElement)).getByRole('button', { name })).toBeVisible());
  await userEvent.click(within(optionsIn(canvasElement)).getByRole('button', { name }));
};
const says = (canvasElement: HTMLElement, words: RegExp) =>
  waitFor(() => expect(optionsIn(canvasElement).querySelector('[part=status]')).toHaveTextContent(words), {
    timeout: 5000,
  });

/** A provider has filled in the fields. */
export const FilledIn: Story = {
  ...WithProviders,
  play: async ({ canvasElement }) => {
    const restore = await imagineGoogle('Nora Lindqvist');
    await press(canvasElement, 'Google');
    await says(canvasElement, /filled in from Google/);
    restore();
  },
};

/** Somebody proved an account: name, e-mail and website are not asked for. */
export const Proved: Story = {
  ...WithProof,
  play: async ({ canvasElement }) => {
    const restore = await imagineGoogle('Nora Lindqvist');
    await press(canvasElement, 'Google');
    await says(canvasElement, /your Google account, as Nora Lindqvist/);
    restore();
  },
};

/** They logged out here, and not at the provider. */
export const LoggedOut: Story = {
  ...WithProof,
  play: async (context) => {
    await Proved.play?.(context);
    await press(context.canvasElement, 'Log out');
    await says(context.canvasElement, /still logged in at Google/);
  },
};

/** The provider did not answer. */
export const Failed: Story = {
  ...WithProviders,
  play: async ({ canvasElement }) => {
    const restore = await imagineGoogle();
    await press(canvasElement, 'Google');
    await says(canvasElement, /can’t reach Google/);
    restore();
  },
};

/** Somebody is signed in: the fields for guests are gone. */
export const SignedIn: Story = {
  render: () => html`<comment-thread backend="sample-member" thread="story">${OPTIONS}</comment-thread>`,
};

/** A reader has pressed the button, and logs in in the other window. */
export const Connecting: Story = {
  ...InAThread,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(optionsIn(canvasElement).querySelector('[part=option]')).toBeVisible());
    const { open } = window;
    // The window is only imagined.
    window.open = () => ({ closed: false, location: { replace() {} }, focus() {}, close() {} }) as unknown as Window;
    await userEvent.click(within(optionsIn(canvasElement)).getByRole('button', { name: 'Film Notes' }));
    window.open = open;
    await waitFor(() => expect(within(optionsIn(canvasElement)).getByRole('button', { name: 'Cancel' })).toBeVisible());
  },
};

/** The browser opened no window. */
export const Blocked: Story = {
  ...InAThread,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(optionsIn(canvasElement).querySelector('[part=option]')).toBeVisible());
    const { open } = window;
    window.open = () => null;
    await userEvent.click(within(optionsIn(canvasElement)).getByRole('button', { name: 'Film Notes' }));
    window.open = open;
    await waitFor(() => expect(optionsIn(canvasElement).querySelector('[part=actions]')).toBeVisible());
  },
};

/** From right to left, in a narrow column. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" style="max-inline-size: 280px">
      <comment-thread backend="sample-accounts" thread="story">${OPTIONS}</comment-thread>
    </div>
  `,
};
