// How a plate is put together.
import type { VehicleRow } from './vehicle.tables';

/** States in which the owner has the plates, and has to give them back when the post ends (R48). */
export const heldPlateStates = ['REGISTERED', 'RENEWAL_DUE', 'SUSPENDED', 'RECALLED'] as const;

/** What a plate shows. */
export interface PlateParts {
  letter: VehicleRow['plateLetter'];
  layout: VehicleRow['plateLayout'];
  /** Two letters that stand for the sending State. */
  countryCode: string;
  /** 1 to 9999. */
  serial: number;
}

/** The plate as it is read: `DXY 0123` with the letter first, `0123 XYD` with the letter last. */
export function plateOf({ letter, layout, countryCode, serial }: PlateParts): string {
  const number = String(serial).padStart(4, '0');
  return layout === 'LETTER_FIRST'
    ? `${letter}${countryCode} ${number}`
    : `${number} ${countryCode}${letter}`;
}
