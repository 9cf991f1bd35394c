// What an assessment has to say about the data it was given: who was left out, which figures are lacking, which verdicts are close.
import type { Diagnostic, DiagnosticCode, DiagnosticParams, Where } from "../diagnostics/index.js";
import { errorAt, noteAt, warningAt } from "../diagnostics/index.js";
import type { WithOwn } from "../indicators/index.js";
import { indicatorIn } from "../indicators/index.js";
import type { CompulsoryStage, RecordSource } from "../schools/index.js";
import { hasPlace, whereOf } from "../schools/index.js";
import type { Standard } from "../standards/index.js";
import type {
  CountyAssessment,
  IndicatorResult,
  LeftOut,
  LeftOutReason,
  StageResult,
  NoValueReason,
} from "./assessment.js";
import type { IndicatorColumn } from "./indicator-column.js";
import type { Choices } from "./options.js";
import type { PlacedSchool } from "./place-schools.js";
import { membersIn } from "./school-at-work.js";
import type { StageColumns } from "./stage-columns.js";

/** From how many alike findings on they are told as one. */
const foldFrom = 12;
/** How many schools a finding names. */
const namesShown = 8;

type Make = (code: DiagnosticCode, where: Where, params: DiagnosticParams) => Diagnostic;

/** How bad each reason for leaving a school out is, and where to look. */
const leftOutFindings: Readonly<
  Record<LeftOutReason, { readonly make: Make; readonly path: string; readonly fold: boolean }>
> = {
  type: { make: noteAt, path: "type", fold: true },
  owner: { make: noteAt, path: "owner", fold: true },
  smallTeachingPoint: { make: noteAt, path: "name", fold: true },
  teachingPoint: { make: noteAt, path: "name", fold: true },
  merged: { make: noteAt, path: "name", fold: true },
  parentNotFound: { make: warningAt, path: "campusOf", fold: false },
  stageUnknown: { make: errorAt, path: "name", fold: false },
  pupilsMissing: { make: errorAt, path: "pupils", fold: false },
  pupilsZero: { make: warningAt, path: "pupils", fold: false },
  pupilsNegative: { make: errorAt, path: "pupils", fold: false },
  pupilsNotByStage: { make: errorAt, path: "pupils", fold: false },
};

/** Everything worth saying, worst first within each kind. */
export function findingsOf(
  stages: CountyAssessment["stages"],
  columns: Readonly<Partial<Record<CompulsoryStage, StageColumns>>>,
  leftOut: readonly LeftOut[],
  standard: Standard,
  choices: Choices,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [...leftOutDiagnostics(leftOut)];
  if (Object.keys(stages).length === 0) found.push(errorAt("noSchools", {}, { stages: choices.stages }));
  for (const stage of choices.stages) {
    const { [stage]: result } = stages;
    const { [stage]: own } = columns;
    if (result !== undefined && own !== undefined) found.push(...stageFindings(stage, result, own, standard));
    else if (Object.keys(stages).length > 0) found.push(warningAt("stageWithoutSchools", {}, { stage }));
  }
  return found;
}

const leftOutDiagnostics = (leftOut: readonly LeftOut[]): readonly Diagnostic[] => {
  const groups = new Map<LeftOutReason, LeftOut[]>();
  for (const each of leftOut) groups.set(each.reason, [...(groups.get(each.reason) ?? []), each]);
  return [...groups].flatMap(([reason, schools]) => {
    const { make, fold } = leftOutFindings[reason];
    if (fold || schools.length >= foldFrom)
      return [
        make(`leftOut.${reason}.several`, sheetOf(schools[0]), { count: schools.length, schools: named(schools) }),
      ];
    return schools.map((school) =>
      // Those that are folded whatever their number have no sentence for one.
      make(`leftOut.${reason}` as DiagnosticCode, pupilCell(school, leftOutFindings[reason].path), {
        school: school.name,
      }),
    );
  });
};

const named = (schools: readonly { readonly name: string }[]): readonly string[] =>
  schools.slice(0, namesShown).map((school) => school.name);

