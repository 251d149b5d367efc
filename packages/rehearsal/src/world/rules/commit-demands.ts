import type { CommitObject } from '../commit-object.ts'
import { allowsText, type NamePattern, sayDemand } from './name-pattern.ts'
import type { UpdateFacts } from './update-facts.ts'

/** What GitHub says when new commits are merges though history is to be linear; undefined when there are none. */
export async function demandLinearHistory(facts: UpdateFacts): Promise<string | undefined> {
  const merges = (await facts.newCommits()).filter(({ parents }) => parents.length > 1)
  return sayViolations('This branch must not contain merge commits.', merges)
}

/** What GitHub says when new commits have no signature that it knows. */
export async function demandSignatures(facts: UpdateFacts): Promise<string | undefined> {
  const unsigned = (await facts.newCommits()).filter(({ verification }) => !verification.verified)
  return sayViolations('Commits must have verified signatures.', unsigned)
}

/** What GitHub says when something of new commits does not fit a pattern. */
export async function demandPattern(
  facts: UpdateFacts,
  rule: NamePattern | undefined,
  [what, textOf]: readonly [what: string, textOf: (commit: CommitObject) => string]
): Promise<string | undefined> {
  if (rule === undefined) return undefined
  const wrong = (await facts.newCommits()).filter((commit) => !allowsText(rule, textOf(commit)))
  return sayViolations(`${what} ${sayDemand(rule)}`, wrong)
}

/** As GitHub shows it: https://github.com/selysecr332/DevOps-Intro has the whole text of a push. */
function sayViolations(sentence: string, commits: readonly CommitObject[]): string | undefined {
  if (commits.length === 0) return undefined
  const count = `  Found ${commits.length} violation${commits.length === 1 ? '' : 's'}:`
  return [sentence, count, '', ...commits.map(({ sha }) => `  ${sha}`)].join('\n')
}
