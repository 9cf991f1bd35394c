// Types of find-browser.mjs, for the tests.

export declare const browserVariable: string;
export declare const findBrowser: (machine?: {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly home?: string;
  readonly exists?: (path: string) => boolean;
}) => string | null;
