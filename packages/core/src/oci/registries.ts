import { isLoopback } from '../network/loopback.ts'

/** What people need to know about one registry when it does not take what they push. */
export interface RegistryGuide {
  /** How to log in. */
  readonly login: string
  /** Which permission pushing needs, and where it is given. */
  readonly permission: string
  /** What to do when there is no such repository. */
  readonly absent: string
  /** What names must be like, where that is narrower than the specification. */
  readonly names?: string
}

/** https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry */
const github: RegistryGuide = {
  login: 'pass the token of the job, with packages: write, or a personal access token (classic) with write:packages',
  permission:
    'give the job packages: write, and where the package exists already, give this repository the role Write in the ' +
    'settings of the package (Manage Actions access); a package of an organization is made only where the organization ' +
    'lets workflows make packages',
  absent: 'push below the owner of this repository: ghcr.io/OWNER/NAME',
  names: 'ghcr.io/OWNER/NAME in lower case; a name with a further slash cannot be made public in the settings'
}

/** https://docs.docker.com/security/access-tokens/ */
const dockerHub: RegistryGuide = {
  login: 'pass a user name and an access token of Docker Hub with the permission Read & Write',
  permission:
    'use an access token with the permission Read & Write of a user who may push to this namespace, and create the ' +
    'repository first where the organization does not let its members create it',
  absent: 'create the repository at Docker Hub first, or push below a user or an organization that exists',
  names: 'docker.io/NAMESPACE/NAME: Docker Hub has one level of names below the namespace'
}

/** https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html */
const amazon: RegistryGuide = {
  login: 'log in with the password of aws ecr get-login-password; it is good for 12 hours',
  permission:
    'allow the role ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ' +
    'ecr:CompleteLayerUpload, ecr:PutImage and ecr:BatchGetImage on this repository',
  absent: 'create the repository first (aws ecr create-repository --repository-name NAME): a push does not create it'
}

/** https://docs.cloud.google.com/artifact-registry/docs/access-control */
const google: RegistryGuide = {
  login: 'log in with an access token as the user oauth2accesstoken',
  permission: 'give the service account the role Artifact Registry Writer (roles/artifactregistry.writer) there',
  absent: 'create the repository first (gcloud artifacts repositories create): a push does not create it',
  names: 'LOCATION-docker.pkg.dev/PROJECT/REPOSITORY/NAME'
}

/** https://learn.microsoft.com/en-us/azure/container-registry/container-registry-roles */
const azure: RegistryGuide = {
  login: 'log in with az acr login, or with the id and the password of a service principal',
  permission: 'give the identity the role AcrPush; a locked repository or tag takes no push from anybody',
  absent: 'check the name of the registry'
}

const quay: RegistryGuide = {
  login: 'pass the name and the token of a robot account',
  permission: 'give the robot account the permission Write on this repository, and Creator where it has to create it',
  absent: 'create the repository first, or give the robot account the role Creator'
}

/** https://docs.gitlab.com/user/packages/container_registry/authenticate_with_container_registry/ */
const gitlab: RegistryGuide = {
  login: 'pass a deploy token or an access token with write_registry (and read_registry)',
  permission:
    'use a token with write_registry of somebody with the role Developer at least, and look at protected tags',
  absent: 'push below the path of a project that exists and has its container registry enabled',
  names: 'registry.gitlab.com/GROUP/PROJECT, with up to two further parts'
}

/** https://goharbor.io/docs/main/administration/managing-users/user-permissions-by-role/ */
const other: RegistryGuide = {
  login: 'pass the username and password of a user who may push, or log in before this step',
  permission:
    'give that user the right to push there (in Harbor: the role Developer of the project, or a robot that may push)',
  absent: 'create what the name begins with first (in Harbor: the project), or correct the name'
}

const guides: readonly (readonly [RegExp, RegistryGuide])[] = [
  [/^(ghcr\.io|containers\..+)$/, github],
  [/^docker\.io$/, dockerHub],
  [/(^|\.)(ecr[a-z-]*\.[a-z0-9-]+\.amazonaws\.com(\.cn)?|public\.ecr\.aws)$/, amazon],
  [/(^|\.|-docker\.)(pkg\.dev|gcr\.io)$/, google],
  [/\.azurecr\.(io|us|cn)$/, azure],
  [/^quay\.io$/, quay],
  [/^registry\.gitlab\.com$/, gitlab]
]

/** What is known about the registry of a host. */
export function guideFor(registry: string): RegistryGuide {
  const host = registry.replace(/:\d+$/, '')
  if (isLoopback(host)) return other
  return guides.find(([pattern]) => pattern.test(host))?.[1] ?? other
}
