// Answers the batches of requests that Excel's client library sends, over the fake workbook. What it lacks it says, as NotImplemented.
import { FakeError } from "./fake-error.js";
import type { FakeWorkbook } from "./fake-workbook.js";

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

type Members = Record<string, unknown>;
type Method = (...values: unknown[]) => unknown;

const pathTypes = { workbook: 1, method: 3, indexer: 5, reference: 6, nothing: 7 };
const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 };

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The prototype's own names and the object's: what is not among them, the fake does not have. */
const member = (target: unknown, name: string): unknown => {
  const key = lowerFirst(name);
  if (typeof target !== "object" || target === null || !(key in target))
    throw new FakeError("NotImplemented", `the fake has no ${target?.constructor.name}.${key}`);
  return (target as Members)[key];
};

/** What was asked of an object, under Excel's names; `worksheet/name` asks for a part of a part. */
const pick = (target: unknown, paths: readonly string[]): Members => {
  const picked: Members = {};
  for (const path of paths.filter((each) => each !== "")) {
    const [first = "", ...rest] = path.split("/");
    const value = first === "isNullObject" ? undefined : member(target, first);
    if (rest.length === 0) picked[upperFirst(first)] = value;
    else picked[upperFirst(first)] = { ...(picked[upperFirst(first)] as Members), ...pick(value, [rest.join("/")]) };
  }
  return picked;
};

const idOf = (item: unknown): unknown => {
  const { id, name } = item as { id?: unknown; name?: unknown };
  return id ?? name;
};

export class FakeHost {
  /** Round trips so far, but for those by which the library frees what it held. */
  roundTrips = 0;
  /** Called before every round trip, for tests: what it throws, Excel answers. */
  before: (roundTrip: number) => void = () => {};
  /** Called with the name of every method and property that is used, and what it is of, for tests: what it throws, Excel answers. */
  beforeMember: (name: string, of: unknown) => void = () => {};
  readonly #references = new Map<string, unknown>();
  #serial = 0;

  constructor(readonly workbook: FakeWorkbook) {}

  run(batch: Batch): Members {
    const results: Members[] = [];
    let position = 0;
    try {
      const frees = batch.Actions.every(
        ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
      );
      if (!frees) this.before(++this.roundTrips);
      const objects = new Map<number, unknown>();
      for (const action of batch.Actions) {
        const isTrace = action.ActionType === actionTypes.trace;
        const target = isTrace ? null : this.resolve(batch, objects, action.ObjectPathId);
        results.push({ ActionId: action.Id, Value: this.act(batch, objects, action, target) });
        position++;
      }
      return { Results: results };
    } catch (error) {
      if (!(error instanceof FakeError)) throw error;
      const { code: Code, message: Message } = error;
      return { Error: { Code, Message, ActionIndex: position, HttpStatusCode: 400 }, Results: results };
    }
  }

  private argumentsOf(batch: Batch, objects: Map<number, unknown>, info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, position) => {
      const path = info?.ReferencedObjectPathIds?.[position];
      return path ? this.resolve(batch, objects, path) : value;
    });
  }

  private resolve(batch: Batch, objects: Map<number, unknown>, id: number): unknown {
    if (objects.has(id)) return objects.get(id);
    const path = batch.ObjectPaths[id];
    if (path === undefined) throw new FakeError("InvalidRequest");
    const found = this.follow(batch, objects, path);
    objects.set(id, found);
    return found;
  }

  private follow(batch: Batch, objects: Map<number, unknown>, path: ObjectPath): unknown {
    if (path.ObjectPathType === pathTypes.workbook) return this.workbook;
    if (path.ObjectPathType === pathTypes.nothing) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.#references.get(path.Name);
    const parent = this.resolve(batch, objects, path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    this.beforeMember(path.Name, parent);
    const values = this.argumentsOf(batch, objects, path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) return (member(parent, "getItem") as Method).apply(parent, values);
    const found = member(parent, path.Name);
    return path.ObjectPathType === pathTypes.method ? (found as Method).apply(parent, values) : found;
  }

  private act(batch: Batch, objects: Map<number, unknown>, action: Action, target: unknown): unknown {
    if (action.Name === "_RemoveReference") {
      this.#references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    if (target === null || target === undefined || action.Name === "_KeepReference") return null;
    if (action.Name !== "") this.beforeMember(action.Name, target);
    for (const asked of action.QueryInfo?.Select ?? []) this.beforeMember(asked.split("/").at(-1) ?? "", target);
    const values = this.argumentsOf(batch, objects, action.ArgumentInfo);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.hold(target);
      case actionTypes.query:
        return this.query(target, action.QueryInfo?.Select ?? []);
      case actionTypes.method:
        (member(target, action.Name) as Method).apply(target, values);
        return null;
      case actionTypes.setProperty:
        return this.set(target, lowerFirst(action.Name), values[0]);
      default:
        throw new FakeError("NotImplemented", `action ${action.ActionType}`);
    }
  }

  private hold(target: unknown): Members {
    const reference = `r${++this.#serial}`;
    this.#references.set(reference, target);
    return { _ReferenceId: reference, _Id: idOf(target) };
  }

  private query(target: unknown, paths: readonly string[]): Members {
    if (!("items" in (target as Members))) return pick(target, paths);
    const { items } = target as { items: readonly unknown[] };
    return { _Items: items.map((item) => ({ _Id: idOf(item), ...pick(item, paths) })) };
  }

  private set(target: unknown, name: string, value: unknown): null {
    const settable = target as { setProperty?: (name: string, value: unknown) => void };
    if (settable.setProperty !== undefined) settable.setProperty(name, value);
    else if (name in (target as Members)) (target as Members)[name] = value;
    else throw new FakeError("NotImplemented", `the fake cannot set ${name}`);
    return null;
  }
}
