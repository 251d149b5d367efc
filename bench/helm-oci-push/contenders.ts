import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from '../manifests/command.ts'
import type { Contender } from '../manifests/race.ts'
import { inputVariables, runnerEnvironment } from '../runner-environment.ts'
import { writeArtifact, writeChart } from './artifact.ts'

/** What all contenders need to know. */
export interface Setting {
  readonly node: string
  readonly helm: string
  readonly skopeo: string
  /** The host of the registry. */
  readonly registry: string
  /** The program that uploads with our client alone. */
  readonly upload: string
  /** A folder for everything. */
  readonly root: string
}

const version = '1.2.0'

/** Throws unless the registry has a manifest there. */
function mustStand({ skopeo, registry }: Setting, name: string): void {
  const args = ['inspect', '--raw', '--tls-verify=false', `docker://${registry}/${name}:${version}`]
  execFileSync(skopeo, args, { stdio: ['ignore', 'ignore', 'inherit'] })
}

function place(setting: Setting, name: string): { folder: string; env: Record<string, string> } {
  const folder = join(setting.root, name)
  mkdirSync(folder, { recursive: true })
  return { folder, env: { PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder } }
}

/** One that sends an artifact that is ready, to another repository each time. */
function sender(
  setting: Setting,
  name: string,
  size: number,
  argvOf: (repository: string) => Command['argv']
): Contender {
  const { folder, env } = place(setting, name)
  const repository = (round: number) => `acme/${name}-${size}-${round}`
  return {
    name,
    prepare: () => {
      // What skopeo remembers of blobs would spare it the questions that everybody has to ask.
      rmSync(join(folder, '.local'), { recursive: true, force: true })
      writeArtifact(join(folder, 'artifact'), size)
    },
    command: (round) => ({ argv: argvOf(repository(round)), cwd: folder, env }),
    check: (round) => mustStand(setting, repository(round))
  }
}

/** Our client alone, and skopeo. */
export function senders(setting: Setting, size: number): Contender[] {
  const { node, skopeo, registry, upload } = setting
  const copy = [skopeo, 'copy', '--quiet', '--insecure-policy', '--dest-tls-verify=false', 'dir:artifact'] as const
  return [
    sender(setting, 'upload', size, (repository) => [node, upload, registry, repository, version, 'artifact']),
    sender(setting, 'skopeo', size, (repository) => [...copy, `docker://${registry}/${repository}:${version}`])
  ]
}

/** `helm package` and `helm push` of a chart. */
export function helms(setting: Setting, size: number): Contender {
  const { folder, env } = place(setting, 'helm')
  const { helm, registry } = setting
  const script = `'${helm}' package chart && '${helm}' push app-${version}.tgz "$0" --plain-http`
  return {
    name: 'helm package, helm push',
    prepare: () => writeChart(join(folder, 'chart'), size),
    command: (round) => ({ argv: ['sh', '-c', script, `oci://${registry}/helm-${round}`], cwd: folder, env }),
    check: (round) => mustStand(setting, `helm-${round}/app`)
  }
}

/** The action, which also looks whether the version is there, and reads back what it has published. */
export function ours(setting: Setting, size: number): Contender {
  const action = 'helm-oci-push'
  const { folder } = place(setting, action)
  const workspace = join(folder, 'workspace')
  const temporary = join(folder, 'temporary')
  mkdirSync(temporary)
  const epoch = { SOURCE_DATE_EPOCH: '1700000000', DOCKER_CONFIG: join(folder, 'docker') }
  const variables = () => runnerEnvironment(folder, { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, ...epoch })
  return {
    name: action,
    prepare: () => writeChart(join(workspace, 'charts', 'app'), size),
    command: (round) => {
      const env = variables()
      const inputs = { charts: 'charts/app', registry: `oci://${setting.registry}/ours-${size}-${round}` }
      const argv = [setting.node, resolve('dist', action, 'index.js')] as const
      return { argv, cwd: workspace, env: { ...env, ...inputVariables(action, env, inputs) } }
    },
    check: (round) => mustStand(setting, `ours-${size}-${round}/app`)
  }
}
