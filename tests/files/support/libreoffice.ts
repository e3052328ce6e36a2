import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** How LibreOffice opens a page, and what it writes: a text document, or a workbook. */
const WAYS = {
  docx: { opens: 'HTML (StarWriter)', writes: 'docx:MS Word 2007 XML' },
  odt: { opens: 'HTML (StarWriter)', writes: 'odt:writer8' },
  xlsx: { opens: 'HTML (StarCalc)', writes: 'xlsx:Calc MS Excel 2007 XML' },
  ods: { opens: 'HTML (StarCalc)', writes: 'ods:calc8' },
} as const;

export type OfficeEnding = keyof typeof WAYS;
export const OFFICE_ENDINGS = Object.keys(WAYS) as OfficeEnding[];

const MINUTES = 60_000;

const page = (html: string): string =>
  /<meta[^>]{0,99}charset/iu.test(html) ? html : `<meta charset="utf-8">${html}`;

/** What is printed or written in the old format, and its ending. */
export const PRINTED = {
  PDF: { opens: 'HTML (StarWriter)', writes: 'pdf:writer_pdf_Export' },
  'tagged PDF': {
    opens: 'HTML (StarWriter)',
    writes: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  },
  'Word 97': { opens: 'HTML (StarWriter)', writes: 'doc:MS Word 97' },
} as const;

interface Way {
  readonly opens: string;
  readonly writes: string;
}

/** Pages as files of this kind, by one call of LibreOffice with a profile of its own. */
export const throughOffice = (pages: readonly string[], ending: OfficeEnding): Buffer[] =>
  written(pages, WAYS[ending]);

/** Pages in the way that LibreOffice opens and writes them. */
export function written(pages: readonly string[], { opens, writes }: Way): Buffer[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const [ending = ''] = writes.split(':');
  try {
    const names = pages.map((html, at) => {
      writeFileSync(path.join(folder, `${at}.html`), page(html));
      return `${at}.html`;
    });
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        `--infilter=${opens}`,
        '--convert-to',
        writes,
        ...names,
      ],
      { cwd: folder, timeout: 5 * MINUTES, stdio: 'pipe' },
    );
    return pages.map((_, at) => readFileSync(path.join(folder, `${at}.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file of this kind as LibreOffice saves it after opening it. */
export function savedByOffice(bytes: Uint8Array, ending: 'docx' | 'xlsx'): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  const name = `a.${ending}`;
  try {
    writeFileSync(path.join(folder, name), bytes);
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const saved = path.join(folder, 'saved');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        WAYS[ending].writes,
        '--outdir',
        saved,
        name,
      ],
      { cwd: folder, timeout: 5 * MINUTES, stdio: 'pipe' },
    );
    return readFileSync(path.join(saved, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
