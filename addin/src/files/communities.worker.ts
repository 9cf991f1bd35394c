// Tells everything about the communities on sheets in a worker: the same reading and the same object as the command's.
import type { CommunitiesReport, WordMeanings } from "@junheng/engine/communities";
import { communitiesReport } from "@junheng/engine/communities";
import { readJointRules } from "@junheng/engine/joint-rules";
import type { Grid } from "@junheng/engine/reading/cells";
import { readCommunities } from "@junheng/engine/reading/communities";
import { rubricOfWorkbook } from "@junheng/engine/reading/rubrics";
import { answerRequests } from "./answer-requests.js";
import { scoreWithRules } from "./score-with-rules.js";

/** What the page asks for; the grids come in pieces before. Terms are looked at on a date only where one is named. */
export interface CommunitiesRequest {
  readonly kind: "communities";
  readonly date?: string;
  /** What the user says that words mean that are not known. */
  readonly meanings: WordMeanings;
}

/** What was found; null where there are neither communities nor a ledger. */
export interface ToldCommunities {
  readonly kind: "told";
  readonly report: CommunitiesReport | null;
}

/** What follows from joint scores, where the workbook brings its rubric. */
const principalsOf = (grids: readonly Grid[], meanings: WordMeanings): CommunitiesReport["principals"] => {
  const rubric = rubricOfWorkbook(grids)?.rubric ?? null;
  return rubric === null ? [] : (scoreWithRules(grids, rubric, { meanings }).scored?.outcomes ?? []);
};

answerRequests<CommunitiesRequest, Grid>(({ date, meanings }, grids): ToldCommunities => {
  const read = readCommunities(grids, { meanings });
  const isThere = read.communities.length > 0 || (read.ledger ?? []).length > 0;
  const report = isThere
    ? communitiesReport({
        ...read,
        ...(date !== undefined && { date }),
        found: [...(read.found ?? []), ...(readJointRules(grids)?.diagnostics ?? [])],
        principals: principalsOf(grids, meanings),
      })
    : null;
  return { kind: "told", report };
});
