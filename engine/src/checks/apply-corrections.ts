// Proposals that were accepted, carried out on copies of the records, with a log of what was changed.
import type { SchoolRecord } from "../schools/index.js";
import { whereOf } from "../schools/index.js";
import type { Change, FigureChange, KeyedSchool, Proposal } from "./check-finding.js";
import { placeOfPath, quantityAt } from "./figures.js";
import { withFigures } from "./with-figures.js";

/** The schools with their corrected figures, and each change. */
export interface Corrected {
  readonly schools: readonly KeyedSchool[];
  readonly changes: readonly Change[];
}

/**
 * Carries out proposals (采纳更正), in the order given.
 *
 * Rule: a proposal is carried out where each of its figures is still what it saw. Units: those of the fields; nothing is converted.
 * A figure is changed only while it is still what the proposal saw, so that applying twice, or two proposals for one figure, changes
 * nothing more; of figures that change together, all do or none. `source.corrected` keeps what was read first, and the last rule.
 * Schools of no proposal come back as they are. Zeros are figures like others. None: `changes` is empty where nothing was applied.
 * Errors: none; a proposal for a school that is not there changes nothing.
 *
 * @example
 * applyCorrections([{ key: "1", record: { name: "一小", whole: { pupils: 530 } } }], []).changes // => []
 */
export function applyCorrections(schools: readonly KeyedSchool[], proposals: readonly Proposal[]): Corrected {
  const bySchool = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const own = bySchool.get(proposal.school);
    if (own === undefined) bySchool.set(proposal.school, [proposal]);
    else own.push(proposal);
  }
  const changes: Change[] = [];
  const corrected = schools.map((school) => {
    let { record } = school;
    for (const proposal of bySchool.get(school.key) ?? []) {
      const figures: readonly FigureChange[] = [proposal, ...(proposal.also ?? [])];
      if (!figures.every(({ path, from }) => quantityAt(record, placeOfPath(path), "whole") === from)) continue;
      for (const { path, from, to } of figures) {
        const { rule, finding } = proposal;
        const where = whereOf(record.source, path);
        changes.push({ school: school.key, name: record.name, path, from, to, rule, finding, where });
      }
      record = withCorrections(record, figures, proposal.rule);
    }
    return record === school.record ? school : { ...school, record };
  });
  return { schools: corrected, changes };
}

const withCorrections = (record: SchoolRecord, figures: readonly FigureChange[], rule: string): SchoolRecord => {
  const before = record.source?.corrected ?? {};
  const own = figures.map(({ path, from }) => [path, { from: before[path]?.from ?? from, rule }]);
  return {
    ...withFigures(record, figures),
    source: { ...record.source, corrected: { ...before, ...Object.fromEntries(own) } },
  };
};
