import { expect, it } from 'vitest';
import generated from '../src/api/generated.ts?raw';
import openapi from '../openapi.json?raw';

it('the wire types are those of the OpenAPI document: `npm run types` writes them anew', async () => {
  const { default: generate, astToString } = await import('openapi-typescript');
  const ast = await generate(JSON.parse(openapi as string) as object as never, { immutable: true, rootTypes: true, rootTypesNoSchemaPrefix: true });
  const head = (generated as string).slice(0, (generated as string).indexOf('export interface paths'));
  expect(generated).toBe(head + astToString(ast));
});
