/**
 * Door: the web service. Reads its configuration, opens the database, sign-in and pages on one
 * https address, says where to go, and stops cleanly on Ctrl-C. `trust` as its word makes this
 * machine trust the local certificate instead; `--empty` starts without the demo's plans and roles.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { demoMunicipalities } from "./demo/demoMunicipalities.ts";
import { demoPeople } from "./demo/demoPeople.ts";
import { demoPlans } from "./demo/demoPlans.ts";
import { buildService } from "./service/buildService.ts";
import { certificateFiles, localCertificate, type Certificate } from "./service/start/certificate.ts";
import { checkSettings, ConfigFault, readConfig, type Config } from "./service/start/config.ts";
import { openSignIn } from "./service/access/openSignIn.ts";
import { safeReader } from "./service/publishing/safeReader.ts";
import { demoRoutes } from "./service/routes/demoRoutes.ts";
import { deskRoutes } from "./service/routes/fileRoutes.ts";
import { sayNoWall, sayStartFault } from "./service/start/sayStartFault.ts";
import { enterMunicipalities, seedDemo } from "./service/start/seed.ts";
import { openDatabase } from "./service/store/openDatabase.ts";
import { closeInTime } from "./service/operation/closeInTime.ts";
import { watchEnding } from "./service/operation/stopAsked.ts";
import { measureLateness } from "./service/operation/shedLoad.ts";
import { followCertificate } from "./service/operation/followCertificate.ts";
import { measureRequests, serveMetrics } from "./service/operation/metrics.ts";
import { traceRequests } from "./service/operation/traces.ts";
import { keepSwept } from "./service/operation/sweep.ts";
import { makeChecks } from "./service/store/readStored.ts";
import { readPublicRegister } from "./service/store/public/publicRegister.ts";
import { listMunicipalities } from "./service/store/registerStore.ts";
import { welcome } from "./service/start/welcome.ts";
import { docxStamper } from "./service/publishing/docxStamper.ts";
import { versionRenewal } from "./service/publishing/versionRenewal.ts";
import { pageWriter } from "./service/publishing/pageWriter.ts";

/** The folder of the built files, this one among them. */
const built = dirname(fileURLToPath(import.meta.url));

const now = (): Date => new Date();
/** The certificate to serve with; null where the proxy in front has it. */
function certificateOf({ certificate, proxy, dataFolder }: Config): Promise<Certificate | null> {
  if (certificate !== null)
    return Promise.resolve({
      cert: readFileSync(certificate.cert, "utf8"),
      key: readFileSync(certificate.key, "utf8"),
    });
  return proxy.length > 0 ? Promise.resolve(null) : localCertificate(dataFolder, now());
}

/** How long what is under way when the service is asked to stop may take, in milliseconds: as long as a document may. */
const closeTimeout = 30_000;

