import { importJWK, SignJWT } from "jose";
import { localKeys } from "../../src/service/localSignIn/localKeys.ts";
import { openDatabase } from "../../src/service/store/openDatabase.ts";

/** A token as the local sign-in of the service at this origin gives the demonstration's coordinator, good for three hours. */
export async function signedToken(
  where: { readonly url: string } | { readonly folder: string },
  data: string,
  origin: string,
): Promise<string> {
  const database = await openDatabase(where);
  const [key] = (await localKeys(database.sql, data)).jwks.keys;
  await database.close();
  if (key === undefined) throw new Error("no key to sign with");
  return new SignJWT({ scope: "openid plantraad", name: "Ola Nygård" })
    .setProtectedHeader({ alg: "RS256", kid: String(key.kid) })
    .setSubject("ola")
    .setIssuer(`${origin}/login`)
    .setAudience(`${origin}/api`)
    .setIssuedAt()
    .setExpirationTime("3h")
    .sign(await importJWK(key, "RS256"));
}
