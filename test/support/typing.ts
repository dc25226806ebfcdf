import { sendKeys } from '@web/test-runner-commands';

/** Types into a field, as a person does who has gone there. */
export async function typeInto(field: HTMLElement, text: string): Promise<void> {
  field.focus();
  await sendKeys({ type: text });
}

/** Sends the form in which the focus is. */
export async function sendByKeys(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'Enter' });
  await sendKeys({ up: 'Control' });
}
