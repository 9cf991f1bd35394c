// One function of the list: what it does, its arguments with what is given for them, an example, and the button that writes it.
import { Button, Field, Input, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { CustomFunctionEntry } from "../../functions/registry.js";
import { siteAddress } from "../shared/site-address.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { calledName, formulaOf, isComplete } from "./formula-of.js";
import type { Formulas } from "./use-formulas.js";
import { useFunctionWords } from "./words.js";

interface Props {
  readonly entry: CustomFunctionEntry;
  readonly formulas: Formulas;
}

const helpPages = { "zh-CN": "help/functions.html", en: "help/functions.en.html" } as const;

/** The function, folded until it is opened. */
export function FunctionCard({ entry, formulas }: Props) {
  const styles = usePaneStyles();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.card}
      data-function={entry.id}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <strong>{calledName(entry, locale)}</strong>
        <span className={styles.quiet}> {entry.description[locale]}</span>
      </summary>
      {isOpen && <Call entry={entry} formulas={formulas} />}
    </details>
  );
}

function Call({ entry, formulas }: Props) {
  const say = useFunctionWords();
  const styles = usePaneStyles();
  const locale = useLocale();
  const [given, setGiven] = useState<readonly string[]>([]);
  const { outcome, isBusy } = formulas;
  const give = (position: number, text: string): void =>
    setGiven((before) => entry.parameters.map((_, at) => (at === position ? text : (before[at] ?? ""))));
  const formula = formulaOf(entry, given, locale);
  return (
    <>
      {entry.parameters.map(({ id, name, description, optional }, position) => (
        <div key={id} className={styles.section}>
          <Field
            label={optional ? say("optional", { name: name[locale] }) : name[locale]}
            hint={description[locale]}
            required={!optional}
          >
            <Input
              value={given[position] ?? ""}
              spellCheck={false}
              onChange={(_, { value }) => give(position, value)}
              contentAfter={
                <Button
                  size="small"
                  appearance="subtle"
                  disabled={isBusy}
                  aria-label={say("takeFor", { name: name[locale] })}
                  onClick={() => formulas.take(entry.id, (address) => give(position, address))}
                >
                  {say("take")}
                </Button>
              }
            />
          </Field>
        </div>
      ))}
      <p className={styles.quiet}>{say("example", { formula: entry.example.formula[locale] })}</p>
      <p className={styles.text}>
        <code>{formula}</code>
      </p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={isBusy || !isComplete(entry, given)}
          onClick={() => formulas.insert(entry.id, formula)}
        >
          {say("insert")}
        </Button>
        <Link href={siteAddress(`${helpPages[locale]}#${entry.id}`)} target="_blank" rel="noopener">
          {say("help", { name: calledName(entry, locale) })}
        </Link>
      </div>
      <div role="status">
        {outcome !== null && "id" in outcome && outcome.id === entry.id && (
          <p className={styles.text}>{say(outcome.kind, { ...outcome })}</p>
        )}
      </div>
    </>
  );
}
