// Which name on a map is which township of the data: the same, or the one and only that begins as the other does (城关、城关镇).

/** The names of the data by those of the map; a name that could be several of the other side is none of them. */
export function matchNames(onMap: readonly string[], townships: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map(onMap.filter((name) => townships.includes(name)).map((name) => [name, name]));
  const open = townships.filter((township) => !found.has(township));
  const rest = onMap.filter((name) => !found.has(name));
  for (const name of rest) {
    const [township, another] = open.filter((each) => isAlike(name, each));
    if (township === undefined || another !== undefined) continue;
    if (rest.filter((each) => isAlike(each, township)).length === 1) found.set(name, township);
  }
  return found;
}

/** Two signs are a name; one is not. */
const isAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a));
