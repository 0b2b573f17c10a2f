import { inTime } from "../../word/inTime.ts";
import type { WordRefusalCode } from "../../word/wordRefusal.ts";
import { refuse, type Outcome } from "../../words/refusal.ts";
import type { Token } from "./token.ts";

/** One way to a token. */
export interface Rung {
  /** What it is called among the details of a refusal. */
  readonly name: "word" | "frame" | "popup" | "window";
  /** How long it may take, in ms; null where a person is asked in a window of their own, which they can close. */
  readonly limit: number | null;
  /** Whatever hinders it may be thrown. */
  readonly go: () => Promise<Outcome<Token, WordRefusalCode>>;
}

/**
 * Takes one rung after another until one gives a token. A rung that refuses, throws or does not answer in
 * time is followed by the next, for whatever reason: hosts say that they can sign people in and then fail in
 * ways that no list holds (OfficeDev/office-js #5209 and #6691: an error without code or words). Where none
 * leads there, the last one's refusal is given, with what hindered those before it in `before`. `began` hears of each
 * rung as it is taken, with what passes it by for the next at once; null where there is no next.
 */
export async function climb(
  rungs: readonly Rung[],
  began: (rung: Rung, passBy: (() => void) | null) => void = () => undefined,
): Promise<Outcome<Token, WordRefusalCode>> {
  const before: string[] = [];
  let last: Outcome<Token, WordRefusalCode> = refuse("signInFailed", { code: "no_way", message: "" });
  for (const [index, rung] of rungs.entries()) {
    let passBy: (() => void) | null = null;
    const passed = new Promise<Outcome<Token, WordRefusalCode>>((resolve) => {
      if (index + 1 < rungs.length) passBy = () => resolve(refuse("signInFailed", { code: "passed_by", message: "" }));
    });
    began(rung, passBy);
    last = await Promise.race([take(rung), passed]);
    if (last.ok) return last;
    before.push(`${rung.name}: ${last.refusal.detail["code"] ?? last.refusal.code}`);
  }
  if (last.ok || before.length < 2) return last;
  return refuse(last.refusal.code, { ...last.refusal.detail, before: before.slice(0, -1).join("; ") });
}

/** A way whose code is fetched when it is taken: where it cannot be fetched, the way does not lead there. */
export function fetched(name: Rung["name"], limit: Rung["limit"], fetch: () => Promise<Rung>): Rung {
  return { name, limit, go: async () => (await fetch()).go() };
}

async function take({ limit, go }: Rung): Promise<Outcome<Token, WordRefusalCode>> {
  try {
    return await (limit === null ? go() : inTime(limit, go()));
  } catch (error) {
    return refuse("signInFailed", { code: codeOf(error), message: error instanceof Error ? error.message : "" });
  }
}

/** MSAL's errors carry a code, which may be empty; others are known by their name. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = "errorCode" in error ? error.errorCode : "";
  return typeof code === "string" && code !== "" ? code : error.name;
}
