/* What the page of the workbench loads: all languages, all elements, and the workbench itself. */
import 'film-review-elements/define';
import 'film-review-elements/i18n/de';
import 'film-review-elements/i18n/fr';
import { registerAllLanguages } from 'film-review-elements/reading/languages';
import { CheckListElement } from './check-list.js';
import { FieldPaneElement } from './field-pane.js';
import { OutputTabsElement } from './output-tabs.js';
import { PagePaneElement } from './page-pane.js';
import { PostPaneElement } from './post-pane.js';
import { ReviewPreviewElement } from './review-preview.js';
import { ReviewWorkbenchElement } from './review-workbench.js';
import { TakePaneElement } from './take-pane.js';

registerAllLanguages();

const PARTS: Readonly<Record<string, CustomElementConstructor>> = {
  'review-preview': ReviewPreviewElement,
  'check-list': CheckListElement,
  'output-tabs': OutputTabsElement,
  'post-pane': PostPaneElement,
  'field-pane': FieldPaneElement,
  'page-pane': PagePaneElement,
  'take-pane': TakePaneElement,
  'review-workbench': ReviewWorkbenchElement,
};

for (const [tag, part] of Object.entries(PARTS)) if (!customElements.get(tag)) customElements.define(tag, part);
