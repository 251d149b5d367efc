/**
 * Reads what is kept of freezes. Where their refs are is asked of git, which never lags and knows refs that are neither
 * branches nor tags; the documents, whose names never change their content, come from GraphQL, all of them at once.
 */
import { Failure } from '#core/action/errors'
import type { Runner } from '#core/action/runner'
import { quote } from '#core/action/untrusted'
import type { ServerRef } from '#core/git/ls-refs'
import { askServer } from '#core/git/remote'
import { type Client, openClient } from '#core/github/client'
import { namesOf } from '#core/github/names'
import { explainApi } from '#core/github/refusal'
import type { StateReading } from './state.ts'
import { readDocument } from './state-document.ts'
import { branchOf, FREEZES, stateRef } from './state-ref-name.ts'

/** The file of the document in the tree of the commit that the ref names. */
export const DOCUMENT = 'freeze.json'

/** A freeze as it is kept. */
export interface StoredState {
  readonly ref: string
  /** For a ref of a strange name, whose reading is refused, what stands behind the beginning of all their names. */
  readonly branch: string
  /** The commit: whoever writes names it, so that nothing that came in between is overwritten. */
  readonly object: string
  readonly reading: StateReading
}

/** So many documents are asked for at a time. */
const AT_ONCE = 50

type Document = { readonly isTruncated?: boolean; readonly text?: string | null } | null

/** Asks for the documents of some commits, in their order; undefined where there is none, or none that is text. */
async function askDocuments(client: Client, runner: Runner, commits: readonly string[]) {
  const { owner, repo: name } = namesOf(runner)
  const texts: (string | undefined)[] = []
  for (let start = 0; start < commits.length; start += AT_ONCE) {
    const part = commits.slice(start, start + AT_ONCE)
    const declared = part.map((_, index) => `, $e${index}: String!`).join('')
    const asked = part.map((_, index) => `d${index}: object(expression: $e${index}) { ...document }`).join(' ')
    const query = `query ($owner: String!, $name: String!${declared}) {
      repository(owner: $owner, name: $name) { ${asked} }
    }
    fragment document on GitObject { ... on Blob { isTruncated text } }`
    const expressions = Object.fromEntries(part.map((commit, index) => [`e${index}`, `${commit}:${DOCUMENT}`]))
    type Answer = { readonly repository: Readonly<Record<string, Document>> }
    const { repository } = await client.graphql<Answer>(query, { owner, name, ...expressions })
    for (const index of part.keys()) {
      const { isTruncated = true, text } = repository[`d${index}`] ?? {}
      texts.push(isTruncated ? undefined : (text ?? undefined))
    }
  }
  return texts
}

/** What commits hold never changes, so that a run that looks again asks for what is new alone. */
const known = new Map<string, string>()

/** The documents of some commits, in their order, as this run knows them already or GitHub tells. */
async function readDocuments(client: Client, runner: Runner, commits: readonly string[]) {
  const key = (commit: string) => `${runner.apiUrl} ${runner.repository} ${commit}`
  const fresh = commits.filter((commit) => !known.has(key(commit)))
  for (const [index, text] of (await askDocuments(client, runner, fresh)).entries()) {
    if (text !== undefined) known.set(key(fresh[index] ?? ''), text)
  }
  return commits.map((commit) => known.get(key(commit)))
}

function refused(problem: string): StateReading {
  const remedy = `look at what the ref is; delete it where it was not made by this action`
  return { ok: false, newer: false, problem, remedy }
}

function readStored({ name: ref, object }: ServerRef, text: string | undefined): StoredState {
  const branch = branchOf(ref)
  const strange = { ref, branch: ref.slice(FREEZES.length), object }
  if (branch === undefined)
    return { ...strange, reading: refused('its name is none that is given to the freeze of a branch') }
  if (text === undefined) return { ref, branch, object, reading: refused(`it leads to no ${DOCUMENT} that is a text`) }
  return { ref, branch, object, reading: readDocument(text, branch) }
}

async function readAll(
  runner: Runner,
  token: string,
  what: string,
  refs: readonly ServerRef[]
): Promise<StoredState[]> {
  if (refs.length === 0) return []
  if (token === '')
    throw new Failure('token: it is empty, but a freeze is read with one; pass a token with contents: read')
  const client = await openClient(runner, token)
  try {
    const texts = await readDocuments(
      client,
      runner,
      refs.map(({ object }) => object)
    )
    return refs.map((ref, index) => readStored(ref, texts[index]))
  } catch (thrown) {
    throw explainApi(what, runner, thrown)
  }
}

/** What the ref of a branch's freeze names at the server now; undefined when there is none. */
export async function findRef(runner: Runner, token: string, branch: string): Promise<ServerRef | undefined> {
  const ref = stateRef(branch)
  // Git tells of refs too that only begin with this name.
  const refs = await askServer(runner, token, `freeze of branch ${quote(branch)}`, [ref], [ref])
  return refs.find(({ name }) => name === ref)
}

/** Reads the freeze of a branch; undefined when nothing is kept of one. */
export async function readState(runner: Runner, token: string, branch: string): Promise<StoredState | undefined> {
  const ref = await findRef(runner, token, branch)
  if (ref === undefined) return undefined
  const [stored] = await readAll(runner, token, `freeze of branch ${quote(branch)}`, [ref])
  return stored
}

/** Reads all freezes of the repository, in the order of their refs; what is no freeze among them has a reading that says so. */
export async function readStates(runner: Runner, token: string): Promise<readonly StoredState[]> {
  const refs = await askServer(runner, token, 'freezes', [FREEZES], [`${FREEZES}*`])
  const ours = refs.filter(({ name }) => name.startsWith(FREEZES))
  return readAll(
    runner,
    token,
    'freezes',
    ours.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  )
}
