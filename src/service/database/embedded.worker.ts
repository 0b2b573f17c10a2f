import { parentPort, workerData } from "node:worker_threads";
import { machineDisk } from "./disk.ts";
import { openEmbedded, type Embedded } from "./embedded.ts";
import type { Said, Told } from "./embeddedThread.ts";
import { sentFault } from "./sentFault.ts";

/** Entry of the thread that has the embedded database: opens it, answers one statement after the other, and ends when told to. */
const port = parentPort;
if (port !== null && typeof workerData === "string") {
  const say = (said: Said): void => port.postMessage(said, "rows" in said ? buffersOf(said.rows) : []);
  try {
    const database = await openEmbedded(workerData, machineDisk);
    say({ id: 0, rows: [], affectedRows: 0, memory: database.memory?.() ?? 0 });
    port.on("message", (told: Told) => {
      answer(database, told).then(say, (fault: unknown) => say({ id: told.id, fault: sentFault(fault) }));
    });
  } catch (fault) {
    say({ id: 0, fault: sentFault(fault) });
  }
}

async function answer(database: Embedded, told: Told): Promise<Said> {
  if (told.sql === null) {
    await database.close();
    return { id: told.id, rows: [], affectedRows: 0, memory: 0 };
  }
  const { rows, affectedRows = 0 } = await database.query(told.sql, told.parameters);
  return { id: told.id, rows, affectedRows, memory: database.memory?.() ?? 0 };
}

/** What is handed over without being copied: documents and pictures, each in a buffer of its own. */
function buffersOf(rows: readonly unknown[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const row of rows)
    if (typeof row === "object" && row !== null)
      for (const value of Object.values(row) as unknown[])
        if (value instanceof Uint8Array && value.buffer instanceof ArrayBuffer && isAlone(value))
          buffers.add(value.buffer);
  return [...buffers];
}

function isAlone({ byteLength, buffer }: Uint8Array): boolean {
  return byteLength === buffer.byteLength;
}
