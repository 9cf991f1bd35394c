// The one name before the names of all functions.

/** The namespace before every name, as in =JH.DIFFCOEF. */
export const functionNamespace = "JH";
