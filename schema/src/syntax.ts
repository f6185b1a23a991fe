// Syntax trees of the sources, with the names in them led to where they are declared.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';
import { root } from './sources';

/** A node of a syntax tree, as the parser gives it. */
export type Syntax = Readonly<Record<string, unknown>>;

/** A piece of code, and the file that it stands in. */
export interface Place {
  node: Syntax;
  file: string;
}

interface Source {
  declarations: Map<string, Syntax>;
  imports: Map<string, { file: string; name: string }>;
}

const sources = new Map<string, Source>();

/** The top-level declaration that a name of a file stands for; undefined for what is local, or of a package. */
export function declarationOf(name: string, file: string): Place | undefined {
  const { declarations, imports } = sourceOf(file);
  const node = declarations.get(name);
  if (node !== undefined) return { node, file };
  const imported = imports.get(name);
  return imported === undefined ? undefined : declarationOf(imported.name, imported.file);
}

/** All top-level declarations of a file. */
export function declarationsIn(file: string): Place[] {
  return [...sourceOf(file).declarations.values()].map((node) => ({ node, file }));
}

/** True for anything of a tree that is a node. */
export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null;
}

/** The nodes directly below one; types are left out, for they do nothing. */
export function partsOf(node: Syntax): Syntax[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value])) // items are looked at next
    .filter((value) => isSyntax(value))
    .filter(
      ({ type }) => typeof type !== 'string' || !type.startsWith('Ts') || /Expression|Assertion/.test(type),
    );
}

/** The text of a literal; undefined for anything else. */
export function literalOf(node: unknown): string | undefined {
  return isSyntax(node) && node['type'] === 'StringLiteral' ? String(node['value']) : undefined;
}

/** The properties of an object literal by name, also of object literals that are spread into it. */
export function propertiesOf(node: unknown): Map<string, unknown> {
  const properties = new Map<string, unknown>();
  if (!isSyntax(node) || node['type'] !== 'ObjectExpression') return properties;
  for (const each of partsOf({ properties: node['properties'] })) {
    const key = isSyntax(each['key']) ? each['key']['value'] : undefined;
    if (each['type'] === 'KeyValueProperty' && typeof key === 'string') properties.set(key, each['value']);
    if (each['type'] === 'SpreadElement')
      propertiesOf(each['arguments']).forEach((value, name) => properties.set(name, value));
  }
  return properties;
}

function sourceOf(file: string): Source {
  let source = sources.get(file);
  if (source === undefined) sources.set(file, (source = read(file)));
  return source;
}

function read(file: string): Source {
  const source: Source = { declarations: new Map(), imports: new Map() };
  const { body } = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' });
  for (const item of body) {
    if (item.type === 'ImportDeclaration') {
      const from = fileOf(item.source.value, file);
      for (const each of item.specifiers)
        if (from !== undefined && each.type === 'ImportSpecifier')
          source.imports.set(each.local.value, {
            file: from,
            name: each.imported?.value ?? each.local.value,
          });
      continue;
    }
    const declaration = item.type === 'ExportDeclaration' ? item.declaration : item;
    if (declaration.type === 'FunctionDeclaration')
      source.declarations.set(declaration.identifier.value, declaration as unknown as Syntax); // a node is an object
    if (declaration.type === 'VariableDeclaration')
      for (const { id, init } of declaration.declarations)
        if (id.type === 'Identifier' && init != null)
          source.declarations.set(id.value, init as unknown as Syntax);
  }
  return source;
}

/** The file of this repository that an import means. */
function fileOf(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith('@fmg/shared/')
    ? join(root, 'shared', 'src', specifier.slice('@fmg/shared/'.length))
    : specifier.startsWith('.')
      ? resolve(from, '..', specifier)
      : undefined;
  return path !== undefined && existsSync(`${path}.ts`) ? `${path}.ts` : undefined;
}
