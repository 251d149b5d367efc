import { gh } from '../../scripts/tools/gh.ts'
import { act, actionlint, go, goTool } from '../../scripts/tools/go.ts'
import { helm, helm3, kustomize, yq } from '../../scripts/tools/manifest-tools.ts'
import { node24, node24Variable } from '../../scripts/tools/node24.ts'
import { prism } from '../../scripts/tools/prism.ts'
import {
  builtHere,
  cosign,
  distribution,
  dockerRegistry,
  gpg,
  runnerTools,
  skopeo
} from '../../scripts/tools/registry-tools.ts'
import { zizmor } from '../../scripts/tools/zizmor.ts'

/** The programs that are built from Go modules, several at a time, by the variables in which the tests find them. */
const goTools = {
  SLIPWAY_ACT: act,
  SLIPWAY_ACTIONLINT: actionlint,
  SLIPWAY_COSIGN: cosign,
  SLIPWAY_DISTRIBUTION: distribution,
  SLIPWAY_HELM: helm,
  SLIPWAY_HELM3: helm3,
  SLIPWAY_KUSTOMIZE: kustomize,
  SLIPWAY_YQ: yq
}

/**
 * Finds or installs every program that the tests with real tools run. Nothing is skipped: what cannot be had ends the
 * run here, with the remedy.
 */
export default async function setUp(): Promise<void> {
  const root = process.cwd()
  const node = node24(root)
  runnerTools()
  process.env[node24Variable] = node
  process.env.SLIPWAY_GO = go()
  process.env.SLIPWAY_ZIZMOR = zizmor(root)
  process.env.SLIPWAY_GH = gh()
  process.env.SLIPWAY_PRISM = prism(root, node)
  process.env.SLIPWAY_SKOPEO = skopeo()
  process.env.SLIPWAY_GPG = gpg()
  await Promise.all(
    Object.entries(goTools).map(async ([variable, tool]) => {
      process.env[variable] = await goTool(root, tool)
    })
  )
  process.env.SLIPWAY_DOCKER_REGISTRY = dockerRegistry(process.env.SLIPWAY_DISTRIBUTION ?? '')
  process.env.SLIPWAY_REFERRERS = await builtHere(root, 'test/real/oci/referrers', 'referrers')
}
