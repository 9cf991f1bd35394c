// Behind one coefficient: its schools, its groups, and what would bring it within its limit; closed until it is asked for.
import { Button, Field, Select } from "@fluentui/react-components";
import type { CountyAssessment, SchoolGrouping } from "@junheng/engine/assessment";
import { distributionOf, farthestOverLimit, schoolGroupings } from "@junheng/engine/assessment";
import type { IndicatorId } from "@junheng/engine/indicators";
import { indicatorIn } from "@junheng/engine/indicators";
import { groupingNames, indicatorName, stageNames, unitNames } from "@junheng/engine/words";
import type { CompulsoryStage } from "@junheng/engine/schools";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { useMemo, useState } from "react";
import type { HostAppearance } from "../../../hosts/spreadsheet-host.js";
import { groupShares, groupsData, lorenzData, spreadData } from "./look-data.js";
import { GroupTable } from "./look-groups.js";
import { LookPicture } from "./look-picture.js";
import { lookSentences } from "./look-words.js";
import { SchoolValues } from "./school-values.js";
import { usePaneStyles } from "../../shared/styles.js";
import { useLocale, useWords } from "../../shared/words.js";
import { WrittenLine } from "../../shared/written-line.js";
import type { PaneState } from "../state.js";

/** What is looked at. */
export interface Look {
  readonly stage: CompulsoryStage;
  readonly indicator: IndicatorId;
  readonly grouping: SchoolGrouping;
}

interface Props {
  readonly assessment: CountyAssessment;
  readonly standard: Standard;
  readonly theme: HostAppearance["theme"];
  readonly charts: boolean;
  readonly busy: boolean;
  readonly written: PaneState["written"];
  readonly onWrite: (look: Look) => void;
}

/** The section; nothing is computed before it is opened. */
export function CloserLook(props: Props) {
  const say = useWords();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say("closerLook")}</summary>
      {open && <Looking {...props} />}
    </details>
  );
}

function Looking({ assessment, standard, theme, charts, busy, written, onWrite }: Props) {
  const say = useWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const stages = compulsoryStages.filter((stage) => assessment.stages[stage] !== undefined);
  const [wanted, setWanted] = useState<Look>(() => worst(assessment));
  const look = stages.includes(wanted.stage) ? wanted : worst(assessment);
  const { stage, indicator, grouping } = look;
  const found = useMemo(
    () => distributionOf(assessment, stage, indicator, grouping),
    [assessment, stage, indicator, grouping],
  );
  const pictures = useMemo(() => {
    if (found === null) return null;
    const shares = groupShares(found, grouping, locale);
    return {
      lorenz: lorenzData(found, say),
      spread: spreadData(found, say),
      shares,
      groups: shares && groupsData(shares, say),
    };
  }, [found, grouping, locale, say]);
  const result = assessment.stages[stage];
  return (
    <div className={styles.section}>
      <Field label={say("stage")}>
        <Select value={stage} onChange={(_, { value }) => setWanted({ ...look, stage: value as CompulsoryStage })}>
          {stages.map((each) => (
            <option key={each} value={each}>
              {stageNames[each][locale]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("indicator")}>
        <Select value={indicator} onChange={(_, { value }) => setWanted({ ...look, indicator: value as IndicatorId })}>
          {standard.indicators.map(({ id }) => (
            <option key={id} value={id}>
              {indicatorName(id, locale, standard)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("groupBy")}>
        <Select value={grouping} onChange={(_, { value }) => setWanted({ ...look, grouping: value as SchoolGrouping })}>
          {schoolGroupings.map((each) => (
            <option key={each} value={each}>
              {groupingNames[each][locale]}
            </option>
          ))}
        </Select>
      </Field>
      {found !== null && pictures !== null && result !== undefined && (
        <>
          <div role="status">
            {lookSentences(found, result, indicator, grouping, say, locale, standard).map((sentence) => (
              <p key={sentence} className={styles.text}>
                {sentence}
              </p>
            ))}
          </div>
          {found.schools.length > 0 && (
            <LookPicture
              heading={say("spreadHeading")}
              label={say("spreadLabel", {
                count: found.schools.length,
                low: formatDecimal(found.schools[0]?.value ?? 0, 2),
                high: formatDecimal(found.schools.at(-1)?.value ?? 0, 2),
                mean: formatDecimal(found.mean ?? 0, 2),
                unit: unitNames[indicatorIn(indicator, standard).unit][locale],
              })}
              data={pictures.spread}
              height={220}
              theme={theme}
            />
          )}
          <SchoolValues
            key={`${stage} ${indicator}`}
            assessment={assessment}
            standard={standard}
            stage={stage}
            indicator={indicator}
            schools={found.schools}
          />
          {found.lorenz.length > 0 && (
            <LookPicture
              heading={say("lorenzHeading")}
              label={say("lorenzLabel", { gini: formatDecimal(found.gini ?? 0, 3) })}
              data={pictures.lorenz}
              height={280}
              theme={theme}
            />
          )}
          {pictures.groups !== null && pictures.shares !== null && (
            <>
              <LookPicture
                heading={say("groupsHeading")}
                label={say("groupsLabel")}
                data={pictures.groups}
                height={90 + 26 * pictures.groups.groups.length}
                theme={theme}
              />
              <GroupTable shares={pictures.shares} />
            </>
          )}
          <Button disabled={busy} onClick={() => onWrite(look)}>
            {say(charts ? "writeLookCharts" : "writeLook")}
          </Button>
          <WrittenLine written={written} />
        </>
      )}
    </div>
  );
}

/** What is looked at first: the indicator that is farthest over its limit, or has the largest coefficient. */
const worst = (assessment: CountyAssessment): Look => ({
  ...(farthestOverLimit(assessment) ?? { stage: "primary", indicator: "sportsAreaPerPupil" }),
  grouping: "locale",
});
