// All measures of one column at once, each under its name.
export * from "./measure-balance.js";
