// Every sentence and label of the task pane, in Chinese and in English; those of a tab or a step stand in a file of their own.
import { textsFrom, withTermNames } from "@junheng/engine/words";
import { closerLookMessages } from "./closer-look.js";
import { choiceMessages } from "./pane/choices.js";
import { columnMessages } from "./pane/columns.js";
import { dataMessages } from "./pane/data.js";
import { failureMessages } from "./pane/failures.js";
import { findingMessages } from "./pane/findings.js";
import { frameMessages } from "./pane/frame.js";
import { resultMessages } from "./pane/results.js";
import { verdictMessages } from "./pane/verdict.js";
import { workMessages } from "./pane/work.js";
import { stepMessages } from "./steps.js";

const messages = {
  ...closerLookMessages,
  ...stepMessages,
  ...frameMessages,
  ...workMessages,
  ...dataMessages,
  ...columnMessages,
  ...choiceMessages,
  ...findingMessages,
  ...verdictMessages,
  ...resultMessages,
  ...failureMessages,
};

/** The codes of the pane's words. */
export type PaneMessage = keyof typeof messages;

/** A sentence or label of the pane; ids of stages, indicators and units are replaced by their names. */
export const paneText = textsFrom(messages, withTermNames);
