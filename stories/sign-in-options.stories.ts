import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { imagineGoogle } from './sample-provider.js';
import '../src/elements/comment-form/define.js';
import '../src/elements/comment-thread/define.js';
import '../src/elements/sign-in-options/define.js';
import './sample-backends.js';

const meta: Meta = {
  title: 'Elements/sign-in-options',
  component: 'sign-in-options',
};
export default meta;

type Story = StoryObj;

const OPTIONS = html`
  <sign-in-options><a data-provider="blog" data-label="Film Notes" href="/wp-login.php">Log in</a></sign-in-options>
`;
const optionsIn = (canvas: HTMLElement) =>
  canvas.querySelector('sign-in-options')!.shadowRoot as unknown as HTMLElement;

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

/** The blog wants an account when the comment is sent, and nobody is signed in any more: the text stays, and the log-in is there again. */
export const Expired: Story = {
  render: () => html`<comment-thread backend="sample-expired" thread="story">${OPTIONS}</comment-thread>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('textarea')).toBeVisible());
    await says(canvasElement, /as Iris Frame/);
    await userEvent.type(canvasElement.querySelector('textarea')!, 'Half a thought');
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Post comment' }));
    await says(canvasElement, /no longer logged in/);
  },
};

/** A reader has pressed the button, and logs in in the other window. */
export const Connecting: Story = {
  ...InAThread,
  play: async ({ canvasElement }) => {
    await pressWith(canvasElement, imaginedWindow());
    await waitFor(() => expect(within(optionsIn(canvasElement)).getByRole('button', { name: 'Cancel' })).toBeVisible());
  },
};

/** The window is closed, or another site's page hides it: the log-in may go on there. */
export const WindowClosed: Story = {
  ...InAThread,
  play: async ({ canvasElement }) => {
    await pressWith(canvasElement, imaginedWindow({ closed: true }));
    await says(canvasElement, /The window is closed/);
  },
};

/** The browser opened no window. */
export const WindowBlocked: Story = {
  ...InAThread,
  play: async ({ canvasElement }) => {
    await pressWith(canvasElement, null);
    await says(canvasElement, /didn’t open the window/);
  },
};

const failing = (code: string, words: RegExp): Story => ({
  ...InAThread,
  play: async ({ canvasElement }) => {
    const replace = () => {
      throw Object.assign(new Error(code), { name: 'SignInError', code });
    };
    await pressWith(canvasElement, imaginedWindow({ location: { replace } }));
    await says(canvasElement, words);
  },
});

/** The reader said no, or the log-in page knows nobody. */
export const Refused: Story = failing('refused', /didn’t confirm who you are/);

/** An answer that was changed, or is somebody else’s. */
export const NotTrusted: Story = failing('unexpected', /can’t be trusted/);

/** Nobody logged in within ten minutes. */
export const TimedOut: Story = failing('timed-out', /took too long/);

/** The review is in a frame of another site, where no answer can come: it leads to the review by itself. */
export const FramedByAnotherSite: Story = failing('framed', /inside another page/);

/** Names that are long, in a narrow column. */
export const LongNames: Story = {
  render: () => html`
    <div style="max-inline-size: 280px">
      <comment-thread backend="sample-accounts" thread="story">
        <sign-in-options landing="/sign-in.html">
          <a data-provider="blog" data-label=${LONG_NAME} href="/wp-login.php">Log in</a>
          <span
            data-provider="google"
            data-client="1"
            data-label="Donaudampfschifffahrtsgesellschaftskapitänsverein"
          ></span>
          <span data-provider="gitlab" data-client="123"></span>
        </sign-in-options>
      </comment-thread>
    </div>
  `,
};
const LONG_NAME = 'The Society of People who Watch Films to the Very End of the Credits';

/** Somebody with a long name is signed in, from right to left, in a narrow column. */
export const LongNamesSignedIn: Story = {
  render: () => html`
    <div dir="rtl" style="max-inline-size: 280px">
      <comment-thread backend="sample-long-name" thread="story">
        <sign-in-options
          ><a data-provider="blog" data-label=${LONG_NAME} href="/wp-login.php">Log in</a></sign-in-options
        >
      </comment-thread>
    </div>
  `,
};

/** From right to left in Arabic, in a narrow column. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar" style="max-inline-size: 280px">
      <comment-thread backend="sample-accounts" thread="story">
        <sign-in-options landing="/sign-in.html">
          <a data-provider="blog" data-label="مجلة الأفلام" href="/wp-login.php">Log in</a>
          <span data-provider="google" data-client="123.apps.googleusercontent.com"></span>
        </sign-in-options>
      </comment-thread>
    </div>
  `,
};

/** A window that is only imagined. */
function imaginedWindow(more: object = {}): Window {
  return { closed: false, location: { replace() {} }, focus() {}, close() {}, ...more } as unknown as Window;
}

/** Presses the button of the blog, where the browser opens this window. */
async function pressWith(canvasElement: HTMLElement, opened: Window | null): Promise<void> {
  const { open } = window;
  await waitFor(() => expect(optionsIn(canvasElement).querySelector('[part=option]')).toBeVisible());
  window.open = () => opened;
  await userEvent.click(within(optionsIn(canvasElement)).getByRole('button', { name: 'Film Notes' }));
  window.open = open;
}
