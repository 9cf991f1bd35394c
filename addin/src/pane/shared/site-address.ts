// Where a file of the site stands, whichever folder the page is in: beside the scripts, which know where they came from.

declare const __webpack_public_path__: string;

/** The address of a file, from the root of the site. */
export const siteAddress = (path: string): string => `${__webpack_public_path__}${path}`;
