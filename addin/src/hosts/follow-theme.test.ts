import { expect } from "chai";
import { followTheme } from "./follow-theme.js";
import type { HostAppearance } from "./spreadsheet-host.js";

describe("Following a theme", () => {
  const page = () => {
    const listeners = new Map<string, () => void>();
    const target = {
      addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as () => void),
      removeEventListener: (type: string) => void listeners.delete(type),
    };
    return { listeners, page: { ...target, matchMedia: () => target as unknown as MediaQueryList } };
  };

  it("tells of a theme that is another, when the system's contrast changes or the page is looked at again", () => {
    const told: string[] = [];
    const { listeners, page: own } = page();
    let theme: HostAppearance["theme"] = "light";
    const stop = followTheme(
      () => theme,
      (changed) => told.push(changed.theme),
      own,
    );
    listeners.get("focus")?.();
    expect(told).to.deep.equal([]);
    theme = "dark";
    listeners.get("focus")?.();
    listeners.get("focus")?.();
    expect(told).to.deep.equal(["dark"]);
    theme = "highContrast";
    listeners.get("change")?.();
    expect(told).to.deep.equal(["dark", "highContrast"]);
    stop();
    expect([...listeners]).to.deep.equal([]);
  });
});
