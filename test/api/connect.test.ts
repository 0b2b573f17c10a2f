import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { callExamples } from "../../src/api/callExamples.ts";
import { calls, type CallId } from "../../src/api/calls.ts";
import type { Service } from "../../src/api/publishing.ts";
import { connect } from "../../src/api/service.ts";
import { sayServiceRefusal } from "../../src/api/sayServiceRefusal.ts";
import { languages } from "../../src/words/language.ts";

let server: Server;
let answer: RequestListener;
let service: Service;
beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  service = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => Promise.resolve("token"));
});
afterAll(() => new Promise((closed) => server.close(closed)));

function answering(status: number, type: string, body: string): void {
  answer = (request, response) => {
    request.resume();
    response.writeHead(status, { "Content-Type": type }).end(body);
  };
}

const docx = new TextEncoder().encode("ti  bytes!");
/** What is part of another call here, and what the pane leaves to the pages of the administration. */
type NotAsked =
  | ("dropUpload" | "addBytes" | "findUpload")
  | ("ownSettings" | "saveOwnSettings" | "kindSettings" | "saveKindSettings")
  | ("entry" | "tryPlanList" | "enterPlanList" | "overviewCsv" | "overviewXlsx");
const ask: Readonly<Record<Exclude<CallId, NotAsked>, () => Promise<unknown>>> = {
  signInSettings: () => service.signInSettings(),
  me: () => service.me(),
  people: () => service.people(),
  planPeople: () => service.planPeople("svomming"),
  giveRole: () => service.giveRole(callExamples.giveRole.sends),
  takeRole: () => service.takeRole(callExamples.takeRole.sends),
  units: () => service.units(),
  addUnit: () => service.addUnit("Teknisk"),
  changeUnit: () => service.changeUnit(3, callExamples.changeUnit.sends),
  register: () => service.register(),
  municipalities: () => service.municipalities(),
  publicRegister: () => service.publicRegister("fjordvik"),
  createPlan: () => service.createPlan(callExamples.createPlan.sends, "0123456789"),
  versions: () => service.versions("svomming"),
  startUpload: () => service.send("svomming", "svomming.docx", docx, () => undefined),
  rehearse: () => service.rehearse("svomming", callExamples.rehearse.sends),
  publish: () => service.publish("svomming", callExamples.publish.sends, 0, "0123456789", () => undefined),
  newestPreview: () => service.newestPreview("svomming"),
  openPreview: () => service.openPreview("n0kkel"),
  document: () => service.document("svomming", 1),
  mendEntry: () => service.mendEntry("svomming", callExamples.mendEntry.sends),
  endPlan: () => service.endPlan("svomming", callExamples.endPlan.sends),
  history: () => service.history("svomming"),
  takeBack: () => service.takeBack("svomming", callExamples.takeBack.sends),
  review: () => service.review("svomming"),
  giveReview: () => service.giveReview("svomming", callExamples.giveReview.sends),
  askForReview: () => service.askForReview("svomming"),
};
const asked = Object.entries(ask);

const unreadable: readonly (readonly [what: string, type: string, body: string])[] = [
  ["a page of somebody's between", "text/html", "<!DOCTYPE html><title>Logg inn på gjestenettet</title>"],
  ["nothing", "application/json", ""],
  ["JSON cut short", "application/json", '{"name": "Ola'],
  ["null", "application/json", "null"],
  ["an answer of another make", "application/json", '{"version": "two", "plans": {}}'],
];

describe.each(unreadable)("where the answer is %s", (_what, type, body) => {
  test.each(asked)("%s is refused in plain words, and nothing breaks", async (_id, call) => {
    answering(200, type, body);
    expect(await call()).toEqual({ ok: false, refusal: { code: "badAnswer", detail: {} } });
  });
});

test.each(asked.filter(([id]) => id !== "startUpload" && id !== "document"))(
  "%s takes an answer with parts that only a newer service gives",
  async (id, call) => {
    const known: object | null = callExamples[id as CallId].answer;
    const more = Array.isArray(known) ? known : Object.assign({ ofTomorrow: { is: "here" } }, known);
    answering(calls[id as CallId].status, "application/json", JSON.stringify(more));
    expect(await call()).toEqual({ ok: true, value: more });
  },
);

test("a file comes as its bytes, and why there is none is told", async () => {
  answering(200, calls.document.gives, "PK of a document");
  const file = await service.document("svomming", 1);
  expect(file.ok && new TextDecoder().decode(file.value)).toBe("PK of a document");
  const problem = { type: "", title: "", status: 410, detail: "", code: "sealed", facts: {} };
  answering(410, "application/problem+json", JSON.stringify(problem));
  expect(await service.document("svomming", 1)).toEqual({ ok: false, refusal: { code: "sealed", detail: {} } });
});

test("a refusal that only a newer service gives is said as the service being away", async () => {
  answering(422, "application/problem+json", '{"code": "ofTomorrow", "facts": {}}');
  expect(await service.me()).toEqual({ ok: false, refusal: { code: "away", detail: {} } });
});

test("what cannot be read is told in every language, with what to do next", () => {
  for (const language of languages) {
    const { what, next } = sayServiceRefusal({ code: "badAnswer", detail: {} }, language);
    expect(what).toMatch(/\.$/);
    expect(next).toContain("Plantråd");
  }
});
