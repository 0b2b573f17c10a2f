/** Where a command reads and writes: the real terminal, or one that remembers. */
export interface Terminal {
  /** What was asked for: sentences, a page, JSON. */
  readonly out: (text: string) => void;
  /** Standard input, line by line; asked for once. */
  readonly lines: () => AsyncIterable<string>;
  /** What goes on meanwhile, and why it stopped. */
  readonly err: (text: string) => void;
  /** Today, YYYY-MM-DD. */
  readonly today: string;
  /** When it was asked. */
  readonly now: Date;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** How a command ends, for scripts that call it. */
export const exitCodes = { good: 0, errors: 1, document: 2, service: 3, misuse: 64 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
