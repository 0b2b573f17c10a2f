import { createCipheriv } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { get, globalAgent } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connect } from "../../src/api/service.ts";
import { footnote, heading, paragraph, rawXml } from "../../src/docx/build/build.ts";
import { picture } from "../../src/docx/build/buildPicture.ts";
import type { Piece } from "../../src/docx/build/builtPackage.ts";
import { leastInARow } from "../../src/service/operation/shedLoad.ts";
import { localCertificate } from "../../src/service/start/certificate.ts";
import { runService } from "../endure/runService.ts";
import { signedToken } from "../endure/signedToken.ts";
import { hearing, smallPlan } from "../service/smallPlan.ts";
import type { Figure } from "./bench.ts";

const port = 4580;
const origin = `https://localhost:${port}`;

/** Documents that may be published and cost more than others. */
const heavy: readonly (readonly [name: string, more: Piece])[] = [
  [
    "a plan of 100,000 paragraphs",
    (built) => Array.from({ length: 100_000 }, (_, line) => paragraph(`Linje ${line} av ${line * 7}.`)(built)).flat(),
  ],
  [
    "50,000 headings with the same words",
    (built) => Array.from({ length: 50_000 }, () => heading(1, "Mål")(built)).flat(),
  ],
  ["30,000 notes", (built) => Array.from({ length: 30_000 }, () => paragraph("x", footnote("y"))(built)).flat()],
  [
    "50 paragraphs of 10,000 attributes each",
    rawXml(
      `<w:p ${Array.from({ length: 10_000 }, (_, at) => `w:a${at}="${at}"`).join(" ")}><w:r><w:t>x</w:t></w:r></w:p>`.repeat(
        50,
      ),
    ),
  ],
  [
    "a table of 200,000 cells",
    rawXml(
      `<w:tbl>${Array.from({ length: 2_000 }, (_, row) => `<w:tr>${Array.from({ length: 100 }, (_one, cell) => `<w:tc><w:p><w:r><w:t>${row * 7919 + cell}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
    ),
  ],
  [
    "45 MB of pictures",
    (built) =>
      [0, 1, 2].flatMap((seed) =>
        paragraph(
          picture({
            bytes: noise(seed),
            name: `bilde${seed}.png`,
            alt: "Kart over badeplassene",
            width: 600,
            height: 400,
          }),
        )(built),
      ),
  ],
];

/** Fifteen megabytes that cannot be packed. */
function noise(seed: number): Uint8Array {
  return createCipheriv("aes-128-ctr", Buffer.alloc(16, seed), Buffer.alloc(16)).update(Buffer.alloc(15 * 1024 * 1024));
}

/** How many send the same heavy document at once. */
const atOnce = 4;

/**
 * How long a whole service is held at most, and how much memory it holds at most, while heavy documents are sent to it,
 * rehearsed by several at once, published and read: as it tells Prometheus itself. `--database URL` asks PostgreSQL, and
 * `--only WORDS` sends those whose name has them.
 */
export async function benchService(argv: readonly string[]): Promise<readonly Figure[]> {
  const given = (name: string): string | null => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? null) : null);
  const url = given("--database");
  const only = given("--only") ?? "";
  const data = mkdtempSync(join(tmpdir(), "bench-service-"));
  const token = await signedToken(url === null ? { folder: data } : { url }, data, origin);
  await localCertificate(data, new Date());
  globalAgent.options.ca = readFileSync(join(data, "certificate", "ca.crt"));
  const running = runService(
    fileURLToPath(new URL("../node/server.mjs", import.meta.url)),
    {
      PLANTRAAD_DATA: data,
      PLANTRAAD_PORT: String(port),
      PLANTRAAD_ORIGIN: origin,
      PLANTRAAD_LOG: "off",
      PLANTRAAD_METRICS: `127.0.0.1:${port + 1}`,
      DATABASE_URL: url ?? "",
    },
    origin,
  );
  await running.ready();
  try {
    return await figuresOfService(token, url, new RegExp(only));
  } finally {
    await running.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function figuresOfService(token: string, url: string | null, only: RegExp): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const against = `${url === null ? "the embedded database" : "PostgreSQL"}, ${atOnce} at once`;
  const rest = await measured(async () => new Promise((resolve) => setTimeout(resolve, 5000)));
  figures.push(...figuresOf("at rest", rest, against));
  process.stderr.write(`at rest: ${JSON.stringify(rest)}\n`);
  const service = connect(origin, () => Promise.resolve(token));
  const { kind, hearingDeadline, adoptedOn, decisionNumber } = hearing;
  const decision = { kind, hearingDeadline, adoptedOn, decisionNumber };
  for (const [at, [name, more]] of heavy.entries()) {
    if (!only.test(name)) continue;
    const made = await service.createPlan(
      { kind: "temaplan", title: `Tung ${at} ${Date.now()}`, language: "nb", fromYear: 2026, toYear: 2030, higher: [] },
      String(Date.now()),
    );
    if (!made.ok) throw new Error(made.refusal.code);
    const plan = made.value.id;
    const docx = smallPlan({ plan, more: [more] });
    const told: string[] = [];
    const send = async (): Promise<string> => {
      const sent = await service.send(plan, "plan.docx", docx, () => undefined);
      if (!sent.ok) throw new Error(`${name} was refused: ${sent.refusal.code}`);
      return sent.value;
    };
    const held = await measured(async () => {
      // One after the other: who sends a file that is on its way already goes on with it.
      const uploads: string[] = [];
      while (uploads.length < atOnce) uploads.push(await send());
      await Promise.all(
        uploads.map(async (upload) => {
          const rehearsed = await service.rehearse(plan, { upload, decision });
          told.push(rehearsed.ok ? "read" : rehearsed.refusal.code);
        }),
      );
      const upload = await send();
      const published = await service.publish(plan, { upload, decision }, 0, `bench-${plan}`, () => undefined);
      told.push(published.ok ? "published" : published.refusal.code);
      if (!published.ok) return;
      const page = `${origin}/fjordvik/${plan}`;
      const chapter = `${page}/v/1/kapittel/alle-barn-laerer-a-svomme`;
      for (const one of [page, chapter, `${page}/v/1/hele-planen`]) told.push(String(await read(one)));
      const compared = await service.rehearse(plan, { upload: await send(), decision });
      told.push(compared.ok ? "compared" : compared.refusal.code);
    });
    process.stderr.write(`${name}: ${docx.length} bytes, ${told.join(", ")}: ${JSON.stringify(held)}\n`);
    figures.push(...figuresOf(name, held, against));
  }
  return figures;
}

interface Held {
  readonly longest: number;
  readonly memory: number;
  /** The mean of how late turns were. */
  readonly late: number;
}

function figuresOf(name: string, { longest, memory, late }: Held, against: string): readonly Figure[] {
  return [
    { name: `${name}, held at most`, value: longest, unit: "ms", against },
    { name: `${name}, late at most, as what is too much is told by`, value: late, unit: "ms", against },
    { name: `${name}, memory at most`, value: memory, unit: "MB", against },
  ];
}

/** Asks the service twice a second how it is while a work is done. */
async function measured(work: () => Promise<unknown>): Promise<Held> {
  let [longest, memory, late, isDone] = [0, 0, 0, false];
  const least = leastInARow(3);
  const asking = (async () => {
    await figuresNow();
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      const now = await figuresNow();
      longest = Math.max(longest, now.longest);
      memory = Math.max(memory, now.memory);
      late = Math.max(late, least(now.late));
    }
  })();
  await work();
  isDone = true;
  await asking;
  return { longest, memory, late };
}

async function figuresNow(): Promise<Held> {
  const text = await (await fetch(`http://127.0.0.1:${port + 1}`, { headers: { Connection: "close" } })).text();
  const of = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1] ?? NaN);
  return {
    longest: of("nodejs_eventloop_lag_max_seconds") * 1000,
    memory: of("process_resident_memory_bytes") / 1e6,
    // Measured every ten milliseconds, which count in it.
    late: Math.max(0, of("nodejs_eventloop_lag_mean_seconds") * 1000 - 10),
  };
}

function read(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
    }).once("error", reject);
  });
}
