// Papers of one page each, bound in one: what stands before them, then each with its heading on a page of its own.
import type { Block, Paper } from "../paper.js";

/** The paper; the only one as it is. `others` are its id, title and looks. */
export function boundPages(
  pages: readonly Paper[],
  others: Omit<Paper, "blocks">,
  before: readonly Block[] = [],
): Paper {
  const [only, ...more] = pages;
  if (only !== undefined && more.length === 0) return only;
  return {
    ...others,
    blocks: [
      ...before,
      ...pages.flatMap(({ title, blocks }, at): readonly Block[] => [
        ...(at > 0 || before.length > 0 ? [{ kind: "pageBreak" } as const] : []),
        { kind: "heading", level: 1, text: title },
        ...blocks,
      ]),
    ],
  };
}
