/** Whether this Word is Word on the web. Only after Office.js is ready. */
export function inBrowser(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
