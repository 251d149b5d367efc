/** Says why pull requests could not be read. */
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { inert } from '#core/action/untrusted'
import { readAnswer } from '#core/github/answer'
import { explainApi } from '#core/github/refusal'

/** Explains why reading failed. GraphQL tells no permission, so those that reading takes are named here. */
export function explainReading(what: string, runner: Runner, thrown: unknown): Error {
  const explained = explainApi(what, runner, thrown)
  if (explained === thrown) return explained
  const { message, type } = readAnswer(thrown)
  if (type !== 'FORBIDDEN' && !/not accessible by/i.test(message)) return explained
  return new Failure(
    `${what}: the token may not read this (${inert(message)}); give the job the permissions contents: read, ` +
      'pull-requests: read and statuses: write'
  )
}
