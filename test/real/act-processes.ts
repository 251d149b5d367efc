import { mergePull } from '#rehearsal/occasions/merge'
import { call, type Place } from '#rehearsal/occasions/occasion'
import { pushTagAt } from '#rehearsal/occasions/push-tag'
import { controllerTags } from '#rehearsal/sample/controller'
import { controllerLine } from '#rehearsal/sample/controller-history'
import { beaconVersions } from '#rehearsal/sample/gitops-release'
import { modulesLine } from '#rehearsal/sample/modules-history'
import { operatorCandidate, operatorPatch, operatorTag } from '#rehearsal/sample/operator'
import { oldLine } from '#rehearsal/sample/train-history'
import type { Deed, Process } from './act-process.ts'

/** The push of a tag of a branch's commit. */
function tag(name: string, branch = 'main'): Deed {
  return { on: 'push', caller: 'release.yml', happen: (place) => pushTagAt(place, name, `refs/heads/${branch}`) }
}

/** The news of a release, when what was opened for the one before has been merged. */
function tell(version: string): Deed {
  const evidence = `https://ci.beacon.example/releases/${version}`
  const news = { event_type: 'new-release', client_payload: { version, evidence_url: evidence } }
  const happen = async (place: Place) => {
    await mergeAll(place)
    await call(place, 'POST', '/dispatches', news)
    return { verb: 'told', what: `of the release ${version}`, how: 'POST /dispatches' }
  }
  return { on: 'repository_dispatch', caller: 'promote.yml', happen }
}

async function mergeAll(place: Place): Promise<void> {
  const open = await call<{ readonly number: number }[]>(place, 'GET', '/pulls?state=open')
  for (const { number } of open) await mergePull(place, number)
}

/** The wish for a pull request that prepares a release of modules. */
function prepare(version: string, branch = 'main'): Deed {
  const path = '/actions/workflows/prepare.yml/dispatches'
  const happen = async (place: Place) => {
    await call(place, 'POST', path, { ref: `refs/heads/${branch}`, inputs: { version } })
    return { verb: 'started', what: `prepare.yml for ${version}`, how: `POST ${path}` }
  }
  return { on: 'workflow_dispatch', caller: 'prepare.yml', happen }
}

/** The push of a tag, when what prepares it has been merged. */
function mergeAndTag(name: string, branch = 'main'): Deed {
  const happen = async (place: Place) => {
    await mergeAll(place)
    return pushTagAt(place, name, `refs/heads/${branch}`)
  }
  return { on: 'push', caller: 'release.yml', happen }
}

/** What both runners play: for each process what people do, of which a run of its workflow follows. */
export const processes: readonly Process[] = [
  {
    sample: 'operator',
    called: 'release-operator.yml',
    permissions: { contents: 'write', packages: 'write', 'pull-requests': 'write' },
    deeds: [tag(operatorCandidate), tag(operatorTag), tag(operatorPatch, 'release/v1.1')],
    isWhole: true
  },
  {
    sample: 'controller',
    called: 'release-controller.yml',
    permissions: { contents: 'write', packages: 'write', 'pull-requests': 'write' },
    deeds: [tag(controllerTags.candidate), tag(controllerTags.stable), tag(controllerTags.patch, controllerLine)],
    isWhole: true
  },
  {
    sample: 'train',
    called: 'release-train.yml',
    permissions: { contents: 'write', packages: 'write', checks: 'read' },
    deeds: [tag('v0.50.0-rc1'), tag('v0.50.0'), tag('v0.49.1', oldLine)],
    isWhole: false,
    differs: {
      'release-ledger.json':
        'act has no strategy.job-index, and keeps of the outputs of a matrix those of the job that ends first: images are missing'
    }
  },
  {
    sample: 'gitops',
    called: 'promote-gitops.yml',
    permissions: { contents: 'write', 'pull-requests': 'write' },
    deeds: beaconVersions.slice(0, 4).map(tell),
    isWhole: false
  },
  {
    sample: 'modules',
    called: 'release-modules.yml',
    permissions: { contents: 'write', 'pull-requests': 'write' },
    deeds: [
      prepare('v0.9.0-alpha.1'),
      mergeAndTag('v0.9.0-alpha.1'),
      prepare('v0.8.1', modulesLine),
      mergeAndTag('v0.8.1', modulesLine)
    ],
    isWhole: false,
    differs: {
      'release-ledger.json':
        'it names the commit of the release, which a merge at another time makes under another name'
    }
  }
]
