/** The code Node gives an error that surroundings cause ("ENOENT", "ERR_PARSE_ARGS_UNKNOWN_OPTION"); null for bugs. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
