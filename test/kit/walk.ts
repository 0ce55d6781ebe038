// Walks through an incident by its own offers, so that laws can be checked in many states people can bring about.
import type { ChartCommand } from '../../shared/incidents/commands.ts';
import { chartCommands } from '../../shared/incidents/commands.ts';
import { dutiesOf } from '../../shared/incidents/duties.ts';
import { dutyDeedNames, dutyDeeds } from '../../shared/incidents/duty-deeds.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { type Offer, offers } from '../../shared/incidents/offers.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import type { Person } from '../../shared/people/people.ts';
import { filled, type Schema } from './fields.ts';
import { people } from './moves.ts';
import { ask, everybody, fact, type Said, type Story, sato, written } from './story.ts';

type Name = ChartCommand['type'];

/** A command whose required fields are filled; `given` are those it is about. */
export const wellFormed = (type: Name, now: Instant, given: object = {}): ChartCommand =>
  ({
    type,
    ...(filled(chartCommands[type].body as Schema, now) as object),
    ...('rule' in chartCommands[type].body.properties ? { rule: 'police' } : {}),
    ...given,
  }) as ChartCommand; // its schema is this very row

export const offersTo = ({ incident, now }: Story, who: Person): Offer[] => {
  const standing = standingOf(incident, now);
  const duties = dutiesOf(situated(incident, standing));
  return offers(incident, standing, who).map((offer) => {
    // Offered once for all duties; the screen's row says which, and here the first that takes it.
    const deed = dutyDeedNames.find((one) => one === offer.command);
    const duty = deed && duties.find((one) => dutyDeeds(one, who.party).includes(deed));
    return duty ? { ...offer, preset: { ...offer.preset, rule: duty.rule } } : offer;
  });
};

const overridden = ({ objection }: Offer) =>
  objection?.code === 'gate-closed' && objection.gates?.every(({ overridable }) => overridable)
    ? { overrideReason: '理由を残して進める' }
    : {};

/** Facts that turn the verdict and the gates of a walk. */
const news: readonly Said[] = [
  fact('breach', 'none', { reason: '否定された' }),
  fact('breach', 'confirmed', { reason: '見つかった' }),
  fact('devicesIsolated', 'done'),
  people(0),
];

/** A command without fields that are none of its own. */
export function onlyOwn(command: ChartCommand): ChartCommand {
  const own = chartCommands[command.type].body.properties;
  return Object.fromEntries(
    Object.entries(command).filter(([name]) => name === 'type' || name in own),
  ) as ChartCommand; // fewer fields of the same command
}

/** Takes where to begin and numbers that choose the way; returns every story on it. */
export function walk(beginning: Story, choices: readonly number[]): Story[] {
  const stories = [beginning];
  let story = beginning;
  for (const choice of choices) {
    const ways = [
      ...everybody.flatMap((who) => waysOf(story, who)),
      ...news.map((said) => [sato, said] as const),
    ];
    const turned = [...ways.slice(choice % ways.length), ...ways.slice(0, choice % ways.length)];
    for (const [who, said] of turned) {
      const result = ask(story, who, said);
      if (!result.ok) continue;
      story = written(story, result.value);
      stories.push(story);
      break;
    }
  }
  return stories;
}

const waysOf = (story: Story, who: Person): (readonly [Person, Said])[] =>
  offersTo(story, who).map((offer) => [
    who,
    wellFormed(offer.command, story.now, { ...offer.preset, ...overridden(offer) }),
  ]);
