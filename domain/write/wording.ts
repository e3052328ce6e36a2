/** Above the cells that stand in the original and not in the form of the table. */
export const FOREIGN = '原件另有：';

export const foreignCell = (label: string, value: string): string => `${label}：${value}`;

export const sectionTitle = (ordinal: string, title: string): string => `${ordinal}、${title}`;

/** `2025-01-08` as `2025年1月8日`. */
export function dateText(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
