// What the build takes in beside TypeScript, as the type checker sees it.
declare module "*.css";

/** A worker's whole script. */
declare module "*.worker.ts?source" {
  export const source: string;
}

/** Where a worker's script stands, as a file of its own. */
declare module "*.worker.ts?script" {
  export const address: string;
}

/** A file as a data: address. */
declare module "*.xlsx" {
  const address: string;
  // oxlint-disable-next-line junheng/syntax -- so the build gives a file
  export default address;
}

/** The solver as a data: address. */
declare module "highs/runtime" {
  const address: string;
  // oxlint-disable-next-line junheng/syntax -- so the build gives a file
  export default address;
}

/** Where the site stands, as a script of it finds out while it runs; ends with a slash. */
declare const __webpack_public_path__: string;
