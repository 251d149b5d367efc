import { gitBytes } from '../../git.ts'
import { composeNotes } from '../../releases/notes/compose.ts'
import { type NotesConfiguration, readConfiguration } from '../../releases/notes/configuration.ts'
import { mergedBetween } from '../../releases/notes/merged.ts'
import { previousTag } from '../../releases/notes/previous-tag.ts'
import { tagCommit, targetCommit } from '../../releases/release-tag.ts'
import { defaultBranch } from '../../repositories.ts'
import { RestError } from '../errors.ts'
import { bodyOf, type RestRequest, type Route } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { escapePath } from '../urls.ts'

/** POST /repos/{owner}/{repo}/releases/generate-notes: they are saved nowhere. */
export const notes: Route = {
  method: 'POST',
  path: '/repos/{owner}/{repo}/releases/generate-notes',
  documentation: '/releases/releases#generate-release-notes-content-for-a-release',
  handle: async (request) => {
    const body = bodyOf<'repos/generate-release-notes'>(request)
    const generated = await generateNotes(request, {
      tag: body.tag_name,
      ...(body.target_commitish !== undefined && { target: body.target_commitish }),
      ...(body.previous_tag_name !== undefined && { previous: body.previous_tag_name }),
      ...(body.configuration_file_path !== undefined && { configuration: body.configuration_file_path })
    })
    return { body: generated }
  }
}

/** What notes are asked for: a tag that may not exist yet, and where the rest begins and is said. */
interface NotesWanted {
  readonly tag: string
  readonly target?: string
  readonly previous?: string
  readonly configuration?: string
}

/** Name and text for a release, as GitHub generates them. */
export async function generateNotes(
  request: RestRequest,
  { tag, target, previous, configuration }: NotesWanted
): Promise<Schema<'release-notes-content'>> {
  const { repository, urls } = request
  const main = await defaultBranch(repository)
  const tagged = await tagCommit(repository, tag)
  const head = tagged ?? (await targetCommit(repository, target ?? main))
  // https://github.com/googleapis/release-please/issues/1787 for the previous tag; for the target GitHub's words are alike
  if (head === undefined) throw new RestError(400, 'Invalid target_commitish parameter')
  const named = previous === undefined ? undefined : await tagCommit(repository, previous)
  if (previous !== undefined && named === undefined) throw new RestError(400, 'Invalid previous_tag parameter')
  const since = previous ?? (await previousTag(repository, tag, head))
  const base = since === undefined ? undefined : await tagCommit(repository, since)
  const page = since === undefined ? `commits/${escapePath(tag)}` : `compare/${escapePath(since)}...${escapePath(tag)}`
  const text = composeNotes({
    ...(await mergedBetween(repository, { base, head }, urls.html)),
    configuration: await configurationAt(request, head, configuration, tagged ? tag : (target ?? main)),
    changelog: `${urls.html}/${page}`
  })
  return { name: tag, body: text }
}

/** The configuration as it is in a commit: at '.github/release.yml' or '.github/release.yaml', unless said otherwise. */
async function configurationAt(
  { repository }: RestRequest,
  commit: string,
  given: string | undefined,
  place: string
): Promise<NotesConfiguration | undefined> {
  for (const path of given === undefined ? ['.github/release.yml', '.github/release.yaml'] : [given]) {
    const bytes = await gitBytes(repository.path, ['cat-file', 'blob', `${commit}:${path}`]).catch(() => undefined)
    if (bytes !== undefined) return readConfiguration(bytes.toString('utf8'), `${path} at ${place}`)
  }
  return undefined
}
