/** The part of the package that is used; it has no types of its own. */
declare module "fs-native-extensions" {
  /** Takes a lock of the kernel's on a range of bytes of an open file; false when another open file has it. */
  export function tryLock(descriptor: number, offset: number, length: number): boolean;
}
