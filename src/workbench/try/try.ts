/* The script of `film-review try`, in the copy of a page and, by the bookmarklet, in the live page. Importing it shows the panel. */
import { registerAllLanguages } from '../../reading/languages/index.js';
import { FieldPaneElement } from '../fields/field-pane.js';
import { OutputTabsElement } from '../output/output-tabs.js';
import { TryPanelElement } from './try-panel.js';

registerAllLanguages();

const PARTS: Readonly<Record<string, CustomElementConstructor>> = {
  'field-pane': FieldPaneElement,
  'output-tabs': OutputTabsElement,
  'try-panel': TryPanelElement,
};

for (const [tag, part] of Object.entries(PARTS)) if (!customElements.get(tag)) customElements.define(tag, part);

const { origin, searchParams } = new URL(import.meta.url);
const panel = document.createElement('try-panel');
panel.origin = origin;
// The server says so of its copy, in the address of this script.
panel.copyOf = searchParams.get('of') ?? undefined;
panel.hasPolicy = searchParams.has('policy');
// Read before the panel is a part of the page.
const started = panel.start();
document.body.append(panel);
await started;
