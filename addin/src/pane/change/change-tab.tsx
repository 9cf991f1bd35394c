// Two years compared: which years, the county in a sentence, every indicator with its picture first, schools to be told apart, sheets.
import { Button } from "@fluentui/react-components";
import type { YearsCompared } from "@junheng/engine/change";
import type { DiagnosticCode } from "@junheng/engine/diagnostics";
import type { IndicatorId } from "@junheng/engine/indicators";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import { countyChangeLine, describeDiagnostic, indicatorName, slidBackLine, stageNames } from "@junheng/engine/words";
import { useState } from "react";
import { OfSchools } from "../assess/of-schools.js";
import type { PartProps } from "../parts.js";
import { Findings } from "../shared/findings.js";
import { Stepper } from "../shared/stepper.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { WrittenLine } from "../shared/written-line.js";
import { changeStand } from "./change-stand.js";
import { IndicatorChangeView } from "./indicator-change.js";
import { SameSchools } from "./same-schools.js";
import { SchoolsTurned } from "./schools-turned.js";
import type { Changing } from "./use-change.js";
import { useChange } from "./use-change.js";
import { useChangesWords } from "./words.js";
import { YearChoice } from "./year-choice.js";

/** Findings that put the whole comparison in doubt: they stand above it, and not only among the others. */
const ofYears: ReadonlySet<string> = new Set<DiagnosticCode>([
  "changeSamePeriod",
  "changeOrder",
  "changeNothingShared",
]);

/** The tab. The later year is what was read for the assessment; it reads the workbook where nothing was. */
export function ChangeTab({ host, state, actions }: PartProps) {
  const say = useChangesWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const changing = useChange(host, state, actions);
  const { changed } = changing;
  const compared = changed?.compared ?? null;
  return (
    <>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <OfSchools
        state={state}
        actions={actions}
        own={changing}
        needs={{ text: say("needsData"), choose: say("openAssess") }}
      >
        <YearChoice changing={changing} />
      </OfSchools>
      {changed !== null && compared === null && <p className={styles.text}>{say("nothing")}</p>}
      {compared !== null && (
        <>
          <div role="status">
            {compared.diagnostics
              .filter(({ code }) => ofYears.has(code))
              .map((each) => (
                <p key={each.code} className={styles.doubt}>
                  {describeDiagnostic(each, locale)}
                </p>
              ))}
            <p className={styles.verdict}>{countyChangeLine(compared, locale)}</p>
            {slidBackLine(compared, locale) !== null && <p className={styles.text}>{slidBackLine(compared, locale)}</p>}
          </div>
          <Button className={styles.primary} appearance="primary" size="large" onClick={changing.write}>
            {say("write")}
          </Button>
          <WrittenLine written={changing.written} />
          <SchoolsTurned compared={compared} standard={changing.standard} cells={changing.cells} />
          <SameSchools compared={compared} changing={changing} />
          <Indicators compared={compared} changing={changing} />
          {compared.diagnostics.length > 0 && (
            <details className={styles.details}>
              <summary>{say("findings", { count: compared.diagnostics.length })}</summary>
              <Findings
                diagnostics={compared.diagnostics}
                onGo={actions.goTo}
                canGo={state.source?.kind !== "files"}
                describe={describeDiagnostic}
              />
            </details>
          )}
        </>
      )}
    </>
  );
}

/** An indicator of a stage. */
export interface ChangedHere {
  readonly stage: CompulsoryStage;
  readonly id: IndicatorId;
  readonly title: string;
}

function Indicators({ compared, changing }: { readonly compared: YearsCompared; readonly changing: Changing }) {
  const say = useChangesWords();
  const locale = useLocale();
  const [opened, setOpened] = useState<string | null>(null);
  const all = compulsoryStages.flatMap((stage) =>
    (Object.keys(compared.stages[stage]?.indicators ?? {}) as IndicatorId[]).map((id) => ({
      key: `${stage}.${id}`,
      change: compared.stages[stage]!.indicators[id]!,
      here: { stage, id, title: `${stageNames[stage][locale]} · ${indicatorName(id, locale, compared)}` },
    })),
  );
  const open = all.find(({ key }) => key === opened) ?? all.find(({ change }) => change.change !== null) ?? all[0];
  return (
    <Stepper
      steps={all.map(({ key, here, change }) => ({
        id: key,
        title: here.title,
        ...changeStand(change, say),
        content: () => <IndicatorChangeView here={here} compared={compared} changing={changing} />,
      }))}
      open={open?.key ?? ""}
      onOpen={setOpened}
    />
  );
}
