// Who has how much: shares of the top and the bottom, their ratios, one distribution held against another, Gini by group.
export * from "./generalised-lorenz-curve.js";
export * from "./gini-by-group.js";
export * from "./lorenz-dominance.js";
export * from "./share-ratios.js";
export { bottomShare, topShare } from "./top-share.js";
