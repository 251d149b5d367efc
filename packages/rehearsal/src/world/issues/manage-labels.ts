import { perform } from '../effect.ts'
import { nextId } from '../identifiers.ts'
import { invalidChange } from '../refusal.ts'
import type { Repository } from '../repositories.ts'
import { loginOf } from '../tokens.ts'
import type { Author } from '../update-refs.ts'
import { threadsOf } from './issue.ts'
import { findLabel, type Label, labelsOf } from './label.ts'

/** How a label looks. */
export interface LabelLooks {
  readonly name: string
  /** Six hexadecimal digits. */
  readonly color?: string | undefined
  readonly description?: string | null | undefined
}

/** Adds a label to a repository. Throws a refusal when there is one of that name or the color is none. */
export function createLabel(author: Author, repository: Repository, looks: LabelLooks): Promise<Label> {
  check(repository, looks, undefined)
  const { name, color = 'ededed', description = null } = looks
  const effect = { kind: 'create-label', target: repository.fullName, new: name }
  return perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    const label = { id: nextId(author.state, 'label'), name, color: color.toLowerCase(), description, isDefault: false }
    labelsOf(repository).set(name.toLowerCase(), label)
    return label
  })
}

/** Gives a label another name, color or description, wherever it was given. */
export function editLabel(author: Author, repository: Repository, label: Label, looks: Partial<LabelLooks>) {
  const { name = label.name, color = label.color, description = label.description } = looks
  check(repository, { name, color }, label)
  const effect = { kind: 'edit-label', target: repository.fullName, old: label.name, new: name }
  return perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    labelsOf(repository).delete(label.name.toLowerCase())
    Object.assign(label, { name, color: color.toLowerCase(), description })
    labelsOf(repository).set(name.toLowerCase(), label)
  })
}

/** Removes a label from a repository and from all that has it. */
export function deleteLabel(author: Author, repository: Repository, label: Label): Promise<void> {
  const effect = { kind: 'delete-label', target: repository.fullName, old: label.name }
  return perform(author.state, { ...effect, via: author.via, by: loginOf(author.caller) }, () => {
    labelsOf(repository).delete(label.name.toLowerCase())
    for (const issue of threadsOf(repository).values()) issue.labels = issue.labels.filter((each) => each !== label)
  })
}

function check(repository: Repository, { name, color }: LabelLooks, self: Label | undefined): void {
  const known = findLabel(repository, name)
  if (known !== undefined && known !== self) {
    throw invalidChange({ resource: 'Label', field: 'name', code: 'already_exists' })
  }
  const isColor = color === undefined || /^[0-9a-f]{6}$/i.test(color)
  if (!isColor) throw invalidChange({ resource: 'Label', field: 'color', code: 'invalid' })
  if (name.trim() === '') throw invalidChange({ resource: 'Label', field: 'name', code: 'missing_field' })
}
