// How much of a thing there is per pupil, at the very least and at the very most: figures beyond are in another unit, or slips.

/** Per-pupil bounds of a figure in its own unit, and the units that were probably meant beyond them. */
export interface Magnitude {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  readonly unitBelow?: string;
  readonly unitAbove?: string;
}

/** Bounds so wide that only a wrong unit or a slip is beyond them; zero is never beyond. */
export const magnitudes: readonly Magnitude[] = [
  { id: "equipmentValue", least: 5, most: 1_000_000, unitBelow: "万元", unitAbove: "元" },
  { id: "books", least: 0.05, most: 20_000, unitBelow: "万册" },
  { id: "teachingArea", least: 0.05, most: 5000, unitBelow: "亩" },
  { id: "sportsGroundArea", least: 0.02, most: 50_000, unitBelow: "亩" },
  { id: "sportsVenueArea", least: 0.02, most: 50_000, unitBelow: "亩" },
  { id: "computers", least: 0, most: 100 },
  { id: "fullTimeTeachers", least: 0, most: 50 },
  { id: "multimediaRooms", least: 0, most: 50 },
];

/** The same for values that the sheet itself gives per pupil. */
export const perPupilMagnitudes: readonly Magnitude[] = [
  { id: "equipmentValuePerPupil", least: 5, most: 1_000_000, unitBelow: "万元", unitAbove: "元" },
  { id: "booksPerPupil", least: 0.05, most: 20_000 },
  { id: "teachingAreaPerPupil", least: 0.05, most: 5000 },
];
