// Result sheets, or grids as they are, to an .xlsx file.
export { partsOf, propertyOf, withProperty } from "./custom-property.js";
export * from "./sheet-names.js";
export * from "./write-grids.js";
export * from "./write-workbook.js";
export * from "./write-forms.js";
export * from "./zip-files.js";
