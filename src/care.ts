/**
 * Door: takes care of the service's data, beside the service itself.
 *
 *   npm start -- backup FILE     write all that the database keeps to a file
 *   npm start -- restore FILE    fill an empty database with such a file
 *   npm start -- forget NAME     forget a person who has left
 *   npm start -- --admin E-MAIL [--municipality ID]   make whoever signs in by the address an administrator
 *   npm start -- municipality FILE   enter the municipalities of a file, while the service goes on (the embedded database: while it is stopped)
 *   npm start -- verify [FILE]   go through what is published, or see that a backup is whole
 */
import { careCommand } from "./service/operation/careCommand.ts";
import { readDataPlace } from "./service/start/config.ts";
import { enterCommand } from "./service/start/enterCommand.ts";
import { sayStartFault } from "./service/start/sayStartFault.ts";

try {
  const [verb, ...words] = process.argv.slice(2);
  const { good, said } =
    verb === "municipality"
      ? await enterCommand(words, readDataPlace())
      : await careCommand(process.argv.slice(2), readDataPlace(), () => new Date());
  (good ? process.stdout : process.stderr).write(`${said}\n`);
  process.exitCode = good ? 0 : 1;
} catch (fault) {
  process.stderr.write(`${sayStartFault(fault)}\n`);
  process.exitCode = 1;
}
