// Types of site.mjs, for the tests.

export declare const developmentSite: string;
export declare const siteFrom: (env?: { readonly url?: string }) => string;
