import { describe, expect, test } from 'vitest';
import { type ChartCommandName, chartCommands } from '../../shared/incidents/commands.ts';
import { gatesOf } from '../../shared/incidents/gates.ts';
import { situated } from '../../shared/incidents/objection.ts';
import { standingOf } from '../../shared/incidents/standing.ts';
import { complete } from '../kit/moves.ts';
import { at, begun, play, type Story } from '../kit/story.ts';

const names = Object.keys(chartCommands) as ChartCommandName[]; // the keys of the table
const gated = names.filter((name) => gatesOf(name).length > 0);
const gates = gated.flatMap((name) => gatesOf(name).map((gate) => ({ name, id: gate.id, gate })));
const sceneOf = ({ incident, now }: Story) => situated(incident, standingOf(incident, now));
const beginning = begun();
const limitDay = { ...beginning, now: at('2026-11-04', '00:00') };

describe('the gates', () => {
  test('stand before these commands and no other', () => {
    expect(gated.sort()).toEqual([
      'closeIncident',
      'completeNotices',
      'confirmNotRequired',
      'confirmReportable',
      'declareContained',
      'engageForensics',
      'fileFinal',
      'fileFollowUp',
      'filePreliminary',
      'fileVoluntary',
      'openCallCentre',
      'startMeasures',
      'startNotices',
      'verifyPrevention',
    ]);
  });

  test.each(gates)('$id of $name says why, who clears it and where', ({ gate }) => {
    expect(gate.words.ja).toMatch(/[ぁ-ん]/);
    expect(gate.words.en).toMatch(/[a-z]/);
    expect(gate.clearedBy.length).toBeGreaterThan(0);
    expect(gate.link).toMatch(/^(facts|[a-z][a-zA-Z]+)$/);
  });

  test.each(gated)('of %s can be passed on a reason exactly where its form has a field for one', (name) => {
    const hasField = 'overrideReason' in chartCommands[name].body.properties;
    const canPass = [beginning, limitDay].some((story) =>
      gatesOf(name).some(({ overridable }) => overridable?.(sceneOf(story))),
    );
    if (canPass) expect(hasField).toBe(true);
    if (!hasField) expect(canPass).toBe(false);
  });

  test('that are never passed on a reason are these', () => {
    const never = gates.filter(({ gate }) => !gate.overridable?.(sceneOf(limitDay)));
    expect(never.map(({ id }) => id).sort()).toEqual([
      'approved-final',
      'approved-followUp',
      'approved-preliminary',
      'approved-voluntary',
      'decided-final',
      'decided-followUp',
      'decided-preliminary',
      'decided-voluntary',
      'fresh-final',
      'fresh-followUp',
      'fresh-preliminary',
      'fresh-voluntary',
      'has-measure',
      'notice-approved',
      'written-final',
      'written-followUp',
      'written-preliminary',
      'written-voluntary',
    ]);
  });

  test('of closing are all shut at the beginning and all open at the end', () => {
    const holding = (story: Story) => gatesOf('closeIncident').map(({ holds }) => holds(sceneOf(story)));
    expect(new Set(holding(beginning))).toEqual(new Set([false]));
    expect(new Set(holding(play(begun(), complete)))).toEqual(new Set([true]));
  });
});
