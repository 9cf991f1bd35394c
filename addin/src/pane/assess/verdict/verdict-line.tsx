// A sentence of the verdict with its sign and its colour, so that neither stands alone.
import type { VerdictLine } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";

/** The colour of yes, no, and not known. */
export function useVerdictColour(): (met: boolean | null) => string {
  const styles = usePaneStyles();
  return (met) => (met === null ? styles.doubt : met ? styles.good : styles.bad);
}

/** The sentence; a plain one is coloured by its sign alone. */
export function VerdictSentence({
  line: { text, met },
  plain = false,
}: {
  readonly line: VerdictLine;
  readonly plain?: boolean;
}) {
  const colour = useVerdictColour();
  const sign = met === null ? "?" : met ? "✓" : "✗";
  return plain ? (
    <>
      <strong className={colour(met)} aria-hidden="true">
        {sign}
      </strong>{" "}
      {text}
    </>
  ) : (
    <strong className={colour(met)}>
      <span aria-hidden="true">{sign}</span> {text}
    </strong>
  );
}
