// A sentence of the verdict with its sign and its colour, so that neither stands alone.
import type { VerdictLine } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";

/** The colour of yes, no, and not known. */
export function useVerdictColour(): (met: boolean | null) => string {
  const styles = usePaneStyles();
  return (met) => (met === null ? styles.doubt : met ? styles.good : styles.bad);
}

/** The sentence. */
export function VerdictSentence({ line: { text, met } }: { readonly line: VerdictLine }) {
  const colour = useVerdictColour();
  return (
    <strong className={colour(met)}>
      <span aria-hidden="true">{met === null ? "?" : met ? "✓" : "✗"}</span> {text}
    </strong>
  );
}
