// How deep a place is shaded: the more of its schools fall short, the darker; each step is told apart in grey print too.
import { colours } from "./drawing.js";

/** A place on a picture of places: its name, its number in words, and how deep it is shaded. */
export interface ShadedPlace {
  readonly name: string;
  /** The number as it is printed: 「3 / 12」. */
  readonly printed: string;
  /** 0 to 1; null where nothing is known of it. */
  readonly depth: number | null;
}

/** The steps above zero, from light to dark. */
const steps = ["#fde8d7", "#f9c9a3", "#ee9a5f", "#c2410c"] as const;
/** What is written on the darkest, so that it is read. */
const onDarkest = "#ffffff";

/** The fill of a place, and the colour of what is written on it. */
export const shadeOf = ({ depth }: ShadedPlace): { readonly fill: string; readonly ink: string } => {
  if (depth === null) return { fill: "#f1f5f9", ink: colours.none };
  if (depth === 0) return { fill: "#e3f1e8", ink: colours.ink };
  const step = Math.min(steps.length - 1, Math.floor(depth * steps.length));
  return { fill: steps[step]!, ink: step === steps.length - 1 ? onDarkest : colours.ink };
};
