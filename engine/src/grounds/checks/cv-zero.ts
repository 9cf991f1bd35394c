// Three schools or more are never exactly alike: a coefficient of 0 means that one figure was read for all.
import type { IndicatorId } from "../../indicators/index.js";
import type { GroundCheck } from "../ground.js";
import { valueCells } from "../indicator-values.js";
import { eachStage } from "../stages.js";

export const cvZero: GroundCheck = {
  code: "cvZero",
  find: (input) =>
    eachStage(input, (stage, { indicators, schools }) =>
      Object.entries(indicators).flatMap(([id, result]) =>
        result.cv === null || result.cv > 1e-12 || result.schools < 3
          ? []
          : [
              {
                stage,
                subject: `${id} ${result.mean ?? ""}`,
                params: { stage, indicator: id, count: result.schools, value: rounded(result.mean ?? 0) },
                cells: valueCells(schools, id as IndicatorId, input.standard),
              },
            ],
      ),
    ),
};

const rounded = (value: number): number => Number(value.toPrecision(6));
