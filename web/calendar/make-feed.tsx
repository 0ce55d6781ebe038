import { Refused } from '../kit/api.ts';
import { Button } from '../kit/button.tsx';
import { useMessages, useWords } from '../kit/language.tsx';
import { TroubleBox, TroubleCode } from '../kit/state-blocks.tsx';
import type { Trouble } from '../kit/use-command.ts';
import { messages } from './messages.ts';
import { NewAddress } from './new-address.tsx';
import type { useMakeFeed } from './use-feeds.ts';

/** Makes an address; in its place stands the address, once. */
export function MakeFeed({ make }: { make: ReturnType<typeof useMakeFeed> }) {
  const m = useMessages(messages);
  const { data, error, isPending, mutate } = make;
  if (data?.url) return <NewAddress url={data.url} />;
  return (
    <>
      {data && <TroubleBox title={m.lost}>{null}</TroubleBox>}
      {error && <NotMade trouble={error} />}
      <div>
        <Button look="primary" onClick={() => mutate()} disabled={isPending}>
          {isPending ? m.making : data || error ? m.makeAgain : m.make}
        </Button>
      </div>
    </>
  );
}

function NotMade({ trouble }: { trouble: Trouble }) {
  const { say } = useWords();
  const m = useMessages(messages);
  return (
    <TroubleBox title={m.notMade}>
      <p>{trouble instanceof Refused ? say(trouble.problem.remedy) : m.notMadeRemedy}</p>
      <TroubleCode error={trouble} />
    </TroubleBox>
  );
}
