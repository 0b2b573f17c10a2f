/** XML as data: what is not understood but must not be lost. Comments and instructions are not kept. */
export interface UnknownXml {
  readonly attributes: readonly UnknownAttribute[];
  readonly children: readonly UnknownElement[];
}

export interface UnknownAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

export interface UnknownElement {
  readonly namespace: string;
  readonly name: string;
  readonly attributes: readonly UnknownAttribute[];
  readonly children: readonly (UnknownElement | string)[];
}
