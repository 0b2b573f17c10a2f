import { createHash, randomUUID } from "node:crypto";
import { Agent, get, globalAgent } from "node:https";
import { connect } from "../../src/api/service.ts";
import type { Outcome } from "../../src/words/refusal.ts";
import { hearing, preview, smallPlan } from "../service/smallPlan.ts";
import type { Presence } from "./presence.ts";

/** A publication the service has said yes to. */
export interface Acknowledged {
  readonly plan: string;
  readonly sha256: string;
  readonly version: number;
  readonly isPreview: boolean;
}

/** What the planners have been answered. */
export interface Observed {
  readonly plans: string[];
  readonly published: Acknowledged[];
  /** How often each refusal was given. */
  readonly refused: Map<string, number>;
}

/** What may be asked again as it is: the service says that it is away or full, or nobody says anything. */
const passing = new Set(["away", "storageFull", "signInAway", "busy", "crowded", "overloaded", "broken", "badAnswer"]);

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Plans, enters and publishes until `goesOn` says no, as one planner does: a plan, its hearings and previews, each asked
 * for again under the same key until it is answered. What is refused for another reason than that the service is away is
 * thrown: nobody has asked for anything that it may say no to.
 */
export async function plansOn(
  { origin, token, name }: { readonly origin: string; readonly token: string; readonly name: string },
  observed: Observed,
  presence: Presence,
  goesOn: () => boolean,
): Promise<void> {
  const service = connect(origin, () => Promise.resolve(token));
  async function until<T>(ask: () => Promise<Outcome<T>>): Promise<T> {
    for (;;) {
      const asked = performance.now();
      const answer = await ask();
      if (answer.ok) {
        presence.good();
        return answer.value;
      }
      const { code, detail } = answer.refusal;
      observed.refused.set(code, (observed.refused.get(code) ?? 0) + 1);
      if (!passing.has(code)) throw new Error(`${name} was answered ${code} ${JSON.stringify(detail)}`);
      presence.bad(asked);
      await pause(150);
    }
  }
  const lasting = AbortSignal.timeout.bind(AbortSignal);
  for (let at = 1; goesOn(); at += 1) {
    const title = `${name} ${at}`;
    const key = randomUUID();
    const { id: plan } = await until(() =>
      service.createPlan(
        { kind: "temaplan", title, language: "nb", fromYear: 2026, toYear: 2030, higher: [] },
        key,
        lasting(10_000),
      ),
    );
    observed.plans.push(plan);
    let version = 0;
    for (let nth = 0; nth < 12 && goesOn(); nth += 1) {
      const isPreview = nth % 4 === 3;
      const docx = smallPlan({ plan, baseVersion: version, goal: `Mål ${randomUUID()}` });
      const { kind, hearingDeadline, adoptedOn, decisionNumber } = isPreview ? preview : hearing;
      const decision = { kind, hearingDeadline, adoptedOn, decisionNumber };
      const sent = randomUUID();
      const upload = await until(() => service.send(plan, "plan.docx", docx, () => undefined, lasting(20_000)));
      const base = version;
      const published = await until(() =>
        service.publish(plan, { upload, decision }, base, sent, () => undefined, lasting(20_000)),
      );
      const sha256 = createHash("sha256").update(docx).digest("hex");
      if (published.sha256 !== sha256) throw new Error(`${name} was answered with another's publication`);
      observed.published.push({ plan, sha256, version: published.version, isPreview });
      if (!isPreview) version = published.version;
    }
  }
}

/** Reads the overview again and again, until `goesOn` says no. */
export async function readsOn(origin: string, presence: Presence, goesOn: () => boolean): Promise<void> {
  // A connection each: one reader after the other, and not one who stays.
  const agent = new Agent({ ca: globalAgent.options.ca, keepAlive: false });
  while (goesOn()) {
    const asked = performance.now();
    const isGood = await new Promise<boolean>((resolve) => {
      const request = get(`${origin}/fjordvik`, { timeout: 5000, agent }, (answer) => {
        answer.resume();
        answer.on("end", () => resolve(answer.statusCode === 200)).on("error", () => resolve(false));
      });
      request.on("error", () => resolve(false)).on("timeout", () => request.destroy());
    });
    if (isGood) presence.good();
    else presence.bad(asked);
    await pause(100);
  }
}
