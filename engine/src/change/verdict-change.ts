// A verdict in two years, and whether it turned.
import type { VerdictChange } from "./years-compared.js";

/** Up where it was failed and is met, down where it was met and is failed; neither where a year has none, or grounds are open. */
export const turnOf = (before: boolean | null, after: boolean | null, open: boolean): VerdictChange["turned"] =>
  open || before === null || after === null || before === after ? null : after ? "up" : "down";

/** A verdict in both years. */
export const verdictChange = (before: boolean | null, after: boolean | null, open: boolean): VerdictChange => ({
  before,
  after,
  turned: turnOf(before, after, open),
});
