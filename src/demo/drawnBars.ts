import { crc32 } from "#crc32";
import { zlibSync } from "fflate";

const colour = [11, 74, 143] as const;
const height = 240;
const barWidth = 48;
const gap = 24;

/** A bar chart as a PNG (ISO/IEC 15948): one bar for each value, the highest as high as the picture. No words: those are in its alternative text. */
export function drawnBars(values: readonly number[]): {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
} {
  const width = gap + values.length * (barWidth + gap);
  const most = Math.max(...values);
  const rows = new Uint8Array(height * (1 + width * 3)).fill(255);
  for (let y = 0; y < height; y++) {
    const row = y * (1 + width * 3);
    rows[row] = 0;
    values.forEach((value, index) => {
      if (height - y > ((height - 8) * value) / most) return;
      const from = gap + index * (barWidth + gap);
      for (let x = from; x < from + barWidth; x++) rows.set(colour, row + 1 + x * 3);
    });
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  const signature = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return {
    bytes: joined([signature, chunk("IHDR", header), chunk("IDAT", zlibSync(rows)), chunk("IEND", new Uint8Array())]),
    width,
    height,
  };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(type), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc32(made.subarray(4, 8 + data.length)));
  return made;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
