// The version that results name, so that a figure can be computed again by what computed it.

/** That of the package; a test holds the two together. */
export const version = "0.1.0";
