// The leader's page.
export { leaderPage } from "./leader-page.js";
export type { LeaderPageOptions } from "./leader-page.js";
