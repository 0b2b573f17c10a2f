import { fstatSync } from "node:fs";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { saysFull, type Disk } from "./disk.ts";
import type { SpareRoom } from "./spareRoom.ts";

/** An open file as Emscripten's NODEFS hands it over; `nfd` is Node's file descriptor. */
interface OpenFile {
  readonly nfd?: number;
  /** Within the database: "/pglite/data/base/5/16390" is of a table, "/pglite/data/pg_wal/…" of the write-ahead log. */
  readonly path?: string;
}

interface FileOperations {
  fsync?: (file: OpenFile) => number;
  write: (file: OpenFile, bytes: Uint8Array, offset: number, length: number, position: number | null) => number;
}

/** The part of an Emscripten module that is mended. */
interface NodeFsModule {
  readonly NODEFS: {
    readonly stream_ops: FileOperations;
    /** Runs it, and gives what Node threw the form that the database reads: its C library's number of the error. */
    readonly tryFSOperation: (operation: () => number) => number;
  };
}

/** A file of a table or an index; others in the same folder are made anew when there is room. */
const table = /\/base\/\d+\/\d+(_\w+)?(\.\d+)?$/;

type Init = NodeFS["init"];

/**
 * A data folder that is really synced to disk, and whose database outlives a full one.
 *
 * PGlite 0.5 runs with fsync off, and even when told to sync it does not reach the disk, since NODEFS answers fsync with
 * nothing (seen with strace). This puts the disk's own there. Where there is no room, a table that would grow is refused
 * (SQLSTATE 53100, which the database takes well), and everything else, the write-ahead log above all, is written in the
 * spare room, which is given up; from then on no table grows before that room is had again.
 */
export class DurableNodeFs extends NodeFS {
  readonly #disk: Disk;
  readonly #spare: SpareRoom;

  constructor(folder: string, disk: Disk, spare: SpareRoom) {
    super(folder);
    this.#disk = disk;
    this.#spare = spare;
  }

  override async init(...args: Parameters<Init>): ReturnType<Init> {
    const ready = await super.init(...args);
    const preRun: unknown = ready.emscriptenOpts.preRun;
    if (!Array.isArray(preRun))
      throw new Error("PGlite no longer hands over its preRun steps: the mends for files do not fit this version.");
    preRun.push(({ NODEFS }: NodeFsModule) => {
      NODEFS.stream_ops.fsync = (file) => {
        if (file.nfd !== undefined) this.#disk.sync(file.nfd);
        return 0;
      };
      const writeElsewhere = NODEFS.stream_ops.write;
      NODEFS.stream_ops.write = (file, bytes, offset, length, position) =>
        file.nfd === undefined
          ? writeElsewhere(file, bytes, offset, length, position)
          : NODEFS.tryFSOperation(() => this.#write(file.nfd ?? 0, file.path ?? "", bytes, offset, length, position));
    });
    return ready;
  }

  #write(
    file: number,
    path: string,
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number | null,
  ): number {
    const isOfTable = table.test(path);
    if (isOfTable && !this.#spare.isHad && (position ?? 0) + length > fstatSync(file).size)
      throw Object.assign(new Error("the spare room is in use"), { code: "ENOSPC" });
    try {
      return this.#disk.write(file, bytes, offset, length, position);
    } catch (fault) {
      if (isOfTable || !this.#spare.isHad || !saysFull(fault)) throw fault;
      this.#spare.giveUp();
      return this.#disk.write(file, bytes, offset, length, position);
    }
  }
}
