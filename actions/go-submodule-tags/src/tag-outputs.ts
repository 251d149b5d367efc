import type { Complaint, Value } from '#core/action/plan'
import { goVersion } from '#core/modules/go-version'
import { folderName } from '#core/modules/module'
import { tagCommands } from '#core/tagging/commands'
import type { Inputs } from './inputs.ts'
import type { Output } from './outputs.ts'
import type { TagFacts } from './tag-facts.ts'
import { lastOf, tagsOf } from './tag-names.ts'

/** What has become of a tag in this run. */
export type Status = 'planned' | 'created' | 'existing' | 'conflict' | 'served'

/** What has become of a tag before this run has done anything. */
export function statusBefore(tag: string, { standing, commit }: TagFacts): Status {
  const at = standing.there.get(tag)
  return at === undefined ? 'planned' : at === commit ? 'existing' : 'conflict'
}

function commandsOf(inputs: Inputs, facts: TagFacts): readonly string[] {
  const { messages, commit } = facts
  return tagCommands({
    tags: tagsOf(facts),
    last: lastOf(facts),
    events: inputs.events,
    commit,
    message: messages && ((tag) => messages.get(tag) ?? ''),
    remote: 'origin'
  })
}

function level(findings: readonly Complaint[], name: 'error' | 'warning') {
  return findings.map((finding) => ({ level: name, ...finding }))
}

/**
 * The outputs about tags.
 * @param came what this run has done, by tag
 */
export function tagOutputs(
  inputs: Inputs,
  facts: TagFacts,
  came: ReadonlyMap<string, Status>
): Partial<Record<Output, Value>> {
  const { catalogue, commit, complaints, warnings } = facts
  const status = (tag: string) => came.get(tag) ?? statusBefore(tag, facts)
  const modules = catalogue.releases.map(({ module, version, tag, group, set }) => ({
    dir: folderName(module.folder),
    path: module.mod.module,
    version: goVersion(version),
    tag,
    sha: commit,
    group,
    set,
    status: status(tag)
  }))
  const byTag = new Map(modules.map((one) => [one.tag, one]))
  const tags = tagsOf(facts).map((tag) => {
    const { path = '', dir = '.' } = byTag.get(tag) ?? {}
    return { module: path, dir, tag, sha: commit, status: status(tag) }
  })
  return {
    modules: JSON.stringify(modules),
    groups: JSON.stringify(catalogue.groups),
    tags: JSON.stringify(tags),
    commands: commandsOf(inputs, facts).join('\n'),
    findings: JSON.stringify([...level(complaints, 'error'), ...level(warnings, 'warning')]),
    sha: commit
  }
}
