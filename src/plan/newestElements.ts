import type { Register, RegisteredElement } from "./register.ts";

/** The elements of a plan's newest version, in force or proposed: what a document of the plan builds on. */
export function newestElements({ plans, elements, proposals }: Register, plan: string): readonly RegisteredElement[] {
  const isProposed = plans.some(({ id, proposed }) => id === plan && proposed !== null);
  return (isProposed ? proposals : elements).filter((one) => one.plan === plan);
}
