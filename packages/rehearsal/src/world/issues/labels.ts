import { perform } from '../effect.ts'
import { Refusal } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { labelShape } from '../rest/issues/label-shape.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { announceThread } from './announce.ts'
import { recordEvent } from './event.ts'
import { type Issue, targetOf } from './issue.ts'
import { findLabel, type Label, labelNamed } from './label.ts'

/** Gives labels to an issue or a pull request; one that the repository lacks is created. What it has already stays. */
export function addLabels(author: Author, repository: Repository, issue: Issue, names: readonly string[]) {
  return setLabels(author, repository, issue, [...issue.labels.map(({ name }) => name), ...names])
}

/** Takes one label away. Throws a refusal when it was not given. */
export function removeLabel(author: Author, repository: Repository, issue: Issue, name: string): Promise<void> {
  const label = findLabel(repository, name)
  if (label === undefined || !issue.labels.includes(label)) throw new Refusal(404, 'Label does not exist')
  return setLabels(
    author,
    repository,
    issue,
    issue.labels.filter((each) => each !== label).map((each) => each.name)
  )
}

/** Makes these the labels of an issue or a pull request. */
export async function setLabels(
  author: Author,
  repository: Repository,
  issue: Issue,
  names: readonly string[]
): Promise<void> {
  const { state, via } = author
  const old = issue.labels
  const wanted = new Set(names.map((name) => findLabel(repository, name)?.name ?? name))
  const before = listed(old.map(({ name }) => name))
  const after = listed([...wanted])
  if (before === after) return
  const effect = { kind: 'set-labels', target: targetOf(repository, issue), old: before, new: after }
  await perform(state, { ...effect, via, by: loginOf(author.caller) }, () => {
    issue.labels = [...new Set(names.map((name) => labelNamed(state, repository, name)))]
  })
  await tellLabels(author, repository, issue, old)
}

/** The labels as a person compares them. */
export function listed(names: readonly string[]): string {
  return [...names].sort().join(', ')
}

/** Tells which labels were taken from an issue or a pull request, and which it was given. */
export async function tellLabels(
  author: Author,
  repository: Repository,
  issue: Issue,
  old: readonly Label[]
): Promise<void> {
  const taken = old.filter((label) => !issue.labels.includes(label))
  const given = issue.labels.filter((label) => !old.includes(label))
  for (const [action, labels] of [['unlabeled', taken] as const, ['labeled', given] as const]) {
    for (const label of labels) {
      const { name, color } = label
      recordEvent(author.state, issue, action, loginOf(author.caller), { label: { name, color } })
      await announceThread(author, repository, issue, action, { label: labelShape(author, repository, label) })
    }
  }
}
