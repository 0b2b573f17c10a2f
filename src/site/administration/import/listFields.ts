/** What the fields of the forms are called by which a list is sent: its file, and what was read of it. */
export const listFile = "fil";
export const listKept = "liste";
