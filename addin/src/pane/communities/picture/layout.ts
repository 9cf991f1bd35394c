// Where the schools of a community stand in its picture: in columns from the lead to the led, or around a ring.
/** A point, the middle of a school's box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A picture: its size, that of each box, the boxes in the order of the members, and who is joined to whom. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly places: readonly Point[];
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** The ring, where there is one. */
  readonly ring: { readonly centre: Point; readonly rx: number; readonly ry: number } | null;
}

/** Between boxes above one another, and the widest a box may be. */
const rowGap = 10;
const widestBox = 200;

/** How wide a box is where there are so many columns. */
export const treeBox = (width: number, columns: number): number =>
  Math.min(widestBox, Math.floor((width - (columns - 1) * columnGap(columns)) / columns));

const columnGap = (columns: number): number => (columns < 3 ? 40 : 22);

/** A tree: `levels` holds the positions of the members, level by level; each is joined to the first of the level before. */
export function treeLayout(levels: readonly (readonly number[])[], width: number, boxHeight: number): Layout {
  const columns = Math.max(levels.length, 1);
  const box = { width: treeBox(width, columns), height: boxHeight };
  const tallest = Math.max(...levels.map(({ length }) => length), 1);
  const height = tallest * (boxHeight + rowGap) - rowGap + 2;
  const places: Point[] = [];
  for (const [column, level] of levels.entries())
    for (const [row, member] of level.entries())
      places[member] = {
        x: box.width / 2 + column * (box.width + columnGap(columns)),
        y: height / 2 + (row - (level.length - 1) / 2) * (boxHeight + rowGap),
      };
  const lines = levels
    .slice(1)
    .flatMap((level, above) => level.map((member) => [levels[above]?.[0] ?? 0, member] as const));
  const right = columns * box.width + (columns - 1) * columnGap(columns);
  return { width: right, height, box, places, lines, ring: null };
}

/** How wide a box of a ring is. */
export const ringBox = (width: number): number => Math.min(widestBox, Math.floor(width * 0.4));

/** A ring of so many schools, in their order from the top around to the right; two stand beside each other, so that no box hides another. */
export function ringLayout(count: number, width: number, boxHeight: number): Layout {
  const box = { width: ringBox(width), height: boxHeight };
  const row = boxHeight + rowGap;
  const [rx, ry] = [(width - box.width) / 2, (row * count) / 4];
  const rows = Math.floor(count / 2);
  const centre = { x: width / 2, y: boxHeight / 2 + ry + 1 };
  const places = Array.from({ length: count }, (_, at): Point => {
    const down = Math.min(at, count - at);
    const isMiddle = at === 0 || at * 2 === count;
    const t = count < 2 ? 0 : (down * 4) / count - 1;
    const aside = Math.max(rx * Math.sqrt(Math.max(0, 1 - t * t)), box.width / 2 + 4);
    const side = at <= count / 2 ? 1 : -1;
    return { x: centre.x + (isMiddle ? 0 : side * aside), y: boxHeight / 2 + 1 + down * row };
  });
  const bottom = Math.max(boxHeight + 2 + rows * row, count < 2 ? 0 : centre.y + ry + 2);
  return { width, height: bottom, box, places, lines: [], ring: count < 2 ? null : { centre, rx, ry } };
}
