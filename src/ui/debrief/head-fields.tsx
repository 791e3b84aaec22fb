import type { VNode } from 'preact';
import type { DebriefHead } from '../../app/debrief/debrief-form';
import { words } from '../words';

export interface HeadFieldsProps {
  readonly head: DebriefHead;
  readonly companies: readonly string[];
  readonly onChange: (changed: Partial<DebriefHead>) => void;
}

/** Which round it was. The names of companies in the notes are suggested. */
export function HeadFields({ head, companies, onChange }: HeadFieldsProps): VNode {
  return (
    <div class="coach-debrief-head">
      <HeadField name="company" head={head} onChange={onChange} list="coach-debrief-companies" />
      <datalist id="coach-debrief-companies">{companies.map((company) => <option key={company} value={company} />)}</datalist>
      <HeadField name="role" head={head} onChange={onChange} />
      <HeadField name="round" head={head} onChange={onChange} />
      <HeadField name="date" head={head} onChange={onChange} />
    </div>
  );
}

export interface HeadFieldProps extends Pick<HeadFieldsProps, 'head' | 'onChange'> {
  readonly name: keyof DebriefHead;
  /** Id of a list of suggestions. */
  readonly list?: string;
}

export function HeadField({ name, head, list, onChange }: HeadFieldProps): VNode {
  return (
    <label class={`coach-field coach-debrief-${name}`}>
      <span class="coach-debrief-label">{words.debrief[name]}</span>
      <input
        type={name === 'date' ? 'date' : 'text'}
        name={name}
        dir="auto"
        autocomplete="off"
        {...(list === undefined ? {} : { list })}
        value={head[name]}
        onInput={(event) => { onChange({ [name]: event.currentTarget.value }); }}
      />
    </label>
  );
}
