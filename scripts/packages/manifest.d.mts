// What TypeScript knows of manifest.mjs.
import type { Environment } from "./environments.mjs";

export function manifestFor(manifest: string, environment: Environment): string;
