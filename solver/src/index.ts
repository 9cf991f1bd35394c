// HiGHS behind the engine's port to a solver.
export { openHighs } from "./open-highs.js";
export type { Solve } from "./open-highs.js";
