// Sheets and a rubric in; every school's score, every community's joint score and every finding out.
import type { Community, JointRules, Merge, WordMeanings } from "../communities/index.js";
import { usualJointRules, checkCommunities, checkLedger, countUnits } from "../communities/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { warningAt } from "../diagnostics/index.js";
import type { CountedUnit, UnitChoices } from "../legal-units/index.js";
import type { Rubric, ScoreData, ScoreOptions } from "../rubrics/index.js";
import { scoreRubric, whereOfRow } from "../rubrics/index.js";
import { countRows, scoreUnits, unitsInData } from "./score-units.js";
import type { PupilsOf } from "./pool-rows.js";
import type { Scored } from "./scored.js";
import { checkFigures } from "./check-figures.js";
import { communityScores } from "./community-scores.js";
import { workOutInputs } from "./work-out-inputs.js";
import { jointOutcomes } from "./joint-outcomes.js";
import type { MergeFigures } from "./merge-figures.js";
import { noMergeFigures, pooledScores } from "./merge-figures.js";
import { collectFindings, type Grid } from "../reading/cells/index.js";
import type { WordBook } from "../reading/communities/index.js";
import { readCommunities, readLedger, readMemberFigures, readMembers, wordBook } from "../reading/communities/index.js";
import { readScores } from "../reading/scores/index.js";

/** The choices of scoring, and how communities are merged. */
export interface ScoreGridsOptions extends ScoreOptions {
  /** Instead of the way that the rules name. */
  readonly merge?: Merge;
  /** What follows from joint scores; without it the usual ones. */
  readonly rules?: JointRules;
  /** What the user says that words for kinds, roles and activities mean that are not known. */
  readonly meanings?: WordMeanings;
  /** The sheet with the figures. Without it: the one that has the most of the rubric's inputs. */
  readonly sheet?: string;
  /** The period to score, in any spelling; without it the latest. */
  readonly period?: string;
  /** Whether the schools of a legal unit (1+X) count as one; without it as the sheets say, else each by itself. */
  readonly units?: UnitChoices;
}

