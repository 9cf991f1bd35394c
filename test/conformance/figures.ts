// How CONFORMANCE.md writes what is nearly right: coarsely enough that a last place more or less changes nothing.

/** Decimal digits that are right, by NIST's log relative error; cut, never rounded up. `most` is what the target can show. */
export function digits(relativeError: number, most: number): string {
  if (relativeError === 0 && most === Infinity) return "exact";
  const reached = Math.min(-Math.log10(relativeError), most, 15.9);
  return (Math.floor(Math.max(0, reached) * 10) / 10).toFixed(1);
}

/** Steps of ten, but for the first, which leaves room for a last place more or less. */
const steps = [2e-15, ...Array.from({ length: 15 }, (_, i) => Number(`1e-${14 - i}`))];

/** The least step that a difference does not exceed. */
export function bound(difference: number): string {
  const step = steps.find((each) => difference <= each);
  return step === undefined ? "> 1" : `≤ ${step === 1 ? 1 : step.toExponential()}`;
}
