import type { ListedDay } from '../../shared/calendar/check-official.ts';
import { dayFrom } from '../../shared/calendar/dates.ts';
import { isDay } from '../../shared/kernel/days.ts';
import { bytesOf, Unusable } from '../given-file.ts';
import { objectionTo } from './list-objection.ts';

const HEADER = '国民の祝日・休日月日,国民の祝日・休日名称';

/** Takes a path; returns the days of the Cabinet Office's list there, throws with a sentence where it is no such list. */
export async function readList(path: string): Promise<ListedDay[]> {
  const [header, ...lines] = textOf(await bytesOf(path)).split(/\r\n|\n|\r/);
  if (header?.trim() !== HEADER) {
    throw new Unusable(
      `1行目が「${HEADER}」ではありません。内閣府の syukujitsu.csv を指定してください。 The first line is not that of the Cabinet Office’s syukujitsu.csv.`,
    );
  }
  const days = lines.flatMap((line, at) => (line.trim() === '' ? [] : [dayOn(line.trim(), at + 2)]));
  const objection = objectionTo(days);
  if (objection) throw new Unusable(`${objection.ja} ${objection.en}`);
  return days;
}

/** The Cabinet Office writes Shift_JIS; who opened and saved the file may have UTF-8. Shift_JIS is hardly ever valid UTF-8. */
function textOf(bytes: Uint8Array): string {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes); // drops a byte order mark
    } catch {
      // It may be the other one.
    }
  }
  throw new Unusable('Shift_JISでもUTF-8でもないファイルです。 The file is neither Shift_JIS nor UTF-8.');
}

function dayOn(line: string, at: number): ListedDay {
  const [, year, month, date, name] = /^(\d{4})\/(\d\d?)\/(\d\d?),([^,"]+)$/.exec(line) ?? [];
  if (name === undefined) {
    throw new Unusable(
      `${at}行目が「2027/1/1,元日」の形ではありません。 Line ${at} is not of the form “2027/1/1,元日”: ${line.slice(0, 60)}`,
    );
  }
  const day = dayFrom(Number(year), Number(month), Number(date));
  if (!isDay(day)) {
    throw new Unusable(
      `${at}行目の ${day} という日はありません。 Line ${at}: there is no such day as ${day}.`,
    );
  }
  return { day, name };
}
