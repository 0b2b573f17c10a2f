import type { ElementKind } from "../../plan/element.ts";
import type { Language } from "../../words/language.ts";
import { dayOf } from "../../words/dayOf.ts";
import { wordCalls, type SlowCall } from "../../word/wordCalls.ts";
import { wordSurroundings } from "../../word/wordSurroundings.ts";
import { accountCommands, followAccess, type AccountCommands } from "./accountCommands.ts";
import { chooseLanguage, storeLanguage } from "./chooseLanguage.ts";
import { createCore } from "./createCore.ts";
import { detailCommands, type DetailCommands } from "./detailCommands.ts";
import { fixCommands, type FixCommands } from "./fixCommands.ts";
import { followCursor } from "./followCursor.ts";
import { keepDecision, readStoredDecision } from "./kept/keptDecision.ts";
import type { PanePorts, TextStorage } from "./panePorts.ts";
import type { Notice, Subview, PaneState, Tab } from "./paneState.ts";
import { newestCommands, type NewestCommands } from "./versions/newestCommands.ts";
import { followOrigins, otherRegisterCommands, type OtherRegisterCommands } from "./otherRegisters.ts";
import { proposalCommands, type ProposalCommands } from "./proposalCommands.ts";
import { planCommands, type PlanCommands } from "./planCommands.ts";
import { previewCommands, type PreviewCommands } from "./previewCommands.ts";
import { publishCommands, type PublishCommands } from "./publishCommands.ts";
import { reshapeCommands, type ReshapeCommands } from "./reshapeCommands.ts";
import { reviewCommands, type ReviewCommands } from "./reviewCommands.ts";
import { startState } from "./startState.ts";
import { createStore, type Store } from "./store.ts";
import { takeBackCommands, type TakeBackCommands } from "./versions/takeBackCommands.ts";
import { tagCommands, type TagCommands } from "./tagCommands.ts";
import { undoCommands, type UndoCommands } from "./undo/undoCommands.ts";
import { watchDocument } from "./watchDocument.ts";

/** Everything people can do in the pane. */
export interface PaneCommands
  extends
    AccountCommands,
    DetailCommands,
    FixCommands,
    NewestCommands,
    OtherRegisterCommands,
    PlanCommands,
    PreviewCommands,
    ProposalCommands,
    PublishCommands,
    ReshapeCommands,
    ReviewCommands,
    TagCommands,
    TakeBackCommands,
    UndoCommands {
  show(tab: Tab): void;
  /** null: back to what stood there before. */
  open(subview: Subview | null): void;
  /** Help with the view that is shown. */
  openHelp(): void;
  setLanguage(language: Language): void;
  notify(notice: Notice | null): void;
  /** Reads and checks the document again, all of it. */
  checkAgain(): Promise<void>;
  /** Stops reading the document; what was known of it stays. */
  stopReading(): void;
  /** Waits no more for what Word does not answer. */
  goOn(): void;
}

/** The view a ribbon button opens the pane at. */
export type FirstView = Tab | "plan";

/** An add-in command: a button on the ribbon, or what the text's menu tags the selection as. */
export interface AddInCommand {
  readonly view: FirstView;
  readonly tag: ElementKind | null;
}

/** The pane without its looks: what it knows, and what it can do. */
export interface Pane {
  readonly store: Store<PaneState>;
  readonly commands: PaneCommands;
  /** What day it is, YYYY-MM-DD: a pane may stay open overnight. */
  today(): string;
  /** What is being written in forms, by the form's name, while this document is open. */
  readonly drafts: TextStorage;
  /** Finds Word, reads the document and follows the cursor. Once. */
  start(): Promise<void>;
  /** Does what a button on the ribbon or in the text's menu asks for; a tag is put when the document has been read. */
  runAddInCommand(command: AddInCommand): Promise<void>;
  /** Stops following the cursor. */
  stop(): void;
}

