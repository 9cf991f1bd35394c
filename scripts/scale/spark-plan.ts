// The shape of a plan of Spark: its operators without what each computes, so that it can be read.

/** How far a line stands in, by the branches that lead to it. */
const depthOf = (line: string): number => line.search(/\w/);

/** The operators of the first plan that was printed, down to the steps that were kept: how those were made is not shown once more. */
export function planOf(output: string): string {
  const lines = output.slice(output.indexOf("== Physical Plan ==")).split("\n").slice(1);
  const end = lines.findIndex((line) => line.startsWith("Time taken") || line.trim() === "");
  const shown: string[] = [];
  let keptAt = Infinity;
  for (const line of lines.slice(0, end < 0 ? undefined : end)) {
    const depth = depthOf(line);
    if (depth > keptAt) continue;
    const name = /Scan In-memory table (\w+)/.exec(line)?.[1];
    keptAt = name === undefined ? Infinity : depth;
    const operator = line.replace(/^([\s:+*|()\d-]*\w+).*$/, "$1").trimEnd();
    shown.push(name === undefined ? operator : `${operator} ${name}`);
  }
  return shown.join("\n");
}
