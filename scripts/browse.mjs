// Opens an address in the browser of whoever sits here, where there is one.
import { spawn } from "node:child_process";

const openers = {
  darwin: (url) => ["open", [url]],
  win32: (url) => ["cmd", ["/c", "start", "", url]],
};

const hasScreen = (platform, env) =>
  platform === "darwin" || platform === "win32" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** Whether opening a browser makes sense: not on a build machine, and not without a screen. */
export const canBrowse = (platform = process.platform, env = process.env) => !env.CI && hasScreen(platform, env);

/** Opens the address. That it could not be opened is no failure: the address has been printed. */
export const browse = (url) => {
  if (!canBrowse()) return;
  const [command, args] = openers[process.platform]?.(url) ?? ["xdg-open", [url]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
};
