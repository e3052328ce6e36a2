import { narrativeText, processingFeeIn, type Narrative, type ProcessingFee } from '../report';

interface Fee {
  readonly narrative: Narrative;
  readonly fee: ProcessingFee | undefined;
}

/** 信息处理费 as a published page says it at the end of 六; any other wording stays text. */
export function splitFee(narrative: Narrative): Fee {
  const last = narrative.at(-1);
  const fee = last?.type === 'paragraph' ? processingFeeIn(narrativeText([last])) : undefined;
  return { narrative: fee ? narrative.slice(0, -1) : narrative, fee };
}
