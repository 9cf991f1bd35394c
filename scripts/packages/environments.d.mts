// What TypeScript knows of environments.mjs.

/** An environment of a build, with what the build was told. */
export interface Environment {
  readonly name: string;
  readonly id?: string;
  readonly label?: { readonly en: string; readonly "zh-CN": string };
  readonly office: "own" | "microsoft";
  readonly site: string;
  readonly share?: string;
  readonly version: string;
}

export const environments: Readonly<Record<string, { readonly needs: readonly string[] }>>;
export function environmentFrom(env?: Readonly<Record<string, unknown>>): Environment;
