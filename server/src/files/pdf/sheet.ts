/** A character where it is printed: points from the top left corner of an upright page. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  /** Marked content that it belongs to; tags name it. */
  readonly mark: number | undefined;
  readonly isArtifact: boolean;
}

/** A printed line along one axis, from `from` to `to` at `at` on the other. */
export interface Ruling {
  readonly axis: 'horizontal' | 'vertical';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What one page shows. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Text that is there to be searched, not seen: laid over a scan. */
  readonly unseen: number;
  /** Text across the page, such as a watermark. */
  readonly slanted: string;
}
