import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unlinkableSpans } from '../../../../src/core/links/unlinkable';
import { applyEdits, inverseEdits, type Edit } from '../../../../src/core/links/plan/edits';
import type { IgnoredLink } from '../../../../src/core/links/plan/ignored-links';
import { editsOf, type LinkPlan, type PlannedLink } from '../../../../src/core/links/plan/plan-links';
import type { RelatedNote } from '../../../../src/core/links/related-notes';
import { relatedBlock, relatedBlocks } from '../../../../src/core/pages/related-block';
import { notes } from '../vault';
import { carriedOut, here, pen, planOf, ranked, writers, type PlanSetting } from './plan-builder';

/** Pieces of notes, so that every mark meets every other, closed and unclosed. */
const PIECES = [
  'Kafka', 'kafka', 'message queue', 'SQS', 'cache invalidation', 'Idempotency', 'Caching', 'word', ' ', ' ', '\n', '\n\n', '\r\n', '`', '\n```\n', '$', '\n$$\n',
  '%%', '<!--', '-->', '[', ']', '[[', ']]', '](', ')', '!', '#', '\n# ', ' ^id', '|', '\n\n| a | b |\n| - | - |\n', '\n| Kafka | SQS |\n', '| `x` | Caching |\n',
  '---\n', '> ', '- ', '    ', 'https://', '\\', '<a>', '</a>', '<br>', '<pre>', '*', '_', '\uFEFF', '🚀', '\n[^1]: ', '[[Kafka]]', '[SQS](../Tech/Message%20queues.md)',
  `\n${relatedBlock(['- [[Kafka]]: because', '- [x] [[Nowhere]]'], '\n')}`, '%% coach: end %%\n', '\n%% coach: begin related - 0123456789abcdef - | %%\n',
];

const aNote = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const aRanking: fc.Arbitrary<readonly RelatedNote[]> = fc.shuffledSubarray(notes.map(({ title }) => title)).chain((titles) => (
  fc.record({ titles: fc.constant(titles), heading: fc.constantFrom<readonly string[]>([], ['Offsets'], ['A [b] | c', 'd']) })
)).map(({ titles, heading }) => titles.map((title) => ranked(title, heading)));
const anIgnoreList = fc.subarray<IgnoredLink>([
  { kind: 'words', words: 'kafka' }, { kind: 'note', path: 'Tech/Caching.md' }, { kind: 'pair', from: here, to: 'Tech/Idempotency.md' },
  { kind: 'note', path: 'Tech/Kafka.md' },
]);
const aSetting = fc.record({
  ranked: fc.option(aRanking), ignored: anIgnoreList, link: fc.constantFrom(writers.short, writers.full, writers.markdown),
});
const aChoice = fc.array(fc.boolean(), { minLength: 20, maxLength: 20 });

/** Runs a check on random notes and plans, each with a random part of the plan chosen. */
function ofAnyPlan(seed: number, check: (plan: LinkPlan, chosen: readonly PlannedLink[], setting: PlanSetting) => void): void {
  const run = (text: string, setting: PlanSetting, choice: readonly boolean[]): void => {
    const plan = planOf(text, setting);
    check(plan, plan.links.filter((_, at) => choice[at] === true), setting);
  };
  fc.assert(fc.property(aNote, aSetting, aChoice, run), { numRuns: 300, seed });
}

