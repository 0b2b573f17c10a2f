import { DatabaseAway, DatabaseBroken, StorageFull } from "../database/databaseFault.ts";
import { ConfigFault } from "./config.ts";
import { FolderInUse } from "../database/folderLock.ts";

/** Nobody answers at the address, or PostgreSQL says no to who asks or to the database's name (its classes 28 and 3D). */
const databaseCodes = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|28\w{3}|3D000)$/;

/** What is said where no policy of the database binds the service, which starts all the same. */
export const sayNoWall =
  "Plantråd er startet, men databasen holder ikke kommunene fra hverandre på egen hånd: rollen i DATABASE_URL går forbi radsikkerheten (BYPASSRLS). Gi tjenesten en rolle som eier databasen og ikke har den rettigheten («alter role … nobypassrls»).";

function sayDatabaseAway(cause: unknown): string {
  const said = cause instanceof Error ? cause.message || ("code" in cause ? String(cause.code) : "") : String(cause);
  return `Databasen i DATABASE_URL svarer ikke slik den skal: ${said}. Se at den er startet, at den finnes, og at adressen, brukeren og passordet stemmer.`;
}

/** Why the service did not start, as one sentence that says what to do; a fault of ours as it is. */
export function sayStartFault(fault: unknown): string {
  if (fault instanceof ConfigFault) return fault.message;
  if (fault instanceof FolderInUse) {
    const owner = fault.pid === null ? "en annen prosess" : `prosess ${fault.pid}`;
    return `Mappen ${fault.folder} er i bruk av ${owner}. Stopp den først (Ctrl-C der den kjører), eller velg en annen mappe med PLANTRAAD_DATA.`;
  }
  if (fault instanceof DatabaseBroken) {
    return `Databasen i mappen ${fault.folder} er skadet og kan ikke åpnes. Legg tilbake en sikkerhetskopi av mappen, flytt den til side for å begynne på nytt med en tom, eller velg en annen med PLANTRAAD_DATA.`;
  }
  if (fault instanceof StorageFull) {
    return "Det er ikke plass til det Plantråd må skrive for å starte. Rydd plass (64 MB må være ledig for den innebygde databasen), eller velg en annen mappe med PLANTRAAD_DATA.";
  }
  if (fault instanceof DatabaseAway) return sayDatabaseAway(fault.cause);
  if (!(fault instanceof Error)) return String(fault);
  const code = "code" in fault ? fault.code : undefined;
  if (code === "EADDRINUSE") {
    const port = "port" in fault ? String(fault.port) : "";
    return `Port ${port} er opptatt. Stopp programmet som bruker den, eller velg en annen med PLANTRAAD_PORT, for eksempel «PLANTRAAD_PORT=4444 npm start».`;
  }
  const unmade = code === "ENOENT" && "syscall" in fault && fault.syscall === "mkdir";
  if (code === "EACCES" || code === "EROFS" || code === "ENOSPC" || unmade) {
    return `Plantråd får ikke skrive der dataene skal ligge: ${fault.message}. Gi skrivetilgang, rydd plass, eller velg en annen mappe med PLANTRAAD_DATA.`;
  }
  if (code === "EEXIST" || code === "ENOTDIR") {
    return `Plantråd kan ikke ha dataene sine der de skal ligge, for det er en fil der mappen skal være: ${fault.message}. Flytt filen, eller velg en annen mappe med PLANTRAAD_DATA.`;
  }
  if (typeof code === "string" && databaseCodes.test(code)) {
    return sayDatabaseAway(fault);
  }
  return `Plantråd kunne ikke starte: ${fault.stack ?? fault.message}\nEr datamappen skadet, kan den flyttes til side (mappen .data eller PLANTRAAD_DATA); da begynner Plantråd på nytt med en tom.`;
}
