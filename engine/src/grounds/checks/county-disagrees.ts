// The county's own forms in the same submission give the numbers that the schools give.
import type { CountyAssessment } from "../../assessment/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CountyFigure } from "../../reading/forms/index.js";
import type { CompulsoryStage, SchoolRecord } from "../../schools/index.js";
import { isFigure } from "../../schools/index.js";
import type { GroundCheck, GroundInput } from "../ground.js";

/** Pupils are counted on other days too: so much may differ. */
const pupilsShare = 0.005;

export const countyDisagrees: GroundCheck = {
  code: "countyDisagrees",
  find: (input) =>
    (input.read.countyForms ?? []).flatMap(({ title, figures }) =>
      figures.flatMap((figure) => {
        const found = comparedWith(figure, input);
        return found === null
          ? []
          : [
              {
                stage: found.stage,
                subject: `${figure.path} ${String(figure.value)} ${found.computed}`,
                params: {
                  stage: found.stage,
                  form: title,
                  label: figure.label,
                  value: Number(figure.value),
                  computed: Number(found.computed.toPrecision(6)),
                  ...(found.indicator && { indicator: found.indicator }),
                },
                cells: [figure.where],
              },
            ];
      }),
    ),
};

interface Computed {
  readonly stage: CompulsoryStage;
  readonly computed: number;
  readonly indicator?: string;
}

/** What the schools give for a figure, where it differs; null where it agrees or is not one of theirs. */
const comparedWith = ({ path, value }: CountyFigure, { assessment, read }: GroundInput): Computed | null => {
  if (typeof value !== "number") return null;
  const [form, stage, id = "", measure] = path.split(".") as [string, CompulsoryStage, string, string];
  const result = assessment.stages[stage];
  if (result === undefined) return null;
  const indicator = result.indicators[id as IndicatorId];
  const differs = (computed: number | null | undefined, by: number): Computed | null =>
    typeof computed !== "number" || Math.abs(computed - value) <= by ? null : { stage, computed, indicator: id };
  if (form === "I" && id === "pupils") {
    const counted = result.schools.reduce((sum, { pupils }) => sum + pupils, 0);
    const all = counted + pupilsLeftOut(assessment, read.records, stage);
    return value < counted * (1 - pupilsShare) || value > all * (1 + pupilsShare) ? { stage, computed: counted } : null;
  }
  if (form === "III" && measure === "mean") return differs(indicator?.mean, 0.0051);
  if (form === "III" && measure === "cv") return differs(indicator?.cv, 0.00051);
  if (form === "II-1" && measure === "schools")
    return id === "comprehensive"
      ? withoutIndicator(differs(result.qualifiedSchools, 0))
      : differs(result.schools.filter(({ indicators }) => indicators[id as IndicatorId]?.met === true).length, 0);
  return null;
};

const withoutIndicator = (found: Computed | null): Computed | null =>
  found === null ? null : { stage: found.stage, computed: found.computed };

/** Pupils of a stage in schools and teaching points that were not assessed, which a county counts too. */
const pupilsLeftOut = (
  { leftOut }: CountyAssessment,
  records: readonly SchoolRecord[],
  stage: CompulsoryStage,
): number => {
  const out = new Set(leftOut.filter(({ reason }) => reason !== "merged").map(({ source }) => source));
  return records
    .filter(({ source }) => source !== undefined && out.has(source))
    .reduce((sum, record) => {
      const pupils = record[stage]?.["pupils"] ?? record.whole?.["pupils"];
      return sum + (isFigure(pupils) ? pupils : 0);
    }, 0);
};
