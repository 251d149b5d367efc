import type { RehearseCommand } from '../command-line/commands.ts'
import type { Occasion, Place } from '../occasions/occasion.ts'
import { buildController, controllerName, controllerTags } from './controller.ts'
import { controllerRelease } from './controller-release.ts'
import { buildGitops, gitopsName } from './gitops.ts'
import { gitopsRelease } from './gitops-release.ts'
import { buildModules, modulesName } from './modules.ts'
import { modulesRelease } from './modules-release.ts'
import { buildOperator, operatorName, operatorTag } from './operator.ts'
import { operatorRelease } from './operator-release.ts'
import { buildTrain, trainName } from './train.ts'
import { trainRelease } from './train-release.ts'

/** A repository that comes with the rehearsal, and what is rehearsed with it unless something else is asked for. */
export interface Sample {
  /** Its name in the world. */
  readonly fullName: string
  /** Writes it into a new folder. */
  readonly build: (folder: string) => Promise<void>
  /** The tag that an event is about when none is named. */
  readonly tag: string
  /** What happens in the place of the push of a tag. */
  readonly occasion?: (place: Place) => Promise<Occasion>
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Environments that need an approval, which is given at once. */
  readonly approved?: readonly string[]
}

const noKey = 'no real key, and none is needed here'

/** The samples by the names of the processes, the usual one first. */
export const samples: Readonly<Record<NonNullable<RehearseCommand['sample']>, Sample>> = {
  operator: { fullName: operatorName, build: buildOperator, tag: operatorTag, occasion: operatorRelease },
  controller: {
    fullName: controllerName,
    build: buildController,
    tag: controllerTags.stable,
    occasion: controllerRelease
  },
  modules: {
    ...{ fullName: modulesName, build: buildModules, tag: 'v0.9.0', occasion: modulesRelease },
    vars: { RELEASE_APP_ID: 'ferry-release' },
    secrets: { RELEASE_APP_KEY: noKey }
  },
  train: {
    ...{ fullName: trainName, build: buildTrain, tag: 'v0.50.0-rc1', occasion: trainRelease },
    vars: { RELEASE_APP_ID: 'strait-release' },
    secrets: { RELEASE_APP_KEY: noKey }
  },
  gitops: {
    ...{ fullName: gitopsName, build: buildGitops, tag: 'v1.3.0', occasion: gitopsRelease },
    vars: { RELEASE_APP_ID: 'beacon-release' },
    secrets: { RELEASE_APP_KEY: noKey },
    approved: ['production']
  }
}
