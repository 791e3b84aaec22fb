import { readAreaLook, type AreaLook } from '../../app/area-filter';
import { isSpotFilter, type SpotFilter } from './spot-filter';

export const panelTabs = ['areas', 'note', 'coverage'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** How the panel was left. */
export interface PanelLook {
  readonly tab: PanelTab;
  readonly areas: AreaLook;
  /** Whether the fields to filter by are unfolded. */
  readonly filters: boolean;
  /** Whether the list by note is unfolded; null where nobody said so. */
  readonly byNote: boolean | null;
  readonly spots: SpotFilter;
}

/** What the panel is opened for. */
export interface PanelAim {
  readonly tab: PanelTab;
  /** Shows the list by note, with this filter. */
  readonly spots?: SpotFilter;
}

/** The look as saved by any version; what cannot be used has its usual value. Never throws. */
export function readPanelLook(saved: unknown): PanelLook {
  const { tab, areas, filters, byNote, spots } = fieldsOf(saved);
  return {
    tab: tabOf(tab) ?? 'areas',
    areas: readAreaLook(areas),
    filters: filters === true,
    byNote: typeof byNote === 'boolean' ? byNote : null,
    spots: isSpotFilter(spots) ? spots : 'all',
  };
}

/** The tab that a saved state of the view names; null where it names none. */
export function tabOf(value: unknown): PanelTab | null {
  return panelTabs.find((tab) => tab === value) ?? null;
}

/** The fields of a record; none of anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
