import type { ComponentChildren, VNode } from 'preact';
import type { NotePlace } from '../../app/note-place';
import type { HelpAtCursor, LostLink } from '../../app/question-help';
import type { LinkAim } from '../link-door';
import { words } from '../words';
import { moveThroughRows } from './this-note-focus';

export interface CursorHelpProps {
  readonly help: HelpAtCursor;
  readonly onOpen: (aim: LinkAim, line: number | null) => void;
  /** Puts a link at the cursor. */
  readonly onInsert: (aim: LinkAim) => void;
  /** The link as the note wants it, for a drag. */
  readonly linkText: (aim: LinkAim) => string;
  readonly onGoTo: (place: NotePlace) => void;
  /** What there is to say of the question itself, shown below its words. */
  readonly children?: ComponentChildren;
}

/** What belongs to the question at the cursor: stories that answer it, notes on it, links that lead nowhere. */
export function CursorHelp(props: CursorHelpProps): VNode | null {
  const { help: { question, notes, stories, missing }, children } = props;
  if (question === null && missing.length === 0) return null;
  return (
    <section class="coach-help" aria-label={words.help.title} onKeyDown={moveThroughRows}>
      {question !== null && <h3 class="coach-help-question" dir="auto">{question.text}</h3>}
      {children}
      {question !== null && !question.reverse && notes.length + stories.length === 0 && <p class="coach-help-none">{words.help.none}</p>}
      {stories.length > 0 && (
        <HelpList title={words.help.stories}>
          {stories.map(({ story, fit, reasons }) => (
            <Offer key={story.id} {...props} aim={{ path: story.path, title: story.title, heading: null }} line={story.line} label={words.help.fit[fit]} reasons={reasons} />
          ))}
        </HelpList>
      )}
      {notes.length > 0 && (
        <HelpList title={words.help.notes}>
          {notes.map(({ path, title, heading, reasons }) => (
            <Offer key={path} {...props} aim={{ path, title, heading }} line={null} label={heading ?? ''} reasons={reasons} />
          ))}
        </HelpList>
      )}
      {missing.length > 0 && <MissingLinks missing={missing} onGoTo={props.onGoTo} />}
    </section>
  );
}

function HelpList({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <>
      <h4 class="coach-help-title">{title}</h4>
      <ul class="coach-spots" aria-label={title}>{children}</ul>
    </>
  );
}

interface OfferProps extends Pick<CursorHelpProps, 'onOpen' | 'onInsert' | 'linkText'> {
  readonly aim: LinkAim;
  readonly line: number | null;
  readonly label: string;
  readonly reasons: readonly string[];
}

/** A click opens it, a drag carries a link to it, the button beside it puts the link at the cursor. */
function Offer({ aim, line, label, reasons, onOpen, onInsert, linkText }: OfferProps): VNode {
  return (
    <li>
      <button
        type="button"
        class="coach-offer"
        draggable
        onDragStart={(event) => { event.dataTransfer?.setData('text/plain', linkText(aim)); }}
        onClick={() => { onOpen(aim, line); }}
      >
        {label !== '' && <span class="coach-label">{label}</span>}
        <span class="coach-message" dir="auto">{aim.title}</span>
        <span class="coach-about">{reasons.join('; ')}</span>
      </button>
      <button
        type="button"
        class="coach-dismiss"
        aria-label={words.help.insertLabel(aim.title)}
        title={words.help.insert}
        onMouseDown={(event) => { event.preventDefault(); }}
        onClick={() => { onInsert(aim); }}
      >
        <span aria-hidden="true">+</span>
      </button>
    </li>
  );
}

function MissingLinks({ missing, onGoTo }: { readonly missing: readonly LostLink[]; readonly onGoTo: CursorHelpProps['onGoTo'] }): VNode {
  return (
    <details class="coach-dismissed">
      <summary>{words.help.missing(missing.length)}</summary>
      <ul class="coach-spots">
        {missing.map((link) => (
          <li key={link.target}>
            <button type="button" class="coach-offer" onClick={() => { onGoTo(link.place); }}>
              <span class="coach-message">{link.target}</span>
              <span class="coach-about">{link.nearest === null ? words.help.noneNear : words.help.near(link.nearest.title)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
