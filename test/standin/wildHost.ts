import type { Probe } from "./wildProbes.ts";

/** Questions of what Word does beside its text: files, custom XML, events, and signing in. Part of `npm run wild`. */
export const hostProbes: readonly Probe[] = [
  {
    name: "custom-xml-errors",
    async ask() {
      const code = (call: (answer: (result: Office.AsyncResult<unknown>) => void) => void): Promise<number> =>
        new Promise((resolve) =>
          call((result) => resolve(String(result.status) === "succeeded" ? 0 : result.error.code)),
        );
      const parts = Office.context.document.customXmlParts;
      return [
        await code((answer) => parts.addAsync("<a><b></a>", answer)),
        await code((answer) => parts.getByIdAsync("{00000000-0000-0000-0000-000000000000}", answer)),
      ];
    },
  },
  {
    name: "selection-by-add-in",
    async ask(context, wait) {
      let heard = 0;
      await new Promise((resolve) =>
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => heard++, resolve),
      );
      context.document.body.insertParagraph("x", "End").select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await new Promise((resolve) =>
        Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {}, resolve),
      );
      return heard;
    },
  },
  {
    name: "go-to-by-number",
    async ask(context) {
      const control = context.document.body.insertParagraph("x", "End").insertContentControl();
      control.load("id");
      await context.sync();
      return new Promise((resolve) =>
        Office.context.document.goToByIdAsync(String(control.id), Office.GoToType.Binding, ({ status, error }) =>
          resolve(String(status) === "succeeded" ? "gone" : error.code),
        ),
      );
    },
  },
  {
    name: "third-file",
    async ask() {
      const files: Office.File[] = [];
      const codes: number[] = [];
      for (let times = 0; times < 3; times++)
        await new Promise<void>((resolve) =>
          Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value, error }) => {
            if (String(status) === "succeeded") files.push(value);
            codes.push(String(status) === "succeeded" ? 0 : error.code);
            resolve();
          }),
        );
      for (const file of files) await new Promise((resolve) => file.closeAsync(resolve));
      return codes;
    },
  },
  {
    name: "events-of-own-writes",
    async ask(context, wait) {
      if (!Office.context.requirements.isSetSupported("WordApi", "1.6")) return "no WordApi 1.6";
      const heard: (readonly [string, string, number])[] = [];
      const listen = ({ type, source, uniqueLocalIds }: Word.ParagraphAddedEventArgs): Promise<void> => {
        heard.push([type, source, uniqueLocalIds.length]);
        return Promise.resolve();
      };
      const handler = context.document.onParagraphAdded.add(listen);
      await context.sync();
      context.document.body.insertParagraph("a", "End");
      context.document.body.insertParagraph("b", "End");
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, wait));
      handler.remove();
      await context.sync();
      return heard;
    },
  },
  {
    name: "sign-in-by-word",
    async ask(_context, wait) {
      // What Word says that it can, and whether it has what MSAL speaks to its broker through.
      const offered = [
        Office.context.requirements.isSetSupported("NestedAppAuth", "1.1"),
        "nestedAppAuthBridge" in window,
      ];
      if (typeof Office.auth.getAuthContext !== "function") return [...offered, "no getAuthContext"];
      // Of what kind the account is, and never whose.
      const kind = Office.auth.getAuthContext().then(
        ({ authorityType }): string => authorityType,
        (error: unknown) => `refused: ${error instanceof Error ? error.message : String(error)}`,
      );
      const late = new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 4 * wait));
      return [...offered, await Promise.race([kind, late])];
    },
  },
  {
    name: "storage-of-frame",
    ask() {
      const allows = (store: () => Storage): boolean => {
        try {
          return store().length >= 0;
        } catch {
          return false; // SecurityError
        }
      };
      document.cookie = "wild=1; Secure; SameSite=None; Partitioned; Max-Age=5";
      const cookie = document.cookie.includes("wild=1");
      return Promise.resolve([allows(() => sessionStorage), allows(() => localStorage), cookie]);
    },
  },
  {
    name: "window-of-dialog",
    // Office.js asks for one more press where the browser opens no window; this one closes itself at once.
    ask: (_context, wait) =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve("no answer"), 20 * wait);
        Office.context.ui.displayDialogAsync(location.origin, { height: 20, width: 20 }, ({ status, value, error }) => {
          clearTimeout(late);
          if (String(status) === "succeeded") value.close();
          resolve(String(status) === "succeeded" ? "opened" : error.code);
        });
      }),
  },
];
