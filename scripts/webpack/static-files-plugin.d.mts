// Types of static-files-plugin.mjs, for the tests.

export declare const manifestFor: (manifest: string, site: string) => string;
