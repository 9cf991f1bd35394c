// Rubrics, figures and communities brought together: joint scores, and what would move a school up.
export * from "./community-scores.js";
export * from "./next-grade.js";
export * from "./scored.js";
