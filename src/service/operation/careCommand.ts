import { existsSync } from "node:fs";
import { openAsItIs, openDatabase } from "../store/openDatabase.ts";
import { findPeople, forgetPerson } from "../store/forgetPeople.ts";
import { addInvitation } from "../store/invitationStore.ts";
import { listMunicipalities } from "../store/registerStore.ts";
import { isKnown, stateOf } from "../store/bringTo.ts";
import { backUp, NothingThere, type RowCounts } from "./backup.ts";
import { readBackup, restore, RestoreRefused } from "./restore.ts";
import { verify } from "./verify.ts";

/** Where the data lies that is taken care of. */
export type Where = { readonly url: string } | { readonly folder: string };

/** What the terminal shows when a command is done, and whether it went well. */
export interface CareResult {
  readonly good: boolean;
  readonly said: string;
}

const usage = `Slik brukes kommandoene:
  backup FIL       skriv alt i databasen til en ny fil, mens tjenesten går (den innebygde databasen: når den er stoppet)
  restore FIL      fyll en tom database med en slik fil; innebygd eller PostgreSQL, uansett hvor den kom fra
  forget NAVN      glem en person som har sluttet: navn, roller og det de har påbegynt; det de har publisert, står som kommunens
  --admin E-POST [--municipality ID]   la den som logger inn med adressen, bli administrator i kommunen
  municipality FIL   før inn kommunene i en JSON-fil, mens tjenesten går (den innebygde databasen: når den er stoppet)
  verify [FIL]     gå gjennom alt som er publisert, eller se at en sikkerhetskopi er hel
Databasen er den DATABASE_URL viser, ellers den innebygde i PLANTRAAD_DATA.`;

const refusals: Readonly<Record<RestoreRefused["why"], string>> = {
  notBackup: "Filen er ingen sikkerhetskopi fra Plantråd.",
  notWhole: "Sikkerhetskopien er ikke hel, og ingenting er lagt tilbake. Bruk en annen.",
  newer: "Sikkerhetskopien er fra en nyere Plantråd enn denne. Installer den nyeste, og prøv igjen.",
  notEmpty:
    "Databasen har noe i seg fra før, og er ikke rørt. Velg en tom: en ny database i DATABASE_URL, eller en ny mappe i PLANTRAAD_DATA.",
};

/** Does what the words ask: `backup`, `restore`, `forget`, `verify` or `--admin`. Throws what the database or the disk says, for the door to say. */
export async function careCommand(words: readonly string[], where: Where, now: () => Date): Promise<CareResult> {
  const [verb, file, ...more] = words;
  if (verb === "--admin") return admin(where, file, more, now());
  const known =
    verb === "verify" || ((verb === "backup" || verb === "restore" || verb === "forget") && file !== undefined);
  if (!known || more.length > 0) return { good: false, said: usage };
  if (verb === "forget") return forget(where, file ?? "");
  if (verb === "backup") return backUpTo(where, file ?? "", now());
  if (file !== undefined && !existsSync(file)) return { good: false, said: `Filen ${file} finnes ikke.` };
  if (verb === "restore") return refused(() => restoreFrom(where, file ?? ""));
  return file === undefined
    ? verifyDatabase(where)
    : refused(async () => {
        const { at, rows } = await readBackup(file);
        return { good: true, said: `${file} er hel: en sikkerhetskopi fra ${at}.\n${linesOf(rows)}` };
      });
}

async function refused(work: () => Promise<CareResult>): Promise<CareResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RestoreRefused) return { good: false, said: refusals[error.why] };
    throw error;
  }
}

async function backUpTo(where: Where, file: string, now: Date): Promise<CareResult> {
  if (existsSync(file))
    return { good: false, said: `Filen ${file} finnes fra før, og er ikke rørt. Velg et annet navn.` };
  return withDatabase(where, async (sql) => {
    try {
      return { good: true, said: `Sikkerhetskopien er skrevet til ${file}.\n${linesOf(await backUp(sql, file, now))}` };
    } catch (error) {
      if (!(error instanceof NothingThere)) throw error;
      return { good: false, said: "Det er ingenting å ta sikkerhetskopi av: databasen har ingen tabeller." };
    }
  });
}

