// Exact fractions: where the noise of binary numbers would decide.
export * from "./rational.js";
