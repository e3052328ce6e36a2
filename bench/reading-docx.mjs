import { load } from './bundle.mjs';
import { main } from './main.mjs';
import { medianTimeOf } from './measure.mjs';
import { row } from './row.mjs';

const MUST = 1.5;
const GOAL = 1.2;

/** A Word file into blocks, beside unzipping and parsing the same file by the same libraries. */
export async function measure() {
  const { files, unzipAndParse, read, readWhole, readInProcess } = await load(
    'bench/reading-docx.ts',
    'reading-docx',
  );
  const each = (call) => (at) => call(files[at % files.length]);
  const parsing = await medianTimeOf(each(unzipAndParse));
  const reading = await medianTimeOf(each(read));
  const whole = await medianTimeOf(each(readWhole));
  const apart = await medianTimeOf(each(readInProcess), 20);
  return [
    row({
      what: 'a docx read into blocks, median',
      reference: `unzip and XML parse of it alone, ${parsing.toFixed(1)} ms`,
      figure: reading / parsing,
      unit: '×',
      must: MUST,
      goal: GOAL,
      note: `${reading.toFixed(1)} ms; as a report with findings ${whole.toFixed(1)} ms, in a cold process of its own ${apart.toFixed(0)} ms`,
    }),
  ];
}

await main(import.meta.url, measure);
