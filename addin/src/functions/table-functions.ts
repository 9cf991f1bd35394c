// The functions that read a whole table of schools, loaded at their first call: reading needs more code than all other functions.
export { assess } from "./assess.js";
export { schools } from "./schools.js";
