import type { DateMention } from './numbers.ts';
import { sentenceBehind, surroundings } from './surroundings.ts';

/** What a date dates; `access` where the text does not say whether the intrusion began or ended. */
export type DayMeant = 'awareAt' | 'accessFrom' | 'accessTo' | 'access';

const noticed = /気づ[いきく]|気付[いきく]|発覚|覚知|知った|知り[、得]|認識し/;
const noticedAhead =
  /(?:気づいた|気付いた|発覚(?:した)?|覚知(?:した)?|知った|認識した)(?:の|日時?|時期|年月日)?(?:は|が|：|:|\s)[^、。]{0,6}$/;
const confirmed = /確認した|確認しました|確認いたしました/;
/** Others confirm other things, and later. */
const others =
  /調査会社|鑑識|フォレンジック|警察|決済|カード会社|弁護士|委員会|報告|現在|時点|予定|復旧|完了|再開|内容|結果|その|安全|していない/;

/** The intrusion itself; its cause, its finding and its announcement have days of their own. */
const intruded = /侵入(?:さ|し[たてば、]|を(?:受け|許)|が(?:始|あ|続|行)|の?(?:始|開始|終)|期間|$|[。、）)])/;
const intrudedAhead =
  /侵入(?:[はが]|され|した|日|時期|期間|の?(?:開始|終了|始まり|終わり|期間|日|時期))[^、。]{0,8}$/;
const beginsAhead = /(?:開始|始ま)[^、。]{0,8}$/;
const endsAhead = /(?:終了|終わり|最後)[^、。]{0,8}$/;
const beginsBehind = /^[^、。]{0,6}(?:から|より|以降|[〜～~]|に?始ま|に?開始)/;
const endsBehind = /^[^、。]{0,6}(?:まで|に?終わ|に?終了|を最後)/;

/** 10月28日から31日まで: what stands between the two days of a span. */
const span = /^(?:[（(].[）)])?\s?(?:から|より|〜|～|~|-)\s?$/;

/** Takes a text, the dates in it and the place of one among them; returns what that one dates, or null where it may be anything. */
export function dayMeant(text: string, dates: readonly DateMention[], at: number): DayMeant | null {
  const [last, mention] = [dates[at - 1], dates[at]];
  if (last && mention && span.test(text.slice(last.end, mention.start)))
    return isAccess(ownMeaning(text, dates, at - 1)) ? 'accessTo' : null;
  return ownMeaning(text, dates, at);
}

function ownMeaning(text: string, dates: readonly DateMention[], at: number): DayMeant | null {
  const { ahead, behind } = surroundings(text, dates, at);
  if (noticed.test(behind) || noticedAhead.test(ahead)) return 'awareAt';
  if (intruded.test(behind) || intrudedAhead.test(ahead)) {
    if (beginsAhead.test(ahead) || beginsBehind.test(behind)) return 'accessFrom';
    return endsAhead.test(ahead) || endsBehind.test(behind) ? 'accessTo' : 'access';
  }
  const isOurs = confirmed.test(behind) && !others.test(ahead + sentenceBehind(text, dates[at]?.end ?? 0));
  return isOurs ? 'awareAt' : null;
}

const isAccess = (meant: DayMeant | null) => meant === 'access' || meant === 'accessFrom';
