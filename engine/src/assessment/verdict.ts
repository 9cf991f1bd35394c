// Verdicts with three answers: yes, no, and not known. Missing figures never make a yes.

/** Yes, no, or not known. */
export type Verdict = boolean | null;

/**
 * Whether all hold (全部达标): no as soon as one does not, else not known as soon as one is not known.
 *
 * Rule: Kleene's “and” over three values. Units: verdicts. An empty list holds. None: null is not known. Errors: none.
 *
 * Source: ours; what is not known is never taken for met.
 *
 * @example
 * allOf([true, null, false]) // => false
 * allOf([true, null]) // => null
 * allOf([]) // => true
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(null) ? null : true;
}

/**
 * Whether a school is up to standard: at least so many indicators met, and each of the rest at its floor or above
 * (至少6项达到要求，余项不低于85%). Missing values are counted both ways: only where every way agrees is there a verdict.
 *
 * Rule: met ≥ the number asked for, and the lowest attainment ≥ the floor.
 * Attainment is a share of the threshold, 1 where it is just reached; where lower is better, the threshold over the value. Zeros: an
 * attainment of 0 is below any floor. None: the missing values decide, and it is null. Errors: none thrown.
 * Source: 教督〔2017〕6号, 资源配置.
 *
 * @example
 * schoolQualified([{ met: true, attainment: 1.2 }, { met: false, attainment: 0.9 }], 1, (attainment) => attainment >= 0.85) // => true
 */
export function schoolQualified(
  indicators: readonly { readonly met: Verdict; readonly attainment: number | null }[],
  metAtLeast: number,
  reachesFloor: (attainment: number) => boolean,
): Verdict {
  let certain = 0;
  let open = 0;
  for (const { met, attainment } of indicators) {
    if (met === true) certain++;
    else if (met === null || attainment === null) open++;
    else if (!reachesFloor(attainment)) return false;
  }
  if (certain + open < metAtLeast) return false;
  return open === 0 ? true : null;
}
