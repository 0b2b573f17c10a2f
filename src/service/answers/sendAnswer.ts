import type { FastifyReply } from "fastify";
import { calls, type AnswerOf, type CallId } from "../../api/calls.ts";

/** Answers a call that has gone well: with the status its description names, and a value of its shape. */
export function sendAnswer<Id extends CallId>(reply: FastifyReply, id: Id, value: AnswerOf<Id>): FastifyReply {
  const { status } = calls[id];
  void reply.status(status);
  return status === 204 ? reply.send() : reply.send(value);
}
