// The sheets of plans that a solver made.
export { pairingSheet } from "./pairing-sheet.js";
export { rosterSheets } from "./roster-sheets.js";
export { togetherSheets } from "./together-sheets.js";
