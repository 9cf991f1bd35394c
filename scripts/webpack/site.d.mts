// Types of site.mjs, for the tests.

export declare const developmentSite: string;
