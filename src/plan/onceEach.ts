/** What `read` gives for each object, read once for as long as the object is there: for what depends on it and nothing else. */
export function onceEach<T extends object, R>(read: (of: T) => R): (of: T) => R {
  const known = new WeakMap<T, { readonly value: R }>();
  return (of) => {
    const there = known.get(of) ?? { value: read(of) };
    known.set(of, there);
    return there.value;
  };
}
