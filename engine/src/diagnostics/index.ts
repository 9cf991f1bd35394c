// Findings about the data, and the two languages terms are written in. Knows nothing else of the engine.
export * from "./cell-of-path.js";
export { placeRuns, sheetRuns } from "./cell-runs.js";
export * from "./diagnostic.js";
export * from "./local-text.js";
export { issueParams, jsonOf, shapeIssues } from "./shape-issues.js";
export type { ShapeIssue } from "./shape-issues.js";
