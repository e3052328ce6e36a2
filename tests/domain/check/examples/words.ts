/** Paragraphs of a narrative, one for each line. */
export const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line }] }));

/** Section 一 of an invented organ with its five points. */
export const SOUND_OVERVIEW = [
  '（一）主动公开。我局在网站专栏更新信息。',
  '（二）依申请公开。登记、答复各环节专人负责。',
  '（三）政府信息管理。逐件开展保密审查。',
  '（四）平台建设。专栏由专人维护。',
  '（五）监督保障。按月检查。',
].join('\n');
