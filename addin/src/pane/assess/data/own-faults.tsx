// Why what somebody brought was not taken: each fault with its cell or its path, until another is read.
import type { Diagnostic } from "@junheng/engine/diagnostics";
import { describeDiagnostic, labelled, placeOf } from "@junheng/engine/words";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale } from "../../shared/words.js";

interface Props {
  /** That it was not taken. */
  readonly title: string;
  readonly faults: readonly Diagnostic[];
}

/** The faults, in the order of the file. */
export function OwnFaults({ title, faults }: Props) {
  const locale = useLocale();
  const styles = usePaneStyles();
  return (
    <div role="alert">
      <p className={styles.text}>{title}</p>
      <ul className={styles.text}>
        {faults.map((fault, at) => (
          <li key={at}>{labelled(placeOf(fault.where, locale), describeDiagnostic(fault, locale), locale)}</li>
        ))}
      </ul>
    </div>
  );
}
