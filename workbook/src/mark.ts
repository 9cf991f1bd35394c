// How a sheet of ours is known again in a file: a hidden name of the sheet's own, which stays with it when it is moved or copied.

/** The defined name; its value is the id of the result sheet, as text. */
export const markName = "_JunhengResult";
