/** A readonly type as it is while it is still being made. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
