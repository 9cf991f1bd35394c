// How figures go together: two columns, and several that are to measure one thing.
export * from "./correlation.js";
export * from "./cronbach-alpha.js";
