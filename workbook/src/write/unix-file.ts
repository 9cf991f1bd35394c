// How a zip says that a file of it comes from Unix: unzip on Linux takes the Chinese names of any other system for those of DOS.

/** The system, and the rights there: all may read the file and its owner may write it. */
export const unixFile = { os: 3, attrs: 0o100644 << 16 } as const;
