// The face that Excel sees, of the functions about communities: declarations whose tags become functions.json, as in functions.ts.
import { answerLater } from "./excel-answer.js";
import { tableFunctions } from "./load-table-functions.js";

/**
 * @customfunction LEDGER
 */
export function excelLedger(ledger: unknown[][], members?: unknown[][]): Promise<unknown[][]> {
  return answerLater(tableFunctions, (functions) => functions.ledger(ledger, members));
}

/**
 * @customfunction GIFTS
 */
export function excelGifts(ledger: unknown[][], schoolPupils?: unknown[][]): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ gifts }) => gifts(ledger, schoolPupils));
}

/**
 * @customfunction EXCHANGE
 */
export function excelExchange(teachers: unknown[][], ledger?: unknown[][]): Promise<unknown[][]> {
  return answerLater(tableFunctions, ({ exchange }) => exchange(teachers, ledger));
}

/** By id, for functions.ts to associate. */
export const communityFunctions = {
  LEDGER: excelLedger,
  GIFTS: excelGifts,
  EXCHANGE: excelExchange,
};
