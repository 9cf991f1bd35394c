// What Windows has not: named pipes, links without special rights, permissions of a file, sh.

const windows = process.platform === "win32";

/** A test, or a group of tests, that needs them. */
export const posixIt = windows ? it.skip : it;
export const posixDescribe = windows ? describe.skip : describe;
