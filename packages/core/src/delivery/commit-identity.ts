export { botIdentity, parseIdentity, readIdentity } from '../github/commit-identity.ts'
