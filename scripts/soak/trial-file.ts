// The files of a soak, one by its number: those changed by chance, and those that mean harm.
import { hostileKinds } from "../../test/hostile/kinds.js";
import type { Mutant } from "./mutants.js";

/** A sound file that stands among the others: whatever they are, it has to be read. */
export const soundFile: Mutant = {
  name: "sound.csv",
  source: "a sound file",
  change: "none",
  bytes: new TextEncoder().encode(
    "学校名称,学校类型,在校学生数,图书册数\n甲小学,小学,500,9000\n乙小学,小学,300,5000\n丙小学,小学,800,12000\n",
  ),
};

const all = hostileKinds.flatMap((kind) => kind.sizes.map((size) => ({ ...kind, size })));

/** How many files that mean harm there are: each kind at each of its sizes. */
export const hostileCount = all.length;

/** The file of a number, made when its turn comes; its kind stands as what it was, its size as what was done to it. */
export function hostileAt(at: number): Mutant {
  const found = all[at];
  if (found === undefined) throw new RangeError(`There is no hostile file ${at}.`);
  const { kind, ending, size, bytes } = found;
  return { name: `h${String(at).padStart(4, "0")}.${ending}`, source: kind, change: String(size), bytes: bytes(size) };
}
