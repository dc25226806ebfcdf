const MARKED = /\|\|((?:(?!\|\|)[^\n])+)\|\|/g;

/** Puts what stands between two double bars (`||he was dead all along||`) behind a button. */
export function hideSpoilers(body: Element, label: string): void {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) if ((texts.currentNode as Text).data.includes('||')) found.push(texts.currentNode as Text);
  for (const text of found) {
    let end = 0;
    const parts: (string | Node)[] = [];
    for (const match of text.data.matchAll(MARKED)) {
      parts.push(text.data.slice(end, match.index), spoiler(match[1] as string, label));
      end = match.index + match[0].length;
    }
    if (end > 0) text.replaceWith(...parts, text.data.slice(end));
  }
}

function spoiler(words: string, label: string): HTMLElement {
  const whole = document.createElement('span');
  const button = document.createElement('button');
  const hidden = document.createElement('span');
  whole.className = 'film-comment-spoiler';
  button.type = 'button';
  button.className = 'film-comment-button';
  button.dataset['action'] = 'spoiler';
  button.ariaExpanded = 'false';
  button.textContent = label;
  hidden.hidden = true;
  hidden.textContent = words;
  whole.append(button, hidden);
  return whole;
}

/** Shows a spoiler, or hides it again. */
export function toggleSpoiler(button: HTMLElement): void {
  const hidden = button.nextElementSibling as HTMLElement;
  hidden.hidden = !hidden.hidden;
  button.ariaExpanded = String(!hidden.hidden);
}
