// Comments of a statement: one line each, whatever stands in a name that somebody else gave.

/** A comment; what would end its line is a space. */
export const comment = (text: string): string => `-- ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")}`;
