import { ImportError } from '../importError';
import { applied, combined, matrixOf, type Matrix } from './matrix';
import { rulingsOf } from './strokes';
import { TextCursor, initialState, type GraphicsState } from './textState';
import type { Ruling } from './sheet';

/** A character as the page's program puts it: a point, how far it reaches, and which way. */
export interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly size: number;
  readonly mark: number | undefined;
  readonly isArtifact: boolean;
  readonly isUnseen: boolean;
}

export interface Painted {
  readonly marks: Mark[];
  readonly rulings: Ruling[];
}

/** How a font is measured; the package tells it once the page is read. */
export interface FontMeasure {
  readonly unit: number;
  readonly isVertical: boolean;
}

export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Names = Readonly<Record<string, number>>;
type Step = (args: readonly unknown[]) => void;

const MAX_MARKS = 200_000;
const MAX_SAVED = 512;
const UNSEEN = 3;
const DEFAULT_UNIT = 0.001;
const WHITE = '#ffffff';

const numberAt = (args: readonly unknown[], index: number): number => {
  const value = Number(args[index]);
  return Number.isFinite(value) ? value : 0;
};

interface GlyphArgument {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

/** Follows a page's program and notes what it writes and which lines it draws. */
export class Painter {
  readonly painted: Painted = { marks: [], rulings: [] };
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly cursor = new TextCursor();
  private readonly contents: { mark: number | undefined; isArtifact: boolean }[] = [];
  private readonly steps: ReadonlyMap<number, Step>;

  constructor(
    base: Matrix,
    private readonly names: Names,
    private readonly fontMeasure: (font: string) => FontMeasure,
  ) {
    this.state = initialState(base);
    this.steps = new Map(
      Object.entries(this.table()).flatMap(([name, step]): [number, Step][] => {
        const code = names[name];
        return code === undefined ? [] : [[code, step]];
      }),
    );
  }

  run({ fnArray, argsArray }: Operators): Painted {
    fnArray.forEach((code, index) => {
      const args = argsArray[index];
      this.steps.get(code)?.(Array.isArray(args) ? args : []);
    });
    return this.painted;
  }

  private table(): Record<string, Step> {
    return {
      ...this.stateSteps(),
      ...this.textSteps(),
      constructPath: (args) => this.path(args),
      beginMarkedContent: (args) => this.open(args),
      beginMarkedContentProps: (args) => this.open(args),
      endMarkedContent: () => void this.contents.pop(),
    };
  }

  private stateSteps(): Record<string, Step> {
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.transform(matrixOf(args)),
      paintFormXObjectBegin: (args) => {
        this.save();
        this.transform(matrixOf(args[0]));
      },
      paintFormXObjectEnd: () => this.restore(),
      setStrokeRGBColor: (args) => void (this.state.isStrokeWhite = args[0] === WHITE),
      setFillRGBColor: (args) => void (this.state.isFillWhite = args[0] === WHITE),
      setGState: (args) => this.setMany(args[0]),
    };
  }

  private textSteps(): Record<string, Step> {
    const { cursor } = this;
    return {
      beginText: () => cursor.start(),
      setTextMatrix: (args) => cursor.start(matrixOf(args)),
      moveText: (args) => cursor.nextLine(numberAt(args, 0), numberAt(args, 1)),
      setLeadingMoveText: (args) => {
        this.state.leading = -numberAt(args, 1);
        cursor.nextLine(numberAt(args, 0), numberAt(args, 1));
      },
      nextLine: () => cursor.nextLine(0, -this.state.leading),
      setFont: ([font, size]) => this.setFont(font, size),
      setCharSpacing: (args) => void (this.state.characterSpacing = numberAt(args, 0)),
      setWordSpacing: (args) => void (this.state.wordSpacing = numberAt(args, 0)),
      setHScale: (args) => void (this.state.scale = numberAt(args, 0) / 100),
      setLeading: (args) => void (this.state.leading = numberAt(args, 0)),
      setTextRise: (args) => void (this.state.rise = numberAt(args, 0)),
      setTextRenderingMode: (args) => void (this.state.mode = numberAt(args, 0)),
      showText: (args) => this.show(args[0]),
    };
  }

