/** As many views of one thing as are shown at once: side by side, in charts, and over all years. */
const most = 4;

/**
 * A function that makes a value for an object, and gives the same value again where all that it depends
 * on is the same, for the few last sets of it. What is no longer in use takes its values along.
 */
export function keepLast<Value>(): (
  of: object,
  on: readonly unknown[],
  make: () => Value,
) => Value {
  const kept = new WeakMap<object, { readonly on: readonly unknown[]; readonly value: Value }[]>();
  return (of, on, make) => {
    const known = kept.get(of) ?? [];
    const same = known.find((one) => one.on.every((part, at) => Object.is(part, on[at])));
    if (same !== undefined) return same.value;
    const value = make();
    kept.set(of, [{ on, value }, ...known].slice(0, most));
    return value;
  };
}
