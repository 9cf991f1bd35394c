// Nearly all schools that were read are assessed, and nearly all of those have each figure.
import type { LeftOut, LeftOutReason } from "../../assessment/index.js";
import type { IndicatorId } from "../../indicators/index.js";
import type { CompulsoryStage } from "../../schools/index.js";
import { stagesOfType } from "../../schools/index.js";
import type { GroundCheck, GroundInput } from "../ground.js";
import { nameKind } from "../names.js";
import { eachStage, figureCell } from "../stages.js";

/**
 * The share of schools that may be left out for their data before a verdict on the others says nothing of the county: a fifth.
 * Below it, schools as far apart as real ones can move a coefficient of variation by some hundredths; beyond it, by tenths.
 */
const shareAllowed = 0.2;

/** Reasons that lie in the data. Schools that the standard itself leaves out are no ground. */
const inData: ReadonlySet<LeftOutReason> = new Set([
  "parentNotFound",
  "stageUnknown",
  "pupilsMissing",
  "pupilsZero",
  "pupilsNegative",
  "pupilsNotByStage",
]);

/** The schools that are left out for their data, and those that contradict themselves. */
const leftOutForData = ({ assessment: { leftOut }, read: { diagnostics = [] } }: GroundInput) => ({
  missed: leftOut.filter(({ reason, name }) => inData.has(reason) && nameKind(name) === "school"),
  twice: diagnostics.filter(({ code }) => code === "sameSchoolTwice"),
});

/** Whether a school that was left out may run a stage: by the stage it was left out of, else by its type; one without either may. */
const runs = ({ read }: GroundInput, { name, source, stage }: LeftOut, of: CompulsoryStage): boolean => {
  if (stage !== undefined) return stage === of;
  const type = read.records.find((record) => record.name === name && record.source === source)?.type;
  return type === undefined || stagesOfType[type].includes(of);
};

/** Met asks something of every school: a stage cannot be met while one of its schools was not looked at. */
export const metWithoutSchools: GroundCheck = {
  code: "metWithoutSchools",
  find: (input) => {
    const { missed, twice } = leftOutForData(input);
    return eachStage(input, (stage, { met }) => {
      const own = missed.filter((each) => runs(input, each, stage));
      if (met !== true || own.length + twice.length === 0) return [];
      const names = [...own.map(({ name }) => name), ...twice.map(({ params }) => String(params["name"] ?? ""))];
      return [
        {
          stage,
          subject: names.join("|"),
          params: { stage, count: names.length, schools: names.slice(0, 8) },
          cells: [...own.map(({ source }) => figureCell(source, "name")), ...twice.map(({ where }) => where)],
        },
      ];
    });
  },
};

export const manyLeftOut: GroundCheck = {
  code: "manyLeftOut",
  find: (input) => {
    const { missed, twice } = leftOutForData(input);
    const { stages } = input.assessment;
    const out = missed.length + twice.length;
    const assessed = new Set(
      Object.values(stages).flatMap(({ schools }) =>
        schools.map(({ contributors, name }) => contributors[0]?.source ?? name),
      ),
    ).size;
    if (assessed === 0 || out <= shareAllowed * (out + assessed)) return [];
    const names = [...missed.map(({ name }) => name), ...twice.map(({ params }) => String(params["name"] ?? ""))];
    return [
      {
        subject: names.join("|"),
        params: { count: out, all: out + assessed, share: percent(out / (out + assessed)), schools: names.slice(0, 8) },
        cells: [...missed.map(({ source }) => figureCell(source, "name")), ...twice.map(({ where }) => where)],
      },
    ];
  },
};

export const manyWithoutValue: GroundCheck = {
  code: "manyWithoutValue",
  find: (input) =>
    eachStage(input, (stage, { indicators, schools }) =>
      Object.entries(indicators).flatMap(([key, { schools: having, skipped }]) => {
        const id = key as IndicatorId;
        if (having === 0 || skipped.length <= shareAllowed * schools.length) return [];
        const lacking = skipped.flatMap(({ school }) => schools[school] ?? []);
        return [
          {
            stage,
            subject: `${id} ${lacking.map(({ name }) => name).join("|")}`,
            params: {
              stage,
              indicator: id,
              count: lacking.length,
              all: schools.length,
              share: percent(lacking.length / schools.length),
              schools: lacking.slice(0, 8).map(({ name }) => name),
            },
            cells: lacking.map(({ contributors, indicators: own }) =>
              figureCell(contributors[0]?.source, `whole.${own[id]?.absent?.quantity ?? "pupils"}`),
            ),
          },
        ];
      }),
    ),
};

const percent = (share: number): number => Math.round(1000 * share) / 10;
