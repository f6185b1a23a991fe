// What follows from the kind of a tax card.

export const taxCardKinds = ['MISSION', 'PERSONAL'] as const;
export const taxCardAnimals = ['OWL', 'BUFFALO', 'EAGLE', 'DEER'] as const;

/** States in which the holder has the card, and has to give it back when the post ends (R48). */
export const heldTaxCardStates = ['ISSUED', 'RECALLED'] as const;

export type TaxCardKind = (typeof taxCardKinds)[number];
export type TaxCardAnimal = (typeof taxCardAnimals)[number];

const animals: Readonly<
  Record<TaxCardKind, readonly [unrestricted: TaxCardAnimal, restricted: TaxCardAnimal]>
> = {
  MISSION: ['OWL', 'BUFFALO'],
  PERSONAL: ['EAGLE', 'DEER'],
};

/** The animal on a card (R32): owl and buffalo for missions, eagle and deer for persons, the second when restricted. */
export function animalOf(kind: TaxCardKind, restricted: boolean): TaxCardAnimal {
  const [unrestricted, withLimits] = animals[kind];
  return restricted ? withLimits : unrestricted;
}
