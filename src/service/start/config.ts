import { existsSync } from "node:fs";
import { isIP } from "node:net";
import { resolve } from "node:path";
import { readMunicipalities, type ServedMunicipality } from "./municipalityFile.ts";
import { sayCheck } from "./sayCheck.ts";
import { isMisspelt, unknownSettings } from "./settings.ts";

/** Everything set from outside, read once. */
export interface Config {
  /** 0 lets the system choose a free one; the origin then follows the port. */
  readonly port: number;
  /** Origin that people meet, without a slash at the end: "https://localhost:4443". */
  readonly origin: string;
  /** Whether this serves anyone but the one who tries it out: the origin is not this machine's own, or production is stated. */
  readonly isReal: boolean;
  /** All data of this installation: database, certificate, keys. */
  readonly dataFolder: string;
  /** PostgreSQL; null for the embedded one in the data folder. */
  readonly databaseUrl: string | null;
  /** Files with a certificate and its key; null makes one for localhost, or leaves https to the proxy. */
  readonly certificate: { readonly cert: string; readonly key: string } | null;
  /** Addresses and networks of the proxy in front, which alone may say whom it speaks for. */
  readonly proxy: readonly string[];
  /** Sign-in by Entra ID; null means the local provider with demo people. */
  readonly entra: {
    readonly clientId: string;
    /** For signing in on the web; null leaves that out. */ readonly secret: string | null;
  } | null;
  readonly municipalities: readonly ServedMunicipality[];
  /** Origins besides Microsoft's that may show the pane in a frame: where else Word for the web runs. */
  readonly framedBy: readonly string[];
  /** Whom holes in security are reported to: an address of mail or a page; null says nobody. */
  readonly contact: string | null;
  /** Whether each request is logged in a line. */
  readonly logsRequests: boolean;
  /** Months after which people who have not been here are forgotten; null never forgets anyone. */
  readonly forgetAfter: number | null;
  /** Where Prometheus may ask; null measures nothing. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Address of the collector of OpenTelemetry that requests are told to; null tells nobody. */
  readonly traces: string | null;
}

