// Plans that need the solver: several resources together, who helps whom, which teachers move; asked for here, and loaded only then.
import { Button, Field, Select } from "@fluentui/react-components";
import type { PairingKind } from "@junheng/engine/planning";
import { pairingKinds } from "@junheng/engine/planning";
import { amountText, communityKindNames, describeDiagnostic } from "@junheng/engine/words";
import { useState } from "react";
import type { Solved } from "../../../files/solver.worker.js";
import type { SpreadsheetHost } from "../../../hosts/spreadsheet-host.js";
import { ChooseFile } from "../../shared/choose-file.js";
import { FailureBar } from "../../shared/failure-bar.js";
import { shareText } from "../../shared/figure-texts.js";
import { SheetView } from "../../shared/sheet-view.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale } from "../../shared/words.js";
import { WorkBar } from "../../shared/work-bar.js";
import { WrittenLine } from "../../shared/written-line.js";
import { tableKinds } from "../tables-beside.js";
import type { Planning } from "../use-plan.js";
import { solvedSheets } from "./solved-sheets.js";
import { useSolver } from "./use-solver.js";
import { useSolvingWords } from "./words.js";

/** The section. */
export function SolverSection({ host, planning }: { readonly host: SpreadsheetHost; readonly planning: Planning }) {
  const say = useSolvingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const solving = useSolver(host, planning);
  const [kind, setKind] = useState<PairingKind>("pair");
  const { work, solved, findings } = solving;
  const hasCosts = Object.keys(planning.choices.costs ?? {}).length > 0;
  return (
    <section className={styles.section} aria-label={say("heading")}>
      <h3 className={styles.subheading}>{say("heading")}</h3>
      <p className={styles.quiet}>{say("intro")}</p>
      <FailureBar failure={solving.failure} />
      <div className={styles.row}>
        <Button disabled={!hasCosts || !planning.hasData} onClick={solving.together}>
          {say("together")}
        </Button>
        {!hasCosts && <span className={styles.quiet}>{say("needsCosts")}</span>}
      </div>
      <div className={styles.filters}>
        <Field label={say("pairingKind")}>
          <Select value={kind} onChange={(_, { value }) => setKind(value as PairingKind)}>
            {pairingKinds.map((each) => (
              <option key={each} value={each}>
                {communityKindNames[each][locale]}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.row}>
          <ChooseFile accept={tableKinds} onFile={(file) => solving.pairing(file, kind)}>
            {say("pairing")}
          </ChooseFile>
          <ChooseFile accept={tableKinds} onFile={solving.teachers}>
            {say("teachers")}
          </ChooseFile>
        </div>
      </div>
      <p className={styles.quiet}>{say("tablesHelp")}</p>
      {findings.map((each, position) => (
        <p key={position} role="alert" className={styles.text}>
          {describeDiagnostic(each, locale)}
        </p>
      ))}
      <WorkBar work={work} onCancel={solving.cancel} />
      {work?.kind === "solving" && <Better better={solving.better} />}
      {solved !== null && (
        <>
          <div>
            <Button onClick={solving.write}>{say("write")}</Button>
          </div>
          <WrittenLine written={solving.written} />
          {solvedSheets(solved, locale).map((sheet) => (
            <SheetView key={sheet.id} sheet={sheet} />
          ))}
        </>
      )}
    </section>
  );
}

/** The best plan so far, while a better one is looked for. */
function Better({ better }: { readonly better: Solved | null }) {
  const say = useSolvingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const plan = better?.of === "together" ? better.plan : null;
  return (
    <p className={styles.text} role="status">
      {plan === null
        ? say("looking")
        : say("better", { cost: amountText(plan.cost ?? 0, "yuan", locale), gap: shareText(plan.gap) })}
    </p>
  );
}
