// Types of functions-metadata.mjs, for the tests.

export interface DescribedParameter {
  name: string;
  description: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

export interface DescribedFunction {
  id: string;
  name: string;
  description: string;
  helpUrl?: string;
  options?: Record<string, boolean>;
  parameters: DescribedParameter[];
  result: { type?: string; dimensionality?: string };
}

export interface FunctionsDescription {
  allowCustomDataForDataTypeAny: boolean;
  functions: DescribedFunction[];
}

export function functionsMetadata(input?: {
  source?: string;
  help?: object;
  argumentNames?: object;
}): Promise<Record<"functions.json" | "functions.zh-CN.json", FunctionsDescription>>;

export function writeFunctionsMetadata(outDir: string, site?: string): Promise<string[]>;
