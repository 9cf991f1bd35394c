// What a user changed of a cell's look: what is named here becomes so, all the rest stays as the file has it.
import type { FontLook, HorizontalPlace, LineLook, VerticalPlace } from "./looks.js";

/** The sides of a border, in the order in which files have them. */
export const sides = ["left", "right", "top", "bottom"] as const;

/** Changes of a look; null takes away. Colours are `#rrggbb`. */
export interface LookChange {
  readonly font?: {
    readonly [Key in "name" | "size" | "color" | "underline"]?: Exclude<FontLook[Key], undefined> | null;
  } & { readonly [Key in "bold" | "italic" | "strike"]?: boolean };
  readonly fill?: string | null;
  readonly borders?: Readonly<Partial<Record<(typeof sides)[number], LineLook | null>>>;
  readonly horizontal?: HorizontalPlace | null;
  readonly vertical?: VerticalPlace;
  readonly wrap?: boolean;
  /** The code of the number format; null for General. */
  readonly format?: string | null;
}
