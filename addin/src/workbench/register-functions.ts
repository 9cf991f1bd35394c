// Gives the grid our functions, by their English and their Chinese names. The grid's own way of registering hands blank cells over
// as 0; here a blank stays blank, for no value is not zero. Nothing may throw: that would stop all calculation.
import type { Nullable, Univer } from "@univerjs/core";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Locale } from "@junheng/engine/diagnostics";
import type { CustomFunctionEntry } from "../functions/registry.js";
import { callForGrid, customFunctions, functionNamespace } from "../functions/registry.js";

class GridFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly entry: CustomFunctionEntry,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const result = callForGrid(this.entry.call, variants.map(argumentOf));
    if (!Array.isArray(result)) return valueOf(result);
    return ArrayValueObject.create({
      calculateValueList: result.map((row) => row.map(valueOf)),
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

const argumentOf = (variant: BaseValueObject): unknown =>
  variant.isArray() ? (variant as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf)) : cellOf(variant);

const cellOf = (cell: Nullable<BaseValueObject>): unknown => {
  if (cell === null || cell === undefined || cell.isNull()) return null;
  return cell.isError() ? (cell as unknown as ErrorValueObject).getErrorType() : cell.getValue();
};

const valueOf = (value: string | number | boolean): BaseValueObject =>
  typeof value === "string" && value.startsWith("#")
    ? ErrorValueObject.create(value as never)
    : ValueObjectFactory.create(value);

/** Registers every function and its help. */
export function registerFunctions(univer: Univer, locale: Locale): void {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const names = customFunctions.flatMap((entry) =>
    [...new Set([entry.id, entry.name["zh-CN"], entry.name.en])].map((name) => ({
      entry,
      name: `${functionNamespace}.${name}`,
    })),
  );
  for (const { entry, name } of names) functions.registerExecutors(new GridFunction(name, entry));
  injector.get(IDescriptionService).registerDescriptions(names.map(({ entry, name }) => helpOf(entry, name, locale)));
}

const helpOf = (entry: CustomFunctionEntry, name: string, locale: Locale): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: entry.description[locale],
  abstract: entry.description[locale],
  functionParameter: entry.parameters.map((parameter) => ({
    name: parameter.name[locale],
    detail: parameter.description[locale],
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  })),
});
