import type { Said } from "../words/language.ts";
import type { SaidRefusal } from "../words/refusal.ts";

/** What is said of a folder whose documents are checked. */
export interface FolderWords {
  /** Names of the table's columns. */
  readonly columns: readonly [document: string, errors: string, warnings: string, advice: string, waived: string];
  readonly sum: (documents: number) => string;
  readonly reading: (at: number, of: number, file: string) => string;
  readonly empty: (folder: string) => SaidRefusal;
  readonly unread: (count: number) => string;
  /** A report is asked for of a whole folder. */
  readonly noReport: SaidRefusal;
  readonly stopped: (at: number, of: number) => string;
}

export const folderWords: Said<FolderWords> = {
  nb: {
    columns: ["Dokument", "Feil", "Advarsler", "Råd", "Godtatt"],
    sum: (documents) => (documents === 1 ? "I alt, ett dokument" : `I alt, ${documents} dokumenter`),
    reading: (at, of, file) => `${at} av ${of}: ${file}`,
    empty: (folder) => ({
      what: `Det er ingen Word-dokumenter i ${folder}.`,
      next: "Skriv navnet på en mappe med .docx-filer. Mapper i mappen blir også lett gjennom.",
    }),
    unread: (count) => (count === 1 ? "Ett dokument kunne ikke leses." : `${count} dokumenter kunne ikke leses.`),
    noReport: {
      what: "Rapporten er av ett dokument, og dette er en mappe.",
      next: "Skriv navnet på dokumentet, eller bruk --json eller --sarif for hele mappen.",
    },
    stopped: (at, of) => `Avbrutt etter ${at} av ${of} dokumenter.`,
  },
  nn: {
    columns: ["Dokument", "Feil", "Åtvaringar", "Råd", "Godteke"],
    sum: (documents) => (documents === 1 ? "I alt, eitt dokument" : `I alt, ${documents} dokument`),
    reading: (at, of, file) => `${at} av ${of}: ${file}`,
    empty: (folder) => ({
      what: `Det er ingen Word-dokument i ${folder}.`,
      next: "Skriv namnet på ei mappe med .docx-filer. Mapper i mappa blir òg leita gjennom.",
    }),
    unread: (count) => (count === 1 ? "Eitt dokument kunne ikkje lesast." : `${count} dokument kunne ikkje lesast.`),
    noReport: {
      what: "Rapporten er av eitt dokument, og dette er ei mappe.",
      next: "Skriv namnet på dokumentet, eller bruk --json eller --sarif for heile mappa.",
    },
    stopped: (at, of) => `Avbrote etter ${at} av ${of} dokument.`,
  },
  en: {
    columns: ["Document", "Errors", "Warnings", "Advice", "Accepted"],
    sum: (documents) => (documents === 1 ? "In all, 1 document" : `In all, ${documents} documents`),
    reading: (at, of, file) => `${at} of ${of}: ${file}`,
    empty: (folder) => ({
      what: `There are no Word documents in ${folder}.`,
      next: "Write the name of a folder with .docx files. Folders in the folder are searched, too.",
    }),
    unread: (count) => (count === 1 ? "1 document could not be read." : `${count} documents could not be read.`),
    noReport: {
      what: "A report is of one document, and this is a folder.",
      next: "Write the name of the document, or use --json or --sarif for the whole folder.",
    },
    stopped: (at, of) => `Stopped after ${at} of ${of} documents.`,
  },
};
