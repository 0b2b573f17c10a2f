import { createContext, useContext, useEffect, useState } from "react";
import { wordTheme } from "../../word/wordTheme.ts";

const preference = "(prefers-color-scheme: dark)";

/** Whether what is drawn stands on dark ground. */
export const DarkContext = createContext(false);

export function useIsDark(): boolean {
  return useContext(DarkContext);
}

/** Word's own theme where it says it, else the browser's preference, also when that changes. */
export function useTheme(): "light" | "dark" {
  const [prefersDark, setPrefersDark] = useState(() => matchMedia(preference).matches);
  useEffect(() => {
    const query = matchMedia(preference);
    const listen = (): void => setPrefersDark(query.matches);
    query.addEventListener("change", listen);
    return () => query.removeEventListener("change", listen);
  }, []);
  return wordTheme() ?? (prefersDark ? "dark" : "light");
}
