// Why a standard was not taken: each fault with its cell or its path, until another is read.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { describeDiagnostic, labelled, placeOf } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";

/** The faults, in the order of the file. */
export function StandardFaults({ faults }: { readonly faults: readonly Diagnostic[] }) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <div role="alert">
      <p className={styles.text}>{say("standardFaults")}</p>
      <ul className={styles.text}>
        {faults.map((fault, at) => (
          <li key={at}>{labelled(placeOf(fault.where, locale), describeDiagnostic(fault, locale), locale)}</li>
        ))}
      </ul>
    </div>
  );
}
