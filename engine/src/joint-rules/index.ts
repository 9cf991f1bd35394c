// The rules of what follows from joint scores as a bureau has them: a file that is checked, a sheet that is read and written.
export * from "./parse-joint-rules.js";
export { readJointRules } from "./read-joint-rules.js";
export { writeJointRules } from "./write-joint-rules.js";
