// A school closed to see what it comes to: its pupils and what it has go to another; what was closed so far, and the way back.
import { Button, Field } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { SchoolNames } from "./school-names.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";

/** The two choices, folded away until they are asked for. */
export function CloseSchool({ planning: { schoolNames, choices, choose } }: { readonly planning: Planning }) {
  const say = usePlanningWords();
  const styles = usePaneStyles();
  const [school, setSchool] = useState("");
  const [into, setInto] = useState("");
  const { close = [] } = choices;
  const closed = new Set(close.map((each) => each.school));
  const names = schoolNames.filter((name) => !closed.has(name));
  const change = (next: typeof close): void =>
    choose({ close: next.length === 0 ? undefined : next, units: undefined });
  return (
    <>
      {close.length > 0 && (
        <div className={styles.row}>
          <span>{say("closed", { ways: close.map(({ school: from, into: to = "" }) => `${from} → ${to}`) })}</span>
          <Button size="small" onClick={() => change([])}>
            {say("closeNone")}
          </Button>
        </div>
      )}
      <details className={styles.details}>
        <summary>{say("closeHeading")}</summary>
        <div className={styles.filters}>
          <Field label={say("closeWhich")}>
            <SchoolNames names={names} value={school} onChoose={setSchool} />
          </Field>
          <Field label={say("closeInto")}>
            <SchoolNames names={names.filter((name) => name !== school)} value={into} onChoose={setInto} />
          </Field>
          <Button
            disabled={school === "" || into === ""}
            onClick={() => {
              change([...close, { school, into }]);
              setSchool("");
              setInto("");
            }}
          >
            {say("closeTry")}
          </Button>
        </div>
      </details>
    </>
  );
}
