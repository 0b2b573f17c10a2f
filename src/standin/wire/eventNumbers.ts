/**
 * The numbers by which Word and Office.js call the events of the object model on the wire. The first four are those of a
 * genuine client of 2020. The rest stand in no client that can be had from npm: they are ours, and what plays the newer
 * client in tests reads them here.
 */
export const eventNumbers = {
  ContentControlDeleted: 0,
  ContentControlSelectionChanged: 1,
  ContentControlDataChanged: 2,
  ContentControlAdded: 3,
  ContentControlEntered: 101,
  ContentControlExited: 102,
  ParagraphAdded: 103,
  ParagraphChanged: 104,
  ParagraphDeleted: 105,
} as const;

export type WordEventName = keyof typeof eventNumbers;

export function isWordEvent(name: string): name is WordEventName {
  return Object.hasOwn(eventNumbers, name);
}
