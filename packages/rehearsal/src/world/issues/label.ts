import { nextId } from '../identifiers.ts'
import { perRepository } from '../part.ts'
import { numberOf, type Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'

/** A label of a repository; what is renamed is renamed wherever it was given. */
export interface Label {
  readonly id: number
  name: string
  /** Six hexadecimal digits. */
  color: string
  description: string | null
  readonly isDefault: boolean
}

/**
 * The labels that every new repository has:
 * https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels#about-default-labels
 */
const defaults = [
  ['bug', 'd73a4a', "Something isn't working"],
  ['documentation', '0075ca', 'Improvements or additions to documentation'],
  ['duplicate', 'cfd3d7', 'This issue or pull request already exists'],
  ['enhancement', 'a2eeef', 'New feature or request'],
  ['good first issue', '7057ff', 'Good for newcomers'],
  ['help wanted', '008672', 'Extra attention is needed'],
  ['invalid', 'e4e669', "This doesn't seem right"],
  ['question', 'd876e3', 'Further information is requested'],
  ['wontfix', 'ffffff', 'This will not be worked on']
] as const

/** The labels of a repository by their name in lower case: GitHub compares names so. */
export const labelsOf = perRepository(({ fullName }) => {
  const entries = defaults.map(([name, color, description]): [string, Label] => {
    const id = numberOf(`label ${fullName.toLowerCase()} ${name}`)
    return [name, { id, name, color, description, isDefault: true }]
  })
  return new Map<string, Label>(entries)
})

/** Finds a label whatever the case of its name. */
export function findLabel(repository: Repository, name: string): Label | undefined {
  return labelsOf(repository).get(name.toLowerCase())
}

/**
 * The label of that name, created when there is none: in grey and without a description, as labels are that come to be
 * by being given to an issue (https://github.com/cli/cli/issues/2198 shows the color in an answer).
 */
export function labelNamed(state: WorldState, repository: Repository, name: string): Label {
  const known = findLabel(repository, name)
  if (known !== undefined) return known
  const label = { id: nextId(state, 'label'), name, color: 'ededed', description: null, isDefault: false }
  labelsOf(repository).set(name.toLowerCase(), label)
  return label
}
