import { readFile } from 'node:fs/promises'
import type { RehearseCommand } from '../command-line/commands.ts'
import { Refusal } from '../refusal.ts'
import { safe } from '../report/terminal.ts'
import { repositoryDispatch, workflowDispatch } from './dispatch.ts'
import { issueComment } from './issue-comment.ts'
import { mergeGroup } from './merge-group.ts'
import type { Occasion, Place, Wish } from './occasion.ts'
import { pullRequest } from './pull-request.ts'
import { branchPush } from './push-branch.ts'
import { tagPush } from './push-tag.ts'
import { release } from './release.ts'
import { schedule } from './schedule.ts'
import { workflowRun } from './workflow-run.ts'

const kinds: Readonly<Record<string, (place: Place, wish: Wish) => Promise<Occasion>>> = {
  push: (place, wish) => (wish.tag === undefined ? branchPush(place, wish) : tagPush(place, wish)),
  workflow_dispatch: workflowDispatch,
  repository_dispatch: repositoryDispatch,
  schedule,
  pull_request: pullRequest('pull_request'),
  pull_request_target: pullRequest('pull_request_target'),
  release,
  workflow_run: workflowRun,
  issue_comment: issueComment,
  merge_group: mergeGroup
}

/** Prepares what is to happen, so far that one call makes it happen. Refuses what cannot. */
export function arrange(place: Place, command: RehearseCommand, given: Pick<Wish, 'tag' | 'payload'>) {
  const { name, action = '' } = command.event ?? { name: 'push' }
  const make = kinds[name]
  if (make === undefined) throw new Error(`there is no occasion for ${name}`)
  const { sha, ref, workflow, inputs } = command
  return make(place, { action, sha, ref, workflow, inputs, ...given })
}

/** Reads what is merged over the payload of the event. */
export async function readPayload(path: string | undefined): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (path === undefined) return undefined
  const problem = (said: string): never => {
    throw new Refusal([`--payload: ${safe(path)} ${said}`])
  }
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) =>
    problem(`cannot be read (${error.code})`)
  )
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    problem(`is no JSON: ${safe((error as Error).message)}`)
  }
  return isObject(value) ? value : problem('is not an object of JSON')
}

/** A payload with another one over it: objects are merged, member by member, and everything else is replaced. */
export function mergePayload(
  payload: Readonly<Record<string, unknown>>,
  over: Readonly<Record<string, unknown>>
): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...payload }
  for (const [key, value] of Object.entries(over)) {
    const before = Object.hasOwn(payload, key) ? payload[key] : undefined
    const both = isObject(before) && isObject(value) ? mergePayload(before, value) : value
    Object.defineProperty(merged, key, { value: both, enumerable: true, configurable: true, writable: true })
  }
  return merged
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