/** Settings that cannot be used: which, and what they should be, a sentence to a line. Said by the door before it stops. */
export class ConfigFault extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An origin; its first label may be "*". */
const framing = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i;
const ownMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the environment. Throws `ConfigFault` with a sentence for each setting that cannot be used, is unknown or is
 * missing. Where the origin is not this machine's own, or with `NODE_ENV=production`, all that a real service needs must
 * be given: the origin, Entra ID, and a certificate or the proxy that has one. The local sign-in lets anyone in without
 * a password, and never starts there.
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  const faults = [...unknownSettings(namesIn(environment))];
  const hold = (holds: boolean, sentence: string): void => {
    if (!holds) faults.push(sentence);
  };

  const portText = given("PLANTRAAD_PORT") ?? "4443";
  const port = Number(portText);
  const hasPort = Number.isInteger(port) && port >= 0 && port <= 65535;
  hold(hasPort, `PLANTRAAD_PORT må være et tall fra 0 til 65535, ikke «${portText}».`);
  const origin = (given("PLANTRAAD_ORIGIN") ?? `https://localhost:${hasPort ? port : 4443}`).replace(/\/$/, "");
  const hasOrigin = /^https:\/\/[^/?#@]+$/.test(origin) && URL.canParse(origin);
  hold(hasOrigin, `PLANTRAAD_ORIGIN må være som «https://planer.kommune.no», ikke «${origin}».`);
  const environmentName = given("NODE_ENV") ?? "";
  const isProduction = environmentName === "production";
  hold(
    !isMisspelt(environmentName, "production"),
    `NODE_ENV er «${environmentName}». Mente du «production», med små bokstaver?`,
  );
  const isReal = isProduction || (hasOrigin && !ownMachine.test(new URL(origin).hostname));

  const databaseUrl = given("DATABASE_URL");
  hold(databaseUrl === null || isPostgres(databaseUrl), databaseUrlFault);
  const clientId = given("PLANTRAAD_ENTRA_CLIENT");
  hold(clientId === null || guid.test(clientId), "PLANTRAAD_ENTRA_CLIENT må være programmets id (GUID) fra Entra ID.");
  const cert = given("PLANTRAAD_CERT");
  const key = given("PLANTRAAD_KEY");
  hold((cert === null) === (key === null), "PLANTRAAD_CERT og PLANTRAAD_KEY må settes sammen.");
  for (const [name, file] of [
    ["PLANTRAAD_CERT", cert],
    ["PLANTRAAD_KEY", key],
  ] as const)
    hold(file === null || existsSync(file), `${name} peker på en fil som ikke er der: «${file ?? ""}».`);
  const proxy = (given("PLANTRAAD_PROXY") ?? "")
    .split(",")
    .flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  hold(
    proxy.every(isNetwork),
    "PLANTRAAD_PROXY må være adresser eller nett, skilt med komma, som «10.0.0.5, 10.1.0.0/16».",
  );
  if (isReal) {
    const why = isProduction ? "I produksjon" : "Når PLANTRAAD_ORIGIN ikke er localhost,";
    hold(given("PLANTRAAD_ORIGIN") !== null, `${why} må PLANTRAAD_ORIGIN være satt til adressen folk møter.`);
    hold(
      clientId !== null,
      `${why} må PLANTRAAD_ENTRA_CLIENT være satt: demoinnloggingen slipper inn hvem som helst uten passord, og starter ikke der.`,
    );
    hold(
      cert !== null || proxy.length > 0,
      `${why} må PLANTRAAD_CERT og PLANTRAAD_KEY være satt, eller PLANTRAAD_PROXY når en mellomtjener har sertifikatet.`,
    );
  }
  const file = given("PLANTRAAD_MUNICIPALITIES");
  const { municipalities, faults: faultsOfFile } =
    file === null ? { municipalities: [], faults: [] } : readMunicipalities(file);
  faults.push(...faultsOfFile);
  const framedBy = (given("PLANTRAAD_FRAMED_BY") ?? "").split(/[\s,]+/).filter((part) => part !== "");
  const wrongFrame = framedBy.find((part) => !framing.test(part));
  hold(
    wrongFrame === undefined,
    `PLANTRAAD_FRAMED_BY må være adresser som «https://arkiv.kommune.no» eller «https://*.kommune.no», med mellomrom mellom, ikke «${wrongFrame ?? ""}».`,
  );
  const contact = given("PLANTRAAD_CONTACT");
  hold(
    contact === null || /^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+)$/.test(contact),
    "PLANTRAAD_CONTACT må være som «mailto:sikkerhet@kommune.no» eller «https://kommune.no/sikkerhet».",
  );
  const log = given("PLANTRAAD_LOG") ?? (isReal ? "json" : "off");
  hold(log === "json" || log === "off", `PLANTRAAD_LOG må være «json» eller «off», ikke «${log}».`);
  const months = given("PLANTRAAD_FORGET_AFTER");
  hold(
    months === null || (/^\d{1,3}$/.test(months) && Number(months) > 0),
    `PLANTRAAD_FORGET_AFTER må være et antall måneder fra 1 til 999, ikke «${months ?? ""}».`,
  );
  const metrics = /^(.+):(\d{1,5})$/.exec(given("PLANTRAAD_METRICS") ?? "");
  hold(
    given("PLANTRAAD_METRICS") === null || metrics !== null,
    "PLANTRAAD_METRICS må være en adresse og en port, som «127.0.0.1:9464».",
  );
  const traces = given("PLANTRAAD_TRACES");
  hold(
    traces === null || (URL.canParse(traces) && /^https?:$/.test(new URL(traces).protocol)),
    "PLANTRAAD_TRACES må være adressen der OpenTelemetry tar imot spor, som «http://127.0.0.1:4318/v1/traces».",
  );

  if (faults.length > 0) throw new ConfigFault(faults.join("\n"));
  return {
    port,
    origin,
    isReal,
    dataFolder: resolve(given("PLANTRAAD_DATA") ?? ".data"),
    databaseUrl,
    certificate: cert !== null && key !== null ? { cert, key } : null,
    proxy,
    entra: clientId === null ? null : { clientId, secret: given("PLANTRAAD_ENTRA_SECRET") },
    municipalities,
    framedBy,
    contact,
    logsRequests: log === "json",
    forgetAfter: months === null ? null : Number(months),
    metrics: metrics === null ? null : { host: metrics[1] ?? "", port: Number(metrics[2]) },
    traces,
  };
}

/** Where the data of the service lies, for commands that need to know no more. Throws `ConfigFault`. */
export function readDataPlace(
  environment: Environment = process.env,
): { readonly url: string } | { readonly folder: string } {
  const url = environment["DATABASE_URL"]?.trim() || null;
  // A backup must not be put back beside the database that was meant.
  const unknown = unknownSettings(namesIn(environment));
  if (unknown.length > 0) throw new ConfigFault(unknown.join("\n"));
  if (url !== null && !isPostgres(url)) throw new ConfigFault(databaseUrlFault);
  return url === null ? { folder: resolve(environment["PLANTRAAD_DATA"]?.trim() || ".data") } : { url };
}

/** The settings that have a value. */
function namesIn(environment: Environment): readonly string[] {
  return Object.keys(environment).filter((name) => environment[name]?.trim());
}

// The address itself is not said: it may hold a password.
const databaseUrlFault =
  "DATABASE_URL må være som «postgres://bruker:passord@maskin/plantraad». Ta den bort for å bruke den innebygde databasen.";

function isPostgres(url: string): boolean {
  return URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol);
}

/** What `--check` says of the settings, and whether the service could start with them. */
export function checkSettings(environment: Environment = process.env): {
  readonly said: string;
  readonly good: boolean;
} {
  try {
    readConfig(environment);
    return { said: sayCheck(environment, null), good: true };
  } catch (fault) {
    if (fault instanceof ConfigFault) return { said: sayCheck(environment, fault.message), good: false };
    throw fault;
  }
}

/** An address, or a network as "10.0.0.0/8". */
function isNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const version = isIP(address);
  return (
    version !== 0 &&
    more.length === 0 &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
}
