/**
 * The events of the object model: the names by which Office.js registers them and Word tells of them, and the numbers by
 * which the two call them on the wire. The names are those of the typings, as in the genuine client of
 * 2020 for the first four; so are the first four numbers. The other numbers stand in no client that can be had from npm,
 * nor in any public copy that was found: they are ours, and what plays the newer client in tests reads them here.
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
