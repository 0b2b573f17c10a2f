import { fsyncSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** An open file as Emscripten's NODEFS hands it over; `nfd` is Node's file descriptor. */
interface OpenFile {
  readonly nfd?: number;
}

/** The part of an Emscripten module that is mended: NODEFS has no fsync of its own. */
interface NodeFsModule {
  readonly NODEFS: { readonly stream_ops: { fsync?: (file: OpenFile) => number } };
}

type Init = NodeFS["init"];

/**
 * A data folder that is really synced to disk. PGlite 0.5 runs with fsync off, and even when told
 * to sync it does not reach the disk, since NODEFS answers fsync with nothing (seen with strace).
 * This puts Node's own fsync there. `onSync` is told of each, for the test that counts them.
 */
export class DurableNodeFs extends NodeFS {
  readonly #onSync: () => void;

  constructor(folder: string, onSync: () => void = () => undefined) {
    super(folder);
    this.#onSync = onSync;
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const ready = await super.init(...args);
    const preRun: unknown = ready.emscriptenOpts.preRun;
    if (!Array.isArray(preRun))
      throw new Error("PGlite no longer hands over its preRun steps: the mend for fsync does not fit this version.");
    preRun.push((module: NodeFsModule) => {
      module.NODEFS.stream_ops.fsync = (file) => {
        if (file.nfd !== undefined) {
          fsyncSync(file.nfd);
          this.#onSync();
        }
        return 0;
      };
    });
    return ready;
  }
}
