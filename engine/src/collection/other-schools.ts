// Schools among those collected that no standard of compulsory education judges: kindergartens, special, vocational and senior schools.
import type { SchoolRecord } from "../schools/index.js";
import { compulsoryStages, stagesOfType } from "../schools/index.js";

/**
 * The records of schools whose type has no compulsory stage (幼儿园, 特殊教育学校, 高中 …): they are in the table, and no assessment
 * counts them. A school without a type is none of them.
 *
 * Rule: none of the stages of its type is compulsory. Units: none. A missing type leaves a school among those assessed. None: an
 * empty list. Errors: none.
 *
 * Source: 教督〔2017〕6号 assesses primary and junior schools, and stages of those that have more.
 *
 * @example
 * otherSchools([{ name: "城关幼儿园", type: "kindergarten" }, { name: "第一小学", type: "primary" }]).map(({ name }) => name) // => ["城关幼儿园"]
 */
export const otherSchools = (records: readonly SchoolRecord[]): readonly SchoolRecord[] =>
  records.filter(
    ({ type }) => type !== undefined && !compulsoryStages.some((stage) => stagesOfType[type].includes(stage)),
  );