function restoreFrom(where: Where, file: string): Promise<CareResult> {
  return withDatabase(where, async (sql) => ({
    good: true,
    said: `Sikkerhetskopien er lagt tilbake.\n${linesOf(await restore(sql, file))}`,
  }));
}

/** Forgets the one of this name or number; of several by one name it asks which. */
function forget(where: Where, nameOrNumber: string): Promise<CareResult> {
  return withDatabase(
    where,
    async (sql) => {
      const found = await findPeople(sql, nameOrNumber);
      const [only, another] = found;
      if (only === undefined) return { good: false, said: `Det er ingen som heter «${nameOrNumber}» her.` };
      if (another !== undefined)
        return {
          good: false,
          said: [
            "Flere heter det. Skriv nummeret til den som skal glemmes:",
            ...found.map(({ id, name, municipality, seen }) => `  ${id}  ${name}, ${municipality}, sist her ${seen}`),
          ].join("\n"),
        };
      await forgetPerson(sql, only);
      return { good: true, said: `${only.name} (${only.municipality}) er glemt.` };
    },
    openDatabase,
  );
}

/** Invites an administrator to a municipality: the one there is, or the one that is named. */
async function admin(where: Where, email: string | undefined, more: readonly string[], now: Date): Promise<CareResult> {
  const [flag, named, ...others] = more;
  const written = (more.length === 0 || (flag === "--municipality" && named !== undefined)) && others.length === 0;
  if (email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email) || !written) return { good: false, said: usage };
  return withDatabase(
    where,
    async (sql) => {
      const municipalities = await listMunicipalities(sql);
      const fitting = named === undefined ? municipalities : municipalities.filter(({ id }) => id === named);
      const [only, another] = fitting;
      if (only === undefined || another !== undefined)
        return {
          good: false,
          said: [
            municipalities.length === 0
              ? "Det står ingen kommuner i databasen. Start tjenesten én gang med PLANTRAAD_MUNICIPALITIES, og prøv igjen."
              : "Skriv hvilken kommune det gjelder, med --municipality og en av disse:",
            ...municipalities.map(({ id, name }) => `  ${id}  ${name}`),
          ].join("\n"),
        };
      await addInvitation(sql, only.id, { email, plan: null, role: "administrator", by: "Plantråd", at: now });
      return {
        good: true,
        said: [
          `Den som logger inn med ${email.toLowerCase()}, blir administrator i ${only.name}: første gang, innen 90 dager.`,
          "Fra da av gjelder i kommunen bare roller som er gitt i Plantråd, ikke roller fra Entra ID.",
        ].join("\n"),
      };
    },
    openDatabase,
  );
}

function verifyDatabase(where: Where): Promise<CareResult> {
  return withDatabase(where, async (sql) => {
    const state = await stateOf(sql);
    if (state === null) return { good: false, said: "Databasen har ingen tabeller." };
    if (!isKnown(state)) return { good: false, said: refusals.newer.replace("Sikkerhetskopien", "Databasen") };
    const { versions, previews, faults } = await verify(sql);
    const counted = `${versions} versjoner og ${previews} forhåndsvisninger er gått gjennom.`;
    return faults.length === 0
      ? { good: true, said: `${counted} Alt er som det skal.` }
      : { good: false, said: [`${counted} Dette er ikke som det skal:`, ...faults].join("\n") };
  });
}

async function withDatabase(
  where: Where,
  work: (sql: Awaited<ReturnType<typeof openAsItIs>>["sql"]) => Promise<CareResult>,
  open: typeof openAsItIs = openAsItIs,
): Promise<CareResult> {
  const database = await open(where);
  try {
    return await work(database.sql);
  } finally {
    await database.close();
  }
}

function linesOf(rows: RowCounts): string {
  return Object.entries(rows)
    .map(([table, count]) => `  ${table.padEnd(20)} ${count}`)
    .join("\n");
}
