import { municipalitiesOfOrigins } from "../../plan/originRegister.ts";
import type { Municipality, PublicRegister, Register } from "../../plan/register.ts";
import { readPlan, type PaneCore } from "./paneCore.ts";

/** What the pane asks of other municipalities of the service: only what anyone may see. */
export interface OtherRegisterCommands {
  /** The municipalities that publish with this service, by name; null where it does not say. */
  listMunicipalities(): Promise<readonly Municipality[] | null>;
  /** Reads what another municipality has published; false, and said, where it cannot be read. */
  readMunicipality(id: string): Promise<boolean>;
}

export function otherRegisterCommands(core: PaneCore): OtherRegisterCommands {
  const { store, ports } = core;
  return {
    async listMunicipalities() {
      const told = await ports.service.municipalities();
      return told.ok ? told.value : null;
    },
    async readMunicipality(id) {
      const told = await ports.service.publicRegister(id);
      if (!told.ok) {
        store.set({ notice: { type: "service", refusal: told.refusal } });
        return false;
      }
      const { register } = store.get();
      if (register.value === null) return false;
      store.set({ register: { ...register, value: withOthers(register.value, [told.value]) } });
      core.recheck();
      return true;
    },
  };
}

/**
 * A register just read, with what is published by those the document has fetched from and those that have been read
 * before; where the service does not say, as it was.
 */
export async function readWithOthers({ store, ports }: PaneCore, register: Register): Promise<Register> {
  const known = store.get().register.value?.others ?? [];
  const wanted = new Set([...known.map(({ municipality }) => municipality.id), ...named(store.get(), register)]);
  wanted.delete(register.municipality.id);
  if (wanted.size === 0) return register;
  const told = await Promise.all([...wanted].map((id) => ports.service.publicRegister(id)));
  return withOthers(
    { ...register, others: known },
    told.flatMap((one) => (one.ok ? [one.value] : [])),
  );
}

/** Reads what is published by those that the document has come to name since the register was read. Gives the way to stop. */
export function followOrigins(core: PaneCore): () => void {
  const { store, ports } = core;
  const asked = new Set<string>();
  return store.subscribe(() => {
    const { value, source } = store.get().register;
    if (value === null || source !== "service") return;
    const known = new Set(value.others?.map(({ municipality }) => municipality.id));
    const missing = named(store.get(), value).filter((id) => !known.has(id) && !asked.has(id));
    for (const id of missing) {
      asked.add(id);
      void ports.service.publicRegister(id).then((told) => {
        const { register } = store.get();
        if (!told.ok || register.value === null) return;
        store.set({ register: { ...register, value: withOthers(register.value, [told.value]) } });
        core.recheck();
      });
    }
  });
}

function named(state: Parameters<typeof readPlan>[0], { municipality }: Register): readonly string[] {
  return municipalitiesOfOrigins(readPlan(state)?.plan.elements ?? [], municipality.id);
}

/** A register with others' in place of what was known of them. */
function withOthers(register: Register, read: readonly PublicRegister[]): Register {
  const ids = new Set(read.map(({ municipality }) => municipality.id));
  const kept = (register.others ?? []).filter(({ municipality }) => !ids.has(municipality.id));
  return { ...register, others: [...kept, ...read] };
}
