// What a row under a header can be, and a row that is none of the schools.

/**
 * What a row is: a school (学校); a total (合计), subtotal (小计) or other statistic (均值, 差异系数 …) of schools; a standard
 * (标准值); a count of some kind of schools (全县小学); figures of another period (上年数); an example (示例); a header again; a
 * note (注); a heading (分段标题); a name that a form prints; a row without a name; or one that nothing shows to be a school
 * (存疑).
 */
export type RowKind =
  | "school"
  | "total"
  | "subtotal"
  | "statistic"
  | "standard"
  | "otherCount"
  | "otherPeriod"
  | "example"
  | "repeatedHeader"
  | "note"
  | "heading"
  | "placeholder"
  | "nameless"
  | "doubtful";

/** What a row can be of the rows around it, by arithmetic. */
export type RowStatistic =
  | "sum"
  | "mean"
  | "weightedMean"
  | "perPupil"
  | "deviation"
  | "variation"
  | "variance"
  | "min"
  | "max"
  | "range"
  | "median"
  | "ratio"
  | "count"
  | "difference"
  | "share";

/** A row that was not read as a school. */
export interface LeftOutRow {
  /** Counted from 1, as the sheet shows it. */
  readonly row: number;
  readonly kind: Exclude<RowKind, "school">;
  /** What stands there for a name. */
  readonly label: string;
  /** What it is of other rows, by arithmetic; none where its words or its shape say what it is, or nothing does. */
  readonly statistic?: RowStatistic;
}
