import { textParagraph, type Block } from '../../../../domain/read';
import type { PlacedText } from './pieces';
import type { Settings } from './properties';
import { rowOf, tableOf, type Row } from './tableRow';

const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DELETED = 0x0800;
const HIDDEN = 0x083c;

const CELL = '\u0007';
const FIELD = { opens: '\u0013', parts: '\u0014', ends: '\u0015' } as const;
const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(['\r', '\u000c', CELL]);
const PICTURES: ReadonlySet<string> = new Set(['\u0001', '\u0008']);
const REPLACED: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u001e', '-'],
  ['\u00a0', ' '],
]);
const CONTROL = /\p{Cc}/u;
const LINE_END = '\n';

export interface Body {
  readonly blocks: readonly Block[];
  readonly deleted: string;
  readonly hidden: string;
  readonly hasPictures: boolean;
}

const isOn = (settings: Settings, code: number): boolean => settings.get(code)?.[0] === 1;

/** The sign of a cell or a paragraph's end, and the text before it. */
interface Collecting {
  readonly blocks: Block[];
  rows: Row[];
  cells: string[];
  text: string;
  deleted: string;
  hidden: string;
  hasPictures: boolean;
}

function endTable(state: Collecting): void {
  if (state.cells.length > 0) state.rows.push(rowOf(state.cells, new Map()));
  if (state.rows.length > 0) state.blocks.push({ type: 'table', rows: tableOf(state.rows) });
  state.rows = [];
  state.cells = [];
}

const plain = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(LINE_END);

function endParagraph(state: Collecting, sign: string, settings: Settings): void {
  const { text } = state;
  if (sign === CELL && isOn(settings, ROW_END)) {
    state.rows.push(rowOf(state.cells, settings));
    state.cells = [];
    state.text = '';
  } else if (sign === CELL) {
    state.cells.push(plain(text));
    state.text = '';
  } else if (isOn(settings, IN_TABLE)) state.text += LINE_END;
  else {
    endTable(state);
    state.text = '';
    for (const line of plain(text).split(LINE_END)) {
      if (line !== '') state.blocks.push(textParagraph(line));
    }
  }
}

function addCharacter(state: Collecting, sign: string, settings: Settings): void {
  const character = REPLACED.get(sign) ?? sign;
  if (PICTURES.has(sign)) state.hasPictures = true;
  else if (CONTROL.test(character) && character !== LINE_END && character !== '\t') return;
  else if (isOn(settings, DELETED)) state.deleted += character;
  else if (isOn(settings, HIDDEN)) state.hidden += character;
  else state.text += character;
}

/** The running text as blocks: fields by their results, cells by their marks. */
export function bodyOf(
  { text, placeOf }: PlacedText,
  length: number,
  paragraphAt: (place: number) => Settings,
  characterAt: (place: number) => Settings,
): Body {
  const state: Collecting = {
    blocks: [],
    rows: [],
    cells: [],
    text: '',
    deleted: '',
    hidden: '',
    hasPictures: false,
  };
  const fields: boolean[] = [];
  for (let at = 0; at < Math.min(length, text.length); at += 1) {
    const sign = text.charAt(at);
    if (sign === FIELD.opens) fields.push(true);
    else if (sign === FIELD.parts) fields[fields.length - 1] = false;
    else if (sign === FIELD.ends) fields.pop();
    else if (PARAGRAPH_ENDS.has(sign)) endParagraph(state, sign, paragraphAt(placeOf(at)));
    else if (!fields.includes(true)) addCharacter(state, sign, characterAt(placeOf(at)));
  }
  endParagraph(state, '\r', new Map());
  const { blocks, deleted, hidden, hasPictures } = state;
  return { blocks, deleted, hidden, hasPictures };
}
