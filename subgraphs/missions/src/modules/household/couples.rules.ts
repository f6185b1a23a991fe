// People in more than one capacity: couples who both hold posts, and people who hold several.

/** A post of a person as far as it matters here: held from its first day to its last. */
export interface HeldPost {
  id: string;
  personId: string;
  missionId: string;
  startsOn: string;
  endsOn: string | null;
  /** The day on which the mission notified the person; null while it has not. */
  notifiedOn: string | null;
}

/** A marriage as a household shows it: the principal and the spouse. */
export interface Marriage {
  principalPersonId: string;
  personId: string;
  since: string;
  until: string | null;
}

/** Two people who are married to each other and both hold posts. Each needs a notice of their own. */
export interface TandemCouple {
  /** In the order of their ids, so that a couple whose households both name the other is one couple. */
  personIds: readonly [string, string];
  /** Those who hold posts of which none is notified. */
  withoutNotice: readonly string[];
}

/** The couples on a day. */
export function tandemCouples(
  posts: readonly HeldPost[],
  marriages: readonly Marriage[],
  day: string,
): TandemCouple[] {
  const held = postsByPerson(posts, day);
  const couples = new Map<string, TandemCouple>();
  for (const { principalPersonId, personId, since, until } of marriages) {
    if (day < since || (until !== null && until <= day)) continue;
    const [a, b] =
      principalPersonId < personId ? [principalPersonId, personId] : [personId, principalPersonId];
    if (!held.has(a) || !held.has(b)) continue;
    const withoutNotice = [a, b].filter(
      (each) => !held.get(each)?.some(({ notifiedOn }) => notifiedOn !== null && notifiedOn <= day),
    );
    couples.set(`${a} ${b}`, { personIds: [a, b], withoutNotice });
  }
  return [...couples.values()];
}

/** A person who holds several posts at once, e.g. at an embassy and at a mission to an organization. */
export interface DualAccreditation {
  personId: string;
  posts: readonly HeldPost[];
  /** At how many missions; at least two. */
  missions: number;
}

/** The people who hold posts at several missions on a day. */
export function dualAccreditations(posts: readonly HeldPost[], day: string): DualAccreditation[] {
  return [...postsByPerson(posts, day)]
    .map(([personId, held]) => ({
      personId,
      posts: held,
      missions: new Set(held.map((each) => each.missionId)).size,
    }))
    .filter((each) => each.missions > 1);
}

function postsByPerson(posts: readonly HeldPost[], day: string): Map<string, HeldPost[]> {
  const held = new Map<string, HeldPost[]>();
  for (const post of posts) {
    const { personId, startsOn, endsOn } = post;
    if (startsOn <= day && (endsOn === null || endsOn >= day))
      held.set(personId, [...(held.get(personId) ?? []), post]);
  }
  return held;
}
