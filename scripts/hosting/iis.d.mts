// What TypeScript knows of iis.mjs.

export function webConfig(): string;
