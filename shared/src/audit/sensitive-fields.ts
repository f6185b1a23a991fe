// Which fields leave a trace when a list is asked by them, for viewers with certain roles.
import type { AccessOfFields } from '../auth/field-access';
import { dataClasses, type DataClass } from '../auth/matrix';
import type { Role } from '../auth/viewer';
import { sensitiveOf } from './sensitive';

/** The sensitive classes of fields, found out when a list is first asked by them. */
export class SensitiveFields {
  private readonly known = new Map<string, readonly DataClass[]>();

  constructor(
    private readonly access: AccessOfFields,
    private readonly roles: readonly Role[],
  ) {}

  /** The sensitive classes of a field of a type. */
  classesOf(type: string, field: string): readonly DataClass[] {
    const key = `${type}.${field}`;
    let classes = this.known.get(key);
    if (classes === undefined) {
      const said = this.access.get(type)?.get(field)?.classes ?? [];
      this.known.set(key, (classes = sensitiveOf(said, this.roles)));
    }
    return classes;
  }
}

/** Classes in their order, each once. */
export function inOrderOfClasses(classes: Iterable<DataClass>): DataClass[] {
  const found = new Set(classes);
  return dataClasses.filter((each) => found.has(each));
}
