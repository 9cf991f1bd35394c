// Gives the grid our functions, by their English and their Chinese names. The grid's own way of registering hands blank cells over
// as 0; here a blank stays blank, for no value is not zero. Nothing may throw: that would stop all calculation.
import type { IDisposable, IUnitRange, Nullable, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { Locale } from "@junheng/engine/diagnostics";
import type { SheetForFormula } from "../hosts/univer/named-sheets.js";
import { namedSheets } from "../hosts/univer/named-sheets.js";
import type { GridValue } from "../functions/call-for-grid.js";
import { FunctionError, isErrorCode } from "../functions/function-error.js";
import { withSheets } from "../functions/named-sheets.js";
import type { CustomFunctionEntry } from "../functions/registry.js";
import { spillDigits } from "../functions/spill-digits.js";
import { callForGrid, customFunctions, functionNamespace } from "../functions/registry.js";

/** The sentence behind the error that a function of ours last gave in a cell; none where it gave none. */
export type ReasonAt = (unit: string, sheet: string, row: number, column: number) => string | null;

/** More reasons than these are let go. */
const mostReasons = 10_000;
const reasons = new Map<string, string>();
const placeOf = (...place: readonly (string | number)[]): string => place.join("\n");

class GridFunction extends BaseFunction {
  override minParams = -1;
  override maxParams = -1;

  constructor(
    name: string,
    private readonly entry: CustomFunctionEntry,
    private readonly sheet: SheetForFormula,
  ) {
    super(name);
  }

  /** A text written in a formula is handed over as it stands, as Excel does: "70.02%" says how many decimals were printed, 0.7002 does not. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const { call, parameters } = this.entry;
    const withItsSheets = (argument: unknown, at: number): unknown =>
      parameters[at] === undefined
        ? argument
        : withSheets(parameters[at].id, argument, (name) => this.sheet(this.cell(), name));
    const answer = (...args: readonly unknown[]) => call(...args.map(withItsSheets));
    const result = callForGrid(answer, variants.map(argumentOf), (error) => {
      if (reasons.size >= mostReasons) reasons.clear();
      const place = placeOf(this.unitId ?? "", this.subUnitId ?? "", this.row, this.column);
      if (error instanceof FunctionError) reasons.set(place, error.message);
    });
    if (!Array.isArray(result)) return valueOf(result);
    const digits = spillDigits(this.entry.id, result);
    return ArrayValueObject.create({
      calculateValueList: result.map((row, at) =>
        row.map((value, column) => shown(valueOf(value), digits[at]?.[column] ?? null)),
      ),
      rowCount: result.length,
      columnCount: result[0]?.length ?? 0,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  /** The cell that the formula stands in. */
  private cell(): IUnitRange {
    const { row, column } = this;
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    return { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", range };
  }
}

const argumentOf = (variant: BaseValueObject): unknown =>
  variant.isArray() ? (variant as ArrayValueObject).getArrayValue().map((row) => row.map(cellOf)) : cellOf(variant);

const cellOf = (cell: Nullable<BaseValueObject>): unknown => {
  if (cell === null || cell === undefined || cell.isNull()) return null;
  return cell.isError() ? (cell as unknown as ErrorValueObject).getErrorType() : cell.getValue();
};

/** A result as the grid holds it. A text stays the text that it is: the grid's own way would take “1-2” for a date. */
const valueOf = (value: GridValue): BaseValueObject => {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return isErrorCode(value) ? ErrorValueObject.create(value as never) : StringValueObject.create(value);
};

/** A number with so many decimals; a format that the cell has itself goes before it. */
const shown = (value: BaseValueObject, digits: number | null): BaseValueObject => {
  if (digits !== null && value.isNumber()) value.setPattern(`0.${"0".repeat(digits)}`);
  return value;
};

/** What can be asked of the functions in the grid. */
export interface GridFunctions {
  readonly reasonAt: ReasonAt;
  /** Gives their help in another language, under the names of that language. */
  readonly setLocale: (locale: Locale) => void;
}

/** Registers every function under all of its names; listed and helped with is the one of the language. */
export function registerFunctions(univer: Univer, api: FUniver, locale: Locale): GridFunctions {
  const injector = univer.__getInjector();
  const functions = injector.get(IFunctionService);
  const sheet = namedSheets(injector, api);
  const names = customFunctions.flatMap((entry) =>
    [...new Set([entry.id, entry.name["zh-CN"], entry.name.en])].map((name) => ({
      entry,
      name: `${functionNamespace}.${name}`,
    })),
  );
  for (const { entry, name } of names) functions.registerExecutors(new GridFunction(name, entry, sheet));
  const descriptions = injector.get(IDescriptionService);
  const list = (of: Locale): IDisposable =>
    descriptions.registerDescriptions(
      customFunctions.map((entry) => helpOf(entry, `${functionNamespace}.${entry.name[of]}`, of)),
    );
  let listed = list(locale);
  return {
    reasonAt: (...place) => reasons.get(placeOf(...place)) ?? null,
    setLocale: (next) => {
      listed.dispose();
      listed = list(next);
    },
  };
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
