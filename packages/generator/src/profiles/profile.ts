/**
 * How binding a figure is: `规定` the standard fixes it, `推荐` it is the standard's usual value,
 * `实务` offices do it so and no national standard says it.
 */
export type Strength = '规定' | '推荐' | '实务';

export type LengthUnit = 'mm' | 'pt' | '行' | '字';

/** One dimension of a layout, with what it rests on. */
export interface Figure {
  readonly value: number;
  /** `行` counts lines of the grid, `字` counts characters of the body size. */
  readonly unit: LengthUnit;
  readonly strength: Strength;
  /** Clause or reason: `GB/T 9704—2012 5.2.1`. */
  readonly basis: string;
}

export interface Count {
  readonly value: number;
  readonly strength: Strength;
  readonly basis: string;
}

/** A typeface: the name that stands in the Word file, and families that may stand in for it in a PDF. */
export interface Typeface {
  readonly name: string;
  /** Tried in order after `name` where a PDF is made on this machine. Every use of one is reported. */
  readonly substitutes: readonly string[];
  readonly strength: Strength;
  readonly basis: string;
}

export type TypefaceRole = 'body' | 'title' | 'mark' | 'hei' | 'kai' | 'song';

export interface TextStyle {
  readonly typeface: TypefaceRole;
  readonly size: Figure;
}

/** All dimensions of a document's layout. Wording and order stand in layouts, never here. */
export interface LayoutProfile {
  readonly name: string;
  readonly description: string;
  readonly page: {
    readonly width: Figure;
    readonly height: Figure;
    /** Where the first line of the text begins; may differ from the type area by convention. */
    readonly margin: {
      readonly top: Figure;
      readonly bottom: Figure;
      readonly left: Figure;
      readonly right: Figure;
    };
  };
  /** 版心: what the distances of 版头, 版记 and page number are measured from. */
  readonly typeArea: { readonly top: Figure; readonly height: Figure; readonly width: Figure };
  readonly grid: {
    /** `lines`: exact line pitch, character pitch by run spacing. `linesAndChars`: Word's character grid. */
    readonly kind: 'lines' | 'linesAndChars';
    readonly pitch: Figure;
    readonly lines: Count;
    readonly characters: Count;
    /** Added to every body character. */
    readonly characterSpacing: Figure;
    /** `charSpace` of Word's character grid in 1/4096 pt; used by `linesAndChars` only. */
    readonly charSpace: Count;
  };
  readonly typefaces: Readonly<Record<TypefaceRole, Typeface>>;
  readonly body: { readonly size: Figure; readonly indent: Figure };
  readonly title: TextStyle & { readonly above: Figure; readonly below: Figure };
  /** By level: 一、 （一） 1. （1） and below. */
  readonly headings: readonly TextStyle[];
  readonly header: {
    readonly markTop: Figure;
    readonly markSize: Figure;
    readonly numberBelowMark: Figure;
    readonly ruleBelowNumber: Figure;
    readonly ruleThickness: Figure;
  };
  readonly letter: {
    readonly markTop: Figure;
    readonly ruleBelowMark: Figure;
    readonly ruleWidth: Figure;
    readonly ruleFromBottom: Figure;
  };
  readonly order: { readonly markTop: Figure };
  readonly minutes: { readonly markTop: Figure };
  readonly signature: {
    readonly sealedAbove: Figure;
    readonly unsealedAbove: Figure;
    readonly sealedDateFromRight: Figure;
    readonly unsealedIssuerFromRight: Figure;
  };
  readonly imprint: {
    readonly size: Figure;
    readonly outerRule: Figure;
    readonly innerRule: Figure;
  };
  readonly pageNumber: {
    readonly size: Figure;
    readonly belowTypeArea: Figure;
    readonly fromEdge: Figure;
  };
  readonly table: {
    readonly size: Figure;
    /** A table with at least so many columns stands on landscape pages. */
    readonly landscapeFrom: Count;
  };
}