const sheetOf = (school: LeftOut | undefined): Where => {
  const { file, sheet } = school?.source ?? {};
  return { ...(file !== undefined && { file }), ...(sheet !== undefined && { sheet }) };
};

/** The cell of a path; for pupils, whichever of its columns the sheet has; else the school's name. */
const pupilCell = ({ source }: LeftOut, path: string): Where => {
  const paths = path === "pupils" ? ["whole.pupils", "primary.pupils", "junior.pupils"] : [path];
  const has = [...paths, "name"].find((each) => hasPlace(source, each));
  return whereOf(source, has ?? path);
};

const stageFindings = (
  stage: CompulsoryStage,
  result: Omit<StageResult, "schools">,
  columns: StageColumns,
  standard: Standard,
): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const [only, ...others] = columns.schools;
  if (only !== undefined && others.length === 0)
    found.push(warningAt("oneSchoolOnly", whereOf(sourceOf(only, stage), "name"), { stage, school: nameOf(only) }));
  for (const column of columns.indicators) {
    const { id, subtracted } = column.plan;
    const indicator = result.indicators[id];
    if (indicator === undefined) continue;
    if (indicator.skipped.length > 0)
      found.push(...missingFindings(stage, column, indicator, columns.schools, standard));
    if (indicator.met !== indicator.metAsPrinted)
      found.push(
        warningAt(
          "verdictDependsOnRounding",
          {},
          { stage, indicator: id, cv: indicator.cv ?? "", threshold: indicator.threshold ?? "" },
        ),
      );
    for (const quantity of subtracted)
      if (indicator.schools > 0 && !columns.subtracted.has(quantity))
        found.push(noteAt("nothingSubtracted", {}, { stage, indicator: id, quantity }));
  }
  const { composite } = result;
  if (composite !== null && composite.met !== composite.metAsPrinted)
    found.push(
      warningAt("compositeDependsOnRounding", {}, { stage, cv: composite.cv ?? "", threshold: composite.threshold }),
    );
  return found;
};

const nameOf = ({ members }: PlacedSchool): string => members[0].record.name;

/** Where the first of those is read whose figures a school has in a stage. */
const sourceOf = (school: PlacedSchool, stage: CompulsoryStage): RecordSource | undefined =>
  membersIn(stage, school)[0]?.record.source;

/** Schools that lack the same figure for the same reason. */
interface LackingGroup {
  readonly reason: NoValueReason;
  readonly quantity: string;
  readonly lacking: PlacedSchool[];
}

const missingFindings = (
  stage: CompulsoryStage,
  { plan: { id: indicator }, absent: reasons }: IndicatorColumn,
  { schools, skipped }: IndicatorResult,
  all: readonly PlacedSchool[],
  source: WithOwn,
): readonly Diagnostic[] => {
  if (schools === 0 && skipped.every(({ reason }) => reason === "noColumn"))
    return [warningAt("indicatorNotProvided", {}, { stage, indicator, columns: columnsFor(stage, indicator, source) })];
  const groups = new Map<string, LackingGroup>();
  for (const { school: position } of skipped) {
    const absent = reasons[position];
    const [reason, quantity] = [absent?.reason ?? "missing", absent?.quantity ?? "pupils"] as const;
    const key = `${reason} ${quantity}`;
    const group = groups.get(key) ?? { reason, quantity, lacking: [] };
    group.lacking.push(all[position] as PlacedSchool);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ reason, quantity, lacking }) => {
    const source = lacking[0] && sourceOf(lacking[0], stage);
    const path = hasPlace(source, `${stage}.${quantity}`) ? `${stage}.${quantity}` : `whole.${quantity}`;
    return warningAt(`indicatorLacking.${reason}`, whereOf(source, path), {
      stage,
      indicator,
      quantity,
      count: lacking.length,
      schools: named(lacking.map((school) => ({ name: nameOf(school) }))),
    });
  });
};

/** What a sheet would have to have: the figures of the first formula. */
const columnsFor = (
  stage: CompulsoryStage,
  indicator: keyof StageResult["indicators"],
  source: WithOwn,
): readonly string[] => (indicatorIn(indicator, source).formulas[stage][0] ?? []).map((term) => term.quantity);
