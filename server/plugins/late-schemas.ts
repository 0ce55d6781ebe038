import validators from '@fastify/ajv-compiler';
import serializers from '@fastify/fast-json-stringify-compiler';
import type { FastifyServerOptions } from 'fastify';
import { kept } from '../../db/statements.ts';

type Factory = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type BuildValidator = NonNullable<Factory['buildValidator']>;
type Validate = { (data: unknown): unknown; errors?: unknown };

/** Puts off compiling a schema to the first request that needs it: there are hundreds, and most commands are not given in a day. */
export const lateSchemas: Factory = {
  buildValidator: ((schemas: never, options: never) => {
    const compile = validators()(schemas, options);
    return (route: never) => {
      const made = kept(() => compile(route) as Validate);
      const validate: Validate = (data) => {
        const result = made()(data);
        validate.errors = made().errors; // Fastify looks for them here
        return result;
      };
      return validate;
    };
  }) as unknown as BuildValidator, // made of the very function it stands for
  buildSerializer: (schemas, options) => {
    const compile = serializers()(schemas, options);
    return (route) => {
      const made = kept(() => compile(route));
      return (data) => made()(data);
    };
  },
};
