// Every sentence of the engine and of file reading, in Chinese and in English, in the rooms of what they speak of.
export { amountText, columnUnit } from "./amounts.js";
export type { ColumnUnit } from "./amounts.js";
export { countyMessages, describeCounty } from "./assessment/describe-county.js";
export { explain, shortfall } from "./assessment/explain.js";
export { groupName, groupingNames, typeNames } from "./assessment/groups.js";
export { dimensionFactText, dimensionNames, profileSentence } from "./assessment/profile.js";
export {
  changeLine,
  changeLines,
  countyChangeLine,
  partsLine,
  slidBackLine,
  trendLine,
} from "./change/change-lines.js";
export { changeWord, fateNames, levelledNames, matchedByNames, playerNames } from "./change/change-words.js";
export { explainChange, explainFinding, explainProposal } from "./checks/checks.js";
export { claimWord } from "./claims/claim-report-words.js";
export { claimJudgementNames, claimVerdictNames, explainClaim, explainFound } from "./claims/claims.js";
export { askCampus, askSameSchool, askVersion, sayJoined } from "./collection/collection-questions.js";
export { collectionMessages, collectionText } from "./collection/collection.js";
export {
  activityNames,
  communityKindNames,
  communityLookups,
  coveredNames,
  directionNames,
  gapReferenceNames,
  gapUnitNames,
  ledgerUnitNames,
  memberRoleNames,
  trainingLevelNames,
} from "./communities/communities.js";
export { classLines } from "./communities/class-lines.js";
export type { ClassLine } from "./communities/class-lines.js";
export { communityWord } from "./communities/report-words.js";
export { endsText, explainGrade, explainOutcome } from "./rubrics/explain-outcome.js";
export { jointOutcomeWords, jointRuleNotes } from "./communities/joint-outcomes.js";
export { gapChangeNames, mergeNames, noScoreReasons, schoolGradeNames } from "./communities/joint-scores.js";
export {
  factExplained,
  factText,
  failureText,
  itemRemark,
  itemWord,
  requirementText,
  vetoRemarks,
} from "./conditions/describe-items.js";
export { howKnown } from "./conditions/how-known.js";
export { describeDiagnostic, diagnosticMessages } from "./describe-diagnostic.js";
export { categoryWords, fieldHelp } from "./form-sheets/form-help.js";
export type { CategoryId } from "./form-sheets/form-help.js";
export { formNumeral, formText, formUnit } from "./form-sheets/forms-to-fill.js";
export { askUnit, comparedLines, countedWord, unitLines, unitText, unitWord } from "./legal-units/units.js";
export { measureTexts } from "./measures/measures.js";
export type { MeasureText } from "./measures/measures.js";
export { groundNames } from "./grounds/ground-names.js";
export { describeGround } from "./grounds/grounds.js";
export { reviewLine } from "./grounds/review.js";
export { rubricLine } from "./grounds/rubric-line.js";
export {
  conditionLines,
  conditionsLine,
  conditionWords,
  countyLine,
  periodLine,
  stageLine,
} from "./grounds/verdict.js";
export type { ConditionState, ConditionWord, VerdictLine } from "./grounds/verdict.js";
export {
  bracketed,
  fill,
  joinClauses,
  joinNames,
  labelled,
  placeOf,
  placesOf,
  sentenceOf,
  textsFrom,
} from "./message.js";
export type { MessageTable, TextOf } from "./message.js";
export { version } from "./version.js";
export { plainNumber, withMinus } from "./plain-number.js";
export type { FieldChoice } from "./reading/field-choices.js";
export { fieldChoices } from "./reading/field-choices.js";
export { countyReportMessages, countyReportText } from "./papers/county-report.js";
export type { CountyReportWord } from "./papers/county-report.js";
export { provinceWord } from "./provinces/province-words.js";
export { periodMessages, periodName } from "./reading/periods.js";
export { describeShapeIssue, describeShapeIssues } from "./shape-issues.js";
export { rubricSheetMessages } from "./reading/rubric-sheets.js";
export { tableErrors } from "./reading/table-errors.js";
export { printedOfForm } from "./reports/national-forms.js";
export { liveWord } from "./reports/live.js";
export { reportMessages, reportText } from "./reports/reports.js";
export { describeRubric } from "./rubrics/describe-rubric.js";
export { describeStandard } from "./standards/describe-standard.js";
export { explainScore, sourceOf } from "./rubrics/explain-score.js";
export { scoreDateLine } from "./rubrics/score-date.js";
export {
  detailHeaders,
  checkHeaders,
  gradeHeaders,
  inputHeaders,
  levelHeader,
  rubricCodes,
  rubricHeaders,
  rubricSettings,
  rubricSheetNames,
  rubricSourceLine,
  rubricTotalLabel,
  sectionText,
  settingHeaders,
  textHeaders,
  vetoHeaders,
} from "./rubrics/rubric-words.js";
export { describeRule } from "./rubrics/rules.js";
export { scoreReportWords } from "./rubrics/score-report-words.js";
export { scoringMessages } from "./rubrics/scoring.js";
export {
  standardCodes,
  standardHeaders,
  standardItems,
  standardSheetTexts,
  standardUnits,
} from "./standards/standard-sheet-words.js";
export { indicatorName, pathName, stageNames, unitNames, withTermNames } from "./terms.js";
export { explainBudget, explainPlan, explainUnit } from "./planning/explain-plan.js";
export { formBasicName } from "./papers/form-basics.js";
export { leaderWord } from "./papers/leader-words.js";
export type { LeaderWord } from "./papers/leader-words.js";
export { schoolWord } from "./papers/school-words.js";
export type { SchoolWord } from "./papers/school-words.js";
export { selfReportWord } from "./papers/self-report-words.js";
export type { SelfReportWord } from "./papers/self-report-words.js";
export { shortIndicatorName } from "./papers/short-names.js";
export { planWord } from "./planning/plan-words.js";
export { solvedWord } from "./planning/solved-words.js";
export { sqlWord } from "./sql/sql-words.js";
export type { SqlWord } from "./sql/sql-words.js";
