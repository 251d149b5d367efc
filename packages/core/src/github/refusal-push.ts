import { Failure, Refusal } from '../action/errors.ts'
import type { Runner } from '../action/runner.ts'
import { inert, inertLines, quote } from '../action/untrusted.ts'
import { pushComplaints } from './refusal-rules.ts'

type Explain = (said: string, runner: Runner) => Error

const WRITE = 'give the token the permission contents: write, under permissions: of the job for GITHUB_TOKEN'

const failure = (text: string) => new Failure(text)

/** What git prints, and what it means. The texts of GitHub are found in public logs; what is in brackets is git's own. */
const known: readonly (readonly [RegExp, Explain])[] = [
  [
    /refusing to allow (?:a|an) (.+?) to create or update workflow `([^`]+)` without `?([\w-]+)/,
    (said) =>
      failure(
        `push: the commit would bring the workflow ${quote(/workflow `([^`]+)`/.exec(said)?.[1] ?? '')} to a ref, which GITHUB_TOKEN may never do; ` +
          'pass the token of a GitHub App with the permission workflows: write (for a person, the scope workflow)'
      )
  ],
  [
    /repository was archived/i,
    (_, { repository }) =>
      new Refusal([
        {
          place: repository,
          problem: 'is archived, so nothing in it can be changed',
          remedy: 'take it out of the archive first'
        }
      ])
  ],
  [
    /Permission to \S+ denied to (\S+)\.|Write access to repository not granted|error: 403/,
    (said) => {
      const who = /denied to (\S+)\.(?:\s|$)/.exec(said)?.[1]
      return failure(`push: ${who === undefined ? 'the token' : quote(who)} may not write to the repository; ${WRITE}`)
    }
  ],
  [
    /Repository not found|repository '.*' not found/i,
    (_, { repository }) =>
      failure(
        `push: GitHub knows no repository ${quote(repository)}, or does not show it to this token; check its name, and ${WRITE}`
      )
  ],
  [
    /Authentication failed|Invalid username or token|could not read Username/i,
    () => failure('push: GitHub does not take the token; it is empty, not valid or has expired: pass a fresh one')
  ]
]

/**
 * Explains why a push was refused for good, with the remedy: by the rules of the branch, for want of a permission.
 * @param printed what git printed, on both of its outputs
 * @returns undefined when it was not refused for good: the branch was elsewhere, or nobody knows
 */
export function explainPush(runner: Runner, branch: string, printed: string): Error | undefined {
  const complaints = pushComplaints(branch, printed)
  if (complaints.length > 0) return new Refusal(complaints)
  return known.find(([pattern]) => pattern.test(printed))?.[1](printed, runner)
}

/** A hook of the server that said no in its own words, other than for a lock that somebody else had just then. */
export function explainHook(branch: string, printed: string): Error | undefined {
  const reason = /\[remote rejected\] \((.+)\)\s*$/m.exec(printed)?.[1]
  if (reason === undefined || /lock ref|failed to update ref|incorrect old value|fetch first/i.test(reason))
    return undefined
  const told = inertLines(printed).filter((line) => line.startsWith('remote:'))
  const problem = `was not updated by the server (${inert(reason)})${told.length === 0 ? '' : `: ${told.join(' ')}`}`
  return new Refusal([
    {
      place: `branch ${quote(branch)}`,
      problem,
      remedy: 'look at the rules and hooks of the server; use delivery: pull-request where they ask for one'
    }
  ])
}
