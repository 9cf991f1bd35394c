// A name that opens to its reason below it, and closes again.
import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import { usePaneStyles } from "./styles.js";

interface Props {
  readonly label: string;
  /** What the link does, for those who cannot see that it opens. */
  readonly title: string;
  /** What stands behind the name, open or not. */
  readonly beside?: ReactNode;
  /** Asked for only while it is open. */
  readonly reason: () => ReactNode;
}

/** The name as a link, and the reason once it is opened. */
export function OpenedReason({ label, title, beside, reason }: Props) {
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Link as="button" inline aria-expanded={open} title={title} onClick={() => setOpen(!open)}>
        {label}
      </Link>
      {beside}
      {open && (
        <div className={styles.reason} role="note">
          {reason()}
        </div>
      )}
    </>
  );
}
