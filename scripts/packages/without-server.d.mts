// What TypeScript knows of without-server.mjs.

/** A file of the site: its name within the folder, and its content. */
export interface SiteFile {
  readonly name: string;
  readonly content: Buffer;
}

export function withoutServer(site: readonly SiteFile[]): readonly SiteFile[];
