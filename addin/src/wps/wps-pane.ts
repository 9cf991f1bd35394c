// The pane as WPS shows it: over WPS's workbook, with a button that hides it, since WPS gives it none. Elsewhere it says where to go.
import "../files/older-engine.js";
import { createWpsHost } from "../hosts/wps/create-wps-host.js";
import { outsideWps } from "../messages/wps.js";
import { mountPane } from "../pane/mount.js";
import { sayOutside } from "../pane/say-outside.js";
import { givenByWps } from "./given.js";
import { askedParts } from "../pane/asked-part.js";
import { askedPart, hidePane } from "./pane-places.js";

/** In milliseconds; a look is one trip to WPS. */
const betweenLooks = 400;

const element = document.getElementById("pane");
if (element === null) throw new Error("pane.html has no element #pane.");
const given = givenByWps(globalThis);
if (given === null) sayOutside(element, outsideWps, "../workbench.html");
else {
  const asked = askedParts();
  const look = (): void => {
    const part = askedPart(given.shell);
    if (part !== null) asked.ask(part);
  };
  look();
  // Nothing tells one page of what another left.
  setInterval(look, betweenLooks);
  mountPane(element, createWpsHost(given), { asked, onHide: () => hidePane(given.shell) });
}
