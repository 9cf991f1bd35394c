// A county's mean lies within a tenth and ten times what is asked of schools.
import type { IndicatorId } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { GroundCheck } from "../ground.js";
import { valueCells } from "../indicator-values.js";
import { eachStage } from "../stages.js";

/** How far from what is asked a county's mean may lie, both ways. */
const reach = 10;

/**
 * What stands for a threshold where a standard asks nothing of schools: the resources of 2017, the school standards of provinces
 * (Guangdong: books 20, teachers per pupil 0.043 or 0.049) and means that counties printed (teachers per pupil 0.044 to 0.140).
 */
const usual: Readonly<Partial<Record<IndicatorId, Readonly<Record<CompulsoryStage, number>>>>> = {
  teachingAreaPerPupil: { primary: 4.5, junior: 5.8 },
  sportsAreaPerPupil: { primary: 7.5, junior: 10.2 },
  equipmentValuePerPupil: { primary: 1000, junior: 1500 },
  computersPer100Pupils: { primary: 10, junior: 12 },
  booksPerPupil: { primary: 20, junior: 30 },
  teacherPupilRatio: { primary: 0.055, junior: 0.075 },
  aboveRequirementTeachersPerPupil: { primary: 0.045, junior: 0.055 },
  midSeniorTitleTeachersPerPupil: { primary: 0.025, junior: 0.035 },
};

export const meanImplausible: GroundCheck = {
  code: "meanImplausible",
  find: (input) =>
    eachStage(input, (stage, { indicators, schools }) =>
      Object.entries(indicators).flatMap(([key, { mean, minimum }]) => {
        const id = key as IndicatorId;
        const line = minimum ?? usual[id]?.[stage];
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
            cells: valueCells(schools, id),
          },
        ];
      }),
    ),
};
