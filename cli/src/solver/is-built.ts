// Whether this is the built command, which alone has scripts for its threads.

/** Run from TypeScript, what would be done in a thread is done in place. */
export const isBuilt = !import.meta.url.endsWith(".ts");
