// What the build takes in beside TypeScript, as the type checker sees it.
declare module "*.css";

/** A worker's whole script. */
declare module "*.worker.ts?source" {
  export const source: string;
}

/** A file as a data: address. */
declare module "*.xlsx" {
  const address: string;
  // oxlint-disable-next-line junheng/syntax -- so the build gives a file
  export default address;
}
