// The name that stands for standard input, and for standard output.

/** As the name of a file to read or of `--out`. A file of that name is `./-`. */
export const standardStream = "-";
