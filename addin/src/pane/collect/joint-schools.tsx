// Campuses of one legal person: counted with their school or by themselves, and both results side by side.
import { Button, Field, Select } from "@fluentui/react-components";
import { assessCounty } from "@junheng/engine/assessment";
import type { Collection, JointSchools } from "@junheng/engine/collection";
import { indicatorName, stageNames } from "@junheng/engine/words";
import { compulsoryStages } from "@junheng/engine/schools";
import type { Standard } from "@junheng/engine/standards";
import { formatDecimal } from "@junheng/engine/statistics";
import { useMemo } from "react";
import { usePaneStyles } from "../shared/styles.js";
import { useLocale } from "../shared/words.js";
import type { Collecting } from "./use-collection.js";
import type { BothWays } from "./use-table.js";
import { useCollectingWords } from "./words.js";

type Props = Pick<Collecting, "decide" | "decisions" | "compareJoint" | "both" | "collecting"> & {
  readonly collection: Collection;
  readonly standard: Standard;
};

const ways: readonly JointSchools[] = ["asSent", "merged", "apart"];

/** The choice and the comparison, where there is any campus. */
export function JointSchoolsChoice({ collection, standard, decide, decisions, compareJoint, both, collecting }: Props) {
  const say = useCollectingWords();
  const styles = usePaneStyles();
  if (!collection.schools.some(({ record }) => record.campusOf !== undefined)) return null;
  return (
    <div className={styles.section}>
      <Field label={say("joint")}>
        <Select
          value={decisions.joint ?? "asSent"}
          onChange={(_, { value }) => decide({ joint: value as JointSchools })}
        >
          {ways.map((way) => (
            <option key={way} value={way}>
              {say(`joint.${way}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button size="small" disabled={collecting} onClick={compareJoint}>
        {say("compareJoint")}
      </Button>
      {both !== null && <Compared both={both} standard={standard} />}
    </div>
  );
}

function Compared({ both, standard }: { readonly both: BothWays; readonly standard: Standard }) {
  const say = useCollectingWords();
  const locale = useLocale();
  const styles = usePaneStyles();
  const [merged, apart] = useMemo(
    () => [assessCounty(both.merged, standard), assessCounty(both.apart, standard)] as const,
    [both, standard],
  );
  const cv = (value: number | null | undefined): string => (typeof value === "number" ? formatDecimal(value, 3) : "—");
  return (
    <div className={styles.section}>
      <h4 className={styles.subheading}>{say("compared")}</h4>
      {compulsoryStages.map((stage) => {
        const [one, other] = [merged.stages[stage], apart.stages[stage]];
        if (one === undefined || other === undefined) return null;
        return (
          <table key={stage} className={styles.table}>
            <caption>
              {say("comparedSchools", {
                stage: stageNames[stage][locale],
                merged: one.schools.length,
                apart: other.schools.length,
              })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say("indicator")}</th>
                <th scope="col" className={styles.number}>
                  {say("mergedWay")}
                </th>
                <th scope="col" className={styles.number}>
                  {say("apartWay")}
                </th>
              </tr>
            </thead>
            <tbody>
              {standard.indicators.map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{indicatorName(id, locale, standard)}</th>
                  <td className={styles.number}>{cv(one.indicators[id]?.cv)}</td>
                  <td className={styles.number}>{cv(other.indicators[id]?.cv)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
