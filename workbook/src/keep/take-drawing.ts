// The charts of a result sheet taken over into a workbook: its drawing and the parts of its charts, under names that are free there.
import type { Package } from "../read/xlsx/package.js";
import { chartType } from "../write/charts/draw-charts.js";
import type { EditedPackage } from "./edited-package.js";
import { addType, dropWhole, folderOf, relationsPath } from "./relations.js";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** Takes over what the sheet at `from` in our package draws, for the one at `path` in hers. `named` turns names into those of her package. */
export function takeDrawing(
  book: EditedPackage,
  path: string,
  ours: Package,
  from: string,
  named: (xml: string) => string,
): void {
  const drawing = [...ours.relationsOf(from).values()].find(({ kind }) => kind === "drawing")?.path;
  if (drawing === undefined) return;
  const put = (folder: string, old: string, type: string): string => {
    const target = freePart(book, folder);
    book.put(target, named(ours.textOf(old) ?? ""));
    addType(book, target, type);
    return target;
  };
  const target = put("drawings", drawing, drawingType);
  const charts = [...ours.relationsOf(drawing)].map(
    ([id, { path: chart }]) => [id, "chart", put("charts", chart, chartType)] as const,
  );
  const [own = ""] = [...ours.relationsOf(from)].find(([, { path: to }]) => to === drawing) ?? [];
  book.put(relationsPath(path), named(relationList([[own, "drawing", target]])));
  book.put(relationsPath(target), named(relationList(charts)));
}

/** Drops what a result sheet of an earlier run draws, and its charts: no other sheet has them. */
export function dropDrawing(book: EditedPackage, path: string): void {
  for (const drawing of partsOf(book, path, "drawing")) {
    for (const chart of partsOf(book, drawing, "chart")) dropWhole(book, chart);
    dropWhole(book, drawing);
  }
}

const partsOf = (book: EditedPackage, path: string, wanted: string): readonly string[] =>
  [...book.relationsOf(path).values()].flatMap(({ kind, path: part }) => (kind === wanted ? [part] : []));

const freePart = (book: EditedPackage, folder: string): string => {
  for (let number = 1; ; number++) {
    const path = `${folderOf(book.workbook)}${folder}/junheng${number}.xml`;
    if (!book.has(path)) return path;
  }
};

const relationList = (relations: readonly (readonly [id: string, kind: string, path: string])[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations
    .map(
      ([id, kind, path]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="/${path}"/>`,
    )
    .join("")}</Relationships>`;
