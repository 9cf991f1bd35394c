// A stage's result whose schools are put together when somebody first looks at them.
import type { SchoolResult, StageResult } from "./assessment.js";

type Make = () => readonly SchoolResult[];

/** Where a result keeps its schools, or how they are made: on itself, where no listing of its keys shows it. */
const behind = Symbol("behind");

interface Behind {
  make: Make | null;
  schools: readonly SchoolResult[];
}

/**
 * One getter for all results. One written into each, or a weak map beside them, keeps all that hangs on a result until the whole memory is
 * looked through, long after it was dropped.
 */
const schools: PropertyDescriptor = {
  enumerable: true,
  get(this: { readonly [behind]: Behind }) {
    const own = this[behind];
    if (own.make !== null) own.schools = own.make();
    own.make = null;
    return own.schools;
  },
};

/** A result with its schools behind it; what they are made of is let go when they are made. */
export const withSchools = (make: Make, rest: Omit<StageResult, "schools">): StageResult => {
  const own: Behind = { make, schools: [] };
  const result = Object.defineProperties({}, { schools, [behind]: { value: own } });
  return Object.assign(result, rest) as StageResult;
};
