// Tells everything about the communities on sheets in a worker: the same reading and the same object as the command's.
import type { CommunitiesReport, JointRules, WordMeanings } from "@junheng/engine/communities";
import { communitiesReport } from "@junheng/engine/communities";
import { readJointRules } from "@junheng/engine/joint-rules";
import type { UnitChoices } from "@junheng/engine/legal-units";
import type { Grid } from "@junheng/engine/reading/cells";
import { readCommunities } from "@junheng/engine/reading/communities";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import type { Scored } from "@junheng/engine/scoring";
import { answerRequests } from "./answer-requests.js";
import { scoreWithRules } from "./score-with-rules.js";

/** What the page asks for; the grids come in pieces before. Terms are looked at on a date only where one is named. */
export interface CommunitiesRequest {
  readonly kind: "communities";
  /** What the user says that words mean that are not known. */
  readonly meanings: WordMeanings;
  /** The rules of joint scores from a file; without them those on a sheet count. */
  readonly rules?: JointRules;
  readonly date?: string;
  /** How legal units count. */
  readonly units?: UnitChoices;
}

/** What was found. */
export interface ToldCommunities {
  readonly kind: "told";
  /** Null where there are neither communities nor a ledger. */
  readonly report: CommunitiesReport | null;
  /** What was scored, with what follows from joint scores; null where the workbook brings no rubric or no figures. */
  readonly scored: Scored | null;
}

answerRequests<CommunitiesRequest, Grid>(({ date, meanings, rules, units = {} }, grids): ToldCommunities => {
  const read = readCommunities(grids, { meanings, units });
  const isThere = read.communities.length > 0 || (read.ledger ?? []).length > 0;
  if (!isThere) return { kind: "told", report: null, scored: null };
  const rubric = rubricOfWorkbook(grids)?.rubric ?? null;
  const options = { meanings, units, ...(rules && { rules }) };
  const scored = rubric === null ? null : scoreWithRules(grids, rubric, options).scored;
  const report = communitiesReport({
    ...read,
    ...(date !== undefined && { date }),
    found: [...(read.found ?? []), ...((rules === undefined && readJointRules(grids)?.diagnostics) || [])],
    principals: scored?.outcomes ?? [],
  });
  return { kind: "told", report, scored };
});
