// No column that counts has one figure all the way down, and none is zero throughout.
import type { CompulsoryStage } from "../../schools/index.js";
import type { GroundCheck, GroundFinding, GroundInput } from "../ground.js";
import { formulasOf } from "../indicator-values.js";
import type { InputColumn } from "../input-columns.js";
import { inputColumns } from "../input-columns.js";
import { eachStage } from "../stages.js";

/** Small counts may agree by chance: up to this figure, so many schools are needed before it is told. */
const smallFigure = 30;
const schoolsForSmall = 8;
const schoolsForLarge = 3;

export const columnEqual: GroundCheck = {
  code: "columnEqual",
  find: (input) =>
    eachStage(input, (stage, result) =>
      inputColumns(result)
        .filter(({ figures: [first = 0, ...others] }) => {
          const needed = Math.abs(first) > smallFigure ? schoolsForLarge : schoolsForSmall;
          return first !== 0 && others.length + 1 >= needed && others.every((each) => each === first);
        })
        .map((column) => findingOf(stage, column)),
    ),
};

export const columnZero: GroundCheck = {
  code: "columnZero",
  find: (input) =>
    eachStage(input, (stage, result) =>
      inputColumns(result)
        .filter(
          ({ path, figures }) =>
            figures.length >= schoolsForLarge && figures.every((each) => each === 0) && isNeeded(input, stage, path),
        )
        .map((column) => findingOf(stage, column)),
    ),
};

/** Figures that some schools have none of (indoor sports rooms) may be zero in all of them. */
const isNeeded = ({ standard }: GroundInput, stage: CompulsoryStage, path: string): boolean => {
  const id = path.split(".")[1];
  return !standard.indicators.some((indicator) =>
    formulasOf(standard, indicator.id, stage).some((formula) =>
      formula.some(({ quantity, optional }) => quantity === id && optional),
    ),
  );
};

const findingOf = (stage: CompulsoryStage, { path, figures, cells }: InputColumn): GroundFinding => ({
  stage,
  subject: `${path} ${figures[0] ?? ""} ${figures.length}`,
  params: { stage, path, count: figures.length, value: figures[0] ?? 0 },
  cells: cells(),
});
