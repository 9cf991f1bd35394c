// Counts what is asked of an object and all that it gives: in WPS each property and each call is a trip between processes.

/** The trips so far. `before` is called before each with its name, for tests: what it throws, WPS throws. */
export interface Trips {
  count: number;
  before: (name: string) => void;
}

const originals = new WeakMap<object, object>();

/** The object behind a counted one: what is handed back to the fake is its own. */
const own = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (originals.get(value) ?? value) : value;

/** The object with its trips counted; rows of values come and go as they are. */
export const counted = <Value extends object>(target: Value, trips: Trips): Value => {
  const wrap = (value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? counted(value, trips) : value;
  const trip = (name: string | symbol): void => {
    trips.count++;
    trips.before(String(name));
  };
  const proxy = new Proxy(target, {
    get: (object, name) => {
      const value = Reflect.get(object, name, object) as unknown;
      if (typeof value !== "function") {
        trip(name);
        return wrap(value);
      }
      return (...values: readonly unknown[]): unknown => {
        trip(name);
        return wrap(Reflect.apply(value, object, values.map(own)));
      };
    },
    set: (object, name, value) => {
      trip(name);
      return Reflect.set(object, name, own(value), object);
    },
  });
  originals.set(proxy, target);
  return proxy;
};
