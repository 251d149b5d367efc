import { timestamp } from '../../commit-object.ts'
import { perform } from '../../effect.ts'
import { nextId } from '../../identifiers.ts'
import type { NewEffect } from '../../journal.ts'
import { reconsider } from '../../pulls/follow-pushes.ts'
import type { Repository } from '../../repositories.ts'
import { loginOf } from '../../tokens.ts'
import type { Author } from '../../update-refs.ts'
import { changedMembers } from '../changed-members.ts'
import { describeDefinition } from './describe-ruleset.ts'
import { unenforcedRules } from './rule-types.ts'
import { definitionOf, type Ruleset, type RulesetDefinition, type RulesetVersion, rulesetsOf } from './ruleset.ts'

/** Makes a ruleset. What of it the world keeps without holding anybody to it goes into the list of the unsupported. */
export async function createRuleset(
  author: Author,
  repository: Repository,
  definition: RulesetDefinition
): Promise<Ruleset> {
  const version = newVersion(author, definition)
  const ruleset: Ruleset = {
    id: nextId(author.state, 'ruleset'),
    createdAt: version.at,
    versions: [version]
  }
  const effect = about(author, repository, 'create-ruleset', definition.name)
  await perform(author.state, { ...effect, ...compared(undefined, definition) }, () => {
    rulesetsOf(repository).set(ruleset.id, ruleset)
  })
  noteUnenforced(author, repository, definition)
  reconsider(author.state, repository)
  return ruleset
}

/** Gives a ruleset another definition. */
export async function updateRuleset(
  author: Author,
  repository: Repository,
  ruleset: Ruleset,
  definition: RulesetDefinition
): Promise<void> {
  const old = definitionOf(ruleset)
  const effect = about(author, repository, 'update-ruleset', old.name)
  await perform(author.state, { ...effect, ...compared(old, definition) }, () => {
    ruleset.versions.push(newVersion(author, definition))
  })
  noteUnenforced(author, repository, definition)
  reconsider(author.state, repository)
}

/** Removes a ruleset. */
export async function deleteRuleset(author: Author, repository: Repository, ruleset: Ruleset): Promise<void> {
  const old = definitionOf(ruleset)
  const effect = about(author, repository, 'delete-ruleset', old.name)
  await perform(author.state, { ...effect, ...compared(old, undefined) }, () => {
    rulesetsOf(repository).delete(ruleset.id)
  })
  reconsider(author.state, repository)
}

function newVersion({ state, caller }: Author, definition: RulesetDefinition): RulesetVersion {
  const id = nextId(state, 'ruleset version')
  return { id, by: loginOf(caller), at: timestamp(state.now()), definition }
}

function about({ via, caller }: Author, { fullName }: Repository, kind: string, name: string): NewEffect {
  return { kind, target: `${fullName} ruleset ${name}`, via, by: loginOf(caller) }
}

function compared(old: RulesetDefinition | undefined, now: RulesetDefinition | undefined) {
  return changedMembers(old && describeDefinition(old), now && describeDefinition(now))
}

function noteUnenforced({ state, via }: Author, { fullName }: Repository, definition: RulesetDefinition): void {
  for (const what of unenforcedRules(definition)) {
    state.unsupported.push(`${via}: the ruleset "${definition.name}" of ${fullName} has ${what}, which is kept only`)
  }
}
