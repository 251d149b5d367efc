import type { WorldRoute } from '../request.ts'
import { createAccessToken } from './access-tokens.ts'
import { appBySlug } from './app-by-slug.ts'
import { authenticatedApp } from './authenticated-app.ts'
import { installationRepositories, revokeToken } from './calling-installation.ts'
import {
  installation,
  installations,
  organizationInstallation,
  removeInstallation,
  repositoryInstallation,
  userInstallation
} from './installations.ts'

/** Apps: what they are, where they are installed, and their tokens. */
export const appRoutes: readonly WorldRoute[] = [
  authenticatedApp,
  appBySlug,
  installations,
  installation,
  removeInstallation,
  createAccessToken,
  repositoryInstallation,
  organizationInstallation,
  userInstallation,
  installationRepositories,
  revokeToken
]
