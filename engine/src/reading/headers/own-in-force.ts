// The own fields and indicators of the standard that a workbook is being read for. They hold while one reading lasts, and no longer.
import type { OwnMeasures } from "../../indicators/index.js";

let inForce: OwnMeasures | undefined;

/** The own measures by which headers are understood now; undefined but within `readingWith`. */
export const ownInForce = (): OwnMeasures | undefined => inForce;

/**
 * Reads with a standard's own fields and indicators beside the built-in ones. Reading is one step that nothing interrupts, so that what
 * holds within it never shows outside; what was in force before is so again afterwards, also where reading throws.
 */
export function readingWith<T>(own: OwnMeasures | undefined, read: () => T): T {
  const before = inForce;
  inForce = own;
  try {
    return read();
  } finally {
    inForce = before;
  }
}
