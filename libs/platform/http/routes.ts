import { type INestApplicationContext, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';

/** `POST /api/achievements/:id/submit`, from the decorators of a controller and its method. */
export function routeOf(controller: Type, handler: object): string {
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string;
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
  return `${method} /${[base, path]
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}

/** Every route of every controller in the application. */
export function allRoutes(app: INestApplicationContext): string[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as Type).prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(prototype)
      .map((name) => prototype[name])
      .filter((member): member is () => unknown => typeof member === 'function')
      .filter((member) => Reflect.hasMetadata(METHOD_METADATA, member))
      .map((member) => routeOf(metatype as Type, member));
  });
}
