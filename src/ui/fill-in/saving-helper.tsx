import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { savingSum, type SavingTyped } from '../../core/stories/worth-sum';
import { words } from '../words';

const examples = { hours: words.fillIn.hoursExample, people: words.fillIn.peopleExample, rate: words.fillIn.rateExample };
const names = ['hours', 'people', 'rate'] as const;

/** Reckons with the person's own figures what the work saves, as a sentence for the result. */
export function SavingHelper({ onAdd }: { readonly onAdd: (line: string) => void }): VNode {
  const [typed, setTyped] = useState<SavingTyped>({ hours: '', people: '', rate: '' });
  const [isAdded, setAdded] = useState(false);
  const line = savingSum(typed);
  const add = (): void => {
    if (line === null) return;
    onAdd(line);
    setAdded(true);
  };
  return (
    <details class="coach-saving">
      <summary>{words.fillIn.saving}</summary>
      <p class="coach-field-note">{words.fillIn.savingHelp}</p>
      <div class="coach-saving-fields">
        {names.map((name) => (
          <div key={name} class="coach-field">
            <label for={`coach-saving-${name}`}>{words.fillIn[name]}</label>
            <input
              id={`coach-saving-${name}`}
              type="text"
              inputMode={name === 'rate' ? 'text' : 'decimal'}
              placeholder={examples[name]}
              value={typed[name]}
              onInput={(event) => { setAdded(false); setTyped({ ...typed, [name]: event.currentTarget.value }); }}
              onKeyDown={(event) => { if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) { event.preventDefault(); add(); } }}
            />
          </div>
        ))}
      </div>
      <p class="coach-saving-sum" role="status">{isAdded ? words.fillIn.savingAdded : (line ?? words.fillIn.savingNone)}</p>
      <button type="button" disabled={line === null} onClick={add}>{words.fillIn.addSaving}</button>
    </details>
  );
}
