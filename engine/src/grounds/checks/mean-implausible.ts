// A county's mean lies within a tenth and ten times what is asked of schools.
import type { IndicatorId } from "../../indicators/index.js";
import { isOwnId } from "../../schools/index.js";
import type { GroundCheck } from "../ground.js";
import { valueCells } from "../indicator-values.js";
import { eachStage } from "../stages.js";
import { usualLine } from "../usual-lines.js";

/** How far from what is asked a county's mean may lie, both ways. */
const reach = 10;

export const meanImplausible: GroundCheck = {
  code: "meanImplausible",
  find: (input) =>
    eachStage(input, (stage, { indicators, schools }) =>
      Object.entries(indicators).flatMap(([key, { mean, minimum }]) => {
        const id = key as IndicatorId;
        const line = isOwnId(id) ? undefined : (minimum ?? usualLine(id, stage));
        // A mean of 0 is a column of zeros, which is told as such.
        if (mean === null || mean === 0 || line === undefined || (mean >= line / reach && mean <= line * reach))
          return [];
        return [
          {
            stage,
            subject: `${id} ${mean.toPrecision(6)}`,
            params: {
              stage,
              indicator: id,
              value: Number(mean.toPrecision(4)),
              line,
              times: Number((mean < line ? line / mean : mean / line).toPrecision(3)),
              low: mean < line,
            },
            cells: valueCells(schools, id, input.standard),
          },
        ];
      }),
    ),
};
