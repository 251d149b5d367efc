import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import picomatch from 'picomatch'
import { annotate, log } from '../log.ts'
import type { StepRun } from '../state.ts'
import type { Status } from '../status-functions.ts'
import { filesToUpload } from './artifact-files.ts'
import { linesOf, readInputs } from './stand-in.ts'

/** The artifacts of a run by name: the content of each file by its path. Later attempts of the run see them too. */
export type Artifacts = Map<string, ReadonlyMap<string, Buffer>>

/** Plays actions/upload-artifact: the files are kept with the run. */
export function uploadArtifact(run: StepRun): Status {
  const input = readInputs(run)
  const { artifacts } = run.job.frame.play
  const name = input('name') || 'artifact'
  const paths = linesOf(input('path'))
  if (paths.length === 0) throw new Error('Input required and not supplied: path')
  const files = filesToUpload(run.job.folders.workspace, paths, input('include-hidden-files') === 'true')
  if (files.size === 0) return nothingFound(run, input('if-no-files-found') || 'warn', paths)
  if (artifacts.has(name) && input('overwrite') !== 'true') {
    throw new Error(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run'
    )
  }
  artifacts.set(name, files)
  log(run, `Artifact ${name} has been successfully uploaded! It has ${[...files.keys()].sort().join(', ')}`)
  return 'success'
}

function nothingFound(run: StepRun, wish: string, paths: readonly string[]): Status {
  const message = `No files were found with the provided path: ${paths.join('\n')}. No artifacts will be uploaded.`
  if (wish === 'error') throw new Error(message)
  if (wish === 'warn') annotate(run, 'warning', message)
  else log(run, message)
  return 'success'
}

/** Plays actions/download-artifact: one artifact by its name, else those that fit a pattern, each in a folder of its own. */
export function downloadArtifact(run: StepRun): Status {
  const input = readInputs(run)
  const { artifacts } = run.job.frame.play
  const name = input('name')
  const into = resolve(run.job.folders.workspace, input('path'))
  const fits = input('pattern') === '' ? () => true : picomatch(input('pattern'))
  const chosen = [...artifacts].filter(([each]) => (name === '' ? fits(each) : each === name))
  if (name !== '' && chosen.length === 0)
    throw new Error(`Unable to download artifact(s): Artifact not found for name: ${name}`)
  for (const [each, files] of chosen) {
    const folder = name !== '' || input('merge-multiple') === 'true' ? into : join(into, each)
    for (const [path, content] of files) write(join(folder, path), content)
    log(run, `Artifact ${each} was downloaded: ${[...files.keys()].sort().join(', ')}`)
  }
  run.result.outputs['download-path'] = into
  return 'success'
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
