// All functions for cells: searched, each with its arguments and an example, written into a cell; and those that broke repaired.
import { Field, SearchBox } from "@fluentui/react-components";
import { useState } from "react";
import { customFunctions } from "../../functions/registry.js";
import { FailureBar } from "../shared/failure-bar.js";
import { usePaneStyles } from "../shared/styles.js";
import type { PartProps } from "../parts.js";
import { FunctionCard } from "./function-card.js";
import { searched } from "./formula-of.js";
import { MendFormulas } from "./mend-formulas.js";
import { useFormulas } from "./use-formulas.js";
import { useFunctionWords } from "./words.js";

/** The tab. */
export function FunctionsTab({ host }: Pick<PartProps, "host">) {
  const say = useFunctionWords();
  const styles = usePaneStyles();
  const formulas = useFormulas(host);
  const [search, setSearch] = useState("");
  const found = searched(customFunctions, search);
  return (
    <div className={styles.section}>
      <h2 className={styles.heading}>{say("heading")}</h2>
      {host.lacking?.includes("functions") === true && <p className={styles.text}>{say("noFunctions")}</p>}
      <p className={styles.quiet}>{say("intro")}</p>
      {host.kind === "wps" && <p className={styles.quiet}>{say("noFunctionsWps")}</p>}
      <FailureBar failure={formulas.outcome?.kind === "failed" ? formulas.outcome.failure : null} />
      <Field label={say("search")} hint={say("searchHint")}>
        <SearchBox value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <p className={styles.quiet} role="status">
        {found.length === 0 ? say("foundNone") : say("found", { count: found.length })}
      </p>
      <ul className={styles.list} aria-label={say("heading")}>
        {found.map((entry) => (
          <li key={entry.id}>
            <FunctionCard entry={entry} formulas={formulas} />
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{say("blanks")}</p>
      <MendFormulas formulas={formulas} />
    </div>
  );
}
