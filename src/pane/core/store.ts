/** A value that changes over time and can be watched: all that React sees of the pane's state. */
export interface Store<T> {
  readonly get: () => T;
  /** Replaces some of the value's fields, and notifies everyone who watches. */
  readonly set: (change: Partial<T>) => void;
  /** Calls `listener` after every change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes a store that begins with this value. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
