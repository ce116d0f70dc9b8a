import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

interface Parameter {
  name: string;
  in: 'query' | 'header';
  required: boolean;
  schema: Json;
}

/** `dist/openapi.json`, as what is on the wire is held against it. */
export interface Contract {
  /** The status of every answer that an operation may give, in order. */
  statuses(operationId: string): string[];
  /** What the document does not allow in a request to one of the four calls. */
  requestFaults(request: Request): Promise<string[]>;
  /** What it does not allow in the answer to a call. */
  answerFaults(request: Request, answer: Response): Promise<string[]>;
  /** What is wrong with an example of the document. */
  exampleFaults(): string[];
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const pointer = (path: string[]): string =>
  path.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export function aContract(document: Json): Contract {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(document, 'platform');

  /** The value at a path of the document; a reference is followed. */
  function at(path: string[]): Json | undefined {
    const value = path.reduce<unknown>((within, name) => (isJson(within) ? within[name] : undefined), document);
    if (!isJson(value)) return undefined;
    return typeof value['$ref'] === 'string' ? at(value['$ref'].slice(2).split('/')) : value;
  }

  function faults(schema: string[], value: unknown, what: string): string[] {
    const valid = ajv.compile({ $ref: `platform#${pointer(schema)}` });
    if (valid(value)) return [];
    return (valid.errors ?? []).map((error: ErrorObject) => `${what}${error.instancePath} ${error.message ?? ''}`);
  }

  const operationOf = (request: Request): string[] => {
    const path = /\/\w+$/.exec(new URL(request.url).pathname)?.[0] ?? '';
    return ['paths', path, request.method.toLowerCase()];
  };
  const operations = Object.keys(at(['paths']) ?? {}).flatMap((path) =>
    Object.keys(at(['paths', path]) ?? {}).map((method) => ['paths', path, method]),
  );

  function bodyFaults(content: string[], type: string | null, body: string): string[] {
    const media = type?.split(';')[0] ?? '';
    if (!at([...content, media])) return [`the type ${media} is not documented`];
    return faults([...content, media, 'schema'], JSON.parse(body), 'body');
  }

  return {
    statuses(operationId) {
      const operation = operations.find((path) => at(path)?.['operationId'] === operationId) ?? [];
      return Object.keys(at([...operation, 'responses']) ?? {});
    },

    async requestFaults(request) {
      const operation = operationOf(request);
      const asked = at(operation);
      if (!asked) return [`${operation.join(' ')} is not documented`];
      const found: string[] = [];
      const count = Array.isArray(asked['parameters']) ? asked['parameters'].length : 0;
      for (let index = 0; index < count; index++) {
        const place = [...operation, 'parameters', String(index)];
        const { name, in: where, required, schema } = at(place) as Json & Parameter;
        const value = where === 'query' ? new URL(request.url).searchParams.get(name) : request.headers.get(name);
        if (value === null && required) found.push(`${name} is missing`);
        if (value !== null && !ajv.validate(schema, value)) found.push(`${name} ${ajv.errorsText()}`);
      }
      const needsToken = (asked['security'] as unknown[]).length > 0;
      const hasToken = /^Bearer \S+$/.test(request.headers.get('authorization') ?? '');
      if (needsToken !== hasToken) found.push(needsToken ? 'a token is missing' : 'a token is sent');
      const body = await request.clone().text();
      if (!asked['requestBody']) return body === '' ? found : [...found, 'a body is sent'];
      const content = [...operation, 'requestBody', 'content'];
      return [...found, ...bodyFaults(content, request.headers.get('content-type'), body)];
    },

    async answerFaults(request, answer) {
      const response = [...operationOf(request), 'responses', String(answer.status)];
      if (!at(response)) return [`${response.join(' ')} is not documented`];
      const found = Object.keys(at([...response, 'headers']) ?? {}).flatMap((name) =>
        at([...response, 'headers', name])?.['required'] === true && !answer.headers.has(name)
          ? [`${name} is missing`]
          : [],
      );
      const body = await answer.clone().text();
      if (!at([...response, 'content'])) return body === '' ? found : [...found, 'a body is sent'];
      return [...found, ...bodyFaults([...response, 'content'], answer.headers.get('content-type'), body)];
    },

    exampleFaults() {
      const bodies = operations.flatMap((path) => {
        const statuses = Object.keys(at([...path, 'responses']) ?? {});
        return [[...path, 'requestBody'], ...statuses.map((status) => [...path, 'responses', status])];
      });
      return bodies.flatMap((body) =>
        Object.keys(at([...body, 'content']) ?? {}).flatMap((media) => {
          const example = at([...body, 'content', media])?.['example'];
          return example === undefined ? [] : faults([...body, 'content', media, 'schema'], example, body.join(' '));
        }),
      );
    },
  };
}
