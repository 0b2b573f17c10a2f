import { conditions } from "../../../src/pane/frame/conditions.ts";
import type { PaneState } from "../../../src/pane/core/paneState.ts";
import { startState } from "../../../src/pane/core/startState.ts";
import { frameWords } from "../../../src/pane/words/frame.ts";
import { languages, type Language } from "../../../src/words/language.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { register } from "../paneInWord.ts";

const surroundings = (readOnly: boolean): PaneState["surroundings"] => ({
  inWord: true,
  readOnly,
  language: "nb-NO",
  fileName: null,
});

function told(language: Language, readOnly: boolean, service: "away" | "signedOut", kept: boolean): string {
  const state: PaneState = {
    ...startState(language, "tag"),
    surroundings: surroundings(readOnly),
    register: {
      value: kept ? register : null,
      source: kept ? "cached" : "none",
      loading: false,
      refusal: service === "away" ? refuse("away").refusal : null,
    },
  };
  return conditions(state)
    .map(({ text }) => text)
    .join(" ");
}

describe.each(languages)("in %s", (language) => {
  const words = frameWords[language];

  test.each([
    ["away", true],
    ["away", false],
    ["signedOut", true],
    ["signedOut", false],
  ] as const)(
    "a read-only document never both may and may not be tagged (service %s, register kept: %s)",
    (service, kept) => {
      expect(told(language, true, service, kept)).toContain(words.readOnly);
      expect(told(language, true, service, kept)).not.toContain(words.tagAnyway);
      expect(told(language, false, service, kept)).not.toContain(words.readOnly);
      expect(told(language, false, service, kept)).toContain(words.tagAnyway);
    },
  );

  test.each(["busy", "broken"] as const)(
    "a register that could not be read (%s) is told, and can be asked for again",
    (code) => {
      const { refusal } = refuse(code, { seconds: 5, reference: "a1" });
      const state: PaneState = {
        ...startState(language, "tag"),
        surroundings: surroundings(false),
        register: { value: null, source: "none", loading: false, refusal },
      };
      expect(conditions(state)).toMatchObject([{ key: "register", retry: true }]);
    },
  );

  test("what stands in the way of nothing is not told", () => {
    const free: PaneState = {
      ...startState(language, "tag"),
      surroundings: surroundings(false),
      account: {
        status: "signedIn",
        me: {
          name: "Kari",
          municipality: register.municipality,
          roles: [],
          planRoles: [{ plan: "klima", role: "planner" }],
          ask: [],
          waiting: [],
        },
      },
    };
    expect(conditions(free)).toEqual([]);
  });

  test("where the browser keeps nothing of what is typed, that is told", () => {
    const state: PaneState = { ...startState(language, "tag"), surroundings: surroundings(false), keepsDrafts: false };
    expect(conditions(state)).toMatchObject([{ intent: "warning", text: words.forgets }, { key: "signedOut" }]);
  });

  test("whoever is signed in without any role is told so, and whom to ask", () => {
    const state: PaneState = {
      ...startState(language, "tag"),
      surroundings: surroundings(false),
      account: {
        status: "signedIn",
        me: {
          name: "Anne",
          municipality: register.municipality,
          roles: [],
          planRoles: [],
          ask: ["Siri Dahl"],
          waiting: [],
        },
      },
    };
    expect(conditions(state)).toMatchObject([
      { intent: "warning", text: expect.stringContaining("Siri Dahl") as string },
    ]);
  });
});
