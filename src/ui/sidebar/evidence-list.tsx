import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EvidenceRow } from '../../app/board/coach-board';
import { words } from '../words';
import { DismissButton } from './dismiss-button';
import type { PanelActions } from './panel-desk';

/** So many places are shown before the user asks for more. */
const shownFirst = 5;

interface EvidenceListProps {
  readonly evidence: readonly EvidenceRow[];
  readonly does: PanelActions;
}

/** Where an area shows, the gravest first; each line leads to its place. */
export function EvidenceList({ evidence, does }: EvidenceListProps): VNode {
  const [whole, setWhole] = useState(false);
  const shown = whole ? evidence : evidence.slice(0, shownFirst);
  return (
    <>
      <ul class="coach-spots" aria-label={words.sidebar.evidence}>
        {shown.map((each) => (
          <li key={each.key}>
            <EvidenceButton evidence={each} does={does} />
            <DismissButton message={each.message} dismissal={each.dismissal} onDismiss={does.dismiss} />
          </li>
        ))}
      </ul>
      {evidence.length > shownFirst && (
        <button type="button" class="coach-more" aria-expanded={whole} onClick={() => { setWhole(!whole); }}>
          {whole ? words.sidebar.fewer : words.sidebar.more(evidence.length - shownFirst)}
        </button>
      )}
    </>
  );
}

function EvidenceButton({ evidence: { kind, message, quote, title, date, place }, does }: Pick<EvidenceListProps, 'does'> & { readonly evidence: EvidenceRow }): VNode {
  return (
    <button type="button" class={`coach-spot is-${weights[kind]}`} onClick={() => { does.goTo(place); }}>
      {kind !== 'unanswered' && <span class="coach-label"><span class="coach-weight">{words.sidebar.evidenceKinds[kind]}</span></span>}
      <span class="coach-message">{message}</span>
      {quote !== '' && <span class="coach-quote">“{quote}”</span>}
      <span class="coach-about">{date === null || title.includes(date) ? title : `${title} · ${date}`}</span>
    </button>
  );
}

const weights = { unanswered: 'high', missing: 'high', thin: 'medium', finding: 'medium', reflection: 'low' } as const satisfies Record<EvidenceRow['kind'], string>;
