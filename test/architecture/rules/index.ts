import type { Rule } from '../house/rule';
import { declaredDependencies } from './code/declared-dependencies';
import { httpStaysInHttp } from './code/http-stays-in-http';
import { noEventEmitter } from './code/no-event-emitter';
import { noForwardRef } from './code/no-forward-ref';
import { noSynchronize } from './code/no-synchronize';
import { noWallClock } from './code/no-wall-clock';
import { nothingLeftBehind } from './code/nothing-left-behind';
import { foreignKeysDown } from './data/foreign-keys-down';
import { migrationsAreJoined } from './data/migrations-are-joined';
import { migrationsStandAlone } from './data/migrations-stand-alone';
import { noDatabaseClock } from './data/no-database-clock';
import { ownTables } from './data/own-tables';
import { appsOnTop } from './layers/apps-on-top';
import { capabilitiesInOrder } from './layers/capabilities-in-order';
import { frontDoors } from './layers/front-doors';
import { libFurniture } from './layers/lib-furniture';
import { noCycles } from './layers/no-cycles';
import { productionKnowsNoTests } from './layers/production-knows-no-tests';
import { pureDomain } from './layers/pure-domain';
import { roomsInOrder } from './layers/rooms';
import { strictlyDownwards } from './layers/strictly-downwards';
import { fileSize } from './names/file-size';
import { kebabCase } from './names/kebab-case';
import { namedByNoun } from './names/named-by-noun';
import { namedExports } from './names/named-exports';
import { typeNames } from './names/type-names';
import { lockComplete } from './project/lock-complete';
import { machinePath } from './project/machine-path';

/** The rules about sources. */
export const houseRules: readonly Rule[] = [
  strictlyDownwards,
  frontDoors,
  roomsInOrder,
  pureDomain,
  noCycles,
  capabilitiesInOrder,
  appsOnTop,
  productionKnowsNoTests,
  libFurniture,
  kebabCase,
  namedByNoun,
  typeNames,
  namedExports,
  fileSize,
  noForwardRef,
  httpStaysInHttp,
  noSynchronize,
  noWallClock,
  noEventEmitter,
  nothingLeftBehind,
  declaredDependencies,
  foreignKeysDown,
  ownTables,
  migrationsStandAlone,
  migrationsAreJoined,
  noDatabaseClock,
];

/** The rules about everything else in the project; each has a spec of its own. */
export const projectRules: readonly Rule[] = [lockComplete, machinePath];
