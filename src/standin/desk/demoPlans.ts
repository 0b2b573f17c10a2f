/** A demo plan that the service offers. */
export interface DemoPlan {
  readonly name: string;
  readonly title: string;
}

/** The demo plans of the service; null when the list does not come or is not one. */
export async function demoPlans(): Promise<readonly DemoPlan[] | null> {
  const answer = await fetch("/demo/index.json").catch(() => null);
  if (answer === null || !answer.ok) return null;
  const list: unknown = await answer.json().catch(() => null);
  return Array.isArray(list) && list.every(isPlan) ? list : null;
}

/** The bytes at an address of our own origin; null when they do not come. */
export async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok === true ? new Uint8Array(await answer.arrayBuffer()) : null;
}

function isPlan(value: unknown): value is DemoPlan {
  return (
    typeof value === "object" &&
    value !== null &&
    "name" in value &&
    typeof value.name === "string" &&
    "title" in value &&
    typeof value.title === "string"
  );
}
