// Which schools are held against relaxed values, while those serve: by the year in which they were built, or their migrant pupils.
import type { Rubric } from "../../rubrics/index.js";
import { isInForce, itemsOf } from "../../rubrics/index.js";
import type { CountedSchool } from "./counted-school.js";
import { compulsoryFigure, ratio, type KnownFigure } from "./school-figures.js";

/** Whether an item with relaxed values is in force; a province that lets it serve longer gives its own rubric. */
export const isServing = (rubrics: readonly Rubric[], item: string, date: string | undefined): boolean =>
  rubrics.some((rubric) => {
    const items = itemsOf(rubric);
    const found = items.find(({ id }) => id === item);
    return found !== undefined && isInForce(found, items, date);
  });

/** The year in which a school was built; null where no row of it says. */
export const yearBuilt = ({ records }: CountedSchool): number | null =>
  records.flatMap((record) => record.yearBuilt ?? [])[0] ?? null;

/** The share of migrant children among a school's pupils; null where one of the two is not known. */
export const migrantShare = (school: CountedSchool, pupils: KnownFigure): number | null =>
  ratio(compulsoryFigure(school, "migrantPupils"), pupils);
