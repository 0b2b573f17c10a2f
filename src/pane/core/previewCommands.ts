import { browserWindow } from "../../word/browserWindow.ts";
import type { PaneCore } from "./paneCore.ts";

/** Finding and reading previews. */
export interface PreviewCommands {
  /** Asks for the plan's newest preview. What was known stays when the service does not say. */
  findPreview(plan: string): Promise<void>;
  /** Opens a preview in a browser. Must be called straight from a press. */
  openPreview(key: string): Promise<void>;
}

export function previewCommands({ store, ports }: PaneCore): PreviewCommands {
  return {
    async findPreview(plan) {
      const found = await ports.service.newestPreview(plan);
      if (found.ok) store.set({ newestPreview: found.value.newest && { plan, ...found.value.newest } });
    },
    async openPreview(key) {
      const place = browserWindow();
      if (place === null) {
        store.set({ notice: { type: "word", refusal: { code: "windowBlocked", detail: {} } } });
        return;
      }
      store.set({ notice: null });
      const opening = await ports.service.openPreview(key);
      if (opening.ok) {
        place.show(opening.value.address);
        return;
      }
      place.giveUp();
      if (opening.refusal.code === "signedOut") store.set({ account: { status: "signedOut" } });
      store.set({ notice: { type: "service", refusal: opening.refusal } });
    },
  };
}
