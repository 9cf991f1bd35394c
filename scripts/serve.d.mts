// Types of serve.mjs, for the tests.

export interface ServeOptions {
  readonly port?: number;
  readonly strictPort?: boolean;
  readonly home?: string;
  readonly tls?: { readonly key: string | Buffer; readonly cert: string | Buffer };
}

export interface StaticServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

export declare const serve: (folder: string, options?: ServeOptions) => Promise<StaticServer>;
