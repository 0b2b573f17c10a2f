import type { Municipality } from "../plan/register.ts";

/** Made up: no municipality in Norway has these numbers. */
export const fjordvik: Municipality = { id: "fjordvik", number: "9901", name: "Fjordvik", language: "nb" };
export const havnes: Municipality = { id: "havnes", number: "9902", name: "Havnes", language: "nn" };

export const demoMunicipalities: readonly Municipality[] = [fjordvik, havnes];
