// Claims in running Chinese text.
export * from "./find-claims.js";
export * from "./found-claim.js";
