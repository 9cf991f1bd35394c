// Schools do not stand exactly at the threshold by halves: where they do, a column of what is asked was read for what there is.
import type { IndicatorId } from "../../indicators/index.js";
import type { GroundCheck } from "../ground.js";
import { valueCells } from "../indicator-values.js";
import { eachStage } from "../stages.js";

const schoolsNeeded = 3;
const shareNeeded = 0.5;

export const valuesAtThreshold: GroundCheck = {
  code: "valuesAtThreshold",
  find: (input) =>
    eachStage(input, (stage, { indicators, schools }) =>
      Object.entries(indicators).flatMap(([key, result]) => {
        const id = key as IndicatorId;
        const at = schools.filter(({ indicators: own }) => Math.abs((own[id]?.attainment ?? 0) - 1) < 1e-9);
        return result.minimum === null || at.length < schoolsNeeded || at.length < shareNeeded * result.schools
          ? []
          : [
              {
                stage,
                subject: `${id} ${at.length}`,
                params: { stage, indicator: id, count: at.length, all: result.schools, value: result.minimum },
                cells: valueCells(at, id, input.standard),
              },
            ];
      }),
    ),
};
