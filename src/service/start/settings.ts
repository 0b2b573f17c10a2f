/** A setting the service reads from its environment. */
export interface Setting {
  readonly name: string;
  /** What it is, as a line in bokmål for whoever runs the service. */
  readonly says: string;
  /** Whether its value is never shown. */
  readonly isSecret?: true;
}

/** Every setting there is: what `--check` shows, what unknown names are held against, and what the README lists. */
export const settings: readonly Setting[] = [
  { name: "NODE_ENV", says: "«production» krever alt en virkelig tjeneste trenger, også på localhost" },
  { name: "PLANTRAAD_ORIGIN", says: "adressen folk møter: https://planer.kommune.no" },
  { name: "PLANTRAAD_PORT", says: "porten tjenesten lytter på; 4443 når ingen er satt" },
  { name: "PLANTRAAD_CERT", says: "fil med sertifikatet (PEM); leses på nytt når den endres" },
  { name: "PLANTRAAD_KEY", says: "fil med sertifikatets nøkkel (PEM)" },
  {
    name: "PLANTRAAD_PROXY",
    says: "mellomtjener foran, som adresser eller nett skilt med komma (10.0.0.5, 10.1.0.0/16); uten sertifikat lyttes det da på http",
  },
  { name: "PLANTRAAD_DATA", says: "mappen med tjenestens egne data; .data når ingen er satt" },
  {
    name: "DATABASE_URL",
    says: "PostgreSQL 15 eller nyere: postgres://bruker:passord@maskin/plantraad; uten den brukes den innebygde",
    isSecret: true,
  },
  { name: "PLANTRAAD_ENTRA_CLIENT", says: "programmets id (GUID) i Entra ID; uten den brukes demoinnloggingen" },
  {
    name: "PLANTRAAD_ENTRA_SECRET",
    says: "programmets nøkkel (client secret) i Entra ID, for innlogging på nettsidene (/administrasjon); uten den brukes bare panelet i Word",
    isSecret: true,
  },
  { name: "PLANTRAAD_MUNICIPALITIES", says: "JSON-fil med kommunene; kan utelates når de alt står i databasen" },
  {
    name: "PLANTRAAD_FRAMED_BY",
    says: "hvor Word på nettet kjører utenom hos Microsoft, skilt med mellomrom: https://*.example.no",
  },
  { name: "PLANTRAAD_CONTACT", says: "hvem sikkerhetshull meldes til: mailto:… eller https://…" },
  {
    name: "PLANTRAAD_FORGET_AFTER",
    says: "antall måneder uten besøk før en person glemmes (navn, roller); uten den glemmes ingen av seg selv",
  },
  { name: "PLANTRAAD_LOG", says: "«json»: en linje per forespørsel; «off»: bare feil" },
  { name: "PLANTRAAD_METRICS", says: "adresse og port for Prometheus: 127.0.0.1:9464; uten den måles ingenting" },
  {
    name: "PLANTRAAD_TRACES",
    says: "hvor OpenTelemetry tar imot spor over HTTP: http://127.0.0.1:4318/v1/traces; uten den sendes ingen",
  },
];

/** Settings of the same family that others read: the verbs in a terminal, and the tests. */
const elsewhere = [
  "PLANTRAAD_TOKEN",
  "PLANTRAAD_REGISTER",
  "PLANTRAAD_DOCUMENT",
  "PLANTRAAD_BROWSER",
  "PLANTRAAD_BROWSER_LANGUAGE",
];

/**
 * What stands wrong with the names of the settings given: each of ours that there is none by, and each other that is as
 * good as one of ours that is not given (DATABASE_URI, PLANTRAD_ORIGIN), with the one that was probably meant.
 */
export function unknownSettings(given: readonly string[]): readonly string[] {
  const known = settings.map(({ name }) => name);
  return given
    .filter((name) => !known.includes(name) && !elsewhere.includes(name))
    .flatMap((name) => {
      const [nearest = ""] = [...known].sort((one, other) => distance(name, one) - distance(name, other));
      const isOurs = name.startsWith("PLANTRAAD_");
      const isMeant = distance(name, nearest) <= (isOurs ? 3 : 2);
      if (!isOurs && !(isMeant && !given.includes(nearest))) return [];
      return [
        `${name} er ingen innstilling.${isMeant ? ` Mente du ${nearest}?` : ""} «npm start -- --check» viser alle.`,
      ];
    });
}

/** Whether a word was probably meant to be this one. */
export function isMisspelt(word: string, meant: string): boolean {
  return word !== meant && distance(word.toLowerCase(), meant) <= 2;
}

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [to, wanted] of Array.from(other).entries())
      next.push(Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (letter === wanted ? 0 : 1)));
    row = next;
  }
  return row[other.length] ?? 0;
}
