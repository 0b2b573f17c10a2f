import type { Municipality } from "../plan/register.ts";

/** Made up: no municipality in Norway has these numbers, and organisation numbers on 3 are for trials. */
export const fjordvik: Municipality = {
  id: "fjordvik",
  number: "9901",
  organisation: "310000019",
  name: "Fjordvik",
  language: "nb",
  // Where answers to a hearing are sent. `.example` is nobody's (RFC 2606).
  postalAddress: "Fjordvik kommune\nRådhusgata 1\n9999 Fjordvik",
  email: "postmottak@fjordvik.example",
};
export const havnes: Municipality = {
  id: "havnes",
  number: "9902",
  organisation: "310000027",
  name: "Havnes",
  language: "nn",
};

export const demoMunicipalities: readonly Municipality[] = [fjordvik, havnes];