async function start(config: Config, isEmpty: boolean): Promise<void> {
  // Whoever reads the log may go away: that is nothing to a reader of pages.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const ending = watchEnding((sentence) => void process.stderr.write(`${sentence}\n`));
  // Who may sign in here without a password; without the demo they have no roles until one is given.
  const people = isEmpty ? demoPeople.map((person) => ({ ...person, roles: [] })) : demoPeople;
  const plans = isEmpty ? [] : demoPlans;
  const worker = (name: string): URL => pathToFileURL(join(built, `${name}.mjs`));
  const database = await openDatabase(
    config.databaseUrl === null
      ? { folder: config.dataFolder, thread: worker("embedded") }
      : { url: config.databaseUrl },
  );
  const ends: (() => void)[] = [];
  if (database.wall === "none") process.stderr.write(`${sayNoWall}\n`);
  try {
    const https = await certificateOf(config);
    const publisher = {
      sql: database.sql,
      boundTo: database.boundTo,
      publicRegister: (municipality: string) => readPublicRegister(database.sql, municipality),
      writes: database.writes,
      origin: config.origin,
      isDemo: config.entra === null,
      read: safeReader(worker("readDocument")),
      stamp: docxStamper(worker("stampDocx")),
      renewal: versionRenewal(
        database.sql,
        worker("readAgain"),
        (fault) => void process.stderr.write(`${fault.message}\n`),
      ),
      writePage: pageWriter(worker("writePage")),
      now,
    };
    const signIn = await openSignIn(config, database.sql, people, now);
    await enterMunicipalities(database.sql, config.municipalities);
    if (config.entra !== null && (await listMunicipalities(database.sql)).length === 0)
      throw new ConfigFault(
        "PLANTRAAD_MUNICIPALITIES må peke på en JSON-fil med kommunene, for det står ingen i databasen. README viser hvordan den ser ut.",
      );
    if (signIn.localIssuer !== null) {
      const demo = { municipalities: demoMunicipalities, people: isEmpty ? [] : people, plans };
      await seedDemo(publisher, signIn.localIssuer, demo, (title) =>
        process.stdout.write(`Publiserer demoplanen «${title}» …
`),
      );
    }
    const webFolder = join(built, "..", "web");
    const { lateness, end } = measureLateness();
    ends.push(end);
    const app = await buildService({
      publisher,
      tokens: signIn.tokens,
      signIn: signIn.settings,
      webSignIn: signIn.web,
      webFolder,
      framedBy: config.framedBy,
      https,
      proxy: config.proxy,
      lateness,
      contact: config.contact,
      log: config.logsRequests ? (line) => void process.stdout.write(line) : null,
      isShared: config.databaseUrl !== null,
      callsPerMinute: 3000,
      onFault: (fault, reference) => tell(reference, fault),
      async more(service) {
        if (config.metrics !== null) ends.push((await serveMetrics(measureRequests(service), config.metrics)).close);
        if (config.traces !== null) await traceRequests(service, config.traces, now);
        await signIn.addRoutes(service);
        if (signIn.localIssuer === null) return;
        await deskRoutes(service, { webFolder, origin: config.origin, authority: signIn.settings.authority });
        demoRoutes(service, database.sql, plans);
      },
    });
    makeChecks();
    // Listened for before anyone is told that it is ready: whoever reads that may ask it to stop at once.
    const stopAsked = ending.asked();
    await app.listen({ port: config.port, host: config.entra === null ? "localhost" : "0.0.0.0" });
    process.stdout.write(welcome(config, signIn.localIssuer === null ? [] : people));
    ends.push(
      publisher.renewal.stop,
      keepSwept(database.sql, publisher.now, config.forgetAfter, (fault) => tell("sweep", fault)),
    );
    // What stops it now is met again by whoever asks for such a version, or by the next start.
    void publisher.renewal.renewAll().catch((fault: unknown) => void process.stderr.write(`${String(fault)}\n`));
    if (config.certificate !== null)
      ends.push(
        followCertificate(app.server, config.certificate, (fault) => void process.stderr.write(`${String(fault)}\n`)),
      );
    process.stdout.write(`Stopper (${await stopAsked}) …\n`);
    await closeInTime(app, closeTimeout);
  } finally {
    for (const end of ends) end();
    await database.close();
  }
}

/** Tells whoever runs the service of a fault of ours. */
function tell(reference: string, fault: unknown): void {
  process.stderr.write(`${reference} ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
}

async function run(): Promise<void> {
  if (process.argv.includes("--check")) {
    const { said, good } = checkSettings();
    process.stdout.write(said);
    process.exit(good ? 0 : 1);
  }
  const config = readConfig();
  if (!process.argv.includes("trust")) return start(config, process.argv.includes("--empty"));
  await localCertificate(config.dataFolder, now());
  const { installCaCertificate } = await import("office-addin-dev-certs");
  await installCaCertificate(certificateFiles(config.dataFolder).authority);
  process.stdout.write("Denne maskinen stoler nå på sertifikatet til Plantråd.\n");
}

try {
  await run();
  process.exit(0);
} catch (fault) {
  process.stderr.write(`${sayStartFault(fault)}\n`);
  process.exit(1);
}
