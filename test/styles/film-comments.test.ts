import { expect } from '@open-wc/testing';
import { listStyles } from '../../src/elements/comment-thread/list/comment-list.styles.js';

describe('film-comments.css', () => {
  it('holds the styles that <comment-thread> brings, after the room for its heading', async () => {
    const file = new CSSStyleSheet();
    file.replaceSync(await (await fetch('/src/styles/film-comments.css')).text());
    const brought = new CSSStyleSheet();
    brought.replaceSync(listStyles.cssText);
    const rules = ({ cssRules }: CSSStyleSheet) => [...cssRules].map(({ cssText }) => cssText.replace(/\s+/g, ' '));

    const [room, ...others] = rules(file);
    expect(room).to.include(':not(:defined)');
    expect(others, 'run "npm run page-styles"').to.deep.equal(rules(brought));
  });
});
