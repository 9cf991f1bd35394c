// The whole pane: its theme, its language, and what stands where it fails.
import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import type { HostAppearance, SpreadsheetHost } from "../hosts/spreadsheet-host.js";
import type { AskedParts } from "./asked-part.js";
import { usePane } from "./assess/use-pane.js";
import { ErrorBoundary } from "./error-boundary.js";
import { Page } from "./page.js";
import type { PaneRoom } from "./shared/room.js";
import { LocaleContext } from "./shared/words.js";

const themes = { light: webLightTheme, dark: webDarkTheme, highContrast: teamsHighContrastTheme } as const;

/** What the pane needs. */
export interface AppProps {
  readonly host: SpreadsheetHost;
  readonly appearance: HostAppearance;
  readonly room?: PaneRoom;
  readonly onReady?: () => void;
  readonly onLocale?: (locale: HostAppearance["locale"]) => void;
  readonly onHide?: () => void;
  readonly asked?: AskedParts;
}

/** The pane. */
export function App({ host, appearance, room, onReady, onLocale, onHide, asked }: AppProps) {
  const pane = usePane(host, appearance);
  const { locale, theme } = pane.state;
  useEffect(() => onReady?.(), [onReady]);
  const { beginPart } = pane.actions;
  useEffect(() => asked?.follow(beginPart), [asked, beginPart]);
  return (
    <FluentProvider theme={themes[theme]} lang={locale} style={{ minHeight: "100%" }}>
      <LocaleContext.Provider value={locale}>
        <ErrorBoundary>
          <Page
            host={host}
            pane={pane}
            {...(room && { room })}
            {...(onLocale && { onLocale })}
            {...(onHide && { onHide })}
          />
        </ErrorBoundary>
      </LocaleContext.Provider>
    </FluentProvider>
  );
}
