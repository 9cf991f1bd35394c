// The menu of the cell in hand by the menu key or Shift+F10: the grid opens it for the pointer alone.
import type { Injector } from "@univerjs/core";
import type { IMouseEvent } from "@univerjs/engine-render";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ContextMenuPosition, IContextMenuService } from "@univerjs/ui";

/** Opens it below the cell from now on; while a cell is being written in, the keys are the browser's. */
export function openMenuByKey(injector: Injector, grid: HTMLElement): void {
  // Before the grid hears of it: the grid keeps every key that it gets.
  window.addEventListener(
    "keydown",
    (event) => {
      const isMenuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
      if (!isMenuKey || !grid.contains(document.activeElement)) return;
      const editor = injector.get(IEditorBridgeService);
      const cell = editor.getLatestEditCellState();
      if (editor.isVisible().visible || !cell) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { position, canvasOffset } = cell;
      const place = { clientX: canvasOffset.left + position.startX, clientY: canvasOffset.top + position.endY };
      const menus = injector.get(IContextMenuService);
      // Of the grid's kind of event only the place is asked for.
      const pointed: unknown = new PointerEvent("contextmenu", place);
      menus.triggerContextMenu(pointed as IMouseEvent, ContextMenuPosition.MAIN_AREA);
    },
    true,
  );
}
