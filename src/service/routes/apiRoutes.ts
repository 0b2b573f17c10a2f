import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { routes } from "../../api/routes.ts";
import { renderApi } from "../../site/api/renderApi.tsx";
import { renderRules } from "../../site/rules/renderRules.tsx";
import type { ApiView } from "../../site/view/view.ts";
import { withExamples } from "../api/withExamples.ts";
import { pageLanguage } from "../answers/pageLanguage.ts";
import { sendPage } from "../answers/sendPage.ts";
import { chunkLimit, uploadLimit } from "../store/uploadStore.ts";

/** The API's description, for machines and as a page. Describes the routes that are entered after it. */
export async function apiRoutes(
  app: FastifyInstance,
  {
    origin,
    isDemo,
    callsPerMinute,
  }: { readonly origin: string; readonly isDemo: boolean; readonly callsPerMinute: number },
): Promise<void> {
  const open = { config: { needs: "anyone" }, schema: { hide: true } } as const;
  const limits: ApiView["limits"] = { document: uploadLimit, piece: chunkLimit, callsPerMinute };
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Plantråd",
        version: "0.1.0",
        description: "The municipality's plan register and its publications.",
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: origin }],
      components: { securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } } },
    },
  });
  app.get(routes.openapi, open, () => withExamples(app.swagger()));
  app.get(routes.rules, open, (request, reply) =>
    sendPage(request, reply, renderRules({ language: pageLanguage(request, null), isDemo, origin })),
  );
  app.get(routes.documentation, open, (request, reply) => {
    const { documentation: path, openapi } = routes;
    return sendPage(
      request,
      reply,
      renderApi({
        language: pageLanguage(request, null),
        isDemo,
        path,
        openapi,
        origin,
        limits,
      }),
    );
  });
}
