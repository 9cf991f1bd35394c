// From a table of schools to one form for each: what is known of it, and its stages.
import type { CompulsoryStage, SchoolRecord, SchoolType } from "../schools/index.js";
import { compulsoryStages, stagesOfType } from "../schools/index.js";
import type { KnownSchool } from "./identity-section.js";

/** A school that gets a form. */
export interface SchoolToAsk {
  readonly school: KnownSchool;
  /** Its stages, where the table says which. */
  readonly stages?: readonly CompulsoryStage[];
}

/** Schools that get a form, and the names of those that run no stage of compulsory education. */
export interface SchoolsToAsk {
  readonly asked: readonly SchoolToAsk[];
  readonly leftOut: readonly string[];
}

/**
 * One form for each school of a table (要填报的学校), in the order of the table.
 *
 * Rule: rows with the same code, or without codes with the same name in the same township, that speak of different stages are one school;
 * other rows stay apart, even where their names are the same. Units: none. Zeros: none. Missing: a row that tells no stage has none, and
 * the form asks for both. None: schools that run no stage of compulsory education are in `leftOut` by name. Errors: none. Source: ours:
 * never joined silently (decision 20), so names alone join nothing of the same stage.
 *
 * @example
 * schoolsToAsk([{ name: "甲校", code: "1", stage: "primary" }, { name: "甲校", code: "1", stage: "junior" }]) // => { asked: [{ school: { name: "甲校", code: "1" }, stages: ["primary", "junior"] }], leftOut: [] }
 */
export function schoolsToAsk(records: readonly SchoolRecord[]): SchoolsToAsk {
  const asked: { school: KnownSchool; stages: readonly CompulsoryStage[] }[] = [];
  const leftOut: string[] = [];
  const known = new Map<string, number>();
  for (const record of records) {
    const stages = stagesOf(record);
    if (stages === null) {
      leftOut.push(record.name);
      continue;
    }
    const key = `${record.code ?? `${record.name}\n${record.township ?? ""}`}`;
    const position = known.get(key);
    const earlier = position === undefined ? undefined : asked[position];
    if (position !== undefined && earlier !== undefined && isOtherStage(record, earlier.stages)) {
      const all = compulsoryStages.filter((stage) => earlier.stages.includes(stage) || stages.includes(stage));
      asked[position] = { school: { ...knownOf(record), ...earlier.school }, stages: all };
      continue;
    }
    known.set(key, asked.length);
    asked.push({ school: knownOf(record), stages });
  }
  return {
    asked: asked.map(({ school, stages }) => (stages.length === 0 ? { school } : { school, stages })),
    leftOut,
  };
}

const isOtherStage = ({ stage }: SchoolRecord, before: readonly CompulsoryStage[]): boolean =>
  stage !== undefined && before.length > 0 && !before.some((each) => each === stage);

/** The stages of compulsory education that a row speaks of; none known gives an empty list, none run gives null. */
const stagesOf = (record: SchoolRecord): readonly CompulsoryStage[] | null => {
  if (record.stage !== undefined) return compulsory([record.stage]);
  if (record.type !== undefined) return compulsory(stagesOfType[record.type]);
  return compulsoryStages.filter((stage) => record[stage] !== undefined);
};

const compulsory = (stages: readonly string[]): readonly CompulsoryStage[] | null => {
  const own = compulsoryStages.filter((stage) => stages.includes(stage));
  return own.length === 0 ? null : own;
};

const knownOf = (record: SchoolRecord): KnownSchool => {
  const { name, code, owner, locale, township, campusOf, counted } = record;
  const type: SchoolType | undefined = record.type;
  return {
    name,
    ...(code !== undefined && { code }),
    ...(type !== undefined && { type }),
    ...(owner !== undefined && { owner }),
    ...(locale !== undefined && { locale }),
    ...(township !== undefined && { township }),
    ...(campusOf !== undefined && { campusOf }),
    ...(counted !== undefined && { counted }),
  };
};
