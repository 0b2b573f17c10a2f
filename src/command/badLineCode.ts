/** Why a line of passages cannot be read. */
export type BadLineCode = "notJson" | "notObject" | "noId" | "noText" | "unknownLanguage" | "tooLong";
