// The standard that is chosen in the pane.
import type { Standard } from "@junheng/engine/standards";
import { nationalQuality2017, standards } from "@junheng/engine/standards";
import type { Choices } from "./state.js";

/** Those to choose from: the user's own first, where there is one, then those built in. */
export const standardsToChoose = ({ own }: Choices): readonly Standard[] =>
  own === undefined ? standards : [own, ...standards];

/** The standard chosen. */
export const chosenStandard = (choices: Choices): Standard =>
  standardsToChoose(choices).find(({ id }) => id === choices.standard) ?? nationalQuality2017;
