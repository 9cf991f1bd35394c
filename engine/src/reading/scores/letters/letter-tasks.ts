// The tasks of a letter of responsibility: the items of a rubric that compare what was done with a target, found by what a line calls them.
import type { Rubric, RubricInput, RubricItem } from "../../../rubrics/index.js";
import { itemsOf } from "../../../rubrics/index.js";
import { likeness } from "../../cells/index.js";
import type { Catalogue } from "../../headers/index.js";
import { headerParts } from "../../headers/index.js";

/** A task: the item, and its two inputs. */
export interface LetterTask {
  readonly item: RubricItem;
  readonly target: RubricInput;
  readonly done: RubricInput;
}

/** The task a line names: surely, or by the end of its name alone. */
export interface NamedTask {
  readonly task: LetterTask;
  readonly sure: boolean;
}

/** Finds the task of a text, and what is closest to it where none is. */
export interface TaskFinder {
  readonly find: (text: string) => NamedTask | null;
  readonly closest: (text: string) => LetterTask | null;
}

/**
 * The tasks of a letter of responsibility (目标管理责任书的任务): the items that take both their figure and their target from the data.
 *
 * Rule: items scored `linearToTarget` or by a `threshold` whose target is an input too; a figure that is worked out of raw ones is no line
 * of a letter. Units: those of the two inputs. Missing: an item whose target is a number of the rubric is none. None: an empty list where
 * no item has both. Errors: none thrown. Source: ours; a letter names task, target and done, as its printed form does.
 *
 * @example
 * letterTasks(oneItemRubric({ kind: "threshold", input: "rate", value: 95, direction: "atLeast" }, 1)) // => []
 * letterTasks(oneItemRubric({ kind: "threshold", input: "done", value: "goal", direction: "atLeast" }, 1)).map(({ target, done }) => [target.id, done.id]) // => [["goal", "done"]]
 */
export function letterTasks(rubric: Rubric): readonly LetterTask[] {
  const inputs = new Map(rubric.inputs.map((input) => [input.id, input]));
  return itemsOf(rubric).flatMap((item): readonly LetterTask[] => {
    const { method } = item;
    const pair =
      method.kind === "linearToTarget"
        ? [method.target, method.input]
        : method.kind === "threshold"
          ? [method.value, method.input]
          : [];
    const [target, done] = pair.map((ref) => (typeof ref === "string" ? inputs.get(ref) : undefined));
    return target === undefined || done === undefined || done.workedOut !== undefined ? [] : [{ item, target, done }];
  });
}

/**
 * A finder for these tasks. A line may leave out what is counted (次数, 活动) and put its words in another order; one that only ends as a
 * single task does (满意度 for 师生家长满意度) names it too, but not surely.
 */
export function taskFinder(tasks: readonly LetterTask[], catalogue: Catalogue): TaskFinder {
  const keyOf = (text: string): string => headerParts(text, catalogue).keys[0] ?? "";
  const known = tasks.map((task) => {
    const { "zh-CN": zh, en } = task.item.title;
    const unit = task.done.unit?.["zh-CN"] ?? "";
    const keys = [zh, en, task.item.id].map(keyOf);
    return { task, keys, stem: stemOf(keys[0]!, unit), unit };
  });
  const only = (found: readonly { readonly task: LetterTask }[], sure: boolean): NamedTask | null =>
    found.length === 1 ? { task: found[0]!.task, sure } : null;
  return {
    find: (text) => {
      const key = keyOf(text);
      if (key === "") return null;
      const exact = only(
        known.filter(({ keys }) => keys.includes(key)),
        true,
      );
      if (exact !== null) return exact;
      const byStem = known.filter(({ stem, unit }) => sorted(stemOf(key, unit)) === sorted(stem));
      return (
        only(byStem, true) ??
        only(
          known.filter(({ keys, stem, unit }) => isEnd(key, keys[0]!) || isEnd(stem, stemOf(key, unit))),
          false,
        )
      );
    },
    closest: (text) => {
      const key = keyOf(text);
      const near = known.map(({ task, stem }) => ({ task, share: likeness(key, stem) }));
      const best = near.reduce((a, b) => (b.share > a.share ? b : a), { task: null as LetterTask | null, share: 0.3 });
      return best.task;
    },
  };
}

/** One is the end of the other: 及格率 of 成员学校及格率. */
const isEnd = (end: string, whole: string): boolean => end.length >= 3 && whole.endsWith(end);

const sorted = (text: string): string => [...text].sort().join("");

/** What a task is about: without the verb in front, and without what is counted of it behind. */
function stemOf(key: string, unit: string): string {
  const about = key.replace(/^(?:开展|组织|举办|召开|进行|完成|实施)/, "");
  const bare = about.replace(/数$/, "");
  const counted = unit !== "" && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
  return counted.replace(/(?:活动|工作|情况)$/, "") || key;
}
