// Makes the pages out of the files in `assets`: every text that is not ours is escaped, and what is inline carries the nonce.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { roles } from '@fmg/shared/auth/viewer';
import { render } from 'mustache';
import { roleTitles } from './roles';

/** The text of a file of `assets`; each is read once, when the program starts. */
function asset(name: string): string {
  return readFileSync(resolve(__dirname, 'assets', name), 'utf8');
}

const partials = { head: asset('head.html'), 'ask-as': asset('ask-as.html') };

const icon = `data:image/svg+xml;base64,${Buffer.from(asset('icon.svg')).toString('base64')}`;

/** What the scripts of both pages have in common: `askAs`, which asks as a role. */
export const askAsScript = asset('ask-as.js');

/** What differs between the pages. */
export interface PageView {
  title: string;
  /** Nonce of the response's Content-Security-Policy. */
  nonce: string;
  /** What the page hands to its script. */
  model: unknown;
}

/** A page as its files have it: markup, style and script of one name. */
export interface Page<View extends PageView> {
  script: string;
  /** The complete HTML. Send it with `contentSecurityPolicy(view.nonce)`. */
  render(view: View): string;
}

/** Reads the files of a page. */
export function readPage<View extends PageView>(name: string): Page<View> {
  const markup = asset(`${name}.html`);
  const style = asset('common.css') + asset(`${name}.css`);
  const script = askAsScript + asset(`${name}.js`);
  const shown = roles.map((role) => ({ role, title: roleTitles[role] }));
  return {
    script,
    render: ({ model, ...view }) =>
      render(markup, { ...view, model: jsonForScript(model), style, script, icon, roles: shown }, partials),
  };
}

/** A value as JSON that may stand inside a script element: it cannot close the element. */
function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The only inline things a page of ours holds are marked with this nonce; the rest comes from our own origin. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