/** Where a link leads, read back from the text by a reader of its own. */
function targetOf(link: string): string | undefined {
  const found = /^\[\[([^\]|#\\]+)(?:#[^\]|\\]+)?(?:\\?\|[^\]]+)?\]\]$/.exec(link)?.[1] ?? /^\[[^\]]*\]\(\.\.\/([^)#]+)(?:#[^)]*)?\)$/.exec(link)?.[1];
  return found === undefined ? undefined : decodeURI(found).replace(/\.md$/, '');
}

function leadsSomewhere(link: string): boolean {
  const target = targetOf(link);
  return notes.some(({ path, title }) => title === target || path === `${target ?? ''}.md`);
}

/** The links that an edit writes. */
function linksOf({ text }: Edit): readonly string[] {
  const bullets = [...text.matchAll(/^- (\[\[.*?\]\]|\[.*?\]\(.*?\))(?=: |$)/gm)].map((match) => match[1] ?? '');
  return text.includes('%% coach: begin') ? bullets : [text];
}

describe('in any note and any plan', () => {
  test('the plans do much of what they can', () => {
    const seen = new Set<string>();
    ofAnyPlan(1, (plan) => { for (const link of plan.links) seen.add(link.kind === 'outdated' ? link.why : link.kind); seen.add(plan.left ?? 'kept'); });
    expect([...seen].sort()).toEqual(['closed', 'edited', 'gone', 'ignored', 'kept', 'mention', 'related', 'unrelated']);
  });

  test('every byte outside the planned places is as before', () => {
    ofAnyPlan(2, (plan, chosen) => {
      const edits = editsOf(plan, chosen, pen);
      const after = applyEdits(plan.text, edits);
      let [before, now] = [0, 0];
      for (const { from, to, text } of edits) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(after.slice(now, now + from - before)).toBe(plan.text.slice(before, from));
        [before, now] = [to, now + from - before + text.length];
      }
      expect(after.slice(now)).toBe(plan.text.slice(before));
    });
  });

  test('only mentions, our own block and the end of the note are planned places', () => {
    ofAnyPlan(3, (plan, chosen) => {
      const closed = unlinkableSpans(plan.text);
      for (const { from, to } of editsOf(plan, chosen, pen)) {
        const isBlock = plan.blocks.some((block) => block.from === from && block.to === to);
        const isMention = notes.some(({ title, aliases }) => [title, ...aliases].some((name) => name.toLowerCase() === plan.text.slice(from, to).toLowerCase()));
        expect(isBlock || isMention || from === plan.text.length).toBe(true);
        if (isMention) expect(closed.some((span) => span.from < to && from < span.to)).toBe(false);
      }
    });
  });

  test('every new link leads to a note that exists', () => {
    ofAnyPlan(4, (plan, chosen) => {
      const fresh = chosen.filter((each) => each.kind !== 'outdated');
      for (const link of editsOf(plan, fresh, pen).flatMap(linksOf)) {
        const isOld = plan.blocks.some(({ lines }) => lines.some((line) => line.includes(link)));
        expect(isOld || leadsSomewhere(link)).toBe(true);
      }
    });
  });

  test('once all of it is written, running again plans nothing', () => {
    ofAnyPlan(5, (plan, _, setting) => {
      expect(planOf(carriedOut(plan), setting).links).toEqual([]);
    });
  });

  test('the mentions that were left out are those that are planned again', () => {
    ofAnyPlan(6, (plan, some, setting) => {
      const chosen = some.filter(({ kind }) => kind !== 'outdated');
      const again = planOf(carriedOut(plan, chosen), setting).links;
      const pathsOf = (links: readonly PlannedLink[]): readonly string[] => links.flatMap((each) => (each.kind === 'mention' ? [each.path] : []));
      expect(pathsOf(again)).toEqual(pathsOf(plan.links.filter((each) => !chosen.includes(each))));
    });
  });

  test('undo brings every byte back', () => {
    ofAnyPlan(7, (plan, chosen) => {
      const edits = editsOf(plan, chosen, pen);
      expect(applyEdits(applyEdits(plan.text, edits), inverseEdits(plan.text, edits))).toBe(plan.text);
    });
  });

  test('a block that was written is found again, untouched', () => {
    ofAnyPlan(8, (plan, chosen) => {
      if (!chosen.some(({ kind }) => kind === 'related')) return;
      const [block] = relatedBlocks(carriedOut(plan, chosen));
      expect(block?.edited).toBe(false);
    });
  });

  test('a note with nothing to link stays as it is', () => {
    ofAnyPlan(9, (plan) => { expect(carriedOut(plan, [])).toBe(plan.text); });
  });
});
