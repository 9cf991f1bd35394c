// Rubrics as data, and what schools score by them.
export * from "./built-in/index.js";
export * from "./method.js";
export * from "./rubric.js";
export * from "./score-data.js";
export * from "./scores.js";
