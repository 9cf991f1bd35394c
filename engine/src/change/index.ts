// Two years of a county compared: who is who, what changed by whom, and where it leads.
export { changeArrows } from "./arrows.js";
export type { ChangeArrow } from "./arrows.js";
export { changeMeasures } from "./change-measures.js";
export type { ChangeMeasures } from "./change-measures.js";
export { columnsChange } from "./columns-change.js";
export type { ColumnsChange, ColumnsOfYear } from "./columns-change.js";
export { compareYears } from "./compare-years.js";
export type { CommunitiesChange, CommunityGap, CommunityPupils } from "./communities/communities-change.js";
export type {
  MatchQuestion,
  MatchedBy,
  SchoolFate,
  SchoolMatch,
  StageSchool,
  ToldPair,
  YearSchool,
} from "./matching/school-match.js";
export { judgedYear } from "./judged-year.js";
export { convergenceOf } from "./measures/convergence.js";
export type { Convergence, ConvergenceFit } from "./measures/convergence.js";
export type { GroupChange, GroupYears, GroupedBy, MeasureChange } from "./measures/group-change.js";
export type { GrowthIncidence, GrowthPoint } from "./measures/growth.js";
export { progressivityOf } from "./measures/progressivity.js";
export type { Progressivity } from "./measures/progressivity.js";
export type { RankChange, RankMove } from "./measures/rank-change.js";
export type { Sigma } from "./measures/sigma.js";
export type { ChangeOptions, CountyYear } from "./options.js";
export { changePlayers } from "./parts/levelled.js";
export type { ChangeParts, ChangePlayer, Levelled } from "./parts/levelled.js";
export type { JoiningTerm } from "../statistics/contributions/index.js";
export { usualCompositeRise } from "./slid-back.js";
export { traceParts, traceSchoolChange } from "./trace-change.js";
export type { PartTrace } from "./trace-change.js";
export { trendOf } from "./trend.js";
export type { CountyTrend, LimitReached, StageTrend, TrendPoint, TrendYear, VariationTrend } from "./trend.js";
export type {
  IndicatorChange,
  SideChange,
  SlideReason,
  StageChange,
  VerdictChange,
  YearAssessed,
  YearsCompared,
} from "./years-compared.js";
