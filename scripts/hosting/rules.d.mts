// What TypeScript knows of rules.mjs.

/** A header of every answer, and what it is for paths that match a pattern. */
export interface HeaderRule {
  readonly name: string;
  readonly value: string;
  readonly but: readonly { readonly path: string; readonly value: string }[];
}

export const types: Readonly<Record<string, string>>;
export const headers: readonly HeaderRule[];
export function isPacked(type: string): boolean;
export function headersOf(path: string): Readonly<Record<string, string>>;
