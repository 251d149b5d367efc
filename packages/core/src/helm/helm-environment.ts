import { devNull } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../action/runner.ts'
import { bareEnvironment } from '../program/bare-environment.ts'
import type { PrivateFolder } from '../program/private-folder.ts'

/**
 * The environment for Helm in a home of its own: no plugin, repository, login or cluster of the machine has a say
 * (https://helm.sh/docs/helm/helm/, the table of its variables).
 */
export function helmEnvironment(env: Environment, { path }: PrivateFolder): Record<string, string> {
  return bareEnvironment(env, path, {
    HELM_CACHE_HOME: join(path, 'cache'),
    HELM_CONFIG_HOME: join(path, 'config'),
    HELM_DATA_HOME: join(path, 'data'),
    HELM_PLUGINS: join(path, 'plugins'),
    HELM_REGISTRY_CONFIG: join(path, 'registry.json'),
    HELM_REPOSITORY_CONFIG: join(path, 'repositories.yaml'),
    // Helm falls back to it for logins that its own file lacks.
    DOCKER_CONFIG: join(path, 'docker'),
    KUBECONFIG: devNull
  })
}
