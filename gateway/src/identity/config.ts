// The settings of identity: whose tokens are accepted, and the secret that gateway and subgraphs share.
import { readFileSync } from 'node:fs';
import { leastSecretLength } from '@fmg/shared/auth/signature';

/** An OIDC issuer whose tokens are accepted. */
export interface OidcSettings {
  issuer: string;
  audience: string;
  /** Where its keys are, when its discovery document shall not say. */
  jwksUrl: string | undefined;
  /** The claim that holds the roles: a name, or a path such as `realm_access.roles`. */
  rolesClaim: string;
}

/** What the settings say of identity. */
export interface IdentitySettings {
  /** Undefined when no issuer is configured. */
  oidc: OidcSettings | undefined;
  /** Signs calls of subgraphs in other processes; undefined when there is none. */
  gatewaySecret: string | undefined;
  /** True where nothing may be made easy for a developer. */
  isProduction: boolean;
}

/** The variables, and what each means. */
export const identityVariables = {
  OIDC_ISSUER: 'the OpenID Connect issuer whose tokens are accepted, as `iss` names it',
  OIDC_AUDIENCE: 'what the issuer calls this graph, in `aud`',
  OIDC_JWKS_URL: 'where its keys are, in place of what its discovery document says',
  OIDC_ROLES_CLAIM:
    'the claim with the roles: a name, or a path as `resource_access.my.client.roles`; by default `roles`',
  GATEWAY_SECRET: 'at least 32 characters that gateway and subgraphs elsewhere share',
  GATEWAY_SECRET_FILE: 'a file that holds it',
} as const;

/** A problem of one variable. */
export interface SettingProblem {
  variable: string;
  message: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the settings; `over` goes before the environment, and what is empty counts as not set. Every problem is reported. */
export function readIdentitySettings(
  given: Environment = process.env,
  over: Environment = {},
): { settings: IdentitySettings; problems: SettingProblem[] } {
  const environment = { ...given };
  for (const [name, value] of Object.entries(over)) if (value !== undefined) environment[name] = value;
  const problems: SettingProblem[] = [];
  const add = (variable: string, message: string): void => void problems.push({ variable, message });
  return {
    settings: {
      oidc: oidcIn(environment, add),
      gatewaySecret: secretIn(environment, add),
      isProduction: environment['NODE_ENV'] === 'production',
    },
    problems,
  };
}

type Add = (variable: string, message: string) => void;

function oidcIn(environment: Environment, add: Add): OidcSettings | undefined {
  const issuer = environment['OIDC_ISSUER'] || undefined;
  const audience = environment['OIDC_AUDIENCE'] || undefined;
  const jwksUrl = environment['OIDC_JWKS_URL'] || undefined;
  for (const variable of ['OIDC_ISSUER', 'OIDC_JWKS_URL']) {
    const url = environment[variable] || undefined;
    if (url !== undefined && !isSafe(url, environment))
      add(variable, 'must be an https URL, or http on this machine or with NETWORK=private');
  }
  if (issuer !== undefined && audience === undefined)
    add('OIDC_AUDIENCE', 'must name what the issuer calls this graph: its tokens for others are not for it');
  if (issuer === undefined) {
    if (audience !== undefined || jwksUrl !== undefined) add('OIDC_ISSUER', 'must be set with the others');
    return undefined;
  }
  const rolesClaim = environment['OIDC_ROLES_CLAIM'] || 'roles';
  return { issuer, audience: audience ?? '', jwksUrl, rolesClaim };
}

/** Keys that come over a network must come by https. */
function isSafe(url: string, environment: Environment): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const isNear =
    environment['NETWORK'] === 'private' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isNear);
}

function secretIn(environment: Environment, add: Add): string | undefined {
  const given = environment['GATEWAY_SECRET'] || undefined;
  const file = environment['GATEWAY_SECRET_FILE'] || undefined;
  if (given !== undefined && file !== undefined)
    add('GATEWAY_SECRET', 'and GATEWAY_SECRET_FILE are both set: set one of them');
  const variable = file === undefined ? 'GATEWAY_SECRET' : 'GATEWAY_SECRET_FILE';
  const secret = file === undefined ? given : contentOf(file);
  if (file !== undefined && secret === undefined) add(variable, `cannot be read: ${file}`);
  else if (secret !== undefined && secret.length < leastSecretLength)
    add(variable, `must have at least ${leastSecretLength} characters`);
  return secret;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
