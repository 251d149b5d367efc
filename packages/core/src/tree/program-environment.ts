import type { Environment } from '../action/runner.ts'

/**
 * What a program of the repository must not find in its environment: the inputs of the action, the tokens of the job, the
 * files by which a step speaks to the runner, and what leads git from the copy to another repository.
 */
const withheld: readonly RegExp[] = [
  /^INPUT_/,
  /^(GH|GITHUB)(_ENTERPRISE)?_TOKEN$/,
  /^ACTIONS_.*TOKEN/,
  /^ACTIONS_(RUNTIME|ID_TOKEN|RESULTS|CACHE)_/,
  /^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/,
  /^GIT_(DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE)$/,
  // An earlier step may hand git a token by these.
  /^GIT_CONFIG(_COUNT|_PARAMETERS|_(KEY|VALUE)_\d+)$/,
  /^GIT_ASKPASS$/
]

/** The environment for a program that runs in a copy of the workspace. Windows knows names in any case. */
export function programEnvironment(env: Environment, workspace: string): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && !withheld.some((pattern) => pattern.test(name.toUpperCase()))) passed[name] = value
  }
  return { ...passed, GITHUB_WORKSPACE: workspace, PWD: workspace }
}
