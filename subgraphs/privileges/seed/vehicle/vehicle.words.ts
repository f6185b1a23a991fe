// Makes and models of invented vehicles, and the names of invented insurers.

export const cars = [
  ['Toyota', 'Camry'],
  ['Toyota', 'RAV4'],
  ['Honda', 'Accord'],
  ['Honda', 'Odyssey'],
  ['Ford', 'Explorer'],
  ['Chevrolet', 'Suburban'],
  ['Mercedes-Benz', 'E 350'],
  ['Mercedes-Benz', 'Sprinter'],
  ['BMW', '530i'],
  ['Audi', 'Q5'],
  ['Volkswagen', 'Passat'],
  ['Volvo', 'XC60'],
  ['Subaru', 'Outback'],
  ['Hyundai', 'Tucson'],
  ['Nissan', 'Rogue'],
] as const;
export const motorcycles = [
  ['BMW', 'R 1250 GS'],
  ['Honda', 'CB500X'],
  ['Vespa', 'GTS 300'],
] as const;
export const trailers = [
  ['Wells Cargo', 'Road Force'],
  ['U-Haul', 'Sport'],
] as const;
export const insurers = [
  'Potomac Mutual',
  'Chesapeake Casualty',
  'Capital Indemnity',
  'Hudson General',
  'Old Dominion Assurance',
] as const;
export const vinLetters = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
