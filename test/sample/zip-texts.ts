// The parts of a workbook as texts, by their paths.
import { strFromU8, unzipSync } from "fflate";

/** Every part. */
export const zipTexts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
