// What each of several causes brings: Shapley's values, and the terms of a numerator by them.
export * from "./contributions-of-terms.js";
export * from "./shapley.js";