  private save(): void {
    if (this.saved.length < MAX_SAVED) this.saved.push({ ...this.state });
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private transform(matrix: Matrix): void {
    this.state.ctm = combined(this.state.ctm, matrix);
  }

  private setFont(font: unknown, size: unknown): void {
    this.state.font = String(font);
    this.state.size = Number(size) || 0;
  }

  private setMany(settings: unknown): void {
    if (!Array.isArray(settings)) return;
    for (const setting of settings as unknown[]) {
      if (!Array.isArray(setting) || setting[0] !== 'Font') continue;
      if (Array.isArray(setting[1])) this.setFont(setting[1][0], setting[1][1]);
    }
  }

  private open([tag, mark]: readonly unknown[]): void {
    const outer = this.contents[this.contents.length - 1];
    this.contents.push({
      mark: typeof mark === 'number' ? mark : outer?.mark,
      isArtifact: tag === 'Artifact' || outer?.isArtifact === true,
    });
  }

  private path([code, data]: readonly unknown[]): void {
    const { ctm, isStrokeWhite, isFillWhite } = this.state;
    const { fill, eoFill, endPath } = this.names;
    if (code === endPath || !Array.isArray(data)) return;
    const isFill = code === fill || code === eoFill;
    if (isFill ? isFillWhite : isStrokeWhite) return;
    this.painted.rulings.push(...rulingsOf(data[0], ctm, isFill));
    if (this.painted.rulings.length > MAX_MARKS) throw new ImportError('tooComplex');
  }

  private show(glyphs: unknown): void {
    if (!Array.isArray(glyphs)) return;
    const measure = this.fontMeasure(this.state.font);
    for (const glyph of glyphs as unknown[]) {
      if (typeof glyph === 'number') this.space(glyph, measure);
      else if (glyph !== null && typeof glyph === 'object') this.put(glyph, measure);
    }
  }

  private space(thousandths: number, { isVertical }: FontMeasure): void {
    const by = (-thousandths / 1_000) * this.state.size;
    if (isVertical) this.cursor.advance(0, by);
    else this.cursor.advance(by * this.state.scale, 0);
  }

  private put(glyph: GlyphArgument, measure: FontMeasure): void {
    const { size, scale, rise, characterSpacing, wordSpacing, mode, ctm } = this.state;
    const isVertical = measure.isVertical && Array.isArray(glyph.vmetric);
    const vertical = isVertical ? (glyph.vmetric as unknown[]) : [];
    const width = (Number(glyph.width) || 0) * (measure.unit || DEFAULT_UNIT) * size;
    const spacing = characterSpacing + (glyph.isSpace === true ? wordSpacing : 0);
    const whole = combined(ctm, this.cursor.matrix);
    const [x, y] = isVertical
      ? applied(
          whole,
          (-numberAt(vertical, 1) / 1_000) * size,
          (-numberAt(vertical, 2) / 1_000) * size,
        )
      : applied(whole, 0, rise);
    const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
    const content = this.contents[this.contents.length - 1];
    if (text !== '') {
      const height = Math.hypot(whole[2], whole[3]) * size;
      this.painted.marks.push({
        text,
        x,
        y,
        dx: whole[0] * width * scale,
        dy: whole[1] * width * scale,
        size: Math.abs(height),
        mark: content?.mark,
        isArtifact: content?.isArtifact === true,
        isUnseen: mode === UNSEEN,
      });
      if (this.painted.marks.length > MAX_MARKS) throw new ImportError('tooComplex');
    }
    if (isVertical) this.cursor.advance(0, (numberAt(vertical, 0) / 1_000) * size - spacing);
    else this.cursor.advance((width + spacing) * scale, 0);
  }
}
