// The pupil-weighted coefficient of variation of a million values, against a plain loop and against other libraries.
import { goalLine, figure, tableOf } from "../lib/table.mjs";
import { compile, measureInChild } from "../lib/child.mjs";

export const title = "Coefficient of variation of 1,000,000 values";

const processes = 3;
const goal = 3.5;

export async function measure() {
  const script = await compile(new URL("./variation-child.mjs", import.meta.url));
  const runs = [];
  for (let i = 0; i < processes; i += 1) {
    runs.push(await measureInChild(script));
  }
  const best = (contender) => Math.min(...runs.map((run) => run[contender].nanoseconds));
  const rows = runs[0].map(({ name, note }, i) => {
    const nanoseconds = best(i);
    const ratio = nanoseconds / best(0);
    return { name, note, nanoseconds, ratio };
  });
  const ours = rows.find(({ name }) => name === "Junheng, weighted");
  const plain = rows.find(({ name }) => name === "Junheng, unweighted");
  const ahead = (own, kind) =>
    rows
      .filter(({ name, note }) => !name.startsWith("Junheng") && note === kind)
      .every((peer) => peer.nanoseconds > own.nanoseconds);
  return [
    "Values and weights are `Float64Array`s. The contenders take turns, each with warm caches; the ratio is to the dot product of the same arrays in",
    `the same run. The best of ${processes} processes for each, of medians over 11 rounds. d3-array and arquero have no weighted form; arquero's is an expression of`,
    "sums of squares, which loses digits.",
    "",
    tableOf(
      ["", "computes", "ns per value", "ratio to the dot product"],
      rows.map(({ name, note, nanoseconds, ratio }) => [name, note, figure(nanoseconds), figure(ratio)]),
    ),
    "",
    goalLine(`weighted, at most ${goal} × the dot product`, `${figure(ours.ratio)} ×`, ours.ratio <= goal),
    goalLine("weighted, ahead of the libraries", `${figure(ours.nanoseconds)} ns`, ahead(ours, "weighted")),
    goalLine("unweighted, ahead of the libraries", `${figure(plain.nanoseconds)} ns`, ahead(plain, "unweighted")),
  ].join("\n");
}
