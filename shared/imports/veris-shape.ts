import Type, { type Static, type TProperties, type TSchema } from 'typebox';

// Unknown fields are let through and never read: above all `summary` and `notes`, which may name private persons.

const maybe = <T extends TSchema>(schema: T) => Type.Optional(Type.Union([schema, Type.Null()]));
/** Text that both databases store unchanged: no control characters, no lone surrogates. */
const text = (maxLength: number) =>
  Type.String({ maxLength, pattern: '^[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]*$' });
const code = text(100);
const codes = maybe(Type.Union([Type.Array(code, { maxItems: 200 }), code]));
const part = <P extends TProperties>(properties: P) => maybe(Type.Object(properties));

const date = part({ year: maybe(Type.Integer()), month: maybe(Type.Integer()), day: maybe(Type.Integer()) });
const span = part({ unit: maybe(code), value: maybe(Type.Number()) });
const deed = part({ variety: codes, vector: codes });
const actor = part({ motive: codes });
const found = part({ variety: codes });
const number = maybe(Type.Number());

const verisFields = {
  security_incident: maybe(code),
  victim: part({
    victim_id: maybe(text(200)),
    country: codes,
    industry: maybe(code),
    employee_count: maybe(code),
  }),
  actor: part({ external: actor, internal: actor, partner: actor, unknown: actor }),
  action: part({
    hacking: deed,
    malware: deed,
    social: deed,
    misuse: deed,
    physical: deed,
    error: deed,
    environmental: deed,
    unknown: deed,
  }),
  asset: part({ assets: maybe(Type.Array(Type.Object({ variety: maybe(code) }), { maxItems: 200 })) }),
  attribute: part({
    confidentiality: part({
      data: maybe(Type.Array(Type.Object({ variety: maybe(code), amount: number }), { maxItems: 200 })),
      data_disclosure: maybe(code),
      data_total: number,
      state: codes,
    }),
    integrity: found,
    availability: found,
  }),
  timeline: part({
    incident: date,
    compromise: span,
    exfiltration: span,
    discovery: span,
    containment: span,
  }),
  discovery_method: maybe(
    Type.Union([
      code,
      Type.Object({ external: found, internal: found, partner: found, other: maybe(Type.Unknown()) }),
    ]),
  ),
  notification_date: date,
  data_abuse: maybe(code),
  plus: part({
    created: maybe(code),
    timeline: part({ notification: date }),
    attribute: part({ confidentiality: part({ data_abuse: maybe(code) }) }),
  }),
};

const id = Type.String({ pattern: '^[A-Za-z0-9._:-]{1,100}$' });
const Veris = Type.Object(verisFields);
const Ours = Type.Object({
  gist_ja: maybe(text(2000)),
  demo_alias: maybe(text(200)),
  industry_ja: maybe(text(200)),
  public_body: maybe(Type.Boolean()),
  records_or_persons: number,
  personal_data_involved: maybe(code),
  keep_out_of_demo: maybe(Type.Boolean()),
});

/** A record as VERIS 1.3 writes it, one file an incident. */
export const PlainRecord = Type.Object({ incident_id: id, ...verisFields });
/** A record of our extract: the codes of VERIS in `veris`, our own words in `ours`. */
export const WrappedRecord = Type.Object({
  incident_id: id,
  no: maybe(Type.Integer()),
  veris: Veris,
  ours: maybe(Ours),
});

export type Veris = Static<typeof Veris>;
export type Ours = Static<typeof Ours>;
export type VerisDate = NonNullable<Veris['notification_date']>;

/** One record with everything we read of it in one place. */
export type VerisRecord = { id: string; no: number | null; veris: Veris; ours: Ours };

/** Takes a list of codes, a single code or nothing; returns a list. */
export const listed = (given: readonly string[] | string | null | undefined): readonly string[] =>
  given == null ? [] : typeof given === 'string' ? [given] : given;
