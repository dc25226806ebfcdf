import { atRest } from '../package/browser-page.mjs';

/** Waits until the workbench shows the page of the review as it now is; with a long post it does so once nobody types. */
export async function previewShown(page) {
  await page.waitForFunction(() => {
    const workbench = document.querySelector('review-workbench');
    const preview = workbench.shadowRoot.querySelector('page-pane')?.shadowRoot.querySelector('review-preview');
    return preview?.review === workbench.state.review;
  });
  await atRest(page, ['review-workbench']);
}
