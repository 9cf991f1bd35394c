// Names for the grid's buttons that have a picture alone, by the words of their tooltips: a screen reader would say “button” only.
import type { Injector } from "@univerjs/core";
import { LocaleService } from "@univerjs/core";
import type { IMenuSchema } from "@univerjs/ui";
import { IMenuManagerService, MenuManagerPosition } from "@univerjs/ui";

/** Stands at the foot, in no menu. */
const gridlines = "sheet.command.toggle-gridlines";

/** Names the buttons there are and those that come; called again, it names all of them in the language of the moment. */
export function nameButtons(injector: Injector, container: HTMLElement): () => void {
  const names = (): ReadonlyMap<string, string> => {
    const found = new Map([[gridlines, injector.get(LocaleService).t("sheets-ui.toolbar.toggleGridlines")]]);
    const walk = ({ item, children }: IMenuSchema): void => {
      const word = item?.tooltip ?? item?.title;
      if (item !== undefined && word !== undefined) found.set(item.id, injector.get(LocaleService).t(word));
      children?.forEach(walk);
    };
    injector.get(IMenuManagerService).getMenuByPositionKey(MenuManagerPosition.RIBBON).forEach(walk);
    return found;
  };
  const name = (selector: string): void => {
    const buttons = container.querySelectorAll<HTMLElement>(selector);
    if (buttons.length === 0) return;
    const known = names();
    for (const button of buttons) {
      const word = known.get(button.dataset["uCommand"] ?? "");
      if (word !== undefined) button.setAttribute("aria-label", word);
    }
  };
  new MutationObserver(() => name("button[data-u-command]:not([aria-label])")).observe(container, {
    childList: true,
    subtree: true,
  });
  return () => name("button[data-u-command]");
}
