import type { Frame } from './look';

/** 适老化: other ways to draw the same page, each at an address of its own, so that no cookie is needed. */
export const DISPLAYS = ['large', 'contrast', 'large-contrast'] as const;
export type Display = (typeof DISPLAYS)[number];

/** No slug and no year starts like this. */
const MARK = '/_';

export const isLarge = (display: Display | undefined): boolean =>
  display === 'large' || display === 'large-contrast';
export const isContrast = (display: Display | undefined): boolean =>
  display === 'contrast' || display === 'large-contrast';

export function displayOf(large: boolean, contrast: boolean): Display | undefined {
  if (large) return contrast ? 'large-contrast' : 'large';
  return contrast ? 'contrast' : undefined;
}

/** The display that a path below the column asks for, and the path without it. */
export function splitDisplay(path: string): { display?: Display; path: string } {
  const display = DISPLAYS.find((each) => {
    const start = MARK + each;
    return path === start || path.startsWith(`${start}/`);
  });
  return display ? { display, path: path.slice(MARK.length + display.length) } : { path };
}

/** The frame whose links stay in this display. */
export const displayed = (frame: Frame, display: Display): Frame => ({
  ...frame,
  basePath: frame.basePath + MARK + display,
  display: { id: display, root: frame.basePath },
});

/** The lasting address of a path of this frame: the same page as it is drawn for everybody. */
export function plainPath({ basePath, display }: Frame, path: string): string {
  if (!display || !path.startsWith(basePath)) return path;
  return display.root + path.slice(basePath.length);
}

/** The same page in another display; undefined is the usual one. */
export function pathIn(frame: Frame, path: string, display: Display | undefined): string {
  const plain = plainPath(frame, path);
  if (!display) return plain;
  const root = frame.display?.root ?? frame.basePath;
  return root + MARK + display + plain.slice(root.length);
}
