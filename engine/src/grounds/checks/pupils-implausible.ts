// A school is not poor, or rich, in everything at once by ten times: where it is, its pupils have a digit too many or too few.
import type { IndicatorId } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import type { ComparedSchool, ComparedValue } from "../beside-others.js";
import { median } from "../beside-others.js";
import type { GroundCheck } from "../ground.js";
import { eachStage, figureCell } from "../stages.js";
import { usualLine } from "../usual-lines.js";

/** All of so many values at least have to say the same. */
const valuesNeeded = 4;

/** Too many pupils: no value is above this part of the middle school's, nor above this part of what is asked or usual. */
const lowBeside = 1 / 3;
const lowLine = 0.4;

/**
 * Too few: every value is so many times the middle school's, and half of them are so many times; while the school has no less in all
 * than this part of what the middle one has, and what it has is usual for so many pupils. A small school has little, and few teachers.
 */
const highBeside = 3;
const highMiddle = 6;
const totalBeside = 1 / 3;
const pupilsUsual = 100;

type LineOf = (id: IndicatorId) => number | undefined;

export const pupilsImplausible: GroundCheck = {
  code: "pupilsImplausible",
  find: (input) =>
    eachStage(input, (stage, result) => {
      const lineOf: LineOf = (id) => result.indicators[id]?.minimum ?? usualLine(id, stage);
      return input
        .beside(result)
        .filter(({ values }) => values.length >= valuesNeeded)
        .flatMap((each) => {
          const low = each.values.every((value) => isLow(value, lineOf));
          return low || isRichInAll(each) ? [findingOf(stage, each, low)] : [];
        });
    }),
};

const isLow = ({ id, value, ratio }: ComparedValue, lineOf: LineOf): boolean =>
  ratio <= lowBeside && value <= lowLine * (lineOf(id) ?? Infinity);

const isRichInAll = ({ school, values }: ComparedSchool): boolean => {
  const times = median(values.map(({ ratio }) => ratio));
  return (
    times >= highMiddle &&
    school.pupils * times >= pupilsUsual &&
    values.every(({ ratio, total, middleTotal }) => ratio >= highBeside && total >= totalBeside * middleTotal)
  );
};

const findingOf = (stage: CompulsoryStage, { school, values }: ComparedSchool, low: boolean) => {
  const [first] = values;
  const times = median(values.map(({ ratio }) => ratio));
  return {
    stage,
    subject: `${school.name} ${school.pupils}`,
    params: {
      stage,
      school: school.name,
      pupils: school.pupils,
      count: values.length,
      low,
      times: Number((low ? 1 / times : times).toPrecision(2)),
      indicator: first?.id ?? "",
      value: Number((first?.value ?? 0).toPrecision(3)),
      middle: Number((first?.middle ?? 0).toPrecision(3)),
    },
    cells: school.contributors.map(({ source, figures }) =>
      figureCell(source, Object.keys(figures).find((path) => path.endsWith(".pupils")) ?? "name"),
    ),
  };
};
