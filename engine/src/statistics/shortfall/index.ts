// How many pupils are below a standard, how far, and how unequally.
export * from "./shortfall-below.js";
