// The lists that hold a package together: which part goes with which, and of what kind each is.
import { xmlText } from "../write/xml-text.js";
import type { EditedPackage } from "./edited-package.js";
import { applyPatches } from "./patches.js";
import { attributeOf, scanTags } from "./tags.js";

const typesPath = "[Content_Types].xml";
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** How the kinds of parts begin in a package of the strict form. */
const strictKinds = "http://purl.oclc.org/";
const worksheetRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** The folder of a part, with its slash, and the list of what it relates to. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
export const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** The kind of a worksheet as the package calls it: one of the strict form has names of its own. */
const worksheetKind = (book: EditedPackage): string =>
  elementsOf(book.textOf(relationsPath(book.workbook)) ?? "", "Relationship").find(({ type }) =>
    /\/worksheet$/.test(type),
  )?.type ?? worksheetRelation;

/** Whether the package is of the strict form. */
export const isStrict = (book: EditedPackage): boolean => worksheetKind(book).startsWith(strictKinds);

/** Adds a worksheet beside the workbook; its id. */
export function addWorksheet(book: EditedPackage, target: string): string {
  const path = relationsPath(book.workbook);
  const xml = book.textOf(path) ?? "";
  const taken = new Set(book.relationsOf(book.workbook).keys());
  for (const { id } of elementsOf(xml, "Relationship")) taken.add(id);
  let number = 1;
  while (taken.has(`rIdJunheng${number}`)) number++;
  const id = `rIdJunheng${number}`;
  const type = worksheetKind(book);
  append(
    book,
    path,
    "Relationships",
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${xmlText(type)}" Target="${target}"/>`,
  );
  addType(book, `${folderOf(book.workbook)}${target}`, worksheetType);
  return id;
}

/** Adds a part to the package itself, such as its properties; a strict package has other names for kinds of parts. */
export function addRootPart(
  book: EditedPackage,
  target: string,
  contentType: string,
  kindOf: (isStrict: boolean) => string,
): void {
  const path = relationsPath("");
  const relations = elementsOf(book.textOf(path) ?? "", "Relationship");
  const isStrict = relations.some(({ type }) => type.startsWith(strictKinds));
  const taken = new Set(relations.map(({ id }) => id));
  let number = 1;
  while (taken.has(`rIdJunheng${number}`)) number++;
  append(
    book,
    path,
    "Relationships",
    (prefix) =>
      `<${prefix}Relationship Id="rIdJunheng${number}" Type="${xmlText(kindOf(isStrict))}" Target="${target}"/>`,
  );
  addType(book, target, contentType);
}

/** Lists a part with its kind; its path begins at the package. */
export const addType = (book: EditedPackage, path: string, contentType: string): void =>
  append(book, typesPath, "Types", (prefix) => `<${prefix}Override PartName="/${path}" ContentType="${contentType}"/>`);

/** Takes a part away, with what it relates to and its kind. */
export function dropWhole(book: EditedPackage, path: string): void {
  book.drop(path);
  dropRelations(book, path);
  remove(book, typesPath, (tag) => attributeOf(tag, "PartName")?.toLowerCase() === `/${path.toLowerCase()}`);
}

/** Takes the parts of a kind away from the workbook. */
export function dropPart(book: EditedPackage, kind: string): void {
  for (const [id, relation] of book.relationsOf(book.workbook))
    if (relation.kind === kind) dropRelated(book, id, relation.path);
}

/** Takes a part of the workbook away, with its places in the lists. */
export function dropRelated(book: EditedPackage, id: string, path: string): void {
  dropWhole(book, path);
  remove(book, relationsPath(book.workbook), (tag) => attributeOf(tag, "Id") === id);
}

/** Leaves out what a part relates to: the others belong to nothing then, and programs pass them over. */
export const dropRelations = (book: EditedPackage, path: string): void => book.drop(relationsPath(path));

const append = (book: EditedPackage, path: string, list: string, element: (prefix: string) => string): void => {
  const xml = book.textOf(path) ?? "";
  scanTags(xml, ({ name, kind, prefix, start }) => {
    if (name === list && kind === "close")
      book.put(path, applyPatches(xml, [{ start, end: start, text: element(prefix) }]));
  });
};

const remove = (book: EditedPackage, path: string, isMeant: (tag: string) => boolean): void => {
  const xml = book.textOf(path) ?? "";
  const gone = elementsOf(xml, null).filter(({ tag }) => isMeant(tag));
  if (gone.length > 0)
    book.put(
      path,
      applyPatches(
        xml,
        gone.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
};

/** The empty elements of a list. */
const elementsOf = (xml: string, wanted: string | null) => {
  const found: { tag: string; start: number; end: number; id: string; type: string }[] = [];
  scanTags(xml, ({ name, kind, start, end }) => {
    if (kind === "close" || (wanted !== null && name !== wanted)) return;
    const tag = xml.slice(start, end);
    found.push({ tag, start, end, id: attributeOf(tag, "Id") ?? "", type: attributeOf(tag, "Type") ?? "" });
  });
  return found;
};