/** What was scored, or null where there was nothing to score; the findings say why. */
export interface ScoredGrids {
  readonly scored: Scored | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Scores the sheets of a workbook by a rubric (按细则给工作簿打分): figures from the sheet that has the rubric's inputs, or from forms
 * made from the rubric, and communities from a list of members where there is one.
 *
 * Rule: `readScores`, then `scoreRubric`; joint scores by the community's way of merging. Zeros are figures; blanks leave their item open.
 * Rows without a community of their own take that of the list, for events that count for all members. Rule: `scoreRubric` on what
 * was read, then `communityScores` and `jointOutcomes`. Units: points of the rubric. None: `scored` is null where no sheet has the
 * rubric's inputs. Errors: none thrown for what a sheet holds; findings name its cells.
 *
 * Source: the rubric's own; `usualJointRules` where no rules are given.
 *
 * @example
 * const rubric = oneItemRubric({ kind: "ratioAsScore", input: "rate" }, 10);
 * const figures = { sheet: "1", rows: [["学校名称", "rate"], ["一小", 90], ["二小", 80]] };
 * const members = { sheet: "2", rows: [["共同体", "类型", "学校", "角色"], ["甲", "城乡结对", "一小", "牵头学校"], ["甲", "城乡结对", "二小", "受援学校"]] };
 * scoreGrids([figures, members], rubric).scored.communities[0].joint.joint // => 8.4
 */
export function scoreGrids(grids: readonly Grid[], rubric: Rubric, options: ScoreGridsOptions = {}): ScoredGrids {
  const {
    merge: chosen,
    rules = usualJointRules,
    meanings = {},
    sheet,
    period,
    units: choices = {},
    ...scoring
  } = options;
  const merge = mergeOf(chosen, rules);
  const own = sheet === undefined ? grids : grids.filter((grid) => grid.sheet === sheet);
  const findings = collectFindings();
  const words = wordBook(
    grids.filter(({ ours }) => ours !== true),
    meanings,
    findings,
  );
  const members = readMembers(grids, { words });
  const listed = new Set(members.communities.flatMap((each) => each.members.map(({ school }) => school)));
  const reading = readScores(own, rubric, period, listed);
  if (reading.data === null) return { scored: null, diagnostics: reading.diagnostics };
  // A list may name communities of other schools too: those without a school among the figures are not scored.
  const names = new Set(reading.data.names);
  const letters = lettersOf(reading.data);
  const listedHere = members.communities.filter(
    (each) => letters.has(each.name) || each.members.some(({ school }) => names.has(school)),
  );
  const each = workOutInputs(rubric, withCommunities(reading.data, listedHere));
  const units = unitsInData(grids, each, listedHere, choices);
  const pupils = new Map((readCommunities(grids).schools ?? []).map(({ school, pupils }) => [school, pupils ?? null]));
  const pupilsOf = (school: string): number | null => pupils.get(school) ?? null;
  const asOne = units.filter(({ counted }) => counted === "one");
  const { data } = countRows(rubric, each, units, pupilsOf);
  const { communities } = countUnits({ communities: listedHere, schools: [] }, asOne);
  const scores = scoreRubric(rubric, data, scoring);
  const schools = data.names.flatMap((school, row) => {
    if (data.unions?.[row] === true) return [];
    const where = whereOfRow(data, row);
    return [{ school, ...(where && { where }) }];
  });
  const checks = { schools, ...(options.date !== undefined && { date: options.date }) };
  const diagnostics = [
    ...reading.diagnostics,
    ...members.diagnostics.filter(({ code }) => code !== "membersTableLacking"),
    ...(communities.length === 0 ? [] : checkCommunities(communities, checks)),
    ...undecided(units),
    ...ledgerFindings(grids, members.communities, words),
    ...findings.all(),
    ...checkFigures(rubric, data),
    ...scores.diagnostics,
  ];
  const figures =
    communities.length === 0
      ? noMergeFigures
      : figuresFor(grids, rubric, data, scoring, pupilsTogether(pupilsOf, asOne));
  const joint = communityScores(communities, scores, merge, figures, lettersOf(data));
  const outcomes = jointOutcomes(rubric, scores, joint, rules, (school) => figures.figuresOf(school).pupils ?? null);
  const periods = { period: reading.period, otherPeriods: reading.otherPeriods };
  return {
    scored: {
      rubric,
      data,
      scores,
      communities: joint,
      units: scoreUnits(rubric, each, units, pupilsOf, scoring),
      merge,
      rules,
      outcomes,
      ...periods,
      diagnostics,
    },
    diagnostics,
  };
}

/** The rows of target letters by the names of their unions. */
const lettersOf = ({ names, unions = [] }: ScoreData): ReadonlyMap<string, number> =>
  new Map(names.flatMap((name, row) => (unions[row] === true ? [[name, row] as const] : [])));

/** The way that was chosen, with the options that the rules give it. */
const mergeOf = (chosen: Merge | undefined, { merge = { kind: "roleWeighted" } }: JointRules): Merge =>
  chosen === undefined || chosen.kind === merge.kind ? merge : chosen;

/** Pupils, closed gaps and the group's points from the sheets; pooled figures from what was scored. */
function figuresFor(
  grids: readonly Grid[],
  rubric: Rubric,
  data: ScoreData,
  scoring: ScoreOptions,
  pupilsOf: PupilsOf,
): MergeFigures {
  const own = readMemberFigures(grids);
  return {
    figuresOf: (school) => ({ pupils: pupilsOf(school), closed: null, judged: null, ...own.get(school) }),
    pooled: (_, rows) =>
      rows.some((row) => row === null)
        ? null
        : pooledScores(
            rubric,
            data,
            rows.flatMap((row) => row ?? []),
            pupilsOf,
            scoring,
          ),
  };
}

/** The pupils of a unit that counts as one are those of all its schools. */
const pupilsTogether =
  (pupilsOf: PupilsOf, asOne: readonly CountedUnit[]): PupilsOf =>
  (school) => {
    const unit = asOne.find(({ members }) => members[0]?.school === school);
    const all = (unit?.members ?? [{ school }]).map((member) => pupilsOf(member.school));
    return all.reduce((sum, pupils) => (sum === null || pupils === null ? null : sum + pupils), 0);
  };

/** Units that nobody has decided about: their schools are scored each by itself. */
const undecided = (units: readonly CountedUnit[]): readonly Diagnostic[] =>
  units
    .filter(({ counted }) => counted === null)
    .map(({ name, members, cells }) =>
      warningAt("scoredUnitUndecided", cells[0] ?? {}, { unit: name, schools: members.map(({ school }) => school) }),
    );

/** What is wrong in the ledger of activities (台账), where the workbook has one: figures of a rubric are counted from it. */
function ledgerFindings(
  grids: readonly Grid[],
  communities: readonly Community[],
  words: WordBook,
): readonly Diagnostic[] {
  const { entries, diagnostics } = readLedger(grids, { words });
  if (entries.length === 0) return [];
  return [...diagnostics, ...checkLedger(entries, { communities })];
}

function withCommunities(data: ScoreData, communities: readonly Community[]): ScoreData {
  if (data.communities !== undefined || communities.length === 0) return data;
  const communityOf = new Map(communities.flatMap(({ name, members }) => members.map(({ school }) => [school, name])));
  return { ...data, communities: data.names.map((name) => communityOf.get(name) ?? null) };
}
