// How large the letters of a paper are, and how far its parts stand from each other.
import { LineRuleType } from "docx";
import type { Paper } from "@junheng/engine/papers";

/** Sizes in half points, distances in twentieths of a point. */
export interface PaperSizes {
  readonly title: number;
  readonly titleAfter: number;
  readonly headings: Readonly<Record<1 | 2 | 3, number>>;
  readonly headingBefore: number;
  readonly text: number;
  readonly textLine: number;
  readonly indent: number;
  readonly after: number;
  readonly note: number;
  readonly caption: number;
  /** The largest letters of a table. */
  readonly table: number;
  readonly afterTable: number;
}

/** 小二 for the title, 小四 for sentences, as official documents have them. */
const official: PaperSizes = {
  title: 36,
  titleAfter: 240,
  headings: { 1: 32, 2: 28, 3: 24 },
  headingBefore: 240,
  text: 24,
  textLine: 400,
  indent: 480,
  after: 80,
  note: 18,
  caption: 21,
  table: 18,
  afterTable: 60,
};

/** So that a page holds it. */
const compact: PaperSizes = {
  title: 30,
  titleAfter: 80,
  headings: { 1: 28, 2: 22, 3: 20 },
  headingBefore: 80,
  text: 19,
  textLine: 250,
  indent: 0,
  after: 30,
  note: 15,
  caption: 18,
  table: 16,
  afterTable: 0,
};

/** The sizes of a paper. */
export const sizesOf = (paper: Paper): PaperSizes => (paper.compact === true ? compact : official);

/** A line of a fixed height for letters of so many half points: every program sets it alike, and pages can be counted. */
export const fixedLine = (size: number) => ({ line: size * 14, lineRule: LineRuleType.EXACT }) as const;
