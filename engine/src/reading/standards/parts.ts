// A variant in the making: parts put at their paths, and the cell that each came from.
import type { Where } from "../../diagnostics/index.js";

/** What is made, and how a part is put into it. A path of parts such as `indicators.0.minimum`; a number in it is a place in a list. */
export interface Parts {
  readonly whole: unknown;
  readonly cells: Record<string, Where>;
  readonly put: (path: string, value: unknown, where: Where) => void;
}

type Node = Record<string, unknown>;

/** Nothing yet, and the cells that are known from the first. */
export function partsOf(known: Readonly<Record<string, Where>>): Parts {
  const whole: Node = {};
  const cells: Record<string, Where> = { ...known };
  const put = (path: string, value: unknown, where: Where): void => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    let node: Node = whole;
    keys.forEach((key, at) => {
      const next = Object.hasOwn(node, key) ? node[key] : undefined;
      if (typeof next !== "object" || next === null)
        Object.defineProperty(node, key, { value: isPlace(keys[at + 1] ?? last) ? [] : {}, ...open });
      node = node[key] as Node;
    });
    Object.defineProperty(node, last, { value, ...open });
    cells[path] = where;
  };
  return { whole, cells, put };
}

/** A key is written as it stands, even one that objects have by nature. */
const open = { writable: true, enumerable: true, configurable: true } as const;

const isPlace = (key: string): boolean => String(Number.parseInt(key, 10)) === key;
