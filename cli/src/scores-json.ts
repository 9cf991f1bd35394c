// Scores as one JSON object: schools with every item, communities with every member, findings.
import type { Locale } from "@junheng/engine/diagnostics";
import { explainGrade, explainOutcome, explainScore } from "@junheng/engine/words";
import { fromUnits, traceScore } from "@junheng/engine/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { findingObjects } from "./print-findings.js";
import { unitObject } from "./units-json.js";

/** The object, with points as numbers; `points` is the least and `atMost` the most where something is open. */
export function scoresJson(scored: Scored, locale: Locale): string {
  const { rubric, data, scores, communities, units, merge, rules, outcomes, period, otherPeriods, diagnostics } =
    scored;
  const points = (units: number): number => fromUnits(units, scores.decimals);
  const schools = scores.names.map((name, row) => ({
    name,
    total: points(scores.total[row]!),
    totalAtMost: points(scores.totalAtMost[row]!),
    bonus: points(scores.bonus[row]!),
    deduction: points(scores.deduction[row]!),
    final: points(scores.final[row]!),
    finalAtMost: points(scores.finalAtMost[row]!),
    grade: scores.grades[row] ?? null,
    gradedOn: explainGrade(scored, row, locale),
    rank: scores.ranks[row] ?? null,
    vetoes: scores.vetoes[row] ?? [],
    barred: scores.barred[row] ?? false,
    items: scores.nodes.map(({ id, kind, full, earned, open, trace }) => ({
      id,
      kind,
      full: points(full),
      points: points(earned[row]!),
      atMost: points(earned[row]! + open[row]!),
      ...(trace !== null && { reason: explainScore(traceScore(rubric, data, scores, id, row), locale).slice(1) }),
    })),
  }));
  const object = {
    rubric: rubric.id,
    contentHash: scores.contentHash,
    structureHash: scores.structureHash,
    date: scores.date,
    merge: merge.kind,
    period,
    otherPeriods,
    schools,
    communities: communities.map(({ id, name, kind, joint, ends, rank, letter }) => ({
      id,
      name,
      kind,
      joint: joint.joint,
      jointFrom: ends === null ? joint.joint : ends.least.joint,
      jointTo: ends === null ? joint.joint : ends.most.joint,
      reason: joint.reason,
      byLetter: letter !== null,
      rank,
      members: joint.members.map(({ school, role, own, weight, merged }) => ({
        name: school,
        role,
        own,
        weight,
        merged,
      })),
    })),
    units: units.map(({ asOne, own, ...unit }) => ({
      ...unitObject(unit),
      asOne: { least: asOne[0], most: asOne[1] },
      own: own.map(({ school, score }) => ({ school, least: score[0], most: score[1] })),
    })),
    rules,
    principals: outcomes.map(({ row: _row, ...outcome }) => ({
      ...outcome,
      why: explainOutcome(scored, { row: _row, ...outcome }, locale),
    })),
    diagnostics: findingObjects(diagnostics, locale),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
