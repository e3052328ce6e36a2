import { ImportError } from '../importError';
import { matrixOf } from './matrix';
import { Painter, type FontMeasure, type Operators } from './paint';
import type { PdfEngine, PdfPage } from './pdfjs';
import type { Sheet } from './sheet';
import { uprightSheet } from './upright';

const MAX_OPERATORS = 400_000;
const DEFAULT: FontMeasure = { unit: 0.001, isVertical: false };

interface FontObject {
  readonly fontMatrix?: unknown;
  readonly vertical?: unknown;
}

const isObject = (value: unknown): value is FontObject =>
  value !== null && typeof value === 'object';

function fontMeasures(page: PdfPage): (font: string) => FontMeasure {
  const known = new Map<string, FontMeasure>();
  const measured = (font: string): FontMeasure => {
    if (!page.commonObjs.has(font)) return DEFAULT;
    const object: unknown = page.commonObjs.get(font);
    if (!isObject(object)) return DEFAULT;
    const unit = matrixOf(object.fontMatrix)[0];
    return {
      unit: unit > 0 && unit < 1 ? unit : DEFAULT.unit,
      isVertical: object.vertical === true,
    };
  };
  return (font) => {
    const found = known.get(font) ?? measured(font);
    known.set(font, found);
    return found;
  };
}

/** What a page shows, upright and measured from its top left corner. */
export async function sheetOf(page: PdfPage, engine: PdfEngine): Promise<Sheet> {
  const { DISABLE } = engine.AnnotationMode;
  const operators = (await page.getOperatorList({ annotationMode: DISABLE })) as Operators;
  if (operators.fnArray.length > MAX_OPERATORS) throw new ImportError('tooComplex');
  const view = page.getViewport({ scale: 1 });
  const painter = new Painter(matrixOf(view.transform), engine.OPS, fontMeasures(page));
  const sheet = uprightSheet(painter.run(operators), view.width, view.height);
  page.cleanup();
  return sheet;
}
