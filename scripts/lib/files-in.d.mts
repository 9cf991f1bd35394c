// What TypeScript knows of files-in.mjs.
import type { SiteFile } from "../packages/without-server.mjs";

export function filesIn(folder: string): Promise<readonly SiteFile[]>;
