import { RESOURCES, parametersOf, type Resource } from './resource';
import { schemaOf } from './parameter';

const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['status', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        message: { type: 'string' },
        details: { type: 'object' },
      },
    },
  },
};

const json = (description: string, schema: object) => ({
  description,
  content: { 'application/json': { schema } },
});

const answerOf = ({ fields }: Resource) => ({
  type: 'object',
  required: ['data', 'next'],
  additionalProperties: false,
  properties: {
    data: {
      type: 'array',
      items: { type: 'object', properties: fields, additionalProperties: false },
    },
    next: { type: ['string', 'null'] },
  },
});

const operationOf = (resource: Resource) => ({
  operationId: resource.path.slice(1),
  summary: resource.about,
  parameters: Object.entries(parametersOf(resource)).map(([name, parameter]) => ({
    ...{ name, in: 'query', required: parameter.isRequired === true },
    ...{ description: parameter.about, schema: schemaOf(parameter) },
    ...(parameter.kind === 'names' ? { style: 'form', explode: false } : {}),
  })),
  responses: {
    200: json('一页 A page', answerOf(resource)),
    304: { description: '没有变化 Unchanged' },
    400: json('参数不对 A parameter is wrong', ERROR),
    503: json('暂时不可用 Not available for the moment', ERROR),
  },
});

/** The API as it is: written from the same table that answers. */
export const openapiOf = (server: string): object => ({
  openapi: '3.1.0',
  info: { title: '政府信息公开年报 Annual reports on information disclosure', version: '1' },
  servers: [{ url: server }],
  paths: Object.fromEntries(
    RESOURCES.map((resource) => [resource.path, { get: operationOf(resource) }]),
  ),
});
