import type { Complaint } from '#core/action/plan'
import type { Checking } from './checks.ts'
import type { TagFacts } from './tag-facts.ts'

type Findings = Pick<TagFacts, 'complaints' | 'warnings'>

/** Nobody reads it: versions are asked for by their names. */
const anyTime = '2000-01-01T00:00:00Z'

const none: Findings = { complaints: [], warnings: [] }

function withoutGo(check: 'resolve' | 'build'): Findings {
  const problem = `is ${check}, and there is no go on PATH`
  const finding: Complaint = {
    place: 'check',
    problem,
    remedy: 'add actions/setup-go before this step, or set check: off'
  }
  if (check === 'build') return { complaints: [finding], warnings: [] }
  return { complaints: [], warnings: [{ ...finding, problem: `${problem}: only the go.mod files were checked` }] }
}

/** Has the real toolchain take each module as others will, before there is a tag. */
export async function toolchainFindings({ inputs, runner, found }: Checking): Promise<Findings> {
  const { check } = inputs
  if (check === 'off') return none
  const { findGo } = await import('#core/golang/find-go')
  const go = await findGo(runner)
  if (go === undefined) return withoutGo(check)
  runner.log(`${go.version} ${check === 'build' ? 'builds' : 'resolves'} the modules as others will get them`)
  const { consumeModules } = await import('#core/golang/consume')
  const modules = found.catalogue.releases.map(({ module, version }) => ({ module, version }))
  const { complaints } = await consumeModules(runner, go, { tree: found.tree, modules, time: anyTime, check })
  return { complaints, warnings: [] }
}
