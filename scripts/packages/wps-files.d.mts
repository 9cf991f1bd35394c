// What TypeScript knows of wps-files.mjs.
import type { SiteFile } from "./without-server.mjs";

export function offlineFiles(site: readonly SiteFile[]): readonly SiteFile[];
