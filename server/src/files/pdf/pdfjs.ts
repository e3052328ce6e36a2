import path from 'node:path';
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ImportError } from '../importError';

export type PdfEngine = typeof Pdfjs;
export type PdfDocument = Pdfjs.PDFDocumentProxy;
export type PdfPage = Pdfjs.PDFPageProxy;

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND');

/** While it loads, the package says on the console that it can't draw. We never draw. */
async function inSilence<T>(load: () => Promise<T>): Promise<T> {
  const { console: terminal } = globalThis;
  const { log, warn } = terminal;
  Object.assign(terminal, { log: () => undefined, warn: () => undefined });
  try {
    return await load();
  } finally {
    Object.assign(terminal, { log, warn });
  }
}

async function loadEngine(): Promise<{ engine: PdfEngine; folder: string }> {
  try {
    const folder = path.dirname(require.resolve('pdfjs-dist/package.json'));
    const engine = await inSilence(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
    return { engine, folder };
  } catch (error) {
    if (isMissing(error)) throw new ImportError('pdfMissing');
    throw error;
  }
}

/** No script, no network, no drawing; what a page shows comes as operators. */
const SETTINGS = {
  verbosity: 0,
  stopAtErrors: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  // Pictures are not looked at: larger ones are passed over undecoded.
  maxImageSize: 1,
  cMapPacked: true,
} as const;

const PASSWORD = 'PasswordException';
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** Everything that was under way has had its turn. */
const nextTurn = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/**
 * The package drops some promises of its own: one that fails on a damaged file would end the process. The
 * file is refused instead. One that fails only after the answer, while the document is let go, is nobody's.
 */
async function untilDropped<T>(work: () => Promise<T>, letGo: () => Promise<unknown>): Promise<T> {
  let refuse: (reason: unknown) => void = () => undefined;
  const dropped = new Promise<never>((_resolve, reject) => {
    refuse = reject;
  });
  process.on('unhandledRejection', refuse);
  try {
    return await Promise.race([work(), dropped]);
  } finally {
    try {
      await letGo();
      await nextTurn();
    } finally {
      process.off('unhandledRejection', refuse);
    }
  }
}

/** Opens a PDF, hands it over, and lets everything go again. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (document: PdfDocument, engine: PdfEngine) => Promise<T>,
): Promise<T> {
  const { engine, folder } = await loadEngine();
  const inPackage = (name: string): string => `${path.join(folder, name)}${path.sep}`;
  const task = engine.getDocument({
    ...SETTINGS,
    // The package takes the bytes away from whoever hands them over.
    data: Uint8Array.from(bytes),
    cMapUrl: inPackage('cmaps'),
    standardFontDataUrl: inPackage('standard_fonts'),
  });
  try {
    return await untilDropped(
      async () => use(await task.promise, engine),
      () => task.destroy(),
    );
  } catch (error) {
    if (error instanceof ImportError || error instanceof RangeError) throw error;
    throw new ImportError(nameOf(error) === PASSWORD ? 'encrypted' : 'damaged');
  }
}
