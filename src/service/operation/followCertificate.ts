import { readFileSync, unwatchFile, watchFile } from "node:fs";
import { Server } from "node:tls";

/** How often the files are looked at, in milliseconds. */
const often = 10_000;

/**
 * Takes a renewed certificate into use without a restart, until it is ended. Files that do not belong together, as while
 * they are being written, leave the one in use.
 */
export function followCertificate(
  server: object,
  files: { readonly cert: string; readonly key: string },
  onFault: (fault: unknown) => void,
  interval = often,
): () => void {
  if (!(server instanceof Server)) return () => undefined;
  const renew = (): void => {
    try {
      server.setSecureContext({ cert: readFileSync(files.cert), key: readFileSync(files.key) });
    } catch (fault) {
      onFault(fault);
    }
  };
  for (const file of [files.cert, files.key]) watchFile(file, { interval, persistent: false }, renew);
  return () => {
    for (const file of [files.cert, files.key]) unwatchFile(file, renew);
  };
}
