import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { remoteKeys } from "../../../src/service/access/remoteKeys.ts";
import { address, openService, type OpenService } from "../openService.ts";
import { smallPlans } from "../smallPlan.ts";

let provider: Server;
let service: OpenService;
beforeAll(async () => {
  provider = createServer((_request, response) => response.writeHead(503).end());
  provider.listen(0, "127.0.0.1");
  await once(provider, "listening");
  const at = provider.address();
  if (at === null || typeof at === "string") throw new Error("no port was given");
  const keys = remoteKeys(new URL(`http://127.0.0.1:${at.port}/keys`), () => service.publisher.now());
  service = await openService(smallPlans, { keys });
});
afterAll(async () => {
  await service.close();
  provider.close();
});

test("Who has a good token is not called signed out when the keys to check it by cannot be had, but told when to come back", async () => {
  const answer = await service.app.inject({
    url: address("register"),
    headers: { authorization: `Bearer ${await service.tokenOf("ola")}`, "accept-language": "nb" },
  });
  expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "30"]);
  expect(answer.json()).toMatchObject({
    code: "signInAway",
    title: "Innloggingen kan ikke kontrolleres akkurat nå, fordi den som logger folk inn, ikke svarer.",
  });
  expect(service.faults).toEqual([]);
  expect((await service.app.inject("/fjordvik")).statusCode).toBe(200);
});
