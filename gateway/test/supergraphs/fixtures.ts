// All made-up supergraphs.
import type { Fixture } from './fixture';
import { bank } from './fixtures/bank.fixture';
import { catalog } from './fixtures/catalog.fixture';
import { depot } from './fixtures/depot.fixture';
import { keys } from './fixtures/keys.fixture';
import { media } from './fixtures/media.fixture';
import { names } from './fixtures/names.fixture';
import { office } from './fixtures/office.fixture';
import { shop } from './fixtures/shop.fixture';
import { social } from './fixtures/social.fixture';
import { travel } from './fixtures/travel.fixture';

export const fixtures: readonly Fixture[] = [
  shop,
  media,
  names,
  social,
  bank,
  travel,
  office,
  catalog,
  depot,
  keys,
];
