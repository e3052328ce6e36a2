/** Endings of organ names, for telling an organ's line from other text. */
export const ORGAN_SUFFIXES: readonly string[] = [
  '人民政府办公厅',
  '人民政府办公室',
  '人民政府',
  '委员会',
  '管委会',
  '办事处',
  '办公室',
  '办公厅',
  '街道办',
  '局',
  '厅',
  '委',
  '中心',
  '支队',
];
