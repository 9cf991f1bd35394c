// What the build takes in beside TypeScript, as the type checker sees it.
declare module "*.css";

/** A worker's whole script. */
declare module "*.worker.ts?source" {
  export const source: string;
}

/** A file as a data: address. */
declare module "*.xlsx" {
  const address: string;
  // eslint-disable-next-line no-restricted-syntax -- so the build gives a file
  export default address;
}
