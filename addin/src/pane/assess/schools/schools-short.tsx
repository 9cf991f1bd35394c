// The schools that fall short, worst first, each with what is missing in its own unit.
import { Button } from "@fluentui/react-components";
import type { CountyAssessment, SchoolResult } from "@junheng/engine/assessment";
import { traceSchoolIndicator } from "@junheng/engine/assessment";
import { indicatorName, shortfall, stageNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { useState } from "react";
import { worstFirst } from "./short-schools.js";
import { usePaneStyles } from "../../shared/styles.js";
import { Why } from "../verdict/why.js";
import { useLocale, useWords } from "../../shared/words.js";

/** How many schools are shown before the user asks for all. */
const shownFirst = 6;

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
}

/** The list, stage by stage. */
export function SchoolsShort({ assessment, standard }: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const short = compulsoryStages.flatMap((stage) => worstFirst(assessment, stage));
  const [all, setAll] = useState(false);
  if (short.length === 0) return null;
  return (
    <>
      <h3 className={styles.subheading}>{say("schoolsShort")}</h3>
      <ul className={styles.list}>
        {short.slice(0, all ? undefined : shownFirst).map(({ stage, school, position }) => (
          <School
            key={`${stage} ${position}`}
            assessment={assessment}
            standard={standard}
            stage={stage}
            school={school}
            position={position}
          />
        ))}
      </ul>
      {!all && short.length > shownFirst && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {say("showAll", { count: short.length })}
        </Button>
      )}
    </>
  );
}

interface SchoolProps extends Props {
  readonly stage: CompulsoryStage;
  readonly school: SchoolResult;
  readonly position: number;
}

function School({ assessment, standard, stage, school, position }: SchoolProps) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const floor = standard.schoolRule?.floorShare.values.at(-1)?.value ?? 0;
  const lacking = standard.indicators.flatMap(({ id }) => {
    const indicator = school.indicators[id];
    if (indicator === undefined || indicator.met === true) return [];
    const name = indicatorName(id, locale);
    if (indicator.value === null) return [{ id, text: say("lackingFigure", { indicator: name }) }];
    const below = (indicator.attainment ?? 1) < floor ? say("lackingFloor") : "";
    return [
      { id, text: say("lacking", { indicator: name, short: shortfall(indicator.shortBy ?? 0, id, locale) }) + below },
    ];
  });
  return (
    <li className={styles.card}>
      <strong>
        {school.name}{" "}
        <span className={styles.quiet}>
          {stageNames[stage][locale]} · {say("schoolShort", { met: school.metCount })}
        </span>
      </strong>
      {lacking.map(({ id, text }) => (
        <div key={id}>
          <Why label={text} trace={() => traceSchoolIndicator(assessment, standard, stage, position, id)} />
        </div>
      ))}
    </li>
  );
}
