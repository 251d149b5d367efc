import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { log } from '../log.ts'
import type { StepRun } from '../state.ts'
import type { Status } from '../status-functions.ts'
import { fillGoTemplate, type TemplateFields } from './go-template.ts'
import { pushImage } from './push-image.ts'
import { readInputs } from './stand-in.ts'

/** What is read of a configuration of GoReleaser. */
interface Configuration {
  readonly project_name?: string
  readonly builds?: readonly { readonly goos?: readonly string[]; readonly goarch?: readonly string[] }[]
  readonly source?: { readonly enabled?: boolean }
  readonly release?: { readonly disable?: boolean | string }
  readonly dockers_v2?: readonly {
    readonly images?: readonly string[]
    readonly tags?: readonly string[]
    readonly platforms?: readonly string[]
  }[]
}

/**
 * Plays goreleaser/goreleaser-action for a configuration of the samples: archives that hold a line of text, with their
 * checksums, in `dist`, and the images of `dockers_v2` in the world's registries.
 *
 * Throws an Error where GoReleaser would write the GitHub release too and the job may not.
 */
export async function buildWithGoReleaser(run: StepRun): Promise<Status> {
  const input = readInputs(run)
  const root = resolve(run.job.folders.workspace, input('workdir'))
  const args = input('args').split(/\s+/)
  const file = args[args.indexOf('--config') + 1] ?? ''
  const configuration = parse(readFileSync(join(root, args.includes('--config') ? file : '.goreleaser.yml'), 'utf8'))
  const fields = fieldsOf(run, configuration)
  const { release } = configuration as Configuration
  if (String(release?.disable) !== 'true' && run.job.permissions.contents !== 'write') {
    throw new Error(
      'could not release: 403 Resource not accessible by integration; the configuration does not have `release: {disable: true}`'
    )
  }
  const dist = join(root, 'dist')
  if (args.includes('--clean')) rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist, { recursive: true })
  const artifacts = [...writeArchives(dist, configuration, fields), ...(await pushImages(run, configuration, fields))]
  writeFileSync(join(dist, 'artifacts.json'), JSON.stringify(artifacts))
  for (const { path } of artifacts) log(run, `made ${path}`)
  run.result.outputs.artifacts = JSON.stringify(artifacts)
  run.result.outputs.metadata = JSON.stringify({
    project_name: fields.ProjectName,
    tag: fields.Tag,
    version: fields.Version
  })
  return 'success'
}

/** An artifact as GoReleaser lists it. */
interface Artifact {
  readonly name: string
  readonly path: string
  readonly type: string
  readonly extra?: { readonly Digest: string }
}

function fieldsOf(run: StepRun, { project_name }: Configuration): TemplateFields {
  const { repository, event } = run.job.frame.play.options
  const tag = run.environment.get('GORELEASER_CURRENT_TAG') ?? event.ref.replace(/^refs\/tags\//, '')
  const version = tag.replace(/^v/, '')
  const [, Major = '', Minor = '', Patch = '', Prerelease = ''] =
    /^(\d+)\.(\d+)\.(\d+)(?:-([^+]+))?/.exec(version) ?? []
  const env = Object.fromEntries([...run.environment].map(([name, value]) => [`Env.${name}`, value]))
  const ProjectName = project_name ?? repository.split('/')[1] ?? ''
  return { Tag: tag, Version: version, Major, Minor, Patch, Prerelease, ProjectName, FullCommit: event.sha, ...env }
}

function writeArchives(
  dist: string,
  { builds = [], source }: Configuration,
  { ProjectName, Version }: TemplateFields
): Artifact[] {
  const platforms = builds.flatMap(({ goos = ['linux'], goarch = ['amd64', 'arm64'] }) =>
    goos.flatMap((os) => goarch.map((architecture) => `${os}_${architecture}`))
  )
  const archives = platforms.map((platform) => `${ProjectName}_${Version}_${platform}.tar.gz`)
  const names = [...archives, ...(source?.enabled === true ? [`${ProjectName}-${Version}.tar.gz`] : [])]
  const content = (name: string): string => `${name}, as the rehearsal makes it\n`
  const sums = names.map((name) => `${createHash('sha256').update(content(name)).digest('hex')}  ${name}\n`)
  const files = [
    ...names.map((name) => [name, content(name)] as const),
    [`${ProjectName}_${Version}_checksums.txt`, sums.join('')] as const
  ]
  for (const [name, text] of files) writeFileSync(join(dist, name), text)
  return files.map(([name]) => ({ name, path: `dist/${name}`, type: name.endsWith('.txt') ? 'Checksum' : 'Archive' }))
}

async function pushImages(
  run: StepRun,
  { dockers_v2 = [] }: Configuration,
  fields: TemplateFields
): Promise<Artifact[]> {
  const pushed: Artifact[] = []
  for (const { images = [], tags = ['{{ .Version }}'], platforms = ['linux/amd64', 'linux/arm64'] } of dockers_v2) {
    const filled = tags.map((tag) => fillGoTemplate(tag, fields)).filter((tag) => tag !== '')
    const references = images.flatMap((image) => filled.map((tag) => `${fillGoTemplate(image, fields)}:${tag}`))
    const Digest = await pushImage(run, { references, platforms })
    pushed.push(...references.map((name) => ({ name, path: name, type: 'Docker Image V2', extra: { Digest } })))
  }
  return pushed
}
