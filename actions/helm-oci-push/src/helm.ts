import type { Runner } from '#core/action/runner'
import { findHelm, type Helm } from '#core/helm/find-helm'
import type { Inputs } from './inputs.ts'

const found = new WeakMap<Runner, Promise<Helm>>()

/** Finds Helm once for a run. */
export function helmOf(inputs: Inputs, runner: Runner): Promise<Helm> {
  const helm = found.get(runner) ?? findHelm(runner, { version: inputs['helm-version'], sha256: inputs['helm-sha256'] })
  found.set(runner, helm)
  return helm
}
