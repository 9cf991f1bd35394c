// Schools and a standard in, the county's assessment out.
export * from "./assessment.js";
