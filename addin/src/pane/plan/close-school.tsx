// A school closed to see what it comes to: its pupils and what it has go to another; what was closed so far, and the way back.
import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
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
            <Names names={names} value={school} onChoose={setSchool} />
          </Field>
          <Field label={say("closeInto")}>
            <Names names={names.filter((name) => name !== school)} value={into} onChoose={setInto} />
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

interface NamesProps {
  readonly names: readonly string[];
  readonly value: string;
  readonly onChoose: (name: string) => void;
}

function Names({ names, value, onChoose, ...field }: NamesProps) {
  const say = usePlanningWords();
  return (
    <Select {...field} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
      <option value="">{say("pleaseChoose")}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
