// @ts-check
import { lintRules } from "./lintRules.js";

export default await lintRules(true);
