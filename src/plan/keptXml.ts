/** XML as data: what is not understood but must not be lost. Comments and instructions are not kept. */
export interface KeptXml {
  readonly attributes: readonly KeptAttribute[];
  readonly children: readonly KeptElement[];
}

export interface KeptAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

export interface KeptElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly KeptAttribute[];
  readonly children: readonly (KeptElement | string)[];
}
