import type { VNode } from 'preact';
import type { PartWords } from '../../app/fill-in/story-to-fill';
import { partNames, type PartName } from '../../core/notes/interview-note';
import { words } from '../words';

export interface ToldPartsProps {
  readonly title: string;
  readonly parts: PartWords;
  readonly shown: readonly PartName[];
}

/** The words of some parts, to be read. */
export function ToldParts({ title, parts, shown }: ToldPartsProps): VNode {
  return (
    <section class="coach-told" aria-label={title}>
      <h4>{title}</h4>
      <dl>
        {shown.map((part) => (
          <div key={part}>
            <dt>{words.fillIn.fields[part].name}</dt>
            <dd dir="auto">{parts[part].trim() === '' ? words.fillIn.empty : parts[part].trim()}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The parts in which two tellings differ. */
export function partsApart(one: PartWords, other: PartWords): readonly PartName[] {
  return partNames.filter((part) => one[part].trim() !== other[part].trim());
}

/** A telling as text to be copied: a part a line, with its name. */
export function asText(parts: PartWords): string {
  return partNames.filter((part) => parts[part].trim() !== '').map((part) => `${words.fillIn.fields[part].name}: ${parts[part].trim()}`).join('\n');
}
