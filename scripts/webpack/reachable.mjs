// What a page can come to load.

/** The scripts and styles that a page can come to load, now or later, and the scripts of workers. */
export const reachable = (entrypoint) => {
  const groups = new Set([entrypoint]);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const beside = [...groups].flatMap(({ chunks }) => chunks.flatMap(({ auxiliaryFiles }) => [...auxiliaryFiles]));
  return [...groups].flatMap((group) => group.getFiles()).concat(beside.filter((name) => name.endsWith(".js")));
};
