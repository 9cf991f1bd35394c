// Headers: found on a sheet, taken apart, matched with the catalogue; what each column means.
export { builtInCatalogue, catalogueFor, exactId, headerKey, headerWordsOf } from "./catalogue.js";
export type { Catalogue } from "./catalogue.js";
export { columnFindings } from "./column-findings.js";
export { isFlatFigure, readableFlat } from "./flat-columns.js";
export { findHeaders, headerAt } from "./find-headers.js";
export type { HeaderRows } from "./find-headers.js";
export { headerParts, stageIn, withoutStages } from "./header-parts.js";
export { headerLookup, isUnitRow } from "./header-rows.js";
export type { HeaderLookup } from "./header-rows.js";
export { columnHeaders } from "./header-texts.js";
export type { ColumnHeader } from "./header-texts.js";
export { parseMapping } from "./mapping-schema.js";
export type { MappingParsed } from "./mapping-schema.js";
export { addsNothing, notesToFillers } from "./header-words.js";
export { changesAll, matchHeader } from "./match-header.js";
export type { HeaderMatch } from "./match-header.js";
export { namedColumn, namesWithin } from "./name-column.js";
export type { NamedColumn, NameWords } from "./name-column.js";
export { idOfPath, isIdentity, meaningOf, scopeOf } from "./paths.js";
export type { FigureScope, PathMeaning } from "./paths.js";
export { mappedKey, mappedLookup, readColumns, usedFrom } from "./read-columns.js";
export type { ColumnWords, HeaderPlace, MappedLookup, UsedColumn } from "./read-columns.js";
export type {
  ColumnCandidate,
  ColumnReading,
  FieldPath,
  MappedColumn,
  Mapping,
  SchoolsReading,
  TableReading,
} from "./reading.js";
export { tablesBeside } from "./tables-beside.js";
export { columnsByWord, headerByWords, maxHeaderRow, wordIndex } from "./word-headers.js";
export type { WordHeader, WordLookup } from "./word-headers.js";
export type { LeftOutRow, RowKind, RowStatistic } from "./row-kind.js";
