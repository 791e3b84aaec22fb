import type { Command } from 'obsidian';
import { openPractice } from '../practice/practice-modal';
import type { PractiseDesk } from '../practice/practise-desk';
import { words } from '../words';

/** Practises what is due, of all weak areas. */
export function practiseCommand(desk: PractiseDesk): Command {
  return {
    id: 'practise',
    name: words.commands.practise,
    icon: 'dumbbell',
    callback: () => { openPractice(desk, {}); },
  };
}
