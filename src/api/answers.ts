import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Desk } from "../book/index.js";

/** Answers kept ready, at most so many bytes of them. */
const MAX_BYTES = 128 * 1024 * 1024;

interface Answer {
  readonly revision: number;
  readonly body: Buffer;
}

export interface AnswerOptions {
  /** What tells one question from another; its address where left out. */
  readonly question?: string;
  /** Whether it is about what the book says, or about every line of its log: then a line more makes another answer. */
  readonly of?: "content" | "log";
}

/**
 * Answers to questions about the book, made once for each content of it: as bytes, so that the same question again
 * costs nothing. Two who ask at once wait for one answer. What is longest unused goes first.
 */
export class Answers {
  readonly #book: Pick<Desk, "revision" | "logEnd">;
  readonly #kept = new Map<string, Answer>();
  readonly #making = new Map<string, Promise<Answer>>();
  #bytes = 0;

  constructor(book: Pick<Desk, "revision" | "logEnd">) {
    this.#book = book;
  }

  /**
   * Sends the answer to `question`, made by `make` where it is not at hand and checked against `shape`: fields that
   * the shape does not name are not sent. With `If-None-Match` of the same content, 304.
   */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    shape: z.ZodType,
    make: () => Promise<unknown>,
    { question = request.url, of = "content" }: AnswerOptions = {},
  ): Promise<void> {
    const { revision, body } = await this.#answer(of, question, shape, make);
    const tag = `W/"${revision}"`;
    reply.header("etag", tag).header("cache-control", "private, no-cache");
    if (request.headers["if-none-match"] === tag) await reply.code(304).send();
    else await reply.type("application/json; charset=utf-8").send(body);
  }

  #revision(of: AnswerOptions["of"]): Promise<number> {
    return of === "log" ? this.#book.logEnd() : this.#book.revision();
  }

  async #answer(
    of: AnswerOptions["of"],
    question: string,
    shape: z.ZodType,
    make: () => Promise<unknown>,
  ): Promise<Answer> {
    const revision = await this.#revision(of);
    const kept = this.#kept.get(question);
    if (kept?.revision === revision) {
      this.#kept.delete(question);
      this.#kept.set(question, kept); // it is the newest used now
      return kept;
    }
    const key = `${revision} ${question}`;
    const under = this.#making.get(key);
    if (under !== undefined) return under;
    const making = this.#make(of, revision, question, shape, make).finally(() => this.#making.delete(key));
    this.#making.set(key, making);
    return making;
  }

  async #make(
    of: AnswerOptions["of"],
    revision: number,
    question: string,
    shape: z.ZodType,
    make: () => Promise<unknown>,
  ): Promise<Answer> {
    const body = Buffer.from(JSON.stringify(shape.parse(await make())));
    const answer = { revision, body };
    // what changed meanwhile is in the answer already or not: only one of the same content is kept
    if ((await this.#revision(of)) === revision) this.#keep(question, answer);
    return answer;
  }

  #keep(question: string, answer: Answer): void {
    this.#forget(question);
    if (answer.body.length > MAX_BYTES / 4) return;
    this.#kept.set(question, answer);
    this.#bytes += sizeOf(question, answer);
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#forget(oldest);
    }
  }

  #forget(question: string): void {
    const kept = this.#kept.get(question);
    if (kept !== undefined) this.#bytes -= sizeOf(question, kept);
    this.#kept.delete(question);
  }
}

/** What keeping it takes, the question too: there are more questions with short answers than memory has room for. */
function sizeOf(question: string, { body }: Answer): number {
  return body.length + 2 * question.length + 500;
}
