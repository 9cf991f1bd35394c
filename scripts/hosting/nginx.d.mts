// What TypeScript knows of nginx.mjs.

export function nginxConf(address: string): string;
