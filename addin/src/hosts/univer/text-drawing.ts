// Texts are drawn as texts. For each one that it draws, the grid asks whether it could be a date or a number, for a sign that is switched off: a third of its drawing.
import type { CellValueType as Type, ICellData, Nullable } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum } from "@univerjs/core";
import type { SheetInterceptorService } from "@univerjs/sheets";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";

/** The grid's own question stands at 10: a cell comes by this before, and by that after. */
const [before, after] = [10.5, 9.5];

/** Texts pass that question without their type, and get it back. */
export function drawTextsAsTexts(interceptors: SheetInterceptorService): void {
  let taken: Type | undefined;
  const at = (priority: number, change: (cell: ICellData) => Nullable<ICellData>) =>
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, _, next) => next(cell === null || cell === undefined ? cell : change(cell)),
    });
  at(before, (cell) => {
    const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
    taken = isText ? (cell.t ?? undefined) : undefined;
    return isText ? { ...cell, t: null } : cell;
  });
  at(after, (cell) => (taken === undefined ? cell : { ...cell, t: taken }));
}
