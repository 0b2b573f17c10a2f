import type { CallTimeouts } from "../../word/wordCalls.ts";
import type { Service } from "../../api/publishing.ts";
import type { Notice } from "./paneState.ts";

/** What the pane's core is given by its door. The open document it reaches through `word/`. */
export interface PanePorts {
  readonly service: Service;
  readonly signIn: SignIn;
  readonly storage: TextStorage;
  /** Lasts as long as the document is open: a press on the ribbon may load the pane anew. */
  readonly session: TextStorage;
  readonly now: () => Date;
  /** Calls back each time the pane is looked at again after something else was; gives the way to stop. */
  readonly onAttention: (listener: () => void) => () => void;
  /** How long Word is waited for. */
  readonly timeouts: CallTimeouts;
}

/** Who is signed in, and the tokens that show it. Tokens live in memory. */
export interface SignIn {
  /**
   * Signs in, with a window if need be. Must be called straight from a press. null when signed in, else what hindered it.
   * `asking` is given what goes on to another way at once, while Word is the one that asks; null while there is no other.
   */
  signIn(asking: (anotherWay: (() => void) | null) => void): Promise<Notice | null>;
  /** Signs in without a window where the host or an earlier sign-in allows it; false where not. */
  signInQuietly(): Promise<boolean>;
  signOut(): void;
  /** Leaves the token for the pane that comes next, when this one is left: a press on the ribbon may load it anew. */
  handOver(): void;
  /** A token that holds for at least another minute; null when signed out. */
  token(): Promise<string | null>;
}

/** Small texts kept on this machine. */
export interface TextStorage {
  read(name: string): string | null;
  /** Keeps a text, or forgets it when null. Where the machine will not keep it, nothing happens. */
  write(name: string, text: string | null): void;
  /** Whether what is written is still there when the pane is loaded anew. */
  keeps(): boolean;
}
