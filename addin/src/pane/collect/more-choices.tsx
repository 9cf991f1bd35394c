// Quiet choices: a form learned from its blank, the bureau's own checks.
import { Button } from "@fluentui/react-components";
import { builtInChecks, checkSheet } from "@junheng/engine/checks";
import { describeDiagnostic, placeOf } from "@junheng/engine/words";
import { useRef } from "react";
import { collectingText } from "../../messages/collecting.js";
import { saveAs } from "../shared/save-as.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import { useCollectingWords } from "./words.js";

/** The choices, folded away. */
export function MoreChoices({
  learn,
  learned,
  useRules,
  ownRules,
  decisions,
  openDecisions,
}: Pick<Collecting, "learn" | "learned" | "useRules" | "ownRules" | "decisions" | "openDecisions">) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const takeRules = async (): Promise<void> => {
    const { writeGrids } = await import("@junheng/workbook/write");
    const bytes = await writeGrids([checkSheet(builtInChecks, locale)]);
    saveAs(new Blob([new Uint8Array(bytes)]), collectingText("rulesName", {}, locale));
  };
  return (
    <details className={styles.details}>
      <summary>{say("more")}</summary>
      <div className={styles.section}>
        <div className={styles.row}>
          <Pick label={say("learn")} accept=".xlsx,.xls" onFile={learn} />
          {learned !== null && (
            <Button
              size="small"
              onClick={() =>
                saveAs(
                  new Blob([JSON.stringify(learned.template, null, 2)], { type: "application/json" }),
                  collectingText("templateName", {}, locale),
                )
              }
            >
              {say("saveTemplate")}
            </Button>
          )}
        </div>
        {learned !== null && (
          <p className={styles.text}>
            {say("learned", {
              title: learned.template.title,
              count: learned.template.fields.length,
              unknown: learned.unknown.length === 0 ? say("none") : learned.unknown.slice(0, 20),
            })}
          </p>
        )}
        <div className={styles.row}>
          <span>{say("rules", { count: builtInChecks.length })}</span>
          <Pick label={say("openRules")} accept=".xlsx,.xls,.csv" onFile={useRules} />
          <Button size="small" onClick={() => void takeRules()}>
            {say("takeRules")}
          </Button>
        </div>
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() =>
              saveAs(
                new Blob([JSON.stringify(decisions, null, 2)], { type: "application/json" }),
                collectingText("decisionsName", {}, locale),
              )
            }
          >
            {say("saveDecisions")}
          </Button>
          <Pick label={say("openDecisions")} accept=".json" onFile={openDecisions} />
        </div>
        {ownRules !== null && (
          <>
            <p className={styles.text}>{say("ownRules", { count: ownRules.count, file: ownRules.file })}</p>
            <ul className={styles.list}>
              {ownRules.diagnostics.map((each, position) => (
                <li key={position} className={each.severity === "error" ? styles.bad : undefined}>
                  {placeOf(each.where, locale)} {describeDiagnostic(each, locale)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

function Pick({
  label,
  accept,
  onFile,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.hidden}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
