import type { SettingDefinition, SettingGroupItem } from 'obsidian';
import type { Settings } from '../app/settings';
import { isRuleOn, ruleName, ruleSwitches, type Rubric } from '../core/critique/rubric';
import { complaintOnThreshold, crossedThresholds } from '../core/critique/threshold-checks';
import { thresholdTable, type Threshold, type ThresholdsSet } from '../core/critique/thresholds';
import { sayFailures } from './notices';
import { words } from './words';

export interface RubricSettingsDesk {
  readonly current: () => Settings;
  /** What the rubric note says; it wins, so its rows cannot be changed here. */
  readonly noted: () => Rubric;
  readonly openRubric: () => Promise<void>;
}

/** A page with a switch for each rule, and one with a field for each threshold. */
export function rubricPages(desk: RubricSettingsDesk): SettingGroupItem[] {
  const text = words.settings;
  const note: SettingDefinition = { name: text.rubricNote, desc: text.rubricNoteHelp, action: () => { sayFailures(desk.openRubric()); } };
  return [
    { type: 'page', name: text.rulesPage, desc: text.rulesPageHelp, items: ruleSwitches.map(({ id, detects }) => ruleRow(desk, id, detects)) },
    { type: 'page', name: text.thresholds, desc: text.thresholdsHelp, items: thresholdTable.map((threshold) => thresholdRow(desk, threshold)) },
    note,
  ];
}

function ruleRow({ noted }: RubricSettingsDesk, id: string, detects: string): SettingDefinition {
  const isNoted = (): boolean => saysRule(noted(), id);
  return {
    name: ruleName(id),
    desc: isNoted() ? words.settings.inNote(detects) : detects,
    aliases: [id],
    control: { type: 'toggle', key: rulePrefix + id, disabled: isNoted },
  };
}

function thresholdRow({ current, noted }: RubricSettingsDesk, threshold: Threshold): SettingDefinition {
  const { id, title, usual, least, most } = threshold;
  const isNoted = (): boolean => noted().thresholds[id] !== undefined;
  const help = words.settings.range(threshold);
  const validate = (value: number): string | undefined => complaintOnThreshold(threshold, value) ?? crossing({ ...current().thresholds, [id]: value }) ?? undefined;
  return {
    name: title,
    desc: isNoted() ? words.settings.inNote(help) : help,
    aliases: [id],
    control: { type: 'number', key: thresholdPrefix + id, defaultValue: usual, min: least, max: most, step: 'any', disabled: isNoted, validate },
  };
}

function crossing(set: ThresholdsSet): string | null {
  const [first] = crossedThresholds(set);
  return first === undefined ? null : words.settings.crossed(first[0].title, first[1].title);
}

const rulePrefix = 'rule.';
const thresholdPrefix = 'threshold.';

/** What the row of that key shows; undefined where the key is of no rule and no threshold. */
export function rubricValue({ current, noted }: RubricSettingsDesk, key: string): boolean | number | undefined {
  const rule = ruleOf(key);
  if (rule !== undefined) return isRuleOn(saysRule(noted(), rule) ? noted() : current(), rule);
  const threshold = thresholdOf(key);
  return threshold === undefined ? undefined : noted().thresholds[threshold.id] ?? current().thresholds[threshold.id] ?? threshold.usual;
}

/** The settings with the value of one row changed; null where the key is of no row, or the row cannot have the value. */
export function withRubricValue(settings: Settings, key: string, value: unknown): Settings | null {
  const rule = ruleOf(key);
  if (rule !== undefined && typeof value === 'boolean') return withRule(settings, rule, value);
  const threshold = thresholdOf(key);
  if (threshold === undefined || typeof value !== 'number' || complaintOnThreshold(threshold, value) !== null) return null;
  const others = Object.entries(settings.thresholds).filter(([id]) => id !== threshold.id);
  const thresholds: ThresholdsSet = Object.fromEntries(value === threshold.usual ? others : [...others, [threshold.id, value]]);
  return crossing(thresholds) === null ? { ...settings, thresholds } : null;
}

/** Only what differs from the usual is saved, so that a rule whose default changes follows it. */
function withRule(settings: Settings, id: string, isOn: boolean): Settings {
  const [rulesOff, rulesOn] = [settings.rulesOff.filter((each) => each !== id), settings.rulesOn.filter((each) => each !== id)];
  const plain = { ...settings, rulesOff, rulesOn };
  if (isRuleOn(plain, id) === isOn) return plain;
  return isOn ? { ...plain, rulesOn: [...rulesOn, id] } : { ...plain, rulesOff: [...rulesOff, id] };
}

function saysRule({ rulesOff, rulesOn }: Rubric, id: string): boolean {
  return rulesOff.includes(id) || rulesOn.includes(id);
}

function ruleOf(key: string): string | undefined {
  return key.startsWith(rulePrefix) ? ruleSwitches.find(({ id }) => rulePrefix + id === key)?.id : undefined;
}

function thresholdOf(key: string): Threshold | undefined {
  return thresholdTable.find(({ id }) => thresholdPrefix + id === key);
}