/** A pane over the outside, in its first state or in one that a pane before it was left in; nothing is under way in it. */
export function createPane(ports: PanePorts, firstView: FirstView, left?: PaneState): Pane {
  const store = createStore<PaneState>(
    left === undefined
      ? startState(chooseLanguage(ports.storage, null), firstView)
      : {
          ...left,
          busy: null,
          slow: false,
          scanning: null,
          publishing: { ...left.publishing, task: "idle", progress: null },
        },
  );
  const core = createCore(store, ports);
  let slow: SlowCall | null = null;
  const account = accountCommands(core);
  const commands: PaneCommands = {
    ...account,
    ...detailCommands(core),
    ...fixCommands(core),
    ...newestCommands(core),
    ...otherRegisterCommands(core),
    ...planCommands(core, account),
    ...previewCommands(core),
    ...proposalCommands(core),
    ...publishCommands(core, account),
    ...reshapeCommands(core),
    ...reviewCommands(core),
    ...tagCommands(core),
    ...takeBackCommands(core, account),
    ...undoCommands(core),
    show: (tab) => store.set({ tab, subview: null, notice: null }),
    open(subview) {
      const now = store.get().subview;
      store.set({ subview: subview ?? (now?.view === "help" ? now.from : null), notice: null });
    },
    openHelp() {
      const now = store.get().subview;
      if (now?.view !== "help") store.set({ subview: { view: "help", from: now }, notice: null });
    },
    setLanguage(language) {
      storeLanguage(ports.storage, language);
      store.set({ language });
    },
    notify: (notice) => store.set({ notice }),
    goOn: () => slow?.giveUp(),
    stopReading: () => core.stopReading(),
    async checkAgain() {
      // What was learnt of a document open for viewing may be otherwise once «Editing» is chosen.
      store.set({ surroundings: await wordSurroundings() });
      // What is in force may be another by now: the register is asked, too.
      const asking = store.get().account.status === "signedIn" ? account.refreshRegister() : Promise.resolve();
      const [isRead] = await Promise.all([core.rescan(true), asking]);
      if (isRead) store.set({ notice: { type: "done", what: { did: "checked" } } });
    },
  };

  let stopFollowing = (): void => undefined;
  let stopWatching = (): void => undefined;
  wordCalls.onSlow((call) => {
    slow = call;
    store.set({ slow: call !== null });
  }, ports.timeouts);
  let hasRead = (): void => undefined;
  const firstReading = new Promise<void>((resolve) => (hasRead = resolve));
  const nameOf = (name: string): string => `plantraad.draft.${store.get().surroundings?.fileName ?? ""}.${name}`;
  const drafts: TextStorage = {
    read: (name) => ports.session.read(nameOf(name)),
    write: (name, text) => ports.session.write(nameOf(name), text),
    keeps: () => ports.session.keeps(),
  };

  async function start(): Promise<void> {
    const surroundings = await wordSurroundings();
    const language = chooseLanguage(ports.storage, surroundings.language);
    store.set({ surroundings, language, keepsDrafts: drafts.keeps() });
    if (!surroundings.inWord) return;
    const decision = readStoredDecision(drafts);
    if (decision !== null) commands.decide(decision);
    const stopKeeping = keepDecision(store, drafts);
    await Promise.all([commands.showCachedRegister(), core.rescan()]);
    hasRead();
    const watched = watchDocument(core);
    stopWatching = () => watched.stop();
    const stopAccess = followAccess(store, () => commands.refreshRoles());
    const stopOrigins = followOrigins(core);
    const [unfollow] = await Promise.all([followCursor(core, watched), commands.connect()]);
    stopFollowing = () => {
      unfollow();
      stopKeeping();
      stopAccess();
      stopOrigins();
    };
  }

  return {
    store,
    commands,
    today: () => dayOf(ports.now()),
    drafts,
    start,
    async runAddInCommand({ view, tag }) {
      const { tab, subview } = store.get();
      if (view === "plan") commands.open({ view: "plan" });
      else if (tab !== view || subview !== null) commands.show(view);
      if (tag === null) return;
      await firstReading;
      await commands.tagSelected(tag);
    },
    stop() {
      stopFollowing();
      stopWatching();
      wordCalls.stop();
    },
  };
}
