import type { Service } from "../api/publishing.ts";
import { refuse } from "../words/refusal.ts";

/**
 * The service as `fetchService` gives it, which is asked when the service is first called: what speaks to it is no part of
 * what the pane starts with. Where that cannot be fetched the service is away, and it is fetched again at the next call.
 */
export function laterService(fetchService: () => Promise<Service>): Service {
  let coming: Promise<Service> | null = null;
  const reach = async (): Promise<Service | null> => {
    try {
      return await (coming ??= fetchService());
    } catch {
      coming = null; // away, as anything else of the service's may be
      return null;
    }
  };
  return new Proxy({} as Service, {
    get:
      (_nothing, name: keyof Service) =>
      async (...given: readonly unknown[]): Promise<unknown> => {
        const service = await reach();
        if (service === null) return refuse("away");
        const calls = service as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
        return calls[name]?.(...given);
      },
  });
}
