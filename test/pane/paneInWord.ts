import type { Me } from "../../src/api/contract.ts";
import type { Service } from "../../src/api/publishing.ts";
import { createPane, type Pane } from "../../src/pane/core/createPane.ts";
import { readPlan } from "../../src/pane/core/paneCore.ts";
import type { TextStorage, SignIn } from "../../src/pane/core/panePorts.ts";
import type { PaneState, ReadPlan } from "../../src/pane/core/paneState.ts";
import type { Register } from "../../src/plan/register.ts";
import { usualTimeouts, type CallTimeouts } from "../../src/word/wordCalls.ts";
import { beforeWordCloses, closeWord } from "../word/openInWord.ts";
import { done, refuse } from "../../src/words/refusal.ts";

const now = new Date("2026-11-24T12:00:00");

/** A register of two plans: an adopted samfunnsdel with one goal, and a temaplan under work that fetches from it. */
export const register: Register = {
  municipality: { id: "fjordvik", number: "9999", organisation: "310000019", name: "Fjordvik", language: "nb" },
  service: "s-1",
  readAt: "2026-11-24T10:00:00Z",
  settings: [],
  plans: [
    {
      id: "samfunnsdel",
      kind: "samfunnsdel",
      title: "Samfunnsdelen",
      language: "nb",
      state: "adopted",
      fromYear: 2024,
      toYear: 2036,
      version: 1,
      publishedAt: "2024-06-01T10:00:00Z",
      publishedBy: "Kari",
      higher: [],
      hearingDeadline: null,
      adoptedOn: "2024-05-20",
      decisionNumber: "PS 24/24",
      inForce: {
        version: 1,
        publishedAt: "2024-05-21T08:00:00Z",
        adoptedOn: "2024-05-20",
        decisionNumber: "PS 24/24",
      },
      proposed: null,
      people: [],
    },
    {
      id: "klima",
      kind: "temaplan",
      title: "Klimaplanen",
      language: "nb",
      state: "underWork",
      fromYear: null,
      toYear: null,
      version: 0,
      publishedAt: null,
      publishedBy: null,
      higher: ["samfunnsdel"],
      hearingDeadline: null,
      adoptedOn: null,
      decisionNumber: null,
      inForce: null,
      proposed: null,
      people: [],
    },
  ],
  elements: [
    {
      plan: "samfunnsdel",
      version: 1,
      id: "zzzzzzzzzz",
      kind: "goal",
      title: "Alle barn kan svømme",
      text: "Før de fyller elleve.",
      under: null,
      sdgs: ["3"],
      originPlan: null,
      originElement: null,
      inForce: true,
    },
  ],
  proposals: [],
};

const kari: Me = {
  name: "Kari",
  municipality: register.municipality,
  roles: ["coordinator"],
  planRoles: [],
  ask: [],
  waiting: [],
};

/** A machine's memory that lasts as long as the test. */
export function memory(): TextStorage {
  const kept = new Map<string, string>();
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
    },
    keeps: () => true,
  };
}

/** A service that does not answer. */
export const away: Service = {
  signInSettings: () => Promise.resolve(refuse("away")),
  me: () => Promise.resolve(refuse("away")),
  register: () => Promise.resolve(refuse("away")),
  municipalities: () => Promise.resolve(refuse("away")),
  publicRegister: () => Promise.resolve(refuse("away")),
  createPlan: () => Promise.resolve(refuse("away")),
  newestPreview: () => Promise.resolve(refuse("away")),
  openPreview: () => Promise.resolve(refuse("away")),
  review: () => Promise.resolve(refuse("away")),
  giveReview: () => Promise.resolve(refuse("away")),
  askForReview: () => Promise.resolve(refuse("away")),
  versions: () => Promise.resolve(refuse("away")),
  document: () => Promise.resolve(refuse("away")),
  people: () => Promise.resolve(refuse("away")),
  planPeople: () => Promise.resolve(refuse("away")),
  giveRole: () => Promise.resolve(refuse("away")),
  takeRole: () => Promise.resolve(refuse("away")),
  units: () => Promise.resolve(refuse("away")),
  addUnit: () => Promise.resolve(refuse("away")),
  changeUnit: () => Promise.resolve(refuse("away")),
  mendEntry: () => Promise.resolve(refuse("away")),
  endPlan: () => Promise.resolve(refuse("away")),
  history: () => Promise.resolve(refuse("away")),
  takeBack: () => Promise.resolve(refuse("away")),
  send: () => Promise.resolve(refuse("away")),
  rehearse: () => Promise.resolve(refuse("away")),
  publish: () => Promise.resolve(refuse("away")),
};

/** A service that knows the register and who is calling, and nothing else. */
export const answering: Service = {
  ...away,
  signInSettings: () =>
    Promise.resolve(done({ authority: "https://localhost", clientId: "plantraad", scopes: [], protocol: "oidc" })),
  me: () => Promise.resolve(done(kari)),
  register: () => Promise.resolve(done(register)),
};

/** Somebody who signs in without trouble. */
const signsIn: SignIn = {
  signIn: () => Promise.resolve(null),
  signInQuietly: () => Promise.resolve(false),
  signOut: () => undefined,
  handOver: () => undefined,
  token: () => Promise.resolve("token"),
};

/** Stops every pane of the test and closes its document. For `afterEach`. */
export function closePanes(): void {
  closeWord();
}

/** Whoever listens for the pane being looked at again. */
const listeners = new Set<() => void>();

function onAttention(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The planner looks at the pane again after having been elsewhere. */
export function lookAtPaneAgain(): void {
  for (const listener of listeners) listener();
}

/** The pane's core over the document open in the stand-in, started. */
export async function startedPane(
  service: Service,
  storage: TextStorage = memory(),
  timeouts: CallTimeouts = usualTimeouts,
  session: TextStorage = memory(),
): Promise<Pane> {
  const pane = createPane({ service, signIn: signsIn, storage, session, now: () => now, onAttention, timeouts }, "tag");
  beforeWordCloses(() => pane.stop());
  await pane.start();
  return pane;
}

/** Waits until the pane knows something: until `is` holds for its state. */
export function until(pane: Pane, is: (state: PaneState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!is(pane.store.get())) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = pane.store.subscribe(look);
    look();
  });
}

/** The plan as the pane has read it. */
export function readOf(pane: Pane): ReadPlan {
  const read = readPlan(pane.store.get());
  if (!read) throw new Error(`nothing is read: ${JSON.stringify(pane.store.get().reading)}`);
  return read;
}
