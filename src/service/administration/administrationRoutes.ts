import type { FastifyInstance } from "fastify";
import { readForms } from "../access/forms.ts";
import type { TokenRules } from "../access/verifyToken.ts";
import type { WebSignIn } from "../access/webSignIn.ts";
import type { Publisher } from "../publishing/publishDocx.ts";
import type { Office } from "./frameOf.ts";
import { importRoutes } from "./importRoutes.ts";
import { overviewRoutes } from "./overviewRoutes.ts";
import { peopleRoutes } from "./peopleRoutes.ts";
import { planEntryRoutes } from "./planEntryRoutes.ts";
import { planRoleRoutes } from "./planRoleRoutes.ts";
import { settingsRoutes } from "./settingsRoutes.ts";
import { signInRoutes } from "./signInRoutes.ts";
import { unitRoutes } from "./unitRoutes.ts";

/** The pages of those who have signed in on the web: administration and coordination. */
export function administrationRoutes(
  app: FastifyInstance,
  office: Office & Pick<Publisher, "sql"> & { readonly tokens: TokenRules; readonly signIn: WebSignIn | null },
): void {
  void app.register((scope, _options, ready) => {
    readForms(scope);
    signInRoutes(scope, office, office.tokens, office.signIn);
    overviewRoutes(scope, office);
    importRoutes(scope, office);
    planEntryRoutes(scope, office);
    planRoleRoutes(scope, office);
    peopleRoutes(scope, office);
    unitRoutes(scope, office);
    settingsRoutes(scope, office);
    ready();
  });
}
