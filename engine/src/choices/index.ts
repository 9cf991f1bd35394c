// Where choices come in: one of a few words, parsed and never guessed, with the nearest word where one was misspelt.
export { nearestName } from "./nearest-name.js";
export { parseChoice, refuseMisspeltKeys } from "./parse-choice.js";
export { shownValue } from "./shown-value.js";
