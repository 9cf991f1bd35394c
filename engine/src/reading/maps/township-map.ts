// A map of a county's townships, as data: an area with its outlines for each.

/** A place: degrees east and north, or metres, as the file has them. */
export type MapPoint = readonly [east: number, north: number];

/** A township on a map. */
export interface MapArea {
  /** What the map calls it. */
  readonly name: string;
  /** What the data calls it; null where no school of the data is there. */
  readonly township: string | null;
  /** Its outlines, each closed; a hole is an outline of its own inside another. */
  readonly rings: readonly (readonly MapPoint[])[];
}

/** A map. */
export interface TownshipMap {
  readonly areas: readonly MapArea[];
  /** Whether places are degrees, so that those of east and of north are not equally long. */
  readonly degrees: boolean;
}
