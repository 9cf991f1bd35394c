// Junheng's scoring engine: plain data in, plain data out.
export * from "./assessment/index.js";
export * from "./communities/index.js";
export * from "./diagnostics/index.js";
export * from "./indicators/index.js";
export * from "./limits/index.js";
export * from "./measures/index.js";
export * from "./messages/index.js";
export * from "./rankings/index.js";
export * from "./reports/index.js";
export * from "./rubric-sheets/index.js";
export * from "./rubrics/index.js";
export * from "./schools/index.js";
export * from "./scoring/index.js";
export * from "./standards/index.js";
export * from "./statistics/index.js";
export * from "./tables/index.js";
