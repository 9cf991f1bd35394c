// The one script of all workers: a worker's name says which of them it is. What they share is in it once.
import "./older-engine.js";

/** The workers there are. */
export type WorkerName =
  | "read-files"
  | "read-submission"
  | "county"
  | "score"
  | "claims"
  | "collect"
  | "communities"
  | "plan"
  | "change"
  | "report"
  | "papers"
  | "province"
  | "save";

const start: Readonly<Record<WorkerName, () => Promise<unknown>>> = {
  "read-files": () => import("./read-files.worker.js"),
  "read-submission": () => import("./read-submission.worker.js"),
  county: () => import("./county.worker.js"),
  score: () => import("./score.worker.js"),
  claims: () => import("./claims.worker.js"),
  communities: () => import("./communities.worker.js"),
  change: () => import("./change.worker.js"),
  plan: () => import("./plan.worker.js"),
  collect: () => import("./collect.worker.js"),
  report: () => import("./report.worker.js"),
  papers: () => import("./papers.worker.js"),
  province: () => import("./province.worker.js"),
  save: () => import("./save.worker.js"),
};

void start[self.name as WorkerName]();
