// What was sent for one school, settled: joined where nothing contradicts, put to the user where something does.
import type { SchoolRecord } from "../schools/index.js";
import type { SentRecord, VersionQuestion } from "./collection.js";
import type { Decisions } from "./decisions.js";
import { differingPaths, mergeRecords } from "./merge-records.js";
import { stageOf } from "./stage-rows.js";
import type { SchoolGroup } from "./school-groups.js";

/** A school with the one record that speaks for it, as far as that is settled. */
export interface SettledSchool {
  readonly key: string;
  readonly name: string;
  readonly sent: readonly string[];
  readonly record: SchoolRecord;
  readonly question?: VersionQuestion;
}

/**
 * One record for each stage a school was sent for (most are sent once, for all stages). Records that agree, or complete each other,
 * become one; of records that contradict each other the one chosen holds, or the one changed last where that was chosen for all; until
 * then the first stands for the school, and the question is open. Records that contradict none of the others complete it either way.
 */
export function settleVersions(
  { key, records }: SchoolGroup,
  { versions = {}, versionsElse = "none" }: Decisions,
  name: string,
): readonly SettledSchool[] {
  const byStage = new Map<string, [SentRecord, ...SentRecord[]]>();
  for (const sent of records) {
    const stage = stageOf(sent.record) ?? "";
    const before = byStage.get(stage);
    if (before === undefined) byStage.set(stage, [sent]);
    else before.push(sent);
  }
  return [...byStage].map(([stage, [first, ...others]]) => {
    const own = [first, ...others];
    const ownKey = stage === "" ? key : `${key} ${stage}`;
    const joined = (used: readonly SentRecord[]): SettledSchool => ({
      key: ownKey,
      name,
      sent: used.map(({ id }) => id),
      record: mergeRecords(
        used.map(({ record }) => record),
        name,
      ),
    });
    const { paths, rivals } = contradictions(own);
    const [rival] = rivals;
    if (rival === undefined) return joined(own);
    const chosen =
      rivals.find(({ id }) => id === versions[ownKey]) ?? (versionsElse === "newest" ? newest(rivals) : undefined);
    const beside = own.filter((each) => !rivals.includes(each));
    const question: VersionQuestion = { key: ownKey, name, versions: rivals, paths, answer: chosen?.id ?? null };
    return { ...joined([chosen ?? rival, ...beside]), question };
  });
}

/** All paths in which any two of them differ, and those that differ from any other, in their order. */
function contradictions(records: readonly SentRecord[]): {
  readonly paths: readonly string[];
  readonly rivals: readonly SentRecord[];
} {
  const paths = new Set<string>();
  const rivals = new Set<SentRecord>();
  records.forEach((first, at) => {
    for (const second of records.slice(at + 1)) {
      const differing = differingPaths(first.record, second.record);
      if (differing.length > 0) rivals.add(first).add(second);
      for (const path of differing) paths.add(path);
    }
  });
  return { paths: [...paths].sort(), rivals: records.filter((each) => rivals.has(each)) };
}

/** The record whose file was changed last; none where two files share the time, or it is not known. */
const newest = (records: readonly SentRecord[]): SentRecord | undefined => {
  const [first, second] = [...records].sort((a, b) => (b.modified ?? 0) - (a.modified ?? 0));
  return first?.modified !== undefined && first.modified !== second?.modified ? first : undefined;
};
