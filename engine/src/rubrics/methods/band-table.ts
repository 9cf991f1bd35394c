// A table of bands made ready to be looked up.
import type { MethodBand } from "../method-parts.js";
import { roundHalfUp } from "../../statistics/index.js";

/** Bands from the lowest edge to the highest. */
export interface BandTable {
  /** The edges of all bands but the lowest, rising. */
  readonly edges: Float64Array;
  /** Points of each band, from the lowest up. */
  readonly points: Float64Array;
  /** Where each of them stands in the rubric. */
  readonly positions: Uint8Array;
}

/** Puts bands in order. Below the lowest edge of bands that all have one there is nothing. */
export function bandTable(bands: readonly MethodBand[]): BandTable {
  const rising = bands.map((band, position) => ({ band, position }));
  rising.sort((a, b) => (a.band.from ?? -Infinity) - (b.band.from ?? -Infinity));
  const edges = rising.flatMap(({ band }) => (band.from === undefined ? [] : [band.from]));
  const open = rising.length > edges.length;
  return {
    edges: Float64Array.from(edges),
    points: Float64Array.from([...(open ? [] : [0]), ...rising.map(({ band }) => band.points)]),
    positions: Uint8Array.from([...(open ? [] : [bands.length]), ...rising.map(({ position }) => position)]),
  };
}

/** Which band a value is in, from the lowest: the number of edges that it has passed. */
export function bandOf({ edges }: BandTable, value: number, closed: "lower" | "upper", round?: number): number {
  const looked = round === undefined || Number.isNaN(value) ? value : roundHalfUp(value, round);
  let band = 0;
  if (closed === "lower") for (let k = 0; k < edges.length; k += 1) band += Number(looked >= edges[k]!);
  else for (let k = 0; k < edges.length; k += 1) band += Number(looked > edges[k]!);
  return band;
}
