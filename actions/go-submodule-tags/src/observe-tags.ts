import type { Complaint } from '#core/action/plan'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import type { RemoteRefs } from '#core/git/remote'
import { editValues } from '#core/manifest/placeholders'
import { beginCommit } from '#core/tree/commit-room'
import { NoCommit, openCommit } from '#core/tree/commit-tree'
import { blockedTags } from './blocked-tags.ts'
import { catalogueOf } from './catalogue.ts'
import { type Checking, runChecks } from './checks.ts'
import { type Asked, askedCommit, commitWithoutRefs } from './commit.ts'
import { importRoot } from './import-root.ts'
import type { Inputs } from './inputs.ts'
import { nextFreeOf } from './next-free.ts'
import { readModules } from './read-modules.ts'
import type { Request } from './request.ts'
import { standingOf } from './standing.ts'
import type { TagFacts } from './tag-facts.ts'
import { messagesOf, releaseTagOf, tagsOf } from './tag-names.ts'

/** What a commit holds, and where its tags are. */
type Survey = Pick<
  TagFacts,
  'commit' | 'tree' | 'texts' | 'catalogue' | 'releaseTag' | 'standing' | 'complaints' | 'warnings'
>

interface Search {
  readonly inputs: Inputs
  readonly runner: Runner
  readonly request: Request
  readonly remote: RemoteRefs
}

async function survey({ inputs, runner, request, remote }: Search, commit: string): Promise<Survey> {
  const tree = await openCommit(runner, inputs.token, commit, 'content')
  const found = await readModules(tree, inputs, request.version)
  const catalogue = catalogueOf(found, importRoot(runner, found.modules))
  const complaints: Complaint[] = [...found.complaints, ...catalogue.complaints]
  const releaseTag = releaseTagOf(inputs, { ...request.release, sha: commit }, catalogue, complaints)
  const standing = standingOf(tagsOf({ catalogue, releaseTag }), remote.tags)
  complaints.push(...blockedTags({ catalogue, releaseTag }, remote.tags))
  const warnings = [...found.warnings, ...catalogue.warnings]
  return { commit, tree, texts: found.texts, catalogue, releaseTag, standing, complaints, warnings }
}

/** Whoever may push one tag says where all the others go, unless it is said where releases come from. */
function rebound({ inputs }: Search, { commit, catalogue, releaseTag, standing }: Survey, asked: Asked): Complaint[] {
  const isDone = tagsOf({ catalogue, releaseTag }).every((tag) => standing.there.has(tag))
  const [first = ''] = standing.there.keys()
  if (isDone || inputs['require-branch'].length > 0) return []
  const problem = `the release goes to ${commit.slice(0, 12)}, where ${quote(first)} is, and not to ${asked.commit.slice(0, 12)}, where ${asked.by} is`
  return [
    { place: 'sha', problem, remedy: 'see that it is the commit you mean, or say require-branch, which is checked' }
  ]
}

/** The tags that are there bind the commit: one version is one commit, also where the branch has moved on. */
async function bind(search: Search, asked: Asked): Promise<Survey> {
  const first = await survey(search, asked.commit)
  const { bound } = first.standing
  if (asked.fixed || bound === undefined || bound === asked.commit) return first
  const { log } = search.runner
  log(
    `${asked.by} is at ${asked.commit.slice(0, 12)}; the tags that are there bind the release to ${bound.slice(0, 12)}`
  )
  try {
    const found = await survey(search, bound)
    return { ...found, warnings: [...found.warnings, ...rebound(search, found, asked)] }
  } catch (error) {
    // Tags that lead to a folder or a file are in the way, and are told of as such.
    if (error instanceof NoCommit) return first
    throw error
  }
}

/** A tag of the same version for the whole repository, which is none of this run and leads elsewhere. */
function strayRelease({ request, remote }: Search, { commit, catalogue, releaseTag }: Survey): Complaint[] {
  const tag = request.release.tag?.tag ?? ''
  const at = remote.tags.get(tag)?.commit
  const isOurs = tagsOf({ catalogue, releaseTag }).includes(tag)
  if (at === undefined || at === commit || isOurs) return []
  const problem = `the tag ${quote(tag)} of the whole repository leads to ${at.slice(0, 12)}, and the modules would be tagged at ${commit.slice(0, 12)}`
  return [{ place: 'sha', problem, remedy: `give ${at} as sha if the modules belong to that release` }]
}

function tell({ log }: Runner, { catalogue, standing }: Survey): void {
  for (const { module, tag, group } of catalogue.releases) {
    const state = standing.there.has(tag) ? 'there already' : 'new'
    log(`${group + 1}. ${module.mod.module} in ${module.folder || '.'}: ${tag === '' ? 'no tag' : `${tag} (${state})`}`)
  }
}

/** Reads the modules of the commit, the tags of the server, and what a proxy and Go say to them. */
export async function observeTags(inputs: Inputs, runner: Runner, request: Request): Promise<TagFacts> {
  // It is asked for together with the refs: what they say can only add another one.
  const plain = commitWithoutRefs(inputs, runner)
  if (plain !== undefined) beginCommit(runner, inputs.token, plain)
  const remote = await request.refs()
  const search = { inputs, runner, request, remote }
  const asked = askedCommit(inputs, runner, remote)
  const found = await bind(search, asked)
  const complaints = [...found.complaints]
  const values = editValues({ ...request.release, sha: found.commit })
  const messages = messagesOf(inputs, found, values, complaints)
  const nextFree = nextFreeOf(found.catalogue, remote.tags)
  const checking: Checking = { inputs, runner, remote, found, messages, complaints, nextFree, version: request.version }
  const checked = await runChecks(checking)
  const warnings = [...found.warnings, ...strayRelease(search, found), ...checked.warnings]
  const facts = {
    ...found,
    ...checked,
    asked,
    messages,
    nextFree,
    complaints: [...complaints, ...checked.complaints],
    warnings
  }
  if (inputs.mode === 'plan') tell(runner, found)
  return facts
}
