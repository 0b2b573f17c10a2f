import { crc32, deflateSync } from "node:zlib";

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A red PNG of this size, with other chunks before what is drawn. */
export function png(
  width: number,
  height: number,
  more: readonly (readonly [name: string, data: string])[] = [],
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, Buffer.of(200, 30, 30))]);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    ...more.map(([name, data]) => chunk(name, Buffer.from(data, "latin1"))),
    chunk("IDAT", deflateSync(Buffer.concat(Array<Buffer>(height).fill(line)))),
    chunk("IEND", Buffer.of()),
  ]);
}
