import { deflateSync } from "fflate";
import * as node from "../../src/docx/inflate.node.ts";
import * as web from "../../src/docx/inflate.web.ts";

/** Words that pack well, and signs that do not, more than a browser takes at a time. */
const long = Uint8Array.from({ length: 60_000 }, (_, index) =>
  index % 3 === 0 ? (index * 7919) >>> 5 : 97 + (index % 20),
);
const short = new TextEncoder().encode("Tiltak 4: Sammenhengende sykkelvei mellom skolene.");
const bomb = deflateSync(new Uint8Array(64 * 1024 * 1024));

/** Bytes that tell how many of them were handed on. */
class Counted extends Uint8Array<ArrayBuffer> {
  static readonly given: number[] = [];
  override subarray(start?: number, end?: number): Uint8Array<ArrayBuffer> {
    const part = super.subarray(start, end);
    Counted.given.push(part.length);
    return part;
  }
}

const texts: readonly (readonly [string, Uint8Array])[] = [
  ["short", short],
  ["long", long],
  ["empty", new Uint8Array(0)],
  ["one byte", new Uint8Array([7])],
];

describe.each([
  ["in Node", node.inflate],
  ["in a browser", web.inflate],
] as const)("unpacking %s", (_where, inflate) => {
  it.each(texts)("gives back what was packed: %s", (_name, bytes) => {
    const out = inflate(deflateSync(bytes), bytes.length);
    expect(out === null ? null : Array.from(out)).toEqual(Array.from(bytes));
  });

  it.each(texts)("refuses what is longer or shorter than it claims: %s", (_name, bytes) => {
    const packed = deflateSync(bytes);
    expect(inflate(packed, bytes.length + 1)).toBeNull();
    if (bytes.length > 0) expect(inflate(packed, bytes.length - 1)).toBeNull();
  });

  it("refuses a stream cut short, and one that is none", () => {
    const packed = deflateSync(long);
    expect(inflate(packed.subarray(0, packed.length - 20), long.length)).toBeNull();
    expect(inflate(new Uint8Array([0xff, 0xff, 0xff]), 3)).toBeNull();
    expect(inflate(new Uint8Array(0), 3)).toBeNull();
  });

  it("refuses a bomb that lies about its size", () => {
    expect(inflate(bomb, 60_000)).toBeNull();
  });
});

it("stops long before a bomb is unpacked in a browser", () => {
  expect(web.inflate(new Counted(bomb.slice().buffer), 60_000)).toBeNull();
  const given = Counted.given.reduce((sum, length) => sum + length, 0);
  expect(given).toBeGreaterThan(0);
  expect(given).toBeLessThanOrEqual(16 * 1024); // deflate grows at most 1,032-fold, so at most 16 MiB of the 64 came out
});

it("takes the same streams in Node and in a browser, however they are broken", () => {
  let seed = 20_261_127;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 8) % below;
  };
  const answers = { taken: 0, refused: 0 };
  for (let round = 0; round < 3_000; round++) {
    const packed = deflateSync(short);
    packed[next(packed.length)] = next(256);
    const cut = next(4) === 0 ? packed.subarray(0, next(packed.length)) : packed;
    const inNode = node.inflate(cut, short.length);
    const inBrowser = web.inflate(cut, short.length);
    expect(inNode === null ? null : Array.from(inNode)).toEqual(inBrowser === null ? null : Array.from(inBrowser));
    answers[inNode === null ? "refused" : "taken"] += 1;
  }
  expect(answers.taken).toBeGreaterThan(100);
  expect(answers.refused).toBeGreaterThan(100);
});
