import rateLimit from '@fastify/rate-limit';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { previewErrors, previewOf } from '../../shared/deadlines/preview.ts';
import { type PreviewBody, previewAnswer, previewBody } from '../../shared/deadlines/preview-schema.ts';
import type { FieldError } from '../../shared/kernel/refusal.ts';
import { words } from '../../shared/kernel/words.ts';
import type { Deps } from '../deps.ts';
import { problemAnswer } from '../incidents/answers.ts';
import { fieldErrors } from '../plugins/field-words.ts';
import { invalid, Problem } from '../plugins/problem.ts';
import { answerOf } from './answer.ts';

type Preview = { Body: PreviewBody };

/** What a right answer looks like, for each field of the question. */
const examples: { readonly [field: string]: string } = {
  awareAt: '2026-11-21T09:00:00+09:00',
  asOf: '2026-11-21T10:30:00+09:00',
  peopleMax: '1001',
  'myNumber/peopleMax': '0',
  sectors: '["card", "pMark"]',
  contracts: '[{ "partner": "デモ商事", "period": 24, "unit": "hours" }]',
  breach: 'likely',
  scope: 'personalData',
  encryption: 'none',
  role: 'owner',
  myNumber: '{ "included": "no" }',
};

/** 期限の試算: the clocks of an incident that nobody has opened. Public, so only so many a minute from one address; it reads and writes nothing. */
export const deadlineRoutes: FastifyPluginAsync<Deps> = async (app, { now, previewsPerMinute }) => {
  await app.register(rateLimit, {
    global: false,
    max: previewsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: () => tooMany,
  });
  app.post<Preview>(
    '/deadlines/preview',
    {
      attachValidation: true,
      config: { rateLimit: {} },
      schema: {
        operationId: 'previewDeadlines',
        tags: ['deadlines'],
        body: previewBody,
        response: { 200: previewAnswer, '4xx': problemAnswer, '5xx': problemAnswer },
      },
    },
    async (request) => {
      const shape = request.validationError;
      if (shape) throw invalid(withExamples(fieldErrors(shape.validation ?? [], shape.validationContext)));
      const wrong = previewErrors(request.body, now());
      if (wrong.length > 0) throw invalid(wrong);
      return answerOf(previewOf(request.body, now()), languageOf(request));
    },
  );
};

const withExamples = (errors: readonly FieldError[]): FieldError[] =>
  errors.map((error) => {
    const example = examples[error.field] ?? examples[error.field.split('/')[0] ?? ''] ?? 'unknown';
    return { ...error, example };
  });

/** Japanese, unless English is what the asker asks for first. */
const languageOf = ({ headers }: FastifyRequest) =>
  /^en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'ja';

const tooMany = new Problem(
  'too-many',
  words('短い間に多くの試算が送られました', 'Too many previews in a short time'),
  words('1分ほど待ってから、もう一度お試しください', 'Wait about a minute, then try again'),
);
