// A school built to see what it comes to: as an existing one has it, in proportion to its pupils; what was built so far, and the way back.
import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { SchoolNames } from "./school-names.js";
import type { Planning } from "./use-plan.js";
import { usePlanningWords } from "./words.js";

/** The three choices, folded away until they are asked for. */
export function BuildSchool({ planning: { schoolNames, choices, choose } }: { readonly planning: Planning }) {
  const say = usePlanningWords();
  const styles = usePaneStyles();
  const [name, setName] = useState("");
  const [like, setLike] = useState("");
  const [pupils, setPupils] = useState("");
  const { built = [] } = choices;
  const count = Number(pupils);
  const isTaken = [...schoolNames, ...built.map((school) => school.name)].includes(name.trim());
  const change = (next: typeof built): void =>
    choose({ built: next.length === 0 ? undefined : next, units: undefined });
  return (
    <>
      {built.length > 0 && (
        <div className={styles.row}>
          <span>{say("built", { schools: built.map((school) => say("builtSchool", { ...school })) })}</span>
          <Button size="small" onClick={() => change([])}>
            {say("buildNone")}
          </Button>
        </div>
      )}
      <details className={styles.details}>
        <summary>{say("buildHeading")}</summary>
        <div className={styles.filters}>
          <Field label={say("buildName")}>
            <Input value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label={say("buildPupils")}>
            <Input type="number" min={1} value={pupils} onChange={(_, { value }) => setPupils(value)} />
          </Field>
          <Field label={say("buildLike")} hint={say("buildLikeHelp")}>
            <SchoolNames names={schoolNames} value={like} onChoose={setLike} />
          </Field>
          <Button
            disabled={name.trim() === "" || isTaken || like === "" || !(count >= 1)}
            onClick={() => {
              change([...built, { name: name.trim(), pupils: Math.round(count), like }]);
              setName("");
              setPupils("");
            }}
          >
            {say("closeTry")}
          </Button>
        </div>
      </details>
    </>
  );
}
