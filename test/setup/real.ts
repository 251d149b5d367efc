import { gh } from '../../scripts/tools/gh.ts'
import { act, actionlint, go, goTool } from '../../scripts/tools/go.ts'
import { node24, node24Variable } from '../../scripts/tools/node24.ts'
import { prism } from '../../scripts/tools/prism.ts'
import { zizmor } from '../../scripts/tools/zizmor.ts'

/**
 * Finds or installs every program that the tests with real tools run. Nothing is skipped: what cannot be had ends the
 * run here, with the remedy.
 */
export default function setUp(): void {
  const root = process.cwd()
  const node = node24(root)
  process.env[node24Variable] = node
  process.env.SLIPWAY_GO = go()
  process.env.SLIPWAY_ACT = goTool(root, act)
  process.env.SLIPWAY_ACTIONLINT = goTool(root, actionlint)
  process.env.SLIPWAY_ZIZMOR = zizmor(root)
  process.env.SLIPWAY_GH = gh()
  process.env.SLIPWAY_PRISM = prism(root, node)
}
