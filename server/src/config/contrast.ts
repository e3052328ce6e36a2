import type { Colors } from '../pages/look';

/** WCAG 2.2, 1.4.3 (AA) for text of normal size. */
export const MIN_CONTRAST = 4.5;
const WHITE = '#ffffff';

/** Relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** One sentence for each colour that can not be read: all of them stand on or under white. */
export const contrastWarnings = (colors: Colors): string[] =>
  Object.entries(colors).flatMap(([name, color]: [string, string]) => {
    const ratio = contrastOf(color, WHITE);
    if (ratio >= MIN_CONTRAST) return [];
    const shown = ratio.toFixed(2);
    return [
      `look.colors.${name} ${color} 与白色的对比度为 ${shown}，低于 ${MIN_CONTRAST}，部分用户看不清，请换深一些的颜色。 Its contrast with white is ${shown}, below ${MIN_CONTRAST}: choose a darker colour.`,
    ];
  });
