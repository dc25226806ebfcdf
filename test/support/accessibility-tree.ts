import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology is told about an element. Absent means that the browser does not state it. */
export interface AccessibleNode {
  /** As the browser calls it: ARIA's role, or `StaticText`, `LabelText`, `generic`, ... */
  role: string;
  name: string;
  /** The element is not there for assistive technology (hidden, presentational, inside an image). */
  ignored?: true;
  description?: string;
  value?: string | number;
  level?: number;
  checked?: 'true' | 'false' | 'mixed';
  pressed?: 'true' | 'false' | 'mixed';
  expanded?: boolean;
  selected?: boolean;
  disabled?: boolean;
  readonly?: boolean;
  required?: boolean;
  invalid?: 'true' | 'false';
  focusable?: boolean;
  focused?: boolean;
  hasPopup?: string;
  live?: string;
  atomic?: boolean;
  busy?: boolean;
  valuemin?: number;
  valuemax?: number;
  valuetext?: string;
  roledescription?: string;
  url?: string;
}

/** The same with what is below; nodes that the browser ignores, and nameless generic boxes, are left out. */
export interface AccessibleTree extends AccessibleNode {
  children: AccessibleTree[];
}

/**
 * The browser's accessibility tree from one element downwards, shadow roots and slots flattened into it.
 *
 * ```ts
 * const { role, name, level } = await accessibleTree(heading);
 * ```
 */
export function accessibleTree(element: Element): Promise<AccessibleTree> {
  const ask = async (): Promise<AccessibleTree> => {
    page.accessibilityTreeOf = element;
    try {
      return await executeServerCommand<AccessibleTree, undefined>('accessibility-tree');
    } finally {
      delete page.accessibilityTreeOf;
    }
  };
  // There is one place for the element, so those that are asked for at once are told one after the other.
  const answer = lastAnswer.then(ask, ask);
  lastAnswer = answer;
  return answer;
}
const page = globalThis as { accessibilityTreeOf?: Element };
let lastAnswer: Promise<unknown> = Promise.resolve();

/** One element of the browser's accessibility tree: role, name, description and states. */
export async function accessibleNode(element: Element): Promise<AccessibleNode> {
  const { children: _, ...node } = await accessibleTree(element);
  return node;
}

/** Whether an element says nothing to assistive technology but its content. Chromium calls such a one `none`, others `generic`. */
export function isWithoutMeaning({ role, name }: AccessibleNode): boolean {
  return ['none', 'generic'].includes(role) && name === '';
}

/** A tree as indented lines, `role "name"`, for assertions that can be read. The root is included. */
export function outline(tree: AccessibleTree, indent = ''): string {
  const line = indent + tree.role + (tree.name ? ` "${tree.name}"` : '');
  return [line, ...tree.children.map((child) => outline(child, `${indent}  `))].join('\n');
}
