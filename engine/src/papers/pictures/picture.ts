// What can be drawn: plain data, every text of it in the reader's language already.
import type { BarsPicture } from "./bars.js";
import type { MapPicture } from "./map.js";
import type { TilesPicture } from "./tiles.js";

/** A picture as data: `drawPicture` makes a drawing of it. */
export type Picture = BarsPicture | TilesPicture | MapPicture;
