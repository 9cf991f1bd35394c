// Something that is made only once it is opened.
import type { ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";

interface Props {
  readonly summary: string;
  /** Asked for only while it is open. */
  readonly content: () => ReactNode;
}

/** The summary, and what it opens to. */
export function OpenedDetails({ summary, content }: Props) {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && <div className={styles.section}>{content()}</div>}
    </details>
  );
}
