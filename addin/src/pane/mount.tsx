// Puts the task pane into an element of a page, over any spreadsheet host.
import { createRoot } from "react-dom/client";
import type { HostAppearance, SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import { App } from "./app.js";
import type { AskedParts } from "./asked-part.js";
import type { PaneRoom } from "./shared/room.js";

/** How to mount. What is not said is asked of the host. */
export interface MountOptions {
  readonly onReady?: () => void;
  readonly locale?: HostAppearance["locale"];
  readonly theme?: HostAppearance["theme"];
  /** The room that the page around the pane can give it; none where it has all there is. */
  readonly room?: PaneRoom;
  /** Called when the user changes the language in the pane, so that the page around it can follow. */
  readonly onLocale?: (locale: HostAppearance["locale"]) => void;
  /** The parts that buttons outside the pane ask for. */
  readonly asked?: AskedParts;
  /** Hides the pane, where the program around it has no button for that. */
  readonly onHide?: () => void;
}

const fallback: HostAppearance = { locale: "zh-CN", theme: "light" };

/** Mounts the pane; the function it gives takes it away again. */
export function mountPane(element: HTMLElement, host: SpreadsheetHost, options: MountOptions = {}): () => void {
  const root = createRoot(element);
  let gone = false;
  void host
    .appearance()
    .catch(() => fallback)
    .then((appearance) => {
      if (gone) return;
      const chosen = { locale: options.locale ?? appearance.locale, theme: options.theme ?? appearance.theme };
      root.render(
        <App
          host={host}
          appearance={chosen}
          {...(options.room && { room: options.room })}
          {...(options.onReady && { onReady: options.onReady })}
          {...(options.onLocale && { onLocale: options.onLocale })}
          {...(options.onHide && { onHide: options.onHide })}
          {...(options.asked && { asked: options.asked })}
        />,
      );
    });
  return () => {
    gone = true;
    root.unmount();
  };
}
