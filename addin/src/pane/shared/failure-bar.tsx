// What did not work: a sentence that says what happened and what to do.
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PaneMessage } from "../../messages/pane.js";
import type { Failure } from "./work.js";
import { usePaneStyles } from "./styles.js";
import { useWords } from "./words.js";

/** The bar, or nothing. */
export function FailureBar({ failure }: { readonly failure: Failure | null }) {
  const say = useWords();
  const styles = usePaneStyles();
  if (failure === null) return null;
  const { code, detail } = failure;
  return (
    <MessageBar
      intent={["cancelled", "host.cancelled", "readingStopped"].includes(code) ? "info" : "error"}
      layout="multiline"
    >
      <MessageBarBody>
        <span role="alert">{say(code as PaneMessage, { detail, problems: detail })}</span>
        {code === "ourFault" && <p className={styles.quiet}>{detail}</p>}
      </MessageBarBody>
    </MessageBar>
  );
}
