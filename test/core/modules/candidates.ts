import { checkModules } from '#core/modules/check'
import type { GoModule } from '#core/modules/module'
import { moduleIn, versionOf } from './repository.ts'

/** The import path of the repository that the modules of the tables are in. */
export const root = 'github.com/acme/app'

/** The module in a folder of that repository, with the path that belongs there. */
export const inside = (folder: string, ...directives: readonly string[]) =>
  moduleIn(folder, `${root}/${folder}`, ...directives)

const said = (findings: readonly { place: string; problem: string }[]) =>
  findings.map(({ place, problem }) => `${place} ${problem}`)

/** What is found when all but the module in tools are released at v1.2.0, those of /v2 at v2.0.0. */
export function check(...modules: readonly GoModule[]) {
  const versions = (module: GoModule) =>
    module.folder === 'tools' ? undefined : versionOf(module.mod.module.endsWith('/v2') ? '2.0.0' : '1.2.0')
  const { complaints, warnings } = checkModules({ modules, versionOf: versions, root })
  return { complaints: said(complaints), warnings: said(warnings) }
}

/** Nothing found. */
export const fine = { complaints: [], warnings: [] }
