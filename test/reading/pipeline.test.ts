import { expect } from '@open-wc/testing';
import type { Extraction, Source } from '../../src/reading/extraction.js';
import { registerAllLanguages } from '../../src/reading/languages/index.js';
import { textLines } from '../../src/reading/lines/line.js';
import { type Part, PIPELINE, runPipeline, SOURCES, type Step } from '../../src/reading/pipeline.js';
import * as whole from '../../src/reading/whole-page.js';

async function load(path: string): Promise<string> {
  return (await fetch(new URL(path, import.meta.url))).text();
}

/** The pipeline with a look at the extraction after every step. */
function watched(look: (step: Step, extraction: Extraction) => void): Step[] {
  return PIPELINE.map((step) => ({
    step: step.step,
    needs: step.needs,
    provides: step.provides,
    run: (extraction) => {
      (step.run ?? step.runWhole?.(whole))?.(extraction);
      look(step, extraction);
    },
  }));
}

describe('the pipeline', () => {
  before(registerAllLanguages);

  it('has an earlier step, or the source, provide what a step needs', () => {
    const provided = new Set<Part>(SOURCES);
    for (const { step, needs, provides } of PIPELINE) {
      for (const need of needs) expect(provided.has(need), `${step} needs ${need}`).to.equal(true);
      provides.forEach((part) => provided.add(part));
    }
  });

  it('names every step once', () => {
    expect(new Set(PIPELINE.map(({ step }) => step)).size).to.equal(PIPELINE.length);
  });

  it('is the table in docs/reading.md', async () => {
    const rows = PIPELINE.map((step) =>
      [step.step, step.needs.join(', '), step.provides.join(', '), step.runWhole ? 'full' : 'both'].map((cell) =>
        cell.trim(),
      ),
    );
    const [, table = ''] = (await load('../../docs/reading.md')).split(/<!-- pipeline -->|<!-- end of pipeline -->/);
    const documented = table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(documented).to.deep.equal(rows);
  });

  it('has no step that finds a field which it does not name', async () => {
    const undeclared = new Set<string>();
    for (let number = 101; number <= 140; number++) {
      const text = await load(`../fixtures/posts-2/${number}.txt`);
      const source: Source = {
        lines: textLines(text),
        words: whole.wordsFor(undefined, text),
        fileName: 'her-2013.txt',
      };
      let facts: Extraction['facts'] = new Map();
      let count: number | null = null;
      const steps = watched(({ step, provides }, post) => {
        for (const [field, fact] of post.facts)
          if (facts.get(field) !== fact && !provides.includes(field)) undeclared.add(`${step}: ${field}`);
        if (post.commentCount !== count && !provides.includes('comment count'))
          undeclared.add(`${step}: comment count`);
        facts = new Map(post.facts);
        count = post.commentCount;
      });
      const extraction = runPipeline(source, whole, steps);
      expect(extraction.facts.size, `${number}.txt`).to.be.above(0);
    }
    expect([...undeclared]).to.deep.equal([]);
  });
});
