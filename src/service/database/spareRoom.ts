import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { join } from "node:path";
import { saysFull, type Disk } from "./disk.ts";

/**
 * Bytes held back: four segments of PostgreSQL's write-ahead log (16 MB each), more than one statement with the largest
 * document (50 MB) writes of it.
 */
const spareSize = 64 * 1024 * 1024;

const step = new Uint8Array(1024 * 1024);

/**
 * Room kept in a file beside the embedded database, and given up when the disk is full. PostgreSQL can refuse a row for
 * want of room, but not a line of its write-ahead log: it then ends itself, and the embedded one never answers again.
 */
export class SpareRoom {
  readonly #disk: Disk;
  readonly #file: number;
  #isHad: boolean;

  /** Takes the room in `folder`, as much as there is. */
  constructor(folder: string, disk: Disk) {
    this.#disk = disk;
    this.#file = openSync(join(folder, "spare-room"), constants.O_RDWR | constants.O_CREAT, 0o600);
    this.#isHad = this.#take();
  }

  /** Whether all of it is held. */
  get isHad(): boolean {
    return this.#isHad;
  }

  /** Whether all of it is held, or could be had again now. */
  regain(): boolean {
    this.#isHad ||= this.#take();
    return this.#isHad;
  }

  /** Gives all of it up. */
  giveUp(): void {
    this.#disk.truncate(this.#file, 0);
    this.#isHad = false;
  }

  close(): void {
    closeSync(this.#file);
  }

  #take(): boolean {
    try {
      let size = fstatSync(this.#file).size;
      while (size < spareSize) {
        const length = Math.min(step.length, spareSize - size);
        size += this.#disk.write(this.#file, step, 0, length, size);
      }
      return true;
    } catch (fault) {
      if (saysFull(fault)) return false;
      throw fault;
    }
  }
}
