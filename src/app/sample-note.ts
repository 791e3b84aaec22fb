import { standingOf } from './tag-note';
import { NoteUnreadable, type ParseYaml, type Vault } from './ports';

export interface SampleNotePorts {
  readonly vault: Pick<Vault, 'read' | 'exists' | 'process'>;
  readonly parseYaml: ParseYaml;
  /** Of interview notes, without `#`. */
  readonly tag: string;
}

/** Names that are tried, so that a note that stands in the way is left alone. */
const MOST_NAMES = 20;

/**
 * Writes a short interview note of our own words at the top of the vault, and resolves to its path. Where one stands already that one is
 * given, changed by nothing; a note of another kind with its name is passed over. Rejects with a `NoteUnreadable` where none can be written.
 */
export async function writeSampleNote({ vault, parseYaml, tag }: SampleNotePorts): Promise<string> {
  for (let nth = 1; nth <= MOST_NAMES; nth += 1) {
    const path = `Sample interview${nth === 1 ? '' : ` ${String(nth)}`}.md`;
    const made = await vault.process(path, (text) => (text === null ? sampleNote(tag) : null));
    if (made || standingOf({ path, text: await vault.read(path), tag }, parseYaml) === 'interview') return path;
  }
  throw new NoteUnreadable('Sample interview.md', 'Other notes have its name. Rename them and try again.');
}

/** A round as people note it, with a table of prepared stories; every weakness in it is planted. */
function sampleNote(tag: string): string {
  return `---
tags: [${JSON.stringify(tag)}]
company: Sample Books
role: Backend engineer
round: Second round
date: 2026-11-12
---

This is a sample. Change it as you like, and delete it when you have notes of your own.

## Stories to tell

| question | breakdown | story 1 |
| --- | --- | --- |
| Tell me about a time you disagreed with a teammate | disagreed (what each wanted)<br>teammate (how we stayed on good terms) | **S:** A teammate wanted to rewrite our search page two weeks before the autumn sale<br>**T:** Keep the sale safe without losing his idea<br>**A:** I drew both plans on one page, asked him which part could not wait, and moved the rest behind the sale |
| Tell me about a project you led | led (my own part)<br>project (what came of it) | **S:** Order mails at the bookshop went out hours late on Mondays<br>**T:** Get every mail out within five minutes, with two other people<br>**A:** We looked at the cron job, then it was moved to a queue<br>**R:** It was much faster afterwards |
| Describe a mistake you made | mistake (whose it was)<br>made (what changed since) |  |

## The round

1. Why did you put a message queue between the shop and the mails?
    => I said the cron job was slow and a queue is faster
    => what happens when a message queue delivers a message twice
    => how do you keep messages in order when a message queue has several consumers
        --> I blanked on message queues here
2. How would you handle messages that keep failing in the message queue?
3. How do you know that a message queue is falling behind?
    => I said we look at the dashboard
        --> But I could have named the age of the oldest message
4. Tell me about a conflict in your team
    => I said the search page story
        --> I forgot to say how it ended
5. Tell me about a time you disagreed with your manager
`;
}
