import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { holdBack } from "../localSignIn/holdBack.ts";
import { makeFolder } from "../database/makeFolder.ts";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const day = 24 * 60 * 60 * 1000;

/** Where the local certificate and the authority that signed it lie. */
export function certificateFiles(dataFolder: string): {
  readonly authority: string;
  readonly cert: string;
  readonly key: string;
} {
  const folder = join(dataFolder, "certificate");
  return { authority: join(folder, "ca.crt"), cert: join(folder, "localhost.crt"), key: join(folder, "localhost.key") };
}

/**
 * A certificate for localhost, made in the data folder the first time and again when it is about to
 * expire. The machine's trusted certificates are not touched.
 */
export async function localCertificate(dataFolder: string, now: Date): Promise<Certificate> {
  const files = certificateFiles(dataFolder);
  if (!existsSync(files.key) || !holds(files.cert, now)) {
    makeFolder(join(dataFolder, "certificate"));
    // Read only where a certificate is made: it asks for a home folder, which a service need not have.
    const { generateCertificates } = await import("office-addin-dev-certs");
    await holdBack(/^The developer certificates have been generated/, () =>
      generateCertificates(files.authority, files.cert, files.key, 365),
    );
  }
  return { cert: readFileSync(files.cert, "utf8"), key: readFileSync(files.key, "utf8") };
}

function holds(file: string, now: Date): boolean {
  if (!existsSync(file)) return false;
  try {
    const { validTo } = new X509Certificate(readFileSync(file));
    return new Date(validTo).getTime() > now.getTime() + day;
  } catch {
    // Not a certificate (cut short when it was written, say): a new one takes its place.
    return false;
  }
}
