// Has the grid remember as many formulas as a large sheet has: it keeps what it understood of 5,000, and with more it reads every one anew at each edit.
import { FORMULA_REF_TO_ARRAY_CACHE } from "@univerjs/engine-formula";

/** How many are kept: as many as are tried when a file is opened. */
const room = 20_000;
/** The room that the grid gives them; its other caches have other sizes. */
const usual = 5000;

/** A cache of the grid, of the one class that all of them are of. */
interface Cache {
  readonly _cache: { limit: number };
  set: (key: string, value: unknown) => void;
}

/** Makes the room when the first formula is kept. */
export function makeRoomForFormulas(): void {
  const shared = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as Cache;
  const { set } = shared;
  shared.set = function (this: Cache, key, value) {
    if (this._cache.limit === usual) this._cache.limit = room;
    set.call(this, key, value);
  };
}
