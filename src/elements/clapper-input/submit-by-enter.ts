/** Sends a form as Enter in a native field does: by its first button that sends it, else by itself. */
export function submitByEnter(form: HTMLFormElement): void {
  const button = [...form.elements].find((element): element is HTMLButtonElement =>
    /^(submit|image)$/.test((element as HTMLButtonElement).type),
  );
  if (button) button.click();
  else form.requestSubmit();
}
