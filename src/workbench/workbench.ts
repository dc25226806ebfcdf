/* The script of the workbench's page. */
import { registerAllLanguages } from '../reading/languages/index.js';
import { FieldPaneElement } from './fields/field-pane.js';
import { CheckListElement } from './output/check-list.js';
import { CopyPaneElement } from './output/copy-pane.js';
import { OutputTabsElement } from './output/output-tabs.js';
import { PagePaneElement } from './output/page-pane.js';
import { ReviewPreviewElement } from './output/review-preview.js';
import { PostPaneElement } from './post/post-pane.js';
import { ReviewWorkbenchElement } from './review-workbench.js';
import '../define.js';
import '../i18n/de.js';
import '../i18n/fr.js';

registerAllLanguages();

const PARTS: Readonly<Record<string, CustomElementConstructor>> = {
  'review-preview': ReviewPreviewElement,
  'check-list': CheckListElement,
  'output-tabs': OutputTabsElement,
  'post-pane': PostPaneElement,
  'field-pane': FieldPaneElement,
  'page-pane': PagePaneElement,
  'copy-pane': CopyPaneElement,
  'review-workbench': ReviewWorkbenchElement,
};

for (const [tag, part] of Object.entries(PARTS)) if (!customElements.get(tag)) customElements.define(tag, part);
