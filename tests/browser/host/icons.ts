// A few 24x24 outlines drawn for this project; the real app carries a whole set.
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'graduation-cap': ['M2 9l10-5 10 5-10 5z', 'M6 11v5c0 1.5 3 3 6 3s6-1.5 6-3v-5', 'M22 9v6'],
  'check': ['M5 12.5l4.5 4.5L19 7.5'],
  'chevron-down': ['M6 9l6 6 6-6'],
  'chevron-right': ['M9 6l6 6-6 6'],
  'circle-alert': ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 8v5', 'M12 16v.5'],
  'file-text': ['M6 3h8l4 4v14H6z', 'M9 12h6', 'M9 16h6'],
  'lightbulb': ['M9 17c-2-1.5-3-3.3-3-5.5a6 6 0 0 1 12 0c0 2.2-1 4-3 5.5z', 'M10 20h4'],
  'link': ['M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.6-5.6l-1.5 1.5', 'M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.6 5.6l1.5-1.5'],
  'list-checks': ['M4 7l1.5 1.5L8 6', 'M4 16l1.5 1.5L8 15', 'M12 7h8', 'M12 17h8'],
  'message-circle-question': ['M12 4a8 8 0 1 1-4 15l-4 1 1-4a8 8 0 0 1 7-12', 'M10 10a2 2 0 1 1 2.5 2c-.5.2-.5.6-.5 1', 'M12 16v.2'],
  'pencil': ['M4 20l1-4L16 5l3 3L8 19z'],
  'refresh-cw': ['M20 12a8 8 0 0 1-14 5', 'M4 12a8 8 0 0 1 14-5', 'M18 3v4h-4', 'M6 21v-4h4'],
  'search': ['M11 4a7 7 0 1 0 0 14a7 7 0 0 0 0-14', 'M16 16l4.5 4.5'],
  'settings': ['M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6', 'M12 3v3M12 18v3M3 12h3M18 12h3M5.5 5.5l2 2M16.5 16.5l2 2M5.5 18.5l2-2M16.5 7.5l2-2'],
  'star': ['M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z'],
  'target': ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8'],
  'triangle-alert': ['M12 4l9 16H3z', 'M12 10v4', 'M12 17v.2'],
  'x': ['M6 6l12 12', 'M18 6L6 18'],
};

const UNKNOWN = ['M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16'];

/** Gap: the mock's registry holds no icon at all. An icon we have not drawn is a circle, so that its place is still seen. */
export const setIcon = (parent: HTMLElement, id: string): void => {
  const name = id.replace(/^lucide-/, '');
  const svg = createSvg('svg', { cls: ['svg-icon', `lucide-${name}`], attr: OUTLINE });
  for (const path of SHAPES[name] ?? UNKNOWN) svg.createSvg('path', { attr: { d: path } });
  parent.replaceChildren(svg);
};

const OUTLINE = {
  'viewBox': '0 0 24 24',
  'fill': 'none',
  'stroke': 'currentColor',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
};
