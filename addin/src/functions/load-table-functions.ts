// The functions that are loaded at their first call, by one import for all that ask for them.

/** Loads them. */
export const loadTableFunctions = (): Promise<typeof import("./table-functions.js")> => import("./table-functions.js");
