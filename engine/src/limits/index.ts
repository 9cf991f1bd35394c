// The measures against a limit: who exceeds it, what would keep it, and how sure the verdict is.
export * from "./change-to-flip.js";
export * from "./floor-for-limit.js";
export * from "./units-over-limit.js";
export * from "./variation-bounds.js";
