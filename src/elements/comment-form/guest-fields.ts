import type { DraftField } from '../../comments/comment-error.js';
import { RememberedGuest, toWebsite } from '../../identity/guest-details.js';
import type { Viewer } from '../../model/viewer.js';
import type { FormFields } from './form-fields.js';

const GUEST = ['name', 'email', 'url'] as const;

/** Who is writing, as the fields of a form say; kept in this browser for those who ask for it. */
export class GuestFields {
  readonly #fields: FormFields;
  readonly #guest: RememberedGuest = new RememberedGuest(() => localStorage);

  constructor(fields: FormFields) {
    this.#fields = fields;
    const details = this.#guest.read();
    fields.remember.checked = details !== undefined;
    for (const field of GUEST) {
      const control = fields.control(field);
      if (control && !control.value) control.value = details?.[field] ?? '';
    }
  }

  get viewer(): Viewer {
    const value = (field: DraftField) => this.#fields.control(field)?.value.trim() || undefined;
    const url = value('url');
    const remember = this.#fields.remember.checked && { remember: true };
    return {
      kind: 'guest',
      name: value('name'),
      email: value('email'),
      url: url && (toWebsite(url) ?? url),
      ...remember,
    };
  }

  /** Remembers the writer of a comment, or forgets them, as they wish. */
  remember(viewer: Viewer): void {
    if (viewer.kind === 'signed-in') return;
    if (this.#fields.remember.checked) this.#guest.save(viewer);
    else this.#guest.forget();
  }
}
