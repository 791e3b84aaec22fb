import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { areaOrders, areaShelves, usualLook, type AreaChoices, type AreaLook } from '../../app/area-filter';
import { areaKinds } from '../../core/critique/area-state';
import { words } from '../words';

export interface AreaToolsProps {
  readonly look: AreaLook;
  readonly choices: AreaChoices;
  /** Whether the fields are unfolded. */
  readonly unfolded: boolean;
  readonly onLook: (look: AreaLook) => void;
  readonly onUnfold: (unfolded: boolean) => void;
  /** Moves on to the list. */
  readonly onDown: () => void;
}

/** Search, and a button that unfolds what to filter by; a chip for each filter that is set. */
export function AreaTools(props: AreaToolsProps): VNode {
  const { look, unfolded, onLook, onUnfold } = props;
  const id = useId();
  return (
    <div class="coach-tools" role="search">
      <div class="coach-tools-line">
        <input
          type="search"
          class="coach-search"
          enterkeyhint="search"
          spellcheck={false}
          aria-label={words.sidebar.search}
          placeholder={words.sidebar.search}
          value={look.search}
          onInput={({ currentTarget }) => { onLook({ ...look, search: currentTarget.value }); }}
          onKeyDown={(event) => { if (!event.isComposing) keys(props)[event.key]?.(event); }}
        />
        <button type="button" class="coach-filter-button" aria-expanded={unfolded} aria-controls={id} onClick={() => { onUnfold(!unfolded); }}>{words.sidebar.filter}</button>
      </div>
      <div id={id} class="coach-fields-by" hidden={!unfolded}>{unfolded && fieldNames.map((name) => <Field key={name} name={name} {...props} />)}</div>
      <Chips look={look} onLook={onLook} />
    </div>
  );
}

/** Down leads into the list, and Escape empties the search before it leads anywhere else. */
function keys({ look, onLook, onDown }: AreaToolsProps): Readonly<Record<string, (event: KeyboardEvent) => void>> {
  return {
    ArrowDown: (event) => { event.preventDefault(); onDown(); },
    Escape: (event) => {
      if (look.search === '') return;
      event.preventDefault();
      event.stopPropagation();
      onLook({ ...look, search: '' });
    },
  };
}

const fieldNames = ['company', 'role', 'level', 'kind', 'shelf', 'order'] as const;
type FieldName = (typeof fieldNames)[number];

function Field({ name, look, choices, onLook }: AreaToolsProps & { readonly name: FieldName }): VNode | null {
  const id = useId();
  const offered = offers(choices, look)[name];
  if (offered.length < 2) return null;
  return (
    <div class="coach-field">
      <label for={id}>{words.sidebar.fields[name]}</label>
      <select id={id} class="dropdown" value={look[name] ?? ''} onChange={({ currentTarget }) => { onLook(changed(look, name, currentTarget.value)); }}>
        {offered.map((value) => <option key={value} value={value}>{wordsFor(name, value)}</option>)}
      </select>
    </div>
  );
}

/** What each field offers; empty for any. What is chosen stays on offer when no area is left that has it. */
function offers(choices: AreaChoices, look: AreaLook): Readonly<Record<FieldName, readonly string[]>> {
  const any = (values: readonly string[], chosen: string | null): readonly string[] => [...new Set(['', ...values, ...(chosen === null ? [] : [chosen])])];
  return {
    company: any(choices.company, look.company), role: any(choices.role, look.role), level: any(choices.level, look.level),
    kind: ['', ...areaKinds], shelf: areaShelves, order: areaOrders,
  };
}

function changed(look: AreaLook, name: FieldName, value: string): AreaLook {
  switch (name) {
    case 'kind': return { ...look, kind: areaKinds.find((kind) => kind === value) ?? null };
    case 'shelf': return { ...look, shelf: areaShelves.find((shelf) => shelf === value) ?? usualLook.shelf };
    case 'order': return { ...look, order: areaOrders.find((order) => order === value) ?? usualLook.order };
    default: return { ...look, [name]: value === '' ? null : value };
  }
}

/** The value as a person reads it. */
function wordsFor(name: FieldName, value: string): string {
  if (value === '') return words.sidebar.any;
  const named: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = { kind: words.sidebar.kinds, shelf: words.sidebar.shelves, order: words.sidebar.orders };
  return named[name]?.[value] ?? value;
}

function Chips({ look, onLook }: Pick<AreaToolsProps, 'look' | 'onLook'>): VNode | null {
  const set = fieldNames.filter((name) => look[name] !== usualLook[name]);
  if (set.length === 0) return null;
  return (
    <ul class="coach-chips" aria-label={words.sidebar.chipsLabel}>
      {set.map((name) => {
        const chip = words.sidebar.chip(words.sidebar.fields[name], wordsFor(name, look[name] ?? ''));
        return (
          <li key={name}>
            <button type="button" class="coach-chip" aria-label={words.sidebar.removeChip(chip)} onClick={() => { onLook({ ...look, [name]: usualLook[name] }); }}>
              {chip} <span aria-hidden="true">✕</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
