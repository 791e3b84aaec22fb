import type { SettingGroupItem } from 'obsidian';
import { withoutIgnored } from '../../app/link-ignored';
import type { Settings } from '../../app/settings';
import type { IgnoredLink } from '../../core/links/plan/ignored-links';
import { words } from '../words';

export interface IgnoredSettingsDesk {
  readonly current: () => Settings;
  readonly change: (settings: Settings) => Promise<void>;
  /** Draws the settings again. */
  readonly redraw: () => void;
}

/** A page with what is never suggested as a link, each with a button that takes it off. */
export function ignoredLinksPage(desk: IgnoredSettingsDesk): SettingGroupItem {
  const text = words.settings;
  return {
    type: 'page',
    name: text.ignoredLinks,
    desc: text.ignoredLinksHelp,
    items: [{
      type: 'list',
      emptyState: text.ignoredLinksNone,
      items: desk.current().ignoredLinks.map((ignored) => ({ name: nameOf(ignored) })),
      onDelete: (place) => {
        const settings = desk.current();
        void desk.change({ ...settings, ignoredLinks: withoutIgnored(settings.ignoredLinks, place) }).then(desk.redraw);
      },
    }],
  };
}

function nameOf(ignored: IgnoredLink): string {
  if (ignored.kind === 'words') return words.settings.ignoredWords(ignored.words);
  return ignored.kind === 'note' ? words.settings.ignoredNote(ignored.path) : words.settings.ignoredPair(ignored.from, ignored.to);
}
