import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CoverageRow, CoverageStory } from '../../app/board/coach-board';
import { words } from '../words';
import { FitMark, type Cell, type CoverageActions } from './coverage-fit';
import { moveThroughRows } from './this-note-focus';

/** So many stories of a row are shown before the user asks for more; none where all of them are a stretch. */
const shownFirst = (gap: boolean): number => (gap ? 0 : 3);

interface CoverageListProps extends CoverageActions {
  readonly rows: readonly CoverageRow[];
  readonly stories: ReadonlyMap<string, CoverageStory>;
}

/** What is asked for, one block each, for a narrow pane: what has no story first, then competencies, the writer's own list, and what nobody asked for. */
export function CoverageList({ rows, ...props }: CoverageListProps): VNode {
  return (
    <div class="coach-coverage-list" onKeyDown={moveThroughRows}>
      {groupsOf(rows).map(({ title, rows: group }) => group.length > 0 && <Group key={title} title={title} rows={group} {...props} />)}
    </div>
  );
}

/** By what is to be done, the most asked for first among what has no story. */
export function groupsOf(rows: readonly CoverageRow[]): readonly { readonly title: string; readonly rows: readonly CoverageRow[] }[] {
  const served = rows.filter(({ gap }) => !gap);
  const isUnasked = ({ questions, cells, type }: CoverageRow): boolean => type === 'competency' && questions === 0 && cells.length === 0;
  return [
    { title: words.coverage.gaps, rows: rows.filter(({ gap }) => gap).sort((a, b) => b.questions - a.questions) },
    { title: words.coverage.competencies, rows: served.filter((row) => row.type === 'competency' && !isUnasked(row)) },
    { title: words.coverage.prompts, rows: served.filter(({ type }) => type === 'prompt') },
    { title: words.coverage.unasked, rows: served.filter(isUnasked) },
  ];
}

interface GroupProps extends CoverageListProps {
  readonly title: string;
}

function Group({ title, rows, ...props }: GroupProps): VNode {
  const id = useId();
  return (
    <section class={title === words.coverage.gaps ? 'is-gaps' : undefined} aria-labelledby={id}>
      <h4 id={id} class="coach-help-title">{title} <span class="coach-count">{rows.length}</span></h4>
      <ul class="coach-coverage-rows">{rows.map((row) => <Row key={row.key} row={row} {...props} />)}</ul>
    </section>
  );
}

interface RowProps extends Omit<CoverageListProps, 'rows'> {
  readonly row: CoverageRow;
}

function Row({ row, stories, onGoTo, onFillIn }: RowProps): VNode {
  const { gap, cells } = row;
  return (
    <li class={gap ? 'coach-coverage-row is-gap' : 'coach-coverage-row'}>
      <div class="coach-coverage-line">
        <RowName row={row} onGoTo={onGoTo} />
        <RowFact row={row} />
      </div>
      {gap && <Missing row={row} onFillIn={onFillIn} />}
      {cells.length > 0 && <Chips row={row} stories={stories} onGoTo={onGoTo} />}
    </li>
  );
}

/** The name of a row; a jump to where it is asked for, if that is somewhere. */
export function RowName({ row: { title, place }, onGoTo, tabIndex }: Pick<CoverageActions, 'onGoTo'> & { readonly row: CoverageRow; readonly tabIndex?: number }): VNode {
  if (place === null) return <span class="coach-coverage-name" dir="auto">{title}</span>;
  return <button type="button" class="coach-coverage-name" dir="auto" tabIndex={tabIndex} onClick={() => { onGoTo(place); }}>{title}</button>;
}

/** How much it is asked for. */
export function RowFact({ row: { questions, type, gap } }: { readonly row: CoverageRow }): VNode | null {
  if (questions === 0 && type === 'prompt') return null;
  return <span class="coach-label">{questions > 0 ? words.coverage.questions(questions) : words.coverage[gap ? 'wanted' : 'unasked']}</span>;
}

/** What to do about a row without a story that serves it. */
function Missing({ row: { title, place, cells }, onFillIn }: Pick<CoverageActions, 'onFillIn'> & { readonly row: CoverageRow }): VNode {
  return (
    <div class="coach-coverage-missing">
      <p>{cells.length > 0 ? words.coverage.onlyStretch : place === null ? words.coverage.noneToPlace : words.coverage.none}</p>
      {place !== null && <button type="button" class="coach-note-act" aria-label={words.coverage.fillInLabel(title)} onClick={() => { onFillIn(place); }}>{words.coverage.fillIn}</button>}
    </div>
  );
}

function Chips({ row, stories, onGoTo }: Pick<RowProps, 'row' | 'stories' | 'onGoTo'>): VNode {
  const { cells, title, gap } = row;
  const first = shownFirst(gap);
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => { if (whole) list.current?.children[first]?.querySelector('button')?.focus(); }, [whole]);
  const hidden = cells.length - first;
  return (
    <ul class="coach-story-chips" ref={list} aria-label={words.coverage.storiesFor(title)}>
      {(whole ? cells : cells.slice(0, first)).map((cell) => <Chip key={cell.story} cell={cell} story={stories.get(cell.story)} onGoTo={onGoTo} />)}
      {!whole && hidden > 0 && (
        <li>
          <button type="button" class="coach-story-chip is-more" aria-label={words.coverage[gap ? 'stretchesLabel' : 'moreLabel'](hidden, title)} onClick={() => { setWhole(true); }}>
            {words.coverage[gap ? 'stretches' : 'more'](hidden)}
          </button>
        </li>
      )}
    </ul>
  );
}

interface ChipProps extends Pick<CoverageActions, 'onGoTo'> {
  readonly cell: Cell;
  readonly story: CoverageStory | undefined;
}

function Chip({ cell: { fit, reason }, story, onGoTo }: ChipProps): VNode | null {
  if (story === undefined) return null;
  return (
    <li>
      <button
        type="button"
        class={`coach-story-chip is-${fit}`}
        title={reason}
        onClick={() => { onGoTo(story.place); }}
      >
        <FitMark fit={fit} />
        {' '}
        <span class="coach-story-chip-name" dir="auto">{story.title}</span>
      </button>
    </li>
  );
}
