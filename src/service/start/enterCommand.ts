import { openDatabase } from "../store/openDatabase.ts";
import { readMunicipalities } from "./municipalityFile.ts";
import { enterMunicipalities } from "./seed.ts";

/**
 * Enters the municipalities of a file in the database, or what the file says of those that are there; what it does not
 * say stays. A service that goes on beside it, on PostgreSQL, serves them from its next request. Says what was done, or
 * what is wrong with the file, and then enters nothing. Throws what the database or the disk says, for the door to say.
 */
export async function enterCommand(
  words: readonly string[],
  where: Parameters<typeof openDatabase>[0],
): Promise<{ readonly good: boolean; readonly said: string }> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0)
    return {
      good: false,
      said: "Slik brukes kommandoen: municipality FIL, der filen er en JSON-fil som den PLANTRAAD_MUNICIPALITIES viser. README viser hvordan den ser ut.",
    };
  const { municipalities, faults } = readMunicipalities(file);
  if (faults.length > 0) return { good: false, said: faults.join("\n") };
  const database = await openDatabase(where);
  try {
    await enterMunicipalities(database.sql, municipalities);
    const names = municipalities.map(({ id, name }) => `  ${id}  ${name}`);
    return { good: true, said: ["Disse kommunene står i databasen:", ...names].join("\n") };
  } finally {
    await database.close();
  }
}
