import { type Words, words } from '../kernel/words.ts';
import type { Content, Use } from './content.ts';
import { peopleCountsIn } from './people-counts.ts';
import { sentencesIn } from './sentences-in.ts';
import { textsIn } from './texts-in.ts';

type Text = ReturnType<typeof textsIn>[number];

/** Takes the content of a public statement; returns warnings, never refusals, for what such statements get wrong (law.md 9.2). */
export function statementWarnings(content: Content): readonly Words[] {
  const texts = textsIn(content);
  return [...unitsMixedIn(texts), ...texts.flatMap(baselessDenialsIn), ...texts.flatMap(unwiseWordsIn)];
}

function unitsMixedIn(texts: readonly Text[]) {
  const counts = texts.flatMap(({ text }) => peopleCountsIn(text));
  const [first] = counts;
  const other = counts.find(({ unit }) => unit !== first?.unit);
  if (!first || !other) return [];
  return [
    words(
      `人数の単位がそろっていません（「${first.words}」と「${other.words}」）。「人」にそろえてください。`,
      `People are counted in different units (“${first.words}” and “${other.words}”). Use 人 throughout.`,
    ),
  ];
}

const denies =
  /(流出|漏えい|漏洩|不正利用|不正使用|悪用|二次被害|被害)[^。]{0,24}?(確認(されて|して|できて)(いません|おりません|いない)|認められ(ません|ておりません|ていません|ない)|(事実|形跡|痕跡)は?(あり|ござい)ません)/;
const grounds: readonly string[] = ['misuse', 'breach'];

/** A denial is a fact with a source of its own; without one it is a hope. */
function baselessDenialsIn({ text, uses }: Text) {
  return sentencesIn(text)
    .filter((sentence) => denies.test(sentence.text) && !uses.some((use) => supports(use, sentence)))
    .map(({ text: said }) =>
      words(
        `「${said}」の根拠がありません。誰がいつ確かめたかを事実台帳（二次被害・漏えい等の確からしさ）に書き、そこから引用してください。`,
        `“${said}” rests on nothing. Record who checked and when (secondary harm, certainty of the breach), and cite it.`,
      ),
    );
}

const supports = (use: Use, { start, end }: { start: number; end: number }) =>
  grounds.includes(use.fact) && ((use.start === 0 && use.end === 0) || (use.start < end && use.end > start));

const unwise: readonly { speaks: RegExp; why: Words }[] = [
  {
    speaks:
      /身代金|攻撃者(へ|に|から|と)[^。]{0,12}?(支払|送金|交渉|金銭)|(暗号資産|ビットコイン)[^。]{0,8}?(支払|送金)/,
    why: words('攻撃者への支払いには触れません', 'Payment to the attacker is not spoken of'),
  },
  {
    speaks:
      /法的(な)?責任(を|は|が)[^。]{0,12}?(認め|負|あり|ござい)(?!るものでは|うものでは|ません)|損害を?(賠償|補償)|賠償(いた|し|致|させ)|(当社|弊社)の(重大な)?(過失|落ち度|責任)(に|で|を認め|が)/,
    why: words(
      '法的な責任を認める文は、弁護士が決めます',
      'Whether liability is admitted is for counsel to decide',
    ),
  },
  {
    speaks: /保険金|サイバー保険|賠償責任保険|保険(で|により|から)[^。]{0,8}?(支払|補償|賠償|対応)/,
    why: words('保険には触れません', 'Insurance is not spoken of'),
  },
];

function unwiseWordsIn({ text }: Text) {
  return unwise.flatMap(({ speaks, why }) => {
    const said = speaks.exec(text)?.[0];
    return said ? [words(`「${said}」：${why.ja}。`, `“${said}”: ${why.en}.`)] : [];
  });
}
