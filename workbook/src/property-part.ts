// The part of a package that holds custom properties (文档自定义属性), as ECMA-376 part 1, 15.2.12.2 names it.

/** Where a new one stands. */
export const propertyPart = "docProps/custom.xml";

/** How the list of content types calls it. */
export const propertyContentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

/** The format id that every custom property has. */
export const propertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
