// What schools usually have for a pupil, where a standard asks nothing of them.
import type { IndicatorId } from "../indicators/index.js";
import type { CompulsoryStage } from "../schools/index.js";

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

/** The line of an indicator in a stage; undefined where none is known. */
export const usualLine = (id: IndicatorId, stage: CompulsoryStage): number | undefined => usual[id]?.[stage];
