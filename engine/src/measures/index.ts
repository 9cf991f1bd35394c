// All measures of one column at once, each under its name.
export * from "./groups-without-mean.js";
export * from "./measure-balance.js";
export * from "./measure-unweighted.js";
