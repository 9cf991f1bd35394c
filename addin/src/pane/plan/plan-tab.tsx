// What to add where: what is asked for, then every indicator with its plan, one open at a time, then the sheets to take away.
import { Button } from "@fluentui/react-components";
import type { CountyPlan, PlannedIndicator } from "@junheng/engine/planning";
import { compulsoryStages } from "@junheng/engine/schools";
import { describeDiagnostic, indicatorName, stageNames } from "@junheng/engine/words";
import type { IndicatorId } from "@junheng/engine/indicators";
import { useState } from "react";
import { OfSchools } from "../assess/of-schools.js";
import type { PartProps } from "../parts.js";
import { Stepper } from "../shared/stepper.js";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import { WrittenLine } from "../shared/written-line.js";
import { IndicatorPlan } from "./indicator-plan.js";
import { planStand } from "./plan-stand.js";
import { PlanChoicesForm } from "./plan-choices.js";
import { SolverSection } from "./solver/solver-section.js";
import type { Planning } from "./use-plan.js";
import { usePlan } from "./use-plan.js";
import { usePlanningWords } from "./words.js";

/** The tab. It plans on what was read for the assessment, and reads the workbook where nothing was. */
export function PlanTab({ host, state, actions }: PartProps) {
  const say = usePlanningWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const planning = usePlan(host, state, actions);
  const { plan } = planning;
  return (
    <>
      <h2 className={styles.heading}>{say("heading")}</h2>
      <p className={styles.quiet}>{say("intro")}</p>
      <OfSchools
        state={state}
        actions={actions}
        own={planning}
        needs={{ text: say("needsData"), choose: say("openAssess") }}
      >
        <PlanChoicesForm planning={planning} />
      </OfSchools>
      <SolverSection host={host} planning={planning} />
      {plan !== null && planning.hasData && (
        <>
          <Button className={styles.primary} appearance="primary" size="large" onClick={planning.write}>
            {say("write")}
          </Button>
          <WrittenLine written={planning.written} />
          <p className={styles.quiet}>{say("followed")}</p>
          {plan.diagnostics
            .filter(({ code }) => code.startsWith("plan"))
            .map((each) => (
              <p key={`${each.code} ${String(each.params["indicator"])}`} className={styles.text}>
                {describeDiagnostic(each, locale)}
              </p>
            ))}
          <Indicators plan={plan} planning={planning} />
        </>
      )}
    </>
  );
}

/** A planned indicator of a stage, and the name it goes by in the choices. */
export interface PlannedHere {
  readonly key: string;
  readonly title: string;
  readonly indicator: PlannedIndicator;
}

function Indicators({ plan, planning }: { readonly plan: CountyPlan; readonly planning: Planning }) {
  const say = usePlanningWords();
  const locale = useLocale();
  const [opened, setOpened] = useState<string | null>(null);
  const all = compulsoryStages.flatMap((stage) =>
    Object.entries(plan.stages[stage]?.indicators ?? {}).map(([id, indicator]): PlannedHere => ({
      key: `${stage}.${id}`,
      title: `${stageNames[stage][locale]} · ${indicatorName(id as IndicatorId, locale, plan)}`,
      indicator,
    })),
  );
  const firstKnown = all.find(({ indicator }) => indicator.cvBefore !== null);
  const open =
    all.find(({ key }) => key === opened) ?? all.find(({ indicator }) => indicator.added > 0) ?? firstKnown ?? all[0];
  return (
    <Stepper
      steps={all.map((each) => ({
        id: each.key,
        title: each.title,
        ...planStand(each.indicator, say, locale),
        content: () => <IndicatorPlan here={each} planning={planning} />,
      }))}
      open={open?.key ?? ""}
      onOpen={setOpened}
    />
  );
}
