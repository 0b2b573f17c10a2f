import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLocalJWKSet, exportJWK, generateKeyPair } from "jose";
import { signInPages } from "../../src/api/signInPages.ts";
import { demoMunicipalities } from "../../src/demo/demoMunicipalities.ts";
import { demoPeople } from "../../src/demo/demoPeople.ts";
import { localRules } from "../../src/service/access/verifyToken.ts";
import { buildService } from "../../src/service/buildService.ts";
import { holdBack } from "../../src/service/localSignIn/holdBack.ts";
import { docxStamper } from "../../src/service/publishing/docxStamper.ts";
import { versionRenewal } from "../../src/service/publishing/versionRenewal.ts";
import { pageWriter } from "../../src/service/publishing/pageWriter.ts";
import { safeReader } from "../../src/service/publishing/safeReader.ts";
import { deskRoutes } from "../../src/service/routes/fileRoutes.ts";
import { localCertificate, type Certificate } from "../../src/service/start/certificate.ts";
import { seedDemo } from "../../src/service/start/seed.ts";
import { readPublicRegister } from "../../src/service/store/public/publicRegister.ts";
import { built } from "../built.ts";
import { emptyEmbedded } from "../service/databaseTemplate.ts";
import { freePort } from "./startServer.ts";

// While the file is loaded: no test's time is taken by it.
built("web");
built("node");

const dist = (path: string): string => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const clientId = "plantraad-pane";
const scope = "plantraad";

/** A service whose people sign in at another origin than its own, as with Entra ID. */
export interface ProviderBeside {
  readonly origin: string;
  /** Whom the provider was asked to let in without asking, and what it answered: "let in", or the error's code. */
  readonly silently: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * A real OpenID provider on an origin of its own, and the service with the pane, which believes its tokens. Its cookies
 * go along within other sites, as Entra ID's do; whether the browser lets them is the browser's to say.
 */
export async function providerBeside(): Promise<ProviderBeside> {
  const folder = mkdtempSync(join(tmpdir(), "plantraad-"));
  const https = await localCertificate(folder, new Date());
  const [ownPort, otherPort] = [await freePort(), await freePort()];
  const origin = `https://localhost:${ownPort}`;
  const issuer = `https://localhost:${otherPort}`;
  const keys = await generateKeyPair("RS256", { extractable: true });
  const silently: string[] = [];
  const provider = await openProvider(issuer, origin, { ...(await exportJWK(keys.privateKey)), kid: "only" }, silently);
  const listening = createServer({ ...https }, (request, response) => void provider(request, response)).listen(
    otherPort,
    "localhost",
  );

  const database = await emptyEmbedded();
  const publisher = {
    sql: database.sql,
    boundTo: database.boundTo,
    publicRegister: (municipality: string) => readPublicRegister(database.sql, municipality),
    writes: database.writes,
    origin,
    isDemo: true,
    read: safeReader(new URL("../../dist/node/readDocument.mjs", import.meta.url)),
    stamp: docxStamper(new URL("../../dist/node/stampDocx.mjs", import.meta.url)),
    renewal: versionRenewal(database.sql, new URL("../../dist/node/readAgain.mjs", import.meta.url), () => undefined),
    writePage: pageWriter(new URL("../../dist/node/writePage.mjs", import.meta.url)),
    now: () => new Date(),
  };
  const demo = { municipalities: demoMunicipalities, people: demoPeople, plans: [] };
  await seedDemo(publisher, issuer, demo, () => undefined);
  const known = createLocalJWKSet({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: "only", alg: "RS256" }] });
  const app = await service(https, publisher, localRules(issuer, `${origin}/api`, known), issuer);
  await app.listen({ port: ownPort, host: "localhost" });
  return {
    origin,
    silently,
    async stop() {
      await app.close();
      await database.close();
      listening.closeAllConnections();
      await new Promise((resolve) => listening.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function service(
  https: Certificate,
  publisher: Parameters<typeof buildService>[0]["publisher"],
  tokens: ReturnType<typeof localRules>,
  authority: string,
): ReturnType<typeof buildService> {
  return buildService({
    publisher,
    tokens,
    signIn: { authority, clientId, scopes: [scope], protocol: "oidc" },
    webSignIn: null,
    webFolder: dist("web"),
    framedBy: [],
    https,
    proxy: [],
    lateness: () => 0,
    contact: null,
    log: null,
    isShared: false,
    callsPerMinute: 3000,
    onFault: (fault) => process.stderr.write(`${String(fault)}\n`),
    more: (opened) => deskRoutes(opened, { webFolder: dist("web"), origin: publisher.origin, authority }),
  });
}

/** Its page for signing in is the library's own: any name and any password. */
async function openProvider(issuer: string, origin: string, key: object, silently: string[]) {
  const { default: Provider } = await holdBack(/Unsupported runtime/, () => import("oidc-provider"));
  const audience = `${origin}/api`;
  const cookie = { sameSite: "none", secure: true, signed: true } as const;
  const provider = await holdBack(/./, () =>
    Promise.resolve(
      new Provider(issuer, {
        clients: [
          {
            client_id: clientId,
            token_endpoint_auth_method: "none",
            redirect_uris: ["pane", "desk"].flatMap((at) =>
              Object.values(signInPages).map((page) => `${origin}/${at}/${page}`),
            ),
          },
        ],
        jwks: { keys: [key] },
        cookies: { keys: ["of this test"], long: cookie, short: cookie },
        claims: { openid: ["sub"], profile: ["name", "preferred_username"] },
        conformIdTokenClaims: false,
        clientBasedCORS: (_context, asking) => asking === origin,
        findAccount: (_context, accountId) => ({
          accountId,
          claims: () => ({ sub: accountId, name: accountId, preferred_username: `${accountId}@fjordvik.example` }),
        }),
        extraTokenClaims: (_context, token) => ({
          name: demoPeople.find(({ subject }) => "accountId" in token && subject === token.accountId)?.name,
        }),
        ttl: { AccessToken: 3600, AuthorizationCode: 60, Grant: 3600, IdToken: 3600, Interaction: 3600, Session: 3600 },
        features: {
          devInteractions: { enabled: true },
          resourceIndicators: {
            enabled: true,
            defaultResource: () => audience,
            useGrantedResource: () => true,
            getResourceServerInfo: () => ({
              scope,
              audience,
              accessTokenFormat: "jwt",
              jwt: { sign: { alg: "RS256" } },
            }),
          },
        },
        async loadExistingGrant({ oidc }) {
          if (oidc.client === undefined || oidc.session?.accountId === undefined) return undefined;
          const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
          grant.addOIDCScope("openid profile offline_access");
          grant.addResourceScope(audience, scope);
          await grant.save();
          return grant;
        },
      }),
    ),
  );
  provider.on("authorization.success", ({ oidc }) => {
    if (oidc.params?.["prompt"] === "none") silently.push("let in");
  });
  provider.on("authorization.error", ({ oidc }, { error }) => {
    if (oidc.params?.["prompt"] === "none") silently.push(error);
  });
  return provider.callback();
}
