// A school that has a row for each stage, and the same school in one form for all: brought into one shape before they are compared.
import type { SchoolRecord, SchoolType, Stage } from "../schools/index.js";
import { stagesOfType, whereOf } from "../schools/index.js";
import type { SentRecord } from "./collection.js";
import { scopes } from "./merge-records.js";

/** The stage that a record is of by itself; none where the school has no other, whatever the title or the sheet says besides. */
export const stageOf = ({ stage, type }: SchoolRecord): Stage | undefined =>
  stage === undefined || (type !== undefined && stagesOfType[type].length === 1) ? undefined : stage;

/**
 * Records of one school in the shape of others of it, or of their own: where any of those speaks of the whole school, a row of a stage
 * becomes a part of it; where all are rows of stages, a record of the whole school gives a row for each stage that it has figures of.
 * Otherwise the pupils of a school that came in both shapes would count twice, and the county's table would be compared with nothing.
 */
export function inOneShape(
  records: readonly SentRecord[],
  like: readonly SentRecord[] = records,
): readonly SentRecord[] {
  const type = [...like, ...records].find(({ record }) => record.type !== undefined)?.record.type;
  const plain = records.map((sent) => ({ ...sent, record: withoutOnlyStage(sent.record, type) }));
  const shape = like.map(({ record }) => stageOf(withoutOnlyStage(record, type)));
  if (shape.includes(undefined)) return plain.map((sent) => ({ ...sent, record: asPartOfSchool(sent.record) }));
  return shape.length === 0
    ? plain
    : plain.flatMap((sent) => rowsOf(sent.record).map((record) => ({ ...sent, record })));
}

/** A row that names the stage, but not the type, of a school that is known to have no other stage. */
function withoutOnlyStage(record: SchoolRecord, type: SchoolType | undefined): SchoolRecord {
  if (record.stage === undefined || record.type !== undefined || type === undefined) return record;
  const own = stagesOfType[type];
  if (own.length !== 1 || own[0] !== record.stage) return record;
  const { stage: _, ...rest } = record;
  return rest;
}

function asPartOfSchool(record: SchoolRecord): SchoolRecord {
  const own = stageOf(record);
  if (own === undefined) return record;
  const { stage: _, ...rest } = record;
  return withMoved(rest, ["whole", own], own);
}

const rowsOf = (record: SchoolRecord): readonly SchoolRecord[] =>
  stageOf(record) !== undefined
    ? [record]
    : (["primary", "junior", "senior"] as const).flatMap((stage) => {
        if (record[stage] === undefined) return [];
        const others = scopes.filter((scope) => scope !== stage);
        const own = Object.fromEntries(Object.entries(record).filter(([key]) => !others.some((each) => each === key)));
        return [withMoved({ ...(own as unknown as SchoolRecord), stage }, [stage], "whole")];
      });

/** Figures of some scopes under another one, the last of two that differ, each with the place it stood in. */
function withMoved(
  record: SchoolRecord,
  from: readonly (typeof scopes)[number][],
  to: (typeof scopes)[number],
): SchoolRecord {
  const { source } = record;
  const moved = new Map(
    from.flatMap((scope) => Object.entries(record[scope] ?? {}).map(([id, value]) => [id, { scope, value }] as const)),
  );
  const kept = Object.fromEntries(Object.entries(record).filter(([key]) => !from.some((scope) => scope === key)));
  const figures = Object.fromEntries([...moved].map(([id, { value }]) => [id, value]));
  const made = { ...(kept as unknown as SchoolRecord), [to]: figures };
  if (source === undefined) return made;
  const paths = Object.keys({ ...source.cells, ...source.columns }).filter(
    (path) => !from.some((scope) => path.startsWith(`${scope}.`)),
  );
  const places = [
    ...paths.map((path) => [path, whereOf(source, path)] as const),
    ...[...moved].map(([id, { scope }]) => [`${to}.${id}`, whereOf(source, `${scope}.${id}`)] as const),
  ];
  const { columns: _, ...rest } = source;
  return {
    ...made,
    source: { ...rest, cells: Object.fromEntries(places.filter(([, { cell }]) => cell !== undefined)) },
  };
}
