// What TypeScript knows of package-of.mjs.
import type { Environment } from "./environments.mjs";
import type { SiteFile } from "./without-server.mjs";

export function packageOf(environment: Environment, site: readonly SiteFile[]): Promise<readonly SiteFile[]>;
